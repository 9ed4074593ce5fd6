"""What is removed from a shop is removed from its backups too, so that restoring brings nothing back."""

import logging
import os
import shutil
from pathlib import Path
from typing import Final

from ..storage.backup_file import check_backup
from ..storage.db import sync
from ..storage.replacing import set_aside_of
from ..storage.unfinished import unfinished_in
from .backups import backups_in
from .shop import Shop, open_another
from .word_removal import Goes, Progress, Stage, WordRemoval

log = logging.getLogger(__name__)

STAGING: Final = ".purging"
"""A folder beside the backups; what a killed purge left there goes with the next one."""


class BackupPurging:
    """The backups of a shop, what it keeps of a damaged database, and copies that were never finished."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._folder = shop.db.backups
        self._staging = self._folder / STAGING

    def purge(self, days: int, goes: Goes, progress: Progress) -> tuple[str, ...]:
        """Removes words from every backup that has some: from a copy, which then takes its place. A backup of
        an older version comes to this one. Names of files that cannot be opened; they stay as they are."""
        files = sorted(backup.path for backup in backups_in(self._folder))
        database = self._shop.db.path
        left = [path.name for path in set_aside_of(database)]
        left += [path.name for folder in (database.parent, self._folder) for path in unfinished_in(folder)]
        try:
            for number, path in enumerate(files):
                progress(Stage.BACKUPS, number, len(files))
                try:
                    self._purge_one(path, days, goes)
                except Exception as error:  # noqa: BLE001 - whatever one file is, the others are gone through
                    log.warning("a backup keeps its words: %s", type(error).__name__)
                    left.append(path.name)
        finally:
            shutil.rmtree(self._staging, ignore_errors=True)
        return tuple(left)

    def _purge_one(self, path: Path, days: int, goes: Goes) -> None:
        shutil.rmtree(self._staging, ignore_errors=True)
        self._staging.mkdir()
        copy, clean = self._staging / "copy.sqlite3", self._staging / "clean.sqlite3"
        shutil.copyfile(path, copy)
        shop = open_another(self._shop, copy, self._staging)
        try:
            removal = WordRemoval(shop)
            with shop.db.transaction():
                verdicts = list(removal.verdicts(lambda *_: None, lambda: False))
                changes = removal.remove(days, verdicts, goes, lambda *_: None, lambda: False)
            if changes.step_id is None:
                return
            shop.db.backup(clean, lambda copy: check_backup(copy, key=shop.db.key))
        finally:
            shop.close()
        told = path.stat()
        os.utime(clean, ns=(told.st_atime_ns, told.st_mtime_ns))
        clean.replace(path)
        sync(path.parent)
