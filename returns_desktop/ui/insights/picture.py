"""Plots as files: drawn once more in the light look, on paper of their own."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from ..theme import LIGHT, Theme
from .chart import Chart
from .ink import Ink
from .painting import paint_chart

WIDTH, HEIGHT = 640.0, 360.0
"""Of a card, in px."""
_INSET, _BETWEEN, _HEAD = 20.0, 16.0, 40.0
_DOTS = 96
"""Dots per inch at which a px of the window is a px of the file."""


class Format(StrEnum):
    """What plots can be written as; the value ends the file's name."""

    SVG = "svg"
    PDF = "pdf"
    CSV = "csv"


def picture(charts: Sequence[Chart], kind: Format, title: str, *, mirrored: bool = False) -> bytes:
    """One plot, or several with the title of their page above them, as the bytes of an SVG or PDF file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(len(charts))
    device = _svg(buffer, size, title) if kind is Format.SVG else _pdf(buffer, size, title)
    theme = Theme.of("light", LIGHT, QGuiApplication.font())
    painter = QPainter(device)
    try:
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.color("card"))
        _paint(painter, charts, theme, title, mirrored)
    finally:
        painter.end()
    buffer.close()
    return bytes(content.data())


def _size(cards: int) -> QSizeF:
    if cards == 1:
        return QSizeF(WIDTH, HEIGHT)
    rows = (cards + 1) // 2
    return QSizeF(2 * WIDTH + _BETWEEN, _HEAD + rows * (HEIGHT + _BETWEEN))


def _svg(buffer: QBuffer, size: QSizeF, title: str) -> QSvgGenerator:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(_DOTS)
    generator.setTitle(title)
    return generator


def _pdf(buffer: QBuffer, size: QSizeF, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    points = QSizeF(size.width() * 72 / _DOTS, size.height() * 72 / _DOTS)
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    return writer


def _paint(
    painter: QPainter, charts: Sequence[Chart], theme: Theme, title: str, mirrored: bool
) -> None:
    if len(charts) == 1:
        _paint_card(painter, QRectF(0, 0, WIDTH, HEIGHT), charts[0], theme, mirrored)
        return
    ink = Ink(painter, theme, mirrored=mirrored)
    head = QRectF(_INSET, 12, 2 * WIDTH - 2 * _INSET, 28)
    ink.words(head, title, role="title", ink="text", align=_side(mirrored))
    for number, chart in enumerate(charts):
        row, column = divmod(number, 2)
        left = (1 - column if mirrored else column) * (WIDTH + _BETWEEN)
        room = QRectF(left, _HEAD + row * (HEIGHT + _BETWEEN), WIDTH, HEIGHT)
        if number + 1 == len(charts) and not column:  # it has the row for itself
            room = QRectF(0, room.top(), 2 * WIDTH + _BETWEEN, HEIGHT)
        _paint_card(painter, room, chart, theme, mirrored)


def _paint_card(painter: QPainter, room: QRectF, chart: Chart, theme: Theme, mirrored: bool) -> None:
    ink = Ink(painter, theme, mirrored=mirrored)
    inner = room.adjusted(_INSET, 16, -_INSET, -16)
    heading = QRectF(inner.left(), inner.top(), inner.width(), 20)
    ink.words(heading, chart.title, role="body_strong", ink="text", align=_side(mirrored))
    figures = QRectF(inner.left(), inner.top() + 24, inner.width(), 28)
    if not chart.why_empty:
        width = ink.width(chart.number, "number")
        number, sentence = QRectF(figures), QRectF(figures)
        if mirrored:
            sentence.setRight(figures.right() - width - 8)
        else:
            sentence.setLeft(figures.left() + width + 8)
        ink.words(number, chart.number, role="number", ink="text", align=_side(mirrored))
        ink.words(sentence, chart.sentence, role="body", ink="text_2", align=_side(mirrored))
    paint_chart(painter, inner.adjusted(0, 58, 0, 0), chart, theme, mirrored=mirrored)


def _side(mirrored: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
