"""Is what is stored sound? Looked at beside everything else, then told in a dialog."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..services.verifying import JournalPlace, Verification, Verifying
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .long_work import UNKNOWN, in_per_cent, is_cancelled
from .tasks import Tasks


class VerifyFlow(FormFlow):
    """One look at a time; the seller works on meanwhile.

    Signals:
        work_changed(int): how far it is in per cent, or -1 while that is not known.
        work_ended: nothing is being looked at.
        hint(str): why nothing happened, or that it was stopped.
    """

    work_changed = Signal(int)
    work_ended = Signal()
    hint = Signal(str)
    _progressed = Signal(int)

    def __init__(self, verifying: Verifying, tasks: Tasks, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(tasks, dialogs, window)
        self._verifying = verifying
        self._cancelled: Event | None = None
        self._is_importing: Callable[[], bool] = lambda: False
        self._may_show: Callable[[], bool] = lambda: True
        self._held_back: Verification | None = None
        self._progressed.connect(self._show_progress)

    def set_gates(self, is_importing: Callable[[], bool], may_show: Callable[[], bool]) -> None:
        """`is_importing`: the status line is taken, and all is about to change; `may_show`: whether a dialog
        can be opened now, `resume` tries again."""
        self._is_importing, self._may_show = is_importing, may_show

    def begin(self) -> None:
        """Looks at everything."""
        if self._cancelled is not None or self.has_dialog():
            return
        if self._is_importing():
            self.hint.emit(self.tr("Wait until the import is done, then verify the data."))
            return
        self._held_back = None
        self._cancelled = cancelled = Event()
        progress = in_per_cent(self._progressed.emit)
        self.work_changed.emit(UNKNOWN)
        job = partial(self._verifying.verify, progress=progress, cancelled=cancelled.is_set)
        self._tasks.beside(job, self._verified, self._not_verified)

    def cancel(self) -> None:
        """Stops looking; nothing was written, so nothing is left behind."""
        if self._cancelled is not None:
            self._cancelled.set()

    def resume(self) -> None:
        """Another dialog was closed: the result that waited can be shown."""
        if self._held_back is not None and self._may_show():
            found, self._held_back = self._held_back, None
            self._show(found)

    def _show_progress(self, per_cent: int) -> None:
        """What comes after the end was under way when it came."""
        if self._cancelled is not None:
            self.work_changed.emit(per_cent)

    def _verified(self, found: Verification) -> None:
        self._end()
        self._held_back = found
        self.resume()

    def _not_verified(self, error: Exception) -> None:
        self._end()
        if is_cancelled(error):
            self.hint.emit(self.tr("The data was not verified to the end."))
        else:
            self._refused(error)

    def _end(self) -> None:
        self._cancelled = None
        self.work_ended.emit()

    def _show(self, found: Verification) -> None:
        dialog = self._dialogs.verification(found, self._window)
        dialog.compare_requested.connect(self._compare)
        self._open(dialog)

    def _compare(self, kept: str) -> None:
        job = partial(self._verifying.place_of, kept)
        self._tasks.read(job, self._compared, self._refused, key="fingerprint")

    def _compared(self, place: JournalPlace | None) -> None:
        if self._dialog is not None:
            self._dialog.show_compared(place)
