"""What a disk refuses is said or passed over, and nothing is left behind."""

import errno
import os
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest
from support import NOW, TestShop, write_report

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.services.backups import Backups
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.services.restoring import Restoring, put_in_place, restore_alone, stage
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.services.watching import Watching
from returns_desktop.storage.unfinished import RESTORE, unfinished_in


def refuse(*_: Any, **__: Any) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def backup(shop: TestShop) -> Path:
    """A backup of a shop in which something was decided since."""
    shop.take_in({})
    made = Backups(shop.shop).make()
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    return made.path


def staged_in(folder: Path) -> list[Path]:
    return unfinished_in(folder, RESTORE)


def test_without_a_window_a_restore_is_one_call(shop: TestShop, backup: Path) -> None:
    restore = restore_alone(shop.shop, backup)
    shop.open()
    assert not shop.browsing.request(1).request.decisions
    assert shop.verifying.verify().findings == ()
    assert not restore.staged.exists()


def test_a_restore_says_what_the_disk_refused(
    shop: TestShop, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = shop.shop.db.path
    for place in ("storage.unfinished.tempfile.mkstemp", "services.restoring.sync"):
        with monkeypatch.context() as full:
            full.setattr(f"returns_desktop.{place}", refuse)
            with pytest.raises(AppError) as refused:
                stage(backup, database)
        assert refused.value.code == "restore_unwritable"
        assert refused.value.params == {"reason": "No space left on device"}
        assert staged_in(shop.folder) == []


def test_a_restore_can_be_given_up_while_it_copies(shop: TestShop, backup: Path) -> None:
    with pytest.raises(AppError) as cancelled:
        stage(backup, shop.shop.db.path, lambda: True)
    assert cancelled.value.code == "cancelled"
    assert staged_in(shop.folder) == []
    with pytest.raises(AppError) as missing:
        stage(backup.with_name("gone"), shop.shop.db.path)
    assert missing.value.code == "backup_unreadable"


def test_what_cannot_be_put_in_place_leaves_the_shop_as_it_was(
    shop: TestShop, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    restore = Restoring(shop.shop).prepare(backup)
    shop.shop.close()
    with monkeypatch.context() as full:
        full.setattr("returns_desktop.services.restoring.replacing.put_in_place", refuse)
        with pytest.raises(AppError) as refused:
            put_in_place(shop.folder / "returns.sqlite3", restore, NOW)
    assert refused.value.code == "restore_unwritable"
    assert staged_in(shop.folder) == []
    shop.open()
    assert shop.browsing.request(1).request.decisions


def test_settings_that_cannot_be_saved_are_said_or_passed_over(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = SettingsFile(tmp_path / "file" / "settings.json")
    with pytest.raises(AppError) as refused:
        settings.save(Settings())
    assert refused.value.code == "settings_unwritable"
    settings.remember(Settings())
    assert settings.load() == Settings()


def test_what_a_killed_export_left_goes_with_one_a_day_later(shop: TestShop) -> None:
    shop.take_in({})
    left = [shop.folder / f".export-{age}.partial" for age in ("old", "new")]
    for path in left:
        path.write_text("half")
    os.utime(left[0], (time.time() - 90_000, time.time() - 90_000))
    shop.exporting.export_decisions(shop.folder / "decisions.csv", DecisionScope(), scope_name="all")
    assert [path.exists() for path in left] == [False, True]


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_an_export_that_the_disk_refuses_leaves_the_old_file(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch, format: str  # noqa: A002
) -> None:
    shop.take_in({})
    target = shop.folder / f"decisions.{format}"
    target.write_text("the old one")
    with monkeypatch.context() as full:
        full.setattr("returns_desktop.exporters.whole_file.os.fsync", refuse)
        with pytest.raises(AppError) as refused:
            shop.exporting.export_decisions(target, DecisionScope(), scope_name="all", format=format)
    assert refused.value.code == "export_unwritable"
    assert target.read_text() == "the old one"
    assert list(shop.folder.glob(".export-*")) == []


def test_a_folder_that_has_gone_offers_nothing(shop: TestShop, tmp_path: Path) -> None:
    watching = Watching(shop.shop)
    assert watching.look(tmp_path / "gone", NOW) == ()
    assert watching.is_settled()


def test_lines_of_a_plan_compare_and_are_cut_like_lists(shop: TestShop) -> None:
    other = {"order_id": "111-1111111-1111112", "amazon_rma_id": "DbbbbRRMA"}
    shop.take_in({})
    path = shop.folder / "report.tsv"
    first = shop.importing.plan(path)
    both = shop.importing.plan(write_report(path, other, {**other, "amazon_rma_id": "DccccRRMA"}))
    assert len(both.new) == 2
    assert both.new[:1] == [both.new[0]]
    assert both.new == list(both.new)
    assert both.new != [both.new[0]]
    assert len(first.same) == 1
