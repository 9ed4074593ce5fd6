"""Shows which button has the focus, but only to those who move it with the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ..theme import Theme

KEYBOARD_FOCUS = "keyboard_focus"


def has_keyboard_focus(widget: QWidget) -> bool:
    """Whether the widget has the focus and got it without a mouse button being pressed."""
    return widget.hasFocus() and bool(widget.property(KEYBOARD_FOCUS))


def paint_ring(painter: QPainter, inner: QRectF, radius: float, color: QColor, width: float) -> None:
    """Draws a ring of `width` around `inner`, whose corners have `radius`."""
    half = width / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width))
    painter.drawRoundedRect(inner.adjusted(-half, -half, half, half), radius + half, radius + half)


class FocusTracker(QObject):
    """Marks the focused button with the property `keyboard_focus` unless the mouse put the focus there.

    Push buttons of the style sheet get their ring from here; buttons that paint themselves set
    `draws_own_ring` and ask `has_keyboard_focus`.
    """

    def __init__(self, app: QApplication, parent: QObject, theme: "Callable[[], Theme]") -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring: _InsetRing | None = None
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None:  # the window lost the focus: what it shows stays for when it comes back
            return
        if isinstance(old, QAbstractButton) and isValid(old):
            self._mark(old, False)
        if not isinstance(new, QAbstractButton):
            return
        returns = old is None and new.property(KEYBOARD_FOCUS) is not None
        if not returns:
            self._mark(new, QApplication.mouseButtons() == Qt.MouseButton.NoButton)

    def _mark(self, button: QAbstractButton, by_keyboard: bool) -> None:
        if self._ring is not None:
            if isValid(self._ring):
                self._ring.hide()
                self._ring.deleteLater()
            self._ring = None
        if bool(button.property(KEYBOARD_FOCUS)) != by_keyboard:
            button.setProperty(KEYBOARD_FOCUS, by_keyboard)
            if not getattr(button, "draws_own_ring", False):
                style = button.style()
                style.unpolish(button)
                style.polish(button)
        if by_keyboard and isinstance(button, QPushButton) and not getattr(button, "draws_own_ring", False):
            self._ring = _InsetRing(button, self._theme)
        button.update()


class _InsetRing(QWidget):
    """The focus ring of a push button, inside its border with a gap, so that nothing can clip it."""

    def __init__(self, button: QPushButton, theme: "Callable[[], Theme]") -> None:
        super().__init__(button)
        self._button, self._theme = button, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(button.rect())
        button.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the size of the button."""
        if watched is self._button and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._button.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the ring if the button is still the focused one."""
        if not has_keyboard_focus(self._button):
            return
        theme = self._theme()
        filled = self._button.property("kind") == "primary" and self._button.isEnabled()
        edge = 2 + (2 if self._button.property("kind") == "safe" else 1)  # gap and border
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = edge + theme.ring_width
        inner = QRectF(self.rect()).adjusted(space, space, -space, -space)
        paint_ring(painter, inner, 1.5, theme.color("on_accent" if filled else "focus"), theme.ring_width)
