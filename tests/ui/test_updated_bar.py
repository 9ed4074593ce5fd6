"""What is new is told once after an update, and never to whoever begins with the program."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support import NOW, Clock

from returns_desktop import __version__, app, guiding
from returns_desktop.paths import Paths
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.guide_desk import guide_desk
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.updated_bar import UpdatedBar

Start = Callable[[], MainWindow]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths.under(tmp_path / "shop")
    made.ensure()
    return made


@pytest.fixture
def start(paths: Paths, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program, as far as a window is told anything."""
    opened: list[MainWindow] = []

    def begin() -> MainWindow:
        for each in opened:
            each.close()
        window = app.make_window(paths, app.prepare_shop(paths, Clock(NOW)), InlineTasks())
        qtbot.addWidget(window)
        window.show()
        opened.append(window)
        guiding.tell_update(window, paths)
        return window

    yield begin
    for each in opened:
        each.close()


def told(window: MainWindow) -> list[str]:
    return [bar.words() for bar in window.findChildren(UpdatedBar)]


def remember(paths: Paths, **settings: str) -> None:
    (paths.config_dir / "settings.json").write_text(json.dumps(settings), "utf-8")


def test_a_first_start_tells_nothing(start: Start) -> None:
    assert told(start()) == []
    assert told(start()) == []


def test_another_version_is_told_once(paths: Paths, start: Start) -> None:
    remember(paths, seen_version="0.0.9")
    assert told(start()) == [f"Returns Desktop was updated to version {__version__}."]
    assert told(start()) == []
    assert SettingsFile(paths.config_dir / "settings.json").load().seen_version == __version__


def test_a_version_that_did_not_remember_counts_as_another(paths: Paths, start: Start) -> None:
    remember(paths, window="AdnQywADAAA=")
    assert len(told(start())) == 1


def test_the_bar_leads_to_what_is_new(paths: Paths, start: Start) -> None:
    remember(paths, seen_version="0.0.9")
    (bar,) = start().findChildren(UpdatedBar)
    asked: list[str] = []
    guide_desk().wanted.connect(asked.append)
    bar.accept_link.click()
    guide_desk().wanted.disconnect(asked.append)
    assert asked == ["whats-new"]
    assert bar.words() == ""


def test_the_bar_can_be_dismissed(paths: Paths, start: Start) -> None:
    remember(paths, seen_version="0.0.9")
    (bar,) = start().findChildren(UpdatedBar)
    bar.later_link.click()
    assert bar.words() == ""


def test_settings_that_cannot_be_written_are_no_fault(paths: Paths, start: Start) -> None:
    remember(paths, seen_version="0.0.9")
    (paths.config_dir / "settings.json.partial").mkdir()
    assert len(told(start())) == 1
