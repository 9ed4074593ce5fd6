"""Verifying from the menu: beside everything else, stopped by who wants, shown when nothing is in the way."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from returns_desktop.domain.errors import AppError
from returns_desktop.services.shop import Shop
from returns_desktop.services.verifying import Verification, Verifying
from returns_desktop.ui.dialogs.verification import VerificationDialog
from returns_desktop.ui.tasks import ThreadedTasks
from returns_desktop.ui.verify_flow import VerifyFlow
from ui.test_main_window import US, Desk, StubDialogs, desk, empty_desk, shop

__all__ = ["desk", "empty_desk", "shop"]


class HeldTasks:
    """A long read that lasts until the test lets it end."""

    def __init__(self, desk: Desk) -> None:
        self._run: Callable[[], None] = lambda: None
        desk.window.verify_flow._tasks = self  # type: ignore[assignment]

    def beside(
        self, job: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        def run() -> None:
            try:
                found = job()
            except AppError as error:
                failed(error)
            else:
                then(found)

        self._run = run

    def end(self) -> None:
        self._run()


def verify(desk: Desk) -> None:
    desk.window._actions.verify.trigger()


def test_the_result_is_shown_with_the_fingerprint(desk: Desk) -> None:
    verify(desk)
    found = desk.dialogs.last.shown["found"]
    assert (found.findings, found.requests, found.journal_entries) == ((), 181, 1)
    assert desk.window.status.work() == ""


def test_a_fingerprint_is_looked_up_in_the_journal(desk: Desk) -> None:
    verify(desk)
    form = desk.dialogs.last
    form.compare_requested.emit(form.shown["found"].journal_head)
    form.compare_requested.emit("0" * 64)
    assert [place and place.number for place in form.shown["places"]] == [1, None]
    form.compare_requested.emit("x" * 64)
    assert "64 digits" in form.error


def test_work_goes_on_while_it_lasts_and_cancel_ends_it(desk: Desk) -> None:
    tasks = HeldTasks(desk)
    verify(desk)
    verify(desk)  # one at a time
    assert desk.window.status.work() == "Verifying the data"
    desk.click("statusCancel")
    tasks.end()
    assert desk.window.status.work() == ""
    assert desk.window.status.message() == "The data was not verified to the end."
    assert desk.dialogs.made == []


def test_an_import_ends_it_and_comes_before_it(desk: Desk) -> None:
    tasks = HeldTasks(desk)
    verify(desk)
    desk.window.import_flow.take([US])
    tasks.end()
    assert desk.dialogs.made == []
    desk.window.import_flow._running = True
    verify(desk)
    assert desk.window.status.message() == "Wait until the import is done, then verify the data."


def test_the_result_waits_for_another_form(desk: Desk) -> None:
    tasks = HeldTasks(desk)
    verify(desk)
    desk.window._actions.keys.trigger()
    keys = desk.dialogs.last
    tasks.end()
    assert desk.dialogs.last is keys
    keys.reject()
    assert desk.dialogs.last.shown.keys() == {"found"}


def test_a_fault_is_said_by_the_window(desk: Desk) -> None:
    def refuse(**_choices: object) -> Verification:
        raise AppError("database_damaged", file="returns.sqlite3")

    desk.window.verify_flow._verifying.verify = refuse  # type: ignore[method-assign]
    verify(desk)
    assert "database_damaged" not in desk.window.pane.error()
    assert desk.window.pane.error()
    assert desk.window.status.work() == ""


def test_it_reads_on_a_thread_of_its_own_and_tells_how_far_it_is(
    desk: Desk, shop: Shop, qtbot: QtBot
) -> None:
    tasks = ThreadedTasks()
    flow = VerifyFlow(Verifying(shop), tasks, StubDialogs(), desk.window)
    told: list[int] = []
    flow.work_changed.connect(told.append)
    with qtbot.waitSignal(flow.work_ended):
        flow.begin()
    tasks.close(shop.db.close)
    assert told[0] == -1
    assert told[-1] == 100
    assert told == sorted(told)


def test_the_window_takes_it_away_when_it_closes(desk: Desk) -> None:
    tasks = HeldTasks(desk)
    verify(desk)
    desk.window.close()
    flow = desk.window.verify_flow
    assert flow._cancelled is not None
    assert flow._cancelled.is_set()
    tasks.end()
    assert desk.dialogs.made == []


@pytest.mark.usefixtures("theme_icons")
def test_the_real_dialog_is_the_one_that_is_shown(desk: Desk) -> None:
    from returns_desktop.ui.dialog_factory import WindowDialogs

    assert isinstance(WindowDialogs().verification(Verification(0, 0, ()), desk.window), VerificationDialog)
    assert replace(desk.services).verifying is desk.services.verifying
