"""What somebody can do to the journal with nothing but SQL, and what is found then."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from hypothesis import strategies as st
from support import NOW

from returns_desktop.domain.journal_chain import NOTHING_BEFORE, content_digest, digest_of, link, purged
from returns_desktop.services.journal_check import JournalCheck
from returns_desktop.storage.db import Database

TRIGGERS = [f"{table}_no_{verb}" for table in ("journal", "journal_subject") for verb in ("update", "delete")]
COLUMNS = ("id", "at", "kind", "step_id", "payload", "content_digest", "hash")
Tampering = Callable[[sqlite3.Connection], object]


def checked(db: Database) -> JournalCheck:
    check = JournalCheck(db)
    with db.reading():
        check.run(lambda _: None)
    return check


class _OverError(Exception):
    """The end of a transaction that is to be rolled back."""


@contextmanager
def rolled_back(db: Database) -> Iterator[sqlite3.Connection]:
    """A transaction that leaves nothing behind."""
    with suppress(_OverError), db.transaction():
        yield db.connection()
        raise _OverError


def findings_after(db: Database, tampering: Tampering) -> list[str] | None:
    """What is found once somebody did this; None if it changed nothing."""
    with rolled_back(db) as raw:
        before = content(raw)
        tampering(raw)
        return checked(db).findings if content(raw) != before else None


def content(raw: sqlite3.Connection) -> list[Any]:
    """All of the journal, with the kind of every value."""
    found: list[Any] = []
    for table in ("journal", "journal_subject", "journal_head"):
        names = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        told = ", ".join(f"typeof({name}), hex({name})" for name in names)
        found.append(sorted(raw.execute(f"SELECT {told} FROM {table}")))
    return found


def entry_ids(raw: sqlite3.Connection) -> list[int]:
    return [row[0] for row in raw.execute("SELECT id FROM journal ORDER BY id")]


def one_of(rows: list[Any], place: int) -> Any:
    return rows[place % len(rows)]


def edit_entry(raw: sqlite3.Connection, place: int, column: str, value: object) -> None:
    wanted = one_of(entry_ids(raw), place)
    with suppress(sqlite3.IntegrityError):  # an id that is no number
        raw.execute(f"UPDATE OR IGNORE journal SET {column} = ? WHERE id = ?", (value, wanted))


def edit_subject(raw: sqlite3.Connection, place: int, column: str, value: object) -> None:
    row = one_of(raw.execute("SELECT journal_id, request_id FROM journal_subject").fetchall(), place)
    raw.execute(
        f"UPDATE OR IGNORE journal_subject SET {column} = ? WHERE journal_id = ? AND request_id = ?",
        (value, *row),
    )


def flip_bit(raw: sqlite3.Connection, place: int, table: str, column: str, bit: int) -> None:
    """What a bad disk does; the text need not be UTF-8 afterwards."""
    key = "id" if table == "journal" else "journal_id * 1000 + request_id"
    rows = raw.execute(f"SELECT {key}, CAST({column} AS BLOB) FROM {table} ORDER BY 1").fetchall()
    own, words = one_of(rows, place)
    spoilt = bytearray(words)
    spoilt[bit // 8 % len(spoilt)] ^= 1 << bit % 8
    cast = "?" if column in ("content_digest", "hash") else "CAST(? AS TEXT)"
    raw.execute(f"UPDATE {table} SET {column} = {cast} WHERE {key} = ?", (bytes(spoilt), own))


def delete_entries(raw: sqlite3.Connection, place: int, count: int, with_subjects: bool) -> None:
    ids = entry_ids(raw)
    first = place % len(ids)
    for wanted in ids[first : first + count]:
        raw.execute("DELETE FROM journal WHERE id = ?", (wanted,))
        if with_subjects:
            raw.execute("DELETE FROM journal_subject WHERE journal_id = ?", (wanted,))


def delete_subject(raw: sqlite3.Connection, place: int) -> None:
    row = one_of(raw.execute("SELECT journal_id, request_id FROM journal_subject").fetchall(), place)
    raw.execute("DELETE FROM journal_subject WHERE journal_id = ? AND request_id = ?", row)


def swap_entries(raw: sqlite3.Connection, place: int, other: int, with_subjects: bool) -> None:
    one, two = one_of(entry_ids(raw), place), one_of(entry_ids(raw), other)
    for old, new in ((one, -1), (two, one), (-1, two)):
        raw.execute("UPDATE journal SET id = ? WHERE id = ?", (new, old))
        if with_subjects:
            raw.execute("UPDATE journal_subject SET journal_id = ? WHERE journal_id = ?", (new, old))


def insert_entry(raw: sqlite3.Connection, place: int, own: int, chained: bool) -> None:
    """A copy of an entry, at the end or, with the others moved up, before another."""
    ids = entry_ids(raw)
    new = own % (len(ids) + 1) + 1
    for old in reversed([number for number in ids if number >= new]):
        raw.execute("UPDATE journal SET id = id + 1 WHERE id = ?", (old,))
        raw.execute("UPDATE journal_subject SET journal_id = journal_id + 1 WHERE journal_id = ?", (old,))
    row = list(raw.execute("SELECT * FROM journal WHERE id = ?", (one_of(entry_ids(raw), place),)).fetchone())
    row[0] = new
    if chained:
        last = raw.execute("SELECT hash FROM journal WHERE id < ? ORDER BY id DESC", (new,)).fetchone()
        row[5:] = _chained(last[0] if last else NOTHING_BEFORE, row, ())
    raw.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def _chained(before: bytes, row: list[Any], said: Any) -> list[bytes]:
    own = content_digest(digest_of(row[4].encode()), said)
    return [own, link(before, row[0], row[1].encode(), row[2].encode(), row[3], own)]


def insert_subject(raw: sqlite3.Connection, place: int, request_id: int) -> None:
    wanted = one_of(entry_ids(raw), place)
    raw.execute("INSERT OR IGNORE INTO journal_subject VALUES (?, ?, '{}')", (wanted, request_id))


def rewrite_and_chain(raw: sqlite3.Connection, place: int, through: int) -> None:
    """Somebody who knows how it works: an entry says something else, and it and some after it fit again."""
    ids = entry_ids(raw)
    first = place % len(ids)
    raw.execute("UPDATE journal SET payload = '{\"requests\":77}' WHERE id = ?", (ids[first],))
    chain_anew(raw, ids[first : first + 1 + through % (len(ids) - first)])


def chain_anew(raw: sqlite3.Connection, ids: list[int]) -> bytes:
    before = raw.execute("SELECT hash FROM journal WHERE id < ? ORDER BY id DESC", (ids[0],)).fetchone()
    last: bytes = before[0] if before else NOTHING_BEFORE
    for own in ids:
        row = list(raw.execute("SELECT * FROM journal WHERE id = ?", (own,)).fetchone())
        said = raw.execute(
            "SELECT request_id, payload FROM journal_subject WHERE journal_id = ? ORDER BY request_id", (own,)
        )
        told, last = _chained(last, row, [(request, digest_of(words.encode())) for request, words in said])
        raw.execute("UPDATE journal SET content_digest = ?, hash = ? WHERE id = ?", (told, last, own))
    return last


def edit_head(raw: sqlite3.Connection, column: str, value: object) -> None:
    raw.execute(f"UPDATE OR IGNORE journal_head SET {column} = ?", (value,))


def purge(raw: sqlite3.Connection, entry_id: int, by: int) -> None:
    """Takes the words of an entry and of what it says of one request away, and nothing else."""
    ((words,),) = raw.execute("SELECT payload FROM journal WHERE id = ?", (entry_id,)).fetchall()
    raw.execute("UPDATE journal SET payload = ? WHERE id = ?", (_purged(words, by), entry_id))
    rows = raw.execute(
        "SELECT request_id, payload FROM journal_subject WHERE journal_id = ? LIMIT 1", (entry_id,)
    ).fetchall()
    for request_id, said in rows:
        raw.execute(
            "UPDATE journal_subject SET payload = ? WHERE journal_id = ? AND request_id = ?",
            (_purged(said, by), entry_id, request_id),
        )


def _purged(words: str, by: int) -> str:
    return purged(words.encode(), by, b'{"kept":1}').decode()


PLACE = st.integers(0, 99)
VALUE = st.one_of(
    st.integers(0, 20),
    st.text(max_size=5),
    st.binary(max_size=5),
    st.binary(min_size=32, max_size=32),
    st.sampled_from(["{}", '{"requests":1}', "import", "undo", NOW.isoformat()]),
    st.sampled_from([_purged("{}", by) for by in (3, 9)]),
)
TAMPERING: st.SearchStrategy[Tampering] = st.one_of(
    st.builds(partial, st.just(edit_entry), place=PLACE, column=st.sampled_from(COLUMNS), value=VALUE),
    st.builds(partial, st.just(edit_entry), place=PLACE, column=st.just("step_id"), value=st.none()),
    st.builds(
        partial,
        st.just(edit_subject),
        place=PLACE,
        column=st.sampled_from(["journal_id", "request_id", "payload"]),
        value=VALUE,
    ),
    st.builds(
        partial,
        st.just(flip_bit),
        place=PLACE,
        table=st.just("journal"),
        column=st.sampled_from(["at", "kind", "payload", "content_digest", "hash"]),
        bit=st.integers(0, 2_000),
    ),
    st.builds(
        partial,
        st.just(flip_bit),
        place=PLACE,
        table=st.just("journal_subject"),
        column=st.just("payload"),
        bit=st.integers(0, 2_000),
    ),
    st.builds(
        partial, st.just(delete_entries), place=PLACE, count=st.integers(1, 3), with_subjects=st.booleans()
    ),
    st.builds(partial, st.just(delete_subject), place=PLACE),
    st.builds(partial, st.just(swap_entries), place=PLACE, other=PLACE, with_subjects=st.booleans()),
    st.builds(partial, st.just(insert_entry), place=PLACE, own=PLACE, chained=st.booleans()),
    st.builds(partial, st.just(insert_subject), place=PLACE, request_id=st.integers(1, 6)),
    st.builds(partial, st.just(rewrite_and_chain), place=PLACE, through=PLACE),
    st.builds(
        partial,
        st.just(edit_head),
        column=st.sampled_from(["journal_id", "entries", "hash"]),
        value=st.one_of(st.integers(0, 20), st.binary(min_size=32, max_size=32)),
    ),
)
