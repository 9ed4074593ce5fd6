"""The work list: decisions that need a click in Seller Central."""

from datetime import datetime

from ..domain.carrying import Chore
from ..domain.model import Action, DecisionState
from .codec import moment, stamp
from .db import Database, Row
from .facts import MESSAGE, chunks, listed_stores, of_stores

_CHORES = f"""
SELECT d.id, r.id, d.action, d.state, d.without_goods, r.order_id, r.amazon_rma_id, s.marketplace, s.currency,
    coalesce(d.close_reason, ''), coalesce(d.label_kind, ''), d.own_rma, d.carrier, d.tracking_id,
    d.return_address, d.decided_at, d.done_at,
    (SELECT t.body FROM buyer_text t WHERE t.request_id = r.id AND t.kind = '{MESSAGE}'
        AND t.decision_id = d.id),
    r.store_id
FROM decision d
JOIN step p ON p.id = d.step_id
JOIN return_request r ON r.id = d.request_id
JOIN store s ON s.id = r.store_id
WHERE p.undone_at IS NULL{{of_stores}} AND (
    (d.state IN ('held', 'ready', 'sent') AND d.done_at IS NULL)
    OR (d.action = 'refund' AND d.state = 'sent' AND d.done_at > ? AND NOT EXISTS (
        SELECT 1 FROM export_decision e JOIN export_file f ON f.id = e.export_id
        WHERE e.decision_id = d.id AND f.kind = 'adjustments')))
ORDER BY d.decided_at, d.id"""


def chores(db: Database, *, refunds_done_after: datetime, store_id: int | None = None) -> list[Chore]:
    """Decisions nobody has ticked off, and refunds by hand that were ticked off after that moment, of a store
    or of all that are listed; the oldest first. `cancel_until` is not filled in."""
    with db.reading():
        statement = _CHORES.format(of_stores=of_stores(listed_stores(db, store_id)))
        rows = db.sql(statement, [stamp(refunds_done_after)])
        items = _items(db, [row[0] for row in rows])
    return [_chore(row, items[row[0]]) for row in rows]


def _items(db: Database, decision_ids: list[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for part in chunks(decision_ids):
        for row in db.sql(
            "SELECT d.id, i.item_name, i.merchant_sku, i.quantity, l.quantity, l.amount_minor "
            "FROM decision d JOIN return_item i ON i.request_id = d.request_id "
            "LEFT JOIN refund_line l ON l.decision_id = d.id AND l.item_id = i.id "
            f"WHERE d.id IN ({', '.join('?' * len(part))}) ORDER BY d.id, i.position",
            part,
        ):
            found.setdefault(row[0], []).append(row)
    return found


def _chore(row: Row, items: list[Row]) -> Chore:
    action = Action(row[2])
    if action is Action.REFUND:
        items = [item for item in items if item[4] is not None] or items
    return Chore(
        decision_id=row[0],
        request_id=row[1],
        action=action,
        state=DecisionState(row[3]),
        without_goods=bool(row[4]),
        order_id=row[5],
        rma_id=row[6],
        item_name=_joined([item[1] for item in items]),
        sku=_joined([item[2] for item in items]),
        quantity=sum(item[3] if item[4] is None else item[4] for item in items),
        marketplace=row[7],
        currency=row[8],
        refund_minor=sum(item[5] or 0 for item in items) if action is Action.REFUND else None,
        close_reason=row[9],
        label_kind=row[10],
        own_rma=row[11],
        carrier=row[12],
        tracking_id=row[13],
        return_address=row[14],
        message=row[17] or "",
        decided_at=moment(row[15]),
        done_at=moment(row[16]) if row[16] else None,
        cancel_until=None,
        store_id=row[18],
    )


def _joined(texts: list[str]) -> str:
    """The items of one request; a text that all share stands once."""
    return " | ".join(dict.fromkeys(text for text in texts if text))
