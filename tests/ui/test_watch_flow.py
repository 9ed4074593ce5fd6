"""The watched folder: off until asked for, offered quietly, never imported by itself."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.watch_flow import WatchFlow

SINCE = "2026-11-22T18:00:00+00:00"


class FakeWatching:
    """Finds what it is told to find."""

    def __init__(self) -> None:
        self.found: tuple[Path, ...] = ()
        self.settled = True
        self.asked: list[tuple[Path, datetime]] = []

    def look(self, folder: Path, since: datetime) -> tuple[Path, ...]:
        self.asked.append((folder, since))
        return self.found

    def is_settled(self) -> bool:
        return self.settled


@pytest.fixture
def watching() -> FakeWatching:
    return FakeWatching()


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, watching: FakeWatching) -> Callable[..., WatchFlow]:
    window = QWidget()
    qtbot.addWidget(window)

    def made(folder: str = "") -> WatchFlow:
        settings = SettingsFile(tmp_path / "settings.json")
        settings.save(Settings(watch_folder=folder, watch_since=SINCE if folder else ""))
        flow = WatchFlow(watching, settings, InlineTasks(), window, again=QTimer(window))  # type: ignore[arg-type]
        flow.start()
        return flow

    return made


def test_off_until_a_folder_is_named(make: Callable[..., WatchFlow], watching: FakeWatching) -> None:
    flow = make()
    flow.look()
    assert watching.asked == []
    assert flow.bar.words() == ""
    assert flow._watcher.directories() == []


def test_new_reports_are_offered_at_the_start(
    make: Callable[..., WatchFlow], watching: FakeWatching, tmp_path: Path, qtbot: QtBot
) -> None:
    watching.found = (tmp_path / "us.tsv", tmp_path / "de.tsv")
    flow = make(str(tmp_path))
    assert watching.asked == [(tmp_path, datetime.fromisoformat(SINCE))]
    assert flow._watcher.directories() == [str(tmp_path)]
    assert "us.tsv" in flow.bar.words()
    assert "de.tsv" in flow.bar.words()
    with qtbot.waitSignal(flow.import_requested) as asked:
        flow.bar.accept_link.click()
    assert asked.args == [list(watching.found)]
    assert flow.bar.words() == ""


def test_not_now_hides_these_files_until_new_ones_come(
    make: Callable[..., WatchFlow], watching: FakeWatching, tmp_path: Path
) -> None:
    watching.found = (tmp_path / "us.tsv",)
    flow = make(str(tmp_path))
    flow.bar.later_link.click()
    flow.look()
    assert flow.bar.words() == ""
    watching.found = (tmp_path / "us.tsv", tmp_path / "de.tsv")
    flow.look()
    assert "de.tsv" in flow.bar.words()
    assert "us.tsv" not in flow.bar.words()


def test_a_file_that_may_still_grow_is_looked_at_again(
    make: Callable[..., WatchFlow], watching: FakeWatching, tmp_path: Path
) -> None:
    watching.settled = False
    flow = make(str(tmp_path))
    assert flow._again.isActive()
    watching.settled, watching.found = True, (tmp_path / "us.tsv",)
    flow._again.timeout.emit()
    flow._again.stop()
    assert "us.tsv" in flow.bar.words()


def test_a_folder_that_is_gone_is_no_error(
    make: Callable[..., WatchFlow], tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(make(str(tmp_path)).failed):
        flow = make(str(tmp_path / "gone"))
    assert flow.bar.words() == ""
    assert flow._watcher.directories() == []


def test_turning_it_off_takes_the_offer_away(
    make: Callable[..., WatchFlow], watching: FakeWatching, tmp_path: Path
) -> None:
    watching.found = (tmp_path / "us.tsv",)
    flow = make(str(tmp_path))
    flow.take(Settings())
    assert flow.bar.words() == ""
    assert flow._watcher.directories() == []
