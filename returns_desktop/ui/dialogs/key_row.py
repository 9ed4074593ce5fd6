"""One command and the field for its key, with what speaks against the key below."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from ...services.bindings import normal_key
from ...services.commands import Command
from ..speech import say
from ..theme import restyle
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel

_WIDTH = 128
_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_EMPTYING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QKeySequenceEdit):
    """Takes one key as it is pressed. Enter and Esc belong to the dialog, Backspace empties the field.

    Signals:
        key_chosen(str): its portable text; empty: no key.
    """

    key_chosen = Signal(str)
    read_as = QAccessible.Role.HotkeyField

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setFixedWidth(_WIDTH)
        self.keySequenceChanged.connect(self._tell)
        self._shown = ""

    def show_key(self, key: str) -> None:
        """Shows a key without telling of it."""
        self._shown = key
        self.setKeySequence(QKeySequence(key))

    def set_error(self, *, wrong: bool) -> None:
        """Marks the key as one that cannot be had."""
        for inner in self.findChildren(QLineEdit):
            restyle(inner, "error", wrong)

    def event(self, event: QEvent) -> bool:
        """Leaves the keys of the dialog to the dialog."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the key, or empties the field, or leaves it."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in _LEAVING:
            event.ignore()
        elif event.key() in _EMPTYING and plain:
            self.clear()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the longest key."""
        return QSize(_WIDTH, super().sizeHint().height())

    def _tell(self, keys: QKeySequence) -> None:
        key = normal_key(keys.toString(QKeySequence.SequenceFormat.PortableText))
        if key != self._shown:
            self._shown = key
            self.key_chosen.emit(key)


class KeyRow(QWidget):
    """Signals:
    key_chosen(str): another key was pressed; empty: none.
    reset_requested: the usual key shall come back.
    taking_requested: the key shall be taken from the command that has it.
    """

    key_chosen = Signal(str)
    reset_requested = Signal()
    taking_requested = Signal()

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"keyRow_{command.id}")
        name = say(command.name)
        self.field = KeyField(self)
        for named in (self.field, *self.field.findChildren(QLineEdit)):
            named.setAccessibleName(name)
        self.field.key_chosen.connect(self.key_chosen)
        self.reset_link = FlatButton("", self.tr("Reset"), "link", self)
        self.reset_link.clicked.connect(self.reset_requested)
        self.problem = PlainLabel("", "caption", "danger", self)
        self.problem.setWordWrap(True)
        self.take_link = FlatButton("", self.tr("Use it here"), "link", self)
        self.take_link.clicked.connect(self.taking_requested)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(PlainLabel(name, parent=self), 1)
        upper.addWidget(self.reset_link)
        upper.addWidget(self.field)
        self._lower = QWidget(self)
        lower = QHBoxLayout(self._lower)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(8)
        lower.addWidget(self.problem, 1)
        lower.addWidget(self.take_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(upper)
        column.addWidget(self._lower)
        keep = self.reset_link.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset_link.setSizePolicy(keep)

    def show_key(self, key: str, *, changed: bool) -> None:
        """Shows the key, and the way back where it is not the usual one."""
        self.field.show_key(key)
        self.reset_link.setVisible(changed)

    def show_problem(self, sentence: str, *, taken: bool = False) -> None:
        """Says what speaks against the key; `taken` offers to take it from the other command."""
        self.problem.setText(sentence)
        self._lower.setVisible(bool(sentence))
        self.take_link.setVisible(taken)
        self.field.set_error(wrong=bool(sentence))
