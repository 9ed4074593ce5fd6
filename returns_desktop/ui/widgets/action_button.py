"""The big button of two lines: what it does, and what follows from it or why it cannot."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from ..keymap import keymap
from ..theme import current_theme, theme_controller
from .focus_ring import has_keyboard_focus, paint_ring
from .key_hint import hint_font, paint_key_hint
from .plain_text import plain_button_text, plain_tooltip

MARGIN = 4  # kept around the painted button for the focus ring
PAD, BADGE, GAP = 11, 20, 10
HEIGHT, COMPACT_HEIGHT = 48, 36
RADIUS = 8


class _Look(NamedTuple):
    """Tokens of one state."""

    ground: str
    line: str
    name: str
    consequence: str
    badge: str
    badge_line: str


class ActionButton(QPushButton):
    """A key badge, a name and its consequence; one per group may be suggested, which fills it.

    The widget is 8 px wider and higher than what it paints, so neighbours need no spacing to stand 8 apart.
    `compact` leaves out the second line, for rows of buttons.
    """

    draws_own_ring = True

    def __init__(self, command: str, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """`command`: whose key the badge names."""
        self._command, self._compact = command, compact
        self._name = self._consequence = self._explanation = ""
        self._suggested = False
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        width = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Expanding
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)
        theme_controller().theme_changed.connect(self._take_theme)
        keymap().changed.connect(self._take_theme)

    def set_texts(self, name: str, consequence: str) -> None:
        """Names the action and what it leads to, or why it is impossible and the way out."""
        self._name, self._consequence = name, consequence
        self.setText(plain_button_text(name))
        self.setAccessibleName(name)
        self.setAccessibleDescription(consequence)
        self._take_theme()

    def set_suggested(self, suggested: bool) -> None:
        """Fills the button, or not."""
        self._suggested = suggested
        self.update()

    def key(self) -> str:
        """What the badge says; empty: the command has no key."""
        return keymap().text(self._command)

    def is_suggested(self) -> bool:
        return self._suggested

    def name(self) -> str:
        return self._name

    def consequence(self) -> str:
        return self._consequence

    def setToolTip(self, text: str) -> None:
        """Explains more than the second line can, letter by letter."""
        self._explanation = text
        self._update_tooltip()

    def sizeHint(self) -> QSize:
        """Room for both lines in full."""
        return QSize(self._width(self._consequence), self._height())

    def minimumSizeHint(self) -> QSize:
        """The name is never cut, but may take both lines; the second line is the tooltip then."""
        return QSize(self.width_with(self._name), self._height())

    def width_with(self, name: str, *, lines: int = 2) -> int:
        """The least width it would need for another name in so many lines."""
        metrics = QFontMetrics(current_theme().body_strong)
        in_one = self._compact or lines == 1
        return self._around() + (metrics.horizontalAdvance(name) if in_one else _narrowest(name, metrics))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sees whether the second line still fits."""
        super().resizeEvent(event)
        self._update_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """Repaints for another state or direction."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground, badge, both lines and the focus ring."""
        theme, look = current_theme(), self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        pen = QPen(theme.color(look.line), 1)
        if theme.is_high_contrast and not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color(look.ground))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
        if key := self.key():
            badge = self._seen(QRect(MARGIN + PAD, (self.height() - BADGE) // 2, self._badge_width(), BADGE))
            paint_key_hint(
                painter, theme, QRectF(badge), key, theme.color(look.badge), theme.color(look.badge_line)
            )
        self._paint_lines(painter, theme.color(look.name), theme.color(look.consequence))
        if has_keyboard_focus(self):
            gap = MARGIN - theme.ring_width
            paint_ring(
                painter,
                frame.adjusted(-gap, -gap, gap, gap),
                RADIUS + gap,
                theme.color("focus"),
                theme.ring_width,
            )

    def _paint_lines(self, painter: QPainter, name_ink: QColor, consequence_ink: QColor) -> None:
        theme = current_theme()
        names = self._name_lines()
        lines: list[tuple[str, QFont, int, QColor]] = [
            (name, theme.body_strong, theme.line_height("body"), name_ink) for name in names
        ]
        if not self._compact and len(names) == 1:
            lines.append((self._consequence, theme.caption, theme.line_height("caption"), consequence_ink))
        left = MARGIN + PAD + self._badge_width() + GAP
        top = (self.height() - sum(height for _text, _font, height, _ink in lines)) // 2
        start = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for text, font, height, ink in lines:
            room = self._seen(QRect(left, top, self._text_width(), height))
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, start, shown)
            top += height

    def _look(self) -> _Look:
        if not self.isEnabled():
            return _Look("pane", "border", "text_3", "text_3", "text_3", "border")
        if self._suggested:
            ground = "accent_pressed" if self.isDown() else "accent_hover" if self.underMouse() else "accent"
            return _Look(ground, ground, "on_accent", "on_accent", "on_accent", "on_accent")
        ground = "pressed" if self.isDown() else "row_hover" if self.underMouse() else "card"
        return _Look(ground, "button_line", "text", "text_3", "text_2", "button_line")

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _badge_width(self) -> int:
        key = self.key()
        narrow = len(key) < 2
        return BADGE if narrow else QFontMetrics(hint_font(current_theme())).horizontalAdvance(key) + 10

    def _text_width(self) -> int:
        return self.width() - 2 * MARGIN - PAD - self._badge_width() - GAP - PAD

    def _width(self, consequence: str) -> int:
        theme = current_theme()
        name = QFontMetrics(theme.body_strong).horizontalAdvance(self._name)
        second = 0 if self._compact else QFontMetrics(theme.caption).horizontalAdvance(consequence)
        return self._around() + max(name, second)

    def _around(self) -> int:
        """The width of all but the words."""
        return 2 * MARGIN + PAD + self._badge_width() + GAP + PAD + 1

    def _name_lines(self) -> list[str]:
        """The name in one line, or in two where there is no room for that."""
        metrics = QFontMetrics(current_theme().body_strong)
        if self._compact or metrics.horizontalAdvance(self._name) <= self._text_width():
            return [self._name]
        return _halves(self._name, metrics)

    def _height(self) -> int:
        theme = current_theme()
        if self._compact:
            return 2 * MARGIN + max(COMPACT_HEIGHT, theme.line_height("body") + 16)
        lines = theme.line_height("body") + theme.line_height("caption")
        return 2 * MARGIN + max(HEIGHT, lines + 12)

    def _update_tooltip(self) -> None:
        needed = QFontMetrics(current_theme().caption).horizontalAdvance(self._consequence)
        cut = not self._compact and (needed > self._text_width() or len(self._name_lines()) > 1)
        extra = self._consequence if cut or self._compact else ""
        super().setToolTip(plain_tooltip(self._explanation or extra))

    def _take_theme(self) -> None:
        self._update_tooltip()
        self.updateGeometry()
        self.update()


def _halves(name: str, metrics: QFontMetrics) -> list[str]:
    """The name in two lines that are as short as can be; one word stays one line."""
    words = name.split(" ")
    pairs = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    if not pairs:
        return [name]
    return list(min(pairs, key=lambda pair: max(metrics.horizontalAdvance(part) for part in pair)))


def _narrowest(name: str, metrics: QFontMetrics) -> int:
    """The width of the name in two lines."""
    return max(metrics.horizontalAdvance(part) for part in _halves(name, metrics))
