"""The journal as a chain: the one way in, and all of it read from the first entry to the last."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any, NamedTuple

from ..domain.journal_chain import (
    NOTHING_BEFORE,
    NOTHING_LEFT,
    PURGE,
    Leftovers,
    Subject,
    Subjects,
    content_digest,
    digest_of,
    leftover,
    link,
)
from .codec import from_json, moment, stamp, to_json
from .db import Database


def add_entry(
    db: Database,
    *,
    at: datetime,
    kind: str,
    step_id: int | None,
    payload: str,
    subjects: Iterable[tuple[int, bytes]],
) -> int:
    """Puts one entry at the end of the chain; its id. Only here the journal is written.

    `subjects`: ids of requests in their order with the digest of what is said of each; the caller writes
    that in the same transaction.
    """
    assert db.in_transaction(), "entry and head are written together"
    ((before, last),) = db.sql(_LAST)
    entry_id, told_at = int(last) + 1, stamp(at)
    content = content_digest(digest_of(payload.encode()), subjects)
    own = link(before or NOTHING_BEFORE, entry_id, told_at.encode(), kind.encode(), step_id, content)
    db.insert(
        "INSERT INTO journal (id, at, kind, step_id, payload, content_digest, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (entry_id, told_at, kind, step_id, payload, content, own),
    )
    db.insert(_MOVE_HEAD, (entry_id, own))
    return entry_id


# Whatever somebody did to the journal, the seller goes on working and the chain tells it later.
_LAST = (
    "SELECT (SELECT CAST(hash AS BLOB) FROM journal_head), max(ifnull((SELECT max(id) FROM journal), 0), "
    "ifnull((SELECT CAST(seq AS INTEGER) FROM sqlite_sequence WHERE name = 'journal'), 0))"
)
_MOVE_HEAD = (
    "INSERT INTO journal_head (one, journal_id, entries, hash) VALUES (1, ?, 1, ?) ON CONFLICT (one) "
    "DO UPDATE SET journal_id = excluded.journal_id, entries = entries + 1, hash = excluded.hash"
)


def chain_anew(db: Database) -> None:
    """Chains the entries that are there, whatever stood in the chain before: what was saved of a damaged file
    has gaps. Fingerprints of the old chain are not found in the new one."""
    with rewriting(db):
        _settle_leftovers(db)
        _chain_entries(db)


def _settle_leftovers(db: Database) -> None:
    """Purges tell of what is there of all they left; what a purge left that is not there is told plainly."""
    purges: dict[int, str] = dict(db.sql("SELECT id, payload FROM journal WHERE kind = ?", (PURGE,)))
    for purge_id, payload in purges.items():
        told = {**_told(payload), "left": left_by(db, purge_id)}
        db.sql("UPDATE journal SET payload = ? WHERE id = ?", (to_json(told), purge_id))
    lost = [
        (found.kept.decode(), entry_id, request_id)
        for entry_id, request_id, text in db.sql(_LEFT)
        if (found := leftover(text.encode())) is not None and found.by not in purges
    ]
    db.run_many(
        "UPDATE journal SET payload = ? WHERE id = ?",
        [(kept, entry_id) for kept, entry_id, request_id in lost if request_id is None],
    )
    db.run_many(
        "UPDATE journal_subject SET payload = ? WHERE journal_id = ? AND request_id = ?",
        [row for row in lost if row[2] is not None],
    )


def _told(payload: str) -> dict[str, Any]:
    with suppress(ValueError, TypeError):
        return dict(from_json(payload))
    return {}


def _chain_entries(db: Database) -> None:
    said = Subjects(subjects(db))
    last, count, before = 0, 0, NOTHING_BEFORE
    while found := [StoredEntry(*row) for row in db.sql(_SOME_ENTRIES, (last, _AT_ONCE))]:
        chained = []
        for one in found:
            words = ((request_id, digest_of(payload)) for _, request_id, payload in said.of(one.id))
            content = content_digest(digest_of(one.payload or b""), words)
            before = link(before, one.id, one.at or b"", one.kind or b"", one.step_id, content)
            chained.append((content, before, one.id))
        db.run_many("UPDATE journal SET content_digest = ?, hash = ? WHERE id = ?", chained)
        last, count = found[-1].id, count + len(found)
    db.run_many("INSERT OR REPLACE INTO journal_head VALUES (1, ?, ?, ?)", [(last, count, before)])


def _text(column: str) -> str:
    """A text, even one that no longer is valid UTF-8; NULL for anything else."""
    return f"CASE typeof({column}) WHEN 'text' THEN CAST({column} AS BLOB) END"


def _number(column: str) -> str:
    """A whole number or NULL; -1 for anything else."""
    return f"CASE WHEN typeof({column}) IN ('integer', 'null') THEN {column} ELSE -1 END"


class Head(NamedTuple):
    """The end of the journal as it was noted when its last entry was written."""

    entry_id: int
    entries: int
    hash: bytes


def head(db: Database) -> Head | None:
    """None only if somebody took it away."""
    rows = db.sql(
        f"SELECT {_number('journal_id')}, {_number('entries')}, CAST(hash AS BLOB) FROM journal_head"
    )
    return Head(*rows[0]) if rows else None


def highest_id(db: Database) -> int:
    """Of all entries that ever were, as SQLite counts them."""
    rows = db.sql("SELECT CAST(seq AS INTEGER) FROM sqlite_sequence WHERE name = 'journal'")
    return int(rows[0][0]) if rows else 0


def place_of(db: Database, own: bytes) -> tuple[int, datetime] | None:
    """Id and time of the entry with this hash."""
    rows = db.sql("SELECT id, at FROM journal WHERE hash = ?", (own,))
    return (rows[0][0], moment(rows[0][1])) if rows else None


class StoredEntry(NamedTuple):
    """An entry as bytes; what is no text where a text belongs is None."""

    id: int
    at: bytes | None
    kind: bytes | None
    step_id: int | None
    payload: bytes | None
    content_digest: bytes
    hash: bytes


_ENTRY = (
    f"SELECT id, {_text('at')}, {_text('kind')}, {_number('step_id')}, {_text('payload')}, "
    "CAST(content_digest AS BLOB), CAST(hash AS BLOB) FROM journal"
)
_ENTRIES = f"{_ENTRY} ORDER BY id"
_SOME_ENTRIES = f"{_ENTRY} WHERE id > ? ORDER BY id LIMIT ?"
_AT_ONCE = 10_000
_SUBJECTS = (
    f"SELECT {_number('journal_id')}, {_number('request_id')}, ifnull({_text('payload')}, x'') "
    "FROM journal_subject ORDER BY journal_id, request_id"
)


def entries(db: Database) -> Iterator[StoredEntry]:
    """All entries in their order, one after the other."""
    return map(StoredEntry._make, db.stream(_ENTRIES))


def subjects(db: Database) -> Iterator[Subject]:
    """What they say of requests, in the same order."""
    return db.stream(_SUBJECTS)


def next_id(db: Database) -> int:
    """The id of the entry that this transaction writes next."""
    return int(db.sql(_LAST)[0][1]) + 1


def left_by(db: Database, purge_id: int) -> str:
    """The digest of all that a purge left in the journal, as its own entry tells it."""
    left = Leftovers()
    for entry_id, request_id, text in db.stream(_LEFT):
        words = text.encode()
        found = leftover(words)
        if found is not None and found.by == purge_id:
            left.add(purge_id, entry_id, request_id, words)
    return left.digests().get(purge_id, NOTHING_LEFT)


_LEFT = """
SELECT id AS entry, NULL AS request, payload FROM journal WHERE payload GLOB '{"purged":*'
UNION ALL SELECT journal_id, request_id, payload FROM journal_subject WHERE payload GLOB '{"purged":*'
ORDER BY entry, request"""


@contextmanager
def rewriting(db: Database) -> Iterator[None]:
    """Inside it payloads can be changed, which triggers refuse otherwise; one transaction around it, so that
    nobody ever sees the journal without them."""
    assert db.in_transaction(), "the triggers are back when others see the journal"
    triggers = db.sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' "
        "AND name IN ('journal_no_update', 'journal_subject_no_update')"
    )
    for name, _ in triggers:
        db.sql(f"DROP TRIGGER {name}")
    yield
    for _, statement in triggers:
        db.sql(statement)
