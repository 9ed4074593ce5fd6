"""Every state × every button, and every guard of the product specification, section 3."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from support import NOW, STORE, close, counted, decision, item, refund, request, stand

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    ItemCount,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.guards import (
    CLOSE_REASONS_WHEN_AUTHORIZED,
    Guard,
    Refusal,
    WayOut,
    check,
    check_in_guards,
    default_refund,
    options,
)
from returns_desktop.domain.model import (
    Action,
    CloseReason,
    DecisionState,
    GoodsState,
    LabelKind,
    Mark,
    MoneyState,
    Request,
    RequestStatus,
)
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.workflow import Standing

R = Refusal
DELIVERED = date(2026, 11, 20)

# A name, the request, then what stops Authorize, Close, Refund and Contact (None: nothing does).
STATES: list[tuple[str, Request, tuple[Refusal | None, ...]]] = [
    ("new", request(), (None, None, None, None)),
    (
        "new, delivered",
        request(item(delivery_date=DELIVERED)),
        (None, R.GOODS_HELD, R.GOODS_NOT_CHECKED, None),
    ),
    ("new, checked", request(item(checks=[counted()])), (None, R.GOODS_HELD, None, None)),
    ("new, lost", request(marks=[Mark.LOST]), (None, None, None, None)),
    (
        "new, part refunded without goods",
        request(decisions=[refund(1, 1000, without_goods=True)]),
        (None, None, None, None),
    ),
    (
        "new, part refund sent",
        request(decisions=[refund(1, 1000, DecisionState.SENT, without_goods=True)]),
        (None, None, R.SENT_UNCONFIRMED, None),
    ),
    (
        "new, part refund confirmed",
        request(decisions=[refund(1, 1000, DecisionState.CONFIRMED, without_goods=True)]),
        (None, None, None, None),
    ),
    (
        "new, refund cancelled",
        request(decisions=[refund(1, 4000, DecisionState.CANCELLED, without_goods=True)]),
        (None, None, None, None),
    ),
    (
        "authorized, awaited",
        request(item(reported_status="Approved")),
        (R.ALREADY_AUTHORIZED, None, None, None),
    ),
    (
        "authorized by us",
        request(decisions=[decision(1, Action.AUTHORIZE)]),
        (R.ALREADY_AUTHORIZED, None, None, None),
    ),
    (
        "authorized, delivered",
        request(item(reported_status="Approved", delivery_date=DELIVERED)),
        (R.ALREADY_AUTHORIZED, R.GOODS_HELD, R.GOODS_NOT_CHECKED, None),
    ),
    (
        "authorized, checked",
        request(item(reported_status="Approved", checks=[counted()])),
        (R.ALREADY_AUTHORIZED, R.GOODS_HELD, None, None),
    ),
    (
        "authorized, checked, part refunded",
        request(item(reported_status="Approved", checks=[counted()]), decisions=[refund(1, 1000)]),
        (R.ALREADY_AUTHORIZED, None, None, None),
    ),
    (
        "authorized, checked, part refund sent",
        request(
            item(reported_status="Approved", checks=[counted()]),
            decisions=[refund(1, 1000, DecisionState.SENT)],
        ),
        (R.ALREADY_AUTHORIZED, None, R.SENT_UNCONFIRMED, None),
    ),
    (
        "authorized, refunded elsewhere in part",
        request(item(reported_status="Approved", refunded_minor=1000)),
        (R.ALREADY_AUTHORIZED, None, None, None),
    ),
    (
        "in transit, refunded at first scan",
        request(item(reported_status="Completed", resolution="RefundAtFirstScan", refunded_minor=4000)),
        (R.COMPLETED_IS_FINAL, R.COMPLETED_IS_FINAL, R.NOTHING_LEFT, None),
    ),
    (
        "completed, nothing refunded",
        request(item(reported_status="Completed")),
        (R.COMPLETED_IS_FINAL, R.COMPLETED_IS_FINAL, None, None),
    ),
    (
        "completed by our refund, more units ordered",
        request(
            item(reported_status="Approved", checks=[counted()], order_quantity=2),
            decisions=[refund(1, 2000)],
        ),
        (R.COMPLETED_IS_FINAL, R.COMPLETED_IS_FINAL, R.NOTHING_LEFT, None),
    ),
    (
        "completed by our refund",
        request(item(reported_status="Approved", checks=[counted()]), decisions=[refund(1, 4000)]),
        (R.COMPLETED_IS_FINAL, R.COMPLETED_IS_FINAL, R.NOTHING_LEFT, None),
    ),
    ("closed by us", request(decisions=[close(1)]), (R.CLOSED_IS_FINAL, R.ALREADY_CLOSED, None, None)),
    (
        "closed by seller",
        request(item(reported_status="Closed")),
        (R.CLOSED_IS_FINAL, R.ALREADY_CLOSED, None, None),
    ),
    (
        "closed by seller, goods come anyway",
        request(item(reported_status="Closed", delivery_date=DELIVERED)),
        (R.CLOSED_IS_FINAL, R.ALREADY_CLOSED, R.GOODS_NOT_CHECKED, None),
    ),
    (
        "closed by buyer",
        request(item(reported_status="Cancelled")),
        (R.CLOSED_IS_FINAL, R.ALREADY_CLOSED, None, None),
    ),
    (
        "closed by buyer, marked",
        request(marks=[Mark.CLOSED_BY_BUYER]),
        (R.CLOSED_IS_FINAL, R.ALREADY_CLOSED, None, None),
    ),
    ("a-to-z claim", request(item(a_to_z_claim=True)), (None, None, None, None)),
    ("paid unknown", request(item(order_amount_minor=None)), (None, None, R.PAID_UNKNOWN, None)),
]


@pytest.mark.parametrize(("name", "one", "expected"), STATES, ids=[row[0] for row in STATES])
@pytest.mark.parametrize("place", range(4), ids=list(Action))
def test_every_state_and_every_button(
    name: str, one: Request, expected: tuple[Refusal | None, ...], place: int
) -> None:
    action = list(Action)[place]
    option = options(one, stand(one), money_by_item([one]))[action]
    refusals = [guard.refusal for guard in option.refusals]
    assert refusals == ([expected[place]] if expected[place] else []), name
    assert option.possible is (expected[place] is None)


def test_the_table_holds_every_state() -> None:
    found = [stand(one) for _, one, _ in STATES]
    assert {one.status for one in found} == set(RequestStatus)
    assert {one.goods for one in found} == set(GoodsState)
    assert {one.money for one in found} == set(MoneyState)


def refused(one: Request, inputs: Inputs, *others: Request) -> list[Refusal]:
    return [guard.refusal for guard in guards(one, inputs, *others)]


def guards(one: Request, inputs: Inputs, *others: Request) -> tuple[Guard, ...]:
    return check(one, stand(one, *others), money_by_item([one, *others]), inputs)


def amounts(amount: int = 4000, quantity: int = 1, **values: Any) -> RefundInputs:
    fee = values.pop("fee", 0)
    defaults: dict[str, Any] = {"currency": "USD", "items": (RefundItem(1, quantity, amount, fee),)}
    return RefundInputs(**{**defaults, **values})


class TestAuthorize:
    def test_plain(self) -> None:
        assert refused(request(), AuthorizeInputs()) == []

    def test_outside_policy_wants_a_reason(self) -> None:
        one = request(item(in_policy=False))
        assert refused(one, AuthorizeInputs()) == [R.OUTSIDE_POLICY]
        assert refused(one, AuthorizeInputs(reason="  ")) == [R.OUTSIDE_POLICY]
        assert refused(one, AuthorizeInputs(reason="regular customer")) == []

    def test_above_the_sellers_limit_wants_a_reason(self) -> None:
        one = request(store=replace(STORE, value_limit_minor=3999))
        assert refused(one, AuthorizeInputs()) == [R.ABOVE_LIMIT]
        assert refused(one, AuthorizeInputs(reason="known defect")) == []
        assert refused(request(store=replace(STORE, value_limit_minor=4000)), AuthorizeInputs()) == []

    def test_own_number_and_own_label_must_be_filled_in(self) -> None:
        assert refused(request(), AuthorizeInputs(use_own_rma=True, own_rma=" ")) == [R.OWN_RMA_MISSING]
        label = AuthorizeInputs(label=LabelKind.OWN_PREPAID, carrier="UPS")
        assert refused(request(), label) == [R.LABEL_INCOMPLETE]
        assert refused(request(), replace(label, tracking_id="1Z")) == []

    def test_a_reason_does_not_open_a_closed_request(self) -> None:
        found = guards(request(item(reported_status="Closed")), AuthorizeInputs(reason="please"))
        assert [guard.way_out for guard in found] == [WayOut.BUYER_FILES_NEW_REQUEST]


class TestClose:
    filled = CloseInputs(close_reason=CloseReason.PROBLEM_SOLVED, comment="All works now.", reason="agreed")

    def test_plain(self) -> None:
        assert refused(request(), self.filled) == []

    def test_reason_and_comment_are_needed(self) -> None:
        found = refused(request(), CloseInputs(reason="x"))
        assert found == [R.CLOSE_REASON_MISSING, R.CLOSE_COMMENT_MISSING]
        assert refused(request(), replace(self.filled, comment=" \n")) == [R.CLOSE_COMMENT_MISSING]

    def test_inside_the_policy_window_wants_a_reason_and_shows_the_risk(self) -> None:
        found = guards(request(), replace(self.filled, reason=""))
        assert [guard.refusal for guard in found] == [R.INSIDE_POLICY]
        assert dict(found[0].params) == {"paid_minor": 4000, "currency": "USD"}
        assert refused(request(item(in_policy=False)), replace(self.filled, reason="")) == []
        assert refused(request(item(in_policy=None)), replace(self.filled, reason="")) == [R.INSIDE_POLICY]

    def test_held_goods_stop_it_until_a_refund_is_decided(self) -> None:
        held = item(reported_status="Approved", delivery_date=DELIVERED)
        partial = replace(self.filled, close_reason=CloseReason.PARTIAL_REFUND)
        assert refused(request(held), partial) == [R.GOODS_HELD]
        assert refused(request(held, decisions=[refund(1, 1000)]), partial) == []

    def test_goods_of_another_item_stop_it_too(self) -> None:
        two = (
            item(1, reported_status="Approved", checks=[counted()]),
            item(2, reported_status="Approved", checks=[counted()], order_item_id="2"),
        )
        partial = replace(self.filled, close_reason=CloseReason.PARTIAL_REFUND)
        assert refused(request(*two, decisions=[refund(1, 1000)]), partial) == [R.GOODS_HELD]
        both = request(*two, decisions=[refund(1, 1000), refund(2, 1000, item_id=2)])
        assert refused(both, partial) == []

    @pytest.mark.parametrize("reason", CloseReason)
    def test_an_authorized_request_closes_for_four_reasons_only(self, reason: CloseReason) -> None:
        found = refused(request(item(reported_status="Approved")), replace(self.filled, close_reason=reason))
        assert found == ([] if reason in CLOSE_REASONS_WHEN_AUTHORIZED else [R.CLOSE_REASON_NOT_ALLOWED])
        assert refused(request(), replace(self.filled, close_reason=reason)) == []


class TestRefund:
    here = item(reported_status="Approved", checks=[counted()])

    def test_plain(self) -> None:
        assert refused(request(self.here), amounts()) == []

    def test_goods_must_be_checked_in(self) -> None:
        assert refused(request(), amounts(reason="x")) == [R.GOODS_NOT_CHECKED]
        delivered = request(item(delivery_date=DELIVERED))
        assert R.GOODS_NOT_CHECKED in refused(delivered, amounts(without_goods=True, reason="x"))

    def test_not_more_than_was_paid(self) -> None:
        found = guards(request(self.here), amounts(4001, reason="x"))
        assert [guard.refusal for guard in found] == [R.ABOVE_PAID]
        assert dict(found[0].params)["left_minor"] == 4000

    def test_not_more_than_was_paid_over_all_returns_of_the_order(self) -> None:
        other = request(item(2, amazon_rma_id="Dbbbb"), request_id=2, decisions=[refund(5, 1500, item_id=2)])
        assert refused(request(self.here), amounts(2500, reason="rest"), other) == []
        assert refused(request(self.here), amounts(2501, reason="rest"), other) == [R.ABOVE_PAID]

    def test_what_amazon_refunded_cannot_be_refunded_again(self) -> None:
        one = request(item(reported_status="Approved", checks=[counted()], refunded_minor=3000))
        assert refused(one, amounts(1000, reason="rest")) == []
        assert refused(one, amounts(1001, reason="rest")) == [R.ABOVE_PAID]

    def test_more_than_came_back_was_sold_for_wants_a_reason(self) -> None:
        half = item(reported_status="Approved", checks=[counted()], quantity=2, order_quantity=2)
        assert refused(request(half), amounts(2000)) == []
        assert refused(request(half), amounts(2001)) == [R.ABOVE_RECEIVED]
        again = request(half, decisions=[refund(1, 2000)])
        assert refused(again, amounts(2000)) == [R.ABOVE_RECEIVED]
        assert refused(again, amounts(2000, reason="goodwill")) == []

    def test_two_lines_of_one_order_item_share_its_money(self) -> None:
        twins = request(
            item(1, checks=[counted()], order_item_id="", reported_status="Approved"),
            item(2, checks=[counted()], order_item_id="", reported_status="Approved"),
        )
        both = amounts(items=(RefundItem(1, 1, 3000), RefundItem(2, 1, 1001)), reason="x")
        assert refused(twins, both) == [R.ABOVE_PAID]

    def test_one_item_cannot_stand_twice(self) -> None:
        both = amounts(items=(RefundItem(1, 1, 1000), RefundItem(1, 1, 1000)), reason="x")
        assert set(refused(request(self.here), both)) == {R.ITEM_UNKNOWN}

    @pytest.mark.parametrize("amount", [0, -1])
    def test_zero_and_less_are_refused(self, amount: int) -> None:
        assert R.NOT_POSITIVE in refused(request(self.here), amounts(amount, reason="x"))

    def test_quantity_not_over_what_was_ordered_or_counted(self) -> None:
        assert refused(request(self.here), amounts(quantity=2, reason="x")) == [
            R.ABOVE_ORDERED,
            R.ABOVE_CHECKED,
        ]
        part = item(reported_status="Approved", checks=[counted()], quantity=2, order_quantity=2)
        assert refused(request(part), amounts(quantity=2, reason="x")) == [R.ABOVE_CHECKED]

    def test_another_currency_is_refused(self) -> None:
        assert refused(request(self.here), amounts(currency="EUR")) == [R.OTHER_CURRENCY]

    def test_nothing_chosen_and_unknown_items(self) -> None:
        assert refused(request(self.here), amounts(items=())) == [R.NOTHING_CHOSEN]
        assert refused(request(self.here), amounts(items=(RefundItem(99, 1, 1),))) == [R.ITEM_UNKNOWN]

    @pytest.mark.parametrize(
        ("state", "stopped"),
        [
            (DecisionState.HELD, False),
            (DecisionState.READY, False),
            (DecisionState.SENT, True),
            (DecisionState.CONFIRMED, False),
            (DecisionState.CANCELLED, False),
        ],
    )
    def test_a_second_refund_waits_for_the_one_that_was_sent(
        self, state: DecisionState, stopped: bool
    ) -> None:
        one = request(self.here, decisions=[refund(1, 1000, state)])
        found = refused(one, amounts(1000, reason="rest"))
        assert (R.SENT_UNCONFIRMED in found) is stopped

    def test_partial_amounts_and_fees_want_a_reason(self) -> None:
        one = request(self.here)
        assert refused(one, amounts(3999)) == [R.PARTIAL_AMOUNT]
        assert refused(one, amounts(3200, fee=800)) == [R.PARTIAL_AMOUNT]
        assert refused(one, amounts(3200, fee=800, reason="scratched")) == []

    @pytest.mark.parametrize("fee", [-1, 801])
    def test_a_fee_is_within_the_price(self, fee: int) -> None:
        assert refused(request(self.here), amounts(3200, fee=fee, reason="x")) == [R.FEE_NOT_POSSIBLE]

    def test_without_goods_wants_a_typed_reason(self) -> None:
        assert refused(request(), amounts(without_goods=True)) == [R.WITHOUT_GOODS]
        assert refused(request(), amounts(without_goods=True, reason="cheaper")) == []
        option = options(request(), stand(request()), money_by_item([request()]))[Action.REFUND]
        assert option.without_goods

    def test_unknown_payment_is_refused(self) -> None:
        unknown = request(item(order_amount_minor=None, checks=[counted()], reported_status="Approved"))
        assert R.PAID_UNKNOWN in refused(unknown, amounts(reason="x"))

    def test_default_is_the_share_of_what_was_received(self) -> None:
        part = request(item(checks=[counted(2)], quantity=3, order_quantity=3, order_amount_minor=10000))
        money = money_by_item([part])
        assert default_refund(part, money, without_goods=False) == (RefundItem(1, 2, 6666),)
        assert default_refund(part, money, without_goods=True) == (RefundItem(1, 3, 10000),)

    def test_default_leaves_out_what_was_refunded_for_these_units(self) -> None:
        two = item(checks=[counted(2)], quantity=2, order_quantity=3, order_amount_minor=9000)
        one = request(two, decisions=[refund(1, 2500)])
        assert default_refund(one, money_by_item([one]), without_goods=False) == (RefundItem(1, 1, 3500),)

    def test_default_never_exceeds_what_is_left(self) -> None:
        one = request(self.here, decisions=[refund(1, 3500)])
        assert default_refund(one, money_by_item([one]), without_goods=False) == (RefundItem(1, 1, 500),)


class TestContact:
    @pytest.mark.parametrize(("name", "one", "_"), STATES, ids=[row[0] for row in STATES])
    def test_always_possible(self, name: str, one: Request, _: object) -> None:
        assert refused(one, ContactInputs(message="Hello")) == [], name

    def test_never_changes_the_status(self) -> None:
        sent = decision(1, Action.CONTACT, done_at=NOW)
        before, after = stand(request()), stand(request(decisions=[sent]))
        assert isinstance(before, Standing)
        assert before == after

    def test_empty_messages_and_open_placeholders_are_refused(self) -> None:
        assert refused(request(), ContactInputs(message=" ")) == [R.MESSAGE_EMPTY]
        found = guards(request(), ContactInputs(message="by {delivery_date}"))
        assert [(guard.refusal, dict(guard.params)) for guard in found] == [
            (R.PLACEHOLDERS_LEFT, {"names": "delivery_date"})
        ]

    def test_open_placeholders_in_the_comment_of_a_closing_are_refused(self) -> None:
        for comment in ("It is {product}.", "It is { Product }.", "{订单}"):
            inputs = CloseInputs(close_reason=CloseReason.OTHER, comment=comment, reason="r")
            assert refused(request(), inputs) == [R.PLACEHOLDERS_LEFT]
            assert refused(request(), ContactInputs(message=comment)) == [R.PLACEHOLDERS_LEFT]


class TestCheckIn:
    def test_counts_up_to_what_was_announced_and_later_arrivals(self) -> None:
        one = request(item(quantity=3, checks=[counted()]))
        assert check_in_guards(one, [ItemCount(1, 2)]) == ()
        assert check_in_guards(one, [ItemCount(1, 1), ItemCount(1, 1)]) == ()

    @pytest.mark.parametrize(
        ("counts", "refusal"),
        [
            ([], R.NOTHING_CHOSEN),
            ([ItemCount(1, 3)], R.COUNT_ABOVE_ANNOUNCED),
            ([ItemCount(1, 1), ItemCount(1, 2)], R.COUNT_ABOVE_ANNOUNCED),
            ([ItemCount(1, 0)], R.COUNT_NOT_POSITIVE),
            ([ItemCount(9, 1)], R.ITEM_UNKNOWN),
        ],
    )
    def test_refusals(self, counts: list[ItemCount], refusal: Refusal) -> None:
        one = request(item(quantity=3, checks=[counted()]))
        assert [guard.refusal for guard in check_in_guards(one, counts)] == [refusal]

    def test_delivered_never_becomes_checked_by_itself(self) -> None:
        assert stand(request(item(delivery_date=DELIVERED))).checked == 0
