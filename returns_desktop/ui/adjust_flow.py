"""Refunds on their way into the Adjustments file: which, where to, written."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..domain.carrying import AdjustmentRow
from ..domain.errors import AppError
from ..services.adjusting import Adjusting
from ..services.exporting import ExportResult
from ..services.settings import SettingsFile
from . import text
from .dialog_factory import Dialogs
from .tasks import Tasks
from .window_services import FileDialogs


class AdjustFlow(QObject):
    """Asks for the refunds, then for the file, then writes. A refusal is said in the dialog.

    Signals:
        exported(object): the `ExportResult`.
        work_changed(str): a file is being written; empty: no longer.
        import_requested: an order report is wanted first.
        hint(str): why nothing happened.
        failed(object): an exception of reading or writing.
        dialog_closed: the dialog has gone.
    """

    exported = Signal(object)
    work_changed = Signal(str)
    import_requested = Signal()
    hint = Signal(str)
    failed = Signal(object)
    dialog_closed = Signal()

    def __init__(
        self,
        adjusting: Adjusting,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._adjusting, self._settings, self._tasks = adjusting, settings, tasks
        self._dialogs, self._files, self._window = dialogs, files, window
        self._dialog: Any = None

    def has_dialog(self) -> bool:
        return self._dialog is not None

    def begin(self) -> None:
        """Reads what there is and opens the dialog."""
        if self._dialog is None:
            self._tasks.read(self._adjusting.rows, self._open, self.failed.emit, key="adjustments")

    def _open(self, rows: Sequence[AdjustmentRow]) -> None:
        if self._dialog is not None:
            return
        if not rows:
            self.hint.emit(self.tr("No refund is decided, so there is nothing for the file."))
            return
        dialog = self._dialogs.adjustments(rows, self._window)
        self._dialog = dialog
        dialog.submitted.connect(self._choose_file)
        dialog.import_requested.connect(self._import_first)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _choose_file(self, choice: Any) -> None:
        folder = Path(self._settings.load().last_folder or Path.home())
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._files.choose_target(
            self._dialog or self._window,
            self.tr("Refunds for Amazon"),
            folder / f"adjustments-{today}.txt",
            self.tr("Text files (*.txt)"),
            partial(self._write, choice),
        )

    def _write(self, choice: Any, target: Path) -> None:
        job = partial(self._adjusting.export, target, choice.decision_ids, again_reason=choice.again_reason)
        if self._dialog is not None:
            self._dialog.set_busy(True)
        self.work_changed.emit(target.name)
        self._tasks.write(job, self._written, self._not_written)

    def _written(self, result: ExportResult) -> None:
        self.work_changed.emit("")
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.accept()
        self.exported.emit(result)

    def _not_written(self, error: Exception) -> None:
        self.work_changed.emit("")
        dialog = self._dialog
        if dialog is not None and isinstance(error, AppError):
            dialog.show_error(text.error_sentence(error))
            return
        if dialog is not None:
            dialog.set_busy(False)
            dialog.reject()
        self.failed.emit(error)

    def _import_first(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.import_requested.emit()

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()
