"""New report files in the folder that the seller named."""

import hashlib
import os
from datetime import datetime
from pathlib import Path

from ..importers import looks_like_report
from ..storage import queries
from .shop import Shop

_NEWEST = 200
"""Files looked at, the newest first: a download folder can hold years."""
_UNFINISHED = (".part", ".crdownload", ".download", ".tmp", ".partial", ".opdownload")
_CHUNK_BYTES = 1 << 20

Stamp = tuple[str, int, int]
"""Path, size in bytes and time of change in nanoseconds: while these stay, so does the content."""


class Watching:
    """Looks into one folder; remembers sizes between two looks, so that a file still being written waits."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._seen: set[Stamp] = set()
        self._reports: dict[Stamp, str] = {}
        """Digest of files that are reports, empty for others: content is read once."""
        self._settled = True

    def look(self, folder: Path, since: datetime) -> tuple[Path, ...]:
        """Report files written since then that were never imported and have stopped growing.

        A folder that is not there, or cannot be read, holds none.
        """
        stamps = _stamps(folder, since)
        waiting = [stamp for stamp in stamps if stamp not in self._seen]
        self._settled = not waiting
        found = tuple(Path(stamp[0]) for stamp in stamps if stamp in self._seen and self._is_new(stamp))
        self._seen = set(stamps)
        self._reports = {stamp: digest for stamp, digest in self._reports.items() if stamp in self._seen}
        return found

    def is_settled(self) -> bool:
        """False while a file was seen that may still be growing: look again in a moment."""
        return self._settled

    def _is_new(self, stamp: Stamp) -> bool:
        if stamp not in self._reports:
            path = Path(stamp[0])
            self._reports[stamp] = _digest(path) if looks_like_report(path) else ""
        digest = self._reports[stamp]
        return bool(digest) and not queries.known_digest(self._shop.db, digest)


def _stamps(folder: Path, since: datetime) -> list[Stamp]:
    """The newest visible files of a folder, oldest of them first."""
    found: list[Stamp] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.lower().endswith(_UNFINISHED):
                    continue
                status = _status(entry)
                if status is not None and status.st_size and status.st_mtime_ns >= _nanoseconds(since):
                    found.append((entry.path, status.st_size, status.st_mtime_ns))
    except OSError:  # gone, or not ours to read: nothing to offer
        return []
    return sorted(sorted(found, key=lambda stamp: -stamp[2])[:_NEWEST], key=lambda stamp: stamp[2])


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """What the system knows of a regular file; None for anything else, and for one that is gone."""
    try:
        return entry.stat() if entry.is_file() else None
    except OSError:
        return None


def _nanoseconds(moment: datetime) -> int:
    """A moment as file systems count: since 1970, without a float."""
    passed = moment - datetime.fromtimestamp(0, tz=moment.tzinfo)
    return ((passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds) * 1_000


def _digest(path: Path) -> str:
    """SHA-256 of a file, hexadecimal, as an import remembers it; empty if it cannot be read."""
    sha = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                sha.update(chunk)
    except OSError:
        return ""
    return sha.hexdigest()
