"""The visual language is kept: colours, sizes of type and spaces come from the design, none is made up."""

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support import ROOT

from returns_desktop.ui.tokens import DARK, HIGH, LIGHT, Tokens, contrast
from returns_desktop.ui.widgets.tone import TONES

UI = ROOT / "returns_desktop" / "ui"
MODULES = sorted(UI.rglob("*.py"))
# Where colours and type are told to everything else.
SOURCES = {"tokens.py", "theme.py"}
SPACES = {0, 1, 2, 4, 6, 8, 12, 16, 24, 32}
RADII = {2, 3, 4, 6, 8, 12}
SPACING = {"setSpacing", "addSpacing", "setHorizontalSpacing", "setVerticalSpacing", "setContentsMargins"}
TYPE = {"setPixelSize", "setPointSize", "setPointSizeF", "setWeight"}
MOVING_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)
_COLOR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b|\brgba?\(")


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node, name


def numbers(call: ast.Call) -> Iterator[int]:
    """Every number that is written into a call."""
    for given in (*call.args, *(each.value for each in call.keywords)):
        yield from (
            node.value
            for node in ast.walk(given)
            if isinstance(node, ast.Constant) and type(node.value) is int
        )


def spacing_of(call: ast.Call) -> Iterator[int]:
    """What `spacing=` is given as a number."""
    for keyword in call.keywords:
        if keyword.arg == "spacing" and isinstance(keyword.value, ast.Constant):
            yield int(str(keyword.value.value))


def is_one_sided(call: ast.Call) -> bool:
    """Whether start and end differ by more than the room of a link; `theme.margins` turns them round."""
    if len(call.args) != 4:
        return False
    start, _top, end, _bottom = call.args
    if isinstance(start, ast.Constant) and isinstance(end, ast.Constant):
        return abs(int(str(start.value)) - int(str(end.value))) > 4
    return isinstance(start, ast.Constant) != isinstance(end, ast.Constant) and "0" in (
        ast.unparse(start),
        ast.unparse(end),
    )


def made_up(source: str, *, colors: bool = True) -> list[str]:
    """Colours, sizes and spaces of a module that are not of the design."""
    tree, found = ast.parse(source), []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and colors:
            found += [f"{node.lineno}: {color}" for color in _COLOR.findall(node.value)]
        is_named = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute)
        if is_named and node.value.attr == "GlobalColor" and node.attr != "transparent":  # type: ignore[attr-defined]
            found.append(f"{node.lineno}: {node.attr}")  # type: ignore[attr-defined]
    for call, name in calls(tree):
        given = list(numbers(call))
        spaces = given if name in SPACING else list(spacing_of(call))
        if name == "setContentsMargins" and is_one_sided(call):
            found.append(f"{call.lineno}: margins that stay where they are from right to left")
        found += [f"{call.lineno}: a space of {space}" for space in spaces if space not in SPACES]
        if colors and name == "QColor" and given:
            found.append(f"{call.lineno}: a colour of {given}")
        if colors and name in TYPE and given:
            found.append(f"{call.lineno}: type of {given}")
    return found


def test_nothing_is_made_up() -> None:
    assert len(MODULES) > 200
    faults = {
        str(module.relative_to(UI)): found
        for module in MODULES
        if (found := made_up(module.read_text("utf-8"), colors=module.name not in SOURCES))
    }
    assert faults == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH], ids=["light", "dark", "high"])
def test_the_words_of_every_tone_can_be_read(tokens: Tokens) -> None:
    colors = tokens.as_dict()
    for tone, look in TONES.items():
        for ink in (look.ink, look.strong, look.rest):
            assert contrast(colors[ink], colors[look.soft]) >= 4.5, (tone, ink)


def test_nothing_moves() -> None:
    """So nobody has to ask for reduced motion; what moves some day asks the style for its duration."""
    moving = re.compile(r"\bQ(Property|Variant|Abstract|Sequential|Parallel)\w*Animation\w*|\bQTimeLine\b")
    found = {str(module.relative_to(UI)): moving.findall(module.read_text("utf-8")) for module in MODULES}
    assert [name for name, uses in found.items() if uses] == []
    assert not any(QApplication.isEffectEnabled(effect) for effect in MOVING_EFFECTS)


def test_the_style_sheet_keeps_to_the_radii_and_names_no_colour() -> None:
    source = (UI / "style_sheet.py").read_text("utf-8")
    radii = {int(each) for each in re.findall(r"border-radius: (\d+)px", source)}
    assert radii <= RADII
    assert _COLOR.findall(source) == []
    sizes = re.findall(r"font-size: ?(\S+?);", source)
    assert sizes == ["1px"]  # the text that a progress bar does not show


@pytest.mark.parametrize(
    ("line", "faults"),
    [
        ('painter.setPen(QColor("#ff0000"))', 1),
        ("painter.setPen(QColor(255, 0, 0))", 1),
        ("painter.setPen(Qt.GlobalColor.red)", 1),
        ("image.fill(Qt.GlobalColor.transparent)", 0),
        ("font.setPixelSize(15)", 1),
        ("row.setContentsMargins(12, 5, 12, 8)", 1),
        ("row.setContentsMargins(16 - MARGIN, 8, 16 - MARGIN, 8)", 0),
        ("row.setSpacing(7)", 1),
        ("row.setContentsMargins(24, 0, 0, 0)", 1),
        ("row.setContentsMargins(_INDENT, 0, 0, 0)", 1),
        ("row.setContentsMargins(margins(_INDENT, 0, 0, 0))", 0),
        ("below(name, why, spacing=5)", 1),
        ('label.setText("Order #12")', 0),
    ],
)
def test_the_reader_of_modules_bites(line: str, faults: int) -> None:
    assert len(made_up(line)) == faults
