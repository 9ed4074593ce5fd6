"""Deadlines on their way into a calendar file: whether there are any, where to, written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..services.deadlines import Deadlines
from ..services.settings import SettingsFile
from . import text
from .speech import SPEECH
from .tasks import Tasks
from .window_services import FileDialogs, suggested_file


class CalendarFlow(QObject):
    """Signals:
    exported(object, int): the file written and its deadlines.
    work_changed(str): a file is being written; empty: no longer.
    hint(str): why nothing happened.
    failed(object): an exception of writing.
    """

    exported = Signal(object, int)
    work_changed = Signal(str)
    hint = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        deadlines: Deadlines,
        settings: SettingsFile,
        tasks: Tasks,
        files: FileDialogs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._deadlines, self._settings, self._tasks = deadlines, settings, tasks
        self._files, self._window = files, window

    def begin(self) -> None:
        """Asks for the file, if there is anything to be written."""
        self._tasks.read(self._deadlines.has_open, self._choose_file, self.failed.emit, key="calendar")

    def _choose_file(self, has_open: bool) -> None:
        if not has_open:
            self.hint.emit(text.error_sentence(AppError("calendar_nothing")))
            return
        self._files.choose_target(
            self._window,
            self.tr("Export deadlines"),
            suggested_file(self._settings, "deadlines", "ics"),
            self.tr("Calendar files (*.ics)"),
            self._export,
        )

    def _export(self, target: Path) -> None:
        job = partial(self._deadlines.export_calendar, target, speech=SPEECH)
        self.work_changed.emit(target.name)
        self._tasks.read(job, partial(self._written, target), self._not_written, key="calendar file")

    def _written(self, target: Path, count: int) -> None:
        self.work_changed.emit("")
        self.exported.emit(target, count)

    def _not_written(self, error: Exception) -> None:
        self.work_changed.emit("")
        self.failed.emit(error)
