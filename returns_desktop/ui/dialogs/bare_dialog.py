"""The frame of the dialogs that are shown when the program itself is at fault."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget


class BareDialog(QDialog):
    """Needs Qt and nothing else: no theme, no settings, no database."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        """`name`: the first part of the object names."""
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"{name}Dialog")

    def _line(self, name: str) -> QLabel:
        """Words that wrap, and are shown letter by letter."""
        label = QLabel(self)
        label.setObjectName(f"{self._name}{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, name: str) -> QPushButton:
        """One that Enter does not press from elsewhere."""
        button = QPushButton(self)
        button.setObjectName(f"{self._name}{name}")
        button.setAutoDefault(False)
        return button
