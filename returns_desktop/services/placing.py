"""To which stores a report goes, by what is stored of its orders."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..domain.model import Store
from ..domain.placing import ANY, Placing, StoreChoice, place
from ..domain.report_rows import PLACE
from ..importers.spool import LineSpool
from ..storage import facts, known_orders
from ..storage.db import Database

_ORDER, _CURRENCY = PLACE["order_id"], PLACE["currency"]


def place_returns(
    db: Database, spool: LineSpool, currencies: Iterable[str], choice: StoreChoice
) -> Placing:
    """The stores of a returns report, which tells these currencies."""

    def known(currency: str, stores: Sequence[Store]) -> Mapping[int, int]:
        among = [store.id for store in stores]
        found: Counter[int] = Counter()
        for block in spool.blocks():
            orders = Counter(row[_ORDER] for _, row in block if row[_CURRENCY] in (currency, ANY))
            for order, store_id in known_orders.of_orders(db, list(orders), among):
                found[store_id] += orders[order]
        return found

    return place(currencies, list(facts.stores(db).values()), known, choice)


def place_orders(db: Database, order_ids: Iterable[str], choice: StoreChoice) -> Placing:
    """The store of an order report."""
    orders = Counter(order_ids)

    def known(_currency: str, stores: Sequence[Store]) -> Mapping[int, int]:
        return _known(db, orders, stores)

    return place((), list(facts.stores(db).values()), known, choice)


def place_fba(db: Database, rows: Sequence[tuple[str, str]], choice: StoreChoice) -> Placing:
    """The store of a report of FBA returns, given key and order of each row."""
    orders = Counter(order for _, order in rows)

    def known(_currency: str, stores: Sequence[Store]) -> Mapping[int, int]:
        found = Counter(_known(db, orders, stores))
        among = [store.id for store in stores]
        for part in facts.chunks(dict.fromkeys(key for key, _ in rows)):
            found.update(store_id for _, store_id in known_orders.of_fba(db, part, among))
        return found

    return place((), list(facts.stores(db).values()), known, choice)


def _known(db: Database, orders: Mapping[str, int], stores: Sequence[Store]) -> Mapping[int, int]:
    found: Counter[int] = Counter()
    for part in facts.chunks(orders):
        for order, store_id in known_orders.of_orders(db, part, [store.id for store in stores]):
            found[store_id] += orders[order]
    return found


def store_of(placing: Placing) -> int | None:
    """The store of a report without currencies; None: there is none yet, or it is not known."""
    store = placing.stores.get(ANY)
    return store.id if store is not None else None
