"""Notes, tags, snooze and reminders: from a key to a written step."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ..domain.errors import AppError, StaleRowError
from ..domain.filing import ComeBack
from ..services.browsing import Browsing
from ..services.changes import Changes
from ..services.filing import FiledSelection, Filing
from . import text
from .day_menu import DayMenu
from .decision_flow import Acted
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .request_table import RequestTable
from .tasks import Tasks

_AS_IT_IS = -1
"""A version nothing has: the service answers that the request changed."""


class FilingFlow(FormFlow):
    """One thing at a time, for the request in hand or for all that are selected.

    Signals:
        acted(object): an `Acted`.
        hint(str): why nothing happened.
    """

    acted = Signal(object)
    hint = Signal(str)

    def __init__(
        self,
        filing: Filing,
        browsing: Browsing,
        tasks: Tasks,
        dialogs: Dialogs,
        table: RequestTable,
        settled_then: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        """`settled_then`: goes on once no decision is held any more."""
        super().__init__(tasks, dialogs, window)
        self._settled_then = settled_then
        self._filing, self._browsing, self._table = filing, browsing, table
        self._busy = False
        self._wanted: tuple[ComeBack, tuple[int, ...], FiledSelection] | None = None
        self.menu = DayMenu(window)
        self.menu.day_chosen.connect(self._come_back)
        self.menu.other_requested.connect(self._ask_day)

    def snooze(self) -> None:
        """Offers the days until which the selected requests may rest."""
        self._with_selected(partial(self._offer_days, ComeBack.SNOOZE))

    def remind(self) -> None:
        """Offers the days on which the selected requests shall ask again."""
        self._with_selected(partial(self._offer_days, ComeBack.REMIND))

    def tag(self) -> None:
        """Opens the tags of the selected requests."""
        self._with_selected(self._ask_tags)

    def note(self) -> None:
        """Opens the note of the request in hand."""
        ids = self._table.selected_ids()
        if len(ids) > 1:
            self.hint.emit(self.tr("Notes are written for one request at a time."))
        elif ids and self._is_free():
            self._settled_then(partial(self._ask_note, ids[0]))

    def _is_free(self) -> bool:
        """Whether nothing else is asked or written."""
        return not self._busy and not self.has_dialog() and QApplication.activeModalWidget() is None

    def _with_selected(self, go_on: Callable[[tuple[int, ...], FiledSelection], None]) -> None:
        """Reads what is filed of the selected requests, however many they are, and goes on with it. What is
        held settles first, since that changes versions."""
        ids = tuple(self._table.selected_ids())
        if not ids or not self._is_free():
            return

        def show(found: FiledSelection) -> None:
            if self._is_free():
                go_on(ids, found)

        self._settled_then(
            lambda: self._tasks.read(
                partial(self._filing.selection, ids), show, self.failed.emit, key="filing"
            )
        )

    def _ask_note(self, request_id: int) -> None:
        try:
            detail = self._browsing.request(request_id)
        except AppError as error:
            self.failed.emit(error)
            return
        dialog = self._dialogs.note(detail, self._window)
        versions = [detail.request.version]

        def submit(words: str) -> None:
            self._write(
                partial(self._filing.note, request_id, words, versions[0]),
                (request_id,),
                self.tr("Note saved for {order}").format(order=detail.request.line.order_id),
                lambda: versions.__setitem__(0, self._version_of(request_id)),
            )

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _ask_tags(self, ids: tuple[int, ...], found: FiledSelection) -> None:
        dialog = self._dialogs.tags(self._filing.tags(), found.tags, len(ids), self._window)
        versions = dict(found.versions)

        def submit(added: Sequence[str], removed: Sequence[str]) -> None:
            self._write(
                lambda: self._filing.tag(ids, versions, added=added, removed=removed),
                ids,
                self.tr("Tags saved for %n request(s)", "", len(ids)),
                lambda: versions.update(self._filing.selection(ids).versions),
            )

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _offer_days(self, kind: ComeBack, ids: tuple[int, ...], found: FiledSelection) -> None:
        self._wanted = kind, ids, found
        is_snooze = kind is ComeBack.SNOOZE
        end = self.tr("Wake it now") if is_snooze else self.tr("Forget the reminder")
        is_set = found.is_snoozed if is_snooze else found.is_reminded
        self.menu.open_for(self._title(kind), found.today, end if is_set else "", self._menu_place())

    def _title(self, kind: ComeBack) -> str:
        return self.tr("Snooze until") if kind is ComeBack.SNOOZE else self.tr("Remind me on")

    def _menu_place(self) -> QPoint:
        """Under the row in hand, where the eye is."""
        rect = self._table.visualRect(self._table.currentIndex())
        return self._table.viewport().mapToGlobal(QPoint(rect.left() + 24, rect.bottom() + 1))

    def _ask_day(self) -> None:
        if self._wanted is None:
            return
        kind, _, found = self._wanted
        dialog = self._dialogs.day(self._title(kind), found.today, self._window)
        dialog.submitted.connect(self._come_back)
        self._open(dialog)

    def _come_back(self, day: date | None) -> None:
        if self._wanted is None:
            return
        kind, ids, found = self._wanted
        job = self._filing.snooze if kind is ComeBack.SNOOZE else self._filing.remind
        words = self._come_back_words(kind, len(ids), found, day)
        self._write(partial(job, ids, day, found.versions), ids, words)

    def _come_back_words(self, kind: ComeBack, count: int, found: FiledSelection, day: date | None) -> str:
        if day is None:
            if kind is ComeBack.SNOOZE:
                return self.tr("%n request(s) woken", "", count)
            return self.tr("Reminder of %n request(s) forgotten", "", count)
        shown = text.date_in_list(day)
        if kind is ComeBack.REMIND:
            return self.tr("%n request(s) will ask again on {day}", "", count).format(day=shown)
        if any(due < day for due in found.dues):
            words = self.tr("%n request(s) snoozed until {day}; a deadline wakes them before", "", count)
        else:
            words = self.tr("%n request(s) snoozed until {day}", "", count)
        return words.format(day=shown)

    def _version_of(self, request_id: int) -> int:
        return self._browsing.versions([request_id]).get(request_id, _AS_IT_IS)

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
            self._accepted()
            self.acted.emit(Acted(changes, request_ids, words))

        def not_written(error: Exception) -> None:
            self._busy = False
            if isinstance(error, StaleRowError) and refresh is not None:
                refresh()
            self._refused(error)

        self._tasks.write(job, written, not_written)
