"""Words that Amazon does not allow in messages to buyers: marketing, asking for reviews, mere thanks.

The words are data; this module only finds them. They are compared folded (see `folding`), a hyphen
counts as a space, several spaces as one.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from .folding import Folded
from .message_folding import fold_words

_CLAUSE = re.compile(r"[^.,;:!?\n。，、；：！？．]+")
_GAPS = "-\u2010\u2011\u2012\u2013\u2014 \t"
_FIRST_WIDE = "\u2e80"  # from here on words stand without spaces between them
_KEY = 2


class Phrases:
    """Phrases to be found as whole words; a `*` at the end takes any ending of the last word."""

    def __init__(self, phrases: Iterable[str]) -> None:
        by_start: dict[str, list[tuple[str, bool]]] = defaultdict(list)
        for phrase in phrases:
            stem = _one_gap(fold_words(phrase.removesuffix("*")))
            if len(stem) < _KEY:
                raise ValueError(f"too short to be found by: {phrase!r}")
            by_start[stem[:_KEY]].append((stem, phrase.endswith("*")))
        self._by_start = {
            start: tuple(sorted(found, key=lambda entry: -len(entry[0])))
            for start, found in by_start.items()
        }

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where phrases stand in a text that is folded and has single gaps: without overlaps, the longest
        one at each place."""
        at = 0
        while at < len(text):
            end = self._end_at(text, at)
            if end:
                yield at, end
            at = end or at + 1

    def _end_at(self, text: str, at: int) -> int:
        """Where the phrase ends that starts here; 0 if none does."""
        possible = self._by_start.get(text[at : at + _KEY], ())
        if not possible or (at and _is_joined(text, at)):
            return 0
        for stem, any_ending in possible:
            if not text.startswith(stem, at):
                continue
            end = at + len(stem)
            while any_ending and end < len(text) and _is_joined(text, end):
                end += 1
            if end == len(text) or not _is_joined(text, end):
                return end
        return 0


class Clauses:
    """Clauses that are known as a whole, by their start (`x*`) or by their end (`*x`)."""

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        every = [_one_gap(fold_words(pattern)) for pattern in patterns]
        self._whole = frozenset(pattern for pattern in every if "*" not in pattern)
        self._starts = _longest_first(pattern[:-1] for pattern in every if pattern.endswith("*"))
        self._ends = _longest_first(pattern[1:] for pattern in every if pattern.startswith("*"))

    def span(self, clause: str) -> tuple[int, int] | None:
        """Where the words that make the clause known stand in it."""
        if clause in self._whole:
            return 0, len(clause)
        if clause.startswith(self._starts):
            return 0, next(len(start) for start in self._starts if clause.startswith(start))
        if clause.endswith(self._ends):
            return len(clause) - next(len(end) for end in self._ends if clause.endswith(end)), len(clause)
        return None


@dataclass(frozen=True, slots=True)
class ThanksWords:
    """What a message that only thanks is made of."""

    thanks: Clauses = field(default_factory=Clauses)
    greetings: Clauses = field(default_factory=Clauses)
    """Also wishes: words that say nothing about the request."""
    farewells: Clauses = field(default_factory=Clauses)
    """What comes after one is a signature."""
    joins: tuple[str, ...] = ()
    """Words that begin another clause, such as "and"."""


@dataclass(frozen=True, slots=True)
class MessageWords:
    """The lists of a file like `resources/rules/message_words.json`, of all languages together: a message
    is not told which language it is in."""

    marketing: Phrases = field(default_factory=lambda: Phrases(()))
    review: Phrases = field(default_factory=lambda: Phrases(()))
    thanks: ThanksWords = field(default_factory=ThanksWords)


def single_gaps(message: Folded) -> Folded:
    """The same with one space for each run of spaces and hyphens."""
    text = message.text
    kept = [at for at, char in enumerate(text) if char not in _GAPS or at == 0 or text[at - 1] not in _GAPS]
    return Folded(
        "".join(" " if text[at] in _GAPS else text[at] for at in kept),
        array("l", (message.begins[at] for at in kept)),
        array("l", (message.ends[at] for at in kept)),
    )


def only_thanks(text: str, words: ThanksWords) -> tuple[int, int] | None:
    """Where the first thanks stand in a folded text that holds nothing else; None if it says more."""
    found: tuple[int, int] | None = None
    for start, clause in _clauses(text, words.joins):
        if words.farewells.span(clause):
            break
        thanks = words.thanks.span(clause)
        if thanks is not None:
            found = found or (start + thanks[0], start + thanks[1])
        elif words.greetings.span(clause) is None:
            return None
    return found


def _clauses(text: str, joins: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Parts with letters or digits, where they start, without what surrounds them."""
    joining = re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, joins))})(?!\S)") if joins else None
    for part in _CLAUSE.finditer(text):
        ends = [match.span() for match in joining.finditer(text, *part.span())] if joining else []
        start = part.start()
        for stop, go_on in [*ends, (part.end(), part.end())]:
            first, last = start, stop
            while first < last and not text[first].isalnum():
                first += 1
            while first < last and not text[last - 1].isalnum():
                last -= 1
            if first < last:
                yield first, text[first:last]
            start = go_on


def read_words(stored: Mapping[str, Mapping[str, Iterable[str]]]) -> MessageWords:
    """The lists as they are stored, by kind and language."""

    def every(kind: str) -> list[str]:
        return [phrase for phrases in stored[kind].values() for phrase in phrases]

    return MessageWords(
        Phrases(every("marketing")),
        Phrases(every("review")),
        ThanksWords(
            Clauses(every("thanks")),
            Clauses(every("greetings")),
            Clauses(every("farewells")),
            tuple(map(fold_words, every("joins"))),
        ),
    )


def _longest_first(patterns: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(patterns, key=len, reverse=True))


def _one_gap(text: str) -> str:
    return re.sub(f"[{re.escape(_GAPS)}]+", " ", text)


def _is_joined(text: str, at: int) -> bool:
    """Whether a word goes on from the character before `at` to the one there."""
    return all(char.isalnum() and char < _FIRST_WIDE for char in text[at - 1 : at + 1])


NO_WORDS = MessageWords()
