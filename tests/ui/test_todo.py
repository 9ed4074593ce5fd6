"""To do on Amazon: what is listed, copied, opened and ticked off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support import REPORTS, TestShop

from returns_desktop.domain.carrying import Chore
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.services.changes import Changes
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.theme import apply_theme
from returns_desktop.ui.todo.table import TodoTable
from returns_desktop.ui.widgets.action_button import ActionButton
from returns_desktop.ui.window_services import Services
from ui.outgoing_fakes import (
    NOW,
    FakeAdjusting,
    FakeCarrying,
    FakeConflicts,
    FakePresets,
    chore,
    own_label,
)
from ui.pictures import is_readable_on_dark


class Ticking(Deciding):
    """Tells the work list what was ticked, and remembers it."""

    def __init__(self, carrying: FakeCarrying) -> None:
        self.carrying = carrying
        self.ticked: list[tuple[int, ...]] = []
        self.cancelled: list[tuple[int, ...]] = []
        self.failing: AppError | None = None

    def tick_done(self, decision_ids: "list[int]") -> Changes:  # type: ignore[override]
        if self.failing is not None:
            raise self.failing
        self.ticked.append(tuple(decision_ids))
        self.carrying.tick(decision_ids, NOW)
        return Changes()

    def record_cancelled(self, decision_ids: "list[int]") -> Changes:  # type: ignore[override]
        self.cancelled.append(tuple(decision_ids))
        kept = [each for each in self.carrying.listed if each.decision_id not in decision_ids]
        self.carrying.listed = kept
        return Changes()

    def next_undo(self) -> None:
        return None

    def next_redo(self) -> None:
        return None


class Desk:
    """The window on its work list."""

    def __init__(self, shop: TestShop, folder: Path, qtbot: QtBot) -> None:
        self.qtbot, self.shop = qtbot, shop
        self.carrying = FakeCarrying()
        self.deciding = Ticking(self.carrying)
        services = replace(
            Services.of(shop.shop),
            browsing=shop.browsing,
            deciding=self.deciding,
            carrying=self.carrying.as_service(),
            adjusting=FakeAdjusting().as_service(),
            conflicts=FakeConflicts().as_service(),
            presets=FakePresets().as_service(),
        )
        settings = SettingsFile(folder / "config" / "settings.json")
        self.window = MainWindow(services, settings, InlineTasks(), dialogs=WindowDialogs())
        self.now = NOW
        self.pages: list[str] = []
        self.window.todo_flow.clock = lambda: self.now
        self.window.todo_flow.open_page_with(self.pages.append)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.reload()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def open(self, *chores: Chore) -> None:
        """Shows these chores; each belongs to a request of the shop."""
        ids = self.shop.browsing.ids(View.ALL)
        self.carrying.listed = [replace(each, request_id=ids[each.decision_id - 1]) for each in chores]
        self.window.sidebar.row(View.TODO).click()
        self.table.setFocus()

    @property
    def table(self) -> TodoTable:
        return self.window.todo_flow.page.table

    def part(self, name: str, kind: type = QWidget) -> QWidget:
        found = self.window.findChild(kind, name)
        assert isinstance(found, QWidget), name
        return found

    def button(self, name: str) -> ActionButton:
        found = self.part(name, ActionButton)
        assert isinstance(found, ActionButton)
        return found

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)

    def rows(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def selected(self) -> list[int]:
        return [each.decision_id for each in self.table.selected()]

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def words(self) -> str:
        panel = self.window.todo_flow.page.panel
        return panel.how.text() if panel.how.isVisible() else panel.words.text()


@pytest.fixture
def desk(shop: TestShop, tmp_path: Path, qtbot: QtBot, theme_icons: Path) -> Iterator[Desk]:  # noqa: ARG001
    shop.importing.apply(shop.importing.plan(REPORTS / "seller_returns_us.tsv"))
    QGuiApplication.clipboard().clear()
    made = Desk(shop, tmp_path, qtbot)
    yield made
    made.window.close()


MIXED = (
    chore(1, Action.AUTHORIZE),
    chore(2, Action.CLOSE, message="We have solved this together."),
    chore(3, Action.REFUND),
    chore(4),
    chore(5),
)


def test_chores_stand_in_groups_with_heads(desk: Desk) -> None:
    desk.open(*reversed(MIXED))
    heads = [row for row in desk.rows() if "," not in row]
    assert heads == ["Authorize 1", "Close 1", "Refund 1", "Messages 2"]
    assert desk.rows()[1].startswith("Authorize, the buyer pays the label, 114-3941689-0000001")
    assert desk.rows()[5].startswith("Refund 49.99 USD, 114-3941689-0000003")
    assert desk.window.pane.header.title() == "To do on Amazon"


def test_the_detail_pane_shows_the_request_of_the_chore(desk: Desk) -> None:
    desk.open(*MIXED)
    ids = desk.shop.browsing.ids(View.ALL)
    assert desk.window.request_flow.detail is not None
    assert desk.window.request_flow.detail.request.id == ids[0]
    desk.press(Qt.Key.Key_J)
    assert desk.selected() == [2]
    assert desk.window.request_flow.detail.request.id == ids[1]


def test_keys_step_past_the_heads(desk: Desk) -> None:
    desk.open(*MIXED)
    seen = [desk.selected()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_End, Qt.Key.Key_K, Qt.Key.Key_Home, Qt.Key.Key_Up):
        desk.press(key)
        seen.append(desk.selected())
    assert seen == [[1], [2], [3], [5], [4], [1], [1]]


def test_one_key_copies_the_order_id_and_one_the_text(desk: Desk) -> None:
    desk.open(*MIXED)
    desk.press(Qt.Key.Key_C)
    assert desk.clipboard() == "114-3941689-0000001"
    assert desk.window.status.message() == "Copied"
    assert not desk.button("todoCopyText").isEnabled()
    desk.press(Qt.Key.Key_T)
    assert desk.clipboard() == "114-3941689-0000001"
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_T)
    assert desk.clipboard() == "We have solved this together."
    assert desk.button("todoCopyText").name() == "Copy comment"


def test_an_own_label_offers_tracking_id_and_return_address(desk: Desk) -> None:
    desk.open(own_label(1), chore(2))
    assert desk.words() == "Authorize with your label from UPS 1Z884E190391732206"
    desk.press(Qt.Key.Key_T)
    assert desk.clipboard() == "1Z884E190391732206"
    assert desk.button("todoCopyAddress").isVisible()
    desk.press(Qt.Key.Key_A)
    assert desk.clipboard() == "Main warehouse\nReno NV"
    desk.press(Qt.Key.Key_J)
    assert not desk.button("todoCopyAddress").isVisible()


def test_the_order_page_opens_in_the_browser(desk: Desk) -> None:
    desk.open(*MIXED)
    desk.press(Qt.Key.Key_O)
    assert desk.pages == ["https://sellercentral.amazon.com/orders-v3/order/114-3941689-0000001"]
    desk.carrying.page = ""
    desk.qtbot.mouseClick(desk.button("todoOpenPage"), Qt.MouseButton.LeftButton)
    assert len(desk.pages) == 1
    assert "marketplace" in desk.window.status.message()


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Space])
def test_done_ticks_the_chore_and_goes_to_the_next(desk: Desk, key: Qt.Key) -> None:
    desk.open(*MIXED)
    desk.press(key)
    assert desk.deciding.ticked == [(1,)]
    assert desk.selected() == [2]
    assert desk.window.status.message() == "Done on Amazon: 114-3941689-0000001"
    assert "Authorize 1" not in desk.rows()


def test_the_last_chore_done_leaves_the_one_before_then_nothing(desk: Desk) -> None:
    desk.open(chore(1), chore(2))
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_D)
    assert desk.selected() == [1]
    desk.press(Qt.Key.Key_D)
    assert desk.rows() == []
    assert desk.window.todo_flow.page.empty.isVisible()
    assert desk.window.todo_flow.page.empty.title() == "Nothing to do on Amazon"
    assert not desk.window.todo_flow.page.panel.isVisible()
    assert desk.window.request_flow.detail is None


def test_several_are_ticked_at_once(desk: Desk) -> None:
    desk.open(*MIXED)
    for key in (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_X):
        desk.press(key)
    assert desk.selected() == [1, 2, 4]
    assert desk.button("todoDone").name() == "Done 3"
    assert not desk.button("todoCopyOrder").isEnabled()
    desk.press(Qt.Key.Key_D)
    assert desk.deciding.ticked == [(1, 2, 4)]
    assert desk.window.status.message() == "3 done on Amazon"
    assert desk.selected() == [5]


def test_escape_takes_the_marks_away(desk: Desk) -> None:
    desk.open(*MIXED)
    for key in (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X):
        desk.press(key)
    assert desk.selected() == [1, 2]
    desk.press(Qt.Key.Key_Escape)
    assert desk.selected() == [2]


def test_a_refund_that_was_done_can_be_cancelled_for_two_hours(desk: Desk) -> None:
    desk.open(chore(1, Action.REFUND), chore(2))
    desk.press(Qt.Key.Key_D)
    assert desk.selected() == [2]
    assert desk.rows()[0] == "Refund 0"
    desk.now = NOW + timedelta(minutes=2)
    desk.window.todo_flow.pass_time()
    desk.press(Qt.Key.Key_K)
    assert desk.words().startswith("Can be cancelled on Amazon for 1 h 58 min. ")
    assert "order 114-3941689-0000001, and click “Cancel refunds”" in desk.words()
    assert not desk.button("todoDone").isVisible()
    desk.press(Qt.Key.Key_D)
    assert desk.deciding.ticked == [(1,)]
    desk.qtbot.mouseClick(desk.part("todoCancelled"), Qt.MouseButton.LeftButton)
    assert desk.deciding.cancelled == [(1,)]
    assert desk.selected() == [2]
    assert desk.window.status.message() == "Refund cancelled on Amazon: 114-3941689-0000001"


def test_the_row_stays_in_sight_when_the_controls_grow(desk: Desk) -> None:
    desk.window.resize(1280, 480)
    until = NOW + timedelta(minutes=5)
    desk.open(*MIXED, chore(6, Action.REFUND, done_at=NOW, cancel_until=until))
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_J)
    assert desk.selected() == [6]
    table = desk.table

    def in_sight() -> bool:
        return table.viewport().rect().contains(table.visualRect(table.currentIndex()))

    desk.qtbot.waitUntil(in_sight)


def test_the_minutes_count_down_and_the_row_goes_with_the_last(desk: Desk) -> None:
    until = NOW + timedelta(hours=2)
    desk.open(chore(1, Action.REFUND, done_at=NOW, cancel_until=until), chore(2))
    flow = desk.window.todo_flow

    def told_at(moment: datetime) -> str:
        desk.now = moment
        flow.pass_time()
        return desk.rows()[1]

    assert told_at(NOW).endswith("2 h 0 min")
    assert told_at(NOW + timedelta(minutes=61)).endswith("59 min")
    assert told_at(until - timedelta(seconds=1)).endswith(" 1 min")
    assert told_at(until).startswith("Send the message")
    assert desk.rows()[0] == "Messages 1"


def test_the_clock_ticks_only_while_there_is_something_to_cancel(desk: Desk) -> None:
    desk.open(chore(1))
    timer = desk.window.todo_flow.minute
    assert not timer.isActive()
    until = NOW + timedelta(minutes=5)
    desk.open(chore(1), chore(2, Action.REFUND, done_at=NOW, cancel_until=until))
    desk.window.todo_flow.load()
    assert timer.isActive()
    assert timer.interval() == 60_000
    desk.window.sidebar.row(View.NEEDS_ACTION).click()
    assert not timer.isActive()


def test_a_tick_that_is_written_in_a_moment_is_not_seen_to_lock(desk: Desk) -> None:
    desk.open(*MIXED)
    panel = desk.window.todo_flow.page.panel
    assert panel.done.isEnabled()
    panel.set_busy(True)
    assert (panel.done.isEnabled(), panel.updatesEnabled()) == (False, False)
    panel.set_busy(False)
    assert (panel.done.isEnabled(), panel.updatesEnabled()) == (True, True)


def test_letters_are_text_in_the_search_field(desk: Desk) -> None:
    desk.open(*MIXED)
    desk.press(Qt.Key.Key_Slash)
    for key in (Qt.Key.Key_D, Qt.Key.Key_C):
        desk.press(key)
    assert desk.deciding.ticked == []
    assert desk.clipboard() == ""


def test_letters_do_nothing_where_the_list_of_requests_stands(desk: Desk) -> None:
    desk.open(*MIXED)
    desk.window.sidebar.row(View.NEEDS_ACTION).click()
    desk.window.pane.table.setFocus()
    assert desk.window.pane.is_list_shown()
    for key in (Qt.Key.Key_D, Qt.Key.Key_C, Qt.Key.Key_T):
        desk.press(key)
    assert desk.deciding.ticked == []
    assert desk.clipboard() == ""
    assert not desk.part("refundsFileButton").isVisible()


def test_a_search_leaves_the_page_and_clearing_it_comes_back(desk: Desk) -> None:
    desk.open(*MIXED)
    desk.window.toolbar.search.show_words("earbuds")
    assert desk.window.pane.is_list_shown() or desk.window.pane.empty.isVisible()
    assert not desk.window.todo_flow.is_shown()
    desk.window.toolbar.search.clear_search()
    assert desk.window.todo_flow.is_shown()
    assert desk.window.pane.header.title() == "To do on Amazon"


def test_a_failure_is_said_above_the_list_and_nothing_moves(desk: Desk) -> None:
    desk.open(*MIXED)
    desk.deciding.failing = AppError("decision_cannot", state="cancelled", event="tick")
    desk.press(Qt.Key.Key_D)
    assert desk.window.pane.error()
    assert desk.selected() == [1]


def test_names_for_tests_and_screen_readers(desk: Desk) -> None:
    desk.open(*MIXED)
    assert desk.part("todoTable").accessibleName() == "To do on Amazon"
    for name in ("todoCopyOrder", "todoCopyText", "todoOpenPage", "todoDone", "refundsFileButton"):
        assert desk.part(name).accessibleName(), name
        assert desk.part(name).isVisible(), name


def test_a_selected_chore_is_readable_in_high_contrast_while_keys_go_elsewhere(
    desk: Desk, qapp: QApplication
) -> None:
    desk.open(*MIXED)
    apply_theme(qapp, "high")
    desk.table.clearFocus()
    row = desk.table.visualRect(desk.table.model().index(1, 0))
    assert is_readable_on_dark(desk.table.viewport(), row)
