"""One archive that proves itself: its members, and a list of their digests."""

import hashlib
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from .whole_file import whole_file

SUMS = "SHA256SUMS.txt"
"""As `sha256sum --check` reads it."""


class Member(NamedTuple):
    """A file of the archive."""

    name: str
    """With slashes between folders; every part is a safe name."""
    content: bytes
    at: datetime


_PACKED = (".json", ".txt")


def write_pack(target: Path, members: Iterable[Member], at: datetime) -> int:
    """Writes the archive whole or not at all; how many members it has besides the list of digests. The same
    members at the same time make the same bytes. Raises `AppError("export_unwritable")`."""
    sums: list[str] = []
    with whole_file(target) as partial, zipfile.ZipFile(partial, "w") as archive:
        for member in members:
            _add(archive, member)
            sums.append(f"{hashlib.sha256(member.content).hexdigest()}  {member.name}\n")
        _add(archive, Member(SUMS, "".join(sums).encode(), at))
    return len(sums)


def _add(archive: zipfile.ZipFile, member: Member) -> None:
    told = zipfile.ZipInfo(member.name, member.at.timetuple()[:6])
    told.external_attr = 0o100644 << 16
    told.compress_type = zipfile.ZIP_DEFLATED if member.name.endswith(_PACKED) else zipfile.ZIP_STORED
    archive.writestr(told, member.content)
