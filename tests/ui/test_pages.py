"""The pages instead of list and detail: rows with problems, FBA returns."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from support import NOW, US_REPORT, Clock, write_report

from returns_desktop import app
from returns_desktop.domain.report import Problem
from returns_desktop.domain.views import FbaSort, View
from returns_desktop.paths import Paths
from returns_desktop.services.fba import FbaReturns
from returns_desktop.services.importing import Importing
from returns_desktop.services.problem_texts import PROBLEMS
from returns_desktop.services.problems import Problems
from returns_desktop.services.shop import Shop
from returns_desktop.ui import text, window_services
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.page_model import CELL_ROLE
from returns_desktop.ui.places import Page
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.theme import apply_theme, current_theme
from ui.pictures import is_readable_on_dark

FBA = US_REPORT.parent / "fba_customer_returns.txt"


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    opened = app.prepare_shop(Paths.under(tmp_path), Clock(NOW))
    importing = Importing(opened)
    importing.apply(importing.plan(US_REPORT))
    importing.apply(importing.plan(FBA))
    bad = write_report(
        tmp_path / "bad.tsv",
        {"order_id": "112-1", "amazon_rma_id": "B1RRMA"},
        {"request_date": "09/02/2026", "amazon_rma_id": "B2RRMA"},
        {"order_amount": "abc", "amazon_rma_id": "B3RRMA"},
    )
    importing.apply(importing.plan(bad))
    return opened


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shop: Shop) -> Iterator[MainWindow]:
    made = app.make_window(Paths.under(tmp_path), shop, InlineTasks())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def go(window: MainWindow, page: Page) -> None:
    window.sidebar.row(page).click()


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def message(window: MainWindow) -> str:
    label = window.findChild(QLabel, "statusMessage")
    assert label is not None
    return label.text()


def test_names_that_tests_may_rely_on(window: MainWindow) -> None:
    for name in ("problemTable", "fbaTable", "watchBar", "page_problems", "page_fba_returns"):
        found = window.findChild(QWidget, name)
        assert found is not None, name
        assert found.accessibleName(), name


def test_the_sidebar_counts_problems_and_keeps_quiet_on_fba(window: MainWindow) -> None:
    assert window.sidebar.row(Page.PROBLEMS).accessibleDescription() == "3"
    assert window.sidebar.row(Page.FBA).accessibleDescription() == ""


def test_a_page_stands_instead_of_the_list_and_any_view_brings_it_back(window: MainWindow) -> None:
    go(window, Page.PROBLEMS)
    assert window.page_flow.problem_page.isVisible()
    assert not window.pane.isVisible()
    assert window.sidebar.current() is Page.PROBLEMS
    window.sidebar.row(View.AUTHORIZED).click()
    assert window.pane.isVisible()
    assert not window.page_flow.problem_page.isVisible()
    assert window.sidebar.current() is View.AUTHORIZED


def test_a_problem_says_place_reason_and_way_out(window: MainWindow) -> None:
    go(window, Page.PROBLEMS)
    model = window.page_flow.problem_page.table.rows
    cells = [model.index(0, column).data(CELL_ROLE) for column in range(model.columnCount())]
    assert (cells[0].first, cells[0].second) == ("Line 2", "bad.tsv")
    assert cells[1].first == "Order ID"
    assert cells[2].first
    assert cells[2].second


def test_del_dismisses_what_is_selected_and_undo_brings_it_back(
    window: MainWindow, qtbot: QtBot, shop: Shop
) -> None:
    go(window, Page.PROBLEMS)
    table = window.page_flow.problem_page.table
    table.setFocus()
    table.select_place(0)
    first = table.selected_ids()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert Problems(shop).count() == 2
    assert first[0] not in table.rows.ids
    assert len(table.selected_ids()) == 1, "the next row is in hand"
    assert window.sidebar.row(Page.PROBLEMS).accessibleDescription() == "2"
    click(qtbot, window, "statusUndo")
    assert Problems(shop).count() == 3
    assert first[0] in table.rows.ids


def test_all_can_be_dismissed_and_the_page_says_so(window: MainWindow, qtbot: QtBot, shop: Shop) -> None:
    go(window, Page.PROBLEMS)
    page = window.page_flow.problem_page
    page.table.selectAll()
    assert "3" in page.dismiss_button.text()
    click(qtbot, window, "dismissProblemsButton")
    assert Problems(shop).count() == 0
    assert not page.is_list_shown()
    assert page.empty.title() == "No rows with problems"
    assert not page.export_button.isEnabled()


def test_the_list_is_written_to_a_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "problems.csv"
    monkeypatch.setattr(
        window_services.NativeFileDialogs,
        "choose_target",
        lambda _self, _parent, _title, _suggested, _filters, chosen: chosen(target),
    )
    go(window, Page.PROBLEMS)
    click(qtbot, window, "exportProblemsButton")
    with target.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 3
    assert "problems.csv" in message(window)


def test_what_went_wrong_is_said_on_the_page_that_is_shown(window: MainWindow, tmp_path: Path) -> None:
    go(window, Page.PROBLEMS)
    window.open_files([tmp_path / "missing.tsv"])
    assert "missing.tsv" in window.page_flow.problem_page.error()
    assert window.pane.error() == ""


def test_fba_returns_are_read_not_decided(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    go(window, Page.FBA)
    page = window.page_flow.fba_page
    assert page.table.rows.rowCount() == FbaReturns(shop).count() > 0
    assert page.table.accessibleName() == "FBA returns"
    told = next(row for row in FbaReturns(shop).rows(FbaReturns(shop).ids()) if row.value.comment)
    page.table.select_place(page.table.rows.place_of(told.id))
    comment = window.findChild(QPlainTextEdit, "fbaComment")
    assert comment is not None
    assert comment.toPlainText() == told.value.comment
    assert comment.isReadOnly()
    steps = window._services.deciding.next_undo()
    for key in "1234G":
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"))
    assert not [one for one in window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
    assert window._services.deciding.next_undo() == steps


def test_letters_and_arrows_move_on_a_page(window: MainWindow, qtbot: QtBot) -> None:
    go(window, Page.FBA)
    table = window.page_flow.fba_page.table
    table.setFocus()
    table.select_place(0)
    for key, row in ((Qt.Key.Key_J, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_K, 1), (Qt.Key.Key_End, -1)):
        qtbot.keyClick(table, key)
        wanted = row if row >= 0 else table.rows.rowCount() - 1
        assert table.currentIndex().row() == wanted


def test_fba_sorts_by_its_columns_and_searches(window: MainWindow, shop: Shop) -> None:
    go(window, Page.FBA)
    table, fba = window.page_flow.fba_page.table, FbaReturns(shop)
    assert table.rows.ids == fba.ids()
    table.heads.sectionClicked.emit(1)
    assert table.rows.ids == fba.ids(sort=FbaSort.PRODUCT, descending=False)
    table.heads.sectionClicked.emit(1)
    assert table.rows.ids == fba.ids(sort=FbaSort.PRODUCT, descending=True)
    window.toolbar.search.show_words("nothing like this")
    assert window.page_flow.shown() is Page.FBA
    assert not window.page_flow.fba_page.is_list_shown()
    window.toolbar.search.clear_search()
    assert table.rows.rowCount() == fba.count()
    order = fba.rows(fba.ids()[:1])[0].value.order_id
    window.toolbar.search.show_words(order)
    assert 0 < table.rows.rowCount() < fba.count()


def test_no_filters_are_offered_where_none_are_known(window: MainWindow, qtbot: QtBot) -> None:
    go(window, Page.FBA)
    field = window.toolbar.search
    field.setFocus()
    qtbot.keyClicks(field, "state:")
    assert not field.popup().isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    window.place_flow.go_to(View.AUTHORIZED)
    field.setFocus()
    qtbot.keyClicks(field, "state:")
    assert field.popup().isVisible()


def test_a_search_on_the_problem_page_goes_to_the_requests(window: MainWindow) -> None:
    go(window, Page.PROBLEMS)
    window.toolbar.search.show_words("Earbuds")
    assert window.pane.isVisible()
    assert window.page_flow.shown() is None


def test_the_import_summary_leads_to_the_problems(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = write_report(tmp_path / "again.tsv", {"order_id": "11", "amazon_rma_id": "Z1RRMA"})
    window.open_files([bad])
    dialog = window.import_flow._dialog
    qtbot.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)
    assert "1 with problems" in message(window)
    click(qtbot, window, "statusLink1")
    assert window.page_flow.shown() is Page.PROBLEMS
    assert window.page_flow.problem_page.table.rows.rowCount() == 4


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 720), (1024, 700)])
def test_every_place_is_in_sight(window: MainWindow, qtbot: QtBot, width: int, height: int) -> None:
    window.resize(width, height)
    row, status = window.sidebar.row(Page.FBA), window.status
    qtbot.waitUntil(lambda: window.width() == width)
    bottom = row.mapTo(window, row.rect().bottomLeft()).y()
    assert bottom < status.mapTo(window, status.rect().topLeft()).y()


def test_the_kind_of_a_problem_is_read_whole(window: MainWindow) -> None:
    go(window, Page.PROBLEMS)
    table = window.page_flow.problem_page.table
    kinds = [text.problem_kind(Problem(1, "Order ID", code, ())) for code in PROBLEMS]
    font = QFontMetrics(current_theme().font("caption"))
    room = table.heads.sectionSize(1) - 2 * 8
    assert [kind for kind in kinds if font.horizontalAdvance(kind) > room] == []


def test_a_selected_row_is_readable_in_high_contrast_while_keys_go_elsewhere(
    window: MainWindow, qapp: QApplication
) -> None:
    go(window, Page.PROBLEMS)
    apply_theme(qapp, "high")
    table = window.page_flow.problem_page.table
    table.selectRow(1)
    table.clearFocus()
    assert is_readable_on_dark(table.viewport(), table.visualRect(table.rows.index(1, 2)))
