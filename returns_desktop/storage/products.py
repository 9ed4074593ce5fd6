"""What items are of, kept once however often it comes back."""

from collections.abc import Iterable
from typing import Final

from ..domain.folding import searchable
from ..domain.report import ReportLine
from .db import Database

PRODUCT_FIELDS: Final = ("merchant_sku", "asin", "item_name", "category")
"""Fields of `ReportLine` that are a product's."""
ProductKey = tuple[str, str, str, str]
_REMEMBERED: Final = 50_000
_FIND = "SELECT id FROM product WHERE merchant_sku = ? AND asin = ? AND item_name = ? AND category = ?"
_ADD = (
    "INSERT INTO product (merchant_sku, asin, item_name, category, search_text) VALUES (?, ?, ?, ?, ?) "
    "RETURNING id"
)


class Products:
    """Ids of products in one transaction; a new one is added."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[ProductKey, int] = {}

    def id_of(self, key: ProductKey) -> int:
        """The product with this SKU, ASIN, name and category."""
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._db.sql(_FIND, key) or self._db.sql(_ADD, (*key, _words(key)))
            known = self._known[key] = int(found[0][0])
        return known

    def of_line(self, line: ReportLine) -> int:
        """The product a line of a report is about."""
        return self.id_of((line.merchant_sku, line.asin, line.item_name, line.category))


def _words(key: ProductKey) -> str:
    return "\n".join(map(searchable, key[:3]))


def set_of_requests(db: Database, request_ids: Iterable[int]) -> None:
    """Notes the product of the first item of these requests, which the list is sorted by."""
    db.run_many(
        "UPDATE request_row SET product_id = (SELECT i.product_id FROM item_row i "
        "WHERE i.request_id = request_row.id ORDER BY i.position LIMIT 1) WHERE id = ?",
        ((request_id,) for request_id in request_ids),
    )
