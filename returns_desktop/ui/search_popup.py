"""The card below the search field: what may be typed next, and at its foot what the search knows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from ..domain.search_names import Key
from .text_search import Offer
from .theme import current_theme, theme_controller

ROW, PAD, EDGE, GAP = 28, 10, 4, 16
NARROWEST = 360
RADIUS = 8
MOST_ROWS = 14
BELOW = 120
"""px of a window's height that toolbar, foot and edges take."""
_NAMED = (Key.STATE, Key.REASON, Key.DUE, Key.AMOUNT, Key.GOODS, Key.IS, Key.SKU, Key.TAG)


class SearchPopup(QFrame):
    """Lies over the window without taking the focus; the search field hands its keys on.

    Signals:
        offer_chosen(str): what shall be written.
    """

    offer_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._offers: tuple[Offer, ...] = ()
        self._current, self._first = -1, 0
        self._foot = ""
        self._room_for = MOST_ROWS
        self.hide()
        theme_controller().theme_changed.connect(self.hide)

    def open_below(self, field: QWidget, offers: Sequence[Offer], hint: str) -> None:
        """Shows offers below a field. `hint`: said at the foot in place of the names of the filters."""
        self._offers, self._current, self._first = tuple(offers), -1, 0
        filters = " ".join(f"{key.value}:" for key in _NAMED)
        known = self.tr("Filters: {filters} … (↓ for all) · “phrase” · -not")
        self._foot = hint or known.format(filters=filters)
        self._room_for = max(1, (field.window().height() - BELOW) // ROW)
        self.setParent(field.window())
        width = max(NARROWEST, field.width())
        at = field.mapTo(field.window(), QPoint(0, field.height() + 4))
        left = at.x() + field.width() - width if field.isLeftToRight() else at.x()
        self.setGeometry(max(0, left), at.y(), width, self._foot_place(width).bottom() + 1 + EDGE + 2)
        self.setLayoutDirection(field.layoutDirection())
        self.show()
        self.raise_()
        self.update()

    def offers(self) -> tuple[Offer, ...]:
        return self._offers

    def foot(self) -> str:
        """The line below the offers."""
        return self._foot

    def current(self) -> Offer | None:
        """The offer the keyboard is on."""
        return self._offers[self._current] if self._current >= 0 else None

    def move_by(self, step: int) -> None:
        """Goes down or up; from the end to the beginning."""
        count = len(self._offers)
        if not count:
            return
        before = self._current if self._current >= 0 or step > 0 else count
        self._current = (before + step) % count
        self._first = min(max(self._first, self._current - self._shown_rows() + 1), self._current)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The offer under the mouse becomes the current one."""
        self._current = self._place_at(event.position().toPoint())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the offer under the mouse."""
        place = self._place_at(event.position().toPoint())
        if place >= 0:
            self.offer_chosen.emit(self._offers[place].written)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._current = -1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground, offers and foot."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("button_line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for row in range(self._shown_rows()):
            place = QRect(EDGE, EDGE + row * ROW, self.width() - 2 * EDGE, ROW)
            self._paint_row(painter, self._first + row, place)
        foot = self._foot_place(self.width())
        if self._offers:
            painter.fillRect(QRect(1, foot.top() - 6, self.width() - 2, 1), theme.color("line"))
        painter.setFont(theme.caption)
        painter.setPen(theme.color("text_3"))
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(foot, start.value | Qt.TextFlag.TextWordWrap.value, self._foot)

    def _paint_row(self, painter: QPainter, place: int, row: QRect) -> None:
        theme = current_theme()
        offer, selected = self._offers[place], place == self._current
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(row, 4, 4)
        room = row.adjusted(PAD - EDGE, 0, EDGE - PAD, 0)
        metrics = QFontMetrics(theme.body)
        painter.setFont(theme.body)
        written = metrics.elidedText(offer.written, Qt.TextElideMode.ElideRight, room.width())
        left = min(metrics.horizontalAdvance(written) + GAP, room.width())
        self._words(painter, room, written, "text", Qt.AlignmentFlag.AlignLeft, selected)
        meaning = metrics.elidedText(offer.meaning, Qt.TextElideMode.ElideRight, room.width() - left)
        self._words(painter, room, meaning, "text_3", Qt.AlignmentFlag.AlignRight, selected)

    def _words(
        self, painter: QPainter, room: QRect, words: str, ink: str, align: Qt.AlignmentFlag, selected: bool
    ) -> None:
        painter.setPen(current_theme().ink(ink, selected=selected))
        seen = QStyle.visualAlignment(self.layoutDirection(), align | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, seen.value | Qt.TextFlag.TextSingleLine.value, words)

    def _shown_rows(self) -> int:
        return min(len(self._offers), MOST_ROWS, self._room_for)

    def _place_at(self, at: QPoint) -> int:
        row = (at.y() - EDGE) // ROW
        return self._first + row if 0 <= row < self._shown_rows() else -1

    def _foot_place(self, width: int) -> QRect:
        top = EDGE + self._shown_rows() * ROW + (12 if self._offers else 6)
        room = QRect(0, 0, width - 2 * PAD, 1000)
        needed = QFontMetrics(current_theme().caption).boundingRect(
            room, Qt.TextFlag.TextWordWrap.value, self._foot
        )
        return QRect(PAD, top, room.width(), needed.height())
