"""What the program would do next: a strip whose height does not depend on how much it says."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ..theme import current_theme, theme_controller
from ..widgets.flat_button import FlatButton
from ..widgets.strip import Strip
from ..widgets.tone import Tone

AROUND_WORDS = 52  # px of a strip's width that are icon, gap and margins
AFTER_LINK, GAP = 8, 8


class SuggestionBlock(QWidget):
    """A strip as high as 2 lines, or as 1 where the window is low; a single line stands in its middle.

    Signals:
        why_requested: a click asks for the rule behind it.
    """

    why_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 2
        self._words = ("", "")
        self._one, self._two = Strip(1, self), Strip(2, self)
        self._rooms = (QWidget(), QWidget())  # keep the place of the link
        for strip, room in zip((self._one, self._two), self._rooms, strict=True):
            strip.add_action(room)
        self.why = FlatButton("", "", "link", self)
        self.why.setObjectName("whyLink")
        self.why.clicked.connect(self.why_requested)
        self.setObjectName("suggestionStrip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_controller().theme_changed.connect(self._place)

    def text(self) -> str:
        """All words."""
        return self._one.text()

    def strips(self) -> tuple[Strip, Strip]:
        """The one with a line, and the one with two."""
        return self._one, self._two

    def set_content(self, tone: Tone, icon: str, strong: str, rest: str) -> None:
        """Says something else."""
        self._words = (strong, rest)
        for strip in (self._one, self._two):
            strip.set_content(tone, icon, strong, rest)
        self.why.set_label(self.tr("Why?"), self.tr("Why this is suggested"))
        self._place()

    def set_lines(self, lines: int) -> None:
        """Takes the height of 2 lines, or of 1."""
        self._lines = lines
        self._place()

    def sizeHint(self) -> QSize:
        """The height of the lines."""
        strip = self._two if self._lines == 2 else self._one
        return QSize(240, strip.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sees how many lines the words need now."""
        super().resizeEvent(event)
        self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere does what the link does."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.why.click()

    def _place(self) -> None:
        link = self.why.sizeHint()
        for room in self._rooms:
            room.setFixedSize(link.width() + AFTER_LINK - 12, 1)
        room_for_words = self.width() - AROUND_WORDS - link.width() - GAP
        is_one = self._lines == 1 or self._width_of_words() <= room_for_words
        height = self.sizeHint().height()
        spare = height - self._one.sizeHint().height() if is_one else 0
        self._one.setContentsMargins(0, spare // 2, 0, spare - spare // 2)
        self._one.setVisible(is_one)
        self._two.setVisible(not is_one)
        for strip in (self._one, self._two):
            strip.setGeometry(0, 0, self.width(), height)
        left = self.width() - AFTER_LINK - link.width()
        place = QRect(left, (height - link.height()) // 2, link.width(), link.height())
        self.why.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self.why.raise_()
        self.updateGeometry()

    def _width_of_words(self) -> int:
        theme = current_theme()
        strong, rest = self._words
        width = QFontMetrics(theme.body_strong).horizontalAdvance(strong)
        return width + QFontMetrics(theme.body).horizontalAdvance("  " + rest)
