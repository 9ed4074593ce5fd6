"""What a request's decisions said and sent, for whoever has to prove it."""

from dataclasses import dataclass
from datetime import datetime

from ..domain.model import Action, DecisionState
from .codec import moment
from .db import Database, Row
from .facts import MESSAGE

_DECIDED = f"""
SELECT d.id, d.action, d.state, d.decided_at, d.done_at, d.own_rma, d.label_kind, d.carrier, d.tracking_id,
    d.note, d.override_reason, d.without_goods, d.close_reason, d.refund_reason,
    coalesce((SELECT sum(l.amount_minor) FROM refund_line l WHERE l.decision_id = d.id), 0),
    coalesce((SELECT sum(l.restocking_minor) FROM refund_line l WHERE l.decision_id = d.id), 0),
    coalesce((SELECT t.body FROM buyer_text t
              WHERE t.request_id = d.request_id AND t.kind = '{MESSAGE}' AND t.decision_id = d.id), '')
FROM decision d JOIN step p ON p.id = d.step_id
WHERE d.request_id = ? AND p.undone_at IS NULL ORDER BY d.id"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision that stands, with its words. Amounts in minor units of the store's currency."""

    id: int
    action: Action
    state: DecisionState
    decided_at: datetime
    done_at: datetime | None
    own_rma: str
    label_kind: str
    carrier: str
    tracking_id: str
    note: str
    override_reason: str
    without_goods: bool
    close_reason: str
    refund_reason: str
    amount_minor: int
    restocking_minor: int
    message: str
    """What the buyer was written; personal."""


def decided(db: Database, request_id: int) -> tuple[Decided, ...]:
    """All decisions of a request that stand, the oldest first."""
    return tuple(map(_decided, db.sql(_DECIDED, (request_id,))))


def _decided(row: Row) -> Decided:
    decision_id, action, state, decided_at, done_at, own_rma, label_kind, carrier, tracking_id = row[:9]
    note, reason, without_goods, close_reason, refund_reason, amount, restocking, message = row[9:]
    return Decided(
        id=decision_id,
        action=Action(action),
        state=DecisionState(state),
        decided_at=moment(decided_at),
        done_at=moment(done_at) if done_at else None,
        own_rma=own_rma,
        label_kind=label_kind or "",
        carrier=carrier,
        tracking_id=tracking_id,
        note=note,
        override_reason=reason,
        without_goods=bool(without_goods),
        close_reason=close_reason or "",
        refund_reason=refund_reason or "",
        amount_minor=amount,
        restocking_minor=restocking,
        message=message,
    )
