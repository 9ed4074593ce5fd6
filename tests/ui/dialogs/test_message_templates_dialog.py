"""The dialog of message templates: listing, editing, inserting, checking, previewing."""

import pytest
from dialog_support import opened, type_into
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import shipped_templates

from returns_desktop.domain.message_template import KNOWN_PLACEHOLDERS, MessageTemplate
from returns_desktop.services.templates import Templates
from returns_desktop.ui.dialogs.message_templates import MessageTemplatesDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton
OWN = MessageTemplate("own.1", "en", "Label photo", "Please send a photo.", 3, by_seller=True)
CHANGED = MessageTemplate("missing_parts", "en", "Parts <b>", "Which parts?", None, by_seller=True)


def with_own() -> Templates:
    shipped = shipped_templates()
    kept = [CHANGED if each.id == CHANGED.id else each for each in shipped.templates]
    return shipped.with_templates([*kept, OWN])


def open_at(qtbot: QtBot, situation: str = "", language: str = "en") -> MessageTemplatesDialog:
    return opened(qtbot, MessageTemplatesDialog(with_own(), None, situation, language))


def lines(dialog: MessageTemplatesDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def saved(dialog: MessageTemplatesDialog) -> list[MessageTemplate]:
    found: list[MessageTemplate] = []
    dialog.save_requested.connect(found.append)
    return found


def test_lists_the_templates_of_a_language_and_what_the_seller_did(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "own.1")
    assert lines(dialog)[:2] == ["Defective: offer a replacement", "Parts <b> · changed"]
    assert lines(dialog)[-1] == "Label photo · own"
    assert dialog.editor.template() == OWN
    dialog.language_combo.setCurrentIndex(dialog.language_combo.findData("zh_TW"))
    assert dialog.language_combo.currentText() == "繁體中文"
    assert len(lines(dialog)) == 8
    assert "您購買的商品" in dialog.editor.body_field.toPlainText()


def test_showing_changes_nothing_and_fits_on_a_laptop(qtbot: QtBot) -> None:
    dialog = open_at(qtbot)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        assert not dialog.action_button.isEnabled()
    assert not dialog.has_typed_text()
    assert dialog.height() <= 728 * 0.92
    assert dialog.width() <= 1366 * 0.92


def test_saves_what_is_filled_in(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "ask_for_details")
    found = saved(dialog)
    dialog.editor.name_field.clear()
    type_into(qtbot, dialog.editor.name_field, "Ask")
    dialog.editor.body_field.setPlainText("What about ?")
    cursor = dialog.editor.body_field.textCursor()
    cursor.setPosition(len("What about "))
    dialog.editor.body_field.setTextCursor(cursor)
    qtbot.mouseClick(dialog.editor.chips["product"], LEFT)
    dialog.editor.days_spin.setValue(9)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert [(each.situation, each.language, each.name, each.body, each.remind_days) for each in found] == [
        ("ask_for_details", "en", "Ask", "What about {product}?", 9)
    ]


def test_there_is_a_button_for_every_placeholder(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "own.1")
    dialog.editor.body_field.clear()
    for name in KNOWN_PLACEHOLDERS:
        qtbot.mouseClick(dialog.editor.chips[name], LEFT)
    assert dialog.editor.template().body == "".join(f"{{{name}}}" for name in KNOWN_PLACEHOLDERS)
    assert "{" not in dialog.editor.preview.toPlainText()
    assert "Wireless Earbuds" in dialog.editor.preview.toPlainText()


def test_without_a_reminder_there_are_no_days(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "own.1")
    dialog.editor.remind_check.click()
    assert dialog.editor.template().remind_days is None
    assert not dialog.editor.days_spin.isEnabled()
    assert dialog.action_button.isEnabled()


def test_a_placeholder_that_would_never_be_filled_in_is_marked_and_cannot_be_saved(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "own.1")
    dialog.editor.body_field.setPlainText("Hi {tomorrow}, {product}")
    assert not dialog.action_button.isEnabled()
    assert "{tomorrow}" in dialog.editor.body_error.text()
    assert "{delivery_date}" in dialog.editor.body_error.text()
    marked = [mark.cursor.selectedText() for mark in dialog.editor.body_field.extraSelections()]
    assert marked == ["{tomorrow}"]
    dialog.editor.body_field.setPlainText("Hi {product}")
    assert dialog.action_button.isEnabled()
    assert not dialog.editor.body_error.isVisible()


def test_forbidden_words_are_told_while_typing_and_do_not_stop_the_saving(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "own.1")
    assert dialog.editor.check_line.words() == "No forbidden content"
    dialog.editor.body_field.setPlainText("A coupon for {product}")
    assert dialog.editor.check_line.words() == "Marketing is not allowed: coupon"
    assert dialog.action_button.isEnabled()


def test_what_is_typed_stays_with_its_template(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "own.1")
    dialog.editor.body_field.setPlainText("Typed here")
    assert lines(dialog)[-1] == "Label photo · not saved"
    dialog.list.setCurrentRow(0)
    assert "Typed" not in dialog.editor.template().body
    dialog.leave()
    assert dialog.isVisible(), "it asks before typed words are lost"
    dialog.list.setCurrentRow(8)
    assert dialog.editor.template().body == "Typed here"
    dialog.editor.body_field.setPlainText(OWN.body)
    assert not dialog.has_typed_text()
    dialog.leave()
    assert not dialog.isVisible()


def test_a_new_template_gets_no_situation_before_it_is_kept(qtbot: QtBot) -> None:
    dialog = open_at(qtbot)
    found = saved(dialog)
    qtbot.mouseClick(dialog.new_link, LEFT)
    assert lines(dialog)[-1] == "New template · not saved"
    assert not dialog.action_button.isEnabled()
    type_into(qtbot, dialog.editor.name_field, "Mine")
    type_into(qtbot, dialog.editor.body_field, "Hello")
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [MessageTemplate("", "en", "Mine", "Hello", 2)]
    kept = MessageTemplate("own.2", "en", "Mine", "Hello", 2, by_seller=True)
    dialog.show_templates(with_own().with_templates([*with_own().templates, kept]), kept.id)
    assert lines(dialog)[-1] == "Mine · own"
    assert dialog.editor.template() == kept
    assert not dialog.has_typed_text()


def test_resetting_and_deleting_want_a_second_click(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "missing_parts")
    found: list[tuple[str, str]] = []
    dialog.remove_requested.connect(lambda situation, language: found.append((situation, language)))
    assert dialog.remove_link.text() == "Reset to what was shipped"
    qtbot.mouseClick(dialog.remove_link, LEFT)
    assert found == []
    dialog.list.setCurrentRow(8)
    assert dialog.remove_link.text() == "Delete"
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.remove_link, LEFT)
    qtbot.mouseClick(dialog.remove_link, LEFT)
    assert found == [("missing_parts", "en")]
    dialog.list.setCurrentRow(0)
    assert not dialog.remove_link.isVisible(), "what was shipped stays"


def test_typed_changes_of_a_shipped_template_can_be_taken_back(qtbot: QtBot) -> None:
    dialog = open_at(qtbot, "ask_for_details")
    before = dialog.editor.template()
    dialog.editor.body_field.setPlainText("Typed")
    qtbot.mouseClick(dialog.remove_link, LEFT)
    assert dialog.editor.template() == before
    assert not dialog.has_typed_text()


def test_names_of_the_seller_are_plain_text(qtbot: QtBot) -> None:
    dialog = open_at(qtbot)
    assert "&lt;b&gt;" in dialog.list.item(1).toolTip()
