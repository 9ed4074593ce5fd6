"""Every date a request is heading for, what it counts from, and what is not known of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from support import RULES, STORE, close, counted, decision, item, refund, request, stand

from returns_desktop.domain.deadlines import ANY_MARKETPLACE, Choice, Rule, RuleBook, RuleCode, Unit
from returns_desktop.domain.marketplaces import MARKETPLACES
from returns_desktop.domain.model import Action, DecisionState, Request
from returns_desktop.domain.radar import Coming, Kind, radar

GERMANY = replace(STORE, marketplace="DE", time_zone="Europe/Berlin", currency="EUR")


def dates(one: Request) -> dict[Kind, date | None]:
    return {coming.kind: coming.on for coming in radar(one, stand(one), RULES)}


def coming(one: Request, kind: Kind) -> Coming:
    return next(found for found in radar(one, stand(one), RULES) if found.kind is kind)


def test_a_request_that_waits_for_an_answer() -> None:
    one = request(item())  # ordered on 1 November, asked for on the 20th
    assert dates(one) == {
        Kind.ANSWER: date(2026, 11, 21),
        Kind.CLAIM_POSSIBLE: date(2026, 11, 22),
        Kind.WINDOW_ENDS: date(2026, 12, 1),
        Kind.SHIP_BACK: date(2026, 12, 16),
        Kind.CLOSES_ITSELF: date(2027, 1, 9),
    }
    found = radar(one, stand(one), RULES)
    assert [each.on for each in found] == sorted(each.on for each in found if each.on)
    # Reports tell the day of the order, not the day the buyer got the goods.
    assert {each.kind for each in found if each.at_earliest} == {Kind.WINDOW_ENDS, Kind.SHIP_BACK}


def test_a_claim_is_answered_and_its_decision_appealed() -> None:
    one = request(item(a_to_z_claim=True), claim_seen_on=date(2026, 11, 21))
    found = dates(one)
    assert found[Kind.ANSWER_CLAIM] == date(2026, 11, 24)
    assert found[Kind.APPEAL] is None  # no report tells when Amazon decided
    assert coming(one, Kind.APPEAL).rule.value == 30
    assert Kind.CLAIM_POSSIBLE not in found
    assert list(found)[-1] is Kind.APPEAL


@pytest.mark.parametrize(("label", "granted"), [("AmazonPrePaidLabel", True), ("AmazonUnPaidLabel", False)])
def test_goods_that_came_back_are_refunded_in_time(label: str, granted: bool) -> None:
    day = date(2026, 11, 20)
    arrived: dict[str, Any] = {"reported_status": "Approved", "delivery_date": day, "label_type": label}
    found = dates(request(item(**arrived)))
    assert found[Kind.REFUND] == date(2026, 11, 24)
    assert found.get(Kind.CLAIM_GRANTED) == (date(2026, 11, 25) if granted else None)
    done = request(item(checks=[counted()], **arrived), decisions=[refund(1, 4000)])
    assert not {Kind.REFUND, Kind.CLAIM_GRANTED} & set(dates(done))


@pytest.mark.parametrize(
    ("delivered", "refunded", "until", "at_earliest"),
    [
        (None, None, None, False),
        (date(2026, 2, 10), None, date(2026, 4, 11), True),
        (None, date(2026, 2, 10), date(2026, 4, 11), True),
        (date(2026, 2, 10), date(2026, 2, 14), date(2026, 4, 15), False),
        # The later of both is after the change: 30 days.
        (date(2026, 2, 10), date(2026, 2, 18), date(2026, 3, 20), False),
        (date(2026, 2, 18), date(2026, 2, 10), date(2026, 3, 20), False),
    ],
)
def test_safe_t_counts_from_the_later_of_delivery_and_refund(
    delivered: date | None, refunded: date | None, until: date | None, at_earliest: bool
) -> None:
    decisions = []
    if refunded:
        moment = datetime(refunded.year, refunded.month, refunded.day, 20, tzinfo=UTC)
        decisions.append(replace(refund(1, 4000, without_goods=True), decided_at=moment))
    one = request(item(reported_status="Approved", delivery_date=delivered), decisions=decisions)
    assert dates(one).get(Kind.SAFE_T) == until
    if until:
        assert coming(one, Kind.SAFE_T).at_earliest == at_earliest


def test_safe_t_counts_the_day_of_the_marketplace_and_ends_with_a_claim() -> None:
    """20:00 in Los Angeles is the next day in UTC."""
    late = replace(refund(1, 4000), decided_at=datetime(2026, 2, 16, 4, tzinfo=UTC))
    delivered: dict[str, Any] = {"reported_status": "Approved", "delivery_date": date(2026, 2, 1)}
    one = request(item(**delivered), decisions=[late])
    assert dates(one)[Kind.SAFE_T] == date(2026, 4, 16)  # from 15 February, when it was 60 days
    claimed = request(item(safet_claim_id="1", **delivered), decisions=[late])
    assert Kind.SAFE_T not in dates(claimed)


def test_a_refund_that_was_cancelled_starts_no_clock() -> None:
    cancelled = refund(1, 4000, DecisionState.CANCELLED, without_goods=True)
    one = request(item(reported_status="Approved"), decisions=[cancelled])
    assert Kind.SAFE_T not in dates(one)


def test_buyers_in_the_eu_may_withdraw() -> None:
    found = coming(request(item(currency="EUR"), store=GERMANY), Kind.WITHDRAWAL_ENDS)
    assert (found.on, found.at_earliest) == (date(2026, 11, 15), True)
    assert Kind.WITHDRAWAL_ENDS not in dates(request())


def test_a_request_closes_itself_after_the_last_thing_that_was_done() -> None:
    asked: dict[str, Any] = {"reported_status": "Approved", "request_date": date(2026, 10, 1)}
    assert dates(request(item(**asked)))[Kind.CLOSES_ITSELF] == date(2026, 11, 20)
    contacted = decision(1, Action.CONTACT)  # on 22 November
    assert dates(request(item(**asked), decisions=[contacted]))[Kind.CLOSES_ITSELF] == date(2026, 12, 22)
    closed = dates(request(item(**asked), decisions=[close(1)]))
    assert not {Kind.CLOSES_ITSELF, Kind.WINDOW_ENDS, Kind.SHIP_BACK} & set(closed)


def test_a_stores_own_value_counts_here_too() -> None:
    one = request()
    book = RULES.with_choices({one.store.id: {RuleCode.CLAIM_POSSIBLE: Choice(3, Unit.CALENDAR_DAYS)}})
    found = {each.kind: each.on for each in radar(one, stand(one), book)}
    assert found[Kind.CLAIM_POSSIBLE] == date(2026, 11, 23)


@pytest.mark.parametrize("place", MARKETPLACES, ids=lambda place: place.code)
def test_every_marketplace_has_a_radar(place: Any) -> None:
    store = replace(STORE, marketplace=place.code, time_zone=place.time_zone, currency=place.currency)
    one = request(item(currency=place.currency), store=store)
    assert {Kind.ANSWER, Kind.WINDOW_ENDS, Kind.CLOSES_ITSELF} <= set(dates(one))


def told(one: Request) -> list[tuple[Kind, date | None, RuleCode, bool]]:
    found = radar(one, stand(one), RULES)
    return [(each.kind, each.on, each.rule.code, each.at_earliest) for each in found]


def test_each_date_tells_its_rule_and_whether_it_may_be_later() -> None:
    assert told(request(item(currency="EUR"), store=GERMANY)) == [
        (Kind.WITHDRAWAL_ENDS, date(2026, 11, 15), RuleCode.WITHDRAWAL, True),
        (Kind.ANSWER, date(2026, 11, 21), RuleCode.ANSWER_REQUEST, False),
        (Kind.CLAIM_POSSIBLE, date(2026, 11, 22), RuleCode.CLAIM_POSSIBLE, False),
        (Kind.WINDOW_ENDS, date(2026, 12, 1), RuleCode.RETURN_WINDOW, True),
        (Kind.SHIP_BACK, date(2026, 12, 16), RuleCode.SHIP_BACK, True),
        (Kind.CLOSES_ITSELF, date(2027, 1, 9), RuleCode.CLOSES_WITHOUT_ACTION, False),
    ]
    arrived: dict[str, Any] = {"reported_status": "Approved", "delivery_date": date(2026, 11, 20)}
    back = item(checks=[counted()], label_type="AmazonPrePaidLabel", a_to_z_claim=True, **arrived)
    assert told(request(back, claim_seen_on=date(2026, 11, 21))) == [
        (Kind.ANSWER_CLAIM, date(2026, 11, 24), RuleCode.ANSWER_CLAIM, False),
        (Kind.REFUND, date(2026, 11, 24), RuleCode.REFUND_AFTER_RECEIPT, False),
        (Kind.WINDOW_ENDS, date(2026, 12, 1), RuleCode.RETURN_WINDOW, True),
        (Kind.SAFE_T, date(2026, 12, 20), RuleCode.SAFE_T, True),
        (Kind.CLOSES_ITSELF, date(2026, 12, 22), RuleCode.CLOSES_WITHOUT_UPDATE, False),
        (Kind.APPEAL, None, RuleCode.APPEAL_CLAIM, False),
    ]


def test_what_was_answered_or_is_done_heads_for_no_window() -> None:
    for word in ("Completed", "Closed", "Cancelled"):
        assert dates(request(item(reported_status=word))) == {}
    answered = request(item(a_to_z_claim=True), decisions=[decision(1, Action.CONTACT)])
    assert Kind.APPEAL not in dates(answered)  # nobody saw when the claim began


def test_days_of_several_items() -> None:
    """Asked for counts from the first day, delivered from the last."""
    approved: dict[str, Any] = {"reported_status": "Approved", "request_date": None}
    asked = [item(1, request_date=None), item(2), item(3, request_date=date(2026, 11, 18))]
    found = dates(request(*asked))
    assert found[Kind.ANSWER] == date(2026, 11, 19)
    assert found[Kind.CLOSES_ITSELF] == date(2027, 1, 7)
    never = dates(request(item(request_date=None)))
    assert set(never) == {Kind.WINDOW_ENDS, Kind.SHIP_BACK}
    one = request(
        item(1, delivery_date=date(2026, 3, 1), **approved),
        item(2, delivery_date=None, label_type="AmazonPrePaidLabel", **approved),
        item(3, delivery_date=date(2026, 3, 9), **approved),
    )
    back = dates(one)
    assert back[Kind.SAFE_T] == date(2026, 4, 8)
    assert Kind.CLAIM_GRANTED in back
    claimed = replace(one, items=(*one.items, item(4, safet_claim_id="1", **approved)))
    assert Kind.SAFE_T not in dates(claimed)


def test_orders_without_a_day_have_no_window_and_goods_on_their_way_no_last_day_to_ship() -> None:
    assert set(dates(request(item(order_date=None)))) == {
        Kind.ANSWER,
        Kind.CLAIM_POSSIBLE,
        Kind.CLOSES_ITSELF,
    }
    sent = item(reported_status="Approved", tracking_id="1Z", delivery_date=date(2026, 11, 21))
    assert Kind.WINDOW_ENDS in dates(request(sent))
    assert Kind.SHIP_BACK not in dates(request(sent))


def test_a_request_closes_itself_after_the_last_count_of_goods_too() -> None:
    """On the day of the marketplace: 02:00 in UTC is the evening before in Los Angeles."""
    late = replace(counted(), checked_at=datetime(2026, 11, 26, 2, tzinfo=UTC))
    asked: dict[str, Any] = {"reported_status": "Approved", "order_amount_minor": None}
    one = request(item(checks=[counted(), late], **asked), decisions=[decision(1, Action.CONTACT)])
    assert dates(one)[Kind.CLOSES_ITSELF] == date(2026, 12, 25)
    assert told(one)[-1][2] is RuleCode.CLOSES_WITHOUT_UPDATE


def test_the_later_of_two_refunds_starts_the_clock() -> None:
    refunds = [
        replace(refund(number, 500, without_goods=True), decided_at=datetime(2026, 3, day, 20, tzinfo=UTC))
        for number, day in ((1, 3), (2, 5))
    ]
    for decisions in (refunds, refunds[::-1]):
        found = coming(request(item(reported_status="Approved"), decisions=decisions), Kind.SAFE_T)
        assert (found.on, found.at_earliest) == (date(2026, 4, 4), True)


def test_a_marketplaces_own_rules_count_from_their_day_on() -> None:
    """Those of a window, and of an appeal whose end no report tells."""
    began = date(2026, 11, 1)
    book = RuleBook(
        Rule(code, place, value, Unit.CALENDAR_DAYS, since, "test")
        for code, place, value, since in (
            (RuleCode.APPEAL_CLAIM, ANY_MARKETPLACE, 30, None),
            (RuleCode.APPEAL_CLAIM, "US", 10, began),
            (RuleCode.RETURN_WINDOW, ANY_MARKETPLACE, 30, None),
            (RuleCode.RETURN_WINDOW, "US", 45, began),
            (RuleCode.SHIP_BACK, ANY_MARKETPLACE, 15, None),
        )
    )

    def found(one: Request) -> list[tuple[Kind, date | None, int]]:
        return [(each.kind, each.on, each.rule.value) for each in radar(one, stand(one), book)]

    one = request(item(a_to_z_claim=True, order_date=began), claim_seen_on=date(2026, 11, 21))
    assert found(one) == [
        (Kind.WINDOW_ENDS, date(2026, 12, 16), 45),
        (Kind.SHIP_BACK, date(2026, 12, 31), 15),
        (Kind.APPEAL, None, 10),
    ]
    before = request(item(a_to_z_claim=True, order_date=date(2026, 10, 31)), claim_seen_on=date(2026, 10, 31))
    assert found(before) == [
        (Kind.WINDOW_ENDS, date(2026, 11, 30), 30),
        (Kind.SHIP_BACK, date(2026, 12, 15), 15),
        (Kind.APPEAL, None, 30),
    ]


def test_goods_that_no_carrier_told_of_came_when_they_were_counted() -> None:
    found = coming(request(item(reported_status="Approved", checks=[counted()])), Kind.SAFE_T)
    assert (found.on, found.at_earliest) == (date(2026, 12, 22), True)
