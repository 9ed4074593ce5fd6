"""Nobody asks a widget for its screen: the answer would be deleted under the program."""

import ast
import gc
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import returns_desktop
from returns_desktop.ui.screens import room_around

PACKAGE = Path(returns_desktop.__file__).parent


def test_no_widget_is_asked_for_its_screen() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "screen"
    ]
    assert found == []


def test_the_screen_outlives_the_widget(qtbot: QtBot) -> None:
    for _ in range(3):
        widget = QWidget()
        widget.show()
        assert room_around(widget).height() > 0
        widget.close()
        del widget
        gc.collect()
    assert QGuiApplication.primaryScreen().availableGeometry().height() > 0
    kept = QWidget()
    qtbot.addWidget(kept)
    assert room_around(kept).width() > 0
