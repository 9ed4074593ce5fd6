"""A start with a damaged data file: how to go on is asked, prepared, and done."""

import logging
import threading
from functools import partial

from PySide6.QtCore import Signal

from ..domain.backup_layers import Content
from ..domain.errors import AppError
from ..services.backups import Backup
from ..services.restoring import Restore, give_up
from ..services.salvaging import Damaged, Salvaged
from .dialog_flow import DialogFlow
from .dialogs.damaged import BACKUP, EMPTY, DamagedDialog
from .tasks import Tasks

log = logging.getLogger(__name__)


class DamageFlow(DialogFlow):
    """Signals:
    mended(object): the `Restore` that is in the place of the damaged file now; None: an empty shop is wanted.
    given_up: the seller left it as it is.
    """

    mended = Signal(object)
    given_up = Signal()

    def __init__(self, damaged: Damaged, tasks: Tasks) -> None:
        super().__init__(tasks, None)
        self._damaged = damaged
        self._unwanted = threading.Event()
        self._backup: Backup | None = None
        self._salvaged: Salvaged | None = None
        path = damaged.database
        self._dialog = self.dialog = DamagedDialog(path.name, str(path.parent), is_gone=damaged.is_gone())
        self.dialog.submitted.connect(self._go_on)
        self.dialog.cancel_requested.connect(self._unwanted.set)
        self.dialog.rejected.connect(self._leave)

    def begin(self) -> None:
        """Asks how to go on."""
        self.dialog.open()
        self._look()

    def _look(self) -> None:
        self._tasks.beside(self._damaged.newest_good, self._found, self._refused)

    def _found(self, found: tuple[Backup, Content] | None) -> None:
        self._backup = found[0] if found else None
        self.dialog.show_backup(found)

    def _go_on(self, way: str) -> None:
        self._unwanted.clear()
        stop = self._unwanted.is_set
        if way == BACKUP and self._backup is not None:
            job = partial(self._damaged.prepare, self._backup, stop)
            self._tasks.beside(job, self._put_in_place, self._not_prepared)
        elif way == EMPTY:
            self._accepted()
            self.mended.emit(None)
        elif self._salvaged is None:
            self._tasks.beside(partial(self._damaged.salvage, stop), self._read, self._refused)
        else:
            self._put_in_place(self._salvaged.restore)

    def _read(self, salvaged: Salvaged) -> None:
        for finding in salvaged.findings:
            log.info("salvaged: %s", finding)
        self._salvaged = salvaged
        self.dialog.show_salvaged(salvaged)

    def _put_in_place(self, restore: Restore) -> None:
        try:
            self._damaged.put_in_place(restore)
        except AppError as error:
            self._salvaged = None
            self._refused(error)
            return
        if self._salvaged is not None and self._salvaged.restore is not restore:
            give_up(self._salvaged.restore)
        self._accepted()
        self.mended.emit(restore)

    def _not_prepared(self, error: Exception) -> None:
        """The next newest backup is offered instead."""
        self._look()
        self._refused(error)

    def _leave(self) -> None:
        if self._salvaged is not None:
            give_up(self._salvaged.restore)
        self.given_up.emit()
