"""Paints a chart into a room, for the window and for files alike."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ..theme import Theme
from .bar_panel import BarPanel
from .chart import Chart, Series, Shape
from .ink import SWATCH, Ink, Spot
from .time_panel import TimePanel

_BETWEEN = 10.0
"""Between panels."""
_AFTER = 16.0
"""Between entries of the legend."""


def paint_chart(
    painter: QPainter, room: QRectF, chart: Chart, theme: Theme, *, mirrored: bool = False
) -> list[Spot]:
    """Legend or note, and all panels; where the points are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = Ink(painter, theme, mirrored=mirrored)
    if chart.why_empty:
        painter.setFont(theme.body)
        painter.setPen(theme.color("text_3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, chart.why_empty)
        return []
    body = QRectF(room)
    body.setTop(_paint_captions(ink, room, chart) + 6)
    spots: list[Spot] = []
    scale = max(ink.width(line.words) for panel in chart.panels for line in panel.grid)
    for number, place in enumerate(_rooms(chart, body)):
        if chart.shape is Shape.BARS:
            spots += BarPanel(ink, place, chart, number, with_name=len(chart.panels) > 1).paint()
        else:
            is_last = number + 1 == len(chart.panels)
            spots += TimePanel(ink, place, chart, number, scale_width=scale, with_ticks=is_last).paint()
    return spots


def _rooms(chart: Chart, body: QRectF) -> list[QRectF]:
    """A room for each panel: lying bars are equally thick in all of them."""
    panels = chart.panels
    shares = [len(panel.places) + 1 if chart.shape is Shape.BARS else 4 for panel in panels]
    height = body.height() - _BETWEEN * (len(panels) - 1)
    rooms, top = [], body.top()
    for share in shares:
        part = height * share / sum(shares)
        rooms.append(QRectF(body.left(), top, body.width(), part))
        top += part + _BETWEEN
    return rooms


def _paint_captions(ink: Ink, room: QRectF, chart: Chart) -> float:
    """Legend and note, one behind the other; where they end."""
    line = ink.metrics().height() + 4
    rules = dict.fromkeys(panel.rule.words for panel in chart.panels if panel.rule is not None)
    entries: list[tuple[Series | None, str]] = [(each, each.name) for each in chart.series if each.name]
    entries += [(_RULE, words) for words in rules]
    entries += [(None, chart.note)] if chart.note else []
    x, top = 0.0, room.top()
    for series, words in entries:
        before = 0.0 if series is None else SWATCH + 6
        whole = before + ink.width(words)
        if x and x + whole > room.width():
            x, top = 0.0, top + line
        place = QRectF(room.left() + x, top, min(whole, room.width()), line)
        if ink.mirrored:
            place.moveRight(room.left() + room.right() - place.left())
        _paint_entry(ink, place, series, words)
        x += whole + _AFTER
    return top + line if entries else top


def _paint_entry(ink: Ink, place: QRectF, series: Series | None, words: str) -> None:
    """A swatch and its name; a note has none."""
    name = QRectF(place)
    if series is not None:
        left = place.right() - SWATCH if ink.mirrored else place.left()
        swatch = QRectF(left, place.center().y() - SWATCH / 2, SWATCH, SWATCH)
        if series is _RULE:
            ink.line(QPointF(left - 2, swatch.center().y()), QPointF(left + SWATCH + 2, swatch.center().y()),
                     "text_3", dashed=True)  # fmt: skip
        else:
            ink.swatch(swatch, series)
        before = SWATCH + 6
        name.adjust(0 if ink.mirrored else before, 0, -before if ink.mirrored else 0, 0)
    ink.words(name, words, ink="text_3" if series is None else "text_2", align=_start(ink))


_RULE = Series("", "text_3")
"""Stands in the legend for the dashed line of a chart."""


def _start(ink: Ink) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if ink.mirrored else Qt.AlignmentFlag.AlignLeft
