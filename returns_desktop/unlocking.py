"""How a command gets the key of an encrypted shop: from the system, a file, the environment, or by asking."""

import os
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .domain.errors import AppError
from .domain.shop_key import ShopKey
from .paths import Paths
from .services.shop import needs_key
from .usage import PASSPHRASE_VARIABLE

if TYPE_CHECKING:
    from .services.encryption import Encryption

_LONGEST: Final = 10_000
_TRIES: Final = 3


def encryption_of(paths: Paths) -> "Encryption":
    """That of a data folder, with the key store of this system. Only encrypted data needs what it loads."""
    from .services.encryption import Encryption
    from .services.key_store import SystemKeyStore

    return Encryption(paths.database, paths.backups, SystemKeyStore())


def key_of(paths: Paths, passphrase_file: Path | None) -> ShopKey | None:
    """None for a shop that is not encrypted, or damaged.

    Raises `AppError`: `passphrase_needed` where nobody can be asked, and what `Encryption.open_with` raises.
    """
    if not needs_key(paths.database):
        return None
    encryption = encryption_of(paths)
    if not encryption.is_encrypted:
        return None
    if passphrase_file is not None:
        return encryption.open_with(_read(passphrase_file))
    if typed := os.environ.get(PASSPHRASE_VARIABLE):
        return encryption.open_with(typed)
    if (key := encryption.unlock_by_store()) is not None:
        return key
    if sys.stdin is None or not sys.stdin.isatty():
        raise AppError("passphrase_needed")
    for tries_left in reversed(range(_TRIES)):
        try:
            return encryption.open_with(getpass("Passphrase or recovery key: "))
        except EOFError as error:
            raise AppError("passphrase_needed") from error
        except AppError as error:
            if error.code not in ("passphrase_wrong", "recovery_key_mistyped") or not tries_left:
                raise
            print("Not right. Once more.", file=sys.stderr)
    raise AppError("passphrase_needed")


def kept_key(paths: Paths) -> ShopKey | None:
    """What the system keeps for encrypted data; None for data that is damaged.

    Raises `AppError("passphrase_needed")`.
    """
    encryption = encryption_of(paths)
    if not encryption.is_encrypted:
        return None
    if (key := encryption.unlock_by_store()) is None:
        raise AppError("passphrase_needed")
    return key


def _read(path: Path) -> str:
    """The first line of a file."""
    try:
        with path.open(encoding="utf-8-sig") as stream:
            return stream.read(_LONGEST).partition("\n")[0]
    except (OSError, ValueError) as error:
        raise AppError(
            "file_not_readable", file=path.name, reason=getattr(error, "strerror", "") or ""
        ) from error
