"""What came of a change: said in the status line, shown in the list, or why it failed."""

import re
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from ..domain.errors import AppError
from ..services.changes import Changes
from ..services.exporting import ExportResult
from ..services.importing import ImportPlan
from ..services.settings import SettingsFile
from . import text
from .decision_flow import Acted, DecisionFlow
from .first_start import FirstStart
from .list_flow import ListFlow
from .list_pane import ListPane
from .status_line import StatusLine
from .undo_flow import UndoFlow


class Outcomes(QObject):
    """Every change ends here, so that all of them end alike."""

    def __init__(
        self,
        status: StatusLine,
        pane: ListPane,
        first_start: FirstStart,
        lists: ListFlow,
        decisions: DecisionFlow,
        undo: UndoFlow,
        settings: SettingsFile,
    ) -> None:
        super().__init__(status)
        self._status, self._pane, self._first_start = status, pane, first_start
        self._lists, self._decisions, self._undo = lists, decisions, undo
        self._settings = settings
        self._written: Path | None = None

    def show_import(self, name: str, per_cent: int) -> None:
        """A file is being read or written; -1: nobody knows how far."""
        words = self.tr("Importing {file}").format(file=name)
        self._status.show_work(words, per_cent if per_cent >= 0 else None)

    def show_export(self, name: str) -> None:
        """A file is being written; empty: no longer."""
        if name:
            words = self.tr("Exporting {file}").format(file=name)
            self._status.show_work(words, None, cancellable=False)
        else:
            self._status.end_work()

    def show_imported(self, plan: ImportPlan, changes: Changes) -> None:
        """A plan was applied."""
        if not changes.everything:  # another import took the same lines in meanwhile
            self.show_nothing_new(plan)
            return
        parts = [self.tr("%n new", "", len(plan.new))]
        if plan.changed:
            parts.append(self.tr("%n changed", "", len(plan.changed)))
        if plan.problems:
            parts.append(self.tr("%n with problems", "", len(plan.problems)))
        words = self.tr("Imported {file}: {what}").format(file=plan.path.name, what=", ".join(parts))
        self._status.show_message(words)
        self._lists.apply(changes)
        self._undo.refresh()
        self._pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing_new(self, plan: ImportPlan) -> None:
        """A file held nothing that is not stored already."""
        if not plan.rows:
            words = self.tr("This report says that there were no returns")
        else:
            known = len(plan.same) + len(plan.new) + len(plan.changed)
            words = self.tr("This report is already imported: %n row(s) are the same", "", known)
        self._status.show_message(words)

    def show_cancelled(self, name: str) -> None:
        """An import was stopped."""
        words = self.tr("{file} was not imported; nothing was changed").format(file=name)
        self._status.show_message(words, "info")

    def show_exported(self, result: ExportResult) -> None:
        """A decisions file stands on the disk."""
        self._written = result.path
        words = self.tr("Exported %n decision(s) to {file}", "", result.count)
        self._status.show_message(words.format(file=result.path.name), folder=True)
        self._lists.apply(result.changes)
        self._undo.refresh()

    def show_adjusted(self, result: ExportResult) -> None:
        """An Adjustments file stands on the disk."""
        self._written = result.path
        words = self.tr("Wrote %n refund(s) to {file}; upload it in Seller Central", "", result.count)
        self._status.show_message(words.format(file=result.path.name), folder=True)
        self._lists.apply(result.changes)
        self._undo.refresh()

    def show_acted(self, acted: Acted) -> None:
        """A change of the seller was written."""
        self._pane.clear_error()
        if acted.action is not None:
            self._decisions.hold()
            self._lists.mark_acted(acted.request_ids)
            self._lists.move_after_action(acted.request_ids, self._settings.load().after_action)
        self._lists.apply(acted.changes)
        self._undo.refresh()
        self._status.show_message(acted.words, undo=acted.changes.step_id is not None)

    def show_undone(self, changes: Changes, name: str, again: bool) -> None:
        """A step was taken back, or brought back."""
        if again:
            self._decisions.hold()
            words = self.tr("Done again: {step}").format(step=name)
        else:
            words = self.tr("Undone: {step}").format(step=name)
        self._lists.unmark_acted()
        self._lists.apply(changes)
        if changes.request_ids:
            self._lists.jump_to(changes.request_ids[0])
        self._status.show_message(words, "undo" if not again else "redo")

    def show_failure(self, error: Exception) -> None:
        """What the user can act on is said where it happened; a fault of the program goes to the log too."""
        if isinstance(error, AppError):
            sentence, rest = _split(text.error_sentence(error))
        else:
            sentence = self.tr("Something went wrong.")
            rest = self.tr("Nothing was changed. The log has the details.")
        if not self._first_start.isHidden():
            self._first_start.show_error(sentence, rest)
        else:
            self._pane.show_error(sentence, rest)
        if not isinstance(error, AppError):
            sys.excepthook(type(error), error, error.__traceback__)

    def clear_errors(self) -> None:
        """What failed before is out of date."""
        self._pane.clear_error()
        self._first_start.show_error("")

    def open_written(self) -> None:
        """Shows the folder of the file written last."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))


def _split(sentence: str) -> tuple[str, str]:
    """The first sentence and the rest, which is the way out."""
    # A dot inside a file name is followed by a letter, not by a space.
    spaced = re.match(r"(.+?(?:[.!](?=\s)|[。！]))\s*(\S.*)", sentence, re.DOTALL)
    return (spaced[1], spaced[2]) if spaced else (sentence, "")
