"""The three axes, what is to do, and the decision's life."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import NOW, RULES, close, counted, decision, item, refund, request, stand

from returns_desktop.domain.deadlines import Choice, Rule, RuleBook, RuleCode, Unit
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.life import Event, advance
from returns_desktop.domain.model import (
    Action,
    Condition,
    Decision,
    DecisionState,
    GoodsCheck,
    GoodsState,
    Mark,
    MoneyState,
    RefundLine,
    RequestStatus,
)
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.reconcile import confirmed, findings
from returns_desktop.domain.reported import reported_status
from returns_desktop.domain.workflow import (
    Due,
    Standing,
    Task,
    money_of,
    received_on,
    refunded_units,
    sending_shows,
    standing,
    to_do_on_amazon,
    today_in,
)

S = RequestStatus


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["PendingApproval"], S.AUTHORIZATION_REQUIRED),
        (["Pending"], S.AUTHORIZATION_REQUIRED),
        (["Approved"], S.AUTHORIZED),
        (["Completed"], S.COMPLETED),
        (["Closed"], S.CLOSED_BY_SELLER),
        (["Rejected"], S.CLOSED_BY_SELLER),
        (["Cancelled"], S.CLOSED_BY_BUYER),
        (["SomethingNew"], S.AUTHORIZATION_REQUIRED),
        ([""], S.AUTHORIZATION_REQUIRED),
        (["Completed", "Approved"], S.AUTHORIZED),
    ],
)
def test_amazons_words(words: list[str], status: RequestStatus) -> None:
    assert reported_status(words) is status


@pytest.mark.parametrize(
    ("reported", "decisions", "marks", "status"),
    [
        ("PendingApproval", [decision(1, Action.AUTHORIZE)], [], S.AUTHORIZED),
        ("PendingApproval", [close(1)], [], S.CLOSED_BY_SELLER),
        ("Approved", [close(1)], [], S.CLOSED_BY_SELLER),
        # A report does not overwrite the seller's own close.
        ("Cancelled", [close(1, DecisionState.SENT)], [], S.CLOSED_BY_SELLER),
        ("Cancelled", [decision(1, Action.AUTHORIZE)], [], S.CLOSED_BY_BUYER),
        ("Approved", [close(1, DecisionState.CONTRADICTED)], [], S.AUTHORIZED),
        ("Approved", [], [Mark.CLOSED_BY_BUYER], S.CLOSED_BY_BUYER),
        ("Approved", [refund(1, 4000)], [], S.COMPLETED),
        ("Approved", [refund(1, 3999)], [], S.AUTHORIZED),
        ("Approved", [refund(1, 4000, DecisionState.CANCELLED)], [], S.AUTHORIZED),
        ("PendingApproval", [decision(1, Action.CONTACT)], [], S.AUTHORIZATION_REQUIRED),
    ],
)
def test_status(reported: str, decisions: list, marks: list, status: RequestStatus) -> None:  # type: ignore[type-arg]
    found = stand(request(item(reported_status=reported), decisions=decisions, marks=marks))
    assert found.status is status


def test_approved_and_refunded_in_full_by_amazon_is_completed() -> None:
    assert stand(request(item(reported_status="Approved", refunded_minor=4000))).status is S.COMPLETED


@pytest.mark.parametrize(
    ("values", "checks", "decisions", "marks", "goods"),
    [
        ({}, [], [], [], GoodsState.AWAITED),
        ({"delivery_date": date(2026, 11, 20)}, [], [], [], GoodsState.DELIVERED),
        ({"delivery_date": date(2026, 11, 20)}, [counted()], [], [], GoodsState.CHECKED),
        ({}, [counted(condition=Condition.EMPTY)], [], [], GoodsState.CHECKED),
        ({}, [], [refund(1, 4000, without_goods=True)], [], GoodsState.NOT_EXPECTED),
        ({}, [], [], [Mark.LOST], GoodsState.LOST),
        ({"resolution": "RefundAtFirstScan", "refunded_minor": 4000}, [], [], [], GoodsState.IN_TRANSIT),
        ({"reported_status": "Closed"}, [], [], [], GoodsState.NOT_EXPECTED),
        ({"resolution": "ReturnlessRefund"}, [], [], [], GoodsState.NOT_EXPECTED),
    ],
)
def test_goods(values: dict, checks: list, decisions: list, marks: list, goods: GoodsState) -> None:  # type: ignore[type-arg]
    assert stand(request(item(checks=checks, **values), decisions=decisions, marks=marks)).goods is goods


@pytest.mark.parametrize(
    ("state", "money"),
    [
        (DecisionState.HELD, MoneyState.DECIDED),
        (DecisionState.READY, MoneyState.DECIDED),
        (DecisionState.SENT, MoneyState.SENT),
        (DecisionState.CONFIRMED, MoneyState.CONFIRMED),
        (DecisionState.CONTRADICTED, MoneyState.SENT),
        (DecisionState.CANCELLED, MoneyState.CANCELLED),
    ],
)
def test_money_follows_the_decision(state: DecisionState, money: MoneyState) -> None:
    assert stand(request(decisions=[refund(1, 1000, state)])).money is money


def test_money_without_a_decision() -> None:
    assert stand(request()).money is MoneyState.NONE
    assert stand(request(item(refunded_minor=500))).money is MoneyState.REFUNDED_ELSEWHERE


def test_money_of_an_item_follows_its_own_refunds() -> None:
    first, second = item(1), item(2, order_item_id="2")
    one = request(first, second, decisions=[refund(1, 1000, item_id=2)])
    assert [money_of(one, line) for line in (first, second)] == [MoneyState.NONE, MoneyState.DECIDED]


def test_several_items_show_the_one_that_asks_for_something() -> None:
    first = item(1, checks=[counted()])
    second = item(2, order_item_id="2", delivery_date=date(2026, 11, 20))
    found = stand(request(first, second))
    assert (found.goods, found.checked, found.announced) == (GoodsState.DELIVERED, 1, 2)


def test_goods_are_awaited_until_something_says_otherwise() -> None:
    first, second = item(1), item(2, order_item_id="2", checks=[counted()])
    assert stand(request(item(refunded_minor=1000))).goods is GoodsState.AWAITED
    assert stand(request(decisions=[refund(1, 1000)])).goods is GoodsState.AWAITED
    kept = refund(1, 4000, item_id=2, without_goods=True)
    assert stand(request(first, second, decisions=[kept])).goods is GoodsState.AWAITED


def test_units_refunded_are_those_of_the_line_that_came_back() -> None:
    first, second = item(1), item(2, order_item_id="2")
    of_second = request(first, second, decisions=[refund(1, 1000, item_id=2)])
    assert [refunded_units(of_second, line) for line in (first, second)] == [0, 1]
    assert refunded_units(request(first, decisions=[refund(1, 4000, without_goods=True)]), first) == 0


def test_what_cost_nothing_is_not_refunded_in_full_and_a_cent_is() -> None:
    free, cheap = (item(reported_status="Approved", order_amount_minor=price) for price in (0, 1))
    assert stand(request(free)).status is S.AUTHORIZED
    assert stand(request(cheap)).status is S.AUTHORIZED
    assert stand(request(cheap, decisions=[refund(1, 1)])).status is S.COMPLETED


def test_exposure_is_money_for_goods_not_checked_in() -> None:
    two: dict[str, Any] = {"quantity": 2, "order_quantity": 2}
    assert stand(request(item(**two), decisions=[refund(1, 4000, without_goods=True)])).exposure_minor == 4000
    assert stand(request(item(checks=[counted()], **two), decisions=[refund(1, 4000)])).exposure_minor == 2000
    assert stand(request(item(checks=[counted(2)], **two), decisions=[refund(1, 4000)])).exposure_minor == 0
    assert stand(request(item(refunded_minor=4000, resolution="RefundAtFirstScan"))).exposure_minor == 4000


def test_dues_of_a_new_request() -> None:
    assert stand(request()).dues == (Due(Task.ANSWER, date(2026, 11, 21)),)
    assert stand(request(item(request_date=None))).dues == (Due(Task.ANSWER, None),)


def test_deadlines_are_those_of_the_marketplace_and_the_store() -> None:
    codes = (RuleCode.ANSWER_CLAIM, RuleCode.ANSWER_REQUEST, RuleCode.REFUND_AFTER_RECEIPT)
    asked, came, seen = date(2026, 11, 10), date(2026, 11, 12), date(2026, 11, 14)
    one = request(
        item(request_date=asked, delivery_date=came, a_to_z_claim=True), claim_seen_on=seen
    )
    money = money_by_item([one])
    of_us = RuleBook(Rule(code, "US", 1, Unit.CALENDAR_DAYS, None, "") for code in codes)
    days = {Task.CLAIM: date(2026, 11, 15), Task.ANSWER: date(2026, 11, 11)}
    days[Task.CHECK_GOODS] = date(2026, 11, 13)
    assert {due.task: due.on for due in standing(one, money, of_us).dues} == days
    own = of_us.with_choices({one.store.id: {RuleCode.ANSWER_CLAIM: Choice(9, Unit.CALENDAR_DAYS)}})
    found = {due.task: due.on for due in standing(one, money, own).dues}
    assert found == {**days, Task.CLAIM: date(2026, 11, 23)}


def test_a_standing_holds_its_conflicts_and_tells_no_sum_of_unknown_prices() -> None:
    against = request(
        item(reported_status="Approved"), decisions=[close(1, DecisionState.CONTRADICTED)]
    )
    assert stand(against).conflicts == findings(against, RULES) != ()
    known, unknown = item(1), item(2, order_item_id="2", order_amount_minor=None)
    assert stand(request(known, unknown)).paid_minor is None
    assert stand(request(known)).paid_minor == 4000


def test_a_claim_runs_from_the_day_it_was_first_seen() -> None:
    found = stand(request(item(a_to_z_claim=True), claim_seen_on=date(2026, 11, 17)))
    assert found.due == Due(Task.CLAIM, date(2026, 11, 20))
    assert found.a_to_z


def test_delivered_goods_want_a_check_by_the_refund_deadline() -> None:
    found = stand(request(item(reported_status="Approved", delivery_date=date(2026, 11, 20))))
    assert found.dues == (Due(Task.CHECK_GOODS, date(2026, 11, 24)),)


def test_checked_goods_want_a_refund_until_one_stands() -> None:
    here = item(reported_status="Approved", delivery_date=date(2026, 11, 20), checks=[counted()])
    assert stand(request(here)).dues == (Due(Task.REFUND, date(2026, 11, 24)),)
    decided = stand(request(here, decisions=[refund(1, 2000)]))
    assert decided.dues == (Due(Task.TODO, None),)


def test_checked_goods_want_no_refund_that_was_given_or_has_no_money_left() -> None:
    two: dict[str, Any] = {"quantity": 2, "order_quantity": 2, "reported_status": "Approved"}
    assert not stand(request(item(checks=[counted()], refunded_minor=2000, **two))).has(Task.REFUND)
    assert stand(request(item(checks=[counted()], refunded_minor=1999, **two))).has(Task.REFUND)
    here = request(item(1, reported_status="Approved", checks=[counted()]))
    there = item(2, amazon_rma_id="DbbbbRRMA")
    for amount, is_due in ((4000, False), (3999, True)):
        other = request(there, request_id=2, decisions=[refund(1, amount, item_id=2)])
        assert stand(here, other).has(Task.REFUND) is is_due


def test_nothing_is_due_when_amazon_shows_it_done() -> None:
    done = request(item(reported_status="Closed"), decisions=[close(1, DecisionState.CONFIRMED)])
    assert stand(done).dues == ()
    assert stand(request(item(reported_status="Completed", delivery_date=date(2026, 11, 1)))).dues == ()


@pytest.mark.parametrize("action", Action)
def test_what_was_ticked_off_is_not_to_do(action: Action) -> None:
    assert to_do_on_amazon(decision(1, action))
    assert not to_do_on_amazon(decision(1, action, done_at=NOW))
    assert not to_do_on_amazon(decision(1, action, DecisionState.CONTRADICTED))


def test_received_is_the_carriers_word_or_the_first_count() -> None:
    assert received_on(request()) is None
    assert received_on(request(item(checks=[counted()]))) == date(2026, 11, 22)
    at_night = GoodsCheck(1, Condition.OK, "", NOW.replace(hour=3))
    assert received_on(request(item(checks=[at_night]))) == date(2026, 11, 21)  # in Los Angeles
    both = item(delivery_date=date(2026, 11, 20), checks=[counted()])
    assert received_on(request(both)) == date(2026, 11, 20)


def test_today_is_the_marketplaces_day() -> None:
    night = NOW.replace(hour=3)
    assert today_in("America/Los_Angeles", night) == date(2026, 11, 21)
    assert today_in("Asia/Tokyo", night) == date(2026, 11, 22)


LIFE = {
    (DecisionState.HELD, Event.SETTLE): DecisionState.READY,
    (DecisionState.HELD, Event.TICK): DecisionState.SENT,
    (DecisionState.HELD, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.READY, Event.EXPORT): DecisionState.SENT,
    (DecisionState.READY, Event.TICK): DecisionState.SENT,
    (DecisionState.READY, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.READY, Event.CONTRADICT): DecisionState.CONTRADICTED,
    (DecisionState.SENT, Event.TICK): DecisionState.SENT,
    (DecisionState.SENT, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.SENT, Event.CONTRADICT): DecisionState.CONTRADICTED,
    (DecisionState.SENT, Event.CANCEL): DecisionState.CANCELLED,
    (DecisionState.CONTRADICTED, Event.CONFIRM): DecisionState.CONFIRMED,
    (DecisionState.HELD, Event.CONTRADICT): DecisionState.CONTRADICTED,
    (DecisionState.READY, Event.KEEP): DecisionState.READY,
    (DecisionState.SENT, Event.KEEP): DecisionState.READY,
    (DecisionState.CONTRADICTED, Event.KEEP): DecisionState.READY,
    (DecisionState.READY, Event.WITHDRAW): DecisionState.CANCELLED,
    (DecisionState.SENT, Event.WITHDRAW): DecisionState.CANCELLED,
    (DecisionState.CONTRADICTED, Event.WITHDRAW): DecisionState.CANCELLED,
}


@pytest.mark.parametrize("state", DecisionState)
@pytest.mark.parametrize("event", Event)
def test_every_move_of_a_decisions_life(state: DecisionState, event: Event) -> None:
    if (state, event) in LIFE:
        assert advance(state, event) is LIFE[state, event]
    else:
        with pytest.raises(AppError) as refused:
            advance(state, event)
        assert refused.value.code == "decision_cannot"


@pytest.mark.parametrize(
    ("one", "values", "is_confirmed"),
    [
        (decision(1, Action.AUTHORIZE), {"reported_status": "Approved"}, True),
        (decision(1, Action.AUTHORIZE), {"reported_status": "PendingApproval"}, False),
        (close(1), {"reported_status": "Closed"}, True),
        (close(1), {"reported_status": "Approved"}, False),
        (refund(1, 4000, DecisionState.SENT), {"refunded_minor": 4000}, True),
        (refund(1, 4000, DecisionState.SENT), {"refunded_minor": 2000}, False),
        # What was refunded elsewhere before does not confirm our own refund.
        (refund(1, 2000, DecisionState.SENT, elsewhere=2000), {"refunded_minor": 2000}, False),
        (refund(1, 2000, DecisionState.SENT, elsewhere=2000), {"refunded_minor": 4000}, True),
        (decision(1, Action.CONTACT), {"reported_status": "Approved"}, False),
        # Amazon agreed after all.
        (decision(1, Action.AUTHORIZE, DecisionState.CONTRADICTED), {"reported_status": "Approved"}, True),
        (decision(1, Action.AUTHORIZE, DecisionState.CANCELLED), {"reported_status": "Approved"}, False),
    ],
)
def test_confirmed_by_a_report(one, values: dict, is_confirmed: bool) -> None:  # type: ignore[no-untyped-def, type-arg]
    assert confirmed(request(item(**values), decisions=[one])) == ((one,) if is_confirmed else ())


def test_money_is_counted_once_over_the_returns_of_an_order() -> None:
    here = request(item(1, quantity=1, order_quantity=2), decisions=[refund(1, 2000)])
    there = request(item(2, amazon_rma_id="DbbbbRRMA", quantity=1, order_quantity=2), request_id=2)
    money = money_by_item([here, there])
    assert money[1] is money[2]
    assert (money[2].paid_minor, money[2].quantity, money[2].left_minor) == (4000, 2, 2000)


def test_money_of_lines_without_an_item_id_is_shared_by_sku() -> None:
    known = request(item(1))
    unknown = request(item(2, amazon_rma_id="DbbbbRRMA", order_item_id=""), request_id=2)
    other = request(item(3, amazon_rma_id="DccccRRMA", merchant_sku="CUP", order_item_id="3"), request_id=3)
    money = money_by_item([known, unknown, other])
    assert money[1] is money[2]
    assert money[1].paid_minor == 4000
    assert money[3] is not money[1]


def test_what_amazon_refunded_beyond_ours_counts_as_elsewhere() -> None:
    one = item(refunded_minor=1000)
    assert money_by_item([request(one)])[1].elsewhere_minor == 1000
    ours = money_by_item([request(one, decisions=[refund(1, 1000, DecisionState.SENT)])])[1]
    assert (ours.decided_minor, ours.elsewhere_minor, ours.used_minor) == (1000, 0, 1000)
    before = money_by_item([request(one, decisions=[refund(1, 3000, elsewhere=1000)])])[1]
    assert (before.used_minor, before.left_minor) == (4000, 0)


def test_a_second_arrival_wants_its_refund_too() -> None:
    two: dict[str, Any] = {"quantity": 2, "order_quantity": 2, "reported_status": "Approved"}
    first = stand(
        request(item(checks=[counted()], **two), decisions=[refund(1, 2000, DecisionState.CONFIRMED)])
    )
    assert not first.has(Task.REFUND)
    second = item(checks=[counted(), counted()], **two)
    assert stand(request(second, decisions=[refund(1, 2000, DecisionState.CONFIRMED)])).has(Task.REFUND)


def test_a_refund_less_a_fee_is_done() -> None:
    here = item(reported_status="Approved", checks=[counted()])
    assert not stand(request(here, decisions=[refund(1, 3200, DecisionState.CONFIRMED)])).has(Task.REFUND)


def test_goods_that_come_although_the_buyer_might_keep_them_want_a_check() -> None:
    kept = refund(1, 100, DecisionState.CONFIRMED, without_goods=True)
    found = stand(request(item(delivery_date=date(2026, 11, 20)), decisions=[kept]))
    assert found.goods is GoodsState.DELIVERED
    assert found.has(Task.CHECK_GOODS)


def test_a_claim_outlives_a_closed_request_until_the_buyer_was_answered() -> None:
    closed = item(reported_status="Closed", a_to_z_claim=True)
    assert stand(request(closed, claim_seen_on=date(2026, 11, 20))).has(Task.CLAIM)
    answered = request(closed, claim_seen_on=date(2026, 11, 20), decisions=[decision(1, Action.CONTACT)])
    assert not stand(answered).has(Task.CLAIM)
    paid = item(reported_status="Completed", a_to_z_claim=True, refunded_minor=4000)
    assert stand(request(paid)).dues == ()


def test_goods_of_a_cancelled_request_want_a_check() -> None:
    found = stand(request(item(reported_status="Cancelled", delivery_date=date(2026, 11, 20))))
    assert found.has(Task.CHECK_GOODS)


def test_the_first_day_any_line_tells_starts_the_clock() -> None:
    found = stand(request(item(1, request_date=None), item(2, order_item_id="2")))
    assert found.due == Due(Task.ANSWER, date(2026, 11, 21))


def test_what_was_refunded_on_another_return_is_not_counted_on_this_one() -> None:
    shared: dict[str, Any] = {"order_quantity": 2, "reported_status": "Approved"}
    there = request(item(1, refunded_minor=1000, **shared))
    line = RefundLine(2, 1, 2000, 0, 1000, 0)
    ours = decision(1, Action.REFUND, DecisionState.SENT, refunds=(line,))
    here = request(
        item(2, amazon_rma_id="Dbbbb", checks=[counted()], **shared), request_id=2, decisions=[ours]
    )
    assert stand(here, there).refunded_minor == 2000
    assert money_by_item([there, here])[2].used_minor == 3000
    shown = request(
        item(2, amazon_rma_id="Dbbbb", refunded_minor=2000, **shared), request_id=2, decisions=[ours]
    )
    assert [one.id for one in confirmed(shown)] == [1]


@given(
    action=st.sampled_from(Action),
    state=st.sampled_from([DecisionState.HELD, DecisionState.READY]),
    other=st.sampled_from([None, *(refund(1, 1000, state) for state in DecisionState)]),
    reported=st.sampled_from(["PendingApproval", "Approved", "Completed", "Closed", "Cancelled"]),
    refunded=st.sampled_from([None, 4000]),
    seen_after=st.sampled_from([None, 0, 1, 30]),
    is_done=st.booleans(),
    is_free=st.booleans(),
)
def test_sending_shows_with_refunds_and_held_decisions_alone(
    action: Action, state: DecisionState, other: Decision | None, reported: str, refunded: int | None,
    seen_after: int | None, is_done: bool, is_free: bool,
) -> None:  # fmt: skip
    if sending_shows(action, state):
        return

    def standing_with(state: DecisionState) -> Standing:
        ours = decision(2, action, state, done_at=NOW if is_done else None, without_goods=is_free)
        seen = None if seen_after is None else NOW + timedelta(days=seen_after)
        arrived = item(reported_status=reported, refunded_minor=refunded)
        return stand(request(arrived, decisions=[*filter(None, [other]), ours], last_seen_at=seen))

    assert standing_with(DecisionState.SENT) == standing_with(state)
