"""Paints what goes along time: upright bars, marks on a line, and steps. Time runs to the right in every
language; only the scale changes sides."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from .chart import Chart, GridLine, Panel, Place, Shape
from .ink import GAP, LINE, Ink, Spot

_WIDEST, _SHARE = 40.0, 0.66
"""A bar takes so much of its week, but no more px."""
_BESIDE = 8.0
_LEAST_SPOT = 8.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class TimePanel:
    """One panel in its room; `number` says which. `with_ticks`: the days stand below it."""

    def __init__(
        self, ink: Ink, room: QRectF, chart: Chart, number: int, *, scale_width: float, with_ticks: bool
    ) -> None:
        self._ink, self._chart, self._number = ink, chart, number
        self._panel: Panel = chart.panels[number]
        self._line_height = ink.metrics().height()
        beside = scale_width + _BESIDE
        top = room.top() + self._line_height / 2
        if chart.shape is Shape.STEPS:
            top += self._line_height
        bottom = room.bottom() - (self._line_height + 4 if with_ticks else 6)
        left, right = (12.0, beside) if ink.mirrored else (beside, 12.0)
        self._plot = QRectF(QPointF(room.left() + left, top), QPointF(room.right() - right, bottom))
        self._with_ticks = with_ticks

    def paint(self) -> list[Spot]:
        """All of it; where its points are."""
        self._paint_scale()
        if self._chart.shape is Shape.COLUMNS:
            spots = list(self._paint_columns())
        elif self._chart.shape is Shape.LINE:
            spots = self._paint_line()
        else:
            spots = self._paint_steps()
        self._paint_rule()
        if self._with_ticks:
            self._paint_ticks()
        return spots

    def _y(self, value: float) -> float:
        low, high = self._panel.low, self._panel.high
        return self._plot.bottom() - (value - low) / (high - low) * self._plot.height()

    def _slot(self) -> float:
        return self._plot.width() / max(1, len(self._panel.places))

    def _centre(self, place: int) -> float:
        return self._plot.left() + (place + 0.5) * self._slot()

    def _along(self, at: int) -> float:
        return self._plot.left() + at / self._panel.length * self._plot.width()

    def _paint_scale(self) -> None:
        plot, half = self._plot, self._line_height / 2
        for line in self._panel.grid:
            y = round(self._y(line.value)) + 0.5
            self._ink.line(QPointF(plot.left(), y), QPointF(plot.right(), y), "grid")
            if self._ink.mirrored:
                room = QRectF(plot.right() + _BESIDE, y - half, 200, 2 * half)
            else:
                room = QRectF(plot.left() - _BESIDE - 200, y - half, 200, 2 * half)
            self._ink.words(room, line.words, align=_LEFT if self._ink.mirrored else _RIGHT)

    def _paint_rule(self) -> None:
        rule, plot = self._panel.rule, self._plot
        if rule is None:
            return
        y = round(self._y(rule.value)) + 0.5
        self._ink.line(QPointF(plot.left(), y), QPointF(plot.right(), y), "text_3", dashed=True)

    def _paint_ticks(self) -> None:
        ticks = self._panel.ticks or tuple(
            GridLine(number, place.name) for number, place in enumerate(self._panel.places)
        )
        is_steps = self._chart.shape is Shape.STEPS
        last_end = float("-inf")
        for tick in ticks:
            x = self._along(tick.value) if is_steps else self._centre(tick.value)
            width = self._ink.width(tick.words)
            if x - width / 2 < last_end + 14 or x + width / 2 > self._plot.right() + 12:
                continue
            last_end = x + width / 2
            left = max(x - width / 2, self._plot.left() - 12)
            room = QRectF(left, self._plot.bottom() + 4, width, self._line_height)
            self._ink.words(room, tick.words, align=_CENTRE)

    # --- Upright bars ---------------------------------------------------------------------------

    def _paint_columns(self) -> Iterator[Spot]:
        width = max(2.0, min(_WIDEST, self._slot() * _SHARE))
        for number, place in enumerate(self._panel.places):
            left, below = self._centre(number) - width / 2, 0
            for each, point in enumerate(place.points):
                upper, lower = self._y(below + point.value), self._y(below)
                below += point.value
                gap = GAP if each else 0.0
                room = QRectF(left, upper, width, max(1.0, lower - upper - gap))
                series = self._chart.series[point.series]
                self._ink.bar(room, series, unfinished=place.unfinished)
                if self._ink.width(point.label, "label") + 4 <= width and room.height() >= self._line_height:
                    ink = self._ink.ink_in(series, unfinished=place.unfinished)
                    self._ink.words(room, point.label, role="label", ink=ink, align=_CENTRE)
                yield Spot(self._number, number, each, room, _wide(room, self._slot()))
            self._paint_total(place, self._centre(number), self._y(below))

    def _paint_total(self, place: Place, centre: float, top: float) -> None:
        width = self._ink.width(place.total)
        if not place.total or width > self._slot() * 1.4:  # it would stand in the bar beside it
            return
        left = min(centre - width / 2, self._plot.right() + 12 - width)
        room = QRectF(left, top - self._line_height - 2, width, self._line_height)
        self._ink.words(room, place.total, align=_CENTRE)

    # --- Marks on a line, and steps -------------------------------------------------------------

    def _paint_line(self) -> list[Spot]:
        known = [(number, place.points[0]) for number, place in enumerate(self._panel.places) if place.points]
        at = [QPointF(self._centre(number), self._y(point.value)) for number, point in known]
        painter = self._ink.painter
        painter.setPen(QPen(self._ink.theme.color(self._chart.series[0].token), LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(at)
        spots = []
        for (number, point), centre in zip(known, at, strict=True):
            drawn = self._ink.mark(centre, self._chart.series[point.series])
            area = QRectF(
                centre.x() - self._slot() / 2, self._plot.top(), self._slot(), self._plot.height()
            )
            spots.append(Spot(self._number, number, 0, drawn, area))
        return spots

    def _paint_steps(self) -> list[Spot]:
        places, plot = self._panel.places, self._plot
        series = self._chart.series[self._panel.series]
        corners = [QPointF(self._along(places[0].at), self._y(places[0].points[0].value))]
        for place in places[1:]:
            x = self._along(place.at)
            corners += [QPointF(x, corners[-1].y()), QPointF(x, self._y(place.points[0].value))]
        self._fill_below(corners, series.token)
        painter = self._ink.painter
        painter.setPen(QPen(self._ink.theme.color(series.token), LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(corners)
        drawn = self._ink.mark(corners[-1], series)
        self._paint_name(corners[-1])
        spots = []
        for number, place in enumerate(places):
            x, y = self._along(place.at), self._y(place.points[0].value)
            end = self._along(places[number + 1].at) if number + 1 < len(places) else plot.right() + 12
            around = drawn if number + 1 == len(places) else QRectF(x - 4, y - 4, 8, 8)
            spots.append(Spot(self._number, number, 0, around, QRectF(x, plot.top(), end - x, plot.height())))
        return spots

    def _fill_below(self, corners: Sequence[QPointF], token: str) -> None:
        path = QPainterPath(QPointF(corners[0].x(), self._plot.bottom()))
        for corner in corners:
            path.lineTo(corner)
        path.lineTo(QPointF(corners[-1].x(), self._plot.bottom()))
        self._ink.painter.fillPath(path, self._ink.soft(token))

    def _paint_name(self, end: QPointF) -> None:
        width = self._ink.width(self._panel.name, "label")
        room = QRectF(end.x() - 8 - width, end.y() - self._line_height - 5, width, self._line_height)
        self._ink.words(room, self._panel.name, role="label", ink="text", align=_RIGHT)


def _wide(room: QRectF, slot: float) -> QRectF:
    """What the mouse finds of a bar: all of its week, and never less than a few pixels high."""
    more = max(0.0, (_LEAST_SPOT - room.height()) / 2)
    beside = max(0.0, (slot - room.width()) / 2)
    return room.adjusted(-beside, -more, beside, more)
