"""Changing the language while the program runs."""

import logging
import subprocess
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop import attending
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import RequestStatus
from returns_desktop.domain.workflow import Task
from returns_desktop.ui import text
from returns_desktop.ui.language import Language, system_language
from returns_desktop.ui.speech import plurals

from .test_translations import FILES, tool
from .triage_desk import Desk, requests


class Listener(QWidget):
    """Counts how often it is told to speak another language."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.heard += 1
        super().changeEvent(event)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations of the checkout as they are now."""
    folder = tmp_path_factory.mktemp("qm")
    for source in FILES.values():
        command = [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(folder / f"{source.stem}.qm")]
        subprocess.run(command, check=True, timeout=60)
    return folder


@pytest.fixture
def language(qapp: QApplication, compiled: Path) -> Iterator[Language]:  # noqa: ARG001 - Qt must be there
    before = QLocale()
    made = Language(compiled)
    yield made
    made.forget()
    QLocale.setDefault(before)


def test_everything_speaks_chinese(language: Language) -> None:
    language.use("zh_CN")
    assert language.code == "zh_CN"
    assert text.status_name(RequestStatus.AUTHORIZATION_REQUIRED) == "待授权"
    assert text.due_words(Task.ANSWER, date(2026, 3, 14), date(2026, 3, 11)) == ("剩 3 天", "3月14日 周六")
    assert text.money(4999, "USD") == "49.99 美元"
    assert text.date_long(date(2026, 3, 9)) == "2026年3月9日"


def test_qts_own_buttons_speak_too(language: Language, qtbot: QtBot) -> None:
    language.use("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_widgets_hear_of_it_and_it_can_be_taken_back(language: Language, qtbot: QtBot) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    language.use("zh_CN")
    qtbot.waitUntil(lambda: listener.heard > 0)
    with qtbot.waitSignal(language.language_changed) as told:
        language.use("en")
    assert told.args == ["en"]
    assert text.status_name(RequestStatus.AUTHORIZED) == "Authorized"


def test_english_plurals(language: Language) -> None:
    language.use("en")
    assert plurals.requests(1) == "1 request"
    assert plurals.requests(2) == "2 requests"


def test_the_same_language_again_changes_nothing(language: Language, qtbot: QtBot) -> None:
    language.use("zh_CN")
    with qtbot.assertNotEmitted(language.language_changed):
        language.use("zh_CN")


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "zh_TW"),
        (["zh-HK"], "zh_TW"),
        (["de-AT", "de"], "de"),
        (["ja-JP"], "ja"),
        (["fr-FR", "zh-CN"], "zh_CN"),
        (["fr-FR"], "en"),
        (["en-GB", "zh-CN"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_system(wanted: list[str], code: str) -> None:
    assert system_language(wanted) == code


def test_a_missing_translation_is_logged(
    qapp: QApplication,  # noqa: ARG001 - Qt must be there
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = QLocale()
    language = Language(tmp_path)
    with caplog.at_level(logging.WARNING):
        language.use("zh_CN")
    language.forget()
    QLocale.setDefault(before)
    assert caplog.messages == ["no translation for zh_CN"]
    assert text.status_name(RequestStatus.AUTHORIZED) == "Authorized"


def told(window: QWidget) -> Counter[str]:
    """Everything that the visible parts of a window and its actions say."""
    properties = ("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    found: Counter[str] = Counter()
    for part in [*parts, *window.actions()]:
        for name in properties:
            value = part.property(name)
            if isinstance(value, str) and value:
                found[f"{type(part).__name__} {part.objectName()} {name}: {value}"] += 1
    return found


@pytest.mark.parametrize("code", FILES)
def test_a_window_that_changes_its_language_is_as_one_that_began_with_it(
    language: Language, shop: TestShop, qtbot: QtBot, code: str
) -> None:
    language.use(code)
    desk = Desk(shop, qtbot, requests(1200))
    pictures = [desk.window.grab().toImage()]

    def is_at_rest() -> bool:
        pictures.append(desk.window.grab().toImage())
        return pictures[-1] == pictures[-2]

    qtbot.waitUntil(is_at_rest)
    began = told(desk.window)
    desk.window.close()
    language.use("zh_CN" if code == "en" else "en")
    window = desk.open()
    assert told(window) != began
    language.use(code)
    qtbot.waitUntil(lambda: told(window) == began and window.grab().toImage() == pictures[-1])


def test_a_start_that_cannot_be_is_told_in_the_language_of_the_seller(
    qtbot: QtBot, qapp: QApplication, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    language.use("zh_CN")
    box = attending.refusal(qapp, AppError("already_open", folder="shop"))
    qtbot.addWidget(box)
    assert box.text() == text.error_sentence(AppError("already_open", folder="shop"))
    assert "窗口" in box.text()
    assert "is open in another window" in capsys.readouterr().err
