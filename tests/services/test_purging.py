"""A purge takes every word it should out of every file, and nothing else."""

import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import NOW, REPORTS, TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Answer, CloseReason, CommentState, Condition, LabelKind
from returns_desktop.domain.purging import JOURNAL_BOOKS, JOURNAL_WORDS, Kept, Words
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.services.purging import Purged, Purging, Stage

OLD, FRESH, OPEN = range(1, 4)
MARK = "Zwiebelkuchen"
"""In all words that tests write; no file of the program holds it by itself."""


DATABASES = Path(__file__).resolve().parents[1] / "data" / "db"


def days_ago(days: int) -> str:
    return (NOW - timedelta(days=days)).strftime("%Y-%m-%d")


def row(number: int, delivered: int, status: str = "Completed") -> dict[str, str]:
    """A request whose goods came back so many days ago, long after SAFE-T's days if they are many."""
    return {
        "order_id": f"111-1111111-{number:07}",
        "amazon_rma_id": f"R{number}",
        "order_item_id": str(number),
        "order_date": days_ago(delivered + 20),
        "request_date": days_ago(delivered + 10),
        "delivery_date": days_ago(delivered),
        "reported_status": status,
        "refunded": "40.00" if status == "Completed" else "",
    }


ROWS = {OLD: row(OLD, 400), FRESH: row(FRESH, 5), OPEN: row(OPEN, 400, "Approved")}


def words(kind: str, number: int) -> str:
    return f"{MARK} {kind} {number}: „Straße“ 返品"


def write_words(shop: TestShop, number: int) -> None:
    """Words of every kind on one request, some of them replaced or undone."""
    deciding, filing = shop.deciding, shop.filing
    for again in ("first", "second"):
        deciding.capture_comment(number, words(f"comment {again}", number), shop.versions(number)[number])
        filing.note(number, words(f"note {again}", number), shop.versions(number)[number])
    deciding.undo()
    contact = ContactInputs(message=words("message", number), reason=words("reason", number))
    ids = [row[0] for row in shop.shop.db.sql("SELECT id FROM return_item WHERE request_id = ?", (number,))]
    counted = [Counted(ids[0], 1, Condition.OK, words("check", number))]
    done(shop, lambda: deciding.decide([number], contact, shop.versions(number)))
    if number == OPEN:
        deciding.check_in(number, counted, shop.versions(number)[number])
        deciding.undo()
    shop.filing.tag([number], shop.versions(number), added=["fragile"])


def done(shop: TestShop, change: Callable[[], Any]) -> None:
    """Decides and ticks off, so that nothing is left to do."""
    change()
    shop.deciding.settle()
    undone = shop.shop.db.sql("SELECT id FROM decision WHERE done_at IS NULL")
    shop.deciding.tick_done([row[0] for row in undone])


@pytest.fixture
def told(shop: TestShop) -> TestShop:
    """Words on a request that is old, one that is fresh, and one that is old and open."""
    shop.take_in(*ROWS.values())
    shop.importing.apply(shop.importing.plan(REPORTS / "fba_customer_returns.txt"))
    for number in ROWS:
        write_words(shop, number)
    (shop.folder / "report.tsv").unlink()
    return shop


def purge(shop: TestShop, days: int = 30) -> Purged:
    return Purging(shop.shop).purge(days)


def found_in_files(folder: Path, sought: str) -> list[str]:
    """Files below the folder that hold a text, in any encoding that SQLite or Qt may write."""
    forms = [sought.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")]
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in paths if any(form in path.read_bytes() for form in forms)]


def books(shop: TestShop) -> Any:
    """All that a purge leaves alone: money, states and tags of every request, and what the views count."""
    db = shop.shop.db
    columns = [row[1] for row in db.sql("PRAGMA table_info(request_row)")]
    same = ", ".join(name for name in columns if name not in ("version", "has_note"))
    return (
        db.sql(f"SELECT {same} FROM request_row ORDER BY id"),
        db.sql("SELECT * FROM item_row ORDER BY id"),
        db.sql("SELECT * FROM refund_line ORDER BY id"),
        db.sql("SELECT * FROM request_total ORDER BY 1, 2"),
        db.sql("SELECT id, at, kind, step_id, content_digest, hash FROM journal WHERE kind <> 'purge'"),
        shop.browsing.counts(),
        [shop.browsing.ids(view) for view in View],
    )


def test_what_is_old_goes_out_of_every_file_and_what_is_not_stays(told: TestShop) -> None:
    before = books(told)
    result = purge(told)
    assert result.is_swept
    assert books(told) == before
    assert found_in_files(told.folder, f" {OLD}: „Straße“") == []
    assert found_in_files(told.folder, f" {FRESH}: „Straße“") == ["returns.sqlite3"]
    assert found_in_files(told.folder, f" {OPEN}: „Straße“") == ["returns.sqlite3"]
    assert told.verifying.verify().findings == ()


def test_the_preview_tells_what_the_purge_then_does(told: TestShop) -> None:
    preview = Purging(told.shop).survey().older_than(30)
    assert preview.requests == 1
    told_once = (Words.MESSAGE, Words.REMARK, Words.JOURNAL)
    assert preview.words == {Words.COMMENT: 2, Words.NOTE: 2, **dict.fromkeys(told_once, 1)}
    assert preview.kept == {Kept.TASK: 1}
    assert purge(told).done == preview
    assert Purging(told.shop).survey().older_than(30).is_empty


def test_the_number_of_days_says_what_is_old(told: TestShop) -> None:
    survey = Purging(told.shop).survey()
    assert [survey.older_than(days).requests for days in (399, 400)] == [1, 0]
    assert survey.older_than(4).kept == {Kept.TASK: 1, Kept.SAFE_T: 1}
    for days in (-1, 100_000):
        with pytest.raises(AppError, match="purge_days_unfit"):
            purge(told, days)


def test_searching_finds_removed_words_no_more(told: TestShop) -> None:
    assert len(told.browsing.ids(View.ALL, search="Zwiebelkuchen")) == 3
    assert len(told.browsing.ids(View.ALL, search="is:noted")) == 3
    purge(told)
    assert set(told.browsing.ids(View.ALL, search="Zwiebelkuchen")) == {FRESH, OPEN}
    assert set(told.browsing.ids(View.ALL, search="is:noted")) == {FRESH, OPEN}
    assert len(told.browsing.ids(View.ALL, search="tag:fragile")) == 3


def test_a_request_says_that_its_words_were_removed(told: TestShop) -> None:
    purge(told)
    detail = told.browsing.request(OLD)
    assert (detail.request.comment.state, detail.request.comment.text) == (CommentState.REMOVED, "")
    assert detail.request.note == ""
    kinds = [entry.kind for entry in detail.timeline]
    assert kinds[0] == "purge"
    contact = next(entry for entry in detail.timeline if entry.kind == "decide.contact")
    assert contact.payload == {"requests": 1, "action": "contact", "template": "", "wait_until": ""}


def test_nothing_from_before_is_undone_or_redone(told: TestShop) -> None:
    told.deciding.undo()
    purge(told)
    with pytest.raises(AppError, match="undo_purged"):
        told.deciding.undo()
    assert told.deciding.next_redo() is None
    told.filing.note(FRESH, "New", told.versions(FRESH)[FRESH])
    told.deciding.undo()
    with pytest.raises(AppError, match="undo_purged"):
        told.deciding.undo()


def test_a_purge_that_finds_nothing_writes_nothing_but_sweeps(told: TestShop) -> None:
    purge(told)
    (before,) = told.shop.db.sql("SELECT max(id) FROM journal")
    result = purge(told)
    assert (result.changes.request_ids, result.is_swept) == ((), True)
    assert told.shop.db.sql("SELECT max(id) FROM journal") == [before]


def test_a_second_purge_takes_what_grew_old(told: TestShop) -> None:
    purge(told)
    told.clock.now += timedelta(days=300)
    assert purge(told).done.requests == 1
    assert found_in_files(told.folder, f" {FRESH}: „Straße“") == []
    assert told.verifying.verify().findings == ()


def test_cancelled_before_the_end_nothing_is_removed(told: TestShop) -> None:
    for last in (Stage.READING, Stage.REMOVING):
        heard: list[Stage] = []
        hears = partial(_hear, heard)
        with pytest.raises(AppError, match="cancelled"):
            Purging(told.shop).purge(30, hears, partial(heard.__contains__, last))
    assert Purging(told.shop).survey().older_than(30).requests == 1
    assert told.shop.db.sql("SELECT 1 FROM journal WHERE kind = 'purge'") == []
    assert told.verifying.verify().findings == ()


def _hear(heard: list[Stage], stage: Stage, _done: int, _whole: int) -> None:
    heard.append(stage)


def test_while_another_program_reads_the_words_are_gone_and_the_file_is_not_yet_swept(
    told: TestShop, caplog: pytest.LogCaptureFixture
) -> None:
    told.shop.db.sql("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(told.shop.db.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM journal").fetchone()
        with caplog.at_level(logging.WARNING):
            assert not purge(told).is_swept
    assert purge(told).is_swept
    assert found_in_files(told.folder, f" {OLD}: „Straße“") == []


def test_backups_lose_the_same_words_and_stay_sound(told: TestShop) -> None:
    """Also one that was made when nobody knew yet that the request was done with."""
    folder = told.shop.db.backups
    told.shop.db.backup(folder / "returns-20261120-120000.sqlite3")
    told.take_in({**ROWS[OPEN], "reported_status": "Completed", "refunded": "40.00"})
    for finding in told.deciding.conflicts_of(OPEN):
        told.conflicts.answer(OPEN, finding, Answer.ACCEPT, told.versions(OPEN)[OPEN])
    told.shop.db.backup(folder / "returns-20261121-120000.sqlite3")
    (told.folder / "report.tsv").unlink()
    result = purge(told)
    assert set(result.changes.request_ids) == {OLD, OPEN}
    assert result.fault is None
    for number in (OLD, OPEN):
        assert found_in_files(told.folder, f" {number}: „Straße“") == []
    held = sorted(path.name for path in folder.iterdir())
    assert found_in_files(told.folder, f" {FRESH}: „Straße“") == [*held, "returns.sqlite3"]
    for name in held:
        restored = told.folder / "restored"
        restored.mkdir()
        (folder / name).rename(restored / "returns.sqlite3")
        other = TestShop(restored, told.clock)
        assert other.verifying.verify().findings == ()
        other.shop.close()
        shutil.rmtree(restored)


def test_a_backup_of_an_older_version_loses_them_too(told: TestShop) -> None:
    folder = told.shop.db.backups
    folder.mkdir()
    old = folder / "before-0008-20261101-120000.sqlite3"
    shutil.copy(DATABASES / "0007.sqlite3", old)
    with closing(sqlite3.connect(old)) as raw:
        raw.execute("UPDATE buyer_text SET body = ?", (words("old", 9),))
        raw.execute("UPDATE item_row SET request_date = '2025-01-01', delivery_date = '2025-01-02'")
        raw.commit()
    told.clock.now += timedelta(days=900)
    assert purge(told, 0).fault is None
    assert found_in_files(folder, words("old", 9)) == []
    assert [path.name for path in folder.iterdir()] == [old.name]


def test_files_that_cannot_be_opened_are_told_and_left_alone(
    told: TestShop, caplog: pytest.LogCaptureFixture
) -> None:
    folder = told.shop.db.backups
    folder.mkdir()
    (folder / "returns-20260101-120000.sqlite3").write_bytes(b"no database")
    damaged, foreign = "returns-damaged-20260101-120000.sqlite3", "returns-20260101-120000.sqlite3"
    beside = [damaged, f"{damaged}-wal", ".convert-killed.partial", ".restore-killed.partial"]
    for name in beside:
        (told.folder / name).write_bytes(b"damaged")
    (told.folder / ".salvage-killed").mkdir()
    (folder / ".backup-killed.partial").write_bytes(b"half")
    with caplog.at_level(logging.WARNING):
        result = purge(told)
    assert result.left == (*beside, ".salvage-killed", ".backup-killed.partial", foreign)
    assert result.fault is not None
    assert (folder / "returns-20260101-120000.sqlite3").read_bytes() == b"no database"


def test_a_backup_without_old_words_is_not_touched(told: TestShop) -> None:
    purge(told)
    target = told.shop.db.backups / "returns-20261121-120000.sqlite3"
    told.shop.db.backup(target)
    before = (target.read_bytes(), target.stat().st_mtime_ns)
    assert purge(told).fault is None
    assert (target.read_bytes(), target.stat().st_mtime_ns) == before


def test_an_old_fba_file_does_not_bring_its_words_back(told: TestShop) -> None:
    assert purge(told, 0).done.words[Words.FBA_COMMENT] == 12
    told.importing.apply(told.importing.plan(REPORTS / "fba_customer_returns.txt"))
    assert told.shop.db.sql("SELECT 1 FROM fba_comment WHERE body <> ''") == []


def test_the_reason_of_an_export_goes_with_the_last_of_its_requests(shop: TestShop) -> None:
    rows = [{**row(number, 400, "Approved"), "delivery_date": ""} for number in (1, 2)]
    shop.take_in(*rows)
    for number in (1, 2):
        items = (RefundItem(number, 1, 4000),)
        refund = RefundInputs(items=items, currency="USD", without_goods=True, reason="r")
        shop.deciding.decide([number], refund, shop.versions(number))
    decisions = [row[0] for row in shop.shop.db.sql("SELECT id FROM decision")]
    shop.adjusting.export(shop.folder / "one.txt", decisions)
    shop.adjusting.export(shop.folder / "two.txt", decisions, again_reason=words("again", 1))
    shop.filing.remind([2], (NOW + timedelta(days=900)).date(), shop.versions(2))
    shop.clock.now += timedelta(days=500)
    assert purge(shop).done.words == {Words.REMARK: 1, Words.JOURNAL: 1}
    assert Purging(shop.shop).survey().older_than(30).is_empty
    assert found_in_files(shop.folder, words("again", 1)) == ["returns.sqlite3"]
    shop.filing.remind([2], None, shop.versions(2))
    assert purge(shop).done.words == {Words.REMARK: 2, Words.JOURNAL: 1}
    assert found_in_files(shop.folder, words("again", 1)) == []
    assert shop.verifying.verify().findings == ()


def test_all_that_the_journal_tells_is_known_to_be_books_or_words(told: TestShop) -> None:
    authorize = AuthorizeInputs(label=LabelKind.OWN_PREPAID, carrier="UPS", tracking_id="1Z", reason="r")
    rows = [{**row(number, 3, "PendingApproval"), "delivery_date": ""} for number in (11, 12)]
    told.take_in(*rows)
    ids = [one for one in told.browsing.ids(View.ALL) if one > OPEN]
    close = CloseInputs(close_reason=CloseReason.OTHER, comment="c", reason="r")
    told.deciding.decide(ids[:1], authorize, told.versions(*ids))
    told.deciding.decide(ids[1:], close, told.versions(*ids))
    told.exporting.export_decisions(told.folder / "out.csv", DecisionScope(), scope_name="all")
    told.take_in({**rows[0], "reported_status": "Approved"}, {**rows[1], "reported_status": "Approved"})
    payloads = told.shop.db.sql(
        "SELECT key FROM journal_subject, json_each(payload) "
        "UNION SELECT key FROM journal, json_each(payload) WHERE kind = 'export'"
    )
    assert {key for (key,) in payloads} <= JOURNAL_BOOKS | JOURNAL_WORDS | {"counts"}


DELIVERED = st.sampled_from([0, 10, 29, 30, 31, 100, 400])
ACTS = st.sampled_from(["comment", "note", "contact", "close", "refund", "check", "snooze", "undo", "redo"])


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop that is made once; every example begins with a copy."""
    folder = tmp_path_factory.mktemp("empty")
    TestShop(folder).shop.close()
    return folder / "returns.sqlite3"


@settings(max_examples=15)
@given(
    delivered=st.lists(DELIVERED, min_size=1, max_size=4),
    statuses=st.lists(st.sampled_from(["Approved", "Completed", "Closed"]), min_size=4, max_size=4),
    acts=st.lists(st.tuples(st.integers(0, 3), ACTS), max_size=14),
    days=st.sampled_from([0, 9, 30, 99]),
)
def test_books_are_untouched_and_no_purged_word_is_left(
    empty: Path, delivered: list[int], statuses: list[str], acts: list[tuple[int, str]], days: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(empty, folder)
        shop = TestShop(Path(folder))
        shop.take_in(*(row(n, *each) for n, each in enumerate(zip(delivered, statuses, strict=False), 1)))
        for place, act in acts:
            do(shop, act, place % len(delivered) + 1)
        survey = Purging(shop.shop).survey()
        before, undoable = books(shop), shop.deciding.next_undo()
        result = purge(shop, days)
        assert result.done == survey.older_than(days)
        assert books(shop) == before
        assert shop.verifying.verify().findings == ()
        gone = set(result.changes.request_ids)
        for number in range(1, len(delivered) + 1):
            left = found_in_files(shop.folder, f"{MARK} {number};")
            assert left == [] if number in gone else not gone or left in ([], ["returns.sqlite3"])
        assert (shop.deciding.next_undo() == undoable) == (not gone)
        shop.shop.close()


def do(shop: TestShop, act: str, number: int) -> None:
    """One thing that a seller does, unless a guard stops it."""
    text, versions = f"{MARK} {number};", shop.versions(number)
    version = versions[number]
    acts: dict[str, Callable[[], object]] = {
        "comment": lambda: shop.deciding.capture_comment(number, text, version),
        "note": lambda: shop.filing.note(number, text, version),
        "contact": lambda: done(
            shop, lambda: shop.deciding.decide([number], ContactInputs(message=text, reason=text), versions)
        ),
        "close": lambda: shop.deciding.decide(
            [number], CloseInputs(close_reason=CloseReason.OTHER, comment=text, reason=text), versions
        ),
        "refund": lambda: shop.deciding.decide(
            [number],
            RefundInputs(
                items=(RefundItem(number, 1, 100),),
                currency="USD",
                without_goods=True,
                note=text,
                reason=text,
            ),
            versions,
        ),
        "check": lambda: shop.deciding.check_in(number, [Counted(number, 1, Condition.OK, text)], version),
        "snooze": lambda: shop.filing.snooze([number], (NOW + timedelta(days=2)).date(), versions),
        "undo": shop.deciding.undo,
        "redo": shop.deciding.redo,
    }
    with suppress(AppError):
        acts[act]()
