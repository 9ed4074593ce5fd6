"""Shows what would be saved for whoever looks for a fault, and saves it. Needs Qt and nothing else."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QDate, QDir, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from .bare_dialog import BareDialog

_SIZE = (820, 520)
_LIST_WIDTH = 200

Save = Callable[[Path, Mapping[str, str]], None]


class DiagnosticsDialog(BareDialog):
    """A list of text files beside the text of the chosen one; they come one by one.

    Signals:
        saved(Path): the archive stands on the disk.
    """

    saved = Signal(Path)

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        """`save` writes the archive, or raises OSError."""
        super().__init__("diagnostics", parent)
        self._save, self._files = save, dict[str, str]()
        self._advice, self._outcome = self._line("Advice"), self._line("Outcome")
        self._names = QListWidget(self)
        self._names.setObjectName("diagnosticsNames")
        self._names.setFixedWidth(_LIST_WIDTH)
        self._names.currentTextChanged.connect(self._show_file)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("diagnosticsText")
        self._text.setReadOnly(True)
        self._save_button, self._close_button = self._button("Save"), self._button("Close")
        self._save_button.clicked.connect(self._choose_target)
        self._close_button.clicked.connect(self.close)
        beside = QHBoxLayout()
        beside.addWidget(self._names)
        beside.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._outcome, 1)
        buttons.addWidget(self._save_button)
        buttons.addWidget(self._close_button)
        column = QVBoxLayout(self)
        column.addWidget(self._advice)
        column.addLayout(beside, 1)
        column.addLayout(buttons)
        self._say()
        self.resize(*_SIZE)

    def add_file(self, name: str, text: str) -> None:
        """One more file to be read."""
        self._files[name] = text
        self._names.addItem(name)
        if self._names.count() == 1:
            self._names.setCurrentRow(0)

    def finish(self) -> None:
        """No more files come, so all can be saved."""
        self._save_button.setEnabled(True)
        self._outcome.setText("")

    def save_to(self, target: Path) -> None:
        """Writes the archive and says what came of it."""
        try:
            self._save(target, self._files)
        except OSError:
            self._outcome.setText(self.tr("{file} cannot be written there.").format(file=target.name))
            return
        self._outcome.setText(self.tr("Saved as {file}.").format(file=target.name))
        self.saved.emit(target)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Save diagnostics"))
        self._advice.setText(
            self.tr(
                "These files help to find a fault. Read them before you send them to anyone: they hold no "
                "words of buyers, no amounts and no whole order ids. The program itself sends nothing."
            )
        )
        self._outcome.setText(self.tr("Looking at the stored data…"))
        self._save_button.setEnabled(False)
        self._save_button.setText(self.tr("Save as…"))
        self._close_button.setText(self.tr("Close"))
        self._names.setAccessibleName(self.tr("Files"))
        self._text.setAccessibleName(self.tr("Text of the file"))

    def _show_file(self, name: str) -> None:
        self._text.setPlainText(self._files.get(name, ""))

    def _choose_target(self) -> None:
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        dialog = QFileDialog(self, self.tr("Save diagnostics"), QDir.homePath(), "*.zip")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"returns-desktop-diagnostics-{today}.zip")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
