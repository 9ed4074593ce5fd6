"""Each entry of the journal carries the hash of the one before, and the last one is known by itself."""

from typing import Any

from returns_desktop.domain.journal_chain import NOTHING_BEFORE, Subjects, content_digest, digest_of, link

_AT_ONCE = 10_000
_NOTHING = f"x'{NOTHING_BEFORE.hex()}'"
STATEMENTS = (
    f"ALTER TABLE journal ADD COLUMN content_digest BLOB NOT NULL DEFAULT {_NOTHING} "
    "CHECK (length(content_digest) = 32)",
    f"ALTER TABLE journal ADD COLUMN hash BLOB NOT NULL DEFAULT {_NOTHING} CHECK (length(hash) = 32)",
    """CREATE TABLE journal_head (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    journal_id INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32))""",
)


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    ((trigger,),) = db.execute_sql("SELECT sql FROM sqlite_master WHERE name = 'journal_no_update'")
    db.execute_sql("DROP TRIGGER journal_no_update")
    for statement in STATEMENTS:
        db.execute_sql(statement)
    _chain_entries(db.connection())
    db.execute_sql(trigger)


def _chain_entries(db: Any) -> None:
    """Chains the entries there are, some at a time: they are read while they are written."""
    subjects = Subjects(
        db.execute(
            "SELECT journal_id, request_id, CAST(payload AS BLOB) FROM journal_subject "
            "ORDER BY journal_id, request_id"
        )
    )
    last, entries, before = 0, 0, NOTHING_BEFORE
    while rows := db.execute(
        "SELECT id, CAST(at AS BLOB), CAST(kind AS BLOB), step_id, CAST(payload AS BLOB) FROM journal "
        "WHERE id > ? ORDER BY id LIMIT ?",
        (last, _AT_ONCE),
    ).fetchall():
        chained = []
        for entry_id, at, kind, step_id, payload in rows:
            said = ((request_id, digest_of(words)) for _, request_id, words in subjects.of(entry_id))
            content = content_digest(digest_of(payload), said)
            before = link(before, entry_id, at, kind, step_id, content)
            chained.append((content, before, entry_id))
        db.executemany("UPDATE journal SET content_digest = ?, hash = ? WHERE id = ?", chained)
        last, entries = rows[-1][0], entries + len(rows)
    db.execute("INSERT INTO journal_head VALUES (1, ?, ?, ?)", (last, entries, before))
