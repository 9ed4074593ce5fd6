"""The watched clipboard: off until asked for, one known order and words, offered and never taken."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.pasted import LONGEST
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.ui.clipboard_flow import ClipboardFlow
from returns_desktop.ui.dialogs.settings import SettingsDialog
from returns_desktop.ui.tasks import InlineTasks
from ui.paste_desk import FIRST, ROWS, SECOND, PasteDesk, paste_desk

WORDS = "左边没声音, left side is dead"


class FakeClipboard(QObject):
    """Says who reads it."""

    dataChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.words, self.is_own, self.reads = "", False, 0

    def text(self) -> str:
        self.reads += 1
        return self.words

    def ownsClipboard(self) -> bool:
        return self.is_own

    def copy(self, words: str) -> None:
        self.words = words
        self.dataChanged.emit()


@pytest.fixture
def clipboard() -> FakeClipboard:
    return FakeClipboard()


@pytest.fixture
def make(
    shop: TestShop, tmp_path: Path, qtbot: QtBot, clipboard: FakeClipboard
) -> Callable[[bool], ClipboardFlow]:
    shop.take_in(*ROWS)
    window = QWidget()
    qtbot.addWidget(window)

    def made(is_on: bool) -> ClipboardFlow:
        settings = SettingsFile(tmp_path / "settings.json")
        settings.save(Settings(watch_clipboard=is_on))
        flow = ClipboardFlow(shop.pasting, settings, InlineTasks(), window, clipboard=clipboard)
        flow.start()
        return flow

    return made


def test_it_is_off_unless_asked_for() -> None:
    assert Settings().watch_clipboard is False


def test_while_off_nothing_is_read(make: Callable[[bool], ClipboardFlow], clipboard: FakeClipboard) -> None:
    flow = make(False)
    clipboard.copy(f"{FIRST} {WORDS}")
    assert clipboard.reads == 0
    assert flow.bar.words() == ""


def test_turned_on_and_off_it_reads_only_in_between(
    make: Callable[[bool], ClipboardFlow], clipboard: FakeClipboard
) -> None:
    flow = make(False)
    clipboard.words = f"{FIRST} {WORDS}"
    flow.take(Settings(watch_clipboard=True))
    assert clipboard.reads == 0  # what was copied before stays unread
    clipboard.copy(f"{FIRST} {WORDS}")
    assert FIRST in flow.bar.words()
    flow.take(Settings())
    assert flow.bar.words() == ""
    clipboard.copy(f"{SECOND} {WORDS}")
    assert clipboard.reads == 1


@pytest.mark.parametrize(
    "words",
    [FIRST, WORDS, "", f"{FIRST} {SECOND} {WORDS}", f"999-9999999-9999999 {WORDS}", FIRST + " x" * LONGEST],
    ids=["id only", "words only", "empty", "two orders", "unknown order", "too long"],
)
def test_only_one_known_order_with_words_is_offered(
    make: Callable[[bool], ClipboardFlow], clipboard: FakeClipboard, words: str
) -> None:
    flow = make(True)
    clipboard.copy(words)
    assert clipboard.reads == 1
    assert flow.bar.words() == ""


def test_the_program_s_own_copies_are_not_even_read(
    make: Callable[[bool], ClipboardFlow], clipboard: FakeClipboard
) -> None:
    flow = make(True)
    clipboard.is_own = True
    clipboard.copy(f"{FIRST} {WORDS}")
    assert clipboard.reads == 0
    assert flow.bar.words() == ""


def test_what_is_copied_next_withdraws_the_offer(
    make: Callable[[bool], ClipboardFlow], clipboard: FakeClipboard, qtbot: QtBot
) -> None:
    flow = make(True)
    clipboard.copy(f"{FIRST} {WORDS}")
    clipboard.copy("something private")
    assert flow.bar.words() == ""
    clipboard.copy(f"{FIRST} {WORDS}")
    with qtbot.assertNotEmitted(flow.add_requested):
        flow.bar.later_link.click()
    assert flow.bar.words() == ""


def test_add_hands_the_words_on_and_known_words_are_not_offered_again(
    make: Callable[[bool], ClipboardFlow], clipboard: FakeClipboard, qtbot: QtBot, shop: TestShop
) -> None:
    flow = make(True)
    clipboard.copy(f"{SECOND}\n{WORDS}")
    with qtbot.waitSignal(flow.add_requested) as asked:
        flow.bar.accept_link.click()
    assert asked.args is not None
    assert (asked.args[0].order_ids, asked.args[0].words) == ((SECOND,), WORDS)
    assert flow.bar.words() == ""
    request = shop.pasting.requests_of(SECOND)[0]
    shop.deciding.capture_comment(request.id, WORDS, request.version)
    clipboard.copy(f"{SECOND}\n{WORDS}")
    assert flow.bar.words() == ""


# -- in the window ------------------------------------------------------------------------------


@pytest.fixture
def desk(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> Iterator[PasteDesk]:
    made = paste_desk(shop, tmp_path, qtbot, watch=True)
    yield made
    made.window.close()


def test_add_in_the_window_saves_the_comment(desk: PasteDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    QGuiApplication.clipboard().setText(f"{SECOND}\n{WORDS}")
    bar = desk.window.clipboard_flow.bar
    assert not bar.isHidden()
    bar.accept_link.click()
    assert desk.comment("R2") == WORDS
    assert desk.selected == [desk.id_of("R2")]


def test_copying_in_the_window_offers_nothing(desk: PasteDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)  # as every real screen says
    desk.window.detail.copy_requested.emit(f"{SECOND} {WORDS}")
    assert QGuiApplication.clipboard().text() == f"{SECOND} {WORDS}"
    assert desk.window.clipboard_flow.bar.words() == ""


def test_a_closed_window_reads_nothing_more(desk: PasteDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    desk.window.close()
    QGuiApplication.clipboard().setText(f"{SECOND}\n{WORDS}")
    assert desk.window.clipboard_flow.bar.words() == ""


def test_the_settings_turn_it_on_and_off(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(), [])
    qtbot.addWidget(dialog)
    assert not dialog.incoming.clipboard_check.isChecked()
    dialog.incoming.clipboard_check.click()
    assert dialog.settings().watch_clipboard is True
    assert dialog.settings().watch_folder == ""
    again = SettingsDialog(dialog.settings(), [])
    qtbot.addWidget(again)
    again.incoming.clipboard_check.click()
    assert again.settings() == Settings()
