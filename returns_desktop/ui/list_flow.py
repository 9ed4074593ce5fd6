"""What the list shows and what is selected in it: reads, and hands on."""

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.errors import AppError
from ..domain.id_list import IdList
from ..domain.search import NOTHING_SOUGHT, parse
from ..domain.views import Counts, FirstIds, SavedView, SortKey, View
from ..services.browsing import FIRST, Browsing, Listing, Reading, SelectionSummary, StoppedError
from ..services.changes import Changes
from . import speech, text, text_search
from .lingering import with_lingering
from .list_pane import ListPane
from .places import Place, SavedPlace
from .row_sight import Stays
from .tasks import Tasks

SEVERAL = 100
"""Requests that are looked up one by one."""
PAGE_VIEWS = frozenset({View.TODO})
"""Places that are a page of their own, not a list of requests."""


class ListFlow(QObject):
    """Keeps list, selection and counts in step with the database.

    Signals:
        detail_read(object): the `RequestDetail` of the one selected request.
        selection_read(object): the `SelectionSummary` of several.
        nothing_selected: no request is selected.
        counts_read(object): new `Counts`.
        moved_on: the seller left the request that was just acted on.
        words_sought(object): the folded words of the search whose rows are shown now; a tuple.
        place_chosen: another view or search is wanted; `page_view` says whether the list rests for it.
        stores_read(object, object): the stores that can be shown, and the id of the one that is; None: all.
        store_changed(object): the id of the store whose requests are shown from now on; None: all.
        failed(object): an exception of a read.
    """

    detail_read = Signal(object)
    selection_read = Signal(object)
    nothing_selected = Signal()
    counts_read = Signal(object)
    moved_on = Signal()
    words_sought = Signal(object)
    place_chosen = Signal()
    stores_read = Signal(object, object)
    store_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, browsing: Browsing, tasks: Tasks, pane: ListPane) -> None:
        super().__init__(pane)
        self._browsing, self._tasks, self._pane = browsing, tasks, pane
        self.view = View.NEEDS_ACTION
        self.saved: SavedView | None = None
        self.search = ""
        self.query = NOTHING_SOUGHT
        self.store_id: int | None = None
        self._sort, self._descending = SortKey.DUE, False
        self._acted: tuple[int, ...] = ()
        self._kept: tuple[int, ...] = ()
        self._by_program = False
        self.rests = False
        """Nobody shows yet what is selected."""
        self._wanted: int | None = None
        self._by_itself: int | None = None
        """Selected because it was the first, not by the seller."""
        self._is_new_place = True
        self._is_new_order = False
        self._reading = Reading()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.load)
        pane.table.selection_changed.connect(self._selection_moved)
        pane.table.sort_changed.connect(self._sort_by)

    def load_now(self) -> None:
        """Reads list and counts before it returns, for the first look."""
        speech.use_year(self._browsing.now().year)
        self._show_stores()
        self.counts_read.emit(self._browsing.counts(self.store_id))
        self._show_first(self._listing().first(self._begin_reading()))

    def page_view(self) -> View | None:
        """The page that stands in the list's place now."""
        is_page = self.view in PAGE_VIEWS and not self.search and self.saved is None
        return self.view if is_page else None

    def place(self) -> Place:
        """What the sidebar calls the list when no search is on."""
        return SavedPlace(self.saved.id, self.saved.name) if self.saved else self.view

    def sought(self) -> str:
        """What is looked for: the words typed, or those of a saved view."""
        return self.search or (self.saved.query if self.saved else "")

    def looked_through(self) -> View:
        """The built-in place the list is taken from; a search looks through everything."""
        if self.search:
            return View.ALL
        return self.saved.base if self.saved else self.view

    def sort(self) -> tuple[SortKey, bool]:
        """What the list is sorted by, and whether downwards."""
        return self._sort, self._descending

    def take_sort(self, key: SortKey, descending: bool) -> None:
        """Sorts as a place was left; the list is read by whoever goes there."""
        self._sort, self._descending = key, descending

    def load(self) -> None:
        """Reads the list anew; a later call makes an earlier answer void."""
        if self.page_view() is not None:
            return
        job = partial(self._listing().first, self._begin_reading())
        self._tasks.read(job, self._show_first, self._read_failed, key="list")

    def load_counts(self) -> None:
        """Reads the numbers of the sidebar anew."""

        def show(counts: Counts) -> None:
            self.counts_read.emit(counts)

        job = partial(self._browsing.counts, self.store_id)
        self._tasks.read(job, show, self.failed.emit, key="counts")

    def choose_view(self, view: View) -> None:
        """Shows another place; a search ends."""
        self.view, self.saved, self.search = view, None, ""
        self._go_elsewhere()

    def choose_saved(self, saved: SavedView) -> None:
        """Shows a view the seller saved; a search ends."""
        self.saved, self.search = saved, ""
        self._go_elsewhere()

    def forget_saved(self) -> None:
        """The saved view has gone; what stands before it stays."""
        self.saved = None

    def take_store(self, store_id: int | None) -> None:
        """Begins with the store that was shown last; the list is read by whoever goes there."""
        self.store_id = store_id

    def choose_store(self, store_id: int | None) -> None:
        """Shows the requests of one store, or of all, in the place that is shown."""
        if store_id == self.store_id:
            return
        self.store_id = store_id
        self._show_stores()
        self.store_changed.emit(store_id)
        self._go_elsewhere()
        self.load_counts()

    def search_for(self, words: str) -> None:
        """Looks through all requests, or shows the place again when the words are gone."""
        if words != self.search:
            self.search = words
            self._go_elsewhere()

    def forget_search(self) -> None:
        """A page was chosen: the list goes back to its place unseen."""
        if self.search:
            self.search = ""
            self._go_elsewhere()

    def jump_to(self, request_id: int) -> None:
        """Selects a request as soon as the list has it."""
        if not self._pane.table.select_id(request_id):
            self._wanted = request_id

    def go_to(self, request_id: int) -> None:
        """Selects a request for the seller; what was acted on stays in sight until he leaves it himself."""
        self._by_program = True
        self.jump_to(request_id)
        self._by_program = False

    def apply(self, changes: Changes) -> None:
        """Shows what a change touched, and nothing else."""
        if changes.everything:
            self._show_stores()
        table = self._pane.table
        table.requests.forget(changes.request_ids)
        table.viewport().update()
        self.load_counts()
        self._later.start()
        if changes.everything or table.is_any_selected(changes.request_ids):
            self.show_selection()

    def begin_day(self) -> None:
        """A new day has begun: every row, count and deadline is told anew."""
        speech.use_year(self._browsing.now().year)
        self._pane.table.requests.reread()
        self.apply(Changes(everything=True))

    def mark_acted(self, request_ids: Iterable[int]) -> None:
        """These requests were acted on: they stay in sight, dimmed, until the seller leaves them."""
        self._kept = ()
        self._acted = tuple(request_ids)
        self._pane.table.set_acted(self._acted)

    def keep_in_sight(self, request_ids: Iterable[int]) -> None:
        """These requests stay in the list until the seller leaves them, wherever they belong now."""
        self._kept = tuple(request_ids)

    def unmark_acted(self) -> None:
        """The decision was taken back: nothing is dimmed any more."""
        self.mark_acted(())

    def move_after_action(self, request_ids: Iterable[int], where: str) -> None:
        """Goes to the next or previous request that was not acted on, or stays."""
        table = self._pane.table
        done = set(request_ids)
        ids = table.requests.ids
        selected = table.selected_ids()
        places = self._places_of(done, selected)
        remaining = [request_id for request_id in selected if request_id not in done]
        self._by_program = True
        if remaining:
            table.select_ids(remaining)
        elif where != "stay" and places:
            ahead = range(max(places) + 1, len(ids)) if where == "next" else range(min(places) - 1, -1, -1)
            target = next((ids[place] for place in ahead if ids[place] not in done), None)
            table.select_id(target if target is not None else ids[max(places)])
        elif places and len(done) > 1:
            table.select_id(ids[max(places)])
        self._by_program = False

    def _places_of(self, done: Collection[int], selected: Collection[int]) -> list[int]:
        """Where what was acted on stands; of many only what is selected."""
        table = self._pane.table
        if len(done) <= SEVERAL:
            return [place for place in map(table.requests.place_of, done) if place >= 0]
        places = (place for start, end in table.selected_spans() for place in range(start, end))
        return [place for place, one in zip(places, selected, strict=False) if one in done]

    def show_selection(self) -> None:
        """Reads what the detail pane shows."""
        if self.page_view() is not None or self.rests:
            return
        table = self._pane.table
        count = table.selected_count()
        if count <= 1:
            self._pane.bulk.hide()  # it comes with the sums of several
        if count == 0:
            if self._wanted is None:
                self.nothing_selected.emit()
        elif count == 1:
            if ids := table.selected_ids():
                self._show_detail(ids[0])
        elif (job := self._summary(count)) is not None:
            self._tasks.read(job, self._show_summary, self.failed.emit, key="selection")

    def _summary(self, count: int) -> "partial[SelectionSummary] | None":
        """Reads what many requests have in common; None as long as they are not known yet."""
        table = self._pane.table
        if not table.requests.is_whole():
            return None
        if count < FIRST or not table.is_all_selected():
            return partial(self._browsing.selection, table.selected_ids())
        return partial(
            self._browsing.selection_of_all,
            self.looked_through(),
            table.requests.ids[:FIRST],
            Reading(),  # of its own: another list does not cut the sums short
            search=self.query,
            store_id=self.store_id,
        )

    def retranslate(self) -> None:
        """Says title and emptiness in the language in force."""
        if self.page_view() is None:
            self._show_title()

    def _go_elsewhere(self) -> None:
        self.query = parse(self.sought(), text_search.names()) if self.sought() else NOTHING_SOUGHT
        self._leave_acted()
        self._is_new_place = True
        self._wanted = None
        if self.page_view() is not None:
            self._pane.table.show_ids([])
        self.place_chosen.emit()
        self.load()

    def _listing(self) -> Listing:
        return self._browsing.listing(
            self.looked_through(),
            sort=self._sort,
            descending=self._descending,
            search=self.query,
            store_id=self.store_id,
        )

    def _begin_reading(self) -> Reading:
        """What is read for the list that was wanted before is not waited for."""
        self._reading.stop()
        self._reading = Reading()
        return self._reading

    def _show_first(self, first: FirstIds) -> None:
        """Shows a short list, or the start of a long one, and has the rest read. A list that is only read
        anew stays as it is until then."""
        if first.is_whole:
            self._show_ids(first.ids)
            return
        is_start = self._is_new_place or self._is_new_order or self._pane.table.requests.rowCount() == 0
        if self._is_new_order and not self._is_new_place:
            chosen = next(iter(self._pane.table.selected_ids()), None)
            self._wanted = chosen if chosen != self._by_itself else None  # found again when all are known
        if is_start:
            self._show_ids(first.ids, first.total)
        show = self._show_rest if is_start else self._show_ids
        job = partial(self._listing().all, self._reading)
        self._tasks.read(job, show, self._read_failed, key="list")

    def _read_failed(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):  # another list is wanted and being read
            self.failed.emit(error)

    def _show_rest(self, ids: IdList) -> None:
        if self.page_view() is not None:
            return
        self._by_program = True
        self._pane.table.fill(ids)
        self._by_program = False
        self._show_title()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and not self._pane.table.select_id(wanted):
            self._pane.table.select_place(0)

    def _show_ids(self, ids: list[int] | IdList, total: int | None = None) -> None:
        if self.page_view() is not None:
            return
        table = self._pane.table
        if total is None and (self._acted or self._kept):
            ids = with_lingering(table.requests.ids, ids, (*self._acted, *self._kept))
        place = table.currentIndex().row()
        self._by_program = True
        table.mark_words(self.query.needles)
        self.words_sought.emit(self.query.needles)
        begins = self._is_new_order and table.selected_ids() == [self._by_itself]
        is_other = self._is_new_place or self._is_new_order
        other = Stays.NOTHING if begins else Stays.CHOSEN
        table.show_ids(ids, total, stays=other if is_other else Stays.SIGHT)
        self._show_title()
        if not ids:
            self._show_empty()
        self._pane.show_list(bool(ids))
        if self._wanted is not None and (table.select_id(self._wanted) or table.requests.is_whole()):
            self._wanted = None
        if ids and not table.selected_count() and self._wanted is None:
            # What was selected has left this view: the one that took its place is next.
            is_start = self._is_new_place or begins
            table.select_place(0 if is_start else max(place, 0))
            self._by_itself = table.current_id() if is_start else None
        self._is_new_place = self._is_new_order = False
        self._by_program = False
        if not ids:
            self._pane.bulk.hide()
            self.nothing_selected.emit()

    def _show_empty(self) -> None:
        if self.search:
            self._pane.empty.show_no_match(self.search, self.query)
        elif self.saved is not None:
            self._pane.empty.show_words("view", self._no_saved)
        else:
            self._pane.empty.show_view(self.view)

    def _no_saved(self) -> tuple[str, str]:
        query = self.saved.query if self.saved else ""
        return self.tr("Nothing in this view"), self.tr("It looks for: {words}").format(words=query)

    def _show_title(self) -> None:
        title = self.saved.name if self.saved else text.view_name(self.view)
        if self.search:
            title = self.tr("Results for “{words}”").format(words=self.search)
        self._pane.header.show_title(title, self._pane.table.requests.rowCount())
        self._pane.header.show_place(searched=bool(self.search), saved=self.saved is not None)

    def _show_stores(self) -> None:
        """Offers the stores there are; one that has gone is not shown any more."""
        stores = self._browsing.active_stores()
        was = self.store_id
        if was is not None and was not in [store.id for store in stores]:
            self.store_id = None
        self._pane.table.tell_stores(stores if self.store_id is None else ())
        self.stores_read.emit(stores, self.store_id)
        if self.store_id != was:
            self.store_changed.emit(self.store_id)

    def _sort_by(self, key: SortKey, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self._leave_acted()
        # Another order begins at its start, unless the seller has several requests in hand.
        self._is_new_order = self._pane.table.selected_count() <= 1
        self.load()

    def _selection_moved(self) -> None:
        if not self._by_program:
            self._by_itself = None
        self.show_selection()
        lingering = {*self._acted, *self._kept}
        if self._by_program or not lingering:
            return
        if not self._pane.table.is_any_selected(lingering):
            self._leave_acted()
            self._later.start()

    def _leave_acted(self) -> None:
        self._kept = ()
        if self._acted:
            self.unmark_acted()
            self.moved_on.emit()

    def _show_detail(self, request_id: int) -> None:
        try:
            detail = self._browsing.request(request_id)
        except AppError:
            self.nothing_selected.emit()
        else:
            self.detail_read.emit(detail)

    def _show_summary(self, summary: object) -> None:
        if self.page_view() is None and self._pane.table.selected_count() > 1:
            self.selection_read.emit(summary)
