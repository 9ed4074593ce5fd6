"""Text as it is searched, and where in a text the words that were searched for stand."""

import unicodedata
from collections.abc import Iterable

Span = tuple[int, int]
"""First character and the one behind the last."""


def fold(text: str) -> str:
    """Text as it is searched: compatibility forms and case do not matter. Half a surrogate pair, as a
    broken clipboard holds it, becomes "?"."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFKC", whole).casefold()


def spans(text: str, folded_words: Iterable[str]) -> list[Span]:
    """Where these folded words stand in `text`, in its own characters; neighbours are one span.

    A letter of which only a part was sought (half of a ligature) is marked as a whole.
    """
    words = [word for word in folded_words if word]
    if not words:
        return []
    folded, origin = _traced(text)
    found: list[Span] = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            found.append((origin[at][0], origin[at + len(word) - 1][1]))
            at = folded.find(word, at + len(word))
    return _merged(found)


def clipped(found: Iterable[Span], length: int) -> list[Span]:
    """The parts of spans that lie in the first `length` characters."""
    return [(start, min(end, length)) for start, end in found if start < length]


def _merged(found: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _traced(text: str) -> tuple[str, list[Span]]:
    """The folded text, and for each of its characters the piece of `text` it comes from."""
    if text.isascii():
        return text.casefold(), [(at, at + 1) for at in range(len(text))]
    parts: list[str] = []
    origin: list[Span] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _belongs_to(text[start:end], text[end]):
            continue
        part = fold(text[start:end])
        parts.append(part)
        origin += [(start, end)] * len(part)
        start = end
    return "".join(parts), origin


def _belongs_to(piece: str, letter: str) -> bool:
    """Whether `letter` melts with what stands before it: accents, Hangul, half-width sound marks."""
    if letter.isascii() or len(piece) > _LONGEST_PIECE:
        return False
    return fold(piece + letter) != fold(piece) + fold(letter) or unicodedata.combining(letter) > 0


_LONGEST_PIECE = 32
"""Characters; more accents on one letter are nobody's language."""
