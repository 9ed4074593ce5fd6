"""A small coloured sign for a state: shape first, words beside it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from .. import icons
from ..theme import current_theme, theme_controller
from .plain_text import plain_tooltip
from .tone import TONES, Tone

ICON, PAD, GAP = 16, 6, 4


class Chip(QWidget):
    """Icon and words on the soft ground of a tone."""

    read_as = QAccessible.Role.StaticText

    def __init__(
        self, icon: str = "", text: str = "", tone: Tone = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._text, self._tone = icon, text, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_content(icon, text, tone)
        theme_controller().theme_changed.connect(self._take_theme)

    def text(self) -> str:
        return self._text

    def tone(self) -> Tone:
        return self._tone

    def set_content(self, icon: str, text: str, tone: Tone) -> None:
        """Shows another state."""
        self._icon, self._text, self._tone = icon, text, tone
        self.setAccessibleName(text)
        self._take_theme()

    def sizeHint(self) -> QSize:
        """Icon, words and their margins."""
        width = PAD + (ICON + GAP if self._icon else 2) + self._metrics().horizontalAdvance(self._text) + 8
        return QSize(width, max(24, current_theme().line_height("caption") + 8))

    def minimumSizeHint(self) -> QSize:
        """The icon and a few letters."""
        return QSize(min(self.sizeHint().width(), 72), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offers the whole words as tooltip when they do not fit."""
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground, icon and words."""
        theme, look = current_theme(), TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.color(look.line if theme.is_high_contrast else look.soft)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.color(look.soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        ink = theme.color(look.ink)
        left = PAD if self._icon else 8
        if self._icon:
            place = self._seen(QRect(left, (self.height() - ICON) // 2, ICON, ICON))
            picture = icons.pixmap(self._icon, ink, ICON, painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(place.topLeft()), picture)
            left += ICON + GAP
        painter.setFont(self._font())
        painter.setPen(ink)
        room = QRect(left, 0, self.width() - left - 6, self.height())
        shown = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        start = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(self._seen(room), start, shown)

    def _font(self) -> QFont:
        font = QFont(current_theme().caption)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _update_tooltip(self) -> None:
        cut = self.width() < self.sizeHint().width() - 2
        self.setToolTip(plain_tooltip(self._text) if cut else "")

    def _take_theme(self) -> None:
        self._update_tooltip()
        self.updateGeometry()
        self.update()
