"""Stores are added, changed, taken away. Each function runs inside a transaction that a service opened."""

from collections.abc import Sequence

from ..domain.errors import StaleRowError
from ..domain.model import Store
from .codec import to_json_list
from .db import Database
from .tables import StoreTable

_HOLDING = ("request_row", "fba_return", "order_item")


def add_store(db: Database, store: Store) -> int:
    """A new store; its id. What came in before there was any store is of the first one."""
    is_first = not db.sql("SELECT 1 FROM store LIMIT 1")
    store_id = db.run(
        StoreTable.insert(**_choices(store), currency=store.currency, version=store.version)
    )
    if is_first:
        for table in ("fba_return", "order_item"):
            db.sql(f"UPDATE {table} SET store_id = ? WHERE store_id IS NULL", (store_id,))
    return store_id


def save_store(db: Database, store: Store) -> None:
    """Writes a changed store. Raises `StaleRowError` if it changed since it was read."""
    touched = db.run(
        StoreTable.update(
            **_choices(store), currency=store.currency, version=StoreTable.version + 1
        ).where((StoreTable.id == store.id) & (StoreTable.version == store.version))
    )
    if not touched:
        raise StaleRowError(store=store.name)


def _choices(store: Store) -> dict[str, object]:
    return {
        "name": store.name,
        "marketplace": store.marketplace,
        "time_zone": store.time_zone,
        "value_limit_minor": store.value_limit_minor,
        "return_address": store.return_address,
        "language": store.language,
        "is_archived": store.is_archived,
    }


def holds(db: Database, store_id: int) -> int:
    """How many requests, FBA returns and order items are of a store, seen or not."""
    return sum(
        int(db.sql(f"SELECT count(*) FROM {table} WHERE store_id = ?", (store_id,))[0][0])
        for table in _HOLDING
    )


def delete_store(db: Database, store_id: int) -> None:
    """Takes an empty store away with what was chosen for it."""
    for table in ("deadline_choice", "rule_choice", "request_total"):
        db.sql(f"DELETE FROM {table} WHERE store_id = ?", (store_id,))
    db.sql("DELETE FROM store WHERE id = ?", (store_id,))


def unarchive(db: Database, store_id: int) -> None:
    """A report came in for an archived store: what is kept is listed again."""
    db.sql("UPDATE store SET is_archived = 0, version = version + 1 WHERE id = ?", (store_id,))


def requests_of(db: Database, order_ids: Sequence[str], among: Sequence[int]) -> list[int]:
    """Ids of all requests that these stores have of these orders."""
    rows = db.sql(
        "SELECT id FROM request_row WHERE store_id IN (SELECT value FROM json_each(?)) "
        "AND order_id IN (SELECT value FROM json_each(?)) AND id <= (SELECT request_id FROM published) "
        "ORDER BY id",
        (to_json_list(among), to_json_list(order_ids)),
    )
    return [row[0] for row in rows]


def clashes(db: Database, request_ids: Sequence[int], store_id: int) -> bool:
    """Whether a store has one of the RMAs of these requests already."""
    return bool(
        db.sql(
            "SELECT 1 FROM request_row r JOIN request_row o ON o.amazon_rma_id = r.amazon_rma_id "
            "AND o.store_id = ? WHERE r.id IN (SELECT value FROM json_each(?)) LIMIT 1",
            (store_id, to_json_list(request_ids)),
        )
    )


def move(
    db: Database, request_ids: Sequence[int], order_ids: Sequence[str], among: Sequence[int], store_id: int
) -> None:
    """These requests, and what these stores know of the items of their orders, are of another store."""
    ids, orders = to_json_list(request_ids), to_json_list(order_ids)
    totals = db.sql(
        "SELECT store_id, status, count(*), sum(exposure_minor) FROM request_row "
        "WHERE id IN (SELECT value FROM json_each(?)) GROUP BY store_id, status",
        (ids,),
    )
    for was, status, requests, exposure in totals:
        for of_store, sign in ((was, -1), (store_id, 1)):
            db.sql(_ADD_TO_TOTAL, (of_store, status, sign * requests, sign * exposure))
    db.sql(
        "UPDATE request_row SET store_id = ?, version = version + 1 "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (store_id, ids),
    )
    db.sql(
        "UPDATE OR IGNORE order_item SET store_id = ? WHERE order_id IN (SELECT value FROM json_each(?)) "
        "AND store_id IN (SELECT value FROM json_each(?))",
        (store_id, orders, to_json_list(among)),
    )


_ADD_TO_TOTAL = (
    "INSERT INTO request_total VALUES (?, ?, ?, ?) ON CONFLICT (store_id, status) DO UPDATE SET "
    "requests = requests + excluded.requests, exposure_minor = exposure_minor + excluded.exposure_minor"
)
