"""The form of Contact: templates, places to fill in, and what Amazon does not allow."""

from datetime import date, timedelta

import pytest
from dialog_support import TODAY, detail_of, new_detail, opened, press, results, type_into
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from pytestqt.qtbot import QtBot
from support import STORE, item, request

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.message_template import MessageTemplate
from returns_desktop.paths import resource
from returns_desktop.services.message_words import read_message_words
from returns_desktop.services.templates import Templates, read_templates
from returns_desktop.ui.dialogs.contact import ContactDialog
from returns_desktop.ui.dialogs.message_check import issues, utf16

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton


def shipped() -> Templates:
    words = read_message_words(resource("rules/message_words.json"))
    return read_templates(resource("templates/messages.json"), words)


def contact(qtbot: QtBot, others: int = 0, **line: object) -> ContactDialog:
    return opened(qtbot, ContactDialog(new_detail(**line), shipped(), others=others))


def marks(dialog: ContactDialog) -> list[tuple[str, bool]]:
    """The words that are marked, and whether they are underlined."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [
        (mark.cursor.selectedText(), mark.format.underlineStyle() == wave)
        for mark in dialog.message_field.extraSelections()
    ]


def choose(dialog: ContactDialog, name: str) -> None:
    dialog.template_combo.setCurrentIndex(dialog.template_combo.findText(name))


def test_starts_with_the_template_that_fits_filled_with_what_is_known(qtbot: QtBot) -> None:
    dialog = contact(qtbot, item_name="Kettle", reason_code="CR-DEFECTIVE")
    assert dialog.template_combo.currentText() == "Defective: offer a replacement"
    assert dialog.language_combo.currentData() == "en"
    message = dialog.message_field.toPlainText()
    assert "Kettle" in message
    assert "{delivery_date}" in message


def test_copies_the_message_and_submits_it(qtbot: QtBot) -> None:
    dialog = contact(qtbot, reason_code="CR-NO_REASON_GIVEN")
    found = results(dialog)
    message = dialog.message_field.toPlainText().strip()
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [
        ContactInputs(message=message, template="ask_for_details.en", wait_until=TODAY + timedelta(days=2))
    ]
    assert QGuiApplication.clipboard().text() == message


def test_the_reminder_can_be_moved_or_left_out(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.days_combo.setCurrentIndex(dialog.days_combo.findData(7))
    assert dialog.inputs().wait_until == date(2026, 11, 29)
    dialog.wait_check.click()
    assert dialog.inputs().wait_until is None
    assert not dialog.days_combo.isEnabled()


def test_a_template_says_when_to_be_reminded(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    choose(dialog, "Return instructions")
    assert dialog.inputs().wait_until == TODAY + timedelta(days=7)
    choose(dialog, "Return received")
    assert dialog.inputs().wait_until is None
    choose(dialog, "Offer a partial refund")
    assert dialog.inputs().wait_until == TODAY + timedelta(days=3)


def test_days_that_are_not_offered_are_added_in_order(qtbot: QtBot) -> None:
    template = MessageTemplate("own.1", "en", "Slow", "Hello", 10, by_seller=True)
    dialog = opened(qtbot, ContactDialog(new_detail(), Templates([template])))
    choose(dialog, "Slow")
    assert dialog.inputs().wait_until == TODAY + timedelta(days=10)
    days = [dialog.days_combo.itemData(at) for at in range(dialog.days_combo.count())]
    assert days == [1, 2, 3, 5, 7, 10, 14]


def test_no_template_moves_a_reminder_that_was_chosen_by_hand(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.wait_check.click()
    choose(dialog, "Return instructions")
    assert dialog.inputs().wait_until is None


def test_a_template_fills_text_and_reminder_and_nothing_else(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    for row in range(dialog.template_combo.count()):
        dialog.template_combo.setCurrentIndex(row)
        inputs = dialog.inputs()
        assert isinstance(inputs, ContactInputs)
        assert inputs.reason == ""


def test_the_templates_can_be_edited_from_the_form(qtbot: QtBot) -> None:
    dialog = contact(qtbot, reason_code="CR-MISSING_PARTS")
    with qtbot.waitSignal(dialog.templates_requested) as asked:
        qtbot.mouseClick(dialog.edit_link, LEFT)
    assert asked.args == ["missing_parts", "en"]


def test_traditional_chinese_can_be_chosen(qtbot: QtBot) -> None:
    dialog = contact(qtbot, item_name="Kettle", reason_code="CR-DEFECTIVE")
    dialog.language_combo.setCurrentIndex(dialog.language_combo.findData("zh_TW"))
    assert dialog.language_combo.currentText() == "繁體中文"
    assert "您購買的商品（Kettle）" in dialog.message_field.toPlainText()


def test_a_place_that_is_not_filled_in_blocks(qtbot: QtBot) -> None:
    dialog = contact(qtbot, reason_code="CR-DEFECTIVE")
    QGuiApplication.clipboard().setText("before")
    found = results(dialog)
    assert not dialog.action_button.isEnabled()
    assert "delivery_date" in dialog.action_button.toolTip()
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.keyClick(dialog.message_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (found, QGuiApplication.clipboard().text()) == ([], "before")
    assert marks(dialog) == [("{delivery_date}", False)]
    assert dialog.settle_card.isVisible()
    assert dialog.settle_card.issue_rows[0].words() == "{delivery_date} is not filled in"
    text = dialog.message_field.toPlainText().replace("{delivery_date}", "1 December")
    dialog.message_field.setPlainText(text)
    assert dialog.action_button.isEnabled()
    assert not dialog.settle_card.isVisible()


def test_what_amazon_forbids_is_flagged_and_does_not_block(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.setPlainText("Look at my-shop.example/help")
    assert dialog.settle_card.isVisible()
    assert "my-shop.example/help" in dialog.settle_card.issue_rows[0].words()
    assert dialog.action_button.isEnabled()


def test_an_empty_message_blocks(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.clear()
    assert dialog.footer.hint.text() == "Write the message"
    assert not dialog.action_button.isEnabled()


def test_links_select_the_words_in_the_editor(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.setPlainText("\U0001d4d7 hello {days} or my-shop.example")
    qtbot.mouseClick(dialog.settle_card.issue_rows[0].link, LEFT)
    assert dialog.message_field.textCursor().selectedText() == "{days}"
    assert dialog.focusWidget() is dialog.message_field
    qtbot.mouseClick(dialog.settle_card.issue_rows[1].link, LEFT)
    assert dialog.message_field.textCursor().selectedText() == "my-shop.example"


def test_marks_stand_at_the_words_even_behind_characters_qt_counts_twice(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.setPlainText("ok\n😀 {days} my-shop.example")
    assert marks(dialog) == [("😀", True), ("{days}", False), ("my-shop.example", True)]


def test_marks_go_when_the_words_go(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.setPlainText("Thank you!\n\nHave a nice day.")
    assert marks(dialog) == [("Thank you", True)]
    dialog.message_field.appendPlainText("The part is on its way.")
    assert marks(dialog) == []


@pytest.mark.parametrize(
    ("message", "marked", "sentence"),
    [
        ("Get a coupon.", "coupon", "Marketing is not allowed: coupon"),
        ("Please leave a review.", "leave a review", "Asking for reviews is not allowed: leave a review"),
        ("Thank you!", "Thank you", "Messages that only thank are not allowed: Thank you"),
    ],
)
def test_each_kind_has_its_sentence_and_does_not_block(
    qtbot: QtBot, message: str, marked: str, sentence: str
) -> None:
    dialog = contact(qtbot)
    dialog.message_field.setPlainText(message)
    assert marks(dialog) == [(marked, True)]
    assert dialog.settle_card.issue_rows[0].words() == sentence
    assert "can be copied" in dialog.settle_card.text()
    assert dialog.action_button.isEnabled()


def test_many_places_are_counted(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.setPlainText(" ".join(f"{{place_{letter}}}" for letter in "abcdef"))
    assert "6" in dialog.settle_card.text()
    assert [row.isVisible() for row in dialog.settle_card.issue_rows] == [True] * 4


def test_another_language_keeps_the_situation(qtbot: QtBot) -> None:
    dialog = contact(qtbot, reason_code="CR-MISSING_PARTS")
    dialog.language_combo.setCurrentIndex(dialog.language_combo.findData("ja"))
    assert dialog.template_combo.currentText() == "Parts missing: send them"
    assert "部品" in dialog.message_field.toPlainText()
    assert dialog.inputs().template == "missing_parts.ja"


def test_buyers_in_germany_are_written_to_in_german(qtbot: QtBot) -> None:
    store = type(STORE)(2, "amazon.de", "DE", "EUR", "Europe/Berlin")
    detail = detail_of(request(item(currency="EUR"), store=store))
    dialog = opened(qtbot, ContactDialog(detail, shipped()))
    assert dialog.language_combo.currentData() == "de"
    assert dialog.message_field.toPlainText().startswith("Guten Tag")


def test_ctrl_z_brings_back_what_a_template_replaced(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.message_field.clear()
    type_into(qtbot, dialog.message_field, "my own words")
    dialog.template_combo.setCurrentIndex(1)
    assert "my own words" not in dialog.message_field.toPlainText()
    dialog.message_field.undo()
    assert "my own words" in dialog.message_field.toPlainText()


def test_without_a_template_the_message_starts_empty(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    dialog.template_combo.setCurrentIndex(dialog.template_combo.count() - 1)
    assert dialog.message_field.toPlainText() == ""
    type_into(qtbot, dialog.message_field, "Hello there")
    assert dialog.inputs().template == ""
    assert dialog.inputs().message == "Hello there"


def test_a_message_to_several_buyers_names_nobodys_order(qtbot: QtBot) -> None:
    dialog = contact(qtbot, others=3, item_name="Kettle", reason_code="CR-NO_REASON_GIVEN")
    message = dialog.message_field.toPlainText()
    assert "Kettle" not in message
    assert "your item" in message


def test_enter_in_the_message_is_a_new_line(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    found = results(dialog)
    dialog.message_field.clear()
    type_into(qtbot, dialog.message_field, "one")
    press(qtbot, dialog, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.message_field, "two")
    assert dialog.inputs().message == "one\ntwo"
    assert found == []


def test_tab_leaves_the_message(qtbot: QtBot) -> None:
    dialog = contact(qtbot, reason_code="CR-NO_REASON_GIVEN")
    dialog.message_field.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.wait_check


def test_a_filled_template_is_not_typed_text(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_order_can_be_opened_on_amazon(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    with qtbot.waitSignal(dialog.open_on_amazon_requested):
        qtbot.mouseClick(dialog.amazon_link, LEFT)
    assert dialog.isVisible()


def test_a_template_file_without_templates_still_opens(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ContactDialog(new_detail(), Templates([])))
    assert dialog.message_field.toPlainText() == ""
    assert dialog.template_combo.count() == 1


def test_issues_come_in_the_order_of_the_message() -> None:
    found = issues("mail me@shop.com, {days}, 😀, { 订单 }, +49 171 2345678")
    assert [issue.words for issue in found] == ["me@shop.com", "{days}", "😀", "{ 订单 }", "+49 171 2345678"]
    assert [issue.forbidden is None for issue in found] == [False, True, False, True, False]


def test_positions_for_qt() -> None:
    assert utf16("a😀b", 2) == 3
    assert utf16("abc", 2) == 2


def test_a_template_chosen_elsewhere_brings_its_language(qtbot: QtBot) -> None:
    dialog = contact(qtbot)
    wanted = next(each for each in shipped().for_language("de") if each.situation == "ask_for_details")
    dialog.choose_template(wanted.id)
    assert dialog.language_combo.currentData() == "de"
    assert dialog.template_combo.currentData() == wanted
    assert dialog.inputs().template == wanted.id
    dialog.choose_template("no such template")
    assert dialog.inputs().template == wanted.id
