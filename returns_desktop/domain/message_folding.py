"""A message as it is checked: folded as for the search, and no way of writing an apostrophe or of hiding a
character between letters makes another word of it."""

import unicodedata

from .folding import Folded, fold, traced


def folded(message: str) -> Folded:
    """The message as it is compared, with the way back to its own characters."""
    return traced(message, _fold)


def fold_words(text: str) -> str:
    """A text folded like a message."""
    return folded(text).text


def _fold(piece: str) -> str:
    if piece.isascii():
        return piece.lower()
    piece = piece.replace("\u2019", "'").replace("\u02bc", "'")
    return fold(fold("".join(char for char in piece if unicodedata.category(char) != "Cf")))
