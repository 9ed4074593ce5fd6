"""Cancel leaves no trace, whether the file is being read or being written."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from pytestqt.qtbot import QtBot
from support import NOW, US_REPORT, Clock

from benchmarks.reports import write_report
from returns_desktop import app
from returns_desktop.importers.spool import BLOCK
from returns_desktop.paths import Paths
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import Shop
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks


class HeldTasks(InlineTasks):
    """Keeps the next job back until it is let go, so that something can happen before it runs."""

    def __init__(self) -> None:
        self.hold = ""
        self.let_go: Callable[[], None] | None = None

    def read(self, job: Any, then: Any, failed: Any, *, key: str = "") -> None:
        if self.hold == "read" and not key:
            self.hold, self.let_go = "", lambda: InlineTasks.write(self, job, then, failed)
        else:
            InlineTasks.write(self, job, then, failed)

    def write(self, job: Any, then: Any, failed: Any) -> None:
        if self.hold == "write":
            self.hold, self.let_go = "", lambda: InlineTasks.write(self, job, then, failed)
        else:
            InlineTasks.write(self, job, then, failed)


@pytest.fixture
def tasks() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def opened(tmp_path: Path) -> Shop:
    return app.prepare_shop(Paths.under(tmp_path), Clock(NOW))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, opened: Shop, tasks: HeldTasks) -> Iterator[MainWindow]:
    made = app.make_window(Paths.under(tmp_path), opened, tasks)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def stored(shop: Shop) -> list[int]:
    tables = ("import_file", "store", "return_request", "return_item", "journal")
    return [shop.db.sql(f"SELECT count(*) FROM {table}")[0][0] for table in tables]


def cancel(qtbot: QtBot, window: MainWindow) -> None:
    link = window.findChild(QAbstractButton, "statusCancel")
    assert link is not None
    assert link.isVisible()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def message(window: MainWindow) -> str:
    label = window.findChild(QLabel, "statusMessage")
    assert label is not None
    return label.text()


def test_cancel_while_reading(qtbot: QtBot, window: MainWindow, opened: Shop, tasks: HeldTasks) -> None:
    tasks.hold = "read"
    window.open_files([US_REPORT])
    cancel(qtbot, window)
    assert tasks.let_go is not None
    tasks.let_go()
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert stored(opened) == [0] * 5
    assert US_REPORT.name in message(window)


def test_cancel_while_writing(qtbot: QtBot, window: MainWindow, opened: Shop, tasks: HeldTasks) -> None:
    window.open_files([US_REPORT])
    plan = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    agree = plan.findChild(QAbstractButton, "actionButton")
    assert agree is not None
    tasks.hold = "write"
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not plan.isVisible())
    cancel(qtbot, window)
    assert tasks.let_go is not None
    tasks.let_go()
    assert stored(opened) == [0] * 5
    assert US_REPORT.name in message(window)
    # The same file can be taken in afterwards.
    window.open_files([US_REPORT])
    again = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    button = again.findChild(QAbstractButton, "actionButton")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stored(opened)[2] == 181


def test_a_start_tells_of_an_import_that_was_ended_by_force(
    tmp_path: Path, opened: Shop, tasks: HeldTasks, qtbot: QtBot
) -> None:
    importing = Importing(opened)
    report = write_report(tmp_path / "large.tsv", 2 * BLOCK)
    next(importing.in_portions(importing.plan(report), rows_at_once=BLOCK))
    made = app.make_window(Paths.under(tmp_path), opened, tasks)
    qtbot.addWidget(made)
    words = made.status.message()
    assert "The import of large.tsv did not come to its end" in words
    assert list(importing.unfinished_portions()) == []
    made.close()
