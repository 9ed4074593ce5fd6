"""What other rules would have suggested when the seller decided, and what he did."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .model import Action, CloseReason
from .suggestion_facts import SuggestionFacts
from .suggestion_rules import RuleSet, Step

DECIDED_STEPS = (Step.AUTHORIZE, Step.CLOSE, Step.REFUND, Step.CONTACT, Step.KEEP_ITEM)
"""Steps that a decision can be; the others leave no decision behind."""


@dataclass(frozen=True, slots=True)
class PastDecision:
    """A decision and the facts that stood when it was taken."""

    request_id: int
    facts: SuggestionFacts
    did: frozenset[Step]


@dataclass(frozen=True, slots=True)
class TriedStep:
    """On how many requests a step would have been suggested."""

    step: Step
    now: int
    """By the rules in force."""
    changed: int
    """By the rules that are tried."""
    done: int | None
    """How many of `changed` the seller did; None for what is no decision."""


@dataclass(frozen=True, slots=True)
class DryRun:
    """Requests are counted once for a step, however often they were decided on."""

    days: int
    requests: int
    left_out: int
    """Requests decided on whose facts were not kept."""
    steps: tuple[TriedStep, ...]
    """Those that either rules would have suggested, in the order of `Step`."""


def steps_of(action: Action, *, without_goods: bool, close_reason: CloseReason | None) -> frozenset[Step]:
    """What a decision was, in the words of suggestions."""
    if action is Action.REFUND:
        return frozenset({Step.KEEP_ITEM if without_goods else Step.REFUND})
    if close_reason is CloseReason.REFUNDED_WITHOUT_RETURN:
        return frozenset({Step.CLOSE, Step.KEEP_ITEM})
    return frozenset({Step(action.value)})


def try_rules(
    past: Iterable[PastDecision], now: RuleSet, changed: RuleSet, *, days: int, left_out: int
) -> DryRun:
    """Both rules over the same past."""
    did: dict[int, set[Step]] = defaultdict(set)
    by_now: dict[Step, set[int]] = defaultdict(set)
    by_changed: dict[Step, set[int]] = defaultdict(set)
    for one in past:
        did[one.request_id] |= one.did
        for rules, found in ((now, by_now), (changed, by_changed)):
            if rule := rules.first(one.facts):
                found[rule.suggests].add(one.request_id)
    steps = []
    for step in Step:
        wanted = by_changed[step]
        if wanted or by_now[step]:
            done = sum(step in did[each] for each in wanted) if step in DECIDED_STEPS else None
            steps.append(TriedStep(step, len(by_now[step]), len(wanted), done))
    return DryRun(days, len(did), left_out, tuple(steps))
