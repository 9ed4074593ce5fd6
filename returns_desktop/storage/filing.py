"""Notes, tags, and days to come back: what the seller files a request under."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.filing import ComeBack, Snooze
from .codec import optional_date, stamp, storable
from .db import Database
from .tables import ComeBackTable, NoteTable, StepTable, TagTable


@dataclass(frozen=True, slots=True)
class Filed:
    """What stands, by request; requests without any are not in it."""

    notes: dict[int, str]
    tags: dict[int, tuple[str, ...]]
    snoozed: dict[int, Snooze]
    reminders: dict[int, date]


def filed(db: Database, ids: Sequence[int]) -> Filed:
    """What is filed of these requests."""
    snoozed: dict[int, Snooze] = {}
    reminders: dict[int, date] = {}
    for request_id, kind, on_day, set_on in _standing(db, ids, ComeBackTable, "kind", "on_day", "set_on"):
        day, since = optional_date(on_day), optional_date(set_on)
        if kind == ComeBack.SNOOZE:
            snoozed.pop(request_id, None)
            if day is not None and since is not None:
                snoozed[request_id] = Snooze(day, since)
        else:
            reminders.pop(request_id, None)
            if day is not None:
                reminders[request_id] = day
    present: dict[int, dict[str, bool]] = defaultdict(dict)
    for request_id, name, is_on in _standing(db, ids, TagTable, "name", "present"):
        present[request_id][name] = bool(is_on)
    tags = {
        request_id: tuple(sorted(name for name, is_on in names.items() if is_on))
        for request_id, names in present.items()
    }
    notes = dict(_standing(db, ids, NoteTable, "body"))
    return Filed(notes, tags, snoozed, reminders)


def _standing(db: Database, ids: Sequence[int], table: Any, *columns: str) -> list[tuple[Any, ...]]:
    """Rows (request id, columns) of steps that stand, oldest first."""
    query = (
        table.select(table.request, *(getattr(table, name) for name in columns))
        .join(StepTable)
        .where((table.request << list(ids)) & StepTable.undone_at.is_null())
        .order_by(table.id)
    )
    return db.rows(query)


def add_note(db: Database, *, step_id: int, request_id: int, body: str, at: datetime) -> None:
    db.run(NoteTable.insert(step=step_id, request=request_id, body=storable(body), written_at=stamp(at)))


def add_tag(db: Database, *, step_id: int, request_id: int, name: str, present: bool) -> None:
    db.run(TagTable.insert(step=step_id, request=request_id, name=storable(name), present=present))


def add_come_back(
    db: Database, *, step_id: int, request_id: int, kind: ComeBack, day: date | None, today: date
) -> None:
    """A day to come back, or the end of one (None)."""
    db.run(
        ComeBackTable.insert(
            step=step_id,
            request=request_id,
            kind=kind.value,
            on_day=day.isoformat() if day else None,
            set_on=today.isoformat(),
        )
    )


def known_tags(db: Database) -> list[str]:
    """Every tag that stands on a request, by name."""
    rows = db.sql("SELECT DISTINCT tags FROM return_request WHERE tags <> ''")
    return sorted({name for row in rows for name in row[0].split("\n") if name})


def columns_of(db: Database, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Rows (id, version, store id, due day, resting until, reminder, tags) of these requests."""
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        found += db.sql(
            "SELECT id, version, store_id, due_on, snoozed_until, remind_on, tags FROM return_request "
            f"WHERE id IN ({', '.join('?' * len(part))})",
            part,
        )
    return found
