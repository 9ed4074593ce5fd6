"""Looking at widgets as a person does: by their pixels and by the text of their tooltips."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QWidget

MARKUP = '<b>Fish</b> & <img src="file:///etc/passwd">'


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def in_place(widget: QWidget) -> QImage:
    """The widget as it stands on its window."""
    window = widget.window()
    return picture(window).copy(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


def colors_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def near(image: QImage, color: QColor) -> int:
    """How many pixels have nearly this colour."""

    def distance(other: QColor) -> int:
        return sum(abs(a - b) for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]

    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(distance(pixel) < 40 for pixel in pixels)


def shown_by_tooltip(text: str) -> str:
    """What a person reads in a tooltip."""
    if not text.startswith("<"):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def is_readable_on_dark(widget: QWidget, row: QRect) -> bool:
    """Whether what is written in a dark row is lighter than its ground, and nothing is darker."""
    image = picture(widget)
    inside = row.adjusted(8, 4, -8, -4)
    across, down = range(inside.left(), inside.right()), range(inside.top(), inside.bottom())
    found = [image.pixelColor(x, y).lightness() for x in across for y in down]
    ground = max(set(found), key=found.count)
    return max(found) > ground + 100 and min(found) >= ground - 3
