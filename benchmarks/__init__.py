"""How fast the program is, beside what the same machine does without it: `make bench`."""
