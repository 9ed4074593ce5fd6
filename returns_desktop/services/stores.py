"""The stores of a shop: added, changed, archived, taken away while they hold nothing."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..domain.errors import AppError
from ..domain.folding import fold
from ..domain.marketplaces import BY_CODE
from ..domain.model import Store
from ..domain.money import is_currency
from ..importers import shown
from ..storage import facts, records, stores
from .changes import Changes
from .shop import Shop

ADDED = 1
"""Version of a store that the seller added; one that a report made begins with 0."""


class StoreSettings:
    """Keeps name, place, language, limit and address of stores."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def add(self, store: Store) -> Changes:
        """A new store; its id is given here.

        Raises `AppError`: `store_incomplete`, `store_name_taken`, `store_currency_unknown`,
        `store_zone_unknown`.
        """
        db = self._shop.db
        with db.transaction():
            checked = self._checked(replace(store, id=0, version=ADDED))
            store_id = stores.add_store(db, checked)
            self._note("store_added", replace(checked, id=store_id), currency=checked.currency)
        return Changes(everything=True)

    def save(self, store: Store) -> Changes:
        """Writes a store and derives its deadlines anew. The currency stays once the store holds anything.

        Raises `StaleRowError`, and `AppError`: `store_holds_returns`, and what `add` raises.
        """
        db = self._shop.db
        with db.transaction():
            before = facts.stores(db).get(store.id)
            if before is None:
                raise AppError("store_unknown")
            checked = self._checked(store)
            if before.currency != checked.currency and stores.holds(db, store.id):
                raise AppError("store_holds_returns", name=shown(before.name))
            stores.save_store(db, checked)
            ids = [row[0] for row in db.sql("SELECT id FROM return_request WHERE store_id = ?", (store.id,))]
            records.refresh(db, ids, self._shop.rules, self._shop.today(), search=False)
            self._note("store", checked, **_told_besides(before, checked))
        return Changes(everything=True)

    def remove(self, store_id: int) -> Changes:
        """Takes a store away that holds nothing.

        Raises `AppError`: `store_unknown`, `store_holds_returns`.
        """
        db = self._shop.db
        with db.transaction():
            store = facts.stores(db).get(store_id)
            if store is None:
                raise AppError("store_unknown")
            if stores.holds(db, store_id):
                raise AppError("store_holds_returns", name=shown(store.name))
            stores.delete_store(db, store_id)
            self._note("store_removed", store)
        return Changes(everything=True)

    def holding(self) -> dict[int, int]:
        """How many rows of reports each store holds, by its id; the currency of one with any stays."""
        with self._shop.db.reading():
            return {
                store_id: stores.holds(self._shop.db, store_id) for store_id in facts.stores(self._shop.db)
            }

    def _checked(self, store: Store) -> Store:
        """The store as it may be kept."""
        store = replace(store, name=" ".join(store.name.split()), currency=store.currency.strip().upper())
        if not store.name or not store.marketplace:
            raise AppError("store_incomplete")
        if not is_currency(store.currency):
            raise AppError("store_currency_unknown", currency=shown(store.currency))
        _check_zone(store.time_zone)
        for other in facts.stores(self._shop.db).values():
            if other.id != store.id and fold(other.name) == fold(store.name):
                raise AppError("store_name_taken", name=shown(store.name))
        return store

    def _note(self, kind: str, store: Store, **more: Any) -> None:
        payload = {
            "store": store.id,
            "marketplace": store.marketplace,
            "time_zone": store.time_zone,
            "limit_minor": store.value_limit_minor,
            **more,
        }
        records.add_journal(self._shop.db, at=self._shop.clock(), kind=kind, payload=payload)


def _check_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise AppError("store_zone_unknown", zone=shown(name)) from error


def _told_besides(before: Store, after: Store) -> dict[str, Any]:
    """What the journal says of a store only when it changes."""
    changed = {
        "currency": (before.currency, after.currency),
        "language": (before.language, after.language),
        "archived": (before.is_archived, after.is_archived),
    }
    return {name: now for name, (was, now) in changed.items() if was != now}


def new_store(marketplace: str, taken: list[str]) -> Store:
    """A store as a marketplace suggests it, under a name that no other one has."""
    place = BY_CODE[marketplace]
    return Store(
        id=0,
        name=free_name(place.domain, taken),
        marketplace=place.code,
        currency=place.currency,
        time_zone=place.time_zone,
    )


def free_name(wanted: str, taken: list[str]) -> str:
    """This name, or with the first number behind it that makes it another one than those taken."""
    known = {fold(name) for name in taken}
    number = 1
    name = wanted
    while fold(name) in known:
        number += 1
        name = f"{wanted} {number}"
    return name
