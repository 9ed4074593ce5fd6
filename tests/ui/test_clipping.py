"""Nothing is cut off: with words twice as long, from right to left, in Chinese, and in large type."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from look.clipping import clipped, elisions, firm_ones
from look.pseudo import LANGUAGES, longer, speaking
from look.stage import LAPTOP, Scene, Stage, every_dialog, settle, staged, walk, window_scenes
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.views import View
from returns_desktop.ui.language import Language
from returns_desktop.ui.request_cells import Column
from returns_desktop.ui.theme import current_theme, margins, theme_controller
from returns_desktop.ui.widgets.action_button import ActionButton
from ui.test_language import compiled
from ui.test_translations import FILES

__all__ = ["compiled"]
pytestmark = pytest.mark.usefixtures("theme_light")


@pytest.fixture
def larger(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Has the system write larger, and at last as before."""
    usual = QFont(qapp.font())

    def write(factor: float) -> None:
        font = QFont(usual)
        font.setPixelSize(round(QFontInfo(usual).pixelSize() * factor))
        qapp.setFont(font)
        theme_controller().take_system_font()

    yield write
    qapp.setFont(usual)
    theme_controller().take_system_font()


def faults_everywhere(
    folder: Path, chosen: list[Scene] | None = None, size: QSize = LAPTOP
) -> dict[str, list[str]]:
    """What is cut in each scene; in lists, what is shortened that never may be."""
    found: dict[str, list[str]] = {}
    with staged(folder, size=size) as stage:
        for scene, window in walk(stage, chosen):
            with elisions() as shortened:
                window.grab()
            names = {button.text() for button in window.findChildren(QAbstractButton) if _is_firm(button)}
            firm = firm_ones(shortened, names | due_words(stage))
            cut = [f"shortened: {words!r}" for words in sorted(firm)]
            if faults := clipped(window) + cut:
                found[scene.name] = faults
    return found


def due_words(stage: Stage) -> set[str]:
    """What the list says of when something is due: 3 d overdue, Tue 13 Oct."""
    requests = stage.window.pane.table.requests
    told: set[str] = set()
    for row in range(min(12, requests.rowCount())):
        words = requests.data(requests.index(row, Column.DUE), Qt.ItemDataRole.AccessibleTextRole)
        told |= set(str(words).partition(": ")[2].split(", "))
    return told - {""}


def _is_firm(button: QAbstractButton) -> bool:
    return isinstance(button, QPushButton | ActionButton) and button.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_in_a_language_that_nobody_speaks(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    with speaking(qapp, language):
        assert faults_everywhere(tmp_path) == {}


@pytest.mark.parametrize("code", sorted(FILES.keys() - {"en"}))
def test_nothing_is_cut_in_the_languages_of_the_program(
    qapp: QApplication, tmp_path: Path, compiled: Path, code: str
) -> None:
    language = Language(compiled, qapp)
    language.use(code)
    QLocale.setDefault(QLocale(code))
    assert faults_everywhere(tmp_path) == {}


def test_the_type_of_the_system_is_followed_while_the_window_is_open(
    qapp: QApplication,
    tmp_path: Path,
    larger: Callable[[float], None],  # noqa: ARG001 - takes the type back, whatever happens
) -> None:
    usual, size = QFont(qapp.font()), current_theme().size
    large = QFont(usual)
    large.setPixelSize(round(QFontInfo(usual).pixelSize() * 1.5))
    with staged(tmp_path) as stage:
        window = stage.select(stage.waiting()[0])
        for font, wanted in ((large, round(size * 1.5)), (usual, size)):
            qapp.setFont(font)
            settle()
            assert current_theme().size == wanted
            assert clipped(window) == []


@pytest.mark.parametrize("size", [(1100, 700), (900, 620)], ids=["rail", "shared"])
def test_nothing_is_cut_in_a_small_window(qapp: QApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    with speaking(qapp, "long"):
        assert faults_everywhere(tmp_path, list(window_scenes()), QSize(*size)) == {}


def test_nothing_is_cut_in_large_type(tmp_path: Path, larger: Callable[[float], None]) -> None:
    larger(1.5)
    assert faults_everywhere(tmp_path) == {}


def test_every_dialog_is_looked_at(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        seen = {type(window) for _scene, window in walk(stage)}
    assert {kind.__name__ for kind in every_dialog() - seen} == set()


def test_the_checker_finds_what_is_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, button = QLabel("Return reason", window), QPushButton("Authorize", window)
    out = QLabel("7", window)
    wrapped = QLabel("Nothing moves before the goods are back " * 4, window)
    wrapped.setWordWrap(True)
    label.setGeometry(0, 0, 30, 20)
    button.setGeometry(0, 30, 30, 30)
    wrapped.setGeometry(0, 70, 200, 20)
    out.setGeometry(190, 0, 60, 30)
    window.resize(200, 100)
    window.show()
    told = clipped(window)
    for name in ("'Return reason'", "'Authorize'", "'Nothing", "'7'"):
        assert [fault for fault in told if name in fault], (name, told)
    row = QWidget()
    qtbot.addWidget(row)
    QHBoxLayout(row).addWidget(QLabel("Return reason"))
    row.show()
    assert clipped(row) == []


def test_a_text_that_must_be_whole_is_known() -> None:
    whole = {"112-6960323-9762089", "\u206822.80 USD\u2069", "49.99", "Authorize", "A product with a name"}
    assert firm_ones(whole, {"Authorize"}) == whole - {"A product with a name"}


@pytest.mark.parametrize(
    "words",
    ["Authorize…", "{count} of %n: &Open", "%Ln selected", "Excel workbooks (*.xlsx)", "d MMM yyyy", "USD"],
)
def test_nobodys_language_keeps_what_the_program_fills_in(words: str) -> None:
    told = longer(words)
    for kept in ("{count}", "%n", "%Ln", "&", "(*.xlsx)"):
        assert told.count(kept) == words.count(kept)
    letters, before = (sum(map(str.isalpha, text)) for text in (told, words))
    assert told == words if words in ("d MMM yyyy", "USD") else letters > 1.5 * before


def test_the_window_is_mirrored_as_a_whole(qapp: QApplication, tmp_path: Path) -> None:
    """Sidebar to the right, detail to the left."""
    with speaking(qapp, "rtl"), staged(tmp_path) as stage:
        stage.go(View.AUTHORIZATION_REQUIRED)
        window = stage.window
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        parts = (window.detail, window.pane, window.sidebar)
        left_of = [part.mapTo(window, QPoint(0, 0)).x() for part in parts]
        assert left_of == sorted(left_of)
        assert margins(24, 1, 0, 2).right() == 24
        buttons = window.toolbar.findChildren(QAbstractButton)
        assert {button.layoutDirection() for button in buttons} == {Qt.LayoutDirection.RightToLeft}
