"""The small bordered badge that names the key for something."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..keymap import keymap
from ..theme import Theme, current_theme, theme_controller

HEIGHT = 18


def hint_font(theme: Theme) -> QFont:
    """The font of all key badges."""
    font = QFont(theme.label)
    font.setWeight(QFont.Weight.Medium)
    return font


def paint_key_hint(
    painter: QPainter, theme: Theme, place: QRectF, text: str, ink: QColor, line: QColor
) -> None:
    """Paints one badge into `place`."""
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(hint_font(theme))
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class KeyHint(QWidget):
    """A key's name in a small frame, beside the control that the key works for."""

    read_as = QAccessible.Role.StaticText

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._on_accent = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme_controller().theme_changed.connect(self._take_theme)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Names another key; the caller has put it into the system's words."""
        self._text = text
        self.setAccessibleName(text)
        self._take_theme()

    def set_on_accent(self, on: bool) -> None:
        """Uses the ink for filled buttons."""
        self._on_accent = on
        self.update()

    def sizeHint(self) -> QSize:
        """A square, or wider for longer names; nothing where there is no key."""
        if not self._text:
            return QSize(0, 0)
        theme = current_theme()
        height = max(HEIGHT, theme.line_height("label") + 2)
        width = QFontMetrics(hint_font(theme)).horizontalAdvance(self._text)
        return QSize(max(height, width + 10), height)

    def minimumSizeHint(self) -> QSize:
        """The badge is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints frame and text."""
        if not self._text:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color("on_accent" if self._on_accent else "text_2")
        line = theme.color("on_accent" if self._on_accent else "border")
        paint_key_hint(painter, theme, QRectF(self.rect()), self._text, ink, line)

    def _take_theme(self) -> None:
        self.updateGeometry()
        self.update()


class CommandKey(KeyHint):
    """The key of a command, whichever the seller has chosen for it."""

    def __init__(self, command: str, parent: QWidget | None = None) -> None:
        super().__init__(keymap().text(command), parent)
        self._command = command
        keymap().changed.connect(self._take_key)

    def command(self) -> str:
        return self._command

    def _take_key(self) -> None:
        self.set_text(keymap().text(self._command))
