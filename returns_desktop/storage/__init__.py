"""The local database. The only package that knows peewee; plain values go out."""
