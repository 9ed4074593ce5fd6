"""What was paid and refunded for an order item over all requests, and for one line of a request."""

import pytest
from support import item, refund, request

from returns_desktop.domain.decision_inputs import RefundInputs, RefundItem, total
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.life import Event, advance, can
from returns_desktop.domain.model import DecisionState, RequestStatus
from returns_desktop.domain.money import Money
from returns_desktop.domain.order_money import OrderItemMoney, money_by_item
from returns_desktop.domain.reported import elsewhere_of_line, refunded_for, reported_status


def test_an_unknown_price_is_worth_nothing_yet() -> None:
    money = OrderItemMoney(None, 1, 0, 0, sent_unconfirmed=False)
    assert (money.worth_of(1), money.left_minor) == (0, 0)


def test_nothing_paid_is_known_to_be_nothing() -> None:
    assert money_by_item([request(item(order_amount_minor=0))])[1].paid_minor == 0


def test_two_order_items_of_one_sku_have_their_own_money() -> None:
    money = money_by_item([request(item(1, order_item_id="1"), item(2, order_item_id="2"))])
    assert money[1] is not money[2]
    assert [entry.paid_minor for entry in money.values()] == [4000, 4000]


def test_a_line_that_tells_no_price_takes_none_away() -> None:
    lines = (item(1), item(2, order_amount_minor=None), item(3, order_amount_minor=None))
    money = money_by_item([request(line, request_id=line.id) for line in lines])
    assert money[1] is money[2] is money[3]
    assert money[1].paid_minor == 4000


@pytest.mark.parametrize(
    ("reported", "elsewhere", "in_all"),
    [
        (None, 0, 3000),
        (3000, 0, 3000),
        (4000, 0, 4000),  # a thousand came from elsewhere
        (0, 1000, 4000),  # and was known when we decided, whatever is reported now
        (3500, 1000, 4000),
    ],
)
def test_what_was_refunded_for_a_line(reported: int | None, elsewhere: int, in_all: int) -> None:
    line = item(refunded_minor=reported)
    one = request(line, decisions=[refund(1, 3000, elsewhere=elsewhere)])
    assert refunded_for(one, line) == in_all
    assert elsewhere_of_line(one, line) == in_all - 3000


def test_a_refund_of_nothing_makes_nothing() -> None:
    line = item()
    assert refunded_for(request(line, decisions=[refund(1, 0)]), line) == 0
    assert refunded_for(request(line), line) == 0
    assert refunded_for(request(item(2), decisions=[refund(1, 3000, item_id=2)]), line) == 0


def test_of_settled_lines_the_one_with_most_to_do_counts() -> None:
    assert reported_status(["Closed", "Completed"]) is RequestStatus.COMPLETED
    assert reported_status(["Cancelled", "Closed"]) is RequestStatus.CLOSED_BY_SELLER


def test_a_refund_is_the_sum_of_its_items() -> None:
    items = (RefundItem(1, 1, 1500), RefundItem(2, 1, 2500, restocking_minor=100))
    assert total(RefundInputs(items=items, currency="EUR")) == Money(4000, "EUR")


def test_a_move_that_is_not_in_a_decisions_life_is_named() -> None:
    with pytest.raises(AppError) as refused:
        advance(DecisionState.CONFIRMED, Event.CANCEL)
    assert refused.value.code == "decision_cannot"
    assert refused.value.params == {"state": "confirmed", "event": "cancel"}
    assert not can(DecisionState.CONFIRMED, Event.CANCEL)
    assert can(DecisionState.SENT, Event.CANCEL)
