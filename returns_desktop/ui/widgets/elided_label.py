"""A label of one line that shortens its text to the room there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..theme import Role
from .plain_text import PlainLabel, plain_tooltip

_MEASURED = 2000  # characters; nobody sees more of one line


class ElidedLabel(PlainLabel):
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
        line = " ".join(self.text()[:_MEASURED].split())
        return self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())

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
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        alignment = self.alignment().value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(self.contentsRect(), alignment, self.shown_text())

    def _height(self) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().height() + margins.top() + margins.bottom()

    def _line_width(self) -> int:
        line = " ".join(self.text()[:_MEASURED].split())
        return self.fontMetrics().horizontalAdvance(line)

    def _update_tooltip(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self.is_elided() else "")
