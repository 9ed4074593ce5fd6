"""Going back to a backup: what there is, what is in it, and a copy that is ready to be put in place."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.backup_layers import Content
from ..domain.errors import AppError
from ..services.backups import Backup, Backups
from ..services.restoring import Restoring
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .tasks import Tasks


class RestoreFlow(FormFlow):
    """Signals:
    prepared(object): a `Restore` that the composition root puts in place when this window has gone.
    hint(str): why nothing happened.
    """

    prepared = Signal(object)
    hint = Signal(str)

    def __init__(
        self,
        backups: Backups,
        restoring: Restoring,
        tasks: Tasks,
        dialogs: Dialogs,
        is_at_work: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """`is_at_work`: whether something is being imported or exported."""
        super().__init__(tasks, dialogs, window)
        self._backups, self._restoring = backups, restoring
        self._is_at_work = is_at_work
        self._given_up = threading.Event()

    def begin(self, chosen: str = "") -> None:
        """Opens the dialog; `chosen` is the file name of a backup."""
        if self.has_dialog():
            return
        if self._is_at_work():
            self.hint.emit(self.tr("A backup can be restored when the import or export is done"))
            return
        self._tasks.read(self._look, partial(self._show, chosen), self.failed.emit, key="backups")

    def _look(self) -> tuple[tuple[Backup, ...], Content | None]:
        try:
            present: Content | None = self._backups.present()
        except AppError:
            present = None
        return self._backups.all(), present

    def _show(self, chosen: str, found: tuple[tuple[Backup, ...], Content | None]) -> None:
        if self.has_dialog():
            return
        backups, present = found
        dialog = self._dialogs.restore(backups, present, self._window, chosen)
        dialog.submitted.connect(self._prepare)
        dialog.cancel_requested.connect(self._given_up.set)
        dialog.backup_requested.connect(self._make)
        self._open(dialog)
        self._read_next(iter(sorted(backups, key=lambda one: one.path.name != chosen)))

    def _read_next(self, backups: Iterator[Backup]) -> None:
        """One after the other, while the dialog is there to show them."""
        backup = next(backups, None)
        if backup is None or not self.has_dialog():
            return

        def told(found: Content | AppError) -> None:
            if self.has_dialog():
                self._dialog.show_read(backup.path.name, found)
            self._read_next(backups)

        self._tasks.read(partial(self._content, backup), told, self.failed.emit)

    def _content(self, backup: Backup) -> Content | AppError:
        try:
            return self._backups.content(backup)
        except AppError as error:
            return error

    def _make(self) -> None:
        self._given_up.clear()
        job = partial(self._backups.make, stop=self._given_up.is_set)
        self._tasks.beside(job, self._made, self._refused)

    def _made(self, made: Backup) -> None:
        if self.has_dialog():
            self._dialog.set_busy(False)
            self._dialog.show_backups(self._backups.all(), made.path.name)
            self._read_next(iter((made,)))

    def _prepare(self, backup: Path) -> None:
        """On the writer's thread, so that nothing is written between the copy of now and the end."""
        self._given_up.clear()
        job = partial(self._restoring.prepare, backup, self._given_up.is_set)
        self._tasks.write(job, self.prepared.emit, self._refused)
