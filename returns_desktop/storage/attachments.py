"""Photos and documents of requests: their bytes as they were found, and what stands of them."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime

from ..domain.evidence import Attachment, MediaType, NewFile
from .codec import moment, stamp, storable, to_json_list
from .db import Database, Row, Stop, go_on

_STANDS = """
SELECT f.id, f.request_id, f.name, f.media_type, f.size, f.sha256, f.attached_at
FROM attachment f CROSS JOIN step p ON p.id = f.step_id
WHERE f.{which} AND p.undone_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM attachment_removal r JOIN step q ON q.id = r.step_id
    WHERE r.attachment_id = f.id AND q.undone_at IS NULL)
ORDER BY f.id"""
_OF_REQUESTS = _STANDS.format(which="request_id IN (SELECT value FROM json_each(?))")
_ONE = _STANDS.format(which="id = ?")


def standing_of(db: Database, request_ids: Iterable[int]) -> list[Attachment]:
    """What stands on these requests, in the order it was attached."""
    return [_attachment(row) for row in db.sql(_OF_REQUESTS, (to_json_list(list(request_ids)),))]


def standing(db: Database, attachment_id: int) -> Attachment | None:
    """One attachment; None if it was removed or never there."""
    rows = db.sql(_ONE, (attachment_id,))
    return _attachment(rows[0]) if rows else None


def _attachment(row: Row) -> Attachment:
    return Attachment(row[0], row[1], row[2], MediaType(row[3]), row[4], row[5], moment(row[6]))


def content(db: Database, attachment_id: int) -> bytes:
    """The bytes of an attachment, standing or not; none if they were purged."""
    rows = db.sql("SELECT content FROM attachment_content WHERE attachment_id = ?", (attachment_id,))
    return bytes(rows[0][0]) if rows else b""


def add(db: Database, *, step_id: int, request_id: int, file: NewFile, at: datetime) -> str:
    """Puts a file on a request; its digest."""
    digest = digest_of(file.content)
    attachment_id = db.insert(
        "INSERT INTO attachment (step_id, request_id, name, media_type, size, sha256, attached_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            step_id,
            request_id,
            storable(file.name),
            file.media_type.value,
            len(file.content),
            digest,
            stamp(at),
        ),
    )
    db.insert("INSERT INTO attachment_content VALUES (?, ?)", (attachment_id, file.content))
    return digest


def add_removal(db: Database, *, step_id: int, attachment_id: int) -> None:
    """Takes an attachment off its request while the step stands."""
    db.insert("INSERT INTO attachment_removal VALUES (?, ?)", (step_id, attachment_id))


def digest_of(found: bytes) -> str:
    """SHA-256, 64 hexadecimal digits."""
    return hashlib.sha256(found).hexdigest()


def damaged(db: Database, stop: Stop | None = None) -> Iterator[int]:
    """Ids of attachments whose bytes are missing or not the ones that were attached; one at a time is in
    memory. Purged ones are whole. Raises `AppError("cancelled")`."""
    for attachment_id, name, sha256 in db.sql("SELECT id, name, sha256 FROM attachment ORDER BY id"):
        go_on(stop)
        found = content(db, attachment_id)
        if (found or name) and digest_of(found) != sha256:
            yield attachment_id


def give_up(db: Database, attachment_ids: Iterable[int]) -> None:
    """What is left of damaged attachments goes, as a purge would take it."""
    for attachment_id in attachment_ids:
        db.sql("UPDATE attachment SET name = '' WHERE id = ?", (attachment_id,))
        db.sql("INSERT OR REPLACE INTO attachment_content VALUES (?, x'')", (attachment_id,))
