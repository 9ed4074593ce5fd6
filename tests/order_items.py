"""Order item ids as an order report tells them."""

import csv
from collections.abc import Iterable
from pathlib import Path

from support import REPORTS, TestShop

ORDER_REPORT = REPORTS / "order_report_us.txt"


def add_order_items(shop: TestShop, *rows: tuple[str, str, str]) -> None:
    """Triples of order id, order item id and SKU."""
    db = shop.shop.db
    with db.transaction():
        db.run_many(
            "INSERT INTO order_item (order_id, order_item_id, sku, quantity, first_import_id) "
            "VALUES (?, ?, ?, 1, (SELECT max(id) FROM import_file))",
            rows,
        )


def order_report_rows(path: Path = ORDER_REPORT) -> Iterable[tuple[str, str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["order-id"], row["order-item-id"], row["sku"]
