"""What the text of a cell means: ids, dates, flags, quantities and amounts; the same for every format."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final

from ..domain.errors import Param
from ..domain.money import is_currency, parse_amount
from .report_file import DateOrder

MAX_CELL_CHARS: Final = 32_767
"""What a spreadsheet cell can hold; no cell of Amazon's comes near."""


class CellError(Exception):
    """A cell that cannot be read; becomes the Problem of its row."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


EMPTY_CELLS = frozenset({"", "N/A", "n/a", "--", "None", "none"})
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
_REMEMBERED = 4_096


class Cells(dict[str, Any]):
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

    def as_text(self) -> "Cells":
        """The same for days, which become ISO texts."""
        read = self._read
        return Cells(lambda text: read(text).isoformat(), self._empty, required=self._required)

    def __missing__(self, cell: str) -> Any:
        if self._is_plain(cell) and len(cell) < 60 and cell not in EMPTY_CELLS:
            return cell
        if len(cell) > MAX_CELL_CHARS:
            raise CellError("cell_too_long", limit=MAX_CELL_CHARS)
        text = cell.strip()
        if not text.isprintable():
            text = text.translate(_CONTROLS).strip()
        if text not in EMPTY_CELLS:
            if error_cell(text):
                raise CellError("spreadsheet_error", value=text)
            meant = self._read(text)
        elif self._required:
            raise CellError("missing_value")
        else:
            meant = self._empty
        if len(self) >= _REMEMBERED:
            self.clear()
        self[cell] = meant
        return meant


ORDER_ID = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")
SPREADSHEET_NUMBER = re.compile(r"[0-9](?:[.,][0-9]{1,15})?E\+[0-9]{1,3}", re.IGNORECASE)


def plain_id(text: str) -> str:
    """An id as it stands, unless a spreadsheet made a rounded number of it."""
    if SPREADSHEET_NUMBER.fullmatch(text):
        raise CellError("spreadsheet_number", value=text)
    return text


def order_id(text: str) -> str:
    """An order id of Amazon's: 3, 7 and 7 digits."""
    if ORDER_ID.fullmatch(plain_id(text)) is None:
        digits = text.replace("-", "")
        counted = len(digits) if digits.isascii() and digits.isdecimal() else 0
        raise CellError("order_id_malformed", digits=counted)
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


def read_date(text: str, order: DateOrder | None) -> date:
    """The day in one of Amazon's or a spreadsheet's spellings, if it has one meaning."""
    value = _repeatable(text, _DATE_SHAPE)
    found = _DATE.fullmatch(text)
    if found is None:
        raise CellError("date_unreadable", value=value)
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
        raise CellError("date_unreadable", value=value)
    if len(good) > 1:
        raise CellError("date_ambiguous", value=value, a=good[0].isoformat(), b=good[1].isoformat())
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


def flag(text: str) -> bool:
    """Yes or no."""
    meant = _FLAG_WORDS.get(text.lower())
    if meant is None:
        raise CellError("flag_unreadable", value=_repeatable(text, _CODE_SHAPE))
    return meant


_QUANTITY = re.compile(r"(-?[0-9]{1,6})(?:[.,]0{1,2})?")


def quantity(text: str) -> int:
    """A whole number of units, at least one."""
    found = _QUANTITY.fullmatch(text)
    if found is None:
        raise CellError("quantity_unreadable", value=_repeatable(text, _NUMBER_SHAPE))
    number = int(found[1])
    if number <= 0:
        raise CellError("quantity_not_positive", value=number)
    return number


def currency(text: str) -> str:
    """An ISO code in capitals."""
    code = text.upper()
    if not text.isascii() or not is_currency(code):
        raise CellError("currency_unknown", value=_repeatable(text, _CODE_SHAPE))
    return code


_MAX_MINOR = 10**12
"""Ten thousand million: more is no amount, and the sum of a whole file must fit 64 bits."""


def amount_in(currency: str) -> Callable[[str], int]:
    """Reads amounts as minor units of `currency`."""

    def read(text: str) -> int:
        if not currency:
            raise CellError("amount_without_currency")
        minor = parse_amount(text, currency)
        if minor is None or minor < 0 or minor > _MAX_MINOR:
            code = "amount_negative" if minor is not None and minor < 0 else "amount_unreadable"
            raise CellError(code, value=_repeatable(text, _NUMBER_SHAPE), currency=currency)
        return minor

    return read


# --- Days with an hour ------------------------------------------------------------------------

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
                     r"(?:Z|[+-][0-9]{2}:?[0-9]{2})")


def moment(text: str, order: DateOrder | None) -> tuple[date, datetime | None]:
    """The day as it is written, and the moment in UTC where hour and offset are told."""
    day = read_date(text, order)
    if not _MOMENT.fullmatch(text):
        return day, None
    try:
        return day, datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return day, None


# --- What a spreadsheet leaves ----------------------------------------------------------------

_ERROR_CELLS = frozenset({"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!",
                          "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#GETTING_DATA"})
_ERROR_NUMBER = re.compile(r"Err:[0-9]{3}")


def error_cell(text: str) -> bool:
    """True for what a spreadsheet writes where a formula failed."""
    return text[:1] in ("#", "E") and (text in _ERROR_CELLS or _ERROR_NUMBER.fullmatch(text) is not None)


class Number(str):
    """The exact text of a spreadsheet's number cell, which a text cell would not be."""

    __slots__ = ()


_EXACT: Final = 10**15
"""Numbers from here on have lost digits: a spreadsheet keeps fifteen."""
_ITEM_ID_DIGITS: Final = 14


def number_as_id(cell: Number, *, order: bool) -> str:
    """A number cell as an id, or as `1.23E+13`, which every reader of ids knows as damaged.

    `order`: an order or order item id. Those have 14 digits as a number; one that ends in five
    zeros was cut off before it became a number (domain reference 2.4).
    """
    digits = str(cell)
    whole = digits.isascii() and digits.isdecimal()
    if whole and len(digits) <= len(str(_EXACT - 1)) and (
        not order or (len(digits) == _ITEM_ID_DIGITS and not digits.endswith("00000"))
    ):
        return digits
    lead = digits.lstrip("-").partition(".")[0].lstrip("0") or "0"
    return f"{lead[0]}.{lead[1:6] or '0'}E+{len(lead) - 1:02}"


def without_damage(text: str) -> str:
    """A tracking number, or nothing where a spreadsheet cut it off: no return depends on it."""
    return "" if SPREADSHEET_NUMBER.fullmatch(text) else text
