"""Work off the GUI thread: a writer, a reader, one beside them; answers come back to the GUI thread."""

import logging
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)

SWITCH_SECONDS: Final = 0.0001
"""After so long a thread that works lets the window have the interpreter. A window asks for it at every call
of Qt that it comes back from, hundreds of times in one paint; Python's own 5 ms are felt there."""

Job = Callable[[], Any]
Then = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Tasks(Protocol):
    """How the window gets work done. `failed` receives every exception of the job."""

    def read(self, job: Job, then: Then, failed: Failed, *, key: str = "") -> None:
        """Runs `job` beside the writer. Of jobs with the same key only the newest answers."""

    def write(self, job: Job, then: Then, failed: Failed) -> None:
        """Runs `job` after all earlier writes."""

    def beside(self, job: Job, then: Then, failed: Failed) -> None:
        """Runs `job` beside reader and writer, who wait for nothing of it: a backup may take long."""

    def write_portions(self, start: Callable[[], Iterator[Any]], then: Then, failed: Failed) -> None:
        """Runs what `start` gives portion by portion; other writes come between. `then` receives what the
        last portion gave, None if there was none."""

    def close(self, last_job: Job) -> None:
        """Finishes what was begun, runs `last_job` on every thread, and stops. What is asked for
        later is dropped, and nothing answers any more: the window has gone."""


class InlineTasks:
    """Runs everything at once on the calling thread, for tests and the headless job."""

    def read(self, job: Job, then: Then, failed: Failed, *, key: str = "") -> None:  # noqa: ARG002
        self.write(job, then, failed)

    def write(self, job: Job, then: Then, failed: Failed) -> None:
        try:
            answer = job()
        except Exception as error:  # noqa: BLE001 - handed to the caller, who knows what to say
            failed(error)
        else:
            then(answer)

    def beside(self, job: Job, then: Then, failed: Failed) -> None:
        self.write(job, then, failed)

    def write_portions(self, start: Callable[[], Iterator[Any]], then: Then, failed: Failed) -> None:
        self.write(lambda: [None, *start()][-1], then, failed)

    def close(self, last_job: Job) -> None:
        last_job()


class _Portions:
    """A long job cut in portions."""

    def __init__(self, start: Callable[[], Iterator[Any]]) -> None:
        self._start = start
        self._portions: Iterator[Any] | None = None
        self.last: Any = None
        """What the last portion gave."""

    def take_next(self) -> bool:
        """Does one portion; False if there was none left."""
        if self._portions is None:
            self._portions = self._start()
        try:
            self.last = next(self._portions)
        except StopIteration:
            return False
        return True


_NOT_YET = object()


def _tell_fault(done: Future[None]) -> None:
    """What failed beside the job itself; nobody else asks a thread of a pool how it went."""
    if (error := done.exception()) is not None:
        sys.excepthook(type(error), error, error.__traceback__)


class ThreadedTasks(QObject):
    """A thread to read, one to write, and one for what is done beside them; each has one job at a time.

    Signals: `_finished(object)` carries an answer to the GUI thread; nobody else listens.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._newest: dict[str, int] = {}
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(self, job: Job, then: Then, failed: Failed, *, key: str = "") -> None:
        number = self._newest.get(key, 0) + 1
        self._newest[key] = number

        def is_newest() -> bool:
            return not key or self._newest[key] == number

        self._submit(self._reader, job, then, failed, is_newest)

    def write(self, job: Job, then: Then, failed: Failed) -> None:
        self._submit(self._writer, job, then, failed, lambda: True)

    def beside(self, job: Job, then: Then, failed: Failed) -> None:
        self._submit(self._beside, job, then, failed, lambda: True)

    def write_portions(self, start: Callable[[], Iterator[Any]], then: Then, failed: Failed) -> None:
        # A portion asks for the next one from its own thread: when the window closes, the rest is done there.
        portions = _Portions(start)

        def go_on() -> Any:
            while portions.take_next():
                if not self._closed:
                    with suppress(RuntimeError):  # closed just now: nothing more is taken, so it is done here
                        self._submit(self._writer, go_on, finish, failed, lambda: True)
                        return _NOT_YET
            return portions.last

        def finish(answer: Any) -> None:
            if answer is not _NOT_YET:
                then(answer)

        self._submit(self._writer, go_on, finish, failed, lambda: True)

    def _submit(
        self, pool: ThreadPoolExecutor, job: Job, then: Then, failed: Failed, wanted: Callable[[], bool]
    ) -> None:
        if self._closed:
            return  # nobody is there any more to answer to

        def run() -> None:
            if not wanted():
                return
            try:
                answer = job()
            except Exception as error:  # noqa: BLE001 - handed to the caller on the GUI thread
                failure = error
                self._finished.emit(lambda: failed(failure) if wanted() else None)
            else:
                self._finished.emit(lambda: then(answer) if wanted() else None)

        pool.submit(run).add_done_callback(_tell_fault)

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            answer()

    def close(self, last_job: Job) -> None:
        self._closed = True
        for pool in (self._reader, self._writer, self._beside):
            pool.submit(last_job)
            pool.shutdown(wait=True)
        last_job()
