"""Which language a paper is written in, and how large it is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QComboBox

from ..paper_language import A4, LETTER, languages, usual_size
from .form_rows import FormRows


class PaperFields(QObject):
    """Two rows of a form.

    Signals:
        changed: another language or size was chosen.
    """

    changed = Signal()

    def __init__(self, rows: FormRows, parent: QObject) -> None:
        super().__init__(parent)
        self.language, self.size = QComboBox(), QComboBox()
        self.language.setObjectName("paperLanguage")
        self.size.setObjectName("paperSize")
        for code, name in languages():
            self.language.addItem(name, code)
        self.size.addItem("A4", A4)
        self.size.addItem(self.tr("US Letter"), LETTER)
        self.size.setCurrentIndex(int(usual_size() is LETTER))
        rows.add_row(self.tr("Language"), self.language)
        rows.add_row(self.tr("Paper"), self.size)
        for combo in (self.language, self.size):
            combo.currentIndexChanged.connect(self.changed)

    def chosen_language(self) -> str:
        """Its code."""
        return str(self.language.currentData())

    def chosen_size(self) -> QPageSize:
        return QPageSize((A4, LETTER)[self.size.currentIndex()])
