"""A framed area on the pane, in one or more sections."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import current_theme, theme_controller

RADIUS = 8


class Card(QFrame):
    """A card whose sections stand below (or beside) each other, with a thin rule between them."""

    def __init__(
        self, parent: QWidget | None = None, orientation: Qt.Orientation = Qt.Orientation.Vertical
    ) -> None:
        super().__init__(parent)
        self._beside = orientation == Qt.Orientation.Horizontal
        self._sections: QBoxLayout = QHBoxLayout(self) if self._beside else QVBoxLayout(self)
        self._sections.setContentsMargins(1, 1, 1, 1)
        self._sections.setSpacing(1)
        theme_controller().theme_changed.connect(self.update)

    def add_section(self, content: QWidget, stretch: int = 0, margins: tuple[int, ...] = (12, 12)) -> None:
        """Adds a section with `margins` across and down around its content; hidden content hides it."""
        across, down = margins
        section = QVBoxLayout()
        section.setContentsMargins(across - 1, down - 1, across - 1, down - 1)
        section.addWidget(content)
        self._sections.addLayout(section, stretch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground, frame and the rules between visible sections."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for rule in self._rules():
            painter.fillRect(rule, theme.color("line"))

    def _rules(self) -> list[QRect]:
        """The 1 px areas between neighbours, wherever the layout direction has put them."""
        items = (self._sections.itemAt(index) for index in range(self._sections.count()))
        places = [item.geometry() for item in items if item is not None and not item.isEmpty()]
        if not self._beside:
            return [QRect(1, place.bottom() + 1, self.width() - 2, 1) for place in places[:-1]]
        places.sort(key=QRect.left)
        return [QRect(place.right() + 1, 1, 1, self.height() - 2) for place in places[:-1]]
