"""The window of a shop with three orders, the last of which has two returns, for the tests of pasting."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.comment import CommentDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks, Tasks
from returns_desktop.ui.window_services import Services

FIRST, SECOND, TWICE = "111-1111111-1111111", "222-2222222-2222222", "333-3333333-3333333"
ROWS = (
    {"order_id": FIRST, "amazon_rma_id": "R1"},
    {"order_id": SECOND, "amazon_rma_id": "R2", "merchant_sku": "MUG-1", "order_item_id": "2"},
    {"order_id": TWICE, "amazon_rma_id": "R3", "merchant_sku": "CUP-1", "order_item_id": "3"},
    {"order_id": TWICE, "amazon_rma_id": "R4", "merchant_sku": "PAN-1", "order_item_id": "4"},
)


@dataclass
class PasteDesk:
    """Copies, pastes, and looks at what came of it."""

    shop: TestShop
    window: MainWindow
    settings: SettingsFile

    def paste(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.window._actions.paste.trigger()

    def id_of(self, rma: str) -> int:
        row = self.shop.shop.db.sql("SELECT id FROM return_request WHERE amazon_rma_id = ?", (rma,))
        return int(row[0][0])

    def comment(self, rma: str) -> str:
        return self.shop.browsing.request(self.id_of(rma)).request.comment.text

    def say(self, rma: str, words: str) -> None:
        request_id = self.id_of(rma)
        version = self.shop.browsing.request(request_id).request.version
        self.shop.deciding.capture_comment(request_id, words, version)

    @property
    def selected(self) -> list[int]:
        return self.window.pane.table.selected_ids()

    @property
    def said(self) -> str:
        return self.window.status.message()

    def link(self, name: str) -> QToolButton:
        found = self.window.findChild(QToolButton, name)
        assert isinstance(found, QToolButton)
        assert not found.isHidden(), name
        return found

    @property
    def choice(self) -> QMenu:
        found = self.window.paste_flow.choice
        assert found is not None
        return found

    @property
    def dialog(self) -> CommentDialog:
        found = self.window.findChild(CommentDialog)
        assert found is not None
        return found

    def let_dialogs_go(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def paste_desk(
    shop: TestShop, folder: Path, qtbot: QtBot, *, watch: bool = False, tasks: Tasks | None = None
) -> PasteDesk:
    shop.take_in(*ROWS)
    services = Services.of(shop.shop)
    settings = SettingsFile(folder / "config" / "settings.json")
    settings.save(Settings(watch_clipboard=watch))
    window = MainWindow(services, settings, tasks or InlineTasks(), dialogs=WindowDialogs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.reload()
    window.show()
    return PasteDesk(shop, window, settings)
