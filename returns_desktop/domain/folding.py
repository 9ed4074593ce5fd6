"""Text as it is searched, and where in a text the words that were searched for stand."""

import re
import unicodedata
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Span = tuple[int, int]
"""First character and the one behind the last."""

_BLANKS = re.compile(r"\s+")
_UNEVEN = re.compile(r"\s{2}|[^\S ]")


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is folded; its character at i comes from the original's `begins[i]` up to `ends[i]`."""

    text: str
    begins: "array[int]"
    ends: "array[int]"

    def span(self, start: int, end: int) -> Span:
        """Where the folded characters from `start` to `end` stand in the original; they are at least one."""
        return self.begins[start], self.ends[end - 1]


def fold(text: str) -> str:
    """Text as it is searched: compatibility forms and case do not matter. Half a surrogate pair, as a
    broken clipboard holds it, becomes "?"."""
    if text.isascii():
        return text.lower()
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFKC", whole).casefold()


def searchable(text: str) -> str:
    """The folded text with one space for each run of blank space: a phrase goes on over a line break."""
    return _BLANKS.sub(" ", fold(text))


def spans(text: str, searched: Iterable[str]) -> list[Span]:
    """Where these `searchable` words stand in `text`, in its own characters; neighbours are one span.

    A letter of which only a part was sought (half of a ligature) is marked as a whole.
    """
    words = [word for word in searched if word]
    if not words:
        return []
    folded = _evened(traced(text))
    found: list[Span] = []
    for word in words:
        at = folded.text.find(word)
        while at >= 0:
            found.append(folded.span(at, at + len(word)))
            at = folded.text.find(word, at + len(word))
    return _merged(found)


def clipped(found: Iterable[Span], length: int) -> list[Span]:
    """The parts of spans that lie in the first `length` characters."""
    return [(start, min(end, length)) for start, end in found if start < length]


def _evened(folded: Folded) -> Folded:
    """The same as `searchable` makes it."""
    text = folded.text
    if _UNEVEN.search(text) is None:
        return folded
    letters: list[str] = []
    begins, ends = array("l"), array("l")
    for letter, begin, end in zip(text, folded.begins, folded.ends, strict=True):
        blank = letter.isspace()
        if blank and letters and letters[-1] == " ":
            ends[-1] = end
            continue
        letters.append(" " if blank else letter)
        begins.append(begin)
        ends.append(end)
    return Folded("".join(letters), begins, ends)


def _merged(found: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def traced(text: str, fold_piece: Callable[[str], str] = fold) -> Folded:
    """The folded text, each of its characters with the piece of `text` it comes from."""
    if text.isascii():
        places = range(len(text))
        return Folded(fold_piece(text), array("l", places), array("l", (at + 1 for at in places)))
    parts: list[str] = []
    begins, ends = array("l"), array("l")
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _belongs_to(text[start:end], text[end]):
            continue
        part = fold_piece(text[start:end])
        parts.append(part)
        begins.extend([start] * len(part))
        ends.extend([end] * len(part))
        start = end
    return Folded("".join(parts), begins, ends)


def _belongs_to(piece: str, letter: str) -> bool:
    """Whether `letter` melts with what stands before it: accents, Hangul, half-width sound marks."""
    if letter.isascii() or len(piece) > _LONGEST_PIECE:
        return False
    return fold(piece + letter) != fold(piece) + fold(letter) or unicodedata.combining(letter) > 0


_LONGEST_PIECE = 32
"""Characters; more accents on one letter are nobody's language."""
