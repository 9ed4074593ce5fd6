"""What is dropped on the window: files of this computer, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.ui.file_drop import FileDrop

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Heard = list[object]


@pytest.fixture
def target(qtbot: QtBot) -> tuple[QWidget, Heard]:
    window: QWidget = QWidget()
    heard: Heard = []
    qtbot.addWidget(window)
    drop = FileDrop(window)
    drop.hovering.connect(heard.append)
    drop.dropped.connect(heard.append)
    return window, heard


def carried(*urls: str, words: str = "") -> QMimeData:
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    if words:
        mime.setText(words)
    return mime


def enter(window: QWidget, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def let_go(window: QWidget, mime: QMimeData) -> bool:
    event = QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def test_files_hover_and_land_in_their_order(target: tuple[QWidget, Heard]) -> None:
    window, heard = target
    files = carried("file:///b.tsv", "file:///a.tsv")
    assert enter(window, files)
    assert let_go(window, files)
    assert heard == [True, False, [Path("/b.tsv"), Path("/a.tsv")]]


def test_files_that_go_on_are_no_longer_awaited(target: tuple[QWidget, Heard]) -> None:
    window, heard = target
    enter(window, carried("file:///b.tsv"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert heard == [True, False]


@pytest.mark.parametrize(
    "mime", [carried(words="105-6943702-2931490"), carried("https://sellercentral.amazon.com/returns.tsv")]
)
def test_words_and_pages_are_not_taken(target: tuple[QWidget, Heard], mime: QMimeData) -> None:
    window, heard = target
    assert not enter(window, mime)
    assert not let_go(window, mime)
    assert True not in heard
    assert not any(isinstance(one, list) for one in heard)
