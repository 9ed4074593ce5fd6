"""The seller's note on a request, in one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..widgets.flat_button import FlatButton


class NoteLine(FlatButton):
    """A quiet line that opens the note; the tooltip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("note", "", "link", parent)
        self.setObjectName("noteLine")
        self.set_ink("text_2")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_note(self, note: str) -> None:
        """Shows another note; the line is shown by the pane that has room for it."""
        self.set_label(" ".join(note.split()))
        self.setToolTip(note)
        self.setAccessibleName(self.tr("Note: {note}").format(note=note) if note else "")
