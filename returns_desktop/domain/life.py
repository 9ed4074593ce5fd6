"""The life of a decision: held, ready, sent, then confirmed or contradicted by a report."""

from enum import StrEnum

from .errors import AppError
from .model import DecisionState


class Event(StrEnum):
    """What can happen to a decision. Undo is not here: it takes the decision away."""

    SETTLE = "settle"
    EXPORT = "export"
    TICK = "tick"
    CONFIRM = "confirm"
    CONTRADICT = "contradict"
    CANCEL = "cancel"
    KEEP = "keep"
    WITHDRAW = "withdraw"


_LIFE: dict[tuple[DecisionState, Event], DecisionState] = {
    (DecisionState.HELD, Event.SETTLE): DecisionState.READY,
    (DecisionState.READY, Event.EXPORT): DecisionState.SENT,
    (DecisionState.HELD, Event.TICK): DecisionState.SENT,
    (DecisionState.READY, Event.TICK): DecisionState.SENT,
    (DecisionState.SENT, Event.TICK): DecisionState.SENT,
    (DecisionState.HELD, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.READY, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.SENT, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.CONTRADICTED, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.HELD, Event.CONTRADICT): DecisionState.CONTRADICTED,
    (DecisionState.READY, Event.CONTRADICT): DecisionState.CONTRADICTED,
    (DecisionState.SENT, Event.CONTRADICT): DecisionState.CONTRADICTED,
    (DecisionState.SENT, Event.CANCEL): DecisionState.CANCELLED,
    (DecisionState.READY, Event.KEEP): DecisionState.READY,
    (DecisionState.SENT, Event.KEEP): DecisionState.READY,
    (DecisionState.CONTRADICTED, Event.KEEP): DecisionState.READY,
    (DecisionState.READY, Event.WITHDRAW): DecisionState.CANCELLED,
    (DecisionState.SENT, Event.WITHDRAW): DecisionState.CANCELLED,
    (DecisionState.CONTRADICTED, Event.WITHDRAW): DecisionState.CANCELLED,
}


def advance(state: DecisionState, event: Event) -> DecisionState:
    """The state after `event`. Raises `AppError("decision_cannot")` for a move that is not in
    the decision's life (product specification, section 2)."""
    try:
        return _LIFE[state, event]
    except KeyError:
        raise AppError("decision_cannot", state=state.value, event=event.value) from None


def can(state: DecisionState, event: Event) -> bool:
    """Whether a decision in this state has that move."""
    return (state, event) in _LIFE
