"""Files that are written beside others to take their place, and what is left of them after a kill.

Their names begin with a dot, say what they are for, and end so that nobody takes them for whole.
"""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from .db import SIDES

log = logging.getLogger(__name__)

BACKUP: Final = ".backup-"
RESTORE: Final = ".restore-"
CONVERSION: Final = ".convert-"
SALVAGE: Final = ".salvage-"
"""Of folders in which a damaged database is taken apart."""
_ENDING: Final = ".partial"


@contextmanager
def new_file(folder: Path, beginning: str) -> Iterator[Path]:
    """An empty file of a name that nobody has, for its owner alone; it goes again if what writes it fails.
    Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=beginning, suffix=_ENDING, dir=folder)
    os.close(handle)
    try:
        yield Path(name)
    except BaseException:
        remove(Path(name))
        raise


def unfinished_in(folder: Path, *beginnings: str) -> list[Path]:
    """What lies in a folder of these beginnings, or of all; nothing where there is no folder."""
    wanted = beginnings or (BACKUP, RESTORE, CONVERSION, SALVAGE)
    return sorted(path for path in folder.glob(".*") if path.name.startswith(wanted))


def remove(path: Path) -> None:
    """Takes a file away, with what SQLite keeps beside it, or a folder."""
    _take_away(path)
    remove_sides(path)


def remove_sides(path: Path) -> None:
    """Takes away what SQLite keeps beside a file."""
    for end in SIDES:
        _take_away(path.with_name(path.name + end))


def _take_away(path: Path) -> None:
    """What stays is told of in the log; it goes another day."""
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        log.warning("a file in the data folder cannot be taken away", exc_info=True)
