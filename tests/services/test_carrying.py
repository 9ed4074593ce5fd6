"""The work list: what is to be clicked on Amazon, where, and until when a refund can be cancelled."""

from datetime import timedelta

import pytest
from order_items import add_order_items
from support import TestShop

from returns_desktop.domain.carrying import Chore
from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
)
from returns_desktop.domain.marketplaces import MARKETPLACES, order_page
from returns_desktop.domain.model import Action, CloseReason, DecisionState, LabelKind
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.services.words import CANCEL_REFUND

TWO_HOURS = timedelta(hours=2)


@pytest.fixture
def busy(shop: TestShop) -> TestShop:
    """One decision of each kind, the contact first and the authorization last, and an older close."""
    shop.take_in(
        *[
            {
                "amazon_rma_id": f"R{place}",
                "order_id": f"{place}11-1111111-1111111",
                "order_item_id": "0" + str(place),
            }
            for place in range(1, 6)
        ],
        {"amazon_rma_id": "R6", "order_id": "611-1111111-1111111", "currency": "JPY", "order_amount": "3980"},
    )
    close = CloseInputs(close_reason=CloseReason.DUPLICATE, comment="See R1.", reason="inside the window")
    shop.deciding.decide([1], ContactInputs(message="Dear buyer"), shop.versions(1))
    shop.deciding.decide([2], close, shop.versions(2))
    refund(shop, 3)
    shop.deciding.decide([4], close, shop.versions(4))
    authorization = AuthorizeInputs(
        own_rma="0042",
        use_own_rma=True,
        label=LabelKind.OWN_PREPAID,
        carrier="DHL",
        tracking_id="00340",
        label_file="label.pdf",
        return_address="1 Road",
    )
    shop.deciding.decide([5], authorization, shop.versions(5))
    return shop


def refund(shop: TestShop, request_id: int) -> None:
    detail = shop.browsing.request(request_id)
    inputs = RefundInputs(
        items=detail.default_refund(without_goods=True),
        currency=detail.request.currency,
        without_goods=True,
        reason="cheaper",
    )
    shop.deciding.decide([request_id], inputs, shop.versions(request_id))


def listed(shop: TestShop) -> list[tuple[Action, str]]:
    return [(chore.action, chore.rma_id) for chore in shop.carrying.chores()]


def of(shop: TestShop, action: Action) -> Chore:
    return next(chore for chore in shop.carrying.chores() if chore.action is action)


def test_the_list_is_grouped_and_the_oldest_comes_first(busy: TestShop) -> None:
    assert listed(busy) == [
        (Action.AUTHORIZE, "R5"),
        (Action.CLOSE, "R2"),
        (Action.CLOSE, "R4"),
        (Action.REFUND, "R3"),
        (Action.CONTACT, "R1"),
    ]


def test_a_chore_has_all_that_is_typed_on_amazon(busy: TestShop) -> None:
    authorization = of(busy, Action.AUTHORIZE)
    assert (authorization.own_rma, authorization.label_kind, authorization.carrier) == (
        "0042",
        "own_prepaid",
        "DHL",
    )
    assert (authorization.tracking_id, authorization.return_address) == ("00340", "1 Road")
    close = of(busy, Action.CLOSE)
    assert (close.close_reason, close.message, close.refund_minor) == ("duplicate", "See R1.", None)
    assert of(busy, Action.CONTACT).message == "Dear buyer"
    refunded = of(busy, Action.REFUND)
    assert (refunded.refund_minor, refunded.currency, refunded.quantity) == (4000, "USD", 1)
    assert (refunded.without_goods, refunded.state) == (True, DecisionState.HELD)
    assert (refunded.sku, refunded.item_name, refunded.marketplace) == ("EAR-1", "Earbuds", "US")


def test_what_is_ticked_off_leaves_the_list(busy: TestShop) -> None:
    ids = [chore.decision_id for chore in busy.carrying.chores() if chore.action is not Action.REFUND]
    busy.deciding.tick_done(ids)
    assert listed(busy) == [(Action.REFUND, "R3")]


def test_what_was_undone_is_not_to_be_done(busy: TestShop) -> None:
    busy.deciding.undo()
    assert (Action.AUTHORIZE, "R5") not in listed(busy)


def test_an_exported_decision_is_still_to_be_done(busy: TestShop) -> None:
    before = listed(busy)
    busy.exporting.export_decisions(busy.folder / "d.csv", DecisionScope(), scope_name="all")
    assert listed(busy) == before


def test_a_refund_by_hand_stays_while_it_can_be_cancelled(busy: TestShop) -> None:
    decision = of(busy, Action.REFUND).decision_id
    assert of(busy, Action.REFUND).cancel_until is None
    busy.deciding.tick_done([decision])
    done = of(busy, Action.REFUND)
    assert done.done_at is not None
    assert done.cancel_until == done.done_at + TWO_HOURS
    busy.clock.now = done.cancel_until - timedelta(seconds=1)
    assert of(busy, Action.REFUND) == done
    busy.clock.now = done.cancel_until
    assert Action.REFUND not in {action for action, _ in listed(busy)}


def test_a_cancelled_refund_leaves_the_list(busy: TestShop) -> None:
    decision = of(busy, Action.REFUND).decision_id
    busy.deciding.tick_done([decision])
    busy.deciding.record_cancelled([decision])
    assert Action.REFUND not in {action for action, _ in listed(busy)}


def test_a_refund_by_file_has_nothing_to_click_and_nothing_to_cancel(busy: TestShop) -> None:
    add_order_items(busy)
    busy.adjusting.export(busy.folder / "a.txt", [of(busy, Action.REFUND).decision_id])
    assert Action.REFUND not in {action for action, _ in listed(busy)}


def test_a_refund_of_several_items_is_one_chore(shop: TestShop) -> None:
    shop.take_in(
        {"order_item_id": "1"},
        {
            "order_item_id": "2",
            "merchant_sku": "JAR",
            "item_name": "Jar",
            "quantity": "2",
            "order_quantity": "2",
        },
    )
    refund(shop, 1)
    (chore,) = shop.carrying.chores()
    assert (chore.item_name, chore.sku, chore.quantity) == ("Earbuds | Jar", "EAR-1 | JAR", 3)
    assert chore.refund_minor == 8000


def test_the_order_opens_in_the_seller_central_of_its_marketplace(busy: TestShop) -> None:
    refund(busy, 6)
    pages = [
        busy.carrying.order_page(chore) for chore in busy.carrying.chores() if chore.action is Action.REFUND
    ]
    assert pages == [
        "https://sellercentral.amazon.com/orders-v3/order/311-1111111-1111111",
        "https://sellercentral.amazon.co.jp/orders-v3/order/611-1111111-1111111",
    ]


def test_every_marketplace_has_a_seller_central_of_its_own() -> None:
    pages = {order_page(place.code, "111-1111111-1111111") for place in MARKETPLACES}
    assert len(pages) == len(MARKETPLACES)
    assert all(page.startswith("https://sellercentral.amazon.") for page in pages)
    assert order_page("XX", "111-1111111-1111111") == ""
    assert order_page("DE", "a/../b?c") == "https://sellercentral.amazon.de/orders-v3/order/a%2F..%2Fb%3Fc"


def test_the_words_for_cancelling_name_the_order_and_amazons_link() -> None:
    words = CANCEL_REFUND.text.format(order="111-1111111-1111111")
    assert "111-1111111-1111111" in words
    assert "Cancel refunds" in words
