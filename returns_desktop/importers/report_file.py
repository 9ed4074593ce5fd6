"""A file on its way in: opened only where that is safe, and named when it is the wrong one."""

import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from ..domain.errors import AppError
from ..domain.report import ParsedReport

MAX_FILE_BYTES: Final = 512 * 2**20
"""A larger file is refused by its size, unread; 60 days of returns are a few MB."""
HEAD_BYTES: Final = 65_536
_CHUNK_BYTES: Final = 262_144


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
        self._handle: Final = handle
        self.head: Final = self._read(HEAD_BYTES)
        self.digest = ""
        """SHA-256, hexadecimal, once `chunks` has been read to its end with `counted`."""

    def chunks(self, options: ReadOptions, *, counted: bool = False) -> Iterator[bytes]:
        """The file from its start; `counted` for the one pass that reports progress and the digest."""
        self._handle.seek(0)
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
        self._handle.seek(max(0, self.size - HEAD_BYTES))
        return self._read(HEAD_BYTES)

    def _read(self, count: int) -> bytes:
        try:
            return self._handle.read(count)
        except OSError as error:
            reason = error.strerror or ""
        raise AppError("file_not_readable", file=self.name, reason=shown(reason))


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A kind of report: how it is known by its content, and how it is read."""

    kind: str
    expected: tuple[str, ...]
    """Headings to name when a file is no report at all; empty for formats without a header."""
    recognises: Callable[[ReportFile, ReadOptions], bool]
    read: Callable[[ReportFile, ReadOptions], ParsedReport]


@contextmanager
def open_report(path: Path) -> Iterator[ReportFile]:
    """Open `path`, or raise the AppError that says why it is not opened."""
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
    text = " ".join("".join(char if char.isprintable() else " " for char in text[: limit * 4]).split())
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
_ZIP_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"xl/workbook.", "xlsx"),
    (b"word/document.", "docx"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "ods"),
)
# Other tables of Amazon's and our own, by headings that only they have; normalised, all must be there.
_OTHER_TABLES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"returndate", "detaileddisposition"}), "fba_returns_report"),
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
    kind = _binary_kind(file) or _markup_kind(head)
    for header in headers:
        names = {normalised(cell) for cell in header}
        kind = kind or next((found for marks, found in _OTHER_TABLES if marks <= names), "")
    if kind:
        return AppError("file_wrong_kind", file=file.name, found=kind)
    if not file.head.strip(b"\0"):
        return AppError("file_not_text", file=file.name, found="only_nul")
    if _has_controls(head):
        return AppError("file_not_text", file=file.name, found="binary")
    if not head.strip("\ufeff \t\r\n"):
        return AppError("file_empty", file=file.name)
    widest = max(headers, key=len, default=())
    return AppError("header_missing_columns", file=file.name, found=headings_found(widest),
                    missing=", ".join(wanted))


def _binary_kind(file: ReportFile) -> str:
    head = file.head
    if head.startswith(_ZIP_STARTS):
        listed = head + file.tail()
        return next((found for mark, found in _ZIP_MARKS if mark in listed), "zip")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image"
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "image"
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return "image"
    return next((found for start, found in _SIGNATURES if head.startswith(start)), "")


def _markup_kind(head: str) -> str:
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
