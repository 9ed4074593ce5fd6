"""A small card over the pane for what does not fit in it: the whole comment, the items, the timeline."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..screens import room_around
from ..theme import current_theme
from ..widgets.plain_text import PlainLabel

TALLEST = 420


class Popover(QFrame):
    """A card with a heading; Esc or a click elsewhere closes it, and closing deletes it."""

    def __init__(self, heading: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setAccessibleName(heading)
        self._content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(PlainLabel(heading, "label", "text_3"))
        column.addWidget(content, 1)
        self.setFocusProxy(content)

    def open_beside(self, anchor: QWidget, height: int) -> None:
        """Opens over the pane from the upper edge of `anchor`, as wide as the pane's column."""
        self.setFixedWidth(anchor.width())
        needed = height + self.sizeHint().height() - self._content.sizeHint().height()
        self.setFixedHeight(min(TALLEST, needed))
        corner = anchor.mapToGlobal(QPoint(0, 0))
        room = room_around(anchor)
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        self.move(corner)
        self.show()
        self._content.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground and border."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("button_line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
