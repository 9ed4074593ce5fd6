"""What the seller attaches to a request as evidence: photos and documents, known by their content."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of one file; a phone's photo has a third of that."""
MOST: Final = 30
"""Files of one request."""
LONGEST_NAME: Final = 80
"""Characters of a name with its ending: every system's paths have room for that."""


class Purpose(StrEnum):
    """What an evidence pack is handed to Amazon for."""

    SAFE_T = "safe_t"
    """To be paid back: the buyer sent back something else, used it up, or nothing came."""
    A_TO_Z = "a_to_z"
    """To answer a claim of the buyer: what was promised, sent, said and refunded."""


class MediaType(StrEnum):
    """Kinds of files that claims are made with."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    GIF = "image/gif"
    HEIC = "image/heic"
    """How phones of Apple keep photos; not every system can show it."""
    PDF = "application/pdf"

    @property
    def is_photo(self) -> bool:
        return self is not MediaType.PDF


ENDINGS: Final[Mapping[MediaType, tuple[str, ...]]] = {
    MediaType.JPEG: ("jpg", "jpeg"),
    MediaType.PNG: ("png",),
    MediaType.WEBP: ("webp",),
    MediaType.GIF: ("gif",),
    MediaType.HEIC: ("heic", "heif"),
    MediaType.PDF: ("pdf",),
}
"""How names of such files end, the usual ending first."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file on its way to a request, byte for byte as it was found. Untrusted and personal."""

    name: str
    """As `safe_name` gives it."""
    media_type: MediaType
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that stands on a request, without its bytes."""

    id: int
    request_id: int
    name: str
    """Empty once a purge took name and bytes away."""
    media_type: MediaType
    size: int
    """Bytes."""
    sha256: str
    """Of the bytes as they were found, 64 hexadecimal digits; it stays when they go."""
    attached_at: datetime

    @property
    def is_purged(self) -> bool:
        return not self.name


_STARTS: Final = (
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"GIF87a", MediaType.GIF),
    (b"GIF89a", MediaType.GIF),
    (b"%PDF-", MediaType.PDF),
)
_HEIC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"})


def media_type_of(content: bytes) -> MediaType | None:
    """What a file is by its first bytes, whatever its name says; None for what is not attached."""
    for start, media_type in _STARTS:
        if content.startswith(start):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return MediaType.WEBP
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        return MediaType.HEIC
    return None


_FORBIDDEN: Final = re.compile(r'[<>:"|?*/\\]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def safe_name(name: str, media_type: MediaType) -> str:
    """A name that is nothing but a name on any system: no folders, no marks that nobody sees or that turn
    the reading around, and the ending of what the file is."""
    plain = plain_name(re.split(r"[/\\]", name)[-1])
    stem, dot, ending = plain.rpartition(".")
    if not dot or ending.casefold() not in ENDINGS[media_type]:
        stem, ending = plain, ENDINGS[media_type][0]
    stem = stem[: LONGEST_NAME - len(ending) - 1].strip(". ")
    if not stem:
        stem = "photo" if media_type.is_photo else "document"
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return f"{stem}.{ending}"


def plain_name(name: str) -> str:
    """What can be seen of a name, without what no system takes; it may be empty."""
    composed = unicodedata.normalize("NFC", name)
    seen = "".join(sign for sign in composed if unicodedata.category(sign) not in _UNSEEN)
    return " ".join(_FORBIDDEN.sub("_", seen).split()).rstrip(". ")


_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def numbered(names: Iterable[str]) -> list[str]:
    """Names for files that come into one folder: in their order, and none twice on any system."""
    return [f"{number:02d} {name}" for number, name in enumerate(names, 1)]
