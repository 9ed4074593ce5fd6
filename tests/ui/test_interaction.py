"""How the window behaves under the hand: points 2 to 8 of the product specification, section 4."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.model import Action
from returns_desktop.domain.views import SortKey, View
from returns_desktop.ui.request_cells import SORT_KEYS, Column, cell_of
from ui.triage_desk import Desk, changed, requests

CTRL = Qt.KeyboardModifier.ControlModifier
ROWS = requests(6)
DELIVERED = {"reported_status": "Approved", "delivery_date": "20-Nov-2026"}


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    return Desk(shop, qtbot, ROWS)


# --- 2. Undo rather than confirm --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "form", "one_way"),
    [
        (Qt.Key.Key_1, "authorizeDialog", False),
        (Qt.Key.Key_2, "closeDialog", True),
        (Qt.Key.Key_3, "refundDialog", True),  # without goods
        (Qt.Key.Key_4, "contactDialog", False),
        (Qt.Key.Key_N, "noteDialog", False),
        (Qt.Key.Key_T, "tagDialog", False),
    ],
)
def test_only_what_cannot_be_taken_back_on_amazon_is_not_the_default(
    desk: Desk, key: Qt.Key, form: str, one_way: bool
) -> None:
    desk.press(key)
    dialog = desk.dialog(form)
    assert dialog.footer.is_one_way() is one_way
    usual = dialog.safe_button if one_way or dialog.is_blocked() else dialog.action_button
    assert dialog.footer.default_button() is usual


def test_a_refund_of_goods_that_came_back_is_no_one_way_street(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, [{**ROWS[0], **DELIVERED}])
    desk.press(Qt.Key.Key_G)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.press(Qt.Key.Key_3)
    assert not desk.dialog("refundDialog").footer.is_one_way()


def test_what_was_done_is_undone_without_a_question(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.shop.browsing.request(first).request.decisions
    desk.press(Qt.Key.Key_Z, CTRL)
    assert not desk.has_dialog()
    assert desk.shop.browsing.request(first).request.decisions == ()


# --- 3. Where it goes after an action ---------------------------------------------------------------


@pytest.mark.parametrize(("way", "step"), [("next", 1), ("previous", -1), ("stay", 0)])
def test_after_an_action(desk: Desk, way: str, step: int) -> None:
    desk.settings.save(replace(desk.settings.load(), after_action=way))
    ids = desk.ids()
    desk.table.select_id(ids[2])
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.table.selected_ids() == [ids[2 + step]]


def test_the_row_that_was_acted_on_is_dimmed_until_the_selection_leaves_it(desk: Desk) -> None:
    desk.go_to(View.AUTHORIZATION_REQUIRED)
    ids = desk.ids()
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.ids() == ids
    assert desk.table.is_acted(ids[0])
    desk.press(Qt.Key.Key_J)
    assert ids[0] not in desk.ids()
    assert not desk.table.is_acted(ids[0])


# --- 4. Selection by request ------------------------------------------------------------------------


def resort(desk: Desk) -> None:
    desk.table.sort_changed.emit(SortKey.PRODUCT, True)


def refresh(desk: Desk) -> None:
    desk.window.reload()


def import_more(desk: Desk) -> None:
    """Rows come before and between, and one that is selected changes."""
    more = [
        {**row, "order_id": f"333{row['order_id'][3:]}", "amazon_rma_id": f"S{number}"}
        for number, row in enumerate(ROWS)
    ]
    desk.take_in([*more, *changed(ROWS, 2, tracking_id="1Z9")])
    desk.window.reload()


@pytest.mark.parametrize("change", [resort, refresh, import_more])
@pytest.mark.parametrize("places", [[2], [1, 3, 4]])
def test_selection_survives(desk: Desk, change: Callable[[Desk], None], places: list[int]) -> None:
    wanted = {desk.ids()[place] for place in places}
    desk.table.select_ids(wanted)
    before = desk.ids()
    change(desk)
    assert change is refresh or desk.ids() != before
    assert set(desk.table.selected_ids()) == wanted


# --- 5. Many at once --------------------------------------------------------------------------------


@pytest.fixture
def mixed(shop: TestShop, qtbot: QtBot) -> Desk:
    """Four that can be authorized, one that is closed, and one of another currency."""
    rows = changed(requests(6), 4, reported_status="Closed")
    return Desk(shop, qtbot, changed(rows, 5, currency="EUR"))


def select_all(desk: Desk) -> list[int]:
    desk.go_to(View.NEEDS_ACTION)
    desk.search("product")
    desk.table.setFocus()
    desk.press(Qt.Key.Key_A, CTRL)
    return list(desk.table.selected_ids())


def test_the_bar_says_for_how_many_and_why_not_for_the_others(mixed: Desk) -> None:
    assert len(select_all(mixed)) == 6
    bar = mixed.window.pane.bulk
    assert bar.isVisible()
    assert mixed.part("bulkTally").text().startswith("Authorize 5 · 1 cannot")
    assert "new request" in mixed.part("bulkWhy").toolTip()
    assert bar.can(Action.AUTHORIZE)


def test_totals_stand_per_currency(mixed: Desk) -> None:
    summary = mixed.shop.browsing.selection(select_all(mixed))
    assert [(money.minor, money.currency, count) for money, count in summary.paid] == [
        (4000, "EUR", 1),
        (20000, "USD", 5),
    ]
    shown = " ".join(
        label.text() for label in mixed.part("selectionPane").findChildren(type(mixed.part("bulkCount")))
    )
    assert "40.00" in shown
    assert "200.00" in shown


def test_many_are_one_step_and_what_failed_stays_selected(mixed: Desk) -> None:
    ids = select_all(mixed)
    (closed,) = mixed.shop.browsing.ids(View.CLOSED_BY_SELLER)
    assert closed in ids
    mixed.window.request_flow.act(Action.AUTHORIZE)
    dialog = mixed.dialog("authorizeDialog")
    dialog.action_button.click()
    mixed.settle()
    assert mixed.table.selected_ids() == [closed]
    step = mixed.shop.deciding.next_undo()
    assert step is not None
    assert step.request_count == 5
    mixed.press(Qt.Key.Key_Z, CTRL)
    assert not any(mixed.shop.browsing.request(one).request.decisions for one in ids)


# --- 6. Search --------------------------------------------------------------------------------------

FOUND_BY = {
    "order_id": "222-1234567-7654321",
    "amazon_rma_id": "DqqqqRRMA",
    "merchant_sku": "LAMP-9",
    "item_name": "Desk Lamp 台灯",
    "tracking_id": "1Z884E190391732206",
}


@pytest.mark.parametrize(
    "words", [*FOUND_BY.values(), "台灯", "ﾗﾝﾌﾟ", "ランプ", "坏了", "lamp 坏了", "补发", "desk LAMP"]
)
def test_the_search_finds(desk: Desk, words: str) -> None:
    desk.take_in([*ROWS, {**ROWS[0], **FOUND_BY, "item_name": "Desk Lamp 台灯 ランプ"}])
    (wanted,) = desk.shop.browsing.ids(View.ALL, search=FOUND_BY["order_id"])
    desk.shop.deciding.capture_comment(wanted, "灯坏了", desk.shop.versions(wanted)[wanted])
    desk.shop.filing.note(wanted, "补发一个", desk.shop.versions(wanted)[wanted])
    desk.window.reload()
    desk.search(words)
    assert desk.ids() == [wanted]


def test_an_order_id_pasted_anywhere_jumps_to_it(desk: Desk) -> None:
    wanted = desk.ids()[4]
    QGuiApplication.clipboard().setText(desk.shop.browsing.request(wanted).request.line.order_id)
    desk.press(Qt.Key.Key_V, CTRL)
    assert desk.table.selected_ids() == [wanted]


# --- 7. Tables --------------------------------------------------------------------------------------


@pytest.mark.parametrize("column", Column)
def test_every_column_sorts_both_ways(desk: Desk, column: Column) -> None:
    kinds = (("CR-DEFECTIVE", "Approved"), ("CR-UNWANTED_ITEM", "Closed"), ("CR-SWITCHEROO", "Completed"))
    rows = [
        {"item_name": f"P{n}", "order_amount": f"{n}.00", "reason_code": code, "reported_status": state}
        for n, (code, state) in enumerate(kinds * 2, 1)
    ]
    desk.take_in([{**row, **more} for row, more in zip(ROWS, rows, strict=True)])
    desk.window.reload()
    desk.search("p")
    key = SORT_KEYS[column]
    desk.table.sort_changed.emit(key, False)
    up = desk.ids()
    desk.table.sort_changed.emit(key, True)
    down = desk.ids()
    assert sorted(up) == sorted(down)
    assert up != down
    assert desk.shop.browsing.ids(View.ALL, sort=key, search="p") == up


def test_dates_follow_the_locale_and_money_has_its_currency(desk: Desk) -> None:
    (row,) = desk.shop.browsing.rows(desk.ids()[:1])
    amount = cell_of(row, Column.AMOUNT, acted=False)
    assert (amount.first, amount.second) == ("40.00", "USD")
    assert cell_of(row, Column.DUE, acted=False).second == "Mon 2 Nov"
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        QApplication.sendEvent(desk.window, QEvent(QEvent.Type.LocaleChange))
        german = cell_of(row, Column.DUE, acted=False).second
        amount = cell_of(row, Column.AMOUNT, acted=False)
    finally:
        QLocale.setDefault(before)
    assert german.startswith("Mo")
    assert (amount.first, amount.second) == ("40,00", "USD")


# --- 8. Nothing blocks ------------------------------------------------------------------------------


def test_letters_go_on_working_while_a_decision_is_written(desk: Desk) -> None:
    """One change at a time: what is asked for meanwhile is dropped, not doubled."""
    first, second = desk.ids()[:2]
    desk.window.decision_flow._set_busy(True)
    desk.press(Qt.Key.Key_1)
    assert not desk.has_dialog()
    desk.press(Qt.Key.Key_J)
    assert desk.table.selected_ids() == [second]
    desk.window.decision_flow._set_busy(False)
    desk.shop.deciding.decide([first], AuthorizeInputs(), desk.shop.versions(first))
    assert len(desk.shop.browsing.request(first).request.decisions) == 1
