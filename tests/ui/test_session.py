"""Going through what is to decide, one request after the other."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.model import Action
from returns_desktop.domain.session import Session
from returns_desktop.domain.views import View
from ui.triage_desk import Desk, changed, requests

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    return Desk(shop, qtbot, requests(4))


def start(desk: Desk, way: str = "next") -> None:
    desk.press(Qt.Key.Key_S)
    dialog = desk.dialog("sessionStartDialog")
    dialog.after.set_choice(way)
    desk.press(Qt.Key.Key_Return, CTRL)


def authorize(desk: Desk) -> None:
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return, CTRL)


def test_a_session_says_how_many_and_what_is_due_first(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    dialog = desk.dialog("sessionStartDialog")
    assert dialog.findChild(object, "sessionCount").text().startswith("4 request")
    assert "20 d overdue" in dialog.findChild(object, "sessionOldest").text()


def test_it_goes_from_one_to_the_next_and_ends_with_a_summary(desk: Desk) -> None:
    ids = desk.ids()
    start(desk)
    assert desk.table.selected_ids() == ids[:1]
    for number in range(1, 4):
        authorize(desk)
        assert desk.table.selected_ids() == [ids[number]]
        assert f"{number} of 4" in desk.window.triage.session.bar.words()
    authorize(desk)
    assert desk.window.triage.session.bar.isHidden()
    end = desk.dialog("sessionEndDialog")
    assert end.findChild(object, "sessionSummary").text().startswith("4 request")
    assert end.lines == (("Authorized", "4"),)
    end.action_button.click()
    assert desk.dialog("exportDialog").isVisible()


@pytest.mark.parametrize(("way", "second"), [("next", 1), ("previous", 3), ("stay", 0)])
def test_the_way_on_is_chosen_and_remembered(desk: Desk, way: str, second: int) -> None:
    ids = desk.ids()
    start(desk, way)
    authorize(desk)
    assert desk.table.selected_ids() == [ids[second]]
    assert desk.settings.load().after_action == way


def test_what_is_put_off_counts_and_what_is_undone_is_open_again(desk: Desk) -> None:
    ids = desk.ids()
    start(desk)
    authorize(desk)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert "0 of 4" in desk.window.triage.session.bar.words()
    assert desk.table.selected_ids() == ids[:1]
    desk.press(Qt.Key.Key_R)
    desk.choose("day_tomorrow")
    assert "1 of 4" in desk.window.triage.session.bar.words()
    assert desk.table.selected_ids() == ids[1:2]
    desk.click("endSession")
    assert desk.dialog("sessionEndDialog").lines == (("Put off", "1"), ("Still open", "3"))


def test_a_session_ended_before_anything_was_done_says_nothing(desk: Desk) -> None:
    start(desk)
    desk.click("endSession")
    assert not desk.has_dialog()
    assert desk.window.triage.session.bar.isHidden()


def test_nothing_to_decide_is_said(desk: Desk) -> None:
    desk.go_to(View.COMPLETED)
    desk.press(Qt.Key.Key_S)
    assert not desk.has_dialog()
    assert desk.message() == "Nothing is to decide in this list."


def test_undo_of_a_note_takes_no_decision_out_of_the_session(desk: Desk) -> None:
    ids = desk.ids()
    start(desk, "stay")
    authorize(desk)
    desk.press(Qt.Key.Key_N)
    desk.type("call")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.shop.browsing.request(ids[0]).request.note == "call"
    assert "1 of 4" in desk.window.triage.session.bar.words()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert "1 of 4" in desk.window.triage.session.bar.words()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert "0 of 4" in desk.window.triage.session.bar.words()
    desk.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "1 of 4" in desk.window.triage.session.bar.words()


def test_what_a_report_settles_needs_no_decision_any_more(desk: Desk) -> None:
    ids = desk.ids()
    start(desk)
    authorize(desk)
    desk.take_in(changed(requests(4), 1, reported_status="Completed"))
    desk.window.list_flow.load_counts()
    assert "2 of 4" in desk.window.triage.session.bar.words()
    desk.table.select_id(ids[2])
    authorize(desk)
    assert desk.table.selected_ids() == [ids[3]]
    authorize(desk)
    assert desk.dialog("sessionEndDialog").lines == (("Authorized", "3"),)


def test_a_note_puts_nothing_off_and_waking_opens_again(desk: Desk) -> None:
    ids = desk.ids()
    start(desk)
    desk.press(Qt.Key.Key_N)
    desk.type("call")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert "0 of 4" in desk.window.triage.session.bar.words()
    assert desk.table.selected_ids() == ids[:1]
    desk.press(Qt.Key.Key_R)
    desk.choose("day_tomorrow")
    assert "1 of 4" in desk.window.triage.session.bar.words()
    desk.table.select_id(ids[0])
    desk.press(Qt.Key.Key_R)
    desk.choose("day_end")
    assert "0 of 4" in desk.window.triage.session.bar.words()


def test_what_rests_or_has_a_reminder_is_not_offered(desk: Desk) -> None:
    ids = desk.ids()
    day = desk.shop.browsing.request(ids[0]).today + timedelta(days=3)
    desk.shop.filing.snooze(ids[:1], day, desk.shop.versions(*ids[:1]))
    desk.shop.filing.remind(ids[1:2], day, desk.shop.versions(*ids[1:2]))
    desk.go_to(View.AUTHORIZATION_REQUIRED)
    assert len(desk.ids()) == 4
    desk.press(Qt.Key.Key_S)
    assert desk.dialog("sessionStartDialog").findChild(object, "sessionCount").text().startswith("2 ")


def test_the_next_request_is_gone_to_wherever_it_is(desk: Desk) -> None:
    ids = desk.ids()
    start(desk)
    desk.search('"product 1"')
    assert desk.ids() == ids[:1]
    authorize(desk)
    assert desk.table.selected_ids() == [ids[1]]


def test_a_second_session_is_refused_with_the_way_out(desk: Desk) -> None:
    start(desk)
    desk.press(Qt.Key.Key_S)
    assert not desk.has_dialog()
    assert "End session" in desk.message()
    assert not desk.part("sessionButton").isEnabled()


def test_the_next_one_goes_round_and_leaves_out_what_is_done() -> None:
    session = Session((1, 2, 3, 4), decided={3: Action.CLOSE})
    assert session.next_after(2, "next") == 4
    assert session.next_after(4, "next") == 1
    assert session.next_after(1, "previous") == 4
    assert session.next_after(4, "previous") == 2
    assert session.next_after(1, "stay") is None
    session.put_off, session.gone = {1, 2}, {4}
    assert session.is_over()
    assert session.next_after(4, "next") is None
    session.gone = ()
    assert session.open_ids() == [4]
    assert session.tally() == {Action.CLOSE: 1}
