"""What the tests of the window share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.ui import icons, speech
from returns_desktop.ui.guide_flow import GuideFlow
from returns_desktop.ui.language import Language
from returns_desktop.ui.theme import ThemeController, apply_theme

HERE = Path(__file__).resolve().parent
ICONS = HERE.parents[1] / "resources" / "icons"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin warns of what only a real screen has, as soon as a window is shown."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True))


@pytest.fixture(autouse=True)
def fresh_look_and_language(qapp: QApplication) -> Iterator[None]:
    """Every test begins in the light look and in the words of the source, whatever ran before it."""
    icons.use_folder(ICONS)
    apply_theme(qapp, "light")
    yield
    for language in qapp.findChildren(Language):
        language.forget()
    for flow in qapp.findChildren(GuideFlow):
        if flow.window is not None:
            flow.window.close()
        flow.setParent(None)
    QLocale.setDefault(QLocale.system())
    speech.use_year(None)


@pytest.fixture
def theme_icons() -> Path:
    """The icons of the checkout, in use."""
    icons.use_folder(ICONS)
    return ICONS


@pytest.fixture
def theme_light(qapp: QApplication) -> Iterator[ThemeController]:
    """The light look, before the test and after it."""
    yield apply_theme(qapp, "light")
    apply_theme(qapp, "light")


@pytest.fixture
def theme_window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., QWidget]]:
    """Shows widgets below each other in an active window in the light look, and keeps it for the test."""
    icons.use_folder(ICONS)
    apply_theme(qapp, "light")
    kept: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 400) -> QWidget:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch()
        window.resize(width, window.sizeHint().height())
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield show
    kept.clear()
    apply_theme(qapp, "light")
