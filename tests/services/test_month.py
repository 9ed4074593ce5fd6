"""A month of a shop: five reports in a row, decisions between them, and what must stand in the end.

Every expectation is written by hand: nothing here is reckoned by the program.
"""

import csv
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from support import TestShop, write_report

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.model import Answer, CloseReason, Condition, FindingKind
from returns_desktop.domain.reconcile import Reconciliation
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted
from returns_desktop.services.exporting import DecisionScope

KETTLE, LAMP, SHIRT, CUP, RADIO = 1, 2, 3, 4, 5
PRODUCTS = {"kettle": KETTLE, "lamp": LAMP, "shirt": SHIRT, "cup": CUP, "radio": RADIO}


class Month:
    """The shop, its clock, and the report as Amazon would write it that day."""

    def __init__(self, shop: TestShop) -> None:
        self.shop = shop
        self.rows = {
            name: {
                "amazon_rma_id": f"R{number}",
                "order_id": f"111-0000000-000000{number}",
                "order_item_id": f"1{number}",
                "item_name": name,
            }
            for name, number in PRODUCTS.items()
        }

    def day(self, day: int) -> None:
        self.shop.clock.now = datetime(2026, 11, day, 18, 0, tzinfo=UTC)

    def report(self, number: int, **changes: Mapping[str, str]) -> Reconciliation:
        """Imports the report of a day; `changes` name what Amazon shows anew, by product."""
        for name, change in changes.items():
            self.rows[name] |= change
        path = write_report(self.shop.folder / f"report-{number}.tsv", *self.rows.values())
        return self.shop.importing.apply(self.shop.importing.plan(path)).reconciliation

    def answer(self, request_id: int, answer: Answer, reason: str = "") -> None:
        (finding,) = self.shop.browsing.request(request_id).conflicts
        version = self.shop.versions(request_id)[request_id]
        self.shop.conflicts.answer(request_id, finding, answer, version, reason=reason)

    def status(self, request_id: int) -> str:
        return self.shop.browsing.request(request_id).standing.status.value


def told(said: Reconciliation) -> list[tuple[int, FindingKind]]:
    return sorted((owner, finding.kind) for owner, finding in said.findings)


def refund(item_id: int, minor: int, *, without_goods: bool = False) -> RefundInputs:
    return RefundInputs(
        items=(RefundItem(item_id, 1, minor),), currency="USD", without_goods=without_goods, reason="agreed"
    )


def decide(month: Month, request_id: int, inputs: Inputs) -> None:
    month.shop.deciding.decide([request_id], inputs, month.shop.versions(request_id))


def test_a_month_of_reports_and_decisions(shop: TestShop, tmp_path: Path) -> None:
    month = Month(shop)
    first_week(month)
    second_week(month)
    third_week(month)
    last_week(month)
    assert {number: month.status(number) for number in PRODUCTS.values()} == {
        KETTLE: "completed",
        LAMP: "authorized",
        SHIRT: "closed_by_seller",
        CUP: "completed",
        RADIO: "closed_by_buyer",
    }
    assert shop.browsing.ids(View.CONFLICTS) == []
    assert shop.verifying.verify().findings == ()
    assert exported(shop, tmp_path / "decisions.csv") == [
        ("111-0000000-0000001", "authorize", "", "", "confirmed"),
        ("111-0000000-0000002", "close", "", "duplicate", "cancelled"),
        ("111-0000000-0000003", "contact", "", "", "sent"),
        ("111-0000000-0000005", "authorize", "", "", "cancelled"),
        ("111-0000000-0000001", "refund", "40.00", "", "confirmed"),
        ("111-0000000-0000003", "close", "", "outside_window", "sent"),
        ("111-0000000-0000004", "refund", "30.00", "", "cancelled"),
        ("111-0000000-0000004", "refund", "15.00", "", "confirmed"),
    ]


def first_week(month: Month) -> None:
    """The first report brings five requests; four are decided."""
    month.day(2)
    assert month.report(1) == Reconciliation()
    decide(month, KETTLE, AuthorizeInputs())
    duplicate = CloseInputs(close_reason=CloseReason.DUPLICATE, comment="Asked twice.", reason="twice")
    decide(month, LAMP, duplicate)
    decide(month, SHIRT, ContactInputs(message="What does not fit?"))
    decide(month, RADIO, AuthorizeInputs())
    month.shop.deciding.settle()
    assert [number for number in PRODUCTS.values() if month.status(number) == "authorized"] == [KETTLE, RADIO]
    assert month.status(LAMP) == "closed_by_seller"


def second_week(month: Month) -> None:
    """Amazon agrees on the kettle, authorized the lamp all the same, and the radio's buyer gave up."""
    month.day(6)
    said = month.report(
        2,
        kettle={"reported_status": "Approved", "delivery_date": "05-Nov-2026"},
        lamp={"reported_status": "Approved"},
        radio={"reported_status": "Cancelled"},
    )
    assert told(said) == [
        (KETTLE, FindingKind.CONFIRMED),
        (LAMP, FindingKind.CONTRADICTED),
        (RADIO, FindingKind.CONTRADICTED),
    ]
    assert sorted(month.shop.browsing.ids(View.CONFLICTS)) == [LAMP, RADIO]
    assert month.status(LAMP) == "authorized"
    month.answer(LAMP, Answer.KEEP)
    assert month.status(LAMP) == "closed_by_seller"
    month.shop.deciding.undo()
    assert month.status(LAMP) == "authorized"
    month.answer(LAMP, Answer.ACCEPT)
    month.answer(RADIO, Answer.ACCEPT)
    item = month.shop.browsing.request(KETTLE).request.items[0].id
    counted = [Counted(item, 1, Condition.OK)]
    month.shop.deciding.check_in(KETTLE, counted, month.shop.versions(KETTLE)[KETTLE])
    decide(month, KETTLE, refund(item, 4000))
    (row,) = month.shop.adjusting.rows()
    target = month.shop.folder / "refunds.txt"
    month.shop.adjusting.export(target, [row.decision_id])
    assert target.read_text("ascii").split() == [
        *("order-id", "order-item-id", "adjustment-reason-code", "currency", "item-price-adj"),
        *("item-tax-adj", "shipping-price-adj", "shipping-tax-adj", "gift-wrap-price-adj"),
        *("gift-wrap-tax-adj", "quantity-cancelled"),
        *("111-0000000-0000001", "11", "CustomerReturn", "USD", "40.00"),
        *("0.00", "0.00", "0.00", "0.00", "0.00", "0"),
    ]
    decide(
        month,
        SHIRT,
        CloseInputs(close_reason=CloseReason.OUTSIDE_WINDOW, comment="It is too late.", reason="45 days"),
    )
    cup = month.shop.browsing.request(CUP).request.items[0].id
    decide(month, CUP, refund(cup, 3000, without_goods=True))
    month.shop.deciding.settle()


def third_week(month: Month) -> None:
    """Four days on: another amount for the cup, the shirt still open; both sides of the cup's money."""
    month.day(10)
    said = month.report(
        3,
        kettle={"reported_status": "Completed", "refunded": "40.00"},
        cup={"refunded": "20.00"},
    )
    assert told(said) == [
        (KETTLE, FindingKind.CONFIRMED),
        (SHIRT, FindingKind.NOT_DONE),
        (CUP, FindingKind.CONTRADICTED),
    ]
    detail = month.shop.browsing.request(CUP)
    assert (detail.order_used.minor, detail.order_paid.minor) == (3000, 4000)
    month.answer(SHIRT, Answer.KEEP)
    month.answer(CUP, Answer.ACCEPT, "the buyer agreed to 20.00")
    detail = month.shop.browsing.request(CUP)
    assert (detail.order_used.minor, detail.order_paid.minor) == (2000, 4000)
    decide(month, CUP, refund(detail.request.items[0].id, 1500, without_goods=True))
    month.shop.deciding.settle()
    assert told(month.report(3)) == []  # the same file again


def last_week(month: Month) -> None:
    """Both refunds of the cup are shown, and five more moved elsewhere; the shirt is kept once more."""
    month.day(13)
    said = month.report(4, cup={"refunded": "40.00"})
    assert told(said) == [
        (SHIRT, FindingKind.NOT_DONE),
        (CUP, FindingKind.CONFIRMED),
        (CUP, FindingKind.REFUNDED_ELSEWHERE),
    ]
    used = month.shop.browsing.request(CUP).order_used.minor
    assert used == 4000
    month.answer(CUP, Answer.ACCEPT)
    month.answer(SHIRT, Answer.KEEP)
    month.day(14)
    assert told(month.report(5, shirt={"tracking_id": "1Z"})) == []


def exported(shop: TestShop, path: Path) -> list[tuple[str, ...]]:
    shop.exporting.export_decisions(path, DecisionScope(), scope_name="all")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [
            (row["order_id"], row["action"], row["refund_amount"], row["close_reason"], row["decision_state"])
            for row in csv.DictReader(stream)
        ]
