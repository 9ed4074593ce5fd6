"""Stores are added, changed, taken away. Each function runs inside a transaction that a service opened."""

from ..domain.errors import StaleRowError
from ..domain.model import Store
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
