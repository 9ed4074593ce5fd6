"""The form of Close: nothing about it may happen by accident."""

from dataclasses import replace

import pytest
from dialog_support import detail_of, new_detail, opened, press, results, type_into
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import STORE, item, request

from returns_desktop.domain.decision_inputs import CloseInputs
from returns_desktop.domain.guards import CLOSE_REASONS_WHEN_AUTHORIZED
from returns_desktop.domain.message_words import MessageWords, Phrases
from returns_desktop.domain.model import CloseReason, Store
from returns_desktop.services.browsing import RequestDetail
from returns_desktop.ui.dialogs.close import CloseDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton


def fill(qtbot: QtBot, dialog: CloseDialog) -> None:
    dialog.reason_combo.setCurrentIndex(dialog.reason_combo.findData(CloseReason.PROBLEM_SOLVED))
    type_into(qtbot, dialog.comment_field, "It works again.")
    type_into(qtbot, dialog.warning.reason_field, "buyer confirmed")


def test_submits_exactly_what_is_filled_in(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    found = results(dialog)
    fill(qtbot, dialog)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [
        CloseInputs(
            close_reason=CloseReason.PROBLEM_SOLVED, comment="It works again.", reason="buyer confirmed"
        )
    ]


def test_keeping_it_open_is_the_default_and_closing_is_outlined(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    fill(qtbot, dialog)
    assert dialog.safe_button.isDefault()
    assert dialog.safe_button.property("kind") == "safe"
    assert dialog.safe_button.text() == "Keep it open"
    assert not dialog.action_button.isDefault()
    assert dialog.action_button.property("kind") == "danger"


def test_ctrl_enter_only_brings_the_focus_to_the_button(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    found = results(dialog)
    fill(qtbot, dialog)
    qtbot.keyClick(dialog.comment_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found == []
    assert dialog.focusWidget() is dialog.action_button
    assert not dialog.action_button.isDefault()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert len(found) == 1


def test_enter_in_the_last_field_leads_to_the_safe_button(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    found = results(dialog)
    fill(qtbot, dialog)
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.safe_button
    assert found == []


def test_the_focus_starts_at_the_reason_and_nothing_is_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    assert dialog.focusWidget() is dialog.reason_combo
    assert dialog.reason_combo.currentData() is None
    assert dialog.footer.hint.text() == "Choose a reason"
    assert not dialog.action_button.isEnabled()


def test_each_missing_field_stops_it(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    fill(qtbot, dialog)
    assert dialog.action_button.isEnabled()
    dialog.warning.reason_field.clear()
    assert dialog.footer.hint.text() == "Type a reason first"
    dialog.comment_field.clear()
    assert dialog.footer.hint.text() == "Write a comment"
    assert not dialog.action_button.isEnabled()


def test_an_authorized_request_offers_its_own_reasons_only(qtbot: QtBot) -> None:
    dialog = CloseDialog(new_detail(reported_status="Approved"))
    qtbot.addWidget(dialog)
    offered = [dialog.reason_combo.itemData(at) for at in range(dialog.reason_combo.count())]
    assert tuple(offered) == CLOSE_REASONS_WHEN_AUTHORIZED
    everything = CloseDialog(new_detail())
    qtbot.addWidget(everything)
    assert everything.reason_combo.count() == len(CloseReason)


def test_outside_the_policy_there_is_no_warning(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(detail_of(request(item(in_policy=False)))))
    assert not dialog.warning.isVisible()
    dialog.reason_combo.setCurrentIndex(0)
    type_into(qtbot, dialog.comment_field, "The window has closed.")
    assert dialog.action_button.isEnabled()
    assert dialog.inputs().reason == ""


def test_forbidden_words_are_listed_while_typing_and_do_not_block(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    assert dialog.check_line.words() == ""
    fill(qtbot, dialog)
    assert dialog.check_line.words() == "No forbidden content"
    dialog.comment_field.setPlainText("See my-shop.example or write to me@shop.com")
    assert "my-shop.example" in dialog.check_line.words()
    assert "me@shop.com" in dialog.check_line.words()
    assert dialog.action_button.isEnabled()


def test_the_comment_is_looked_through_for_the_words_of_the_drafts(qtbot: QtBot) -> None:
    dialog = drafting(qtbot)
    dialog.comment_field.setPlainText("Take this coupon for {product}")
    assert "coupon" in dialog.check_line.words()
    marked = [mark.cursor.selectedText() for mark in dialog.comment_field.extraSelections()]
    assert marked == ["coupon", "{product}"]
    choose(dialog, CloseReason.PROBLEM_SOLVED)
    type_into(qtbot, dialog.warning.reason_field, "agreed")
    assert not dialog.action_button.isEnabled()
    dialog.comment_field.setPlainText("Take this coupon")
    assert dialog.action_button.isEnabled()


def test_closing_says_that_it_is_final(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    assert dialog.strip.text() == "A closed request cannot be reopened. The buyer must file a new one."


class Drafts:
    """A draft for every reason but one, in two languages."""

    languages = ("en", "de")
    words = MessageWords(marketing=Phrases(["coupon"]))

    def language_for(self, store: Store) -> str:
        return "de" if store.marketplace == "DE" else "en"

    def close_draft(
        self, reason: CloseReason, _detail: RequestDetail, language: str, *, several: bool = False
    ) -> str:
        if reason is CloseReason.OTHER:
            return ""
        return f"{language} {reason.value}{' several' if several else ''}"


def drafting(qtbot: QtBot, others: int = 0) -> CloseDialog:
    return opened(qtbot, CloseDialog(new_detail(), others=others, drafts=Drafts()))


def choose(dialog: CloseDialog, reason: CloseReason) -> None:
    dialog.reason_combo.setCurrentIndex(dialog.reason_combo.findData(reason))


def test_the_comment_starts_with_a_draft_for_the_reason(qtbot: QtBot) -> None:
    dialog = drafting(qtbot)
    assert dialog.comment_field.toPlainText() == ""
    choose(dialog, CloseReason.PROBLEM_SOLVED)
    assert dialog.comment_field.toPlainText() == "en problem_solved"
    assert not dialog.has_typed_text()
    choose(dialog, CloseReason.DUPLICATE)
    assert dialog.comment_field.toPlainText() == "en duplicate"
    choose(dialog, CloseReason.OTHER)
    assert dialog.comment_field.toPlainText() == ""
    choose(dialog, CloseReason.DUPLICATE)
    assert dialog.inputs().comment == "en duplicate"


def test_words_of_the_seller_are_never_replaced(qtbot: QtBot) -> None:
    dialog = drafting(qtbot)
    choose(dialog, CloseReason.PROBLEM_SOLVED)
    type_into(qtbot, dialog.comment_field, "Hi, ")
    choose(dialog, CloseReason.DUPLICATE)
    dialog.language_combo.setCurrentIndex(1)
    assert dialog.comment_field.toPlainText() == "Hi, en problem_solved"
    assert dialog.has_typed_text()


def test_another_language_brings_its_own_draft(qtbot: QtBot) -> None:
    dialog = drafting(qtbot)
    dialog.language_combo.setCurrentIndex(1)
    assert dialog.comment_field.toPlainText() == ""
    choose(dialog, CloseReason.PROBLEM_SOLVED)
    assert dialog.comment_field.toPlainText() == "de problem_solved"
    dialog.language_combo.setCurrentIndex(0)
    assert dialog.comment_field.toPlainText() == "en problem_solved"


def test_the_language_is_that_of_the_marketplace(qtbot: QtBot) -> None:
    german = detail_of(request(item(), store=replace(STORE, marketplace="DE")))
    dialog = opened(qtbot, CloseDialog(german, drafts=Drafts()))
    assert dialog.language_combo.currentData() == "de"


def test_several_requests_get_a_draft_that_fits_all(qtbot: QtBot) -> None:
    dialog = drafting(qtbot, others=2)
    choose(dialog, CloseReason.PROBLEM_SOLVED)
    assert dialog.comment_field.toPlainText() == "en problem_solved several"


def test_without_drafts_there_is_no_language_to_choose(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CloseDialog(new_detail()))
    assert not dialog.language_combo.isVisible()
