"""A file appears whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from ..domain.errors import AppError

_PREFIX, _SUFFIX = ".export-", ".partial"
_ABANDONED: Final = 24 * 3600
"""Seconds after which nobody writes to a partial file any more."""


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Another name in the folder of `target` to write to; at the end it takes its place.

    If anything fails, `target` stays as it was. What a program that was killed left in the folder goes a day
    later: it may hold buyers' words. Raises `AppError("export_unwritable")`.
    """
    try:
        _sweep(target.parent)
        handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise AppError("export_unwritable", file=target.name, folder=target.parent.name) from error
    partial = Path(name)
    try:
        yield partial
        _to_disk(partial)
        partial.replace(target)
    except OSError as error:
        raise AppError("export_unwritable", file=target.name, folder=target.parent.name) from error
    finally:
        with suppress(FileNotFoundError):
            partial.unlink()


def _sweep(folder: Path) -> None:
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):  # another program's, or gone just now
            if time.time() - path.stat().st_mtime > _ABANDONED:
                path.unlink()


def _to_disk(path: Path) -> None:
    """Out of the system's memory, so that a power cut after the renaming leaves no empty file."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
