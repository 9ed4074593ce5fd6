"""Notes, tags, and days to come back: what the seller files a request under."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.filing import ComeBack, Snooze
from .codec import optional_date, stamp, storable
from .db import Database
from .tables import NoteTable


@dataclass(frozen=True, slots=True)
class Filed:
    """What stands, by request; requests without any are not in it."""

    notes: dict[int, str]
    tags: dict[int, tuple[str, ...]]
    snoozed: dict[int, Snooze]
    reminders: dict[int, date]


STANDS = "f.request_id IN (SELECT value FROM json_each(?)) AND p.undone_at IS NULL"
"""Rows `f` of some requests whose step `p` stands."""

_COME_BACKS = f"""
SELECT f.request_id, f.kind, f.on_day, f.set_on FROM come_back f CROSS JOIN step p ON p.id = f.step_id
WHERE {STANDS} ORDER BY f.id"""
_TAGS = f"""
SELECT f.request_id, f.name, f.present FROM request_tag f CROSS JOIN step p ON p.id = f.step_id
WHERE {STANDS} ORDER BY f.id"""
_NOTES = f"""
SELECT f.request_id, f.body FROM request_note f CROSS JOIN step p ON p.id = f.step_id
WHERE {STANDS} ORDER BY f.id"""


def filed(db: Database, ids: str) -> Filed:
    """What is filed of the requests whose ids are in a JSON list; the newest that stands counts."""
    snoozed: dict[int, Snooze] = {}
    reminders: dict[int, date] = {}
    for request_id, kind, on_day, set_on in db.sql(_COME_BACKS, (ids,)):
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
    for request_id, name, is_on in db.sql(_TAGS, (ids,)):
        present[request_id][name] = bool(is_on)
    tags = {
        request_id: tuple(sorted(name for name, is_on in names.items() if is_on))
        for request_id, names in present.items()
    }
    notes: dict[int, str] = dict(db.sql(_NOTES, (ids,)))
    return Filed(notes, tags, snoozed, reminders)


def add_note(db: Database, *, step_id: int, request_id: int, body: str, at: datetime) -> None:
    db.run(NoteTable.insert(step=step_id, request=request_id, body=storable(body), written_at=stamp(at)))


def add_tags(db: Database, step_id: int, request_ids: Sequence[int], present: Mapping[str, bool]) -> None:
    """Puts tags on requests, or takes them off, by name."""
    db.run_many(
        "INSERT INTO request_tag (step_id, request_id, name, present) VALUES (?, ?, ?, ?)",
        (
            (step_id, request_id, storable(name), is_on)
            for request_id in request_ids
            for name, is_on in present.items()
        ),
    )


def add_come_back(
    db: Database, *, step_id: int, request_id: int, kind: ComeBack, day: date | None, today: date
) -> None:
    """A day to come back, or the end of one (None)."""
    add_come_backs(db, step_id, [(request_id, kind, day, today)])


def add_come_backs(
    db: Database, step_id: int, days: Iterable[tuple[int, ComeBack, date | None, date]]
) -> None:
    """Days to come back: request id, kind, the day or None, and the marketplace's day now."""
    db.run_many(
        "INSERT INTO come_back (step_id, request_id, kind, on_day, set_on) VALUES (?, ?, ?, ?, ?)",
        (
            (step_id, request_id, kind.value, day.isoformat() if day else None, today.isoformat())
            for request_id, kind, day, today in days
        ),
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
