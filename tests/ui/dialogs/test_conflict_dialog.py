"""The form of a conflict: both sides, safe first, nothing dangerous by accident."""

import pytest
from dialog_support import new_detail, opened, press, results, type_into
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from ui.conflict_desk import CANCELLED, ELSEWHERE, NOT_DONE, OTHER_AMOUNT

from returns_desktop.domain.reconcile import Answer, Finding
from returns_desktop.ui.dialogs.conflict import ConflictAnswer, ConflictDialog

pytestmark = pytest.mark.usefixtures("theme_icons")
EVERY = (OTHER_AMOUNT, ELSEWHERE, CANCELLED, NOT_DONE)


def made(qtbot: QtBot, finding: Finding, count: int = 1) -> ConflictDialog:
    return opened(qtbot, ConflictDialog(new_detail(), finding, count=count))


def said(dialog: ConflictDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


@pytest.mark.parametrize("finding", EVERY, ids=lambda finding: finding.kind.value)
def test_the_safest_answer_is_preselected_and_has_the_focus(qtbot: QtBot, finding: Finding) -> None:
    dialog = made(qtbot, finding)
    found = results(dialog)
    assert list(dialog.radios) == list(finding.answers)
    assert dialog.focusWidget() is dialog.radios[finding.answers[0]]
    dialog.action_button.click()
    assert found == [ConflictAnswer(finding.answers[0])]


def test_both_sides_stand_next_to_each_other(qtbot: QtBot) -> None:
    dialog = made(qtbot, OTHER_AMOUNT)
    assert said(dialog, "conflictSideOurs") == "Refund 40.00 USD on 3 Nov"
    assert said(dialog, "conflictSideTheirs") == "20.00 USD refunded"
    assert dialog.strip.text().startswith("The report shows something else than you decided.")


def test_keeping_a_refund_wants_a_reason_and_is_never_the_default(qtbot: QtBot) -> None:
    dialog = made(qtbot, OTHER_AMOUNT)
    found = results(dialog)
    assert not dialog.warning.isVisible()
    dialog.radios[Answer.KEEP].setChecked(True)
    assert dialog.warning.isVisible()
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Type a reason first"
    assert dialog.safe_button.isDefault()
    assert dialog.action_button.property("kind") == "danger"
    type_into(qtbot, dialog.warning.reason_field, "Manage Orders shows no refund")
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert found == []
    dialog.action_button.click()
    assert found == [ConflictAnswer(Answer.KEEP, "Manage Orders shows no refund")]


def test_a_reason_that_is_not_asked_for_is_not_handed_out(qtbot: QtBot) -> None:
    dialog = made(qtbot, OTHER_AMOUNT)
    dialog.radios[Answer.KEEP].setChecked(True)
    type_into(qtbot, dialog.warning.reason_field, "typed")
    dialog.radios[Answer.ACCEPT].setChecked(True)
    assert dialog.outcome() == ConflictAnswer(Answer.ACCEPT)


def test_keeping_what_moves_no_money_wants_no_reason(qtbot: QtBot) -> None:
    dialog = made(qtbot, CANCELLED)
    dialog.radios[Answer.KEEP].setChecked(True)
    assert not dialog.warning.isVisible()
    assert dialog.action_button.isEnabled()
    assert dialog.action_button.text() == "Keep mine and do it on Amazon"


def test_every_answer_says_what_follows(qtbot: QtBot) -> None:
    dialog = made(qtbot, CANCELLED)
    for radio in dialog.radios.values():
        assert radio.accessibleName()
        assert radio.accessibleDescription()
