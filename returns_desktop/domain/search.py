"""The language of the search: words, "phrases", filters like `due:<2d`, each with a minus for "not".

Reading never fails: what looks like a filter and is none is searched as words and told as a problem.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from .folding import fold, searchable
from .reasons import known_reason
from .search_names import CHOICES, ENGLISH, Key, Names, spaced, typed_code
from .search_ranges import AmountRange, DueRange, read_amount, read_due, read_requested

Value = tuple[str, ...] | str | DueRange | AmountRange
"""Codes of which one must hold, a text to be found, or a range."""

TEXT_KEYS = frozenset({Key.ORDER, Key.RMA, Key.SKU, Key.ASIN, Key.TRACKING, Key.TAG, Key.STORE})
"""Filters whose value is a text to be found: from the start if it ends with a star, all of it if an equals
sign stands before it."""

_SHOWN_TEXTS = frozenset({Key.ORDER, Key.RMA, Key.SKU, Key.ASIN, Key.TRACKING})
QUOTES: Final = '"“”„＂'
_PHRASE = re.compile(f"[{QUOTES}]([^{QUOTES}]*)(?:[{QUOTES}]|\\Z)")
_MINUS = re.compile(r"[-－](?=[^\s－-])")
_COLON = re.compile(r"[:：]")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase that must be found (or not) somewhere in a request."""

    text: str
    negated: bool = False
    phrase: bool = False

    def __str__(self) -> str:
        return ("-" if self.negated else "") + (f'"{self.text}"' if self.phrase else self.text)

    @property
    def folded(self) -> str:
        return searchable(self.text)


@dataclass(frozen=True, slots=True)
class Filter:
    """What must hold (or not) of a request."""

    key: Key
    value: Value
    text: str
    """The value as it is written, the same in every language."""
    negated: bool = False

    def __str__(self) -> str:
        text = f'"{self.text}"' if re.search(r"\s", self.text) else self.text
        return f"{'-' if self.negated else ''}{self.key.value}:{text}"


class SearchProblem(NamedTuple):
    """Something that looks like a filter and is none."""

    key: Key
    text: str
    """As it was typed, `due:soon`."""


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that must be true of a request to be found."""

    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    problems: tuple[SearchProblem, ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        return bool(self.terms or self.filters)

    def __str__(self) -> str:
        return " ".join(map(str, (*self.terms, *self.filters)))

    @property
    def needles(self) -> tuple[str, ...]:
        """The folded words to be marked where they are found."""
        words = [term.text for term in self.terms if not term.negated]
        sought = [each for each in self.filters if each.key in _SHOWN_TEXTS and not each.negated]
        words += [bare(each.text) for each in sought]
        return tuple(dict.fromkeys(searchable(word) for word in words if word))


NOTHING_SOUGHT = Query()


class Token(NamedTuple):
    """A piece of what was typed: a word, a phrase, or the value of a filter."""

    start: int
    """Where it begins, the minus apart."""
    value_start: int
    end: int
    negated: bool
    key: Key | None
    value: str
    quoted: bool


def tokens(text: str, names: Names = ENGLISH) -> Iterator[Token]:
    """The pieces of a search in the order they were typed."""
    at = 0
    while (word := _WORD.search(text, at)) is not None:
        start = word.start()
        minus = _MINUS.match(text, start)
        start += bool(minus)
        key, value_start = _key_at(text, start, word.end(), names)
        phrase = _PHRASE.match(text, value_start)
        at = phrase.end() if phrase else word.end()
        value = " ".join(phrase[1].split()) if phrase else text[value_start:at]
        yield Token(start, value_start, at, minus is not None, key, value, phrase is not None)


def parse(text: str, names: Names = ENGLISH) -> Query:
    """Reads what was typed. Never fails; a filter that still lacks its value is left out."""
    terms: dict[Term, None] = {}
    filters: dict[Filter, None] = {}
    problems: dict[SearchProblem, None] = {}
    for token in tokens(text, names):
        if not token.value:
            continue
        if token.key is None:
            terms[Term(token.value, token.negated, token.quoted)] = None
        elif (found := _filter(token.key, token, names)) is not None:
            filters[found] = None
        else:
            typed = text[token.start : token.value_start] + token.value
            terms[Term(typed, token.negated, token.quoted)] = None
            problems[SearchProblem(token.key, typed)] = None
    return Query(tuple(terms), tuple(filters), tuple(problems))


def bare(typed: str) -> str:
    """The text of a filter without the signs that say how it is to be found."""
    return typed.removeprefix("=").rstrip("*")


def token_at(text: str, cursor: int, names: Names = ENGLISH) -> Token:
    """The piece that is being typed at `cursor`: what stands before it, up to the last space."""
    typed = text[:cursor]
    for token in tokens(typed, names):
        if token.end == len(typed) and not (token.quoted and _is_closed(typed, token)):
            return token
    return Token(len(typed), len(typed), len(typed), False, None, "", False)


def choices(key: Key, part: str, names: Names = ENGLISH) -> tuple[str, ...]:
    """The codes that a piece of a value can mean; a name in full means its own codes alone."""
    wanted = spaced(part)
    known = names.values.get(key, {})
    if not wanted:
        return ()
    if wanted in known:
        return known[wanted]
    meant = {
        code
        for name, codes in known.items()
        if f" {wanted}" in f" {name}" or (not wanted.isascii() and wanted in name)
        for code in codes
    }
    return tuple(code for code in CHOICES[key] if code in meant)


def _key_at(text: str, start: int, end: int, names: Names) -> tuple[Key | None, int]:
    colon = _COLON.search(text, start, end)
    if colon is None:
        return None, start
    key = names.keys.get(fold(text[start : colon.start()]))
    return key, colon.end() if key else start


def _is_closed(text: str, token: Token) -> bool:
    return token.end - token.value_start > 1 and text[token.end - 1] in QUOTES


def _filter(key: Key, token: Token, names: Names) -> Filter | None:
    typed = token.value
    if key in TEXT_KEYS:
        return Filter(key, typed, typed, token.negated) if bare(typed) else None
    if key in (Key.DUE, Key.REQUESTED):
        words = names.values.get(key, {}).get(spaced(typed))
        read = read_due if key is Key.DUE else read_requested
        due = read(words[0] if words else typed)
        return Filter(key, due[0], due[1], token.negated) if due else None
    if key is Key.AMOUNT:
        amount = read_amount(typed)
        return Filter(key, amount[0], amount[1], token.negated) if amount else None
    codes = _codes(key, typed, names)
    return Filter(key, codes, ",".join(codes), token.negated) if codes else None


def _codes(key: Key, typed: str, names: Names) -> tuple[str, ...]:
    """The codes of a list like `authorized,completed`; empty if a part of it means nothing."""
    found: dict[str, None] = {}
    for part in re.split("[,，、]", typed):
        if not part.strip():
            continue
        codes = _reasons(part, names) if key is Key.REASON else choices(key, part, names)
        if not codes:
            return ()
        found.update(dict.fromkeys(codes))
    return tuple(found)


def _reasons(part: str, names: Names) -> tuple[str, ...]:
    """Known reasons, or the piece of a code of Amazon's that nobody knows."""
    known = known_reason(part)
    if known is not None:
        return (typed_code(known),)
    return choices(Key.REASON, part, names) or (" ".join(fold(part).split()),)


def reason_matches(raw: str, wanted: str) -> bool:
    """Whether Amazon's code `raw` is the reason `wanted`, or holds it where it is no known one."""
    known = known_reason(raw)
    if wanted in CHOICES[Key.REASON]:
        return known is not None and typed_code(known) == wanted
    return wanted in " ".join(fold(raw).split())
