"""The sheet of keys."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import current_theme
from ..widgets.key_hint import KeyHint
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame

Entry = tuple[Sequence[str], str]


class ShortcutsDialog(DialogFrame):
    """All keys of the window, by what they are for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="shortcutsDialog", width=720)
        self.set_title(self.tr("Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for groups in self._columns():
            column = QVBoxLayout()
            column.setSpacing(16)
            for name, entries in groups:
                column.addLayout(self._group(name, entries))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        note = PlainLabel(
            self.tr("Letters and digits are text while a field has the focus."), "caption", "text_3"
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        self.set_footer(self.tr("OK"))
        self.safe_button.hide()
        self.action_button.setFocus()

    def submit(self) -> None:
        """Closes the sheet."""
        self.accept()

    def _columns(self) -> Sequence[Sequence[tuple[str, Sequence[Entry]]]]:
        """Two columns of groups; alternatives of one entry are separate keys."""
        return (
            (
                (
                    self.tr("The chosen request"),
                    (
                        (("1",), self.tr("Authorize")),
                        (("2",), self.tr("Close")),
                        (("3",), self.tr("Issue refund")),
                        (("4",), self.tr("Contact buyer")),
                        (("G",), self.tr("Check in goods")),
                    ),
                ),
                (
                    self.tr("To do on Amazon"),
                    (
                        (("C",), self.tr("Copy the order id")),
                        (("T",), self.tr("Copy message, comment or tracking id")),
                        (("A",), self.tr("Copy the return address")),
                        (("O",), self.tr("Open the order in the browser")),
                        (("D", "Space"), self.tr("Done on Amazon")),
                    ),
                ),
                (
                    self.tr("Forms"),
                    (
                        (("Return",), self.tr("Next field")),
                        (("Ctrl+Return",), self.tr("Do it; one-way actions only get the focus")),
                        (("Esc",), self.tr("Leave everything as it is")),
                    ),
                ),
            ),
            (
                (
                    self.tr("The list"),
                    (
                        (("J", "Down"), self.tr("Next request")),
                        (("K", "Up"), self.tr("Previous request")),
                        (("X",), self.tr("Select or not")),
                        (("Ctrl+A",), self.tr("Select all")),
                        (("Esc",), self.tr("Select none")),
                    ),
                ),
                (
                    self.tr("The window"),
                    (
                        (("/", "Ctrl+F"), self.tr("Search")),
                        (("Ctrl+V",), self.tr("Go to the copied order, add its words")),
                        (("Ctrl+O",), self.tr("Import a report")),
                        (("Ctrl+E",), self.tr("Export decisions")),
                        (("Ctrl+Z",), self.tr("Undo")),
                        (("Ctrl+Shift+Z",), self.tr("Redo")),
                        (("F10",), self.tr("Menu")),
                        (("Ctrl+,",), self.tr("Settings")),
                        (("?",), self.tr("These keys")),
                    ),
                ),
            ),
        )

    def _group(self, name: str, entries: Sequence[Entry]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(PlainLabel(name, "label", "text_3"), 0, 0, 1, 2)
        for row, (keys, what) in enumerate(entries, 1):
            words = PlainLabel(what)
            words.setWordWrap(True)
            words.setMinimumHeight(current_theme().line_height("body"))
            grid.addWidget(words, row, 0)
            grid.addWidget(self._keys(keys), row, 1)
        grid.setColumnStretch(0, 1)
        return grid

    def _keys(self, keys: Sequence[str]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for key in keys:
            row.addWidget(KeyHint(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)))
        return holder
