"""What a workbook claims, checked before the reader lays it out: sizes, places, repeats, counts.

The reader makes a full rectangle of a sheet and takes counts at their word, so a few bytes could ask
for more memory than there is. Only parts that were looked through are handed on, in a new archive.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, BinaryIO, Final, TypeVar

from ..domain.errors import AppError
from .archive import Archive, ArchiveRefused, Fault
from .report_file import ReadOptions, ReportFile
from .workbook_parts import (
    Counts,
    Errors,
    Manifest,
    RepeatedCells,
    SharedTexts,
    SheetCells,
    SheetNames,
    Targets,
)
from .xml_stream import Walker, XmlRefused, walk

MAX_PARTS_BYTES: Final = 128 * 2**20
"""Of all parts that are read, unpacked."""
_READ_BYTES: Final = 262_144

Heard = TypeVar("Heard", bound=Walker)


@dataclass(frozen=True, slots=True)
class Checked:
    """A workbook that may be read."""

    content: io.BytesIO
    errors: dict[str, Errors]
    """By name of the sheet."""


def check(file: ReportFile, options: ReadOptions, kind: str) -> Checked:
    """The parts of a workbook that hold its cells, looked through.

    Raises AppError `workbook_damaged`, `workbook_too_large`, `xml_forbidden`, `zip_encrypted`.
    """
    content = io.BytesIO()
    try:
        with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as into:
            parts = _Parts(file, options, into)
            errors = parts.xlsx() if kind == "xlsx" else parts.ods()
        content.seek(0)
        return Checked(content, errors)
    except ArchiveRefused as refused:
        fault = refused.fault
    except AppError as error:
        if error.code != "xml_damaged":
            raise
        fault = Fault.DAMAGED
    if fault is Fault.BOMB:
        raise AppError("workbook_too_large", file=file.name)
    if fault is Fault.ENCRYPTED:
        raise AppError("zip_encrypted", file=file.name)
    raise AppError("workbook_damaged", file=file.name)


class _Parts:
    """The parts of one workbook, on their way into the new archive."""

    def __init__(self, file: ReportFile, options: ReadOptions, into: zipfile.ZipFile) -> None:
        self._file = file
        self._options = options
        self._archive = Archive(file.handle)
        self._names = {info.filename.lower(): info for info in self._archive.members}
        if len(self._names) < len(self._archive.members):
            raise ArchiveRefused(Fault.DAMAGED)  # the reader does not tell capitals apart
        self._into = into
        self._bytes = 0

    def xlsx(self) -> dict[str, Errors]:
        """An Excel workbook; its error cells by name of the sheet."""
        self._part("[Content_Types].xml", Counts(), needed=False)
        self._part("_rels/.rels", Counts(), needed=False)
        names = self._part("xl/workbook.xml", SheetNames())
        targets = self._part("xl/_rels/workbook.xml.rels", Targets())
        self._part("xl/styles.xml", Counts(), needed=False)
        texts = self._part("xl/sharedStrings.xml", SharedTexts(), needed=False)
        found: dict[str, Errors] = {}
        for target in (targets.by_id.get(id_, "") for _, id_ in names.sheets):
            if target.lower() in self._names and target not in found:
                found[target] = self._part(target, SheetCells(texts.lengths)).errors
        return {name: found.get(targets.by_id.get(id_, ""), {}) for name, id_ in names.sheets}

    def ods(self) -> dict[str, Errors]:
        """A LibreOffice workbook; its error cells are texts."""
        mimetype = self._archive.member("mimetype")
        if mimetype is not None:
            self._into.writestr("mimetype", self._archive.head(mimetype, 200))
        self._part("META-INF/manifest.xml", Manifest(), needed=False)
        self._part("content.xml", RepeatedCells())
        return {}

    def _part(self, name: str, walker: Heard, *, needed: bool = True) -> Heard:
        """Tell `walker` a part and copy it. Raises AppError, ArchiveRefused."""
        member = self._names.pop(name.lower(), None)  # a part is one thing only
        if member is None:
            if needed:
                raise ArchiveRefused(Fault.DAMAGED)
            return walker
        self._bytes += member.file_size
        if self._bytes > MAX_PARTS_BYTES:
            raise ArchiveRefused(Fault.BOMB)
        with self._archive.unpacked(member, self._options.check) as part, self._into.open(name, "w") as copy:
            for _ in walk(_pieces(part, copy), walker, self._file.name, self._options.check):
                pass
        return walker


def _pieces(part: BinaryIO, copy: IO[bytes]) -> Iterator[bytes]:
    first = True
    while piece := part.read(_READ_BYTES):
        if first and not _is_utf8(piece):
            raise XmlRefused("xml_damaged")
        first = False
        copy.write(piece)
        yield piece


_DECLARED = re.compile(rb"""encoding\s*=\s*["']([^"']*)["']""")


def _is_utf8(head: bytes) -> bool:
    """False where the reader, which knows only UTF-8, would hear something else than was checked."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:4]:
        return False
    declaration = head[: head.find(b"?>")] if head.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") else b""
    found = _DECLARED.search(declaration)
    return found is None or found[1].lower() in (b"utf-8", b"utf8", b"us-ascii")
