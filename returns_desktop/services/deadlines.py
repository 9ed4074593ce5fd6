"""The deadlines a store reckons with, its own values among them, and a calendar of what is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..domain.deadlines import Choice, Rule, RuleCode, Unit
from ..domain.errors import AppError
from ..storage import deadline_choices, facts, records
from .changes import Changes
from .shop import Shop

LARGEST = 999
"""Days or hours of a deadline."""


@dataclass(frozen=True, slots=True)
class StoreRule:
    """A rule as a store has it."""

    rule: Rule
    """Amazon's, as it is in force today."""
    chosen: Choice | None
    """The store's own value instead."""

    @property
    def choice(self) -> Choice:
        """What the program reckons with."""
        return self.chosen or Choice(self.rule.value, self.rule.unit)


def units_of(code: RuleCode) -> tuple[Unit, ...]:
    """The units a rule may have; the two hours to cancel a refund are reckoned to the minute."""
    return (Unit.HOURS,) if code is RuleCode.CANCEL_REFUND else tuple(Unit)


class Deadlines:
    """Lists the rules of a store and keeps its own values."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def listed(self, store_id: int) -> tuple[StoreRule, ...]:
        """Every rule the store's marketplace has today. Raises `AppError("store_unknown")`."""
        shop = self._shop
        with shop.db.reading():
            store = facts.stores(shop.db).get(store_id)
            if store is None:
                raise AppError("store_unknown")
            chosen = deadline_choices.choices(shop.db).get(store_id, {})
        today: date = shop.today()[store_id]
        found = ((code, shop.book.find(code, store.marketplace, today)) for code in RuleCode)
        return tuple(StoreRule(rule, chosen.get(code)) for code, rule in found if rule is not None)

    def choose(self, store_id: int, code: RuleCode, value: int, unit: Unit) -> Changes:
        """Sets a store's own value of a rule; see `change`."""
        return self.change(store_id, {code: Choice(value, unit)})

    def reset(self, store_id: int, code: RuleCode) -> Changes:
        """Goes back to Amazon's value; see `change`."""
        return self.change(store_id, {code: None})

    def change(self, store_id: int, wanted: Mapping[RuleCode, Choice | None]) -> Changes:
        """Sets values of a store, None going back to Amazon's, and derives its requests anew.

        Raises `AppError`: `store_unknown`, `deadline_unfit`.
        """
        for code, choice in wanted.items():
            if choice and not (1 <= choice.value <= LARGEST and choice.unit in units_of(code)):
                raise AppError("deadline_unfit", largest=LARGEST)
        db = self._shop.db
        with db.transaction():
            if store_id not in facts.stores(db):
                raise AppError("store_unknown")
            for code, choice in wanted.items():
                if choice is None:
                    deadline_choices.reset(db, store_id, code)
                else:
                    deadline_choices.choose(db, store_id, code, choice)
            ids = [row[0] for row in db.sql("SELECT id FROM return_request WHERE store_id = ?", (store_id,))]
            records.refresh(db, ids, self._shop.rules, self._shop.today())
            told = {
                code.value: f"{choice.value} {choice.unit.value}" if choice else ""
                for code, choice in wanted.items()
            }
            records.add_journal(
                db, at=self._shop.clock(), kind="deadlines", payload={"store": store_id, "values": told}
            )
        return Changes(everything=True)
