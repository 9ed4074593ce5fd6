"""Buyers' words that are old: counted, removed for good, and what is shown follows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..services.purging import Purged, Purging, Stage, Survey
from ..services.settings import SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .long_work import in_per_cent, is_cancelled
from .tasks import Tasks


class PurgeFlow(FormFlow):
    """Counts beside everything else, and removes on the writer's thread: nothing is written meanwhile.

    Signals:
        started: nobody else shall have the data file open now.
        purged(object): `Changes`.
        hint(str): why nothing happened, or what was done.
        _progressed(object, int): the `Stage`, and how far it is in per cent.
    """

    started = Signal()
    purged = Signal(object)
    hint = Signal(str)
    _progressed = Signal(object, int)

    def __init__(
        self, purging: Purging, settings: SettingsFile, tasks: Tasks, dialogs: Dialogs, window: QWidget
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._purging, self._settings = purging, settings
        self._stopped = Event()
        self._is_importing: Callable[[], bool] = lambda: False
        self._progressed.connect(self._show_progress)

    def set_gate(self, is_importing: Callable[[], bool]) -> None:
        """`is_importing`: a file is being taken in, so the data file cannot be written anew."""
        self._is_importing = is_importing

    def begin(self) -> None:
        """Asks how old words may get."""
        if self.has_dialog():
            return
        if self._is_importing():
            self.hint.emit(self.tr("Wait until the import is done, then remove buyers' words."))
            return
        self._stopped = stopped = Event()
        dialog = self._dialogs.purge(self._settings.load().purge_days, self._window)
        dialog.submitted.connect(self._purge)
        dialog.cancel_requested.connect(self.stop)
        dialog.finished.connect(stopped.set)
        self._open(dialog)
        job = partial(self._purging.survey, cancelled=stopped.is_set)
        self._tasks.beside(job, partial(self._surveyed, dialog), self._not_surveyed)

    def stop(self) -> None:
        """What is under way ends as soon as it can without leaving anything half done."""
        self._stopped.set()

    def _surveyed(self, dialog: Any, survey: Survey) -> None:
        if dialog is self._dialog:
            dialog.show_survey(survey)

    def _not_surveyed(self, error: Exception) -> None:
        if not is_cancelled(error):
            self._refused(error)

    def _purge(self, days: int) -> None:
        self._settings.remember(replace(self._settings.load(), purge_days=days))
        self._stopped.clear()
        self.started.emit()
        tell = {each: in_per_cent(partial(self._progressed.emit, each), where_nothing=0) for each in Stage}

        def progress(stage: Stage, done: int, whole: int) -> None:
            tell[stage](done, whole)

        job = partial(self._purging.purge, days, progress, self._stopped.is_set)
        self._tasks.write(job, self._done, self._not_done)

    def _show_progress(self, stage: Stage, per_cent: int) -> None:
        if self._dialog is not None and self._dialog.is_busy():
            self._dialog.show_progress(stage, per_cent)

    def _done(self, result: Purged) -> None:
        self._accepted()
        self.purged.emit(result.changes)
        count = result.done.requests
        words = self.tr("The words of %n request(s) were removed for good", "", count)
        self.hint.emit(words)
        if result.fault is not None:
            self.failed.emit(result.fault)

    def _not_done(self, error: Exception) -> None:
        if is_cancelled(error):
            self._set_form_busy(False)
            self.hint.emit(self.tr("Stopped. Nothing was removed."))
        else:
            self._refused(error)
