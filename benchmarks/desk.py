"""The real window with its real threads over a shop, and hands that click, type and see what is painted."""

import gc
import json
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from returns_desktop import app
from returns_desktop.paths import Paths
from returns_desktop.ui.tasks import ThreadedTasks

from .processes import PROGRAM, ROOT, FailedError, run

LATEST = 60.0
QUIET = 0.3
"""Seconds without a paint after which the list is finished; longer than the pause of the search."""
_NONE = Qt.KeyboardModifier.NoModifier
Kind = TypeVar("Kind", bound=QWidget)
Seen = tuple[int, tuple[str, ...]]


class Desk(QObject):
    """A window that is looked at: every paint of the list is noted with what it shows."""

    def __init__(self, shop: Path, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        paths = Paths.under(shop)
        self.shop = app.prepare_shop(paths, clock)
        self.tasks = ThreadedTasks(app.make_application())
        self.window = app.make_window(paths, self.shop, self.tasks)
        self.window.show()
        gc.freeze()  # as at a start of the program
        self.window.activateWindow()
        self.table = self.window.pane.table
        self.painted = time.perf_counter()
        self._wanted: Seen | None = None
        self._matched = 0.0
        self._begun = 0.0
        self.whole: list[float] = []
        """Of what was timed: seconds until the number of rows was right as well."""
        self._asked = False
        self.table.viewport().installEventFilter(self)
        self.settle()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What was painted is looked at in the next round, when it is on the screen."""
        if event.type() == QEvent.Type.Paint and not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._look)
        return False

    def _look(self) -> None:
        self._asked = False
        self.painted = time.perf_counter()
        if self._wanted is None:
            return
        count, told = self.seen()
        if not self._matched and told == self._wanted[1]:
            self._matched = self.painted
        if self._matched and count == self._wanted[0]:
            self.whole.append(self.painted - self._begun)
            self._wanted = None

    def seen(self) -> Seen:
        """The number of rows, and what the rows in sight say."""
        model = self.table.model()
        first = max(self.table.rowAt(0), 0)
        told = tuple(
            str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
            for row in range(first, min(first + 6, model.rowCount()))
            for column in range(1, model.columnCount())
        )
        return model.rowCount(), told

    def wait(self, condition: Callable[[], bool], what: str, latest: float = LATEST) -> None:
        """Lets the window work until something is so. Raises `FailedError` if it never is."""
        loop, timer, end = QEventLoop(), QTimer(), time.perf_counter() + latest
        timer.setTimerType(Qt.TimerType.PreciseTimer)

        def look() -> None:
            if condition() or time.perf_counter() > end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(1)
        look_now = condition()
        if not look_now:
            loop.exec()
        timer.stop()
        if not look_now and not condition():
            raise FailedError(f"it never came to this: {what}")

    def rest(self, seconds: float) -> None:
        """Lets the window work for a while."""
        end = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() >= end, "time passes")

    def settle(self) -> None:
        """Waits until the reader has answered all it was asked and nothing is painted any more."""
        self.rest(QUIET)
        for _ in range(2):
            self._wait_for_reader()
        self.wait(lambda: time.perf_counter() - self.painted > QUIET, "nothing is painted any more")

    def _wait_for_reader(self) -> None:
        answered: list[object] = []
        self.tasks.read(lambda: True, answered.append, answered.append)
        self.wait(lambda: bool(answered), "the reader is idle")

    def learn(self, act: Callable[[], object]) -> Seen:
        """Does something; what the list shows when all is done."""
        act()
        self.settle()
        return self.seen()

    def time(self, act: Callable[[], object], wanted: Seen, what: str) -> float | None:
        """Seconds from doing something to the paint that shows the wanted rows; None if they were there
        before, or if there are no rows to paint. Their number may come later: `whole`."""
        if self.seen()[1] == wanted[1] or not wanted[0]:
            act()
            self.settle()
            return None
        self._wanted, self._matched = wanted, 0.0
        self._begun = time.perf_counter()
        act()
        self.wait(lambda: self._wanted is None, what)
        taken = self._matched - self._begun
        self.settle()
        return taken

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """A key, for whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, letter: str) -> None:
        """A letter into the search field."""
        field = self.window.toolbar.search
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_unknown, _NONE, letter))

    def click_place(self, name: str) -> None:
        """A row of the sidebar."""
        button = self.window.findChild(QAbstractButton, f"view_{name}")
        button = button or self.window.findChild(QAbstractButton, f"page_{name}")
        if button is None:
            raise FailedError(f"the sidebar has no place {name}")
        button.click()

    def click_heading(self, section: int) -> None:
        """The heading of a column."""
        header = self.table.horizontalHeader()
        middle = header.sectionViewportPosition(section) + header.sectionSize(section) // 2
        where = QPoint(middle, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, _NONE, where)

    def go_to_list(self) -> None:
        """Gives the keys to the list, also after a form: without a screen nobody makes the window active."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window is active")
        self.table.setFocus()

    def dialog(self) -> QDialog | None:
        """The form that is open."""
        found = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return found[-1] if found else None

    def give_reason(self, dialog: QDialog) -> None:
        """Fills in why, where a form wants to know."""
        for field in dialog.findChildren(QLineEdit, "reasonField"):
            field.setText("A good customer")

    def submit(self, dialog: QDialog) -> None:
        """Presses what a form is for."""
        button = dialog.findChild(QAbstractButton, "actionButton")
        if button is not None and button.isEnabled():
            button.click()

    def close(self) -> None:
        """Closes the window and waits for what it began to write."""
        self.window.close()


def run_child(module: str, *words: str | Path) -> Any:
    """Runs `main` of a module here in a process of its own, where its window lives; what it found."""
    target = ROOT / "build" / "bench" / f"{module}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    run((PROGRAM[0], "-m", f"benchmarks.{module}", target, *words))
    found = json.loads(target.read_text("utf-8"))
    target.unlink()
    return found


def answer(works: Mapping[str, Callable[..., Any]]) -> None:
    """What a child does: the work that is named, its answer into the file that is named first."""
    target, what, *words = sys.argv[1:]
    Path(target).write_text(json.dumps(works[what](*words)), "utf-8")
