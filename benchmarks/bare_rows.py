"""What a change wrote, found by looking at the tables before and after it, and the same written bare."""

import sqlite3
import time
from pathlib import Path
from typing import Any

from .workplace import DATABASE

PRAGMAS = ("foreign_keys=1", "recursive_triggers=1", "synchronous=full", "cache_size=-32000")
"""Those of the program; the journal mode stays with the file."""

Rows = dict[str, list[tuple[Any, ...]]]


def connected(shop: Path) -> sqlite3.Connection:
    """A connection as the program's own is."""
    db = sqlite3.connect(shop / DATABASE, isolation_level=None)
    for pragma in PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    return db


def newest(db: sqlite3.Connection) -> dict[str, int]:
    """The highest row number of every table that has them."""
    found = {}
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for (table,) in db.execute(tables).fetchall():
        try:
            found[table] = db.execute(f"SELECT ifnull(max(rowid), 0) FROM {table}").fetchone()[0]
        except sqlite3.OperationalError:  # a table without row numbers
            continue
    return found


def written_since(db: sqlite3.Connection, before: dict[str, int]) -> Rows:
    """All rows that came since, by table, with their row number first."""
    found = {
        table: db.execute(f"SELECT rowid, * FROM {table} WHERE rowid > ?", [number]).fetchall()
        for table, number in before.items()
    }
    return {table: rows for table, rows in found.items() if rows}


def requests_table(db: sqlite3.Connection) -> str:
    """The table that the requests themselves stand in."""
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return "request_row" if "request_row" in tables else "return_request"


def request(db: sqlite3.Connection, request_id: int) -> tuple[Any, ...]:
    """The row of a request as it stands."""
    row: tuple[Any, ...] = db.execute(
        f"SELECT * FROM {requests_table(db)} WHERE id = ?", [request_id]
    ).fetchone()
    return row


def commit(db: sqlite3.Connection, rows: Rows, changed: tuple[Any, ...]) -> float:
    """Writes the same rows and the changed request in one transaction; seconds until it is on the disk."""
    table = requests_table(db)
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    sets = ", ".join(f"{column} = ?" for column in columns[1:])
    inserts = []
    for name, new in rows.items():
        named = ", ".join(["rowid", *(row[1] for row in db.execute(f"PRAGMA table_info({name})"))])
        marks = ", ".join("?" * len(new[0]))
        inserts.append((f"INSERT INTO {name} ({named}) VALUES ({marks})", new))
    begun = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    db.execute("PRAGMA defer_foreign_keys=1")  # the rows come by the names of their tables
    for statement, new in inserts:
        db.executemany(statement, new)
    db.execute(f"UPDATE {table} SET {sets} WHERE id = ?", [*changed[1:], changed[0]])
    db.execute("COMMIT")
    return time.perf_counter() - begun
