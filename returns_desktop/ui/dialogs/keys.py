"""Where the seller chooses the keys of commands."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...services.bindings import ClashKind, clash, cleaned
from ...services.commands import BY_ID, COMMANDS, GROUPS, Command, Group
from ..keymap import native
from ..speech import say
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame
from .key_row import KeyRow

HEIGHT = 620


class KeysDialog(DialogFrame):
    """One field for each command; a key that is taken is named with the command that has it.

    Signals:
        submitted(object): the chosen keys by the id of their command; the others have their usual ones.
    """

    submitted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        chosen: Mapping[str, str] | None = None,
        listed: Sequence[Command] = COMMANDS,
    ) -> None:
        super().__init__(parent, name="keysDialog", height=HEIGHT)
        self.set_title(self.tr("Change keys"))
        self._chosen = cleaned(chosen or {})
        self._before = dict(self._chosen)
        self._listed = [command for command in listed if command.rebindable]
        self.rows: dict[str, KeyRow] = {}
        note = PlainLabel(
            self.tr("Click a field and press the key. Backspace leaves a command without one."),
            "caption",
            "text_3",
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        for group in Group:
            self._add_group(group)
        self.reset_all_link = FlatButton("undo", self.tr("Reset all"), "link")
        self.reset_all_link.setObjectName("resetAllLink")
        self.reset_all_link.clicked.connect(self._reset_all)
        self.set_footer(self.tr("Save"), link=self.reset_all_link)
        self._refresh()

    def chosen(self) -> dict[str, str]:
        """What differs from the usual keys."""
        return dict(self._chosen)

    def has_typed_text(self) -> bool:
        """Whether closing would lose choices."""
        return self._chosen != self._before

    def submit(self) -> None:
        """Hands out the choices."""
        self.submitted.emit(self.chosen())

    def _add_group(self, group: Group) -> None:
        mine = [command for command in self._listed if command.group is group]
        if not mine:
            return
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(PlainLabel(say(GROUPS[group]), "label", "text_3"))
        self.body.addLayout(column)
        for command in mine:
            row = KeyRow(command, self)
            row.key_chosen.connect(partial(self._choose, command))
            row.reset_requested.connect(partial(self._reset, command))
            row.taking_requested.connect(partial(self._take, command))
            self.rows[command.id] = row
            column.addWidget(row)

    def _choose(self, command: Command, key: str) -> None:
        if key == (command.keys[0] if command.keys else ""):
            self._chosen.pop(command.id, None)
        else:
            self._chosen[command.id] = key
        self._refresh()

    def _reset(self, command: Command) -> None:
        self._chosen.pop(command.id, None)
        self._refresh()
        self.rows[command.id].field.setFocus()

    def _reset_all(self) -> None:
        self._chosen.clear()
        self._refresh()

    def _take(self, command: Command) -> None:
        """The command that has the key loses it, so that this one can have it."""
        found = clash(command.id, self._chosen.get(command.id, ""), self._wishes())
        if found is not None and found.other:
            self._chosen[found.other] = ""
        self._refresh()
        self.rows[command.id].field.setFocus()

    def _wishes(self) -> dict[str, tuple[str, ...]]:
        """The keys that all listed commands would have, whatever speaks against them."""
        return {command.id: self._keys_of(command) for command in self._listed}

    def _keys_of(self, command: Command) -> tuple[str, ...]:
        key = self._chosen.get(command.id)
        return command.keys if key is None else (key,) if key else ()

    def _refresh(self) -> None:
        self.clear_notices()
        wanted, blocked = self._wishes(), False
        for command in self._listed:
            keys, row = wanted[command.id], self.rows[command.id]
            row.show_key(keys[0] if keys else "", changed=command.id in self._chosen)
            problem, taken = self._problem(command, keys, wanted)
            row.show_problem(problem, taken=taken)
            blocked = blocked or bool(problem)
        self.reset_all_link.setEnabled(bool(self._chosen))
        self.set_blocked(self.tr("A key cannot be used") if blocked else "")

    def _problem(
        self, command: Command, keys: tuple[str, ...], wanted: Mapping[str, tuple[str, ...]]
    ) -> tuple[str, bool]:
        """What speaks against a chosen key, and whether another command has it."""
        if command.id not in self._chosen or not keys:
            return "", False
        found = clash(command.id, keys[0], wanted)
        if found is None:
            return "", False
        if found.kind is ClashKind.RESERVED:
            sentence = self.tr("{key} moves, confirms or leaves everywhere. Press another key.")
            return sentence.replace("{key}", native(keys[0])), False
        sentence = self.tr("{key} already stands for “{name}”. Press another key, or take it from there.")
        name = say(BY_ID[found.other].name)
        return sentence.replace("{key}", native(keys[0])).replace("{name}", name), True
