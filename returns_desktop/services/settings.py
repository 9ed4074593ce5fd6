"""What the seller chose, in a small file of its own; stores keep theirs in the database."""

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..domain.errors import AppError

log = logging.getLogger(__name__)

LANGUAGES = ("system", "en", "zh_CN", "zh_TW", "de", "ja")
THEMES = ("system", "light", "dark", "high")
DENSITIES = ("comfortable", "compact")
AFTER_ACTION = ("next", "previous", "stay")
_CHOICES = {"language": LANGUAGES, "theme": THEMES, "density": DENSITIES, "after_action": AFTER_ACTION}


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of the program, not of a store. Every one has a default that works."""

    language: str = "system"
    theme: str = "system"
    density: str = "comfortable"
    after_action: str = "next"
    export_bom: bool = True
    window: str = ""
    """Where the window stood, as Qt writes it (base64)."""
    screen: str = ""
    """The screen it stood on, and where there, as the window writes it."""
    last_folder: str = ""
    columns: str = ""
    """Order, widths and visibility of the list's columns, as the list writes them."""
    layouts: Mapping[str, str] = field(default_factory=dict)
    """The same and the sorting, by place of the sidebar, where the seller changed it."""
    watch_folder: str = ""
    """Where new reports are looked for; empty: nowhere."""
    watch_since: str = ""
    """When that folder was named (ISO, UTC); older files are left alone."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Keys that were chosen, by the id of their command; an empty one is no key at all."""
    accepted_place: str = ""
    """The data folder of which the seller knows that others write to it."""
    purge_days: int = 30
    """How old buyers' words were allowed to get when they were removed last; at first as Amazon's policy has
    it."""
    store: int = 0
    """Id of the store that is shown; 0: all of them."""
    folder_stores: Mapping[str, str] = field(default_factory=dict)
    """By folder the ids of the stores whose reports lie in it, with a space between them."""
    seen_version: str = ""
    """The newest version of which the seller was told what is new in it."""
    watch_clipboard: bool = False
    """Whether texts that are copied anywhere are read, to offer those that hold an order id."""
    remind: bool = False
    """Whether deadlines stand in the tray, and those that end today are told of."""


def _understood(value: object, usual: object) -> Any:
    """A stored value if it is of the kind of the usual one, else None; of a mapping its texts."""
    if isinstance(usual, Mapping) and isinstance(value, Mapping):
        return {name: each for name, each in value.items() if isinstance(each, str)}
    return value if isinstance(value, type(usual)) else None


class SettingsFile:
    """Reads and writes `settings.json`. Keys of a newer version are kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The stored choices; defaults for what is missing or not understood."""
        stored = self._read()
        known: dict[str, Any] = {}
        usual = Settings()
        for name in (each.name for each in fields(Settings)):
            value = _understood(stored.get(name), getattr(usual, name))
            if value is not None and value in _CHOICES.get(name, (value,)):
                known[name] = value
        return replace(usual, **known)

    def save(self, settings: Settings) -> None:
        """Replaces the file at once; a stop midway leaves the old one.

        Raises `AppError("settings_unwritable")`.
        """
        try:
            self._write({**self._read(), **asdict(settings)})
        except OSError as error:
            raise AppError("settings_unwritable", file=self._path.name) from error

    def remember(self, settings: Settings) -> None:
        """Saves what nobody asked to save (where the window stood): worth a line in the log at most."""
        try:
            self.save(settings)
        except AppError:
            log.info("the window's place could not be remembered")

    def _write(self, stored: Mapping[str, Any]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_name(self._path.name + ".partial")
        with partial.open("w", encoding="utf-8") as stream:
            json.dump(stored, stream, indent=2, ensure_ascii=False)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(self._path)

    def _read(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            log.info("settings could not be read; defaults are used")
            return {}
        return stored if isinstance(stored, dict) else {}
