"""Paints the rows of an import plan, and knows where their columns and links are."""

from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import icons
from ..hairline import paint_row_frame
from ..theme import Theme, current_theme, tabular
from .plan_model import ROW_ROLE, GroupHead
from .plan_rows import ICONS, PlanRow, RowAction, kind_name

MARGIN, GAP = 24, 12
_CHEVRON, _SIGN = 16, 16
_LONGEST = 400
_WIDE = 100_000  # px, more than any row


class Columns(NamedTuple):
    """Where the columns begin, from the leading edge, and where the last one ends."""

    line: int
    subject: int
    aside: int
    what: int
    end: int


def columns(width: int) -> Columns:
    """The columns of a list of this width; the ids grow with the font and are never cut."""
    theme = current_theme()
    digits = QFontMetrics(tabular(theme.body))
    subject = MARGIN + max(44, digits.horizontalAdvance("000000")) + GAP
    aside = subject + max(188, digits.horizontalAdvance("000-0000000-0000000") + 2) + GAP
    rest = width - aside - MARGIN
    return Columns(MARGIN, subject, aside, aside + min(264, round(rest * 0.36)), width - MARGIN)


def action_words(action: RowAction) -> str:
    """The link of a row."""
    if action is RowAction.CHOOSE_DATE_ORDER:
        return QCoreApplication.translate("PlanRows", "Choose…")
    return QCoreApplication.translate("PlanRows", "Show row")


def row_height() -> int:
    """The height of rows with one line, and of headings."""
    return max(32, current_theme().line_height("body") + 12)


def problem_height() -> int:
    """The height of rows with two lines."""
    theme = current_theme()
    return max(52, theme.line_height("body") + theme.line_height("caption") + 16)


class PlanDelegate(QStyledItemDelegate):
    """Paints headings, problems, and lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.link_hovered = False

    def link_place(self, row: PlanRow, place: QRect, direction: Qt.LayoutDirection) -> QRect:
        """The area of a row's link; empty without one."""
        if row.action is None:
            return QRect()
        width = QFontMetrics(_link_font(current_theme())).horizontalAdvance(action_words(row.action)) + 12
        left = place.right() - MARGIN - width + 7
        return QStyle.visualRect(direction, place, QRect(left, place.top() + 2, width, place.height() - 5))

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Not asked while the rows are fixed by their header."""
        return QSize(option.rect.width(), row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one row."""
        row = index.data(ROW_ROLE)
        theme, place = current_theme(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = index.row() == self.hovered_row
        ground = "pane" if isinstance(row, GroupHead) else "row_hover" if hovered else "base"
        painter.fillRect(place, theme.color(ground))
        if isinstance(row, GroupHead):
            self._paint_head(_Row(painter, place, option.direction), row)
        else:
            self._paint_row(_Row(painter, place, option.direction), row, hovered)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, place, option.direction)
        painter.restore()

    def _paint_head(self, at: "_Row", head: GroupHead) -> None:
        theme = current_theme()
        at.chevron(MARGIN - 4, head.folded)
        icon, ink = ICONS[head.kind]
        at.icon(icon, ink, MARGIN + 16)
        name = kind_name(head.kind)
        left = MARGIN + 36
        width = QFontMetrics(theme.body_strong).horizontalAdvance(name) + 1
        at.words(name, left, left + width, theme.body_strong, "text")
        left += width + 7
        count = QFontMetrics(tabular(theme.body)).horizontalAdvance(str(head.count)) + 1
        at.words(str(head.count), left, left + count, tabular(theme.body), "text_3")
        end = at.place.width() - MARGIN
        at.words(
            head.note,
            left + count + GAP,
            end,
            theme.caption,
            "text_3",
            Qt.AlignmentFlag.AlignTrailing,
        )

    def _paint_row(self, at: "_Row", row: PlanRow, hovered: bool) -> None:
        theme, grid = current_theme(), columns(at.place.width())
        at.words(str(row.line), grid.line, grid.subject - GAP, tabular(theme.body), "text_3")
        if row.action is None:
            at.words(row.subject, grid.subject, grid.aside - GAP, tabular(theme.body), "text")
            at.words(row.aside, grid.aside, grid.what - GAP, theme.body, "text_2")
            at.mixed(row.what, grid.what, grid.end)
            return
        link = self.link_place(row, at.place, at.direction)
        end = grid.end - link.width() - GAP
        at.two_lines((row.subject, theme.body_strong), row.aside, grid.subject, grid.aside - GAP)
        at.two_lines(("".join(row.what), theme.body), row.way_out, grid.aside, end)
        font = QFont(_link_font(theme))
        font.setUnderline(hovered and self.link_hovered)
        at.painter.setFont(font)
        at.painter.setPen(theme.color("link"))
        at.painter.drawText(link, Qt.AlignmentFlag.AlignCenter, action_words(row.action))

    def _paint_focus(self, painter: QPainter, place: QRect, direction: Qt.LayoutDirection) -> None:
        theme = current_theme()
        color = theme.color("focus")
        bar = QRect(place.left(), place.top(), 3, place.height() - 1)
        painter.fillRect(QStyle.visualRect(direction, place, bar), color)
        paint_row_frame(painter, place, color)


def _link_font(theme: Theme) -> QFont:
    font = QFont(theme.body)
    font.setWeight(QFont.Weight.Medium)
    return font


class _Row:
    """Paints into one row; places count from the leading edge."""

    def __init__(self, painter: QPainter, place: QRect, direction: Qt.LayoutDirection) -> None:
        self.painter, self.place, self.direction = painter, place, direction

    def words(
        self,
        words: str,
        left: int,
        right: int,
        font: QFont,
        ink: str,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """One line, elided at its end."""
        room = self._seen(left, right, 0, self.place.height())
        self._draw(words, room, font, ink, alignment)

    def two_lines(self, first: tuple[str, QFont], second: str, left: int, right: int) -> None:
        """A line and a smaller one below it."""
        theme = current_theme()
        high, low = theme.line_height("body"), theme.line_height("caption")
        top = (self.place.height() - high - low) // 2
        self._draw(first[0], self._seen(left, right, top, high), first[1], "text")
        self._draw(second, self._seen(left, right, top + high, low), theme.caption, "text_3")

    def mixed(self, parts: tuple[str, ...], left: int, right: int) -> None:
        """Plain and bold words by turns on one line, elided at the end."""
        room = self._seen(left, right, 0, self.place.height())
        text = "".join(parts)[:_LONGEST]
        layout, width = self._layout(text, parts)
        if width > room.width():
            fits, too_long = 0, len(text)
            while too_long - fits > 1:
                middle = (fits + too_long) // 2
                wide = self._layout(text[:middle] + "…", parts)[1] > room.width()
                fits, too_long = (fits, middle) if wide else (middle, too_long)
            layout, width = self._layout(text[:fits].rstrip() + "…", parts)
        line = layout.lineAt(0)
        x = room.left()
        if self.direction == Qt.LayoutDirection.RightToLeft:
            x = room.right() - round(width)
        self.painter.setPen(current_theme().color("text"))
        layout.draw(self.painter, QPointF(x, room.top() + (room.height() - line.height()) / 2))

    def icon(self, name: str, ink: str, left: int) -> None:
        """An icon in the middle of the height."""
        room = self._seen(left, left + _SIGN, (self.place.height() - _SIGN) // 2, _SIGN)
        color = current_theme().color(ink)
        picture = icons.pixmap(name, color, _SIGN, self.painter.device().devicePixelRatio())
        self.painter.drawPixmap(QPointF(room.topLeft()), picture)

    def chevron(self, left: int, folded: bool) -> None:
        """Points down for an open group, along the text for a folded one."""
        room = self._seen(left, left + _CHEVRON, (self.place.height() - _CHEVRON) // 2, _CHEVRON)
        color = current_theme().color("text_2")
        picture = icons.pixmap("chevron-down", color, _CHEVRON, self.painter.device().devicePixelRatio())
        self.painter.save()
        self.painter.translate(room.center().x() + 0.5, room.center().y() + 0.5)
        if folded:
            self.painter.rotate(90 if self.direction == Qt.LayoutDirection.RightToLeft else -90)
        self.painter.drawPixmap(QPointF(-_CHEVRON / 2, -_CHEVRON / 2), picture)
        self.painter.restore()

    def _layout(self, text: str, parts: tuple[str, ...]) -> tuple[QTextLayout, float]:
        """One line and its width; the layout must outlive what is taken of it."""
        theme = current_theme()
        layout = QTextLayout(text, theme.body)
        option = QTextOption()
        option.setTextDirection(self.direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        bold = QTextCharFormat()
        bold.setFont(theme.body_strong)
        formats, start = [], 0
        for number, part in enumerate(parts):
            length = min(len(part), max(0, len(text) - start))
            if number % 2 and length:
                strong = QTextLayout.FormatRange()
                strong.start, strong.length, strong.format = start, length, bold
                formats.append(strong)
            start += len(part)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_WIDE)
        width = line.naturalTextWidth()
        line.setLineWidth(width + 1)  # a line from right to left begins at the end of its width
        layout.endLayout()
        return layout, width

    def _draw(
        self,
        words: str,
        room: QRect,
        font: QFont,
        ink: str,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        shown = QFontMetrics(font).elidedText(words[:_LONGEST], Qt.TextElideMode.ElideRight, room.width())
        self.painter.setFont(font)
        self.painter.setPen(current_theme().color(ink))
        side = QStyle.visualAlignment(self.direction, alignment | Qt.AlignmentFlag.AlignVCenter)
        self.painter.drawText(room, side.value | Qt.TextFlag.TextSingleLine.value, shown)

    def _seen(self, left: int, right: int, top: int, height: int) -> QRect:
        room = QRect(self.place.left() + left, self.place.top() + top, max(0, right - left), height)
        return QStyle.visualRect(self.direction, self.place, room)
