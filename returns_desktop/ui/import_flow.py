"""The way of files into the program: found and planned on the reader, shown, applied on the writer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..domain.report import REQUIRED_FIELDS, ColumnProfile, TablePreview
from ..services.changes import Changes
from ..services.folder_stores import remember_stores, usual_stores
from ..services.importing import Importing, ImportPlan, Source
from ..services.settings import SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .long_work import UNKNOWN, in_per_cent, is_cancelled
from .tasks import Tasks

_TO_BE_MAPPED = frozenset({"header_unknown", "header_missing_columns"})


class ImportFlow(FormFlow):
    """Takes one file after another. Plans write nothing; the plan's dialog applies it, or, where the seller
    said so, a plan without problems is applied by itself.

    Signals:
        work_changed(str, int): a file is read; per cent, or -1 while that is not known.
        work_ended: nothing is being read or written.
        started: files are taken up; older errors are out of date.
        applied(object, object): the `ImportPlan` and its `Changes`.
        moved(object): the `Changes` of moving returns to their store.
        nothing_new(object): the `ImportPlan` of a file that changes nothing.
        cancelled(str): the user stopped it; the name of the file, of which nothing was written.
        taken_back(str): an import of the last run did not come to its end; the name of its file.
        idle: nothing is left to take in.
        several_failed(object): pairs of file and `AppError`, at the end of several files.
    """

    work_changed = Signal(str, int)
    work_ended = Signal()
    started = Signal()
    applied = Signal(object, object)
    moved = Signal(object)
    nothing_new = Signal(object)
    cancelled = Signal(str)
    taken_back = Signal(str)
    several_failed = Signal(object)
    idle = Signal()
    _progressed = Signal(str, int)

    def __init__(
        self,
        importing: Importing,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._importing, self._settings = importing, settings
        self._dropped: list[Path] = []
        self._sources: list[Source] = []
        self._whole = 0
        self._unasked = False
        self._failures: list[tuple[str, AppError]] = []
        self._running = self._is_writing = False
        self._cancelled = Event()
        self._may_show: Callable[[], bool] = lambda: True
        self._held_back: Callable[[], None] | None = None
        self._shown: ImportPlan | None = None
        self._choices: dict[str, Any] = {}
        self._progressed.connect(self.work_changed)

    def set_gate(self, may_show: Callable[[], bool]) -> None:
        """`may_show` says whether a dialog can be opened now; `resume` tries again."""
        self._may_show = may_show

    def take(self, paths: Sequence[Path]) -> None:
        """Imports these files, and the reports in these folders and archives, one after the other."""
        self._dropped += paths
        if not self._running:
            self._find()

    def is_running(self) -> bool:
        """Whether files are being taken in."""
        return self._running

    def cancel(self) -> None:
        """Stops reading or writing; an import that is stopped leaves nothing behind."""
        self._give_up_waiting()
        self._cancelled.set()

    def stop_reading(self) -> None:
        """The window closes: a file that is only read is given up, one that is written is finished."""
        self._give_up_waiting()
        if not self._is_writing:
            self._cancelled.set()

    def resume(self) -> None:
        """Another dialog was closed: one that waited can be shown."""
        if self._held_back is not None and self._may_show():
            show, self._held_back = self._held_back, None
            show()

    def _give_up_waiting(self) -> None:
        self._dropped.clear()
        self._sources.clear()

    # -- which files ----------------------------------------------------------------------------

    def _find(self) -> None:
        """Looks for the reports in what was dropped; a folder can take a while."""
        paths, self._dropped = self._dropped, []
        self._running, self._unasked = True, False
        self._failures.clear()
        self.started.emit()
        self._cancelled = cancelled = Event()
        self.work_changed.emit(paths[0].name, UNKNOWN)
        job = partial(self._importing.find, paths, cancelled=cancelled.is_set)
        self._tasks.read(job, self._found, partial(self._not_found, paths[0].name))

    def _found(self, sources: Sequence[Source]) -> None:
        self._sources, self._whole = list(sources), len(sources)
        self._next()

    def _not_found(self, name: str, error: Exception) -> None:
        self._sources, self._whole = [], 0
        if is_cancelled(error):
            self.cancelled.emit(name)
        else:
            self.failed.emit(error)
        self._next()

    def _next(self) -> None:
        if self._sources:
            self._choices = {}
            self._plan(self._sources.pop(0))
            return
        if self._failures:
            self.several_failed.emit(list(self._failures))
            self._failures.clear()
        if self._dropped:
            self._find()
            return
        self._running = False
        self.work_ended.emit()
        self.idle.emit()

    # -- reading --------------------------------------------------------------------------------

    def _plan(self, source: Source) -> None:
        choices = {"store": usual_stores(self._settings, source), **self._choices}
        job = partial(self._importing.plan, source, **self._begin_work(source.name), **choices)
        self._tasks.read(job, self._planned, partial(self._not_planned, source))

    def _begin_work(self, name: str) -> dict[str, Any]:
        """Shows work in the status line; what the job is given to tell how far it is and to stop."""
        self._cancelled = cancelled = Event()
        progress = in_per_cent(partial(self._progressed.emit, name))
        self.work_changed.emit(name, UNKNOWN)
        return {"progress": progress, "cancelled": cancelled.is_set}

    def _planned(self, plan: ImportPlan) -> None:
        self.work_ended.emit()
        self._shown = plan
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.show_plan(plan)
        elif plan.writes_nothing and (plan.seen_before or not plan.rows):
            self.nothing_new.emit(plan)
            self._next()
        elif plan.writes_nothing or (self._unasked and not plan.problems and not plan.placing.is_open):
            # A newer report without news still tells what was decided and is not done yet.
            self._write(plan)
        else:
            self._when_possible(partial(self._show, plan))

    def _not_planned(self, source: Source, error: Exception) -> None:
        self.work_ended.emit()
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._tell(source, error)
        elif isinstance(error, AppError) and error.code in _TO_BE_MAPPED:
            job = partial(self._importing.preview, source)
            then = partial(self._previewed, source, error)
            self._tasks.read(job, then, lambda _no_table: self._skip(source, error))
        else:
            self._skip(source, error)

    def _skip(self, source: Source, error: Exception) -> None:
        """This file cannot be taken in; the next one may."""
        self._tell(source, error)
        self._next()

    def _tell(self, source: Source, error: Exception) -> None:
        """Says in the dialog what went wrong; without one the window says it, of several files at the end."""
        if is_cancelled(error):
            self.cancelled.emit(source.name)
        elif isinstance(error, AppError) and self._dialog is None and self._whole > 1:
            self._failures.append((source.name, error))
        else:
            self._refused(error)

    # -- dialogs --------------------------------------------------------------------------------

    def _when_possible(self, show: Callable[[], None]) -> None:
        if self._may_show():
            show()
        else:
            self._held_back = show

    def _show(self, plan: ImportPlan) -> None:
        dialog = self._dialogs.import_plan(plan, self._window)
        self._shown = plan

        def plan_again(name: str, value: Any) -> None:
            self._choices[name] = value
            dialog.set_busy(True)
            self._plan(plan.source)

        if self._whole > 1:
            dialog.show_place(self._whole - len(self._sources), self._whole)
        dialog.apply_requested.connect(self._agreed)
        dialog.encoding_chosen.connect(partial(plan_again, "encoding"))
        dialog.date_order_chosen.connect(partial(plan_again, "date_order"))
        dialog.stores_chosen.connect(self._place)
        dialog.move_requested.connect(self._move)
        self._open(dialog)

    def _place(self, ids: tuple[int, ...]) -> None:
        """The seller said of which stores the file is; it is compared with what they have."""
        plan, dialog = self._shown, self._dialog
        if plan is None or dialog is None:
            return
        choice = replace(plan.placing.choice, chosen=ids)
        self._choices["store"] = choice
        dialog.set_busy(True)
        job = partial(self._importing.placed, plan, choice)
        self._tasks.read(job, self._planned, partial(self._not_planned, plan.source))

    def _move(self) -> None:
        """What came into another store goes to this one; then the file is compared with what is there."""
        plan = self._shown
        if plan is None or self._dialog is None:
            return

        def moved(changes: Changes) -> None:
            self.moved.emit(changes)
            self._place(plan.placing.choice.chosen)

        self._tasks.write(partial(self._importing.move_here, plan), moved, partial(self._tell, plan.source))

    def _previewed(self, source: Source, error: AppError, preview: TablePreview) -> None:
        if len(preview.headings) < len(REQUIRED_FIELDS):  # no choice of columns would do
            self._skip(source, error)
            return
        self._when_possible(partial(self._map, source, preview))

    def _map(self, source: Source, preview: TablePreview) -> None:
        """The header is unknown: the seller says what its columns are."""
        dialog = self._dialogs.column_mapping(preview, self._window)
        dialog.encoding_chosen.connect(partial(self._preview_again, dialog, source))
        dialog.submitted.connect(partial(self._save_profile, dialog, source))
        self._open(dialog)

    def _preview_again(self, dialog: Any, source: Source, encoding: str) -> None:
        dialog.set_busy(True)
        job = partial(self._importing.preview, source, encoding=encoding)

        def again(preview: TablePreview) -> None:
            self._choices["encoding"] = encoding
            dialog.show_preview(preview)

        self._tasks.read(job, again, partial(self._tell, source))

    def _save_profile(self, dialog: Any, source: Source, profile: ColumnProfile) -> None:
        dialog.set_busy(True)
        job = partial(self._importing.save_profile, profile)

        def saved(_nothing: object) -> None:
            self._is_writing = True  # the dialog's end is not the end of this file
            dialog.accept()
            self._is_writing = False
            self._plan(source)

        self._tasks.write(job, saved, partial(self._tell, source))

    def _closed(self, _result: int = 0) -> None:
        super()._closed()
        if not self._is_writing:
            self._next()

    # -- writing --------------------------------------------------------------------------------

    def _agreed(self) -> None:
        """The plan has been agreed to: its dialog goes, so that the window shows how far the work is
        and offers to cancel it."""
        plan, dialog = self._shown, self._dialog
        if plan is None or dialog is None or self._is_writing:
            return
        self._unasked = self._whole > 1 and dialog.takes_rest()
        self._is_writing = True
        remember_stores(self._settings, plan.source, plan.placing)
        dialog.accept()
        self._write(plan)

    def _write(self, plan: ImportPlan) -> None:
        self._is_writing = True
        job = partial(self._importing.in_portions, plan, **self._begin_work(plan.name))
        self._tasks.write_portions(job, partial(self._written, plan), partial(self._not_written, plan))

    def _written(self, plan: ImportPlan, changes: Changes) -> None:
        self._is_writing = False
        self.work_ended.emit()
        self.applied.emit(plan, changes)
        self._next()

    def begin(self) -> None:
        """Takes away, and tells, what an import of the last run wrote that did not come to its end."""
        self._clean_up(lambda name: self.taken_back.emit(name) if name else None)

    def _clean_up(self, then: Callable[[str | None], None] = lambda _: None) -> None:
        """Nobody has seen any of it."""
        self._tasks.write_portions(self._importing.unfinished_portions, then, self.failed.emit)

    def _not_written(self, plan: ImportPlan, error: Exception) -> None:
        self._is_writing = False
        self._clean_up()
        self.work_ended.emit()
        self._skip(plan.source, error)
