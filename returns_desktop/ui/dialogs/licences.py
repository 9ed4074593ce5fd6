"""The licences of everything that is shipped."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...services.licences import Licence
from ..widgets.filter_field import FilterField
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame

_WIDTH: Final = 920
_HEIGHT: Final = 600
_LIST_WIDTH: Final = 240


class LicencesDialog(DialogFrame):
    """A list that can be searched, beside the text of the chosen licence."""

    def __init__(self, licences: Sequence[Licence], parent: QWidget | None = None) -> None:
        super().__init__(parent, name="licencesDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(self.tr("Licences"))
        self._licences = licences
        self.search = FilterField("licencesSearch")
        self.search.setPlaceholderText(QCoreApplication.translate("WindowActions", "Search"))
        self.search.setAccessibleName(QCoreApplication.translate("WindowActions", "Search"))
        self.search.textChanged.connect(self._list)
        self.names = QListWidget()
        self.names.setObjectName("licencesNames")
        self.names.setProperty("surface", "list")
        self.names.setAccessibleName(self.tr("What is shipped"))
        self.names.setFixedWidth(_LIST_WIDTH)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._show)
        self.heading = PlainLabel("", "title")
        self.licence = PlainLabel("", "body", "text_2")
        self.text = QPlainTextEdit()
        self.text.setObjectName("licencesText")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.body.addLayout(self._beside(), 1)
        self.set_footer(QCoreApplication.translate("AboutDialog", "OK"))
        self.safe_button.hide()
        self._found: Sequence[Licence] = ()
        self._list()
        self.names.setFocus()

    def submit(self) -> None:
        """Closes the window."""
        self.accept()

    def has_typed_text(self) -> bool:
        """Words that are looked for are no loss."""
        return False

    def _beside(self) -> QHBoxLayout:
        left, right, whole = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.names, 1)
        right.setSpacing(4)
        for widget in (self.heading, self.licence):
            right.addWidget(widget)
        right.addWidget(self.text, 1)
        whole.setSpacing(16)
        whole.addLayout(left)
        whole.addLayout(right, 1)
        return whole

    def _list(self) -> None:
        """All of them, or those that have the words."""
        self._found = [each for each in self._licences if each.has(self.search.text())]
        self.names.clear()
        for each in self._found:
            self.names.addItem(QListWidgetItem(f"{each.name} {each.version}".strip()))
        self.names.setCurrentRow(0 if self._found else -1)
        if not self._found:
            self._show(-1)

    def _show(self, row: int) -> None:
        chosen = self._found[row] if 0 <= row < len(self._found) else None
        self.heading.setText(f"{chosen.name} {chosen.version}".strip() if chosen else "")
        self.licence.setText(chosen.licence if chosen else "")
        missing = self.tr("The text is installed with the package.")
        self.text.setPlainText((chosen.text or missing) if chosen else self.tr("Nothing has these words."))
