"""Notes, tags, snooze and reminders: from a key to a written step."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError, StaleRowError
from ..domain.filing import ComeBack
from ..services.browsing import Browsing, RequestDetail
from ..services.changes import Changes
from ..services.filing import Filing
from . import text
from .day_menu import DayMenu
from .decision_flow import Acted
from .dialog_factory import Dialogs
from .request_table import RequestTable
from .tasks import Tasks

_AS_IT_IS = -1
"""A version nothing has: the service answers that the request changed."""


class FilingFlow(QObject):
    """One thing at a time, for the request in hand or for all that are selected.

    Signals:
        acted(object): an `Acted`.
        hint(str): why nothing happened.
        failed(object): an exception.
        dialog_closed: a form has gone.
    """

    acted = Signal(object)
    hint = Signal(str)
    failed = Signal(object)
    dialog_closed = Signal()

    def __init__(
        self,
        filing: Filing,
        browsing: Browsing,
        tasks: Tasks,
        dialogs: Dialogs,
        table: RequestTable,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._filing, self._browsing, self._tasks = filing, browsing, tasks
        self._dialogs, self._table, self._window = dialogs, table, window
        self._dialog: Any = None
        self._busy = False
        self._wanted: tuple[ComeBack, tuple[int, ...]] = (ComeBack.SNOOZE, ())
        self._today = date.min
        self.menu = DayMenu(window)
        self.menu.day_chosen.connect(self._come_back)
        self.menu.other_requested.connect(self._ask_day)

    def has_dialog(self) -> bool:
        return self._dialog is not None

    def snooze(self) -> None:
        """Offers the days until which the selected requests may rest."""
        self._offer_days(ComeBack.SNOOZE)

    def remind(self) -> None:
        """Offers the days on which the selected requests shall ask again."""
        self._offer_days(ComeBack.REMIND)

    def note(self) -> None:
        """Opens the note of the request in hand."""
        details = self._selected()
        if len(details) > 1:
            self.hint.emit(self.tr("Notes are written for one request at a time."))
        elif details:
            detail = details[0]
            dialog = self._dialogs.note(detail, self._window)
            request_id, versions = detail.request.id, [detail.request.version]

            def submit(words: str) -> None:
                self._write(
                    partial(self._filing.note, request_id, words, versions[0]),
                    (request_id,),
                    self.tr("Note saved for {order}").format(order=detail.request.line.order_id),
                    lambda: versions.__setitem__(0, self._version_of(request_id)),
                )

            dialog.submitted.connect(submit)
            self._open(dialog)

    def tag(self) -> None:
        """Opens the tags of the selected requests."""
        details = self._selected()
        if not details:
            return
        on_all = set.intersection(*(set(detail.request.tags) for detail in details))
        dialog = self._dialogs.tags(self._filing.tags(), sorted(on_all), len(details), self._window)
        ids = tuple(detail.request.id for detail in details)
        versions = {detail.request.id: detail.request.version for detail in details}

        def submit(added: Sequence[str], removed: Sequence[str]) -> None:
            self._write(
                lambda: self._filing.tag(ids, versions, added=added, removed=removed),
                ids,
                self.tr("Tags saved for %n request(s)", "", len(ids)),
                lambda: versions.update(self._browsing.versions(ids)),
            )

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _selected(self) -> list[RequestDetail]:
        """What is selected, as it is now; nothing while something else is going on."""
        if self._busy or self._dialog is not None:
            return []
        try:
            return [self._browsing.request(request_id) for request_id in self._table.selected_ids()]
        except AppError as error:
            self.failed.emit(error)
            return []

    def _offer_days(self, kind: ComeBack) -> None:
        details = self._selected()
        if not details:
            return
        self._wanted = kind, tuple(detail.request.id for detail in details)
        self._today = max(detail.today for detail in details)
        is_snooze = kind is ComeBack.SNOOZE
        set_already = any(
            detail.request.snooze if is_snooze else detail.request.remind_on for detail in details
        )
        end = self.tr("Wake it now") if is_snooze else self.tr("Forget the reminder")
        self.menu.open_for(self._title(kind), self._today, end if set_already else "", self._menu_place())

    def _title(self, kind: ComeBack) -> str:
        return self.tr("Snooze until") if kind is ComeBack.SNOOZE else self.tr("Remind me on")

    def _menu_place(self) -> QPoint:
        """Under the row in hand, where the eye is."""
        rect = self._table.visualRect(self._table.currentIndex())
        return self._table.viewport().mapToGlobal(QPoint(rect.left() + 24, rect.bottom() + 1))

    def _ask_day(self) -> None:
        kind, ids = self._wanted
        dialog = self._dialogs.day(self._title(kind), self._today, self._window)
        dialog.submitted.connect(self._come_back)
        self._wanted = kind, ids
        self._open(dialog)

    def _come_back(self, day: date | None) -> None:
        kind, ids = self._wanted
        job = self._filing.snooze if kind is ComeBack.SNOOZE else self._filing.remind
        versions = self._browsing.versions(ids)
        self._write(partial(job, ids, day, versions), ids, self._come_back_words(kind, ids, day))

    def _come_back_words(self, kind: ComeBack, ids: Sequence[int], day: date | None) -> str:
        if day is None:
            if kind is ComeBack.SNOOZE:
                return self.tr("%n request(s) woken", "", len(ids))
            return self.tr("Reminder of %n request(s) forgotten", "", len(ids))
        shown = text.date_in_list(day)
        if kind is ComeBack.REMIND:
            words = self.tr("%n request(s) will ask again on {day}", "", len(ids))
            return words.format(day=shown)
        rows = self._browsing.rows(ids)
        early = [row for row in rows if row.due_on is not None and row.today < row.due_on < day]
        if early:
            words = self.tr("%n request(s) snoozed until {day}; a deadline wakes them before", "", len(ids))
        else:
            words = self.tr("%n request(s) snoozed until {day}", "", len(ids))
        return words.format(day=shown)

    def _version_of(self, request_id: int) -> int:
        return self._browsing.versions([request_id]).get(request_id, _AS_IT_IS)

    def _open(self, dialog: Any) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()

    def _write(
        self,
        job: Callable[[], Changes],
        request_ids: tuple[int, ...],
        words: str,
        refresh: Callable[[], object] | None = None,
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def written(changes: Changes) -> None:
            self._busy = False
            if self._dialog is not None:
                self._dialog.accept()
            self.acted.emit(Acted(changes, request_ids, words))

        def not_written(error: Exception) -> None:
            self._busy = False
            if isinstance(error, StaleRowError) and refresh is not None:
                refresh()
            if self._dialog is not None and isinstance(error, AppError):
                self._dialog.show_error(text.error_sentence(error))
            else:
                self.failed.emit(error)

        self._tasks.write(job, written, not_written)
