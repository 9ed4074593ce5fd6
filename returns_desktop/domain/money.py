"""Money as integer minor units of a currency. No floats anywhere."""

import re
from dataclasses import dataclass
from functools import total_ordering

# ISO 4217 exponents that differ from 2, for the currencies of Amazon's marketplaces and a few more.
_EXPONENTS = {"JPY": 0, "KRW": 0, "CLP": 0, "VND": 0, "HUF": 2, "KWD": 3, "BHD": 3, "TND": 3}

_CURRENCY = re.compile(r"[A-Z]{3}")
_PLAIN = re.compile(r"(?P<sign>-?)(?P<whole>\d{1,15})(?:[.,](?P<part>\d+))?")
_GROUPED = re.compile(
    r"(?P<sign>-?)(?P<whole>\d{1,3}(?P<group>[.,' \u00a0\u202f])\d{3}(?:(?P=group)\d{3})*)"
    r"(?:(?P<mark>[.,])(?P<part>\d+))?"
)


def exponent(currency: str) -> int:
    """Digits after the decimal mark of `currency` (ISO 4217): 2 for USD, 0 for JPY."""
    return _EXPONENTS.get(currency, 2)


def is_currency(text: str) -> bool:
    """True for three capital letters; the list of currencies is Amazon's business."""
    return _CURRENCY.fullmatch(text) is not None


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount: `minor` units (cents; whole yen) of a `currency` (ISO 4217)."""

    minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be reckoned together")
        return other.minor

    def plain(self) -> str:
        """The amount with a decimal point and without grouping, for files: `1234.56`, `3980`."""
        digits = exponent(self.currency)
        if not digits:
            return str(self.minor)
        sign = "-" if self.minor < 0 else ""
        whole, part = divmod(abs(self.minor), 10**digits)
        return f"{sign}{whole}.{part:0{digits}d}"


def share(total_minor: int, part: int, whole: int) -> int:
    """`part` of `whole` equal units of `total_minor`, rounded down so that shares never exceed it.

    All units together are exactly the total.
    """
    if whole <= 0 or part < 0:
        raise ValueError("a share needs a positive whole")
    return total_minor * min(part, whole) // whole


def percent(total_minor: int, per_cent: int) -> int:
    """`per_cent` of `total_minor`, half rounded up, in minor units."""
    return (total_minor * per_cent + 50) // 100


def parse_amount(text: str, currency: str) -> int | None:
    """Minor units of an amount written in any of Amazon's ways, or None if it is not one.

    Dot-decimal is what the reports carry; `77,98` and `1.234,56` come from re-saved files
    (domain reference 2.1). A lone mark with three digits behind it (`1.234`) can be read in two
    ways and is refused, unless the currency has no decimals (JPY: thousands) or three (KWD).
    More decimals than the currency has are refused, unless they are zeros.
    """
    digits = exponent(currency)
    text = text.strip()
    found = _PLAIN.fullmatch(text)
    if found is not None and not (len(found["part"] or "") == 3 and digits != 3):
        return _minor(found["sign"], found["whole"], found["part"] or "", digits)
    found = _GROUPED.fullmatch(text)
    if found is None or found["mark"] == found["group"]:
        return None
    groups = len(re.findall(r"\d+", found["whole"]))
    if groups == 2 and found["group"] in ".," and not found["part"] and digits:
        return None
    whole = re.sub(r"\D", "", found["whole"])
    if whole.startswith("0"):
        return None
    return _minor(found["sign"], whole, found["part"] or "", digits)


def _minor(sign: str, whole: str, part: str, digits: int) -> int | None:
    if part[digits:].strip("0"):
        return None
    minor: int = int(whole) * 10**digits + int((part + "0" * digits)[:digits] or "0")
    return -minor if sign else minor
