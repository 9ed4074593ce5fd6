"""What the seller fills in for a decision, before any guard has looked at it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .model import Action, CloseReason, LabelKind, RefundReason
from .money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizeInputs:
    own_rma: str = ""
    """Empty: Amazon's own number."""
    use_own_rma: bool = False
    label: LabelKind = LabelKind.AMAZON_UNPAID
    carrier: str = ""
    tracking_id: str = ""
    label_file: str = ""
    return_address: str = ""
    note: str = ""
    reason: str = ""
    """Typed because a warning asked for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseInputs:
    close_reason: CloseReason | None = None
    comment: str = ""
    """Amazon sends it to the buyer."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RefundItem:
    """Amounts are minor units of the refund's currency."""

    item_id: int
    quantity: int
    amount_minor: int
    """What the buyer gets, the fee taken off."""
    restocking_minor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundInputs:
    items: tuple[RefundItem, ...]
    currency: str
    without_goods: bool = False
    refund_reason: RefundReason = RefundReason.CUSTOMER_RETURN
    note: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactInputs:
    message: str = ""
    template: str = ""
    wait_until: date | None = None
    """Waiting for the buyer; the program reminds on this day."""
    reason: str = ""


Inputs = AuthorizeInputs | CloseInputs | RefundInputs | ContactInputs

ACTION_OF: Mapping[type[Inputs], Action] = {
    AuthorizeInputs: Action.AUTHORIZE,
    CloseInputs: Action.CLOSE,
    RefundInputs: Action.REFUND,
    ContactInputs: Action.CONTACT,
}


@dataclass(frozen=True, slots=True)
class ItemCount:
    """Goods counted at check-in, before they are stored."""

    item_id: int
    quantity: int


def total(inputs: RefundInputs) -> Money:
    """What the buyer gets in all."""
    return Money(sum(item.amount_minor for item in inputs.items), inputs.currency)
