"""Rules of suggestions as data (`resources/rules/suggestions.json`) and as a store keeps them.

The vocabulary is closed: what is not known is refused when the data is read, not passed over later.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .suggestion_facts import FACTS, NUMBERS, FactValue, SuggestionFacts, known_value

LIMIT = "limit:"
"""Before the name of a limit of the same rule, where a number could stand."""


class Advice(StrEnum):
    """The sentence to show; each has words in every language."""

    ANSWER_CLAIM = "answer_claim"
    HOLD_CLAIM = "hold_claim"
    UNAUTHORIZED_PURCHASE = "unauthorized_purchase"
    CONTACT_FIRST = "contact_first"
    CONTACT_FIRST_DEFECT = "contact_first_defect"
    HOLD_HIGH_VALUE = "hold_high_value"
    OUTSIDE_POLICY = "outside_policy"
    LATE_REQUEST = "late_request"
    KEEP_ITEM = "keep_item"
    AUTHORIZE_NOW = "authorize_now"
    WAIT_FOR_BUYER = "wait_for_buyer"
    WAIT_FOR_GOODS = "wait_for_goods"
    NEVER_SENT_BACK = "never_sent_back"
    CHECK_GOODS = "check_goods"
    REFUND_IN_FULL = "refund_in_full"
    REFUND_LESS_FEE = "refund_less_fee"
    REFUND_DECIDED = "refund_decided"
    LOST = "lost"
    DONE = "done"
    NO_RULE = "no_rule"
    """No rule that is switched on fits."""


class Step(StrEnum):
    """What a rule can suggest."""

    AUTHORIZE = "authorize"
    CLOSE = "close"
    REFUND = "refund"
    CONTACT = "contact"
    CHECK_IN = "check_in"
    KEEP_ITEM = "keep_item"
    """A refund without goods."""
    HOLD = "hold"
    """A person is to look at it before anything moves."""
    WAIT = "wait"
    NONE = "none"


FILLING = frozenset({Step.AUTHORIZE, Step.REFUND, Step.CONTACT, Step.CHECK_IN})
"""Steps whose control may be filled; Close and a refund without goods never are."""


class Operator(StrEnum):
    """How a condition compares: a value with values, or a number with one."""

    IS = "is"
    IS_NOT = "is_not"
    IS_ANY = "is_any"
    IS_NONE = "is_none"
    ABOVE = "above"
    BELOW = "below"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


_SINGLE = (Operator.IS, Operator.IS_NOT)
_AGAINST = (Operator.IS_NOT, Operator.IS_NONE)
_COMPARING = (Operator.ABOVE, Operator.BELOW, Operator.AT_LEAST, Operator.AT_MOST)


class LimitKind(StrEnum):
    MONEY = "money"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class When:
    """One condition on one fact."""

    fact: str
    operator: Operator
    values: frozenset[FactValue] = frozenset()
    number: int | None = None
    limit: str = ""
    """Name of the limit that stands for the number."""

    def bound(self, limits: Mapping[str, int]) -> int | None:
        """The number to compare with; None: the store has none, and nothing fits."""
        return limits.get(self.limit) if self.limit else self.number

    def holds(self, value: FactValue, limits: Mapping[str, int]) -> bool:
        """Whether a fact fits. A number that is not known fits no comparison."""
        if self.operator not in _COMPARING:
            return (value in self.values) is not (self.operator in _AGAINST)
        bound = self.bound(limits)
        if bound is None or not isinstance(value, int):
            return False
        match self.operator:
            case Operator.ABOVE:
                return value > bound
            case Operator.BELOW:
                return value < bound
            case Operator.AT_LEAST:
                return value >= bound
        return value <= bound


@dataclass(frozen=True, slots=True)
class Limit:
    """A number of a rule that the seller may change."""

    name: str
    kind: LimitKind
    amounts: Mapping[str, int]
    """Of money: minor units by currency; of days: the number under the empty key."""
    from_store: bool = False
    """The store's own value limit counts instead, if it has one."""

    def usual(self, currency: str) -> int | None:
        """The value to begin with; None for a currency that has none."""
        return self.amounts.get(currency if self.kind is LimitKind.MONEY else "")


@dataclass(frozen=True, slots=True)
class SuggestionRule:
    """If all its conditions hold, this is suggested."""

    id: str
    when: tuple[When, ...]
    advice: Advice
    suggests: Step
    fills: Step | None
    limits: tuple[Limit, ...]
    source: str


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """What a store chose for a rule."""

    rule: str
    enabled: bool = True
    limits: Mapping[str, int] = field(default_factory=dict)
    """Only those that differ from the usual ones need to be named."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules as they are in force for a store; the first that fits counts."""

    rules: tuple[SuggestionRule, ...]
    currency: str
    choices: Mapping[str, RuleChoice] = field(default_factory=dict)
    value_limit_minor: int | None = None
    _limits: dict[str, dict[str, int]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What `limits` found, by rule."""

    def is_on(self, rule: SuggestionRule) -> bool:
        choice = self.choices.get(rule.id)
        return choice is None or choice.enabled

    def limits(self, rule: SuggestionRule) -> dict[str, int]:
        """The limits of a rule in force, by name; a currency without one leaves it out."""
        if rule.id not in self._limits:
            self._limits[rule.id] = self._limits_of(rule)
        return self._limits[rule.id]

    def _limits_of(self, rule: SuggestionRule) -> dict[str, int]:
        choice = self.choices.get(rule.id)
        found: dict[str, int] = {}
        for limit in rule.limits:
            value = limit.usual(self.currency)
            if choice is not None:
                value = choice.limits.get(limit.name, value)
            if limit.from_store and self.value_limit_minor is not None:
                value = self.value_limit_minor
            if value is not None:
                found[limit.name] = value
        return found

    def first(self, facts: SuggestionFacts) -> SuggestionRule | None:
        """The first rule that fits; None: none does."""
        for rule in self.rules:
            if self.is_on(rule) and self._fits(rule, facts):
                return rule
        return None

    def _fits(self, rule: SuggestionRule, facts: SuggestionFacts) -> bool:
        limits = self.limits(rule)
        return all(when.holds(facts.value(when.fact), limits) for when in rule.when)


def rules_from(entries: Sequence[Mapping[str, Any]]) -> tuple[SuggestionRule, ...]:
    """The rules of parsed data, in order.

    Raises `ValueError` for what the vocabulary does not have: facts, operators, values, steps, limits.
    """
    rules = tuple(_rule(entry) for entry in entries)
    ids = [rule.id for rule in rules]
    if len(set(ids)) < len(ids):
        raise ValueError("two rules have the same id")
    return rules


def _rule(entry: Mapping[str, Any]) -> SuggestionRule:
    known = {"id", "when", "advice", "suggests", "fills", "limits", "source"}
    if unknown := set(entry) - known:
        raise ValueError(f"a rule has no {sorted(unknown)}")
    limits = tuple(_limit(name, told) for name, told in entry.get("limits", {}).items())
    when = tuple(_when(condition, {limit.name: limit for limit in limits}) for condition in entry["when"])
    if {limit.name for limit in limits} != {one.limit for one in when if one.limit}:
        raise ValueError(f"{entry['id']}: its limits are not those of its conditions")
    suggests = Step(entry["suggests"])
    fills = Step(entry["fills"]) if "fills" in entry else suggests if suggests in FILLING else None
    if fills is not None and fills not in FILLING:
        raise ValueError(f"{entry['id']}: {fills} is never filled")
    return SuggestionRule(
        entry["id"], when, Advice(entry["advice"]), suggests, fills, limits, entry["source"]
    )


def _limit(name: str, told: Mapping[str, Any]) -> Limit:
    kind = LimitKind(told["kind"])
    amounts = told["amounts"] if kind is LimitKind.MONEY else {"": told["value"]}
    if not amounts or any(type(amount) is not int or amount < 0 for amount in amounts.values()):
        raise ValueError(f"the limit {name!r} needs whole numbers from 0 on")
    return Limit(name, kind, amounts, bool(told.get("from_store")))


def _when(told: Mapping[str, Any], limits: Mapping[str, Limit]) -> When:
    names = [name for name in told if name != "fact"]
    if told.get("fact") not in FACTS or len(names) != 1:
        raise ValueError(f"no condition on a known fact: {dict(told)}")
    fact, operator, operand = told["fact"], Operator(names[0]), told[names[0]]
    if (operator in _COMPARING) is not (fact in NUMBERS):
        raise ValueError(f"{fact!r} cannot be compared by {operator.value!r}")
    if operator in _COMPARING:
        return _comparison(fact, operator, operand, limits)
    values = [operand] if operator in _SINGLE else operand
    if not isinstance(values, list) or not values:
        raise ValueError(f"{operator.value!r} needs a list")
    return When(fact, operator, frozenset(known_value(fact, value) for value in values))


def _comparison(fact: str, operator: Operator, operand: object, limits: Mapping[str, Limit]) -> When:
    if isinstance(operand, str) and operand.startswith(LIMIT):
        name = operand.removeprefix(LIMIT)
        kind = LimitKind.MONEY if fact == "paid" else LimitKind.DAYS
        if name not in limits or limits[name].kind is not kind:
            raise ValueError(f"{fact!r} cannot be compared with the limit {name!r}")
        return When(fact, operator, limit=name)
    if type(operand) is not int:
        raise ValueError(f"{fact!r} cannot be compared with {operand!r}")
    return When(fact, operator, number=operand)
