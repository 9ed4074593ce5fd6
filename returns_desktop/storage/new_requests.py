"""New requests of a returns report, written with all that follows from their facts in one go."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import Any, Final

from ..domain.deadlines import RuleBook
from ..domain.model import Item, Request, RequestStatus, Store
from ..domain.money import share
from ..domain.order_money import money_by_item
from ..domain.report_rows import PLACE, PlainRow, line_of
from ..domain.reported import reported_status
from . import search_words
from .codec import stamp
from .db import Database
from .derived import DERIVED, derived
from .products import PRODUCT_FIELDS, Products
from .report_records import ITEM_FIELDS

_OWN_COLUMNS = (
    "id", "store_id", "amazon_rma_id", "order_id", "first_import_id", "version", "last_seen_at", "product_id",
)  # fmt: skip
_ADD_REQUEST = (
    f"INSERT INTO request_row ({', '.join((*_OWN_COLUMNS, *DERIVED))}) "
    f"VALUES ({', '.join('?' * (len(_OWN_COLUMNS) + len(DERIVED)))})"
)
_ADD_ITEM = (
    "INSERT INTO item_row (request_id, position, product_id, known_refunded_minor, "
    f"{', '.join(ITEM_FIELDS)}) VALUES ({', '.join('?' * (4 + len(ITEM_FIELDS)))})"
)
_item_cells: Callable[[PlainRow], tuple[Any, ...]] = itemgetter(*(PLACE[name] for name in ITEM_FIELDS))
_product_of: Callable[[PlainRow], Any] = itemgetter(*(PLACE[name] for name in PRODUCT_FIELDS))
_words_of: Callable[[PlainRow], Any] = itemgetter(
    *(PLACE[name] for name in ("order_id", "amazon_rma_id", "tracking_id", "merchant_rma_id"))
)
_telling: Callable[[PlainRow], Any] = itemgetter(
    *(
        PLACE[name]
        for name in (
            "reported_status", "a_to_z_claim", "delivery_date", "request_date", "resolution", "quantity",
            "order_amount_minor", "order_quantity", "refunded_minor", "reason_code",
        )
    )
)  # fmt: skip
_REFUNDED: Final = PLACE["refunded_minor"]
_ORDER: Final = PLACE["order_id"]
_ITEM_ID: Final = PLACE["order_item_id"]
_REASON: Final = PLACE["reason_code"]
_RMA: Final = PLACE["amazon_rma_id"]
_REASON_AT, _DATE_AT, _ANNOUNCED_AT, _PAID_AT, _EXPOSURE_AT, _ITEMS_AT = (
    DERIVED.index(name)
    for name in ("reason_code", "request_date", "announced", "paid_minor", "exposure_minor", "item_count")
)
_REMEMBERED: Final = 5_000
_IS_PLAIN = re.compile(r"[0-9A-Za-z-]+(?:\t[0-9A-Za-z-]+)+").fullmatch


class NewDerived:
    """The columns of `derived` for new requests, which nobody has acted on.

    They follow from a few facts of each item, so they are derived once for all requests that share these;
    amounts, reason, units and day are each request's own. Money is reckoned over an order: where its items
    cannot be told apart by their ids, it is derived as a whole.
    """

    def __init__(self, rules: RuleBook, today: Mapping[int, date]) -> None:
        self._rules, self._today = rules, today
        self._known: dict[tuple[Any, ...], list[Any]] = {}
        self._reported: dict[str, RequestStatus] = {}

    def of_order(self, store: Store, order: Sequence[Sequence[PlainRow]]) -> Sequence[Sequence[Any]]:
        """The values of `DERIVED` for all requests of an order, each given by its rows."""
        if len(order) == 1 and len(order[0]) == 1:
            return [self._of_request(store, order[0])]
        ids = [row[_ITEM_ID] for rows in order for row in rows]
        if all(ids) and len(set(ids)) == len(ids):
            return [self._of_request(store, rows) for rows in order]
        return derive_new(store, order, self._rules, self._today)

    def _of_request(self, store: Store, rows: Sequence[PlainRow]) -> list[Any]:
        """Of a request whose items are told apart from all others of its order."""
        paid: int | None = 0
        announced = exposure = 0
        first_asked = None
        items: list[tuple[Any, ...]] = []
        is_over, is_waiting = True, False
        for row in rows:
            status, claim, delivered, asked, resolution, units, amount, bought, refunded, _ = _telling(row)
            worth = None if amount is None else share(amount, units, max(bought or units, 1))
            paid = None if worth is None or paid is None else paid + worth
            announced += units
            exposure += refunded or 0
            if asked and (first_asked is None or asked < first_asked):
                first_asked = asked
            reported = self._reported.get(status)
            if reported is None:
                reported = self._reported[status] = reported_status([status])
            is_over = is_over and reported is RequestStatus.COMPLETED
            is_waiting = is_waiting or reported is RequestStatus.AUTHORIZATION_REQUIRED
            is_full = worth is not None and (refunded or 0) >= worth > 0
            items.append((reported, claim, resolution, bool(refunded), is_full, delivered))
        if is_over:
            # Nothing is due any more: it only matters that goods came, not when.
            items = [(*item[:-1], item[-1] is not None) for item in items]
        key = (store.id, first_asked if is_waiting else None, *items)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = list(derive_new(store, [rows], self._rules, self._today)[0])
        found = known.copy()
        found[_DATE_AT], found[_REASON_AT], found[_ANNOUNCED_AT] = first_asked, rows[0][_REASON], announced
        found[_PAID_AT], found[_EXPOSURE_AT], found[_ITEMS_AT] = paid, exposure, len(rows)
        return found


def derive_new(
    store: Store, order: Sequence[Sequence[PlainRow]], rules: RuleBook, today: Mapping[int, date]
) -> list[tuple[Any, ...]]:
    """The values of `DERIVED` for new requests that are all of their order, each given by its rows."""
    requests = []
    item_id = 0
    for request_id, rows in enumerate(order):
        items = []
        for row in rows:
            item_id += 1
            items.append(Item(item_id, line_of(row), known_refunded_minor=row[_REFUNDED] or 0))
        requests.append(Request(id=request_id, store=store, items=tuple(items)))
    money = money_by_item(requests)
    return [derived(request, money, rules, today) for request in requests]


class NewRequests:
    """Writes the new requests of one import, portion by portion, each inside a transaction."""

    def __init__(
        self,
        db: Database,
        *,
        import_id: int,
        seen_at: datetime | None,
        rules: RuleBook,
        today: Mapping[int, date],
    ) -> None:
        """`seen_at`: when the report came in, if it had not come in before."""
        self._db, self._import_id = db, import_id
        self._seen_at = stamp(seen_at) if seen_at else None
        self._derived = NewDerived(rules, today)
        self._products = Products(db)

    def add(self, rows: Iterable[tuple[Store, PlainRow]], first_id: int) -> list[int]:
        """Adds the requests that these rows make, in their order, with ids from `first_id` on; ids of those
        whose order holds others too, which are to be derived anew."""
        orders: dict[tuple[int, str], dict[str, list[PlainRow]]] = {}
        stores: dict[int, Store] = {}
        ids: dict[str, int] = {}
        for store, row in rows:
            rma_id = row[_RMA]
            ids.setdefault(rma_id, first_id + len(ids))
            stores[store.id] = store
            orders.setdefault((store.id, row[_ORDER]), {}).setdefault(rma_id, []).append(row)
        shared = _known_orders(self._db, orders)
        requests: list[tuple[Any, ...]] = []
        items: list[tuple[Any, ...]] = []
        lines: dict[int, str] = {}
        again: list[int] = []
        for order, members in orders.items():
            store, order_id = stores[order[0]], order[1]
            if order in shared:
                again += [ids[rma_id] for rma_id in members]
            for (rma_id, rows_of_one), columns in zip(
                members.items(), self._derived.of_order(store, list(members.values())), strict=True
            ):
                request_id = ids[rma_id]
                product_ids = [self._products.id_of(_product_of(row)) for row in rows_of_one]
                requests.append((
                    request_id, store.id, rma_id, order_id, self._import_id, 1, self._seen_at,
                    product_ids[0], *columns,
                ))  # fmt: skip
                for position, (row, product_id) in enumerate(zip(rows_of_one, product_ids, strict=True)):
                    items.append((request_id, position, product_id, row[_REFUNDED] or 0, *_item_cells(row)))
                lines[request_id] = _line(rows_of_one)
        self._db.run_many(_ADD_REQUEST, sorted(requests))
        self._db.run_many(_ADD_ITEM, sorted(items))
        search_words.save(self._db, lines)
        return again


def _known_orders(db: Database, orders: Iterable[tuple[int, str]]) -> set[tuple[int, str]]:
    """Pairs of store and order of which there is a request already, seen or not."""
    by_store: dict[int, list[str]] = {}
    for store_id, order_id in orders:
        by_store.setdefault(store_id, []).append(order_id)
    found: set[tuple[int, str]] = set()
    for store_id, ids in by_store.items():
        rows = db.sql(
            "SELECT DISTINCT order_id FROM request_row WHERE store_id = ? "
            "AND order_id IN (SELECT value FROM json_each(?))",
            (store_id, json.dumps(ids)),
        )
        found.update((store_id, row[0]) for row in rows)
    return found


def _line(rows: Sequence[PlainRow]) -> str:
    """What `search_words.words_of` says of these items."""
    if len(rows) == 1:
        order_id, rma_id, tracking_id, own = _words_of(rows[0])
        words = f"{order_id}\t{rma_id}\t{tracking_id}" if tracking_id else f"{order_id}\t{rma_id}"
        if not own and _IS_PLAIN(words):
            return words.lower()
    ids = [rows[0][_ORDER], rows[0][_RMA]]
    for row in rows:
        _, _, tracking_id, own = _words_of(row)
        ids += [own, tracking_id]
    return search_words.line_of(ids)


def ids_of_rmas(db: Database, rma_ids: Iterable[str]) -> dict[tuple[int, str], int]:
    """Requests with these RMAs that are written and not seen yet, or were seen all the time, by store and
    RMA."""
    rows = db.sql(
        "SELECT store_id, amazon_rma_id, id FROM request_row "
        "WHERE amazon_rma_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rma_ids)),),
    )
    return {(row[0], row[1]): row[2] for row in rows}

