"""Opening the database: one file, WAL, foreign keys on, migrated before anyone reads."""

import logging
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from peewee import DatabaseError, SqliteDatabase

from ..domain.errors import AppError
from ..domain.folding import fold, searchable

log = logging.getLogger(__name__)

MIGRATIONS: Final = Path(__file__).with_name("migrations")
APPLICATION_ID: Final = 0x52444B54
"""Marks the file as ours ("RDKT"), so that another program's database is never touched."""

Row = tuple[Any, ...]

SIDES: Final = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; it belongs to no other one."""
_PLAIN: Final = b"SQLite format 3\0"

_CACHE: Final = -32_000
"""KiB of pages that a connection keeps, in SQLite's way to say so."""
_PRAGMAS: Final = {
    "foreign_keys": 1,
    "recursive_triggers": 1,  # else INSERT OR REPLACE deletes behind the journal's triggers
    "synchronous": "full",
    "cache_size": _CACHE,
    "busy_timeout": 5_000,
}
Stop = Callable[[], bool]
"""Whether what takes long is wanted no more."""
STEPS_BETWEEN_LOOKS: Final = 100_000
"""Instructions of SQLite's machine between two questions for it; some milliseconds."""

# SQLite's complaints that the seller can do something about.
_DAMAGED = ("not a database", "malformed", "no such table")
_UNWRITABLE = ("unable to open", "readonly", "disk is full", "disk i/o error")


class Database:
    """One open shop database. Safe to use from several threads: each has its own connection.

    Raises `AppError`: `database_newer` (made by a newer version), `database_foreign` (a database
    of another program), `database_damaged`, `database_unwritable`, `database_busy`, `encryption_missing`.
    """

    def __init__(
        self,
        path: Path,
        *,
        backups: Path,
        now: Callable[[], datetime],
        migrations: Path = MIGRATIONS,
        key: bytes | None = None,
    ) -> None:
        self.path = path
        self.backups = backups
        """The folder of backups; it may be missing."""
        self.key = key
        """What an encrypted file is opened with; its copies are encrypted with the same one."""
        self._now = now
        self.complaints: tuple[type[Exception], ...] = (DatabaseError, sqlite3.DatabaseError)
        """What peewee and the library below it raise."""
        choices: dict[str, Any] = {"pragmas": _PRAGMAS, "lock_type": "IMMEDIATE", "autoconnect": True}
        self._peewee: Any = (
            SqliteDatabase(str(path), **choices) if key is None else self._encrypted(key, choices)
        )
        self._peewee.register_function(fold, "fold", 1)
        self._peewee.register_function(searchable, "searchable", 1)
        try:
            with self._known_errors():
                existed = self._check_owner()
                pending = self._pending(migrations)
                self._claim(existed)
                self._migrate(migrations, pending)
        except BaseException:
            self.close()
            raise

    def _encrypted(self, key: bytes, choices: Mapping[str, Any]) -> Any:
        from .opening import EncryptedDatabase, complaints

        encrypted = EncryptedDatabase(str(self.path), key=key, **choices)
        self.complaints = (DatabaseError, *complaints())
        return encrypted

    @contextmanager
    def _known_errors(self) -> Iterator[None]:
        """Turns what the seller can act on into `AppError`."""
        try:
            yield
        except self.complaints as error:
            if (known := self._known(error)) is not None:
                raise known from error
            raise
        except UnicodeDecodeError as error:  # SQLite's complaint quotes words of a damaged page
            raise AppError("database_damaged", file=self.path.name) from error

    def _known(self, error: Exception) -> AppError | None:
        """What the seller can act on; None for a bug."""
        # A full disk has SQLite roll back by itself; peewee's own roll-back then fails on top of it.
        text = "; ".join(map(str, _chain(error))).lower()
        if any(word in text for word in _DAMAGED):
            return AppError("database_damaged", file=self.path.name)
        if any(word in text for word in _UNWRITABLE):
            return AppError("database_unwritable", file=self.path.name)
        return AppError("database_busy", file=self.path.name) if "locked" in text else None

    def _check_owner(self) -> bool:
        """Whether there is a database already. Only reads, as all that comes before `_claim`: a file
        that is refused stays as it is."""
        existed = self.path.exists() and self.path.stat().st_size > 0
        self._peewee.connect(reuse_if_open=True)
        if existed and self._peewee.pragma("application_id") != APPLICATION_ID:
            raise AppError("database_foreign", file=self.path.name)
        return existed

    def _pending(self, directory: Path) -> list[Any]:
        """All migrations, if there is one to apply; nothing if there is none."""
        if self._applied() == {path.stem for path in directory.glob("[0-9]*.py")}:
            return []  # as on every start but a few, so the rest is not even loaded
        from playhouse.migrations import Runner

        status = Runner(self._peewee, str(directory)).status()
        unknown = [migration.name for migration in status if migration.path is None]
        if unknown:
            raise AppError("database_newer", file=self.path.name, schema=max(unknown))
        return list(status) if _waiting(status) else []

    def _applied(self) -> set[str]:
        """Names of the migrations that the file has seen."""
        if not self._peewee.table_exists("schema_migration"):
            return set()
        return {row[0] for row in self._peewee.execute_sql("SELECT name FROM schema_migration")}

    def _claim(self, existed: bool) -> None:
        if not existed:
            self._peewee.pragma("application_id", APPLICATION_ID)
        self._peewee.pragma("journal_mode", "wal")  # stays with the file, so once is enough

    def _migrate(self, directory: Path, status: Sequence[Any]) -> None:
        if not _waiting(status):
            return
        if any(migration.applied for migration in status):
            first = next(migration.name for migration in status if not migration.applied)
            from .backup_file import check_pages

            backup = self.backups / f"before-{first}-{self._now():%Y%m%d-%H%M%S}.sqlite3"
            self.backup(backup, lambda copy: check_pages(copy, key=self.key))
            log.info("backup before migration: %s", backup.name)
        from playhouse.migrations import Runner

        try:
            Runner(self._peewee, str(directory)).up()
        except DatabaseError:
            left = self._pending(directory)
            if len(_waiting(left)) >= len(_waiting(status)):
                raise
            self._migrate(directory, left)  # another start of the program was faster

    @property
    def schema(self) -> str:
        """Name of the newest migration that was applied."""
        rows = self._peewee.execute_sql("SELECT max(name) FROM schema_migration").fetchone()
        return str(rows[0])

    def is_derived(self) -> bool:
        """Whether what follows from facts was derived since the file came to its schema; false for one that
        was upgraded just now, or by a start that did not come to its end."""
        return bool(self._peewee.pragma("user_version") == self._schema_number())

    def set_derived(self) -> None:
        """Notes that everything was derived, with all else that the transaction writes."""
        self._peewee.pragma("user_version", self._schema_number())

    def _schema_number(self) -> int:
        return int(self.schema.partition("_")[0])

    def close(self) -> None:
        """Closes this thread's connection."""
        if not self._peewee.is_closed():
            self._peewee.close()

    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction."""
        return bool(self._peewee.in_transaction())

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction, taken at once so that two writers wait instead of failing late."""
        with self._known_errors(), self._peewee.atomic(lock_type="IMMEDIATE"):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One consistent snapshot over several queries."""
        if self.in_transaction():
            yield
            return
        with self._known_errors(), self._peewee.atomic(lock_type="DEFERRED"):
            yield

    @contextmanager
    def sorting_in_little(self) -> Iterator[None]:
        """SQLite sorts in as much memory as its cache may take: little, for the rows of a whole report."""
        self.sql(f"PRAGMA cache_size = {_CACHE // 8}")
        try:
            yield
        finally:
            self.sql(f"PRAGMA cache_size = {_CACHE}")

    @contextmanager
    def wiping(self) -> Iterator[None]:
        """What is overwritten or deleted inside it is overwritten on its page too."""
        self.sql("PRAGMA secure_delete = 1")
        try:
            yield
        finally:
            self.sql("PRAGMA secure_delete = 0")

    def sweep(self) -> None:
        """Writes the file anew without what is left of deleted words in pages that are free or half full, and
        empties its log. Others may read and wait to write meanwhile.

        Raises `AppError`: `database_busy` while others read or write, `database_unwritable` on a full disk.
        """
        self.sql("VACUUM")
        ((busy, *_),) = self.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy:
            raise AppError("database_busy", file=self.path.name)

    @contextmanager
    def stoppable(self, stop: Stop | None) -> Iterator[None]:
        """A statement that takes long asks now and then whether it is still wanted.

        Raises `AppError("cancelled")`.
        """
        connection = self._peewee.connection()
        if stop is not None:
            connection.set_progress_handler(stop, STEPS_BETWEEN_LOOKS)
        try:
            yield
        except self.complaints as error:
            if "interrupted" not in "; ".join(map(str, _chain(error))):
                raise
            raise AppError("cancelled") from error
        finally:
            connection.set_progress_handler(None, 0)

    def rows(self, query: Any) -> list[Row]:
        """All rows of a peewee query as plain tuples in the order of its columns."""
        with self._known_errors():
            return list(self._peewee.execute(query))

    def run(self, query: Any) -> int:
        """Runs a writing query; the number of rows it touched, or the new id of an insert."""
        cursor = self._peewee.execute(query)
        if query.__class__.__name__ == "ModelInsert":
            return int(cursor.lastrowid)
        return int(cursor.rowcount)

    def sql(self, statement: str, params: Sequence[Any] = ()) -> list[Row]:
        """Rows of one SQL statement. It goes straight to the connection: peewee's own way there takes as
        long as most statements do."""
        try:
            found: list[Row] = self._peewee.connection().execute(statement, params).fetchall()
        except self.complaints as error:
            if (known := self._known(error)) is not None:
                raise known from error
            raise
        return found

    def stream(self, statement: str, params: Sequence[Any] = ()) -> Iterator[Row]:
        """The same row by row, for more rows than shall be in memory; inside a transaction."""
        with self._known_errors():
            yield from self._peewee.connection().execute(statement, params)

    def insert(self, statement: str, params: Sequence[Any]) -> int:
        """Runs one INSERT; the id of the new row."""
        return int(self._peewee.connection().execute(statement, params).lastrowid)

    def run_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """`executemany` on peewee's own connection: 4 × the rows per second of `insert_many`."""
        self._peewee.connection().executemany(statement, rows)

    def state(self) -> tuple[int, int, int]:
        """Another value for this thread after everything that is written, by whomever."""
        connection = self.connection()
        return id(connection), self._peewee.pragma("data_version"), connection.total_changes

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        connection: sqlite3.Connection = self._peewee.connection()
        return connection

    def backup(self, target: Path, check: Callable[[Path], object] = lambda _copy: None) -> None:
        """Writes a consistent copy beside running readers and writers.

        The copy is whole or not there: it is written under another name, on the disk, and renamed when
        `check` raised nothing. Raises `AppError("backup_unwritable")` and what `check` raises.
        """
        from . import unfinished  # the first paint writes nothing

        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with unfinished.new_file(target.parent, unfinished.BACKUP) as partial:
                with self._known_errors():
                    self._peewee.execute_sql("VACUUM INTO ?", (str(partial),))
                sync(partial)  # which VACUUM INTO leaves to the system
                check(partial)
                partial.replace(target)
            sync(target.parent)
        except (OSError, AppError) as error:
            # SQLite's complaint is about the copy, not about the file that `AppError` names.
            if isinstance(error, AppError) and error.code != "database_unwritable":
                raise
            raise AppError("backup_unwritable", file=target.name, folder=target.parent.name) from error

    def integrity_errors(self) -> list[str]:
        """What SQLite finds wrong with the file and its references; empty when it is sound."""
        found = [str(row[0]) for row in self.sql("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"{row[0]} row {row[1]} has no {row[2]}" for row in self.sql("PRAGMA foreign_key_check")]
        return found


def go_on(stop: Stop | None) -> None:
    """Raises `AppError("cancelled")` if what takes long is wanted no more."""
    if stop is not None and stop():
        raise AppError("cancelled")


def is_plain(path: Path) -> bool:
    """Whether a file says by itself that it is a database anybody can read. Raises OSError."""
    with path.open("rb") as stream:
        return stream.read(len(_PLAIN)) == _PLAIN


def sync(path: Path) -> None:
    """Has the system write a file, or the names in a folder, to the disk."""
    try:
        handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    except OSError:
        if path.is_dir():
            return  # Windows opens no folder
        raise
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those it came on top of."""
    while error is not None:
        yield error
        error = error.__context__


def _waiting(status: Sequence[Any]) -> list[Any]:
    """The migrations that are not applied."""
    return [migration for migration in status if not migration.applied]
