"""Backups: made by themselves, checked after writing, thinned in layers."""

import logging
import stat
import time
from collections.abc import Container
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from ..domain.backup_layers import (
    SUFFIX,
    BackupFile,
    Content,
    Limits,
    Occasion,
    name_of,
    read_name,
    surplus,
)
from ..domain.errors import AppError
from ..storage import unfinished
from ..storage.backup_file import check_backup, content_of, read_backup
from ..storage.db import Stop, go_on
from .free_space import lacking_mb
from .shop import Shop

log = logging.getLogger(__name__)

EVERY: Final = timedelta(days=1)
"""How old the newest backup may get while something was written since."""
_LEFTOVER: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that lies among the backups; what is in it is not known yet."""

    path: Path
    moment: datetime
    """UTC; of its name, else of the file."""
    occasion: Occasion | None
    """None: somebody else put it there."""
    size: int


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """What lies in the folder, the newest first; nothing where there is no folder."""
    found = []
    try:
        for path in folder.iterdir():
            told = path.lstat()
            if path.suffix == SUFFIX and not path.name.startswith(".") and stat.S_ISREG(told.st_mode):
                named = read_name(path.name, told.st_size)
                moment = named.moment if named else datetime.fromtimestamp(told.st_mtime, UTC)
                found.append(Backup(path, moment, named.occasion if named else None, told.st_size))
    except FileNotFoundError:
        pass
    except OSError:
        log.info("the folder of backups cannot be read", exc_info=True)
    return tuple(sorted(found, key=lambda one: (one.moment, one.path.name), reverse=True))


def newest_good(
    folder: Path, *, key: bytes | None = None, without: Container[str] = ()
) -> tuple[Backup, Content] | None:
    """The newest backup that can be read, and what it holds. `key`: of the shop, if it is encrypted;
    `without`: names of backups that are passed over."""
    for backup in backups_in(folder):
        if backup.path.name in without:
            continue
        try:
            return backup, read_backup(backup.path, key=key)
        except AppError as error:
            log.info("a backup cannot be used: %s", error.code)
    return None


class Backups:
    """The backups of an open shop."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._folder = shop.db.backups

    def all(self) -> tuple[Backup, ...]:
        """The newest first."""
        return backups_in(self._folder)

    def content(self, backup: Backup) -> Content:
        """What is in a backup. Raises `AppError`: `backup_unreadable`, `backup_newer`."""
        return read_backup(backup.path, key=self._shop.db.key)

    def present(self) -> Content:
        """What is in the shop now."""
        with self._shop.db.reading():
            return content_of(self._shop.db.connection())

    def due(self) -> bool:
        """Whether the newest good backup is a day old and something was written since. One of a clock that
        went ahead says nothing of the time."""
        now = self._shop.clock()
        for backup in self.all():
            if backup.moment > now:
                continue
            try:
                held = self.content(backup)
            except AppError:
                continue
            return now - backup.moment >= EVERY and held != self.present()
        return self.present().journal_entries > 0

    def keep_up(self, stop: Stop | None = None) -> Backup | None:
        """Makes a backup if one is due and takes away what is then too much; the backup, if there is one.

        Raises what `make` raises.
        """
        if not self.due():
            return None
        made = self.make(stop=stop)
        self.thin()
        return made

    def make(self, occasion: Occasion = Occasion.BY_ITSELF, stop: Stop | None = None) -> Backup:
        """Writes a backup beside readers and writers, and reads it again from end to end.

        Raises `AppError`: `backup_no_room`, `backup_unwritable`, `backup_unsound`, `database_damaged`,
        `cancelled`. There is no new file then, and the older ones are as they were.
        """
        db = self._shop.db
        target, moment = self._free_name(occasion)
        require_room(db.path, self._folder)
        before = self.present()

        def check(copy: Path) -> None:
            go_on(stop)
            try:
                held = check_backup(copy, stop, key=db.key)
            except AppError as error:
                if error.code == "cancelled":
                    raise
                raise AppError("backup_unsound", file=target.name) from error
            if not _lies_between(before, held, self.present()):
                raise AppError("backup_unsound", file=target.name)

        with db.stoppable(stop):
            db.backup(target, check)
        log.info("backup made: %s", target.name)
        return Backup(target, moment, occasion, target.stat().st_size)

    def thin(self) -> None:
        """Takes away the backups that the layers do not keep, and what a killed one left behind.

        A file that is no good backup is left alone, and takes no good one's place.
        """
        good: dict[str, BackupFile] = {}
        for backup in self.all():
            named = read_name(backup.path.name, backup.size)
            if named is not None and self._is_good(backup):
                good[named.name] = named
        limits = Limits.for_database(_size(self._shop.db.path))
        for gone in surplus(good.values(), self._shop.clock(), limits):
            unfinished.remove(self._folder / gone.name)
        for folder in (self._folder, self._shop.db.path.parent):
            for left in unfinished.unfinished_in(folder):
                if time.time() - left.stat().st_mtime > _LEFTOVER.total_seconds():
                    unfinished.remove(left)

    def _is_good(self, backup: Backup) -> bool:
        try:
            self.content(backup)
        except AppError:
            return False
        return True

    def _free_name(self, occasion: Occasion) -> tuple[Path, datetime]:
        moment = self._shop.clock()
        while (target := self._folder / name_of(moment, occasion)).exists():
            moment += timedelta(seconds=1)
        return target, moment.replace(microsecond=0)


def require_room(database: Path, folder: Path) -> None:
    """Raises `AppError("backup_no_room")` if a copy of the database would fill the disk of the folder."""
    size = _size(database) + _size(database.with_name(f"{database.name}-wal"))
    place = folder if folder.is_dir() else database.parent
    if lacking := lacking_mb(place, size):
        raise AppError("backup_no_room", size_mb=lacking)


def _lies_between(before: Content, held: Content, after: Content) -> bool:
    """A copy holds what was there when it was begun and nothing that came later; neither ever shrinks."""
    return before.schema == held.schema and all(
        first <= count <= last
        for first, count, last in zip(before.counts, held.counts, after.counts, strict=True)
    )


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
