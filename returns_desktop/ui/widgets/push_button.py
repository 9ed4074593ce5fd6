"""The usual button of dialogs, in one of the kinds of the style sheet."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ..theme import restyle
from .plain_text import plain_tooltip

Kind = Literal["plain", "primary", "danger", "safe", "link"]
NARROWEST, HEIGHT, SMALL_HEIGHT = 72, 32, 24


class PushButton(QPushButton):
    """A framed or filled button at least 72 wide; small ones and links are as wide as their text."""

    def __init__(
        self, text: str = "", kind: Kind = "plain", parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setProperty("small", small)

    def set_kind(self, kind: Kind) -> None:
        """Makes it another kind of button."""
        restyle(self, "kind", kind)
        self.updateGeometry()

    def setToolTip(self, text: str) -> None:
        """Explains the button, letter by letter."""
        super().setToolTip(plain_tooltip(text))

    def sizeHint(self) -> QSize:
        """The size of the style sheet, at least 72 x 32; small ones 24 high."""
        hint = super().sizeHint()
        if self.property("small"):
            return hint.expandedTo(QSize(0, SMALL_HEIGHT))
        narrowest = 0 if self.property("kind") == "link" else NARROWEST
        return hint.expandedTo(QSize(narrowest, HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The text is never cut."""
        return self.sizeHint()
