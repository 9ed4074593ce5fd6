"""Colours that can be read, type that is never too small, and a look that follows choice and system."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.ui.style_sheet import style_sheet
from returns_desktop.ui.theme import (
    DARK,
    HIGH,
    LIGHT,
    Choice,
    Role,
    Scheme,
    Theme,
    ThemeController,
    Tokens,
    apply_theme,
    base_size,
    contrast,
    current_theme,
    restyle,
    tabular,
    theme_controller,
)
from returns_desktop.ui.tokens import from_system_palette

pytestmark = pytest.mark.usefixtures("theme_light")

SURFACES = ("base", "window", "pane", "card", "row_hover", "hover", "pressed", "sel", "sel_idle")
INKS = ("text", "text_2", "text_3", "link", "danger", "warn", "ok", "violet")
# Ink, ground: further pairs of text that occur.
TEXT_PAIRS = (
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *((ink, "info_soft") for ink in ("text", "text_2", "link")),
    *((ink, "warn_soft") for ink in ("text", "text_2", "warn")),
    *((ink, "danger_soft") for ink in ("text", "text_2", "danger")),
    ("ok", "ok_soft"),
    ("violet", "violet_soft"),
    ("text_2", "neutral_soft"),
    ("text_3", "neutral_soft"),
    *(("card", mark) for mark in ("c1", "c2", "c3", "c4", "c5")),
)
# Ink, ground, and what the design measured in light, dark and high contrast.
MEASURED = (
    ("text", "base", 16.6, 14.0, 21.0),
    ("text_3", "pressed", 4.6, 4.7, 8.2),
    ("control", "pressed", 3.1, 3.1, 10.8),
    ("on_accent", "accent", 5.9, 4.9, 16.1),
    ("danger", "danger_soft", 5.7, 7.5, 10.4),
    ("c5", "card", 4.7, 5.8, 15.9),
)
LOOKS = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark"), pytest.param(HIGH, id="high")]
ROLES: tuple[Role, ...] = (
    "label",
    "caption",
    "body",
    "body_strong",
    "reason",
    "list_title",
    "title",
    "heading",
    "number",
)


def seen_ink(tokens: Tokens, ink: str, ground: str) -> str:
    colors = tokens.as_dict()
    return tokens.on_sel if ground == "sel" and tokens.on_sel else colors[ink]


@pytest.mark.parametrize("tokens", LOOKS)
def test_every_text_can_be_read(tokens: Tokens) -> None:
    pairs = [(ink, ground) for ink in INKS for ground in SURFACES] + list(TEXT_PAIRS)
    colors = tokens.as_dict()
    ratios = {pair: contrast(seen_ink(tokens, *pair), colors[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("tokens", LOOKS)
def test_focus_and_field_borders_stand_out(tokens: Tokens) -> None:
    colors = tokens.as_dict()
    pairs = [(line, ground) for line in ("focus", "control") for ground in SURFACES]
    pairs += [("accent", "card"), ("accent", "pane")]
    ratios = {pair: contrast(seen_ink(tokens, *pair), colors[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 3} == {}


@pytest.mark.parametrize(("ink", "ground", "light", "dark", "high"), MEASURED)
def test_colours_are_those_the_design_measured(
    ink: str, ground: str, light: float, dark: float, high: float
) -> None:
    for tokens, expected in ((LIGHT, light), (DARK, dark), (HIGH, high)):
        colors = tokens.as_dict()
        assert int(contrast(colors[ink], colors[ground]) * 10) / 10 == expected


@pytest.mark.parametrize("tokens", LOOKS)
def test_tokens_are_colours(tokens: Tokens) -> None:
    for name, color in tokens.as_dict().items():
        assert re.fullmatch("#[0-9A-F]{6}", color) or (name == "on_sel" and not color), name


def system_font(pixels: int) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    return font


@pytest.mark.parametrize("pixels", [6, 9, 11, 12, 13, 16, 24])
def test_type_is_never_too_small(pixels: int) -> None:
    theme = Theme.of("light", LIGHT, system_font(pixels))
    assert theme.size == (pixels if pixels >= 12 else 13)
    for role in ROLES:
        assert theme.font(role).pixelSize() >= (11 if role == "label" else 12)
    sizes = [theme.font(role).pixelSize() for role in ("label", "body", "reason", "title", "heading")]
    assert sizes == sorted(set(sizes))


def test_type_has_the_sizes_and_weights_of_the_design() -> None:
    theme = Theme.of("light", LIGHT, system_font(13))
    sizes = {role: theme.font(role).pixelSize() for role in ROLES}
    assert list(sizes.values()) == [11, 12, 13, 13, 15, 15, 17, 20, 22]
    regular = {role for role in ROLES if theme.font(role).weight() == QFont.Weight.Normal}
    assert regular == {"caption", "body"}
    assert theme.line_height("body") >= 20
    assert theme.line_height("caption") >= 16


def test_lines_grow_with_the_font() -> None:
    large = Theme.of("light", LIGHT, system_font(26))
    assert large.line_height("body") >= 40


def test_a_font_in_points_counts_as_it_is_shown() -> None:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(12)
    assert base_size(font) == QFontInfo(font).pixelSize()


def test_tabular_digits_leave_the_font_alone() -> None:
    font = QFont(QGuiApplication.font())
    assert [tag.toString().data() for tag in tabular(font).featureTags()] == [b"tnum"]
    assert font.featureTags() == []


SCHEMES: dict[Choice, Scheme] = {"light": "light", "dark": "dark", "high": "high", "system": "light"}


@pytest.mark.parametrize("choice", SCHEMES)
def test_a_choice_colours_the_application(qapp: QApplication, choice: Choice) -> None:
    controller = apply_theme(qapp, choice)
    theme = current_theme()
    assert (controller.choice, theme.scheme) == (choice, SCHEMES[choice])
    assert theme is controller.theme
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.tokens.window)
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color("base")
    assert theme.tokens.accent in qapp.styleSheet()
    assert theme.ring_width == (3 if choice == "high" else 2)


def test_there_is_one_controller(qapp: QApplication) -> None:
    assert theme_controller() is theme_controller()
    assert apply_theme(qapp, "light") is theme_controller()
    assert len(qapp.findChildren(ThemeController)) == 1


def test_a_change_is_told_once(qtbot: QtBot, qapp: QApplication) -> None:
    controller = theme_controller()
    with qtbot.waitSignal(controller.theme_changed, timeout=1000):
        apply_theme(qapp, "dark")
    with qtbot.assertNotEmitted(controller.theme_changed):
        apply_theme(qapp, "dark")


def test_the_system_is_followed_only_when_asked_to(qtbot: QtBot, qapp: QApplication) -> None:
    hints = QGuiApplication.styleHints()
    controller = apply_theme(qapp, "system")
    with qtbot.waitSignal(controller.theme_changed, timeout=1000):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().scheme == "dark"
    apply_theme(qapp, "light")
    with qtbot.assertNotEmitted(controller.theme_changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().scheme == "light"


def system_palette(ground: str, ink: str, picked: str, on_picked: str) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(picked))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(on_picked))
    palette.setColor(QPalette.ColorRole.Link, QColor(ink))
    return palette


@pytest.mark.parametrize(
    "colors",
    [("#000000", "#ffff00", "#8ee3f0", "#263b50"), ("#fffaef", "#3d3d3d", "#903909", "#fff5e3")],
)
def test_high_contrast_of_the_system_wins(colors: tuple[str, str, str, str]) -> None:
    tokens = from_system_palette(system_palette(*colors))
    assert tokens is not None
    assert (tokens.window, tokens.text, tokens.sel, tokens.on_sel) == colors
    shown = tokens.as_dict()
    for ink in INKS:
        for ground in SURFACES:
            assert contrast(seen_ink(tokens, ink, ground), shown[ground]) >= 4.5, (ink, ground)


def test_a_dull_palette_of_the_system_does_not_win() -> None:
    assert from_system_palette(system_palette("#808080", "#ffffff", "#0000ff", "#ffffff")) is None
    assert from_system_palette(system_palette("#000000", "#ffffff", "#ffff00", "#ffffff")) is None


@pytest.mark.parametrize(("choice", "scheme"), [("system", "high"), ("high", "high"), ("light", "light")])
def test_a_system_that_wants_contrast_gets_it_unless_another_look_was_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, choice: Choice, scheme: Scheme
) -> None:
    monkeypatch.setattr(ThemeController, "_wants_contrast", lambda _controller: True)
    apply_theme(qapp, choice)
    assert current_theme().scheme == scheme
    assert qapp.palette().color(QPalette.ColorRole.Window) == current_theme().color("window")


def test_the_contrast_of_the_system_is_followed_while_the_window_is_open(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = apply_theme(qapp, "system")
    told = QGuiApplication.styleHints().accessibility()
    for wanted, scheme in ((True, "high"), (False, "light")):
        monkeypatch.setattr(ThemeController, "_wants_contrast", lambda _controller, wanted=wanted: wanted)
        with qtbot.waitSignal(controller.theme_changed, timeout=1000):
            told.contrastPreferenceChanged.emit(told.contrastPreference())
        assert current_theme().scheme == scheme


def test_selected_rows_have_one_ink_in_high_contrast() -> None:
    high = Theme.of("high", HIGH, system_font(13))
    assert high.ink("danger", selected=True) == QColor("#000000")
    assert high.ink("danger") == QColor(HIGH.danger)
    light = Theme.of("light", LIGHT, system_font(13))
    assert light.ink("danger", selected=True) == QColor(LIGHT.danger)


@pytest.mark.parametrize("tokens", LOOKS)
def test_the_style_sheet_is_complete(tokens: Tokens) -> None:
    text = style_sheet(tokens, high_contrast=tokens is HIGH)
    assert "$" not in text
    assert text.count("{") == text.count("}")
    images = re.findall(r"url\((.*?)\)", text)
    assert len(images) > 10
    assert [image for image in images if not QFile.exists(image)] == []


Window = Callable[..., QWidget]


def test_a_field_does_not_jump_when_it_gets_the_focus(theme_window: Window) -> None:
    first, second = QLineEdit("order"), QLineEdit("order")
    notes = QPlainTextEdit("note")
    theme_window(first, second, notes)
    first.setFocus()
    second.setCursorPosition(0)
    before = (second.size(), second.sizeHint(), second.cursorRect(), notes.cursorRect().topLeft())
    origin = notes.viewport().mapTo(notes, notes.viewport().rect().topLeft())
    second.setFocus()
    second.setCursorPosition(0)
    after = (second.size(), second.sizeHint(), second.cursorRect(), notes.cursorRect().topLeft())
    assert after == before
    assert second.height() == first.height() == 32
    notes.setFocus()
    assert notes.viewport().mapTo(notes, notes.viewport().rect().topLeft()) == origin


def edge_color(widget: QWidget) -> QColor:
    return widget.grab().toImage().pixelColor(0, widget.height() // 2)


def test_a_wrong_field_is_bordered_in_red(theme_window: Window) -> None:
    field, other = QLineEdit(), QLineEdit()
    theme_window(other, field)
    other.setFocus()
    assert edge_color(field) == QColor(LIGHT.control)
    restyle(field, "error", True)
    assert edge_color(field) == QColor(LIGHT.danger)
    restyle(field, "error", False)
    assert edge_color(field) == QColor(LIGHT.control)
    assert edge_color(other) == QColor(LIGHT.focus)


@pytest.mark.parametrize(
    ("kind", "ground", "edge"),
    [
        ("", "card", "button_line"),
        ("primary", "accent", "accent"),
        ("danger", "card", "danger"),
        ("safe", "card", "focus"),
    ],
)
@pytest.mark.parametrize("choice", ["light", "dark", "high"])
def test_kinds_of_buttons(
    theme_window: Window, qapp: QApplication, choice: Choice, kind: str, ground: str, edge: str
) -> None:
    apply_theme(qapp, choice)
    button, other = QPushButton("Go"), QLineEdit()
    button.setProperty("kind", kind)
    theme_window(other, button)
    other.setFocus()
    theme = current_theme()
    image = button.grab().toImage()
    assert image.pixelColor(5, button.height() // 2) == theme.color(ground)
    assert image.pixelColor(0, button.height() // 2) == theme.color(edge)
