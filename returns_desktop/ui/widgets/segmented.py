"""A few choices side by side, one of which holds."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..theme import Theme, current_theme, theme_controller
from .focus_ring import has_keyboard_focus, paint_ring
from .plain_text import plain_button_text

HEIGHT, PAD, RADIUS = 32, 12, 6


class Segmented(QWidget):
    """Choices as one framed row; arrow keys move between them.

    Signals:
        choice_changed(str): the user took another choice; not sent by `set_choice`.
    """

    choice_changed = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        """`choices` are pairs of key and text; `name` tells screen readers what is chosen."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._segments: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        for key, text in choices:
            segment = _Segment(text, self)
            self._group.addButton(segment)
            self._segments[key] = segment
            row.addWidget(segment)
        if choices:
            self.set_choice(choices[0][0])
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme_controller().theme_changed.connect(self.update)

    def choice(self) -> str:
        """The key of the choice that holds; empty without choices."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def set_choice(self, key: str) -> None:
        """Takes a choice without a signal."""
        blocked = self.blockSignals(True)
        self._segments[key].setChecked(True)
        self.blockSignals(blocked)

    def set_text(self, key: str, text: str) -> None:
        """Says a choice in other words."""
        self._segments[key].set_words(text)

    def set_choice_enabled(self, key: str, enabled: bool) -> None:
        """Makes one choice possible or not."""
        self._segments[key].setEnabled(enabled)

    def _toggled(self, _segment: QAbstractButton, on: bool) -> None:
        if on:
            self.choice_changed.emit(self.choice())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the frame and the rules between the choices; each choice paints itself."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.color("button_line" if self.isEnabled() else "border")
        painter.setPen(QPen(line, 1))
        painter.setBrush(theme.color("card" if self.isEnabled() else "pane"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS - 0.5, RADIUS - 0.5)
        lefts = sorted(segment.x() for segment in self._segments.values())
        for left in lefts[1:]:
            painter.fillRect(left - 1, 1, 1, self.height() - 2, line)


class _Segment(QToolButton):
    """One choice."""

    draws_own_ring = True

    def __init__(self, text: str, parent: Segmented) -> None:
        super().__init__(parent)
        self._row = parent
        self.set_words(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_controller().theme_changed.connect(self.updateGeometry)

    def set_words(self, text: str) -> None:
        """Names the choice."""
        self._words = text
        self.setText(plain_button_text(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the bold text, so that choosing moves nothing."""
        theme = current_theme()
        width = QFontMetrics(theme.body_strong).horizontalAdvance(self._words)
        return QSize(width + 2 * PAD, max(HEIGHT - 2, theme.line_height("body") + 6))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground, text and the focus ring."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground()
        if ground:
            painter.setClipPath(self._outline())
            painter.fillRect(self.rect(), theme.color(ground))
            painter.setClipping(False)
        painter.setFont(self._text_font(theme))
        ink = "link" if self.isChecked() else "text"
        color = theme.ink(ink, selected=self.isChecked()) if self.isEnabled() else theme.color("text_3")
        painter.setPen(color)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        if has_keyboard_focus(self):
            width = theme.ring_width
            space = width + 1
            inner = QRectF(self.rect()).adjusted(space, space, -space, -space)
            ring = theme.ink("focus", selected=self.isChecked())
            paint_ring(painter, inner, RADIUS - space, ring, width)

    def _text_font(self, theme: Theme) -> QFont:
        return theme.body_strong if self.isChecked() else theme.body

    def _ground(self) -> str:
        if self.isChecked():
            return "sel" if self.isEnabled() else "sel_idle"
        if not self.isEnabled():
            return ""
        return "pressed" if self.isDown() else "hover" if self.underMouse() else ""

    def _outline(self) -> QPainterPath:
        """The area inside the frame: round where the group is, straight between neighbours."""
        path = QPainterPath()
        path.addRoundedRect(
            QRectF(self._row.rect()).adjusted(1, 1, -1, -1).translated(-self.x(), -self.y()),
            RADIUS - 1,
            RADIUS - 1,
        )
        return path
