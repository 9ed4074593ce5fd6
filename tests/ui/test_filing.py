"""Snooze, reminders, notes and tags, from the key to the list."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop.domain.filing import Snooze
from returns_desktop.domain.views import View
from returns_desktop.ui.day_menu import coming_days
from returns_desktop.ui.request_cells import Column, cell_of
from ui.triage_desk import Desk, requests

TODAY = date(2026, 11, 22)
UNDATED = {"request_date": ""}
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    return Desk(shop, qtbot, requests(5, **UNDATED))


def test_h_lets_a_request_rest_and_undo_wakes_it(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_H)
    assert desk.window.triage.filing.menu.isVisible()
    desk.choose("day_tomorrow")
    assert first not in desk.ids()
    assert desk.shop.browsing.request(first).request.snooze == Snooze(TODAY + timedelta(days=1), TODAY)
    assert desk.count(View.SNOOZED) == 1
    assert "snoozed" in desk.message()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.ids()[0] == first
    assert desk.table.selected_ids() == [first]


def test_the_menu_of_days_goes_by_keys_alone(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_H)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    snooze = desk.shop.browsing.request(first).request.snooze
    assert snooze is not None
    assert snooze.until == coming_days(TODAY)[1][1]


def test_several_are_snoozed_as_one_step(desk: Desk) -> None:
    ids = desk.ids()
    desk.table.select_ids(ids[:3])
    desk.press(Qt.Key.Key_H)
    desk.choose("day_two_weeks")
    assert desk.ids() == ids[3:]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.ids() == ids


def test_a_snoozed_request_says_so_and_can_be_woken(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_H)
    desk.choose("day_three_days")
    desk.go_to(View.SNOOZED)
    assert desk.ids() == [first]
    (row,) = desk.shop.browsing.rows([first])
    assert cell_of(row, Column.DUE, acted=False).first == "Snoozed"
    desk.press(Qt.Key.Key_H)
    desk.choose("day_end")
    assert desk.ids() == []
    assert desk.count(View.NEEDS_ACTION) == 5


def test_a_deadline_before_the_day_is_said(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, requests(1, request_date="22-Nov-2026"))
    desk.press(Qt.Key.Key_H)
    desk.choose("day_two_weeks")
    assert "deadline" in desk.message()


def test_a_day_that_is_not_in_the_menu(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_R)
    desk.choose("day_other")
    dialog = desk.dialog("dayDialog")
    dialog.day_field.setDate(dialog.day_field.date().addDays(29))
    dialog.action_button.click()
    assert desk.shop.browsing.request(first).request.remind_on == TODAY + timedelta(days=30)
    assert not desk.has_dialog()


def test_a_reminder_stands_in_the_list_on_its_day(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_R)
    desk.choose("day_tomorrow")
    assert first in desk.ids()
    desk.shop.clock.now += timedelta(days=1)
    (row,) = desk.shop.browsing.rows([first])
    assert cell_of(row, Column.DUE, acted=False).first == "Reminder"


def test_n_writes_a_note_that_stands_in_list_and_detail(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_N)
    desk.type("promised a call")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.shop.browsing.request(first).request.note == "promised a call"
    (row,) = desk.shop.browsing.rows([first])
    assert "note" in cell_of(row, Column.STATUS, acted=False).second
    assert desk.part("noteLine").text() == "promised a call"
    desk.press(Qt.Key.Key_J)
    assert desk.part("noteLine").isHidden()


def test_letters_in_a_note_are_letters(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    desk.type("hjkx1234nrts")
    assert desk.dialog("noteDialog").note_field.toPlainText() == "hjkx1234nrts"
    assert len(desk.window.findChildren(type(desk.dialog("noteDialog")))) == 1


def test_tags_are_put_on_several_and_taken_off_one(desk: Desk) -> None:
    ids = desk.ids()
    desk.table.select_ids(ids[:2])
    desk.press(Qt.Key.Key_T)
    assert desk.dialog("tagDialog").is_blocked()
    desk.type("vip")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.shop.filing.tags() == ["vip"]
    (row,) = desk.shop.browsing.rows(ids[:1])
    assert cell_of(row, Column.STATUS, acted=False).second.endswith("#vip")
    desk.table.select_id(ids[0])
    desk.press(Qt.Key.Key_T)
    desk.dialog("tagDialog").checks["vip"].click()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [one.tags for one in desk.shop.browsing.rows(ids[:2])] == [(), ("vip",)]


def test_what_changed_meanwhile_is_said_in_the_form_and_the_next_try_works(desk: Desk) -> None:
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_N)
    desk.shop.filing.note(first, "other", desk.shop.versions(first)[first])
    desk.type("mine")
    dialog = desk.dialog("noteDialog")
    dialog.action_button.click()
    assert dialog.isVisible()
    assert dialog.note_field.toPlainText() == "mine"
    dialog.action_button.click()
    assert desk.shop.browsing.request(first).request.note == "mine"


@pytest.mark.parametrize("weekday", range(7))
def test_offered_days_come_after_today_and_stand_once(weekday: int) -> None:
    today = TODAY + timedelta(days=weekday)
    days = [day for _, day in coming_days(today)]
    assert len(set(days)) == len(days)
    assert all(day > today for day in days)
    names = dict(coming_days(today))
    if "monday" in names:
        assert names["monday"].weekday() == 0
        assert names["monday"] - today <= timedelta(days=7)


def test_a_fault_while_a_note_is_saved_leaves_the_form_to_be_left(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no disk")

    desk.press(Qt.Key.Key_N)
    desk.type("mine")
    dialog = desk.dialog("noteDialog")
    monkeypatch.setattr(desk.shop.filing.__class__, "note", broken)
    with desk.qtbot.captureExceptions() as caught:
        dialog.action_button.click()
    assert [entry[0] for entry in caught] == [OSError]
    assert not dialog.is_busy()
    assert dialog.note_field.toPlainText() == "mine"


def test_a_note_is_saved_though_the_held_decision_settles_under_its_form(desk: Desk) -> None:
    desk.settings.save(replace(desk.settings.load(), after_action="stay"))
    first = desk.ids()[0]
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.press(Qt.Key.Key_N)
    desk.type("mine")
    desk.window.decision_flow.settle()  # what its timer does
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.shop.browsing.request(first).request.note == "mine"
    assert not desk.has_dialog()


def test_no_plan_is_shown_over_a_form(desk: Desk) -> None:
    desk.press(Qt.Key.Key_T)
    desk.window.open_files([US_REPORT])
    assert not [each for each in desk.window.findChildren(QDialog, "importPlanDialog") if each.isVisible()]
    desk.dialog("tagDialog").reject()
    assert desk.dialog("importPlanDialog").isVisible()
