"""Returns Desktop: decide Amazon return requests offline."""

__version__ = "0.1.0"
