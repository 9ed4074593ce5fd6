"""The two tables of the Adjustments dialog: what can be chosen, and what cannot and why."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...domain.carrying import AdjustmentRow, RowFault
from .. import text
from ..request_delegate import paint_box
from ..text_adjustments import row_fault_sentence
from ..theme import current_theme, tabular, theme_controller
from ..widgets.plain_text import plain_tooltip

ROW_HEIGHT = 32
PAD, BOX, GAP = 8, 16, 8
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Cells(QStyledItemDelegate):
    """Paints cells with room around their words, wrapped to the height of the row."""

    def __init__(self, table: "_Rows") -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The words in one line, and the check box before them."""
        width = option.fontMetrics.horizontalAdvance(str(index.data() or "")) + 2 * PAD + 2
        return QSize(width + (BOX + GAP if self._is_checkable(index) else 0), option.fontMetrics.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        theme, place = current_theme(), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(place, theme.color("sel" if self._table.hasFocus() else "sel_idle"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.color("line"))
        room = place.adjusted(PAD, 0, -PAD, -1)
        if self._is_checkable(index):
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            paint_box(painter, theme, QRectF(self.box_rect(place)), checked)
            before = BOX + GAP
            mirrored = self._table.isRightToLeft()
            room.adjust(0 if mirrored else before, 0, -before if mirrored else 0, 0)
        painter.setFont(self._table.font())
        painter.setPen(theme.ink("text", selected=selected))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        end = align is not None and bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        side = QStyle.visualAlignment(self._table.layoutDirection(), _END if end else _START)
        words = self._fitted(str(index.data() or ""), room)
        painter.drawText(room, side.value | Qt.TextFlag.TextWordWrap.value, words)
        painter.restore()

    def box_rect(self, place: QRect) -> QRect:
        """Where the check box of a cell stands, as seen."""
        box = QRect(place.left() + PAD, place.top() + (place.height() - BOX) // 2, BOX, BOX)
        return QStyle.visualRect(self._table.layoutDirection(), place, box)

    def _is_checkable(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)

    def _fitted(self, words: str, room: QRect) -> str:
        """Words for as many lines as the room has; the rest is elided."""
        metrics = QFontMetrics(self._table.font())
        lines = self._table.lines
        if lines == 1:
            return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(words, self._table.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        start = 0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                layout.endLayout()
                return words
            line.setLineWidth(max(1, room.width()))
            start = line.textStart()
        layout.endLayout()
        last = metrics.elidedText(words[start:], Qt.TextElideMode.ElideRight, room.width())
        return words[:start] + last


class _Rows(QTableWidget):
    """Rows without a grid, as high as `least` to `most` rows want; `lines` of text each."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._least, self._most, self.lines = least, most, lines
        self.cells = _Cells(self)
        self.setItemDelegate(self.cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(_START)
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()

    def sizeHint(self) -> QSize:
        """Room for all rows, within bounds."""
        rows = min(max(self.rowCount(), self._least), self._most)
        return QSize(480, self._height_of(rows))

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(240, self._height_of(min(max(self.rowCount(), 1), self._least)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard stands on a row, so that it is seen where it is."""
        super().focusInEvent(event)
        if not self.selectedIndexes():
            self.selectRow(max(0, self.currentRow()))

    def _height_of(self, rows: int) -> int:
        head = self.horizontalHeader().sizeHint().height()
        return head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth() + 2

    def _name_columns(self, names: Sequence[str], stretched: int) -> None:
        self.setColumnCount(len(names))
        self.setHorizontalHeaderLabels(list(names))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def _put(self, row: int, column: int, words: str, *, amount: bool = False) -> QTableWidgetItem:
        cell = QTableWidgetItem(words)
        cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        cell.setToolTip(plain_tooltip(words))
        if amount:
            cell.setTextAlignment(_END)
        self.setItem(row, column, cell)
        return cell

    def _take_theme(self) -> None:
        theme = current_theme()
        self.setFont(tabular(theme.body))
        self.horizontalHeader().setFont(theme.label)
        self.verticalHeader().setDefaultSectionSize(
            max(ROW_HEIGHT, self.lines * QFontMetrics(theme.body).lineSpacing() + 12)
        )


class ChoiceTable(_Rows):
    """Refunds that can go into the file, each with a check box.

    All rows of a refund are chosen together: a refund of two items leaves whole or not at all.

    Signals:
        choice_changed: other refunds are chosen.
    """

    choice_changed = Signal()

    def __init__(self, rows: Sequence[AdjustmentRow], parent: QWidget | None = None) -> None:
        """Everything is chosen but what stands in an earlier file."""
        super().__init__(3, 8, parent)
        self.setObjectName("adjustmentTable")
        self.setAccessibleName(self.tr("Refunds for the file"))
        self._rows = tuple(rows)
        self._store_id: int | None = None
        again = {row.decision_id for row in rows if row.fault is RowFault.ALREADY_EXPORTED}
        self._chosen = {row.decision_id for row in rows} - again
        names = (
            self.tr("Order"),
            self.tr("SKU"),
            self.tr("Order item id"),
            self.tr("Price"),
            self.tr("Fee"),
            self.tr("Net"),
            self.tr("Currency"),
        )
        self._name_columns(names, 1)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(place, row)
        for column in (3, 4, 5):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(_END)
        self._show_checks()
        if rows:
            self.setCurrentCell(0, 0)

    def chosen_ids(self) -> list[int]:
        """The chosen refunds in the order of the table."""
        return list(dict.fromkeys(row.decision_id for row in self.chosen_rows()))

    def chosen_rows(self) -> list[AdjustmentRow]:
        return [row for row in self._rows if row.decision_id in self._chosen]

    def count(self) -> int:
        """How many refunds there are."""
        return len({row.decision_id for row in self._shown()})

    def show_store(self, store_id: int) -> None:
        """Shows the refunds of one store and chooses all of them: a file goes to one account."""
        self._store_id = store_id
        for place, row in enumerate(self._rows):
            self.setRowHidden(place, row.store_id != store_id)
        first = next(place for place, row in enumerate(self._rows) if row.store_id == store_id)
        self.setCurrentCell(first, 0)
        self.choose_all(True)

    def _shown(self) -> list[AdjustmentRow]:
        return [row for row in self._rows if self._store_id in (None, row.store_id)]

    def choose(self, decision_ids: Iterable[int]) -> None:
        """Chooses exactly these refunds."""
        self._chosen = set(decision_ids) & {row.decision_id for row in self._shown()}
        self._show_checks()
        self.choice_changed.emit()

    def choose_all(self, every: bool) -> None:
        """All refunds but those of an earlier file, or none."""
        rows = self._shown()
        again = {row.decision_id for row in rows if row.fault is RowFault.ALREADY_EXPORTED}
        self.choose({row.decision_id for row in rows} - again if every else ())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check box ticks its refund."""
        super().mousePressEvent(event)
        cell = self.itemAt(event.position().toPoint())
        if cell is not None and self._over_box(cell, event.position().toPoint()):
            self._toggle(self._rows[cell.row()].decision_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row, whatever its column."""
        if event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            self._toggle(self._rows[self.currentRow()].decision_id)
        else:
            super().keyPressEvent(event)

    def _fill(self, place: int, row: AdjustmentRow) -> None:
        note = self.tr("in an earlier file") if row.fault is RowFault.ALREADY_EXPORTED else ""
        order = self._put(place, 0, row.order_id)
        order.setFlags(order.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self._put(place, 1, f"{row.sku} · {note}" if note else row.sku)
        self._put(place, 2, row.order_item_id)
        for column, minor in ((3, row.price_minor), (4, -row.restocking_minor), (5, row.net_minor)):
            words = text.amount(minor, row.currency) if minor or column != 4 else "–"
            self._put(place, column, words, amount=True)
        self._put(place, 6, row.currency)

    def _show_checks(self) -> None:
        blocked = self.blockSignals(True)
        for place, row in enumerate(self._rows):
            cell = self.item(place, 0)
            on = row.decision_id in self._chosen
            if cell is not None:
                cell.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)
        self.viewport().update()

    def _over_box(self, cell: QTableWidgetItem, at: QPoint) -> bool:
        box = self.cells.box_rect(self.visualItemRect(cell))
        return cell.column() == 0 and box.adjusted(-PAD, -6, GAP, 6).contains(at)

    def _toggle(self, decision_id: int) -> None:
        self.choose(self._chosen ^ {decision_id})


class FaultTable(_Rows):
    """Refunds that cannot go into the file, with the reason and the way out."""

    def __init__(self, rows: Sequence[AdjustmentRow], parent: QWidget | None = None) -> None:
        super().__init__(2, 4, parent, lines=2)
        self.setObjectName("faultTable")
        self.setAccessibleName(self.tr("Refunds that cannot go into the file"))
        self._name_columns((self.tr("Order"), self.tr("Net"), self.tr("Why not, and the way out")), 2)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            order = self._put(place, 0, row.order_id)
            order.setToolTip(plain_tooltip(f"{row.order_id} · {row.sku}"))
            self._put(place, 1, f"{text.amount(row.net_minor, row.currency)} {row.currency}", amount=True)
            self._put(place, 2, row_fault_sentence(row))
        head = self.horizontalHeaderItem(1)
        if head is not None:
            head.setTextAlignment(_END)
