"""What is stored of the RMAs in a report, and which RMAs a report tells of more than once."""

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..domain.report import FIELD_NAMES
from ..domain.report_rows import PlainRow
from .db import Database

_REQUEST_COLUMNS = ("order_id", "amazon_rma_id")
_PRODUCT_COLUMNS = ("merchant_sku", "asin", "item_name", "category")
_COLUMNS = ", ".join(
    f"{'r' if name in _REQUEST_COLUMNS else 'p' if name in _PRODUCT_COLUMNS else 'i'}.{name}"
    for name in FIELD_NAMES
)
_STORED = (
    f"SELECT r.id, i.id, r.store_id, {_COLUMNS} FROM request_row r "
    "JOIN item_row i ON i.request_id = r.id JOIN product p ON p.id = i.product_id "
    "WHERE r.amazon_rma_id IN (SELECT value FROM json_each(?)) "
    "AND r.id <= (SELECT request_id FROM published) ORDER BY i.id"
)


class StoredRow(NamedTuple):
    """An item as it is stored."""

    request_id: int
    item_id: int
    store_id: int
    row: PlainRow


def stored_rows(db: Database, rma_ids: Iterable[str]) -> list[StoredRow]:
    """All items of these RMAs, the oldest first. Some thousands at a time."""
    found = db.sql(_STORED, (json.dumps(list(rma_ids)),))
    return [StoredRow(row[0], row[1], row[2], row[3:]) for row in found]


def has_requests(db: Database) -> bool:
    """Whether anything is stored."""
    return bool(db.sql("SELECT 1 FROM return_request LIMIT 1"))


def told_again(db: Database, rma_ids: Iterable[tuple[str, int]]) -> Iterator[list[int]]:
    """Places of the lines that share their RMA with another, one list for each RMA, given RMA and place of
    all lines. However many there are, they take no more memory than SQLite's cache."""
    db.sql("DROP TABLE IF EXISTS temp.report_line")
    db.sql("CREATE TEMP TABLE report_line (rma TEXT NOT NULL, place INTEGER NOT NULL)")
    try:
        db.run_many("INSERT INTO report_line VALUES (?, ?)", rma_ids)
        with db.sorting_in_little():
            db.sql("CREATE INDEX temp.report_line_rma ON report_line (rma, place)")
            groups = db.sql(
                "SELECT json_group_array(place) FROM report_line GROUP BY rma HAVING count(*) > 1 "
                "ORDER BY min(place)"
            )
    finally:
        # A statement that is stopped takes its transaction with it, and the table.
        db.sql("DROP TABLE IF EXISTS temp.report_line")
    for (places,) in groups:
        yield sorted(json.loads(places))

