"""Amazon's seller-fulfilled returns report: headings by name, cells by kind, rows to ReportLine."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import getitem, itemgetter
from typing import Any, Final

from ..domain.errors import AppError, Param
from ..domain.money import is_currency, parse_amount
from ..domain.report import REQUIRED_FIELDS, ParsedLine, ParsedReport, Problem, ReportLine
from .report_file import DateOrder, ReadOptions, ReportFile, ReportFormat, headings_found, normalised, shown
from .table_file import Header, Row, choose_encoding, decoded, head_text, headers_of, rows

KIND: Final = "seller_returns"
MAX_CELL_CHARS: Final = 32_767
"""What a spreadsheet cell can hold; no cell of Amazon's comes near."""
_ROWS_BETWEEN_CHECKS = 500

# Headings of the documented layout and of Seller Central's download (domain reference 2.1).
_HEADINGS: dict[str, str] = {
    "Order ID": "order_id",
    "Amazon RMA ID": "amazon_rma_id",
    "Merchant SKU": "merchant_sku",
    "Order Item ID": "order_item_id",
    "Order date": "order_date",
    "Return request date": "request_date",
    "Return request status": "reported_status",
    "Return Reason": "reason_code",
    "Merchant RMA ID": "merchant_rma_id",
    "Seller RMA ID": "merchant_rma_id",
    "Label type": "label_type",
    "Label cost": "label_cost_minor",
    "Currency code": "currency",
    "Return carrier": "carrier",
    "Tracking ID": "tracking_id",
    "Label to be paid by": "label_payer",
    "A-to-Z Claim": "a_to_z_claim",
    "Is prime": "is_prime",
    "ASIN": "asin",
    "Item Name": "item_name",
    "Return quantity": "quantity",
    "In policy": "in_policy",
    "Return type": "return_type",
    "Resolution": "resolution",
    "Invoice number": "invoice_number",
    "Return delivery date": "delivery_date",
    "Order Amount": "order_amount_minor",
    "Order quantity": "order_quantity",
    "SafeT Action reason": "safet_reason",
    "SafeT claim id": "safet_claim_id",
    "SafeT claim state": "safet_state",
    "SafeT claim creation time": "safet_created",
    "SafeT claim reimbursement amount": "safet_reimbursed_minor",
    "Refunded Amount": "refunded_minor",
    "Category": "category",
}
_FIELD_OF = {normalised(heading): field for heading, field in _HEADINGS.items()}
_HEADING_OF = {field: heading for heading, field in reversed(_HEADINGS.items())}

# Headings no other report of Amazon's has: two of them make a file a returns report.
_TELLING = frozenset({"amazon_rma_id", "merchant_rma_id", "reported_status", "request_date", "reason_code",
                      "quantity", "label_payer", "in_policy", "a_to_z_claim", "delivery_date"})
_ROW_IDS = frozenset({"order_item_id", "amazon_rma_id", "merchant_rma_id", "tracking_id"})
_IDS = _ROW_IDS | {"merchant_sku", "invoice_number", "safet_claim_id"}
_DATES = frozenset({"order_date", "request_date", "delivery_date"})
_FLAGS = frozenset({"a_to_z_claim", "is_prime", "in_policy"})
_QUANTITIES = frozenset({"quantity", "order_quantity"})
_AMOUNTS = frozenset({"label_cost_minor", "order_amount_minor", "safet_reimbursed_minor", "refunded_minor"})


@dataclass(frozen=True, slots=True)
class _Column:
    field: str
    at: int
    heading: str


def _columns(header: Header) -> list[_Column]:
    fields = [_FIELD_OF.get(normalised(cell), "") for cell in header.cells]
    return [_Column(field, at, shown(header.cells[at])) for at, field in enumerate(fields) if field]


def _best_header(file: ReportFile, options: ReadOptions) -> Header | None:
    """The first line cut at the delimiter that makes it a returns report's header, if one does."""
    best = max(headers_of(file, head_text(file, options.encoding)), default=None,
               key=lambda header: len({column.field for column in _columns(header)}))
    if best is None or len({column.field for column in _columns(best)} & _TELLING) < 2:
        return None
    return best


def recognises(file: ReportFile, options: ReadOptions) -> bool:
    """True if the header is a returns report's, complete or not."""
    return _best_header(file, options) is not None


def _check(header: Header, columns: Sequence[_Column], file: ReportFile) -> None:
    headings: dict[str, list[str]] = {}
    for column in columns:
        headings.setdefault(column.field, []).append(column.heading)
    twice = [heading for same in headings.values() if len(same) > 1 for heading in same]
    if twice:
        raise AppError("header_duplicate_columns", file=file.name, columns=", ".join(twice), line=header.line)
    needed = [field for field in REQUIRED_FIELDS if field not in headings]
    if not headings.keys() & {"reported_status", "reason_code"}:
        needed.append("reported_status")
    if "currency" not in headings and headings.keys() & _AMOUNTS:
        needed.append("currency")
    if needed:
        raise AppError("header_missing_columns", file=file.name, found=headings_found(header.cells),
                       missing=", ".join(_HEADING_OF[field] for field in needed))


class _CellError(Exception):
    """A cell that cannot be read; becomes the Problem of its row."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


_EMPTY = frozenset({"", "N/A", "n/a", "--", "None", "none"})
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
_REMEMBERED = 4_096


class _Cells(dict[str, Any]):
    """What the cells of one column mean; a text that comes again is not read again.

    A cell that is `plain` is taken as it stands, and not remembered: it will not come again.
    """

    def __init__(self, read: Callable[[str], Any], empty: object = None, *, required: bool = False,
                 plain: Callable[[str], object] = lambda _: False) -> None:
        super().__init__()
        self._read = read
        self._empty = empty
        self._required = required
        self._is_plain = plain

    def __missing__(self, cell: str) -> Any:
        if self._is_plain(cell) and len(cell) < 60 and cell not in _EMPTY:
            return cell
        if len(cell) > MAX_CELL_CHARS:
            raise _CellError("cell_too_long", limit=MAX_CELL_CHARS)
        text = cell.strip()
        if not text.isprintable():
            text = text.translate(_CONTROLS).strip()
        if text not in _EMPTY:
            meant = self._read(text)
        elif self._required:
            raise _CellError("missing_value")
        else:
            meant = self._empty
        if len(self) >= _REMEMBERED:
            self.clear()
        self[cell] = meant
        return meant


_ORDER_ID = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")
_SPREADSHEET_NUMBER = re.compile(r"[0-9](?:[.,][0-9]{1,15})?E\+[0-9]{1,3}", re.IGNORECASE)


def _id(text: str) -> str:
    if _SPREADSHEET_NUMBER.fullmatch(text):
        raise _CellError("spreadsheet_number", value=text)
    return text


def _order_id(text: str) -> str:
    if _ORDER_ID.fullmatch(_id(text)) is None:
        digits = text.replace("-", "")
        counted = len(digits) if digits.isascii() and digits.isdecimal() else 0
        raise _CellError("order_id_malformed", digits=counted)
    return text


# Own table: Amazon writes English months, the system's locale must not matter.
_MONTH_NAMES = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
                "october", "november", "december")
_MONTHS = {word: number for number, name in enumerate(_MONTH_NAMES, 1) for word in (name, name[:3], name[:4])}
_TIME = (r"(?:(?:T|\s+)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-6][0-9](?:[.,][0-9]{1,9})?)?(?:\s*[AP]M)?"
         r"(?:\s*(?:[A-Z]{1,5}|[+-][0-9]{2}:?(?:[0-9]{2})?))?)?")
_DATE = re.compile(r"(?P<first>[0-9]{1,4})(?:(?P<mark>[-/.])(?P<number>[0-9]{1,2})(?P=mark)"
                   r"|[-/. ]\s?(?P<month>[A-Z]{3,9})\.?[-/. ]\s?)(?P<last>[0-9]{1,4})" + _TIME,
                   re.ASCII | re.IGNORECASE)
_YEARS = range(1995, 2100)
# Shapes of a date, a number and a code: only such a cell is repeated in a problem, never free text.
_DATE_SHAPE = re.compile(r"[0-9]{1,4}[-/.] ?(?:[0-9]{1,2}|[^\W\d_]{3,9}\.?)[-/. ]{1,2}[0-9]{1,4}"
                         r"[0-9TZ:.+\- ]{0,20}")
_NUMBER_SHAPE = re.compile(r"[0-9.,' \u00a0\u202f%+-]{1,40}|[0-9.,+-]{1,20}E[+-]?[0-9]{1,4}", re.IGNORECASE)
_CODE_SHAPE = re.compile(r".{1,3}")


def _repeatable(text: str, shape: re.Pattern[str]) -> str:
    return text if len(text) <= 40 and shape.fullmatch(text) and text.isprintable() else ""


def _day(year: str, month: int, day: str) -> date | None:
    if len(year) not in (2, 4):
        return None
    try:
        found = date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def _read_date(text: str, order: DateOrder | None) -> date:
    value = _repeatable(text, _DATE_SHAPE)
    found = _DATE.fullmatch(text)
    if found is None:
        raise _CellError("date_unreadable", value=value)
    first, last, number = found["first"], found["last"], found["number"]
    readings: list[date | None]
    if number is None:
        month = _MONTHS.get(found["month"].lower(), 0)
        readings = [_day(first, month, last) if len(first) == 4 else _day(last, month, first)]
    elif len(first) == 4:
        readings = [_day(first, int(number), last)]
    elif len(last) == 2 and found["mark"] == "-":
        readings = []  # `26-02-09` does not say where its year is, and no order of day and month would
    else:
        readings = _numeric_readings(first, number, last, order)
    good = [day for day in dict.fromkeys(readings) if day is not None]
    if not good:
        raise _CellError("date_unreadable", value=value)
    if len(good) > 1:
        raise _CellError("date_ambiguous", value=value, a=good[0].isoformat(), b=good[1].isoformat())
    return good[0]


def _numeric_readings(first: str, middle: str, last: str, order: DateOrder | None) -> list[date | None]:
    """What `first/middle/last` can mean: by `order` where that gives a date, else all; day first leads."""
    by_order = {
        DateOrder.DAY_FIRST: _day(last, int(middle), first),
        DateOrder.MONTH_FIRST: _day(last, int(first), middle),
    }
    if order is not None and by_order[order] is not None:
        return [by_order[order]]
    year_first = _day(first, int(middle), last) if len(first) == len(last) == 2 else None
    return [*by_order.values(), year_first]


_FLAG_WORDS = {"y": True, "yes": True, "true": True, "1": True,
               "n": False, "no": False, "false": False, "0": False}


def _flag(text: str) -> bool:
    meant = _FLAG_WORDS.get(text.lower())
    if meant is None:
        raise _CellError("flag_unreadable", value=_repeatable(text, _CODE_SHAPE))
    return meant


_QUANTITY = re.compile(r"(-?[0-9]{1,6})(?:[.,]0{1,2})?")


def _quantity(text: str) -> int:
    found = _QUANTITY.fullmatch(text)
    if found is None:
        raise _CellError("quantity_unreadable", value=_repeatable(text, _NUMBER_SHAPE))
    number = int(found[1])
    if number <= 0:
        raise _CellError("quantity_not_positive", value=number)
    return number


def _currency(text: str) -> str:
    code = text.upper()
    if not text.isascii() or not is_currency(code):
        raise _CellError("currency_unknown", value=_repeatable(text, _CODE_SHAPE))
    return code


_MAX_MINOR = 10**12
"""Ten thousand million: more is no amount, and the sum of a whole file must fit 64 bits."""


def _amount_in(currency: str) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not currency:
            raise _CellError("amount_without_currency")
        minor = parse_amount(text, currency)
        if minor is None or minor < 0 or minor > _MAX_MINOR:
            code = "amount_negative" if minor is not None and minor < 0 else "amount_unreadable"
            raise _CellError(code, value=_repeatable(text, _NUMBER_SHAPE), currency=currency)
        return minor

    return read


class _RowReader:
    """Turns the cells of a row into a line or a problem. Cells of unknown columns are not looked at."""

    def __init__(self, header: Header, columns: Sequence[_Column], order: DateOrder | None) -> None:
        self._width = len(header.cells)
        self._headings = {column.at: column.heading for column in columns}
        self._order = order
        plain = sorted((column for column in columns if column.field not in _AMOUNTS),
                       key=lambda column: (column.field not in REQUIRED_FIELDS, column.at))
        amounts = [column for column in columns if column.field in _AMOUNTS]
        self._columns = (*plain, *amounts)
        self._fields = tuple(column.field for column in self._columns)
        self._meanings = tuple(self._cells_for(column.field) for column in plain)
        self._amounts = len(amounts)
        self._pick = itemgetter(*(column.at for column in self._columns))
        self._currency_at = next((at for at, column in enumerate(plain) if column.field == "currency"), -1)
        self._amount_cells: dict[str, _Cells] = {}

    def _cells_for(self, field: str) -> _Cells:
        if field in _DATES:
            return _Cells(lambda text: _read_date(text, self._order))
        if field in _FLAGS:
            return _Cells(_flag)
        if field in _QUANTITIES:
            return _Cells(_quantity, 0 if field == "quantity" else None)
        if field == "order_id":
            return _Cells(_order_id, "", required=True, plain=_ORDER_ID.fullmatch)
        if field in _ROW_IDS:
            return _Cells(_id, "", required=field in REQUIRED_FIELDS, plain=str.isalnum)
        read = _currency if field == "currency" else _id if field in _IDS else str
        return _Cells(read, "", required=field in REQUIRED_FIELDS)

    def read(self, row: Row) -> ParsedLine[ReportLine] | Problem:
        """The line of a row, or the first thing that is wrong with it."""
        number, cells, damage = row
        if damage:
            return self._damaged(row)
        width = self._width
        if len(cells) < width:
            cells += [""] * (width - len(cells))
        elif len(cells) > width and any(map(str.strip, cells[width:])):
            return Problem(number, "", "too_many_cells", (("cells", len(cells)), ("columns", width)))
        picked = self._pick(cells)
        values: list[Any] = []
        try:
            # `extend` keeps what it got before a bad cell, so their number says which cell is bad.
            values.extend(map(getitem, self._meanings, picked))
            if self._amounts:
                meanings = self._amounts_in(values[self._currency_at])
                values.extend(map(meanings.__getitem__, picked[-self._amounts :]))
        except _CellError as bad:
            heading = self._columns[len(values)].heading
            return Problem(number, heading, bad.code, tuple(bad.params.items()))
        return ParsedLine(number, ReportLine(**dict(zip(self._fields, values, strict=True))))

    def _amounts_in(self, currency: str) -> _Cells:
        meanings = self._amount_cells.get(currency)
        if meanings is None:
            if len(self._amount_cells) > 50:
                self._amount_cells.clear()
            meanings = self._amount_cells[currency] = _Cells(_amount_in(currency))
        return meanings

    def _damaged(self, row: Row) -> Problem:
        number, cells, code = row
        if code == "cell_too_long":
            return Problem(number, "", code, (("limit", MAX_CELL_CHARS),))
        places = [self._headings.get(at, "") for at, cell in enumerate(cells) if "\0" in cell]
        return Problem(number, places[0] if places else "", code)


def read(file: ReportFile, options: ReadOptions) -> ParsedReport:
    """All rows of `file`, in its order, repeated lines included.

    Raises AppError for a header or an encoding that cannot be used, and `cancelled`.
    """
    header = _best_header(file, options)
    if header is None:
        raise ValueError("not recognised as a returns report")
    columns = _columns(header)
    _check(header, columns, file)
    encoding = choose_encoding(file, options)
    reader = _RowReader(header, columns, options.date_order)
    lines: list[ParsedLine[ReportLine]] = []
    problems: list[Problem] = []
    for count, row in enumerate(rows(decoded(file, encoding, options, counted=True), header)):
        if not count % _ROWS_BETWEEN_CHECKS:
            options.check()
        meant = reader.read(row)
        if isinstance(meant, ParsedLine):
            lines.append(meant)
        else:
            problems.append(meant)
    ignored = sum(1 for cell in header.cells if cell.strip()) - len(columns)
    return ParsedReport(
        kind=KIND, encoding=encoding, columns=len(header.cells), rows=len(lines) + len(problems),
        lines=tuple(lines), problems=tuple(problems), file_digest=file.digest, ignored_columns=ignored,
    )


FORMAT: Final = ReportFormat(
    KIND, ("Order ID", "Amazon RMA ID", "Merchant SKU", "Return request status"), recognises, read
)
