"""Going back to a backup, and back again: whole, checked, and never with the log of another database."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from support import NOW, ROOT, TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.services.backups import Backup, Backups
from returns_desktop.services.restoring import Restore, Restoring, give_up, put_in_place
from returns_desktop.storage import replacing
from returns_desktop.storage.db import Database

OLD = sorted((ROOT / "tests" / "data" / "db").glob("*.sqlite3"))


class Desk:
    """A shop of two requests with a backup of when nothing was decided; the first was decided since."""

    def __init__(self, shop: TestShop) -> None:
        self.shop = shop
        shop.take_in({}, {"order_id": "111-1111111-1111112", "amazon_rma_id": "R2"})
        self.before = self.content()
        self.backup = self.make()
        self.decide(1)
        self.after = self.content()

    def make(self) -> Backup:
        return Backups(self.shop.shop).make()

    def decide(self, request_id: int) -> None:
        self.shop.deciding.decide([request_id], AuthorizeInputs(), self.shop.versions(request_id))
        self.shop.deciding.settle()

    def content(self, path: Path | None = None) -> dict[str, Any]:
        """All rows of all tables."""
        with closing(sqlite3.connect(path or self.shop.shop.db.path)) as raw:
            names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names.fetchall()}

    def beside(self) -> list[str]:
        """What lies in the data folder but for its folders and the report."""
        entries = [entry for entry in self.shop.folder.iterdir() if entry.is_file()]
        return sorted(entry.name for entry in entries if entry.name != "report.tsv")

    def prepare(self, backup: Path | None = None) -> Restore:
        return Restoring(self.shop.shop).prepare(backup or self.backup.path)

    def put(self, restore: Restore) -> None:
        put_in_place(self.shop.folder / "returns.sqlite3", restore, NOW)

    def restore(self, backup: Path | None = None) -> Restore:
        restore = self.prepare(backup)
        self.shop.shop.close()
        self.put(restore)
        return restore


@pytest.fixture
def desk(shop: TestShop) -> Iterator[Desk]:
    made = Desk(shop)
    yield made
    made.shop.shop.close()


def root_page(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0])


def test_a_restore_brings_back_exactly_what_was_there(desk: Desk) -> None:
    restore = desk.restore()
    assert desk.content() == desk.before
    assert desk.beside() == ["returns.sqlite3"]
    assert restore.content.decisions == 0
    desk.shop.open()
    assert desk.shop.verifying.verify().findings == ()


def test_it_can_be_taken_back_exactly(desk: Desk) -> None:
    restore = desk.restore()
    desk.shop.open()
    Restoring(desk.shop.shop).note(restore)
    desk.decide(2)
    desk.restore(desk.shop.folder / "backups" / restore.kept)
    assert desk.content() == desk.after


def test_it_is_remembered_in_the_journal(desk: Desk) -> None:
    restore = desk.restore()
    desk.shop.open()
    Restoring(desk.shop.shop).note(restore)
    ((kind, payload),) = desk.shop.shop.db.sql("SELECT kind, payload FROM journal ORDER BY id DESC LIMIT 1")
    assert kind == "restore"
    assert desk.backup.path.name in payload
    assert restore.kept in payload


def test_what_is_held_settles_before_it_is_kept(desk: Desk) -> None:
    desk.shop.deciding.decide([2], AuthorizeInputs(), desk.shop.versions(2))
    restore = desk.prepare()
    kept = desk.content(desk.shop.folder / "backups" / restore.kept)
    assert "held" not in str(kept["decision"])
    give_up(restore)


def test_a_log_that_another_crash_left_is_never_applied_to_the_restored_one(desk: Desk) -> None:
    """A program that was killed leaves a log beside the database."""
    restore = desk.prepare()
    path = desk.shop.shop.db.path
    killed = desk.shop.folder / "killed"
    killed.mkdir()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE store SET name = 'of the log'")
        raw.commit()
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", killed / f"{path.name}{end}")
    desk.shop.shop.close()
    for end in ("", "-wal"):
        shutil.copy(killed / f"{path.name}{end}", f"{path}{end}")
    assert Path(f"{path}-wal").stat().st_size > 0
    desk.put(restore)
    assert not Path(f"{path}-wal").exists()
    assert desk.content() == desk.before


def test_what_was_written_since_it_was_prepared_stops_it(desk: Desk) -> None:
    restore = desk.prepare()
    desk.decide(2)
    now = desk.content()
    desk.shop.shop.close()
    with pytest.raises(AppError, match="restore_overtaken"):
        desk.put(restore)
    assert desk.content() == now
    assert desk.beside() == ["returns.sqlite3"]


def test_another_program_that_has_it_open_stops_it(desk: Desk) -> None:
    restore = desk.prepare()
    desk.shop.shop.close()
    with closing(sqlite3.connect(desk.shop.shop.db.path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM store").fetchone()
        with pytest.raises(AppError, match="restore_in_use"):
            desk.put(restore)
    assert desk.content() == desk.after


@pytest.mark.parametrize("step", ["copied", "checked", "kept", "log removed", "replaced"])
def test_killed_at_any_step_there_is_one_whole_database(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """What a kill would leave is what an exception leaves that nobody cleans up after."""

    class KilledError(BaseException):
        pass

    def kill(*_: object, **__: object) -> None:
        raise KilledError

    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    service = "returns_desktop.services.restoring"
    if step == "copied":
        monkeypatch.setattr(f"{service}.check_backup", kill)
    elif step == "checked":
        monkeypatch.setattr(f"{service}.Deciding", kill)
    elif step == "kept":
        monkeypatch.setattr(Backups, "content", kill)
    elif step == "log removed":
        replace = Path.replace
        monkeypatch.setattr(
            Path,
            "replace",
            lambda path, target: kill() if ".restore-" in path.name else replace(path, target),
        )
    else:
        monkeypatch.setattr(replacing, "sync", kill)
    with pytest.raises(KilledError):
        desk.restore()
    monkeypatch.undo()
    desk.shop.shop.close()
    assert desk.content() == (desk.before if step == "replaced" else desk.after)
    desk.shop.open()
    assert desk.shop.verifying.verify().findings == ()


def test_an_unsound_backup_is_refused_before_anything_is_done(desk: Desk) -> None:
    with desk.backup.path.open("r+b") as stream:
        stream.seek(desk.backup.size - 4096 * 4)
        stream.write(b"\xff" * 4096 * 2)
    backups = sorted((desk.shop.folder / "backups").iterdir())
    with pytest.raises(AppError) as found:
        desk.prepare()
    assert found.value.code in ("backup_unsound", "backup_unreadable")
    assert found.value.params["file"] == desk.backup.path.name
    assert desk.content() == desk.after
    assert sorted((desk.shop.folder / "backups").iterdir()) == backups
    assert not list(desk.shop.folder.glob(".restore-*"))


def test_a_backup_of_a_newer_version_is_refused(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.backup.path)) as raw:
        raw.execute("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2099-01-01')")
        raw.commit()
    with pytest.raises(AppError) as found:
        desk.prepare()
    assert (found.value.code, found.value.params["schema"]) == ("backup_newer", "9999_later")


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_backup_of_an_older_version_is_upgraded_as_always(desk: Desk, old: Path) -> None:
    desk.restore(old)
    desk.shop.open()
    assert desk.shop.verifying.verify().findings == ()
    assert desk.shop.browsing.counts().stored == 4


def test_a_damaged_database_is_kept_whole_and_replaced(desk: Desk) -> None:
    path = desk.shop.shop.db.path
    desk.shop.restart()
    desk.shop.shop.close()
    page = root_page(path, "request_row")
    with path.open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 4096)
    damaged = path.read_bytes()
    desk.shop.shop.db.connection()
    restore = desk.prepare()
    assert (restore.before, restore.kept) == (None, "")
    desk.shop.shop.close()
    desk.put(restore)
    assert desk.content() == desk.before
    (aside,) = desk.shop.folder.glob("returns-damaged-20261122-*.sqlite3")
    assert aside.read_bytes() == damaged


def test_a_damaged_file_goes_aside_with_its_log_and_overwrites_nothing(tmp_path: Path) -> None:
    database = tmp_path / "returns.sqlite3"
    for round_ in (b"one", b"two"):
        database.write_bytes(round_)
        Path(f"{database}-wal").write_bytes(round_ + b" log")
        aside = replacing.set_aside(database, NOW)
        assert aside.read_bytes() == round_
        assert Path(f"{aside}-wal").read_bytes() == round_ + b" log"
        assert database.exists(), "an empty shop would be made at the next start"
        assert not Path(f"{database}-wal").exists()
        database.unlink()
    assert len(list(tmp_path.glob("returns-damaged-20261122-180000*.sqlite3"))) == 2


def test_a_disk_without_links_gets_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    database = tmp_path / "returns.sqlite3"
    database.write_bytes(b"damaged")
    assert replacing.set_aside(database, NOW).read_bytes() == b"damaged"


def test_the_restored_database_is_a_wal_file_again(desk: Desk) -> None:
    desk.restore()
    opened = Database(desk.shop.folder / "returns.sqlite3", backups=desk.shop.folder, now=lambda: NOW)
    assert opened.sql("PRAGMA journal_mode") == [("wal",)]
    opened.close()
