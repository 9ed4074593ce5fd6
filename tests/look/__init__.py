"""Looking at the whole program at once: every place and dialog, in every language, look and size."""
