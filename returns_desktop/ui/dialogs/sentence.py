"""Sentences cut where bold words end."""

import re

# The end of the first sentence: a mark before a space, or a full-width mark.
_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


def split_sentence(words: str) -> tuple[str, str]:
    """The first sentence and the rest."""
    first, *rest = _SENTENCE.split(words, maxsplit=1)
    return first, "".join(rest)
