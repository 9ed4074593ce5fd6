"""Every key of the sheet works in the window, is printed where it acts, and is text where text is typed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from support import shipped_templates

from returns_desktop.domain.views import View
from returns_desktop.services.commands import BY_ID, COMMANDS, FIXED, Command, Where
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from returns_desktop.ui.guide_desk import guide_desk
from returns_desktop.ui.keymap import keymap, native
from returns_desktop.ui.places import Page
from returns_desktop.ui.widgets.action_button import ActionButton
from returns_desktop.ui.widgets.key_hint import CommandKey, KeyHint
from ui.outgoing_fakes import FakeCarrying, own_label
from ui.test_main_window import US, Desk, desk, empty_desk, shop

__all__ = ["desk", "empty_desk", "shop"]
KEYED = [(command.id, key) for command in COMMANDS for key in command.keys]


@pytest.fixture(autouse=True)
def usual_keys(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - the keymap lives in it
    yield
    keymap().choose({})


def combination(key: str) -> QKeyCombination:
    """A key from its portable text."""
    return QKeySequence(key)[0]  # type: ignore[index, no-any-return]


def press(desk: Desk, key: str) -> None:
    """Presses a key given as portable text."""
    pressed = combination(key)
    desk.press(pressed.key(), pressed.keyboardModifiers())


def told_by(desk: Desk) -> list[str]:
    """The commands that are triggered from now on."""
    told: list[str] = []
    for command in COMMANDS:
        action = desk.window._actions.action(command.id)
        action.triggered.connect(lambda _=False, name=command.id: told.append(name))
    return told


def make_ready(desk: Desk, command: Command) -> None:
    """The second of several requests is selected, one step can be undone and one redone, and an order id
    of another request is on the clipboard."""
    browsing, deciding = desk.services.browsing, desk.services.deciding
    ids = browsing.ids(View.NEEDS_ACTION)
    for request_id in ids[:2]:
        deciding.capture_comment(request_id, "words", browsing.versions([request_id])[request_id])
    step = deciding.next_undo()
    assert step is not None
    deciding.undo(step.id)
    desk.window.reload()
    QGuiApplication.clipboard().setText(browsing.rows(ids[-1:])[0].order_id)
    if command.where is Where.TODO:
        fake = cast(FakeCarrying, desk.services.carrying)
        fake.listed = [replace(own_label(1), request_id=ids[0])]
        desk.window.place_flow.go_to(View.TODO)
        desk.window.todo_flow.page.table.setFocus()
        return
    desk.table.select_id(ids[1])
    desk.table.setFocus()
    if command.id == "escape":
        desk.table.toggle_current()


def what_is_seen(desk: Desk) -> tuple[object, ...]:
    """What a command could change."""
    window = desk.window
    return (
        len(desk.dialogs.made),
        QApplication.focusWidget(),
        QApplication.activePopupWidget(),
        desk.row(),
        desk.table.selected_ids(),
        desk.table.shows_boxes(),
        window.isVisible(),
        window.palette_flow.palette.isVisible(),
        window._actions.undo.text(),
        window._actions.redo.text(),
        window.status.message(),
        window.pane.error(),
        QGuiApplication.clipboard().text(),
    )


@pytest.mark.parametrize(("command_id", "key"), KEYED)
def test_a_key_asks_for_its_command_and_something_happens(desk: Desk, command_id: str, key: str) -> None:
    command = BY_ID[command_id]
    assert command in desk.window._actions.listed()
    make_ready(desk, command)
    desk.files.reports = (US,)
    chosen: list[str] = []
    desk.window.todo_flow.open_page_with(chosen.append)
    guide_desk().wanted.connect(chosen.append)
    told, before = told_by(desk), what_is_seen(desk)
    press(desk, key)
    assert told == [command_id]
    assert chosen or what_is_seen(desk) != before
    if popup := QApplication.activePopupWidget():
        popup.close()


@pytest.mark.parametrize("key", ["Down", "Up", "Ctrl+A"])
def test_fixed_keys_of_the_list_work(desk: Desk, key: str) -> None:
    make_ready(desk, BY_ID["nextRow"])
    told, row = told_by(desk), desk.row()
    press(desk, key)
    assert told == []
    assert desk.row() == row + {"Down": 1, "Up": -1, "Ctrl+A": 0}[key]
    assert (desk.table.selected_count() == desk.table.requests.rowCount()) is (key == "Ctrl+A")


def test_space_ticks_in_the_work_list_like_the_key_beside_it(desk: Desk) -> None:
    make_ready(desk, BY_ID["tick"])
    ticked: list[object] = []
    desk.window.todo_flow.page.table.done_requested.connect(lambda: ticked.append(True))
    press(desk, BY_ID["tick"].fixed[0])
    assert ticked


def test_the_sheet_tells_the_keys_in_force_and_only_what_works(desk: Desk) -> None:
    keymap().choose({"find": "Ctrl+L", "undo": ""})
    sheet = ShortcutsDialog(desk.window, desk.window._actions.listed())
    shown = sorted(hint.text() for hint in sheet._content.findChildren(KeyHint))
    wanted = [key for each in desk.window._actions.listed() for key in keymap().keys(each.id)]
    wanted += [key for fixed in FIXED for key in fixed.keys]
    assert shown == sorted(map(native, wanted))
    assert "Ctrl+L" in shown
    assert "Ctrl+Z" not in shown


def places_of(desk: Desk, command: Command) -> list[str]:
    """Where the window prints the key of a command."""
    key = keymap().text(command.id)
    found = [hint.text() for hint in desk.window.findChildren(CommandKey) if hint.command() == command.id]
    found += [button.key() for button in desk.window.findChildren(ActionButton) if button.key() == key]
    menus = [desk.window._actions.menu, *desk.window._actions.menu.findChildren(QMenu)]
    menu = [action.data() for one in menus for action in one.actions()]
    action = desk.window._actions.action(command.id)
    found += [native(each.toString()) for each in action.shortcuts() if command.id in menu]
    tips = [widget.toolTip() for widget in desk.window.findChildren(QWidget)]
    return [*found, *(tip for tip in tips if key in tip and len(key) > 1)]


def test_keys_are_printed_where_they_act_and_follow_the_choice(desk: Desk) -> None:
    """Badges on buttons and fields, the keys beside an empty selection, menu entries, tooltips."""
    keyed = [each for each in COMMANDS if each.keys]
    for command in sorted(keyed, key=lambda each: each.where is Where.TODO):
        if command.where is Where.TODO:
            desk.window.place_flow.go_to(View.TODO)
        assert any(keymap().text(command.id) in place for place in places_of(desk, command)), command.id
        if command.rebindable:
            keymap().choose({command.id: "Ctrl+Alt+F9"})
            assert any("Ctrl+Alt+F9" in place for place in places_of(desk, command)), command.id
            keymap().choose({})


def test_another_key_works_at_once_and_after_a_restart(desk: Desk) -> None:
    desk.window.key_flow.choose({"nextRow": "F7", "authorize": "Q"})
    desk.table.selectRow(0)
    desk.table.setFocus()
    told = told_by(desk)
    press(desk, "J")
    press(desk, "1")
    assert told == []
    press(desk, "F7")
    press(desk, "Q")
    assert told == ["nextRow", "authorize"]
    button = desk.part("authorizeButton")
    assert isinstance(button, ActionButton)
    assert button.key() == "Q"
    keymap().choose({})
    other = SettingsFile(desk.settings._path).load()
    assert other.keys == {"nextRow": "F7", "authorize": "Q"}


def test_keys_are_chosen_in_a_dialog_that_the_sheet_leads_to(desk: Desk) -> None:
    desk.settings.save(Settings(keys={"ofTomorrow": "Z"}))
    press(desk, "?")
    desk.dialogs.last.keys_requested.emit()
    assert desk.dialogs.last.shown["chosen"] == {"ofTomorrow": "Z"}
    desk.dialogs.last.submitted.emit({"undo": "Ctrl+U"})
    assert keymap().text("undo") == "Ctrl+U"
    assert desk.settings.load().keys == {"ofTomorrow": "Z", "undo": "Ctrl+U"}
    assert desk.window.status._key.text() == "Ctrl+U"


def test_a_key_without_modifier_is_text_whatever_command_has_it(desk: Desk) -> None:
    keymap().choose({"export": "E", "showMenu": "M"})
    told, search = told_by(desk), desk.window.toolbar.search
    search.setFocus()
    desk.qtbot.keyClicks(search, "emjkx1234ghntrs?/")
    assert search.text() == "emjkx1234ghntrs?/"
    assert told == []


LETTERS = "jkxghntrs1234"


def make_line(parent: QWidget) -> tuple[QWidget, Callable[[], str]]:
    field = QLineEdit(parent)
    return field, field.text


def make_area(parent: QWidget) -> tuple[QWidget, Callable[[], str]]:
    field = QPlainTextEdit(parent)
    return field, field.toPlainText


def make_editable_combo(parent: QWidget) -> tuple[QWidget, Callable[[], str]]:
    field = QComboBox(parent)
    field.setEditable(True)
    return field, field.currentText


FIELDS = {"line": make_line, "area": make_area, "combo": make_editable_combo}


@pytest.mark.parametrize("kind", FIELDS)
def test_letters_are_text_in_every_field_of_the_window(desk: Desk, kind: str) -> None:
    field, text_of = FIELDS[kind](desk.window)
    field.show()
    field.setFocus()
    told = told_by(desk)
    for letter in LETTERS:
        press(desk, letter)
    assert text_of().lower() == LETTERS
    assert told == []


def test_digits_are_numbers_in_a_spin_box(desk: Desk) -> None:
    field = QSpinBox(desk.window)
    field.setMaximum(9999)
    field.show()
    field.setFocus()
    field.selectAll()
    told = told_by(desk)
    for digit in "1234":
        press(desk, digit)
    press(desk, "J")
    assert field.value() == 1234
    assert told == []


def test_letters_choose_in_a_list_of_choices(desk: Desk) -> None:
    field = QComboBox(desk.window)
    field.addItems(["Apples", "Grapes", "Hazelnuts"])
    field.show()
    field.setFocus()
    told = told_by(desk)
    press(desk, "H")
    assert field.currentText() == "Hazelnuts"
    assert told == []


@pytest.mark.parametrize("command_id", ["authorize", "close", "refund", "contact", "checkIn", "settings"])
def test_while_a_form_is_open_its_fields_take_letters_and_no_command_acts(
    desk: Desk, command_id: str
) -> None:
    request_id = desk.services.browsing.ids(View.AUTHORIZATION_REQUIRED)[0]
    desk.window.place_flow.go_to(View.AUTHORIZATION_REQUIRED)
    desk.table.select_id(request_id)
    desk.table.setFocus()
    for flow in (desk.window.decision_flow, desk.window.settings_flow):
        flow._dialogs = WindowDialogs()
    desk.window.decision_flow._templates = shipped_templates
    press(desk, BY_ID[command_id].keys[0])
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    told = told_by(desk)
    fields = [
        field
        for field in dialog.findChildren(QWidget)
        if isinstance(field, QLineEdit | QPlainTextEdit | QComboBox | QSpinBox)
        and field.isVisible()
        and field.isEnabled()
        and field.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert fields
    for target in [*fields, dialog]:
        target.setFocus()
        for key in (*LETTERS.upper(), "?", "Ctrl+K", "Ctrl+O", "Ctrl+E"):
            pressed = combination(key)
            desk.qtbot.keyClick(target, pressed.key(), pressed.keyboardModifiers())
        if isinstance(target, QPlainTextEdit) and not target.isReadOnly():
            assert target.toPlainText()
    assert told == []
    assert QApplication.activeModalWidget() is dialog
    dialog.close()
    dialog.deleteLater()


def test_a_key_does_nothing_to_a_chore_that_another_page_hides(desk: Desk) -> None:
    make_ready(desk, BY_ID["tick"])
    desk.window.place_flow.go_to(Page.PROBLEMS)
    before = (QGuiApplication.clipboard().text(), desk.window.status.message(), desk.window.pane.error())
    for key in "CTD":
        press(desk, key)
    after = (QGuiApplication.clipboard().text(), desk.window.status.message(), desk.window.pane.error())
    assert after == before


def test_keys_of_the_work_list_mean_nothing_elsewhere(desk: Desk) -> None:
    make_ready(desk, BY_ID["nextRow"])
    told = told_by(desk)
    for key in "CAOD":
        press(desk, key)
    assert told == []
