"""Photos and documents of a request: attached and taken off as steps, kept byte for byte."""

from collections.abc import Sequence
from pathlib import Path

from ..domain.errors import AppError
from ..domain.evidence import LARGEST, MOST, Attachment, NewFile, media_type_of, safe_name
from ..exporters.whole_file import whole_file
from ..importers import shown
from ..storage import attachments
from ..storage.records import Payload
from .backup import export_target
from .changes import Changes
from .deciding import Deciding
from .shop import Shop

_MB = 1024 * 1024


def read_files(paths: Sequence[Path]) -> tuple[NewFile, ...]:
    """The files as they are on the disk; writes nothing.

    Raises `AppError`: `file_missing`, `file_not_readable`, `attachment_kind`, `attachment_too_large`,
    `attachments_too_many`.
    """
    if len(paths) > MOST:
        raise AppError("attachments_too_many", limit=MOST)
    return tuple(_read(path) for path in paths)


def _read(path: Path) -> NewFile:
    name = shown(path.name)
    if not path.is_file():
        raise AppError("file_missing", file=name)
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
            size = path.stat().st_size
    except OSError as error:
        raise AppError("file_not_readable", file=name, reason=error.strerror or "") from error
    media_type = media_type_of(content)
    if media_type is None:
        raise AppError("attachment_kind", file=name)
    if len(content) > LARGEST:
        raise AppError("attachment_too_large", file=name, size_mb=-(-size // _MB), limit_mb=LARGEST // _MB)
    return NewFile(safe_name(path.name, media_type), media_type, content)


class Evidence:
    """What the seller attaches to requests, for claims and answers."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._deciding = Deciding(shop)

    def attach(self, request_id: int, files: Sequence[NewFile], version: int) -> Changes:
        """Puts files on a request, all of them as one step; one that is there already is left out. Their
        names stay out of the journal, their digests stand in it.

        Raises `AppError`: `attachments_too_many`, `attachment_there` if nothing is new; `StaleRowError`.
        """
        now = self._shop.clock()

        def write(step_id: int) -> list[tuple[int, Payload]]:
            there = {one.sha256 for one in attachments.standing_of(self._shop.db, [request_id])}
            new: dict[str, NewFile] = {}
            for file in files:
                new.setdefault(attachments.digest_of(file.content), file)
            fresh = [file for digest, file in new.items() if digest not in there]
            if not fresh:
                raise AppError("attachment_there")
            if len(there) + len(fresh) > MOST:
                raise AppError("attachments_too_many", limit=MOST)
            told = []
            for file in fresh:
                digest = attachments.add(
                    self._shop.db, step_id=step_id, request_id=request_id, file=file, at=now
                )
                told.append([digest, len(file.content), file.media_type.value])
            return [(request_id, {"files": told})]

        return self._deciding.change("attach", [request_id], {request_id: version}, write)

    def remove(self, attachment_id: int, version: int) -> Changes:
        """Takes a file off its request; Undo brings it back. `version`: of the request.

        Raises `AppError("attachment_gone")` and `StaleRowError`.
        """
        found = self._standing(attachment_id)

        def write(step_id: int) -> list[tuple[int, Payload]]:
            self._standing(attachment_id)
            attachments.add_removal(self._shop.db, step_id=step_id, attachment_id=attachment_id)
            told = [[found.sha256, found.size, found.media_type.value]]
            return [(found.request_id, {"files": told})]

        return self._deciding.change("detach", [found.request_id], {found.request_id: version}, write)

    def content(self, attachment_id: int) -> bytes:
        """The bytes as they were attached. Raises `AppError`: `attachment_gone` if it was removed or
        purged, `attachment_damaged` if they are others."""
        with self._shop.db.reading():
            found = self._standing(attachment_id)
            content = attachments.content(self._shop.db, attachment_id)
        if not content:
            raise AppError("attachment_gone")
        if attachments.digest_of(content) != found.sha256:
            raise AppError("attachment_damaged", file=found.name)
        return content

    def save_copy(self, content: bytes, target: Path) -> Path:
        """Writes bytes of an attachment to a file of their own. Raises `AppError`: `export_unwritable`,
        `target_is_data_file`."""
        file = export_target(self._shop, target)
        with whole_file(file) as partial:
            partial.write_bytes(content)
        return file

    def _standing(self, attachment_id: int) -> Attachment:
        found = attachments.standing(self._shop.db, attachment_id)
        if found is None:
            raise AppError("attachment_gone")
        return found
