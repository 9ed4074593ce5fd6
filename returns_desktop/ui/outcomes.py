"""What came of a change: said in the status line, shown in the list, or why it failed."""

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ..domain.backup_layers import Content
from ..domain.errors import AppError
from ..services.changes import Changes
from ..services.exporting import ExportResult
from ..services.importing import ImportPlan
from ..services.settings import SettingsFile
from . import text
from .decision_flow import Acted, DecisionFlow
from .first_start import FirstStart
from .import_told import ImportTold
from .list_flow import ListFlow
from .list_pane import ListPane
from .status_line import StatusLine
from .undo_flow import UndoFlow
from .widgets.plain_text import file_name

_TOLD_FAILURES = 4


class ErrorPlace(Protocol):
    """Where an error can be said."""

    def show_error(self, sentence: str, rest: str = "") -> None: ...
    def clear_error(self) -> None: ...


class Outcomes(QObject):
    """Every change ends here, so that all of them end alike.

    Signals:
        conflicts_wanted, problems_wanted: a link behind the message of an import.
        mending_wanted: a link behind the message that the data file is damaged.
    """

    conflicts_wanted = Signal()
    problems_wanted = Signal()
    mending_wanted = Signal()

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
        self._batch: list[tuple[ImportPlan, Changes]] = []
        self._error_place: Callable[[], ErrorPlace | None] = lambda: None

    def show_import(self, name: str, per_cent: int) -> None:
        """A file is being read or written; -1: nobody knows how far."""
        words = self.tr("Importing {file}").format(file=file_name(name))
        self._status.show_work(words, per_cent if per_cent >= 0 else None)

    def show_export(self, name: str) -> None:
        """A file is being written; empty: no longer."""
        if name:
            words = self.tr("Exporting {file}").format(file=file_name(name))
            self._status.show_work(words, None, cancellable=False)
        else:
            self._status.end_work()

    def show_verifying(self, per_cent: int) -> None:
        """All that is stored is being looked at; -1: nobody knows how far."""
        self._status.show_work(self.tr("Verifying the data"), per_cent if per_cent >= 0 else None)

    def show_hint(self, words: str) -> None:
        """Nothing happened, and why."""
        self._status.show_message(words, "info")

    def show_imported(self, plan: ImportPlan, changes: Changes) -> None:
        """A plan was applied."""
        if not (changes.everything or changes.reconciliation.findings):
            self.show_nothing_new(plan)
            return
        self._batch.append((plan, changes))
        told = ImportTold(self._batch)
        self._status.show_message(told.sentence(), links=self._ways_on(told))
        self._lists.apply(changes)
        self._undo.refresh()
        self._pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing_new(self, plan: ImportPlan) -> None:
        """A file held nothing that is not stored already."""
        if self._batch:  # what the files before it brought is worth more
            return
        if not plan.rows:
            words = self.tr("This report says that there were no returns")
        else:
            known = len(plan.same) + len(plan.new) + len(plan.changed)
            words = self.tr("This report is already imported: %n row(s) are the same", "", known)
        self._status.show_message(words)

    def show_several_failed(self, failures: Sequence[tuple[str, AppError]]) -> None:
        """Some of many files could not be read."""
        if len(failures) == 1:
            self.show_failure(failures[0][1])
            return
        sentence = self.tr("%n file(s) were not imported.", "", len(failures))
        told = [text.error_sentence(error) for _, error in failures[:_TOLD_FAILURES]]
        if len(failures) > _TOLD_FAILURES:
            told.append(self.tr("And %n more.", "", len(failures) - _TOLD_FAILURES))
        self._show_error(sentence, " ".join(told))

    def _ways_on(self, told: ImportTold) -> list[tuple[str, Callable[[], object]]]:
        ways: list[tuple[str, Callable[[], object]]] = []
        if told.conflicts:
            ways.append((self.tr("Show conflicts"), self.conflicts_wanted.emit))
        if told.problems:
            ways.append((self.tr("Show problems"), self.problems_wanted.emit))
        return ways

    def show_dismissed(self, changes: Changes, count: int) -> None:
        """Rows were taken off the problem list."""
        words = self.tr("%n row(s) taken off the list", "", count)
        self._status.show_message(words, undo=changes.step_id is not None)
        self._lists.apply(changes)
        self._undo.refresh()

    def show_listed(self, target: Path, count: int) -> None:
        """The problem list stands on the disk."""
        self._written = target
        words = self.tr("Exported %n row(s) to {file}", "", count).format(file=file_name(target.name))
        self._status.show_message(words, folder=True)

    def show_pictured(self, target: Path) -> None:
        """Plots stand on the disk."""
        self._written = target
        words = self.tr("Exported {file}").format(file=file_name(target.name))
        self._status.show_message(words, folder=True)

    def show_calendar(self, target: Path, count: int) -> None:
        """A calendar of deadlines stands on the disk."""
        self._written = target
        words = self.tr("Exported %n deadline(s) to {file}", "", count).format(file=file_name(target.name))
        self._status.show_message(words, folder=True)

    def show_written(self, target: Path) -> None:
        """A paper, a pack or a copy stands on the disk."""
        self._written = target
        words = self.tr("Saved {file}").format(file=file_name(target.name))
        self._status.show_message(words, folder=True)

    def show_cancelled(self, name: str) -> None:
        """An import was stopped."""
        words = self.tr("{file} was not imported; nothing was changed").format(file=file_name(name))
        self._status.show_message(words, "info")

    def show_taken_back(self, name: str) -> None:
        """The last run ended in the middle of an import."""
        words = self.tr("The import of {file} did not come to its end; nothing of it was kept")
        self._status.show_message(words.format(file=file_name(name)), "info", stay=True)

    def show_exported(self, result: ExportResult) -> None:
        """A decisions file stands on the disk."""
        self._written = result.path
        words = self.tr("Exported %n decision(s) to {file}", "", result.count)
        self._status.show_message(words.format(file=file_name(result.path.name)), folder=True)
        self._lists.apply(result.changes)
        self._undo.refresh()

    def show_adjusted(self, result: ExportResult) -> None:
        """An Adjustments file stands on the disk."""
        self._written = result.path
        words = self.tr("Wrote %n refund(s) to {file}; upload it in Seller Central", "", result.count)
        self._status.show_message(words.format(file=file_name(result.path.name)), folder=True)
        self._lists.apply(result.changes)
        self._undo.refresh()

    def show_acted(self, acted: Acted) -> None:
        """A change of the seller was written."""
        self._pane.clear_error()
        if acted.stays:
            self._lists.keep_in_sight(acted.request_ids)
        if acted.action is not None:
            self._decisions.hold()
            self._lists.mark_acted(acted.request_ids)
            self._lists.move_after_action(acted.request_ids, self._settings.load().after_action)
        self._lists.apply(acted.changes)
        self._undo.refresh()
        self._status.show_message(acted.words, undo=acted.changes.step_id is not None)
        # The arrow keys go on from the list, whatever was clicked to get here.
        self._pane.focus_list()

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

    def show_restored(self, content: Content, kept: str, begin_restore: Callable[[str], None]) -> None:
        """The shop is that of a backup; `kept` is the file of what was before, empty if that was damaged."""
        words = self.tr("The backup is restored: %n request(s)", "", content.requests)
        links = [(self.tr("Back to before…"), lambda: begin_restore(kept))] if kept else []
        self._status.show_message(words, links=links, stay=True)

    def show_not_backed_up(self, why: str) -> None:
        """A backup was due and could not be made; said quietly, for the work goes on."""
        self._status.show_message(self.tr("No backup was made. {why}").format(why=why), "overdue", stay=True)

    def show_failure(self, error: Exception) -> None:
        """What the user can act on is said where it happened; a fault of the program goes to the log too."""
        if isinstance(error, AppError):
            sentence, rest = _split(text.error_sentence(error))
            if error.code == "database_damaged":
                links = [(self.tr("What can be done…"), self.mending_wanted.emit)]
                said = self.tr("The data file is damaged")
                self._status.show_message(said, "overdue", links=links, stay=True)
        else:
            sentence = self.tr("Something went wrong.")
            rest = self.tr("Nothing was changed. The log has the details.")
        self._show_error(sentence, rest)
        if not isinstance(error, AppError):
            sys.excepthook(type(error), error, error.__traceback__)

    def set_error_place(self, place: Callable[[], ErrorPlace | None]) -> None:
        """`place` is the page that stands instead of the list, if one does."""
        self._error_place = place

    def _show_error(self, sentence: str, rest: str) -> None:
        page = self._error_place()
        if not self._first_start.isHidden():
            self._first_start.show_error(sentence, rest)
        elif page is not None:
            page.show_error(sentence, rest)
        else:
            self._pane.show_error(sentence, rest)

    def clear_errors(self) -> None:
        """A new import begins: what failed before, and what was imported before, is out of date."""
        self._batch.clear()
        self._pane.clear_error()
        if (page := self._error_place()) is not None:
            page.clear_error()
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
