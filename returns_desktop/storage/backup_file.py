"""Looking into a file that says it is a backup. Nothing of it is trusted, and nothing is written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ..domain.backup_layers import Content
from ..domain.errors import AppError
from .db import APPLICATION_ID, MIGRATIONS, Stop, is_plain
from .opening import complaints, connect_warily

_LONGEST_TEXT: Final = 100
_COUNTS: Final = (("decisions", "decision"), ("exports", "export_file"), ("journal_entries", "journal"))


def content_of(connection: sqlite3.Connection) -> Content:
    """What the shop behind a connection holds, in numbers; inside a transaction it is that of one moment."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    requests = "request_row WHERE id <= (SELECT request_id FROM published)"
    if "request_row" not in tables:
        requests = "return_request"
    counts = {
        name: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for name, table in (("requests", requests), *_COUNTS)
    }
    newest = "SELECT substr(at, 1, ?) FROM journal ORDER BY id DESC LIMIT 1"
    row = connection.execute(newest, (_LONGEST_TEXT,)).fetchone()
    return Content(schema=_schemas(connection)[-1], newest_entry=_moment(row[0]) if row else None, **counts)


def read_backup(path: Path, stop: Stop | None = None, name: str = "", *, key: bytes | None = None) -> Content:
    """What a backup holds, in numbers. `name`: what errors call it instead of its own name; `key`: of the
    shop, if it is encrypted.

    Raises `AppError`: `backup_unreadable` for what is no database of ours or damaged, `backup_newer` for
    one of a newer version, `cancelled`.
    """
    name = name or path.name
    with _opened(path, stop, name, key) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise AppError("backup_unreadable", file=name)
        schemas = _schemas(connection)
        if unknown := set(schemas) - {migration.stem for migration in MIGRATIONS.glob("[0-9]*.py")}:
            raise AppError("backup_newer", file=name, schema=max(unknown)[:_LONGEST_TEXT])
        return content_of(connection)


def check_backup(
    path: Path, stop: Stop | None = None, name: str = "", *, key: bytes | None = None
) -> Content:
    """The same after every page and every reference was looked at. Raises `backup_unsound` too."""
    content = read_backup(path, stop, name, key=key)
    check_pages(path, stop, name, key=key)
    return content


def check_pages(path: Path, stop: Stop | None = None, name: str = "", *, key: bytes | None = None) -> None:
    """Looks at every page and every reference of a database of whatever schema. Raises `backup_unsound`."""
    with _opened(path, stop, name or path.name, key) as connection:
        pages = connection.execute("PRAGMA integrity_check(1)").fetchall()
        if pages != [("ok",)] or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise AppError("backup_unsound", file=name or path.name)


@contextmanager
def _opened(path: Path, stop: Stop | None, name: str, key: bytes | None) -> Iterator[sqlite3.Connection]:
    """As it lies there."""
    try:
        with closing(connect_warily(path, stop, None if is_plain(path) else key)) as connection:
            connection.execute("PRAGMA query_only = 1")
            yield connection
    except complaints() as error:
        if "interrupted" in str(error):
            raise AppError("cancelled") from error
        raise AppError("backup_unreadable", file=name) from error
    except (OSError, OverflowError, TypeError, ValueError, IndexError) as error:
        raise AppError("backup_unreadable", file=name) from error


def _schemas(connection: sqlite3.Connection) -> list[str]:
    return [str(row[0]) for row in connection.execute("SELECT name FROM schema_migration ORDER BY name")]


def _moment(text: object) -> datetime | None:
    with suppress(ValueError, OverflowError):
        if isinstance(text, str) and (found := datetime.fromisoformat(text)).tzinfo is not None:
            return found.astimezone(UTC)
    return None
