"""Ranges of deadlines and amounts as they are typed: `<2d`, `today..3d`, `>50`, `10..19,99`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TypeVar

from .folding import fold
from .money import exponent

Point = TypeVar("Point")
Ends = tuple[Point | None, Point | None, bool, bool]
"""Low, high, and whether each end itself is left out."""
Day = int | date
"""Days from the marketplace's own today, or a date."""

_POINT = re.compile(r"(?P<sign>-?)(?P<count>[0-9]{1,4})(?P<unit>d|days?|w|weeks?|天|日|周)")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[0-9]{1,12}(?:[.,][0-9]{1,4})?")
_RANGE = re.compile(r"(?P<low>.+?)\.{2,3}(?P<high>.+)")
_COMPARED = re.compile(r"(?P<sign><=|>=|<|>|=|)(?P<point>.+)")
_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1}


@dataclass(frozen=True, slots=True)
class DueRange:
    """Days of deadlines or requests, both ends among them; None: no end. `without`: no day at all."""

    low: Day | None = None
    high: Day | None = None
    without: bool = False

    def on(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day, on a day of the marketplace's calendar."""

        def day(end: Day | None) -> date | None:
            return today + timedelta(days=end) if isinstance(end, int) else end

        return day(self.low), day(self.high)


@dataclass(frozen=True, slots=True)
class AmountRange:
    """Amounts in major units of whatever currency; None: no end."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    def minor(self, currency: str) -> tuple[int | None, int | None]:
        """The least and the greatest amount in minor units, both among them."""
        factor = 10 ** exponent(currency)
        low = high = None
        if self.low is not None:
            whole = int((self.low * factor).to_integral_value(ROUND_CEILING))
            low = whole + (self.low_open and whole == self.low * factor)
        if self.high is not None:
            whole = int((self.high * factor).to_integral_value(ROUND_FLOOR))
            high = whole - (self.high_open and whole == self.high * factor)
        return low, high


def read_due(typed: str) -> tuple[DueRange, str] | None:
    """The range and how it is written; None if it is none."""
    text = _tidy(typed)
    if text == "overdue":
        return DueRange(None, -1), text
    if text == "none":
        return DueRange(without=True), text
    return _days(text)


def read_requested(typed: str) -> tuple[DueRange, str] | None:
    """The range of days on which buyers asked, and how it is written; None if it is none."""
    return _days(_tidy(typed))


def _days(text: str) -> tuple[DueRange, str] | None:
    try:
        ends: Ends[Day] | None = _ends(text, _day)
        if ends is None:
            return None
        low, high, low_open, high_open = ends
        return DueRange(_moved(low, low_open), _moved(high, -high_open)), text
    except (ValueError, OverflowError):  # 30 February; the day before the first of all days
        return None


def read_amount(typed: str) -> tuple[AmountRange, str] | None:
    """The range and how it is written; None if it is none."""
    text = _tidy(typed)
    ends = _ends(text, _amount)
    return (AmountRange(*ends), text) if ends is not None else None


def _tidy(typed: str) -> str:
    text = "".join(fold(typed).split())
    return text.replace("≤", "<=").replace("≥", ">=")


def _ends(text: str, read: Callable[[str], Point | None]) -> Ends[Point] | None:
    between = _RANGE.fullmatch(text)
    if between is not None:
        low, high = read(between["low"]), read(between["high"])
        return None if low is None or high is None else (low, high, False, False)
    compared = _COMPARED.fullmatch(text)
    point = read(compared["point"]) if compared is not None else None
    if compared is None or point is None:
        return None
    sign = compared["sign"]
    if sign.startswith("<"):
        return None, point, False, sign == "<"
    if sign.startswith(">"):
        return point, None, sign == ">", False
    return point, point, False, False


def _day(text: str) -> Day | None:
    if text in _WORDS:
        return _WORDS[text]
    if _ISO.fullmatch(text):
        return date.fromisoformat(text)
    found = _POINT.fullmatch(text)
    if found is None:
        return None
    count = int(found["count"]) * (7 if found["unit"][0] in "w周" else 1)
    return -count if found["sign"] else count


def _moved(end: Day | None, days: int) -> Day | None:
    if end is None or isinstance(end, int):
        return end if end is None else end + days
    return end + timedelta(days=days)


def _amount(text: str) -> Decimal | None:
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None
