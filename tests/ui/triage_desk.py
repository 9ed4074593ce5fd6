"""The window over a shop on disk, with its real forms, driven by keys."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop, write_report

from returns_desktop.domain.views import View
from returns_desktop.paths import resource
from returns_desktop.services.restocking import read_restocking
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services
from ui.test_main_window import StubFiles

_NONE = Qt.KeyboardModifier.NoModifier


def requests(count: int, **more: str) -> list[dict[str, str]]:
    """That many requests to decide, the first one due first."""
    return [
        {
            "order_id": f"111-0000000-{number:07}",
            "amazon_rma_id": f"R{number:02}",
            "order_item_id": f"{number:014}",
            "item_name": f"Product {number}",
            "request_date": f"{min(number, 22):02}-Nov-2026",
            **more,
        }
        for number in range(1, count + 1)
    ]


class Desk:
    """A window on a shop of these requests."""

    def __init__(
        self,
        shop: TestShop,
        qtbot: QtBot,
        rows: list[dict[str, str]] | None = None,
        report: Path | None = None,
    ) -> None:
        """`report`: a file to begin with instead of rows."""
        self.shop, self.qtbot = shop, qtbot
        if rows:
            self.take_in(rows)
        if report is not None:
            shop.importing.apply(shop.importing.plan(report))
        self.settings = SettingsFile(shop.folder / "config" / "settings.json")
        self.files = StubFiles(folder=shop.folder)
        self.window = self.open()

    def take_in(self, rows: list[dict[str, str]]) -> None:
        """Imports a report behind the window's back."""
        path = write_report(self.shop.folder / "report.tsv", *rows)
        self.shop.importing.apply(self.shop.importing.plan(path))

    def open(self) -> MainWindow:
        """A window, as at a new start of the program."""
        self.window = MainWindow(
            Services.of(self.shop.shop),
            self.settings,
            InlineTasks(),
            templates=self.shop.message_templates,
            dialogs=WindowDialogs(read_restocking(resource("rules/restocking.json"))),
            file_dialogs=self.files,
        )
        self.qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.reload()
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return self.window

    def reopen(self) -> MainWindow:
        """Closes the window and opens another."""
        self.window.close()
        return self.open()

    @property
    def table(self) -> Any:
        return self.window.pane.table

    def ids(self) -> list[int]:
        self.settle()
        return list(self.table.requests.ids)

    def settle(self) -> None:
        """Lets the reload that waits for the event loop happen."""
        self.qtbot.waitUntil(lambda: not self.window.list_flow._later.isActive())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """A key for whatever has the focus."""
        self.qtbot.keyClick(self.target(), key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.target(), words)

    def target(self) -> QWidget:
        """The widget that the keys go to now."""
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        if popup is not None:
            return popup
        front = modal or self.window
        if not front.isActiveWindow():  # a form was just opened or closed
            front.activateWindow()
            self.qtbot.waitUntil(front.isActiveWindow)
        return front.focusWidget() or front

    def dialog(self, name: str) -> Any:
        """The open form of that name."""
        found = [each for each in self.window.findChildren(QDialog, name) if each.isVisible()]
        assert len(found) == 1, name
        return found[0]

    def has_dialog(self) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(QDialog))

    def part(self, name: str) -> Any:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.part(name), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, name: str) -> None:
        """Takes an entry of the menu that is open."""
        action = self.window.findChild(QAction, name)
        assert isinstance(action, QAction), name
        action.trigger()
        self.window.triage.filing.menu.close()
        self.settle()

    def search(self, words: str) -> None:
        self.window.toolbar.search.show_words(words)
        self.settle()

    def go_to(self, view: View) -> None:
        self.window.place_flow.go_to(view)
        self.settle()

    def count(self, view: View) -> int:
        return self.shop.browsing.counts().of(view)

    def message(self) -> str:
        return self.window.status.message()


def changed(rows: list[dict[str, str]], place: int, **cells: str) -> list[dict[str, str]]:
    """The same report with other cells in one row."""
    return [{**row, **cells} if number == place else row for number, row in enumerate(rows)]


Row = Mapping[str, str]
