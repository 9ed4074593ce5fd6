"""A window that stays open: minutes pass, a day ends, and the deadlines leave as a calendar."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from calendar_reading import read_calendar
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.deadlines import end_of
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.views import View
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.detail.deadline_strip import DeadlineStrip
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services

MIDNIGHT = end_of(date(2026, 11, 21), "America/Los_Angeles")


class Files:
    """Answers with a file in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []

    def choose_target(
        self, _parent: QWidget, _title: str, suggested: Path, filters: str, chosen: Callable[[Path], None]
    ) -> None:
        self.asked.append((suggested.name, filters))
        chosen(self.folder / suggested.name)


class Desk:
    """The window of a shop whose clock can be set."""

    def __init__(
        self, shop: TestShop, folder: Path, qtbot: QtBot, tasks: InlineTasks | None = None
    ) -> None:
        self.shop, self.qtbot, self.files = shop, qtbot, Files(folder)
        services = Services.of(shop.shop)
        files: Any = self.files
        settings = SettingsFile(folder / "config" / "settings.json")
        self.window = MainWindow(
            services, settings, tasks or InlineTasks(), file_dialogs=files, dialogs=WindowDialogs()
        )
        qtbot.addWidget(self.window)
        self.window.reload()
        self.window.show()

    def at(self, moment: datetime) -> None:
        """It is that moment, and the timer rings."""
        self.shop.clock.now = moment
        self.window.time_flow.look()
        self.qtbot.waitUntil(lambda: not self.window.list_flow._later.isActive())

    def strip(self) -> str:
        found = self.window.findChild(DeadlineStrip)
        assert found is not None
        return found.text()

    def cell(self) -> list[str]:
        """What the due cell of the first row is made of."""
        row = self.window.pane.table.requests.row_at(0)
        assert row is not None
        return [str(row.due_on), str(row.today)]


@pytest.fixture
def desk(shop: TestShop, tmp_path: Path, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    shop.take_in({})  # due with 21 November in Los Angeles
    shop.clock.now = MIDNIGHT - timedelta(hours=3, minutes=30)
    return Desk(shop, tmp_path, qtbot)


def test_the_strip_counts_down_while_the_window_stands(desk: Desk) -> None:
    assert desk.strip().startswith("Answer within 3 h")
    desk.at(MIDNIGHT - timedelta(hours=2, minutes=30))
    assert desk.strip().startswith("Answer within 2 h")
    desk.at(MIDNIGHT - timedelta(minutes=5, seconds=30))
    assert desk.strip().startswith("Answer within 5 min")
    assert desk.window.time_flow._timer.isActive()
    assert desk.window.time_flow._timer.interval() <= 60_000


def test_a_new_day_is_told_everywhere(desk: Desk) -> None:
    shown: list[int] = []
    desk.window.list_flow.counts_read.connect(lambda counts: shown.append(counts.of(View.OVERDUE)))
    desk.window.list_flow.choose_view(View.DUE_TODAY)
    desk.qtbot.waitUntil(lambda: not desk.window.list_flow._later.isActive())
    assert desk.window.pane.table.requests.ids == [1]
    assert desk.cell() == ["2026-11-21", "2026-11-21"]
    desk.at(MIDNIGHT - timedelta(minutes=1))
    assert shown == []  # nothing is read anew while the day lasts
    desk.window.list_flow.choose_view(View.ALL)
    assert desk.cell()[1] == "2026-11-21"
    desk.at(MIDNIGHT + timedelta(seconds=30))
    assert shown[-1] == 1
    assert desk.cell() == ["2026-11-21", "2026-11-22"]
    assert desk.strip().startswith("Answer 1 day(s) late")
    desk.window.list_flow.choose_view(View.DUE_TODAY)
    assert desk.window.pane.table.requests.ids == []


def test_a_new_year_tells_the_year_of_days_that_are_in_the_last_one(desk: Desk) -> None:
    assert "Sat 21 Nov" in desk.strip()
    assert "2026" not in desk.strip()
    desk.at(datetime(2027, 1, 1, 18, 0, tzinfo=UTC))
    assert "Sat 21 Nov 2026" in desk.strip()


def test_a_day_begins_when_it_does_in_the_marketplace(desk: Desk) -> None:
    """A new day here, or in UTC, changes nothing."""
    days: list[None] = []
    desk.window.time_flow.day_changed.connect(lambda: days.append(None))
    for hours in range(1, 48):
        desk.at(MIDNIGHT - timedelta(hours=3) + timedelta(hours=hours))
    assert len(days) == 2


def test_the_clock_rests_when_the_window_is_closed(desk: Desk) -> None:
    desk.window.close()
    assert not desk.window.time_flow._timer.isActive()


def test_deadlines_leave_from_the_menu(desk: Desk, tmp_path: Path) -> None:
    action = next(
        action
        for action in desk.window._actions.menu.actions()
        if action.objectName() == "calendarAction"
    )
    assert action.text().replace("&", "") == "Export deadlines (.ics)…"
    assert action.isEnabled()
    action.trigger()
    ((name, filters),) = desk.files.asked
    assert name.startswith("deadlines-")
    assert "(*.ics)" in filters
    (event,) = read_calendar(tmp_path / name)
    assert event["DTEND"] == MIDNIGHT.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    said = [label.text() for label in desk.window.status.findChildren(QLabel)]
    assert any(name in words for words in said)


class BusyTasks(InlineTasks):
    """Runs at once, and remembers which thread was asked and what the status line said meanwhile."""

    def __init__(self) -> None:
        self.window: MainWindow | None = None
        self.asked: list[tuple[str, bool]] = []

    def read(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        key: str = "",
    ) -> None:
        said = [label.text() for label in self.window.status.findChildren(QLabel)] if self.window else []
        self.asked.append((key, any("Exporting deadlines-" in words for words in said)))
        super().write(job, then, failed)

    def write(
        self, job: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.asked.append(("write", False))
        super().write(job, then, failed)


def test_the_calendar_is_written_beside_the_writer_and_the_work_is_seen(
    shop: TestShop, tmp_path: Path, qtbot: QtBot
) -> None:
    shop.take_in({})
    tasks = BusyTasks()
    desk = Desk(shop, tmp_path, qtbot, tasks)
    tasks.window = desk.window
    tasks.asked.clear()
    desk.window.calendar_flow.begin()
    assert tasks.asked == [("calendar", False), ("calendar file", True)]
    said = [label.text() for label in desk.window.status.findChildren(QLabel) if label.isVisible()]
    assert not any("Exporting" in words for words in said)
    (tmp_path / desk.files.asked[0][0]).unlink()
    desk.files.folder = tmp_path / "missing"
    desk.window.calendar_flow.begin()
    said = [label.text() for label in desk.window.status.findChildren(QLabel) if label.isVisible()]
    assert not any("Exporting" in words for words in said), "the work ends with a failure too"


def test_without_an_open_deadline_no_file_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    desk.shop.deciding.decide([1], AuthorizeInputs(), desk.shop.versions(1))
    assert not desk.shop.deadlines.has_open()
    desk.window.calendar_flow.begin()
    assert desk.files.asked == []
    said = [label.text() for label in desk.window.status.findChildren(QLabel)]
    assert "No deadline is open, so there is nothing to export." in said
    assert list(tmp_path.glob("*.ics")) == []
