"""The undo history: which step can be undone or redone next, and what belongs to it."""

from dataclasses import dataclass
from typing import Final

from ..domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
    RefundItem,
)
from ..domain.model import Action, CloseReason, DecisionState, LabelKind, RefundReason
from .codec import optional_date
from .db import Database, Row

PURGE: Final = "purge"
"""The kind of step that removed words. It stands for ever, and so does all that was done before it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the seller's, undoable as a whole."""

    id: int
    kind: str
    label: str
    """An order id, or empty when several requests were changed."""
    request_count: int


_COLUMNS = "id, kind, label, request_count"
_REQUESTS = """
SELECT request_id FROM decision WHERE step_id = :step
UNION SELECT request_id FROM mark WHERE step_id = :step
UNION SELECT request_id FROM buyer_text WHERE step_id = :step
UNION SELECT request_id FROM conflict_answer WHERE step_id = :step
UNION SELECT request_id FROM request_note WHERE step_id = :step
UNION SELECT request_id FROM request_tag WHERE step_id = :step
UNION SELECT request_id FROM come_back WHERE step_id = :step
UNION SELECT request_id FROM attachment WHERE step_id = :step
UNION SELECT a.request_id FROM attachment_removal r JOIN attachment a ON a.id = r.attachment_id
    WHERE r.step_id = :step
UNION SELECT i.request_id FROM goods_check g JOIN return_item i ON i.id = g.item_id WHERE g.step_id = :step
"""


def next_undo(db: Database) -> Step | None:
    """The newest step that stands."""
    rows = db.sql(f"SELECT {_COLUMNS} FROM step WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1")
    return Step(*rows[0]) if rows else None


def next_redo(db: Database) -> Step | None:
    """The step undone last, unless something else was done since."""
    rows = db.sql(
        f"SELECT {_COLUMNS} FROM step WHERE undone_at IS NOT NULL "
        "AND id > coalesce((SELECT max(id) FROM step WHERE undone_at IS NULL), 0) ORDER BY id LIMIT 1"
    )
    return Step(*rows[0]) if rows else None


def requests_of(db: Database, step_id: int) -> list[int]:
    """Ids of the requests a step changed."""
    params = [step_id] * _REQUESTS.count(":step")
    return sorted(row[0] for row in db.sql(_REQUESTS.replace(":step", "?"), params))


_LEFT = f"""
SELECT state FROM decision WHERE step_id = ?
AND (state NOT IN ('{DecisionState.HELD.value}', '{DecisionState.READY.value}') OR done_at IS NOT NULL)
ORDER BY id LIMIT 1"""


def left_with(db: Database, step_id: int) -> DecisionState | None:
    """The state of the first decision of a step that left the program or was ticked off; None: none did."""
    rows = db.sql(_LEFT, (step_id,))
    return DecisionState(rows[0][0]) if rows else None


_INPUTS = """
SELECT d.id, d.request_id, d.action, d.override_reason, d.close_reason, d.refund_reason, d.without_goods,
    d.own_rma, d.label_kind, d.carrier, d.tracking_id, d.note, d.template, d.wait_until, s.currency,
    (SELECT t.body FROM buyer_text t
     WHERE t.request_id = d.request_id AND t.kind = 'message' AND t.decision_id = d.id)
FROM decision d
JOIN return_request r ON r.id = d.request_id
JOIN store s ON s.id = r.store_id
WHERE d.step_id = ? ORDER BY d.id"""


def inputs_of(db: Database, step_id: int) -> list[tuple[int, Inputs]]:
    """Pairs of request id and what was filled in, for every decision of a step."""
    return [(row[1], _inputs(db, row)) for row in db.sql(_INPUTS, (step_id,))]


def _inputs(db: Database, row: Row) -> Inputs:
    decision_id, _, action, reason, close_reason, refund_reason, without_goods = row[:7]
    own_rma, label, carrier, tracking_id, note, template, wait_until, currency, message = row[7:]
    match Action(action):
        case Action.AUTHORIZE:
            return AuthorizeInputs(
                own_rma=own_rma,
                use_own_rma=bool(own_rma),
                label=LabelKind(label),
                carrier=carrier,
                tracking_id=tracking_id,
                note=note,
                reason=reason,
            )
        case Action.CLOSE:
            return CloseInputs(
                close_reason=CloseReason(close_reason) if close_reason else None,
                comment=message or "",
                reason=reason,
            )
        case Action.REFUND:
            lines = db.sql(
                "SELECT item_id, quantity, amount_minor, restocking_minor FROM refund_line "
                "WHERE decision_id = ? ORDER BY id",
                (decision_id,),
            )
            return RefundInputs(
                items=tuple(RefundItem(*line) for line in lines),
                currency=currency,
                without_goods=bool(without_goods),
                refund_reason=RefundReason(refund_reason),
                note=note,
                reason=reason,
            )
        case Action.CONTACT:
            return ContactInputs(
                message=message or "", template=template, wait_until=optional_date(wait_until), reason=reason
            )


def set_elsewhere(db: Database, step_id: int, item_id: int, of_item: int, of_line: int) -> None:
    """Notes anew what Amazon had refunded without us when a refund was redone, in minor units."""
    db.run_many(
        "UPDATE refund_line SET elsewhere_minor = ?, line_elsewhere_minor = ? WHERE item_id = ? "
        "AND decision_id IN (SELECT id FROM decision WHERE step_id = ?)",
        [(of_item, of_line, item_id, step_id)],
    )


def counts_of(db: Database, step_id: int) -> list[tuple[int, int]]:
    """Rows (item id, counted quantity) of a step."""
    rows = db.sql("SELECT item_id, quantity FROM goods_check WHERE step_id = ?", (step_id,))
    return [(row[0], row[1]) for row in rows]
