"""The file of a damaged database: what SQLite needs to read any of it, lent by a new one."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from .db import MIGRATIONS, Database, Stop
from .opening import connect_warily

_HEADER, _PAGE, _INTERIOR = 100, 4096, 5
_MOST_LOST: Final = 100
"""How many times longer than it is a file can have been."""


def connect_damaged(path: Path, stop: Stop | None, *, is_own: bool = True) -> sqlite3.Connection:
    """A wary connection that gives text as bytes: text of a damaged page is no text."""
    connection = connect_warily(path, stop, is_own=is_own)
    connection.text_factory = bytes
    return connection


def schemas_of(damaged: Path) -> list[str]:
    """The migrations that the damaged file has seen; none where not even its tables are known."""
    every = sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))
    with closing(connect_damaged(damaged, None)) as source:
        try:
            if not has_table(source, "journal"):
                return []
        except (sqlite3.DatabaseError, UnicodeDecodeError):  # SQLite's complaint quotes the damaged words
            return []
        try:
            seen = {row[0].decode() for row in source.execute("SELECT name FROM schema_migration")}
        except (sqlite3.DatabaseError, UnicodeDecodeError, AttributeError):
            return every
    return [name for name in every if name in seen] or every


def mend_length(damaged: Path) -> None:
    """Half a page at the end is none, and those that its header counts are there, if only empty: where a file
    ends before its tables begin, SQLite reads nothing of it."""
    size = damaged.stat().st_size // _PAGE * _PAGE
    with damaged.open("rb") as stream:
        told = int.from_bytes(stream.read(_HEADER)[28:32], "big") * _PAGE
    os.truncate(damaged, told if size < told < _MOST_LOST * size else size)


def lend_schema(damaged: Path, target: Path) -> None:
    """Gives a file that lost its header, or pages that say what its tables are, those of a new one.

    The schema of a shop that this version made stands on the same pages as in a new file. It is lent only if
    one of these pages is still there to show it, or the file is one that begins with an empty header.
    """
    make_empty(target, sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py")))
    new = target.read_bytes()
    target.unlink()
    content = damaged.read_bytes()[: len(new)]
    pages = {number: slice((number - 1) * _PAGE, number * _PAGE) for number in _schema_pages(new)}
    same = [number for number, place in pages.items() if content[place][_HEADER:] == new[place][_HEADER:]]
    header = bytearray(new[:_HEADER])
    log = damaged.with_name(f"{damaged.name}-wal")
    has_log = log.exists() and log.stat().st_size > 0
    header[18:20] = b"\2\2" if has_log else b"\1\1"
    header[24:40] = (1).to_bytes(4, "big") + bytes(12)  # changes, pages, free pages
    header[92:96] = bytes(4)  # sizes are not of this count of changes: SQLite takes that of the file
    os.truncate(damaged, max(damaged.stat().st_size, len(new)))
    with damaged.open("r+b") as stream:
        for number in pages if same else ():
            stream.seek((number - 1) * _PAGE)
            stream.write(new[pages[number]])
        stream.seek(0)
        stream.write(header)


def _schema_pages(content: bytes) -> list[int]:
    """The pages of `sqlite_master`: the first one, and those it points to."""
    found, waiting = list[int](), [1]
    while waiting:
        number = waiting.pop()
        found.append(number)
        page = content[(number - 1) * _PAGE : number * _PAGE]
        head = _HEADER if number == 1 else 0
        if page[head] != _INTERIOR:
            continue
        cells = int.from_bytes(page[head + 3 : head + 5], "big")
        listed = range(head + 12, head + 12 + 2 * cells, 2)
        places = (head + 8, *(int.from_bytes(page[at : at + 2], "big") for at in listed))
        waiting += [int.from_bytes(page[at : at + 4], "big") for at in places]
    return found


def make_empty(target: Path, schemas: Sequence[str]) -> None:
    """An empty database of the schema that these migrations make."""
    with tempfile.TemporaryDirectory(prefix=".schema-", dir=target.parent) as name:
        folder = Path(name)
        for schema in schemas:
            shutil.copy(MIGRATIONS / f"{schema}.py", folder)
        Database(target, backups=folder, now=lambda: datetime.now(UTC), migrations=folder).close()


def has_table(connection: sqlite3.Connection, table: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None
