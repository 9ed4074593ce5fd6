"""Earlier decisions for a SKU and a reason."""

from collections.abc import Iterable, Sequence

from ..domain.model import Action, CloseReason, Condition, DecisionState
from ..domain.money import Money
from ..domain.precedents import MOST, TOLD, Key, Precedent, same_reason
from . import queries
from .codec import moment
from .db import Database, Row

FEW = 50_000
"""Items of a SKU of which all decisions are looked up; of more, the newest decisions of the shop are gone
through first."""

PAGE = 1_000
"""Decisions gone through at once."""

PAGES = 10
"""After so many in vain all decisions of the SKU are looked up, however many there are."""

_STANDS = f"""p.undone_at IS NULL AND d.state <> '{DecisionState.CANCELLED.value}'
    AND d.action IN ({", ".join(f"'{action.value}'" for action in TOLD)}) AND d.request_id <> ?"""
# A decided request is published, so the tables behind the views do.
OF_SKU = f"""
SELECT d.id, i.reason_code FROM product o
CROSS JOIN item_row i ON i.product_id = o.id
CROSS JOIN decision d ON d.request_id = i.request_id
CROSS JOIN step p ON p.id = d.step_id
WHERE o.merchant_sku = ? AND {_STANDS}"""
AMONG = f"""
SELECT d.id, i.reason_code FROM decision d
CROSS JOIN step p ON p.id = d.step_id
CROSS JOIN item_row i ON i.request_id = d.request_id
CROSS JOIN product o ON o.id = i.product_id
WHERE o.merchant_sku = ? AND {_STANDS} AND d.id BETWEEN ? AND ?"""
_COUNT = """
SELECT count(*) FROM (SELECT 1 FROM product o CROSS JOIN item_row i ON i.product_id = o.id
WHERE o.merchant_sku = ? LIMIT ?)"""
_TOLD = """
SELECT d.id, d.request_id, r.order_id, d.action, d.decided_at, d.without_goods, d.close_reason, s.currency,
    (SELECT sum(l.amount_minor) FROM refund_line l WHERE l.decision_id = d.id)
FROM decision d
JOIN return_request r ON r.id = d.request_id
JOIN store s ON s.id = r.store_id
WHERE d.id IN ({ids}) ORDER BY d.id DESC"""


def precedents(db: Database, keys: Iterable[Key], but: int) -> tuple[Precedent, ...]:
    """The last decisions for these keys, newest first, without those of the request `but`."""
    with db.reading():
        decided = {decision_id for key in keys for decision_id in _last_of(db, key, but)}
        ids = sorted(decided, reverse=True)[:MOST]
        if not ids:
            return ()
        rows = db.sql(_TOLD.format(ids=", ".join("?" * len(ids))), ids)
        conditions = queries.conditions_of(db, sorted({row[1] for row in rows}))
    return tuple(_precedent(row, conditions.get(row[1])) for row in rows)


def _last_of(db: Database, key: Key, but: int) -> list[int]:
    """Ids of the last decisions for a key, the newest first."""
    sku, reason = key
    if db.sql(_COUNT, (sku, FEW + 1))[0][0] > FEW:
        found = _among_newest(db, key, but)
        if found is not None:
            return found
    return _newest(db.sql(OF_SKU, (sku, but)), reason)


def _among_newest(db: Database, key: Key, but: int) -> list[int] | None:
    """Goes through the newest decisions of the shop; None if there are not enough among them."""
    sku, reason = key
    newest = int(db.sql("SELECT coalesce(max(id), 0) FROM decision")[0][0])
    found: list[int] = []
    for last in range(newest, max(0, newest - PAGES * PAGE), -PAGE):
        found += _newest(db.sql(AMONG, (sku, but, last - PAGE + 1, last)), reason)
        if len(found) >= MOST:
            return found
    return found if newest <= PAGES * PAGE else None


def _newest(rows: Sequence[Row], reason: str) -> list[int]:
    codes = {code for code in {row[1] for row in rows} if same_reason(code) == reason}
    return sorted({decision_id for decision_id, code in rows if code in codes}, reverse=True)[:MOST]


def _precedent(row: Row, condition: Condition | None) -> Precedent:
    decision_id, request_id, order_id, action, decided_at, without_goods, reason, currency, minor = row
    return Precedent(
        decision_id=decision_id,
        request_id=request_id,
        order_id=order_id,
        action=Action(action),
        decided_at=moment(decided_at),
        amount=Money(minor, currency) if minor is not None else None,
        without_goods=bool(without_goods),
        close_reason=CloseReason(reason) if reason else None,
        condition=condition,
    )
