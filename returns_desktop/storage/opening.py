"""Connections to the file of a shop, plain or encrypted, and the complaints of the library behind each.

An encrypted shop is a file of SQLCipher, whose library is loaded for such a shop only. It takes the key as it
is, so no connection pays for stretching a passphrase. What SQLite would write to temporary files stays in
memory.
"""

import sqlite3
import sys
from collections import Counter
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from peewee import SqliteDatabase

from ..domain.errors import AppError
from .db import STEPS_BETWEEN_LOOKS, Stop

_LIBRARY: Final = "sqlcipher3"
_PAGE, _OFTEN = 4096, 64
"""Bytes of a page, and how often none of their 256 values comes by chance, where 16 times is usual."""


class EncryptedDatabase(SqliteDatabase):
    """peewee's database behind a key of 32 bytes. Raises `AppError("encryption_missing")`."""

    def __init__(self, database: str, *, key: bytes, **choices: Any) -> None:
        self._key = key
        _library()
        super().__init__(database, **choices)

    def _connect(self) -> sqlite3.Connection:
        connection = connect(self.database, self._key, timeout=self.timeout, **self.connect_params)
        try:
            self._add_conn_hooks(connection)  # type: ignore[attr-defined]
        except BaseException:
            connection.close()
            raise
        return connection


def can_encrypt() -> bool:
    """Whether the library that encrypts is installed."""
    return find_spec(_LIBRARY) is not None


def looks_encrypted(path: Path) -> bool:
    """Whether a file is as even as only chance or a cipher makes it. One that lost its head is not."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        page = stream.read(_PAGE)
    return size % _PAGE == 0 and 0 < max(Counter(page).values(), default=0) < _OFTEN


def complaints() -> tuple[type[Exception], ...]:
    """What the libraries that are loaded raise."""
    library = sys.modules.get(f"{_LIBRARY}.dbapi2")
    if library is None:
        return (sqlite3.DatabaseError,)
    return sqlite3.DatabaseError, library.DatabaseError


def connect(database: str | Path, key: bytes | None = None, **choices: Any) -> sqlite3.Connection:
    """A connection that commits by itself; `choices` are those of `sqlite3.connect`.

    Without the right key the first look into an encrypted file fails as one that is no database does.
    Raises `AppError("encryption_missing")` where the library that encrypts is not installed.
    """
    if key is None:
        plain: sqlite3.Connection = sqlite3.connect(database, isolation_level=None, **choices)
        return plain
    connection: sqlite3.Connection = _library().connect(str(database), isolation_level=None, **choices)
    _take_key(connection, key)
    return connection


def connect_warily(
    path: Path, stop: Stop | None, key: bytes | None = None, *, is_own: bool = False
) -> sqlite3.Connection:
    """A connection that takes nothing of a file for granted. It is read as it lies there, with no lock taken
    and no file made beside it, unless it is the caller's own copy (`is_own`), whose log is written back."""
    mode = "rw" if is_own else "ro&immutable=1"
    connection = connect(f"{path.absolute().as_uri()}?mode={mode}", key, uri=True)
    connection.set_progress_handler(stop, STEPS_BETWEEN_LOOKS)
    connection.execute("PRAGMA trusted_schema = 0")
    connection.execute("PRAGMA cell_size_check = 1")
    return connection


def convert(
    source: Path, target: Path, old: bytes | None, new: bytes | None, stop: Stop | None = None
) -> None:
    """Writes everything that stands in a file into a new one under another key, or under none.

    The new one is read again from end to end, and holds as many rows of each table. What is written to the
    old one meanwhile is not in it.
    Raises `AppError`: `conversion_unsound`, `encryption_missing`, `cancelled`; OSError for a full disk.
    """
    try:
        with closing(connect(source, old) if old else _connect_plain(source)) as connection:
            connection.set_progress_handler(stop, STEPS_BETWEEN_LOOKS)
            connection.execute("ATTACH ? AS converted KEY ?", (str(target), _written(new)))
            _export(connection)
            if not _is_sound(connection):
                raise AppError("conversion_unsound", file=source.name)
    except complaints() as error:
        told = str(error)
        if "interrupted" in told:
            raise AppError("cancelled") from error
        if any(word in told for word in ("unable to open", "readonly", "is full", "I/O")):
            raise OSError(None, told) from error
        raise AppError("conversion_unsound", file=source.name) from error


def _library() -> Any:
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise AppError("encryption_missing") from error
    return dbapi2


def _take_key(connection: sqlite3.Connection, key: bytes | None) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to the terminal by itself
    if key is not None:
        connection.execute(f'PRAGMA key = "{_written(key)}"')
    connection.execute("PRAGMA temp_store = memory")


def _connect_plain(database: Path) -> sqlite3.Connection:
    """By the library that encrypts, which can have an encrypted file beside it."""
    connection: sqlite3.Connection = _library().connect(str(database), isolation_level=None)
    _take_key(connection, None)
    return connection


def _export(connection: sqlite3.Connection) -> None:
    """All tables, and the two numbers that belong to none; from one moment."""
    connection.execute("BEGIN")
    connection.execute("SELECT sqlcipher_export('converted')").fetchall()
    for pragma in ("application_id", "user_version"):
        value = connection.execute(f"PRAGMA main.{pragma}").fetchone()[0]
        connection.execute(f"PRAGMA converted.{pragma} = {int(value)}")
    counts = [_counted(connection, schema) for schema in ("main", "converted")]
    connection.execute("COMMIT")
    if counts[0] != counts[1]:
        raise sqlite3.DatabaseError("rows are missing")


def _is_sound(connection: sqlite3.Connection) -> bool:
    """Every page of the new file can be read, and every reference leads somewhere."""
    pages = connection.execute("PRAGMA converted.integrity_check(1)").fetchall()
    return pages == [("ok",)] and not connection.execute("PRAGMA converted.foreign_key_check").fetchall()


def _written(key: bytes | None) -> str:
    """A raw key as SQLCipher reads it; empty for none."""
    return "" if key is None else f"x'{key.hex()}'"


def _counted(connection: sqlite3.Connection, schema: str) -> dict[str, int]:
    tables = f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' ORDER BY name"
    names = [row[0] for row in connection.execute(tables)]
    return {
        name: connection.execute(f'SELECT count(*) FROM {schema}."{name}"').fetchone()[0] for name in names
    }
