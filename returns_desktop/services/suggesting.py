"""The rules of suggestions: what a store chose, and a dry run of other choices. Nothing here decides."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from ..domain.dry_run import DryRun, PastDecision, steps_of, try_rules
from ..domain.model import Store
from ..domain.suggestion_facts import SuggestionFacts
from ..domain.suggestion_rules import RuleChoice, RuleSet
from ..storage import facts, records, rule_choices
from .changes import Changes
from .shop import Shop
from .suggestion_rules import rules_of

DRY_RUN_DAYS = 90


class Suggesting:
    """Keeps the rules that stores chose, and tries others."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def rules(self, store_id: int) -> RuleSet:
        """The rules in force for a store."""
        return rules_of(self._shop, self._store(store_id))

    def choose(self, store_id: int, rule: str, *, enabled: bool, limits: Mapping[str, int]) -> Changes:
        """Chooses for one rule; see `save`."""
        return self.save(store_id, [RuleChoice(rule, enabled, limits)])

    def save(self, store_id: int, choices: Sequence[RuleChoice]) -> Changes:
        """Keeps choices of one store; see `save_all`."""
        return self.save_all([(store_id, choices)])

    def save_all(self, chosen: Sequence[tuple[int, Sequence[RuleChoice]]]) -> Changes:
        """Keeps the choices of several stores, by id, beside those for other rules: all of them or none.
        What is as usual is not kept, so that it follows the usual when that changes.

        Raises `ValueError` for a rule or limit that there is not.
        """
        if not chosen:
            return Changes()
        tidy = [(store_id, [self._tidy(store_id, one) for one in choices]) for store_id, choices in chosen]
        db = self._shop.db
        with db.transaction():
            for store_id, choices in tidy:
                rule_choices.delete_choices(db, store_id, [choice.rule for choice in choices])
                for choice in choices:
                    if not choice.enabled or choice.limits:
                        rule_choices.add_choice(db, store_id, choice)
            self._note(
                "suggestion_rules",
                stores=[{"store": store_id, "rules": _told(choices)} for store_id, choices in tidy],
            )
        return Changes(everything=True)

    def reset(self, store_id: int) -> Changes:
        """All rules of a store are as usual again."""
        with self._shop.db.transaction():
            rule_choices.delete_choices(self._shop.db, self._store(store_id).id)
            self._note("suggestion_rules_reset", store=store_id)
        return Changes(everything=True)

    def dry_run(self, store_id: int, choices: Sequence[RuleChoice]) -> DryRun:
        """What the rules with these choices would have suggested in the last days, beside those in force.

        It asks the facts that were kept with each decision; requests decided before facts were kept, or
        kept by another version, are counted as left out. Only reads.
        """
        since = self._shop.clock() - timedelta(days=DRY_RUN_DAYS)
        with self._shop.db.reading():
            now = self.rules(store_id)
            decided = rule_choices.decided_since(self._shop.db, store_id, since)
        tidy = {choice.rule: self._tidy(store_id, choice) for choice in choices}
        past = []
        for one in decided:
            if (known := _facts_in(one.snapshot)) is not None:
                did = steps_of(one.action, without_goods=one.without_goods, close_reason=one.close_reason)
                past.append(PastDecision(one.request_id, known, did))
        left_out = {one.request_id for one in decided} - {one.request_id for one in past}
        changed = replace(now, choices={**now.choices, **tidy})
        return try_rules(past, now, changed, days=DRY_RUN_DAYS, left_out=len(left_out))

    def _store(self, store_id: int) -> Store:
        return facts.stores(self._shop.db)[store_id]

    def _tidy(self, store_id: int, choice: RuleChoice) -> RuleChoice:
        """The choice with those limits alone that are not as usual."""
        currency = self._store(store_id).currency
        rule = next((one for one in self._shop.suggestion_rules if one.id == choice.rule), None)
        if rule is None:
            raise ValueError(f"there is no rule {choice.rule!r}")
        usual = {limit.name: limit.usual(currency) for limit in rule.limits}
        for name, value in choice.limits.items():
            if name not in usual or type(value) is not int or value < 0:
                raise ValueError(f"{choice.rule!r} cannot have the limit {name!r}: {value!r}")
        return replace(
            choice, limits={name: value for name, value in choice.limits.items() if value != usual[name]}
        )

    def _note(self, kind: str, **told: object) -> None:
        records.add_journal(self._shop.db, at=self._shop.clock(), kind=kind, payload=told)


def _told(choices: Sequence[RuleChoice]) -> dict[str, object]:
    """As the journal keeps it."""
    return {one.rule: {"enabled": one.enabled, "limits": dict(one.limits)} for one in choices}


def _facts_in(snapshot: Mapping[str, object] | None) -> SuggestionFacts | None:
    kept = snapshot.get("facts") if snapshot else None
    if not isinstance(kept, dict):
        return None
    try:
        return SuggestionFacts.of_record(kept)
    except ValueError:
        return None
