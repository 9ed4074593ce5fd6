"""The Adjustments file: refunds as Amazon takes them back (domain reference 5).

Documented by Amazon: tab-delimited text, header on the first line, order numbers with their hyphens,
line totals with exactly two decimals and without thousands separators. Amounts are signed: a positive
one goes to the buyer, a negative one is charged, "for example, restocking fees"; the net of an order
is a credit. Promotion columns must not be there unless used.

Our reading, where the documentation is silent:
- A restocking fee is a second line of the same order item with a negative `item-price-adj`. The file
  has no column for it; in Amazon's XML feed it is likewise a negative component beside the price.
  Netting would come to the same money, but hide the fee from the buyer and from Amazon.
- The whole amount stands in `item-price-adj`: the returns report does not tell taxes and freight
  apart. Those columns are required and hold 0.00.
- `quantity-cancelled` counts units that were never shipped, so it is 0 for goods that came back.
- Yen are written with two decimals, too (`3980.00`): two digits are required.
The columns are data (`resources/rules/adjustments.json`). All content is ASCII, which every encoding
Amazon may expect has in common; lines end as a spreadsheet's "Text (Tab delimited)" ends them.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.carrying import AdjustmentRow
from ..domain.money import exponent
from .whole_file import whole_file

ANY_MARKETPLACE = "*"
DECIMALS = 2
_CELL = re.compile(r"[ -~]*")
"""Printable ASCII: no tab and no line break can shift a column."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one marketplace's template."""

    columns: tuple[str, ...]
    promotion_columns: frozenset[str]

    def header(self, *, promotions: bool) -> tuple[str, ...]:
        """The first line; without promotions their columns must not be there."""
        return tuple(name for name in self.columns if promotions or name not in self.promotion_columns)


@dataclass(frozen=True, slots=True)
class AdjustmentRules:
    """What Amazon's templates ask for."""

    reason_codes: frozenset[str]
    cancelling: frozenset[str]
    """Reason codes of goods that were never shipped."""
    layouts: Mapping[str, Layout]

    def layout(self, marketplace: str) -> Layout:
        """The marketplace's own layout, or the one of all others."""
        return self.layouts.get(marketplace) or self.layouts[ANY_MARKETPLACE]


def read_adjustment_rules(path: Path) -> AdjustmentRules:
    """The rules of a file like `resources/rules/adjustments.json`."""
    stored = json.loads(path.read_text("utf-8"))
    return AdjustmentRules(
        reason_codes=frozenset(stored["reason_codes"]),
        cancelling=frozenset(stored["cancelling"]["reason_codes"]),
        layouts={
            entry["marketplace"]: Layout(tuple(entry["columns"]), frozenset(entry["promotion_columns"]))
            for entry in stored["layouts"]
        },
    )


def fits(currency: str) -> bool:
    """The file has two decimals, so a currency with three cannot be written without loss."""
    return exponent(currency) <= DECIMALS


def write_adjustments(
    target: Path, rows: Sequence[AdjustmentRow], layout: Layout, rules: AdjustmentRules
) -> int:
    """Writes all rows or nothing, replacing `target` at the end; the number of lines below the header.

    The rows have no faults: what is written is not checked against Amazon's rules again.
    Raises `AppError("export_unwritable")`.
    """
    header = layout.header(promotions=any(row.promotion for row in rows))
    count = 0
    with whole_file(target) as partial, partial.open("w", encoding="ascii", newline="") as stream:
        stream.write(_line(header))
        for cells in _lines(rows, rules):
            stream.write(_line(cells[name] for name in header))
            count += 1
    return count


def _lines(rows: Iterable[AdjustmentRow], rules: AdjustmentRules) -> Iterator[Mapping[str, str]]:
    for row in rows:
        cancelled = row.quantity if row.reason_code in rules.cancelling else 0
        yield _cells(row, row.price_minor, cancelled) | _promotion(row)
        if row.restocking_minor:
            yield _cells(row, -row.restocking_minor, 0)


def _cells(row: AdjustmentRow, price_minor: int, cancelled: int) -> dict[str, str]:
    nothing = _amount(0, row.currency)
    return {
        "order-id": row.order_id,
        "order-item-id": row.order_item_id,
        "adjustment-reason-code": row.reason_code,
        "currency": row.currency,
        "item-price-adj": _amount(price_minor, row.currency),
        "item-tax-adj": nothing,
        "shipping-price-adj": nothing,
        "shipping-tax-adj": nothing,
        "gift-wrap-price-adj": nothing,
        "gift-wrap-tax-adj": nothing,
        "item-promotion-adj": nothing,
        "item-promotion-id": "",
        "ship-promotion-adj": nothing,
        "ship-promotion-id": "",
        "quantity-cancelled": str(cancelled),
    }


def _promotion(row: AdjustmentRow) -> dict[str, str]:
    if row.promotion is None:
        return {}
    return {
        "item-promotion-adj": _amount(row.promotion.item_minor, row.currency),
        "item-promotion-id": row.promotion.item_id,
        "ship-promotion-adj": _amount(row.promotion.ship_minor, row.currency),
        "ship-promotion-id": row.promotion.ship_id,
    }


def _amount(minor: int, currency: str) -> str:
    """Two decimals whatever the currency has."""
    if not fits(currency):
        raise ValueError(f"{currency} has more than {DECIMALS} decimals")
    scaled = minor * 10 ** (DECIMALS - exponent(currency))
    sign = "-" if scaled < 0 else ""
    whole, part = divmod(abs(scaled), 10**DECIMALS)
    return f"{sign}{whole}.{part:0{DECIMALS}d}"


def _line(cells: Iterable[str]) -> str:
    line = list(cells)
    if not all(_CELL.fullmatch(cell) for cell in line):
        raise ValueError("a cell that would break the file")
    return "\t".join(line) + "\r\n"
