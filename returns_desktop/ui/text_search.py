"""The words of the search: names of its filters and values in the program's language, and hints."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ..domain.model import GoodsState, RequestStatus
from ..domain.search import Filter, Query, Token, token_at
from ..domain.search_names import (
    A_TO_Z,
    CHOICES,
    DUE_WORDS,
    EXAMPLES,
    REQUESTED_WORDS,
    Is,
    Key,
    Names,
    also,
    spaced,
)
from ..domain.views import View
from ..services import words
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import say
from .text_places import marketplace_name

KEYS: Mapping[Key, Phrase] = {
    Key.STATE: QT_TRANSLATE_NOOP("SearchKey", "State"),
    Key.REASON: QT_TRANSLATE_NOOP("SearchKey", "Return reason"),
    Key.DUE: QT_TRANSLATE_NOOP("SearchKey", "Deadline"),
    Key.REQUESTED: QT_TRANSLATE_NOOP("SearchKey", "Day of the request"),
    Key.AMOUNT: QT_TRANSLATE_NOOP("SearchKey", "Amount"),
    Key.GOODS: QT_TRANSLATE_NOOP("SearchKey", "Goods"),
    Key.IS: QT_TRANSLATE_NOOP("SearchKey", "Overdue, snoozed, noted …"),
    Key.SKU: QT_TRANSLATE_NOOP("SearchKey", "SKU"),
    Key.ORDER: QT_TRANSLATE_NOOP("SearchKey", "Order id"),
    Key.RMA: QT_TRANSLATE_NOOP("SearchKey", "RMA"),
    Key.ASIN: QT_TRANSLATE_NOOP("SearchKey", "ASIN"),
    Key.TRACKING: QT_TRANSLATE_NOOP("SearchKey", "Tracking"),
    Key.TAG: QT_TRANSLATE_NOOP("SearchKey", "Tag"),
    Key.STORE: QT_TRANSLATE_NOOP("SearchKey", "Store"),
    Key.MARKETPLACE: QT_TRANSLATE_NOOP("SearchKey", "Marketplace"),
}
# What may be typed before the colon besides the English word: one word in the program's language.
_TYPED: Mapping[Key, Phrase] = {
    Key.STATE: QT_TRANSLATE_NOOP("SearchTyped", "state"),
    Key.REASON: QT_TRANSLATE_NOOP("SearchTyped", "reason"),
    Key.DUE: QT_TRANSLATE_NOOP("SearchTyped", "due"),
    Key.REQUESTED: QT_TRANSLATE_NOOP("SearchTyped", "requested"),
    Key.AMOUNT: QT_TRANSLATE_NOOP("SearchTyped", "amount"),
    Key.GOODS: QT_TRANSLATE_NOOP("SearchTyped", "goods"),
    Key.IS: QT_TRANSLATE_NOOP("SearchTyped", "is"),
    Key.ORDER: QT_TRANSLATE_NOOP("SearchTyped", "order"),
    Key.TRACKING: QT_TRANSLATE_NOOP("SearchTyped", "tracking"),
    Key.TAG: QT_TRANSLATE_NOOP("SearchTyped", "tag"),
    Key.STORE: QT_TRANSLATE_NOOP("SearchTyped", "store"),
    Key.MARKETPLACE: QT_TRANSLATE_NOOP("SearchTyped", "marketplace"),
}
_BEING: Mapping[str, Phrase] = {
    Is.OVERDUE: QT_TRANSLATE_NOOP("SearchValue", "Overdue"),
    Is.DUE_TODAY: QT_TRANSLATE_NOOP("SearchValue", "Due today"),
    Is.SNOOZED: QT_TRANSLATE_NOOP("SearchValue", "Snoozed"),
    Is.NOTED: QT_TRANSLATE_NOOP("SearchValue", "With a note"),
    Is.TAGGED: QT_TRANSLATE_NOOP("SearchValue", "With a tag"),
    Is.A_TO_Z: words.VIEWS[View.A_TO_Z],
    Is.REFUNDED: QT_TRANSLATE_NOOP("SearchValue", "Refund decided or paid"),
    Is.EXPOSED: QT_TRANSLATE_NOOP("SearchValue", "Money out for goods not checked in"),
    Is.HELD: QT_TRANSLATE_NOOP("SearchValue", "Just decided, still held"),
}
_DUE: Mapping[str, Phrase] = {
    "overdue": QT_TRANSLATE_NOOP("SearchValue", "Overdue"),
    "today": QT_TRANSLATE_NOOP("SearchValue", "Today"),
    "tomorrow": QT_TRANSLATE_NOOP("SearchValue", "Tomorrow"),
    "<2d": QT_TRANSLATE_NOOP("SearchValue", "In less than 2 days"),
    "<7d": QT_TRANSLATE_NOOP("SearchValue", "In less than 7 days"),
    "none": QT_TRANSLATE_NOOP("SearchValue", "No deadline"),
}
_REQUESTED: Mapping[str, Phrase] = {
    "today": QT_TRANSLATE_NOOP("SearchValue", "Today"),
    "yesterday": QT_TRANSLATE_NOOP("SearchValue", "Yesterday"),
    ">-7d": QT_TRANSLATE_NOOP("SearchValue", "In the last 7 days"),
    ">-30d": QT_TRANSLATE_NOOP("SearchValue", "In the last 30 days"),
}
_AMOUNT: Mapping[str, Phrase] = {
    ">50": QT_TRANSLATE_NOOP("SearchValue", "More than 50, in the currency of the store"),
    "<=20": QT_TRANSLATE_NOOP("SearchValue", "20 at most"),
    "10..20": QT_TRANSLATE_NOOP("SearchValue", "From 10 to 20"),
}
_HINT = QT_TRANSLATE_NOOP("Search", "“{typed}” is not a filter; use {example}")
_NOT = QT_TRANSLATE_NOOP("Search", "not {what}")
_NAMED = QT_TRANSLATE_NOOP("Search", "{name}: {value}")
_QUOTED = QT_TRANSLATE_NOOP("Search", "“{words}”")


class Offer(NamedTuple):
    """Something that may be typed next: how it is written and what it means."""

    written: str
    meaning: str


def names() -> Names:
    """What may be typed: English, and the words of the program's language."""
    values = {key: dict(zip(CHOICES[key], map(_meaning(key), CHOICES[key]), strict=True)) for key in CHOICES}
    values[Key.DUE] = {code: say(_DUE[code]) for code in DUE_WORDS}
    values[Key.REQUESTED] = {code: say(_REQUESTED[code]) for code in REQUESTED_WORDS}
    return also({say(phrase): key for key, phrase in _TYPED.items()}, values)


def key_name(key: Key) -> str:
    return say(KEYS[key])


def offers(token: Token, own_values: list[str] | None = None) -> list[Offer]:
    """What may come in the place of a piece that is being typed. `own_values`: those of the shop."""
    if token.key is None:
        return [] if token.quoted else _keys(token.value)
    if own_values is not None:
        return [Offer(value, "") for value in own_values]
    if token.key in CHOICES:
        meaning = _meaning(token.key)
        found = [Offer(code, meaning(code)) for code in CHOICES[token.key]]
    else:
        fixed = {Key.DUE: _DUE, Key.REQUESTED: _REQUESTED, Key.AMOUNT: _AMOUNT}.get(token.key, {})
        found = [Offer(written, say(phrase)) for written, phrase in fixed.items()]
    return [each for each in found if _begins(token.value, each)]


def hint(query: Query) -> str:
    """What was taken for a filter and is none; empty if there is nothing to say."""
    return " · ".join(
        say(_HINT).format(typed=problem.text, example=EXAMPLES[problem.key]) for problem in query.problems
    )


def told(query: Query) -> str:
    """What is searched, in words."""
    parts = [_turned(say(_QUOTED).format(words=term.text), term.negated) for term in query.terms]
    parts += [_turned(_filter_words(each), each.negated) for each in query.filters]
    return " · ".join(parts)


def token_of(typed: str, cursor: int) -> Token:
    """The piece that is being typed, whatever language its filter is written in."""
    return token_at(typed, cursor, names())


def _keys(typed: str) -> list[Offer]:
    wanted = spaced(typed)
    own = {key: spaced(say(_TYPED[key])) if key in _TYPED else "" for key in Key}
    return [
        Offer(f"{key.value}:", key_name(key))
        for key in Key
        if key.value.startswith(wanted) or (own[key].startswith(wanted) and wanted)
    ]


def _begins(typed: str, offer: Offer) -> bool:
    wanted = spaced(typed)
    return any(f" {wanted}" in f" {spaced(part)}" for part in offer) or wanted in spaced(offer.meaning)


def _meaning(key: Key) -> Callable[[str], str]:
    """Words for the codes of a filter; a code that nobody knows as it stands."""

    def words_of(code: str) -> str:
        stored = code.replace("-", "_")
        if key is Key.MARKETPLACE:
            return marketplace_name(code.upper())
        if key is Key.IS:
            return say(_BEING[code])
        if key is Key.GOODS:
            return say(words.GOODS[GoodsState(stored)])
        if key is Key.STATE:
            return say(words.VIEWS[View.A_TO_Z] if code == A_TO_Z else words.STATUS[RequestStatus(stored)])
        return say(words.REASONS[stored]) if stored in words.REASONS else code

    return words_of


def _turned(what: str, negated: bool) -> str:
    return say(_NOT).format(what=what) if negated else what


def _filter_words(each: Filter) -> str:
    value = each.text
    if isinstance(each.value, tuple):
        meaning = _meaning(each.key)
        value = ", ".join(meaning(code) for code in each.value)
    elif each.key is Key.DUE and each.text in _DUE:
        value = say(_DUE[each.text])
    elif each.key is Key.REQUESTED and each.text in _REQUESTED:
        value = say(_REQUESTED[each.text])
    if each.key is Key.IS:
        return value
    return say(_NAMED).format(name=key_name(each.key), value=value)
