"""Paints the list: two lines a row, states as shapes, colour for deadlines only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..domain.folding import Span, spans
from . import icons
from .hairline import paint_row_frame
from .request_cells import Cell, Column, cell_of
from .request_model import ROW_ROLE
from .theme import Role, Theme, current_theme
from .widgets.marked_text import paint_marked, visible

if TYPE_CHECKING:
    from .request_table import RequestTable

ROW, COMPACT_ROW = 52, 32
PAD, GUTTER, ICON, GAP = 8, 8, 16, 6
BAR = 3
CHIP_PAD, CHIP_HEIGHT = 5, 18
BOX = 16
KEPT_SPANS = 2000
_MARKED = frozenset({Column.REASON, Column.PRODUCT})

Index = QModelIndex | QPersistentModelIndex


class RequestDelegate(QStyledItemDelegate):
    """Paints cells; what they say comes from `request_cells`."""

    def __init__(self, table: "RequestTable") -> None:
        super().__init__(table)
        self._table = table
        self._marked: tuple[str, ...] = ()
        self._spans: dict[str, list[Span]] = {}

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks these words in reason, comment, product and order id."""
        self._marked = folded_words
        self._spans.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(40, row_height(current_theme(), compact=self._table.is_compact()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        theme = current_theme()
        rect: QRect = option.rect
        selected = self._table.selectionModel().isRowSelected(index.row(), QModelIndex())
        painter.save()
        painter.setClipRect(rect)
        self._paint_ground(painter, theme, rect, index.row(), selected)
        row = index.data(ROW_ROLE)
        content = self._content_rect(rect, Column(index.column()))
        if row is None:
            painter.fillRect(content.adjusted(0, 12, -24, -12), theme.color("neutral_soft"))
        else:
            acted = self._table.is_acted(row.id)
            cell = cell_of(row, Column(index.column()), acted=acted)
            ink = _Inks(theme, selected=selected and self._table.has_live_focus(), dimmed=acted)
            self._paint_cell(painter, ink, content, cell, index, selected)
        self._paint_marks(painter, theme, rect, index, selected)
        painter.restore()

    def box_rect(self, cell_rect: QRect) -> QRect:
        """Where the check box of a row stands, as seen."""
        content = self._content_rect(cell_rect, Column.DUE)
        line, _second = _lines(current_theme(), content, compact=self._table.is_compact())
        box = QRect(content.left(), line.top() + (line.height() - BOX) // 2, BOX, BOX)
        return QStyle.visualRect(self._table.layoutDirection(), content, box)

    def _content_rect(self, rect: QRect, column: Column) -> QRect:
        """The cell without its padding; the first column leaves room for the selection bar."""
        before = PAD + (GUTTER if self._table.is_first(column) else 0)
        after = PAD + (4 if self._table.is_last(column) else 0)
        if self._table.isRightToLeft():
            before, after = after, before
        return rect.adjusted(before, 0, -after, -1)

    def _paint_ground(self, painter: QPainter, theme: Theme, rect: QRect, row: int, selected: bool) -> None:
        token = "base"
        if selected:
            token = "sel" if self._table.has_live_focus() else "sel_idle"
        elif row == self._table.hovered_row():
            token = "row_hover"
        painter.fillRect(rect, theme.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))

    def _paint_marks(
        self, painter: QPainter, theme: Theme, rect: QRect, index: Index, selected: bool
    ) -> None:
        """The bar of a selected row, and the thin line around the row the keyboard is on."""
        live = self._table.has_live_focus()
        column = Column(index.column())
        start, end = self._table.is_first(column), self._table.is_last(column)
        if self._table.isRightToLeft():
            start, end = end, start
        line = theme.ink("focus", selected=selected) if selected else theme.color("focus")
        if live and index.row() == self._table.currentIndex().row():
            paint_row_frame(painter, rect, line, left=start, right=end)
        if selected and self._table.is_first(column):
            bar = QRect(rect.left(), rect.top(), BAR, rect.height())
            place = QStyle.visualRect(self._table.layoutDirection(), rect, bar)
            painter.fillRect(place, line if live else theme.color("control"))

    def _paint_cell(
        self, painter: QPainter, ink: "_Inks", rect: QRect, cell: Cell, index: Index, selected: bool
    ) -> None:
        theme = ink.theme
        compact = self._table.is_compact()
        column = Column(index.column())
        role = ink.role("body_strong" if cell.strong else "body")
        has_figures = column is Column.AMOUNT or column is Column.DUE
        first_font = theme.tabular(role) if has_figures else theme.font(role)
        has_figures = column is Column.AMOUNT or column is Column.PRODUCT
        second_font = theme.tabular("caption") if has_figures else theme.caption
        top, bottom = _lines(theme, rect, compact=compact)
        if column is Column.PRODUCT:
            top, bottom = self._paint_store(painter, ink, top, bottom, cell, index)
        if column is Column.AMOUNT:
            end = Qt.AlignmentFlag.AlignRight
            shown = f"{cell.first} {cell.second}" if compact else cell.first
            self._text(painter, top, shown, first_font, ink.of("text"), end)
            if not compact:
                self._text(painter, bottom, cell.second, second_font, ink.of("text_3"), end)
            return
        left = self._leading(painter, ink, rect, cell, index, selected)
        first = ink.of(cell.tone if column is Column.DUE else "text")
        marks = column in _MARKED
        found = self._found(cell.first, marks)
        self._first_line(painter, top, left, cell, first_font, first, found, ink.selected)
        if compact:
            return
        second = ink.of("text_3" if column is not Column.PRODUCT else "text_2")
        if cell.second_icon:
            self._icon(painter, bottom, left, cell.second_icon, second, 14)
            left += 14 + 5
        found = self._found(cell.second, marks and not cell.second_is_ours)
        room = bottom.adjusted(*self._indent(left))
        self._text(painter, room, cell.second, second_font, second, found=found, selected=ink.selected)

    def _paint_store(
        self, painter: QPainter, ink: "_Inks", top: QRect, bottom: QRect, cell: Cell, index: Index
    ) -> tuple[QRect, QRect]:
        """Paints the store of a row at its end, where rows are of several; the room that is left. Beside the
        order id in full if there is room, else in short beside the product: an id is never cut for it."""
        sign = self._table.requests.store_of(index.data(ROW_ROLE))
        if sign is None:
            return top, bottom
        metrics = QFontMetrics(ink.theme.caption)
        left = bottom.width() - metrics.horizontalAdvance(cell.second) - GAP
        widths = {name: metrics.horizontalAdvance(name) + 2 * CHIP_PAD for name in (sign.name, sign.short)}
        name = sign.name if widths[sign.name] <= left else sign.short
        is_below = widths[name] <= left
        line = bottom if is_below else top
        paint_chip(painter, ink.theme, self._seen_end(line, widths[name]), name)
        rtl = self._table.isRightToLeft()
        width = widths[name] + GAP
        room = line.adjusted(width, 0, 0, 0) if rtl else line.adjusted(0, 0, -width, 0)
        return (top, room) if is_below else (room, bottom)

    def _seen_end(self, line: QRect, width: int) -> QRect:
        height = min(CHIP_HEIGHT, line.height())
        place = QRect(line.right() + 1 - width, line.top() + (line.height() - height) // 2, width, height)
        return QStyle.visualRect(self._table.layoutDirection(), line, place)

    def _leading(
        self, painter: QPainter, ink: "_Inks", rect: QRect, cell: Cell, index: Index, selected: bool
    ) -> int:
        """Paints the icon or the check box before the words; returns the room it takes."""
        column = Column(index.column())
        if column is Column.DUE and self._table.shows_box(index.row()):
            paint_box(painter, ink.theme, QRectF(self.box_rect(_cell_of(self, rect, column))), selected)
            return ICON + GAP
        if not cell.icon:
            return ICON + GAP if column in (Column.DUE, Column.STATUS) else 0
        top, _bottom = _lines(ink.theme, rect, compact=self._table.is_compact())
        self._icon(painter, top, 0, cell.icon, ink.of(cell.tone), ICON)
        return ICON + GAP

    def _found(self, words: str, marks: bool) -> list[Span]:
        """Where the words of the search stand; kept, because a row is painted more often than it changes."""
        if not marks or not self._marked:
            return []
        if words not in self._spans:
            if len(self._spans) >= KEPT_SPANS:
                self._spans.clear()
            self._spans[words] = spans(words, self._marked)
        return self._spans[words]

    def _first_line(
        self,
        painter: QPainter,
        line: QRect,
        left: int,
        cell: Cell,
        font: QFont,
        ink: QColor,
        found: list[Span],
        selected: bool,
    ) -> None:
        room = line.adjusted(*self._indent(left))
        if not cell.suffix:
            self._text(painter, room, cell.first, font, ink, found=found, selected=selected)
            return
        tail = QFontMetrics(font).horizontalAdvance(cell.suffix)
        head = QFontMetrics(font).elidedText(
            cell.first, Qt.TextElideMode.ElideRight, max(0, room.width() - tail)
        )
        seen = list(visible(found, cell.first, head))
        self._text(painter, room, head + cell.suffix, font, ink, found=seen, selected=selected)

    def _indent(self, left: int) -> tuple[int, int, int, int]:
        return (0, 0, -left, 0) if self._table.isRightToLeft() else (left, 0, 0, 0)

    def _icon(self, painter: QPainter, line: QRect, left: int, name: str, ink: QColor, size: int) -> None:
        place = QRect(line.left() + left, line.top() + (line.height() - size) // 2, size, size)
        seen = QStyle.visualRect(self._table.layoutDirection(), line, place)
        picture = icons.pixmap(name, ink, size, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(seen.topLeft()), picture)

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        found: list[Span] | None = None,
        selected: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        seen = QStyle.visualAlignment(self._table.layoutDirection(), align | Qt.AlignmentFlag.AlignVCenter)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        marks = visible(found, words, shown) if found else ()
        if marks:
            paint_marked(painter, room, shown, marks, font=font, ink=ink, align=seen, selected=selected)
            return
        painter.drawText(room, seen.value | Qt.TextFlag.TextSingleLine.value, shown)


class _Inks:
    """The colours of one row: as they are, or one small voice for a row just acted on."""

    def __init__(self, theme: Theme, *, selected: bool, dimmed: bool) -> None:
        """`selected`: the row has the ground of a selection that keys go to."""
        self.theme, self.selected = theme, selected
        self._dimmed = dimmed

    def of(self, token: str) -> QColor:
        return self.theme.ink("text_3" if self._dimmed else token, selected=self.selected)

    def role(self, role: Role) -> Role:
        return "body" if self._dimmed else role


def row_height(theme: Theme, *, compact: bool) -> int:
    """52 or 32, more where the system's font is larger."""
    if compact:
        return max(COMPACT_ROW, theme.line_height("body") + 10)
    return max(ROW, theme.line_height("body") + theme.line_height("caption") + 14)


def paint_box(painter: QPainter, theme: Theme, place: QRectF, checked: bool, *, partly: bool = False) -> None:
    """A check box as the style sheet has it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = checked or partly
    painter.setPen(QPen(theme.color("accent" if on else "control"), 1))
    painter.setBrush(theme.color("accent" if on else "base"))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        pen = QPen(theme.color("on_accent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        shape = ((4.5, 8), (11.5, 8)) if partly else ((4.3, 8.3), (7, 11), (11.8, 5.4))
        painter.drawPolyline([place.topLeft() + QPointF(x, y) for x, y in shape])
    painter.restore()


def paint_chip(painter: QPainter, theme: Theme, place: QRect, words: str) -> None:
    """A few quiet words in a frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("border"), 1))
    painter.setBrush(theme.color("card"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(theme.caption)
    painter.setPen(theme.color("text_3"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _lines(theme: Theme, rect: QRect, *, compact: bool) -> tuple[QRect, QRect]:
    """The places of the two lines; compact rows have one."""
    first, second = theme.line_height("body"), theme.line_height("caption")
    if compact:
        return rect, QRect()
    top = rect.top() + (rect.height() - first - second) // 2
    return (
        QRect(rect.left(), top, rect.width(), first),
        QRect(rect.left(), top + first, rect.width(), second),
    )


def _cell_of(delegate: RequestDelegate, content: QRect, column: Column) -> QRect:
    """The cell a content rectangle belongs to."""
    probe = delegate._content_rect(QRect(0, 0, 100, content.height() + 1), column)
    return content.adjusted(-probe.left(), 0, 99 - probe.right(), 1)
