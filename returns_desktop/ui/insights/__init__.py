"""The Insights page: plots painted by the program, each with the same numbers as a table."""
