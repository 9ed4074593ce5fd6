"""The thin line between the parts of the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
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
