"""Reads for the Insights page: a span of days is found along the indexes of the list, whatever is stored."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from ..domain.insights import Asked, Span
from ..domain.model import Action, DecisionState, RequestStatus
from ..domain.report_rows import day_of
from .codec import moment, stamp, to_json_list
from .db import Database
from .facts import listed_stores, of_listed, of_stores
from .places import REFUNDED, STATUS_ORDER

_WAITING = RequestStatus.AUTHORIZATION_REQUIRED.value
_PUBLISHED = "r.id <= (SELECT request_id FROM published)"
_ANSWERS = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND)
_GONE = (DecisionState.CANCELLED, DecisionState.CONTRADICTED)
_ALREADY = timedelta(days=2)
"""A day of a marketplace begins at most so long before the same day in UTC ends."""


def _in_span(
    db: Database, span: Span, store_id: int | None, columns: str, rest: str = ""
) -> tuple[str, list[Any]]:
    """A statement over the requests `r` of a span, a branch for each index that knows their day."""
    branches = [("request_row_settled", f"r.first_task = '' AND {STATUS_ORDER} = {place}")
                for place in range(len(RequestStatus))]  # fmt: skip
    branches.append(("request_row_asked", "r.first_task <> ''"))
    of_wanted = of_stores(listed_stores(db, store_id), "+r.store_id")
    parts: list[str] = []
    params: list[Any] = []
    for index, where in branches:
        parts.append(
            f"SELECT {columns} FROM request_row r INDEXED BY {index}{rest} "
            f"WHERE {where} AND r.request_date BETWEEN ? AND ? AND {_PUBLISHED}{of_wanted}"
        )
        params += [span.first.isoformat(), span.last.isoformat()]
    return " UNION ALL ".join(parts), params


class AskedFor(NamedTuple):
    """The requests of a span, counted by what the page tells apart."""

    requests: dict[Asked, int]
    returns: dict[tuple[str, str], int]
    """By SKU and raw reason: a request counts once for each pair of both among its items."""


def asked_for(db: Database, span: Span, store_id: int | None) -> AskedFor:
    """All requests of a span, gone through once."""
    columns = (
        f"r.store_id, r.request_date, r.status = '{_WAITING}', r.reason_code, {REFUNDED}, r.product_id, "
        "CASE WHEN r.item_count > 1 THEN r.id END"
    )
    statement, params = _in_span(db, span, store_id, columns)
    requests: Counter[Asked] = Counter()
    products: Counter[tuple[int, str]] = Counter()
    several: list[int] = []
    for row, count in Counter(db.sql(statement, params)).items():
        store, day, waits, reason, refunded, product, request_id = row
        requests[Asked(store, day_of(day), bool(waits), reason, bool(refunded))] += count
        if request_id is None:
            products[product, reason] += count
        else:
            several.append(request_id)
    return AskedFor(requests, _by_sku(db, products, several))


def _by_sku(
    db: Database, products: Mapping[tuple[int, str], int], several: Sequence[int]
) -> dict[tuple[str, str], int]:
    """`several`: requests whose items are not among the products."""
    pairs: set[tuple[int, str, int]] = set()
    for start in range(0, len(several), _PORTION):
        pairs.update(db.sql(_PAIRS, (to_json_list(several[start : start + _PORTION]),)))
    known = {product for product, _ in products} | {product for product, _, _ in pairs}
    names: dict[int, str] = dict(db.sql(_SKUS, (to_json_list(sorted(known)),)))
    found: Counter[tuple[str, str]] = Counter()
    for (product, reason), count in products.items():
        found[names[product], reason] += count
    for sku, reason, _ in {(names[product], reason, request_id) for product, reason, request_id in pairs}:
        found[sku, reason] += 1
    return found


def asked_count(db: Database, span: Span, store_id: int | None) -> int:
    """How many requests a span has; the indexes alone tell it."""
    statement, params = _in_span(db, span, store_id, "r.id")
    return int(db.sql(f"SELECT count(*) FROM ({statement})", params)[0][0])


_PORTION = 5_000
_PAIRS = (
    "SELECT product_id, reason_code, request_id FROM item_row "
    "WHERE request_id IN (SELECT value FROM json_each(?))"
)
_SKUS = "SELECT id, merchant_sku FROM product WHERE id IN (SELECT value FROM json_each(?))"


def ordered_units(db: Database, store_id: int | None) -> dict[str, int]:
    """Units of each SKU that order reports tell of; what came before there was a store counts for all."""
    listed = of_listed(db, store_id, "store_id")
    return dict(db.sql(f"SELECT sku, sum(quantity) FROM order_item WHERE {listed} GROUP BY sku"))


def returned_units(db: Database, store_id: int | None) -> dict[str, int]:
    """Units of each SKU that came back, or are to, of the orders that order reports tell of."""
    told = f"{of_listed(db, store_id, 'o.store_id')}{of_stores(listed_stores(db, store_id), 's.id')}"
    return dict(db.sql(_RETURNED_UNITS.format(told=told)))


_RETURNED_UNITS = f"""
WITH told (store_id, order_id) AS (SELECT DISTINCT s.id, o.order_id
    FROM order_item o CROSS JOIN store s ON s.id = ifnull(o.store_id, s.id) WHERE {{told}})
SELECT p.merchant_sku, sum(i.quantity) FROM told t
CROSS JOIN request_row r ON r.store_id = t.store_id AND r.order_id = t.order_id AND {_PUBLISHED}
CROSS JOIN item_row i ON i.request_id = r.id JOIN product p ON p.id = i.product_id
GROUP BY p.merchant_sku"""


class Paid(NamedTuple):
    """What Amazon shows as refunded for requests of a span, in minor units."""

    by_reason: dict[tuple[int, str], int]
    """By store and raw reason."""
    by_day: dict[tuple[int, date], int]
    """By store and the day of the request."""


def paid(db: Database, span: Span, store_id: int | None) -> Paid:
    """All items of a span, gone through once."""
    statement, params = _in_span(
        db,
        span,
        store_id,
        "r.store_id, r.request_date, i.reason_code, i.refunded_minor",
        " CROSS JOIN item_row i ON i.request_id = r.id AND i.refunded_minor > 0",
    )
    by_reason: Counter[tuple[int, str]] = Counter()
    by_day: Counter[tuple[int, date]] = Counter()
    for store, day, reason, minor in db.sql(statement, params):
        by_reason[store, reason] += minor
        by_day[store, day_of(day)] += minor
    return Paid(by_reason, by_day)


def refunded_beyond(db: Database, span: Span, store_id: int | None) -> Iterator[tuple[int, str, int]]:
    """Store, raw reason and minor units of what was refunded for an item beyond what Amazon shows of it; less
    than nothing where that is not counted twice."""
    ours = _OURS.format(of_wanted=of_stores(listed_stores(db, store_id)))
    for store, day, reason, reported, decided, before in db.sql(ours, (since(db, span.first),)):
        if span.first <= day_of(day) <= span.last:
            refunded = decided + max(before, (reported or 0) - decided, 0)
            yield store, reason, refunded - max(reported or 0, 0)


COUNTS: Final = (
    f"f.action = '{Action.REFUND.value}' AND f.state <> '{DecisionState.CANCELLED.value}' "
    "AND p.undone_at IS NULL"
)
"""Refunds `f` of the seller that count; their step is `p`."""
_OURS = f"""
SELECT r.store_id, r.request_date, i.reason_code, i.refunded_minor, sum(l.amount_minor),
    max(l.line_elsewhere_minor)
FROM decision f CROSS JOIN step p ON p.id = f.step_id CROSS JOIN refund_line l ON l.decision_id = f.id
CROSS JOIN item_row i ON i.id = l.item_id CROSS JOIN request_row r ON r.id = i.request_id
WHERE f.id > ? AND {COUNTS} AND r.request_date IS NOT NULL{{of_wanted}} GROUP BY l.item_id"""


def since(db: Database, day: date, moment_of: str = "decided_at", table: str = "decision") -> int:
    """The last decision or count of goods before a day; they are numbered as they come."""
    before = datetime.combine(day, time(), UTC) - _ALREADY
    rows = db.sql(
        f"SELECT id FROM {table} WHERE {moment_of} < ? ORDER BY id DESC LIMIT 1", (stamp(before),)
    )
    return int(rows[0][0]) if rows else 0


def answers(db: Database, span: Span, store_id: int | None) -> Iterator[tuple[int, date, datetime]]:
    """For each request of a span that was answered in the program: store, day it was asked, and when."""
    answered = _FIRST_ANSWERS.format(of_wanted=of_stores(listed_stores(db, store_id)))
    for store, day, at in db.sql(answered, (since(db, span.first),)):
        asked_on = day_of(day)
        if span.first <= asked_on <= span.last:
            yield store, asked_on, moment(at)


_FIRST_ANSWERS = f"""
SELECT r.store_id, r.request_date, min(f.decided_at)
FROM decision f CROSS JOIN step p ON p.id = f.step_id CROSS JOIN request_row r ON r.id = f.request_id
WHERE f.id > ? AND f.action IN ({", ".join(repr(action.value) for action in _ANSWERS)})
    AND f.state NOT IN ({", ".join(repr(state.value) for state in _GONE)})
    AND p.undone_at IS NULL AND r.request_date IS NOT NULL AND r.status <> '{_WAITING}'{{of_wanted}}
GROUP BY f.request_id"""


def exposure_now(db: Database, store_id: int | None) -> dict[int, int]:
    """What is exposed by store, as the totals have it."""
    of_wanted = of_stores(listed_stores(db, store_id), "store_id")
    return dict(
        db.sql(
            f"SELECT store_id, sum(exposure_minor) FROM request_total WHERE 1{of_wanted} GROUP BY store_id"
        )
    )


def paid_for(db: Database, span: Span, items: Sequence[int]) -> Iterator[tuple[int, date, int]]:
    """Store, day and minor units of what `paid` has of these items."""
    for store, day, minor in db.sql(_OF_ITEMS, (to_json_list(items),)):
        if day and span.first <= day_of(day) <= span.last:
            yield store, day_of(day), minor


_OF_ITEMS = """
SELECT r.store_id, r.request_date, i.refunded_minor FROM item_row i JOIN request_row r ON r.id = i.request_id
WHERE i.id IN (SELECT value FROM json_each(?)) AND i.refunded_minor > 0"""
