"""A list of many shows its start at once and is whole a moment later; here three are many already."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.id_list import IdList
from returns_desktop.domain.views import SortKey, View
from returns_desktop.services.browsing import Reading
from returns_desktop.storage import listing
from returns_desktop.ui.lingering import with_lingering
from returns_desktop.ui.tasks import InlineTasks
from ui.triage_desk import Desk, requests


class WaitingTasks(InlineTasks):
    """Answers what was asked for the list when it is told to, the newest alone."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def read(self, job: Any, then: Any, failed: Any, *, key: str = "") -> None:
        if key == "list":
            self.waiting = [lambda: super(WaitingTasks, self).read(job, then, failed)]
        else:
            super().read(job, then, failed)

    def answer(self) -> None:
        newest, self.waiting = self.waiting[-1], []
        newest()


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(listing, "FIRST", 3)
    monkeypatch.setattr(listing, "FIRST_SOUGHT", 3)
    monkeypatch.setattr(listing, "MANY", 3)
    return Desk(shop, qtbot, requests(12))


@pytest.fixture
def tasks(desk: Desk) -> WaitingTasks:
    tasks = WaitingTasks()
    desk.window.list_flow._tasks = tasks
    desk.window.list_flow.choose_view(View.ALL)
    return tasks


def test_the_true_length_is_there_before_the_rows(desk: Desk, tasks: WaitingTasks) -> None:
    tasks.answer()
    table, everything = desk.table, desk.shop.browsing.ids(View.ALL)
    assert (table.requests.rowCount(), list(table.requests.ids)) == (12, everything[:3])
    assert table.requests.row_at(11) is None
    assert desk.window.pane.header._count.text() == "12"
    tasks.answer()
    assert list(table.requests.ids) == everything
    assert table.requests.row_at(11).id == everything[11]
    assert table.selected_ids() == everything[:1]


def test_a_place_far_away_can_be_chosen_before_it_is_known(desk: Desk, tasks: WaitingTasks) -> None:
    tasks.answer()
    desk.table.select_place(9)
    assert desk.table.selected_ids() == []
    tasks.answer()
    assert desk.table.selected_ids() == [desk.shop.browsing.ids(View.ALL)[9]]
    detail = desk.window.request_flow.detail
    assert detail is not None
    assert detail.request.id == desk.table.current_id()


def test_everything_is_selected_at_once_and_acted_on_when_it_is_known(
    desk: Desk, tasks: WaitingTasks
) -> None:
    tasks.answer()
    desk.table.toggle_all()
    assert (desk.table.selected_count(), desk.table.selected_ids()) == (12, [])
    tasks.answer()
    assert desk.table.selected_ids() == desk.shop.browsing.ids(View.ALL)
    assert desk.part("bulkTally").text()


@pytest.mark.parametrize("places", [[8], [2, 5, 6, 7]])
def test_another_order_keeps_what_is_selected(desk: Desk, tasks: WaitingTasks, places: list[int]) -> None:
    tasks.answer()
    tasks.answer()
    wanted = [desk.table.requests.ids[place] for place in places]
    desk.table.select_ids(wanted)
    desk.table.sort_changed.emit(SortKey.PRODUCT, True)
    tasks.answer()
    tasks.answer()
    assert list(desk.table.requests.ids) == desk.shop.browsing.ids(
        View.ALL, sort=SortKey.PRODUCT, descending=True
    )
    assert set(desk.table.selected_ids()) == set(wanted)


def test_another_order_begins_at_its_start_where_the_seller_chose_nothing(
    desk: Desk, tasks: WaitingTasks
) -> None:
    """The first request of a place is selected by itself: it does not drag the list along."""
    tasks.answer()
    tasks.answer()
    first = desk.table.selected_ids()
    desk.table.sort_changed.emit(SortKey.PRODUCT, True)
    tasks.answer()
    sorted_ids = desk.shop.browsing.ids(View.ALL, sort=SortKey.PRODUCT, descending=True)
    assert sorted_ids[0] not in first
    assert (desk.table.selected_ids(), desk.table.verticalScrollBar().value()) == (sorted_ids[:1], 0)
    tasks.answer()
    assert (desk.table.selected_ids(), desk.table.verticalScrollBar().value()) == (sorted_ids[:1], 0)
    desk.table.sort_changed.emit(SortKey.PRODUCT, False)
    tasks.answer()
    tasks.answer()
    assert desk.table.selected_ids() == sorted_ids[-1:]


def test_a_list_that_is_read_anew_stays_until_it_is_whole(desk: Desk, tasks: WaitingTasks) -> None:
    tasks.answer()
    tasks.answer()
    desk.table.select_place(8)
    here = desk.table.current_id()
    desk.take_in([{**row, "amazon_rma_id": f"S{row['amazon_rma_id']}"} for row in requests(2)])
    desk.window.list_flow.load()
    tasks.answer()
    assert (len(desk.table.requests.ids), desk.table.current_id()) == (12, here)
    tasks.answer()
    assert list(desk.table.requests.ids) == desk.shop.browsing.ids(View.ALL)
    assert desk.table.selected_ids() == [here]


@pytest.mark.parametrize("selected", [8, 1])
def test_the_first_row_in_sight_stays_when_a_long_list_is_read_anew(
    desk: Desk, tasks: WaitingTasks, selected: int
) -> None:
    """Whether what is selected is seen, or was scrolled out of sight."""
    tasks.answer()
    tasks.answer()
    table = desk.table
    desk.window.resize(1000, 480)
    table.select_place(selected)
    table.verticalScrollBar().setValue(table.verticalHeader().defaultSectionSize() * 4 + 7)
    seen = table.requests.id_at(table.rowAt(0)), table.rowViewportPosition(table.rowAt(0))
    desk.take_in([{**row, "amazon_rma_id": f"S{row['amazon_rma_id']}"} for row in requests(2)])
    desk.window.list_flow.load()
    tasks.answer()
    tasks.answer()
    assert len(table.requests.ids) == 14
    assert (table.requests.id_at(table.rowAt(0)), table.rowViewportPosition(table.rowAt(0))) == seen


def test_a_list_that_is_wanted_no_more_is_no_fault(desk: Desk, tasks: WaitingTasks) -> None:
    told: list[object] = []
    desk.window.list_flow.failed.connect(told.append)
    desk.window.list_flow.choose_view(View.COMPLETED)
    (older,) = tasks.waiting
    desk.window.list_flow.choose_view(View.ALL)
    older()
    assert told == []
    assert desk.table.requests.rowCount() > 0


def test_a_search_shows_its_start_and_its_length_before_the_rest(desk: Desk, tasks: WaitingTasks) -> None:
    desk.window.list_flow.search_for("product")
    tasks.answer()
    assert (desk.table.requests.rowCount(), len(desk.table.requests.ids)) == (12, 3)
    tasks.answer()
    assert list(desk.table.requests.ids) == desk.shop.browsing.ids(View.ALL, search="product")
    assert desk.window.pane.header._count.text() == "12"


@pytest.mark.parametrize("view", View)
def test_a_summary_of_all_is_that_of_each(desk: Desk, view: View) -> None:
    browsing = desk.shop.browsing
    ids = browsing.ids(view)
    assert browsing.selection_of_all(view, ids, Reading()) == browsing.selection(ids)


@given(st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True), st.data())
def test_what_lingers_in_a_long_list_stays_behind_its_neighbour(
    old: list[int], new: list[int], data: st.DataObject
) -> None:
    acted = data.draw(st.sampled_from(old)) if old else 99
    merged = list(with_lingering(IdList.of(old), IdList.of(new), (acted,)))
    assert [one for one in merged if one != acted] == [one for one in new if one != acted]
    above = [one for one in old[: old.index(acted)] if one in new] if old else []
    if above:
        assert merged[merged.index(acted) - 1] == above[-1]
    elif old and old[0] == acted:
        assert merged[0] == acted


def test_the_bar_for_many_comes_with_their_sums(desk: Desk, tasks: WaitingTasks) -> None:
    """All can be selected before they are known; until then there is nothing to say of them."""
    tasks.answer()
    desk.table.selectAll()
    assert not desk.window.pane.bulk.isVisible()
    tasks.answer()
    assert desk.window.pane.bulk.isVisible()
    desk.table.select_place(0)
    assert not desk.window.pane.bulk.isVisible()
