"""Rows of cells to facts or problems, by a layout that says which heading means what."""

import hashlib
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from operator import getitem, itemgetter
from typing import Any, Final

from ..domain.report import LeftOut, ParsedLine, Problem, ReportFacts, ReportKind
from ..domain.report_rows import EMPTY_ROW, PLACE, PlainRow
from . import cells as meanings
from .cells import MAX_CELL_CHARS, ORDER_ID, CellError, Cells, Number
from .report_file import DateOrder, normalised, shown
from .table_file import Header, Row


class Meaning(Enum):
    """How the cells of a column are read."""

    TEXT = auto()
    ID = auto()
    """An id that mostly is letters and digits."""
    SKU = auto()
    """An id the seller made up."""
    ORDER_ID = auto()
    ITEM_ID = auto()
    TRACKING = auto()
    DATE = auto()
    MOMENT = auto()
    FLAG = auto()
    UNITS = auto()
    """A quantity that is 0 where the file does not tell."""
    QUANTITY = auto()
    CURRENCY = auto()
    AMOUNT = auto()


_IDS = frozenset({Meaning.ID, Meaning.SKU, Meaning.ORDER_ID, Meaning.ITEM_ID, Meaning.TRACKING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What a kind of report looks like."""

    kind: ReportKind
    headings: Mapping[str, str]
    """Amazon's headings and the field of each; the first of a field is its name in sentences."""
    meanings: Mapping[str, Meaning]
    """Of the fields that are no plain text."""
    required: tuple[str, ...]
    """Fields that every row must tell, in the order in which they are asked for."""
    build: Callable[..., ReportFacts]
    """Makes the facts of a row from its fields by name."""
    is_known: Callable[[Collection[str]], bool]
    """Whether a header with these fields is of this kind, complete or not."""
    also_needed: Callable[[Collection[str]], Sequence[str]] = lambda _: ()
    """Fields a header lacks beside the required ones, given those it has."""
    key: tuple[str, str, str] = ("order_id", "", "sku")
    """Fields that tell order, RMA and SKU."""
    compared: dict[str, str] = field(init=False)
    """Field of each heading as it is compared."""

    def __post_init__(self) -> None:
        known = {normalised(heading): meant for heading, meant in self.headings.items()}
        object.__setattr__(self, "compared", known)

    def heading_of(self, wanted: str) -> str:
        """Amazon's own heading of a field."""
        return next(heading for heading, known in self.headings.items() if known == wanted)



@dataclass(frozen=True, slots=True)
class Column:
    """A column that is read."""

    field: str
    at: int
    heading: str
    """As the file spells it."""


def columns_of(header: Header, fields: Mapping[str, str]) -> list[Column]:
    """The columns of `header` whose compared headings are among `fields`."""
    found = [fields.get(heading, "") for heading in header.compared]
    return [Column(field, at, shown(header.cells[at])) for at, field in enumerate(found) if field]


class RowReader:
    """Turns the cells of a row into a line or a problem. Cells of unknown columns are not looked at."""

    def __init__(self, layout: Layout, width: int, columns: Sequence[Column],
                 order: DateOrder | None) -> None:
        self._layout = layout
        self._width = width
        self._order = order
        required = {field: place for place, field in enumerate(layout.required)}
        meant = {column.field: layout.meanings.get(column.field, Meaning.TEXT) for column in columns}
        plain = sorted((column for column in columns if meant[column.field] is not Meaning.AMOUNT),
                       key=lambda column: (column.field not in required, column.at))
        amounts = [column for column in columns if meant[column.field] is Meaning.AMOUNT]
        self._columns = (*plain, *amounts)
        self._fields = tuple(column.field for column in self._columns)
        self._meanings = tuple(self._cells_for(column.field, meant[column.field]) for column in plain)
        self._amounts = len(amounts)
        places = [column.at for column in self._columns]
        self._pick: Callable[[Sequence[str]], tuple[str, ...]] = itemgetter(*places, places[0])
        self._currency_at = _place(plain, "currency")
        self._amount_cells: dict[str, Cells] = {}
        self._ids = tuple((column.at, meant[column.field] in (Meaning.ORDER_ID, Meaning.ITEM_ID))
                          for column in columns if meant[column.field] in _IDS)
        self._key = tuple(_place(plain, field) for field in layout.key)
        self._tracking_at = next((at for at, column in enumerate(plain)
                                  if meant[column.field] is Meaning.TRACKING), -1)
        self._left_out = 0

    def _cells_for(self, field: str, meaning: Meaning) -> Cells:
        required = field in self._layout.required
        if meaning in (Meaning.DATE, Meaning.MOMENT):
            read = meanings.read_date if meaning is Meaning.DATE else meanings.moment
            return Cells(partial(read, order=self._order), required=required)
        if meaning is Meaning.FLAG:
            return Cells(meanings.flag)
        if meaning in (Meaning.UNITS, Meaning.QUANTITY):
            return Cells(meanings.quantity, 0 if meaning is Meaning.UNITS else None)
        if meaning is Meaning.ORDER_ID:
            return Cells(meanings.order_id, "", required=required, plain=ORDER_ID.fullmatch)
        if meaning is Meaning.TRACKING:
            return Cells(meanings.without_damage, "", required=required, plain=str.isalnum)
        if meaning in (Meaning.ID, Meaning.ITEM_ID):
            return Cells(meanings.plain_id, "", required=required, plain=str.isalnum)
        reader: Callable[[str], str] = str
        if meaning is Meaning.SKU:
            reader = meanings.plain_id
        elif meaning is Meaning.CURRENCY:
            reader = meanings.currency
        return Cells(reader, "", required=required)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Cells that were dropped while their row was kept."""
        if not self._left_out:
            return ()
        return (LeftOut(self._columns[self._tracking_at].heading, self._left_out),)

    def read(self, row: Row) -> ParsedLine[ReportFacts] | Problem:
        """The line of a row, or the first thing that is wrong with it."""
        values = self._values(row)
        if isinstance(values, Problem):
            return values
        return ParsedLine(row[0], self._layout.build(**dict(zip(self._fields, values, strict=True))))

    def _values(self, row: Row) -> list[Any] | Problem:
        """What the cells of a row mean, in the order of `_fields`."""
        number, cells, damage = row
        if damage:
            return self._damaged(row)
        width = self._width
        if len(cells) < width:
            cells = [*cells, *[""] * (width - len(cells))]
        elif len(cells) > width and any(map(str.strip, cells[width:])):
            told = (("cells", len(cells)), ("columns", width))
            return Problem(number, "", "too_many_cells", told, self._key_of(cells), row_digest(cells))
        for at, of_order in self._ids:
            cell = cells[at]
            if isinstance(cell, Number):
                cells[at] = meanings.number_as_id(cell, order=of_order)
        picked = self._pick(cells)
        values: list[Any] = []
        try:
            # `extend` keeps what it got before a bad cell, so their number says which cell is bad.
            values.extend(map(getitem, self._meanings, picked))
            if self._amounts:
                of_currency = self._amounts_in(values[self._currency_at] if self._currency_at >= 0 else "")
                values.extend(map(of_currency.__getitem__, picked[-self._amounts - 1 : -1]))
        except CellError as bad:
            heading = self._columns[len(values)].heading
            return Problem(number, heading, bad.code, tuple(bad.params.items()),
                           self._key_of(cells), row_digest(cells))
        if self._tracking_at >= 0 and not values[self._tracking_at]:
            dropped = picked[self._tracking_at].strip()
            self._left_out += meanings.SPREADSHEET_NUMBER.fullmatch(dropped) is not None
        return values

    def _amounts_in(self, currency: str) -> Cells:
        known = self._amount_cells.get(currency)
        if known is None:
            if len(self._amount_cells) > 50:
                self._amount_cells.clear()
            known = self._amount_cells[currency] = Cells(meanings.amount_in(currency))
        return known

    def _key_of(self, cells: Sequence[str]) -> tuple[str, str, str]:
        """Order id, RMA and SKU as far as they can be read."""
        found: list[str] = []
        for place in self._key:
            text = ""
            if place >= 0 and self._columns[place].at < len(cells):
                try:
                    text = str(self._meanings[place][cells[self._columns[place].at]])
                except CellError:
                    text = ""
            found.append(text if len(text) <= _MAX_KEY_CHARS else "")
        return found[0], found[1], found[2]

    def _damaged(self, row: Row) -> Problem:
        number, cells, code = row
        digest = row_digest(cells)
        key = self._key_of(cells) if len(cells) > 1 else ("", "", "")  # a line that could not be cut
        if code == "cell_too_long":
            return Problem(number, "", code, (("limit", MAX_CELL_CHARS),), key, digest)
        headings = {column.at: column.heading for column in self._columns}
        places = [headings.get(at, "") for at, cell in enumerate(cells) if "\0" in cell]
        return Problem(number, places[0] if places else "", code, (), key, digest)


_MAX_KEY_CHARS: Final = 200


def _place(columns: Sequence[Column], field: str) -> int:
    return next((at for at, column in enumerate(columns) if column.field == field), -1)


def row_digest(cells: Sequence[str]) -> str:
    """How the same bad row is known again."""
    joined = "\x1f".join(cells).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:32]


class PlainRowReader(RowReader):
    """Turns the cells of a row of a returns report into a `PlainRow`.

    Most rows are as Amazon writes them: ids that are all letters and digits, and words, days and amounts that
    came before. Those take a short way; whatever else comes is read as `RowReader` reads it.
    """

    def __init__(self, layout: Layout, width: int, columns: Sequence[Column], order: DateOrder | None, *,
                 text: bool) -> None:
        """`text`: every cell is the file's own text, not a spreadsheet's number."""
        super().__init__(layout, width, columns, order)
        self._arrange = _arrangement(self._fields)
        at = {column.field: column.at for column in self._columns}
        unique = [field for field in _UNIQUE if field in at]
        coded = [field for field in self._fields[: len(self._meanings)] if field not in unique]
        amounts = self._fields[len(self._meanings) :]
        of_field = dict(zip(self._fields, self._meanings, strict=False))
        self._coded = tuple(of_field[field] for field in coded)
        self._currency_of = coded.index("currency") if "currency" in coded else -1
        self._pick_ids = _picker([at[field] for field in unique])
        self._pick_coded = _picker([at[field] for field in coded])
        self._pick_amounts = _picker([at[field] for field in amounts])
        self._is_usual = re.compile("\t".join(f"(?:{_UNIQUE[field]})" for field in unique)).fullmatch
        self._arrange_usual = _arrangement((*unique, *coded, *amounts))
        self._is_quick = text and set(layout.required) <= {*unique, *coded}

    def _cells_for(self, field: str, meaning: Meaning) -> Cells:
        cells = super()._cells_for(field, meaning)
        return cells.as_text() if meaning is Meaning.DATE else cells

    def read_row(self, row: Row) -> PlainRow | Problem:
        """The row, or the first thing that is wrong with it."""
        cells = row[1]
        if self._is_quick and not row[2] and len(cells) == self._width:
            ids = self._pick_ids(cells)
            together = "\t".join(ids)
            if self._is_usual(together):
                if " " in together:
                    ids = [cell.strip() for cell in ids]
                with suppress(CellError):  # `_values` says which cell it was
                    coded = [*map(getitem, self._coded, self._pick_coded(cells))]
                    currency = coded[self._currency_of] if self._currency_of >= 0 else ""
                    amounts = map(self._amounts_in(currency).__getitem__, self._pick_amounts(cells))
                    return self._arrange_usual((*ids, *coded, *amounts, *EMPTY_ROW))
        values = self._values(row)
        return values if isinstance(values, Problem) else self._arrange((*values, *EMPTY_ROW))


_ID = r"(?!None\b|none\b)[0-9A-Za-z]{1,59}"
_UNIQUE: Final = {
    "order_id": ORDER_ID.pattern,
    "amazon_rma_id": _ID,
    "order_item_id": f" ?|{_ID}",
    "tracking_id": f" ?|{_ID}",
}
"""Fields that hardly ever say the same twice, and how they look as a rule."""


def _picker(places: Sequence[int]) -> Callable[[Sequence[str]], Sequence[str]]:
    if len(places) > 1:
        return itemgetter(*places)
    return lambda cells: [cells[place] for place in places]


def _arrangement(fields: Sequence[str]) -> Callable[[Sequence[Any]], PlainRow]:
    """Brings values of these fields, with those of an empty row behind them, in the order of a row."""
    known = {field: place for place, field in enumerate(fields)}
    return itemgetter(*(known.get(field, len(fields) + place) for field, place in PLACE.items()))
