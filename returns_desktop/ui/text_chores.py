"""What is to be done in Seller Central, and what is copied for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..domain.carrying import Chore
from ..domain.model import Action, CloseReason, LabelKind
from ..services import words
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import money, say

_HEADS: Mapping[Action, Phrase] = {
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Chore", "Authorize"),
    Action.CLOSE: QT_TRANSLATE_NOOP("Chore", "Close"),
    Action.REFUND: QT_TRANSLATE_NOOP("Chore", "Refund"),
    Action.CONTACT: QT_TRANSLATE_NOOP("Chore", "Messages"),
}
_ICONS: Mapping[Action, str] = {
    Action.AUTHORIZE: "state-authorized",
    Action.CLOSE: "closed-seller",
    Action.REFUND: "refund",
    Action.CONTACT: "message",
}
_AUTHORIZE = QT_TRANSLATE_NOOP("Chore", "Authorize, the buyer pays the label")
_AUTHORIZE_OWN = QT_TRANSLATE_NOOP("Chore", "Authorize with your own label")
_AUTHORIZE_CARRIER = QT_TRANSLATE_NOOP("Chore", "Authorize with your label from {carrier}")
_OWN_RMA = QT_TRANSLATE_NOOP("Chore", "{what}, RMA {rma}")
_CLOSE = QT_TRANSLATE_NOOP("Chore", "Close: {reason}")
_REFUND = QT_TRANSLATE_NOOP("Chore", "Refund {amount}")
_REFUND_ONLY = QT_TRANSLATE_NOOP("Chore", "Refund {amount}, the buyer keeps the item")
_REFUNDED = QT_TRANSLATE_NOOP("Chore", "Refunded {amount}")
_MESSAGE = QT_TRANSLATE_NOOP("Chore", "Send the message")
_HOURS = QT_TRANSLATE_NOOP("Chore", "{hours} h {minutes} min")
_MINUTES = QT_TRANSLATE_NOOP("Chore", "{minutes} min")
_CANCELLABLE = QT_TRANSLATE_NOOP("Chore", "Can be cancelled on Amazon for {time}.")
_TO_CANCEL = QT_TRANSLATE_NOOP("Chore", "to cancel")


@dataclass(frozen=True, slots=True)
class Piece:
    """Something of a chore that is pasted into Seller Central."""

    key: str
    """The letter that copies it."""
    name: str
    words: str


def chore_head(action: Action) -> str:
    """The name of a group of the work list."""
    return say(_HEADS[action])


def chore_icon(chore: Chore) -> str:
    """Name of the icon before a chore."""
    return "double-tick" if chore.done_at is not None else _ICONS[chore.action]


def chore_words(chore: Chore) -> str:
    """What is to be done: `Refund 49.99 USD`."""
    if chore.action is Action.AUTHORIZE:
        what = say(_AUTHORIZE)
        if chore.label_kind == LabelKind.OWN_PREPAID:
            what = say(_AUTHORIZE_CARRIER if chore.carrier else _AUTHORIZE_OWN)
            what = what.replace("{carrier}", chore.carrier)
        if chore.own_rma:
            return say(_OWN_RMA).replace("{what}", what).replace("{rma}", chore.own_rma)
        return what
    if chore.action is Action.CLOSE:
        return say(_CLOSE).replace("{reason}", _close_reason(chore))
    if chore.action is Action.CONTACT:
        return say(_MESSAGE)
    amount = money(chore.refund_minor or 0, chore.currency)
    if chore.done_at is not None:
        return say(_REFUNDED).format(amount=amount)
    return say(_REFUND_ONLY if chore.without_goods else _REFUND).format(amount=amount)


def _close_reason(chore: Chore) -> str:
    known = chore.close_reason in set(CloseReason)
    return say(words.CLOSE_REASONS[CloseReason(chore.close_reason)]) if known else chore.close_reason


_COPY_MESSAGE = QT_TRANSLATE_NOOP("Chore", "Copy message")
_COPY_COMMENT = QT_TRANSLATE_NOOP("Chore", "Copy comment")
_COPY_TRACKING = QT_TRANSLATE_NOOP("Chore", "Copy tracking id")
_COPY_ADDRESS = QT_TRANSLATE_NOOP("Chore", "Copy return address")


def copied_text(chore: Chore) -> Piece:
    """What `T` copies; its words are empty where a chore has no text."""
    if chore.action is Action.AUTHORIZE and chore.label_kind == LabelKind.OWN_PREPAID:
        return Piece("T", say(_COPY_TRACKING), chore.tracking_id.strip())
    name = _COPY_COMMENT if chore.action is Action.CLOSE else _COPY_MESSAGE
    return Piece("T", say(name), chore.message.strip())


def copied_address(chore: Chore) -> Piece:
    """What `A` copies: where the goods go with the seller's own label."""
    own = chore.action is Action.AUTHORIZE and chore.label_kind == LabelKind.OWN_PREPAID
    return Piece("A", say(_COPY_ADDRESS), chore.return_address.strip() if own else "")


def minutes_left(chore: Chore, now: datetime) -> int:
    """Whole minutes in which Amazon still lets a refund be cancelled, the one that runs included."""
    if chore.cancel_until is None:
        return 0
    return max(0, -(-(chore.cancel_until - now) // timedelta(minutes=1)))


def time_left(minutes: int) -> str:
    """`1 h 58 min`"""
    hours, rest = divmod(minutes, 60)
    return say(_HOURS if hours else _MINUTES).format(hours=hours, minutes=rest)


def cancel_short() -> str:
    """Stands below the time that is left."""
    return say(_TO_CANCEL)


def cancel_words(chore: Chore, minutes: int) -> tuple[str, str]:
    """How long a refund can be cancelled on Amazon, and what is to be pressed there."""
    how = say(words.CANCEL_REFUND).replace("{order}", chore.order_id)
    return say(_CANCELLABLE).format(time=time_left(minutes)), how
