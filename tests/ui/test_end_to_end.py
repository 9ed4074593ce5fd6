"""The main job through the real window: drop, filter, decide with each button, undo, export."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop import app
from returns_desktop.domain.views import View
from returns_desktop.startup import StartupTimes
from returns_desktop.ui import window_services
from returns_desktop.ui.main_window import MainWindow

Kind = TypeVar("Kind", bound=QWidget)
REASON = "the seller's reason"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window as the program opens it, on an empty data folder, with its real threads."""
    opened = app.create(["--data-dir", str(tmp_path / "data")])
    qtbot.addWidget(opened)
    yield opened
    opened.close()


def child(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    button = child(parent, QAbstractButton, name)
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(window: MainWindow, path: Path) -> None:
    words = QMimeData()
    words.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(400, 300), copy, words, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), copy, words, left, none))


def the_dialog(qtbot: QtBot, window: MainWindow) -> QDialog:
    """The dialog that is open, once it is."""

    def is_open() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(is_open()) == 1)
    return is_open()[0]


def submit(qtbot: QtBot, dialog: QDialog) -> None:
    """Presses the action of a form and waits until it was written and the form is gone."""
    gone: list[bool] = []
    dialog.finished.connect(lambda _code: gone.append(True))
    click(qtbot, dialog, "actionButton")
    qtbot.waitUntil(lambda: bool(gone))


def table(window: MainWindow) -> QTableView:
    return child(window, QTableView, "requestTable")


def rows(window: MainWindow) -> int:
    model = table(window).model()
    return model.rowCount() if model is not None else 0


def choose_view(qtbot: QtBot, window: MainWindow, view: str, count: int) -> None:
    click(qtbot, window, f"view_{view}")
    qtbot.waitUntil(lambda: rows(window) == count)


def order_id(window: MainWindow) -> str:
    label = child(window, QWidget, "orderId")
    return str(label.property("text"))


def give_reason(dialog: QDialog) -> None:
    for field in dialog.findChildren(QLineEdit, "reasonField"):
        field.setText(REASON)


def fill_authorize(dialog: QDialog) -> None:
    give_reason(dialog)


def fill_close(dialog: QDialog) -> None:
    child(dialog, QComboBox, "closeReasonCombo").setCurrentIndex(1)
    child(dialog, QPlainTextEdit, "closeCommentField").setPlainText("We have solved this together.")
    give_reason(dialog)


def fill_refund(dialog: QDialog) -> None:
    child(dialog, QPlainTextEdit, "whyField").setPlainText(REASON)
    give_reason(dialog)


def fill_contact(dialog: QDialog) -> None:
    child(dialog, QPlainTextEdit, "messageField").setPlainText("Could you tell us what is wrong?")


FORMS: tuple[tuple[str, Callable[[QDialog], None]], ...] = (
    ("authorize", fill_authorize),
    ("close", fill_close),
    ("refund", fill_refund),
    ("contact", fill_contact),
)


def test_from_a_dropped_report_to_the_decisions_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.isVisible()
    drop(window, US_REPORT)
    plan = the_dialog(qtbot, window)
    assert rows(window) == 0, "something was written before the plan was agreed to"
    submit(qtbot, plan)
    qtbot.waitUntil(lambda: rows(window) == 68)

    choose_view(qtbot, window, "authorization_required", 33)
    decided: dict[str, str] = {}
    for place, (action, fill) in enumerate(FORMS):
        table(window).selectRow(place)
        qtbot.waitUntil(lambda: order_id(window) not in decided.values())
        decided[action] = order_id(window)
        click(qtbot, window, f"{action}Button")
        dialog = the_dialog(qtbot, window)
        fill(dialog)
        submit(qtbot, dialog)
    assert len(set(decided.values())) == 4

    export = tmp_path / "decisions.csv"
    undo = child(window, QAbstractButton, "undoButton")
    assert "Contact" in undo.toolTip()
    click(qtbot, window, "undoButton")
    qtbot.waitUntil(lambda: "Contact" not in undo.toolTip())

    monkeypatch.setattr(
        window_services.NativeFileDialogs,
        "choose_target",
        lambda _self, _parent, _title, _suggested, _filters, chosen: chosen(export),
    )
    click(qtbot, window, "exportButton")
    submit(qtbot, the_dialog(qtbot, window))
    qtbot.waitUntil(export.exists)

    with export.open(encoding="utf-8-sig", newline="") as stream:
        written = list(csv.DictReader(stream))
    assert [(row["action"], row["order_id"]) for row in written] == [
        (action, decided[action]) for action in ("authorize", "close", "refund")
    ]
    assert [row["decision_state"] for row in written] == ["sent"] * 3
    assert written[1]["message"] == "We have solved this together."
    assert written[2]["without_goods"] == "yes"
    assert written[2]["typed_reason"] == REASON


def test_a_file_named_at_the_start_shows_its_plan(qtbot: QtBot, tmp_path: Path) -> None:
    opened = app.create(["--data-dir", str(tmp_path / "data"), str(US_REPORT)])
    qtbot.addWidget(opened)
    submit(qtbot, the_dialog(qtbot, opened))
    qtbot.waitUntil(lambda: rows(opened) == 68)
    opened.close()


def test_the_sample_shop_is_a_window_and_a_folder_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "sampleShopButton")

    def sample() -> list[MainWindow]:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        return [one for one in windows if one is not window and one.isVisible()]

    qtbot.waitUntil(lambda: len(sample()) == 1)
    (shop,) = sample()
    assert rows(shop) > 10
    assert "Sample" in shop.windowTitle()
    assert rows(window) == 0
    shop.close()


def test_a_window_that_begins_with_its_list_becomes_whole(tmp_path: Path, qtbot: QtBot) -> None:
    shop = TestShop(tmp_path)
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.shop.close()
    start = app.read_arguments(["--data-dir", str(tmp_path)])
    window = app.begin(start, StartupTimes())
    qtbot.addWidget(window)
    assert window.pane.table.requests.rowCount() > 0
    assert window.sidebar.count_of(View.NEEDS_ACTION) == window.pane.table.requests.rowCount()
    assert not window.is_whole()
    qtbot.waitUntil(window.is_whole)
    detail = window.request_flow.detail
    assert detail is not None
    assert detail.request.id == window.pane.table.selected_ids()[0]
    assert window.place_flow.has_places()
    window.close()


def test_an_empty_shop_is_whole_before_it_is_painted(tmp_path: Path, qtbot: QtBot) -> None:
    window = app.begin(app.read_arguments(["--data-dir", str(tmp_path)]), StartupTimes())
    qtbot.addWidget(window)
    assert window.is_whole()
    assert window.frame.is_first_start()
    window.close()


def test_a_window_can_be_closed_before_it_is_whole(tmp_path: Path, qtbot: QtBot) -> None:
    shop = TestShop(tmp_path)
    shop.take_in({})
    shop.shop.close()
    window = app.begin(app.read_arguments(["--data-dir", str(tmp_path)]), StartupTimes())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.is_whole()
