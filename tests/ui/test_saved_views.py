"""Saved views in the sidebar, and the layout that every place remembers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop.domain.views import SortKey, View
from returns_desktop.ui.places import SavedPlace
from returns_desktop.ui.request_cells import Column
from ui.triage_desk import Desk, requests

NAMES = ("Kettle",) * 4 + ("Cup",) * 7 + ("Jug",)
SOME = [{**row, "item_name": name} for row, name in zip(requests(12), NAMES, strict=True)]


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    return Desk(shop, qtbot, SOME)


def save(desk: Desk, words: str, name: str) -> SavedPlace:
    desk.search(words)
    desk.click("saveViewButton")
    desk.type(name)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return SavedPlace(desk.shop.saved_views.listed()[-1].id)


def test_a_search_is_kept_under_a_name_with_its_number(desk: Desk) -> None:
    desk.search("product")
    place = save(desk, "kettle", "Ones")
    row = desk.window.sidebar.row(place)
    assert (row.text(), row.accessibleDescription()) == ("Ones", "4")
    assert desk.window.sidebar.current() == place
    assert desk.window.pane.header.title() == "Ones"
    assert not desk.window.toolbar.search.text()
    found = desk.ids()
    assert len(found) == 4
    desk.go_to(View.OVERDUE)
    assert desk.ids() != found
    row.click()
    assert desk.ids() == found


def test_the_number_follows_an_import(desk: Desk) -> None:
    place = save(desk, "kettle", "Ones")
    desk.take_in([{**row, "item_name": "Kettle"} for row in requests(12)])
    desk.window.reload()
    assert desk.window.sidebar.row(place).accessibleDescription() == "12"


def test_saved_views_stand_after_a_restart_and_arrow_keys_reach_them(desk: Desk) -> None:
    place = save(desk, "kettle", "Ones")
    desk.reopen()
    sidebar = desk.window.sidebar
    assert place in sidebar.places()
    above = sidebar.places()[sidebar.places().index(place) - 1]
    sidebar.step_from(above, 1)
    assert sidebar.current() == place
    assert len(desk.ids()) == 4


def test_a_view_gets_another_name_and_search(desk: Desk) -> None:
    place = save(desk, "kettle", "Ones")
    desk.window.triage.saved.change(place.id)
    dialog = desk.dialog("viewNameDialog")
    dialog.name_field.setText("Twos")
    dialog.query_field.setText("jug")
    dialog.action_button.click()
    assert desk.window.pane.header.title() == "Twos"
    assert len(desk.ids()) == 1


def test_a_name_that_is_taken_is_said_in_the_form(desk: Desk) -> None:
    save(desk, "kettle", "Ones")
    desk.search("jug")
    desk.click("saveViewButton")
    dialog = desk.dialog("viewNameDialog")
    dialog.name_field.setText("Ones")
    dialog.action_button.click()
    assert dialog.isVisible()
    assert len(desk.shop.saved_views.listed()) == 1
    dialog.name_field.setText("Others")
    dialog.action_button.click()
    assert len(desk.shop.saved_views.listed()) == 2


def test_a_deleted_view_gives_its_place_back(desk: Desk) -> None:
    place = save(desk, "kettle", "Ones")
    desk.window.triage.saved.delete(place.id)
    desk.settle()
    assert place not in desk.window.sidebar.places()
    assert desk.window.sidebar.current() is View.NEEDS_ACTION
    assert len(desk.ids()) == 12
    assert "Ones" in desk.message()


def test_a_search_inside_a_saved_view_looks_everywhere_and_leads_back(desk: Desk) -> None:
    save(desk, "kettle", "Ones")
    desk.search("jug")
    assert len(desk.ids()) == 1
    desk.window.toolbar.search.clear_search()
    assert desk.window.pane.header.title() == "Ones"
    assert len(desk.ids()) == 4


def test_each_place_keeps_its_columns_and_its_sorting(desk: Desk) -> None:
    columns = desk.table.columns
    columns.set_column_shown(Column.AMOUNT, False)
    columns.moveSection(columns.visualIndex(Column.STATUS), 0)
    columns.resizeSection(Column.REASON, 222)
    desk.table.sort_changed.emit(SortKey.PRODUCT, True)
    wanted = columns.layout_text()
    order = desk.ids()
    desk.go_to(View.OVERDUE)
    assert not columns.isSectionHidden(Column.AMOUNT)
    assert columns.visualIndex(Column.STATUS) == 3
    assert desk.table.sort_state() == (SortKey.DUE, False)
    desk.go_to(View.NEEDS_ACTION)
    assert columns.layout_text() == wanted
    assert desk.table.sort_state() == (SortKey.PRODUCT, True)
    assert desk.ids() == order
    desk.reopen()
    assert desk.table.columns.layout_text() == wanted
    assert desk.ids() == order


def test_what_an_older_version_remembered_holds_for_every_place(desk: Desk) -> None:
    from dataclasses import replace

    columns = "due=150;product=178;reason=172;status=132;-amount=72"
    desk.settings.save(replace(desk.settings.load(), columns=columns, layouts={}))
    desk.open()
    assert desk.table.columns.isSectionHidden(Column.AMOUNT)
    desk.go_to(View.OVERDUE)
    assert desk.table.columns.layout_text() == columns


def test_deleting_a_view_leaves_the_search_that_stands_before_it(desk: Desk) -> None:
    place = save(desk, "kettle", "Ones")
    desk.search("jug")
    desk.window.triage.saved.delete(place.id)
    assert desk.window.toolbar.search.text() == "jug"
    assert len(desk.ids()) == 1
    desk.window.toolbar.search.clear_search()
    assert len(desk.ids()) == 12


def test_a_new_view_inherits_no_layout_of_a_deleted_one(desk: Desk) -> None:
    place = save(desk, "kettle", "Ones")
    desk.table.columns.set_column_shown(Column.AMOUNT, False)
    desk.go_to(View.OVERDUE)
    desk.window.triage.layouts.remember()
    desk.window.triage.saved.delete(place.id)
    assert "saved_1" not in desk.settings.load().layouts  # written at once, whatever happens next
    again = save(desk, "jug", "Others")
    assert again == place
    assert not desk.table.columns.isSectionHidden(Column.AMOUNT)


def test_no_plan_is_shown_over_the_name_of_a_view(desk: Desk) -> None:
    desk.search("jug")
    desk.click("saveViewButton")
    desk.window.open_files([US_REPORT])
    assert not [each for each in desk.window.findChildren(QDialog, "importPlanDialog") if each.isVisible()]
    desk.dialog("viewNameDialog").reject()
    assert desk.dialog("importPlanDialog").isVisible()
