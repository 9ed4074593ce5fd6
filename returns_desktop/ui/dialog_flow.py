"""What all flows with dialogs share: one at a time, which stays until what it asked for is done."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from ..domain.errors import AppError
from . import text
from .tasks import Tasks


class DialogFlow(QObject):
    """Signals:
    failed(object): an exception that the dialog cannot say, or that came without one.
    dialog_closed: a dialog has gone.
    """

    failed = Signal(object)
    dialog_closed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._dialog: Any = None

    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
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
        """What the dialog asked for is done, so it goes."""
        if self._dialog is not None:
            self._dialog.accept()

    def _rejected(self) -> None:
        """Something else was asked for in the dialog, so it goes."""
        if self._dialog is not None:
            self._dialog.reject()

    def _set_form_busy(self, busy: bool) -> None:
        """While something is done the dialog takes no input."""
        if self._dialog is not None:
            self._dialog.set_busy(busy)

    def _refused(self, error: Exception) -> None:
        """What the seller can mend is said in the dialog. A fault of the program is said by the window; what
        was typed can be copied from the dialog then, and the dialog be left."""
        if self._dialog is not None and isinstance(error, AppError):
            self._dialog.show_error(text.error_sentence(error))
            return
        self._set_form_busy(False)
        self.failed.emit(error)
