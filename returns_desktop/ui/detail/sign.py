"""An icon that stands beside words and keeps up with the theme."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from .. import icons
from ..theme import current_theme, theme_controller


class Sign(QWidget):
    """One icon of fixed size in an ink of the theme. It says nothing that the words beside it do not."""

    def __init__(
        self, icon: str = "", ink: str = "text_2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._ink = icon, ink
        self.setFixedSize(size, size)
        theme_controller().theme_changed.connect(self.update)

    def icon(self) -> str:
        return self._icon

    def ink(self) -> str:
        return self._ink

    def set_icon(self, icon: str, ink: str = "text_2") -> None:
        """Shows another icon."""
        self._icon, self._ink = icon, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the icon."""
        if not self._icon:
            return
        painter = QPainter(self)
        color = current_theme().color(self._ink)
        picture = icons.pixmap(self._icon, color, self.width(), painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(0, 0), picture)
