"""Going through requests one after the other: how many, the next one, and what became of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ..domain.model import Action
from ..domain.session import Session
from ..domain.views import RequestRow
from ..domain.workflow import Task
from ..services.browsing import Browsing, SessionStock
from ..services.settings import SettingsFile
from . import text
from .decision_flow import Acted
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .list_flow import ListFlow
from .request_table import RequestTable
from .session_bar import SessionBar
from .tasks import Tasks

LONGEST = 500
"""Requests of one session; nobody decides more in one go."""
_TO_DECIDE = frozenset(Task) - {Task.TODO}


class SessionFlow(FormFlow):
    """One session at a time, over what the list shows when it begins.

    Signals:
        hint(str): why nothing happened.
        export_requested: the decisions shall be exported.
        running(bool): a session has begun or ended.
        request_wanted(int, str): id and order id of the next request, which the list does not hold.
    """

    hint = Signal(str)
    export_requested = Signal()
    running = Signal(bool)
    request_wanted = Signal(int, str)

    def __init__(
        self,
        browsing: Browsing,
        settings: SettingsFile,
        lists: ListFlow,
        table: RequestTable,
        tasks: Tasks,
        dialogs: Dialogs,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._browsing, self._settings, self._lists, self._table = browsing, settings, lists, table
        self.session: Session | None = None
        self._began = browsing.now()
        self._moved_from: int | None = None
        self.bar = SessionBar(window)
        self.bar.end_requested.connect(self.end)

    def begin(self) -> None:
        """Counts what is to decide in the list and asks how to go on."""
        if self.session is not None:
            self.hint.emit(self.tr("The session is running; “End session” over the list ends it."))
        elif self._is_free():
            ids = self._table.requests.ids[:LONGEST]
            self._tasks.read(partial(self._browsing.rows, ids), self._offer, self.failed.emit, key="session")

    def note(self, acted: Acted) -> None:
        """Something was done: on to the next request, if one of the session is done with."""
        if self.session is not None:
            self._moved_from = acted.request_ids[-1] if acted.request_ids else None
            self.look_again()

    def look_again(self, _changed: object = None) -> None:
        """Something may be different: a step was undone or redone, a report came in, the language changed."""
        if self.session is not None:
            job = partial(self._browsing.session_stock, list(self.session.ids), self._began)
            self._tasks.read(job, self._take_stock, self.failed.emit, key="session stock")

    def end(self) -> None:
        """Ends here, whatever is left."""
        session, self.session = self.session, None
        self.bar.hide()
        self.running.emit(False)
        if session is not None and (session.decided or session.put_off):
            self._sum_up(session)

    def _is_free(self) -> bool:
        return not self.has_dialog() and self.session is None and QApplication.activeModalWidget() is None

    def _offer(self, rows: Sequence[RequestRow]) -> None:
        if not self._is_free():
            return
        waiting = [row for row in rows if _is_to_decide(row) and not _is_put_off(row)]
        if not waiting:
            self.hint.emit(self.tr("Nothing is to decide in this list."))
            return
        first = _nearest(waiting)
        dialog = self._dialogs.session_start(
            len(waiting), self._due(first) if first else "", self._settings.load().after_action, self._window
        )
        ids = [row.id for row in waiting]
        dialog.submitted.connect(lambda way: self._start(dialog, ids, way))
        self._open(dialog)

    def _start(self, dialog: Any, ids: Sequence[int], way: str) -> None:
        self._settings.remember(replace(self._settings.load(), after_action=way))
        self._began = self._browsing.now()
        self._moved_from = None
        self.session = Session(tuple(ids))
        self.running.emit(True)
        dialog.accept()
        self._lists.jump_to(ids[0])
        self.look_again()

    def _take_stock(self, stock: SessionStock) -> None:
        session, here = self.session, self._moved_from
        if session is None:
            return
        self._moved_from = None
        left = {row.id: row for row in stock.rows}
        session.decided = stock.decided
        session.put_off = {row.id for row in stock.rows if _is_put_off(row)} - set(stock.decided)
        session.gone = {one for one in session.ids if one not in left or not _is_to_decide(left[one])}
        if session.is_over():
            self.end()
            return
        self._show_progress([left[one] for one in session.open_ids()])
        if here is not None and session.is_done(here):
            target = session.next_after(here, self._settings.load().after_action)
            if target is not None:
                self._go_to(left[target])

    def _go_to(self, row: RequestRow) -> None:
        if self._table.requests.place_of(row.id) >= 0:
            self._lists.go_to(row.id)
        else:
            self.request_wanted.emit(row.id, row.order_id)

    def _show_progress(self, open_rows: Sequence[RequestRow]) -> None:
        if self.session is None:
            return
        nearest = _nearest(open_rows)
        whole = len(self.session.ids)
        self.bar.show_progress(whole - len(open_rows), whole, self._due(nearest) if nearest else "")

    def _due(self, row: RequestRow) -> str:
        return text.due_words(row.task, row.due_on, row.today)[0]

    def _sum_up(self, session: Session) -> None:
        count = len(session.decided)
        heading = self.tr("%n request(s) decided", "", count)
        names: dict[Action, Callable[[], str]] = {
            Action.AUTHORIZE: lambda: self.tr("Authorized"),
            Action.CLOSE: lambda: self.tr("Closed"),
            Action.REFUND: lambda: self.tr("Refunds decided"),
            Action.CONTACT: lambda: self.tr("Messages to buyers"),
        }
        locale, tally = self.bar.locale(), session.tally()
        lines = [(names[action](), locale.toString(tally[action])) for action in Action if tally[action]]
        left = len(session.open_ids())
        for words, number in ((self.tr("Put off"), len(session.put_off)), (self.tr("Still open"), left)):
            if number:
                lines.append((words, locale.toString(number)))
        exportable = self._browsing.counts().exportable
        dialog = self._dialogs.session_end(heading, lines, exportable, self._window)
        dialog.submitted.connect(self.export_requested)
        self._open(dialog)


def _nearest(rows: Sequence[RequestRow]) -> RequestRow | None:
    """The row that is due first."""
    return min((row for row in rows if row.due_on), key=lambda row: row.due_on or row.today, default=None)


def _is_to_decide(row: RequestRow) -> bool:
    """Whether it waits for a decision, not only for a click on Amazon."""
    return row.task in _TO_DECIDE


def _is_put_off(row: RequestRow) -> bool:
    """Whether it rests, or the seller has set a later day to come back to it."""
    return row.rests or (row.remind_on is not None and row.remind_on > row.today)
