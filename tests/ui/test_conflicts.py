"""A conflict with the report in the detail pane, and the way to its answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support import REPORTS, TestShop

from returns_desktop.domain.errors import AppError, StaleRowError
from returns_desktop.domain.model import Action
from returns_desktop.domain.reconcile import Answer, Finding
from returns_desktop.domain.views import View
from returns_desktop.domain.workflow import Task
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui import text
from returns_desktop.ui.detail.conflict import ConflictBlock
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.conflict import ConflictDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.text_conflicts import answer_consequence, conflict_sides
from returns_desktop.ui.window_services import Services
from ui.conflict_desk import CANCELLED, ELSEWHERE, NOT_DONE, OTHER_AMOUNT, conflicted
from ui.detail_desk import Desk, desk_of, emitted
from ui.outgoing_fakes import FakeAdjusting, FakeCarrying, FakeConflicts, FakePresets

pytestmark = pytest.mark.usefixtures("theme_icons")
TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    made = desk_of(shop, qtbot, 456)
    made.take_in()
    return made


def show(desk: Desk, *findings: Finding) -> ConflictBlock:
    desk.pane.show_request(conflicted(desk.detail(), *findings))
    return desk.find(ConflictBlock, "conflictStrip")


@pytest.mark.parametrize(
    ("finding", "ours", "theirs"),
    [
        (OTHER_AMOUNT, "refund 40.00 USD on 3 Nov", "20.00 USD refunded"),
        (ELSEWHERE, "no refund decided", "20.00 USD refunded"),
        (CANCELLED, "authorized on 3 Nov", "status Cancelled"),
        (NOT_DONE, "closed on 3 Nov", "not shown as done"),
    ],
)
def test_both_sides_are_told(finding: Finding, ours: str, theirs: str) -> None:
    assert conflict_sides(finding, "USD") == (ours, theirs)


def test_a_conflict_stands_in_the_place_of_the_suggestion(desk: Desk) -> None:
    desk.show()
    suggestion = desk.find(QWidget, "suggestionStrip")
    place = suggestion.mapTo(desk.pane, QPoint(0, 0)), suggestion.size()
    before = {action: desk.button(action).mapTo(desk.pane, QPoint(0, 0)) for action in Action}
    block = show(desk, OTHER_AMOUNT)
    assert block.isVisible()
    assert not suggestion.isVisible()
    assert (block.mapTo(desk.pane, QPoint(0, 0)), block.size()) == place
    assert {action: desk.button(action).mapTo(desk.pane, QPoint(0, 0)) for action in Action} == before
    assert block.text() == "You: refund 40.00 USD on 3 Nov Amazon: 20.00 USD refunded (a hint, no proof)"
    desk.show()
    assert suggestion.isVisible()
    assert not block.isVisible()


def test_in_a_low_window_it_is_as_high_as_the_one_line_of_the_suggestion(desk: Desk) -> None:
    desk.pane.resize(456, 540)
    desk.show()
    height = desk.find(QWidget, "suggestionStrip").height()
    assert show(desk, OTHER_AMOUNT).height() == height


def test_of_several_the_first_is_shown_with_its_number(desk: Desk) -> None:
    block = show(desk, OTHER_AMOUNT, ELSEWHERE)
    assert desk.words("conflictPlace") == "1 of 2"
    assert block.ours.text() == "You: refund 40.00 USD on 3 Nov"
    show(desk, ELSEWHERE)
    assert not desk.find(QWidget, "conflictPlace").isVisible()


def test_a_click_anywhere_on_it_asks_for_the_answer_once(desk: Desk, qtbot: QtBot) -> None:
    block = show(desk, CANCELLED)
    asked = emitted(desk.pane.conflict_requested)
    qtbot.mouseClick(block, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert len(asked) == 1
    qtbot.mouseClick(block.answer, Qt.MouseButton.LeftButton)
    assert len(asked) == 2
    desk.pane.set_busy(True)
    qtbot.mouseClick(block, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert len(asked) == 2


def test_the_deadline_of_a_conflict_is_violet() -> None:
    assert text.due_tone(Task.CONFLICT, None, TODAY) == "violet"
    assert text.due_words(Task.CONFLICT, None, TODAY) == ("Conflict", "with report")


def test_keeping_a_refund_says_that_it_may_pay_twice() -> None:
    assert "twice" in answer_consequence(Answer.KEEP, OTHER_AMOUNT, "USD")
    assert "twice" not in answer_consequence(Answer.KEEP, CANCELLED, "USD")
    assert answer_consequence(Answer.ACCEPT, ELSEWHERE, "USD").startswith("20.00 USD count as refunded")


# -- the window ---------------------------------------------------------------------------------


class Window:
    """The main window, whose selected request has a conflict."""

    def __init__(self, shop: TestShop, folder: Path, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.conflicts = FakeConflicts()
        self.found: tuple[Finding, ...] = (CANCELLED, ELSEWHERE)
        read = shop.browsing.request
        patch.setattr(shop.browsing, "request", lambda wanted: conflicted(read(wanted), *self.found))
        services = replace(
            Services.of(shop.shop),
            browsing=shop.browsing,
            carrying=FakeCarrying().as_service(),
            adjusting=FakeAdjusting().as_service(),
            conflicts=self.conflicts.as_service(),
            presets=FakePresets().as_service(),
        )
        settings = SettingsFile(folder / "config" / "settings.json")
        self.main = MainWindow(services, settings, InlineTasks(), dialogs=WindowDialogs())
        qtbot.addWidget(self.main)
        self.main.reload()
        self.main.show()

    def answer(self) -> ConflictDialog:
        block = self.main.findChild(ConflictBlock)
        assert block is not None
        block.answer.click()
        dialog = self.main.findChild(ConflictDialog)
        assert dialog is not None
        return dialog


@pytest.fixture
def window(shop: TestShop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    shop.importing.apply(shop.importing.plan(REPORTS / "seller_returns_us.tsv"))
    made = Window(shop, tmp_path, qtbot, monkeypatch)
    yield made
    made.main.close()


def test_the_answer_is_written_with_the_version_that_was_seen(window: Window, shop: TestShop) -> None:
    request_id = shop.browsing.ids(View.NEEDS_ACTION)[0]
    version = shop.versions(request_id)[request_id]
    dialog = window.answer()
    dialog.radios[Answer.WITHDRAW].setChecked(True)
    dialog.submit()
    assert window.conflicts.answered == [(request_id, CANCELLED, Answer.WITHDRAW, version, "")]
    assert dialog.isHidden()
    order = shop.browsing.request(request_id).request.line.order_id
    assert window.main.status.message() == f"Conflict answered for {order}"


def test_a_stale_answer_keeps_the_form_open(window: Window) -> None:
    window.conflicts.failing = StaleRowError()
    dialog = window.answer()
    dialog.submit()
    assert dialog.isVisible()
    assert not dialog.is_busy()
    window.conflicts.failing = None
    dialog.submit()
    assert dialog.isHidden()


def test_a_refused_answer_is_said_in_the_form(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.conflicts.failing = AppError("export_unwritable", file="a", folder="b")
    dialog = window.answer()
    told: list[Any] = []
    monkeypatch.setattr(dialog, "show_error", told.append)
    dialog.submit()
    assert len(told) == 1
    assert dialog.isVisible()


def test_nothing_opens_when_the_conflict_has_gone(window: Window) -> None:
    window.found = ()
    window.main.decision_flow.begin_conflict(window.main.request_flow.detail.request.id)  # type: ignore[union-attr]
    assert window.main.findChild(ConflictDialog) is None
