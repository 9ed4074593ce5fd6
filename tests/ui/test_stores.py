"""Several stores in one window: chosen in the sidebar, kept apart by imports, set up in the settings."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from support import REPORTS, write_report

from returns_desktop.domain.model import Request, Store
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.domain.views import View
from returns_desktop.services.changes import Changes
from returns_desktop.services.stores import new_store
from returns_desktop.ui.places import Page
from returns_desktop.ui.request_cells import Column
from returns_desktop.ui.sidebar import RAIL
from returns_desktop.ui.store_chooser import StoreChooser, store_line, store_signs
from ui.outgoing_fakes import FakeCarrying, own_label
from ui.test_main_window import Desk, desk, empty_desk, shop

__all__ = ["desk", "empty_desk", "shop"]

FEW = [
    {"order_id": f"112-7654321-{number:07d}", "amazon_rma_id": f"DX{number}", "refunded": "5.00"}
    for number in range(3)
]
FBA = (
    "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\t"
    "detailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments\n"
    "2026-11-02T17:03:00+00:00\t113-1111111-1111111\tCUP\tB0\tX0\tCup\t1\tPHX7\tDEFECTIVE\tDEFECTIVE\t\tLPN1\t\n"
)
LATER = [{"order_id": f"113-7654321-{number:07d}", "amazon_rma_id": f"DY{number}"} for number in range(2)]


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> Desk:
    """Two accounts on amazon.com: the sample report is of the first, three returns are of the second."""
    desk.services.store_settings.add(replace(new_store("US", []), name="Second account"))
    importing = desk.services.importing
    path = write_report(tmp_path / "second.tsv", *FEW)
    importing.apply(importing.plan(path, store=StoreChoice((2,))))
    desk.window.list_flow.apply(Changes(everything=True))
    desk.window.reload()
    desk.settle_events()
    return desk


def chooser(desk: Desk) -> StoreChooser:
    found = desk.part("storeChooser")
    assert isinstance(found, StoreChooser)
    return found


def exposure(desk: Desk) -> str:
    label = desk.part("statusExposure")
    assert isinstance(label, QLabel)
    return label.text()


def menu(desk: Desk) -> QMenu:
    made = chooser(desk).findChild(QMenu, "storeMenu")
    assert isinstance(made, QMenu)
    made.aboutToShow.emit()
    return made


def choose(desk: Desk, store_id: int | None) -> None:
    action = next(each for each in menu(desk).actions() if each.isCheckable() and each.data() == store_id)
    action.trigger()
    desk.settle_events()


# --- The chooser ----------------------------------------------------------------------------------


def test_one_store_is_nothing_to_choose(desk: Desk) -> None:
    assert desk.window.sidebar.findChild(StoreChooser) is None
    assert desk.table.requests.store_of(desk.table.requests.row_at(0)) is None
    assert desk.window.store_flow.entries() == []


def test_every_store_is_offered_with_what_needs_action(two: Desk) -> None:
    counts = two.services.browsing.counts()
    lines = [action.text().split("\t") for action in menu(two).actions() if action.isCheckable()]
    assert lines == [
        ["All stores", str(counts.of(View.NEEDS_ACTION))],
        ["amazon.com · US", str(counts.by_store[1])],
        ["Second account · US", str(counts.by_store[2])],
    ]
    assert counts.by_store[2] == 3
    assert chooser(two).accessibleName() == "Store: All stores"


def test_a_store_narrows_list_counts_and_exposure(two: Desk) -> None:
    window = two.window
    choose(two, 2)
    assert window.list_flow.store_id == 2
    assert len(two.table.requests.ids) == 3
    assert window.sidebar.row(View.NEEDS_ACTION).accessibleDescription() == "3"
    assert "15.00" in exposure(two)
    window.list_flow.search_for("earbuds")
    assert len(two.table.requests.ids) == 3
    choose(two, None)
    assert len(two.table.requests.ids) > 3
    assert "15.00" not in exposure(two)


def test_it_narrows_work_list_saved_views_and_fba(two: Desk) -> None:
    saved = two.services.saved_views.save("Ears", View.ALL, "earbuds")
    two.window.triage.saved.load()
    places = {place.id: place for place in two.window.sidebar.places() if hasattr(place, "id")}
    whole = two.window.sidebar.count_of(places[saved.id])
    choose(two, 2)
    assert two.window.sidebar.count_of(places[saved.id]) == 3 < whole
    assert two.window.todo_flow._store_id == two.window.page_flow._store_id == 2


def test_the_choice_is_remembered_and_one_that_has_gone_is_forgotten(two: Desk) -> None:
    choose(two, 2)
    assert two.settings.load().store == 2
    second = two.services.browsing.stores()[1]
    changes = two.services.store_settings.save(replace(second, is_archived=True))
    two.window.list_flow.apply(changes)
    two.settle_events()
    assert two.window.list_flow.store_id is None
    assert chooser(two).isHidden()
    assert len(two.table.requests.ids) > 3


def test_a_window_begins_with_the_store_that_was_shown(two: Desk) -> None:
    two.window.list_flow.take_store(2)
    two.window.list_flow.load_now()
    assert chooser(two).chosen() == 2
    assert len(two.table.requests.ids) == 3


def test_rows_say_their_store_while_all_are_shown(two: Desk) -> None:
    model = two.table.requests
    place = model.place_of(two.services.browsing.ids(View.NEEDS_ACTION, store_id=2)[0])
    index = model.index(place, Column.PRODUCT)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Second account")
    assert "Second account" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Second account" not in model.index(place, Column.DUE).data(Qt.ItemDataRole.AccessibleTextRole)
    with_sign = two.table.grab().toImage()
    choose(two, 2)
    assert model.store_of(model.row_at(0)) is None
    assert two.table.grab().toImage() != with_sign


@pytest.mark.parametrize("density", ["comfortable", "compact"])
def test_a_sign_never_cuts_an_order_id(two: Desk, density: str) -> None:
    """Beside the id if there is room for both, else beside the product."""
    two.window.set_density(density)
    two.table.setColumnWidth(Column.PRODUCT, 150)
    narrow = two.table.grab()
    two.table.setColumnWidth(Column.PRODUCT, 420)
    assert two.table.grab().toImage() != narrow.toImage()


def test_signs_tell_accounts_of_one_marketplace_apart() -> None:
    def store(number: int, name: str, code: str) -> Store:
        return replace(new_store(code, []), id=number, name=name)

    assert store_signs([store(1, "a", "US")]) == {}
    signs = store_signs(
        [store(1, "Blue Harbor", "US"), store(2, "Black Horse", "US"), store(3, "Laden", "DE")]
    )
    assert [(sign.short, sign.name) for sign in signs.values()] == [
        ("BH", "Blue Harbor"), ("B2", "Black Horse"), ("DE", "DE")
    ]
    assert store_line(store(3, "Laden", "DE")) == "Laden · DE"


def test_the_rail_has_the_chooser_too(two: Desk) -> None:
    two.window.sidebar.set_rail(True)
    button = chooser(two)
    assert button.sizeHint().width() <= RAIL
    assert "All stores" in button.toolTip()
    choose(two, 2)
    assert button.text() == "SA"
    assert "Second account" in button.toolTip()
    two.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    opened = button.findChild(QMenu, "storeMenu")
    assert isinstance(opened, QMenu)
    assert opened.isVisible()
    opened.close()
    two.window.sidebar.set_rail(False)
    assert button.text() == "Second account · US"


def test_by_keys_the_menu_opens_and_the_palette_knows_every_store(two: Desk) -> None:
    two.window._actions.action("stores").trigger()
    opened = chooser(two).findChild(QMenu, "storeMenu")
    assert isinstance(opened, QMenu)
    assert opened.isVisible()
    assert opened.activeAction().text().startswith("All stores")
    opened.close()
    entries = {entry.title: entry for entry in two.window.store_flow.entries()}
    assert list(entries) == ["All stores", "amazon.com · US", "Second account · US"]
    assert entries["Second account · US"].end == "3"
    entries["Second account · US"].run()
    assert two.window.list_flow.store_id == 2


def test_with_one_store_the_key_leads_to_where_another_is_added(desk: Desk) -> None:
    desk.window._actions.action("stores").trigger()
    assert desk.dialogs.last.shown["section"] == "stores"


# --- Imports --------------------------------------------------------------------------------------


def test_a_plan_that_could_be_of_either_is_shown_again_for_the_store_that_is_chosen(
    two: Desk, tmp_path: Path
) -> None:
    two.window.open_files([write_report(tmp_path / "later.tsv", *LATER)])
    form = two.dialogs.last
    assert form.shown["plan"].placing.is_open
    form.stores_chosen.emit((2,))
    assert [plan.placing.stores["USD"].id for plan in form.plans] == [2]
    form.apply_requested.emit()
    two.settle_events()
    assert two.services.browsing.count(View.ALL, store_id=2) == 5
    assert two.settings.load().folder_stores == {str(tmp_path): "2"}


def test_the_next_file_of_the_folder_begins_with_that_store(two: Desk, tmp_path: Path) -> None:
    two.settings.save(replace(two.settings.load(), folder_stores={str(tmp_path): "2"}))
    two.window.open_files([write_report(tmp_path / "later.tsv", *LATER)])
    placing = two.dialogs.last.shown["plan"].placing
    assert (placing.stores["USD"].id, placing.is_open, placing.questions[0].is_given) == (2, False, False)


def test_the_rest_without_asking_stops_at_a_file_that_has_to_be_asked_about(
    two: Desk, tmp_path: Path
) -> None:
    known = write_report(tmp_path / "1.tsv", {**FEW[0], "reported_status": "Approved"})
    other = tmp_path / "other"
    other.mkdir()
    unknown = write_report(other / "2.tsv", *LATER)
    two.window.open_files([known, unknown])
    first = two.dialogs.last
    first.shown["takes_rest"] = True
    first.apply_requested.emit()
    two.settle_events()
    assert two.dialogs.last is not first
    assert two.dialogs.last.shown["plan"].placing.is_open


def test_what_came_into_the_wrong_store_is_moved_from_its_plan(two: Desk, tmp_path: Path) -> None:
    two.window.open_files([write_report(tmp_path / "again.tsv", {**FEW[0], "reported_status": "Approved"})])
    form = two.dialogs.last
    form.stores_chosen.emit((1,))
    assert [problem.code for problem in form.plans[-1].problems] == ["request_of_other_store"]
    form.move_requested.emit()
    assert len(form.plans[-1].changed) == 1
    assert two.services.browsing.count(View.ALL, store_id=2) == 2
    two.settle_events()
    assert two.window.sidebar.store_count(2) == "2"


def test_another_marketplace_is_not_asked_about(two: Desk) -> None:
    two.window.open_files([REPORTS / "seller_returns_uk_35_columns.tsv"])
    assert two.dialogs.last.shown["plan"].placing.questions == ()


# --- Settings -------------------------------------------------------------------------------------


def test_stores_are_added_changed_and_removed_by_the_settings(two: Desk) -> None:
    two.window.store_flow.open_settings()
    form = two.dialogs.last
    assert (form.shown["section"], form.shown["holding"][2]) == ("stores", 3)
    stores = two.services.browsing.stores()
    german = new_store("DE", [])
    changed = (replace(stores[1], name="Other"), german)
    two.window.settings_flow._submitted(two.settings.load(), changed)
    assert [store.name for store in two.services.browsing.stores()] == ["amazon.com", "Other", "amazon.de"]
    two.window.store_flow.open_settings()
    two.dialogs.last.stores_removed.emit((3,))
    assert [store.name for store in two.services.browsing.stores()] == ["amazon.com", "Other"]


# --- FBA returns ----------------------------------------------------------------------------------


def test_fba_returns_are_narrowed_and_say_their_store(two: Desk, tmp_path: Path) -> None:
    importing = two.services.importing
    for store_id in (1, 2):
        path = tmp_path / f"fba{store_id}.txt"
        path.write_text(FBA.replace("LPN", f"LPN{store_id}").replace("113-", f"11{store_id}-"), "utf-8")
        importing.apply(importing.plan(path, store=StoreChoice((store_id,))))
    two.window.page_flow.refresh()
    two.window.place_flow.go_to(Page.FBA)
    rows = two.window.page_flow.fba_page.table.rows

    def told() -> list[str]:
        ids = two.services.fba.ids(store_id=two.window.list_flow.store_id)
        return [rows.index(rows.place_of(one), 1).data() for one in ids]

    assert [words.rpartition(" · ")[2] for words in told()] == ["Second account", "amazon.com"]
    choose(two, 2)
    assert rows.rowCount() == 1
    assert told() == ["Cup · 112-1111111-1111111"]


# --- One request, wherever it is -------------------------------------------------------------------


def second(desk: Desk) -> Request:
    """A request of the second account."""
    return desk.services.browsing.request(desk.services.browsing.ids(View.ALL, store_id=2)[0]).request


def test_a_request_of_another_store_is_shown_among_all(two: Desk) -> None:
    choose(two, 1)
    request = second(two)
    two.window.place_flow.show_request(request.id, request.line.order_id)
    two.settle_events()
    assert two.table.selected_ids() == [request.id]
    assert two.window.list_flow.store_id is None
    assert two.settings.load().store == 1, "the next start begins where the seller was"
    choose(two, 2)
    two.window.place_flow.show_request(request.id, request.line.order_id)
    assert two.window.list_flow.store_id == 2


def test_a_request_of_an_archived_store_is_not_listed_but_its_store_is_named(two: Desk) -> None:
    two.services.store_settings.save(replace(two.services.browsing.stores()[1], is_archived=True))
    two.window.list_flow.apply(Changes(everything=True))
    two.settle_events()
    before = two.table.requests.ids
    request = second(two)
    two.window.place_flow.show_request(request.id, request.line.order_id)
    assert two.table.requests.ids == before
    assert "Second account" in two.window.pane.error()


# --- The work list --------------------------------------------------------------------------------


def test_the_work_list_says_in_whose_account_a_click_belongs(two: Desk) -> None:
    fake = cast(FakeCarrying, two.services.carrying)
    fake.listed = [replace(own_label(1), store_id=1), replace(own_label(2), store_id=2)]
    two.window.place_flow.go_to(View.TODO)
    table = two.window.todo_flow.page.table
    assert [table.store_of(chore) for chore in table.chores()] == ["amazon.com", "Second account"]
    told = [table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 2)]
    assert [words.rpartition(", ")[2] for words in told] == ["amazon.com", "Second account"]
    with_names = table.grab().toImage()
    choose(two, 2)
    assert [chore.decision_id for chore in table.chores()] == [2]
    assert table.store_of(table.chores()[0]) == ""
    assert table.grab().toImage() != with_names
