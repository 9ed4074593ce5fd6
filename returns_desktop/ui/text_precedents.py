"""Words for earlier decisions on the same SKU and reason."""

from collections.abc import Mapping, Sequence
from datetime import date

from ..domain.model import Action
from ..domain.precedents import Precedent, tally
from ..services.words import CLOSE_REASONS, CONDITIONS, QT_TRANSLATE_NOOP, Phrase
from .speech import date_long, date_short, money, say

_COUNTS: Mapping[Action, Phrase] = {
    Action.REFUND: QT_TRANSLATE_NOOP("Precedent", "{count} × refunded"),
    Action.CLOSE: QT_TRANSLATE_NOOP("Precedent", "{count} × closed"),
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Precedent", "{count} × authorized"),
}
_DONE: Mapping[Action, Phrase] = {
    Action.REFUND: QT_TRANSLATE_NOOP("Precedent", "refunded {amount}"),
    Action.CLOSE: QT_TRANSLATE_NOOP("Precedent", "closed ({reason})"),
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Precedent", "authorized"),
}
_TITLES: Mapping[Action, Phrase] = {
    Action.REFUND: QT_TRANSLATE_NOOP("Precedent", "Refunded {amount}"),
    Action.CLOSE: QT_TRANSLATE_NOOP("Precedent", "Closed: {reason}"),
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Precedent", "Authorized"),
}
_KEPT = QT_TRANSLATE_NOOP("Precedent", "Refunded {amount}, buyer keeps the item")
_BETWEEN = QT_TRANSLATE_NOOP("Precedent", "{first}, {second}")
_HEADING = QT_TRANSLATE_NOOP("Precedent", "{counts} for this SKU and reason")
_WHOLE = QT_TRANSLATE_NOOP("Precedent", "{counts} for this SKU and reason · last: {last} on {day}")
_WITH_LAST = QT_TRANSLATE_NOOP("Precedent", "{counts} · last: {last} on {day}")
_SHORTEST = QT_TRANSLATE_NOOP("Precedent", "{count} × before")
_SECOND = QT_TRANSLATE_NOOP("Precedent", "{day} · {order}")
_WITH_GOODS = QT_TRANSLATE_NOOP("Precedent", "{day} · {order} · {goods}")


def counts_words(precedents: Sequence[Precedent]) -> str:
    """`3 × refunded, 1 × closed`"""
    told = [say(_COUNTS[action]).format(count=count) for action, count in tally(precedents).items()]
    words = told[0]
    for more in told[1:]:
        words = say(_BETWEEN).format(first=words, second=more)
    return words


def heading(precedents: Sequence[Precedent]) -> str:
    """`3 × refunded, 1 × closed for this SKU and reason`"""
    return say(_HEADING).format(counts=counts_words(precedents))


def lines_of(precedents: Sequence[Precedent]) -> tuple[str, ...]:
    """The one line, from all that it can say to the shortest."""
    newest, counts = precedents[0], counts_words(precedents)
    told = {"counts": counts, "last": done_words(newest), "day": date_short(_day(newest))}
    short = say(_SHORTEST).format(count=len(precedents))
    return say(_WHOLE).format(**told), say(_WITH_LAST).format(**told), counts, short


def done_words(precedent: Precedent) -> str:
    """`refunded 40.00 USD`, `closed (Duplicate request)`"""
    return _filled(_DONE[precedent.action], precedent)


def title_words(precedent: Precedent) -> str:
    """The same to begin a line of its own, and whether the goods were given away."""
    return _filled(_KEPT if precedent.without_goods else _TITLES[precedent.action], precedent)


def second_words(precedent: Precedent) -> str:
    """Day, order id, and the condition of goods that were checked in."""
    goods = say(CONDITIONS[precedent.condition]) if precedent.condition else ""
    phrase = _WITH_GOODS if goods else _SECOND
    return say(phrase).format(day=date_long(_day(precedent)), order=precedent.order_id, goods=goods)


def _filled(phrase: Phrase, precedent: Precedent) -> str:
    amount, reason = precedent.amount, precedent.close_reason
    return say(phrase).format(
        amount=money(amount.minor, amount.currency) if amount else "",
        reason=say(CLOSE_REASONS[reason]) if reason else "",
    )


def _day(precedent: Precedent) -> date:
    return precedent.decided_at.astimezone().date()
