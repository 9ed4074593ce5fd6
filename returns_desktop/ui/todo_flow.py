"""The work list at work: read, copied from, ticked off."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ..domain.carrying import Chore
from ..domain.errors import AppError
from ..domain.views import View
from ..services.browsing import Browsing
from ..services.carrying import Carrying
from ..services.commands import Where
from ..services.shop import Clock, system_clock
from . import text
from .decision_flow import DecisionFlow
from .list_pane import ListPane
from .request_flow import RequestFlow
from .status_line import StatusLine
from .tasks import Tasks
from .text_chores import Piece, copied_address, copied_text, minutes_left
from .todo.page import TodoPage
from .window_actions import WindowActions

MINUTE = 60_000  # ms


def open_in_browser(address: str) -> None:
    """Shows a page in the browser of the system."""
    QDesktopServices.openUrl(QUrl(address))


class TodoFlow(QObject):
    """Shows the page while its place in the sidebar is chosen.

    Signals:
        failed(object): an exception of a read.
    """

    failed = Signal(object)

    def __init__(
        self,
        carrying: Carrying,
        browsing: Browsing,
        decisions: DecisionFlow,
        requests: RequestFlow,
        pane: ListPane,
        status: StatusLine,
        tasks: Tasks,
        actions: WindowActions,
        window: QWidget,
        *,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__(window)
        self._carrying, self._browsing, self._decisions = carrying, browsing, decisions
        self._requests, self._pane, self._status, self._tasks = requests, pane, status, tasks
        self.clock = clock
        self._open_page: Callable[[str], None] = open_in_browser
        self._shown = False
        self._store_id: int | None = None
        self._chores: list[Chore] = []
        self._detail_of: int | None = None
        self._wanted: int | None = None
        self.page = TodoPage(pane)
        pane.add_page(self.page, self.page.file_button)
        self.minute = QTimer(self)
        self.minute.setInterval(MINUTE)
        self.minute.timeout.connect(self.pass_time)
        table, panel = self.page.table, self.page.panel
        table.selection_changed.connect(self._show_detail)
        table.done_requested.connect(self.tick)
        panel.order_id_wanted.connect(self.copy_order_id)
        panel.text_wanted.connect(partial(self._copy_piece, copied_text))
        panel.address_wanted.connect(partial(self._copy_piece, copied_address))
        panel.page_wanted.connect(self.open_page)
        panel.done_wanted.connect(self.tick)
        panel.cancelled_wanted.connect(self.record_cancelled)
        decisions.busy_changed.connect(panel.set_busy)
        self._actions = actions
        for action, slot in (
            (actions.copy_order, self.copy_order_id),
            (actions.copy_text, partial(self._copy_piece, copied_text)),
            (actions.copy_address, partial(self._copy_piece, copied_address)),
            (actions.open_order, self.open_page),
            (actions.tick, self.tick),
        ):
            actions.on(action, partial(self._if_seen, slot))

    def open_page_with(self, open_page: Callable[[str], None]) -> None:
        """Takes another way to show a page than the system's browser."""
        self._open_page = open_page

    def _if_seen(self, slot: Callable[[], object]) -> None:
        """Another page may stand over the work list: nothing is done to what nobody sees."""
        if self.page.isVisible():
            slot()

    def is_shown(self) -> bool:
        return self._shown

    def show(self, shown: bool) -> None:
        """The place was chosen, or left."""
        if shown and not self._shown:
            self._detail_of = None
        self._shown = shown
        self._actions.set_place(Where.TODO if shown else Where.REQUESTS)
        if shown:
            self._pane.show_page(self.page)
            self._show_count()
            self.load()
        else:
            self.minute.stop()

    def take_store(self, store_id: int | None) -> None:
        """Lists what is to be done for one store, or for all."""
        self._store_id = store_id
        self.load()

    def load(self, _counts: object = None) -> None:
        """Reads the chores anew while they are shown."""
        if self._shown:
            job = partial(self._carrying.chores, self._store_id)
            self._tasks.read(job, self._show_chores, self.failed.emit, key="todo")

    def pass_time(self) -> None:
        """A minute is over: less time to cancel, and what cannot be cancelled any more goes."""
        now = self.clock()
        if any(_is_over(chore, now) for chore in self._chores):
            self._show_chores(self._chores)
            return
        self.page.set_now(now)

    def copy_order_id(self) -> None:
        """The order id of the one selected chore goes to the clipboard."""
        if chore := self._one():
            self._copy(chore.order_id)

    def open_page(self) -> None:
        """Shows the order in the browser."""
        chore = self._one()
        if chore is None:
            return
        address = self._carrying.order_page(chore)
        if address:
            self._open_page(address)
        else:
            words = self.tr("Choose the marketplace of this store in the settings first.")
            self._status.show_message(words, "info")

    def tick(self) -> None:
        """What is selected was done on Amazon; what comes next is selected."""
        chores = [chore for chore in self.page.table.selected() if chore.done_at is None]
        if not chores or self._decisions.is_busy():
            return
        self._wanted = self._after(chores)
        if len(chores) == 1:
            words = self.tr("Done on Amazon: {order}").replace("{order}", chores[0].order_id)
        else:
            words = self.tr("%n done on Amazon", "", len(chores))
        self._decisions.tick_chores(chores, words)

    def record_cancelled(self) -> None:
        """The selected refund was cancelled on Amazon in time."""
        chore = self._one()
        if chore is None or not minutes_left(chore, self.clock()) or self._decisions.is_busy():
            return
        words = self.tr("Refund cancelled on Amazon: {order}").replace("{order}", chore.order_id)
        self._decisions.cancel_chore(chore, words)

    def _copy_piece(self, piece_of: Callable[[Chore], Piece]) -> None:
        chore = self._one()
        if chore is not None and (words := piece_of(chore).words):
            self._copy(words)

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._status.show_message(self.tr("Copied"))

    def _one(self) -> Chore | None:
        """The one selected chore, while the page is shown."""
        selected = self.page.table.selected() if self._shown else []
        return selected[0] if len(selected) == 1 else None

    def _after(self, ticked: list[Chore]) -> int | None:
        """The chore that comes after these, or the one before them; done ones are passed over."""
        chores = self.page.table.chores()
        gone = {chore.decision_id for chore in ticked}
        places = [at for at, chore in enumerate(chores) if chore.decision_id in gone]
        ways = [*chores[places[-1] + 1 :], *reversed(chores[: places[0]])]
        still = (chore for chore in ways if chore.decision_id not in gone and chore.done_at is None)
        return next((chore.decision_id for chore in still), None)

    def _show_chores(self, chores: list[Chore]) -> None:
        if not self._shown:
            return
        now = self.clock()
        self._chores = [chore for chore in chores if not _is_over(chore, now)]
        self.page.show_chores(self._chores, now)
        if self._wanted is not None and not self._decisions.is_busy():
            self.page.table.select_decision(self._wanted)
            self._wanted = None
        self._show_count()
        self._show_detail(again=True)
        if any(chore.cancel_until is not None for chore in self._chores):
            self.minute.start()
        else:
            self.minute.stop()

    def _show_count(self) -> None:
        still = sum(chore.done_at is None for chore in self._chores)
        self._pane.header.show_title(text.view_name(View.TODO), still)

    def _show_detail(self, *, again: bool = False) -> None:
        """The request of the chore the keyboard is on stands beside the list."""
        if not self._shown:
            return
        selected = self.page.table.selected()
        if not selected:
            self._detail_of = None
            self._requests.show_nothing()
            return
        chore = selected[-1]
        if chore.request_id == self._detail_of and not again:
            return
        self._decisions.settle()
        try:
            detail = self._browsing.request(chore.request_id)
        except AppError:
            self._detail_of = None
            self._requests.show_nothing()
        else:
            self._detail_of = chore.request_id
            self._requests.show_detail(detail)


def _is_over(chore: Chore, now: datetime) -> bool:
    """A done chore whose time to be cancelled has run out."""
    return chore.done_at is not None and chore.cancel_until is not None and not minutes_left(chore, now)
