"""Backups: made when due, checked after writing, thinned in layers, and nothing in the folder trusted."""

import os
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from support import NOW, ROOT, US_REPORT, TestShop

from returns_desktop.domain.backup_layers import Occasion
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.services import backups as service
from returns_desktop.services.backups import Backups, backups_in, newest_good
from returns_desktop.services.free_space import SPARE
from returns_desktop.storage import db as storage

OLD = sorted((ROOT / "tests" / "data" / "db").glob("*.sqlite3"))
PATIENCE = 20
"""Seconds until a thread that never answers fails a test."""


@pytest.fixture
def filled(shop: TestShop) -> TestShop:
    """Of 183 requests the first is decided."""
    shop.take_in({}, {"order_id": "111-1111111-1111112", "amazon_rma_id": "R2"})
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    return shop


@pytest.fixture
def backups(filled: TestShop) -> Backups:
    return Backups(filled.shop)


def names(shop: TestShop) -> list[str]:
    folder = shop.folder / "backups"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def spoil(path: Path, at: int = 8192) -> None:
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(os.urandom(4096))


def test_a_backup_holds_what_the_shop_holds(filled: TestShop, backups: Backups) -> None:
    made = backups.make()
    assert made.path.name == "returns-20261122-180000.sqlite3"
    assert names(filled) == [made.path.name]
    held = backups.content(made)
    assert held == backups.present()
    assert (held.requests, held.decisions, held.journal_entries) == (183, 1, 3)
    assert held.newest_entry is not None
    assert NOW <= held.newest_entry <= filled.clock.now
    assert made.size == made.path.stat().st_size
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o077 == 0


def test_looking_at_a_backup_leaves_nothing_beside_it(filled: TestShop, backups: Backups) -> None:
    made = backups.make()
    before = made.path.read_bytes()
    backups.content(made)
    assert made.path.read_bytes() == before
    assert names(filled) == [made.path.name]


def test_two_of_one_second_have_two_names(filled: TestShop, backups: Backups) -> None:
    backups.make()
    backups.make()
    backups.make(Occasion.BEFORE_RESTORE)
    assert names(filled) == [
        "before-restore-20261122-180000.sqlite3",
        "returns-20261122-180000.sqlite3",
        "returns-20261122-180001.sqlite3",
    ]


def test_an_empty_shop_needs_none(shop: TestShop) -> None:
    assert Backups(shop.shop).keep_up() is None
    assert names(shop) == []


def test_one_is_due_a_day_after_the_last_if_something_was_written(filled: TestShop, backups: Backups) -> None:
    assert backups.keep_up() is not None
    filled.deciding.decide([2], AuthorizeInputs(), filled.versions(2))
    assert backups.keep_up() is None
    filled.clock.now += timedelta(days=1)
    assert backups.keep_up() is not None
    filled.clock.now += timedelta(days=1)
    assert backups.keep_up() is None, "nothing was written since"
    assert len(names(filled)) == 2


def test_neither_a_broken_one_nor_a_clock_that_went_ahead_puts_it_off(
    filled: TestShop, backups: Backups
) -> None:
    made = backups.make()
    made.path.write_bytes(b"not a database any more" * 100)
    assert backups.due()
    filled.clock.now += timedelta(days=400)
    backups.make()
    filled.clock.now -= timedelta(days=399)
    assert backups.due()


def test_after_a_restore_to_older_data_one_is_due(filled: TestShop, backups: Backups) -> None:
    """Less than in the newest backup is a change too."""
    old = backups.make()
    filled.deciding.decide([2], AuthorizeInputs(), filled.versions(2))
    filled.clock.now += timedelta(seconds=5)
    backups.make()
    filled.shop.close()
    shutil.copy(old.path, filled.shop.db.path)
    filled.open()
    filled.clock.now += timedelta(days=1)
    assert Backups(filled.shop).due()


def test_a_copy_that_is_damaged_on_its_way_is_thrown_away_and_nothing_thinned(
    filled: TestShop, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make()
    before = names(filled)
    sync = storage.sync
    monkeypatch.setattr(storage, "sync", lambda path: spoil(path) if path.is_file() else sync(path))
    filled.clock.now += timedelta(days=800)
    with pytest.raises(AppError) as found:
        backups.make()
    assert found.value.code == "backup_unsound"
    assert names(filled) == before


def test_a_copy_that_lacks_something_is_no_backup(
    filled: TestShop, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(path: Path) -> None:
        if path.is_file():
            with closing(sqlite3.connect(path)) as raw:
                raw.execute("DELETE FROM decision")
                raw.commit()

    monkeypatch.setattr(storage, "sync", lose)
    with pytest.raises(AppError, match="backup_unsound"):
        backups.make()
    assert names(filled) == []


def test_a_full_disk_is_left_alone(
    filled: TestShop, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=SPARE))
    with pytest.raises(AppError) as found:
        backups.make()
    files = [filled.folder / "returns.sqlite3", filled.folder / "returns.sqlite3-wal"]
    written = sum(path.stat().st_size for path in files)
    wanted = (SPARE + written) // 1_000_000 + 1
    assert (found.value.code, found.value.params) == ("backup_no_room", {"size_mb": wanted})
    assert names(filled) == []


def test_a_folder_that_is_a_file_is_a_sentence(filled: TestShop, backups: Backups) -> None:
    (filled.folder / "backups").write_text("in the way")
    with pytest.raises(AppError, match="backup_unwritable"):
        backups.make()


def test_a_backup_that_is_wanted_no_more_leaves_nothing(filled: TestShop, backups: Backups) -> None:
    with pytest.raises(AppError, match="cancelled"):
        backups.make(stop=lambda: True)
    assert names(filled) == []
    assert backups.make() is not None, "the connection works on"


def test_beside_a_writer_the_copy_is_of_one_moment(filled: TestShop, backups: Backups) -> None:
    made: list[service.Backup] = []

    def copy() -> None:
        made.append(backups.make())
        filled.shop.close()

    with filled.shop.db.transaction():
        filled.shop.db.sql("UPDATE store SET name = 'half'")
        thread = threading.Thread(target=copy)
        thread.start()
        thread.join(PATIENCE)
        assert not thread.is_alive(), "it waits for the writer"
    with closing(sqlite3.connect(made[0].path)) as raw:
        assert ("half",) not in raw.execute("SELECT name FROM store").fetchall()


def test_files_of_others_are_listed_and_refused(filled: TestShop, backups: Backups) -> None:
    folder = filled.folder / "backups"
    good = backups.make()
    (folder / "notes.txt").write_text("no backup")
    (folder / ".backup-x.partial").write_bytes(b"half")
    (folder / "returns-20261121-180000.sqlite3").write_bytes(good.path.read_bytes()[:5000])
    (folder / "returns-20261120-180000.sqlite3").write_bytes(b"")
    with closing(sqlite3.connect(folder / "other program.sqlite3")) as raw:
        raw.execute("CREATE TABLE journal (id)")
        raw.commit()
    newer = folder / "returns-20261119-180000.sqlite3"
    shutil.copy(good.path, newer)
    with closing(sqlite3.connect(newer)) as raw:
        raw.execute("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2099-01-01')")
        raw.commit()
    (folder / "returns-20261118-180000.sqlite3").mkdir()
    if os.name == "posix":
        (folder / "returns-20261117-180000.sqlite3").symlink_to("/dev/zero")
    told = {}
    for one in backups.all():
        try:
            told[one.path.name] = str(backups.content(one).requests)
        except AppError as error:
            told[one.path.name] = error.code
    assert told == {
        good.path.name: "183",
        "returns-20261121-180000.sqlite3": "backup_unreadable",
        "returns-20261120-180000.sqlite3": "backup_unreadable",
        "returns-20261119-180000.sqlite3": "backup_newer",
        "other program.sqlite3": "backup_unreadable",
    }
    found = newest_good(folder)
    assert found is not None
    assert found[0] == good


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_backup_of_every_older_schema_can_be_looked_at(old: Path, tmp_path: Path) -> None:
    shutil.copy(old, tmp_path / "returns-20260101-000000.sqlite3")
    ((backup, content),) = [found for found in (newest_good(tmp_path),) if found]
    assert content.schema.startswith(old.stem)
    assert (content.requests, content.decisions) > (0, 0)
    assert backup == backups_in(tmp_path)[0]


def test_thinning_spares_what_is_no_good_backup(filled: TestShop, backups: Backups) -> None:
    folder = filled.folder / "backups"
    made = backups.make()
    for days in range(3, 40):
        shutil.copy(made.path, folder / f"returns-{NOW - timedelta(days=days):%Y%m%d-%H%M%S}.sqlite3")
    spoiled = folder / f"returns-{NOW - timedelta(days=1):%Y%m%d-%H%M%S}.sqlite3"
    spoiled.write_bytes(b"spoiled")
    own = folder / "my own copy.sqlite3"
    shutil.copy(made.path, own)
    left = folder / ".backup-killed.partial"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    left_beside = (".salvage-x", ".restore-x.partial", ".restore-y.partial")
    apart, restore, young = (filled.folder / name for name in left_beside)
    apart.mkdir()
    (apart / "damaged.sqlite3").write_bytes(b"copy")
    for one in (restore, young):
        one.write_bytes(b"copy")
    for one in (apart, restore):
        os.utime(one, (0, 0))
    backups.thin()
    assert [one.exists() for one in (apart, restore, young)] == [False, False, True]
    kept = names(filled)
    assert {spoiled.name, own.name, made.path.name} <= set(kept)
    assert left.name not in kept
    assert 7 + 3 <= len(kept) <= 7 + 5 + 3


def test_no_folder_is_no_backups(filled: TestShop, backups: Backups) -> None:
    assert backups.all() == ()
    assert newest_good(filled.folder / "backups") is None
