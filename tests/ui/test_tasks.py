"""Work off the GUI thread: order, newest answer only, failures, and the end."""

from collections.abc import Callable
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from returns_desktop.ui.tasks import InlineTasks, ThreadedTasks


def refuse(error: Exception) -> None:
    raise AssertionError(f"a job failed: {error!r}") from error


def test_jobs_run_beside_the_gui_thread_and_answer_on_it(qtbot: QtBot) -> None:
    tasks = ThreadedTasks()
    answers: list[tuple[bool, bool]] = []
    tasks.write(
        lambda: current_thread() is main_thread(),
        lambda on_main: answers.append((on_main, current_thread() is main_thread())),
        refuse,
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(False, True)]
    tasks.close(lambda: None)


def test_writes_keep_their_order_beside_a_busy_reader(qtbot: QtBot) -> None:
    tasks = ThreadedTasks()
    go, written = Event(), list[Any]()
    tasks.read(lambda: go.wait(5), lambda _: written.append("read"), refuse)
    for number in range(3):
        tasks.write(lambda number=number: number, written.append, refuse)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(written) == 3)
    assert written == [0, 1, 2]
    go.set()
    qtbot.waitUntil(lambda: len(written) == 4)
    tasks.close(lambda: None)


def test_what_takes_long_keeps_neither_reader_nor_writer_waiting(qtbot: QtBot) -> None:
    tasks = ThreadedTasks()
    go, done = Event(), list[Any]()
    tasks.beside(lambda: go.wait(5) and "beside", done.append, refuse)
    tasks.read(lambda: "read", done.append, refuse)
    tasks.write(lambda: "written", done.append, refuse)
    qtbot.waitUntil(lambda: sorted(done) == ["read", "written"])
    go.set()
    qtbot.waitUntil(lambda: "beside" in done)
    tasks.close(lambda: None)


def test_a_late_answer_is_dropped(qtbot: QtBot) -> None:
    tasks = ThreadedTasks()
    go, answers = Event(), list[Any]()
    tasks.read(lambda: go.wait(5) and "old", answers.append, refuse, key="search")
    tasks.read(lambda: "new", answers.append, refuse, key="search")
    tasks.read(lambda: "other", answers.append, refuse, key="counts")
    go.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["new", "other"]
    tasks.close(lambda: None)


@pytest.mark.parametrize("make", [InlineTasks, ThreadedTasks])
def test_a_failure_reaches_the_caller(qtbot: QtBot, make: Callable[[], Any]) -> None:
    tasks, failures = make(), list[Exception]()

    def fail() -> None:
        raise ValueError("broken")

    tasks.read(fail, lambda _: None, failures.append)
    tasks.write(fail, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert [str(failure) for failure in failures] == ["broken", "broken"]
    tasks.close(lambda: None)


def test_closing_finishes_what_was_begun_and_answers_nobody(qtbot: QtBot) -> None:
    tasks = ThreadedTasks()
    go, done, answers, closed_on = Event(), list[bool](), list[Any](), list[str]()
    tasks.write(lambda: go.wait(5), answers.append, refuse)
    tasks.write(lambda: done.append(True), answers.append, refuse)
    go.set()
    tasks.close(lambda: closed_on.append(current_thread().name.split("_")[0]))
    assert done == [True]
    assert sorted(closed_on) == ["MainThread", "beside", "reader", "writer"]
    tasks.write(lambda: done.append(False), answers.append, refuse)
    qtbot.wait(1)
    assert done == [True]
    assert answers == []
