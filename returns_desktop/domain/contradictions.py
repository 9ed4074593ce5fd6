"""Where a buyer's comment speaks for another reason than the one he chose. A hint, never a verdict."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .reasons import REASONS, known_reason

LONGEST = 20_000
"""Characters of a comment that are looked through."""

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})
_CLAUSE_END = re.compile(r"[.,;:!?()\n\u2026\u3001\u3002\uff0c]|\s-\s|\bbut\b|\baber\b|\bsondern\b")
_BEFORE = 40
"""Characters before a word in which something can deny it."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What a comment says that does not fit the reason."""

    words: tuple[str, ...]
    """As the comment has them, in small letters; untrusted and personal."""
    reason: str
    """A reason of `domain.reasons` that they speak for."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What buyers write who mean one reason, and the reasons that it contradicts or goes with."""

    reason: str
    against: frozenset[str]
    also: frozenset[str]
    """Reasons besides its own that the same words support."""
    spaced: re.Pattern[str]
    """Words of languages with spaces, found whole."""
    unspaced: re.Pattern[str]
    """Words of Chinese and Japanese, found anywhere."""


@dataclass(frozen=True, slots=True)
class Denials:
    """What turns a word into its opposite."""

    words: frozenset[str]
    """Words that deny one of the few words behind them: "not", "nicht"."""
    reach: int
    """How many words."""
    emphasis: re.Pattern[str] = field(repr=False)
    """What looks like a denial and is none: "not only"."""
    behind: re.Pattern[str] = field(repr=False)
    """What denies the word right before it in spaced languages: "kaputt ist es nicht"."""
    unspaced_before: re.Pattern[str] = field(repr=False)
    """Chinese: 没有 before the word."""
    unspaced_behind: re.Pattern[str] = field(repr=False)
    """Japanese: いません behind the word."""


@dataclass(frozen=True, slots=True)
class WordLists:
    """The topics and what denies their words."""

    topics: tuple[Topic, ...]
    denials: Denials


def contradictions(reason_code: str, comment: str, word_lists: WordLists) -> tuple[Hint, ...]:
    """What in a comment speaks against Amazon's reason code.

    Nothing where the reason is not known, or where the comment also says what the reason says.
    """
    reason = known_reason(reason_code)
    if reason is None:
        return ()
    text = normalised(comment[:LONGEST])
    hints: list[Hint] = []
    for topic in word_lists.topics:
        agrees = reason == topic.reason or reason in topic.also
        if not agrees and reason not in topic.against:
            continue
        words = tuple(dict.fromkeys(_found(topic, text, word_lists.denials)))
        if words and agrees:
            return ()
        if words:
            hints.append(Hint(words, topic.reason))
    return tuple(hints)


def normalised(text: str) -> str:
    """Text as words are compared: compatibility forms, case, apostrophes and blank space do not matter."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    return re.sub(r"[^\S\n]+", " ", folded)


def word_lists_of(entries: Iterable[Mapping[str, object]], denials: Mapping[str, Sequence[str]]) -> WordLists:
    """Makes the lists of plain values. Raises `ValueError` for a reason that does not exist."""
    topics = []
    for entry in entries:
        words = _lists(entry["words"])
        spaced, unspaced = [*words["en"], *words["de"]], [*words["zh"], *words["ja"]]
        (reason,) = _reasons([entry["reason"]])
        topics.append(
            Topic(
                reason,
                against=_reasons(entry["against"]),
                also=_reasons(entry["also"]),
                spaced=re.compile(rf"(?<!\w)(?:{_any_of(spaced)})(?!\w)"),
                unspaced=re.compile(_any_of(unspaced)),
            )
        )
    filled = {name: _any_of(parts) for name, parts in denials.items()}
    return WordLists(
        tuple(topics),
        Denials(
            words=frozenset(map(normalised, denials["words"])),
            reach=3,
            emphasis=re.compile(rf"(?<!\w)(?:{filled['emphasis']})(?!\w)"),
            behind=re.compile(rf"[ ](?:{filled['behind']})(?!\w)"),
            unspaced_before=re.compile(rf"(?:{filled['zh_before']})(?:{filled['zh_between']})*$"),
            unspaced_behind=re.compile(rf"(?:{filled['ja_between']})*(?:{filled['ja_behind']})"),
        ),
    )


def _found(topic: Topic, text: str, denials: Denials) -> Iterator[str]:
    """The words of a topic in a text, but those that are denied there."""
    for match in topic.spaced.finditer(text):
        before = denials.emphasis.sub("", text[max(0, match.start() - _BEFORE) : match.start()])
        denied = denials.words & set(_CLAUSE_END.split(before)[-1].split()[-denials.reach :])
        if not denied and not denials.behind.match(text, match.end()):
            yield match[0]
    for match in topic.unspaced.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        denied_before = denials.unspaced_before.search(before)
        if not denied_before and not denials.unspaced_behind.match(text, match.end()):
            yield match[0]


def _any_of(words: Iterable[str]) -> str:
    """The longest first; a space in a word may be any number of spaces or a line's end."""
    ordered = sorted({normalised(word) for word in words}, key=lambda word: (-len(word), word))
    return "|".join(r"\s+".join(map(re.escape, word.split())) for word in ordered)


def _lists(value: object) -> Mapping[str, Sequence[str]]:
    if not isinstance(value, Mapping):
        raise ValueError("words are lists by language")
    return value


def _reasons(value: object) -> frozenset[str]:
    names = frozenset(value) if isinstance(value, Iterable) else frozenset()
    if unknown := names - set(REASONS):
        raise ValueError(f"no such reason: {sorted(unknown)}")
    return names
