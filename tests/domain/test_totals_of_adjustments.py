"""What rows of the Adjustments file come to."""

from support import STORE

from returns_desktop.domain.carrying import AdjustmentRow, AdjustmentTotal, RowFault, adjustment_totals


def row(number: int, currency: str, price: int, restocking: int = 0) -> AdjustmentRow:
    return AdjustmentRow(
        decision_id=number,
        request_id=number,
        order_id=f"111-1111111-{number:07}",
        order_item_id=f"1000{number}",
        sku="EAR-1",
        item_name="Earbuds",
        marketplace=STORE.marketplace,
        currency=currency,
        reason_code="CustomerReturn",
        price_minor=price,
        restocking_minor=restocking,
        quantity=1,
    )


def test_currencies_are_never_added_up() -> None:
    rows = [row(1, "USD", 4000, 800), row(2, "EUR", 1500), row(3, "USD", 100, 20)]
    assert rows[0].net_minor == 3200
    found = adjustment_totals(rows)
    assert found == (AdjustmentTotal("EUR", 1, 1500, 0), AdjustmentTotal("USD", 2, 4100, 820))
    assert [total.net_minor for total in found] == [1500, 3280]
    assert adjustment_totals([]) == ()


def test_only_what_went_its_way_to_amazon_is_settled() -> None:
    settled = {fault for fault in RowFault if fault.is_settled}
    assert settled == {RowFault.ALREADY_EXPORTED, RowFault.ALREADY_DONE}
