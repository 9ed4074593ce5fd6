"""Going back to a backup: copied beside the database and checked while the shop is open, put in its place
when nobody has it open. What was there before is a backup itself, so going back can be taken back."""

import logging
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from ..domain.backup_layers import Content, Occasion
from ..domain.errors import AppError
from ..storage import records, replacing
from ..storage.backup_file import check_backup
from ..storage.db import Stop, go_on, is_plain, sync
from ..storage.opening import convert
from ..storage.unfinished import RESTORE, new_file, remove
from .backups import Backups, require_room
from .changes import Changes
from .deciding import Deciding
from .shop import Shop, open_another

log = logging.getLogger(__name__)

_PORTION: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Restore:
    """A backup that is ready to be put in the place of the database; it must be put there or given up."""

    backup: str
    """Its file name."""
    content: Content
    staged: Path
    before: Content | None
    """What the shop holds now; None: its file is damaged, so it is kept as it is instead of copied."""
    kept: str
    """The file name of the backup that was made of it; empty if it is damaged."""
    key: bytes | None = field(default=None, repr=False)
    """What the database opens with, before and after."""


class Restoring:
    """The part that needs an open shop."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def prepare(self, backup: Path, stop: Stop | None = None) -> Restore:
        """Copies a backup beside the database, checks the copy, and makes a backup of what is there now.
        Held decisions settle first, as when the window closes.

        Raises `AppError`: `backup_unreadable`, `backup_newer`, `backup_unsound`, `backup_no_room`,
        `backup_unwritable`, `restore_unwritable`, `cancelled`. Nothing is changed then.
        """
        staged, content = stage(backup, self._shop.db.path, stop, self._shop.db.key)
        try:
            before, kept = self._keep_present(stop)
        except BaseException:
            remove(staged)
            raise
        return Restore(backup.name, content, staged, before, kept, self._shop.db.key)

    def note(self, restore: Restore) -> Changes:
        """The restored shop remembers in its journal where it comes from."""
        with self._shop.db.transaction():
            records.add_journal(
                self._shop.db,
                at=self._shop.clock(),
                kind="restore",
                payload={"backup": restore.backup, "kept": restore.kept},
            )
        return Changes(everything=True)

    def _keep_present(self, stop: Stop | None) -> tuple[Content | None, str]:
        backups = Backups(self._shop)
        try:
            Deciding(self._shop).settle()
            kept = backups.make(Occasion.BEFORE_RESTORE, stop)
            return backups.content(kept), kept.path.name
        except AppError as error:
            is_damaged = error.code == "database_damaged" or (
                error.code == "backup_unsound" and bool(self._shop.db.integrity_errors())
            )
            if not is_damaged:
                raise
            log.info("the database is damaged, so it is kept instead of copied")
            return None, ""


def stage(
    backup: Path, database: Path, stop: Stop | None = None, key: bytes | None = None
) -> tuple[Path, Content]:
    """Copies a backup beside the database and checks it there; the copy, and what it holds. A plain one is
    encrypted on the way, if the shop is. Raises as `Restoring.prepare`."""
    if not backup.is_file():  # gone, a folder, a pipe
        raise AppError("backup_unreadable", file=backup.name)
    require_room(backup, database.parent)
    try:
        with new_file(database.parent, RESTORE) as staged:
            if key is not None and is_plain(backup):
                check_backup(backup, stop)
                convert(backup, staged, None, key, stop)
            else:
                _copy(backup, staged, stop)
            sync(staged)
            return staged, check_backup(staged, stop, backup.name, key=key)
    except OSError as error:
        raise AppError("restore_unwritable", reason=error.strerror or "") from error


def _copy(source: Path, target: Path, stop: Stop | None) -> None:
    with source.open("rb") as from_, target.open("wb") as to:
        while portion := from_.read(_PORTION):
            go_on(stop)
            to.write(portion)


def put_in_place(database: Path, restore: Restore, now: datetime) -> None:
    """Replaces the database by what was prepared. Nobody has the database open, in this program or another.

    Raises `AppError`: `restore_in_use`, `restore_overtaken` if something was written since it was prepared,
    `restore_unwritable`. The database is as it was then, and what was prepared is gone.
    """
    try:
        if restore.before is None:
            aside = replacing.put_in_place_of_damaged(restore.staged, database, now)
            log.info("the damaged database is kept as %s", aside.name)
        else:
            replacing.put_in_place(restore.staged, database, restore.before, restore.key)
    except OSError as error:
        raise AppError("restore_unwritable", reason=error.strerror or "") from error
    finally:
        give_up(restore)


def restore_alone(shop: Shop, backup: Path) -> Restore:
    """All of it at once, where no window has the shop open; the shop is closed afterwards.

    Raises what `Restoring.prepare` and `put_in_place` raise.
    """
    restore = Restoring(shop).prepare(backup)
    shop.close()
    put_in_place(shop.db.path, restore, shop.clock())
    restored = open_another(shop, shop.db.path, shop.db.backups)
    try:
        Restoring(restored).note(restore)
    finally:
        restored.close()
    return restore


def give_up(restore: Restore) -> None:
    """What was prepared is not wanted any more."""
    remove(restore.staged)
