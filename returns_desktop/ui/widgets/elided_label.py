"""A label of one line that shortens its text to the room there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...domain.folding import Span, spans
from ..theme import Role
from .marked_text import MarkedLabel, paint_marked, visible
from .plain_text import plain_tooltip

_MEASURED = 2000  # characters; nobody sees more of one line


class ElidedLabel(MarkedLabel):
    """A label of one line, elided at the end or in the middle, with the whole text as tooltip if so.

    `text()` stays the whole text, which is also what a screen reader gets.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        ink: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._mode = mode
        super().__init__(text, role, ink, parent)

    def setText(self, text: str) -> None:
        """Shows another text."""
        super().setText(text)
        self._update_tooltip()

    def shown_text(self) -> str:
        """The text as it is painted now."""
        return self.fontMetrics().elidedText(self._line(), self._mode, self.contentsRect().width())

    def marked(self) -> list[Span]:
        """What is marked of the line that is shown."""
        return list(visible(spans(self._line(), self._marked), self._line(), self.shown_text()))

    def is_elided(self) -> bool:
        return self._line_width() > self.contentsRect().width()

    def sizeHint(self) -> QSize:
        """The width of the whole text, and the pixel that font metrics round away."""
        hint = super().sizeHint()
        margins = self.contentsMargins()
        return QSize(self._line_width() + margins.left() + margins.right() + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters and the ellipsis."""
        return QSize(min(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * 4), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sees whether the text still fits."""
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what fits of the text."""
        painter = QPainter(self)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        ink = self.palette().color(group, QPalette.ColorRole.WindowText)
        if found := self.marked():
            room, shown = self.contentsRect(), self.shown_text()
            paint_marked(painter, room, shown, found, font=self.font(), ink=ink, align=self.alignment())
            return
        painter.setPen(ink)
        alignment = self.alignment().value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(self.contentsRect(), alignment, self.shown_text())

    def _height(self) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().height() + margins.top() + margins.bottom()

    def _line_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._line())

    def _line(self) -> str:
        return " ".join(self.text()[:_MEASURED].split())

    def _update_tooltip(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self.is_elided() else "")
