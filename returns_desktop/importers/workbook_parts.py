"""The parts of a workbook, heard while the parser goes through them: do they claim what they hold?"""

import re
from array import array
from collections.abc import Mapping, Sequence
from typing import Final

from .archive import ArchiveRefused, Fault
from .xml_stream import Walker, XmlRefused

MAX_CELLS: Final = 4 * 10**6
"""Of one sheet's rectangle: 100,000 rows of a returns report."""
MAX_TEXT_CHARS: Final = 128 * 2**20
"""Of one sheet, a text counted as often as it is referred to."""
MAX_ROWS: Final = 1_048_576
MAX_COLUMNS: Final = 16_384
_MAX_ERRORS: Final = 100_000
_MAX_SPACES: Final = 10_000
_MAX_SHEETS: Final = 200
_CELLS: Final = frozenset({"sheetData", "row", "c"})
_VALUES: Final = frozenset({"value-type", "value", "date-value", "time-value", "boolean-value",
                            "string-value", "formula"})
_TOO_LARGE: Final = "workbook_too_large"
_DAMAGED: Final = "xml_damaged"

Attributes = Mapping[str, str]
Errors = dict[int, dict[int, str]]
"""Error cells by row and column, both from 0."""


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _number(text: str, most: int) -> int:
    """A count or place in an attribute."""
    if not (text.isascii() and text.isdecimal()):
        raise XmlRefused(_DAMAGED)
    if len(text) > 12 or int(text) > most:
        raise XmlRefused(_TOO_LARGE)
    return int(text)


class Counts(Walker):
    """A part without cells, of which only the counts matter: the reader makes room for as many."""

    def opened(self, name: str, attributes: Attributes) -> None:
        if _local(name) in _CELLS:
            raise XmlRefused(_DAMAGED)  # a sheet must not come in under another part's name
        for known, value in attributes.items():
            if _local(known).lower() in ("count", "uniquecount"):
                _number(value, MAX_CELLS)


class Manifest(Walker):
    """The list of parts of a LibreOffice file."""

    def opened(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002
        if _local(name) == "encryption-data":
            raise ArchiveRefused(Fault.ENCRYPTED)


class SheetNames(Counts):
    """The names of the sheets of an Excel workbook."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str]] = []
        """Name and relation of each."""

    def opened(self, name: str, attributes: Attributes) -> None:
        super().opened(name, attributes)
        if _local(name) == "sheet":
            relation = next((value for known, value in attributes.items() if _local(known) == "id"), "")
            self.sheets.append((attributes.get("name", ""), relation))
            if len(self.sheets) > _MAX_SHEETS:
                raise XmlRefused(_TOO_LARGE)


class Targets(Counts):
    """Where the parts of an Excel workbook are."""

    def __init__(self) -> None:
        super().__init__()
        self.by_id: dict[str, str] = {}

    def opened(self, name: str, attributes: Attributes) -> None:
        super().opened(name, attributes)
        if _local(name) == "Relationship":
            target = attributes.get("Target", "")
            target = target.removeprefix("/") if target.startswith("/xl/") else f"xl/{target}"
            if self.by_id.setdefault(attributes.get("Id", ""), target) != target:
                raise XmlRefused(_DAMAGED)


class SharedTexts(Counts):
    """How long the texts are that the cells of an Excel workbook refer to."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths = array("q")

    def opened(self, name: str, attributes: Attributes) -> None:
        super().opened(name, attributes)
        if _local(name) == "si":
            self.lengths.append(0)

    def text(self, content: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(content)


_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


def _place(text: str) -> tuple[int, int]:
    """Row and column of `AB12`, from 0."""
    found = _PLACE.fullmatch(text)
    if found is None:
        raise XmlRefused(_DAMAGED)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    row = int(found[2])
    if row > MAX_ROWS or column > MAX_COLUMNS:
        raise XmlRefused(_TOO_LARGE)
    return row - 1, column - 1


class _Rectangle:
    """The part of a sheet that is filled."""

    def __init__(self) -> None:
        self._first: tuple[int, int] | None = None
        self._last = (0, 0)
        self._chars = 0

    def fill(self, row: int, first: int, last: int, chars: int) -> None:
        """Cells `first` to `last` of a row hold something, all in all `chars` characters."""
        self._chars += chars
        top, left = self._first or (row, first)
        self._first = (top, min(left, first))
        self._last = (row, max(self._last[1], last))
        cells = (row - top + 1) * (self._last[1] - self._first[1] + 1)
        if cells > MAX_CELLS or self._chars > MAX_TEXT_CHARS:
            raise XmlRefused(_TOO_LARGE)


class SheetCells(Walker):
    """A sheet of an Excel workbook: cells in their order, texts that exist, and the error cells."""

    def __init__(self, texts: Sequence[int]) -> None:
        super().__init__()
        self.errors: Errors = {}
        self._texts = texts
        self._filled = _Rectangle()
        self._row, self._column = -1, -1
        self._in_row = False
        self._kind: str | None = None
        """Of the open cell; None outside of one."""
        self._has_value = False
        self._chars = 0
        self._value: list[str] = []
        self._in_value = False
        self._errors = 0

    def opened(self, name: str, attributes: Attributes) -> None:
        local = _local(name)
        if local == "row":
            row = _number(attributes["r"], MAX_ROWS) - 1 if "r" in attributes else self._row + 1
            if row <= self._row or self._in_row:
                raise XmlRefused(_DAMAGED)
            self._row, self._column, self._in_row = row, -1, True
        elif local == "c":
            row, column = _place(attributes["r"]) if "r" in attributes else (self._row, self._column + 1)
            if not self._in_row or row != self._row or column <= self._column or self._kind is not None:
                raise XmlRefused(_DAMAGED)
            if column >= MAX_COLUMNS or row >= MAX_ROWS:
                raise XmlRefused(_TOO_LARGE)
            self._column, self._kind = column, attributes.get("t", "n")
            self._has_value, self._chars = False, 0
            self._value.clear()
        elif local in ("sst", "si"):
            raise XmlRefused(_DAMAGED)
        elif self._kind is not None:
            self._has_value = self._has_value or local in ("v", "is")
            self._in_value = local == "v"

    def text(self, content: str) -> None:
        if self._kind is not None:
            self._chars += len(content)
            if self._in_value and len(self._value) < 100:
                self._value.append(content[:100])

    def closed(self, name: str) -> None:
        local = _local(name)
        if local == "row":
            self._in_row = False
        elif local == "c" and self._kind is not None:
            if self._has_value:
                self._end_cell(self._kind, "".join(self._value).strip())
            self._kind = None
        self._in_value = False

    def _end_cell(self, kind: str, value: str) -> None:
        chars = self._chars
        if kind == "s" and value:
            place = _number(value, MAX_CELLS)
            if place >= len(self._texts):
                raise XmlRefused(_DAMAGED)
            chars += self._texts[place]
        elif kind == "e":
            self._errors += 1
            if self._errors > _MAX_ERRORS:
                raise XmlRefused(_TOO_LARGE)
            self.errors.setdefault(self._row, {})[self._column] = value
        self._filled.fill(self._row, self._column, self._column, chars)


class RepeatedCells(Walker):
    """The sheets of a LibreOffice workbook: how often rows and cells are repeated."""

    def __init__(self) -> None:
        super().__init__()
        self._tables = 0
        self._in_table = False
        self._cell = 0
        """Depth of the open cell."""
        self._begin()

    def _begin(self) -> None:
        self._filled = _Rectangle()
        self._row = 0
        self._row_repeated = 0
        """0: no row is open."""

    def opened(self, name: str, attributes: Attributes) -> None:
        local = _local(name)
        if local == "table" and not self._cell:
            self._tables += 1
            if self._in_table or self._tables > _MAX_SHEETS:
                raise XmlRefused(_DAMAGED)
            self._in_table = True
            self._begin()
        elif local == "table-row" and self._in_table and not self._cell:
            if self._row_repeated:
                raise XmlRefused(_DAMAGED)
            self._row_repeated = _repeated(attributes, "number-rows-repeated", MAX_ROWS)
            self._column, self._first, self._last, self._row_chars = 0, -1, -1, 0
        elif local in ("table-cell", "covered-table-cell") and self._row_repeated:
            if self._cell:
                raise XmlRefused(_DAMAGED)
            self._cell = self.depth
            self._cell_repeated = _repeated(attributes, "number-columns-repeated", MAX_COLUMNS)
            self._chars = sum(map(len, attributes.values()))
            self._has_value = any(_local(known) in _VALUES for known in attributes)
        elif self._cell:
            if local in ("table", "table-row"):
                raise XmlRefused(_DAMAGED)
            self._has_value = True
            if local == "s":
                self._chars += _repeated(attributes, "c", _MAX_SPACES)

    def text(self, content: str) -> None:
        if self._cell:
            self._chars += len(content)

    def closed(self, name: str) -> None:
        local = _local(name)
        if self._cell:
            if self.depth + 1 == self._cell:
                self._end_cell()
                self._cell = 0
        elif local == "table-row" and self._row_repeated:
            self._end_row()
        elif local == "table":
            self._in_table = False

    def _end_cell(self) -> None:
        start, self._column = self._column, self._column + self._cell_repeated
        if not self._has_value:
            return
        if self._column > MAX_COLUMNS:
            raise XmlRefused(_TOO_LARGE)
        self._first = start if self._first < 0 else self._first
        self._last = self._column - 1
        self._row_chars += self._chars * self._cell_repeated

    def _end_row(self) -> None:
        last = self._row + self._row_repeated - 1
        if self._first >= 0:
            if last >= MAX_ROWS:
                raise XmlRefused(_TOO_LARGE)
            self._filled.fill(self._row, self._first, self._last, 0)
            self._filled.fill(last, self._first, self._last, self._row_chars * self._row_repeated)
        self._row, self._row_repeated = last + 1, 0


def _repeated(attributes: Attributes, wanted: str, most: int) -> int:
    for known, value in attributes.items():
        if _local(known) == wanted:
            return max(1, _number(value, most))
    return 1
