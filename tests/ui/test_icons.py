"""Every icon is there, is ours to colour, and is sharp."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from returns_desktop.ui import icons
from returns_desktop.ui.theme import Choice, apply_theme, current_theme

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
# fmt: off
NAMES = (
    "import", "export", "todo", "undo", "redo", "search", "menu", "needs-action", "state-authorization",
    "state-authorized", "state-completed", "closed-seller", "closed-buyer", "atoz", "overdue", "due",
    "refund", "goods", "check-goods", "conflict", "exposure", "view", "insights", "suggestion",
    "message", "message-missing", "label", "copy", "paste", "edit", "snooze", "note", "more", "columns",
    "filter", "chevron-up", "chevron-down", "close", "guard", "info", "carrier", "sent",
    "open-external", "file", "file-in", "sample-shop", "calendar", "tick", "double-tick", "new", "same",
    "settings", "repeated", "back", "forward", "photo", "scan", "stores",
)
# fmt: on
pytestmark = pytest.mark.usefixtures("theme_light", "theme_icons")


def inked(image: QImage) -> list[QColor]:
    """The colours of all pixels that are not nearly transparent."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [color for color in pixels if color.alpha() > 40]


def test_the_folder_holds_the_icons_of_the_design() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == {*NAMES, "app", "app-small"}


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_by_the_rules(name: str) -> None:
    root = ElementTree.parse(FOLDER / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke-width") == "1.5"
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    for element in root.iter():
        assert element.tag.rpartition("}")[2] in {"svg", "path", "circle", "rect"}
        assert {element.get("fill"), element.get("stroke")} <= {None, "none", "currentColor"}
        assert element.get("style") is None
        assert element.get("opacity") is None


@pytest.mark.parametrize("name", [*NAMES, "app", "app-small"])
def test_an_icon_can_be_read_by_qt(name: str) -> None:
    assert QSvgRenderer(str(FOLDER / f"{name}.svg")).isValid()


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_takes_any_colour_and_stays_inside(name: str) -> None:
    image = icons.pixmap(name, QColor("#ff0000"), 20, 4.0).toImage()
    assert image.size() == QSize(80, 80)
    colors = inked(image)
    assert len(colors) > 100
    assert all(color.red() > 200 and color.green() < 30 and color.blue() < 30 for color in colors)
    rim = [*(image.copy(0, 0, 80, 2), image.copy(0, 78, 80, 2))]
    rim += [image.copy(0, 0, 2, 80), image.copy(78, 0, 2, 80)]
    assert [color for part in rim for color in inked(part)] == []


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_pixmap_has_the_pixels_of_its_screen(scale: float) -> None:
    made = icons.pixmap("undo", QColor("black"), 20, scale)
    assert made.width() == round(20 * scale)
    assert made.devicePixelRatio() == scale
    assert made.cacheKey() == icons.pixmap("undo", QColor("black"), 20, scale).cacheKey()


@pytest.mark.parametrize("choice", ["light", "dark", "high"])
def test_an_icon_has_the_colours_of_the_theme(qapp: QApplication, choice: Choice) -> None:
    apply_theme(qapp, choice)
    made = icons.icon("close", "danger", 18)
    normal = made.pixmap(QSize(18, 18), 2.0, QIcon.Mode.Normal).toImage()
    disabled = made.pixmap(QSize(18, 18), 2.0, QIcon.Mode.Disabled).toImage()
    assert normal.width() == 36
    theme = current_theme()
    solid = {color.name() for color in inked(normal) if color.alpha() == 255}
    assert solid == {theme.color("danger").name()}
    assert {color.name() for color in inked(disabled) if color.alpha() == 255} == {
        theme.color("text_3").name()
    }


@pytest.mark.parametrize("name", ["undo", "redo", "back", "state-authorized", "tick", "due"])
def test_arrows_follow_the_direction_of_text(qapp: QApplication, name: str) -> None:
    def image() -> QImage:
        return icons.pixmap(name, QColor("black"), 20, 2.0).toImage()

    usual = image()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = image()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (mirrored != usual) == (name not in {"tick", "due"})


def test_a_missing_icon_is_named() -> None:
    with pytest.raises(icons.MissingIconError, match=re.escape("no icon 'unicorn'")):
        icons.pixmap("unicorn", QColor("black"), 20, 1.0)


def test_a_broken_icon_is_named(tmp_path: Path) -> None:
    (tmp_path / "torn.svg").write_text("", "utf-8")
    icons.use_folder(tmp_path)
    with pytest.raises(icons.MissingIconError, match="torn"):
        icons.pixmap("torn", QColor("black"), 20, 1.0)


def test_the_folder_must_be_named_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "_folder", icons._Folder())
    with pytest.raises(icons.MissingIconError, match="use_folder"):
        icons.pixmap("unseen", QColor("black"), 20, 1.0)


def test_nothing_but_currentcolor_is_replaced() -> None:
    image = icons.pixmap("app", QColor("#00ff00"), 64, 1.0).toImage()
    assert image.pixelColor(32, 4).name() == "#2b5bd0"
