"""Writers for the files that leave the program."""
