"""What happens to each line of a returns report, in a byte a line: there may be a million."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import compress

from ..domain.report_rows import PLACE, PlainRow
from ..importers.spool import BLOCK, LineSpool

_CURRENCY, _QUANTITY = PLACE["currency"], PLACE["quantity"]


class Fate(IntEnum):
    """What happens to a line of the file; fits a byte."""

    NEW = 0
    CHANGED = 1
    SAME = 2
    REPEATED = 3
    PROBLEM = 4


@dataclass(slots=True)
class Fates:
    """What happens to each line of a returns report, by its place."""

    spool: LineSpool
    of_line: bytearray
    looked_at: bytearray
    """1: a line that shares its RMA with another one or with what is stored."""
    currency: str = ""
    """Of lines that tell none."""
    filled: dict[int, PlainRow] = field(default_factory=dict)
    """Rows that take something from an earlier copy of themselves, by place."""
    joins: dict[int, int] = field(default_factory=dict)
    """The stored request that a new line is another item of, by place."""

    def places(self, fate: Fate) -> "array[int]":
        """Places of the lines with this fate, in the order of the file."""
        is_wanted = self.of_line.translate(bytes(code == fate for code in range(256)))
        return array("I", compress(range(len(self.of_line)), is_wanted))

    def new_row(self, place: int, row: PlainRow) -> PlainRow:
        """A row as it is written: one whose file does not tell the quantity is one unit."""
        row = self.filled.get(place, row)
        if row[_CURRENCY] and row[_QUANTITY]:
            return row
        told = list(row)
        told[_CURRENCY] = row[_CURRENCY] or self.currency
        told[_QUANTITY] = row[_QUANTITY] or 1
        return tuple(told)

    def new_rows(self) -> Iterator[list[tuple[int, PlainRow]]]:
        """Places and rows of new lines, in blocks."""
        for number, block in enumerate(self.spool.blocks()):
            start = number * BLOCK
            fates = self.of_line[start : start + BLOCK]
            if not any(fates) and not self.filled:
                yield [(place, self.new_row(place, row)) for place, (_, row) in enumerate(block, start)]
            elif Fate.NEW in fates:
                yield [
                    (place, self.new_row(place, row))
                    for place, (_, row) in enumerate(block, start)
                    if fates[place - start] == Fate.NEW
                ]
