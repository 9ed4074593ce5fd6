"""The palette by its keys: commands, places, templates, requests, and what it refuses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support import shipped_templates

from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.services.message_templates import MessageTemplates
from returns_desktop.ui.palette import Palette
from returns_desktop.ui.palette_rows import Entry
from returns_desktop.ui.places import Page
from returns_desktop.ui.widgets.action_button import ActionButton
from ui.test_main_window import Desk, desk, empty_desk, first_authorizable, shop

__all__ = ["desk", "empty_desk", "shop"]
CTRL = Qt.KeyboardModifier.ControlModifier


def palette_of(desk: Desk) -> Palette:
    return desk.window.palette_flow.palette


def open_and_type(desk: Desk, words: str) -> Palette:
    desk.press(Qt.Key.Key_K, CTRL)
    palette = palette_of(desk)
    assert palette.isVisible()
    assert palette.field.hasFocus()
    desk.qtbot.keyClicks(palette.field, words)
    return palette


def listed(palette: Palette) -> list[Entry]:
    return [entry for row in range(palette.rows.rowCount()) if (entry := palette.rows.entry(row))]


def go_to_authorizable(desk: Desk) -> int:
    request_id = first_authorizable(desk)
    desk.window.sidebar.row(View.AUTHORIZATION_REQUIRED).click()
    desk.table.select_id(request_id)
    desk.table.setFocus()
    return request_id


def test_a_few_letters_and_enter_ask_for_the_form(desk: Desk) -> None:
    request_id = go_to_authorizable(desk)
    palette = open_and_type(desk, "auth")
    current = palette.current()
    assert current is not None
    assert (current.id, current.keys) == ("authorize", ("1",))
    desk.press(Qt.Key.Key_Return)
    assert not palette.isVisible()
    form = desk.dialogs.last.shown
    assert (form["action"], form["detail"].request.id) == (Action.AUTHORIZE, request_id)


@pytest.mark.parametrize("hyphens", [True, False])
def test_an_order_id_leads_to_its_request(desk: Desk, hyphens: bool) -> None:
    wanted = desk.services.browsing.rows(desk.services.browsing.ids(View.ALL)[-1:])[0]
    palette = open_and_type(desk, wanted.order_id if hyphens else wanted.order_id.replace("-", ""))
    assert listed(palette)[0].title == wanted.order_id
    desk.press(Qt.Key.Key_Return)
    desk.settle_events()
    assert desk.detail.request.line.order_id == wanted.order_id
    assert desk.table.hasFocus()


def test_at_most_eight_requests_and_no_late_answers(desk: Desk) -> None:
    few = desk.services.browsing.with_order_id("1-1", limit=2)
    assert len(few) == 2
    assert all("11" in row.order_id.replace("-", "") for row in few)
    desk.tasks.late = True
    palette = open_and_type(desk, "111")
    answer = desk.tasks.waiting.pop("palette")
    desk.qtbot.keyClicks(palette.field, "x")
    answer()
    assert not [entry for entry in listed(palette) if entry.id.startswith("request:")]


def test_places_show_their_counts_and_can_be_gone_to(desk: Desk) -> None:
    palette = open_and_type(desk, "problems")
    current = palette.current()
    assert current is not None
    assert current.id == f"place:{Page.PROBLEMS.value}"
    desk.press(Qt.Key.Key_Return)
    assert desk.window.sidebar.current() is Page.PROBLEMS
    overdue = next(entry for entry in listed(open_and_type(desk, "overdue")) if entry.id == "place:overdue")
    count = desk.services.browsing.counts().of(View.OVERDUE)
    assert overdue.end == (str(count) if count else "")


def test_what_cannot_be_done_says_why_and_does_nothing(desk: Desk) -> None:
    desk.table.clearSelection()
    desk.window.request_flow.show_nothing()
    palette = open_and_type(desk, "authorize")
    current = palette.current()
    assert current is not None
    assert current.why_not == "Select a request first"
    desk.press(Qt.Key.Key_Return)
    assert palette.isVisible()
    assert not desk.dialogs.made
    undo = next(entry for entry in listed(open_again(desk, "undo")) if entry.id == "undo")
    assert undo.why_not == "There is nothing to undo"
    tick = next(entry for entry in listed(open_again(desk, "done on")) if entry.id == "tick")
    assert "To do on Amazon" in tick.why_not


def open_again(desk: Desk, words: str) -> Palette:
    palette = palette_of(desk)
    palette.field.clear()
    desk.qtbot.keyClicks(palette.field, words)
    return palette


def test_a_refused_action_names_its_reason(desk: Desk) -> None:
    closed = desk.services.browsing.ids(View.COMPLETED)[0]
    desk.window.sidebar.row(View.COMPLETED).click()
    desk.table.select_id(closed)
    desk.table.setFocus()
    palette = open_and_type(desk, "authorize")
    current = palette.current()
    assert current is not None
    assert current.id == "authorize"
    button = desk.part("authorizeButton")
    assert isinstance(button, ActionButton)
    assert current.why_not == button.consequence() != ""


def test_a_template_begins_the_message(desk: Desk) -> None:
    templates = shipped_templates()
    shop = desk.services.browsing._shop
    desk.window.palette_flow._templates = MessageTemplates(shop, templates)
    go_to_authorizable(desk)
    told: list[str] = []
    desk.window.palette_flow.template_chosen.connect(told.append)
    open_and_type(desk, templates.for_language("en")[0].name)
    desk.press(Qt.Key.Key_Return)
    assert told == [templates.for_language("en")[0].id]
    assert desk.dialogs.last.shown["action"] is Action.CONTACT
    assert desk.dialogs.last.shown["template"] == told[0]


def test_what_was_run_last_comes_first(desk: Desk) -> None:
    open_and_type(desk, "keyboard sh")
    desk.press(Qt.Key.Key_Return)
    desk.dialogs.last.close()
    palette = open_and_type(desk, "")
    assert listed(palette)[0].id == "shortcuts"
    assert len({entry.id for entry in listed(palette)}) == len(listed(palette))


def test_arrows_move_and_escape_gives_the_focus_back(desk: Desk) -> None:
    desk.table.setFocus()
    row = desk.row()
    palette = open_and_type(desk, "")
    for _ in range(3):
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 2
    assert desk.row() == row
    desk.press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert desk.table.hasFocus()


def test_its_own_key_closes_it_and_deletes_nothing(desk: Desk) -> None:
    palette = open_and_type(desk, "undo")
    palette.field.setCursorPosition(0)
    desk.press(Qt.Key.Key_K, CTRL)
    assert not palette.isVisible()
    assert palette.field.text() == "undo"


def test_another_focus_or_a_click_beside_it_closes_it(desk: Desk) -> None:
    palette = open_and_type(desk, "")
    desk.window.toolbar.search.setFocus()
    assert not palette.isVisible()
    assert desk.window.toolbar.search.hasFocus()
    palette = open_and_type(desk, "")
    desk.qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_no_command_of_the_window_acts_while_it_is_open(desk: Desk) -> None:
    palette = open_and_type(desk, "")
    told: list[str] = []
    for command in desk.window._actions.listed():
        action = desk.window._actions.action(command.id)
        action.triggered.connect(lambda _=False, name=command.id: told.append(name))
    desk.qtbot.keyClicks(palette.field, "jkx1234ghn?/")
    desk.press(Qt.Key.Key_E, CTRL)
    desk.press(Qt.Key.Key_F, CTRL)
    assert told == []
    assert palette.field.text() == "jkx1234ghn?/"
    assert palette.isVisible()


def test_nothing_found_repeats_the_words(desk: Desk) -> None:
    palette = open_and_type(desk, "zzqq")
    assert listed(palette) == []
    assert "zzqq" in palette._nothing.text()
    assert palette._nothing.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_more_can_be_listed(desk: Desk) -> None:
    ran: list[str] = []
    entry = Entry("view:mine", "My jackets", "view", lambda: ran.append("mine"))
    desk.window.palette_flow.add_provider(lambda: [entry])
    open_and_type(desk, "jack")
    desk.press(Qt.Key.Key_Return)
    assert ran == ["mine"]
    assert QApplication.focusWidget() is not palette_of(desk).field


def test_saved_views_are_places_too(desk: Desk) -> None:
    saved = desk.services.saved_views.save("My jackets", View.ALL, "jacket")
    desk.window.reload()
    entry = next(each for each in listed(open_and_type(desk, "my jack")) if each.end)
    assert entry.end == str(desk.services.saved_views.counts()[saved.id])
    desk.press(Qt.Key.Key_Return)
    assert desk.window.pane.header.title() == "My jackets"
