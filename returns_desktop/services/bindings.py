"""Which keys ask for which command: the registry's, as far as the seller has not chosen others."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from .commands import BY_ID, COMMANDS, Command, Where

_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
_NAMED = {
    name.casefold(): name
    for name in (
        *("Esc", "Tab", "Backtab", "Backspace", "Return", "Enter", "Ins", "Del", "Pause", "Print"),
        *("Home", "End", "Left", "Up", "Right", "Down", "PgUp", "PgDown", "Space", "Menu", "Help"),
        *(f"F{number}" for number in range(1, 25)),
    )
}
# Keys that move, type, confirm or leave wherever the focus is; with Shift they do so too.
_MOVING = frozenset(_NAMED.values()) - {
    *("Ins", "Pause", "Print", "Menu", "Help"),
    *(f"F{number}" for number in range(1, 25)),
}
# Combinations that tables, fields, forms or the system use themselves.
_TAKEN = frozenset(
    {"Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Tab", "Ctrl+Return", "Ctrl+Enter", "Alt+F4", "Ctrl+Shift+Tab"}
)


class ClashKind(StrEnum):
    """Why a key cannot be had."""

    RESERVED = "reserved"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Clash:
    """What speaks against a key for a command."""

    kind: ClashKind
    other: str = ""
    """The command that has the key already."""


def normal_key(text: str) -> str:
    """The portable text of one key with its modifiers, written as Qt writes it; empty: it is no key."""
    *modifiers, key = _parts(text.strip())
    wanted = {name.casefold() for name in modifiers}
    if not wanted <= {name.casefold() for name in _MODIFIERS} or len(wanted) < len(modifiers):
        return ""
    if len(key) == 1 and key.isprintable() and not key.isspace():
        key = key.upper() if len(key.upper()) == 1 else key
    else:
        key = _NAMED.get(key.casefold(), "")
    return "+".join([*(name for name in _MODIFIERS if name.casefold() in wanted), key]) if key else ""


def _parts(text: str) -> list[str]:
    if text == "+" or text.endswith("++"):
        return [*text[:-2].split("+"), "+"] if len(text) > 1 else ["+"]
    return text.split("+")


def is_reserved(key: str) -> bool:
    """Whether tables, fields and forms need the key themselves."""
    *modifiers, last = _parts(key)
    return key in _TAKEN or (last in _MOVING and set(modifiers) <= {"Shift"})


def meet(one: Command, other: Command) -> bool:
    """Whether two commands can be asked for in the same place, so that a key must mean one of them."""
    return Where.EVERYWHERE in (one.where, other.where) or one.where == other.where


def clash(command_id: str, key: str, keys: Mapping[str, tuple[str, ...]]) -> Clash | None:
    """What speaks against `key` for a command, if these are the keys of all."""
    if is_reserved(key):
        return Clash(ClashKind.RESERVED)
    mine = BY_ID[command_id]
    for other_id, others in keys.items():
        if other_id != command_id and key in others and meet(mine, BY_ID[other_id]):
            return Clash(ClashKind.TAKEN, other_id)
    return None


def cleaned(chosen: Mapping[str, str]) -> dict[str, str]:
    """The seller's choices that can be understood: a known command, and a key it may have, or none."""
    found = {}
    for command_id, text in chosen.items():
        command, key = BY_ID.get(command_id), normal_key(text)
        if command is None or not command.rebindable or (text and not key) or (key and is_reserved(key)):
            continue
        found[command_id] = key
    return found


def effective(chosen: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The keys of every command. A key means one thing in each place: what was chosen comes before what
    the registry says, and of two choices the one that stands first in the registry."""
    wanted = cleaned(chosen)
    keys: dict[str, tuple[str, ...]] = {}
    for command in COMMANDS:
        key = wanted.get(command.id)
        if key is not None and (not key or clash(command.id, key, keys) is None):
            keys[command.id] = (key,) if key else ()
    for command in COMMANDS:
        if not command.rebindable:
            keys[command.id] = command.keys
        elif command.id not in keys:
            keys[command.id] = tuple(key for key in command.keys if clash(command.id, key, keys) is None)
    return {command.id: keys[command.id] for command in COMMANDS}
