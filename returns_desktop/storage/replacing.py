"""Putting another database in the place of the one that is there. Nobody has it open."""

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ..domain.backup_layers import Content
from ..domain.errors import AppError
from .backup_file import content_of
from .db import SIDES, sync
from .opening import complaints, connect

_DAMAGED: Final = "-damaged-"


def put_in_place(staged: Path, database: Path, expected: Content, key: bytes | None = None) -> None:
    """Replaces a sound database, which must still hold what is `expected`. `key`: what it opens with.

    Whenever this is killed there is a whole database under the name, with nothing beside it that belongs to
    the other one: its log is written back and removed before the one rename that replaces it.
    Raises `AppError`: `restore_in_use`, `restore_overtaken`, `database_damaged`.
    """
    try:
        with closing(connect(database, key, timeout=1)) as connection:
            if content_of(connection) != expected:
                raise AppError("restore_overtaken")
            # It takes the file for itself alone, so it fails while any other program has it open.
            (mode,) = connection.execute("PRAGMA journal_mode = delete").fetchone()
    except complaints() as error:
        if "locked" in str(error):
            raise AppError("restore_in_use") from error
        raise AppError("database_damaged", file=database.name) from error
    if mode != "delete":
        raise AppError("restore_in_use")
    staged.replace(database)
    sync(database.parent)


def put_in_place_of_damaged(staged: Path, database: Path, now: datetime) -> Path:
    """Replaces a damaged database, which is kept beside it whole, with its log; its new name.

    The name is never without a file, so that no start in between makes an empty shop.
    """
    aside = set_aside(database, now)
    staged.replace(database)
    sync(database.parent)
    return aside


def set_aside(database: Path, now: datetime) -> Path:
    """Gives a damaged database a second name and takes its log along; nothing is ever overwritten."""
    aside = _free_name(database, now)
    try:
        os.link(database, aside)
    except FileNotFoundError:  # it has gone; what is left of it is its log
        pass
    except OSError:  # a disk without links
        shutil.copy2(database, aside)
        sync(aside)
    for end in SIDES:
        with suppress(FileNotFoundError):
            database.with_name(database.name + end).rename(aside.with_name(aside.name + end))
    sync(database.parent)
    return aside


def set_aside_of(database: Path) -> list[Path]:
    """The damaged files that are kept of a database, and their logs."""
    return sorted(database.parent.glob(f"{database.stem}{_DAMAGED}*"))


def _free_name(database: Path, now: datetime) -> Path:
    stem = f"{database.stem}{_DAMAGED}{now.astimezone(UTC):%Y%m%d-%H%M%S}"
    for number in range(1, 1_000):
        more = f"-{number}" if number > 1 else ""
        aside = database.with_name(f"{stem}{more}{database.suffix}")
        if not any(os.path.lexists(f"{aside}{end}") for end in ("", *SIDES)):
            return aside
    raise AppError("restore_unwritable", reason="")
