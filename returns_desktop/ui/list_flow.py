"""What the list shows and what is selected in it: reads, and hands on."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.errors import AppError
from ..domain.search import NOTHING_SOUGHT, parse
from ..domain.views import Counts, SavedView, SortKey, View
from ..services.browsing import Browsing
from ..services.changes import Changes
from . import text, text_search
from .list_pane import ListPane
from .places import Place, SavedPlace
from .tasks import Tasks

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
        failed(object): an exception of a read.
    """

    detail_read = Signal(object)
    selection_read = Signal(object)
    nothing_selected = Signal()
    counts_read = Signal(object)
    moved_on = Signal()
    words_sought = Signal(object)
    place_chosen = Signal()
    failed = Signal(object)

    def __init__(self, browsing: Browsing, tasks: Tasks, pane: ListPane) -> None:
        super().__init__(pane)
        self._browsing, self._tasks, self._pane = browsing, tasks, pane
        self.view = View.NEEDS_ACTION
        self.saved: SavedView | None = None
        self.search = ""
        self.query = NOTHING_SOUGHT
        self._store_id: int | None = None
        self._sort, self._descending = SortKey.DUE, False
        self._acted: tuple[int, ...] = ()
        self._kept: tuple[int, ...] = ()
        self._by_program = False
        self.rests = False
        """Nobody shows yet what is selected."""
        self._wanted: int | None = None
        self._is_new_place = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.load)
        pane.table.selection_changed.connect(self._selection_moved)
        pane.table.sort_changed.connect(self._sort_by)
        pane.header.store_chosen.connect(self._choose_store)

    def load_now(self) -> None:
        """Reads list and counts before it returns, for the first look."""
        self._show_stores()
        self.counts_read.emit(self._browsing.counts())
        self._show_ids(self._read_ids())

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
        self._tasks.read(self._reader(), self._show_ids, self.failed.emit, key="list")

    def load_counts(self) -> None:
        """Reads the numbers of the sidebar anew."""

        def show(counts: Counts) -> None:
            self.counts_read.emit(counts)

        self._tasks.read(self._browsing.counts, show, self.failed.emit, key="counts")

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
        selected = set(table.selected_ids())
        if changes.everything or selected & set(changes.request_ids):
            self.show_selection()

    def begin_day(self) -> None:
        """A new day has begun: every row, count and deadline is told anew."""
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
        places = [place for place in map(table.requests.place_of, done) if place >= 0]
        remaining = [request_id for request_id in table.selected_ids() if request_id not in done]
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

    def show_selection(self) -> None:
        """Reads what the detail pane shows."""
        if self.page_view() is not None or self.rests:
            return
        table = self._pane.table
        count = table.selected_count()
        self._pane.bulk.setVisible(count > 1)
        if count == 0:
            self.nothing_selected.emit()
        elif count == 1:
            self._show_detail(table.selected_ids()[0])
        else:
            ids = table.selected_ids()
            self._tasks.read(
                partial(self._browsing.selection, ids), self._show_summary, self.failed.emit, key="selection"
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

    def _reader(self) -> "partial[list[int]]":
        return partial(
            self._browsing.ids,
            self.looked_through(),
            sort=self._sort,
            descending=self._descending,
            search=self.query,
            store_id=self._store_id,
        )

    def _read_ids(self) -> list[int]:
        return self._reader()()

    def _show_ids(self, ids: list[int]) -> None:
        if self.page_view() is not None:
            return
        table = self._pane.table
        if self._acted or self._kept:
            ids = with_lingering(table.requests.ids, ids, (*self._acted, *self._kept))
        place = table.currentIndex().row()
        self._by_program = True
        table.mark_words(self.query.needles)
        self.words_sought.emit(self.query.needles)
        table.show_ids(ids)
        self._show_title()
        if not ids:
            self._show_empty()
        self._pane.show_list(bool(ids))
        if self._wanted is not None:
            table.select_id(self._wanted)
            self._wanted = None
        if ids and not table.selected_count():
            # What was selected has left this view: the one that took its place is next.
            table.select_place(0 if self._is_new_place else max(place, 0))
        self._is_new_place = False
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
        self._pane.header.show_stores(self._browsing.stores(), self._store_id)

    def _choose_store(self, store_id: int | None) -> None:
        self._store_id = store_id
        self._go_elsewhere()

    def _sort_by(self, key: SortKey, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self._leave_acted()
        self.load()

    def _selection_moved(self) -> None:
        self.show_selection()
        lingering = {*self._acted, *self._kept}
        if self._by_program or not lingering:
            return
        if not set(self._pane.table.selected_ids()) & lingering:
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


def with_lingering(old: list[int], new: list[int], lingering: Iterable[int]) -> list[int]:
    """`new`, but what lingers stays behind the neighbour it had in `old`.

    A neighbour that was acted on itself may stand elsewhere now: one that kept its order to the rows around
    it is looked for, as far up as it takes.
    """
    staying = set(lingering)
    if staying.isdisjoint(old):
        return new
    rest = [request_id for request_id in new if request_id not in staying]
    steady = _in_old_order(old, rest)
    behind: dict[int | None, list[int]] = {}
    neighbour: int | None = None
    for request_id in old:
        if request_id in staying:
            behind.setdefault(neighbour, []).append(request_id)
        elif request_id in steady:
            neighbour = request_id
    merged = behind.get(None, [])[:]
    for request_id in rest:
        merged.append(request_id)
        merged.extend(behind.get(request_id, ()))
    return merged


def _in_old_order(old: list[int], rest: list[int]) -> set[int]:
    """The most rows of `rest` that follow each other as they did in `old` (the longest rising run of their
    old places); the others have moved."""
    was = {request_id: place for place, request_id in enumerate(old)}
    known = [(was[request_id], request_id) for request_id in rest if request_id in was]
    tops: list[int] = []
    chain: list[tuple[int, int | None]] = []
    last_of: list[int] = []
    for at, (place, _) in enumerate(known):
        length = bisect_left(tops, place)
        before = last_of[length - 1] if length else None
        chain.append((at, before))
        if length == len(tops):
            tops.append(place)
            last_of.append(at)
        else:
            tops[length], last_of[length] = place, at
    steady: set[int] = set()
    here = last_of[-1] if last_of else None
    while here is not None:
        steady.add(known[here][1])
        here = chain[here][1]
    return steady
