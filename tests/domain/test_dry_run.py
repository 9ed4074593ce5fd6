"""What rules that are tried would have suggested, beside what the seller did."""

from collections.abc import Mapping
from typing import Any

import pytest
from support import known_facts, request

from returns_desktop.domain.dry_run import DryRun, PastDecision, TriedStep, steps_of, try_rules
from returns_desktop.domain.model import Action, CloseReason
from returns_desktop.domain.suggestion_facts import SuggestionFacts
from returns_desktop.domain.suggestion_rules import RuleSet, Step, rules_from

FACTS = known_facts(request())


def facts(paid: int) -> SuggestionFacts:
    changed = FACTS.changed("paid", paid)
    assert changed is not None
    return changed


def rules(*entries: Mapping[str, Any]) -> RuleSet:
    """Rules on what was paid."""
    told = [
        {"id": f"{place}", "advice": "done", "source": "test", **entry} for place, entry in enumerate(entries)
    ]
    return RuleSet(rules_from(told), "USD")


def paid(operator: str, bound: int) -> list[dict[str, Any]]:
    return [{"fact": "paid", operator: bound}]


@pytest.mark.parametrize(
    ("action", "without_goods", "reason", "steps"),
    [
        (Action.REFUND, False, None, {Step.REFUND}),
        (Action.REFUND, True, None, {Step.KEEP_ITEM}),
        (Action.CLOSE, False, CloseReason.OTHER, {Step.CLOSE}),
        (Action.CLOSE, False, CloseReason.REFUNDED_WITHOUT_RETURN, {Step.CLOSE, Step.KEEP_ITEM}),
        (Action.AUTHORIZE, False, None, {Step.AUTHORIZE}),
        (Action.CONTACT, False, None, {Step.CONTACT}),
    ],
)
def test_a_decision_in_the_words_of_suggestions(
    action: Action, without_goods: bool, reason: CloseReason | None, steps: set[Step]
) -> None:
    assert steps_of(action, without_goods=without_goods, close_reason=reason) == steps


def test_each_request_counts_once_for_a_step_by_the_rules_in_force_and_by_those_tried() -> None:
    past = [
        PastDecision(1, facts(100), frozenset({Step.CLOSE, Step.KEEP_ITEM})),
        PastDecision(1, facts(100), frozenset({Step.CONTACT})),
        PastDecision(2, facts(100), frozenset({Step.REFUND})),
        PastDecision(3, facts(900), frozenset({Step.CONTACT})),
        PastDecision(4, facts(900), frozenset({Step.CLOSE})),
        PastDecision(5, facts(5000), frozenset({Step.REFUND})),
        PastDecision(6, facts(499), frozenset({Step.REFUND})),
    ]
    now = rules({"suggests": "contact", "when": paid("below", 1000)})
    tried = rules(
        {"suggests": "keep_item", "when": paid("below", 500)},
        {"suggests": "close", "when": paid("below", 1000)},
        {"suggests": "wait", "when": []},
    )
    assert try_rules(past, now, tried, days=90, left_out=7) == DryRun(
        days=90,
        requests=6,
        left_out=7,
        steps=(
            TriedStep(Step.CLOSE, 0, 2, 1),
            TriedStep(Step.CONTACT, 5, 0, 0),
            TriedStep(Step.KEEP_ITEM, 0, 3, 1),
            TriedStep(Step.WAIT, 0, 1, None),
        ),
    )


def test_a_step_of_no_decision_says_nothing_of_what_was_done() -> None:
    past = [PastDecision(1, FACTS, frozenset({Step.REFUND}))]
    (hold,) = try_rules(past, rules({"suggests": "hold", "when": []}), rules(), days=1, left_out=0).steps
    assert hold == TriedStep(Step.HOLD, 1, 0, None)
    assert try_rules([], rules(), rules(), days=1, left_out=0) == DryRun(1, 0, 0, ())
