"""An unknown header: guesses, what is missing, the preview, the profile."""

import pytest
from dialog_support import opened
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from returns_desktop.domain.report import ColumnProfile, TablePreview
from returns_desktop.ui.dialogs.column_mapping import ColumnMappingDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

PREVIEW = TablePreview(
    file="reports.zip › warehouse list.csv",
    encoding="utf-8",
    headings=("Order No.", "Return no", "Article", "Note"),
    compared=("orderno", "returnno", "article", "note"),
    rows=tuple((f"111-0000000-000000{n}", f"D{n}RRMA", f"SKU-{n}", "<b>bold</b>\nsecond") for n in range(10)),
    guesses=("order_id", "amazon_rma_id", "", ""),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> ColumnMappingDialog:
    return opened(qtbot, ColumnMappingDialog(PREVIEW))


def choose(dialog: ColumnMappingDialog, place: int, field: str) -> None:
    combo = dialog.combos[place]
    combo.setCurrentIndex(combo.findData(field))


def test_guesses_are_filled_in_and_what_is_missing_is_said(dialog: ColumnMappingDialog) -> None:
    assert dialog.objectName() == "columnMappingDialog"
    assert dialog.chosen() == ("order_id", "amazon_rma_id", "", "")
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Still missing: SKU"
    assert dialog.combos[0].currentText() == "Order ID *"
    assert dialog.combos[2].currentText() == "Leave out"
    assert all(combo.accessibleName() for combo in dialog.combos)


def test_the_rows_are_shown_as_they_would_be_read(dialog: ColumnMappingDialog) -> None:
    choose(dialog, 2, "merchant_sku")
    choose(dialog, 3, "item_name")
    heads = [
        dialog.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(dialog.rows.columnCount())
    ]
    assert heads == ["Order ID", "Amazon RMA ID", "SKU", "Product"]
    assert dialog.rows.rowCount() == 10
    assert dialog.rows.index(0, 3).data() == "<b>bold</b> second"
    assert dialog.action_button.isEnabled()


def test_a_field_stands_for_one_column_only(dialog: ColumnMappingDialog) -> None:
    choose(dialog, 2, "order_id")
    assert dialog.chosen() == ("", "amazon_rma_id", "order_id", "")


def test_the_profile_has_a_name_and_is_submitted_once(dialog: ColumnMappingDialog, qtbot: QtBot) -> None:
    choose(dialog, 2, "merchant_sku")
    assert dialog.name_field.text() == "warehouse list"
    dialog.name_field.setText("  ")
    assert dialog.footer.hint.text() == "Give these columns a name"
    dialog.name_field.setText("Warehouse")
    given: list[ColumnProfile] = []
    dialog.submitted.connect(given.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pairs = (("orderno", "order_id"), ("returnno", "amazon_rma_id"), ("article", "merchant_sku"))
    assert given == [ColumnProfile("Warehouse", PREVIEW.compared, pairs)]


def test_another_encoding_is_asked_for_and_shown(dialog: ColumnMappingDialog, qtbot: QtBot) -> None:
    choose(dialog, 2, "merchant_sku")
    at = dialog.encoding_combo.findData("cp1252")
    with qtbot.waitSignal(dialog.encoding_chosen) as asked:
        dialog.encoding_combo.setCurrentIndex(at)
        dialog.encoding_combo.activated.emit(at)
    assert asked.args == ["cp1252"]
    assert dialog.is_busy()
    again = TablePreview("x", "cp1252", PREVIEW.headings, PREVIEW.compared, PREVIEW.rows[:1], PREVIEW.guesses)
    dialog.show_preview(again)
    assert not dialog.is_busy()
    assert dialog.rows.rowCount() == 1
    assert dialog.chosen()[2] == "merchant_sku", "what was chosen stays"
    assert dialog.encoding_combo.currentData() == "cp1252"
