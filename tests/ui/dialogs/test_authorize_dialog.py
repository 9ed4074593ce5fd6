"""The form of Authorize, and the keys and manners that all forms share."""

from dataclasses import replace

import pytest
from dialog_support import STORE_WITH_ADDRESS, detail_of, new_detail, opened, press, results, type_into
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from support import item, request

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.guards import (
    Guard,
    Refusal,
    WayOut,
)
from returns_desktop.domain.model import LabelKind
from returns_desktop.services.browsing import RequestDetail
from returns_desktop.ui.dialogs import dialog_frame
from returns_desktop.ui.dialogs.authorize import AuthorizeDialog
from returns_desktop.ui.widgets.strip import Strip

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton


def warned_detail(*, outside: bool = False) -> RequestDetail:
    """A request above the seller's limit, and outside the policy if wanted."""
    store = replace(STORE_WITH_ADDRESS, value_limit_minor=1000)
    return detail_of(request(item(in_policy=not outside), store=store))


def strip(dialog: AuthorizeDialog, name: str) -> Strip:
    found = dialog.findChild(Strip, name)
    assert found is not None
    return found


def test_submits_what_stands_there_at_first(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    found = results(dialog)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [AuthorizeInputs(return_address="Main warehouse, Reno NV")]


def test_submits_every_field(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(warned_detail()))
    found = results(dialog)
    dialog.own_rma.click()
    type_into(qtbot, dialog.own_rma_field, " R-2041 ")
    dialog.own_label.click()
    dialog.carrier_field.setCurrentText("UPS")
    type_into(qtbot, dialog.tracking_field, "1Z 884")
    dialog.file_field.set_path("/labels/label-1.pdf")
    dialog.address_field.setCurrentText("Dock 2")
    type_into(qtbot, dialog.note_field, "note")
    type_into(qtbot, dialog.warning.reason_field, "known defect")
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [
        AuthorizeInputs(
            own_rma="R-2041",
            use_own_rma=True,
            label=LabelKind.OWN_PREPAID,
            carrier="UPS",
            tracking_id="1Z 884",
            label_file="/labels/label-1.pdf",
            return_address="Dock 2",
            note="note",
            reason="known defect",
        )
    ]


def test_fields_of_a_choice_that_was_taken_back_are_not_submitted(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.own_label.click()
    dialog.carrier_field.setCurrentText("UPS")
    type_into(qtbot, dialog.tracking_field, "1Z 884")
    dialog.own_rma.click()
    type_into(qtbot, dialog.own_rma_field, "R-1")
    dialog.amazon_label.click()
    dialog.amazon_rma.click()
    assert dialog.inputs() == AuthorizeInputs(return_address="Main warehouse, Reno NV")
    assert not dialog.own_rma_field.isEnabled()
    assert not dialog.tracking_field.isEnabled()


def test_an_incomplete_label_stops_the_action_and_says_so(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.own_label.click()
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Fill in the label"
    assert "carrier" in dialog.action_button.toolTip()
    dialog.carrier_field.setCurrentText("UPS")
    type_into(qtbot, dialog.tracking_field, "1Z")
    assert dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Then tick it off in To do on Amazon"


@pytest.mark.parametrize("outside", [False, True])
def test_a_warning_asks_for_one_reason(qtbot: QtBot, outside: bool) -> None:
    dialog = opened(qtbot, AuthorizeDialog(warned_detail(outside=outside)))
    assert dialog.warning.isVisible()
    assert dialog.focusWidget() is dialog.warning.reason_field
    assert not dialog.action_button.isEnabled()
    type_into(qtbot, dialog.warning.reason_field, "x")
    assert dialog.action_button.isEnabled()
    assert dialog.inputs().reason == "x"


def test_no_warning_no_reason(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    assert not dialog.warning.isVisible()
    assert dialog.focusWidget() is dialog.amazon_rma


def test_the_header_names_product_order_and_how_many_more(qtbot: QtBot) -> None:
    dialog = AuthorizeDialog(new_detail(item_name="<b>Cup</b> & lid"), others=8)
    qtbot.addWidget(dialog)
    assert dialog.header.product.text() == "9 request(s)"
    assert "<b>Cup</b> & lid" in dialog.header.order.text()
    assert dialog.header.order.textFormat() == Qt.TextFormat.PlainText
    assert "111-1111111-1111111" in dialog.header.order.text()


def test_the_header_of_one_request_is_its_product(qtbot: QtBot) -> None:
    dialog = AuthorizeDialog(new_detail(item_name="<b>Cup</b> & lid"))
    qtbot.addWidget(dialog)
    assert dialog.header.product.text() == "<b>Cup</b> & lid"
    assert dialog.header.product.textFormat() == Qt.TextFormat.PlainText


# --- What all forms share -----------------------------------------------------------------------


def test_enter_in_a_field_goes_to_the_next_and_never_acts(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    found = results(dialog)
    dialog.note_field.setFocus()
    seen: list[QWidget | None] = []
    dialog.amazon_rma.setFocus()
    for _ in range(4):
        press(qtbot, dialog, Qt.Key.Key_Return)
        seen.append(dialog.focusWidget())
    assert seen == [dialog.amazon_label, dialog.address_field, dialog.note_field, dialog.action_button]
    assert found == []
    assert dialog.isVisible()


def test_enter_on_the_focused_action_button_acts(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    found = results(dialog)
    dialog.action_button.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert len(found) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_submits(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    found = results(dialog)
    type_into(qtbot, dialog.note_field, "x")
    qtbot.keyClick(dialog.note_field, key, Qt.KeyboardModifier.ControlModifier)
    assert [inputs.note for inputs in found] == ["x"]


def test_ctrl_enter_does_nothing_while_something_is_missing(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(warned_detail()))
    found = results(dialog)
    qtbot.keyClick(dialog.note_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found == []


def test_a_double_click_submits_once_and_the_form_waits(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    found = results(dialog)
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert len(found) == 1
    assert dialog.is_busy()
    assert not dialog.note_field.isEnabled()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.set_busy(False)
    assert dialog.note_field.isEnabled()
    assert dialog.action_button.isEnabled()


def test_refusals_that_come_back_are_shown_and_nothing_is_lost(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    type_into(qtbot, dialog.note_field, "keep me")
    dialog.action_button.click()
    dialog.show_guards([Guard(Refusal.CLOSED_IS_FINAL, WayOut.BUYER_FILES_NEW_REQUEST)])
    assert not dialog.is_busy()
    shown = strip(dialog, "refusalStrip")
    assert shown.isVisible()
    assert "closed" in shown.text()
    assert "new request" in shown.text()
    assert dialog.note_field.text() == "keep me"
    type_into(qtbot, dialog.tracking_field, "")
    dialog.own_rma.click()
    assert not shown.isVisible()


def test_a_warning_of_another_request_brings_the_reason_field(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail(), others=2))
    dialog.show_guards([Guard(Refusal.OUTSIDE_POLICY, WayOut.TYPE_A_REASON)])
    assert dialog.warning.isVisible()
    type_into(qtbot, dialog.warning.reason_field, "all agreed")
    assert dialog.inputs().reason == "all agreed"


def test_an_error_that_came_back_is_told(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.action_button.click()
    dialog.show_error("The row changed. It is shown again.")
    assert strip(dialog, "refusalStrip").text() == "The row changed. It is shown again."
    assert dialog.action_button.isEnabled()


def test_escape_closes_a_form_in_which_nothing_was_typed(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.own_label.click()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_once_before_typed_text_is_lost(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    type_into(qtbot, dialog.note_field, "x")
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert strip(dialog, "discardStrip").isVisible()
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "keepButton"
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "a second Esc must not lose what was typed"
    assert not strip(dialog, "discardStrip").isVisible()
    assert dialog.note_field.text() == "x"
    dialog.note_field.selectAll()
    press(qtbot, dialog, Qt.Key.Key_Delete)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_the_window_asks_too_and_waits_for_what_is_written(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.set_busy(True)
    dialog.close()
    assert dialog.isVisible()
    dialog.set_busy(False)
    type_into(qtbot, dialog.note_field, "x")
    dialog.close()
    assert strip(dialog, "discardStrip").isVisible()
    dialog.close()
    assert not dialog.isVisible()


@pytest.mark.parametrize("accepted", [True, False])
def test_the_window_can_close_a_form_whatever_stands_in_it(qtbot: QtBot, accepted: bool) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    type_into(qtbot, dialog.note_field, "x")
    dialog.set_busy(True)
    (dialog.accept if accepted else dialog.reject)()
    assert not dialog.isVisible()


def test_typed_text_can_be_kept(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    type_into(qtbot, dialog.note_field, "x")
    qtbot.mouseClick(dialog.safe_button, LEFT)
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not strip(dialog, "discardStrip").isVisible()
    assert dialog.note_field.text() == "x"


def test_authorize_is_filled_and_the_default(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    assert dialog.action_button.property("kind") == "primary"
    assert dialog.action_button.isDefault()
    assert dialog.safe_button.property("kind") == "plain"


def test_where_the_screen_is_low_the_body_scrolls_and_the_footer_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_frame, "SCREEN_SHARE", 0.5)
    dialog = opened(qtbot, AuthorizeDialog(warned_detail()))
    limit = QGuiApplication.primaryScreen().availableGeometry().height() * 0.5
    qtbot.waitUntil(lambda: dialog.height() <= limit)
    bottom = dialog.action_button.mapTo(dialog, dialog.action_button.rect().bottomLeft()).y()
    assert bottom < dialog.height()
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() > 0
    dialog.amazon_rma.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Return, 3)
    seen = dialog.note_field.visibleRegion().boundingRect()
    assert seen.height() == dialog.note_field.height()


def test_the_form_grows_with_what_it_shows(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    before = dialog.height()
    dialog.show_guards([Guard(Refusal.OUTSIDE_POLICY, WayOut.TYPE_A_REASON)])
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog.warning.visibleRegion().boundingRect().height() == dialog.warning.height()


def test_every_form_is_560_wide_and_fits_on_a_laptop(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(warned_detail(outside=True)))
    assert dialog.width() == 560
    assert dialog.height() <= 728 * 0.92


def test_fields_have_names_for_screen_readers(qtbot: QtBot) -> None:
    dialog = AuthorizeDialog(warned_detail())
    qtbot.addWidget(dialog)
    fields = (
        dialog.amazon_rma,
        dialog.own_rma_field,
        dialog.carrier_field,
        dialog.tracking_field,
        dialog.file_field,
        dialog.address_field,
        dialog.note_field,
        dialog.warning.reason_field,
        dialog.action_button,
        dialog.safe_button,
    )
    assert all(field.accessibleName() and field.objectName() for field in fields)


def test_the_label_is_chosen_without_a_nested_loop(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.own_label.click()
    dialog.choose_button.click()
    chooser = dialog.findChild(QFileDialog, "labelFileDialog")
    assert chooser is not None
    chooser.fileSelected.emit("/labels/a b.pdf")
    chooser.reject()
    assert dialog.inputs().label_file == "/labels/a b.pdf"
    assert dialog.file_field.text() == "a b.pdf"


def test_amounts_follow_the_locale_of_the_program(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        dialog = AuthorizeDialog(new_detail())
        qtbot.addWidget(dialog)
        assert "40,00" in dialog.header.order.text()
    finally:
        QLocale.setDefault(before)


def test_a_form_that_is_locked_for_a_moment_does_not_flicker(qtbot: QtBot) -> None:
    """It takes no input at once, but is seen to take none only if that lasts."""
    dialog = opened(qtbot, AuthorizeDialog(new_detail()))
    dialog.set_busy(True)
    assert (dialog.action_button.isEnabled(), dialog.updatesEnabled()) == (False, False)
    dialog.set_busy(False)
    assert (dialog.action_button.isEnabled(), dialog.updatesEnabled()) == (True, True)
    dialog.set_busy(True)
    qtbot.waitUntil(dialog.updatesEnabled)
    assert not dialog.action_button.isEnabled()
