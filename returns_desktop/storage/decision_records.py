"""Decisions on their way out: rows for the decisions file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..domain.model import Action, DecisionState
from ..domain.views import DecisionRecord
from .codec import moment, stamp
from .db import Database, Row
from .facts import chunks

IN_NO_DECISIONS_FILE = (
    "NOT EXISTS (SELECT 1 FROM export_decision e JOIN export_file f ON f.id = e.export_id "
    "WHERE e.decision_id = d.id AND f.kind = 'decisions')"
)
"""Condition on a decision `d`. An Adjustments file is another errand and does not count."""


@dataclass(frozen=True, slots=True)
class DecisionScope:
    """Which decisions are meant; conditions that are None do not narrow it."""

    request_ids: Sequence[int] | None = None
    decided_from: datetime | None = None
    decided_before: datetime | None = None
    only_new: bool = False
    """Only those that stand in no decisions file yet."""


def decision_ids(db: Database, scope: DecisionScope) -> list[int]:
    """Ids of the decisions in scope that stand, oldest first."""
    where = "p.undone_at IS NULL"
    params: list[object] = []
    if scope.decided_from is not None:
        where += " AND d.decided_at >= ?"
        params.append(stamp(scope.decided_from))
    if scope.decided_before is not None:
        where += " AND d.decided_at < ?"
        params.append(stamp(scope.decided_before))
    if scope.only_new:
        where += f" AND {IN_NO_DECISIONS_FILE}"
    rows = db.sql(
        "SELECT d.id, d.request_id FROM decision d JOIN step p ON p.id = d.step_id "
        f"WHERE {where} ORDER BY d.id",
        params,
    )
    if scope.request_ids is None:
        return [row[0] for row in rows]
    wanted = set(scope.request_ids)
    return [row[0] for row in rows if row[1] in wanted]


def last_actions(db: Database, request_ids: Sequence[int], since: datetime) -> dict[int, Action]:
    """The last decision that stands on each of these requests since a moment; none: it is not in it."""
    found: dict[int, Action] = {}
    for part in chunks(request_ids):
        rows = db.sql(
            "SELECT d.request_id, d.action FROM decision d JOIN step p ON p.id = d.step_id "
            "WHERE p.undone_at IS NULL AND d.decided_at >= ? "
            f"AND d.request_id IN ({', '.join('?' * len(part))}) ORDER BY d.id",
            [stamp(since), *part],
        )
        found.update({row[0]: Action(row[1]) for row in rows})
    return found


_RECORDS = """
SELECT d.id, d.decided_at, r.order_id, r.amazon_rma_id, d.action, d.without_goods, d.close_reason,
    d.refund_reason, s.currency, s.marketplace, d.note, d.override_reason, d.goods_state, d.status_before,
    d.status_after, d.state, d.own_rma, d.label_kind, d.carrier, d.tracking_id,
    (SELECT t.body FROM buyer_text t JOIN step p ON p.id = t.step_id WHERE t.request_id = r.id
        AND t.kind = 'comment' AND p.undone_at IS NULL ORDER BY t.id DESC LIMIT 1),
    (SELECT t.body FROM buyer_text t WHERE t.decision_id = d.id AND t.kind = 'message'), r.id
FROM decision d
JOIN return_request r ON r.id = d.request_id
JOIN store s ON s.id = r.store_id
WHERE d.id IN ({ids}) ORDER BY d.id"""


def decision_records(db: Database, ids: Sequence[int]) -> Iterator[DecisionRecord]:
    """The decisions with these ids (ascending), read in portions."""
    for part in chunks(ids):
        marks = ", ".join("?" * len(part))
        items: dict[int, list[Row]] = {}
        for row in db.sql(
            "SELECT d.id, i.merchant_sku, i.asin, i.item_name, i.quantity, i.reason_code, l.quantity, "
            "l.amount_minor, l.restocking_minor FROM decision d "
            "JOIN return_item i ON i.request_id = d.request_id "
            "LEFT JOIN refund_line l ON l.decision_id = d.id AND l.item_id = i.id "
            f"WHERE d.id IN ({marks}) ORDER BY d.id, i.position",
            part,
        ):
            items.setdefault(row[0], []).append(row)
        for row in db.sql(_RECORDS.format(ids=marks), part):
            yield _record(row, items[row[0]])


def _record(row: Row, items: list[Row]) -> DecisionRecord:
    action = Action(row[4])
    if action is Action.REFUND:
        items = [item for item in items if item[6] is not None] or items
    return DecisionRecord(
        id=row[0],
        decided_at=moment(row[1]),
        order_id=row[2],
        rma_id=row[3],
        skus=tuple(item[1] for item in items),
        asins=tuple(item[2] for item in items),
        item_names=tuple(item[3] for item in items),
        quantity=sum(item[4] if item[6] is None else item[6] for item in items),
        reason_codes=tuple(item[5] for item in items),
        comment=row[20] or "",
        action=action,
        without_goods=bool(row[5]),
        close_reason=row[6] or "",
        refund_minor=sum(item[7] or 0 for item in items) if action is Action.REFUND else None,
        restocking_minor=sum(item[8] or 0 for item in items) if action is Action.REFUND else None,
        refund_reason=row[7] or "",
        currency=row[8],
        marketplace=row[9],
        message=row[21] or "",
        note=row[10],
        override_reason=row[11],
        goods_state=row[12],
        status_before=row[13],
        status_after=row[14],
        state=DecisionState(row[15]),
        own_rma=row[16],
        label_kind=row[17] or "",
        carrier=row[18],
        tracking_id=row[19],
    )
