"""What a screen reader and a keyboard find: names, roles, a way round, and what is said aloud."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from look.access import nameless, unreachable, unseen_focus
from look.stage import Stage, scenes, staged, walk
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.model import Action
from returns_desktop.ui.dialogs.view_name import ViewNameDialog
from returns_desktop.ui.widgets.two_tone_label import TwoToneLabel
from ui.triage_desk import Desk, requests

pytestmark = pytest.mark.usefixtures("theme_light")
OFFERS = "offers of the search"  # their field keeps the focus
PAGES = ("place needs_action", "place todo", "place problems", "place fba_returns")
URGENT = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def stage(tmp_path: Path, theme_icons: Path) -> Iterator[Stage]:  # noqa: ARG001
    with staged(tmp_path) as made:
        yield made


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is said aloud from now on, and whether it is urgent."""
    said: list[tuple[str, bool]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness() is URGENT))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_everything_that_can_be_used_says_its_name_and_what_it_is(stage: Stage) -> None:
    faults = {scene.name: found for scene, window in walk(stage) if (found := nameless(window))}
    assert faults == {}


def test_tab_goes_round_everything_and_comes_back(stage: Stage) -> None:
    chosen = [scene for scene in scenes() if scene.name != OFFERS]
    faults = {scene.name: found for scene, window in walk(stage, chosen) if (found := unreachable(window))}
    assert faults == {}


def test_the_focus_is_seen_wherever_it_is(qapp: QApplication, stage: Stage) -> None:
    qapp.setCursorFlashTime(0)
    chosen = [scene for scene in scenes() if not scene.name.startswith("place") and scene.name != OFFERS]
    chosen += [scene for scene in scenes() if scene.name in PAGES]
    faults = {scene.name: found for scene, window in walk(stage, chosen) if (found := unseen_focus(window))}
    assert faults == {}


def test_tab_goes_round_the_empty_window(tmp_path: Path) -> None:
    with staged(tmp_path, empty=True) as stage:
        assert stage.window.frame.is_first_start()
        assert (nameless(stage.window), unreachable(stage.window)) == ([], [])


def test_the_reader_of_windows_bites(qtbot: QtBot) -> None:
    window, inner = QWidget(), QFrame()
    qtbot.addWidget(window)
    inner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inner.setAccessibleName("Dates")
    column = QVBoxLayout(window)
    for widget in (QLineEdit(), QPushButton(""), inner):
        column.addWidget(widget)
    window.show()
    told = nameless(window)
    faults = [fault.rpartition(": ")[2] for fault in told]
    assert faults == ["no name", "no name", "takes the focus as Border"]


def test_a_focus_that_nobody_sees_is_found(qtbot: QtBot) -> None:
    window, first, second = QWidget(), QFrame(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setSpacing(40)
    for widget in (first, second):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert [fault.partition(" ")[0] for fault in unseen_focus(window)] == ["QFrame"]


def test_a_trap_is_found(qtbot: QtBot) -> None:
    class Trap(QWidget):
        def focusNextPrevChild(self, _forwards: bool) -> bool:
            return False

    trap, first, second = Trap(), QLineEdit(), QLineEdit()
    qtbot.addWidget(trap)
    column = QVBoxLayout(trap)
    column.addWidget(first)
    column.addWidget(second)
    trap.show()
    first.setFocus()
    assert len(unreachable(trap)) == 1


def test_words_that_are_painted_are_read_as_text(stage: Stage) -> None:
    stage.select(stage.waiting()[0])
    words = [one for one in stage.window.findChildren(TwoToneLabel) if one.isVisible()]
    assert words
    for one in words:
        access = QAccessible.queryAccessibleInterface(one)
        assert access is not None
        assert access.role() == QAccessible.Role.StaticText
        assert access.text(QAccessible.Text.Name) == one.text()


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path) -> Desk:  # noqa: ARG001
    return Desk(shop, qtbot, requests(3))


def test_a_result_is_said(desk: Desk, announced: list[tuple[str, bool]]) -> None:
    desk.window.request_flow.act(Action.AUTHORIZE)
    desk.qtbot.waitUntil(desk.has_dialog)
    desk.dialog("authorizeDialog").action_button.click()
    assert (desk.message(), False) in announced


def test_how_much_a_search_found_is_said_once(desk: Desk, announced: list[tuple[str, bool]]) -> None:
    desk.search("Product")
    desk.window.list_flow.load_counts()
    desk.settle()
    found = [words for words, _urgent in announced if "Product" in words]
    assert found == ["Results for “Product”: 3 request(s)"]
    desk.search("nothing like this")
    assert ("Nothing found for “nothing like this”", False) in announced


def test_an_error_is_urgent(desk: Desk, announced: list[tuple[str, bool]]) -> None:
    broken = desk.shop.folder / "broken.txt"
    broken.write_text("no table", "utf-8")
    desk.window.open_files([broken])
    desk.settle()
    assert (desk.window.pane.error(), True) in announced


def test_an_error_of_the_empty_window_is_urgent(
    shop: TestShop, qtbot: QtBot, announced: list[tuple[str, bool]]
) -> None:
    desk = Desk(shop, qtbot)
    broken = shop.folder / "broken.txt"
    broken.write_text("no table", "utf-8")
    desk.window.open_files([broken])
    assert [words for words, urgent in announced if urgent]


def test_a_refusal_in_a_dialog_and_its_question_are_urgent(
    qtbot: QtBot, announced: list[tuple[str, bool]]
) -> None:
    dialog = ViewNameDialog("", "x", None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_error("There is a view of this name already.")
    qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "Mine")
    dialog.leave()
    assert ("There is a view of this name already.", True) in announced
    assert len([words for words, urgent in announced if urgent]) == 2


def test_an_offer_that_appears_is_said(desk: Desk, announced: list[tuple[str, bool]]) -> None:
    bar = desk.window.watch_flow.bar
    bar.offer([desk.shop.folder / "report.tsv"])
    desk.qtbot.waitUntil(lambda: (bar.words(), False) in announced)
    assert "report.tsv" in bar.words()


def test_long_work_is_said_when_it_begins(desk: Desk, announced: list[tuple[str, bool]]) -> None:
    for per_cent in (0, 10, 20):
        desk.window.status.show_work("Verifying", per_cent)
    assert [words for words, _urgent in announced] == ["Verifying"]


def test_nothing_is_said_where_nobody_listens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    desk.window.status.show_message("Authorized")
    assert said == []
