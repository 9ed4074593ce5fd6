"""What stores chose instead of a deadline rule."""

from ..domain.deadlines import Choice, RuleCode, Unit
from .db import Database
from .tables import DeadlineChoiceTable


def choices(db: Database) -> dict[int, dict[RuleCode, Choice]]:
    """The values of all stores, by store and rule."""
    found: dict[int, dict[RuleCode, Choice]] = {}
    for store_id, code, value, unit in db.sql("SELECT store_id, code, value, unit FROM deadline_choice"):
        found.setdefault(store_id, {})[RuleCode(code)] = Choice(value, Unit(unit))
    return found


def choose(db: Database, store_id: int, code: RuleCode, choice: Choice) -> None:
    """Sets a store's own value, in place of an earlier one."""
    reset(db, store_id, code)
    db.run(
        DeadlineChoiceTable.insert(
            store=store_id, code=code.value, value=choice.value, unit=choice.unit.value
        )
    )


def reset(db: Database, store_id: int, code: RuleCode) -> None:
    """Forgets a store's own value."""
    table = DeadlineChoiceTable
    db.run(table.delete().where((table.store == store_id) & (table.code == code.value)))
