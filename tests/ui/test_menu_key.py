"""Alt alone opens the menu; Alt with anything else does not."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.ui.menu_key import MenuKey

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def watched(qtbot: QtBot) -> tuple[QWidget, list[None]]:
    widget = QWidget()
    heard: list[None] = []
    qtbot.addWidget(widget)
    key = MenuKey(widget)
    key.pressed.connect(lambda: heard.append(None))
    widget.installEventFilter(key)
    return widget, heard


def press(widget: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, ALT))


def release(widget: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, NONE))


def test_alt_alone(watched: tuple[QWidget, list[None]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    widget, heard = watched
    press(widget, Qt.Key.Key_Alt)
    assert heard == []
    release(widget, Qt.Key.Key_Alt)
    assert len(heard) == 1


def test_a_mac_has_a_menu_bar_of_its_own(
    watched: tuple[QWidget, list[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    widget, heard = watched
    press(widget, Qt.Key.Key_Alt)
    release(widget, Qt.Key.Key_Alt)
    assert heard == []


def test_alt_with_another_key(watched: tuple[QWidget, list[None]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    widget, heard = watched
    press(widget, Qt.Key.Key_Alt)
    press(widget, Qt.Key.Key_F)
    release(widget, Qt.Key.Key_F)
    release(widget, Qt.Key.Key_Alt)
    assert heard == []


@pytest.mark.parametrize("between", [QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut])
def test_alt_with_a_click_or_another_window(
    watched: tuple[QWidget, list[None]], monkeypatch: pytest.MonkeyPatch, between: QEvent.Type
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    widget, heard = watched
    press(widget, Qt.Key.Key_Alt)
    if between == QEvent.Type.FocusOut:
        QApplication.sendEvent(widget, QEvent(between))
    else:
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(widget, QMouseEvent(between, QPointF(1, 1), QPointF(1, 1), left, left, ALT))
    release(widget, Qt.Key.Key_Alt)
    assert heard == []
