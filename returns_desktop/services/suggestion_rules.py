"""What is suggested for a request by the rules in force for its store."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from ..domain.guards import Option, options
from ..domain.model import Action, Request, Store
from ..domain.order_money import OrderItemMoney
from ..domain.suggestion import Suggestion, snapshot, suggest, what_would_change
from ..domain.suggestion_facts import facts_of
from ..domain.suggestion_rules import RuleSet
from ..domain.workflow import Standing, today_in
from ..storage import rule_choices
from ..storage.codec import to_json
from .shop import Shop


def rules_of(shop: Shop, store: Store) -> RuleSet:
    """The usual rules with what the store chose; its value limit is among them."""
    choices = rule_choices.choices_of(shop.db, store.id)
    return RuleSet(shop.suggestion_rules, store.currency, choices, store.value_limit_minor)


def suggestion_of(
    shop: Shop, request: Request, standing: Standing, money: Mapping[int, OrderItemMoney]
) -> Suggestion:
    """What to do next today, with what would change it."""
    rules = rules_of(shop, request.store)
    known = facts_of(request, standing, today_in(request.store.time_zone, shop.clock()))
    found = suggest(known, rules, options(request, standing, money))
    return replace(found, changes=what_would_change(known, rules))


class Suggester:
    """What is suggested for many requests, as JSON to be kept with a decision: other rules can be tried on
    it later."""

    def __init__(self, shop: Shop, today: Mapping[int, date]) -> None:
        self._shop, self._today = shop, today
        self._rules: dict[int, RuleSet] = {}

    def snapshot(self, request: Request, standing: Standing, choices: Mapping[Action, Option]) -> str:
        """The suggestion for one request; `choices`: what its buttons can do."""
        store = request.store
        if store.id not in self._rules:
            self._rules[store.id] = rules_of(self._shop, store)
        known = facts_of(request, standing, self._today[store.id])
        return to_json(snapshot(suggest(known, self._rules[store.id], choices)))
