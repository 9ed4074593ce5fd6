"""A file on its way in: opened only where that is safe, and named when it is the wrong one."""

import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from ..domain.errors import AppError
from .archive import Archive, ArchiveRefused, Fault

MAX_FILE_BYTES: Final = 512 * 2**20
"""A larger file is refused by its size, unread; 60 days of returns are a few MB."""
HEAD_BYTES: Final = 65_536
_CHUNK_BYTES: Final = 262_144


@dataclass(frozen=True, slots=True)
class Source:
    """Where a report is: a file, or a file inside a zip archive."""

    path: Path
    member: str = ""
    """Name inside the archive at `path`, as the archive spells it."""

    @property
    def name(self) -> str:
        """Fit to be shown and stored: `us.tsv`, or `reports.zip › us.tsv`."""
        outer = shown(self.path.name or str(self.path))
        return f"{outer} › {shown(_last_part(self.member))}" if self.member else outer


def _last_part(name: str) -> str:
    """A member's own name: folders in it, or what looks like them, are never followed."""
    return next((part for part in reversed(name.replace("\\", "/").split("/")) if part.strip(". ")), name)


class DateOrder(StrEnum):
    """How the seller says that `09/02/2026` is to be read."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What the seller chose for a file, and who watches the reading."""

    encoding: str | None = None
    """Codec name in Python's own spelling (`table_file.chosen_encoding`); None: detect it."""
    date_order: DateOrder | None = None
    progress: Callable[[int, int], None] | None = None
    """Called with bytes done and bytes in all."""
    cancelled: Callable[[], bool] | None = None

    def check(self) -> None:
        """Raise AppError `cancelled` if reading is no longer wanted."""
        if self.cancelled is not None and self.cancelled():
            raise AppError("cancelled")


class ReportFile:
    """An opened regular file that is neither empty nor too large."""

    def __init__(self, name: str, size: int, handle: BinaryIO) -> None:
        self.name: Final = name
        self.size: Final = size
        self.handle: Final = handle
        self.head: Final = self._read(HEAD_BYTES)
        self.digest = ""
        """SHA-256, hexadecimal, once `chunks` has been read to its end with `counted`."""

    def chunks(self, options: ReadOptions, *, counted: bool = False) -> Iterator[bytes]:
        """The file from its start; `counted` for the one pass that reports progress and the digest."""
        self.handle.seek(0)
        sha, done = hashlib.sha256(), 0
        while chunk := self._read(_CHUNK_BYTES):
            options.check()
            if counted:
                sha.update(chunk)
            yield chunk
            done += len(chunk)
            if counted and options.progress is not None:
                options.progress(done, max(done, self.size))
        if counted:
            self.digest = sha.hexdigest()

    def tail(self) -> bytes:
        """The last bytes, where an archive keeps its list of contents."""
        self.handle.seek(max(0, self.size - HEAD_BYTES))
        return self._read(HEAD_BYTES)

    def _read(self, count: int) -> bytes:
        try:
            return self.handle.read(count)
        except OSError as error:
            reason = error.strerror or ""
        raise AppError("file_not_readable", file=self.name, reason=shown(reason))


@contextmanager
def open_report(source: Path | Source, options: ReadOptions = ReadOptions()) -> Iterator[ReportFile]:
    """Open a report, or raise the AppError that says why it is not opened."""
    if isinstance(source, Path):
        source = Source(source)
    with _open_file(source.path) as file:
        if not source.member:
            yield file
            return
        with unpack(file, source, options) as member:
            yield member


@contextmanager
def unpack(archive: ReportFile, source: Source, options: ReadOptions) -> Iterator[ReportFile]:
    """The member of an opened archive that `source` names, unpacked.

    Raises AppError `zip_damaged`, `zip_bomb`, `zip_encrypted`, `file_missing`.
    """
    handle: BinaryIO | None = None
    fault = None
    try:
        contents = Archive(archive.handle)
        member = contents.member(source.member)
        if member is not None:
            handle = contents.unpacked(member, options.check)
    except ArchiveRefused as refused:
        fault = refused.fault
    if fault is not None:
        raise zip_refusal(fault, source.name)
    if handle is None:
        raise AppError("file_missing", file=source.name)
    with handle:
        handle.seek(0, os.SEEK_END)
        size = handle.tell()
        handle.seek(0)
        if not size:
            raise AppError("file_empty", file=source.name)
        yield ReportFile(source.name, size, handle)


def zip_refusal(fault: Fault, name: str) -> AppError:
    """Why an archive is not unpacked."""
    if fault is Fault.BOMB:
        return AppError("zip_bomb", file=name)
    if fault is Fault.ENCRYPTED:
        return AppError("zip_encrypted", file=name)
    return AppError("zip_damaged", file=name)


@contextmanager
def _open_file(path: Path) -> Iterator[ReportFile]:
    name = shown(path.name or str(path))
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            handle = os.fdopen(os.open(path, _OPEN_FLAGS), "rb")
    except (OSError, ValueError) as error:
        why = _open_refusal(error, name)
    else:
        if not stat.S_ISREG(mode):
            raise _not_a_file(mode, name)
        with handle:
            yield _checked(handle, name)
        return
    raise why


# A pipe put in the file's place between looking and opening must not hang: O_NONBLOCK.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def _checked(handle: BinaryIO, name: str) -> ReportFile:
    found = os.fstat(handle.fileno())
    if not stat.S_ISREG(found.st_mode):
        raise _not_a_file(found.st_mode, name)
    if found.st_size > MAX_FILE_BYTES:
        megabytes = -(-found.st_size // 2**20)
        raise AppError("file_too_large", file=name, size_mb=megabytes, limit_mb=MAX_FILE_BYTES // 2**20)
    if found.st_size == 0:
        raise AppError("file_empty", file=name)
    return ReportFile(name, found.st_size, handle)


def _not_a_file(mode: int, name: str) -> AppError:
    if stat.S_ISDIR(mode):
        return AppError("file_is_folder", file=name)
    return AppError("file_wrong_kind", file=name, found="special_file")


def _open_refusal(error: OSError | ValueError, name: str) -> AppError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError)):
        return AppError("file_missing", file=name)
    return AppError("file_not_readable", file=name, reason=shown(error.strerror or ""))


def shown(text: str, limit: int = 80) -> str:
    """`text` fit for a sentence: one line, no control characters, at most `limit` long."""
    text = text[: limit * 4]
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


_IGNORED_IN_HEADINGS = re.compile(r"[\s\-_.\u00ad\u200b\u2010-\u2015\ufeff]+")


def normalised(heading: str) -> str:
    """`heading` as it is compared: case, spaces, hyphens, underscores and dots do not count."""
    return _IGNORED_IN_HEADINGS.sub("", heading).casefold()


# What a file looks like, by its first bytes.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"%PDF-", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"{\\rtf", "rtf"),
)
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_ZIP_PARTS = (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsx"), ("word/document.xml", "docx"))
_ZIP_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"xl/workbook.", "xlsx"),
    (b"word/document.", "docx"),
    (_ODS_TYPE, "ods"),
)
# Other tables of Amazon's and our own, by headings that only they have; normalised, all must be there.
_OTHER_TABLES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"adjustmentreasoncode", "orderid"}), "adjustments_file"),
    (frozenset({"settlementid"}), "settlement_report"),
    (frozenset({"decisionid", "decidedat"}), "decisions_file"),
    (frozenset({"orderid", "purchasedate"}), "order_report"),
    (frozenset({"amazonorderid", "purchasedate"}), "order_report"),
)


def refusal(file: ReportFile, head: str, headers: Sequence[Sequence[str]], wanted: Sequence[str]) -> AppError:
    """Why `file` is no report: what it looks like, or which headings it lacks.

    `head` is its beginning as text; `headers` its first line, cut in every way a table is cut.
    """
    kind = binary_kind(file) or markup_kind(head) or other_table(headers)
    if kind:
        return AppError("file_wrong_kind", file=file.name, found=kind)
    if not file.head.strip(b"\0"):
        return AppError("file_not_text", file=file.name, found="only_nul")
    if _has_controls(head):
        return AppError("file_not_text", file=file.name, found="binary")
    if not head.strip("\ufeff \t\r\n"):
        return AppError("file_empty", file=file.name)
    return unknown_header(file, headers, wanted)


def unknown_header(file: ReportFile, headers: Sequence[Sequence[str]], wanted: Sequence[str]) -> AppError:
    """`header_unknown` for a table whose columns the seller can name; text of one or two columns is none."""
    widest = max(headers, key=len, default=())
    if sum(1 for cell in widest if cell.strip()) >= MIN_COLUMNS:
        return AppError("header_unknown", file=file.name, found=headings_found(widest))
    return AppError("header_missing_columns", file=file.name, found=headings_found(widest),
                    missing=", ".join(wanted))


MIN_COLUMNS: Final = 3
"""Order, RMA and SKU; with fewer columns nothing could be mapped."""


def other_table(headers: Iterable[Sequence[str]], *, certain: bool = False) -> str:
    """What a table is that is known and no report that can be read; else nothing.

    `certain`: only what cannot be a report, whatever other headings it has.
    """
    for header in headers:
        names = {normalised(cell) for cell in header}
        for marks, found in _OTHER_TABLES:
            if marks <= names and not (certain and found == "order_report"):
                return found
    return ""


def binary_kind(file: ReportFile) -> str:
    """What a file is by its first bytes, if it is no text."""
    head = file.head
    if head.startswith(_ZIP_STARTS):
        return _zip_kind(file)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image"
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "image"
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return "image"
    return next((found for start, found in _SIGNATURES if head.startswith(start)), "")


def _zip_kind(file: ReportFile) -> str:
    try:
        archive = Archive(file.handle)
        names = {member.filename.lower() for member in archive.members}
        mimetype = archive.member("mimetype")
        said = archive.head(mimetype, 100) if mimetype is not None else b""
    except ArchiveRefused:
        # What it was to be, so that a damaged workbook is called one.
        listed = file.head + file.tail()
        return next((found for mark, found in _ZIP_MARKS if mark in listed), "zip")
    if said.startswith(_ODS_TYPE):
        return "ods"
    return next((found for name, found in _ZIP_PARTS if name in names), "zip")


def markup_kind(head: str) -> str:
    """What a file is that begins like a page or like XML."""
    start = head[:4096].lstrip("\ufeff \t\r\n").lower()
    if start.startswith(("<html", "<head", "<script")) or "<!doctype html" in start:
        return "html_page"
    if not start.startswith(("<?xml", "<amazonenvelope")):
        return ""
    return "xml_returns_report" if "returns-report" in head[:4096].lower() else "xml"


def _has_controls(head: str) -> bool:
    first_line = head.lstrip("\r\n").partition("\n")[0]
    return "\0" in head or any(char < " " and char not in "\t\r\f\v" for char in first_line)


def headings_found(header: Sequence[str], count: int = 8) -> str:
    """The first headings for a sentence; what may be a person's data instead of a heading is left out."""
    cells = [shown(cell, 30) for cell in header if cell.strip()]
    named = ["…" if "@" in cell or sum(map(str.isdigit, cell)) > 4 else cell for cell in cells[:count]]
    return ", ".join(named + (["…"] if len(cells) > count else []))
