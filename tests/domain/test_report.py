"""Rows of Amazon's reports: what they tell, what is filled from before, and how they are kept plain."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.report import FIELD_NAMES, FbaReturn, OrderItem, ReportLine
from returns_desktop.domain.report_rows import PLACE, PlainRow, line_of, row_of

DAY = date(2026, 11, 20)
LINE = ReportLine(
    order_id="111-1234567-7654321",
    amazon_rma_id="DabcRRMA",
    merchant_sku="CUP",
    request_date=DAY,
    a_to_z_claim=False,
    label_cost_minor=0,
    quantity=2,
    item_name="Cup",
)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("order_id", True),
        ("item_name", True),
        ("asin", False),
        ("request_date", True),
        ("order_date", False),
        ("a_to_z_claim", True),  # a No
        ("is_prime", False),
        ("label_cost_minor", True),  # an amount of 0
        ("refunded_minor", False),
        ("quantity", True),
    ],
)
def test_an_empty_cell_is_told_apart_from_a_no_and_a_nought(name: str, told: bool) -> None:
    assert LINE.tells(name) is told


@pytest.mark.parametrize(("quantity", "told"), [(0, False), (1, True), (2, True)])
def test_a_quantity_of_nought_tells_nothing(quantity: int, told: bool) -> None:
    assert OrderItem(order_id="1", order_item_id="2", sku="3", quantity=quantity).tells("quantity") is told


def test_an_empty_cell_blanks_nothing_and_what_is_told_wins() -> None:
    stored = OrderItem(order_id="1", order_item_id="2", sku="OLD", quantity=3)
    fresh = OrderItem(order_id="1", order_item_id="2", sku="NEW")
    filled = fresh.filled_from(stored)
    assert filled == OrderItem(order_id="1", order_item_id="2", sku="NEW", quantity=3)
    assert filled.differences(stored) == ("sku",)
    assert fresh.differences(stored) == ("sku", "quantity")
    assert fresh.differences(fresh) == ()


def test_a_unit_is_known_by_its_number_or_by_all_that_tells_it_apart() -> None:
    moment = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
    plain = FbaReturn(order_id="1", sku="CUP", returned_on=DAY)
    timed = FbaReturn(order_id="1", sku="CUP", returned_on=DAY, returned_at=moment)
    numbered = FbaReturn(order_id="1", sku="CUP", returned_on=DAY, license_plate="LPN1")
    assert plain.key == ("1", "", "CUP", "2026-11-20")
    assert timed.key == ("1", "", "CUP", "2026-11-20T07:30:00+00:00")
    assert numbered.key == ("1", "LPN1")
    assert OrderItem(order_id="1", order_item_id="2", sku="3").key == ("1", "2")


def test_a_row_is_plain_in_the_order_of_the_fields() -> None:
    row = row_of(LINE)
    assert row[:3] == ("111-1234567-7654321", "DabcRRMA", "CUP")
    assert len(row) == len(FIELD_NAMES)
    assert (row[PLACE["request_date"]], row[PLACE["order_date"]]) == ("2026-11-20", None)
    assert row[PLACE["a_to_z_claim"]] is False


DAYS = st.none() | st.dates()
FLAGS = st.none() | st.booleans()


@given(DAYS, DAYS, DAYS, FLAGS, FLAGS, FLAGS)
def test_a_line_comes_back_from_its_row_as_a_database_gives_it(
    ordered: date | None,
    requested: date | None,
    delivered: date | None,
    claimed: bool | None,
    prime: bool | None,
    in_policy: bool | None,
) -> None:
    line = ReportLine(
        order_id="1", amazon_rma_id="2", merchant_sku="3", order_date=ordered, request_date=requested,
        delivery_date=delivered, a_to_z_claim=claimed, is_prime=prime, in_policy=in_policy,
    )  # fmt: skip
    row = row_of(line)
    assert line_of(row) == line
    back = line_of([int(cell) if isinstance(cell, bool) else cell for cell in row])
    flags = (back.a_to_z_claim, back.is_prime, back.in_policy)
    assert back == line
    assert all(flag is None or isinstance(flag, bool) for flag in flags)


@pytest.mark.parametrize("row", [row_of(LINE)[:-1], (*row_of(LINE), "")])
def test_a_row_of_another_length_is_refused(row: PlainRow) -> None:
    with pytest.raises(ValueError, match="argument"):
        line_of(row)
