"""Deadlines on their way into a calendar file: where to, written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..services.deadlines import Deadlines
from ..services.settings import SettingsFile
from .speech import SPEECH
from .tasks import Tasks
from .window_services import FileDialogs


class CalendarFlow(QObject):
    """Signals:
    exported(object, int): the file written and its deadlines.
    failed(object): an exception of writing.
    """

    exported = Signal(object, int)
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
        """Asks for the file."""
        folder = Path(self._settings.load().last_folder or Path.home())
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._files.choose_target(
            self._window,
            self.tr("Export deadlines"),
            folder / f"deadlines-{today}.ics",
            self.tr("Calendar files (*.ics)"),
            self._export,
        )

    def _export(self, target: Path) -> None:
        job = partial(self._deadlines.export_calendar, target, speech=SPEECH)
        self._tasks.write(job, partial(self.exported.emit, target), self.failed.emit)
