"""What the program would do next, why, and what would change it. It never acts (design, section 5)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .guards import Option
from .model import Action
from .suggestion_facts import CODES, FACTS, FLAGS, NUMBERS, FactValue, SuggestionFacts
from .suggestion_rules import Advice, Operator, RuleSet, Step, SuggestionRule

__all__ = [
    "CHECK_IN",
    "Advice",
    "Change",
    "Step",
    "Suggestion",
    "snapshot",
    "suggest",
    "what_would_change",
]

CHECK_IN = "check_in"
"""Not one of the four buttons: the check-in link of the goods fact."""


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that, being different, would have another rule count."""

    fact: str
    value: FactValue
    """What it would be; for numbers the bound it would have to pass."""
    passes: Operator | None
    """How it would stand to that bound; None for what is no number."""
    rule: str
    advice: Advice


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Advice and the one control to fill: an action, `CHECK_IN`, or nothing (waiting is right)."""

    advice: Advice
    filled: Action | str | None = None
    suggests: Step = Step.NONE
    rule: str = ""
    """Empty: no rule fits."""
    used: tuple[str, ...] = ()
    """Names of the facts that the rule looked at."""
    facts: SuggestionFacts | None = None
    limits: tuple[tuple[str, int], ...] = ()
    """Names and values of the rule's limits."""
    changes: tuple[Change, ...] = ()
    """The nearest first; see `what_would_change`."""


def suggest(
    facts: SuggestionFacts, rules: RuleSet, options: Mapping[Action, Option] | None = None
) -> Suggestion:
    """The next step by the first rule that fits. `options`: what the buttons can do; what they cannot
    is not filled."""
    rule = rules.first(facts)
    if rule is None:
        return Suggestion(Advice.NO_RULE, facts=facts)
    return Suggestion(
        advice=rule.advice,
        filled=_filled(rule, facts, options),
        suggests=rule.suggests,
        rule=rule.id,
        used=tuple(dict.fromkeys(when.fact for when in rule.when)),
        facts=facts,
        limits=tuple(rules.limits(rule).items()),
    )


def _filled(
    rule: SuggestionRule, facts: SuggestionFacts, options: Mapping[Action, Option] | None
) -> Action | str | None:
    if rule.fills is None or (rule.fills is Step.CONTACT and facts.contacted):
        return None
    if rule.fills is Step.CHECK_IN:
        return CHECK_IN
    action = Action(rule.fills.value)
    if options is None:
        return action
    option = options[action]
    return action if option.possible and not option.without_goods else None


def snapshot(suggestion: Suggestion) -> dict[str, object]:
    """What is kept with a decision: codes and numbers, with all facts, so that other rules can be tried
    on them later."""
    return {
        "rule": suggestion.rule,
        "advice": suggestion.advice.value,
        "suggests": suggestion.suggests.value,
        "used": list(suggestion.used),
        "limits": dict(suggestion.limits),
        "facts": suggestion.facts.record() if suggestion.facts else {},
    }


def what_would_change(facts: SuggestionFacts, rules: RuleSet) -> tuple[Change, ...]:
    """Single facts that would have another step suggested, the nearest first, one for each rule.

    Near are the facts the rule looked at, then the others; that the request itself moves on comes last.
    """
    now = rules.first(facts)
    used = [when.fact for when in now.when] if now else []
    found: dict[str, Change] = {}
    for fact in sorted(FACTS, key=lambda name: (name == "status", name not in used)):
        for value, bound, passes in _others(fact, facts, rules):
            other = facts.changed(fact, value)
            rule = rules.first(other) if other is not None else None
            if rule is not None and (now is None or _differs(rule, now)):
                found.setdefault(rule.id, Change(fact, bound, passes, rule.id, rule.advice))
    return tuple(found.values())


def _differs(one: SuggestionRule, other: SuggestionRule) -> bool:
    return (one.suggests, one.advice) != (other.suggests, other.advice)


def _others(
    fact: str, facts: SuggestionFacts, rules: RuleSet
) -> Iterator[tuple[FactValue, FactValue, Operator | None]]:
    """Other values of a fact: the value, how it is told, and how it stands to that."""
    now = facts.value(fact)
    values: list[FactValue] = [True, False] if fact in FLAGS else list(CODES.get(fact, ()))
    if fact not in NUMBERS:
        yield from ((value, value, None) for value in values if value != now)
        return
    steps = []
    for rule in rules.rules:
        limits = rules.limits(rule)
        bounds = [when for when in rule.when if when.fact == fact and rules.is_on(rule)]
        for bound, operator in ((when.bound(limits), when.operator) for when in bounds):
            if bound is not None:
                steps += _across(bound, operator)
    distance = now if isinstance(now, int) else 0
    yield from sorted(set(steps), key=lambda step: (abs(step[0] - distance), step))


def _across(bound: int, operator: Operator) -> list[tuple[int, int, Operator]]:
    """The first numbers on both sides of a condition's bound."""
    if operator in (Operator.ABOVE, Operator.AT_MOST):
        return [(bound + 1, bound, Operator.ABOVE), (bound, bound, Operator.AT_MOST)]
    return [(bound, bound, Operator.AT_LEAST), (bound - 1, bound, Operator.BELOW)]
