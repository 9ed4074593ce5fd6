"""The sidebar: quiet queues, pills where it burns, one stop for the Tab key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.views import Counts, View
from returns_desktop.ui.sidebar import PLACES, RAIL, Sidebar

COUNTS = Counts({View.NEEDS_ACTION: 31, View.OVERDUE: 2, View.REFUND_DUE: 4, View.CHECK_GOODS: 3}, (), 60, 0)


@pytest.fixture
def sidebar(theme_window: Callable[..., QWidget]) -> Sidebar:
    made = Sidebar()
    theme_window(made, width=260)
    made.show_counts(COUNTS)
    return made


def test_every_place_has_a_name_for_screen_readers(sidebar: Sidebar) -> None:
    names = [sidebar.row(view).accessibleName() for view in PLACES]
    assert all(names)
    assert len(set(names)) == len(PLACES) == 17


def test_a_queue_with_nothing_to_do_has_no_number(sidebar: Sidebar) -> None:
    assert sidebar.row(View.OVERDUE).accessibleDescription() == "2"
    assert sidebar.row(View.COMPLETED).accessibleDescription() == ""


def test_arrow_keys_go_from_place_to_place(sidebar: Sidebar, qtbot: QtBot) -> None:
    chosen: list[View] = []
    sidebar.view_chosen.connect(chosen.append)
    sidebar.row(View.NEEDS_ACTION).setFocus()
    qtbot.keyClick(sidebar.row(View.NEEDS_ACTION), Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.row(View.AUTHORIZATION_REQUIRED), Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.row(View.AUTHORIZED), Qt.Key.Key_Up)
    assert chosen == [View.AUTHORIZATION_REQUIRED, View.AUTHORIZED, View.AUTHORIZATION_REQUIRED]
    assert sidebar.current() is View.AUTHORIZATION_REQUIRED


def test_tab_stops_once_in_the_list(sidebar: Sidebar) -> None:
    sidebar.set_current(View.TODO)
    stops = [view for view in PLACES if sidebar.row(view).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [View.TODO]


def test_a_search_leaves_no_place_marked(sidebar: Sidebar) -> None:
    sidebar.set_current(None)
    assert sidebar.current() is None


def test_the_rail_tells_name_and_number_in_the_tooltip(sidebar: Sidebar) -> None:
    sidebar.set_rail(True)
    assert sidebar.maximumWidth() == RAIL
    assert "4" in sidebar.row(View.REFUND_DUE).toolTip()
    assert sidebar.row(View.COMPLETED).toolTip()
    sidebar.set_rail(False)
    assert sidebar.maximumWidth() > RAIL


def test_the_name_of_the_chosen_place_is_whole(sidebar: Sidebar) -> None:
    """The chosen row is heavier than the others; a name that fits only a light row is shortened."""
    counts = Counts(dict.fromkeys(View, 8), (), 99, 0)
    for width in (220, 230, 260):
        sidebar.setFixedSize(width, 900)  # without a scroll bar
        sidebar.show_counts(counts)
        for view in PLACES:
            sidebar.set_current(view)
            row = sidebar.row(view)
            assert row.sizeHint().width() <= row.width(), (width, view)


@pytest.mark.parametrize(("height", "is_seen"), [(2000, False), (300, True)])
def test_a_line_parts_the_foot_from_places_that_are_scrolled_under_it(
    sidebar: Sidebar, qtbot: QtBot, height: int, is_seen: bool
) -> None:
    line = sidebar.findChild(QWidget, "footLine")
    assert line is not None
    for each in (2300 - height, height):
        sidebar.window().resize(260, each)
    qtbot.waitUntil(lambda: line.isVisible() is is_seen)
