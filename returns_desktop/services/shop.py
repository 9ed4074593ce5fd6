"""One open shop: its database, its clock and its rules, handed to every service."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.deadlines import Rule, RuleBook, RuleCode, Unit
from ..domain.suggestion_rules import SuggestionRule, rules_from
from ..domain.workflow import today_in
from ..storage import deadline_choices, facts, records
from ..storage.db import Database, is_plain

if TYPE_CHECKING:
    from ..domain.shop_key import ShopKey

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, aware, UTC. The only clock of the program; tests hand in their own."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Shop:
    """What the services need. Open it with `open_shop`, close it with `close`."""

    db: Database
    clock: Clock
    book: RuleBook
    """Amazon's deadline rules; what stores chose is in `rules`."""
    rule_folder: Path
    """Where the files of rules are that only one service needs."""
    suggestion_rules: tuple[SuggestionRule, ...]
    """In order, as they are before a store changes them."""
    key: "ShopKey | None" = None
    """What an encrypted shop was opened with."""

    @property
    def rules(self) -> RuleBook:
        """The deadline rules with what every store chose, as this transaction sees it."""
        return self.book.with_choices(deadline_choices.choices(self.db))

    def today(self) -> dict[int, date]:
        """The calendar day of every store by its id."""
        now = self.clock()
        return {store.id: today_in(store.time_zone, now) for store in facts.stores(self.db).values()}

    def close(self) -> None:
        """Closes this thread's connection."""
        self.db.close()


def open_shop(
    database: Path,
    *,
    backups: Path,
    deadline_rules: Path,
    clock: Clock = system_clock,
    key: "ShopKey | None" = None,
) -> Shop:
    """Opens the database, making or migrating it. Raises what `Database` raises.

    A database of an older version is derived anew: what this version knows of its facts may differ.
    """
    db = Database(database, backups=backups, now=clock, key=key.database_key if key else None)
    try:
        folder = deadline_rules.parent
        suggestions = read_suggestions(folder / "suggestions.json")
        shop = Shop(db, clock, read_rules(deadline_rules), folder, suggestions, key)
        if not db.is_derived():
            with db.transaction():
                ids = [row[0] for row in db.sql("SELECT id FROM return_request")]
                records.refresh(db, ids, shop.rules, shop.today())
                db.set_derived()
    except BaseException:
        db.close()
        raise
    return shop


def open_another(shop: Shop, database: Path, backups: Path) -> Shop:
    """Opens another database by the rules, the clock and the key of a shop. Raises what `Database` raises."""
    return open_shop(
        database,
        backups=backups,
        deadline_rules=shop.rule_folder / "deadlines.json",
        clock=shop.clock,
        key=shop.key,
    )


def needs_key(database: Path) -> bool:
    """Whether there is a database that anybody could not read: encrypted, or damaged."""
    try:
        return database.stat().st_size > 0 and not is_plain(database)
    except OSError:
        return False


def read_rules(path: Path) -> RuleBook:
    """The deadline rules of a file like `resources/rules/deadlines.json`; an entry may stand for several
    marketplaces."""
    return RuleBook(
        Rule(
            code=RuleCode(entry["code"]),
            marketplace=place,
            value=int(entry["value"]),
            unit=Unit(entry["unit"]),
            since=date.fromisoformat(entry["since"]) if entry["since"] else None,
            source=entry["source"],
        )
        for entry in json.loads(path.read_text("utf-8"))
        for place in _places(entry["marketplace"])
    )


def read_suggestions(path: Path) -> tuple[SuggestionRule, ...]:
    """The rules of a file like `resources/rules/suggestions.json`. Raises `ValueError`."""
    return rules_from(json.loads(path.read_text("utf-8")))


def _places(told: str | list[str]) -> list[str]:
    return [told] if isinstance(told, str) else told
