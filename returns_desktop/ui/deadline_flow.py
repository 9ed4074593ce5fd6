"""The deadlines of a store: listed, changed, told to whom they concern."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.deadlines import Choice, RuleCode
from ..services.browsing import Browsing, RequestDetail
from ..services.changes import Changes
from ..services.deadlines import Deadlines
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .tasks import Tasks


class DeadlineFlow(FormFlow):
    """Signals:
    changed(object): `Changes` of the requests of a store.
    """

    changed = Signal(object)

    def __init__(
        self, browsing: Browsing, deadlines: Deadlines, tasks: Tasks, dialogs: Dialogs, window: QWidget
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._browsing, self._deadlines = browsing, deadlines

    def open(self, detail: RequestDetail | None = None) -> None:
        """The deadlines of the store of a request; without one, of the first store."""
        if detail is not None:
            self.open_store(detail.request.store.id)
        elif stores := self._browsing.active_stores():
            self.open_store(stores[0].id)

    def open_store(self, store_id: int, over: QWidget | None = None) -> None:
        """Opens the dialog, over another one or the window. It is saved apart from what is below it."""
        if self.has_dialog():
            return
        store = next(store for store in self._browsing.stores() if store.id == store_id)
        dialog = self._dialogs.deadlines(store, self._deadlines.listed(store_id), over or self._window)
        dialog.submitted.connect(partial(self._change, store_id))
        self._open(dialog)

    def _change(self, store_id: int, wanted: Mapping[RuleCode, Choice | None]) -> None:
        if not wanted:
            self._accepted()
            return
        self._tasks.write(partial(self._deadlines.change, store_id, wanted), self._changed, self._refused)

    def _changed(self, changes: Changes) -> None:
        self._accepted()
        self.changed.emit(changes)
