"""The deadlines a store reckons with, its own values among them, and a calendar of what is due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5

from ..domain.deadlines import Choice, Rule, RuleCode, Unit, end_of
from ..domain.errors import AppError
from ..domain.model import Request
from ..domain.order_money import money_by_item
from ..domain.workflow import Task, standing
from ..exporters.ics import CalendarEntry, write_calendar
from ..storage import deadline_choices, facts, records
from .backup import export_target
from .changes import Changes
from .sentences import ENGLISH, Speech
from .shop import Shop
from .words import QT_TRANSLATE_NOOP, Phrase

LARGEST = 999
"""Days or hours of a deadline."""

_CALENDAR: Final = UUID("5b1c0e0a-6f5e-4a53-9d0c-2f3a8b7f4c11")
_TITLES: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Calendar", "Answer the A-to-Z claim: {order}"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Calendar", "Answer the return request: {order}"),
    Task.REFUND: QT_TRANSLATE_NOOP("Calendar", "Refund due: {order}"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Calendar", "Check the goods in: {order}"),
}
_OPEN: Final = "SELECT r.id FROM return_request r WHERE r.due_on IS NOT NULL"
_ABOUT = QT_TRANSLATE_NOOP("Calendar", "{product}\nLast day: {day} ({store}, time zone {zone})")


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
    """Lists the rules of a store, keeps its own values, and writes the calendar."""

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
            records.refresh(db, ids, self._shop.rules, self._shop.today(), search=False)
            told = {
                code.value: f"{choice.value} {choice.unit.value}" if choice else ""
                for code, choice in wanted.items()
            }
            records.add_journal(
                db, at=self._shop.clock(), kind="deadlines", payload={"store": store_id, "values": told}
            )
        return Changes(everything=True)

    def has_open(self) -> bool:
        """Whether there is a deadline that a calendar could hold."""
        return bool(self._shop.db.sql(f"{_OPEN}{self._listed()} LIMIT 1"))

    def _listed(self) -> str:
        """Archived stores have no deadlines that anybody looks at."""
        return facts.of_stores(facts.listed_stores(self._shop.db, None))

    def export_calendar(self, target: Path, *, speech: Speech = ENGLISH) -> int:
        """Writes every open deadline as a calendar file; how many. Only reads the shop.

        Raises `AppError`: `export_unwritable`, `target_is_data_file`, `calendar_nothing`.
        """
        file = export_target(self._shop, target)
        with self._shop.db.reading():
            return write_calendar(file, self._entries(speech), self._shop.clock())

    def _entries(self, speech: Speech) -> Iterator[CalendarEntry]:
        db, rules = self._shop.db, self._shop.rules
        ids = [row[0] for row in db.sql(f"{_OPEN}{self._listed()} ORDER BY r.id")]
        done: set[int] = set()
        for part in facts.chunks(ids):
            wanted = set(part) - done
            for order in facts.orders_of(db, sorted(wanted)):
                money = money_by_item(order)
                for request in order:
                    done.add(request.id)
                    for due in standing(request, money, rules).dues:
                        if due.on is not None:
                            yield _entry(request, due.task, due.on, speech)


def _entry(request: Request, task: Task, on: date, speech: Speech) -> CalendarEntry:
    store, line = request.store, request.line
    about = speech.say(_ABOUT).format(
        product=line.item_name or line.merchant_sku,
        day=speech.day(on),
        store=store.name,
        zone=store.time_zone,
    )
    # An RMA is known once in a marketplace; ids of the database would change with a new one.
    key = "\n".join((store.marketplace, line.order_id, line.amazon_rma_id, task.value))
    return CalendarEntry(
        uid=f"{uuid5(_CALENDAR, key)}@returns-desktop",
        ends_at=end_of(on, store.time_zone),
        title=speech.say(_TITLES[task]).format(order=line.order_id),
        text=about,
    )
