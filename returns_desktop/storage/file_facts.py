"""What a database file is, for whoever looks for a fault: read without the program's tables, sound or not."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .opening import connect, looks_encrypted

_PRAGMAS = ("page_size", "page_count", "freelist_count", "journal_mode", "user_version")


def file_facts(path: Path) -> list[str]:
    """Schema, size and the number of rows of each table, one line each; no content of any row.

    Of an encrypted file only its size. Where the file cannot be read the last line says why, in SQLite's
    name for it.
    """
    told: list[str] = []
    try:
        told.append(f"file: {path.stat().st_size} bytes")
        if looks_encrypted(path):
            return [*told, "encrypted"]
        with closing(connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as base:
            told += [f"{name}: {base.execute('PRAGMA ' + name).fetchone()[0]}" for name in _PRAGMAS]
            names = [
                row[0]
                for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            ]
            if "schema_migration" in names:
                (schema,) = base.execute("SELECT max(name) FROM schema_migration").fetchone()
                told.append(f"schema: {schema}")
            for name in names:
                counting = 'SELECT count(*) FROM "' + name.replace('"', '""') + '"'
                told.append(f"{name}: {base.execute(counting).fetchone()[0]} rows")
    except OSError:
        told.append("the file is not there, or cannot be opened")
    except sqlite3.Error as error:
        told.append(f"not readable: {getattr(error, 'sqlite_errorname', type(error).__name__)}")
    return told
