"""Choosing other keys: what is handed out, what is refused and the way out."""

import pytest
from dialog_support import opened
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from returns_desktop.services.commands import BY_ID, COMMANDS
from returns_desktop.ui.dialogs.keys import KeysDialog

pytestmark = pytest.mark.usefixtures("theme_icons")
CTRL = Qt.KeyboardModifier.ControlModifier


def press_in(
    qtbot: QtBot,
    dialog: KeysDialog,
    command: str,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    field = dialog.rows[command].field
    field.setFocus()
    target = dialog.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)


def test_a_pressed_key_is_handed_out_and_can_be_reset(qtbot: QtBot) -> None:
    dialog = opened(qtbot, KeysDialog())
    told: list[object] = []
    dialog.submitted.connect(told.append)
    press_in(qtbot, dialog, "find", Qt.Key.Key_L, CTRL)
    press_in(qtbot, dialog, "authorize", Qt.Key.Key_Q)
    assert dialog.has_typed_text()
    dialog.rows["authorize"].reset_link.click()
    dialog.action_button.click()
    assert told == [{"find": "Ctrl+L"}]
    dialog.reset_all_link.click()
    assert dialog.chosen() == {}
    assert not dialog.reset_all_link.isEnabled()


def test_a_key_that_is_taken_is_named_with_its_command_and_can_be_taken(qtbot: QtBot) -> None:
    dialog = opened(qtbot, KeysDialog())
    press_in(qtbot, dialog, "authorize", Qt.Key.Key_J)
    row = dialog.rows["authorize"]
    assert "J already stands for “Next request”" in row.problem.text()
    assert not dialog.action_button.isEnabled()
    row.take_link.click()
    assert dialog.chosen() == {"authorize": "J", "nextRow": ""}
    assert row.problem.isHidden() or not row.problem.text()
    assert dialog.action_button.isEnabled()


def test_keys_of_tables_and_forms_are_refused(qtbot: QtBot) -> None:
    dialog = opened(qtbot, KeysDialog())
    press_in(qtbot, dialog, "authorize", Qt.Key.Key_Up)
    assert "Up moves, confirms or leaves" in dialog.rows["authorize"].problem.text()
    assert not dialog.rows["authorize"].take_link.isVisible()
    assert not dialog.action_button.isEnabled()


def test_backspace_leaves_no_key_and_enter_and_escape_belong_to_the_dialog(qtbot: QtBot) -> None:
    dialog = opened(qtbot, KeysDialog())
    press_in(qtbot, dialog, "undo", Qt.Key.Key_Backspace)
    assert dialog.chosen() == {"undo": ""}
    press_in(qtbot, dialog, "undo", Qt.Key.Key_Return)
    assert dialog.chosen() == {"undo": ""}
    press_in(qtbot, dialog, "undo", Qt.Key.Key_Tab)
    assert dialog.chosen() == {"undo": ""}
    assert dialog.focusWidget() is not dialog.rows["undo"].field
    dialog.rows["undo"].reset_link.click()
    press_in(qtbot, dialog, "undo", Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_only_commands_that_do_something_and_may_change_are_offered(qtbot: QtBot) -> None:
    dialog = opened(qtbot, KeysDialog(None, {}, [BY_ID["undo"], BY_ID["escape"]]))
    assert set(dialog.rows) == {"undo"}
    everything = opened(qtbot, KeysDialog())
    assert set(everything.rows) == {command.id for command in COMMANDS} - {"escape"}
    assert all(row.field.findChild(QLineEdit) for row in everything.rows.values())
