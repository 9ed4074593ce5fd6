"""What is suggested and filled in which situation, and what would change it (design, section 5)."""

from dataclasses import replace
from datetime import date

import pytest
from support import counted, decision, item, known_facts, refund, request, suggested, usual_rules

from returns_desktop.domain.guards import Guard, Option, Refusal, WayOut
from returns_desktop.domain.model import Action, Condition, DecisionState, Mark, Request
from returns_desktop.domain.suggestion import (
    CHECK_IN,
    Advice,
    Step,
    Suggestion,
    snapshot,
    suggest,
    what_would_change,
)
from returns_desktop.domain.suggestion_facts import SuggestionFacts
from returns_desktop.domain.suggestion_rules import Operator, RuleChoice, RuleSet, rules_from

CONTACTED = decision(1, Action.CONTACT)
APPROVED = "Approved"


@pytest.mark.parametrize(
    ("one", "advice", "filled"),
    [
        (request(), Advice.CONTACT_FIRST_DEFECT, Action.CONTACT),
        (request(item(reason_code="NO_LONGER_NEEDED")), Advice.CONTACT_FIRST, Action.CONTACT),
        (request(item(reason_code="UNAUTHORIZED_PURCHASE")), Advice.UNAUTHORIZED_PURCHASE, Action.CONTACT),
        (request(item(a_to_z_claim=True)), Advice.ANSWER_CLAIM, Action.CONTACT),
        (request(decisions=[CONTACTED]), Advice.AUTHORIZE_NOW, Action.AUTHORIZE),
        (request(item(in_policy=False), decisions=[CONTACTED]), Advice.OUTSIDE_POLICY, None),
        (request(item(reported_status=APPROVED)), Advice.WAIT_FOR_GOODS, None),
        (
            request(item(reported_status=APPROVED, delivery_date=date(2026, 11, 20))),
            Advice.CHECK_GOODS,
            CHECK_IN,
        ),
        (request(item(reported_status=APPROVED, checks=[counted()])), Advice.REFUND_IN_FULL, Action.REFUND),
        (
            request(
                item(
                    reported_status=APPROVED,
                    reason_code="NO_LONGER_NEEDED",
                    checks=[counted(condition=Condition.USED)],
                )
            ),
            Advice.REFUND_LESS_FEE,
            Action.REFUND,
        ),
        (
            request(
                item(reported_status=APPROVED, checks=[counted()]),
                decisions=[refund(1, 1000, DecisionState.SENT)],
            ),
            Advice.REFUND_DECIDED,
            None,
        ),
        (request(item(reported_status=APPROVED), marks=[Mark.LOST]), Advice.LOST, None),
        (request(item(reported_status="Completed")), Advice.DONE, None),
        (request(item(reported_status="Closed")), Advice.DONE, None),
        (request(item(reported_status="Cancelled")), Advice.DONE, None),
    ],
)
def test_advice(one: Request, advice: Advice, filled: object) -> None:
    found = suggested(one)
    assert (found.advice, found.filled) == (advice, filled)
    assert found.filled is not Action.CLOSE


WAITING = known_facts(request())


@pytest.mark.parametrize(
    ("option", "filled"),
    [
        (Option(Action.REFUND), Action.REFUND),
        (
            Option(Action.REFUND, refusals=(Guard(Refusal.CLOSED_IS_FINAL, WayOut.BUYER_FILES_NEW_REQUEST),)),
            None,
        ),
        (Option(Action.REFUND, without_goods=True), None),
    ],
)
def test_only_what_a_button_can_do_is_filled(option: Option, filled: Action | None) -> None:
    back = known_facts(request(item(reported_status=APPROVED, checks=[counted()])))
    buttons = {**{action: Option(action) for action in Action}, Action.REFUND: option}
    assert suggest(back, usual_rules(), buttons).filled is filled
    assert suggest(back, usual_rules()).filled is Action.REFUND


def test_who_was_written_to_is_not_written_to_again() -> None:
    told = {"id": "ask", "when": [], "advice": "contact_first", "suggests": "contact", "source": "test"}
    rules = RuleSet(rules_from([told]), "USD")
    assert suggest(WAITING, rules).filled is Action.CONTACT
    again = suggest(replace(WAITING, contacted=True), rules)
    assert (again.rule, again.suggests, again.filled) == ("ask", Step.CONTACT, None)


def test_a_suggestion_tells_the_facts_and_limits_of_its_rule() -> None:
    told = {
        "id": "dear",
        "when": [
            {"fact": "paid", "above": "limit:low"},
            {"fact": "days_open", "below": "limit:long"},
            {"fact": "paid", "below": 9000},
        ],
        "limits": {"low": {"kind": "money", "amounts": {"USD": 100}}, "long": {"kind": "days", "value": 9}},
        "advice": "authorize_now",
        "suggests": "authorize",
        "source": "test",
    }
    found = suggest(WAITING, RuleSet(rules_from([told]), "USD"))
    assert found == Suggestion(
        Advice.AUTHORIZE_NOW,
        filled=Action.AUTHORIZE,
        suggests=Step.AUTHORIZE,
        rule="dear",
        used=("paid", "days_open"),
        facts=WAITING,
        limits=(("low", 100), ("long", 9)),
    )
    assert snapshot(found) == {
        "rule": "dear",
        "advice": "authorize_now",
        "suggests": "authorize",
        "used": ["paid", "days_open"],
        "limits": {"low": 100, "long": 9},
        "facts": WAITING.record(),
    }


def test_without_a_rule_that_fits_only_the_facts_are_told() -> None:
    silent = suggest(WAITING, RuleSet((), "USD"))
    assert silent == Suggestion(Advice.NO_RULE, facts=WAITING)
    assert snapshot(silent)["facts"] == WAITING.record()
    assert snapshot(Suggestion(Advice.NO_RULE)) == {
        "rule": "",
        "advice": "no_rule",
        "suggests": "none",
        "used": [],
        "limits": {},
        "facts": {},
    }


def rule(name: str, suggests: str, *when: dict[str, object], advice: str = "done") -> dict[str, object]:
    return {"id": name, "when": list(when), "advice": advice, "suggests": suggests, "source": "test"}


def changes(facts: SuggestionFacts, rules: RuleSet) -> list[tuple[object, ...]]:
    return [
        (one.fact, one.value, one.passes, one.rule, one.advice) for one in what_would_change(facts, rules)
    ]


def test_the_nearest_change_of_each_rule_comes_first() -> None:
    """First the facts that the rule looked at, each by its nearest value; last, that the request moves on."""
    rules = RuleSet(
        rules_from(
            [
                rule("moved", "none", {"fact": "status", "is": "completed"}),
                rule("claimed", "hold", {"fact": "claim", "is": True}, advice="hold_claim"),
                rule("dear", "hold", {"fact": "paid", "above": 9000}),
                rule("few", "close", {"fact": "paid", "below": 3000}),
                rule("fewer", "close", {"fact": "paid", "at_most": 3500}, advice="late_request"),
                rule("unlimited", "hold", {"fact": "paid", "at_least": 6000}, advice="lost"),
                rule("now", "wait", {"fact": "paid", "at_least": 1}, {"fact": "fault", "is": "seller"}),
                rule("same", "wait", {"fact": "fault", "is": "buyer"}),
                rule("other", "wait", advice="check_goods"),
            ]
        ),
        "USD",
    )
    assert changes(WAITING, rules) == [
        ("fault", "carrier", None, "other", Advice.CHECK_GOODS),
        ("paid", 3500, Operator.AT_MOST, "fewer", Advice.LATE_REQUEST),
        ("paid", 3000, Operator.BELOW, "few", Advice.DONE),
        ("paid", 6000, Operator.AT_LEAST, "unlimited", Advice.LOST),
        ("paid", 9000, Operator.ABOVE, "dear", Advice.DONE),
        ("claim", True, None, "claimed", Advice.HOLD_CLAIM),
        ("status", "completed", None, "moved", Advice.DONE),
    ]
    off = replace(rules, choices={name: RuleChoice(name, enabled=False) for name in ("few", "dear", "moved")})
    assert [one[3] for one in changes(WAITING, off)] == ["other", "fewer", "unlimited", "claimed"]


def test_what_no_rule_fits_is_changed_by_the_facts_in_their_order() -> None:
    rules = RuleSet(
        rules_from(
            [
                rule("due", "refund", {"fact": "refund_due", "is": True}),
                rule("old", "close", {"fact": "days_open", "above": 5}),
                rule("outside", "close", {"fact": "in_policy", "is": False}),
                rule("asked", "none", {"fact": "status", "is": "authorized"}),
                rule("wrote", "wait", {"fact": "contacted", "is": True}),
            ]
        ),
        "USD",
    )
    assert changes(replace(WAITING, days_open=None), rules) == [
        ("contacted", True, None, "wrote", Advice.DONE),
        ("in_policy", False, None, "outside", Advice.DONE),
        ("days_open", 5, Operator.ABOVE, "old", Advice.DONE),
        ("goods", "checked", None, "due", Advice.DONE),
        ("status", "authorized", None, "asked", Advice.DONE),
    ]


def test_a_limit_that_the_currency_does_not_have_is_no_bound() -> None:
    told = rule("dear", "hold", {"fact": "paid", "above": "limit:high"})
    told["limits"] = {"high": {"kind": "money", "amounts": {"EUR": 9000}}}
    later = rule("dearer", "close", {"fact": "paid", "above": 10_000})
    rules = rules_from([told, later])
    assert changes(WAITING, RuleSet(rules, "EUR"))[0] == ("paid", 9000, Operator.ABOVE, "dear", Advice.DONE)
    assert changes(WAITING, RuleSet(rules, "USD")) == [
        ("paid", 10_000, Operator.ABOVE, "dearer", Advice.DONE)
    ]


def test_a_number_that_is_not_known_is_as_far_as_nothing() -> None:
    rules = RuleSet(
        rules_from(
            [
                rule("low", "close", {"fact": "paid", "below": 5}),
                rule("high", "hold", {"fact": "paid", "above": 500}),
            ]
        ),
        "USD",
    )
    assert changes(replace(WAITING, paid=None), rules) == [
        ("paid", 5, Operator.BELOW, "low", Advice.DONE),
        ("paid", 500, Operator.ABOVE, "high", Advice.DONE),
    ]
    assert changes(replace(WAITING, paid=300), rules) == [
        ("paid", 500, Operator.ABOVE, "high", Advice.DONE),
        ("paid", 5, Operator.BELOW, "low", Advice.DONE),
    ]


@pytest.mark.parametrize(
    ("paid", "bounds", "nearest"),
    [
        # Just below 8 is as far from 10 as just above 12; the smaller comes first.
        (10, {"below": 8, "above": 12}, ["below", "above"]),
        (10, {"below": 8, "above": 11}, ["above", "below"]),
        (10, {"below": 8, "at_least": 12}, ["at_least", "below"]),
        (10, {"at_most": 7, "at_least": 12}, ["at_least", "at_most"]),
        (None, {"below": 1, "at_least": 1}, ["below", "at_least"]),
    ],
)
def test_the_nearest_number_comes_first(paid: int | None, bounds: dict[str, int], nearest: list[str]) -> None:
    told = [rule(name, "close", {"fact": "paid", name: bound}) for name, bound in bounds.items()]
    found = changes(replace(WAITING, paid=paid), RuleSet(rules_from(told), "USD"))
    assert found == [("paid", bounds[name], Operator(name), name, Advice.DONE) for name in nearest]


def test_bounds_of_rules_that_are_off_and_of_other_facts_are_not_told() -> None:
    told = [
        rule("off", "hold", {"fact": "paid", "at_least": 2999}),
        rule("old", "hold", {"fact": "days_open", "at_least": 2999}),
        rule("cheap", "close", {"fact": "paid", "below": 3000}),
    ]
    rules = RuleSet(rules_from(told), "USD", {"off": RuleChoice("off", enabled=False)})
    assert changes(WAITING, rules) == [
        ("paid", 3000, Operator.BELOW, "cheap", Advice.DONE),
        ("days_open", 2999, Operator.AT_LEAST, "old", Advice.DONE),
    ]
