"""The returns report as XML, Prime's as well: each item of a return becomes a row of the same layout."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..domain.errors import AppError
from ..domain.report import ParsedLine, ParsedReport, ReportFacts, ReportLine
from .cells import MAX_CELL_CHARS
from .report_file import ReadOptions, ReportFile, normalised
from .row_reader import columns_of
from .seller_returns import XML_LAYOUT
from .table_file import Header, Row
from .table_report import Fit, read_table
from .xml_stream import Walker, walk

RETURN: Final = normalised("return_details")
ITEM: Final = normalised("item_details")
_MESSAGE_TYPE: Final = normalised("MessageType")
_WANTED_TYPE: Final = normalised("Returns-Report")

# Elements that are read, in the order of the rows made of them; the file's own spelling of each is
# shown in problems.
_ELEMENTS: Final = (
    "order_id", "order_date", "amazon_rma_id", "merchant_rma_id", "return_request_date",
    "return_request_status", "a_to_z_claim", "is_prime", "currency_code", "label_cost", "label_type",
    "tracking_id", "return_carrier", "label_to_be_paid_by", "return_type", "order_amount",
    "order_quantity", "order_item_id", "merchant_sku", "asin", "item_name", "return_reason_code",
    "in_policy", "return_quantity", "resolution", "category", "refund_amount", "invoice_number",
    "return_delivery_date",
)
_PLACES: Final = {normalised(name): place for place, name in enumerate(_ELEMENTS)}

Cells = dict[int, str]
_TWO_VALUES: Final = "\0"
"""In the place of a value that is told twice and differently: no reader takes it."""


@dataclass(frozen=True, slots=True)
class _ItemRow:
    """An item of a return, with what the return tells of all its items."""

    of_return: int
    """Number of the return in the file."""
    line: int
    cells: list[str]


class _Returns(Walker):
    """Collects the rows of the returns it hears. Unknown elements are dropped unread."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_ItemRow] = []
        """Rows of the returns that ended, until they are taken."""
        self.message_type: str | None = None
        self.returns = 0
        self._in_return = 0
        """Depth of the return that is open; 0: none is."""
        self._in_item = 0
        self._return: Cells = {}
        self._items: list[tuple[int, Cells]] = []
        self._line = 0
        self._place: int | None = None
        self._leaf_depth = 0
        self._pieces: list[str] = []
        self._length = 0

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002
        known = normalised(name.rpartition(":")[2])
        if self._place is not None:
            self._place = None  # an element inside a value: what it belongs to is no value
        if not self._in_return:
            if known == RETURN:
                self._in_return, self._line = self.depth, self.line
                self._return, self._items = {}, []
            elif known == _MESSAGE_TYPE:
                self._begin(-1)
        elif known == ITEM and not self._in_item:
            self._in_item = self.depth
            self._items.append((self.line, {}))
        elif known in _PLACES:
            self._begin(_PLACES[known])

    def _begin(self, place: int) -> None:
        self._place, self._leaf_depth = place, self.depth
        self._pieces, self._length = [], 0

    def text(self, content: str) -> None:
        if self._place is not None and self._length <= MAX_CELL_CHARS:
            self._pieces.append(content[: MAX_CELL_CHARS + 1])
            self._length += len(content)

    def closed(self, name: str) -> None:  # noqa: ARG002
        depth = self.depth + 1
        if self._place is not None and depth == self._leaf_depth:
            self._take("".join(self._pieces))
        elif depth == self._in_item:
            self._in_item = 0
        elif depth == self._in_return:
            self._in_return = 0
            self._emit()

    def _take(self, text: str) -> None:
        place, self._place = self._place, None
        if place == -1:
            self.message_type = text
        elif place is not None:
            cells = self._items[-1][1] if self._in_item else self._return
            if cells.setdefault(place, text).strip() != text.strip():
                cells[place] = _TWO_VALUES

    def _emit(self) -> None:
        self.returns += 1
        for line, item in self._items or [(self._line, {})]:
            cells = {**self._return, **item}
            row = [cells.get(place, "") for place in range(len(_ELEMENTS))]
            self.rows.append(_ItemRow(self.returns, line, row))
        self._items = []


class _ReturnsTable:
    """The report as a table. Its rows are numbered through, for several can stand on one line."""

    def __init__(self, file: ReportFile) -> None:
        self.file: Final = file
        self.headers: Final = (Header(1, "", _ELEMENTS),)
        self.places: list[tuple[int, int]] = []
        """Number of the return and line of the file, for each row."""

    def encoding(self, options: ReadOptions) -> str:  # noqa: ARG002 - an XML file tells it itself
        return ""

    def rows(self, header: Header, options: ReadOptions) -> Iterator[Row]:  # noqa: ARG002
        heard = _Returns()
        for _ in walk(self.file.chunks(options, counted=True), heard, self.file.name):
            for item in heard.rows:
                self.places.append((item.of_return, item.line))
                damage = "element_repeated" if _TWO_VALUES in item.cells else ""
                yield len(self.places), item.cells, damage
            heard.rows.clear()
        if heard.message_type is not None and normalised(heard.message_type.strip()) != _WANTED_TYPE:
            raise AppError("file_wrong_kind", file=self.file.name, found="xml")


def read_xml(file: ReportFile, options: ReadOptions) -> ParsedReport:
    """All items of all returns, in their order. Without a return it is a report all the same.

    Raises AppError `xml_forbidden`, `xml_damaged`, `file_wrong_kind`, `cancelled`.
    """
    table = _ReturnsTable(file)
    (header,) = table.headers
    found = Fit(XML_LAYOUT, header, tuple(columns_of(header, XML_LAYOUT.compared)))
    report = read_table(table, found, options)
    return replace(
        report,
        columns=len(_ELEMENTS),
        lines=tuple(_counted_up(report.lines, table.places)),
        problems=tuple(replace(bad, line=table.places[bad.line - 1][1]) for bad in report.problems),
    )


def _counted_up(
    lines: Sequence[ParsedLine[ReportFacts]], places: Sequence[tuple[int, int]]
) -> Iterator[ParsedLine[ReportFacts]]:
    """The lines as copies of which the last counts: an item that stands again is one more unit.

    No two get the same line number: the second item on a line is told apart by the next number.
    """
    units: dict[tuple[str, ...], ReportLine] = {}
    of_return, last = 0, 0
    for entry in lines:
        number, line = places[entry.line - 1]
        if number != of_return:
            of_return = number
            units.clear()
        item = entry.value
        if isinstance(item, ReportLine):
            key = (item.amazon_rma_id, item.merchant_sku, item.order_item_id)
            if key in units:
                item = _one_more(units[key], item)
            units[key] = item
        last = max(line, last + 1)
        yield ParsedLine(last, item)


def _one_more(so_far: ReportLine, unit: ReportLine) -> ReportLine:
    refunds = [amount for amount in (so_far.refunded_minor, unit.refunded_minor) if amount is not None]
    return replace(
        unit,
        quantity=(so_far.quantity or 1) + (unit.quantity or 1),
        refunded_minor=sum(refunds) if refunds else None,
    )
