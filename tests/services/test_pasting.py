"""A text from Amazon's page, and the requests it belongs to."""

from support import TestShop


def test_a_pasted_page_finds_its_order_in_every_store(shop: TestShop) -> None:
    order = "111-1111111-1111111"
    shop.take_in({"order_id": order}, {"order_id": order, "amazon_rma_id": "DeuroRRMA", "currency": "EUR"})
    pasted = shop.pasting.read(f"Order ID: {order}\nReturn reason: Defective")
    assert pasted.order_ids == (order,)
    found = shop.pasting.requests_of(order)
    assert [(one.id, one.store.currency) for one in found] == [(1, "USD"), (2, "EUR")]
    assert shop.pasting.requests_of("999-0000000-0000000") == []
