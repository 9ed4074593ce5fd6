"""The field that narrows a list or looks through a text."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class FilterField(QLineEdit):
    """A line with a button that clears it; Qt gives that button no name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("search", True)
        self.setClearButtonEnabled(True)
        self._name_clear()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_clear()

    def _name_clear(self) -> None:
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(QCoreApplication.translate("SearchField", "Clear search"))
