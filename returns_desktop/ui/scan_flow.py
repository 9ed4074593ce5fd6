"""From a scanned code to checked-in goods, and from a typed one to its request."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ..domain.errors import AppError
from ..domain.model import Request
from ..services.browsing import Browsing, RequestDetail
from ..services.changes import Changes
from ..services.deciding import Counted, Deciding
from ..services.scanning import Scanning
from .decision_flow import Acted, DecisionFlow
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .place_flow import PlaceFlow
from .search_field import SearchField
from .store_chooser import archived_or_not
from .tasks import Tasks
from .undo_flow import UndoFlow


class ScanFlow(FormFlow):
    """One dialog for many parcels; each is a step of its own.

    Signals:
        acted(object): an `Acted`.
    """

    acted = Signal(object)

    def __init__(
        self,
        scanning: Scanning,
        browsing: Browsing,
        deciding: Deciding,
        tasks: Tasks,
        dialogs: Dialogs,
        decisions: DecisionFlow,
        places: PlaceFlow,
        search: SearchField,
        undo: UndoFlow,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._scanning, self._browsing, self._deciding = scanning, browsing, deciding
        self._decisions, self._places, self._search, self._undo = decisions, places, search, undo
        search.returnPressed.connect(self._go_to_typed)
        undo.undone.connect(self._take_back)

    def begin(self) -> None:
        """Opens the field that stays ready."""
        if self.has_dialog() or QApplication.activeModalWidget() is not None:
            return
        dialog = self._dialogs.scan(self._window)
        dialog.scanned.connect(self._look_up)
        dialog.chosen.connect(self._show)
        dialog.booked.connect(self._book)
        dialog.undo_requested.connect(self._undo.undo)
        self._open(dialog)

    def _look_up(self, code: str) -> None:
        self._tasks.read(
            partial(self._scanning.find, code), partial(self._show_found, code), self._refused, key="scan"
        )

    def _show_found(self, code: str, found: list[Request]) -> None:
        if self._dialog is None:
            return
        if not found:
            self._dialog.show_unknown(code)
        elif len(found) > 1:
            self._dialog.show_several([(request, self._of_store(request)) for request in found])
        else:
            self._show(found[0].id)

    def _show(self, request_id: int) -> None:
        """What is held settles first, since that changes versions."""
        self._decisions.settled_then(partial(self._show_settled, request_id))

    def _show_settled(self, request_id: int) -> None:
        if self._dialog is None:
            return
        try:
            detail = self._browsing.request(request_id)
        except AppError as error:
            self._refused(error)
            return
        request = detail.request
        self._dialog.show_request(detail, self._of_store(request))
        if not request.store.is_archived:  # the parcel is here all the same
            self._places.show_request(request_id, request.line.order_id)

    def _of_store(self, request: Request) -> str:
        """Names the store of a request where there are several."""
        return archived_or_not(request.store) if len(self._browsing.stores()) > 1 else ""

    def _book(self, counted: tuple[Counted, ...]) -> None:
        detail: RequestDetail | None = self._dialog.detail()
        if detail is None:
            return
        self._set_form_busy(True)
        request = detail.request
        job = partial(self._deciding.check_in, request.id, counted, request.version)
        self._tasks.write(job, partial(self._booked, request), self._refused)

    def _booked(self, request: Request, changes: Changes) -> None:
        order_id = request.line.order_id
        words = self.tr("Checked in {order}").format(order=order_id)
        self.acted.emit(Acted(changes, (request.id,), words, stays=True))
        if self._dialog is not None:
            self._dialog.show_booked(order_id)

    def _take_back(self, _changes: Changes, _name: str, again: bool) -> None:
        if self._dialog is not None and not again:
            self._dialog.show_undone()

    def _go_to_typed(self) -> None:
        """A whole id in the search field leads to its request."""
        code = self._search.text().strip()
        if code:
            job = partial(self._scanning.find, code)
            self._tasks.read(job, partial(self._go_to, code), self.failed.emit, key="typed id")

    def _go_to(self, code: str, found: Any) -> None:
        if len(found) == 1 and self._search.text().strip() == code:
            self._places.show_request(found[0].id, found[0].line.order_id)
