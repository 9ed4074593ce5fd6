"""The way of a file into the program: planned on the reader, shown, applied on the writer."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..services.changes import Changes
from ..services.importing import Importing, ImportPlan
from . import text
from .dialog_factory import Dialogs
from .tasks import Tasks


class ImportFlow(QObject):
    """Takes one file after another. Plans write nothing; only the plan's dialog applies it.

    Signals:
        work_changed(str, int): a file is read; per cent, or -1 while that is not known.
        work_ended: nothing is being read or written.
        started: a file is taken up; older errors are out of date.
        applied(object, object): the `ImportPlan` and its `Changes`.
        nothing_new(object): the `ImportPlan` of a file that changes nothing.
        cancelled(str): the user stopped it; the name of the file, of which nothing was written.
        failed(object): an exception of reading or writing.
    """

    work_changed = Signal(str, int)
    work_ended = Signal()
    started = Signal()
    applied = Signal(object, object)
    nothing_new = Signal(object)
    cancelled = Signal(str)
    failed = Signal(object)
    _progressed = Signal(str, int)

    def __init__(self, importing: Importing, tasks: Tasks, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._importing, self._tasks, self._dialogs, self._window = importing, tasks, dialogs, window
        self._waiting: list[Path] = []
        self._running = self._is_writing = False
        self._cancelled = Event()
        self._may_show: Callable[[], bool] = lambda: True
        self._held_back: ImportPlan | None = None
        self._dialog: Any = None
        self._shown: ImportPlan | None = None
        self._choices: dict[str, Any] = {}
        self._progressed.connect(self.work_changed)

    def set_gate(self, may_show: Callable[[], bool]) -> None:
        """`may_show` says whether a dialog can be opened now; `resume` tries again."""
        self._may_show = may_show

    def take(self, paths: Sequence[Path]) -> None:
        """Imports these files, one after the other."""
        self._waiting += paths
        if not self._running:
            self._next()

    def cancel(self) -> None:
        """Stops reading or writing; an import that is stopped leaves nothing behind."""
        self._waiting.clear()
        self._cancelled.set()

    def stop_reading(self) -> None:
        """The window closes: a file that is only read is given up, one that is written is finished."""
        self._waiting.clear()
        if not self._is_writing:
            self._cancelled.set()

    def resume(self) -> None:
        """Another dialog was closed: a plan that waited can be shown."""
        if self._held_back is not None and self._may_show():
            plan, self._held_back = self._held_back, None
            self._show(plan)

    def _next(self) -> None:
        if not self._waiting:
            self._running = False
            self.work_ended.emit()
            return
        self._running = True
        self._choices = {}
        self.started.emit()
        self._plan(self._waiting.pop(0))

    def _plan(self, path: Path) -> None:
        job = partial(self._importing.plan, path, **self._begin_work(path), **self._choices)
        self._tasks.read(job, self._planned, partial(self._not_planned, path))

    def _begin_work(self, path: Path) -> dict[str, Any]:
        """Shows work in the status line; what the job is given to tell how far it is and to stop."""
        self._cancelled = cancelled = Event()
        last = [-1]

        def progress(done: int, whole: int) -> None:
            per_cent = min(100, done * 100 // whole) if whole else -1
            if per_cent != last[0]:
                last[0] = per_cent
                self._progressed.emit(path.name, per_cent)

        self.work_changed.emit(path.name, -1)
        return {"progress": progress, "cancelled": cancelled.is_set}

    def _planned(self, plan: ImportPlan) -> None:
        self.work_ended.emit()
        self._shown = plan
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.show_plan(plan)
            return
        if not (plan.new or plan.changed or plan.problems):
            self.nothing_new.emit(plan)
            self._next()
        elif self._may_show():
            self._show(plan)
        else:
            self._held_back = plan

    def _not_planned(self, path: Path, error: Exception) -> None:
        self.work_ended.emit()
        if self._dialog is not None:
            self._dialog.set_busy(False)
        if _is_cancelled(error):
            self.cancelled.emit(path.name)
        else:
            self._tell(error)
        if self._dialog is None:
            self._next()

    def _show(self, plan: ImportPlan) -> None:
        dialog = self._dialogs.import_plan(plan, self._window)
        self._shown = plan

        def plan_again(name: str, value: Any) -> None:
            self._choices[name] = value
            dialog.set_busy(True)
            self._plan(plan.path)

        self._dialog = dialog
        dialog.apply_requested.connect(self._write)
        dialog.encoding_chosen.connect(partial(plan_again, "encoding"))
        dialog.date_order_chosen.connect(partial(plan_again, "date_order"))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _write(self) -> None:
        """The plan has been agreed to: its dialog goes, so that the window shows how far the work is
        and offers to cancel it."""
        plan, dialog = self._shown, self._dialog
        if plan is None or dialog is None or self._is_writing:
            return
        self._is_writing = True
        dialog.accept()
        job = partial(self._importing.apply, plan, **self._begin_work(plan.path))
        self._tasks.write(job, partial(self._written, plan), partial(self._not_written, plan.path))

    def _written(self, plan: ImportPlan, changes: Changes) -> None:
        self._is_writing = False
        self.work_ended.emit()
        self.applied.emit(plan, changes)
        self._next()

    def _not_written(self, path: Path, error: Exception) -> None:
        self._is_writing = False
        self.work_ended.emit()
        if _is_cancelled(error):
            self.cancelled.emit(path.name)
        else:
            self.failed.emit(error)
        self._next()

    def _tell(self, error: Exception) -> None:
        """Says in the plan what went wrong; without one the window says it."""
        dialog = self._dialog
        if dialog is not None and isinstance(error, AppError) and hasattr(dialog, "show_error"):
            dialog.show_error(text.error_sentence(error))
        else:
            self.failed.emit(error)

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if not self._is_writing:
            self._next()


def _is_cancelled(error: Exception) -> bool:
    return isinstance(error, AppError) and error.code == "cancelled"
