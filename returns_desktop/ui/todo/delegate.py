"""Paints the work list: heads, and two lines a chore."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.carrying import Chore
from ...domain.model import Action
from .. import icons
from ..hairline import paint_row_frame
from ..request_delegate import CHIP_PAD, paint_box, paint_chip, row_height
from ..speech import amount
from ..text_chores import cancel_short, chore_head, chore_icon, chore_words, minutes_left, time_left
from ..theme import current_theme, tabular
from .model import ENTRY_ROLE, Head, Index

if TYPE_CHECKING:
    from .table import TodoTable

HEAD = 32
LEFT, RIGHT, ICON, GAP, BAR = 16, 12, 16, 6, 3
BETWEEN = 12  # px before the amount
WIDEST_STORE = 110


class TodoDelegate(QStyledItemDelegate):
    """One row is as wide as the list."""

    def __init__(self, table: "TodoTable") -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heads are lower than chores."""
        theme = current_theme()
        if isinstance(index.data(ENTRY_ROLE), Head):
            return QSize(40, max(HEAD, theme.line_height("label") + 16))
        return QSize(40, row_height(theme, compact=False))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        entry = index.data(ENTRY_ROLE)
        place: QRect = option.rect
        painter.save()
        if isinstance(entry, Head):
            self._paint_head(painter, place, entry)
        elif isinstance(entry, Chore):
            self._paint_chore(painter, place, entry, index)
        painter.restore()

    def box_rect(self, place: QRect) -> QRect:
        """Where the check box of a row stands, as seen."""
        line = self._lines(place)[0]
        box = QRect(place.left() + LEFT, line.top() + (line.height() - ICON) // 2, ICON, ICON)
        return QStyle.visualRect(self._table.layoutDirection(), place, box)

    def _paint_head(self, painter: QPainter, place: QRect, head: Head) -> None:
        theme = current_theme()
        painter.fillRect(place, theme.color("pane"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.color("line"))
        name = chore_head(head.action)
        width = QFontMetrics(theme.label).horizontalAdvance(name) + 1
        self._draw(painter, place, LEFT, LEFT + width, name, theme.label, theme.color("text_2"))
        count = self._table.locale().toString(head.count)
        after = LEFT + width + 8
        font = tabular(theme.label)
        self._draw(painter, place, after, after + 80, count, font, theme.color("text_3"))

    def _paint_chore(self, painter: QPainter, place: QRect, chore: Chore, index: Index) -> None:
        theme = current_theme()
        selected = self._table.is_selected(index.row())
        live = self._table.has_live_focus()
        ground = "base"
        if selected:
            ground = "sel" if live else "sel_idle"
        elif index.row() == self._table.hovered_row():
            ground = "row_hover"
        painter.fillRect(place, theme.color(ground))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.color("line"))
        done = chore.done_at is not None
        first = theme.ink("text_3" if done else "text", selected=selected and live)
        quiet = theme.ink("text_3", selected=selected and live)
        top, low = self._lines(place)
        self._paint_sign(painter, place, top, chore, index, selected)
        left = LEFT + ICON + GAP
        end = place.width() - RIGHT
        reserved = self._paint_end(painter, top, low, end, chore, first, quiet)
        font = theme.body if done else theme.body_strong
        self._draw(painter, top, left, end - reserved, chore_words(chore), font, first)
        store = self._paint_store(painter, low, end - reserved, chore)
        self._paint_order(painter, low, left, end - reserved - store, chore, selected and live)
        self._paint_marks(painter, place, index, selected, live)

    def _paint_sign(
        self, painter: QPainter, place: QRect, line: QRect, chore: Chore, index: Index, selected: bool
    ) -> None:
        theme = current_theme()
        if self._table.shows_box(index.row()):
            paint_box(painter, theme, QRectF(self.box_rect(place)), selected)
            return
        bright = selected and self._table.has_live_focus()
        ink = theme.ink("text_3" if chore.done_at is not None else "text_2", selected=bright)
        seen = self._seen(line, LEFT, LEFT + ICON)
        seen.setTop(line.top() + (line.height() - ICON) // 2)
        picture = icons.pixmap(chore_icon(chore), ink, ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(seen.topLeft()), picture)

    def _paint_end(
        self, painter: QPainter, top: QRect, low: QRect, end: int, chore: Chore, first: QColor, second: QColor
    ) -> int:
        """The amount, or how long a refund can be cancelled; returns the room it takes."""
        if chore.action is not Action.REFUND:
            return 0
        theme = current_theme()
        high, below = amount(chore.refund_minor or 0, chore.currency), chore.currency
        now = self._table.model_now()
        if now is not None and (minutes := minutes_left(chore, now)):
            high, below = time_left(minutes), cancel_short()
        font = tabular(theme.body)
        width = max(
            QFontMetrics(font).horizontalAdvance(high), QFontMetrics(theme.caption).horizontalAdvance(below)
        )
        trailing = Qt.AlignmentFlag.AlignRight
        self._draw(painter, top, end - width - 1, end, high, font, first, trailing)
        self._draw(painter, low, end - width - 1, end, below, theme.caption, second, trailing)
        return width + BETWEEN

    def _paint_store(self, painter: QPainter, line: QRect, end: int, chore: Chore) -> int:
        """The store, where chores are of several: what is clicked in the wrong account is hard to mend. The
        room it takes."""
        name = self._table.store_of(chore)
        if not name:
            return 0
        theme = current_theme()
        metrics = QFontMetrics(theme.caption)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, WIDEST_STORE)
        width = metrics.horizontalAdvance(shown) + 2 * CHIP_PAD
        paint_chip(painter, theme, self._seen(line, end - width, end), shown)
        return width + BETWEEN

    def _paint_order(
        self, painter: QPainter, line: QRect, left: int, end: int, chore: Chore, selected: bool
    ) -> None:
        """The order id, which is never cut, then the product."""
        theme = current_theme()
        font = tabular(theme.caption)
        width = QFontMetrics(font).horizontalAdvance(chore.order_id) + 1
        done = chore.done_at is not None
        ink = theme.ink("text_3" if done else "text_2", selected=selected)
        self._draw(painter, line, left, left + width, chore.order_id, font, ink)
        product = " ".join((chore.item_name or chore.sku).split())
        after = left + width + 12
        if after < end:
            quiet = theme.ink("text_3", selected=selected)
            self._draw(painter, line, after, end, product, theme.caption, quiet)

    def _paint_marks(self, painter: QPainter, place: QRect, index: Index, selected: bool, live: bool) -> None:
        """The bar of a selected row, and the thin line around the row the keyboard is on."""
        theme = current_theme()
        line = theme.ink("focus", selected=selected)
        if live and index.row() == self._table.currentIndex().row():
            paint_row_frame(painter, place, line)
        if selected:
            bar = QRect(place.left(), place.top(), BAR, place.height())
            seen = QStyle.visualRect(self._table.layoutDirection(), place, bar)
            painter.fillRect(seen, line if live else theme.color("control"))

    def _lines(self, place: QRect) -> tuple[QRect, QRect]:
        theme = current_theme()
        high, low = theme.line_height("body"), theme.line_height("caption")
        top = place.top() + (place.height() - 1 - high - low) // 2
        return (
            QRect(place.left(), top, place.width(), high),
            QRect(place.left(), top + high, place.width(), low),
        )

    def _seen(self, line: QRect, left: int, right: int) -> QRect:
        room = QRect(line.left() + left, line.top(), max(0, right - left), line.height())
        return QStyle.visualRect(self._table.layoutDirection(), line, room)

    def _draw(
        self,
        painter: QPainter,
        line: QRect,
        left: int,
        right: int,
        words: str,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        room = self._seen(line, left, right)
        painter.setFont(font)
        painter.setPen(ink)
        side = QStyle.visualAlignment(self._table.layoutDirection(), align | Qt.AlignmentFlag.AlignVCenter)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side.value | Qt.TextFlag.TextSingleLine.value, shown)
