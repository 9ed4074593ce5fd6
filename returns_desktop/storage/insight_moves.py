"""How money went out and goods came in, item by item, where the seller did it: for exposure over time."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from ..domain.insight_money import Dated, ItemMoves
from ..domain.insights import Span
from ..domain.report_rows import day_of
from .codec import to_json_list
from .db import Database
from .insight_queries import COUNTS, since

_PORTION = 5_000
_MINUTE = 16
"""Characters of a stored moment up to its minute."""


def moved_items(db: Database, span: Span, zones: Mapping[int, ZoneInfo]) -> dict[int, tuple[int, ItemMoves]]:
    """The items for which the seller refunded or counted since a span began: store and moves, by their ids.
    `zones`: the `ZoneInfo` of each store; other stores are left out."""
    counted = since(db, span.first, "checked_at", "goods_check")
    ids = {row[0] for row in db.sql(_REFUNDED_SINCE, (since(db, span.first),))}
    ids.update(row[0] for row in db.sql(_CHECKED_SINCE, (counted,)))
    found: dict[int, tuple[int, ItemMoves]] = {}
    ordered = sorted(ids)
    for start in range(0, len(ordered), _PORTION):
        found.update(_moves(db, to_json_list(ordered[start : start + _PORTION]), zones))
    return found


_REFUNDED_SINCE = f"""
SELECT DISTINCT l.item_id FROM decision f CROSS JOIN step p ON p.id = f.step_id
CROSS JOIN refund_line l ON l.decision_id = f.id WHERE f.id > ? AND {COUNTS}"""
_CHECKED_SINCE = """
SELECT DISTINCT g.item_id FROM goods_check g JOIN step p ON p.id = g.step_id
WHERE g.id > ? AND p.undone_at IS NULL"""


@lru_cache(maxsize=32_768)
def _day_at(minute: str, zone: ZoneInfo) -> date:
    """The day at a marketplace; what is decided for many at once shares its minute."""
    return datetime.fromisoformat(minute).replace(tzinfo=UTC).astimezone(zone).date()


def _moves(db: Database, ids: str, zones: Mapping[int, ZoneInfo]) -> dict[int, tuple[int, ItemMoves]]:
    refunds: dict[int, list[tuple[str, int]]] = defaultdict(list)
    before: Counter[int] = Counter()
    for item_id, at, minor, elsewhere in db.sql(_ITEM_REFUNDS, (ids,)):
        refunds[item_id].append((at, minor))
        before[item_id] = max(before[item_id], elsewhere)
    checks: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for item_id, at, quantity in db.sql(_ITEM_CHECKS, (ids,)):
        checks[item_id].append((at, quantity))
    found: dict[int, tuple[int, ItemMoves]] = {}
    for item_id, store, asked_on, reported, paid, units in db.sql(_ITEM_FACTS, (ids,)):
        if store not in zones:
            continue
        zone = zones[store]
        ours = tuple(Dated(_day_at(at[:_MINUTE], zone), minor) for at, minor in refunds[item_id])
        decided = sum(refund.amount for refund in ours)
        found[item_id] = (
            store,
            ItemMoves(
                asked_on=day_of(asked_on) if asked_on else date.min,
                elsewhere_minor=max(before[item_id], (reported or 0) - decided, 0),
                refunds=ours,
                checks=tuple(
                    Dated(_day_at(at[:_MINUTE], zone), count) for at, count in checks[item_id]
                ),
                paid_minor=paid or 0,
                units=max(units, 1),
            ),
        )
    return found


_ITEM_REFUNDS = f"""
SELECT l.item_id, f.decided_at, l.amount_minor, l.line_elsewhere_minor
FROM item_row i CROSS JOIN decision f ON f.request_id = i.request_id CROSS JOIN step p ON p.id = f.step_id
CROSS JOIN refund_line l ON l.decision_id = f.id AND l.item_id = i.id
WHERE i.id IN (SELECT value FROM json_each(?)) AND {COUNTS} ORDER BY l.id"""
_ITEM_CHECKS = """
SELECT g.item_id, g.checked_at, g.quantity FROM goods_check g JOIN step p ON p.id = g.step_id
WHERE g.item_id IN (SELECT value FROM json_each(?)) AND p.undone_at IS NULL ORDER BY g.id"""
_ITEM_FACTS = """
SELECT i.id, r.store_id, r.request_date, i.refunded_minor, i.order_amount_minor,
    coalesce(i.order_quantity, i.quantity)
FROM item_row i JOIN request_row r ON r.id = i.request_id WHERE i.id IN (SELECT value FROM json_each(?))"""
