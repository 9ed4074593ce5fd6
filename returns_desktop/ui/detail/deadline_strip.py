"""The strip that says what is due next; pressed, it shows all dates of the request."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ...services.browsing import RequestDetail
from .. import icons, text
from ..theme import current_theme, theme_controller
from ..widgets.focus_ring import paint_ring
from ..widgets.plain_text import plain_tooltip
from ..widgets.strip import Strip
from ..widgets.tone import TONES, Tone

_CHEVRON = 12


class DeadlineStrip(Strip):
    """Signals:
    dates_requested: all dates shall be shown.
    """

    dates_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("deadlineStrip")
        self._dates = _DatesButton(self)
        self._dates.setObjectName("allDatesButton")
        self._dates.clicked.connect(self.dates_requested)
        self.add_action(self._dates)
        self.setFocusProxy(self._dates)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_request(self, detail: RequestDetail) -> None:
        """Says what is due next as it is at `detail.now`."""
        tone, icon, strong, rest = text.deadline_strip(detail)
        self.set_content(_tone(tone), icon, strong, rest)
        until = text.next_until(detail)
        show_all = self.tr("Show all dates")
        self.setToolTip(plain_tooltip("\n".join(filter(None, (until, show_all)))))
        self.setAccessibleDescription(until)
        self._dates.setAccessibleName(show_all)
        self._dates.setAccessibleDescription(f"{self.text()} {until}".strip())

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the strip, and around all of it the ring of its button."""
        super().paintEvent(event)
        if self._dates.hasFocus():
            theme = current_theme()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            space = theme.ring_width
            inner = QRectF(self.rect()).adjusted(space, space, -space, -space)
            paint_ring(painter, inner, 8 - space, theme.color("focus"), space)


class _DatesButton(QAbstractButton):
    """The sign of more at the end of the strip; the keyboard comes here, a click may be anywhere."""

    draws_own_ring = True

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(_CHEVRON, _CHEVRON)
        theme_controller().theme_changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The strip shows the ring."""
        super().focusInEvent(event)
        self._strip.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The strip takes it away."""
        super().focusOutEvent(event)
        self._strip.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the chevron."""
        painter = QPainter(self)
        ink, scale = current_theme().color("text_3"), painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(0, 0), icons.pixmap("chevron-down", ink, _CHEVRON, scale))


def _tone(name: str) -> Tone:
    """A deadline that is not near is a plain panel, not a coloured one."""
    return cast(Tone, name) if name in TONES else "deadline"
