"""Databases of every schema that ever landed open with this version, and nothing in them is lost."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from support import NOW, ROOT

from returns_desktop.domain.model import DecisionState
from returns_desktop.domain.workflow import Task
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.shop import Shop, open_shop
from returns_desktop.services.verifying import Verifying
from returns_desktop.storage.db import MIGRATIONS, Database

OLD = sorted((ROOT / "tests" / "data" / "db").glob("*.sqlite3"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "returns.sqlite3"))


@pytest.fixture
def upgraded(old: Path) -> Iterator[Shop]:
    shop = open_shop(
        old,
        backups=old.parent / "backups",
        deadline_rules=ROOT / "resources" / "rules" / "deadlines.json",
        clock=lambda: NOW,
    )
    yield shop
    shop.close()


GONE = {"return_request": {"item_name", "search_text"}}
"""Columns that followed from others and are no longer kept twice, by table."""


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """All rows of all tables and views."""
    with closing(sqlite3.connect(path)) as raw:
        raw.row_factory = sqlite3.Row
        stored = raw.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        names = [row[0] for row in stored]
        return {name: [dict(row) for row in raw.execute(f"SELECT * FROM {name}")] for name in names}


def schema(path: Path) -> set[tuple[str, str, str]]:
    """Columns and indexes; the words of a changed table differ from those of a new one."""
    with closing(sqlite3.connect(path)) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {
            (name, row[1], str(row[2:]))
            for name in names
            for row in raw.execute(f"PRAGMA table_info({name})")
        }
        others = raw.execute("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')")
        return columns | {(kind, name, sql or "") for kind, name, sql in others}


def test_no_row_is_lost(old: Path) -> None:
    before = rows(old)
    Database(old, backups=old.parent / "backups", now=lambda: NOW).close()
    after = rows(old)
    for table, stored in before.items():
        if table == "schema_migration":
            continue
        kept = set(stored[0]) - GONE.get(table, set()) if stored else set()
        assert [{name: row[name] for name in kept} for row in after[table]] == [
            {name: row[name] for name in kept} for row in stored
        ], table


def test_an_upgrade_that_was_cut_short_is_finished_by_the_next_start(
    old: Path, request: pytest.FixtureRequest
) -> None:
    """Between the new schema and what is derived for it, the program may be killed."""
    Database(old, backups=old.parent / "backups", now=lambda: NOW).close()
    shop: Shop = request.getfixturevalue("upgraded")
    assert Verifying(shop).verify().findings == ()
    assert shop.db.is_derived()


def test_an_upgraded_schema_is_the_new_one(old: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite3"
    for path in (old, fresh):
        Database(path, backups=tmp_path / "backups", now=lambda: NOW).close()
    assert schema(old) == schema(fresh)
    assert list((tmp_path / "backups").glob("before-*.sqlite3"))


def test_what_was_decided_stands(upgraded: Shop) -> None:
    browsing = Browsing(upgraded)
    authorized, completed, refunded, open_one = (browsing.request(number) for number in (1, 2, 3, 4))
    assert authorized.request.comment.text == "left side dead"
    assert completed.standing.has(Task.TODO)  # a message is to be sent, which the old version did not say
    assert [one.standing.status.value for one in (authorized, completed, refunded, open_one)] == [
        "authorized",
        "completed",
        "completed",
        "authorization_required",
    ]
    (refund,) = refunded.request.decisions
    assert (refund.state, refund.refunds[0].amount_minor) == (DecisionState.SENT, 4000)
    assert open_one.request.decisions == ()  # undone
    assert [one.conflicts for one in (authorized, completed, refunded, open_one)] == [(), (), (), ()]


def test_an_upgraded_shop_is_sound(upgraded: Shop) -> None:
    assert Verifying(upgraded).verify().findings == ()


def test_every_schema_before_this_one_is_kept() -> None:
    assert [path.stem for path in OLD] == ["0001", "0004", "0005", "0006", "0007", "0008"]
    assert sorted(MIGRATIONS.glob("0*.py"))[0].stem == "0001_first_schema"


def test_only_reminders_that_nobody_answered_come_along(tmp_path: Path) -> None:
    """The older program kept the day with the message and let it pass."""
    old = Path(shutil.copy(OLD[1], tmp_path / "returns.sqlite3"))
    with closing(sqlite3.connect(old)) as raw:
        # 1: the last decision of an open request; 3: of an undone step; 4: of a completed request.
        raw.execute("UPDATE decision SET wait_until = '2026-11-30' WHERE id IN (1, 3, 4)")
        raw.commit()
    shop = open_shop(
        old, backups=tmp_path / "backups", deadline_rules=ROOT / "resources" / "rules" / "deadlines.json"
    )
    requests = [Browsing(shop).request(number).request for number in (1, 2, 4)]
    shop.close()
    assert [one.remind_on for one in requests] == [date(2026, 11, 30), None, None]


def test_rows_of_no_request_find_their_store_where_there_is_no_doubt(tmp_path: Path) -> None:
    """Of several stores the one that knows the order; an FBA return waits for a report of its store."""
    old = Path(shutil.copy(OLD[-1], tmp_path / "returns.sqlite3"))
    with closing(sqlite3.connect(old)) as raw:
        ((order, store),) = raw.execute("SELECT order_id, store_id FROM return_request WHERE id = 1")
        assert raw.execute("SELECT count(*) FROM store").fetchone()[0] > 1
        raw.executemany(
            "INSERT INTO order_item VALUES (?, ?, ?, 'SKU', 1, 1)",
            [(1, order, "10"), (2, "999-0000000-0000000", "20")],
        )
        raw.execute(
            f"INSERT INTO fba_return VALUES (1, 'key', ?, 'SKU', '2026-11-02', {', '.join('?' * 12)})",
            (order, None, "", "", "", 1, "", "", "", "", "", "", 1),
        )
        raw.execute("INSERT INTO fba_comment VALUES (1, 'left side dead', '2026-11-02', NULL)")
        raw.commit()
    Database(old, backups=tmp_path / "backups", now=lambda: NOW).close()
    found = rows(old)
    assert [row["store_id"] for row in found["order_item"]] == [store, None]
    assert [row["store_id"] for row in found["fba_return"]] == [None]
    assert found["fba_comment"][0]["body"] == "left side dead"
