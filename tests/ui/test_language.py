"""Changing the language while the program runs."""

import logging
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.model import RequestStatus
from returns_desktop.domain.workflow import Task
from returns_desktop.ui import text
from returns_desktop.ui.language import Language, system_language
from returns_desktop.ui.speech import plurals

from .test_translations import FILES, tool


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
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["de-DE", "de"], "en"),
        (["de-DE", "zh-CN"], "zh_CN"),
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
