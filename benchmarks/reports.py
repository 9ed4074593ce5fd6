"""Returns reports of any size, as a busy shop has them after ten years. The same size and seed give the same
bytes."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

HEADINGS = (
    "Order ID", "Order date", "Return request date", "Return request status", "Amazon RMA ID",
    "Merchant RMA ID", "Label type", "Label cost", "Currency code", "Return carrier", "Tracking ID",
    "Label to be paid by", "A-to-Z Claim", "Is prime", "ASIN", "Merchant SKU", "Item Name", "Return quantity",
    "Return Reason", "In policy", "Return type", "Resolution", "Invoice number", "Return delivery date",
    "Order Amount", "Order quantity", "SafeT Action reason", "SafeT claim id", "SafeT claim state",
    "SafeT claim creation time", "SafeT claim reimbursement amount", "Refunded Amount", "Order Item ID",
)  # fmt: skip
LAST_DAY = date(2026, 11, 22)
YEARS = 10
PRODUCTS_PER_SHOP = 2_000
RECENT_DAYS = 45
"""Requests of the last weeks are open more often than not; older ones hardly ever."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_KINDS = (
    ("EAR", "Wireless Earbuds", ("Bluetooth 5.3, Black", "Bluetooth 5.3, White", "with Charging Case, Blue")),
    ("JKT", "Men's Rain Jacket", ("Waterproof, Large", "Waterproof, Medium", "with Hood, Small")),
    ("BTL", 'Steel Water Bottle 25 oz (10.2" tall)', ("Steel", "Matte Black", "Sage Green")),
    ("LMP", "LED Desk Lamp, dimmable –", ("white", "black", "with USB port")),
    ("CUP", "保温杯 500ml 不锈钢", ("白色 Thermos Cup", "黑色 Thermos Cup", "带茶隔")),
    ("KET", "电热水壶 1.7L 双层防烫", ("白色", "银色", "可调温")),
    ("DRS", "Summer Dress, Floral,", ("Small", "Medium", "Large")),
    ("PIL", "Memory Foam Pillow,", ("Set of 2", "Queen Size", "Side Sleeper")),
    ("KNF", "Chef's Knife 8 inch, Damascus Steel,", ("Walnut Handle", "G10 Handle", "with Sheath")),
    ("GRD", "Gartenschere für große Äste,", ("rot", "grün", "mit Teleskopgriff")),
)
_REASONS = (
    "CR-DEFECTIVE", "CR-NO_REASON_GIVEN", "CR-UNWANTED_ITEM", "CR-QUALITY_UNACCEPTABLE", "CR-SWITCHEROO",
    "CR-DAMAGED_BY_CARRIER", "CR-MISSING_PARTS", "CR-NOT_COMPATIBLE", "CR-FOUND_BETTER_PRICE",
    "AMZ-PG-APP-TOO-SMALL", "AMZ-PG-APP-TOO-LARGE", "CR-ORDERED_WRONG_ITEM", "CR-UNAUTHORIZED_PURCHASE",
)  # fmt: skip
_CARRIERS = ("USPS", "UPS", "FedEx")
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Product:
    """What a shop sells."""

    sku: str
    asin: str
    name: str
    cents: int


def write_report(path: Path, lines: int, *, seed: int = 1) -> Path:
    """A tab-separated report of `lines` data lines at `path`; a file that is there already is kept."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            file.write("\t".join(HEADINGS) + "\n")
            file.writelines(report_lines(lines, seed))
        partial.replace(path)
    return path


def write_pending(path: Path, lines: int, *, seed: int = 3) -> Path:
    """A report of requests that all wait for authorization; a file that is there already is kept."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        names = ("Return request status", "Return delivery date", "Refunded Amount")
        status, delivered, refunded = map(HEADINGS.index, names)
        partial = path.with_suffix(".partial")
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            file.write("\t".join(HEADINGS) + "\n")
            for line in report_lines(lines, seed):
                cells = line.split("\t")
                cells[status], cells[delivered], cells[refunded] = "PendingApproval", " ", " "
                file.write("\t".join(cells))
        partial.replace(path)
    return path


def report_lines(lines: int, seed: int) -> Iterator[str]:
    """The data lines, the oldest request first, each with its line end."""
    chance = random.Random(seed)
    shop = _products(chance)
    written = 0
    order = ("", LAST_DAY)
    numbers: set[str] = set()
    while written < lines:
        age = (lines - written) * YEARS * 365 // lines
        requested = LAST_DAY - timedelta(days=age)
        # Some orders come back in two requests, some requests hold two or three items.
        if not written or chance.random() > 0.03:
            order = (_order_id(chance), requested - timedelta(days=chance.randrange(2, 30)))
        rma = _rma(chance, numbers)
        bought = requested if order[1] > requested else order[1]
        items = min(1 if chance.random() < 0.95 else chance.randrange(2, 4), lines - written)
        for product in chance.sample(shop, items):
            yield _line(chance, order[0], bought, requested, rma, product, age)
        written += items


def _products(chance: random.Random) -> list[Product]:
    shop = []
    for number in range(PRODUCTS_PER_SHOP):
        code, name, variants = chance.choice(_KINDS)
        variant = chance.choice(variants)
        asin = "B0" + "".join(chance.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=8))
        title = f"{name} {variant}, Model {number}"
        sku = f"{code}-{number:04}-{variant[:1].upper()}"
        shop.append(Product(sku, asin, title, chance.randrange(699, 19999)))
    return shop


def _rma(chance: random.Random, taken: set[str]) -> str:
    while (rma := "D" + "".join(chance.choices(_LETTERS, k=7)) + "RRMA") in taken:
        pass
    taken.add(rma)
    return rma


def _order_id(chance: random.Random) -> str:
    return f"{chance.randrange(100, 115)}-{chance.randrange(10**7):07}-{chance.randrange(10**7):07}"


def _day(day: date) -> str:
    return f"{day.day:02}-{_MONTHS[day.month - 1]}-{day.year}"


def _money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


def _line(
    chance: random.Random, order: str, bought: date, requested: date, rma: str, product: Product, age: int
) -> str:
    state = chance.random()
    if age <= RECENT_DAYS:
        status = "PendingApproval" if state < 0.3 else "Approved" if state < 0.8 else "Completed"
    else:
        status = "Completed" if state < 0.72 else "Closed" if state < 0.97 else "Approved"
    units = 1 if chance.random() < 0.93 else 2
    paid = product.cents * units
    arrives = requested + timedelta(days=chance.randrange(4, 20))
    arrived = status == "Completed" or (status == "Approved" and chance.random() < 0.3)
    delivered = _day(arrives) if arrived and arrives <= LAST_DAY else " "
    return "\t".join((
        order, _day(bought), _day(requested), status, rma, " ",
        chance.choice(("AmazonPrePaidLabel", "AmazonUnPaidLabel")), _money(chance.randrange(350, 950)), "USD",
        chance.choice(_CARRIERS), "94" + str(chance.randrange(10**17, 10**18)),
        chance.choice(("Customer", "Seller")), "Y" if chance.random() < 0.01 else "N", "N", product.asin,
        product.sku, product.name, str(units), chance.choice(_REASONS), "Y" if chance.random() < 0.9 else "N",
        "C-Returns", chance.choice(("StandardRefund", "RefundAtFirstScan")), " ", delivered, _money(paid),
        str(units), " ", " ", " ", " ", " ", _money(paid) if status == "Completed" else " ",
        str(chance.randrange(10**13, 10**14)),
    )) + "\n"  # fmt: skip
