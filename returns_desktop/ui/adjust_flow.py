"""Refunds on their way into the Adjustments file: which, where to, written."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.carrying import AdjustmentRow
from ..services.adjusting import Adjusting
from ..services.exporting import ExportResult
from ..services.settings import SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .tasks import Tasks
from .window_services import FileDialogs, suggested_file


class AdjustFlow(FormFlow):
    """Asks for the refunds, then for the file, then writes. A refusal is said in the dialog.

    Signals:
        exported(object): the `ExportResult`.
        work_changed(str): a file is being written; empty: no longer.
        import_requested: an order report is wanted first.
        hint(str): why nothing happened.
    """

    exported = Signal(object)
    work_changed = Signal(str)
    import_requested = Signal()
    hint = Signal(str)

    def __init__(
        self,
        adjusting: Adjusting,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._adjusting, self._settings, self._files = adjusting, settings, files

    def begin(self) -> None:
        """Reads what there is and opens the dialog."""
        if not self.has_dialog():
            self._tasks.read(self._adjusting.rows, self._show, self.failed.emit, key="adjustments")

    def _show(self, rows: Sequence[AdjustmentRow]) -> None:
        if self.has_dialog():
            return
        if not rows:
            self.hint.emit(self.tr("No refund is decided, so there is nothing for the file."))
            return
        dialog = self._dialogs.adjustments(rows, self._window)
        dialog.submitted.connect(self._choose_file)
        dialog.import_requested.connect(self._import_first)
        self._open(dialog)

    def _choose_file(self, choice: Any) -> None:
        self._files.choose_target(
            self._dialog or self._window,
            self.tr("Refunds for Amazon"),
            suggested_file(self._settings, "adjustments", "txt"),
            self.tr("Text files (*.txt)"),
            partial(self._write, choice),
        )

    def _write(self, choice: Any, target: Path) -> None:
        job = partial(self._adjusting.export, target, choice.decision_ids, again_reason=choice.again_reason)
        self._set_form_busy(True)
        self.work_changed.emit(target.name)
        self._tasks.write(job, self._written, self._not_written)

    def _written(self, result: ExportResult) -> None:
        self.work_changed.emit("")
        self._accepted()
        self.exported.emit(result)

    def _not_written(self, error: Exception) -> None:
        self.work_changed.emit("")
        self._refused(error)

    def _import_first(self) -> None:
        self._rejected()
        self.import_requested.emit()
