"""What all flows with forms share: one form at a time, which stays until what it asked for is written."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from . import text
from .dialog_factory import Dialogs
from .tasks import Tasks


class FormFlow(QObject):
    """Opens forms over the window.

    Signals:
        failed(object): an exception that the form cannot say, or that came without one.
        dialog_closed: a form has gone.
    """

    failed = Signal(object)
    dialog_closed = Signal()

    def __init__(self, tasks: Tasks, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._dialogs, self._window = tasks, dialogs, window
        self._dialog: Any = None

    def has_dialog(self) -> bool:
        """Whether a form is open."""
        return self._dialog is not None

    def _open(self, dialog: Any) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()

    def _accepted(self) -> None:
        """What the form asked for is written, so it goes."""
        if self._dialog is not None:
            self._dialog.accept()

    def _rejected(self) -> None:
        """Something else was asked for in the form, so it goes."""
        if self._dialog is not None:
            self._dialog.reject()

    def _set_form_busy(self, busy: bool) -> None:
        """While something is written the form takes no input."""
        if self._dialog is not None:
            self._dialog.set_busy(busy)

    def _refused(self, error: Exception) -> None:
        """What the seller can mend is said in the form. A fault of the program is said by the window; what
        was typed can be copied from the form then, and the form be left."""
        if self._dialog is not None and isinstance(error, AppError):
            self._dialog.show_error(text.error_sentence(error))
            return
        self._set_form_busy(False)
        self.failed.emit(error)
