"""The name of a saved view, and what it looks for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ...services.saved_views import LONGEST_NAME
from .dialog_frame import DialogFrame
from .form_rows import FormRows


class ViewNameDialog(DialogFrame):
    """Signals:
    submitted(str, str): the name, and the words to look for.
    """

    acts_on_enter = True
    submitted = Signal(str, str)

    def __init__(self, name: str, query: str, parent: QWidget | None = None) -> None:
        """`name`: empty for a new view."""
        super().__init__(parent, name="viewNameDialog", width=440)
        self.set_title(self.tr("Change view") if name else self.tr("Save view"))
        self.name_field = QLineEdit(name)
        self.name_field.setObjectName("viewName")
        self.name_field.setMaxLength(LONGEST_NAME)
        self.name_field.setPlaceholderText(self.tr("For example: Defective earbuds"))
        self.query_field = QLineEdit(query)
        self.query_field.setObjectName("viewQuery")
        rows = FormRows()
        rows.add_row(self.tr("Name"), self.name_field, required=True)
        rows.add_row(self.tr("Looks for"), self.query_field, required=True)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.set_footer(self.tr("Save"), hint=self.tr("It stands in the sidebar, with its number."))
        for field in (self.name_field, self.query_field):
            field.textChanged.connect(self._refresh)
        self._refresh()
        self.name_field.setFocus()
        self.name_field.selectAll()

    def submit(self) -> None:
        """Hands out name and words, once."""
        self.set_busy(True)
        self.submitted.emit(self.name_field.text(), self.query_field.text())

    def _refresh(self) -> None:
        self.clear_notices()
        if not self.name_field.text().strip():
            self.set_blocked(self.tr("Give it a name"))
        elif not self.query_field.text().strip():
            self.set_blocked(self.tr("Say what it looks for"))
        else:
            self.set_blocked("")
