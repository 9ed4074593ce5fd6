"""The rules of suggestions: read, tried on the past, saved."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.dry_run import DryRun
from ..domain.suggestion_rules import RuleChoice
from ..services.browsing import Browsing, RequestDetail
from ..services.changes import Changes
from ..services.suggesting import Suggesting
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .tasks import Tasks


class SuggestionFlow(FormFlow):
    """Signals:
    changed(object): `Changes` of rules.
    """

    changed = Signal(object)

    def __init__(
        self, browsing: Browsing, suggesting: Suggesting, tasks: Tasks, dialogs: Dialogs, window: QWidget
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._browsing, self._suggesting = browsing, suggesting

    def open(self, detail: RequestDetail | None = None) -> None:
        """Opens the dialog, at the store of a request."""
        in_hand = detail.request.store.id if detail is not None else 0
        stores = [one for one in self._browsing.stores() if not one.is_archived or one.id == in_hand]
        if self.has_dialog() or not stores:
            return
        rules = [(store, self._suggesting.rules(store.id)) for store in stores]
        store_id = in_hand or stores[0].id
        dialog = self._dialogs.suggestion_rules(rules, self._window, store_id)
        dialog.submitted.connect(self._save)
        dialog.dry_run_requested.connect(self._try)
        self._open(dialog)

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
        self._accepted()
        if changes.everything:
            self.changed.emit(changes)

