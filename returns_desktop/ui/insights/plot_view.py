"""A plot in the window: told by mouse and keys, and a way to the requests behind each point."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPicture,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..theme import current_theme, theme_controller
from ..widgets.plain_text import plain_tooltip
from .chart import Chart, Point, Shape
from .ink import Ink, Spot
from .painting import paint_chart

_LEAST = QSize(280, 208)
_INSET = 4.0
_CAPTIONS = 28
"""Above lying bars."""
_LATER, _SOONER = 1, -1
_WAITING = (0.62, 0.88, 0.45, 0.74)
"""How long the bars are that stand for a figure that is still read."""


class PlotView(QWidget):
    """Paints a chart. Arrows go from point to point, Enter and a click to the requests behind one.

    Signals:
        search_chosen(str): what finds the requests of a point.
    """

    search_chosen = Signal(str)
    read_as = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._spots: Sequence[Spot] = ()
        self._hovered: Spot | None = None
        self._current: Spot | None = None
        self._waits = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_controller().theme_changed.connect(self.update)

    def show_chart(self, chart: Chart) -> None:
        """Shows another figure, or the same in other words; the keyboard stays at its point if it can."""
        kept = self._current
        self._chart, self._waits, self._hovered = chart, False, None
        self._spots = self._measured()
        self._current = next((spot for spot in self._spots if kept and spot[:3] == kept[:3]), None)
        if self.hasFocus() and self._current is None and self._spots:
            self._current = self._spots[0]
        if self.hasFocus() and not self._spots:
            self.focusNextChild()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._spots else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(self._told_whole(chart))
        self.updateGeometry()
        self.update()

    def show_waiting(self) -> None:
        """The figure is still being read, and takes its time."""
        self._waits = True
        self.update()

    def spots(self) -> Sequence[Spot]:
        """Where the points are, in the order of the chart."""
        return self._spots

    def point(self) -> Point | None:
        """The point that the keyboard is on."""
        return self._point_of(self._current) if self._current else None

    def sizeHint(self) -> QSize:
        """Room for a plot that can be read, and for each of its lying bars."""
        height = _LEAST.height()
        if self._chart is not None and self._chart.shape is Shape.BARS and not self._chart.why_empty:
            rows = sum(len(panel.places) + 1 for panel in self._chart.panels)
            height = max(height, (rows + 1) * (current_theme().line_height("caption") + 4) + _CAPTIONS)
        return QSize(_LEAST.width(), height)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the chart, and what is pointed at."""
        painter, theme = QPainter(self), current_theme()
        if self._chart is None:
            if self._waits:
                self._paint_waiting(painter)
            return
        self._spots = self._painted(painter)
        ink = Ink(painter, theme)
        if self._hovered is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.soft("text"))
            painter.drawRoundedRect(self._hovered.drawn.adjusted(-2, -2, 2, 2), 3, 3)
        if self.hasFocus() and self._current is not None:
            ink.ring(self._current.drawn)
        elif self.hasFocus():
            ink.ring(QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the figures of what is under the mouse."""
        self._hover(self._at(event.position()), event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hover(None, QPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the requests of the point."""
        spot = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._current = spot
            self._choose(spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first point is told to those who cannot see it."""
        super().focusInEvent(event)
        if self._current is None and self._spots and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go_to(self._spots[0])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the keyboard nothing is ringed."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move; Enter and Space choose."""
        key = event.key()
        if self._current is None or not self._spots:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(self._spots[0 if key == Qt.Key.Key_Home else -1])
            self._tell_beside(self._current)
        elif key in _ARROWS:
            self._step(*_ARROWS[key])
            self._tell_beside(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tooltips are the plot's own, and follow the mouse."""
        return True if event.type() == QEvent.Type.ToolTip else super().event(event)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, 0, 0, -2)

    def _painted(self, painter: QPainter) -> list[Spot]:
        assert self._chart is not None
        room, theme = self._room(), current_theme()
        return paint_chart(painter, room, self._chart, theme, mirrored=self.isRightToLeft())

    def _measured(self) -> list[Spot]:
        """Where points will be, before anything was painted."""
        picture = QPicture()
        painter = QPainter(picture)
        try:
            return self._painted(painter)
        finally:
            painter.end()

    def _paint_waiting(self, painter: QPainter) -> None:
        room = self._room()
        for number, share in enumerate(_WAITING):
            bar = QRectF(room.left(), room.top() + 24 + 36 * number, room.width() * share, 16)
            painter.fillRect(bar, current_theme().color("neutral_soft"))

    def _point_of(self, spot: Spot) -> Point:
        assert self._chart is not None
        return self._chart.panels[spot.panel].places[spot.place].points[spot.point]

    def _at(self, position: QPointF) -> Spot | None:
        return next((spot for spot in self._spots if spot.area.contains(position)), None)

    def _hover(self, spot: Spot | None, at: QPoint) -> None:
        if spot is not None:
            QToolTip.showText(at, plain_tooltip(self._point_of(spot).told), self)
        elif self._hovered is not None:
            QToolTip.hideText()
        if spot != self._hovered:
            self._hovered = spot
            can_go = spot is not None and bool(self._point_of(spot).search)
            self.setCursor(Qt.CursorShape.PointingHandCursor if can_go else Qt.CursorShape.ArrowCursor)
            self.update()

    def _choose(self, spot: Spot) -> None:
        if search := self._point_of(spot).search:
            QToolTip.hideText()
            self.search_chosen.emit(search)

    def _step(self, across: int, upwards: int) -> None:
        """To the point beside: `across` to the right, `upwards` to the top, as it is seen."""
        assert self._chart is not None
        assert self._current is not None
        if self._chart.shape is Shape.BARS:
            along, within = -upwards, -across if self.isRightToLeft() else across
        else:
            along, within = across, upwards
        here = self._current[:3]
        if along:
            self._go_along(along)
        else:
            beside = [spot for spot in self._spots if spot[:2] == here[:2]]
            place = beside.index(self._current) + within
            if 0 <= place < len(beside):
                self._go_to(beside[place])
            elif self._chart.shape is not Shape.BARS:
                self._go_to_panel(self._current.panel - within)

    def _go_along(self, step: int) -> None:
        assert self._current is not None
        bars = list(dict.fromkeys(spot[:2] for spot in self._spots))
        place = bars.index(self._current[:2]) + step
        if 0 <= place < len(bars):
            points = [spot for spot in self._spots if spot[:2] == bars[place]]
            self._go_to(points[min(self._current.point, len(points) - 1)])

    def _go_to_panel(self, panel: int) -> None:
        """The point of another panel that is nearest."""
        assert self._current is not None
        x = self._current.drawn.center().x()
        others = [spot for spot in self._spots if spot.panel == panel]
        if others:
            self._go_to(min(others, key=lambda spot: abs(spot.drawn.center().x() - x)))

    def _go_to(self, spot: Spot) -> None:
        self._current = spot
        told = self._point_of(spot).told
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self.update()

    def _tell_beside(self, spot: Spot | None) -> None:
        """What the mouse would be told, for those who see and use the keys."""
        if spot is not None:
            at = self.mapToGlobal(spot.drawn.bottomRight().toPoint())
            QToolTip.showText(at, plain_tooltip(self._point_of(spot).told), self)

    def _told_whole(self, chart: Chart) -> str:
        if chart.why_empty:
            return chart.why_empty
        return f"{chart.number} {chart.sentence}"


_ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (_SOONER, 0),
    Qt.Key.Key_Right: (_LATER, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
