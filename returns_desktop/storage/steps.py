"""The undo history: which step can be undone or redone next, and what belongs to it."""

from dataclasses import dataclass

from ..domain.model import DecisionState
from .db import Database


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
    return sorted(row[0] for row in db.sql(_REQUESTS.replace(":step", "?"), [step_id] * 4))


def decisions_of(db: Database, step_id: int) -> list[tuple[int, DecisionState, int, bool]]:
    """Rows (decision id, state, request id, ticked as done) of a step."""
    rows = db.sql(
        "SELECT id, state, request_id, done_at IS NOT NULL FROM decision WHERE step_id = ? ORDER BY id",
        (step_id,),
    )
    return [(row[0], DecisionState(row[1]), row[2], bool(row[3])) for row in rows]


def refund_items_of(db: Database, step_id: int) -> list[tuple[int, int, int]]:
    """Rows (refund line id, item id, minor units) of a step."""
    rows = db.sql(
        "SELECT l.id, l.item_id, l.amount_minor FROM refund_line l JOIN decision d ON d.id = l.decision_id "
        "WHERE d.step_id = ? ORDER BY l.id",
        (step_id,),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def set_elsewhere(db: Database, refund_line_id: int, elsewhere_minor: int) -> None:
    """Notes anew what Amazon had refunded without us when a refund was redone."""
    statement = "UPDATE refund_line SET elsewhere_minor = ? WHERE id = ?"
    db.run_many(statement, [(elsewhere_minor, refund_line_id)])


def counts_of(db: Database, step_id: int) -> list[tuple[int, int]]:
    """Rows (item id, counted quantity) of a step."""
    rows = db.sql("SELECT item_id, quantity FROM goods_check WHERE step_id = ?", (step_id,))
    return [(row[0], row[1]) for row in rows]
