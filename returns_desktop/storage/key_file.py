"""What lies beside an encrypted database: which key opens it, and how its owner gets at that key."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..domain.errors import AppError
from ..domain.shop_key import WrappedKey

_FORMAT: Final = 1
_LONGEST: Final = 10_000
"""Bytes: no key file is longer."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The name of the key, and the key wrapped by a passphrase; None: the system's key store has it."""

    key_name: str
    wrapped: WrappedKey | None


def key_file_of(database: Path) -> Path:
    """Where the key file of a database lies."""
    return database.with_suffix(".key")


def read_key_file(path: Path) -> KeyFile:
    """Raises `AppError`: `key_file_missing`, `key_file_damaged`. The recovery key opens the shop without."""
    try:
        with path.open("rb") as stream:
            told = json.loads(stream.read(_LONGEST))
        if told["sum"] != _sum_of(told) or told["format"] != _FORMAT:
            raise ValueError
        return KeyFile(str(told["key"]), _wrapped_of(told["passphrase"]))
    except FileNotFoundError as error:
        raise AppError("key_file_missing", file=path.name) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise AppError("key_file_damaged", file=path.name) from error


def write_key_file(path: Path, content: KeyFile) -> None:
    """Replaces the file at once, for its owner alone. Raises OSError."""
    told = {"format": _FORMAT, "key": content.key_name, "passphrase": _told(content.wrapped)}
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        json.dump({**told, "sum": _sum_of(told)}, stream, indent=2)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(path)


def _told(wrapped: WrappedKey | None) -> dict[str, Any] | None:
    if wrapped is None:
        return None
    return {
        "scrypt": [wrapped.cost, wrapped.blocks, wrapped.lanes],
        "salt": wrapped.salt.hex(),
        "wrapped": wrapped.wrapped.hex(),
        "seal": wrapped.seal.hex(),
    }


def _wrapped_of(told: dict[str, Any] | None) -> WrappedKey | None:
    if told is None:
        return None
    salt, wrapped, seal = (bytes.fromhex(told[name]) for name in ("salt", "wrapped", "seal"))
    return WrappedKey(salt, wrapped, seal, *(int(cost) for cost in told["scrypt"]))


def _sum_of(told: dict[str, Any]) -> str:
    """Tells damage from a wrong passphrase; against whoever changes the file on purpose stands the seal."""
    content = {name: value for name, value in told.items() if name != "sum"}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]
