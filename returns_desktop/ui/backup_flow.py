"""Backups that make themselves while the window stands open."""

import threading
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.errors import AppError
from ..services.backups import Backups
from . import text
from .long_work import is_cancelled
from .tasks import Tasks

FIRST = 30_000
"""ms after the start: everybody has better things to do before."""
EVERY = 3_600_000
"""ms between two looks at whether one is due."""


class BackupFlow(QObject):
    """Signals:
    not_made(str): why there is no new backup, in a sentence; nothing else stops for it.
    failed(object): a fault of the program, or of the data file.
    """

    not_made = Signal(str)
    failed = Signal(object)

    def __init__(self, backups: Backups, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._backups, self._tasks = backups, tasks
        self._unwanted = threading.Event()
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on."""
        self._timer.start(FIRST)

    def stop(self) -> None:
        """The window closes: a backup that is not finished is given up."""
        self._timer.stop()
        self._unwanted.set()

    def give_up(self) -> None:
        """What is being copied now shall not come to its end; the next look does it anew."""
        self._unwanted.set()
        self._unwanted = threading.Event()

    def look(self) -> None:
        """Makes a backup if one is due."""
        self._timer.setInterval(EVERY)
        if self._busy:
            return
        self._busy = True
        self._tasks.beside(
            partial(self._backups.keep_up, self._unwanted.is_set), self._looked, self._not_made
        )

    def _looked(self, _made: object) -> None:
        self._busy = False

    def _not_made(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, AppError) or error.code == "database_damaged":
            self.failed.emit(error)
        elif not is_cancelled(error):
            self.not_made.emit(text.error_sentence(error))
