"""What an import would do: every row accounted for, long files as fast as short ones."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dialog_support import opened, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from support import TestShop, line, write_report

from returns_desktop.domain.report import FbaReturn, LeftOut, OrderItem, ParsedLine, Problem
from returns_desktop.services.import_batch import DateOrder
from returns_desktop.services.importing import ImportPlan, NewLine
from returns_desktop.ui.dialogs.import_plan import ImportPlanDialog
from returns_desktop.ui.dialogs.plan_model import ROW_ROLE, GroupHead, PlanModel
from returns_desktop.ui.dialogs.plan_rows import Kind, PlanRow
from returns_desktop.ui.text import disposition_words, reason_words

pytestmark = pytest.mark.usefixtures("theme_icons")

REPORTS = Path(__file__).resolve().parents[2] / "data" / "reports"
LEFT = Qt.MouseButton.LeftButton
STORED = [
    {"order_id": f"111-0000000-000000{n}", "amazon_rma_id": f"D{n}RRMA", "order_item_id": str(n)}
    for n in range(1, 4)
]
FILE = [
    STORED[0],
    {**STORED[1], "refunded": "42.00", "reported_status": "Cancelled"},
    {"order_id": "112-0000000-0000001", "amazon_rma_id": "N1RRMA", "order_item_id": "91"},
    {"order_id": "112-0000000-0000002", "amazon_rma_id": "N2RRMA", "order_item_id": "92"},
    {"order_id": "112-0000000-0000002", "amazon_rma_id": "N2RRMA", "order_item_id": "92"},
    {"order_id": "112-1", "amazon_rma_id": "B1RRMA"},
    {"request_date": "09/02/2026", "amazon_rma_id": "B2RRMA"},
    {"order_amount": "abc", "amazon_rma_id": "B3RRMA"},
]


@pytest.fixture
def plan_shop(tmp_path: Path) -> Iterator[TestShop]:
    shop = TestShop(tmp_path)
    shop.take_in(*STORED)
    yield shop
    shop.shop.close()


@pytest.fixture
def plan(plan_shop: TestShop) -> ImportPlan:
    path = write_report(plan_shop.folder / "returns-2026-03-10.tsv", *FILE)
    return plan_shop.importing.plan(path)


def rows(model: PlanModel) -> list[GroupHead | PlanRow]:
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def row_of(dialog: ImportPlanDialog, line_number: int) -> int:
    return next(
        at
        for at, row in enumerate(rows(dialog.model))
        if isinstance(row, PlanRow) and row.line == line_number
    )


def open_menu(qtbot: QtBot, dialog: ImportPlanDialog, name: str) -> QMenu:
    qtbot.waitUntil(lambda: dialog.findChild(QMenu, name) is not None)
    menu = dialog.findChild(QMenu, name)
    assert menu is not None
    return menu


def test_the_tiles_count_every_row(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    shown = {kind: tile.text() for kind, tile in dialog.tiles.items()}
    assert shown == {
        Kind.NEW: "2",
        Kind.CHANGED: "1",
        Kind.SAME: "1",
        Kind.REPEATED: "1",
        Kind.PROBLEMS: "3",
    }
    assert "2 + 1 + 1 + 1 + 3" in dialog._sum.text()
    assert "8" in dialog._sum.text()
    assert dialog._name.text() == "returns-2026-03-10.tsv"
    assert "Seller-fulfilled returns report" in dialog._facts.text()


def test_groups_stand_in_order_and_same_only_on_request(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    heads = [row for row in rows(dialog.model) if isinstance(row, GroupHead)]
    assert [head.kind for head in heads] == [Kind.PROBLEMS, Kind.CHANGED, Kind.NEW, Kind.REPEATED]
    assert [head.folded for head in heads] == [False, False, False, True]
    dialog.same_check.click()
    assert Kind.SAME in [row.kind for row in rows(dialog.model) if isinstance(row, GroupHead)]


def test_rows_say_what_happens(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    changed = rows(dialog.model)[row_of(dialog, 3)]
    assert isinstance(changed, PlanRow)
    assert changed.subject == "111-0000000-0000002"
    assert "".join(changed.what) == (
        "Status on Amazon: PendingApproval → Cancelled; Refunded amount: nothing → 42.00 USD"
    )
    assert changed.what[1::2] == ("Cancelled", "42.00 USD")
    new = rows(dialog.model)[row_of(dialog, 4)]
    assert isinstance(new, PlanRow)
    assert new.what == ("Defective or does not work · Authorization required",)
    problem = rows(dialog.model)[row_of(dialog, 7)]
    assert isinstance(problem, PlanRow)
    assert problem.subject == "Order ID"
    assert problem.way_out


def test_the_button_says_how_many_good_rows_there_are(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    assert dialog.action_button.text() == "Import the 3 good row(s)"
    dialog.show_plan(replace(plan, problems=()))
    assert dialog.action_button.text() == "Import 3 row(s)"
    assert dialog.footer.hint.text() == "Nothing has been written yet."


def test_with_nothing_new_there_is_nothing_to_import(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(replace(plan, new=(), changed=(), problems=())))
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Nothing new in this file"


def test_a_file_of_problems_alone_can_be_kept_in_the_list(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(replace(plan, new=(), changed=())))
    assert dialog.action_button.isEnabled()
    assert dialog.action_button.text() == "Keep 3 row(s) in the problem list"


def test_importing_is_asked_for_once(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    asked: list[bool] = []
    dialog.apply_requested.connect(lambda: asked.append(True))
    qtbot.mouseClick(dialog.action_button, LEFT)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert asked == [True]
    assert dialog.is_busy()


def test_a_clean_file_is_imported_by_enter(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(replace(plan, problems=())))
    assert dialog.focusWidget() is dialog.action_button
    with qtbot.waitSignal(dialog.apply_requested):
        press(qtbot, dialog, Qt.Key.Key_Return)


def test_problems_take_the_focus_first(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    assert dialog.focusWidget() is dialog.view
    assert dialog.view.currentIndex().row() == 0


# --- Keys and links -----------------------------------------------------------------------------


def test_arrows_fold_and_open_a_group(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    everything = dialog.model.rowCount()
    press(qtbot, dialog, Qt.Key.Key_Down)
    press(qtbot, dialog, Qt.Key.Key_Left)
    assert dialog.model.rowCount() == everything - 3
    assert dialog.view.currentIndex().row() == 0
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.model.rowCount() == everything
    press(qtbot, dialog, Qt.Key.Key_End)
    assert dialog.view.currentIndex().row() == everything - 1
    press(qtbot, dialog, Qt.Key.Key_Right)
    assert dialog.model.rowCount() == everything + 1
    press(qtbot, dialog, Qt.Key.Key_Home)
    assert dialog.view.currentIndex().row() == 0


def test_a_click_on_a_heading_folds_it(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    before = dialog.model.rowCount()
    place = dialog.view.visualRect(dialog.model.index(0, 0)).center()
    qtbot.mouseClick(dialog.view.viewport(), LEFT, pos=place)
    assert dialog.model.rowCount() == before - 3


def test_problems_are_two_lines_high(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    heights = [dialog.view.rowHeight(row) for row in range(5)]
    assert heights[1] == heights[2] == heights[3] > heights[0] == heights[4]


def test_the_order_of_dates_is_chosen_from_the_row(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    chosen: list[object] = []
    dialog.date_order_chosen.connect(chosen.append)
    dialog.view.select_row(row_of(dialog, 8))
    press(qtbot, dialog, Qt.Key.Key_Return)
    menu = open_menu(qtbot, dialog, "dateOrderMenu")
    assert [action.text() for action in menu.actions()] == [
        "Day first: 9 February 2026",
        "Month first: 2 September 2026",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert chosen == [DateOrder.MONTH_FIRST]
    assert dialog.is_busy()
    dialog.show_plan(plan)
    assert not dialog.is_busy()


def test_the_place_of_a_problem_can_be_copied(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    place = dialog.view.visualRect(dialog.model.index(row_of(dialog, 9), 0))
    qtbot.mouseClick(dialog.view.viewport(), LEFT, pos=QPoint(place.right() - 40, place.center().y()))
    menu = open_menu(qtbot, dialog, "placeMenu")
    assert menu.actions()[0].text() == "Line 9, column Order Amount"
    menu.actions()[-1].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "returns-2026-03-10.tsv: Line 9, column Order Amount"


def test_a_click_beside_the_link_does_nothing(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    place = dialog.view.visualRect(dialog.model.index(row_of(dialog, 9), 0))
    qtbot.mouseClick(dialog.view.viewport(), LEFT, pos=QPoint(place.left() + 300, place.center().y()))
    assert dialog.findChild(QMenu, "placeMenu") is None


# --- Encoding -----------------------------------------------------------------------------------


def test_another_encoding_is_asked_for_and_a_failure_keeps_the_plan(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    assert dialog.encoding_combo.currentText() == "UTF-8, recognized"
    at = dialog.encoding_combo.findData("cp1252")
    dialog.encoding_combo.setCurrentIndex(at)
    with qtbot.waitSignal(dialog.encoding_chosen) as asked:
        dialog.encoding_combo.activated.emit(at)
    assert asked.args == ["cp1252"]
    assert dialog.is_busy()
    dialog.show_error("The file is not written in Windows-1252.")
    assert not dialog.is_busy()
    assert dialog.encoding_combo.currentData() == "utf-8"
    dialog.show_plan(replace(plan, report=replace(plan.report, encoding="cp1252")))
    assert dialog.encoding_combo.currentData() == "cp1252"
    assert dialog.encoding_combo.currentText() == "Windows-1252"


def test_reading_that_was_cancelled_leaves_the_encoding_of_the_plan(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    at = dialog.encoding_combo.findData("utf-16")
    dialog.encoding_combo.setCurrentIndex(at)
    dialog.encoding_combo.activated.emit(at)
    dialog.set_busy(False)
    assert dialog.encoding_combo.currentData() == "utf-8"


def test_an_encoding_nobody_listed_is_shown_by_its_name(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(replace(plan, report=replace(plan.report, encoding="gb18030"))))
    assert dialog.encoding_combo.currentText() == "gb18030, recognized"


def test_a_mark_in_front_of_the_text_is_still_utf_8(qtbot: QtBot, plan: ImportPlan) -> None:
    marked = replace(plan, report=replace(plan.report, encoding="utf-8-sig"))
    dialog = opened(qtbot, ImportPlanDialog(marked))
    assert dialog.encoding_combo.currentText() == "UTF-8, recognized"


# --- Size ---------------------------------------------------------------------------------------


def long_plan(plan: ImportPlan, *, new: int = 0, problems: int = 0, same: int = 0) -> ImportPlan:
    value = line()
    return replace(
        plan,
        report=replace(plan.report, rows=new + problems + same, lines=()),
        new=tuple(NewLine(at, value, None) for at in range(new)),
        changed=(),
        same=tuple(ParsedLine(at, value) for at in range(same)),
        repeated=(),
        problems=tuple(
            Problem(at, "Order ID", "order_id_malformed", (("digits", 4),)) for at in range(problems)
        ),
    )


@pytest.mark.parametrize(
    "amounts", [{"new": 100_000}, {"problems": 100_000}, {"new": 50_000, "problems": 50_000}], ids=str
)
def test_a_long_file_makes_only_the_rows_in_view(
    qtbot: QtBot, plan: ImportPlan, monkeypatch: pytest.MonkeyPatch, amounts: dict[str, int]
) -> None:
    made: list[int] = []
    original = PlanModel._made

    def counting(model: PlanModel, row: int) -> Any:
        made.append(row)
        return original(model, row)

    monkeypatch.setattr(PlanModel, "_made", counting)
    dialog = opened(qtbot, ImportPlanDialog(long_plan(plan, **amounts)))
    qtbot.waitUntil(lambda: bool(made))
    assert dialog.model.rowCount() > 100_000
    assert len(set(made)) < 200
    dialog.view.setFocus()
    press(qtbot, dialog, Qt.Key.Key_End)
    dialog.view.viewport().repaint()
    assert len(set(made)) < 400
    assert max(made) == dialog.model.rowCount() - 1


def test_showing_many_rows_that_stay_the_same_makes_none_of_them(
    qtbot: QtBot, plan: ImportPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, ImportPlanDialog(long_plan(plan, new=1, same=100_000)))
    made: list[int] = []
    original = PlanModel._made

    def counting(model: PlanModel, row: int) -> Any:
        made.append(row)
        return original(model, row)

    monkeypatch.setattr(PlanModel, "_made", counting)
    dialog.same_check.click()
    dialog.view.viewport().repaint()
    assert dialog.model.rowCount() == 100_003
    assert len(set(made)) < 200


def test_a_file_without_rows_says_so(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(long_plan(plan)))
    assert "no rows" in dialog._sum.text()
    assert not dialog.action_button.isEnabled()


def test_names_for_screen_readers(qtbot: QtBot, plan: ImportPlan) -> None:
    dialog = opened(qtbot, ImportPlanDialog(plan))
    role = Qt.ItemDataRole.AccessibleTextRole
    head = dialog.model.index(0, 0).data(role)
    assert head.startswith("Problems, 3, open")
    problem = dialog.model.index(1, 0).data(role)
    assert problem.startswith("Line 7 · Order ID")


def planned(plan_shop: TestShop, name: str) -> ImportPlan:
    return plan_shop.importing.plan(REPORTS / name)


def first_new(dialog: ImportPlanDialog) -> PlanRow:
    return next(row for row in rows(dialog.model) if isinstance(row, PlanRow) and row.action is None)


def note(dialog: ImportPlanDialog) -> str:
    return next(row.note for row in rows(dialog.model) if isinstance(row, GroupHead) and row.kind is Kind.NEW)


def test_fba_returns_say_reason_and_condition_in_words(qtbot: QtBot, plan_shop: TestShop) -> None:
    dialog = opened(qtbot, ImportPlanDialog(planned(plan_shop, "fba_customer_returns.txt")))
    value = dialog._plan.new[0].value
    assert isinstance(value, FbaReturn)
    row = first_new(dialog)
    assert (row.subject, row.aside) == (value.order_id, value.item_name)
    assert row.what == (f"{reason_words(value.reason_code)} · {disposition_words(value.disposition)}",)
    assert "FBA customer returns" in dialog._facts.text()
    assert "nothing is to be decided" in note(dialog)


def test_order_rows_say_sku_and_order_item(qtbot: QtBot, plan_shop: TestShop) -> None:
    dialog = opened(qtbot, ImportPlanDialog(planned(plan_shop, "order_report_us.txt")))
    value = dialog._plan.new[0].value
    assert isinstance(value, OrderItem)
    row = first_new(dialog)
    assert (row.subject, row.aside) == (value.order_id, value.sku)
    assert value.order_item_id in row.what[0]
    assert "requests" not in note(dialog)


def test_the_xml_report_reads_like_the_table(qtbot: QtBot, plan_shop: TestShop) -> None:
    dialog = opened(qtbot, ImportPlanDialog(planned(plan_shop, "returns_report.xml")))
    assert "XML" in dialog._facts.text()
    assert note(dialog) == "These requests are added"
    assert "·" in first_new(dialog).what[0]


def test_cells_left_out_and_the_profile_are_told(qtbot: QtBot, plan: ImportPlan) -> None:
    report = replace(plan.report, left_out=(LeftOut("Tracking ID", 12),), profile="Warehouse", encoding="")
    dialog = opened(qtbot, ImportPlanDialog(replace(plan, report=report)))
    assert dialog._left_out.text().startswith("12 damaged tracking number(s)")
    assert dialog._left_out.isVisible()
    assert "Warehouse" in dialog._facts.text()
    assert not dialog.encoding_combo.isVisible()
    dialog.show_plan(plan)
    assert not dialog._left_out.isVisible()
    assert dialog.encoding_combo.isVisible()


def test_unknown_conditions_stand_as_they_are() -> None:
    assert disposition_words("CUSTOMER_DAMAGED") == "Damaged by the buyer"
    assert disposition_words("SOMETHING_NEW") == "SOMETHING_NEW"
