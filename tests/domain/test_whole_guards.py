"""Each guard as a whole: its way out, and what its sentence is filled with; and limits to the cent."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from support import STORE, close, counted, item, refund, request, stand

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    ItemCount,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.errors import Param
from returns_desktop.domain.guards import (
    Guard,
    Refusal,
    WayOut,
    check,
    check_in_guards,
    default_refund,
    options,
)
from returns_desktop.domain.model import Action, CloseReason, DecisionState, LabelKind, Request
from returns_desktop.domain.order_money import money_by_item

R, W = Refusal, WayOut
SKU = {"sku": "EAR-1"}
USD = {"currency": "USD"}
HERE = item(reported_status="Approved", checks=[counted()])
CLOSED = request(decisions=[close(1)])
COMPLETED = request(item(reported_status="Completed", refunded_minor=4000))
AUTHORIZED = request(item(reported_status="Approved"))
SENT = request(HERE, decisions=[refund(1, 1000, DecisionState.SENT)])
UNPRICED = request(item(reported_status="Approved", checks=[counted()], order_amount_minor=None))


def guard(refusal: Refusal, way_out: WayOut, **params: Param) -> Guard:
    return Guard(refusal, way_out, tuple(params.items()))


def whole(guards: tuple[Guard, ...]) -> list[tuple[Refusal, WayOut, dict[str, Param]]]:
    """Guards with their parameters in any order."""
    return [(one.refusal, one.way_out, dict(one.params)) for one in guards]


def refunding(amount: int, quantity: int = 1, fee: int = 0, **values: Any) -> RefundInputs:
    items = (RefundItem(1, quantity, amount, fee),)
    return RefundInputs(**{"currency": "USD", "reason": "x", "items": items, **values})


@pytest.mark.parametrize(
    ("one", "action", "refusals"),
    [
        (CLOSED, Action.AUTHORIZE, [guard(R.CLOSED_IS_FINAL, W.BUYER_FILES_NEW_REQUEST)]),
        (COMPLETED, Action.AUTHORIZE, [guard(R.COMPLETED_IS_FINAL, W.BUYER_FILES_NEW_REQUEST)]),
        (AUTHORIZED, Action.AUTHORIZE, [guard(R.ALREADY_AUTHORIZED, W.NOTHING_TO_DO)]),
        (CLOSED, Action.CLOSE, [guard(R.ALREADY_CLOSED, W.NOTHING_TO_DO)]),
        (COMPLETED, Action.CLOSE, [guard(R.COMPLETED_IS_FINAL, W.NOTHING_TO_DO)]),
        (request(HERE), Action.CLOSE, [guard(R.GOODS_HELD, W.REFUND_FIRST)]),
        (UNPRICED, Action.REFUND, [guard(R.PAID_UNKNOWN, W.IMPORT_NEWER_REPORT)]),
        (SENT, Action.REFUND, [guard(R.SENT_UNCONFIRMED, W.WAIT_FOR_REPORT)]),
        (COMPLETED, Action.REFUND, [guard(R.NOTHING_LEFT, W.NOTHING_TO_DO, refunded_minor=4000, **USD)]),
        (
            request(item(delivery_date=date(2026, 11, 20))),
            Action.REFUND,
            [guard(R.GOODS_NOT_CHECKED, W.CHECK_IN_FIRST)],
        ),
        (CLOSED, Action.CONTACT, []),
        # All of this request is refunded, though the order has money left.
        (
            request(item(checks=[counted()], order_quantity=2), decisions=[refund(1, 2000)]),
            Action.REFUND,
            [guard(R.NOTHING_LEFT, W.NOTHING_TO_DO, refunded_minor=2000, **USD)],
        ),
    ],
)
def test_what_stops_a_button(one: Request, action: Action, refusals: list[Guard]) -> None:
    option = options(one, stand(one), money_by_item([one]))[action]
    assert option.action is action
    assert whole(option.refusals) == whole(tuple(refusals))


@pytest.mark.parametrize(
    ("one", "action", "warnings"),
    [
        (request(item(in_policy=False)), Action.AUTHORIZE, [guard(R.OUTSIDE_POLICY, W.TYPE_A_REASON)]),
        (
            request(store=replace(STORE, value_limit_minor=3999)),
            Action.AUTHORIZE,
            [guard(R.ABOVE_LIMIT, W.TYPE_A_REASON, limit_minor=3999, paid_minor=4000, **USD)],
        ),
        (request(), Action.CLOSE, [guard(R.INSIDE_POLICY, W.TYPE_A_REASON, paid_minor=4000, **USD)]),
        (
            request(item(order_amount_minor=None)),
            Action.CLOSE,
            [guard(R.INSIDE_POLICY, W.TYPE_A_REASON, paid_minor=0, **USD)],
        ),
        (request(item(in_policy=False)), Action.CLOSE, []),
        (request(), Action.REFUND, [guard(R.WITHOUT_GOODS, W.TYPE_A_REASON)]),
        (request(HERE), Action.REFUND, []),
        (request(), Action.CONTACT, []),
    ],
)
def test_what_wants_a_reason(one: Request, action: Action, warnings: list[Guard]) -> None:
    option = options(one, stand(one), money_by_item([one]))[action]
    assert whole(option.warnings) == whole(tuple(warnings))


FORMS: list[tuple[Request, Inputs, list[Guard]]] = [
    (request(), AuthorizeInputs(use_own_rma=True), [guard(R.OWN_RMA_MISSING, W.FILL_IN)]),
    (
        request(),
        AuthorizeInputs(label=LabelKind.OWN_PREPAID, tracking_id="1Z"),
        [guard(R.LABEL_INCOMPLETE, W.FILL_IN)],
    ),
    (
        request(item(reported_status="Approved", in_policy=False)),
        AuthorizeInputs(),
        [guard(R.ALREADY_AUTHORIZED, W.NOTHING_TO_DO), guard(R.OUTSIDE_POLICY, W.TYPE_A_REASON)],
    ),
    (
        request(),
        CloseInputs(reason="x"),
        [guard(R.CLOSE_REASON_MISSING, W.FILL_IN), guard(R.CLOSE_COMMENT_MISSING, W.FILL_IN)],
    ),
    (
        AUTHORIZED,
        CloseInputs(close_reason=CloseReason.OTHER, comment="c", reason="x"),
        [guard(R.CLOSE_REASON_NOT_ALLOWED, W.CHOOSE_OTHER_REASON)],
    ),
    (request(), ContactInputs(message=" "), [guard(R.MESSAGE_EMPTY, W.FILL_IN)]),
    (
        request(),
        ContactInputs(message="{one} and {two}"),
        [guard(R.PLACEHOLDERS_LEFT, W.FILL_IN, names="one, two")],
    ),
    (
        request(HERE),
        refunding(4000, currency="EUR"),
        [guard(R.OTHER_CURRENCY, W.FILL_IN, currency="EUR", expected="USD")],
    ),
    (request(HERE), refunding(0, items=()), [guard(R.NOTHING_CHOSEN, W.FILL_IN)]),
    (
        request(HERE),
        refunding(0, items=(RefundItem(99, 1, 1), RefundItem(1, 1, 4000))),
        [guard(R.ITEM_UNKNOWN, W.IMPORT_NEWER_REPORT)],
    ),
    (
        request(HERE),
        refunding(0, items=(RefundItem(99, 1, 1), RefundItem(1, 0, 4000))),
        [guard(R.ITEM_UNKNOWN, W.IMPORT_NEWER_REPORT), guard(R.NOT_POSITIVE, W.FILL_IN, **SKU)],
    ),
    (request(HERE), refunding(0), [guard(R.NOT_POSITIVE, W.FILL_IN, **SKU)]),
    (request(HERE), refunding(4000, 0), [guard(R.NOT_POSITIVE, W.FILL_IN, **SKU)]),
    (request(HERE), refunding(1), []),
    (UNPRICED, refunding(1), [guard(R.PAID_UNKNOWN, W.IMPORT_NEWER_REPORT)] * 2),
    (
        request(HERE),
        refunding(4001),
        [guard(R.ABOVE_PAID, W.LOWER_THE_AMOUNT, left_minor=4000, wanted_minor=4001, **SKU, **USD)],
    ),
    (
        request(item(quantity=2, order_quantity=2, reported_status="Approved", checks=[counted(3)])),
        refunding(4000, 3),
        [guard(R.ABOVE_ORDERED, W.LOWER_THE_QUANTITY, ordered=2, wanted=3, **SKU)],
    ),
    (SENT, refunding(1), [guard(R.SENT_UNCONFIRMED, W.WAIT_FOR_REPORT)] * 2),
    (request(HERE), refunding(3000, 1, 1001), [guard(R.FEE_NOT_POSSIBLE, W.LOWER_THE_AMOUNT, **SKU)]),
    (request(HERE), refunding(3000, 1, 1000), []),
    (
        request(item(reported_status="Approved")),
        refunding(4000),
        [guard(R.GOODS_NOT_CHECKED, W.CHECK_IN_FIRST, **SKU)],
    ),
    (
        request(item(reported_status="Approved", delivery_date=date(2026, 11, 20), checks=[counted()])),
        refunding(4000, without_goods=True),
        [],
    ),
    (
        request(item(quantity=2, order_quantity=2, reported_status="Approved", checks=[counted()])),
        refunding(2000, 2),
        [guard(R.ABOVE_CHECKED, W.LOWER_THE_QUANTITY, checked=1, wanted=2, **SKU)],
    ),
    (request(HERE), refunding(3999, reason=""), [guard(R.PARTIAL_AMOUNT, W.TYPE_A_REASON)]),
    (request(HERE), refunding(3999, 1, 1, reason=" "), [guard(R.PARTIAL_AMOUNT, W.TYPE_A_REASON)]),
    (
        request(item(quantity=2, order_quantity=2, reported_status="Approved", checks=[counted()])),
        refunding(2001, reason=""),
        [guard(R.ABOVE_RECEIVED, W.TYPE_A_REASON, received_minor=2000, **SKU, **USD)],
    ),
    (request(), refunding(4000, without_goods=True, reason=""), [guard(R.WITHOUT_GOODS, W.TYPE_A_REASON)]),
]


@pytest.mark.parametrize(("one", "inputs", "stopped"), FORMS)
def test_what_stops_a_filled_form(one: Request, inputs: Inputs, stopped: list[Guard]) -> None:
    money = money_by_item([one])
    found = check(one, stand(one), money, inputs)
    assert whole(found) == whole(tuple(stopped))
    asked_before = options(one, stand(one), money)
    assert check(one, stand(one), money, inputs, asked_before) == found


def test_goods_that_arrived_are_checked_before_the_buyer_keeps_them() -> None:
    one = request(item(delivery_date=date(2026, 11, 20)))
    found = check(one, stand(one), money_by_item([one]), refunding(4000, without_goods=True))
    assert whole(found) == [(R.GOODS_NOT_CHECKED, W.CHECK_IN_FIRST, {})] * 2


def test_nothing_is_left_where_too_much_was_refunded() -> None:
    here = request(HERE)
    there = item(2, amazon_rma_id="DbbbbRRMA", refunded_minor=4500)
    order = [here, request(there, request_id=2)]
    found = check(here, stand(*order), money_by_item(order), refunding(1))
    wanted = {"left_minor": 0, "wanted_minor": 1, **SKU, **USD}
    assert (R.ABOVE_PAID, W.LOWER_THE_AMOUNT, wanted) in whole(found)


def test_what_one_line_takes_is_not_left_for_its_twin_alone() -> None:
    twins = [item(n, checks=[counted()], order_item_id="", reported_status="Approved") for n in (1, 2)]
    other = item(3, checks=[counted()], order_item_id="3", merchant_sku="CUP", reported_status="Approved")
    one = request(*twins, other)
    for third, stopped in ((1000, []), (1001, [R.ABOVE_PAID])):
        lines = (RefundItem(1, 1, 3000), RefundItem(3, 1, 4000), RefundItem(2, 1, third))
        found = check(one, stand(one), money_by_item([one]), refunding(0, items=lines))
        assert [entry.refusal for entry in found] == stopped


def test_a_line_that_takes_nothing_leaves_all_for_its_twin() -> None:
    twins = [item(n, checks=[counted()], order_item_id="", reported_status="Approved") for n in (1, 2)]
    one = request(*twins)
    lines = (RefundItem(1, 1, 0), RefundItem(2, 1, 4000))
    found = check(one, stand(one), money_by_item([one]), refunding(0, items=lines))
    assert [entry.refusal for entry in found] == [R.NOT_POSITIVE]


def test_more_than_came_back_is_asked_about_behind_a_line_that_did_not_come() -> None:
    away = item(1, order_item_id="1", reported_status="Approved")
    half = item(2, order_item_id="2", quantity=2, order_quantity=2, checks=[counted()])
    one = request(away, half)
    lines = (RefundItem(1, 1, 4000), RefundItem(2, 1, 2001))
    found = check(one, stand(one), money_by_item([one]), refunding(0, items=lines, reason=""))
    assert [entry.refusal for entry in found] == [R.GOODS_NOT_CHECKED, R.ABOVE_RECEIVED]


@pytest.mark.parametrize(
    ("counts", "stopped"),
    [
        ([], guard(R.NOTHING_CHOSEN, W.FILL_IN)),
        ([ItemCount(9, 1)], guard(R.ITEM_UNKNOWN, W.IMPORT_NEWER_REPORT)),
        ([ItemCount(1, 0)], guard(R.COUNT_NOT_POSITIVE, W.FILL_IN)),
        (
            [ItemCount(1, 3)],
            guard(R.COUNT_ABOVE_ANNOUNCED, W.LOWER_THE_QUANTITY, announced=3, checked=1, **SKU),
        ),
    ],
)
def test_what_stops_a_count(counts: list[ItemCount], stopped: Guard) -> None:
    assert whole(check_in_guards(request(item(quantity=3, checks=[counted()])), counts)) == whole((stopped,))


def default(one: Request, *, without_goods: bool = False) -> tuple[RefundItem, ...]:
    return default_refund(one, money_by_item([one]), without_goods=without_goods)


def test_a_form_begins_with_what_is_open_to_the_cent() -> None:
    assert default(request(HERE, decisions=[refund(1, 4000)])) == ()
    assert default(request(HERE, decisions=[refund(1, 3999)])) == (RefundItem(1, 1, 1),)
    assert default(request()) == ()  # nothing was counted
    assert default(request(), without_goods=True) == (RefundItem(1, 1, 4000),)


def test_a_form_begins_with_all_units_the_buyer_keeps() -> None:
    two = item(quantity=2, order_quantity=2, checks=[counted()])
    one = request(two, decisions=[refund(1, 1000)])
    assert default(one, without_goods=True) == (RefundItem(1, 2, 3000),)
    assert default(one) == (RefundItem(1, 1, 1000),)


def test_lines_of_one_order_item_share_what_a_form_begins_with() -> None:
    twins = [item(n, quantity=1, order_quantity=1, checks=[counted()], order_item_id="") for n in (1, 2)]
    other = item(3, checks=[counted()], order_item_id="3", merchant_sku="CUP")
    assert default(request(*twins, other)) == (RefundItem(1, 1, 4000), RefundItem(3, 1, 4000))
    spent = request(*twins, other, decisions=[refund(1, 1500)])
    assert default(spent) == (RefundItem(1, 1, 2500), RefundItem(3, 1, 4000))
