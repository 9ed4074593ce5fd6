"""What a fault of the program looks like to the seller. Needs Qt and nothing else: no theme, no database."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from .bare_dialog import BareDialog

_SIZE = (640, 440)
_MOST_FAULTS = 20


class FaultDialog(BareDialog):
    """One for all faults that come while it is open.

    Signals:
        diagnostics_requested: what helps to find the fault shall be put together.
    """

    diagnostics_requested = Signal()

    def __init__(self, facts: str, *, can_go_on: bool = True, parent: QWidget | None = None) -> None:
        """`facts`: the versions, in one line. Without `can_go_on` the program ends when it is closed."""
        super().__init__("fault", parent)
        self._facts = facts
        self._told: list[str] = []
        self._heading, self._advice = self._line("Heading"), self._line("Advice")
        self._times = self._line("Times")
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("faultText")
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy, self._save, self._close = (self._button(name) for name in ("Copy", "Save", "Close"))
        self._copy.clicked.connect(self._copy_text)
        self._save.clicked.connect(self.diagnostics_requested)
        self._close.clicked.connect(self.close)
        self._close.setDefault(True)
        buttons = QHBoxLayout()
        for button in (self._copy, self._save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        for widget in (self._heading, self._advice, self._text, self._times):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._times.hide()
        self._say(can_go_on=can_go_on)
        self.resize(*_SIZE)
        self._close.setFocus()

    def add(self, told: str) -> None:
        """Another fault; the same one twice is shown once."""
        if told in self._told or len(self._told) >= _MOST_FAULTS:
            return
        self._told.append(told)
        self._text.setPlainText("\n\n".join([self._facts, *self._told]))

    def show_count(self, count: int) -> None:
        """How often something failed since the dialog was opened."""
        self._times.setVisible(count > 1)
        self._times.setText(self.tr("This happened %n time(s).", "", count))

    def text(self) -> str:
        """What can be copied."""
        return self._text.toPlainText()

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:  # type: ignore[override]
        """In the program's language; where that fails, too, as it stands here."""
        try:
            return super().tr(text, disambiguation, n)
        except Exception:  # noqa: BLE001 - a fault shall be told, in whatever words
            return text.replace("%n", str(n))

    def _say(self, *, can_go_on: bool) -> None:
        self.setWindowTitle(self.tr("Returns Desktop"))
        if can_go_on:
            self._heading.setText(self.tr("Something in the program went wrong."))
            self._advice.setText(
                self.tr(
                    "What you decided is safe: every change is saved as a whole or not at all. You can go on "
                    "working. If it happens again, close the program, start it again, and report the fault "
                    "with the text below or the saved diagnostics. They hold nothing of buyers and orders."
                )
            )
        else:
            self._heading.setText(self.tr("Returns Desktop could not start."))
            self._advice.setText(
                self.tr(
                    "This is a fault of the program; what you decided is safe. Start it again. If that does "
                    "not help, report the fault with the text below or the saved diagnostics. They hold "
                    "nothing of buyers and orders."
                )
            )
        self._text.setAccessibleName(self.tr("Details of the fault"))
        self._copy.setText(self.tr("Copy"))
        self._save.setText(self.tr("Save diagnostics…"))
        self._close.setText(self.tr("Close"))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
