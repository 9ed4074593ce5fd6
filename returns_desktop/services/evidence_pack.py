"""All of a request that a claim or an answer needs: gathered at one moment, written to a file."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from ..domain.errors import AppError
from ..domain.evidence import Attachment, Purpose, numbered, plain_name
from ..domain.purging import books_of
from ..exporters.evidence_pack import Member, write_pack
from ..exporters.whole_file import whole_file
from ..importers import shown
from ..storage import attachments, dossiers, facts, journal
from ..storage.dossiers import Decided
from .backup import export_target
from .browsing import Browsing, RequestDetail
from .shop import Shop

FORMAT = "returns-desktop evidence 1"
PDF, FACTS, PHOTOS = "evidence.pdf", "facts.json", "photos"

__all__ = ["PDF", "Decided", "Dossier", "EvidencePacks", "JournalEnd"]


@dataclass(frozen=True, slots=True)
class JournalEnd:
    """The last entry of the journal when a dossier was gathered; its hash stands for all before it."""

    entry: int
    hash: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """One request as one moment sees it."""

    purpose: Purpose
    detail: RequestDetail
    decided: tuple[Decided, ...]
    attached: tuple[tuple[Attachment, bytes], ...]
    """With the bytes as they were attached; purged ones are left out."""
    journal: JournalEnd | None
    made_at: datetime
    has_words: bool = True
    """Whether what the buyer and the seller wrote is in it."""

    @property
    def order_id(self) -> str:
        return self.detail.request.line.order_id

    @property
    def names(self) -> list[str]:
        """What the attachments are called in the archive."""
        return numbered(one.name for one, _ in self.attached)


class EvidencePacks:
    """Gathers and writes. Only reads the shop."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._browsing = Browsing(shop)

    def requests_of(self, order_id: str) -> list[int]:
        """Ids of the requests of an order, oldest first. Raises `AppError("evidence_order_unknown")`."""
        found = facts.ids_of_order(self._shop.db, order_id)
        if not found:
            raise AppError("evidence_order_unknown", order=shown(order_id))
        return found

    def dossier(self, request_id: int, purpose: Purpose, *, words: bool = True) -> Dossier:
        """What there is of a request. `words`: with the buyer's comment, the messages and what the seller
        typed. Raises `AppError`: `request_unknown`, `attachment_damaged`."""
        db = self._shop.db
        with db.reading():
            detail = self._browsing.request(request_id)
            decided = dossiers.decided(db, request_id)
            end = journal.head(db)
            attached = tuple((one, self._content(one)) for one in detail.attachments if not one.is_purged)
        found = Dossier(
            purpose=purpose,
            detail=detail,
            decided=decided,
            attached=attached,
            journal=JournalEnd(end.entry_id, end.hash.hex()) if end else None,
            made_at=self._shop.clock(),
        )
        return found if words else _without_words(found)

    def _content(self, attachment: Attachment) -> bytes:
        found = attachments.content(self._shop.db, attachment.id)
        if attachments.digest_of(found) != attachment.sha256:
            raise AppError("attachment_damaged", file=attachment.name)
        return found

    def write(self, target: Path, dossiers: Sequence[Dossier], pdfs: Sequence[bytes] = ()) -> Path:
        """Writes an archive with the attachments, the facts for machines and, if there are, a PDF for each
        dossier; the file. Raises `AppError`: `export_unwritable`, `target_is_data_file`."""
        file = export_target(self._shop, target)
        members: list[Iterator[Member]] = []
        for dossier, pdf in zip(dossiers, pdfs or [b""] * len(dossiers), strict=True):
            folder = f"{plain_name(dossier.detail.request.line.amazon_rma_id)}/" if len(dossiers) > 1 else ""
            members.append(_members(folder, dossier, pdf))
        write_pack(file, chain.from_iterable(members), max(one.made_at for one in dossiers))
        return file

    def write_pdf(self, target: Path, pdf: bytes) -> Path:
        """Writes a PDF alone. Raises what `write` raises."""
        file = export_target(self._shop, target)
        with whole_file(file) as partial:
            partial.write_bytes(pdf)
        return file


def _members(folder: str, dossier: Dossier, pdf: bytes) -> Iterator[Member]:
    at = dossier.made_at
    if pdf:
        yield Member(folder + PDF, pdf, at)
    told = json.dumps(told_of(dossier), ensure_ascii=False, indent=2, sort_keys=True, default=_plain)
    yield Member(folder + FACTS, told.encode() + b"\n", at)
    for name, (attachment, content) in zip(dossier.names, dossier.attached, strict=True):
        yield Member(f"{folder}{PHOTOS}/{name}", content, attachment.attached_at)


def _without_words(found: Dossier) -> Dossier:
    """The same with the books alone: codes, numbers, days."""
    request = found.detail.request
    bare = replace(
        request,
        note="",
        comment=replace(request.comment, text=""),
        items=tuple(
            replace(item, checks=tuple(replace(check, note="") for check in item.checks))
            for item in request.items
        ),
        decisions=tuple(replace(one, override_reason="") for one in request.decisions),
    )
    timeline = tuple(
        replace(entry, payload=kept) if (kept := books_of(entry.payload)) is not None else entry
        for entry in found.detail.timeline
    )
    return replace(
        found,
        detail=replace(found.detail, request=bare, timeline=timeline),
        decided=tuple(replace(one, note="", override_reason="", message="") for one in found.decided),
        has_words=False,
    )


def told_of(dossier: Dossier) -> dict[str, Any]:
    """The facts for machines: codes, ISO dates, amounts in minor units."""
    request, detail = dossier.detail.request, dossier.detail
    return {
        "format": FORMAT,
        "purpose": dossier.purpose,
        "made_at": dossier.made_at,
        "store": {"name": request.store.name, "marketplace": request.store.marketplace},
        "currency": request.currency,
        "order_id": dossier.order_id,
        "amazon_rma_id": request.line.amazon_rma_id,
        "status": detail.standing.status,
        "goods": detail.standing.goods,
        "money": detail.standing.money,
        "a_to_z_claim_seen_on": request.claim_seen_on,
        "comment": {"state": request.comment.state, "text": request.comment.text},
        "items": [
            {**asdict(item.line), "checks": [asdict(check) for check in item.checks]}
            for item in request.items
        ],
        "decisions": [asdict(one) for one in dossier.decided],
        "deadlines": [
            {"kind": coming.kind, "on": coming.on} for coming in detail.radar if coming.on is not None
        ],
        "timeline": [
            {"kind": entry.kind, "at": entry.at, "on": entry.on, **entry.payload} for entry in detail.timeline
        ],
        "attachments": [
            {
                "file": f"{PHOTOS}/{name}",
                "sha256": one.sha256,
                "size": one.size,
                "media_type": one.media_type,
                "attached_at": one.attached_at,
            }
            for name, (one, _) in zip(dossier.names, dossier.attached, strict=True)
        ],
        "journal": asdict(dossier.journal) if dossier.journal else None,
        "with_words": dossier.has_words,
    }


def _plain(value: object) -> str:
    """Days and moments as ISO 8601."""
    assert isinstance(value, date), type(value)  # a datetime is one too
    return value.isoformat()
