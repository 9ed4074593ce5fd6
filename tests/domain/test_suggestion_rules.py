"""Rules of suggestions as data: what they may say, which counts, and what would change it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import (
    NOW,
    STORE,
    SUGGESTION_RULES,
    counted,
    decision,
    item,
    known_facts,
    request,
    suggested,
    usual_rules,
)

from returns_desktop.domain.marketplaces import MARKETPLACES
from returns_desktop.domain.model import (
    Action,
    Condition,
    GoodsState,
    Mark,
    MoneyState,
    Request,
    RequestStatus,
)
from returns_desktop.domain.reasons import Fault
from returns_desktop.domain.suggestion import Advice, Change, Step, snapshot, suggest, what_would_change
from returns_desktop.domain.suggestion_facts import FACTS, SuggestionFacts
from returns_desktop.domain.suggestion_rules import (
    FILLING,
    Limit,
    LimitKind,
    Operator,
    RuleChoice,
    RuleSet,
    SuggestionRule,
    When,
    rules_from,
)

CONTACTED = decision(1, Action.CONTACT)
RULE: Mapping[str, Any] = {"id": "one", "advice": "done", "suggests": "none", "when": [], "source": "test"}
DAYS: Mapping[str, Any] = {"kind": "days", "value": 30}
MONEY: Mapping[str, Any] = {"kind": "money", "amounts": {"USD": 500}}


def off(*names: str) -> dict[str, RuleChoice]:
    return {name: RuleChoice(name, enabled=False) for name in names}


def fired(facts: SuggestionFacts, rules: RuleSet) -> str:
    rule = rules.first(facts)
    return rule.id if rule else ""


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (
            {"when": [{"fact": "buyer_comment", "is": "rude"}]},
            "no condition on a known fact: {'fact': 'buyer_comment', 'is': 'rude'}",
        ),
        (
            {"when": [{"fact": "currency", "is": "USD"}]},
            "no condition on a known fact: {'fact': 'currency', 'is': 'USD'}",
        ),
        (
            {"when": [{"fact": "paid", "above": 5, "below": 9}]},
            "no condition on a known fact: {'fact': 'paid', 'above': 5, 'below': 9}",
        ),
        ({"when": [{"is": True}]}, "no condition on a known fact: {'is': True}"),
        ({"when": [{"fact": "contacted"}]}, "no condition on a known fact: {'fact': 'contacted'}"),
        ({"when": [{"fact": "contacted", "equals": True}]}, "'equals' is not a valid Operator"),
        ({"when": [{"fact": "contacted", "above": 1}]}, "'contacted' cannot be compared by 'above'"),
        ({"when": [{"fact": "paid", "is": 500}]}, "'paid' cannot be compared by 'is'"),
        ({"when": [{"fact": "contacted", "is": 1}]}, "the fact 'contacted' cannot be 1"),
        ({"when": [{"fact": "contacted", "is": None}]}, "the fact 'contacted' cannot be None"),
        ({"when": [{"fact": "fault", "is": "nobody"}]}, "'nobody' is not a valid Fault"),
        ({"when": [{"fact": "fault", "is_any": []}]}, "'is_any' needs a list"),
        ({"when": [{"fact": "fault", "is_any": "seller"}]}, "'is_any' needs a list"),
        ({"when": [{"fact": "fault", "is_none": {"seller": 1}}]}, "'is_none' needs a list"),
        ({"when": [{"fact": "paid", "above": 1.5}]}, "'paid' cannot be compared with 1.5"),
        ({"when": [{"fact": "paid", "above": True}]}, "'paid' cannot be compared with True"),
        ({"when": [{"fact": "paid", "above": "high"}]}, "'paid' cannot be compared with 'high'"),
        (
            {"when": [{"fact": "paid", "above": "limit:high"}]},
            "'paid' cannot be compared with the limit 'high'",
        ),
        (
            {"when": [{"fact": "paid", "above": "limit:high"}], "limits": {"high": DAYS}},
            "'paid' cannot be compared with the limit 'high'",
        ),
        (
            {"when": [{"fact": "days_open", "above": "limit:high"}], "limits": {"high": MONEY}},
            "'days_open' cannot be compared with the limit 'high'",
        ),
        ({"limits": {"unused": MONEY}}, "one: its limits are not those of its conditions"),
        ({"limits": {"high": {"kind": "weight", "value": 3}}}, "'weight' is not a valid LimitKind"),
        (
            {"limits": {"high": {"kind": "days", "value": -1}}},
            "the limit 'high' needs whole numbers from 0 on",
        ),
        ({"limits": {"high": {"kind": "days", "value": True}}}, "the limit 'high' needs whole numbers"),
        ({"limits": {"high": {"kind": "money", "amounts": {}}}}, "the limit 'high' needs whole numbers"),
        (
            {"limits": {"high": {"kind": "money", "amounts": {"USD": 5, "EUR": 1.5}}}},
            "the limit 'high' needs whole numbers",
        ),
        ({"advice": "be_kind"}, "'be_kind' is not a valid Advice"),
        ({"suggests": "delete"}, "'delete' is not a valid Step"),
        ({"fills": "close"}, "one: close is never filled"),
        ({"fills": "keep_item"}, "one: keep_item is never filled"),
        ({"never": True, "always": 1}, "a rule has no ['always', 'never']"),
    ],
)
def test_what_the_vocabulary_does_not_have_is_refused_when_it_is_read(
    told: Mapping[str, Any], why: str
) -> None:
    assert rules_from([RULE])
    with pytest.raises(ValueError, match=f"^{re.escape(why)}"):
        rules_from([{**RULE, **told}])


def test_a_rule_is_read_as_it_is_written() -> None:
    first, second, third = rules_from(
        [
            {
                "id": "first",
                "when": [
                    {"fact": "contacted", "is": False},
                    {"fact": "condition", "is_not": None},
                    {"fact": "fault", "is_any": ["seller", "carrier"]},
                    {"fact": "status", "is_none": ["completed"]},
                    {"fact": "paid", "at_least": "limit:high"},
                    {"fact": "days_open", "at_most": "limit:long"},
                    {"fact": "days_to_request", "below": 7},
                ],
                "limits": {
                    "high": {"kind": "money", "amounts": {"USD": 500, "JPY": 0}, "from_store": True},
                    "long": DAYS,
                },
                "advice": "hold_high_value",
                "suggests": "hold",
                "fills": "contact",
                "source": "a book",
            },
            {**RULE, "id": "second", "suggests": "refund"},
            {**RULE, "id": "third", "suggests": "close"},
        ]
    )
    assert first == SuggestionRule(
        "first",
        (
            When("contacted", Operator.IS, frozenset({False})),
            When("condition", Operator.IS_NOT, frozenset({None})),
            When("fault", Operator.IS_ANY, frozenset({Fault.SELLER, Fault.CARRIER})),
            When("status", Operator.IS_NONE, frozenset({RequestStatus.COMPLETED})),
            When("paid", Operator.AT_LEAST, limit="high"),
            When("days_open", Operator.AT_MOST, limit="long"),
            When("days_to_request", Operator.BELOW, number=7),
        ),
        Advice.HOLD_HIGH_VALUE,
        Step.HOLD,
        Step.CONTACT,
        (
            Limit("high", LimitKind.MONEY, {"USD": 500, "JPY": 0}, from_store=True),
            Limit("long", LimitKind.DAYS, {"": 30}, from_store=False),
        ),
        "a book",
    )
    assert [limit.usual("USD") for limit in first.limits] == [500, 30]
    assert [limit.usual("EUR") for limit in first.limits] == [None, 30]
    assert (second.suggests, second.fills) == (Step.REFUND, Step.REFUND)
    assert (third.suggests, third.fills) == (Step.CLOSE, None)


@pytest.mark.parametrize(
    ("operator", "fits"),
    [
        (Operator.ABOVE, (False, False, True)),
        (Operator.AT_LEAST, (False, True, True)),
        (Operator.AT_MOST, (True, True, False)),
        (Operator.BELOW, (True, False, False)),
    ],
)
def test_how_a_number_stands_to_a_bound(operator: Operator, fits: tuple[bool, ...]) -> None:
    for one in (When("paid", operator, number=5), When("paid", operator, limit="high")):
        assert tuple(one.holds(value, {"high": 5}) for value in (4, 5, 6)) == fits
        assert not one.holds(None, {"high": 5})
    nothing = When("paid", operator, number=5, limit="high")
    assert nothing.bound({"high": 9}) == 9
    assert nothing.bound({"low": 9}) is None
    assert not any(nothing.holds(value, {"low": 9}) for value in (0, 5, 10**6))


@pytest.mark.parametrize(
    ("operator", "fits"),
    [
        (Operator.IS, (True, False)),
        (Operator.IS_ANY, (True, False)),
        (Operator.IS_NOT, (False, True)),
        (Operator.IS_NONE, (False, True)),
    ],
)
def test_how_a_value_stands_to_values(operator: Operator, fits: tuple[bool, bool]) -> None:
    one = When("fault", operator, frozenset({Fault.SELLER}))
    assert (one.holds(Fault.SELLER, {}), one.holds(Fault.BUYER, {})) == fits


def test_the_first_rule_that_is_on_and_fits_in_all_its_conditions_counts() -> None:
    facts = known_facts(request())  # paid 40.00
    when = [{"fact": "paid", "above": "limit:high"}, {"fact": "contacted", "is": False}]
    limits = {"high": {"kind": "money", "amounts": {"USD": 3999}, "from_store": True}}
    told = [{**RULE, "id": "a", "when": when, "limits": limits}, {**RULE, "id": "b"}, {**RULE, "id": "c"}]
    rules = RuleSet(rules_from(told), "USD")
    assert fired(facts, rules) == "a"
    assert rules.limits(rules.rules[0]) == {"high": 3999}
    assert rules.limits(rules.rules[0]) is rules.limits(rules.rules[0])  # reckoned once
    assert fired(replace(facts, contacted=True), rules) == "b"
    assert fired(facts, replace(rules, choices={"a": RuleChoice("a", limits={"high": 4000})})) == "b"
    assert fired(facts, replace(rules, choices={"a": RuleChoice("a", limits={"low": 4000})})) == "a"
    assert fired(facts, replace(rules, choices={"b": RuleChoice("b", limits={"high": 4000})})) == "a"
    assert fired(facts, replace(rules, choices=off("a", "b"))) == "c"
    assert fired(facts, replace(rules, choices=off("a", "b", "c"))) == ""
    assert fired(facts, replace(rules, currency="EUR")) == "b"  # no limit: nothing is above it
    # The store's own limit counts before what was chosen for the rule, in any currency.
    chosen = {"a": RuleChoice("a", limits={"high": 9000})}
    assert fired(facts, RuleSet(rules.rules, "EUR", chosen, 3999)) == "a"
    assert fired(facts, RuleSet(rules.rules, "USD", {}, 4000)) == "b"


def test_only_a_limit_of_the_stores_follows_its_value_limit() -> None:
    told = {**RULE, "when": [{"fact": "paid", "above": "limit:high"}], "limits": {"high": MONEY}}
    rules = RuleSet(rules_from([told]), "USD", {}, 4000)
    assert rules.limits(rules.rules[0]) == {"high": 500}
    assert rules.limits(replace(rules.rules[0], id="other", limits=())) == {}


def test_an_id_stands_once() -> None:
    with pytest.raises(ValueError, match=r"^two rules have the same id$"):
        rules_from([RULE, RULE])


def test_the_rules_know_every_currency_and_never_fill_close_or_keep() -> None:
    for rule in SUGGESTION_RULES:
        assert rule.source
        assert (rule.fills in FILLING) if rule.suggests in FILLING else rule.fills in (None, Step.CONTACT)
        for limit in rule.limits:
            usual = [limit.usual(place.currency) for place in MARKETPLACES]
            assert all(usual), (rule.id, limit.name)


@pytest.mark.parametrize(
    ("one", "rule", "step"),
    [
        (request(), "contact_first_defect", Step.CONTACT),
        (request(item(reason_code="NO_LONGER_NEEDED")), "contact_first", Step.CONTACT),
        (request(decisions=[CONTACTED]), "authorize_defect", Step.AUTHORIZE),
        (
            request(item(reason_code="NO_LONGER_NEEDED", in_policy=None), decisions=[CONTACTED]),
            "authorize",
            Step.AUTHORIZE,
        ),
        (request(item(in_policy=False), decisions=[CONTACTED]), "close_outside", Step.CLOSE),
        (
            request(item(in_policy=None, order_date=date(2026, 9, 1)), decisions=[CONTACTED]),
            "close_late",
            Step.CLOSE,
        ),
        (request(item(reported_status="Approved", checks=[counted()])), "refund_checked", Step.REFUND),
        (request(item(order_amount_minor=799), decisions=[CONTACTED]), "keep_item", Step.KEEP_ITEM),
        (request(item(order_amount_minor=800), decisions=[CONTACTED]), "authorize_defect", Step.AUTHORIZE),
        (request(item(order_amount_minor=25000), decisions=[CONTACTED]), "authorize_defect", Step.AUTHORIZE),
        (request(item(order_amount_minor=25001), decisions=[CONTACTED]), "hold_high_value", Step.HOLD),
        (request(item(a_to_z_claim=True)), "answer_claim", Step.HOLD),
        (request(item(a_to_z_claim=True), decisions=[CONTACTED]), "hold_claim", Step.HOLD),
        (request(item(reason_code="UNAUTHORIZED_PURCHASE")), "hold_unauthorized", Step.HOLD),
        (
            request(item(reason_code="UNAUTHORIZED_PURCHASE"), decisions=[CONTACTED]),
            "hold_unauthorized",
            Step.HOLD,
        ),
        (
            request(item(reported_status="Approved", request_date=NOW.date() - timedelta(days=51))),
            "close_never_sent",
            Step.CLOSE,
        ),
        (request(item(reported_status="Approved")), "wait_for_goods", Step.WAIT),
        (request(item(reported_status="Approved"), marks=[Mark.LOST]), "lost", Step.HOLD),
    ],
)
def test_the_rule_that_counts(one: Request, rule: str, step: Step) -> None:
    found = suggested(one)
    assert (found.rule, found.suggests) == (rule, step)
    wanted = next(each for each in SUGGESTION_RULES if each.id == rule)
    assert found.used == tuple(when.fact for when in wanted.when)
    if step in (Step.CLOSE, Step.KEEP_ITEM, Step.WAIT) or (CONTACTED in one.decisions and step is Step.HOLD):
        assert found.filled is None


def test_a_rule_that_is_switched_off_leaves_the_word_to_the_next() -> None:
    rules = replace(usual_rules(), choices=off("contact_first", "contact_first_defect"))
    assert suggested(request(), rules=rules).rule == "authorize_defect"
    silent = replace(rules, choices=off(*(rule.id for rule in SUGGESTION_RULES)))
    assert suggested(request(), rules=silent).advice is Advice.NO_RULE
    assert what_would_change(known_facts(request()), silent) == ()


def test_limits_are_the_stores_before_they_are_the_usual() -> None:
    cheap = request(item(order_amount_minor=1500), decisions=[CONTACTED])
    chosen = {"keep_item": RuleChoice("keep_item", limits={"return_costs": 1501})}
    assert suggested(cheap).rule == "authorize_defect"
    assert suggested(cheap, rules=replace(usual_rules(), choices=chosen)).rule == "keep_item"
    strict = replace(STORE, value_limit_minor=1499)
    held = suggested(request(item(order_amount_minor=1500), decisions=[CONTACTED], store=strict))
    assert (held.rule, held.limits) == ("hold_high_value", (("high_value", 1499),))


def test_a_currency_without_a_limit_has_no_such_rule() -> None:
    facts = known_facts(request(item(order_amount_minor=100), decisions=[CONTACTED]))
    assert fired(facts, usual_rules()) == "keep_item"
    assert fired(facts, replace(usual_rules(), currency="CHF")) == "authorize_defect"


def change(fact: str, one: Request) -> Change | None:
    found = what_would_change(known_facts(one), usual_rules())
    return next((each for each in found if each.fact == fact), None)


def test_what_would_change_it_comes_from_the_rules() -> None:
    first = what_would_change(known_facts(request()), usual_rules())[0]
    assert (first.fact, first.value, first.advice) == ("contacted", True, Advice.AUTHORIZE_NOW)
    contacted = request(decisions=[CONTACTED])
    outside = change("in_policy", contacted)
    assert outside is not None
    assert (outside.value, outside.rule) == (False, "close_outside")
    bounds = [one for one in what_would_change(known_facts(contacted), usual_rules()) if one.fact == "paid"]
    assert {(one.value, one.passes, one.rule) for one in bounds} == {
        (800, Operator.BELOW, "keep_item"),
        (25000, Operator.ABOVE, "hold_high_value"),
    }
    delivered = change("goods", request(item(reported_status="Approved", delivery_date=date(2026, 11, 20))))
    assert delivered is not None
    assert (delivered.value, delivered.advice) == ("checked", Advice.REFUND_IN_FULL)


FACT_SETS = st.builds(
    SuggestionFacts,
    status=st.sampled_from(RequestStatus),
    claim=st.booleans(),
    unauthorized=st.booleans(),
    contacted=st.booleans(),
    waiting=st.booleans(),
    fault=st.sampled_from(Fault),
    in_policy=st.sampled_from((True, False, None)),
    paid=st.none() | st.integers(1, 60_000),
    days_to_request=st.none() | st.integers(0, 90),
    days_open=st.none() | st.integers(0, 90),
    goods=st.sampled_from(GoodsState),
    condition=st.none() | st.sampled_from(Condition),
    refund_due=st.booleans(),
    money=st.sampled_from(MoneyState),
    currency=st.just("USD"),
)


def past(bound: int, passes: Operator) -> int:
    """The nearest number that stands so to the bound."""
    return {Operator.ABOVE: bound + 1, Operator.BELOW: bound - 1}.get(passes, bound)


@given(FACT_SETS, st.sets(st.sampled_from([rule.id for rule in SUGGESTION_RULES]), max_size=6))
def test_every_change_that_is_told_would_come_true(facts: SuggestionFacts, silent: set[str]) -> None:
    rules = replace(usual_rules(), choices=off(*silent))
    now = suggest(facts, rules)
    for one in what_would_change(facts, rules):
        value = past(one.value, one.passes) if one.passes and isinstance(one.value, int) else one.value
        other = facts.changed(one.fact, value)
        assert other is not None
        then = suggest(other, rules)
        assert (then.rule, then.advice) == (one.rule, one.advice)
        assert (then.advice, then.suggests) != (now.advice, now.suggests)


@given(FACT_SETS)
def test_facts_survive_their_snapshot(facts: SuggestionFacts) -> None:
    kept = snapshot(suggest(facts, usual_rules()))["facts"]
    assert isinstance(kept, dict)
    assert set(kept) == {*FACTS, "currency"}
    assert SuggestionFacts.of_record(kept) == facts


def test_facts_of_another_version_are_not_guessed() -> None:
    record = known_facts(request()).record()
    for wrong in ({"mood": "angry"}, {"status": "asleep"}, {"paid": "much"}):
        with pytest.raises(ValueError, match=r".+"):
            SuggestionFacts.of_record({**record, **wrong})
