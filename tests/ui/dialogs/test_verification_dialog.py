"""The result of verifying: a verdict, what was looked at, and a fingerprint to keep and to compare."""

import pytest
from dialog_support import opened
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support import NOW
from ui.detail_desk import emitted

from returns_desktop.services.verifying import JournalPlace, Verification
from returns_desktop.ui.dialogs.verification import VerificationDialog
from returns_desktop.ui.speech import counted
from returns_desktop.ui.widgets.flat_button import FlatButton
from returns_desktop.ui.widgets.plain_text import PlainLabel

pytestmark = pytest.mark.usefixtures("theme_icons")

HEAD = "0123456789abcdef" * 4
SOUND = Verification(1_234, 12, (), 12, HEAD)
UNSOUND = Verification(2, 1, ("<b>one</b>", "two"), 1, HEAD)


def made(qtbot: QtBot, found: Verification) -> VerificationDialog:
    return opened(qtbot, VerificationDialog(found))


def click(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(FlatButton, name)
    assert isinstance(button, FlatButton)
    button.click()


def answer(dialog: QWidget) -> str:
    label = dialog.findChild(PlainLabel, "keptAnswer")
    assert isinstance(label, PlainLabel)
    return label.text() if label.isVisible() else ""


def test_sound_data_is_said_to_be_sound(qtbot: QtBot) -> None:
    dialog = made(qtbot, SOUND)
    assert dialog.verdict.text() == "The data is sound."
    shown = [label.text() for label in dialog.rows.findChildren(PlainLabel)]
    assert {counted(1_234), counted(12)} <= set(shown)
    assert dialog.fingerprint.text().replace(" ", "") == HEAD
    click(dialog, "copyFingerprint")
    assert QGuiApplication.clipboard().text() == HEAD
    dialog.action_button.click()
    assert not dialog.isVisible()


def test_it_says_what_a_chain_on_this_computer_does_not_prove(qtbot: QtBot) -> None:
    dialog = made(qtbot, SOUND)
    words = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "they can write a whole new journal that looks sound" in words
    assert "keep the fingerprint elsewhere" in words


def test_findings_are_plain_and_can_be_copied(qtbot: QtBot) -> None:
    dialog = made(qtbot, UNSOUND)
    assert dialog.verdict.text().startswith("The data is not sound; findings: 2.")
    assert dialog.findings.toPlainText() == "<b>one</b>\ntwo"
    click(dialog, "copyFindings")
    assert QGuiApplication.clipboard().text() == "<b>one</b>\ntwo"


def test_of_very_many_findings_the_first_are_shown_and_all_are_copied(qtbot: QtBot) -> None:
    many = tuple(str(number) for number in range(1_000))
    dialog = made(qtbot, Verification(2, 1, many, 1, HEAD))
    assert dialog.findings.toPlainText().splitlines()[-2:] == ["499", "And 500 more."]
    click(dialog, "copyFindings")
    assert tuple(QGuiApplication.clipboard().text().splitlines()) == many


def test_a_journal_without_entries_has_no_fingerprint(qtbot: QtBot) -> None:
    dialog = made(qtbot, Verification(0, 0, ()))
    assert dialog.verdict.text() == "The data is sound."
    assert dialog.findChild(FlatButton, "copyFingerprint") is None


def test_a_fingerprint_that_was_kept_is_compared_as_soon_as_it_is_whole(qtbot: QtBot) -> None:
    dialog = made(qtbot, SOUND)
    wanted = emitted(dialog.compare_requested)
    dialog.kept.setText(HEAD[:63])
    assert (wanted, answer(dialog)) == ([], "63 of 64 characters")
    dialog.kept.setText(f"{HEAD[:32]} {HEAD[32:]}")
    assert (wanted, answer(dialog)) == ([f"{HEAD[:32]} {HEAD[32:]}"], "")
    dialog.show_compared(JournalPlace(7, NOW))
    assert answer(dialog) == "It is that of entry 7, 22 November 2026. Nothing up to it was changed."
    dialog.show_compared(None)
    assert answer(dialog).startswith("No entry has this fingerprint")
    dialog.kept.setText("")
    assert answer(dialog) == ""


def test_unsound_data_proves_nothing_by_a_fingerprint(qtbot: QtBot) -> None:
    dialog = made(qtbot, UNSOUND)
    dialog.kept.setText(HEAD)
    dialog.show_compared(JournalPlace(1, NOW))
    assert answer(dialog) == "Entry 1 has it, but the data is not sound."


def test_what_was_typed_to_compare_is_not_asked_about(qtbot: QtBot) -> None:
    dialog = made(qtbot, SOUND)
    dialog.kept.setText("abc")
    dialog.kept.setModified(True)
    dialog.leave()
    assert not dialog.isVisible()
