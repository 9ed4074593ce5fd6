"""Encryption at rest: which key opens a shop, and the way from a plain shop to an encrypted one and back.

Whether a shop is encrypted is told by its database alone; the key file says how its owner gets at the key. So
whatever is killed midway leaves a shop that opens, and `finish` does what is still to be done.
"""

import logging
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..domain.backup_layers import SUFFIX, Content
from ..domain.errors import AppError
from ..domain.shop_key import SALT_BYTES, SECRET_BYTES, ShopKey, WrappedKey, require_length
from ..storage import records, replacing
from ..storage.backup_file import check_pages
from ..storage.db import Stop, is_plain, sync
from ..storage.key_file import KeyFile, key_file_of, read_key_file, write_key_file
from ..storage.opening import can_encrypt, complaints, connect, convert, looks_encrypted
from ..storage.unfinished import CONVERSION, SALVAGE, new_file, remove, remove_sides, unfinished_in
from .backup_purging import STAGING
from .backups import Backups
from .changes import Changes
from .deciding import Deciding
from .free_space import lacking_mb
from .key_store import KeyStore
from .shop import Shop

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Conversion:
    """A database under another key, ready to be put in the place of the one that is there."""

    staged: Path
    before: Content
    """What the shop held then."""
    old: ShopKey | None
    new: ShopKey | None
    passphrase: str | None
    """None: the system's key store keeps the key."""


def new_key() -> ShopKey:
    """One that nobody ever had."""
    return ShopKey(secrets.token_bytes(SECRET_BYTES))


class Encryption:
    """The encryption of one database and its backups."""

    def __init__(self, database: Path, backups: Path, store: KeyStore) -> None:
        self._database, self._backups, self._store = database, backups, store
        self._key_file = key_file_of(database)

    @property
    def is_possible(self) -> bool:
        """Whether the program was installed with what it takes."""
        return can_encrypt()

    @property
    def has_key_store(self) -> bool:
        """Whether the system can keep a key. Asking may take some tenths of a second."""
        return self._store.is_there()

    @property
    def is_encrypted(self) -> bool:
        """Whether the database is."""
        return is_encrypted(self._database)

    # --- The key ---------------------------------------------------------------------------------

    def unlock_by_store(self) -> ShopKey | None:
        """The key that the system's key store keeps for this shop; None if a passphrase is asked for, or the
        store does not have it (any more): the recovery key helps."""
        try:
            told = read_key_file(self._key_file)
            text = None if told.wrapped else self._store.read(told.key_name)
            key = ShopKey.from_recovery_key(text) if text else None
        except AppError as error:
            log.info("no key from the key store: %s", error.code)
            return None
        return key if key is not None and key.name == told.key_name else None

    def needs_passphrase(self) -> bool:
        """Whether a passphrase is the way to the key; otherwise only the recovery key is."""
        try:
            return read_key_file(self._key_file).wrapped is not None
        except AppError:
            return False

    def unlock(self, passphrase: str) -> ShopKey:
        """Takes some tenths of a second, so that guessing takes ages.

        Raises `AppError`: `passphrase_wrong`, `key_file_missing`, `key_file_damaged`, `key_other`.
        """
        told = read_key_file(self._key_file)
        if told.wrapped is None:
            raise AppError("passphrase_none")
        return self._opening(told.wrapped.unwrap(passphrase))

    def recover(self, recovery_key: str) -> ShopKey:
        """Needs no key file. Raises `AppError`: `recovery_key_mistyped`, `key_other`."""
        return self._opening(ShopKey.from_recovery_key(recovery_key))

    def open_with(self, typed: str) -> ShopKey:
        """The passphrase or the recovery key, whichever was typed. Raises as `unlock` and `recover` do."""
        try:
            return self.recover(typed)
        except AppError as error:
            is_mistyped = error.code == "recovery_key_mistyped"
            if not is_mistyped or (self._has_key_file() and not self.needs_passphrase()):
                raise
        return self.unlock(typed)

    def guard(self, key: ShopKey, passphrase: str | None) -> None:
        """From now on this passphrase, or the system's key store (None), gives the key.

        Raises `AppError`: `passphrase_short`, `key_store_refused`, `key_file_unwritable`.
        """
        if passphrase is None:
            self._store.write(key.name, key.recovery_key)
            if self._store.read(key.name) != key.recovery_key:
                raise AppError("key_store_refused")
            self._write(KeyFile(key.name, None))
            return
        was_in_store = self.is_encrypted and not self.needs_passphrase()
        self._write(KeyFile(key.name, WrappedKey.of(key, passphrase, secrets.token_bytes(SALT_BYTES))))
        if was_in_store:
            self._store.remove(key.name)

    def _has_key_file(self) -> bool:
        try:
            read_key_file(self._key_file)
        except AppError:
            return False
        return True

    def _write(self, content: KeyFile) -> None:
        try:
            write_key_file(self._key_file, content)
            sync(self._key_file.parent)
        except OSError as error:
            raise AppError("key_file_unwritable", file=self._key_file.name) from error

    def _opening(self, key: ShopKey) -> ShopKey:
        """The key, if it opens the database or the database is damaged under the right name."""
        try:
            if read_key_file(self._key_file).key_name == key.name:
                return key
        except AppError:
            pass
        connection = connect(self._database, key.database_key)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except complaints() as error:
            raise AppError("key_other", file=self._database.name) from error
        finally:
            connection.close()
        return key

    # --- The way there and back ----------------------------------------------------------------------

    def prepare(
        self,
        shop: Shop,
        old: ShopKey | None,
        new: ShopKey | None,
        passphrase: str | None = None,
        stop: Stop | None = None,
    ) -> Conversion:
        """Writes the whole shop under another key (None: under none) beside the database, and reads it again.
        Held decisions settle first, as when the window closes. Taking the encryption off converts the backups
        here; putting it on does so in `finish`, when the key is in force.

        Raises `AppError`: `encryption_missing`, `encryption_plain_files`, `encryption_no_room`,
        `conversion_unsound`, `conversion_unwritable`, `passphrase_short`, `cancelled`.
        """
        if not can_encrypt():
            raise AppError("encryption_missing")
        self._sweep()
        if new is not None:
            self._refuse_plain_files()
            if passphrase is not None:
                require_length(passphrase)
        Deciding(shop).settle()
        before = Backups(shop).present()
        if new is None:
            self._convert_backups(old, None, stop)
        staged = self._converted(self._database, old, new, stop)
        return Conversion(staged, before, old, new, passphrase)

    def put_in_place(self, conversion: Conversion) -> None:
        """Replaces the database by what was prepared. Nobody has it open, in this program or another.

        Raises `AppError`: `conversion_in_use`, `conversion_overtaken`, `conversion_unwritable`,
        `key_store_refused`, `key_file_unwritable`. The database is as it was then, and what was prepared
        is gone.
        """
        old, new = conversion.old, conversion.new
        try:
            if new is not None:
                self.guard(new, conversion.passphrase)
            replacing.put_in_place(conversion.staged, self._database, conversion.before, _raw(old))
        except AppError as error:
            if error.code == "restore_in_use":
                raise AppError("conversion_in_use") from error
            if error.code == "restore_overtaken":
                raise AppError("conversion_overtaken") from error
            raise
        except OSError as error:
            raise AppError("conversion_unwritable", reason=error.strerror or "") from error
        finally:
            give_up(conversion)
        if new is None and old is not None:
            self._key_file.unlink(missing_ok=True)
            self._store.remove(old.name)

    def note(self, shop: Shop) -> Changes:
        """The journal says that the shop was encrypted, or is not any more."""
        kind = "encrypt" if shop.db.key else "decrypt"
        with shop.db.transaction():
            records.add_journal(shop.db, at=shop.clock(), kind=kind, payload={})
        return Changes(everything=True)

    def finish(self, key: ShopKey, stop: Stop | None = None) -> int:
        """Takes away what a stop midway left behind in plain words, and encrypts the backups that are not
        yet; how many these were. A backup that cannot be read is left alone, and told of in the log.

        Raises `AppError`: `conversion_unwritable`, `encryption_no_room`, `cancelled`.
        """
        self._sweep()
        for folder in (self._database.parent, self._backups):
            for left in _files_in(folder):
                if left.name.startswith(".") and left.suffix == ".partial" and is_plain(left):
                    remove(left)
        for left_folder in (*unfinished_in(self._database.parent, SALVAGE), self._backups / STAGING):
            shutil.rmtree(left_folder, ignore_errors=True)
        return self._convert_backups(None, key, stop)

    def _sweep(self) -> None:
        """Takes away what conversions left that were killed; a folder has one window, so none goes on."""
        for folder in (self._database.parent, self._backups):
            for left in unfinished_in(folder, CONVERSION):
                remove(left)

    def _convert_backups(self, old: ShopKey | None, new: ShopKey | None, stop: Stop | None) -> int:
        count = 0
        for backup in _files_in(self._backups):
            if backup.name.startswith(".") or is_plain(backup) != (old is None):
                continue
            try:
                converted = self._converted(backup, old, new, stop)
            except AppError as error:
                if error.code != "conversion_unsound":
                    raise
                log.warning("a backup cannot be read, so it stays as it is")
                continue
            shutil.copystat(backup, converted)
            converted.replace(backup)
            remove_sides(backup)
            count += 1
        return count

    def _converted(self, source: Path, old: ShopKey | None, new: ShopKey | None, stop: Stop | None) -> Path:
        """The same under another key, in a new file beside it."""
        if lacking := lacking_mb(source.parent, source.stat().st_size):
            raise AppError("encryption_no_room", size_mb=lacking)
        try:
            with new_file(source.parent, CONVERSION) as staged:
                convert(source, staged, _raw(old), _raw(new), stop)
                sync(staged)
                return staged
        except OSError as error:
            raise AppError("conversion_unwritable", reason=error.strerror or "") from error

    def _refuse_plain_files(self) -> None:
        """Nothing that the seller kept is deleted, and nothing plain is left: so they move it away first."""
        damaged = replacing.set_aside_of(self._database)
        names = [
            path.name
            for path in _files_in(self._database.parent)
            if path != self._database
            and not path.name.startswith(".")
            and (is_plain(path) or (path in damaged and _may_be_read(path)))
        ]
        names += [backup.name for backup in _files_in(self._backups) if not self._can_be_read(backup)]
        if names:
            raise AppError("encryption_plain_files", files=", ".join(sorted(names)))

    def _can_be_read(self, backup: Path) -> bool:
        if not is_plain(backup):  # by whoever has its key
            return backup.suffix != SUFFIX or not _may_be_read(backup)
        try:
            check_pages(backup)
        except AppError:
            return False
        return True


def is_encrypted(database: Path) -> bool:
    """Whether a database is there that only a key opens. Without a key file one that was encrypted looks like
    chance, which no damaged one does."""
    try:
        if database.stat().st_size == 0 or is_plain(database):
            return False
        return os.path.lexists(key_file_of(database)) or looks_encrypted(database)
    except OSError:
        return False


def _may_be_read(path: Path) -> bool:
    """Whether there may be plain words in what is no whole database: a log, or what lost its head."""
    return path.stat().st_size > 0 and not looks_encrypted(path)


def _raw(key: ShopKey | None) -> bytes | None:
    return key.database_key if key else None


def give_up(conversion: Conversion) -> None:
    """What was prepared is not wanted any more."""
    remove(conversion.staged)


def _files_in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.is_file() and not path.is_symlink())
