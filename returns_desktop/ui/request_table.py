"""The list of requests: selection by request, keys that move and mark, two lines a row."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ..domain.id_list import IdList
from ..domain.model import Store
from ..domain.views import RequestRow, SortKey
from .column_header import ColumnHeader
from .request_cells import SORT_KEYS, Column
from .request_delegate import RequestDelegate, row_height
from .request_model import RequestModel
from .row_sight import KeptSight, Stays, seen_places
from .row_spans import Span, is_same_selection, spans_after, spans_of
from .theme import current_theme, theme_controller

if TYPE_CHECKING:
    from .store_chooser import StoreSign

SEVERAL = 100
"""Requests that are looked up one by one."""
_Flag = QItemSelectionModel.SelectionFlag
_SELECT_ROWS = _Flag.Select | _Flag.Rows
_ONLY_ROW = _Flag.ClearAndSelect | _Flag.Rows


class RequestTable(QTableView):
    """Keeps the selection by request id; a row number means nothing after a sort.

    Signals:
        selection_changed: other requests are selected.
        sort_changed(object, bool): the `SortKey` and whether it descends.
        open_requested: Enter or a double click on a request.
    """

    selection_changed = Signal()
    sort_changed = Signal(object, bool)
    open_requested = Signal()

    def __init__(
        self, fetch: Callable[[Sequence[int]], Sequence[RequestRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("requestTable")
        self.requests = RequestModel(fetch, self)
        self._compact = self._marking = self._restoring = False
        self._hovered = -1
        self._painted_ends: tuple[Column, Column] | None = None
        self._acted: frozenset[int] = frozenset()
        self.setModel(self.requests)
        self._delegate = RequestDelegate(self)
        self.setItemDelegate(self._delegate)
        self.columns = ColumnHeader(self)
        self.setHorizontalHeader(self.columns)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measuring = QTimer(self)  # when what came into sight has been painted
        self._measuring.setSingleShot(True)
        self._measuring.timeout.connect(self._measure)
        self.verticalScrollBar().valueChanged.connect(lambda: self._measuring.start(0))
        self.columns.sectionClicked.connect(self._sort_by)
        self.columns.all_toggled.connect(self.toggle_all)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self.retranslate()

    def selected_ids(self) -> list[int]:
        """The selected requests in the order of the list; none as long as one of them is not known yet."""
        ids, spans = self.requests.ids, self.selected_spans()
        if spans and spans[-1][1] > len(ids):
            return []
        return [request_id for start, end in spans for request_id in ids[start:end]]

    def selected_spans(self) -> list[Span]:
        """The selected places, as few spans as possible."""
        return sorted((part.top(), part.bottom() + 1) for part in self._parts())

    def is_any_selected(self, request_ids: Collection[int]) -> bool:
        """Whether one of these requests is selected."""
        if self.selected_count() <= SEVERAL:
            return not set(self.selected_ids()).isdisjoint(request_ids)
        if len(request_ids) > SEVERAL:
            return True  # as good as certain, and told at no cost
        places = [self.requests.place_of(request_id) for request_id in request_ids]
        return any(start <= place < end for start, end in self.selected_spans() for place in places)

    def selected_count(self) -> int:
        return sum(part.height() for part in self._parts())

    def current_id(self) -> int | None:
        """The request the keyboard is on."""
        return self.requests.id_at(self.currentIndex().row())

    def show_ids(
        self, ids: Sequence[int], count: int | None = None, *, stays: Stays = Stays.CHOSEN
    ) -> None:
        """Shows these requests, or of `count` requests the first; those that are selected and still there
        stay selected, unless nothing `stays`."""
        ids = ids if isinstance(ids, IdList) else list(ids)
        if ids == self.requests.ids and count in (None, len(ids)):
            self.requests.reread()
            self._measure()
            return
        selected = [] if stays is Stays.NOTHING else self.selected_spans()
        before, was_marking, sight = self.requests.ids, self._marking, KeptSight(self, stays)
        self._restoring = True
        self.requests.set_ids(ids, count)
        kept = spans_after(before, ids, selected)
        self._select_spans(kept)
        self._marking = was_marking and self.selected_count() > 1
        sight.bring_back()
        self._restoring = False
        self._measure()
        if not is_same_selection(before, selected, ids, kept):
            self._selection_moved()

    def fill(self, ids: IdList) -> None:
        """The rest of a list whose start is shown."""
        known = self.requests.ids
        if len(ids) < self.requests.rowCount() or ids[: len(known)] != known[:]:
            self.show_ids(ids)
            return
        waited = self.selected_count() > 0 and not self.selected_ids()
        self.requests.fill(ids)
        if waited:
            self._selection_moved()

    def tell_stores(self, stores: Sequence[Store]) -> None:
        """Each row says of which of these stores it is, if they are several."""
        signs: dict[int, StoreSign] = {}
        if len(stores) > 1:
            from .store_chooser import store_signs  # most shops have one store

            signs = store_signs(stores)
        self.requests.tell_stores(signs)

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks what a search looked for."""
        self._delegate.mark_words(folded_words)
        self.viewport().update()

    def select_id(self, request_id: int) -> bool:
        """Selects one request and scrolls to it; False if it is not in the list."""
        place = self.requests.place_of(request_id)
        if place < 0:
            return False
        self._select_only(self.requests.index(place, 0))
        return True

    def select_ids(self, request_ids: Iterable[int]) -> None:
        """Selects several requests."""
        self._select(request_ids)
        self._marking = self.selected_count() > 1

    def select_place(self, place: int) -> None:
        """Selects the request at a place, or the last one."""
        last = self.requests.rowCount() - 1
        if last >= 0:
            self._select_only(self.requests.index(min(max(place, 0), last), 0))

    def step_by(self, step: int) -> None:
        """Goes down or up; while rows are being marked the marks stay."""
        count = self.requests.rowCount()
        if not count:
            return
        here = self.currentIndex().row()
        place = min(max(here + step, 0), count - 1) if here >= 0 else 0
        if not self._marking:
            self.select_place(place)
            return
        index = self.requests.index(place, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.scrollTo(index)
        self.viewport().update()

    def toggle_current(self) -> None:
        """Marks the request the keyboard is on, or takes the mark away."""
        index = self.currentIndex()
        if index.isValid():
            self._toggle(index)

    def toggle_all(self) -> None:
        """Selects all requests, or only the one the keyboard is on."""
        if self.is_all_selected():
            self.clear_marks()
        else:
            self._marking = True
            self.selectAll()

    def clear_marks(self) -> None:
        """Leaves one request selected at most."""
        self._marking = False
        if self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _ONLY_ROW)
        else:
            self.clearSelection()
        self.viewport().update()

    def set_acted(self, request_ids: Iterable[int]) -> None:
        """Dims requests that were just acted on."""
        self._acted = frozenset(request_ids)
        self.requests.set_acted(self._acted)

    def is_acted(self, request_id: int) -> bool:
        return request_id in self._acted

    def set_density(self, density: str) -> None:
        """Two lines a row, or one."""
        self._compact = density == "compact"
        self._take_theme()

    def is_compact(self) -> bool:
        return self._compact

    def is_first(self, column: Column) -> bool:
        """Whether no shown column stands before this one."""
        return self._ends()[0] is column

    def is_last(self, column: Column) -> bool:
        """Whether no shown column stands behind this one."""
        return self._ends()[1] is column

    def is_all_selected(self) -> bool:
        return 0 < self.requests.rowCount() == self.selected_count()

    def shows_boxes(self) -> bool:
        """Whether check boxes stand in every row."""
        return self._marking or self.selected_count() > 1

    def shows_box(self, row: int) -> bool:
        """Whether a row shows its check box instead of the icon of its deadline."""
        return row == self._hovered or self.shows_boxes()

    def hovered_row(self) -> int:
        return self._hovered

    def has_live_focus(self) -> bool:
        """Whether keys go to the list."""
        return self.hasFocus() and self.isActiveWindow()

    def retranslate(self) -> None:
        """Says everything in the language in force."""
        self.setAccessibleName(self.tr("Return requests"))
        self.requests.retranslate()
        self.columns.forget_needs()
        self._measure()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """While rows are being marked, plain arrow keys keep the marks."""
        if self._marking and isinstance(event, QKeyEvent) and not event.modifiers():
            return _Flag.NoUpdate
        if isinstance(event, QMouseEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._marking = True
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._marking = False
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; it never acts. Letters are the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        row = ends.get(Qt.Key(event.key()), -1)
        if row >= 0 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.select_place(row)  # Qt's own Home and End move along the row
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the window, not a type-ahead."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the check box marks the row and leaves the others as they are."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._over_box(index, event.position().toPoint()):
            self._toggle(index)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the request where list and detail share one place."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._over_box(index, event.position().toPoint()):
            self.open_requested.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the pointer with the hover colour."""
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paints the selection in the colours of focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.requests.rowCount():
            self.select_place(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paints the selection in the colours of rest."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns stay where they are while cells are painted."""
        self._painted_ends = self._ends()
        super().paintEvent(event)
        self._painted_ends = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out; more rows may be in sight."""
        super().resizeEvent(event)
        self.columns.fit()
        self._measuring.start(0)

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _toggle(self, index: QModelIndex) -> None:
        if not self._marking and self.selected_count() <= 1:
            # The first mark takes the row in hand along.
            self._marking = True
            if self.selectionModel().isRowSelected(index.row(), QModelIndex()):
                self.columns.viewport().update()
                self.viewport().update()
                self.selection_changed.emit()
                return
        self._marking = True
        self.selectionModel().setCurrentIndex(index, _Flag.Toggle | _Flag.Rows)
        self.viewport().update()

    def _over_box(self, index: QModelIndex, at: QPoint) -> bool:
        if not index.isValid() or index.column() != Column.DUE:
            return False
        return self._delegate.box_rect(self.visualRect(index)).adjusted(-6, -6, 6, 6).contains(at)

    def _select_only(self, index: QModelIndex) -> None:
        self._marking = False
        self.selectionModel().setCurrentIndex(index, _ONLY_ROW)
        self.scrollTo(index)

    def _select(self, request_ids: Iterable[int]) -> None:
        """Selects requests by id, as few ranges as possible."""
        places = sorted(p for p in map(self.requests.place_of, request_ids) if p >= 0)
        self._select_spans(spans_of(places))

    def _select_spans(self, spans: Sequence[Span]) -> None:
        selection = QItemSelection()
        for start, end in spans:
            first = self.requests.index(start, 0)
            last = self.requests.index(end - 1, len(Column) - 1)
            selection.append(QItemSelectionRange(first, last))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        if sum(end - start for start, end in spans) < 2:
            self._marking = False

    def _selection_moved(self) -> None:
        if self._restoring:
            return
        if not self.selected_count():
            self._marking = False
        self.columns.viewport().update()
        self.viewport().update()
        self.selection_changed.emit()

    def _sort_by(self, section: int) -> None:
        order = self.columns.sortIndicatorOrder()
        self.sort_changed.emit(SORT_KEYS[Column(section)], order == Qt.SortOrder.DescendingOrder)

    def sort_state(self) -> tuple[SortKey, bool]:
        """What the list is sorted by, and whether downwards."""
        key = SORT_KEYS[Column(self.columns.sortIndicatorSection())]
        return key, self.columns.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _measure(self) -> None:
        """Looks at the rows in sight for the longest deadline and the longest amount."""
        rows = [row for row in map(self.requests.row_at, seen_places(self)) if row is not None]
        self.columns.measure(rows, acted=self._acted, compact=self._compact)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _ends(self) -> tuple[Column, Column]:
        """The first and the last shown column; found once for all cells of a paint."""
        if self._painted_ends is not None:
            return self._painted_ends
        shown = [column for column in Column if not self.columns.isSectionHidden(column)]
        return min(shown, key=self.columns.visualIndex), max(shown, key=self.columns.visualIndex)

    def _take_theme(self) -> None:
        height = row_height(current_theme(), compact=self._compact)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.columns.forget_needs()
        self._measure()
        self.columns.fit()
        self.viewport().update()
