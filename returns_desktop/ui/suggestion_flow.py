"""The rules of suggestions: read, tried on the past, saved."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.dry_run import DryRun
from ..domain.errors import AppError
from ..domain.suggestion_rules import RuleChoice
from ..services.browsing import Browsing, RequestDetail
from ..services.changes import Changes
from ..services.suggesting import Suggesting
from . import text
from .dialog_factory import Dialogs
from .tasks import Tasks


class SuggestionFlow(QObject):
    """Signals:
    changed(object): `Changes` of rules.
    failed(object): an exception of reading or writing.
    dialog_closed: the dialog has gone.
    """

    changed = Signal(object)
    failed = Signal(object)
    dialog_closed = Signal()

    def __init__(
        self, browsing: Browsing, suggesting: Suggesting, tasks: Tasks, dialogs: Dialogs, window: QWidget
    ) -> None:
        super().__init__(window)
        self._browsing, self._suggesting, self._tasks = browsing, suggesting, tasks
        self._dialogs, self._window = dialogs, window
        self._dialog: Any = None

    def has_dialog(self) -> bool:
        return self._dialog is not None

    def open(self, detail: RequestDetail | None = None) -> None:
        """Opens the dialog, at the store of a request."""
        stores = self._browsing.stores()
        if self._dialog is not None or not stores:
            return
        rules = [(store, self._suggesting.rules(store.id)) for store in stores]
        store_id = detail.request.store.id if detail is not None else stores[0].id
        dialog = self._dialogs.suggestion_rules(rules, self._window, store_id)
        self._dialog = dialog
        dialog.submitted.connect(self._save)
        dialog.dry_run_requested.connect(self._try)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _try(self, store_id: int, choices: Sequence[RuleChoice]) -> None:
        job = partial(self._suggesting.dry_run, store_id, choices)
        tried = partial(self._tried, self._dialog, store_id, choices)
        self._tasks.read(job, tried, self._refused, key="dry run")

    def _tried(self, asking: Any, store_id: int, choices: Sequence[RuleChoice], found: DryRun) -> None:
        """An answer that comes when something else is filled in is not shown."""
        if self._dialog is asking and asking is not None and asking.is_filled_in(store_id, choices):
            asking.show_dry_run(found)

    def _save(self, changed: Sequence[tuple[int, Sequence[RuleChoice]]]) -> None:
        self._tasks.write(partial(self._suggesting.save_all, changed), self._saved, self._refused)

    def _saved(self, changes: Changes) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.accept()
        if changes.everything:
            self.changed.emit(changes)

    def _refused(self, error: Exception) -> None:
        """What the seller can mend is said in the dialog; anything else closes it."""
        dialog = self._dialog
        if dialog is not None and isinstance(error, AppError):
            dialog.show_error(text.error_sentence(error))
            return
        if dialog is not None:
            dialog.set_busy(False)
            dialog.reject()
        self.failed.emit(error)

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()
