"""Backups make themselves beside an open window, and what stops them is said quietly."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop import app
from returns_desktop.domain.errors import AppError
from returns_desktop.paths import Paths
from returns_desktop.ui.backup_flow import EVERY, FIRST
from returns_desktop.ui.tasks import InlineTasks, ThreadedTasks
from ui.triage_desk import Desk, requests


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    return Desk(shop, qtbot, requests(2))


def made(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").glob("*"))


def test_a_backup_comes_some_time_after_the_start_and_is_looked_for_every_hour(desk: Desk) -> None:
    timer = desk.window.backup_flow._timer
    assert timer.isActive()
    assert timer.interval() == FIRST
    assert made(desk.shop.folder) == []
    timer.timeout.emit()
    assert len(made(desk.shop.folder)) == 1
    assert timer.interval() == EVERY
    assert desk.window.status.message() == ""
    desk.window.close()
    assert not timer.isActive()


def test_why_none_was_made_is_one_line_and_nothing_else(desk: Desk) -> None:
    folder = desk.shop.folder / "backups"
    folder.write_text("in the way")
    desk.window.backup_flow.look()
    said = desk.window.status.message()
    assert said.startswith("No backup was made. The backup returns-")
    assert desk.window.pane.error() == ""
    folder.unlink()
    desk.window.backup_flow.look()
    assert len(made(desk.shop.folder)) == 1


def test_a_damaged_data_file_that_it_meets_is_said_with_a_way_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meet(*_: object) -> None:
        raise AppError("database_damaged", file="returns.sqlite3")

    monkeypatch.setattr(type(desk.window.backup_flow._backups), "keep_up", meet)
    desk.window.backup_flow.look()
    assert desk.window.status.message() == "The data file is damaged"


def test_a_window_that_closes_waits_for_no_backup(
    shop: TestShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(shop, qtbot, requests(2))
    tasks = ThreadedTasks()
    monkeypatch.setattr(desk.window.backup_flow, "_tasks", tasks)
    desk.window.backup_flow.stop()
    desk.window.backup_flow.look()
    tasks.close(lambda: None)
    assert made(shop.folder) == []


def test_the_sample_shop_makes_none(tmp_path: Path, qtbot: QtBot) -> None:
    paths = Paths.under(tmp_path)
    window = app.make_window(paths, app.prepare_shop(paths), InlineTasks(), is_sample=True)
    qtbot.addWidget(window)
    assert not window.backup_flow._timer.isActive()
    window.close()
