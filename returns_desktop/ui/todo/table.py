"""The work list itself: selection by decision, keys that move and mark."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ...domain.carrying import Chore
from ..theme import theme_controller
from .delegate import TodoDelegate
from .model import TodoModel

_Flag = QItemSelectionModel.SelectionFlag


class TodoTable(QListView):
    """Signals:
    selection_changed: other chores are selected.
    done_requested: Space on a chore.
    open_requested: Enter or a double click.
    """

    selection_changed = Signal()
    done_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todoTable")
        self._hovered = -1
        self._marking = self._restoring = False
        self._todo = TodoModel(self)
        self.setModel(self._todo)
        self._delegate = TodoDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        theme_controller().theme_changed.connect(self._take_theme)

    def chores(self) -> list[Chore]:
        return self._todo.chores()

    def show_chores(self, chores: Sequence[Chore], now: datetime) -> None:
        """Shows these chores; those that are selected and still there stay selected."""
        self._todo.now = now
        if list(chores) == self._todo.chores():
            self._todo.refresh()
            return
        selected = [chore.decision_id for chore in self.selected()]
        current = self._todo.chore_at(self.currentIndex().row())
        place = self.currentIndex().row()
        self._restoring = True
        self._todo.set_chores(chores)
        if current is None or not self._stand_on(current.decision_id):
            self.select_place(max(place, 0))
        self._select(selected)
        if not self.selected():
            self.select_place(max(self.currentIndex().row(), 0))
        self._restoring = False
        self._selection_moved()

    def set_now(self, now: datetime) -> None:
        """Time passes: what is left to cancel is told anew."""
        self._todo.now = now
        self._todo.refresh()

    def tell_stores(self, names: Mapping[int, str]) -> None:
        """Chores say of which store they are, in these words by its id."""
        self._todo.tell_stores(names)

    def store_of(self, chore: Chore) -> str:
        """The store of a chore where chores are of several."""
        return self._todo.store_of(chore)

    def model_now(self) -> datetime | None:
        return self._todo.now

    def selected(self) -> list[Chore]:
        """The selected chores in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self._todo.chore_at(row) for row in rows)
        return [chore for chore in found if chore is not None]

    def select_decision(self, decision_id: int) -> bool:
        """Selects one chore; False if it is not there."""
        if self._todo.place_of(decision_id) < 0:
            return False
        self._marking = False
        self._go_to(self._todo.place_of(decision_id))
        return True

    def select_place(self, row: int) -> None:
        """Selects the chore in a row, or the nearest one."""
        count = self._todo.rowCount()
        ways = [*range(min(row, count - 1), count), *range(min(row, count - 1), -1, -1)]
        found = next((at for at in ways if self._todo.chore_at(at) is not None), None)
        if found is not None:
            self._marking = False
            self._go_to(found)

    def step_by(self, step: int) -> None:
        """Goes down or up, past the heads; while rows are marked the marks stay."""
        row = self.currentIndex().row() + step
        while 0 <= row < self._todo.rowCount() and self._todo.chore_at(row) is None:
            row += step
        if self._todo.chore_at(row) is None:
            return
        if self._marking:
            self.selectionModel().setCurrentIndex(self._todo.index(row), _Flag.NoUpdate)
            self.scrollTo(self._todo.index(row))
            self.viewport().update()
        else:
            self._go_to(row)

    def toggle_current(self) -> None:
        """Marks the chore the keyboard is on, or takes the mark away."""
        if self._todo.chore_at(self.currentIndex().row()) is not None:
            self._toggle(self.currentIndex())

    def clear_marks(self) -> None:
        """Leaves one chore selected at most."""
        self._marking = False
        self.selectionModel().select(self.currentIndex(), _Flag.ClearAndSelect)
        self.viewport().update()

    def shows_boxes(self) -> bool:
        """Whether check boxes stand in every row."""
        return self._marking or len(self.selectionModel().selectedIndexes()) > 1

    def shows_box(self, row: int) -> bool:
        return row == self._hovered or self.shows_boxes()

    def is_selected(self, row: int) -> bool:
        return self.selectionModel().isSelected(self._todo.index(row))

    def hovered_row(self) -> int:
        return self._hovered

    def has_live_focus(self) -> bool:
        """Whether keys go to the list."""
        return self.hasFocus() and self.isActiveWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter opens, arrows step past the heads. Letters are the window's."""
        key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._todo.rowCount() - 1}
        if key == Qt.Key.Key_Space and plain:
            if not event.isAutoRepeat():
                self.done_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif key in steps and plain:
            self.step_by(steps[key])
        elif key in ends and plain:
            self.select_place(ends[key])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the window, not a type-ahead."""

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A plain click ends the marking; one on a head changes nothing."""
        if isinstance(event, QMouseEvent):
            if self._todo.chore_at(index.row()) is None:
                return _Flag.NoUpdate
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._marking = True
            elif event.type() == QEvent.Type.MouseButtonPress:
                self._marking = False
        return super().selectionCommand(index, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the check box marks the row and leaves the others as they are."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self._over_box(index, at):
            self._toggle(index)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the request where list and detail share one place."""
        at = event.position().toPoint()
        if self._todo.chore_at(self.indexAt(at).row()) is not None and not self._over_box(
            self.indexAt(at), at
        ):
            self.open_requested.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the pointer with the hover colour."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The controls below take more room for some rows; the row itself stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paints the selection in the colours of focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paints the selection in the colours of rest."""
        super().focusOutEvent(event)
        self.viewport().update()

    def retranslate(self) -> None:
        """Says everything in the language in force."""
        self.setAccessibleName(self.tr("To do on Amazon"))
        self._todo.refresh()

    def _stand_on(self, decision_id: int) -> bool:
        row = self._todo.place_of(decision_id)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._todo.index(row), _Flag.NoUpdate)
        return row >= 0

    def _go_to(self, row: int) -> None:
        index = self._todo.index(row)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)
        if row == 1:
            self.scrollToTop()  # the first head stays in sight with its first chore

    def _select(self, decision_ids: Iterable[int]) -> None:
        places = [place for place in map(self._todo.place_of, decision_ids) if place >= 0]
        if places:
            self.selectionModel().clearSelection()
            for place in places:
                self.selectionModel().select(self._todo.index(place), _Flag.Select)
        if len(places) < 2:
            self._marking = False

    def _toggle(self, index: QModelIndex) -> None:
        first = not self._marking and len(self.selectionModel().selectedIndexes()) <= 1
        self._marking = True
        if first and self.selectionModel().isSelected(index):
            self._selection_moved()  # the first mark takes the row in hand along
            return
        self.selectionModel().setCurrentIndex(index, _Flag.Toggle)
        self.viewport().update()

    def _over_box(self, index: QModelIndex, at: QPoint) -> bool:
        if self._todo.chore_at(index.row()) is None:
            return False
        return self._delegate.box_rect(self.visualRect(index)).adjusted(-6, -6, 6, 6).contains(at)

    def _selection_moved(self) -> None:
        if self._restoring:
            return
        self.viewport().update()
        self.selection_changed.emit()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _take_theme(self) -> None:
        self.doItemsLayout()
        self.viewport().update()
