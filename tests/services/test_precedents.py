"""How the seller decided before: what counts as the same, what stands, and how many are told."""

from datetime import timedelta

import pytest
from support import TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
)
from returns_desktop.domain.model import Action, CloseReason, Condition
from returns_desktop.domain.money import Money
from returns_desktop.domain.precedents import MOST, Precedent, tally
from returns_desktop.services.deciding import Counted
from returns_desktop.storage import precedents as stored


def row(number: int, **values: str) -> dict[str, str]:
    return {
        "order_id": f"111-1111111-{number:07}",
        "amazon_rma_id": f"R{number}",
        "order_item_id": f"1000{number}",
        "order_quantity": "1",
        **values,
    }


def told(shop: TestShop, request_id: int = 1) -> tuple[Precedent, ...]:
    return shop.browsing.request(request_id).precedents


def refund(shop: TestShop, request_id: int, *, without_goods: bool = False) -> None:
    items = shop.browsing.request(request_id).default_refund(without_goods=without_goods)
    inputs = RefundInputs(items=items, currency="USD", without_goods=without_goods, reason="agreed")
    shop.deciding.decide([request_id], inputs, shop.versions(request_id))
    shop.clock.now += timedelta(days=1)


def close(shop: TestShop, request_id: int) -> None:
    inputs = CloseInputs(close_reason=CloseReason.BUYER_CANCELLED, comment="As agreed.", reason="agreed")
    shop.deciding.decide([request_id], inputs, shop.versions(request_id))
    shop.clock.now += timedelta(days=1)


@pytest.fixture(params=[stored.FEW, 0], ids=["looked up", "gone through"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Both ways to find them, the second one in pages of two."""
    monkeypatch.setattr(stored, "FEW", request.param)
    monkeypatch.setattr(stored, "PAGE", 2)
    return int(request.param)


pytestmark = pytest.mark.usefixtures("way")


def test_the_same_sku_and_reason_newest_first(shop: TestShop) -> None:
    shop.take_in(
        row(1),
        row(2, reason_code="Defective/Does not work properly"),
        row(3, reason_code="AMZ-PG-BAD-ITEM"),
        row(4, merchant_sku="EAR-2"),
        row(5),
    )
    item = shop.browsing.request(2).request.items[0].id
    shop.deciding.check_in(2, [Counted(item, 1, Condition.USED)], shop.versions(2)[2])
    refund(shop, 2)
    for other in (3, 4, 5):
        close(shop, other)
    newest, oldest = told(shop)
    assert (newest.order_id, newest.action) == ("111-1111111-0000005", Action.CLOSE)
    assert (newest.close_reason, newest.amount) == (CloseReason.BUYER_CANCELLED, None)
    assert (oldest.request_id, oldest.action, oldest.condition) == (2, Action.REFUND, Condition.USED)
    assert oldest.amount == Money(4000, "USD")
    assert newest.decided_at > oldest.decided_at
    assert newest.condition is None
    assert tally(told(shop)) == {Action.REFUND: 1, Action.CLOSE: 1}


def test_what_does_not_stand_is_no_precedent(shop: TestShop) -> None:
    shop.take_in(row(1), row(2), row(3))
    refund(shop, 2, without_goods=True)
    assert [one.without_goods for one in told(shop)] == [True]
    shop.deciding.undo()
    assert told(shop) == ()
    shop.deciding.redo()
    assert len(told(shop)) == 1
    shop.deciding.settle()
    shop.deciding.tick_done([told(shop)[0].decision_id])
    shop.deciding.record_cancelled([told(shop)[0].decision_id])
    assert told(shop) == ()


def test_the_own_decisions_and_messages_are_none(shop: TestShop) -> None:
    shop.take_in(row(1), row(2))
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    shop.deciding.decide([2], ContactInputs(message="Hello"), shop.versions(2))
    assert told(shop) == ()
    assert [one.request_id for one in told(shop, 2)] == [1]


def test_without_a_sku_or_a_reason_nothing_is_the_same(shop: TestShop) -> None:
    shop.take_in(row(1, reason_code=""), row(2, reason_code=""))
    close(shop, 2)
    assert told(shop) == ()


def test_an_unknown_reason_is_the_same_as_itself(shop: TestShop) -> None:
    shop.take_in(row(1, reason_code="XX-NEW"), row(2, reason_code="XX-NEW"), row(3, reason_code="XX-OTHER"))
    close(shop, 2)
    close(shop, 3)
    assert [one.request_id for one in told(shop)] == [2]


def test_any_item_of_a_request_counts_and_each_decision_once(shop: TestShop) -> None:
    other = {"merchant_sku": "MUG-1"}
    shop.take_in(
        row(1),
        row(1, **other, order_item_id="77"),
        row(2),
        row(2, **other, order_item_id="88"),
        row(3, **other),
    )
    close(shop, 2)
    close(shop, 3)
    assert [one.request_id for one in told(shop)] == [3, 2]


def test_at_most_so_many_and_the_newest_of_them(shop: TestShop) -> None:
    shop.take_in(*(row(number) for number in range(1, MOST + 4)))
    for request_id in range(2, MOST + 4):
        shop.deciding.decide([request_id], AuthorizeInputs(), shop.versions(request_id))
    assert [one.request_id for one in told(shop)] == list(range(MOST + 3, 3, -1))


@pytest.mark.parametrize("statement", ["OF_SKU", "AMONG"])
def test_no_table_is_looked_through(shop: TestShop, statement: str) -> None:
    wanted = getattr(stored, statement)
    plan = shop.shop.db.sql(f"EXPLAIN QUERY PLAN {wanted}", ["EAR-1", 1, 1, 9][: wanted.count("?")])
    assert [row[3] for row in plan if row[3].startswith("SCAN")] == []


def test_older_ones_are_found_where_the_newest_are_of_other_products(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored, "PAGES", 1)
    other = {"merchant_sku": "MUG-1"}
    shop.take_in(row(1), row(2), *(row(number, **other) for number in range(3, 8)))
    for request_id in range(2, 8):
        close(shop, request_id)
    assert [one.request_id for one in told(shop)] == [2]


def test_requests_of_the_next_import_are_known(shop: TestShop) -> None:
    shop.take_in(row(1))
    assert told(shop) == ()
    shop.take_in(row(1), row(2))
    close(shop, 2)
    assert [one.request_id for one in told(shop)] == [2]
