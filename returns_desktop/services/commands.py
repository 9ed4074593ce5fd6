"""Everything a key of the window can ask for: one entry per command, and nothing about it written twice.

Menu, sheet of keys, palette, tooltips and the badges on buttons read from here. No Qt: keys are text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .words import QT_TRANSLATE_NOOP, Phrase


class Group(StrEnum):
    """What a command is about; the order is that of the sheet."""

    REQUEST = "request"
    TODO = "todo"
    FORMS = "forms"
    LIST = "list"
    WINDOW = "window"


GROUPS: Mapping[Group, Phrase] = {
    Group.REQUEST: QT_TRANSLATE_NOOP("ShortcutsDialog", "The chosen request"),
    Group.TODO: QT_TRANSLATE_NOOP("ShortcutsDialog", "To do on Amazon"),
    Group.FORMS: QT_TRANSLATE_NOOP("ShortcutsDialog", "Forms"),
    Group.LIST: QT_TRANSLATE_NOOP("ShortcutsDialog", "The list"),
    Group.WINDOW: QT_TRANSLATE_NOOP("ShortcutsDialog", "The window"),
}


class Where(StrEnum):
    """The place a command belongs to. Commands of different places may share a key."""

    EVERYWHERE = "everywhere"
    REQUESTS = "requests"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Command:
    """Something the seller can ask for by key, by menu or by name."""

    id: str
    group: Group
    name: Phrase
    keys: tuple[str, ...] = ()
    """To begin with, the one to be shown first; the seller may choose another."""
    fixed: tuple[str, ...] = ()
    """Keys that always do the same, beside the chosen ones; tables know them themselves."""
    where: Where = Where.EVERYWHERE
    rebindable: bool = True


@dataclass(frozen=True, slots=True)
class FixedKeys:
    """Keys that belong to tables and forms and never change; the sheet tells them too."""

    group: Group
    keys: tuple[str, ...]
    name: Phrase


def _command(
    identity: str, group: Group, name: Phrase, *keys: str, where: Where = Where.EVERYWHERE
) -> Command:
    return Command(identity, group, name, keys, where=where)


_REQUEST, _LIST, _TODO, _WINDOW = Group.REQUEST, Group.LIST, Group.TODO, Group.WINDOW

COMMANDS: Final[tuple[Command, ...]] = (
    _command("authorize", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Authorize"), "1"),
    _command("close", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Close"), "2"),
    _command("refund", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Issue refund"), "3"),
    _command("contact", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Contact buyer"), "4"),
    _command("checkIn", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Check in goods"), "G"),
    _command("snooze", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Snooze"), "H", where=Where.REQUESTS),
    _command(
        "note", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Write a note"), "N", where=Where.REQUESTS
    ),
    _command("tag", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Tag"), "T", where=Where.REQUESTS),
    _command(
        "remind", _REQUEST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Remind me"), "R", where=Where.REQUESTS
    ),
    _command(
        "attach",
        _REQUEST,
        QT_TRANSLATE_NOOP("WindowActions", "Attach photos or documents…"),
        "Ctrl+Shift+A",
        where=Where.REQUESTS,
    ),
    _command(
        "evidence",
        _REQUEST,
        QT_TRANSLATE_NOOP("WindowActions", "Evidence pack…"),
        "Ctrl+Shift+E",
        where=Where.REQUESTS,
    ),
    _command(
        "slip", _REQUEST, QT_TRANSLATE_NOOP("WindowActions", "Return slip…"), "Ctrl+P", where=Where.REQUESTS
    ),
    Command(
        "nextRow", _LIST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Next request"), ("J",), fixed=("Down",)
    ),
    Command(
        "previousRow", _LIST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Previous request"), ("K",), fixed=("Up",)
    ),
    _command("toggleRow", _LIST, QT_TRANSLATE_NOOP("ShortcutsDialog", "Select or not"), "X"),
    _command(
        "session",
        _LIST,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Session: go through the list"),
        "S",
        where=Where.REQUESTS,
    ),
    _command(
        "copyOrder", _TODO, QT_TRANSLATE_NOOP("ShortcutsDialog", "Copy the order id"), "C", where=Where.TODO
    ),
    _command(
        "copyText",
        _TODO,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Copy message, comment or tracking id"),
        "T",
        where=Where.TODO,
    ),
    _command(
        "copyAddress",
        _TODO,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Copy the return address"),
        "A",
        where=Where.TODO,
    ),
    _command(
        "openOrder",
        _TODO,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Open the order in the browser"),
        "O",
        where=Where.TODO,
    ),
    Command(
        "tick",
        _TODO,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Done on Amazon"),
        ("D",),
        fixed=("Space",),
        where=Where.TODO,
    ),
    _command("palette", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Find a command…"), "Ctrl+K"),
    _command("find", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Search"), "/", "Ctrl+F"),
    _command(
        "paste",
        _WINDOW,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the copied order, add its words"),
        "Ctrl+V",
    ),
    _command("import", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Import…"), "Ctrl+O"),
    _command("export", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Export decisions…"), "Ctrl+E"),
    _command(
        "adjustments",
        _WINDOW,
        QT_TRANSLATE_NOOP("WindowActions", "Refunds for Amazon (Adjustments file)…"),
    ),
    _command("calendar", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Export deadlines (.ics)…")),
    _command("todo", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "To do on Amazon")),
    _command("scan", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Scan goods…"), "F8"),
    _command(
        "checkInSheet", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Check-in sheet…"), "Ctrl+Shift+P"
    ),
    _command("stores", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Choose a store…"), "Ctrl+Shift+S"),
    _command("undo", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Undo"), "Ctrl+Z"),
    _command("redo", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
    _command("showMenu", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Menu"), "F10"),
    _command("messageTemplates", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Message templates…")),
    _command("suggestionRules", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Suggestion rules…")),
    _command("deadlines", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Deadlines…")),
    _command("settings", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Settings…"), "Ctrl+,"),
    _command("guide", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "User guide"), "F1"),
    _command("whatsNew", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "What's new")),
    _command("shortcuts", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Keyboard shortcuts"), "?"),
    _command("keys", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Change keys…")),
    _command("restore", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Restore a backup…")),
    _command("dataFolder", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Open the data folder")),
    _command("verify", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Verify the data…")),
    _command("diagnostics", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Save diagnostics…")),
    _command("purge", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Remove buyers' words…")),
    _command("about", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "About Returns Desktop")),
    _command("quit", _WINDOW, QT_TRANSLATE_NOOP("WindowActions", "Quit"), "Ctrl+Q"),
    Command(
        "escape",
        _WINDOW,
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Back: leave search, selection or request"),
        ("Esc",),
        rebindable=False,
    ),
)
BY_ID: Final[Mapping[str, Command]] = {command.id: command for command in COMMANDS}

FIXED: Final[tuple[FixedKeys, ...]] = (
    FixedKeys(_LIST, ("Ctrl+A",), QT_TRANSLATE_NOOP("ShortcutsDialog", "Select all")),
    FixedKeys(Group.FORMS, ("Return",), QT_TRANSLATE_NOOP("ShortcutsDialog", "Next field")),
    FixedKeys(
        Group.FORMS,
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Do it; one-way actions only get the focus"),
    ),
    FixedKeys(Group.FORMS, ("Esc",), QT_TRANSLATE_NOOP("ShortcutsDialog", "Leave everything as it is")),
)
