"""One paragraph of plain text whose first words are bold."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ..theme import current_theme, theme_controller
from .plain_text import plain_tooltip

_LONGEST = 2000  # characters that are laid out at all
_PARAGRAPH = 420  # px a growing paragraph would like to have
_FIXED = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


def growing_policy() -> QSizePolicy:
    """As high as the text needs in the width there is."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


class TwoToneLabel(QWidget):
    """Bold words, then others, wrapped to a number of lines and elided after the last.

    `lines` 0 means as many as the text needs. Elided text is the tooltip.
    """

    read_as = QAccessible.Role.StaticText

    def __init__(self, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._strong = self._rest = ""
        self._inks = ("text", "text_2")
        self.setSizePolicy(growing_policy() if lines == 0 else _FIXED)
        theme_controller().theme_changed.connect(self._take_theme)

    def set_text(self, strong: str, rest: str, strong_ink: str = "text", rest_ink: str = "text_2") -> None:
        """Shows other words, in inks of the theme."""
        self._strong, self._rest = (" ".join(part.split())[:_LONGEST] for part in (strong, rest))
        self._inks = (strong_ink, rest_ink)
        self.setAccessibleName(self.text())
        self._take_theme()

    def text(self) -> str:
        """All words, as one sentence."""
        return " ".join(part for part in (self._strong, self._rest) if part)

    def is_elided(self) -> bool:
        return self._laid_out(self.width())[1]

    def line_height(self) -> int:
        return current_theme().line_height("body")

    def sizeHint(self) -> QSize:
        """The height of the lines; the width is whatever there is."""
        if self._lines == 0:
            return QSize(_PARAGRAPH, self.heightForWidth(_PARAGRAPH))
        return QSize(240, self.line_height() * self._lines)

    def minimumSizeHint(self) -> QSize:
        """The height of the fixed lines, or of one."""
        return QSize(40, self.line_height() * max(1, self._lines))

    def hasHeightForWidth(self) -> bool:
        """Only a label without a fixed number of lines grows."""
        return self._lines == 0

    def heightForWidth(self, width: int) -> int:
        """The height of the whole text in this width."""
        return self._laid_out(width)[0].lineCount() * self.line_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sees whether the text still fits."""
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the lines."""
        layout, _elided = self._laid_out(self.width())
        layout.draw(QPainter(self), QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, bool]:
        """The lines in this width, and whether words had to go."""
        text = self._joined()
        layout = self._layout_of(text, width)
        if not self._lines or layout.lineCount() <= self._lines:
            return layout, False
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            shorter = self._layout_of(text[:middle].rstrip() + "…", width)
            if shorter.lineCount() <= self._lines:
                fits = middle
            else:
                too_long = middle
        return self._layout_of(text[:fits].rstrip() + "…", width), True

    def _joined(self) -> str:
        gap = "  " if self._lines == 1 else " "
        return gap.join(part for part in (self._strong, self._rest) if part)

    def _layout_of(self, text: str, width: int) -> QTextLayout:
        theme = current_theme()
        layout = QTextLayout(text, theme.body)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        bold_until = min(len(self._strong), len(text))
        layout.setFormats(
            [
                self._format(0, bold_until, strong=True),
                self._format(bold_until, len(text) - bold_until, strong=False),
            ]
        )
        height = self.line_height()
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, count * height + (height - line.height()) / 2))
            count += 1
            if self._lines and count > self._lines:
                break
        layout.endLayout()
        return layout

    def _format(self, start: int, length: int, *, strong: bool) -> QTextLayout.FormatRange:
        theme = current_theme()
        look = QTextCharFormat()
        look.setFont(theme.body_strong if strong else theme.body)
        look.setForeground(theme.color(self._inks[0 if strong else 1]))
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, look
        return made

    def _update_tooltip(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self.is_elided() else "")

    def _take_theme(self) -> None:
        self._update_tooltip()
        self.updateGeometry()
        self.update()
