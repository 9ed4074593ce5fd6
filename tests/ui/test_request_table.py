"""The list: windows of rows, selection by request, marks, columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import hypothesis.strategies as st
import pytest
from hypothesis import given
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.model import Action, CommentState, GoodsState, MoneyState, RequestStatus
from returns_desktop.domain.views import RequestRow, SortKey
from returns_desktop.domain.workflow import Task
from returns_desktop.ui import text
from returns_desktop.ui.column_header import AMPLE_PRODUCT
from returns_desktop.ui.lingering import _in_old_order, with_lingering
from returns_desktop.ui.request_cells import Column
from returns_desktop.ui.request_model import WINDOW
from returns_desktop.ui.request_table import RequestTable
from returns_desktop.ui.theme import apply_theme, current_theme
from ui.pictures import is_readable_on_dark

ROW = RequestRow(
    id=0,
    order_id="114-3941689-8772232",
    amazon_rma_id="DRMA",
    marketplace="US",
    currency="USD",
    today=date(2026, 11, 22),
    item_name="Kettle <b>1.7</b> L & lid",
    item_count=1,
    reason_code="CR-DEFECTIVE",
    request_date=date(2026, 11, 20),
    status=RequestStatus.AUTHORIZATION_REQUIRED,
    reported_status="PendingApproval",
    a_to_z=False,
    goods=GoodsState.AWAITED,
    condition=None,
    money=MoneyState.NONE,
    task=Task.ANSWER,
    due_on=date(2026, 11, 21),
    paid_minor=4999,
    comment_state=CommentState.CAPTURED,
    comment="Left side <i>dead</i>",
    held_action=None,
)


@dataclass
class Rows:
    """Counts how often windows are fetched."""

    windows: list[int] = field(default_factory=list)
    held: frozenset[int] = frozenset()
    dear: frozenset[int] = frozenset()

    def fetch(self, ids: Sequence[int]) -> list[RequestRow]:
        self.windows.append(len(ids))
        return [
            replace(
                ROW,
                id=number,
                held_action=Action.AUTHORIZE if number in self.held else None,
                paid_minor=123_456_789_000 if number in self.dear else ROW.paid_minor,
            )
            for number in ids
        ]


@pytest.fixture
def rows() -> Rows:
    return Rows()


@pytest.fixture
def table(rows: Rows, theme_window: Callable[..., QWidget]) -> RequestTable:
    made = RequestTable(rows.fetch)
    made.setMinimumHeight(400)
    theme_window(made, width=760)
    made.setFocus()
    return made


def press(qtbot: QtBot, table: RequestTable, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    pressed = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        pressed |= modifier
    qtbot.keyClick(table, key, pressed)


def test_a_long_list_is_read_by_windows(table: RequestTable, rows: Rows) -> None:
    table.show_ids(range(100_000))
    table.grab()
    table.scrollToBottom()
    table.grab()
    assert table.requests.rowCount() == 100_000
    assert len(rows.windows) <= 4
    assert max(rows.windows) <= WINDOW


def test_selection_is_kept_by_request(table: RequestTable) -> None:
    table.show_ids([1, 2, 3, 4])
    table.select_id(3)
    table.show_ids([4, 3, 2, 1])
    assert table.selected_ids() == [3]
    assert table.current_id() == 3
    table.select_ids([4, 1])
    table.show_ids([9, 1, 2, 4])
    assert table.selected_ids() == [1, 4]
    table.show_ids([9, 2])
    assert table.selected_ids() == []


def test_a_new_order_of_the_same_selection_is_no_news(table: RequestTable, qtbot: QtBot) -> None:
    table.show_ids([1, 2, 3])
    table.select_id(2)
    with qtbot.assertNotEmitted(table.selection_changed):
        table.show_ids([3, 2, 1])


def test_marks_stay_while_the_keyboard_moves(table: RequestTable, qtbot: QtBot) -> None:
    table.show_ids([1, 2, 3, 4])
    table.select_id(1)
    table.toggle_current()
    table.step_by(1)
    table.step_by(1)
    table.toggle_current()
    assert table.selected_ids() == [1, 3]
    assert table.current_id() == 3
    assert table.shows_boxes()
    press(qtbot, table, Qt.Key.Key_Down)
    assert table.selected_ids() == [1, 3]
    table.toggle_current()
    table.toggle_current()
    assert table.selected_ids() == [1, 3]
    table.clear_marks()
    assert table.selected_ids() == [4]
    assert not table.shows_boxes()


def test_shift_and_ctrl_select_more(table: RequestTable, qtbot: QtBot) -> None:
    table.show_ids([1, 2, 3, 4])
    table.select_id(1)
    press(qtbot, table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ids() == [1, 2]
    place = table.visualRect(table.requests.index(3, Column.REASON)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert table.selected_ids() == [1, 2, 4]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.selected_ids() == [4]


def test_a_click_on_the_box_marks_one_more(table: RequestTable, qtbot: QtBot) -> None:
    table.show_ids([1, 2, 3])
    table.select_id(1)
    box = table.visualRect(table.requests.index(1, Column.DUE))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(24, box.top() + 16))
    assert table.selected_ids() in ([1, 2], [2])


def test_all_are_selected_from_the_head(table: RequestTable, qtbot: QtBot) -> None:
    table.show_ids([1, 2, 3])
    table.select_ids([1, 2])
    at = table.columns.box_rect().center()
    qtbot.mouseClick(table.columns.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.selected_ids() == [1, 2, 3]


def test_cells_say_everything_to_screen_readers(table: RequestTable) -> None:
    table.show_ids([7])
    cells = [table.requests.index(0, column) for column in Column]
    spoken = " ".join(cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells)
    for words in ("114-3941689-8772232", "Kettle <b>1.7</b> L & lid", "Left side <i>dead</i>", "USD"):
        assert words in spoken
    tooltip = cells[Column.REASON].data(Qt.ItemDataRole.ToolTipRole)
    assert "CR-DEFECTIVE" in tooltip
    assert "&lt;i&gt;" in tooltip  # the buyer's words are never markup


def test_a_row_just_acted_on_says_that_it_is_held(table: RequestTable, rows: Rows) -> None:
    rows.held = frozenset({2})
    table.show_ids([1, 2])
    table.set_acted([2])
    before, held = (table.requests.index(place, Column.DUE).data() for place in (0, 1))
    assert held != before
    assert "6" in held


def test_what_was_acted_on_stays_where_it_was() -> None:
    assert with_lingering([1, 2, 3, 4], [1, 4], [2]) == [1, 2, 4]
    assert with_lingering([1, 2, 3], [3], [1, 2]) == [1, 2, 3]
    assert with_lingering([1, 2, 3], [2, 3, 1], [1]) == [1, 2, 3]
    assert with_lingering([5, 6], [], [6]) == [6]
    assert with_lingering([5, 6], [6, 5], []) == [6, 5]
    # 1 was acted on before and stands at the end now: 2 does not follow it there.
    assert with_lingering([1, 2, 3, 4], [3, 4, 1, 2], [2]) == [2, 3, 4, 1]
    assert with_lingering([9, 1, 2, 3, 4], [9, 3, 4, 1, 2], [2]) == [9, 2, 3, 4, 1]


PLACES = st.lists(st.integers(0, 12), unique=True)


@given(PLACES, PLACES, st.sets(st.integers(0, 12)))
def test_what_lingers_stands_behind_its_nearest_neighbour_that_stayed(
    old: list[int], new: list[int], lingering: set[int]
) -> None:
    merged = with_lingering(old, new, lingering)
    rest = [request_id for request_id in new if request_id not in lingering]
    assert [request_id for request_id in merged if request_id not in lingering] == rest
    if lingering.isdisjoint(old):
        assert merged == new
        return
    assert [one for one in old if one in lingering] == sorted(lingering & set(merged), key=old.index)
    steady = _in_old_order(old, rest)
    for place, request_id in enumerate(old):
        if request_id in lingering:
            above = merged[: merged.index(request_id)]
            neighbour = next((one for one in reversed(above) if one not in lingering), None)
            assert neighbour == next((one for one in reversed(old[:place]) if one in steady), None)


def test_amounts_that_are_scrolled_into_sight_are_not_cut(
    table: RequestTable, rows: Rows, qtbot: QtBot
) -> None:
    table.show_ids(range(1, 2001))
    before = table.columns.sectionSize(Column.AMOUNT)
    rows.dear = frozenset({1500})
    needed = table.fontMetrics().horizontalAdvance("1,234,567,890.00")
    assert before < needed
    table.doItemsLayout()
    table.scrollTo(table.requests.index(1499, 0))
    qtbot.waitUntil(lambda: table.columns.sectionSize(Column.AMOUNT) > needed)


def test_a_click_on_a_heading_sorts(table: RequestTable, qtbot: QtBot) -> None:
    table.show_ids([1, 2])
    asked: list[tuple[SortKey, bool]] = []
    table.sort_changed.connect(lambda key, down: asked.append((key, down)))
    x = table.columns.sectionViewportPosition(Column.PRODUCT) + 40
    for _ in range(2):
        qtbot.mouseClick(table.columns.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 14))
    assert asked == [(SortKey.PRODUCT, False), (SortKey.PRODUCT, True)]


def test_columns_are_remembered(
    table: RequestTable, rows: Rows, theme_window: Callable[..., QWidget]
) -> None:
    table.columns.resizeSection(Column.STATUS, 150)
    table.columns.moveSection(table.columns.visualIndex(Column.AMOUNT), 0)
    table.columns.set_column_shown(Column.REASON, False)
    other = RequestTable(rows.fetch)
    theme_window(other, width=760)
    other.columns.restore(table.columns.layout_text())
    assert other.columns.layout_text() == table.columns.layout_text()
    assert other.columns.isSectionHidden(Column.REASON)
    assert other.is_first(Column.AMOUNT)
    other.columns.restore("nonsense=7;due=x;=;")
    assert not other.columns.isSectionHidden(Column.PRODUCT)


def test_the_order_id_always_fits(table: RequestTable) -> None:
    table.show_ids([1])
    table.window().resize(520, 480)
    needed = table.fontMetrics().horizontalAdvance("000-0000000-0000000") * 0.9
    assert table.columns.sectionSize(Column.PRODUCT) >= needed


def test_both_densities_paint(table: RequestTable) -> None:
    table.show_ids([1, 2, 3])
    tall = table.rowHeight(0)
    table.set_density("compact")
    table.grab()
    assert table.rowHeight(0) < tall


def test_a_wide_window_shows_states_whole(table: RequestTable, qtbot: QtBot) -> None:
    def width(column: Column) -> int:
        return table.columns.sectionSize(column)

    table.show_ids([1, 2, 3])
    usual = width(Column.STATUS)
    table.window().resize(1300, 500)
    qtbot.waitUntil(lambda: width(Column.STATUS) > usual)
    states = [text.status_short(status) for status in RequestStatus]
    font = QFontMetrics(current_theme().font("body"))
    room = width(Column.STATUS) - 2 * 8 - 22  # the icon and its gap
    assert [state for state in states if font.horizontalAdvance(state) > room] == []
    assert width(Column.PRODUCT) >= AMPLE_PRODUCT
    table.columns.resizeSection(Column.STATUS, 90)
    table.window().resize(1400, 500)
    qtbot.waitUntil(lambda: table.viewport().width() > 1300)
    assert width(Column.STATUS) == 90


def test_a_selected_row_that_keys_do_not_go_to_is_readable_in_high_contrast(
    table: RequestTable, qapp: QApplication
) -> None:
    apply_theme(qapp, "high")
    table.show_ids([1, 2, 3])
    table.select_place(1)
    table.clearFocus()
    row = table.visualRect(table.model().index(1, Column.REASON))
    assert is_readable_on_dark(table.viewport(), row)
