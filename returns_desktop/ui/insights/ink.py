"""Pens, brushes, marks and words that all plots are painted with."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ..theme import Role, Theme
from .chart import Mark, Series

RADIUS, GAP, LINE = 2.0, 2.0, 2.0
SWATCH = 10.0
_MARK = 4.5
_LEFT = Qt.AlignmentFlag.AlignLeft
_PLACED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Spot(NamedTuple):
    """Where a point is painted, and where the mouse finds it."""

    panel: int
    place: int
    point: int
    drawn: QRectF
    area: QRectF


class Ink:
    """A painter with the theme's colours and fonts. `mirrored`: written from right to left."""

    def __init__(self, painter: QPainter, theme: Theme, *, mirrored: bool = False) -> None:
        self.painter, self.theme, self.mirrored = painter, theme, mirrored

    def font(self, role: Role = "caption") -> QFont:
        return self.theme.tabular(role)

    def metrics(self, role: Role = "caption") -> QFontMetricsF:
        return QFontMetricsF(self.font(role))

    def width(self, words: str, role: Role = "caption") -> float:
        """Of a line, and the part of a pixel that metrics round away."""
        return self.metrics(role).horizontalAdvance(words) + 1

    def words(
        self,
        room: QRectF,
        words: str,
        *,
        role: Role = "caption",
        ink: str = "text_3",
        align: Qt.AlignmentFlag = _LEFT,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """One line in a room, shortened if need be."""
        self.painter.setFont(self.font(role))
        self.painter.setPen(self.theme.color(ink))
        shown = self.metrics(role).elidedText(words, elide, room.width() + 1)
        self.painter.drawText(room, (align | _PLACED).value | Qt.TextFlag.TextSingleLine.value, shown)

    def line(self, start: QPointF, end: QPointF, token: str, *, dashed: bool = False) -> None:
        """A thin line of the grid, or a dashed one that says something."""
        pen = QPen(self.theme.color(token), 1)
        if dashed:
            pen.setDashPattern([4, 3])
        self.painter.setPen(pen)
        self.painter.drawLine(start, end)

    def bar(self, room: QRectF, series: Series, *, unfinished: bool = False) -> None:
        """A bar or a piece of one."""
        color = self.theme.color(series.token)
        hollow = series.mark is Mark.HOLLOW
        if not hollow and not unfinished:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(color)
            self.painter.drawRoundedRect(room, RADIUS, RADIUS)
            return
        pen = QPen(color, 1)
        if unfinished:
            pen.setDashPattern([3, 2])
        self.painter.setPen(pen)
        self.painter.setBrush(self.theme.color("card") if hollow else self.soft(series.token))
        self.painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def ink_in(self, series: Series, *, unfinished: bool) -> str:
        """The token of words that stand in a bar."""
        return "text" if unfinished or series.mark is Mark.HOLLOW else "card"

    def soft(self, token: str) -> QColor:
        """A colour so pale that lines are seen through it."""
        color = self.theme.color(token)
        color.setAlphaF(0.14)
        return color

    def mark(self, centre: QPointF, series: Series) -> QRectF:
        """The mark of a series around a point; where it is."""
        color, card = self.theme.color(series.token), self.theme.color("card")
        room = QRectF(centre.x() - _MARK, centre.y() - _MARK, 2 * _MARK, 2 * _MARK)
        self.painter.setPen(QPen(color, LINE))
        self.painter.setBrush(color)
        if series.mark is Mark.DIAMOND:
            self.painter.setBrush(card)
            reach = _MARK + 1
            corners = ((0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0))
            self.painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        elif series.mark is Mark.SQUARE:
            self.painter.drawRect(room.adjusted(1, 1, -1, -1))
        else:
            self.painter.drawEllipse(room.adjusted(1, 1, -1, -1))
        return room

    def swatch(self, room: QRectF, series: Series) -> None:
        """What the legend shows of a series."""
        if series.mark in (Mark.FILLED, Mark.HOLLOW):
            self.bar(room, series)
        else:
            self.mark(room.center(), series)

    def ring(self, drawn: QRectF) -> None:
        """Around the point that the keyboard is on."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(self.theme.color("focus"), self.theme.ring_width))
        out = self.theme.ring_width / 2 + 1.5
        self.painter.drawRoundedRect(drawn.adjusted(-out, -out, out, out), RADIUS + 2, RADIUS + 2)
