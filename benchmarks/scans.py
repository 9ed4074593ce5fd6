"""What the library alone does: the same questions answered by looking at every row."""

import sqlite3
import time
from pathlib import Path

from .workplace import DATABASE

SOUGHT = (
    "order_id",
    "amazon_rma_id",
    "merchant_rma_id",
    "merchant_sku",
    "asin",
    "item_name",
    "tracking_id",
)
"""The columns that a search looks through."""


class Scans:
    """A connection of its own with the cache that the program has."""

    def __init__(self, shop: Path) -> None:
        self._db = sqlite3.connect(f"file:{shop / DATABASE}?mode=ro", uri=True)
        self._db.execute("PRAGMA cache_size=-32000")
        tables = {row[0] for row in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        self._requests = "request_row" if "request_row" in tables else "return_request"

    def ids(self, condition: str) -> float:
        """Seconds to fetch the ids of all requests for which a condition holds, without any index."""
        begun = time.perf_counter()
        self._db.execute(f"SELECT id FROM {self._requests} NOT INDEXED WHERE {condition}").fetchall()
        return time.perf_counter() - begun

    def words(self, words: str) -> float:
        """Seconds to fetch the requests in which `LIKE` finds a text, in any column that is searched."""
        like = " OR ".join(f"{column} LIKE ?" for column in SOUGHT)
        begun = time.perf_counter()
        self._db.execute(
            f"SELECT DISTINCT request_id FROM return_item WHERE {like}", [f"%{words}%"] * len(SOUGHT)
        ).fetchall()
        return time.perf_counter() - begun

    def line_in_the_middle(self) -> dict[str, str]:
        """The searched columns of a line that is neither among the first nor among the last."""
        middle = self._db.execute("SELECT max(id) / 2 FROM return_item").fetchone()[0]
        row = self._db.execute(
            f"SELECT {', '.join(SOUGHT)} FROM return_item WHERE id >= ? LIMIT 1", [middle]
        ).fetchone()
        return dict(zip(SOUGHT, row, strict=True))

    def close(self) -> None:
        self._db.close()
