"""The log, and what it may say of a fault. Nothing here needs Qt, a database or a folder of the program.

A log holds what the program's authors wrote, and nothing that came from outside: the text of a message, the
place in the program, the kind of an error, and of its own words only what is known to be free of data.
"""

import errno
import linecache
import logging
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from getpass import getuser
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Any, Final

from .domain.errors import AppError
from .domain.masking import masked

LINE: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_OWN: Final = __package__ or ""
_PACKAGES: Final = frozenset(
    {_OWN, "PySide6", "shiboken6", "peewee", "playhouse", "platformdirs", "tzdata", "defusedxml"}
) | {"python_calamine", "xlsxwriter"}
_MOST_PLACES: Final = 60
_MOST_CAUSES: Final = 8
_LONGEST_FOREIGN: Final = 200
_TREES: Final = re.compile(r".*[/\\](?:site-packages|dist-packages|python3\.\d+|Lib)[/\\](.+)")
_OWN_TREE: Final = re.compile(rf"(?:.*[/\\])?({_OWN}[/\\].+)")
_FILE_TOLD: Final = re.compile(r'File "([^"\n]*)"')
_PLAIN: Final = re.compile(r"[^\"'`‘’“”«»/\\<>{}\[\]\x00-\x1f\x7f-\U0010ffff]*")
_CONSTRAINT: Final = re.compile(
    r"(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [\w., ]+)?", re.A
)
_CODE: Final = re.compile(r"[a-z]+(_[a-z]+)*")
_GONE: Final = re.compile(r"Internal C\+\+ object \([\w.]+\) already deleted\.", re.A)


def anonymous(text: str) -> str:
    """`text` without order ids, e-mail addresses, and the name and home of who uses the program."""
    try:
        user = getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        user = ""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails for a user without one
    return masked(text, home=home, user=user)


def without_paths(text: str) -> str:
    """What a crash of the interpreter wrote down, without the folders above the program's own."""
    return _FILE_TOLD.sub(lambda found: f'File "{_module_path(found[1])}"', text)


def harmless_words(error: BaseException) -> str:
    """What an error says of itself where that is known to hold no data of a shop; else nothing."""
    if isinstance(error, AppError):
        numbers = {name: value for name, value in error.params.items() if isinstance(value, int)}
        code = error.code if _CODE.fullmatch(error.code) else ""
        return " ".join([code, *(f"{name}={value}" for name, value in numbers.items())])
    if isinstance(error, sqlite3.Error):
        found = _CONSTRAINT.fullmatch(str(error))
        return " ".join(filter(None, (getattr(error, "sqlite_errorname", ""), found[0] if found else "")))
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f"{errno.errorcode.get(error.errno, error.errno)}: {os.strerror(error.errno)}"
    if isinstance(error, UnicodeError):
        return str(getattr(error, "start", ""))
    if isinstance(error, (NameError, AttributeError)):
        return error.name if error.name in _names_in_code(error.__traceback__) else ""
    if isinstance(error, ImportError):
        return error.name if error.name and error.name.split(".")[0] in _PACKAGES else ""
    return str(error) if isinstance(error, RuntimeError) and _GONE.fullmatch(str(error)) else ""


def fault_lines(error: BaseException) -> list[str]:
    """An error as a log may show it, with what caused it first; source lines are the program's own."""
    told: list[str] = []
    for cause in reversed(list(_causes(error))):
        if told:
            told.append("and then:")
        told += [line for place in _places(cause.__traceback__) for line in place]
        kind = type(cause)
        module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
        try:
            words = harmless_words(cause)
        except Exception:  # noqa: BLE001 - what cannot even say what it is; its kind and place are told
            words = ""
        told.append(": ".join(filter(None, (f"{module}{kind.__qualname__}", words))))
    return [masked(line) for line in told]


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those it came on top of, the newest first; a circle of them ends."""
    seen: list[BaseException] = []
    while error is not None and len(seen) < _MOST_CAUSES and all(error is not one for one in seen):
        seen.append(error)
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(trace: TracebackType | None) -> list[list[str]]:
    places = []
    for frame, line in walk_tb(trace):
        code = frame.f_code
        place = [f"  {_module_path(code.co_filename)}:{line} in {code.co_qualname}"]
        if code.co_filename.endswith(".py") and (source := linecache.getline(code.co_filename, line).strip()):
            place.append(f"    {source}")
        places.append(place)
    if len(places) > _MOST_PLACES:  # of an endless recursion both ends say enough
        half = _MOST_PLACES // 2
        places[half:-half] = [[f"  … {len(places) - 2 * half} more"]]
    return places


def _module_path(path: str) -> str:
    """Where a file of code stands in its package: nobody's folders above it."""
    for tree in (_OWN_TREE, _TREES):
        if found := tree.fullmatch(path):
            return found[1].replace("\\", "/")
    return re.split(r"[/\\]", path)[-1]


def _names_in_code(trace: TracebackType | None) -> set[str]:
    """Names that stand in the code that was run: what a program asks for by name, never by data."""
    codes = (frame.f_code for frame, _ in walk_tb(trace))
    return {name for code in codes for name in (*code.co_names, *code.co_varnames)}


class LogFormatter(logging.Formatter):
    """Writes records as a log may hold them, whoever made them.

    A message of the program stands as it is but for ids and addresses; what its calls may hand over is listed
    in a test. A message of a library or of Qt ends where it begins to quote.
    """

    def __init__(self) -> None:
        super().__init__(LINE)

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the places of a fault below it."""
        shown = logging.makeLogRecord({**record.__dict__, "args": None, "stack_info": None})
        shown.exc_info, shown.exc_text = None, None
        shown.msg = self._message(record)
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join([super().format(shown), *(fault_lines(error) if error is not None else [])])

    def _message(self, record: logging.LogRecord) -> str:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):  # words and values of the call do not fit
            message = str(record.msg)
        if record.name.partition(".")[0] == _OWN:
            return " ".join(anonymous(message).split())
        return told_of_library(message)


def told_of_library(message: str) -> str:
    """A message of Qt or of a library as far as it quotes nothing: values, files and texts come in quotes, in
    brackets or with slashes, and nobody's own words are plain English of one line."""
    found = _PLAIN.match(message)
    kept = found[0][:_LONGEST_FOREIGN] if found else ""
    return anonymous(kept) + ("…" if len(kept) < len(message) else "")


class LogFile(RotatingFileHandler):
    """A log that cannot be written says nothing: nobody is helped by a second fault about the first."""

    def __init__(self, path: Path, *, max_bytes: int, kept: int) -> None:
        super().__init__(
            path, maxBytes=max_bytes, backupCount=kept, encoding="utf-8", errors="backslashreplace"
        )
        self.setFormatter(LogFormatter())

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Called by logging; its usual answer would print the record's values."""

    def close(self) -> None:
        """Closes the file, on a full disk too."""
        with suppress(OSError, ValueError):  # ValueError: it was closed midway
            super().close()


def log_into(folder: Path, name: str, *, max_bytes: int, kept: int) -> Callable[[], None]:
    """Has all of it logged into a rotating file; what to call to end that. Without it the rest works."""
    root, own = logging.getLogger(), logging.getLogger(_OWN)
    handler: logging.Handler
    try:
        handler = LogFile(folder / name, max_bytes=max_bytes, kept=kept)
    except OSError:
        handler = logging.NullHandler()
    level: Any = own.level
    own.setLevel(logging.INFO)
    root.addHandler(handler)

    def end() -> None:
        root.removeHandler(handler)
        own.setLevel(level)
        handler.close()

    return end
