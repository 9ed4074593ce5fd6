"""Text that came from outside is shown letter by letter, never as markup."""

import html

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from ..theme import Role, current_theme, tabular, theme_controller

_WRAP_FROM = 80  # characters; Qt breaks lines of rich tooltips only


def plain_tooltip(text: str) -> str:
    """A tooltip that shows exactly `text`, wrapped when it is long."""
    if len(text) <= _WRAP_FROM and not set("<&") & set(text):  # what Qt could take for rich text
        return text
    return f'<span style="white-space:pre-wrap">{html.escape(text)}</span>'


def file_name(name: str) -> str:
    """A file's name fit for a sentence: nothing in it breaks the line or turns the words around it."""
    return name if name.isprintable() else "".join(char if char.isprintable() else " " for char in name)


def plain_button_text(text: str) -> str:
    """`text` for Qt's buttons and actions, where a single & would be taken for a keyboard mnemonic."""
    return text.replace("&", "&&")


class PlainLabel(QLabel):
    """A label for any text, in a role and an ink of the theme that it keeps up with."""

    def __init__(
        self, text: str = "", role: Role = "body", ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._ink, self._tabular = role, ink, False
        self._alignment = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._take_theme()
        theme_controller().theme_changed.connect(self._take_theme)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Aligns with the layout; Qt would put left-to-right text to the left of a mirrored window."""
        self._alignment = alignment
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), alignment))

    def changeEvent(self, event: QEvent) -> None:
        """Changes sides with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._alignment)

    def set_ink(self, token: str) -> None:
        """Writes in another colour of the theme."""
        self._ink = token
        self._take_theme()

    def set_role(self, role: Role) -> None:
        """Writes in another size and weight of the theme."""
        self._role = role
        self._take_theme()

    def set_tabular(self, on: bool) -> None:
        """Gives all digits the same width, for money, counts and ids."""
        self._tabular = on
        self._take_theme()

    def _take_theme(self) -> None:
        theme = current_theme()
        font = theme.font(self._role)
        self.setFont(tabular(font) if self._tabular else font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._ink))
        self.setPalette(palette)
