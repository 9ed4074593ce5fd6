"""Buttons: texts that are never cut, what is filled, and who gets a focus ring."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.ui.theme import Choice, apply_theme, current_theme
from returns_desktop.ui.widgets.action_button import MARGIN, ActionButton
from returns_desktop.ui.widgets.flat_button import FlatButton, icon_button
from returns_desktop.ui.widgets.focus_ring import has_keyboard_focus
from returns_desktop.ui.widgets.push_button import PushButton
from returns_desktop.ui.widgets.segmented import Segmented
from ui.pictures import MARKUP, colors_in, in_place, near, picture, shown_by_tooltip

pytestmark = pytest.mark.usefixtures("theme_light", "theme_icons")

Window = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


def action_button(name: str = "Authorize…", consequence: str = "No money moves") -> ActionButton:
    button = ActionButton("authorize")
    button.set_texts(name, consequence)
    return button


def test_an_action_button_has_one_height_for_all_texts(theme_window: Window) -> None:
    buttons = [action_button(), action_button("Close", ""), action_button("关闭请求…", "关闭后无法重开")]
    theme_window(*buttons)
    assert {button.height() for button in buttons} == {48 + 2 * MARGIN}


def test_a_disabled_action_button_paints_its_way_out(theme_window: Window) -> None:
    button, other = action_button("Close", "Refund first (3)"), action_button("Close", "")
    button.setEnabled(False)
    other.setEnabled(False)
    theme_window(button, other)
    theme = current_theme()
    lower = button.rect().adjusted(40, 30, -20, -MARGIN - 3)
    written, empty = picture(button).copy(lower), picture(other).copy(lower)
    assert near(written, theme.color("text_3")) > 20
    assert colors_in(empty) == {theme.tokens.pane.lower()}


def test_only_the_suggested_action_button_is_filled(theme_window: Window) -> None:
    button, other = action_button(), action_button()
    theme_window(button, other)
    theme = current_theme()
    spot = QPoint(MARGIN + 4, button.height() // 2)
    assert picture(button).pixelColor(spot) == theme.color("card")
    button.set_suggested(True)
    assert button.is_suggested()
    assert picture(button).pixelColor(spot) == theme.color("accent")
    assert picture(other).pixelColor(spot) == theme.color("card")
    button.setEnabled(False)
    assert picture(button).pixelColor(spot) == theme.color("pane")


def test_an_action_button_never_cuts_its_name(theme_window: Window) -> None:
    button = action_button("Refund without goods…", "The buyer keeps the item and gets all the money back")
    theme_window(button, width=60)
    assert button.width() == button.minimumSizeHint().width()
    assert shown_by_tooltip(button.toolTip()) == button.consequence()
    button.setToolTip(MARKUP)
    assert shown_by_tooltip(button.toolTip()) == MARKUP
    window = button.window()
    window.resize(700, window.height())
    button.setToolTip("")
    assert button.toolTip() == ""


def test_an_action_button_speaks() -> None:
    button = action_button("Close & forget…", "Cannot be reopened")
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Close & forget…"
    assert spoken.text(QAccessible.Text.Description) == "Cannot be reopened"
    assert button.shortcut().isEmpty()


def test_a_compact_action_button_is_one_line(theme_window: Window) -> None:
    button = ActionButton("authorize", compact=True)
    button.set_texts("Authorize 9…", "No money moves")
    theme_window(button)
    assert button.height() == 36 + 2 * MARGIN
    assert button.toolTip() == "No money moves"


@pytest.mark.parametrize("choice", ["light", "dark", "high"])
def test_keyboard_focus_is_ringed_and_mouse_focus_is_not(
    theme_window: Window, qapp: QApplication, choice: Choice
) -> None:
    apply_theme(qapp, choice)
    field, button = QLineEdit(), action_button()
    theme_window(field, button)
    theme = current_theme()
    edge = QPoint(button.width() // 2, 0)
    QTest.mouseClick(button, LEFT)
    assert button.hasFocus()
    assert picture(button).pixelColor(edge) != theme.color("focus")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert has_keyboard_focus(button)
    image = in_place(button)
    assert image.pixelColor(edge) == theme.color("focus")
    gap = QPoint(edge.x(), theme.ring_width)
    assert image.pixelColor(gap) == theme.color("window")
    field.setFocus()
    assert picture(button).pixelColor(edge) != theme.color("focus")


@pytest.mark.parametrize(("kind", "ink"), [("plain", "focus"), ("primary", "on_accent"), ("safe", "focus")])
def test_push_buttons_are_ringed_inside(theme_window: Window, kind: str, ink: str) -> None:
    field, button = QLineEdit(), PushButton("Go")
    button.set_kind(kind)  # type: ignore[arg-type]
    theme_window(field, button)
    depth = QPoint(button.width() // 2, 4 if kind == "safe" else 3)
    color = current_theme().color(ink)
    QTest.mouseClick(button, LEFT)
    assert picture(button).pixelColor(depth) != color
    field.setFocus()
    button.setFocus()
    assert picture(button).pixelColor(depth) == color
    button.resize(button.width() + 40, button.height())
    assert picture(button).pixelColor(QPoint(button.width() // 2, depth.y())) == color
    field.setFocus()
    assert picture(button).pixelColor(depth) != color


def test_a_button_that_goes_takes_its_ring_along(theme_window: Window, qtbot: QtBot) -> None:
    field, button = QLineEdit(), PushButton("Go")
    theme_window(field, button)
    button.setFocus()
    with qtbot.waitSignal(button.destroyed, timeout=1000):
        button.deleteLater()
    field.setFocus()
    assert field.hasFocus()


def test_push_buttons_have_room_for_their_text(theme_window: Window) -> None:
    short, long = PushButton("OK"), PushButton("Refund 49.99 USD, buyer keeps item", "danger")
    small = PushButton("OK", small=True)
    theme_window(short, long, small)
    assert short.sizeHint() == QSize(72, 32)
    assert long.minimumSizeHint().width() >= long.fontMetrics().horizontalAdvance(long.text()) + 28
    assert small.sizeHint().height() == 24
    assert small.sizeHint().width() < 72


def test_one_segment_holds(theme_window: Window, qtbot: QtBot) -> None:
    shares = Segmented([("all", "All"), ("half", "Half"), ("own", "Own & share")], "Amount")
    theme_window(shares)
    assert (shares.choice(), shares.accessibleName()) == ("all", "Amount")
    with qtbot.assertNotEmitted(shares.choice_changed):
        shares.set_choice("half")
    assert shares.choice() == "half"
    with qtbot.waitSignal(shares.choice_changed, timeout=1000) as told:
        QTest.mouseClick(shares._segments["own"], LEFT)
    assert (told.args, shares.choice()) == (["own"], "own")
    shares.set_choice_enabled("half", False)
    with qtbot.assertNotEmitted(shares.choice_changed):
        QTest.mouseClick(shares._segments["half"], LEFT)


def test_arrow_keys_move_between_segments(theme_window: Window, qtbot: QtBot) -> None:
    shares = Segmented([("all", "All"), ("half", "Half")])
    theme_window(shares)
    shares._segments["all"].setFocus()
    with qtbot.waitSignal(shares.choice_changed, timeout=1000):
        QTest.keyClick(shares._segments["all"], Qt.Key.Key_Right)
    assert shares.choice() == "half"


def test_an_icon_button_has_a_name(theme_window: Window) -> None:
    button = icon_button("snooze", "Remind me later")
    theme_window(button)
    assert button.size() == QSize(28, 28)
    assert button.toolTip() == button.accessibleName() == "Remind me later"


def test_a_toolbar_button_may_drop_its_text(theme_window: Window) -> None:
    button = FlatButton("export", "Export decisions")
    button.set_count("6", "neutral")
    theme_window(button)
    wide = button.sizeHint().width()
    assert (button.height(), button.toolTip(), button.accessibleDescription()) == (32, "", "6")
    button.set_text_visible(False)
    assert button.sizeHint().width() < wide - 60
    assert button.toolTip() == "Export decisions"


def test_a_sidebar_row_elides_and_names_itself(theme_window: Window) -> None:
    row = FlatButton("atoz", "A-to-Z claims", "row")
    row.setCheckable(True)
    theme_window(row, width=300)
    assert (row.height(), row.toolTip()) == (30, "")
    row.set_label("A-to-Z", MARKUP)
    assert shown_by_tooltip(row.toolTip()) == row.accessibleName() == MARKUP
    row.set_label("A view with a very long name")
    row.window().resize(100, 60)
    assert row.toolTip() == "A view with a very long name"
    row.setChecked(True)
    assert picture(row).pixelColor(row.width() // 2, 2) == current_theme().color("sel")


def test_a_pill_has_the_colours_of_its_tone(theme_window: Window) -> None:
    row = FlatButton("overdue", "Overdue", "row")
    row.set_count("2", "danger")
    theme_window(row)
    theme = current_theme()
    assert theme.tokens.danger_soft.lower() in colors_in(picture(row))
    row.set_count("")
    assert theme.tokens.danger_soft.lower() not in colors_in(picture(row))


def test_a_flat_button_follows_an_action(theme_window: Window, qtbot: QtBot) -> None:
    button, action = FlatButton("undo", "Undo"), QAction("Undo")
    action.setEnabled(False)
    button.follow_action(action)
    theme_window(button)
    assert not button.isEnabled()
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered, timeout=1000):
        QTest.mouseClick(button, LEFT)


def test_a_flat_button_says_that_it_opens_a_menu(theme_window: Window) -> None:
    button, menu = FlatButton("filter", "All marketplaces", "small"), QMenu()
    theme_window(button)
    plain = button.sizeHint().width()
    button.set_menu(menu)
    assert button.sizeHint().width() == plain + 18
    picture(button)
