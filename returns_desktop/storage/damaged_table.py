"""Reading the rows of a damaged database: a damaged page costs its rows, not the table."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..domain.errors import AppError

Row = tuple[Any, ...]

_FURTHEST: Final = 50_000
"""Ids that are tried one by one behind a damaged place: a page of pointers leads to ten thousand rows."""
_NEAREST: Final = 2_000
"""The same where nothing farther away could be read."""
_LARGEST: Final = (1 << 62) - 1


@dataclass(slots=True)
class DamagedTable:
    """A table of a damaged database, ordered by one or two columns of integers."""

    connection: sqlite3.Connection
    name: str
    columns: Sequence[str]
    keys: tuple[str, ...]
    """Its id, or the two columns of its primary key; they are the first of `columns`."""

    def rows(self) -> Iterator[Row]:
        """Every row that can be read, in the order of the keys, none twice."""
        start: tuple[int, ...] | None = tuple(0 for _ in self.keys)
        while start is not None:
            try:
                for row in self._from(start):
                    self._require_key(row, start)
                    yield row
                    start = self._behind(row)
                return
            except sqlite3.DatabaseError as error:
                _pass_on_stop(error)
            # Python steps ahead before it gives a row, so the last one before the damage is still to come.
            if not self._can_read(start):
                start = self._next_readable(start)
            elif (last := self._from(start, " LIMIT 1").fetchone()) is not None:
                yield last
                start = self._behind(last)
            else:
                return

    def count(self) -> int:
        """How many rows there are, by the table or an index that is whole; 0 where nobody knows."""
        ways = ["NOT INDEXED", *(f"INDEXED BY {name}" for name in self._indexes())]
        return max(self._count(way) for way in ways)

    def _from(self, start: Sequence[int], more: str = "") -> sqlite3.Cursor:
        names, keys = ", ".join(self.columns), ", ".join(self.keys)
        marks = ", ".join("?" * len(self.keys))
        return self.connection.execute(
            f"SELECT {names} FROM {self.name} NOT INDEXED WHERE ({keys}) >= ({marks}) ORDER BY {keys}{more}",
            start,
        )

    def _can_read(self, start: tuple[int, ...]) -> bool:
        """Whether the first row from there on, or the end, can be read; what comes before is no such row."""
        try:
            row = self._from(start, " LIMIT 1").fetchone()
        except sqlite3.DatabaseError as error:
            _pass_on_stop(error)
            return False
        return row is None or self._is_behind(row, start)

    def _is_behind(self, row: Row, start: tuple[int, ...]) -> bool:
        key = row[: len(self.keys)]
        return all(isinstance(part, int) for part in key) and key >= start

    def _require_key(self, row: Row, start: tuple[int, ...]) -> None:
        """Rows that come in another order than that of their keys come from a damaged page."""
        if not self._is_behind(row, start):
            raise sqlite3.DatabaseError("keys out of order")

    def _behind(self, row: Row) -> tuple[int, ...]:
        *before, last = row[: len(self.keys)]
        return (*before, last + 1)

    def _next_readable(self, failed: tuple[int, ...]) -> tuple[int, ...] | None:
        """The first place behind `failed` that can be read; None: there is none."""
        *before, last = failed
        if before:
            return self._leap(before[0], last) or self._leap_first(before[0])
        for at in range(last + 1, last + (_FURTHEST if self._goes_on(last) else _NEAREST)):
            if self._can_read((at,)):
                return (at,)
        return None

    def _goes_on(self, last: int) -> bool:
        """Whether anything behind can be read; where the root is damaged, nothing can."""
        return any(self._can_read((last + (1 << power),)) for power in range(24))

    def _leap(self, first: int, last: int) -> tuple[int, int] | None:
        """The same among the rows of one first key, whose second keys lie far apart."""
        width = 1
        while not self._can_read((first, last + width)):
            width *= 2
            if last + width > _LARGEST:
                return None
        low, high = width // 2, width
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._can_read((first, last + middle)) else (middle, high)
        return first, last + high

    def _leap_first(self, first: int) -> tuple[int, int] | None:
        for at in range(first + 1, first + _FURTHEST):
            if self._can_read((at, 0)):
                return at, 0
        return None

    def _indexes(self) -> list[str]:
        """The indexes with an entry for every row."""
        listed = self.connection.execute(f"PRAGMA index_list({self.name})").fetchall()
        return [_text(row[1]) for row in listed if not row[4]]

    def _count(self, way: str) -> int:
        try:
            return int(self.connection.execute(f"SELECT count(*) FROM {self.name} {way}").fetchone()[0])
        except sqlite3.DatabaseError as error:
            _pass_on_stop(error)
            return 0


def index_rows(
    connection: sqlite3.Connection, table: str, index: str, columns: Sequence[str]
) -> Iterator[Row]:
    """Rows as far as an index that holds all these columns can be read; the table itself is not touched."""
    try:
        yield from connection.execute(f"SELECT {', '.join(columns)} FROM {table} INDEXED BY {index}")
    except sqlite3.DatabaseError as error:
        _pass_on_stop(error)


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _pass_on_stop(error: sqlite3.DatabaseError) -> None:
    """Damage is gone around; that nobody wants the result any more is not."""
    if "interrupted" in str(error):
        raise AppError("cancelled") from error
