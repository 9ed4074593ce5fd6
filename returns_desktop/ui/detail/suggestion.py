"""What the program would do next: a strip whose height does not depend on how much it says."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import current_theme, theme_controller
from ..widgets.strip import Strip
from ..widgets.tone import Tone

AROUND_WORDS = 52  # px of a strip's width that are icon, gap and margins


class SuggestionBlock(QWidget):
    """A strip as high as 2 lines, or as 1 where the window is low; a single line stands in its middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 2
        self._words = ("", "")
        self._one, self._two = Strip(1, self), Strip(2, self)
        self.setObjectName("suggestionStrip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_controller().theme_changed.connect(self._place)

    def text(self) -> str:
        """All words."""
        return self._one.text()

    def set_content(self, tone: Tone, icon: str, strong: str, rest: str) -> None:
        """Says something else."""
        self._words = (strong, rest)
        for strip in (self._one, self._two):
            strip.set_content(tone, icon, strong, rest)
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

    def _place(self) -> None:
        is_one = self._lines == 1 or self._width_of_words() <= self.width() - AROUND_WORDS
        height = self.sizeHint().height()
        spare = height - self._one.sizeHint().height() if is_one else 0
        self._one.setContentsMargins(0, spare // 2, 0, spare - spare // 2)
        self._one.setVisible(is_one)
        self._two.setVisible(not is_one)
        for strip in (self._one, self._two):
            strip.setGeometry(0, 0, self.width(), height)
        self.updateGeometry()

    def _width_of_words(self) -> int:
        theme = current_theme()
        strong, rest = self._words
        width = QFontMetrics(theme.body_strong).horizontalAdvance(strong)
        return width + QFontMetrics(theme.body).horizontalAdvance("  " + rest)
