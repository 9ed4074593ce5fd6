"""What Amazon reports of a request, and what of the money our own decisions account for."""

from collections.abc import Iterable
from functools import lru_cache

from .model import Action, Decision, DecisionState, Item, Request, RequestStatus
from .order_money import refund_lines

_REPORTED = {
    "approved": RequestStatus.AUTHORIZED,
    "completed": RequestStatus.COMPLETED,
    "closed": RequestStatus.CLOSED_BY_SELLER,
    "rejected": RequestStatus.CLOSED_BY_SELLER,
    "cancelled": RequestStatus.CLOSED_BY_BUYER,
    "canceled": RequestStatus.CLOSED_BY_BUYER,
}
# While one line of a request is still open, the request is.
_MOST_OPEN_FIRST = (
    RequestStatus.AUTHORIZATION_REQUIRED,
    RequestStatus.AUTHORIZED,
    RequestStatus.COMPLETED,
    RequestStatus.CLOSED_BY_SELLER,
    RequestStatus.CLOSED_BY_BUYER,
)


@lru_cache(maxsize=256)
def _state_of(word: str) -> RequestStatus:
    """The state of one of Amazon's words; an unknown word asks for a look."""
    return _REPORTED.get(word.strip().casefold(), RequestStatus.AUTHORIZATION_REQUIRED)


def reported_status(words: Iterable[str]) -> RequestStatus:
    """The state Amazon reports, from its words for each line."""
    return min(map(_state_of, words), key=_MOST_OPEN_FIRST.index)


def reported_of(request: Request) -> RequestStatus:
    """The state Amazon reports for a request."""
    return reported_status([item.line.reported_status for item in request.items])


def stands(request: Request, action: Action) -> Decision | None:
    """The newest decision of this kind that Amazon has not contradicted and nobody cancelled."""
    gone = (DecisionState.CONTRADICTED, DecisionState.CANCELLED)
    found = [d for d in request.decisions if d.action is action and d.state not in gone]
    return found[-1] if found else None


def refunded_for(request: Request, item: Item) -> int:
    """Minor units refunded for this line: our decisions that stand and what Amazon shows beyond."""
    lines = [line for _, line in refund_lines(request.decisions) if line.item_id == item.id]
    if not lines:
        return max(item.line.refunded_minor or 0, 0)
    decided = sum(line.amount_minor for line in lines)
    known_before = max(line.line_elsewhere_minor for line in lines)
    return decided + max(known_before, (item.line.refunded_minor or 0) - decided, 0)


def elsewhere_of_line(request: Request, item: Item) -> int:
    """Minor units of `refunded_for` that no decision of ours accounts for."""
    ours = sum(line.amount_minor for _, line in refund_lines(request.decisions) if line.item_id == item.id)
    return refunded_for(request, item) - ours
