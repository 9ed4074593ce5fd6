"""Whether the data folder lies where others write too: on a network drive, or in a folder that a service has
the same on several computers. SQLite's locks may not hold there, and copies may be taken midway."""

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Final


class PlaceKind(StrEnum):
    """What is unsafe about a folder."""

    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A folder that others write to."""

    kind: PlaceKind
    name: str = ""
    """Of the service that keeps it the same elsewhere."""


_NETWORK_TYPES: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb", "9p", "afs", "afpfs", "ncpfs", "ceph", "glusterfs"}
) | {"lustre", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse"}
_REMOTE_DRIVE: Final = 4
"""Windows' DRIVE_REMOTE."""

# The folder that a service makes for itself, by its usual name.
_NAMES: Final = (
    (re.compile(r"Dropbox( \(.+\))?", re.I), "Dropbox"),
    (re.compile(r"OneDrive( ?- ?.+)?", re.I), "OneDrive"),
    (re.compile(r"Google ?Drive|GoogleDrive-.+|DriveFS", re.I), "Google Drive"),
    (re.compile(r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents", re.I), "iCloud"),
    (re.compile(r"Nextcloud\d*", re.I), "Nextcloud"),
    (re.compile(r"ownCloud\d*", re.I), "ownCloud"),
    (re.compile(r"MEGA(sync)?", re.I), "MEGA"),
    (re.compile(r"pCloud ?Drive|pCloudSync", re.I), "pCloud"),
    (re.compile(r"Box|Box Sync|Box-Box"), "Box"),
    (re.compile(r"Yandex\.Disk(\.localized)?", re.I), "Yandex Disk"),
    (re.compile(r"坚果云|Nutstore( Files)?", re.I), "Nutstore"),
)
# What a service leaves in the folder that it keeps, whatever that is called.
_MARKERS: Final = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.drivedownload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".megaignore", "MEGA"),
)


def shared_place(
    folder: Path,
    *,
    mounts: Iterable[str] = (),
    drive_type: Callable[[str], int] = lambda _root: 0,
    exists: Callable[[Path], bool] = Path.exists,
) -> SharedPlace | None:
    """What is unsafe about `folder`; None where only this computer writes, as far as can be told.

    `mounts`: lines like those of `/proc/mounts`. `drive_type`: Windows' number for a root.
    """
    if str(folder).startswith(("\\\\", "//")) or drive_type(folder.anchor) == _REMOTE_DRIVE:
        return SharedPlace(PlaceKind.NETWORK)
    if _file_system(folder, mounts) in _NETWORK_TYPES:
        return SharedPlace(PlaceKind.NETWORK)
    for above in (folder, *folder.parents):
        for pattern, name in _NAMES:
            if pattern.fullmatch(above.name):
                return SharedPlace(PlaceKind.SYNCED, name)
        for marker, name in _MARKERS:
            if exists(above / marker):
                return SharedPlace(PlaceKind.SYNCED, name)
    return None


def place_of(folder: Path) -> SharedPlace | None:
    """The same for this computer, links followed. Looks at names alone where the folder is on a network."""
    try:
        return shared_place(folder.resolve(), mounts=_mounts(), drive_type=_drive_type, exists=_exists)
    except (OSError, RuntimeError):  # a loop of links, a drive that has gone: told when the data is opened
        return None


def _file_system(folder: PurePath, mounts: Iterable[str]) -> str:
    """The type of the file system that a folder is on: of those mounted nearest above it the last."""
    nearest, kind = -1, ""
    for line in mounts:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = PurePath(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), parts[1]))
        if folder.is_relative_to(place) and len(place.parts) >= nearest:
            nearest, kind = len(place.parts), parts[2]
    return kind


def _mounts() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    try:
        return Path("/proc/mounts").read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []


def _drive_type(root: str) -> int:
    if sys.platform != "win32":
        return 0
    import ctypes  # pragma: no cover - of another system

    return int(ctypes.windll.kernel32.GetDriveTypeW(root))  # pragma: no cover


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder above that may not be looked into
        return False
