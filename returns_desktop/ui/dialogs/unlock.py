"""Asks for the passphrase of encrypted data, before there is a window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame
from .form_rows import FormRows


class UnlockDialog(DialogFrame):
    """One field for passphrase and recovery key: which of them was typed shows by itself.

    Signals:
        submitted(str): what was typed.
    """

    acts_on_enter = True
    submitted = Signal(str)

    def __init__(self, *, has_passphrase: bool, parent: QWidget | None = None) -> None:
        """`has_passphrase`: else only the recovery key helps, because the system's key store lost the key or
        the key file is damaged or missing."""
        super().__init__(parent, name="unlockDialog", width=440)
        self.set_title(self.tr("Encrypted data"))
        self.told = PlainLabel(
            self.tr("Type the passphrase. If it is forgotten, the recovery key opens the data too.")
            if has_passphrase
            else self.tr("This computer does not have the key (any more). The recovery key opens the data."),
            "body",
            "text_2",
        )
        self.told.setWordWrap(True)
        self.body.addWidget(self.told)
        self.typed = QLineEdit()
        self.typed.setObjectName("unlockField")
        if has_passphrase:
            self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed.textChanged.connect(self._refresh)
        rows = FormRows()
        label = self.tr("Passphrase or recovery key") if has_passphrase else self.tr("Recovery key")
        rows.add_row(label, self.typed)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.set_footer(self.tr("Open"), self.tr("Quit"))
        self._refresh()
        self.typed.setFocus()

    def submit(self) -> None:
        """Hands out what was typed, once."""
        self.set_busy(True)
        self.submitted.emit(self.typed.text())

    def show_error(self, sentence: str) -> None:
        """What was typed stays, selected, to be mended or typed anew."""
        super().show_error(sentence)
        self.typed.setFocus()
        self.typed.selectAll()

    def has_typed_text(self) -> bool:
        """Nothing worth a question is lost."""
        return False

    def _refresh(self) -> None:
        self.clear_notices()
        self.set_blocked("" if self.typed.text().strip() else self.tr("Nothing is typed yet"))
