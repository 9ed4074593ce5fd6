"""The strip that says what is due next; pressed, it shows all dates of the request."""

from typing import cast

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ...services.browsing import RequestDetail
from .. import text
from ..theme import current_theme
from ..widgets.focus_ring import paint_ring
from ..widgets.plain_text import plain_tooltip
from ..widgets.strip import Strip
from ..widgets.tone import TONES, Tone
from .sign import Sign


class DeadlineStrip(Strip):
    """Signals:
    dates_requested: all dates shall be shown.
    """

    dates_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("deadlineStrip")
        self.add_action(Sign("chevron-down", "text_3", 12))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_request(self, detail: RequestDetail) -> None:
        """Says what is due next as it is at `detail.now`."""
        tone, icon, strong, rest = text.deadline_strip(detail)
        self.set_content(_tone(tone), icon, strong, rest)
        until = text.next_until(detail)
        self.setToolTip(plain_tooltip("\n".join(filter(None, (until, self.tr("Show all dates"))))))
        self.setAccessibleDescription(until)

    def _take_theme(self) -> None:
        """The sign of more stands in what is free at the end of a strip, so the words keep their room."""
        super()._take_theme()
        margins = self._rows.contentsMargins()
        self._rows.setContentsMargins(margins.left(), margins.top(), 4, margins.bottom())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows the dates."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.dates_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do the keys that press a button."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dates_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the strip, and the ring of the focus, which only the keyboard gives it."""
        super().paintEvent(event)
        if self.hasFocus():
            theme = current_theme()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            space = theme.ring_width
            inner = QRectF(self.rect()).adjusted(space, space, -space, -space)
            paint_ring(painter, inner, 8 - space, theme.color("focus"), space)


def _tone(name: str) -> Tone:
    """A deadline that is not near is a plain panel, not a coloured one."""
    return cast(Tone, name) if name in TONES else "deadline"
