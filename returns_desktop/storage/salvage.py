"""Taking what can be read out of a damaged database into a new one of the same schema.

Rows keep their ids. A row whose parent is lost stays behind, so that references hold. The damaged file is
opened as a copy that the caller made, because SQLite writes a log back where it finds one.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ..domain.backup_layers import Saved
from ..domain.errors import AppError
from ..domain.folding import searchable
from .codec import stamp
from .damaged_file import connect_damaged, has_table, lend_schema, make_empty, mend_length, schemas_of
from .damaged_table import DamagedTable, Row, index_rows
from .db import Stop
from .opening import connect

_DERIVED: Final = frozenset({"schema_migration", "published", "request_total", "search_block"})
"""Made anew instead of copied."""
_LOOSE: Final = frozenset(
    {
        ("journal", "step_id"),
        ("request_row", "product_id"),
        ("import_problem", "dismissed_by"),
        ("import_problem", "cleared_by"),
        ("fba_return", "store_id"),
        ("order_item", "store_id"),
    }
)
"""References that are left empty when what they name is lost; others take their row with them."""
_ONE_ROW: Final = frozenset({"journal_head"})
"""Tables that a new database has their row in already."""
_SPARED: Final = ("store", "import_file", "product")
"""Tables whose lost rows a backup can lend: they hardly ever change, and much hangs on them."""


@dataclass(slots=True)
class _Table:
    """A table of the new database."""

    name: str
    columns: list[str]
    types: list[str]
    keys: tuple[str, ...]
    parents: dict[str, str]
    """Tables that columns refer to."""


def salvage(
    damaged: Path,
    target: Path,
    *,
    spare: Path | None,
    without: Collection[int] = (),
    stop: Stop | None = None,
) -> dict[str, Saved]:
    """Fills a new database with the rows of a damaged one that can be read; how many of each table.

    `spare`: a backup that lends what the damaged file lost of stores, imports and products. `without`: ids of
    requests that stay behind. Raises `AppError`: `salvage_nothing`, `cancelled`.
    """
    mend_length(damaged)
    schemas = schemas_of(damaged)
    if not schemas:
        lend_schema(damaged, target)
        schemas = schemas_of(damaged)
    if not schemas:
        raise AppError("salvage_nothing", file=damaged.name)
    with closing(connect_damaged(damaged, stop)) as source:
        make_empty(target, schemas)
        with closing(connect(target)) as into:
            into.execute("PRAGMA synchronous = off")  # it is written whole before anybody relies on it
            into.execute("BEGIN")
            saved = _Salvage(source, into, spare, frozenset(without)).run()
            into.execute("COMMIT")
    return saved


class _Salvage:
    """One pass over all tables."""

    def __init__(
        self,
        source: sqlite3.Connection,
        into: sqlite3.Connection,
        spare: Path | None,
        without: frozenset[int],
    ) -> None:
        self._source, self._into, self._spare, self._without = source, into, spare, without
        self._ids: dict[str, set[int]] = defaultdict(set)
        self._highest: dict[str, int] = defaultdict(int)

    def run(self) -> dict[str, Saved]:
        """Copies table by table, parents first."""
        saved = {}
        for table in _in_order(_tables(self._into)):
            rows, left = self._copy(table)
            rows += self._rebuild(table)
            saved[table.name] = Saved(rows, max(rows + left, self._count(table)))
        self._publish()
        self._keep_numbers()
        return saved

    def _copy(self, table: _Table) -> tuple[int, int]:
        known = {row[1].decode() for row in self._source.execute(f"PRAGMA table_info({table.name})")}
        if not set(table.columns) - {"rowid"} <= known:
            return 0, 0
        damaged = DamagedTable(self._source, table.name, table.columns, table.keys)
        saved = left = 0
        for row in damaged.rows():
            if self._add(table, row):
                saved += 1
            else:
                left += 1
        return saved, left

    def _add(self, table: _Table, row: Row) -> bool:
        """Whether a row is one of this table with parents that were saved."""
        blank = table.columns.index("suggestion") if "suggestion" in table.columns else -1
        values = _values(row, table.types, blank)
        if values is None or (table.name in ("request_row", "return_request") and row[0] in self._without):
            return False
        for place, column in enumerate(table.columns):
            parent, value = table.parents.get(column), values[place]
            if parent is None or value is None:
                continue
            if isinstance(value, int):
                self._highest[parent] = max(self._highest[parent], value)
            if value in self._ids[parent] or (parent == "import_file" and self._stand_in(value)):
                continue
            if (table.name, column) not in _LOOSE:
                return False
            values[place] = None
        return self._insert(table, values)

    def _insert(self, table: _Table, values: Sequence[object]) -> bool:
        marks = ", ".join("?" * len(values))
        either = "REPLACE" if table.name in _ONE_ROW else "IGNORE"
        statement = f"INSERT OR {either} INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"
        if not self._into.execute(statement, values).rowcount:
            return False
        if len(table.keys) == 1 and isinstance(values[0], int):
            self._ids[table.name].add(values[0])
        return True

    def _stand_in(self, import_id: object) -> bool:
        """An import of which only the number is known: what it brought shall not go with it."""
        if not isinstance(import_id, int) or import_id < 1 or import_id > 1 << 31:
            return False
        self._into.execute(
            "INSERT OR IGNORE INTO import_file VALUES (?, ?, '', '', '', '', 0, 0, 0, 0, 0, 0)",
            (import_id, stamp(datetime.fromtimestamp(0, UTC))),
        )
        self._ids["import_file"].add(import_id)
        return True

    def _rebuild(self, table: _Table) -> int:
        """Rows that the table lost and something else knows."""
        added = 0
        if table.name == "product":
            added += self._products_of_index(table)
        if table.name in _SPARED and self._spare is not None:
            added += self._lent(table, self._spare)
        if table.name == "request_row":
            added += self._requests_of_indexes()
        return added

    def _products_of_index(self, table: _Table) -> int:
        columns = ("id", "merchant_sku", "asin", "item_name", "category")
        added = 0
        for row in index_rows(self._source, "product", "product_key", columns):
            values = _values(row, ["INTEGER", *["TEXT"] * 4])
            if values is not None and values[0] not in self._ids["product"]:
                words = "\n".join(searchable(str(value)) for value in values[1:4])
                added += self._insert(table, [*values, words])
        return added

    def _requests_of_indexes(self) -> int:
        """What a request is known by stands in two indexes; all else of it follows from its other rows."""
        rmas, orders = (
            self._indexed(index, column)
            for index, column in (
                ("return_request_rma", "amazon_rma_id"),
                ("return_request_order", "order_id"),
            )
        )
        import_id = min(self._ids["import_file"], default=1)
        statement = (
            "INSERT OR IGNORE INTO request_row (id, store_id, amazon_rma_id, order_id, first_import_id) "
            "VALUES (?, ?, ?, ?, ?)"
        )
        added = 0
        for request_id in sorted((rmas.keys() & orders.keys()) - self._ids["request_row"] - self._without):
            store_id, rma = rmas[request_id]
            if store_id != orders[request_id][0] or store_id not in self._ids["store"]:
                continue
            self._stand_in(import_id)
            row = (request_id, store_id, rma, orders[request_id][1], import_id)
            if self._into.execute(statement, row).rowcount:
                self._ids["request_row"].add(request_id)
                added += 1
        return added

    def _indexed(self, index: str, column: str) -> dict[int, tuple[object, object]]:
        """Store and another column of requests by id, as an index has them."""
        found: dict[int, tuple[object, object]] = {}
        for row in index_rows(self._source, "request_row", index, ("id", "store_id", column)):
            values = _values(row, ["INTEGER", "INTEGER", "TEXT"])
            if values is not None and isinstance(values[0], int):
                found[values[0]] = (values[1], values[2])
        return found

    def _lent(self, table: _Table, spare: Path) -> int:
        added = 0
        with suppress(sqlite3.DatabaseError), closing(connect_damaged(spare, None, is_own=False)) as lender:
            for row in lender.execute(f"SELECT {', '.join(table.columns)} FROM {table.name}"):
                if row[0] not in self._ids[table.name]:
                    added += self._add(table, row)
        return added

    def _count(self, table: _Table) -> int:
        return DamagedTable(self._source, table.name, table.columns, table.keys).count()

    def _publish(self) -> None:
        """What an import had not published stays unseen; where nobody knows, all is seen."""
        if not has_table(self._into, "published"):
            return
        requests, imports = max(self._ids["request_row"], default=0), max(self._ids["import_file"], default=0)
        with suppress(sqlite3.DatabaseError):
            found = self._source.execute("SELECT request_id, import_id FROM published").fetchone()
            if found is not None and all(isinstance(value, int) and value >= 0 for value in found):
                requests, imports = min(requests, found[0]), min(imports, found[1])
        self._into.execute("UPDATE published SET request_id = ?, import_id = ?", (requests, imports))

    def _keep_numbers(self) -> None:
        """The number of something that was lost is not given to something new."""
        with suppress(sqlite3.DatabaseError):
            for name, number in self._source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
                if isinstance(number, int) and 0 < number < 1 << 31:
                    told = name.decode("utf-8", "replace")
                    self._highest[told] = max(self._highest[told], number)
        for name, number in self._highest.items():
            self._into.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))


def _tables(into: sqlite3.Connection) -> Iterator[_Table]:
    rows = into.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    for (name,) in rows.fetchall():
        if name in _DERIVED:
            continue
        columns = into.execute(f"PRAGMA table_info({name})").fetchall()
        keys = tuple(row[1] for row in sorted(columns, key=lambda row: row[5]) if row[5])
        if any(row[2] != "INTEGER" for row in columns if row[5]):
            keys = ("rowid",)
        names = [*keys, *(row[1] for row in columns if row[1] not in keys)]
        types = {row[1]: row[2] for row in columns} | {"rowid": "INTEGER"}
        parents = {row[3]: row[2] for row in into.execute(f"PRAGMA foreign_key_list({name})")}
        yield _Table(name, names, [types[one] for one in names], keys, parents)


def _in_order(tables: Iterator[_Table]) -> list[_Table]:
    """Parents before their children."""
    waiting = {table.name: table for table in tables}
    ordered: list[_Table] = []
    while waiting:
        ready = [one for one in waiting.values() if not set(one.parents.values()) & set(waiting)]
        ordered += ready
        waiting = {name: one for name, one in waiting.items() if one not in ready}
    return ordered


def _values(row: Row, types: Sequence[str], blank: int = -1) -> list[object] | None:
    """The cells of a row; None if one is not what its column holds. The one at `blank` may be damaged: it is
    empty then."""
    values: list[object] = []
    for place, (value, type_) in enumerate(zip(row, types, strict=True)):
        if isinstance(value, bytes) and type_ == "TEXT":
            text = _text(value)
            if text is None and place != blank:
                return None
            values.append(text or "")
        elif value is None or _TYPES.get(type_) is value.__class__:
            values.append(value)
        else:
            return None
    return values


_TYPES: Final = {"INTEGER": int, "BLOB": bytes}


def _text(value: bytes) -> str | None:
    """None for bytes that are no text, as a page that was lost with the rest of a long text gives."""
    with suppress(UnicodeDecodeError):
        return value.decode() if 0 not in value else None
    return None


def counts(saved: Mapping[str, Saved], *tables: str) -> Saved:
    """Of several tables together, or of the one that there is."""
    found = [saved[table] for table in tables if table in saved]
    return Saved(sum(one.rows for one in found), sum(one.whole for one in found))
