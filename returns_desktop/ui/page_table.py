"""The table of a page: two lines a row, the same look, keys and selection as in the list of requests."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from .page_delegate import PageDelegate, PageHeader
from .page_model import PageColumn, PageModel, Row
from .request_delegate import GUTTER, row_height
from .theme import current_theme, theme_controller

_Flag = QItemSelectionModel.SelectionFlag
_ONLY_ROW = _Flag.ClearAndSelect | _Flag.Rows


class PageTable(QTableView):
    """Keeps the selection by id.

    Signals:
        selection_changed: other rows are selected.
        sort_changed(str, bool): key of the column, and whether it descends.
        delete_requested: Del was pressed on selected rows.
    """

    selection_changed = Signal()
    sort_changed = Signal(str, bool)
    delete_requested = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[PageColumn],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._columns = columns
        self._compact = self._restoring = False
        self._hovered = -1
        self.rows = PageModel(columns, fetch, self)
        self.setModel(self.rows)
        self.setItemDelegate(PageDelegate(self))
        self.heads = PageHeader(columns, self)
        self.setHorizontalHeader(self.heads)
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
        self.heads.sort_requested.connect(self.sort_changed)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()

    def selected_ids(self) -> list[int]:
        """The selected rows in the order of the table."""
        ids = self.rows.ids
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        spans = sorted((part.top(), part.bottom()) for part in parts)
        return [ids[place] for top, bottom in spans for place in range(top, min(bottom + 1, len(ids)))]

    def show_ids(self, ids: Sequence[int]) -> None:
        """Shows these rows; those that are selected and still there stay selected, else the next one is."""
        if list(ids) == self.rows.ids:
            self.rows.reread()
            return
        selected, place = self.selected_ids(), self.currentIndex().row()
        self._restoring = True
        self.rows.set_ids(list(ids))
        self._select(selected)
        self._restoring = False
        kept = self.selected_ids()
        if kept:
            index = self.rows.index(self.rows.place_of(kept[0]), 0)
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self.scrollTo(index)
        elif ids:
            self.select_place(max(place, 0))
        if kept != selected:
            self._selection_moved()

    def select_place(self, place: int) -> None:
        """Selects the row at a place, or the last one."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            index = self.rows.index(min(max(place, 0), last), 0)
            self.selectionModel().setCurrentIndex(index, _ONLY_ROW)
            self.scrollTo(index)

    def step_by(self, step: int) -> None:
        """Goes down or up."""
        here = self.currentIndex().row()
        self.select_place(here + step if here >= 0 else 0)

    def toggle_current(self) -> None:
        """Adds the row the keyboard is on to the selection, or takes it away."""
        index = self.currentIndex()
        if index.isValid():
            self.selectionModel().select(index, _Flag.Toggle | _Flag.Rows)

    def set_density(self, density: str) -> None:
        """Two lines a row, or one."""
        self._compact = density == "compact"
        self._take_theme()

    def is_compact(self) -> bool:
        return self._compact

    def hovered_row(self) -> int:
        return self._hovered

    def has_live_focus(self) -> bool:
        """Whether the keyboard is here and the window is in front."""
        return self.hasFocus() and self.isActiveWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del asks for what it means here; Home and End go to the ends of the table."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.selected_ids() and not event.isAutoRepeat():
                self.delete_requested.emit()
            event.accept()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.rows.rowCount() - 1}
        row = ends.get(Qt.Key(event.key()), -1)
        if row >= 0 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.select_place(row)  # Qt's own Home and End move along the row
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the window, not a type-ahead."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paints the selection in the colours of use."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.select_place(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paints the selection in the colours of rest."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.reread()
            self.heads.viewport().update()

    def _fit(self) -> None:
        """Columns that do not grow get their width, the others share the rest."""
        scale = current_theme().size / 13
        least = [round(column.width * scale) for column in self._columns]
        least[0] += GUTTER
        spare = max(0, self.viewport().width() - sum(least))
        shares = sum(column.grows for column in self._columns) or 1
        for place, column in enumerate(self._columns):
            self.heads.resizeSection(place, least[place] + spare * column.grows // shares)

    def _select(self, ids: Iterable[int]) -> None:
        selection = QItemSelection()
        last = len(self._columns) - 1
        for place in sorted(place for place in map(self.rows.place_of, ids) if place >= 0):
            selection.append(QItemSelectionRange(self.rows.index(place, 0), self.rows.index(place, last)))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _selection_moved(self) -> None:
        if not self._restoring:
            self.viewport().update()
            self.selection_changed.emit()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _take_theme(self) -> None:
        height = row_height(current_theme(), compact=self._compact)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit()
        self.viewport().update()
