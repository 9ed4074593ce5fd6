"""Order item ids as an order report tells them."""

import csv
from collections.abc import Iterable
from pathlib import Path

from support import REPORTS, TestShop

ORDER_REPORT = REPORTS / "order_report_us.txt"


def add_order_items(shop: TestShop, *rows: tuple[str, str, str]) -> None:
    """Triples of order id, order item id and SKU."""
    db = shop.shop.db
    if not db.sql("SELECT 1 FROM sqlite_master WHERE name = 'order_item'"):
        with db.transaction():
            db.run_many(
                "CREATE TABLE order_item (id INTEGER NOT NULL PRIMARY KEY, order_id TEXT NOT NULL, "
                "order_item_id TEXT NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL)",
                [()],
            )
    columns = {row[1] for row in db.sql("PRAGMA table_info(order_item)")}
    extra = "first_import_id" in columns
    names = "order_id, order_item_id, sku, quantity" + (", first_import_id" if extra else "")
    values = "?, ?, ?, 1" + (", (SELECT max(id) FROM import_file)" if extra else "")
    with db.transaction():
        db.run_many(f"INSERT INTO order_item ({names}) VALUES ({values})", rows)


def order_report_rows(path: Path = ORDER_REPORT) -> Iterable[tuple[str, str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["order-id"], row["order-item-id"], row["sku"]
