"""Every rule of the domain reference, section 5, checked on the bytes of an Adjustments file.

Written from the reference alone; nothing of the program is used.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

REQUIRED = [
    "order-id",
    "order-item-id",
    "adjustment-reason-code",
    "currency",
    "item-price-adj",
    "item-tax-adj",
    "shipping-price-adj",
    "shipping-tax-adj",
    "gift-wrap-price-adj",
    "gift-wrap-tax-adj",
    "quantity-cancelled",
]
PROMOTIONS = ["item-promotion-adj", "item-promotion-id", "ship-promotion-adj", "ship-promotion-id"]
AMOUNTS = [*(name for name in REQUIRED if name.endswith("-adj")), "item-promotion-adj", "ship-promotion-adj"]
REASONS = {"CustomerReturn", "GeneralAdjustment", "CouldNotShip", "DifferentItem", "NoInventory"}


def rows_of(content: bytes) -> list[dict[str, str]]:
    """The lines by column; the form of the file is checked on the way."""
    text = content.decode("ascii")
    assert text.endswith("\r\n")
    lines = text.split("\r\n")[:-1]
    assert all(line and "\r" not in line and "\n" not in line for line in lines)
    header = lines[0].split("\t")
    assert header[0] == "order-id", "the header is on the first line"
    assert len(set(header)) == len(header)
    assert [name for name in header if name not in PROMOTIONS] == REQUIRED
    cells = [line.split("\t") for line in lines[1:]]
    assert all(len(one) == len(header) for one in cells)
    return [dict(zip(header, one, strict=True)) for one in cells]


def check(content: bytes, credited: Mapping[tuple[str, str], Decimal]) -> list[dict[str, str]]:
    """Fails where a rule is broken; the rows. `credited`: what was paid for each order item."""
    rows = rows_of(content)
    promoted = {name for name in PROMOTIONS if rows and name in rows[0]}
    if promoted:
        assert promoted == set(PROMOTIONS)
        assert any(row[name] not in ("", "0.00") for row in rows for name in PROMOTIONS)
    net: dict[str, Decimal] = defaultdict(Decimal)
    by_item: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in rows:
        assert re.fullmatch(r"\d{3}-\d{7}-\d{7}", row["order-id"])
        assert re.fullmatch(r"[0-9A-Za-z]+", row["order-item-id"])
        assert row["adjustment-reason-code"] in REASONS
        assert re.fullmatch(r"[A-Z]{3}", row["currency"])
        assert re.fullmatch(r"\d+", row["quantity-cancelled"])
        for name in AMOUNTS:
            if name in row:
                assert re.fullmatch(r"-?\d+\.\d\d", row[name]), (name, row[name])
                assert row[name] != "-0.00"
                net[row["order-id"]] += Decimal(row[name])
                by_item[row["order-id"], row["order-item-id"]] += Decimal(row[name])
    assert all(amount > 0 for amount in net.values()), "the net per order is a credit"
    for key, amount in by_item.items():
        assert amount <= credited[key], f"{key}: more than was credited"
    currencies = {row["order-id"]: set[str]() for row in rows}
    for row in rows:
        currencies[row["order-id"]].add(row["currency"])
    assert all(len(found) == 1 for found in currencies.values())
    return rows
