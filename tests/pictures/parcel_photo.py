"""A photo as a seller takes it on the packing table, painted: nobody's parcel is in the repository."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF

_WIDTH: Final = 1280
_HEIGHT: Final = 960
_TABLE, _SHADOW, _TAPE, _INK = "#8C8F92", "#5D6063", "#D9C79A", "#2A2A2A"
_FRONT, _SIDE, _TOP, _INSIDE = "#B98B57", "#8F673B", "#CFA672", "#4A3520"


def take_photo(target: Path, *, open_box: bool) -> Path:
    """Saves a photo of a box: as it came, or torn open."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QLinearGradient(0, 0, _WIDTH, _HEIGHT)
    light.setColorAt(0, QColor(_TABLE).lighter(118))
    light.setColorAt(1, QColor(_TABLE).darker(130))
    painter.fillRect(image.rect(), light)
    painter.setPen(Qt.PenStyle.NoPen)
    _area(painter, _SHADOW, (200, 720), (860, 880), (1190, 700), (560, 560))
    _area(painter, _TOP, (220, 340), (590, 220), (1060, 300), (740, 450))
    _area(painter, _FRONT, (220, 340), (740, 450), (740, 830), (260, 690))
    _area(painter, _SIDE, (740, 450), (1060, 300), (1030, 640), (740, 830))
    if open_box:
        _tear(painter)
    else:
        _label(painter)
    painter.end()
    image.save(str(target))
    return target


def _tear(painter: QPainter) -> None:
    """A corner that was pressed in, and the hole that came of it."""
    hole = ((600, 420), (650, 500), (610, 560), (700, 640), (740, 600), (800, 620), (860, 400))
    _area(painter, _INSIDE, *hole)
    _area(painter, _TAPE, (610, 430), (660, 500), (640, 540), (590, 470))
    painter.setPen(QPen(QColor(_INK), 3))
    for start, end in (((600, 420), (500, 470)), ((700, 640), (650, 740)), ((860, 400), (950, 430))):
        painter.drawLine(QPointF(*start), QPointF(*end))


def _label(painter: QPainter) -> None:
    """Tape, and the carrier's label with its bars."""
    _area(painter, _TAPE, (400, 280), (460, 262), (940, 355), (880, 385))
    _area(painter, "#F4F2EC", (320, 450), (600, 510), (600, 690), (330, 620))
    for number in range(24):
        width = 3 + number * 7 % 5
        painter.fillRect(QRectF(350 + number * 9, 530 + number * 2, width, 60), QColor(_INK))


def _area(painter: QPainter, colour: str, *corners: tuple[int, int]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
