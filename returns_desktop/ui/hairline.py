"""The thin lines between the parts of the window and around a row."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .theme import current_theme, theme_controller


class Hairline(QWidget):
    """A line of one pixel, across or down."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
        length: int = 0,
    ) -> None:
        super().__init__(parent)
        across = orientation == Qt.Orientation.Horizontal
        if across:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)
            if length:
                self.setFixedHeight(length)
        wide, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide if across else fixed, fixed if across or length else wide)
        theme_controller().theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One pixel, as long as there is room."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the line."""
        QPainter(self).fillRect(self.rect(), current_theme().color("border"))


def paint_row_frame(
    painter: QPainter, row: QRect, color: QColor, *, left: bool = True, right: bool = True
) -> None:
    """The line around a row or one of its cells, above the line that parts the rows.

    Filled, not drawn: drawn lines leave gaps between cells at 125 %, and are not there at all at 150 %.
    """
    height = row.height() - 1
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), color)
    painter.fillRect(QRect(row.left(), row.bottom() - 1, row.width(), 1), color)
    if left:
        painter.fillRect(QRect(row.left(), row.top(), 1, height), color)
    if right:
        painter.fillRect(QRect(row.right(), row.top(), 1, height), color)
