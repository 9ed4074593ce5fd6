"""What happened to a request, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ...domain.views import TimelineEntry
from ...services.browsing import RequestDetail
from .. import text
from ..theme import current_theme, tabular, theme_controller
from ..widgets.plain_text import plain_tooltip
from .plain_words import unforced

ROW, DOT, DATE_LEFT, DATE_GAP = 22, 7, 17, 18
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: when, in words, and what."""

    when: str
    what: str


def happenings(detail: RequestDetail) -> list[Happening]:
    """The journal of the request together with the dates of Amazon's report, newest first."""
    found: list[tuple[tuple[date, bool, float], Happening]] = []
    for entry in (*detail.timeline, *_reported(detail)):
        words = unforced(text.timeline_words(entry, detail))
        if entry.at is not None:
            found.append((_moment_order(entry.at), Happening(text.moment_short(entry.at), words)))
        elif entry.on is not None:
            found.append((_day_order(entry.on), Happening(text.date_short(entry.on), words)))
    if seen := detail.request.claim_seen_on:
        words = QCoreApplication.translate("Timeline", "A-to-Z claim first seen in a report")
        found.append((_day_order(seen), Happening(text.date_short(seen), words)))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [happening for _, happening in found]


def _moment_order(moment: datetime) -> tuple[date, bool, float]:
    """After the plain dates of the same day, as the moment is shown: in the time of this computer."""
    return moment.astimezone().date(), True, moment.timestamp()


def _day_order(day: date) -> tuple[date, bool, float]:
    return day, False, 0.0


def _reported(detail: RequestDetail) -> Iterable[TimelineEntry]:
    """What only the dates of the report tell, newest first where they are the same."""
    request = detail.request
    delivered = {item.line.delivery_date for item in request.items if item.line.delivery_date}
    for day in sorted(delivered, reverse=True):
        yield TimelineEntry("delivered", None, day, {})
    for kind, on in (("requested", request.line.request_date), ("ordered", request.line.order_date)):
        if on is not None:
            yield TimelineEntry(kind, None, on, {})


class _Model(QAbstractListModel):
    """The lines as a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Happening] = []

    def show_lines(self, lines: list[Happening]) -> None:
        """Shows other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Words of one line; date and words together for screen readers."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.when}: {line.what}"
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a dot, the date and the words; the newest dot is filled."""

    date_width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """One line."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one line."""
        theme, view = current_theme(), option.widget
        line = index.model().lines[index.row()]  # type: ignore[attr-defined]
        whole: QRect = option.rect
        direction = view.layoutDirection()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        newest = index.row() == 0
        dot = QStyle.visualRect(direction, whole, QRect(whole.left(), whole.top(), DOT, whole.height()))
        ink = theme.color("focus" if newest else "text_3")
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink if newest else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(dot).center(), DOT / 2 - 0.5, DOT / 2 - 0.5)
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        left = whole.left() + DATE_LEFT
        for words, width, ink_name in self._columns(line, whole.right() + 1 - left):
            place = QStyle.visualRect(direction, whole, QRect(left, whole.top(), width, whole.height()))
            font = tabular(theme.caption)
            painter.setFont(font)
            painter.setPen(theme.color(ink_name))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place, start, shown)
            left += width + DATE_GAP
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 1))
            behind_dot = QStyle.visualRect(direction, whole, whole.adjusted(DOT + 4, 0, 0, 0))
            painter.drawRoundedRect(QRectF(behind_dot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()

    def words_width(self, whole: int) -> int:
        """Room for the words in a line of this width."""
        return whole - DATE_LEFT - self.date_width - DATE_GAP

    def _columns(self, line: Happening, room: int) -> list[tuple[str, int, str]]:
        rest = max(0, room - self.date_width - DATE_GAP)
        return [(line.when, self.date_width, "text_3"), (line.what, rest, "text_2")]


def row_height() -> int:
    """Height of one line in px."""
    return max(ROW, current_theme().line_height("caption") + 6)


class Timeline(QListView):
    """A list that alone scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._lines = _Model(self)
        self._delegate = _Delegate(self)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        theme_controller().theme_changed.connect(self._take_theme)

    def lines(self) -> list[Happening]:
        """What the list shows, newest first."""
        return self._lines.lines

    def show_happenings(self, lines: list[Happening]) -> None:
        """Shows other lines from the first on; the same ones stay where they are scrolled to."""
        if lines == self._lines.lines:
            return
        self._lines.show_lines(lines)
        self._take_theme()
        self.scrollToTop()

    def needed_height(self) -> int:
        """Height of all lines in px."""
        return row_height() * len(self._lines.lines)

    def viewportEvent(self, event: QEvent) -> bool:
        """Gives a line that is cut its words as tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = self._lines.lines[index.row()].what if index.isValid() else ""
            metrics = QFontMetrics(tabular(current_theme().caption))
            room = self._delegate.words_width(self.viewport().width())
            cut = metrics.horizontalAdvance(words) >= room
            QToolTip.showText(event.globalPos(), plain_tooltip(words) if cut else "", self)
            return True
        return super().viewportEvent(event)

    def _take_theme(self) -> None:
        metrics = QFontMetrics(tabular(current_theme().caption))
        widths = [metrics.horizontalAdvance(line.when) + 1 for line in self._lines.lines]
        self._delegate.date_width = max([*widths, 78])
        self.doItemsLayout()
        self.viewport().update()
