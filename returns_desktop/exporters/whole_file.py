"""A file appears whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..domain.errors import AppError


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Another name in the folder of `target` to write to; at the end it takes its place.

    If anything fails, `target` stays as it was. Raises `AppError("export_unwritable")`.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".export-", suffix=".partial", dir=target.parent)
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


def _to_disk(path: Path) -> None:
    """Out of the system's memory, so that a power cut after the renaming leaves no empty file."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
