"""What is put together for whoever looks for a fault: plain text files that can be read before they are sent.

Nothing of a shop but counts, and everything goes through the mask once more. The database is not among them.
"""

import os
import platform
import sqlite3
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from importlib import metadata
from pathlib import Path
from typing import Final

from . import __version__
from .log_file import anonymous, fault_lines, without_paths
from .paths import Paths
from .services.diagnosing import findings, stored_facts
from .services.settings import Settings, SettingsFile
from .services.shop import Shop
from .startup import CRASH_NAME, LAST_CRASH_NAME

_PACKAGES: Final = ("PySide6-Essentials", "shiboken6", "peewee", "platformdirs", "tzdata", "defusedxml")
_MORE_PACKAGES: Final = ("python-calamine", "XlsxWriter")
_SHOWN_SETTINGS: Final = frozenset(
    {"language", "theme", "density", "after_action", "export_bom", "watch_clipboard", "remind"}
)
"""Of all others only whether they were chosen: they name folders, or were written by the seller."""
_LONGEST: Final = 2_000_000
_READ_ME: Final = """\
Diagnostics of Returns Desktop, for whoever looks for a fault.

Every file is plain text; read them before you send them. They hold versions, settings that name nobody, how
many rows each table has, what a check of the stored data found, and the program's logs. Words of buyers,
products and amounts are in none of them. Order ids are cut to their last four digits; e-mail addresses, your
own name and your folders are taken out.
"""


def diagnostics(paths: Paths, shop: Shop | None, screen: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """Name and text of each file, those that take long at the end. `screen`: what the window knows of Qt and
    screens. Reads only; a part that fails says how."""
    yield "read-me.txt", _READ_ME
    parts: list[tuple[str, Callable[[], Sequence[str]]]] = [
        ("versions.txt", lambda: [*_versions(), *screen]),
        ("settings.txt", lambda: _settings(paths)),
        ("stored.txt", lambda: stored_facts(paths.database)),
        *((path.name + ("" if path.suffix == ".txt" else ".txt"), _reading(path)) for path in _logs(paths)),
    ]
    if shop is not None:
        opened = shop
        parts.append(("check.txt", lambda: findings(opened)))
    for name, lines in parts:
        yield name, _masked(_told(lines), paths)


def write_diagnostics(target: Path, files: Mapping[str, str]) -> None:
    """All files in one archive, which stands whole at the end or not at all. Raises OSError."""
    partial = target.with_name(target.name + ".partial")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _told(lines: Callable[[], Sequence[str]]) -> str:
    try:
        return "\n".join(lines())
    except Exception as error:  # noqa: BLE001 - what fails here may be what is looked for
        return "\n".join(["This could not be put together:", *fault_lines(error)])


def _masked(text: str, paths: Paths) -> str:
    folders = {str(folder): name for folder, name in _folders(paths)}
    for folder in sorted(folders, key=len, reverse=True):
        text = text.replace(folder, folders[folder])
    return anonymous(text)


def _folders(paths: Paths) -> tuple[tuple[Path, str], ...]:
    return (paths.data_dir, "<data>"), (paths.log_dir, "<log>"), (paths.config_dir, "<config>")


def _versions() -> list[str]:
    return [
        f"Returns Desktop {__version__}" + (" (installed program)" if hasattr(sys, "_MEIPASS") else ""),
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"SQLite {sqlite3.sqlite_version}",
        *(f"{name} {_version(name)}" for name in (*_PACKAGES, *_MORE_PACKAGES)),
        f"System: {platform.system()} {platform.release()} {platform.machine()}",
        f"Processors: {os.cpu_count()}",
        f"File names: {sys.getfilesystemencoding()}",
    ]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not known)"


def _settings(paths: Paths) -> list[str]:
    settings, usual = SettingsFile(paths.config_dir / "settings.json").load(), Settings()
    told = []
    for name in (each.name for each in fields(Settings)):
        value = getattr(settings, name)
        if name in _SHOWN_SETTINGS:
            told.append(f"{name}: {value}")
        else:
            told.append(f"{name}: {'as shipped' if value == getattr(usual, name) else 'chosen'}")
    return told


def _logs(paths: Paths) -> list[Path]:
    """The program's own logs, by name; nothing else that lies in the folder."""
    names = ("returns-desktop.log*", "command-line.log*", CRASH_NAME, LAST_CRASH_NAME)
    return sorted(path for name in names for path in paths.log_dir.glob(name) if path.is_file())


def _reading(path: Path) -> Callable[[], Sequence[str]]:
    def read() -> Sequence[str]:
        text = path.read_text("utf-8", errors="replace")[-_LONGEST:]
        return without_paths(text).splitlines()

    return read
