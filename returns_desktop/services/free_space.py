"""Whether a disk has room for what is to be written, so that a full one stops it before it begins."""

import shutil
from pathlib import Path
from typing import Final

SPARE: Final = 50_000_000
"""Bytes that are left free on the disk, so that the shop itself can go on."""


def lacking_mb(folder: Path, size: int) -> int:
    """How many MB it takes to write so many bytes, where the disk of a folder has less; 0: it has enough."""
    needed = size + SPARE
    return needed // 1_000_000 + 1 if shutil.disk_usage(folder).free < needed else 0
