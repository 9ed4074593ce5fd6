"""The headings of the list: sorting, moving, sizing and hiding columns."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle

from ..domain.views import RequestRow
from . import icons
from .request_cells import NARROWEST, USUAL_WIDTH, Column, cell_of, column_name
from .request_delegate import BOX, GAP, GUTTER, ICON, PAD, paint_box
from .theme import current_theme, tabular, theme_controller

if TYPE_CHECKING:
    from .request_table import RequestTable

HEIGHT, ARROW = 28, 12
AMPLE_PRODUCT, AMPLE_STATUS = 240, 196


class ColumnHeader(QHeaderView):
    """Signals:
    columns_changed: the seller moved, sized or hid a column.
    all_toggled: the check box over the rows was clicked.
    """

    columns_changed = Signal()
    all_toggled = Signal()

    def __init__(self, table: "RequestTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._wanted = dict(USUAL_WIDTH)
        self._needs: dict[Column, int] = {}
        self._fitting = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(NARROWEST[Column.AMOUNT])
        self.setSortIndicator(Column.DUE, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)
        theme_controller().theme_changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """28 high."""
        height = max(HEIGHT, current_theme().line_height("label") + 12)
        return QSize(super().sizeHint().width(), height)

    def layout_text(self) -> str:
        """Order, widths and visibility in one line of text, to be remembered."""
        order = sorted(Column, key=self.visualIndex)
        return ";".join(
            f"{'-' if self.isSectionHidden(column) else ''}{column.name.lower()}={self._wanted[column]}"
            for column in order
        )

    def restore(self, layout: str) -> None:
        """Takes back what `layout_text` gave; what is not understood is left as it is."""
        self._fitting = True
        for place, entry in enumerate(part for part in layout.split(";") if part):
            name, _, width = entry.lstrip("-").partition("=")
            column = next((known for known in Column if known.name.lower() == name), None)
            if column is None:
                continue
            if width.isdecimal():
                self._wanted[column] = min(max(int(width), NARROWEST[column]), 800)
            self.moveSection(self.visualIndex(column), place)
            self.setSectionHidden(column, entry.startswith("-") and column is not Column.PRODUCT)
        self._fitting = False
        self.fit()

    def set_column_shown(self, column: Column, shown: bool) -> None:
        """Shows or hides a column."""
        self.setSectionHidden(column, not shown)
        self.fit()
        self.columns_changed.emit()

    def measure(self, rows: Iterable[RequestRow], *, acted: Collection[int], compact: bool) -> None:
        """Deadlines and amounts are never cut: their columns grow to the longest text of these rows. `acted`:
        requests that were just acted on."""
        theme = current_theme()
        due = amount = 0
        for row in rows:
            cell = cell_of(row, Column.DUE, acted=row.id in acted)
            strong = theme.tabular("body_strong" if cell.strong else "body")
            small = "" if compact else cell.second
            due = max(due, _width(strong, cell.first), _width(theme.caption, small))
            cell = cell_of(row, Column.AMOUNT, acted=False)
            words = f"{cell.first} {cell.second}" if compact else cell.first
            amount = max(amount, _width(theme.tabular("body"), words))
        if due:
            self._need(Column.DUE, due + ICON + GAP + 2 * PAD + 2)
            self._need(Column.AMOUNT, amount + 2 * PAD + 6)

    def _need(self, column: Column, width: int) -> None:
        if width > self._needs.get(column, 0):
            self._needs[column] = width
            self.fit()

    def forget_needs(self) -> None:
        """Fonts or words are others now."""
        self._needs.clear()

    def fit(self) -> None:
        """Gives the product what the others leave, and takes from reason and status if it needs more."""
        shown = [column for column in Column if not self.isSectionHidden(column)]
        widths = {column: self._wanted[column] for column in shown}
        for column in widths:
            widths[column] = max(widths[column], self._needs.get(column, 0))
        first = min(shown, key=self.visualIndex)
        widths[first] += GUTTER
        if Column.PRODUCT in widths:
            room = self._table.viewport().width()
            others = sum(width for column, width in widths.items() if column is not Column.PRODUCT)
            needed = self._product_needs()
            for column in (Column.REASON, Column.STATUS, Column.AMOUNT, Column.DUE):
                lack = needed - (room - others)
                if column in widths and lack > 0:
                    least = max(NARROWEST[column], self._needs.get(column, 0))
                    least += GUTTER if column is first else 0
                    taken = max(0, min(lack, widths[column] - least))
                    widths[column] -= taken
                    others -= taken
            widths[Column.PRODUCT] = max(needed, room - others)
            self._give_spare(widths)
        self._fitting = True
        for column, width in widths.items():
            self.resizeSection(column, width)
        self._fitting = False

    def _give_spare(self, widths: dict[Column, int]) -> None:
        """Shares what a wide window has to give: status and tags get what they usually need, then the buyer's
        words get half, because they decide. A column that the seller drew keeps its width."""
        for column, most in ((Column.STATUS, AMPLE_STATUS), (Column.REASON, None)):
            spare = max(0, widths[Column.PRODUCT] - AMPLE_PRODUCT)
            if column not in widths or self._wanted[column] != USUAL_WIDTH[column]:
                continue
            given = spare // 2 if most is None else min(spare // 2, max(0, most - widths[column]))
            widths[column] += given
            widths[Column.PRODUCT] -= given

    def box_rect(self) -> QRect:
        """Where the check box for all rows stands."""
        section = QRect(
            self.sectionViewportPosition(Column.DUE), 0, self.sectionSize(Column.DUE), self.height()
        )
        left = PAD + (GUTTER if self._table.is_first(Column.DUE) else 0)
        box = QRect(section.left() + left, (section.height() - BOX) // 2, BOX, BOX)
        return QStyle.visualRect(self.layoutDirection(), section, box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The check box is no heading."""
        if self._over_box(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self.all_toggled.emit()
            event.accept()
            return
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints one heading."""
        theme, column = current_theme(), Column(section)
        painter.save()
        painter.fillRect(rect, theme.color("base"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("border"))
        left = PAD + (GUTTER if self._table.is_first(column) else 0)
        right = PAD + (4 if self._table.is_last(column) else 0)
        if column is Column.DUE and self._table.shows_boxes():
            box = QRectF(self.box_rect())
            every = self._table.is_all_selected()
            paint_box(painter, theme, box, every, partly=not every)
            left += ICON + GAP
        sorted_here = self.sortIndicatorSection() == section
        painter.setFont(theme.label)
        painter.setPen(theme.color("text_3"))
        metrics = QFontMetrics(theme.label)
        room = rect.width() - left - right - (ARROW + 4 if sorted_here else 0)
        words = metrics.elidedText(column_name(column), Qt.TextElideMode.ElideRight, max(0, room))
        width = metrics.horizontalAdvance(words) + 1
        start = left if column is not Column.AMOUNT else rect.width() - right - width
        place = QRect(rect.left() + start, rect.top(), width, rect.height() - 1)
        seen = QStyle.visualRect(self.layoutDirection(), rect, place)
        painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if sorted_here:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            x = start + width + 3 if column is not Column.AMOUNT else start - ARROW - 3
            arrow = QRect(rect.left() + x, (rect.height() - ARROW) // 2, ARROW, ARROW)
            name = "chevron-up" if up else "chevron-down"
            picture = icons.pixmap(name, theme.color("text_3"), ARROW, self.devicePixelRatioF())
            painter.drawPixmap(
                QPointF(QStyle.visualRect(self.layoutDirection(), rect, arrow).topLeft()), picture
            )
        painter.restore()

    def _over_box(self, at: QPoint) -> bool:
        return self._table.shows_boxes() and self.box_rect().adjusted(-4, -4, 4, 4).contains(at)

    def _product_needs(self) -> int:
        """Order ids are never cut."""
        if self._table.is_compact():
            return NARROWEST[Column.PRODUCT]
        metrics = QFontMetrics(tabular(current_theme().caption))
        return max(NARROWEST[Column.PRODUCT], metrics.horizontalAdvance("000-0000000-0000000") + 2 * PAD + 2)

    def _resized(self, section: int, _before: int, after: int) -> None:
        if self._fitting or not after:
            return
        column = Column(section)
        gutter = GUTTER if self._table.is_first(column) else 0
        self._wanted[column] = max(NARROWEST[column], after - gutter)
        self.columns_changed.emit()

    def _moved(self, *_: int) -> None:
        if not self._fitting:
            self.fit()
            self._table.viewport().update()
            self.columns_changed.emit()


def _width(font: QFont, words: str) -> int:
    return QFontMetrics(font).horizontalAdvance(words)
