"""The Adjustments file, byte for byte."""

from pathlib import Path
from typing import Any

import pytest
from adjustment_check import rows_of

from returns_desktop.domain.carrying import AdjustmentRow, Promotion, adjustment_totals
from returns_desktop.exporters.adjustments import (
    AdjustmentRules,
    Layout,
    fits,
    read_adjustment_rules,
    write_adjustments,
)
from returns_desktop.paths import resource

GOLDEN = Path(__file__).parent.parent / "data" / "adjustments"


def shipped() -> AdjustmentRules:
    return read_adjustment_rules(resource("rules/adjustments.json"))


def row(**values: Any) -> AdjustmentRow:
    plain: dict[str, Any] = {
        "decision_id": 1,
        "request_id": 1,
        "order_id": "058-3563777-5518068",
        "order_item_id": "58356377734511",
        "sku": "EAR-1",
        "item_name": "Earbuds",
        "marketplace": "US",
        "currency": "USD",
        "reason_code": "CustomerReturn",
        "price_minor": 4000,
        "restocking_minor": 0,
        "quantity": 1,
    }
    return AdjustmentRow(**{**plain, **values})


CASES = {
    "plain": [
        row(),
        row(order_id="112-7208542-5004164", order_item_id="44607428159130", price_minor=132249, quantity=3),
        row(order_id="112-7208542-5004165", price_minor=5, reason_code="GeneralAdjustment"),
    ],
    "restocking": [row(price_minor=4000, restocking_minor=800), row(order_item_id="2", price_minor=100)],
    "currencies": [
        row(),
        row(order_id="302-1111111-1111111", marketplace="DE", currency="EUR", price_minor=1999),
        row(order_id="202-1111111-1111111", marketplace="UK", currency="GBP", price_minor=1050),
    ],
    "yen": [row(order_id="503-0717426-9080645", currency="JPY", price_minor=3980, restocking_minor=796)],
    "leading_zeros": [row(order_item_id="0583563777345")],
    "never_shipped": [row(reason_code="CouldNotShip", quantity=2), row(order_item_id="7", quantity=2)],
    "promotions": [
        row(promotion=Promotion(item_minor=-500, item_id="PLM-1", ship_minor=-99, ship_id="SHIP-2")),
        row(order_item_id="2", restocking_minor=400),
    ],
}


def written(tmp_path: Path, rows: list[AdjustmentRow]) -> bytes:
    target = tmp_path / "adjustments.txt"
    rules = shipped()
    count = write_adjustments(target, rows, rules.layout("US"), rules)
    content = target.read_bytes()
    assert count == len(content.splitlines()) - 1
    return content


@pytest.mark.parametrize("name", CASES)
def test_the_file_is_as_it_was_written_by_hand(name: str, tmp_path: Path) -> None:
    assert written(tmp_path, CASES[name]) == (GOLDEN / f"{name}.txt").read_bytes()


def test_every_golden_file_is_compared() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(CASES)


def test_promotion_columns_are_left_out_unless_used(tmp_path: Path) -> None:
    assert b"promotion" not in written(tmp_path, CASES["plain"])
    header = written(tmp_path, CASES["promotions"]).split(b"\r\n")[0]
    assert header.count(b"promotion") == 4


def test_a_fee_is_a_negative_line_of_the_same_item(tmp_path: Path) -> None:
    price, fee, _ = rows_of(written(tmp_path, CASES["restocking"]))
    assert (price["item-price-adj"], fee["item-price-adj"]) == ("40.00", "-8.00")
    assert price["order-item-id"] == fee["order-item-id"]


def test_a_marketplace_can_have_columns_of_its_own() -> None:
    own = Layout(("order-id", "order-item-id"), frozenset())
    rules = AdjustmentRules(frozenset(), frozenset(), {"*": shipped().layout("US"), "JP": own})
    assert rules.layout("JP") is own
    assert rules.layout("DE") is rules.layout("nowhere")


def test_the_shipped_rules_name_their_sources() -> None:
    text = resource("rules/adjustments.json").read_text("utf-8")
    assert '"noted": "20' in text
    assert text.count('"source"') == 3


def test_only_currencies_with_two_decimals_or_fewer_fit(tmp_path: Path) -> None:
    assert (fits("USD"), fits("JPY"), fits("KWD")) == (True, True, False)
    with pytest.raises(ValueError, match="KWD"):
        written(tmp_path, [row(currency="KWD")])


@pytest.mark.parametrize("broken", ["1\t2", "1\n2", "１２"])
def test_a_cell_that_would_shift_the_columns_is_never_written(tmp_path: Path, broken: str) -> None:
    with pytest.raises(ValueError, match="cell"):
        written(tmp_path, [row(order_item_id=broken)])
    assert list(tmp_path.iterdir()) == []


def test_totals_are_per_currency() -> None:
    dollars, yen = CASES["restocking"], CASES["yen"]
    found = adjustment_totals([*yen, *dollars])
    assert [
        (one.currency, one.rows, one.price_minor, one.restocking_minor, one.net_minor) for one in found
    ] == [
        ("JPY", 1, 3980, 796, 3184),
        ("USD", 2, 4100, 800, 3300),
    ]
    assert adjustment_totals([]) == ()
