"""A field for several lines of plain text."""

import unicodedata
from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ..theme import theme_controller

_FRAME = 16  # border, padding and the document's margin, above and below together


class TextArea(QPlainTextEdit):
    """As high as a number of lines, more where there is room. Tab goes to the next field."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_controller().theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for its lines."""
        return QSize(240, self._height(self._lines))

    def minimumSizeHint(self) -> QSize:
        """The same: the form scrolls before a field gets too small to write in."""
        return QSize(120, self._height(self._lines))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes pasted text without invisible control characters."""
        if source.hasText():
            kept = (char for char in source.text() if char in "\n\t" or unicodedata.category(char) != "Cc")
            self.insertPlainText("".join(kept))

    def _height(self, lines: int) -> int:
        return lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + _FRAME
