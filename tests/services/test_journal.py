"""The journal as a chain: whatever somebody does to it by hand is found, what the program does is sound."""

import importlib.util
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from journal_tampering import (
    TAMPERING,
    TRIGGERS,
    Tampering,
    chain_anew,
    checked,
    content,
    entry_ids,
    findings_after,
    purge,
    rolled_back,
)
from support import NOW, ROOT, TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs, CloseInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.journal_chain import NOTHING_LEFT
from returns_desktop.domain.model import CloseReason
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.storage import journal
from returns_desktop.storage.db import MIGRATIONS, Database


def make_busy(shop: TestShop) -> None:
    """Entries of many kinds: with requests, without, of one and of several."""
    rows = [
        {"order_id": f"111-1111111-{number:07}", "amazon_rma_id": f"R{number}", "order_item_id": str(number)}
        for number in range(1, 6)
    ]
    shop.take_in(*rows)
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    shop.deciding.decide([4, 2, 3], AuthorizeInputs(), shop.versions(2, 3, 4))
    shop.deciding.undo()
    shop.deciding.redo()
    close = CloseInputs(close_reason=CloseReason.OTHER, comment="Bye.", reason="agreed: „ja“")
    shop.deciding.decide([5], close, shop.versions(5))
    shop.exporting.export_decisions(shop.folder / "out.csv", DecisionScope(), scope_name="all")
    shop.take_in({**rows[0], "reported_status": "Approved"}, {**rows[1], "reported_status": "Completed"})


@pytest.fixture
def busy(shop: TestShop) -> TestShop:
    make_busy(shop)
    return shop


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Such a journal without its triggers; whatever is done to it is rolled back."""
    shop = TestShop(tmp_path_factory.mktemp("journal"))
    make_busy(shop)
    db = shop.shop.db
    db.sql("PRAGMA foreign_keys = 0")
    for name in TRIGGERS:
        db.sql(f"DROP TRIGGER {name}")
    yield db
    db.close()


@settings(max_examples=400)
@given(tampering=TAMPERING)
def test_whatever_is_done_to_the_journal_is_found(kept: Database, tampering: Tampering) -> None:
    assert findings_after(kept, tampering) != []
    assert checked(kept).findings == []


def test_a_fault_is_told_with_number_and_time_where_it_begins(kept: Database) -> None:
    at: dict[int, str] = dict(kept.sql("SELECT id, at FROM journal"))
    last = max(at)

    def after(statement: str, *params: object) -> list[str] | None:
        return findings_after(kept, lambda raw: raw.execute(statement, params))

    said = f"journal entry 3 of {at[3]}"
    assert after("UPDATE journal SET payload = '{}' WHERE id = 3") == [f"{said}: what it says was changed"]
    assert after("UPDATE journal_subject SET payload = '{}' WHERE journal_id = 3 AND request_id = 2") == [
        f"{said}: what it says was changed"
    ]
    assert after("UPDATE journal SET at = '2020-01-01T00:00:00.000000+00:00' WHERE id = 3") == [
        "journal entry 3 of 2020-01-01T00:00:00.000000+00:00: it was changed, or does not follow from the "
        "entry before"
    ]
    assert after("DELETE FROM journal WHERE id IN (4, 5)") == [
        f"journal entry 6 of {at[6]}: entries 4 to 5 are missing before it",
        *(f"journal entry {number} is missing, but not what it says of its requests" for number in (4, 5)),
        f"{last - 2} journal entries are there, {last} were written",
    ]
    assert after("DELETE FROM journal WHERE id = ?", last) == [
        f"journal entry {last} is missing, but not what it says of its requests",
        f"entry {last} is missing at the end of the journal",
        f"{last - 1} journal entries are there, {last} were written",
    ]


def test_the_end_is_missed_though_the_note_of_it_was_set_back(kept: Database) -> None:
    def set_back(raw: sqlite3.Connection) -> None:
        last = entry_ids(raw)[-1]
        raw.execute("DELETE FROM journal_subject WHERE journal_id = ?", (last,))
        raw.execute("DELETE FROM journal WHERE id = ?", (last,))
        raw.execute(
            "UPDATE journal_head SET journal_id = ?, entries = entries - 1, "
            "hash = (SELECT hash FROM journal WHERE id = ?)",
            (last - 1, last - 1),
        )

    last = checked(kept).last_id
    assert findings_after(kept, set_back) == [f"entry {last} is missing at the end of the journal"]


def test_a_whole_new_chain_is_only_found_by_who_kept_a_head(busy: TestShop) -> None:
    """What a local chain cannot prove: who has the file and knows the program can make another one."""
    kept = busy.verifying.verify()
    before = busy.verifying.place_of(kept.journal_head)
    assert before is not None
    assert before.number == kept.last_entry
    db = busy.shop.db
    with db.transaction():
        raw = db.connection()
        ((trigger,),) = db.sql("SELECT sql FROM sqlite_master WHERE name = 'journal_no_update'")
        db.sql("DROP TRIGGER journal_no_update")
        db.sql("UPDATE journal SET payload = '{\"requests\":77}' WHERE id = 2")
        last = chain_anew(raw, entry_ids(raw))
        db.sql("UPDATE journal_head SET hash = ?", (last,))
        db.sql(trigger)
    now = busy.verifying.verify()
    assert (now.findings, now.last_entry) == ((), kept.last_entry)
    assert now.journal_head != kept.journal_head
    assert busy.verifying.place_of(kept.journal_head) is None


def test_a_kept_head_is_found_as_people_write_it(busy: TestShop) -> None:
    head = busy.verifying.verify().journal_head
    busy.take_in({"amazon_rma_id": "later"})
    spaced = " ".join(head.upper()[start : start + 8] for start in range(0, 64, 8))
    assert busy.verifying.place_of(spaced + "\n") == busy.verifying.place_of(head)
    assert busy.verifying.place_of("00" * 32) is None
    for malformed in ("", head[:-1], head[:-2], head + "00", "x" * 64):
        with pytest.raises(AppError, match="journal_head_malformed"):
            busy.verifying.place_of(malformed)


def test_an_entry_after_tampering_is_written_and_tells_of_it(kept: Database) -> None:
    """The seller can go on working; what was done does not heal."""

    def go_on(raw: sqlite3.Connection, statement: str) -> None:
        raw.execute(statement)
        journal.add_entry(kept, at=NOW, kind="undo", step_id=None, payload="{}", subjects=())

    for statement in (
        "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
        "DELETE FROM journal_head",
        "INSERT INTO journal (at, kind, payload) VALUES ('', 'undo', '{}')",
        "UPDATE journal_head SET hash = zeroblob(32)",
    ):
        assert findings_after(kept, partial(go_on, statement=statement)), statement
    forgotten = partial(go_on, statement="DELETE FROM sqlite_sequence")
    assert findings_after(kept, forgotten) == []  # SQLite counts on from the last row


def take_words(db: Database, entry_id: int) -> int:
    """A purge of one entry and what it says of its first request; the id of its own entry."""
    by = journal.next_id(db)
    purge(db.connection(), entry_id, by)
    payload = f'{{"left":"{journal.left_by(db, by)}"}}'
    return journal.add_entry(db, at=NOW, kind="purge", step_id=None, payload=payload, subjects=())


def told_of(db: Database, entry_id: int) -> str:
    ((at,),) = db.sql("SELECT at FROM journal WHERE id = ?", (entry_id,))
    return f"journal entry {entry_id} of {at}"


OTHER_WORDS = "it tells of other words than those that are missing, or of other remains"


def test_words_that_a_purge_tells_of_may_be_missing(kept: Database) -> None:
    assert findings_after(kept, lambda _: (take_words(kept, 3), take_words(kept, 2))) == []


@pytest.mark.parametrize("by", [3, 99])
def test_words_that_no_purge_tells_of_are_missed(kept: Database, by: int) -> None:
    """Neither an entry that is no purge nor one that is not there takes words."""
    untold = f"{told_of(kept, 3)}: what it says was taken away, and no purge tells of it"
    assert findings_after(kept, lambda raw: purge(raw, 3, by)) == [untold]


@pytest.mark.parametrize("later", [2, 5])
def test_nothing_more_can_be_taken_in_the_name_of_a_purge(kept: Database, later: int) -> None:
    def purge_and_take_more(raw: sqlite3.Connection) -> None:
        by = take_words(kept, 3)
        purge(raw, later, by)

    (found,) = findings_after(kept, purge_and_take_more) or []
    assert found.endswith(OTHER_WORDS)


def test_what_a_purge_left_is_still_held_by_the_chain(kept: Database) -> None:
    def purge_and_edit(raw: sqlite3.Connection) -> None:
        take_words(kept, 3)
        raw.execute("UPDATE journal_subject SET payload = '{}' WHERE journal_id = 3 AND request_id = 4")

    assert findings_after(kept, purge_and_edit) == [f"{told_of(kept, 3)}: what it says was changed"]


def test_codes_and_amounts_that_a_purge_kept_cannot_be_edited(kept: Database) -> None:
    def purge_and_edit(raw: sqlite3.Connection) -> None:
        take_words(kept, 3)
        raw.execute(
            "UPDATE journal_subject SET payload = replace(payload, '\"kept\":1', '\"kept\":2') "
            "WHERE journal_id = 3"
        )

    (found,) = findings_after(kept, purge_and_edit) or []
    assert found.endswith(OTHER_WORDS)


def test_what_was_saved_of_purges_is_chained_anew_without_a_finding(kept: Database) -> None:
    """Of one purge an entry that it took from is lost, of another its own."""
    with rolled_back(kept) as raw:
        one, two = take_words(kept, 3), take_words(kept, 5)
        take_words(kept, 2)
        for lost in (3, two):
            raw.execute("DELETE FROM journal_subject WHERE journal_id = ?", (lost,))
            raw.execute("DELETE FROM journal WHERE id = ?", (lost,))
        journal.chain_anew(kept)
        assert checked(kept).findings == []
        assert raw.execute("SELECT payload FROM journal WHERE id = 5").fetchone() == ('{"kept":1}',)
        assert NOTHING_LEFT in raw.execute("SELECT payload FROM journal WHERE id = ?", (one,)).fetchone()[0]


def test_an_upgrade_chains_old_entries_as_they_are_written_today(kept: Database) -> None:
    path = MIGRATIONS / "0008_journal_chain.py"
    spec = importlib.util.spec_from_file_location("journal_chain_migration", path)
    assert spec is not None
    assert spec.loader is not None
    migration = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(migration)
    migration.__dict__["_AT_ONCE"] = 3
    before = content(kept.connection())
    with rolled_back(kept) as raw:
        kept.sql("UPDATE journal SET content_digest = zeroblob(32), hash = zeroblob(32)")
        kept.sql("DELETE FROM journal_head")
        migration._chain_entries(raw)
        assert content(raw) == before


def test_many_requests_are_one_entry_and_three_statements(busy: TestShop) -> None:
    """The chain costs a bulk decision what it costs a single one."""
    db = busy.shop.db
    counts = []
    for ids in ([1], [1, 2, 3, 4, 5]):
        told: list[str] = []
        db.connection().set_trace_callback(told.append)
        with db.transaction():
            said = ((one, bytes(32)) for one in ids)
            journal.add_entry(db, at=NOW, kind="mark", step_id=None, payload="{}", subjects=said)
        db.connection().set_trace_callback(None)
        counts.append(len([words for words in told if not words.startswith(("BEGIN", "COMMIT"))]))
    assert counts == [3, 3]


def test_entries_are_written_in_one_place_only() -> None:
    package = ROOT / "returns_desktop"
    writers = [path for path in package.rglob("*.py") if "INTO journal (" in path.read_text("utf-8")]
    assert [path.name for path in writers] == ["journal.py"]


def test_the_walk_sorts_nothing(busy: TestShop) -> None:
    """A million entries are read in the order in which they lie."""
    told: list[str] = []
    connection = busy.shop.db.connection()
    connection.set_trace_callback(told.append)
    checked(busy.shop.db)
    connection.set_trace_callback(None)
    walked = [words for words in told if "ORDER BY" in words]
    assert len(walked) == 2
    for words in walked:
        plan = busy.shop.db.sql(f"EXPLAIN QUERY PLAN {words}")
        assert [row[3] for row in plan if "TEMP B-TREE" in row[3]] == []


def test_a_copy_of_the_file_has_the_same_chain(busy: TestShop, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    busy.shop.db.backup(copy)
    with closing(sqlite3.connect(copy)) as raw:
        assert content(raw) == content(busy.shop.db.connection())
