"""Every date a request is heading for, what it counts from, and what is not known of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from support import RULES, STORE, close, counted, decision, item, refund, request, stand

from returns_desktop.domain.deadlines import Choice, RuleCode, Unit
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
