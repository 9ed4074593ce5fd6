"""The window. Talks to services; never to the database."""
