"""A zip file from anywhere: looked through before it is unpacked, and unpacked by its real size."""

import io
import struct
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from enum import Enum, auto
from typing import IO, BinaryIO, Final

MAX_MEMBER_BYTES: Final = 128 * 2**20
"""Unpacked; 60 days of returns are a few MB."""
MAX_UNPACKED_BYTES: Final = 512 * 2**20
"""All members together, as they declare it."""
MAX_MEMBERS: Final = 2_000
_MAX_LIST_BYTES: Final = 2**20
"""The list of contents; it is read in one piece."""
_MAX_RATIO: Final = 200
"""A table packs to a tenth or twentieth; where it matters, more than this is no table."""
_RATIO_MATTERS_FROM: Final = 16 * 2**20
_PIECE_BYTES: Final = 262_144
_IN_MEMORY_BYTES: Final = 32 * 2**20
_ENCRYPTED: Final = 0x1
_HEADER_BYTES: Final = 30


class Fault(Enum):
    """Why an archive is not unpacked."""

    DAMAGED = auto()
    BOMB = auto()
    ENCRYPTED = auto()


class ArchiveRefused(Exception):  # noqa: N818 - it refuses, nothing failed
    """An archive, or one member of it, is not unpacked."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


class _Careful(io.RawIOBase):
    """The file under an archive; never gives more in one piece than a list of contents may have."""

    def __init__(self, handle: BinaryIO) -> None:
        self._handle = handle

    def read(self, size: int = -1, /) -> bytes:
        if size < 0:
            here = self._handle.tell()
            size = self._handle.seek(0, io.SEEK_END) - here
            self._handle.seek(here)
        if size > _MAX_LIST_BYTES:
            raise ArchiveRefused(Fault.BOMB)
        return self._handle.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._handle.seek(offset, whence)

    def tell(self) -> int:
        return self._handle.tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True


# What zipfile raises for a file that is not as it should be.
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError,
           OverflowError)


class Archive:
    """A zip file whose list of contents is sound: unique names, no overlaps, no size out of reason."""

    def __init__(self, handle: BinaryIO) -> None:
        """Raises ArchiveRefused."""
        fault: Fault | None = Fault.DAMAGED
        self.members: tuple[zipfile.ZipInfo, ...] = ()
        try:
            self._zip = zipfile.ZipFile(_Careful(handle))
            listed = self._zip.infolist()
            if all(info.filename for info in listed):
                self.members = tuple(info for info in listed if not info.filename.endswith("/"))
                fault = _fault(listed)
        except ArchiveRefused as refused:
            fault = refused.fault
        except _DAMAGE:
            pass
        if fault is not None:
            raise ArchiveRefused(fault)

    def member(self, name: str) -> zipfile.ZipInfo | None:
        """The member of exactly this name."""
        return next((info for info in self.members if info.filename == name), None)

    def head(self, member: zipfile.ZipInfo, count: int) -> bytes:
        """The first bytes of a member. Raises ArchiveRefused."""
        with self._open(member) as packed:
            return self._piece(packed, count)

    def unpacked(self, member: zipfile.ZipInfo, check: Callable[[], None]) -> BinaryIO:
        """A member, unpacked and at its start; the caller closes it. Raises ArchiveRefused.

        `check` is called now and then and may raise.
        """
        into = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES)  # noqa: SIM115 - goes to the caller
        try:
            with self._open(member) as packed:
                done = 0
                while piece := self._piece(packed, _PIECE_BYTES):
                    check()
                    done += len(piece)
                    if done > min(member.file_size, MAX_MEMBER_BYTES):
                        raise ArchiveRefused(Fault.BOMB)
                    into.write(piece)
                if done != member.file_size:
                    raise ArchiveRefused(Fault.DAMAGED)
        except BaseException:
            into.close()
            raise
        into.seek(0)
        return into  # type: ignore[return-value]

    def _open(self, member: zipfile.ZipInfo) -> IO[bytes]:
        fault = Fault.ENCRYPTED if member.flag_bits & _ENCRYPTED else Fault.DAMAGED
        if fault is Fault.DAMAGED and member.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            try:
                return self._zip.open(member)
            except _DAMAGE:
                pass
        raise ArchiveRefused(fault)

    @staticmethod
    def _piece(packed: IO[bytes], count: int) -> bytes:
        try:
            return packed.read(count)
        except _DAMAGE:
            pass
        raise ArchiveRefused(Fault.DAMAGED)


def _fault(members: list[zipfile.ZipInfo]) -> Fault | None:
    if len(members) > MAX_MEMBERS or sum(info.file_size for info in members) > MAX_UNPACKED_BYTES:
        return Fault.BOMB
    end = 0
    for info in sorted(members, key=lambda info: info.header_offset):
        if info.header_offset < end:
            return Fault.BOMB  # members that share their bytes unpack to more than any of them
        end = info.header_offset + _HEADER_BYTES + info.compress_size
        much = info.file_size > _RATIO_MATTERS_FROM and info.file_size > _MAX_RATIO * info.compress_size
        if info.file_size > MAX_MEMBER_BYTES or much:
            return Fault.BOMB
    names = Counter(info.filename for info in members)
    return Fault.DAMAGED if any(count > 1 for count in names.values()) else None
