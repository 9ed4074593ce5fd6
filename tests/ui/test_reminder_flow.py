"""Deadlines in the tray: only if the seller asks for it, once a day, and nothing that others may not read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from support import REPORTS, US_REPORT, TestShop

from returns_desktop.domain.views import View
from returns_desktop.paths import resource
from returns_desktop.services.browsing import DueDays
from returns_desktop.services.changes import Changes
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.ui import reminder_flow
from returns_desktop.ui.dialogs.settings import SettingsDialog
from returns_desktop.ui.language import Language
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services


class FakeTray(QObject):
    """Writes down what would be seen."""

    activated = Signal(QSystemTrayIcon.ActivationReason)
    messageClicked = Signal()  # noqa: N815 - Qt's name
    made: list["FakeTray"] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_shown = False
        self.tip = ""
        self.messages: list[str] = []
        self.menu: QMenu | None = None
        FakeTray.made.append(self)

    def setContextMenu(self, menu: QMenu) -> None:
        self.menu = menu

    def setToolTip(self, tip: str) -> None:
        self.tip = tip

    def showMessage(self, title: str, message: str, _icon: QIcon, _shown_for: int) -> None:
        self.messages.append(f"{title}: {message}")

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False


class Desk:
    """The window of a shop with a report, and its clock."""

    def __init__(self, shop: TestShop, folder: Path, qtbot: QtBot) -> None:
        self.shop = shop
        self.settings = SettingsFile(folder / "config" / "settings.json")
        self.window = MainWindow(Services.of(shop.shop), self.settings, InlineTasks())
        qtbot.addWidget(self.window)
        self.flow = self.window.reminder_flow

    def turn(self, *, on: bool) -> None:
        """As the settings dialog does it."""
        self.window.settings_flow.save(replace(self.settings.load(), remind=on))

    def days_later(self, days: int) -> None:
        self.shop.clock.now += timedelta(days=days)
        self.window.time_flow.look()

    def view(self) -> View:
        return self.window.list_flow.view

    def due(self) -> DueDays:
        return self.shop.browsing.due_days()


@pytest.fixture(autouse=True)
def fake_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches the tray of whoever runs it."""
    FakeTray.made.clear()
    monkeypatch.setattr(reminder_flow, "_system_tray", FakeTray)


@pytest.fixture
def desk(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> Desk:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    return Desk(shop, tmp_path, qtbot)


def tray() -> FakeTray:
    (only,) = FakeTray.made
    return only


def test_it_is_off_until_the_seller_wants_it(desk: Desk) -> None:
    assert Settings().remind is False
    desk.window.reload()
    desk.days_later(1)
    assert FakeTray.made == []
    desk.turn(on=True)
    assert tray().is_shown
    desk.turn(on=False)
    assert not tray().is_shown


def test_it_tells_once_a_day(desk: Desk) -> None:
    desk.turn(on=True)
    desk.window.reload()
    assert len(tray().messages) == 1
    name = QApplication.applicationDisplayName()
    assert tray().messages[0].startswith(f"{name}: {desk.due().today} request")
    desk.window.reload()
    desk.window.time_flow.look()
    assert len(tray().messages) == 1
    desk.days_later(1)
    assert len(tray().messages) == (2 if desk.due().today else 1)


def test_a_day_on_which_nothing_is_due_is_quiet(desk: Desk) -> None:
    desk.shop.clock.now += timedelta(days=400)
    desk.turn(on=True)
    desk.window.reload()
    assert desk.due().today == 0
    assert desk.due().overdue > 0
    assert tray().messages == []


def test_a_start_with_it_on_tells_what_is_due(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> None:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    SettingsFile(tmp_path / "config" / "settings.json").save(Settings(remind=True))
    desk = Desk(shop, tmp_path, qtbot)
    assert FakeTray.made == []  # the first paint comes before it
    desk.window.reload()
    assert len(tray().messages) == 1


def test_nothing_of_a_request_is_in_a_notification(desk: Desk) -> None:
    desk.turn(on=True)
    said = " ".join([*tray().messages, tray().tip, *(action.text() for action in desk.flow.menu.actions())])
    for row in desk.shop.browsing.rows(desk.shop.browsing.ids(View.ALL)):
        for words in (row.order_id, row.amazon_rma_id, row.item_name, row.comment):
            assert not words or words not in said


def test_the_menu_opens_the_window_and_the_place(desk: Desk) -> None:
    desk.turn(on=True)
    open_, due, _, quit_ = desk.flow.menu.actions()
    assert open_.text() == "Open Returns Desktop"
    assert due.text().startswith(f"{desk.due().today} request")
    assert quit_ is desk.window._actions.quit
    desk.window.hide()
    open_.trigger()
    assert desk.window.isVisible()
    due.trigger()
    assert desk.view() is View.DUE_TODAY


def test_it_counts_all_stores_and_so_leads_to_all(desk: Desk) -> None:
    desk.shop.importing.apply(desk.shop.importing.plan(REPORTS / "seller_returns_jp_cp932.tsv"))
    desk.turn(on=True)
    desk.window.list_flow.apply(Changes(everything=True))
    yen = desk.shop.browsing.stores()[-1]
    desk.window.store_flow.choose(yen.id)
    assert desk.window.list_flow.store_id == yen.id
    assert desk.flow.due_action.text().startswith(f"{desk.due().today} request")
    desk.flow.due_action.trigger()
    assert desk.window.list_flow.store_id is None
    assert desk.view() is View.DUE_TODAY
    assert len(desk.window.pane.table.requests.ids) == desk.due().today


def test_a_store_that_is_archived_is_no_new_day(desk: Desk) -> None:
    desk.shop.importing.apply(desk.shop.importing.plan(REPORTS / "seller_returns_jp_cp932.tsv"))
    desk.turn(on=True)
    desk.window.list_flow.apply(Changes(everything=True))
    assert len(tray().messages) == 1
    yen = desk.shop.browsing.stores()[-1]
    flow = desk.window.settings_flow
    flow._submitted(desk.settings.load(), (replace(yen, is_archived=True),))
    assert desk.due().today > 0
    assert desk.flow.due_action.text().startswith(f"{desk.due().today} request")
    assert len(tray().messages) == 1


def test_the_menu_tells_the_next_deadline(desk: Desk) -> None:
    desk.turn(on=True)
    desk.flow._seen(replace(desk.due(), today=0))
    due = desk.flow.due_action
    assert due.text().startswith("Next deadline: ")
    due.trigger()
    assert desk.view() is View.NEEDS_ACTION
    desk.flow._seen(DueDays(overdue=2))
    assert due.text().startswith("2 request")
    due.trigger()
    assert desk.view() is View.OVERDUE
    desk.flow._seen(DueDays())
    assert (due.text(), due.isEnabled()) == ("No deadline", False)


@pytest.mark.parametrize("click", [
    lambda tray: tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger),
    lambda tray: tray.messageClicked.emit(),
])  # fmt: skip
def test_a_click_brings_the_window(desk: Desk, click: Callable[[FakeTray], None]) -> None:
    desk.turn(on=True)
    desk.window.hide()
    tray().activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert not desk.window.isVisible()  # which opens the menu
    click(tray())
    assert desk.window.isVisible()


def test_a_new_language_is_spoken_at_once(desk: Desk) -> None:
    desk.turn(on=True)
    desk.flow.due_action.setText("?")
    language = Language(resource("i18n"), desk.window)
    language.use("zh_CN")
    QApplication.sendPostedEvents()
    try:
        assert desk.flow.due_action.text() not in ("?", "")
        assert desk.flow.due_action.text() in tray().tip
    finally:
        language.forget()


def test_the_icon_goes_with_the_window(desk: Desk) -> None:
    desk.turn(on=True)
    desk.window.close()
    assert not tray().is_shown


@pytest.mark.parametrize("is_there", [True, False])
def test_the_settings_say_where_there_is_no_tray(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: is_there))
    dialog = SettingsDialog(Settings(), [])
    qtbot.addWidget(dialog)
    assert dialog.remind_check.isEnabled() == is_there
    assert dialog.settings().remind is False
    note = dialog.findChild(QObject, "remindNote")
    assert note is not None
    assert ("no tray" in note.property("text")) != is_there
    turned = SettingsDialog(Settings(remind=True), [])
    qtbot.addWidget(turned)
    assert turned.remind_check.isEnabled()  # so that it can be turned off
    assert turned.settings().remind is True
    turned.remind_check.click()
    assert turned.settings().remind is False
