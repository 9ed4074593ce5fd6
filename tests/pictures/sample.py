"""The sample shop some days on: decided, checked in, filed, with conflicts and rows that cannot be read.

Everything goes through the services of the program, at one fixed moment: every run makes the same shop.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
)
from returns_desktop.domain.model import CloseReason, Condition
from returns_desktop.domain.views import View
from returns_desktop.paths import Paths, resource
from returns_desktop.services.browsing import Browsing, RequestDetail
from returns_desktop.services.deciding import Counted, Deciding
from returns_desktop.services.filing import Filing
from returns_desktop.services.importing import Importing
from returns_desktop.services.sample import fill_sample
from returns_desktop.services.saved_views import SavedViews
from returns_desktop.services.shop import Shop
from returns_desktop.windows import prepare_shop

ROOT: Final = Path(__file__).resolve().parents[2]
REPORTS: Final = ROOT / "tests" / "data" / "reports"
NOW: Final = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
"""The day that the sample report was made for."""
NEW: Final = "106-1048778-7543474"
"""A new request with the buyer's words."""
DELIVERED: Final = "105-6414876-6074028"
"""Goods that came back and were not counted yet."""
CHECKED: Final = "102-8424275-6759720"
"""Goods that were counted: a refund is due."""
AUTHORIZED: Final = "103-0562023-8584841"
"""A request that was authorized here and is to be carried to Amazon."""
ONE_PARCEL: Final = "1Z999AA10123456784"
"""A tracking number that two returns have, where `one_parcel` was imported."""
_REFUNDED: Final = "103-3628670-1695423"
_NOTED: Final = "113-3209018-7046974"
_SNOOZED: Final = "101-0654760-7619056"
_STATUS, _REFUND, _ORDER = "Return request status", "Refunded Amount", "Order ID"


@dataclass
class FixedClock:
    """Always the same day; every look takes a millisecond, so that times differ."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


_DECIDED: Final[dict[str, Callable[[RequestDetail], Inputs]]] = {
    AUTHORIZED: lambda _detail: AuthorizeInputs(reason="The carrier confirmed the damage."),
    "103-0036228-0947122": lambda _detail: CloseInputs(
        close_reason=CloseReason.PROBLEM_SOLVED,
        comment="As agreed, the case for your phone is on its way, so this request is closed.",
        reason="The buyer agreed to a replacement.",
    ),
    "103-2859091-0547364": lambda detail: RefundInputs(
        items=detail.default_refund(without_goods=True),
        currency=detail.request.currency,
        without_goods=True,
        reason="Sending it back costs more than the cup.",
    ),
    "100-4122184-5524722": lambda _detail: ContactInputs(
        message="Would you like to keep the knife at a lower price?"
    ),
}


def open_shop(paths: Paths) -> Shop:
    """The shop in a folder, at the fixed moment."""
    return prepare_shop(paths, FixedClock())


def fill(paths: Paths) -> None:
    """Makes the sample shop in an empty folder."""
    shop = open_shop(paths)
    try:
        fill_sample(shop, sample_report(), resource("samples/comments.json"), paths.data_dir)
        _decide(shop)
        _check_in(shop, CHECKED)
        _file_some(shop)
        for report in (refunded_report, broken_report, fba_report):
            _import(shop, report(paths.data_dir))
    finally:
        shop.close()


def sample_report() -> Path:
    """The report that comes with the program."""
    return resource("samples/returns_report.tsv")


def fba_report(folder: Path) -> Path:
    """Returns that Amazon handled: those of the tests, without the words that only a test needs."""
    lines = (REPORTS / "fba_customer_returns.txt").read_text("utf-8").splitlines()
    path = folder / "fba_customer_returns.txt"
    path.write_text("".join(f"{line}\n" for line in lines if "=HYPERLINK" not in line), "utf-8")
    return path


def next_report(folder: Path) -> Path:
    """The next report of the same shop: one request is new, one has another status."""
    heads, rows = _table()
    other = dict(rows[2], **{_ORDER: "114-5550101-7788990", "Amazon RMA ID": "DnewReportRRMA"})
    other |= {"Order Item ID": "61234567890123", _STATUS: "PendingApproval", _REFUND: " "}
    changed = next(row for row in rows if row[_STATUS] == "Approved" and row[_ORDER] != _REFUNDED)
    return _write(folder / "returns_report_november.tsv", heads, [other, {**changed, _STATUS: "Closed"}])


def refunded_report(folder: Path) -> Path:
    """Amazon shows a refund that nobody decided here."""
    heads, rows = _table()
    row = next(row for row in rows if row[_ORDER] == _REFUNDED)
    return _write(folder / "returns_report_refunds.tsv", heads, [{**row, _REFUND: "12.00"}])


def broken_report(folder: Path) -> Path:
    """Rows that cannot be read: an order id that Excel rounded, and a day that does not exist."""
    heads, rows = _table()
    rounded = dict(rows[0], **{_ORDER: "1.02441E+16", "Order Item ID": "61234567890999"})
    no_day = dict(rows[1], **{"Return request date": "31-Feb-2026", "Order Item ID": "61234567890998"})
    return _write(folder / "returns_report_excel.tsv", heads, [rounded, no_day])


def report_of_others(folder: Path) -> Path:
    """Some returns of another account on the same marketplace."""
    heads, rows = _table()
    lamps = [row for row in rows if row["Merchant SKU"] == "LMP-DESK-W"][:4]
    lamps += [row for row in rows if row[_STATUS] == "PendingApproval"][:3]
    return _write(folder / "north_lamp_november.tsv", heads, [_other(row, "115") for row in lamps])


def report_of_nobody(folder: Path) -> Path:
    """Returns whose orders no store knows."""
    heads, rows = _table()
    return _write(folder / "returns_report_december.tsv", heads, [_other(row, "116") for row in rows[:5]])


def one_parcel(folder: Path) -> Path:
    """Two returns with one tracking number."""
    heads, rows = _table()
    there = [row for row in rows if row[_STATUS] == "Approved"][:2]
    together = [{**_other(row, "117"), "Tracking ID": ONE_PARCEL} for row in there]
    return _write(folder / "returns_report_late.tsv", heads, together)


def german_report(folder: Path) -> Path:
    """Returns of a German store: those of the tests."""
    path = folder / "retouren_november.tsv"
    path.write_bytes((REPORTS / "seller_returns_de_cp1252.tsv").read_bytes())
    return path


def unknown_table(folder: Path) -> Path:
    """A table of the seller's own, whose columns nobody knows yet."""
    path = folder / "my_returns.csv"
    heads = "Bestellnummer;RMA;Artikel;Menge;Grund;Datum"
    path.write_text(f"{heads}\n302-1234567-1234567;DabcRRMA;LED-LAMP;1;DEFECTIVE;2026-11-20\n", "utf-8")
    return path


def damaged_copy(paths: Paths) -> None:
    """Puts a file that is no database in the place of the shop's."""
    paths.database.write_bytes(b"not a database any more\n" * 400)


def request_id(browsing: Browsing, order_id: str) -> int:
    """The request of an order of the sample shop."""
    (found, *_others) = browsing.ids(View.ALL, search=order_id)
    return found


def _decide(shop: Shop) -> None:
    """One decision of each kind waits to be carried to Amazon."""
    browsing, deciding = Browsing(shop), Deciding(shop)
    for order_id, make in _DECIDED.items():
        detail = browsing.request(request_id(browsing, order_id))
        deciding.decide([detail.request.id], make(detail), {detail.request.id: detail.request.version})
    deciding.settle()


def _check_in(shop: Shop, order_id: str) -> None:
    browsing = Browsing(shop)
    found = request_id(browsing, order_id)
    items = browsing.request(found).request.items
    counted = [Counted(item.id, item.line.quantity, Condition.OK) for item in items]
    Deciding(shop).check_in(found, counted, browsing.versions([found])[found])


def _file_some(shop: Shop) -> None:
    browsing, filing = Browsing(shop), Filing(shop)
    noted, snoozed = request_id(browsing, _NOTED), request_id(browsing, _SNOOZED)
    filing.note(noted, "Ask the carrier for a claim form.", browsing.versions([noted])[noted])
    filing.tag([noted, snoozed], browsing.versions([noted, snoozed]), added=["carrier"])
    filing.snooze([snoozed], (NOW + timedelta(days=3)).date(), browsing.versions([snoozed]))
    SavedViews(shop).save("Bottles", View.ALL, "sku:BTL*")


def _import(shop: Shop, report: Path) -> None:
    importing = Importing(shop)
    importing.apply(importing.plan(report))


def _table() -> tuple[Sequence[str], list[dict[str, str]]]:
    heads, *lines = sample_report().read_text("utf-8").splitlines()
    names = heads.split("\t")
    return names, [dict(zip(names, line.split("\t"), strict=True)) for line in lines]


def _other(row: dict[str, str], beginning: str) -> dict[str, str]:
    """The same return in an order that is not in the sample report."""
    rma = f"D{beginning}{row['Amazon RMA ID'][4:]}"
    item = beginning + row["Order Item ID"][3:]
    return {**row, _ORDER: beginning + row[_ORDER][3:], "Amazon RMA ID": rma, "Order Item ID": item}


def _write(path: Path, heads: Sequence[str], rows: Iterable[dict[str, str]]) -> Path:
    lines = ["\t".join(heads), *("\t".join(row[head] for head in heads) for row in rows)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
