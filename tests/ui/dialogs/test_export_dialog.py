"""Export decisions: presets, columns and the kind of file."""

import pytest
from dialog_support import opened, results, type_into
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.detail_desk import emitted

from returns_desktop.domain.carrying import ExportPreset
from returns_desktop.services.exporting import COLUMNS, JOURNAL_HEAD
from returns_desktop.services.settings import Settings
from returns_desktop.ui.dialogs.export import ExportChoice, ExportDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

COUNTS = {"since_last": 6, "all": 41, "view": 7, "selection": 1}
BOOKS = ExportPreset("Bookkeeping", ("order_id", "refund_amount"), "all", "xlsx", bom=False, comments=False)


def made(qtbot: QtBot, *presets: ExportPreset) -> ExportDialog:
    return opened(qtbot, ExportDialog(COUNTS, Settings(), presets=presets))


def test_the_usual_export_is_one_press_away(qtbot: QtBot) -> None:
    dialog = made(qtbot, BOOKS)
    found = results(dialog)
    assert dialog.presets.combo.currentText() == "Standard"
    assert not dialog.columns.list.isVisible()
    dialog.action_button.click()
    assert found == [ExportChoice("since_last")]


def test_a_preset_fills_everything_in_and_the_standard_takes_it_back(qtbot: QtBot) -> None:
    dialog = made(qtbot, BOOKS)
    dialog.presets.combo.setCurrentIndex(1)
    assert dialog.choice() == ExportChoice(
        "all", bom=False, comments=False, columns=("order_id", "refund_amount"), format="xlsx"
    )
    assert dialog.action_button.text() == "Export 41 decision(s)…"
    assert dialog.presets.delete.isVisible()
    dialog.presets.combo.setCurrentIndex(0)
    assert dialog.choice() == ExportChoice("since_last")
    assert not dialog.presets.delete.isVisible()


def test_what_is_filled_in_is_saved_under_a_name(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    saved = emitted(dialog.preset_saved)
    dialog.xlsx_radio.setChecked(True)
    dialog.scopes["view"].setChecked(True)
    assert not dialog.presets.name_field.isVisible()
    dialog.presets.save.click()
    assert not dialog.presets.keep.isEnabled()
    type_into(qtbot, dialog.presets.name_field, " Weekly ")
    dialog.presets.keep.click()
    assert saved == [ExportPreset("Weekly", COLUMNS, "view", "xlsx")]
    dialog.show_presets([BOOKS, saved[0]], "Weekly")
    assert dialog.presets.combo.currentText() == "Weekly"
    assert not dialog.presets.name_field.isVisible()
    assert not dialog.has_typed_text()


def test_a_preset_can_be_deleted(qtbot: QtBot) -> None:
    dialog = made(qtbot, BOOKS)
    deleted = emitted(dialog.preset_deleted)
    dialog.presets.combo.setCurrentIndex(1)
    dialog.presets.delete.click()
    assert deleted == ["Bookkeeping"]
    dialog.show_presets([])
    assert dialog.presets.combo.count() == 1


def test_columns_are_ticked_and_moved_by_keys(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.columns.more.click()
    columns = dialog.columns.list
    assert columns.isVisible()
    columns.setCurrentRow(0)
    qtbot.keyClick(columns, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.columns.columns()[:2] == (COLUMNS[1], COLUMNS[0])
    qtbot.keyClick(columns, Qt.Key.Key_Space)
    wanted = dialog.choice().columns
    assert wanted is not None
    assert wanted[0] == COLUMNS[1]
    assert COLUMNS[0] not in wanted
    dialog.columns.up.click()
    dialog.columns.usual.click()
    assert dialog.choice().columns is None


def test_the_fingerprint_of_the_journal_is_a_last_column_and_stays_with_a_preset(qtbot: QtBot) -> None:
    dialog = made(qtbot, ExportPreset("Proof", ("order_id", JOURNAL_HEAD), "all", "csv"))
    saved = emitted(dialog.preset_saved)
    dialog.head_check.click()
    assert dialog.choice().columns == (*COLUMNS, JOURNAL_HEAD)
    dialog.presets.combo.setCurrentIndex(1)
    assert dialog.choice().columns == ("order_id", JOURNAL_HEAD)
    dialog.presets.save_requested.emit("Again")
    assert saved == [ExportPreset("Again", ("order_id", JOURNAL_HEAD), "all", "csv")]
    dialog.presets.combo.setCurrentIndex(0)
    assert dialog.choice().columns is None


def test_the_ends_of_the_list_hold(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.columns.list.setCurrentRow(0)
    dialog.columns.up.click()
    dialog.columns.list.setCurrentRow(len(COLUMNS) - 1)
    dialog.columns.down.click()
    assert dialog.columns.columns() == COLUMNS


def test_without_a_column_nothing_can_be_exported(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.columns.set_columns(())
    dialog.columns.changed.emit()
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Choose a column"


def test_columns_of_another_version_are_passed_over(qtbot: QtBot) -> None:
    dialog = made(qtbot, ExportPreset("Old", ("gone", "order_id"), "all", "csv"))
    dialog.presets.combo.setCurrentIndex(1)
    assert dialog.choice().columns == ("order_id",)


def test_the_byte_order_mark_belongs_to_csv(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert dialog.bom_check.isEnabled()
    dialog.xlsx_radio.click()
    assert not dialog.bom_check.isEnabled()


def test_refunds_for_amazon_are_a_link_away(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    asked = emitted(dialog.refunds_requested)
    dialog.refunds_link.click()
    assert len(asked) == 1
