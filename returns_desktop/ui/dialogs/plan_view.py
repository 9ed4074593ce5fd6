"""The list of an import plan on screen: folding, links, keys."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QTableView, QWidget

from ..theme import current_theme, restyle, theme_controller
from .plan_delegate import PlanDelegate, columns, problem_height, row_height
from .plan_model import ROW_ROLE, GroupHead, PlanModel
from .plan_rows import Kind, PlanRow

_MOST_OWN_HEIGHTS = 1000


class PlanHeader(QWidget):
    """The headings of the list's columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(28)
        theme_controller().theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the words above their columns."""
        theme, grid = current_theme(), columns(self.width())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("base"))
        for edge in (0, self.height() - 1):
            painter.fillRect(0, edge, self.width(), 1, theme.color("border"))
        painter.setFont(theme.label)
        painter.setPen(theme.color("text_3"))
        side = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        for left, right, words in (
            (grid.line, grid.subject, self.tr("Line")),
            (grid.subject, grid.aside, self.tr("Order or column")),
            (grid.aside, grid.end, self.tr("What happens, or why not")),
        ):
            room = self.rect()
            room.setLeft(left)
            room.setRight(right - 4)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), room), side, shown)


class PlanView(QTableView):
    """Rows of fixed heights, so that a long file opens as fast as a short one.

    Signals:
        row_action_requested(int, object): the link of this row of the model was used, at this global point.
    """

    row_action_requested = Signal(int, object)

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._painter = PlanDelegate(self)
        self.setObjectName("planTable")
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        restyle(self, "surface", "base")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.setModel(model)
        model.modelReset.connect(self._take_heights)
        theme_controller().theme_changed.connect(self._take_heights)
        self._take_heights()

    def select_row(self, row: int) -> None:
        """Puts the focus line on a row."""
        self.setCurrentIndex(self._model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows fold and open groups; Enter and Space use the link of a row."""
        row, last = self.currentIndex().row(), self._model.rowCount() - 1
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        key = event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.select_row(0 if key == Qt.Key.Key_Home else last)
        elif row >= 0 and key in (forward, back):
            self._fold(row, key == back)
        elif row >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self._use(row):
                event.ignore()
                return
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows what a click would do."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click folds a group or uses a link."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if isinstance(index.data(ROW_ROLE), GroupHead):
                self._use(index.row())
            elif self._on_link(index, point):
                self._use(index.row(), event.globalPosition().toPoint())

    def _use(self, row: int, point: QPoint | None = None) -> bool:
        """Does what Enter or a click means here; False if it means nothing."""
        index = self._model.index(row, 0)
        shown = index.data(ROW_ROLE)
        if isinstance(shown, GroupHead):
            self._set_folded(shown.kind, not shown.folded)
        elif isinstance(shown, PlanRow) and shown.action is not None:
            place = self._painter.link_place(shown, self.visualRect(index), self.layoutDirection())
            below = self.viewport().mapToGlobal(place.bottomLeft())
            self.row_action_requested.emit(row, point or below)
        else:
            return False
        return True

    def _fold(self, row: int, folded: bool) -> None:
        self._set_folded(self._model.kind_at(row), folded)

    def _set_folded(self, kind: Kind, folded: bool) -> None:
        """Keeps the view where it is and the focus on the heading."""
        top = self.verticalScrollBar().value()
        self._model.set_folded(kind, folded)
        self.select_row(self._model.head_row(kind))
        self.verticalScrollBar().setValue(min(top, self.verticalScrollBar().maximum()))
        self.scrollTo(self.currentIndex())

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point)
        row = index.row() if index.isValid() else -1
        on_link = index.isValid() and self._on_link(index, point)
        head = index.isValid() and isinstance(index.data(ROW_ROLE), GroupHead)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_link or head else Qt.CursorShape.ArrowCursor
        )
        if (row, on_link) != (self._painter.hovered_row, self._painter.link_hovered):
            self._painter.hovered_row, self._painter.link_hovered = row, on_link
            self.viewport().update()

    def _on_link(self, index: QModelIndex, point: QPoint) -> bool:
        shown = index.data(ROW_ROLE)
        if not isinstance(shown, PlanRow):
            return False
        place = self._painter.link_place(shown, self.visualRect(index), self.layoutDirection())
        return place.contains(point)

    def _take_heights(self) -> None:
        """Problems are two lines high. Where there are many of them every row is: setting heights one by
        one takes long."""
        header, high = self.verticalHeader(), self._model.problem_rows()
        many = len(high) > _MOST_OWN_HEIGHTS
        blocked = header.blockSignals(True)
        header.setDefaultSectionSize(problem_height() if many else row_height())
        for row in () if many else high:
            header.resizeSection(row, problem_height())
        header.blockSignals(blocked)
        self.updateGeometries()
        self.viewport().update()
