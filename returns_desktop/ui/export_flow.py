"""Decisions on their way into a file: which, where to, written."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.carrying import ExportPreset
from ..services.exporting import DecisionScope, Exporting, ExportResult
from ..services.presets import Presets
from ..services.settings import SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .request_table import RequestTable
from .tasks import Tasks
from .window_services import FileDialogs, suggested_file


class ExportFlow(FormFlow):
    """Asks for the scope, then for the file, then writes.

    Signals:
        exported(object): the `ExportResult`.
        work_changed(str): a file is being written; empty: no longer.
        hint(str): why nothing happened.
        refunds_requested: the file of refunds for Amazon is wanted instead.
    """

    exported = Signal(object)
    work_changed = Signal(str)
    hint = Signal(str)
    refunds_requested = Signal()

    def __init__(
        self,
        exporting: Exporting,
        presets: Presets,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        table: RequestTable,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._exporting, self._presets, self._settings = exporting, presets, settings
        self._files, self._table = files, table

    def begin(self) -> None:
        """Counts what there is and opens the dialog."""
        if self.has_dialog():
            return
        scopes = {name: self._scope(name) for name in ("since_last", "all", "view", "selection")}
        self._tasks.read(partial(self._read, scopes), self._show, self.failed.emit, key="export")

    def _read(self, scopes: Mapping[str, DecisionScope]) -> tuple[dict[str, int], list[ExportPreset]]:
        counts = {name: self._exporting.count(scope) for name, scope in scopes.items()}
        return counts, self._presets.listed()

    def _scope(self, name: str, first: date | None = None, last: date | None = None) -> DecisionScope:
        if name == "view":
            return DecisionScope(request_ids=list(self._table.requests.ids))
        if name == "selection":
            return DecisionScope(request_ids=self._table.selected_ids())
        if name == "dates":
            return DecisionScope(
                decided_from=_midnight(first) if first else None,
                decided_before=_midnight(last + timedelta(days=1)) if last else None,
            )
        return DecisionScope(only_new=name == "since_last")

    def _show(self, found: tuple[dict[str, int], list[ExportPreset]]) -> None:
        counts, presets = found
        if self.has_dialog():
            return
        if not counts["all"]:
            self.hint.emit(self.tr("Nothing is decided yet, so there is nothing to export."))
            return
        dialog = self._dialogs.export(counts, self._settings.load(), presets, self._window)
        dialog.preset_saved.connect(self._save_preset)
        dialog.preset_deleted.connect(self._delete_preset)
        dialog.refunds_requested.connect(self._want_refunds)
        dialog.submitted.connect(self._choose_file)
        self._open(dialog)

    def _choose_file(self, choice: Any) -> None:
        self._files.choose_target(
            self._dialog or self._window,
            self.tr("Export decisions"),
            suggested_file(self._settings, "decisions", choice.format),
            self.tr("Excel workbooks (*.xlsx)") if choice.format == "xlsx" else self.tr("CSV files (*.csv)"),
            partial(self._write, choice),
        )

    def _write(self, choice: Any, target: Path) -> None:
        scope = self._scope(choice.scope_name, choice.date_from, choice.date_to)
        job = partial(
            self._exporting.export_decisions,
            target,
            scope,
            scope_name=choice.scope_name,
            columns=choice.columns,
            format=choice.format,
            bom=choice.bom,
            comments=choice.comments,
        )
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

    def _save_preset(self, preset: ExportPreset) -> None:
        self._change_presets(partial(self._presets.save, preset), preset.name)

    def _delete_preset(self, name: str) -> None:
        self._change_presets(partial(self._presets.delete, name), "")

    def _change_presets(self, change: Callable[[], None], chosen: str) -> None:
        """Writes, and lists what is kept then."""

        def job() -> list[ExportPreset]:
            change()
            return self._presets.listed()

        self._tasks.write(job, partial(self._show_presets, chosen), self._refused)

    def _show_presets(self, chosen: str, presets: list[ExportPreset]) -> None:
        if self._dialog is not None:
            self._dialog.show_presets(presets, chosen)

    def _want_refunds(self) -> None:
        self._rejected()
        self.refunds_requested.emit()


def _midnight(day: date) -> datetime:
    """The start of a day where the seller is, aware."""
    return datetime.combine(day, time()).astimezone()
