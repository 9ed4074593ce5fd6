"""Which store knows an order: what a report's rows are held against."""

from collections.abc import Sequence

from .codec import to_json_list
from .db import Database

_REQUESTS = """
SELECT DISTINCT order_id, store_id FROM request_row
WHERE store_id IN (SELECT value FROM json_each(?)) AND order_id IN (SELECT value FROM json_each(?))
AND id <= (SELECT request_id FROM published)"""
_ORDER_ITEMS = """
SELECT DISTINCT order_id, store_id FROM order_item
WHERE order_id IN (SELECT value FROM json_each(?)) AND store_id IN (SELECT value FROM json_each(?))"""
_FBA = """
SELECT DISTINCT return_key, store_id FROM fba_return
WHERE return_key IN (SELECT value FROM json_each(?)) AND store_id IN (SELECT value FROM json_each(?))"""


def of_orders(db: Database, order_ids: Sequence[str], stores: Sequence[int]) -> set[tuple[str, int]]:
    """Pairs of an order and a store that has a request or an order item of it; some thousands at a time."""
    orders, among = to_json_list(order_ids), to_json_list(stores)
    return {
        (row[0], row[1])
        for row in (*db.sql(_REQUESTS, (among, orders)), *db.sql(_ORDER_ITEMS, (orders, among)))
    }


def of_fba(db: Database, keys: Sequence[str], stores: Sequence[int]) -> set[tuple[str, int]]:
    """The same for FBA returns, by their keys."""
    rows = db.sql(_FBA, (to_json_list(keys), to_json_list(stores)))
    return {(row[0], row[1]) for row in rows}
