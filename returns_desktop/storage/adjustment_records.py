"""What the Adjustments file needs to know of refunds and of what was sent before."""

from collections.abc import Iterable, Sequence

from .db import Database
from .facts import chunks

ADJUSTMENTS = "adjustments"
"""Kind of an export file."""


def open_refunds(db: Database) -> list[int]:
    """Ids of refunds that stand and that no report has confirmed, oldest first."""
    return [
        row[0]
        for row in db.sql(
            "SELECT d.id FROM decision d JOIN step p ON p.id = d.step_id WHERE p.undone_at IS NULL "
            "AND d.action = 'refund' AND d.state IN ('held', 'ready', 'sent', 'contradicted') ORDER BY d.id"
        )
    ]


def requests_and_reasons(db: Database, decision_ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    """Request id and Amazon's reason code of each of these decisions that stands and is a refund."""
    found: dict[int, tuple[int, str]] = {}
    for part in chunks(decision_ids):
        marks = ", ".join("?" * len(part))
        for row in db.sql(
            "SELECT d.id, d.request_id, coalesce(d.refund_reason, '') FROM decision d "
            "JOIN step p ON p.id = d.step_id WHERE p.undone_at IS NULL AND d.action = 'refund' "
            f"AND d.id IN ({marks})",
            part,
        ):
            found[row[0]] = (row[1], row[2])
    return found


def exported(db: Database, decision_ids: Iterable[int]) -> set[int]:
    """Those of the decisions that stand in an Adjustments file."""
    found: set[int] = set()
    for part in chunks(decision_ids):
        marks = ", ".join("?" * len(part))
        found.update(
            row[0]
            for row in db.sql(
                "SELECT e.decision_id FROM export_decision e JOIN export_file f ON f.id = e.export_id "
                f"WHERE f.kind = ? AND e.decision_id IN ({marks})",
                [ADJUSTMENTS, *part],
            )
        )
    return found


def order_items(db: Database, order_ids: Iterable[str]) -> dict[tuple[str, str], list[str]]:
    """Order item ids that order reports told, by order id and SKU."""
    found: dict[tuple[str, str], list[str]] = {}
    for part in chunks(dict.fromkeys(order_ids)):
        marks = ", ".join("?" * len(part))
        for row in db.sql(
            f"SELECT order_id, sku, order_item_id FROM order_item WHERE order_id IN ({marks}) ORDER BY id",
            part,
        ):
            found.setdefault((row[0], row[1]), []).append(row[2])
    return found
