"""A message as it is checked: one form for all spellings, with the way back to the original characters."""

import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

_LONGEST_CLUSTER = 8  # marks on one character; normalizing longer runs takes quadratic time


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is folded; its character at i comes from the original's `begins[i]` up to `ends[i]`."""

    text: str
    begins: "array[int]"
    ends: "array[int]"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters from `start` to `end` stand in the original; they are at least one."""
        return self.begins[start], self.ends[end - 1]


def folded(text: str) -> Folded:
    """NFKC and case folded, without invisible format characters; each kind of apostrophe is '."""
    if text.isascii():
        places = range(len(text))
        return Folded(text.lower(), array("l", places), array("l", (at + 1 for at in places)))
    pieces: list[str] = []
    begins, ends = array("l"), array("l")
    for start, end in _clusters(text):
        piece = _fold(text[start:end])
        pieces.append(piece)
        begins.extend([start] * len(piece))
        ends.extend([end] * len(piece))
    return Folded("".join(pieces), begins, ends)


def fold_words(text: str) -> str:
    """A text folded like a message."""
    return folded(text).text


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """A character with the marks that may be composed with it."""
    start = 0
    for at in range(1, len(text)):
        if text[at] < "\u0300" or at - start >= _LONGEST_CLUSTER or not _is_mark(text[at]):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _is_mark(char: str) -> bool:
    """Half-width voicing marks of Japanese only become marks when normalized."""
    return unicodedata.combining(unicodedata.normalize("NFKD", char)[0]) != 0


def _fold(cluster: str) -> str:
    if cluster.isascii():
        return cluster.lower()
    cluster = cluster.replace("\u2019", "'").replace("\u02bc", "'")
    kept = "".join(char for char in cluster if unicodedata.category(char) != "Cf")
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", kept).casefold())
