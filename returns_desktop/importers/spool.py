"""The good rows of a returns report, however many: all but the first of them lie on the disk."""

import marshal
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from threading import Lock
from typing import Final, overload
from weakref import finalize

from ..domain.report import ParsedLine, ReportFacts
from ..domain.report_rows import PLACE, PlainRow, line_of

NumberedRow = tuple[int, PlainRow]
"""Line of the file a row began on, and the row."""
BLOCK: Final = 1_000
_IN_MEMORY: Final = 4 * 2**20
"""Bytes that are kept without a file: the reports of an ordinary week."""
_REQUESTED: Final = PLACE["request_date"]


class LineSpool(Sequence[ParsedLine[ReportFacts]]):
    """Lines in the order of their file, read in blocks. It can be read from several threads; the file has no
    name and goes with the object. Its bytes are read by the program that wrote them and nobody else."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115
        finalize(self, self._file.close)
        self._lock = Lock()
        self._starts = [0]
        self._open: list[NumberedRow] = []
        self._count = 0
        self._last_read: tuple[int, list[NumberedRow]] = (-1, [])
        self._days: tuple[str, str] | None = None

    def append(self, number: int, row: PlainRow) -> None:
        """Takes one more line."""
        self._open.append((number, row))
        if len(self._open) == BLOCK:
            self._close_block()

    def _close_block(self) -> None:
        days = [row[_REQUESTED] for _, row in self._open if row[_REQUESTED]]
        if days:
            days += self._days or ()
            self._days = min(days), max(days)
        packed = marshal.dumps(self._open)
        with self._lock:
            self._file.seek(self._starts[-1])
            self._file.write(packed)
        self._starts.append(self._starts[-1] + len(packed))
        self._count += len(self._open)
        self._open = []

    def finish(self) -> None:
        """No more lines will come."""
        if self._open:
            self._close_block()

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day of a request; None: no line tells one."""
        return tuple(map(date.fromisoformat, self._days)) if self._days else None  # type: ignore[return-value]

    def block(self, number: int) -> list[NumberedRow]:
        """The rows from `number * BLOCK` on."""
        last, read = self._last_read
        if last == number:
            return read
        start, end = self._starts[number : number + 2]
        with self._lock:
            self._file.seek(start)
            packed = self._file.read(end - start)
        rows: list[NumberedRow] = marshal.loads(packed)
        self._last_read = (number, rows)
        return rows

    def blocks(self) -> Iterator[list[NumberedRow]]:
        """All rows, block by block."""
        return map(self.block, range(len(self._starts) - 1))

    def row(self, place: int) -> NumberedRow:
        """One row."""
        return self.block(place // BLOCK)[place % BLOCK]

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> ParsedLine[ReportFacts]: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[ParsedLine[ReportFacts]]: ...

    def __getitem__(
        self, place: int | slice
    ) -> ParsedLine[ReportFacts] | Sequence[ParsedLine[ReportFacts]]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(self._count))]
        at = place + self._count if place < 0 else place
        if not 0 <= at < self._count:
            raise IndexError(place)
        number, row = self.row(at)
        return ParsedLine(number, line_of(row))

    def __iter__(self) -> Iterator[ParsedLine[ReportFacts]]:
        for block in self.blocks():
            for number, row in block:
                yield ParsedLine(number, line_of(row))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]
