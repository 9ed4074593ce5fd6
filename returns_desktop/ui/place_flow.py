"""Where the seller is (a view, the work list, a page), and what keys and search mean there."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..domain.views import Counts, SavedView, View
from ..services.browsing import Browsing
from .list_flow import ListFlow
from .list_pane import ListPane
from .page_flow import PageFlow
from .page_table import PageTable
from .places import Page, Place
from .request_table import RequestTable
from .sidebar import Sidebar
from .todo.table import TodoTable
from .todo_flow import TodoFlow
from .toolbar import Toolbar
from .window_frame import WindowFrame

if TYPE_CHECKING:
    from .insights.page import InsightsPage


class PlaceFlow(QObject):
    """Keeps sidebar, search and what stands in the window in step.

    Signals:
        failed(object): an `AppError` of a request that no list can show.
    """

    failed = Signal(object)

    def __init__(
        self,
        browsing: Browsing,
        sidebar: Sidebar,
        toolbar: Toolbar,
        frame: WindowFrame,
        pane: ListPane,
        lists: ListFlow,
        pages: PageFlow,
        todo: TodoFlow,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._browsing = browsing
        self._sidebar, self._toolbar, self._frame = sidebar, toolbar, frame
        self._pane = pane
        self._lists, self._pages, self._todo = lists, pages, todo
        self._stored = 0
        self._page_counts: Mapping[Page, int] = {}
        lists.place_chosen.connect(self._show_place)
        pages.counts_read.connect(self._show_page_counts)
        sidebar.view_chosen.connect(self._choose_view)
        sidebar.page_chosen.connect(self._choose_page)
        toolbar.search.search_changed.connect(self._search)

    def show_counts(self, counts: Counts) -> None:
        """How many requests each place holds, and whether there is anything at all."""
        self._sidebar.show_counts(counts)
        self._stored = counts.stored
        self._show_places()

    def rows_in_hand(self) -> "RequestTable | TodoTable | PageTable | InsightsPage":
        """What the keys of rows go to."""
        return self._pages.table() or self._list()

    def if_list(self, slot: Callable[[], object]) -> None:
        """Keys of a request mean nothing on a page."""
        if self._pages.shown() is None:
            slot()

    def if_requests(self, slot: Callable[[], object]) -> None:
        """Keys of the list mean nothing on a page, nor on the work list."""
        if self._pages.shown() is None and not self._todo.is_shown():
            slot()

    def go_to(self, place: Place) -> None:
        """As if its row in the sidebar had been clicked."""
        self._sidebar.row(place).click()

    def focus_search(self) -> None:
        """The keys go to the search field, which holds the words to be typed over."""
        self._toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._toolbar.search.selectAll()

    def escape(self) -> None:
        """Leaves what was entered last: the search, the marks, the detail over the list."""
        search, table = self._toolbar.search, self._list()
        if search.hasFocus() and not search.text():
            self.rows_in_hand().setFocus(Qt.FocusReason.OtherFocusReason)
        elif search.hasFocus() or (search.text() and not table.shows_boxes()):
            search.clear_search()
        elif table.shows_boxes():
            table.clear_marks()
        elif self._frame.is_detail_covering():
            self._frame.show_list()

    def show_request(self, request_id: int, order_id: str) -> None:
        """Selects a request wherever it is; one that the list does not hold is searched for, in all stores if
        another one than its own is shown."""
        try:
            store = self._browsing.listed_store_of(request_id)
        except AppError as error:
            self.failed.emit(error)
            return
        if self._pages.shown() is not None:
            self.go_to(self._lists.place())
        if self._todo.is_shown() or not self._pane.table.select_id(request_id):
            if self._lists.store_id not in (None, store.id):
                self._lists.choose_store(None)
            self._toolbar.search.show_words(order_id)
            self._lists.jump_to(request_id)
        self._pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_found(self, search: str) -> None:
        """Lists what a search finds, wherever the seller is."""
        self._toolbar.search.show_words(search)
        self._pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def all_places(self) -> tuple[Place, ...]:
        """As they stand in the sidebar."""
        return self._sidebar.places()

    def count_of(self, place: Place) -> int:
        """How much there is in a place of the sidebar."""
        return self._sidebar.count_of(place)

    def has_places(self) -> bool:
        """Whether there is anything to go to."""
        return self._sidebar.isEnabled()

    def shown(self) -> Place | None:
        """Where the seller is; None while nothing was imported."""
        return (self._pages.shown() or self._lists.place()) if self.has_places() else None

    def is_page_shown(self) -> bool:
        """Whether rows of another kind stand in the place of list and detail."""
        return self._pages.shown() is not None

    def _show_page_counts(self, counts: Mapping[Page, int]) -> None:
        self._page_counts = counts
        self._sidebar.show_page_counts(counts)
        self._show_places()

    def _show_places(self) -> None:
        """The places are there as soon as anything is stored; the chosen one is marked."""
        filled = self._stored > 0 or any(self._page_counts.values())
        self._sidebar.setEnabled(filled)
        self._frame.show_first_start(not filled)
        self._toolbar.search.setEnabled(filled)
        page, searched = self._pages.shown(), bool(self._lists.search)
        self._sidebar.set_current(page or (None if searched or not filled else self._lists.place()))

    def _choose_page(self, page: Page) -> None:
        self._toolbar.search.forget_words()
        self._lists.forget_search()
        self._pages.show(page)

    def _choose_view(self, view: View) -> None:
        self._pages.leave()
        self._toolbar.search.forget_words()
        self._lists.choose_view(view)

    def leave_saved(self) -> None:
        """The saved view that was shown has gone: its place is taken by the built-in one, unless a page or a
        search stands before it anyway."""
        if self._pages.shown() is not None or self._lists.search:
            self._lists.forget_saved()
        else:
            self.go_to(self._lists.view)

    def show_saved(self, saved: SavedView) -> None:
        """Goes to a view the seller saved."""
        self._pages.leave()
        self._toolbar.search.forget_words()
        self._lists.choose_saved(saved)
        self._sidebar.set_current(self._lists.place())

    def _list(self) -> RequestTable | TodoTable:
        return self._todo.page.table if self._todo.is_shown() else self._pane.table

    def _show_place(self) -> None:
        """The list, or the work list that stands in its place."""
        wanted = self._lists.page_view() is View.TODO
        if not wanted:
            self._pane.show_page(None)
        self._todo.show(wanted)

    def _search(self, words: str) -> None:
        if self._pages.shown() is Page.FBA:
            self._pages.search_for(words)
            return
        if words:
            self._pages.leave()
        self._sidebar.set_current(None if words else self._lists.place())
        self._lists.search_for(words)
