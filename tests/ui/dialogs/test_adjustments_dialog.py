"""Refunds for Amazon: what can be chosen, what cannot and why, and that nothing goes by accident."""

from collections.abc import Sequence

import pytest
from dialog_support import opened, press, results, type_into
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot
from ui.outgoing_fakes import adjustment

from returns_desktop.domain.carrying import AdjustmentRow, RowFault
from returns_desktop.ui.dialogs.adjustments import AdjustmentChoice, AdjustmentsDialog, sorted_out

pytestmark = pytest.mark.usefixtures("theme_icons")

AGAIN = adjustment(4, fault=RowFault.ALREADY_EXPORTED)
MISSING = adjustment(5, fault=RowFault.NO_ORDER_ITEM_ID, order_item_id="")
CONFLICT = adjustment(6, fault=RowFault.CONTRADICTED)
ROWS = (
    adjustment(1),
    adjustment(2, restocking_minor=1000),
    adjustment(3, currency="GBP", price_minor=2299),
    AGAIN,
    MISSING,
    CONFLICT,
)


def made(qtbot: QtBot, rows: Sequence[AdjustmentRow] = ROWS) -> AdjustmentsDialog:
    return opened(qtbot, AdjustmentsDialog(rows))


def cells(table: QTableWidget, row: int) -> list[str]:
    found = (table.item(row, column) for column in range(table.columnCount()))
    return [cell.text() for cell in found if cell is not None]


def test_what_can_go_out_is_chosen_and_the_rest_is_listed_apart(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    found = results(dialog)
    assert cells(dialog.table, 1) == [
        "114-3941689-0000002",
        "EB-PRO-BLK",
        "41500000000002",
        "49.99",
        "-10.00",
        "39.99",
        "USD",
    ]
    assert dialog.table.rowCount() == 4
    assert dialog.faults.rowCount() == 2
    dialog.action_button.click()
    assert found == [AdjustmentChoice((1, 2, 3))]
    assert dialog.isVisible()
    assert not dialog.is_busy()


def test_a_file_is_of_one_store_and_which_one_is_asked(qtbot: QtBot) -> None:
    first, second = {"store_id": 1, "store": "Blue Harbor"}, {"store_id": 2, "store": "Second account"}
    rows = (adjustment(1, **first), adjustment(2, **second), adjustment(3, **second))
    dialog = made(qtbot, rows)
    found = results(dialog)
    assert dialog.store_combo.isVisible()
    assert dialog.choice() == AdjustmentChoice((1,))
    dialog.store_combo.setCurrentIndex(1)
    dialog.store_combo.activated.emit(1)
    assert [dialog.table.isRowHidden(row) for row in range(3)] == [True, False, False]
    assert dialog.all_check.isChecked()
    dialog.table.choose_all(False)
    dialog.table.choose_all(True)
    dialog.action_button.click()
    assert found == [AdjustmentChoice((2, 3))]
    assert not made(qtbot).store_combo.isVisible()


def test_totals_are_per_currency(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert dialog.totals.text() == "22.99 GBP · 89.98 USD"
    dialog.table.choose([2])
    assert dialog.totals.text() == "39.99 USD"
    assert dialog.action_button.text() == "Write 1 refund(s)…"


def test_it_says_that_it_is_final_and_is_never_the_default(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    found = results(dialog)
    assert dialog.action_button.property("kind") == "danger"
    assert dialog.safe_button.isDefault()
    press(qtbot, dialog, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found == []


def test_a_faulty_row_says_why_and_the_way_out(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    why = cells(dialog.faults, 0)[-1]
    assert why == "The order item id is not known: import the order report for 114-3941689-0000005."
    asked: list[bool] = []
    dialog.import_requested.connect(lambda: asked.append(True))
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_without_missing_ids_no_order_report_is_asked_for(qtbot: QtBot) -> None:
    assert not made(qtbot, (adjustment(1), CONFLICT)).import_button.isVisible()


def test_a_refund_that_was_in_a_file_wants_a_typed_reason(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert not dialog.again_card.isVisible()
    dialog.table.choose([1, 4])
    assert dialog.again_card.isVisible()
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Type a reason first"
    type_into(qtbot, dialog.reason_field, "Amazon refused the first file")
    assert dialog.choice() == AdjustmentChoice((1, 4), "Amazon refused the first file")
    assert dialog.action_button.isEnabled()
    dialog.table.choose([1])
    assert dialog.choice() == AdjustmentChoice((1,))


def test_space_and_the_box_tick_a_row(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.table.chosen_ids() == [2, 3]
    second = dialog.table.item(1, 0)
    assert second is not None
    box = dialog.table.cells.box_rect(dialog.table.visualItemRect(second))
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert dialog.table.chosen_ids() == [3]
    row = dialog.table.visualItemRect(second)
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert dialog.table.chosen_ids() == [3]


def test_the_box_above_chooses_all_but_earlier_ones(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert dialog.all_check.isChecked()
    dialog.all_check.click()
    assert dialog.table.chosen_ids() == []
    assert dialog.footer.hint.text() == "Choose a refund"
    dialog.all_check.click()
    assert dialog.table.chosen_ids() == [1, 2, 3]


def test_a_refund_of_two_items_leaves_whole_or_not_at_all(qtbot: QtBot) -> None:
    two = (adjustment(1), adjustment(1, sku="B"), adjustment(2))
    dialog = made(qtbot, two)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.table.chosen_ids() == [2]
    good, faulty = sorted_out((adjustment(1), adjustment(1, fault=RowFault.NOT_A_CREDIT), adjustment(2)))
    assert [row.decision_id for row in good] == [2]
    assert [row.decision_id for row in faulty] == [1, 1]


def test_with_faulty_rows_alone_nothing_can_be_written(qtbot: QtBot) -> None:
    dialog = made(qtbot, (MISSING,))
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "No refund can go out"
    assert dialog.focusWidget() is dialog.safe_button


@pytest.mark.parametrize("fault", RowFault)
def test_every_fault_has_a_sentence(qtbot: QtBot, fault: RowFault) -> None:
    dialog = made(qtbot, (adjustment(1, fault=fault), adjustment(1, fault=RowFault.CONTRADICTED)))
    assert cells(dialog.faults, 0)[-1].endswith(".")
