"""What happened to a request, as lines: the journal, the dates of Amazon's report, and what was attached."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ...domain.evidence import Attachment
from ...domain.views import TimelineEntry
from ...services.browsing import RequestDetail
from .. import text, text_evidence
from .plain_words import unforced


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: when, in words, and what."""

    when: str
    what: str
    attachment: Attachment | None = None
    """The photo or document that was attached then and stands."""


def happenings(detail: RequestDetail) -> list[Happening]:
    """The journal of the request together with the dates of Amazon's report, newest first."""
    found: list[tuple[tuple[date, bool, float], Happening]] = []
    for attachment in detail.attachments:
        when = text.moment_short(attachment.attached_at)
        shown = Happening(when, text_evidence.name_of(attachment), attachment)
        found.append((_moment_order(attachment.attached_at), shown))
    for entry in (*_untold(detail), *reported(detail)):
        words = unforced(text.timeline_words(entry, detail))
        if entry.at is not None:
            found.append((_moment_order(entry.at), Happening(text.moment_short(entry.at), words)))
        elif entry.on is not None:
            found.append((_day_order(entry.on), Happening(text.date_short(entry.on), words)))
    if seen := detail.request.claim_seen_on:
        words = QCoreApplication.translate("Timeline", "A-to-Z claim first seen in a report")
        found.append((_day_order(seen), Happening(text.date_short(seen), words)))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [happening for _, happening in found]


def _untold(detail: RequestDetail) -> Iterable[TimelineEntry]:
    """The journal of the request without entries of which something attached stands: that tells it better."""
    standing = {one.sha256 for one in detail.attachments}
    for entry in detail.timeline:
        told = {digest for digest, *_ in entry.payload.get("files", ())} if entry.kind == "attach" else set()
        if told & standing:
            standing -= told
        else:
            yield entry


def _moment_order(moment: datetime) -> tuple[date, bool, float]:
    """After the plain dates of the same day, as the moment is shown: in the time of this computer."""
    return moment.astimezone().date(), True, moment.timestamp()


def _day_order(day: date) -> tuple[date, bool, float]:
    return day, False, 0.0


def reported(detail: RequestDetail) -> Iterable[TimelineEntry]:
    """What only the dates of the report tell, newest first where they are the same."""
    request = detail.request
    delivered = {item.line.delivery_date for item in request.items if item.line.delivery_date}
    for day in sorted(delivered, reverse=True):
        yield TimelineEntry("delivered", None, day, {})
    for kind, on in (("requested", request.line.request_date), ("ordered", request.line.order_date)):
        if on is not None:
            yield TimelineEntry(kind, None, on, {})
