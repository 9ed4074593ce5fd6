"""Paints the table of a page in the look of the list of requests."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from . import icons
from .hairline import paint_row_frame
from .page_model import CELL_ROLE, PageCell, PageColumn
from .request_delegate import BAR, GUTTER, PAD, row_height
from .theme import Theme, current_theme, tabular, theme_controller

if TYPE_CHECKING:
    from .page_table import PageTable

Index = QModelIndex | QPersistentModelIndex
HEIGHT, ARROW = 28, 12
_LONGEST = 400


class PageDelegate(QStyledItemDelegate):
    """Two lines, or one where the rows are compact."""

    def __init__(self, table: "PageTable") -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(40, row_height(current_theme(), compact=self._table.is_compact()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        theme, rect = current_theme(), option.rect
        selected = self._table.selectionModel().isRowSelected(index.row(), QModelIndex())
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.color(self._ground(index.row(), selected)))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        before = PAD + (GUTTER if index.column() == 0 else 0)
        after = PAD + (4 if index.column() == self._table.rows.columnCount() - 1 else 0)
        if self._table.isRightToLeft():
            before, after = after, before
        content = rect.adjusted(before, 0, -after, -1)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, PageCell):
            self._paint_words(painter, theme, content, cell, selected and self._table.has_live_focus())
        else:
            painter.fillRect(content.adjusted(0, 12, -24, -12), theme.color("neutral_soft"))
        self._paint_marks(painter, theme, rect, index, selected)
        painter.restore()

    def _ground(self, row: int, selected: bool) -> str:
        if selected:
            return "sel" if self._table.has_live_focus() else "sel_idle"
        return "row_hover" if row == self._table.hovered_row() else "base"

    def _paint_words(
        self, painter: QPainter, theme: Theme, room: QRect, cell: PageCell, selected: bool
    ) -> None:
        first = theme.body_strong if cell.strong else theme.body
        second = theme.caption
        if cell.digits:
            first, second = tabular(first), tabular(second)
        right = Qt.TextElideMode.ElideRight
        ink = theme.ink("text", selected=selected)
        if self._table.is_compact() or not cell.second:
            self._text(painter, room, cell.first, first, ink, right)
            return
        high, low = theme.line_height("body"), theme.line_height("caption")
        top = room.top() + (room.height() - high - low) // 2
        upper = QRect(room.left(), top, room.width(), high)
        lower = QRect(room.left(), top + high, room.width(), low)
        self._text(painter, upper, cell.first, first, ink, right)
        mode = Qt.TextElideMode.ElideMiddle if cell.middle else right
        self._text(painter, lower, cell.second, second, theme.ink("text_3", selected=selected), mode)

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        font: QFont,
        ink: QColor,
        mode: Qt.TextElideMode,
    ) -> None:
        line = " ".join(words[:_LONGEST].split())
        painter.setFont(font)
        painter.setPen(ink)
        side = QStyle.visualAlignment(
            self._table.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = QFontMetrics(font).elidedText(line, mode, room.width())
        painter.drawText(room, side.value | Qt.TextFlag.TextSingleLine.value, shown)

    def _paint_marks(
        self, painter: QPainter, theme: Theme, rect: QRect, index: Index, selected: bool
    ) -> None:
        """The bar of a selected row, and the thin line around the row the keyboard is on."""
        live = self._table.has_live_focus()
        start, end = index.column() == 0, index.column() == self._table.rows.columnCount() - 1
        if self._table.isRightToLeft():
            start, end = end, start
        line = theme.ink("focus", selected=selected) if selected else theme.color("focus")
        if live and index.row() == self._table.currentIndex().row():
            paint_row_frame(painter, rect, line, left=start, right=end)
        if selected and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), BAR, rect.height())
            place = QStyle.visualRect(self._table.layoutDirection(), rect, bar)
            painter.fillRect(place, line if live else theme.color("control"))


class PageHeader(QHeaderView):
    """The headings; a click on one that sorts turns its order.

    Signals:
        sort_requested(str, bool): key of the column, and whether it descends.
    """

    sort_requested = Signal(str, bool)

    def __init__(self, columns: Sequence[PageColumn], table: "PageTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._columns = columns
        self._sorted, self._descending = -1, False
        self.setSectionsClickable(any(column.sorts for column in columns))
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionClicked.connect(self._sort_by)
        theme_controller().theme_changed.connect(self.viewport().update)

    def set_sorted(self, key: str, descending: bool) -> None:
        """Shows the arrow without announcing it."""
        self._sorted = next(place for place, column in enumerate(self._columns) if column.key == key)
        self._descending = descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """28 high."""
        return QSize(super().sizeHint().width(), max(HEIGHT, current_theme().line_height("label") + 12))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints one heading."""
        theme = current_theme()
        painter.save()
        painter.fillRect(rect, theme.color("base"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("border"))
        left = PAD + (GUTTER if section == 0 else 0)
        arrowed = section == self._sorted
        painter.setFont(theme.label)
        painter.setPen(theme.color("text_3"))
        metrics = QFontMetrics(theme.label)
        room = max(0, rect.width() - left - PAD - (ARROW + 4 if arrowed else 0))
        words = metrics.elidedText(self._columns[section].name(), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words) + 1
        place = QRect(rect.left() + left, rect.top(), width, rect.height() - 1)
        seen = QStyle.visualRect(self.layoutDirection(), rect, place)
        painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if arrowed:
            arrow = QRect(rect.left() + left + width + 3, (rect.height() - ARROW) // 2, ARROW, ARROW)
            name = "chevron-down" if self._descending else "chevron-up"
            picture = icons.pixmap(name, theme.color("text_3"), ARROW, self.devicePixelRatioF())
            seen = QStyle.visualRect(self.layoutDirection(), rect, arrow)
            painter.drawPixmap(QPointF(seen.topLeft()), picture)
        painter.restore()

    def _sort_by(self, section: int) -> None:
        column = self._columns[section]
        if column.sorts:
            self.set_sorted(column.key, not self._descending if section == self._sorted else False)
            self.sort_requested.emit(column.key, self._descending)
