"""What some scenes have besides the sample shop: photos of damaged goods, what was sold, other stores."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from returns_desktop.domain.model import Condition
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Counted, Deciding
from returns_desktop.services.evidence import Evidence, read_files
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import Shop
from returns_desktop.services.stores import StoreSettings, new_store

from . import sample
from .parcel_photo import take_photo

FIRST: Final = "Harbor Goods"
SECOND: Final = "North Lamp Co."
_KEPT_PER_RETURN: Final[Mapping[str, int]] = {"BTL-750-STL": 31, "DRS-SUM-M": 7, "EAR-PRO-BLK": 22}
_USUALLY: Final = 15
_HEADS: Final = ("order-id", "order-item-id", "purchase-date", "sku", "quantity-purchased")


def damaged_goods(shop: Shop, folder: Path) -> None:
    """Goods that came back broken, with photos and the carrier's paper."""
    browsing = Browsing(shop)
    found = sample.request_id(browsing, sample.DELIVERED)
    items = browsing.request(found).request.items
    counted = [Counted(item.id, item.line.quantity, Condition.DAMAGED, "Seam torn open") for item in items]
    Deciding(shop).check_in(found, counted, browsing.versions([found])[found])
    paper = folder / "carrier claim form.pdf"
    paper.write_bytes(b"%PDF-1.7\n")
    photos = [take_photo(folder / f"{name}.png", open_box=name != "label") for name in ("label", "inside")]
    files = read_files((*photos, paper))
    Evidence(shop).attach(found, files, browsing.versions([found])[found])


def sold(shop: Shop, folder: Path) -> None:
    """An order report of the last weeks, so that returns have something to be a share of."""
    with sample.sample_report().open(encoding="utf-8", newline="") as stream:
        returned = list(csv.DictReader(stream, delimiter="\t"))
    lines = ["\t".join(_HEADS)]
    for row in returned:
        sku = row["Merchant SKU"]
        lines.append(_order(row["Order ID"], row["Order Item ID"], sku, len(lines)))
        for _ in range(_KEPT_PER_RETURN.get(sku, _USUALLY)):
            number = f"{len(lines):07d}"
            lines.append(_order(f"120-5550000-{number}", f"7000000{number}", sku, len(lines)))
    path = folder / "orders_autumn.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    _import(shop, path)


def two_stores(shop: Shop, folder: Path) -> None:
    """Two accounts on amazon.com, each with returns of its own."""
    (first, *_others) = Browsing(shop).stores()
    settings = StoreSettings(shop)
    settings.save(replace(first, name=FIRST))
    settings.add(replace(new_store("US", []), name=SECOND))
    second = next(store for store in Browsing(shop).stores() if store.name == SECOND)
    importing = Importing(shop)
    lamps = sample.report_of_others(folder)
    importing.apply(importing.plan(lamps, store=StoreChoice((second.id,))))


def three_stores(shop: Shop, folder: Path) -> None:
    """The same, and a German one."""
    two_stores(shop, folder)
    _import(shop, sample.german_report(folder))


def empty_store(shop: Shop, _folder: Path) -> None:
    """A store without a return."""
    StoreSettings(shop).add(new_store("CA", []))


def one_parcel(shop: Shop, folder: Path) -> None:
    """Two returns that came in one parcel."""
    _import(shop, sample.one_parcel(folder))


def _order(order_id: str, item_id: str, sku: str, number: int) -> str:
    day = sample.NOW.date().replace(month=9 + number % 2, day=1 + number % 28)
    return f"{order_id}\t{item_id}\t{day}T10:00:00+00:00\t{sku}\t1"


def _import(shop: Shop, report: Path) -> None:
    importing = Importing(shop)
    importing.apply(importing.plan(report))
