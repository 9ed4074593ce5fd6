"""Which reports there are in what the seller dropped: files, folders, zip archives."""

import io
import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from ..domain.errors import AppError
from .archive import Archive, ArchiveRefused, Fault
from .reading import kind_of, recognised, tables
from .report_file import (
    HEAD_BYTES,
    MIN_COLUMNS,
    ReadOptions,
    ReportFile,
    Source,
    binary_kind,
    open_report,
    shown,
    unpack,
    zip_refusal,
)

MAX_FILES: Final = 500
"""Of one folder or archive; a seller has a handful."""
_MAX_DEPTH: Final = 3
_MAX_LOOKED_AT: Final = 5_000
_MAX_WORKBOOK_BYTES: Final = 20 * 2**20
"""A larger workbook is not looked into just to say what it is."""
_NOBODYS: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


def find_sources(
    paths: Sequence[Path], *, cancelled: Callable[[], bool] | None = None
) -> tuple[Source, ...]:
    """The reports in `paths`: a file as it is, of a folder its reports, of a zip archive its members.

    Raises AppError: `folder_without_reports`, `folder_too_large`, `zip_without_reports`, `zip_bomb`,
    `zip_damaged`, `zip_encrypted`, `zip_nested`, `cancelled`.
    """
    options = ReadOptions(cancelled=cancelled)
    found: dict[Source, None] = {}
    for path in paths:
        options.check()
        if _is_folder(path):
            found.update(dict.fromkeys(_of_folder(path, options)))
        else:
            found.update(dict.fromkeys(_of_file(path, options)))
    return tuple(found)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # why it cannot be looked at is said when it is read


def looks_like_report(path: Path) -> bool:
    """Whether a file is a report by its content; no for what cannot be opened."""
    try:
        with open_report(path) as file:
            return _is_report(file, ReadOptions())
    except AppError:
        return False


def _is_report(file: ReportFile, options: ReadOptions) -> bool:
    if binary_kind(file) and file.size > _MAX_WORKBOOK_BYTES:
        return False
    return recognised(file, options)


def _of_folder(folder: Path, options: ReadOptions) -> list[Source]:
    name = shown(folder.name or str(folder))
    found: list[Source] = []
    for looked_at, path in enumerate(_files(folder, name), 1):
        options.check()
        if len(found) >= MAX_FILES or looked_at > _MAX_LOOKED_AT:
            raise AppError("folder_too_large", file=name, limit=MAX_FILES)
        if looks_like_report(path):
            found.append(Source(path))
    if not found:
        raise AppError("folder_without_reports", file=name)
    return sorted(found, key=lambda source: str(source.path).casefold())


def _files(folder: Path, name: str) -> Iterator[Path]:
    """Regular files in `folder` and a few levels below; nothing hidden, no links to folders."""
    try:
        list(os.scandir(folder))
    except OSError as error:
        reason = error.strerror or ""
    else:
        for place, folders, files in os.walk(folder):
            deep = len(Path(place).relative_to(folder).parts) >= _MAX_DEPTH
            folders[:] = [] if deep else sorted(each for each in folders if not _is_hidden(each))
            yield from (Path(place) / each for each in sorted(files) if not _is_hidden(each))
        return
    raise AppError("file_not_readable", file=name, reason=shown(reason))


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _NOBODYS


def _of_file(path: Path, options: ReadOptions) -> list[Source]:
    try:
        with open_report(path) as file:
            if kind_of(file) == "zip":
                return list(sources_in_zip(file, path, options))
    except AppError as error:
        if error.code.startswith(("zip_", "cancelled")):
            raise
    return [Source(path)]  # what is wrong with it is said when it is read


def sources_in_zip(file: ReportFile, path: Path, options: ReadOptions) -> Iterator[Source]:
    """The members of an archive that are reports or tables. Raises AppError, as `find_sources`."""
    fault: Fault | None = None
    try:
        archive = Archive(file.handle)
        members = [info for info in archive.members if not _is_nobodys(info.filename)]
        encrypted = any(info.flag_bits & 1 for info in members)
    except ArchiveRefused as refused:
        fault = refused.fault
    if fault is not None:
        raise zip_refusal(fault, file.name)
    if encrypted:
        raise AppError("zip_encrypted", file=file.name)
    if len(members) > MAX_FILES:
        raise AppError("zip_bomb", file=file.name)
    found = False
    for member in sorted(members, key=lambda info: info.filename.casefold()):
        options.check()
        source = Source(path, member.filename)
        if _may_be_table(file, archive, member, source, options):
            found = True
            yield source
    if not found:
        raise AppError("zip_without_reports", file=file.name)


def _is_nobodys(name: str) -> bool:
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return not parts or any(_is_hidden(part) for part in parts)


def _may_be_table(
    file: ReportFile, archive: Archive, member: zipfile.ZipInfo, source: Source, options: ReadOptions
) -> bool:
    """Whether a member is a report or a table whose columns could be named.

    Raises AppError for an archive in the archive, and for what cannot be unpacked.
    """
    fault: Fault | None = None
    try:
        head = archive.head(member, HEAD_BYTES)
    except ArchiveRefused as refused:
        fault = refused.fault
    if fault is not None:
        raise zip_refusal(fault, source.name)
    if not head:
        return False
    if not head.startswith(b"PK"):
        begun = _beginning(source.name, member.file_size, head)
        kind = kind_of(begun)
        return kind == "xml_returns_report" or (not kind and _is_table(begun, options))
    with unpack(file, source, options) as inner:
        kind = kind_of(inner)
        if kind == "zip":
            raise AppError("zip_nested", file=source.name)
        return kind in ("xlsx", "ods") and _is_table(inner, options)


def _beginning(name: str, size: int, head: bytes) -> ReportFile:
    return ReportFile(name, size, io.BytesIO(head))


def _is_table(file: ReportFile, options: ReadOptions) -> bool:
    headers = [header for table in tables(file, options, kind_of(file)) for header in table.headers]
    return any(len(header.cells) >= MIN_COLUMNS for header in headers)
