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
    """A shop's requests and items in two plain tables of the run's own: what the program is compared with
    does not change with its schema, and is not slowed down by it. The cache is as large as the program's."""

    def __init__(self, shop: Path) -> None:
        self._db = sqlite3.connect(shop / "plain.sqlite3")
        self._db.execute("PRAGMA cache_size=-32000")
        self._db.execute("ATTACH ? AS shop", [str(shop / DATABASE)])
        listed = [row[1] for row in self._db.execute("PRAGMA shop.table_info(return_request)")]
        columns = ", ".join(name for name in listed if name != "search_text")
        self._db.execute(f"CREATE TABLE request AS SELECT {columns} FROM shop.return_request")
        self._db.execute(f"CREATE TABLE item AS SELECT request_id, {', '.join(SOUGHT)} FROM shop.return_item")
        self._db.commit()
        self._db.execute("DETACH shop")

    def ids(self, condition: str) -> float:
        """Seconds to fetch the ids of all requests for which a condition holds, without any index."""
        begun = time.perf_counter()
        self._db.execute(f"SELECT id FROM request NOT INDEXED WHERE {condition}").fetchall()
        return time.perf_counter() - begun

    def words(self, words: str) -> float:
        """Seconds to fetch the requests in which `LIKE` finds a text, in any column that is searched."""
        like = " OR ".join(f"{column} LIKE ?" for column in SOUGHT)
        begun = time.perf_counter()
        self._db.execute(
            f"SELECT DISTINCT request_id FROM item WHERE {like}", [f"%{words}%"] * len(SOUGHT)
        ).fetchall()
        return time.perf_counter() - begun

    def counts_by_reason(self, first: str) -> float:
        """Seconds to count the requests since a day by day and reason, without any index."""
        begun = time.perf_counter()
        self._db.execute(
            "SELECT request_date, reason_code, count(*) FROM request NOT INDEXED WHERE request_date >= ? "
            "GROUP BY request_date, reason_code",
            [first],
        ).fetchall()
        return time.perf_counter() - begun

    def line_in_the_middle(self) -> dict[str, str]:
        """The searched columns of a line that is neither among the first nor among the last."""
        middle = self._db.execute("SELECT max(rowid) / 2 FROM item").fetchone()[0]
        row = self._db.execute(
            f"SELECT {', '.join(SOUGHT)} FROM item WHERE rowid >= ? LIMIT 1", [middle]
        ).fetchone()
        return dict(zip(SOUGHT, row, strict=True))

    def close(self) -> None:
        self._db.close()
