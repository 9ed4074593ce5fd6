"""Going through requests one after the other: how many, the next one, and what became of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.model import Action
from ..domain.session import Session
from ..domain.views import RequestRow
from ..domain.workflow import Task
from ..services.browsing import Browsing
from ..services.changes import Changes
from ..services.settings import SettingsFile
from . import text
from .decision_flow import Acted
from .dialog_factory import Dialogs
from .list_flow import ListFlow
from .request_table import RequestTable
from .session_bar import SessionBar
from .tasks import Tasks

LONGEST = 500
"""Requests of one session; nobody decides more in one go."""
_TO_DECIDE = frozenset(Task) - {Task.TODO}


class SessionFlow(QObject):
    """One session at a time, over what the list shows when it begins.

    Signals:
        hint(str): why nothing happened.
        failed(object): an exception of reading.
        export_requested: the decisions shall be exported.
        dialog_closed: a dialog has gone.
        running(bool): a session has begun or ended.
    """

    hint = Signal(str)
    failed = Signal(object)
    export_requested = Signal()
    dialog_closed = Signal()
    running = Signal(bool)

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
        super().__init__(window)
        self._browsing, self._settings, self._lists, self._table = browsing, settings, lists, table
        self._tasks, self._dialogs, self._window = tasks, dialogs, window
        self._dialog: Any = None
        self.session: Session | None = None
        self.bar = SessionBar(window)
        self.bar.end_requested.connect(self.end)

    def has_dialog(self) -> bool:
        return self._dialog is not None

    def begin(self) -> None:
        """Counts what is to decide in the list and asks how to go on."""
        if self.session is not None:
            self.hint.emit(self.tr("The session is running; “End session” over the list ends it."))
        if self._dialog is not None or self.session is not None:
            return
        ids = self._table.requests.ids[:LONGEST]
        self._tasks.read(partial(self._browsing.rows, ids), self._offer, self.failed.emit, key="session")

    def note(self, acted: Acted) -> None:
        """A decision was written: on to the next request."""
        if self.session is None or acted.action is None:
            return
        self.session.note(acted.request_ids, acted.action)
        self._go_on(acted.request_ids)

    def note_filed(self, acted: Acted) -> None:
        """Requests were put off or noted on."""
        if self.session is None:
            return
        rows = self._browsing.rows(acted.request_ids)
        put_off = [row.id for row in rows if row.snooze or row.remind_on]
        if put_off:
            self.session.note(put_off, None)
            self._go_on(put_off)

    def take_back(self, changes: Changes, _name: str, again: bool) -> None:
        """A step was undone, so its requests are open again; or redone."""
        if self.session is None or again:
            return
        self.session.take_back(changes.request_ids)
        self._show_progress()

    def end(self) -> None:
        """Ends here, whatever is left."""
        session, self.session = self.session, None
        self.bar.hide()
        self.running.emit(False)
        if session is not None and (session.decided or session.filed):
            self._sum_up(session)

    def _offer(self, rows: Sequence[RequestRow]) -> None:
        waiting = [row for row in rows if row.task in _TO_DECIDE and not _waits(row)]
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
        self.session = Session(tuple(ids))
        self.running.emit(True)
        dialog.accept()
        self._lists.jump_to(ids[0])
        self._show_progress()

    def _go_on(self, request_ids: Sequence[int]) -> None:
        session = self.session
        if session is None:
            return
        if session.is_over():
            self.end()
            return
        target = session.next_after(request_ids[-1], self._settings.load().after_action)
        if target is not None:
            self._lists.go_to(target)
        self._show_progress()

    def _show_progress(self) -> None:
        if self.session is None:
            return
        nearest = _nearest(self._browsing.rows(self.session.open_ids()))
        whole = len(self.session.ids)
        done = whole - len(self.session.open_ids())
        self.bar.show_progress(done, whole, self._due(nearest) if nearest else "")

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
        for words, number in ((self.tr("Put off"), len(session.filed)), (self.tr("Still open"), left)):
            if number:
                lines.append((words, locale.toString(number)))
        exportable = self._browsing.counts().exportable
        dialog = self._dialogs.session_end(heading, lines, exportable, self._window)
        dialog.submitted.connect(self.export_requested)
        self._open(dialog)

    def _open(self, dialog: Any) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()


def _nearest(rows: Sequence[RequestRow]) -> RequestRow | None:
    """The row that is due first."""
    return min((row for row in rows if row.due_on), key=lambda row: row.due_on or row.today, default=None)


def _waits(row: RequestRow) -> bool:
    """Whether the seller has set a later day to come back to it."""
    return row.remind_on is not None and row.remind_on > row.today
