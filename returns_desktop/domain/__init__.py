"""The rules of return requests. Standard library only: no Qt, no database, no files, no clock."""
