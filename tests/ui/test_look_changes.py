"""The look may change while everything is open: no label, icon or line keeps the old ink."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from look.stage import Stage, dialog_scenes, settle, staged, walk, window_scenes
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from returns_desktop.ui.theme import Choice, apply_theme, theme_controller
from ui.pictures import picture

pytestmark = pytest.mark.usefixtures("theme_light")
CHANGES: tuple[tuple[Choice, Choice], ...] = (("light", "dark"), ("dark", "high"))


@pytest.fixture(autouse=True)
def steady_cursor(qapp: QApplication) -> Iterator[None]:
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def differing(first: QImage, second: QImage) -> str:
    """Where two pictures differ; empty if nowhere."""
    if first == second:
        return ""
    if first.size() != second.size():
        return f"{first.size().toTuple()} and {second.size().toTuple()}"
    for y in range(first.height()):
        for x in range(first.width()):
            if first.pixel(x, y) != second.pixel(x, y):
                return f"at {x}, {y}"
    return ""


def told(where: str, window: QWidget) -> str:
    """The widget that stands there, for who has to mend it."""
    if not where.startswith("at "):
        return where
    x, y = (int(part) for part in where.removeprefix("at ").split(", "))
    there = window.childAt(QPoint(x, y))
    return f"{where}: {type(there).__name__} {there.objectName() if there else ''}"


def changed(
    stage: Stage, qapp: QApplication, old: Choice, new: Choice, *, dialogs: bool
) -> dict[str, QImage]:
    """Every scene shown in one look and changed to the other while it is open."""
    found: dict[str, QImage] = {}
    apply_theme(qapp, old)
    for scene, window in walk(stage, list(dialog_scenes() if dialogs else window_scenes())):
        apply_theme(qapp, new)
        settle()
        found[scene.name] = picture(window)
        apply_theme(qapp, old)
    return found


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_open_dialogs_look_as_if_opened_in_the_new_look(
    qapp: QApplication, tmp_path: Path, old: Choice, new: Choice
) -> None:
    with staged(tmp_path) as stage:
        before = changed(stage, qapp, old, new, dialogs=True)
        apply_theme(qapp, new)
        faults = {
            scene.name: told(where, window)
            for scene, window in walk(stage, list(dialog_scenes()))
            if (where := differing(before[scene.name], picture(window)))
        }
    assert faults == {}


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_the_open_window_looks_as_if_started_in_the_new_look(
    qapp: QApplication, tmp_path: Path, old: Choice, new: Choice
) -> None:
    apply_theme(qapp, old)
    with staged(tmp_path) as stage:
        before = changed(stage, qapp, old, new, dialogs=False)
    apply_theme(qapp, new)
    with staged(tmp_path, filled=True) as stage:
        faults: dict[str, str] = {}
        for scene, window in walk(stage, list(window_scenes())):
            theme_controller().theme_changed.emit()  # columns fit their rows anew, as after the change
            settle()
            if where := differing(before[scene.name], picture(window)):
                faults[scene.name] = told(where, window)
    assert faults == {}
