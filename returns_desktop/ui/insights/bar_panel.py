"""Paints lying bars: a name, its bar in pieces, the whole behind it; all of it mirrored with the window."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt

from .chart import Chart, Panel, Place
from .ink import GAP, Ink, Spot

_HIGHEST, _SHARE = 22.0, 0.7
_NAMES = 0.34
"""The part of the room that names may take."""
_BESIDE = 10.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_MIDDLE, _END = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class BarPanel:
    """One panel in its room; `number` says which. `with_name`: there are others."""

    def __init__(self, ink: Ink, room: QRectF, chart: Chart, number: int, *, with_name: bool) -> None:
        self._ink, self._room, self._chart, self._number = ink, QRectF(room), chart, number
        self._panel: Panel = chart.panels[number]
        self._with_name = with_name

    def paint(self) -> list[Spot]:
        """All of it; where its points are."""
        if self._with_name:
            line = self._ink.metrics("label").height()
            head = QRectF(self._room.left(), self._room.top(), self._room.width(), line)
            self._ink.words(head, self._panel.name, role="label", ink="text_2", align=self._start())
            self._room.setTop(self._room.top() + line + 2)
        places = self._panel.places
        names = min(max(self._ink.width(place.name) for place in places), self._room.width() * _NAMES)
        totals = max(self._ink.width(place.total, "label") for place in places) + _BESIDE
        bars = QRectF(self._room)
        bars.setLeft(self._room.left() + names + _BESIDE)
        bars.setRight(self._room.right() - totals)
        highest = max(1, *(sum(point.value for point in place.points) for place in places))
        step = self._room.height() / len(places)
        spots: list[Spot] = []
        for number, place in enumerate(places):
            row = QRectF(self._room.left(), self._room.top() + number * step, self._room.width(), step)
            name = QRectF(row.left(), row.top(), names, step)
            self._ink.words(
                self._seen(name), place.name, ink="text_2", align=self._end(),
                elide=_MIDDLE if self._chart.names_are_ids else _END,
            )  # fmt: skip
            lying = QRectF(bars.left(), row.top(), bars.width(), step)
            spots += self._paint_bar(number, place, lying, highest)
        return spots

    def _paint_bar(self, number: int, place: Place, row: QRectF, highest: int) -> Iterator[Spot]:
        thick = min(_HIGHEST, row.height() * _SHARE)
        top, x = row.center().y() - thick / 2, row.left()
        for each, point in enumerate(place.points):
            width = row.width() * point.value / highest
            room = self._seen(QRectF(x, top, max(2.0, width - GAP), thick))
            series = self._chart.series[point.series]
            self._ink.bar(room, series)
            if self._ink.width(point.label, "label") + 4 <= room.width():
                ink = self._ink.ink_in(series, unfinished=False)
                self._ink.words(room, point.label, role="label", ink=ink, align=_CENTRE)
            area = QRectF(room.left() - GAP / 2, row.top(), room.width() + GAP, row.height())
            yield Spot(self._number, number, each, room, area)
            x += width
        total = QRectF(x + _BESIDE - GAP, row.top(), self._ink.width(place.total, "label"), row.height())
        self._ink.words(self._seen(total), place.total, role="label", ink="text", align=self._start())

    def _start(self) -> Qt.AlignmentFlag:
        return _RIGHT if self._ink.mirrored else _LEFT

    def _end(self) -> Qt.AlignmentFlag:
        return _LEFT if self._ink.mirrored else _RIGHT

    def _seen(self, room: QRectF) -> QRectF:
        """A room as it is seen: on the other side where one reads from the right."""
        if not self._ink.mirrored:
            return room
        left = self._room.left() + self._room.right() - room.right()
        return QRectF(left, room.top(), room.width(), room.height())
