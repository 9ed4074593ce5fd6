"""The sheet of keys."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...services.commands import COMMANDS, FIXED, GROUPS, Command, Group
from ..keymap import keymap, native
from ..speech import say
from ..theme import current_theme
from ..widgets.flat_button import FlatButton
from ..widgets.key_hint import KeyHint
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame

Entry = tuple[Sequence[str], str]
_COLUMNS = ((Group.REQUEST, Group.FORMS), (Group.LIST, Group.TODO), (Group.WINDOW,))


class ShortcutsDialog(DialogFrame):
    """All keys of the window, by what they are for.

    Signals:
        keys_requested: other keys shall be chosen.
    """

    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None, listed: Sequence[Command] = COMMANDS) -> None:
        """`listed`: the commands that do something; those without a key are left out."""
        super().__init__(parent, name="shortcutsDialog", width=1040)
        self.set_title(self.tr("Keys"))
        self._listed = listed
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(16)
            for group in groups:
                if entries := self._entries(group):
                    column.addLayout(self._group(say(GROUPS[group]), entries))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        note = PlainLabel(
            self.tr("Letters and digits are text while a field has the focus."), "caption", "text_3"
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        self.change_link = FlatButton("edit", self.tr("Change keys…"), "link")
        self.change_link.setObjectName("changeKeysLink")
        self.change_link.clicked.connect(self.keys_requested)
        self.set_footer(self.tr("OK"), link=self.change_link)
        self.safe_button.hide()
        self.action_button.setFocus()

    def submit(self) -> None:
        """Closes the sheet."""
        self.accept()

    def _entries(self, group: Group) -> list[Entry]:
        mine = [command for command in self._listed if command.group is group]
        entries = [(keymap().keys(command.id), say(command.name)) for command in mine]
        entries += [(fixed.keys, say(fixed.name)) for fixed in FIXED if fixed.group is group]
        return [entry for entry in entries if entry[0]]

    def _group(self, name: str, entries: Sequence[Entry]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
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
            row.addWidget(KeyHint(native(key)))
        return holder
