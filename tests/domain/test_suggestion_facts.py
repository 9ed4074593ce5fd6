"""What the rules are told of a request, and what of it could be otherwise."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from support import NOW, STORE, counted, decision, item, known_facts, refund, request, stand

from returns_desktop.domain.model import (
    Action,
    Condition,
    DecisionState,
    GoodsState,
    MoneyState,
    RequestStatus,
)
from returns_desktop.domain.reasons import Fault
from returns_desktop.domain.suggestion_facts import FactValue, SuggestionFacts, facts_of, known_value

TODAY = NOW.date()
CONTACTED = decision(1, Action.CONTACT)
PLAIN = SuggestionFacts(
    status=RequestStatus.AUTHORIZATION_REQUIRED,
    claim=False,
    unauthorized=False,
    contacted=False,
    waiting=False,
    fault=Fault.SELLER,
    in_policy=True,
    paid=4000,
    days_to_request=19,
    days_open=2,
    goods=GoodsState.AWAITED,
    condition=None,
    refund_due=False,
    money=MoneyState.NONE,
    currency="USD",
)


def test_facts_of_a_plain_request() -> None:
    assert known_facts(request()) == PLAIN


def test_facts_of_a_request_that_reports_tell_little_of() -> None:
    silent = item(
        order_date=None, request_date=None, in_policy=None, order_amount_minor=None, reason_code="NEW"
    )
    unknown: dict[str, Any] = {"in_policy": None, "paid": None, "days_to_request": None, "days_open": None}
    assert known_facts(request(silent)) == replace(PLAIN, fault=Fault.UNKNOWN, **unknown)
    half = known_facts(request(item(order_date=None)))
    assert (half.days_to_request, half.days_open) == (None, 2)
    other_half = known_facts(request(item(request_date=None)))
    assert (other_half.days_to_request, other_half.days_open) == (None, None)


def test_facts_of_several_items_are_the_earliest_days_and_the_heaviest_words() -> None:
    one = request(
        item(1, order_date=date(2026, 11, 3), request_date=None, reason_code="NO_LONGER_NEEDED"),
        item(
            2, order_date=date(2026, 11, 5), request_date=date(2026, 11, 21), reason_code="DAMAGED_BY_CARRIER"
        ),
        item(3, order_date=None, request_date=date(2026, 11, 12), reason_code="CR-UNAUTHORIZED_PURCHASE"),
        store=replace(STORE, currency="EUR"),
    )
    found = known_facts(one)
    assert (found.days_to_request, found.days_open) == (9, 10)
    assert (found.fault, found.unauthorized) == (Fault.CARRIER, True)
    assert (found.paid, found.currency) == (12000, "EUR")


@pytest.mark.parametrize(
    ("told", "in_policy"),
    [
        ([True, True], True),
        ([True, None], None),
        ([None, True], None),
        ([None, False], False),
        ([True, False], False),
    ],
)
def test_one_item_outside_the_policy_puts_the_request_outside(
    told: list[bool | None], in_policy: bool | None
) -> None:
    items = [item(place, in_policy=word) for place, word in enumerate(told, 1)]
    assert known_facts(request(*items)).in_policy is in_policy


@pytest.mark.parametrize(
    ("codes", "fault"),
    [
        (["NEW", "NO_LONGER_NEEDED"], Fault.BUYER),
        (["NO_LONGER_NEEDED", "APPAREL_TOO_SMALL"], Fault.FIT),
        (["APPAREL_TOO_SMALL", "NOT_COMPATIBLE"], Fault.MARKETPLACE),
        (["NOT_COMPATIBLE", "NEVER_ARRIVED"], Fault.CARRIER),
        (["NEVER_ARRIVED", "DEFECTIVE"], Fault.SELLER),
    ],
)
def test_the_heaviest_fault_counts(codes: list[str], fault: Fault) -> None:
    for ordered in (codes, codes[::-1]):
        items = [item(place, reason_code=code) for place, code in enumerate(ordered, 1)]
        assert known_facts(request(*items)).fault is fault


@pytest.mark.parametrize(
    ("on", "waiting"),
    [(None, False), (TODAY - timedelta(days=1), False), (TODAY, False), (TODAY + timedelta(days=1), True)],
)
def test_who_was_written_to_is_waited_for_until_the_day_to_come_back(on: date | None, waiting: bool) -> None:
    asked = replace(request(decisions=[CONTACTED]), remind_on=on)
    assert facts_of(asked, stand(asked), TODAY) == replace(PLAIN, contacted=True, waiting=waiting)
    never_asked = replace(request(), remind_on=on)
    assert facts_of(never_asked, stand(never_asked), TODAY) == PLAIN


def test_facts_of_a_claim_and_of_goods_that_came_back() -> None:
    claim = known_facts(request(item(a_to_z_claim=True)))
    assert claim == replace(PLAIN, claim=True)
    checks = [counted(1, Condition.OK), counted(1, Condition.DAMAGED), counted(1, Condition.USED)]
    back = request(item(reported_status="Approved", quantity=3, order_quantity=3, checks=checks))
    assert known_facts(back) == replace(
        PLAIN,
        status=RequestStatus.AUTHORIZED,
        goods=GoodsState.CHECKED,
        condition=Condition.DAMAGED,
        refund_due=True,
    )
    paid = request(item(reported_status="Approved", checks=checks[:1]), decisions=[refund(1, 1000)])
    assert (known_facts(paid).refund_due, known_facts(paid).money) == (False, MoneyState.DECIDED)
    gone = decision(1, Action.CONTACT, DecisionState.CANCELLED)
    assert not known_facts(request(decisions=[gone])).contacted


CHECKED = replace(
    PLAIN,
    status=RequestStatus.AUTHORIZED,
    goods=GoodsState.CHECKED,
    condition=Condition.USED,
    refund_due=True,
)
DELIVERED = replace(PLAIN, goods=GoodsState.DELIVERED)


@pytest.mark.parametrize(
    ("facts", "name", "value", "follows"),
    [
        (PLAIN, "condition", Condition.USED, None),
        (CHECKED, "condition", None, None),
        (CHECKED, "condition", Condition.OK, {"condition": Condition.OK}),
        (PLAIN, "goods", GoodsState.LOST, {"goods": GoodsState.LOST}),
        (PLAIN, "goods", GoodsState.DELIVERED, {"goods": GoodsState.DELIVERED}),
        (DELIVERED, "goods", GoodsState.AWAITED, None),
        (CHECKED, "goods", GoodsState.DELIVERED, None),
        (
            DELIVERED,
            "goods",
            GoodsState.CHECKED,
            {"goods": GoodsState.CHECKED, "condition": Condition.OK, "refund_due": True},
        ),
        (
            replace(DELIVERED, paid=None),
            "goods",
            GoodsState.CHECKED,
            {"goods": GoodsState.CHECKED, "condition": Condition.OK},
        ),
        (
            replace(DELIVERED, money=MoneyState.SENT, condition=Condition.DAMAGED),
            "goods",
            GoodsState.CHECKED,
            {"goods": GoodsState.CHECKED},
        ),
        (CHECKED, "money", MoneyState.DECIDED, {"money": MoneyState.DECIDED, "refund_due": False}),
        (replace(CHECKED, money=MoneyState.SENT), "money", MoneyState.NONE, None),
        (PLAIN, "refund_due", True, None),
        (CHECKED, "refund_due", False, None),
        (CHECKED, "status", RequestStatus.AUTHORIZATION_REQUIRED, None),
        (CHECKED, "status", RequestStatus.AUTHORIZED, {}),
        (CHECKED, "status", RequestStatus.COMPLETED, {"status": RequestStatus.COMPLETED}),
        (PLAIN, "contacted", True, {"contacted": True}),
        (replace(PLAIN, contacted=True), "contacted", False, None),
        (PLAIN, "waiting", True, None),
        (replace(PLAIN, contacted=True), "waiting", True, {"waiting": True}),
        (PLAIN, "claim", True, {"claim": True}),
        (PLAIN, "in_policy", None, {"in_policy": None}),
        (PLAIN, "paid", 7, {"paid": 7}),
    ],
)
def test_what_follows_from_a_fact_that_is_different(
    facts: SuggestionFacts, name: str, value: FactValue, follows: dict[str, Any] | None
) -> None:
    assert facts.changed(name, value) == (None if follows is None else replace(facts, **follows))


@pytest.mark.parametrize(
    ("name", "value", "known"),
    [
        ("status", "authorized", RequestStatus.AUTHORIZED),
        ("condition", None, None),
        ("in_policy", None, None),
        ("in_policy", False, False),
        ("days_open", None, None),
        ("paid", 0, 0),
        ("claim", True, True),
    ],
)
def test_values_that_a_fact_can_have(name: str, value: object, known: FactValue) -> None:
    found = known_value(name, value)
    assert found == known
    assert type(found) is type(known)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", None),
        ("status", 3),
        ("claim", None),
        ("claim", 1),
        ("in_policy", "yes"),
        ("paid", True),
        ("paid", "5"),
        ("paid", 1.5),
        ("currency", "USD"),
        ("mood", None),
    ],
)
def test_values_that_a_fact_cannot_have(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(f'the fact {name!r} cannot be {value!r}')}$"):
        known_value(name, value)


def test_a_record_has_all_facts_and_no_others() -> None:
    record = CHECKED.record()
    assert record["condition"] is Condition.USED
    assert record["currency"] == "USD"
    assert SuggestionFacts.of_record({**record, "condition": "used", "currency": "JPY"}) == replace(
        CHECKED, currency="JPY"
    )
    for wrong in ({**record, "mood": 1}, {name: record[name] for name in record if name != "paid"}):
        said = f"other facts than those of this version: {sorted(wrong)}"
        with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
            SuggestionFacts.of_record(wrong)
