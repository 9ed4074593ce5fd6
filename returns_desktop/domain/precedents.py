"""How the seller decided before, for the same SKU and the same reason."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from .model import Action, CloseReason, Condition, Request
from .money import Money
from .reasons import known_reason

MOST = 20
"""Decisions that are looked back at."""

TOLD = (Action.REFUND, Action.CLOSE, Action.AUTHORIZE)
"""A message decides nothing."""

Key = tuple[str, str]
"""SKU and reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """One decision of another request."""

    decision_id: int
    request_id: int
    order_id: str
    action: Action
    decided_at: datetime
    amount: Money | None
    """Of a refund, over all of its items."""
    without_goods: bool
    close_reason: CloseReason | None
    condition: Condition | None
    """The worst condition its goods were checked in with; None: not checked."""


def same_reason(reason_code: str) -> str:
    """What all spellings of a reason have in common; a code that is not known stands for itself."""
    return known_reason(reason_code) or reason_code.strip()


def keys_of(request: Request) -> tuple[Key, ...]:
    """What other returns must share with an item of a request; an item without SKU or reason has no key."""
    found = ((item.line.merchant_sku, same_reason(item.line.reason_code)) for item in request.items)
    return tuple(dict.fromkeys(key for key in found if all(key)))


def tally(precedents: Iterable[Precedent]) -> Mapping[Action, int]:
    """How often each action was taken, in the order of `TOLD`."""
    counted = Counter(precedent.action for precedent in precedents)
    return {action: counted[action] for action in TOLD if counted[action]}
