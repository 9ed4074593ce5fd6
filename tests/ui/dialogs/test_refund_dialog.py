"""The form of Issue refund: amounts, guards while typing, and the refund that keeps no goods."""

import pytest
from dialog_support import checked_detail, detail_of, new_detail, opened, press, results, type_into
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import counted, item, refund, request

from returns_desktop.domain.decision_inputs import (
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.model import Condition, DecisionState, RefundReason
from returns_desktop.paths import resource
from returns_desktop.services.restocking import read_restocking
from returns_desktop.ui.dialogs.money_fields import AmountField, FeeField, read_amount
from returns_desktop.ui.dialogs.refund import RefundDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton
BUYERS_CHOICE = "CR-NO_LONGER_NEEDED"


def type_amount(qtbot: QtBot, dialog: RefundDialog, words: str, line: int = 0) -> None:
    dialog.lines[line].amount.selectAll()
    type_into(qtbot, dialog.lines[line].amount, words)


def two_items() -> RefundDialog:
    first = item(1, checks=[counted()], reported_status="Approved", order_item_id="1")
    second = item(
        2,
        checks=[counted(2)],
        reported_status="Approved",
        order_item_id="2",
        merchant_sku="CUP-1",
        quantity=3,
        order_quantity=3,
        order_amount_minor=3000,
    )
    return RefundDialog(detail_of(request(first, second)))


# --- Reading amounts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    ["24.95", "24,95", " 24.95 ", "24.95 USD", "24.95usd", "$24.95", "24.9500", "２４.９５", "024.95"],
)
def test_amounts_are_read_however_they_are_written(words: str) -> None:
    assert read_amount(words, "USD") == 2495


@pytest.mark.parametrize(
    ("words", "currency", "minor"),
    [
        ("1.234,50", "EUR", 123450),
        ("1,234.50", "USD", 123450),
        ("1’234.50", "EUR", 123450),
        ("3,980", "JPY", 3980),
        ("3980円", "JPY", None),
        ("1,234", "USD", None),
        ("-5", "USD", None),
        ("abc", "USD", None),
        ("", "USD", None),
        ("24.95 EUR", "USD", None),
        ("1.5", "JPY", None),
    ],
)
def test_amounts_that_could_mean_two_things_are_not_guessed(
    words: str, currency: str, minor: int | None
) -> None:
    assert read_amount(words, currency) == minor


@pytest.mark.parametrize(
    ("words", "fee"),
    [("", 0), ("10 %", 400), ("10%", 400), ("12.50", 1250), ("100 %", 4000), ("101 %", None), ("x", None)],
)
def test_a_fee_is_an_amount_or_a_share(qtbot: QtBot, words: str, fee: int | None) -> None:
    field = FeeField("USD")
    qtbot.addWidget(field)
    field.setText(words)
    assert field.fee_of(4000) == fee


def test_an_amount_that_is_right_already_keeps_its_spelling(qtbot: QtBot) -> None:
    field = AmountField("USD")
    qtbot.addWidget(field)
    field.setText("24,95")
    field.set_minor(2495)
    assert field.text() == "24,95"
    field.set_minor(2000)
    assert field.text() == "20.00"


# --- With goods ---------------------------------------------------------------------------------


def test_submits_the_default_refund(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    found = results(dialog)
    assert dialog.windowTitle() == "Issue refund"
    assert dialog.action_button.text() == "Refund 40.00 USD"
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [RefundInputs(items=(RefundItem(1, 1, 4000),), currency="USD")]


@pytest.mark.parametrize("words", ["24,95", "24.95"])
def test_submits_a_typed_amount_with_its_reason(qtbot: QtBot, words: str) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    found = results(dialog)
    type_amount(qtbot, dialog, words)
    assert dialog.action_button.text() == "Refund 24.95 USD"
    assert not dialog.action_button.isEnabled()
    assert dialog.warning.isVisible()
    type_into(qtbot, dialog.warning.reason_field, "agreed")
    dialog.reason_combo.setCurrentIndex(dialog.reason_combo.findData(RefundReason.DIFFERENT_ITEM))
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [
        RefundInputs(
            items=(RefundItem(1, 1, 2495),),
            currency="USD",
            refund_reason=RefundReason.DIFFERENT_ITEM,
            reason="agreed",
        )
    ]


def test_a_normal_refund_is_filled_and_enter_in_a_field_does_not_send_it(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    found = results(dialog)
    assert dialog.action_button.property("kind") == "primary"
    assert dialog.focusWidget() is dialog.lines[0].amount
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is not dialog.lines[0].amount
    assert found == []


def test_a_reason_once_typed_is_kept_while_the_amount_needs_one(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    type_amount(qtbot, dialog, "20")
    type_into(qtbot, dialog.warning.reason_field, "agreed")
    assert dialog.action_button.isEnabled()
    assert dialog.warning.isVisible()
    dialog.lines[0].share.choice_changed.emit("all")
    dialog.lines[0].share.set_choice("all")
    type_amount(qtbot, dialog, "40")
    assert not dialog.warning.isVisible()
    assert dialog.inputs().reason == ""


def test_all_half_and_own_share(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    line = dialog.lines[0]
    assert line.share.choice() == "all"
    line.share.set_choice("half")
    line.share.choice_changed.emit("half")
    assert line.amount.minor() == 2000
    type_amount(qtbot, dialog, "12.34")
    assert line.share.choice() == "own"
    type_amount(qtbot, dialog, "40,00")
    assert line.share.choice() == "all"


def test_more_than_was_paid_is_told_at_the_field_and_beside_the_button(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    type_amount(qtbot, dialog, "50")
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Lower the amount"
    assert "50.00 USD" in dialog.action_button.toolTip()
    assert dialog.lines[0].amount.property("error") is True
    assert "50.00 USD" in dialog.lines[0].amount.accessibleDescription()
    assert dialog.order_box.amounts() == ("40.00", "0.00", "50.00", "-10.00")
    type_amount(qtbot, dialog, "40")
    assert dialog.lines[0].amount.property("error") is False
    assert dialog.action_button.isEnabled()


def test_what_is_no_amount_stops_the_form(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    type_amount(qtbot, dialog, "1,234")
    assert not dialog.action_button.isEnabled()
    assert "40.00" in dialog.footer.hint.text()
    assert dialog.lines[0].amount.property("error") is True


def test_the_order_box_counts_all_returns_of_the_order(qtbot: QtBot) -> None:
    other = request(
        item(9, amazon_rma_id="DbbbbRRMA", order_amount_minor=4000),
        request_id=2,
        decisions=[refund(5, 1500, DecisionState.CONFIRMED, item_id=9)],
    )
    mine = request(item(1, checks=[counted()], reported_status="Approved"))
    dialog = opened(qtbot, RefundDialog(detail_of(mine, other)))
    assert dialog.order_box.amounts() == ("40.00", "15.00", "25.00", "0.00")


def test_quantities_change_the_amount(qtbot: QtBot) -> None:
    dialog = opened(qtbot, two_items())
    second = dialog.lines[1]
    assert second.quantity.maximum() == 2
    assert (second.quantity.value(), second.amount.minor()) == (2, 2000)
    second.quantity.setValue(1)
    assert dialog.inputs().items == (RefundItem(1, 1, 4000), RefundItem(2, 1, 1000))
    second.quantity.setValue(0)
    assert dialog.inputs().items == (RefundItem(1, 1, 4000),)
    assert not second.amount.isEnabled()
    dialog.lines[0].quantity.setValue(0)
    assert dialog.footer.hint.text() == "Choose an item"


def test_what_is_wrong_is_told_at_the_right_item(qtbot: QtBot) -> None:
    dialog = opened(qtbot, two_items())
    type_amount(qtbot, dialog, "99", line=1)
    assert dialog.lines[1].amount.property("error") is True
    assert not dialog.lines[0].amount.property("error")


# --- Restocking fees ----------------------------------------------------------------------------


def test_a_usual_fee_is_proposed_and_never_forced(qtbot: QtBot) -> None:
    rules = read_restocking(resource("rules/restocking.json"))
    detail = checked_detail(Condition.USED, reason_code=BUYERS_CHOICE)
    dialog = opened(qtbot, RefundDialog(detail, restocking=rules))
    line = dialog.lines[0]
    assert line.amount.minor() == 4000
    assert "50" in line.proposal_words()
    qtbot.mouseClick(line.proposal_link, LEFT)
    assert dialog.inputs().items == (RefundItem(1, 1, 2000, 2000),)
    assert dialog.warning.isVisible()
    line.fee.setText("5.00")
    assert dialog.inputs().items == (RefundItem(1, 1, 3500, 500),)
    line.fee.clear()
    assert dialog.inputs().items == (RefundItem(1, 1, 4000, 0),)


@pytest.mark.parametrize(
    ("condition", "reason"), [(Condition.OK, BUYERS_CHOICE), (Condition.USED, "CR-DEFECTIVE")]
)
def test_no_fee_is_proposed_where_none_is_usual(qtbot: QtBot, condition: Condition, reason: str) -> None:
    rules = read_restocking(resource("rules/restocking.json"))
    dialog = opened(qtbot, RefundDialog(checked_detail(condition, reason_code=reason), restocking=rules))
    assert dialog.lines[0].proposal_words() == ""
    assert not dialog.lines[0].proposal_link.isVisible()
    assert dialog.lines[0].fee.isVisible()


def test_a_fee_above_the_price_stops_the_form(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    dialog.lines[0].fee.setText("41")
    assert not dialog.action_button.isEnabled()
    assert dialog.lines[0].fee.property("error") is True
    assert not dialog.lines[0].amount.property("error")


# --- Without goods ------------------------------------------------------------------------------


def test_without_goods_it_warns_and_cancel_is_the_default(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(new_detail()))
    assert dialog.windowTitle() == "Refund without goods"
    assert dialog.action_button.text() == "Refund 40.00 USD, buyer keeps item"
    assert dialog.action_button.property("kind") == "danger"
    assert dialog.safe_button.isDefault()
    assert dialog.safe_button.property("kind") == "safe"
    assert not dialog.action_button.isEnabled()
    assert "40.00 USD" in dialog.strip.text()
    assert dialog.focusWidget() is dialog.why_field
    assert not dialog.lines[0].fee.isVisible()


def test_without_goods_submits_with_a_reason_and_only_from_its_button(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(new_detail()))
    found = results(dialog)
    type_into(qtbot, dialog.why_field, "the label costs more")
    qtbot.keyClick(dialog.why_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found == []
    assert dialog.focusWidget() is dialog.action_button
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [
        RefundInputs(
            items=(RefundItem(1, 1, 4000),),
            currency="USD",
            without_goods=True,
            reason="the label costs more",
        )
    ]


def test_with_some_goods_counted_the_user_chooses_which_it_is(qtbot: QtBot) -> None:
    detail = checked_detail(quantity=2, order_quantity=2)
    dialog = opened(qtbot, RefundDialog(detail))
    assert dialog.mode.isVisible()
    assert dialog.inputs().items == (RefundItem(1, 1, 2000),)
    dialog.mode.choice_changed.emit("kept")
    assert dialog.windowTitle() == "Refund without goods"
    assert dialog.inputs().without_goods
    assert dialog.inputs().items == (RefundItem(1, 2, 4000),)
    assert dialog.safe_button.isDefault()
    assert dialog.why_field.isVisible()
    dialog.mode.choice_changed.emit("checked")
    assert not dialog.inputs().without_goods
    assert dialog.action_button.isDefault()
    assert not dialog.why_field.isVisible()


@pytest.mark.parametrize("quantity", [1, 2])
def test_no_choice_where_all_or_nothing_was_counted(qtbot: QtBot, quantity: int) -> None:
    detail = checked_detail(checked_quantity=quantity, quantity=quantity, order_quantity=quantity)
    dialog = opened(qtbot, RefundDialog(detail))
    assert not dialog.mode.isVisible()


def test_an_order_whose_price_no_report_told_shows_no_numbers(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RefundDialog(checked_detail(order_amount_minor=None)))
    assert dialog.order_box.amounts()[0] == "–"
    assert not dialog.action_button.isEnabled()


def test_yen_have_no_decimals(qtbot: QtBot) -> None:
    dialog = opened(qtbot, two_items())
    assert dialog.lines[0].amount.text() == "40.00"
    field = AmountField("JPY")
    qtbot.addWidget(field)
    field.set_minor(3980)
    assert read_amount(field.text(), "JPY") == 3980
