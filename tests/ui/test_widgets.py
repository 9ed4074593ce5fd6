"""Labels, strips, chips and cards: what they show, and that foreign text stays text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.ui.theme import Choice, apply_theme, current_theme
from returns_desktop.ui.widgets.action_button import ActionButton
from returns_desktop.ui.widgets.card import Card
from returns_desktop.ui.widgets.chip import Chip
from returns_desktop.ui.widgets.elided_label import ElidedLabel
from returns_desktop.ui.widgets.flat_button import FlatButton
from returns_desktop.ui.widgets.key_hint import KeyHint
from returns_desktop.ui.widgets.plain_text import PlainLabel, plain_tooltip
from returns_desktop.ui.widgets.push_button import PushButton
from returns_desktop.ui.widgets.segmented import Segmented
from returns_desktop.ui.widgets.spin_box import SpinBox
from returns_desktop.ui.widgets.strip import Strip
from returns_desktop.ui.widgets.two_tone_label import TwoToneLabel
from ui.pictures import MARKUP, near, picture, shown_by_tooltip

pytestmark = pytest.mark.usefixtures("theme_light", "theme_icons")

Window = Callable[..., QWidget]


def strip(lines: int, rest: str, tone: str = "warn") -> Strip:
    made = Strip(lines)
    made.set_content(tone, "due", "Answer within 3 h", rest)  # type: ignore[arg-type]
    return made


@pytest.mark.parametrize("text", [MARKUP, "plain", "a < b", "&lt;b&gt;", "long " * 40, "two\nlines <i>", ""])
def test_tooltips_show_what_they_were_given(text: str) -> None:
    assert shown_by_tooltip(plain_tooltip(text)).rstrip() == text.rstrip()


def test_labels_show_markup_as_text(theme_window: Window) -> None:
    plain, elided, qt = PlainLabel(MARKUP), ElidedLabel(MARKUP), QLabel(MARKUP)
    theme_window(plain, elided, qt, width=900)
    assert plain.textFormat() == elided.textFormat() == Qt.TextFormat.PlainText
    assert plain.sizeHint().width() > qt.sizeHint().width()
    assert elided.shown_text() == elided.text() == MARKUP


def test_an_elided_label_has_its_text_as_tooltip_only_when_cut(theme_window: Window) -> None:
    label = ElidedLabel("Wireless Earbuds\nPro, ANC, <b>Black</b>")
    window = theme_window(label, width=600)
    assert not label.is_elided()
    assert label.toolTip() == ""
    assert label.shown_text() == "Wireless Earbuds Pro, ANC, <b>Black</b>"
    window.resize(120, 60)
    assert label.is_elided()
    assert label.shown_text().endswith("…")
    assert shown_by_tooltip(label.toolTip()) == label.text()
    label.setText("Cap")
    assert label.toolTip() == ""


def test_an_elided_label_can_keep_both_ends(theme_window: Window) -> None:
    label = ElidedLabel("returns-2026-03-10-from-the-warehouse.tsv", mode=Qt.TextElideMode.ElideMiddle)
    theme_window(label, width=160)
    assert label.shown_text().startswith("returns")
    assert label.shown_text().endswith("tsv")


def test_strips_keep_their_height(theme_window: Window) -> None:
    one, two = strip(1, "by 14:10 today"), strip(2, "by 14:10 today")
    long_one, long_two = strip(1, "and more words " * 30), strip(2, "and more words " * 30)
    theme_window(one, two, long_one, long_two)
    assert [each.height() for each in (one, two, long_one, long_two)] == [36, 60, 36, 60]
    assert [each.is_elided() for each in (one, two, long_one, long_two)] == [False, False, True, True]


def test_a_growing_strip_is_as_high_as_its_text(theme_window: Window) -> None:
    short, long, asking = strip(0, "now"), strip(0, "and more words " * 20), strip(0, "why?")
    field = QLineEdit()
    asking.add_below(field)
    theme_window(short, long, asking)
    assert not long.is_elided()
    assert short.height() == 40
    assert long.height() >= 5 * 20
    assert asking.height() == 40 + 8 + field.height() + 2


def test_a_small_button_fits_into_a_strip(theme_window: Window) -> None:
    warning, button = strip(1, "the file cannot be read"), PushButton("Again", small=True)
    warning.add_action(button)
    theme_window(warning)
    assert (warning.height(), button.height()) == (36, 24)


def test_words_of_a_strip_stay_words(theme_window: Window) -> None:
    warning = strip(1, MARKUP * 4)
    theme_window(warning)
    assert warning.text() == f"Answer within 3 h {MARKUP * 4}"
    assert warning.accessibleName() == warning.text()
    words = warning.findChild(TwoToneLabel)
    assert isinstance(words, TwoToneLabel)
    assert shown_by_tooltip(words.toolTip()) == warning.text()


def test_three_lines_of_a_comment(theme_window: Window) -> None:
    comment = TwoToneLabel(3)
    comment.set_text("", "Left side is dead.\nI tried it again. " * 12, rest_ink="text")
    theme_window(comment)
    assert comment.height() == 60
    assert comment.is_elided()
    comment.set_text("", "", "text", "text")
    assert (comment.height(), comment.toolTip()) == (60, "")


@pytest.mark.parametrize("choice", ["light", "dark", "high"])
def test_a_chip_has_the_colours_of_its_tone(theme_window: Window, qapp: QApplication, choice: Choice) -> None:
    apply_theme(qapp, choice)
    chip = Chip("atoz", MARKUP, "danger")
    theme_window(chip, width=900)
    theme, image = current_theme(), picture(chip)
    assert image.pixelColor(4, 4) == theme.color("danger_soft")
    edge = theme.color("danger_line" if choice == "high" else "danger_soft")
    assert image.pixelColor(0, chip.height() // 2) == edge
    assert near(image, theme.color("danger")) > 20
    assert (chip.height(), chip.toolTip(), chip.accessibleName()) == (24, "", MARKUP)
    chip.window().resize(80, 60)
    assert shown_by_tooltip(chip.toolTip()) == MARKUP


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("orientation", [Qt.Orientation.Horizontal, Qt.Orientation.Vertical])
def test_a_card_rules_off_what_is_visible(
    theme_window: Window, orientation: Qt.Orientation, direction: Qt.LayoutDirection
) -> None:
    card = Card(orientation=orientation)
    card.setLayoutDirection(direction)
    contents = [PlainLabel(text) for text in ("Goods", "Money", "Exposure")]
    for content in contents:
        card.add_section(content, 1)
    theme_window(card)
    assert len(card._rules()) == 2
    for rule in card._rules():
        assert picture(card).pixelColor(rule.center()) == current_theme().color("line")
        assert not any(rule.intersects(content.geometry()) for content in contents)
    contents[1].hide()
    assert len(card._rules()) == 1


def test_a_key_hint_is_never_cut(theme_window: Window) -> None:
    short, long = KeyHint("/"), KeyHint("Ctrl+Shift+O")
    theme_window(short, long, width=20)
    assert short.width() == short.height() == 18
    assert long.width() > long.fontMetrics().horizontalAdvance("Shift")
    long.set_text("G")
    assert long.sizeHint().width() <= 22
    assert long.accessibleName() == "G"


def test_the_wheel_leaves_a_number_alone(theme_window: Window) -> None:
    field, number = QLineEdit(), SpinBox()
    theme_window(field, number)
    field.setFocus()
    number.setValue(5)
    up = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(number, up)
    assert number.value() == 5
    number.setFocus()
    QApplication.sendEvent(number, up)
    assert number.value() == 6


def everything() -> list[QWidget]:
    card, flat = Card(), FlatButton("paste", "Paste", "link")
    card.add_section(PlainLabel("Return reason", "label", "text_3"))
    button = ActionButton("authorize")
    button.set_texts("Authorize…", "No money moves")
    return [
        button,
        strip(1, "by 14:10 today"),
        Chip("due", "Due", "ok"),
        ElidedLabel("text"),
        Segmented([("all", "All"), ("half", "Half")]),
        KeyHint("G"),
        flat,
        card,
    ]


def test_every_widget_takes_a_new_theme(theme_window: Window, qapp: QApplication) -> None:
    widgets = everything()
    theme_window(*widgets)
    before = [picture(widget) for widget in widgets]
    apply_theme(qapp, "dark")
    assert [picture(widget) == old for widget, old in zip(widgets, before, strict=True)] == [False] * 8


def test_every_widget_is_mirrored(theme_window: Window, qtbot: QtBot) -> None:
    widgets = everything()
    window = theme_window(*widgets)
    before = [picture(widget) for widget in widgets]
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for widget, old in zip(widgets, before, strict=True):
        if not isinstance(widget, KeyHint):  # one letter in a square
            qtbot.waitUntil(lambda widget=widget, old=old: picture(widget) != old)  # type: ignore[misc]


def test_a_widget_that_is_gone_is_no_trouble(qapp: QApplication, qtbot: QtBot) -> None:
    for widget in everything():
        with qtbot.waitSignal(widget.destroyed, timeout=1000):
            widget.deleteLater()
    apply_theme(qapp, "dark")
    assert current_theme().scheme == "dark"
