"""What the window and the command line can ask for. All writing passes through here."""
