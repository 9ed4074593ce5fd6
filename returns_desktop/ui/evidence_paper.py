"""Evidence for a claim on paper: what was ordered, found, said, sent and decided, and what proves it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPageSize

from ..domain.evidence import Purpose
from ..domain.model import CommentState, Item, LabelKind
from ..domain.purging import Words
from ..domain.radar import Coming
from ..domain.views import TimelineEntry
from ..services.evidence_pack import Decided, Dossier
from ..services.purge_texts import WORDS
from ..services.words import COMMENTS, LABELS, QT_TRANSLATE_NOOP, Phrase
from . import text, text_evidence, text_history
from .detail.happenings import reported
from .detail.plain_words import unforced
from .paper import BODY, DIGEST, LABEL, SMALL, STRONG, Cell, Paper, page_of
from .photo_reading import picture
from .speech import locale, moment_whole, say
from .text_radar import coming_name

_TITLES: Mapping[Purpose, Phrase] = {
    Purpose.SAFE_T: QT_TRANSLATE_NOOP("EvidencePaper", "Evidence for a SAFE-T claim"),
    Purpose.A_TO_Z: QT_TRANSLATE_NOOP("EvidencePaper", "Answer to an A-to-Z Guarantee claim"),
}
_INTROS: Mapping[Purpose, Phrase] = {
    Purpose.SAFE_T: QT_TRANSLATE_NOOP(
        "EvidencePaper",
        "The seller asks to be reimbursed for this return. Below: what was ordered and sent back, what was "
        "found in the parcel, and every step with its time.",
    ),
    Purpose.A_TO_Z: QT_TRANSLATE_NOOP(
        "EvidencePaper",
        "The seller answers the claim about this order. Below: what the buyer asked for and was told, what "
        "was sent and refunded, and every step with its time.",
    ),
}
_BELOW = QT_TRANSLATE_NOOP("EvidencePaper", "Order {order} · RMA {rma} · {store}")
_TIMES = QT_TRANSLATE_NOOP("EvidencePaper", "Times are those of {zone}.")
_ORDER = QT_TRANSLATE_NOOP("EvidencePaper", "Order and return")
_SAID = QT_TRANSLATE_NOOP("EvidencePaper", "Reason and comment of the buyer")
_FOUND = QT_TRANSLATE_NOOP("EvidencePaper", "What was found")
_NOT_FOUND = QT_TRANSLATE_NOOP("EvidencePaper", "No goods of this return were checked in.")
_NOT_SHOWN = QT_TRANSLATE_NOOP("EvidencePaper", "Not shown on paper; the file is in the evidence pack.")
_ATTACHED = QT_TRANSLATE_NOOP("EvidencePaper", "{facts} · attached {moment}")
_DECIDED = QT_TRANSLATE_NOOP("EvidencePaper", "Decisions")
_TRACKED = QT_TRANSLATE_NOOP("EvidencePaper", "Shipment of the return")
_MESSAGES = QT_TRANSLATE_NOOP("EvidencePaper", "Messages to the buyer")
_DATES = QT_TRANSLATE_NOOP("EvidencePaper", "Deadlines")
_STEPS = QT_TRANSLATE_NOOP("EvidencePaper", "Timeline")
_PROOF = QT_TRANSLATE_NOOP("EvidencePaper", "How this can be checked")
_PROOF_WORDS = QT_TRANSLATE_NOOP(
    "EvidencePaper",
    "Every step was written to a journal in which each entry holds the fingerprint of the one before. The "
    "last entry when this was made is number {entry}; its fingerprint shows that nothing before it was "
    "changed since:",
)
_PROOF_PHOTOS = QT_TRANSLATE_NOOP(
    "EvidencePaper",
    "The SHA-256 of each photo was written to the same journal when it was attached; the file in the "
    "evidence pack has that SHA-256.",
)
_NO_WORDS = QT_TRANSLATE_NOOP("EvidencePaper", "Left out: what the buyer and the seller wrote.")
_FOOT = QT_TRANSLATE_NOOP("EvidencePaper", "Order {order} · made {moment}")
_HEADINGS: Mapping[str, Phrase] = {
    "when": QT_TRANSLATE_NOOP("EvidencePaper", "When"),
    "what": QT_TRANSLATE_NOOP("EvidencePaper", "What"),
    "sku": text_history.FIELDS["merchant_sku"],
    "quantity": QT_TRANSLATE_NOOP("EvidencePaper", "Quantity"),
    "condition": text_history.FIELDS["disposition"],
    "note": QT_TRANSLATE_NOOP("EvidencePaper", "Note"),
    "decision": QT_TRANSLATE_NOOP("EvidencePaper", "Decision"),
    "state": text_history.FIELDS["status"],
    "carrier": text_history.FIELDS["carrier"],
    "tracking": text_history.FIELDS["tracking_id"],
    "delivered": text_history.FIELDS["delivery_date"],
}
_ON_PAPER: Final = 1200
"""Longest side of a photo on paper, px; the pack has the whole of it."""
_STATED = ("order_date", "request_date", "reported_status", "merchant_rma_id", "label_type", "label_payer")
_OF_ITEM = (
    *("asin", "merchant_sku", "order_item_id", "quantity", "order_quantity", "order_amount_minor"),
    *("refunded_minor", "in_policy", "return_type", "resolution", "invoice_number"),
)
_OF_CLAIM = (
    *("safet_claim_id", "safet_state", "safet_reason", "safet_created", "safet_reimbursed_minor"),
    "a_to_z_claim",
)


def evidence_pdf(dossier: Dossier, size: QPageSize) -> bytes:
    """The PDF in the language that this thread speaks."""
    return EvidencePaper(dossier, size).pdf()


class EvidencePaper:
    """Writes the sections in the order that suits the purpose."""

    def __init__(self, dossier: Dossier, size: QPageSize) -> None:
        self._dossier, self._detail = dossier, dossier.detail
        self._request = dossier.detail.request
        self._zone = ZoneInfo(self._request.store.time_zone)
        self._title = say(_TITLES[dossier.purpose])
        self._paper = Paper(size, f"{self._title} {dossier.order_id}")
        self._write()

    def _write(self) -> None:
        sections: tuple[Callable[[], None], ...] = (
            self._found, self._photos, self._decisions, self._shipment, self._messages,
        )  # fmt: skip
        if self._dossier.purpose is Purpose.A_TO_Z:
            sections = (
                self._messages, self._decisions, self._shipment, self._found, self._photos,
            )  # fmt: skip
        self._begin()
        for section in (self._order, self._said, *sections, self._dates, self._steps, self._proof):
            section()

    def text(self) -> str:
        """All words, from the top."""
        return self._paper.text()

    def pdf(self) -> bytes:
        """All pages."""
        return self._paper.pdf(self._foot)

    def _begin(self) -> None:
        line, store = self._request.line, self._request.store
        below = say(_BELOW).format(order=line.order_id, rma=line.amazon_rma_id, store=store.name)
        self._paper.title(self._title, below)
        self._paper.paragraph((say(_INTROS[self._dossier.purpose]), BODY))
        told = say(_TIMES).format(zone=store.time_zone)
        if not self._dossier.has_words:
            told += " " + say(_NO_WORDS)
        self._paper.paragraph((told, SMALL))

    def _order(self) -> None:
        self._paper.heading(say(_ORDER))
        line = self._request.line
        ids = [(text.field_name(name), str(getattr(line, name))) for name in ("order_id", "amazon_rma_id")]
        self._paper.facts([*ids, *self._told(self._request.items[0], (*_STATED, *_OF_CLAIM))], columns=3)
        for item in self._request.items:
            self._paper.paragraph((item.line.item_name or item.line.merchant_sku, STRONG), below=0)
            self._paper.facts(self._told(item, _OF_ITEM), columns=3)

    def _told(self, item: Item, names: tuple[str, ...]) -> list[tuple[str, str]]:
        """Fields that the report fills, with their names."""
        line, currency = item.line, item.line.currency or self._request.currency
        return [
            (text.field_name(name), text.field_value(name, getattr(line, name), currency))
            for name in names
            if line.tells(name)
        ]

    def _said(self) -> None:
        self._paper.heading(say(_SAID))
        codes = (item.line.reason_code for item in self._request.items)
        reasons = dict.fromkeys(code for code in codes if code)
        told = [
            words if words == raw else f"{words} ({raw})"
            for raw in reasons
            for words in (text.reason_words(raw),)
        ]
        self._paper.paragraph(("\n".join(told), STRONG))
        comment = self._request.comment
        if comment.text:
            self._paper.quote(unforced(comment.text))
        elif comment.state is not CommentState.CAPTURED:
            self._paper.paragraph((say(COMMENTS[comment.state]), LABEL))

    def _found(self) -> None:
        self._paper.heading(say(_FOUND))
        rows: list[tuple[Cell, ...]] = [
            (
                self._moment(check.checked_at),
                item.line.merchant_sku,
                locale().toString(check.quantity),
                (text.condition_name(check.condition), STRONG),
                unforced(check.note),
            )
            for item in self._request.items
            for check in item.checks
        ]
        if rows:
            self._table(("when", "sku", "quantity", "condition", "note"), rows, (22, 20, 12, 18, 28))
        else:
            self._paper.paragraph((say(_NOT_FOUND), BODY))

    def _photos(self) -> None:
        if not self._dossier.attached:
            return
        self._paper.heading(say(WORDS[Words.PHOTO]))
        shown = []
        for name, (attachment, content) in zip(self._dossier.names, self._dossier.attached, strict=True):
            image = picture(content, _ON_PAPER) if attachment.media_type.is_photo else None
            facts = say(_ATTACHED).format(
                facts=text_evidence.kind_of(attachment), moment=self._moment(attachment.attached_at)
            )
            words = [(name, STRONG), (f"\n{facts}", SMALL)]
            if image is None:
                words.append((f"\n{say(_NOT_SHOWN)}", SMALL))
            digest = attachment.sha256
            words.append((f"\nSHA-256 {digest[:32]}\n        {digest[32:]}", DIGEST))
            shown.append((image, words))
        self._paper.pictures(shown)

    def _decisions(self) -> None:
        rows: list[tuple[Cell, ...]] = [
            (
                self._moment(one.decided_at),
                (text.action_name(one.action), STRONG),
                unforced(self._decision_facts(one)),
                text.decision_state_name(one.state),
            )
            for one in self._dossier.decided
        ]
        if rows:
            self._paper.heading(say(_DECIDED))
            self._table(("when", "decision", "what", "state"), rows, (22, 20, 42, 16))

    def _decision_facts(self, one: Decided) -> str:
        """What was decided beside the name of the button."""
        currency = self._request.currency
        entry = TimelineEntry(f"decide.{one.action.value}", one.decided_at, None, _payload(one, currency))
        told = [text.timeline_words(entry, self._detail), one.note]
        return "\n".join(words for words in told if words)

    def _shipment(self) -> None:
        rows: list[tuple[Cell, ...]] = []
        for line in dict.fromkeys(
            (one.line.carrier, one.line.tracking_id, one.line.delivery_date) for one in self._request.items
        ):
            carrier, tracking, on = line
            if carrier or tracking or on:
                rows.append((carrier, (tracking, STRONG), text.date_long(on) if on else ""))
        for one in self._dossier.decided:
            if one.tracking_id:
                label = f" ({say(LABELS[LabelKind(one.label_kind)])})" if one.label_kind else ""
                rows.append((one.carrier + label, (one.tracking_id, STRONG), ""))
        if rows:
            self._paper.heading(say(_TRACKED))
            self._table(("carrier", "tracking", "delivered"), rows, (34, 40, 26))

    def _messages(self) -> None:
        written = [one for one in self._dossier.decided if one.message]
        if not written:
            return
        self._paper.heading(say(_MESSAGES))
        for one in written:
            sent = f" · {text.decision_state_name(one.state)}"
            self._paper.paragraph((self._moment(one.decided_at) + sent, LABEL), below=2)
            self._paper.quote(unforced(one.message))

    def _dates(self) -> None:
        told = [self._date(coming) for coming in self._detail.radar if coming.on is not None]
        if told:
            self._paper.heading(say(_DATES))
            self._paper.facts(told, columns=3)

    def _date(self, coming: Coming) -> tuple[str, str]:
        assert coming.on is not None
        return coming_name(coming), text.date_long(coming.on)

    def _steps(self) -> None:
        self._paper.heading(say(_STEPS))
        rows: list[tuple[Cell, ...]] = [(when, words) for when, words in self._happened()]
        self._table(("when", "what"), rows, (26, 74))

    def _happened(self) -> Iterator[tuple[str, str]]:
        """The journal and the days of Amazon's report, the oldest first."""
        entries = (*self._detail.timeline, *reported(self._detail))
        for entry in sorted(entries, key=self._order_of):
            words = unforced(text.timeline_words(entry, self._detail))
            if entry.at is not None:
                yield self._moment(entry.at), words
            elif entry.on is not None:
                yield text.date_long(entry.on), words

    def _order_of(self, entry: TimelineEntry) -> tuple[date, float]:
        if entry.at is not None:
            return entry.at.astimezone(self._zone).date(), entry.at.timestamp()
        return entry.on or date.min, 0.0

    def _proof(self) -> None:
        end = self._dossier.journal
        if end is None:
            return
        self._paper.heading(say(_PROOF))
        self._paper.paragraph((say(_PROOF_WORDS).format(entry=locale().toString(end.entry)), BODY))
        self._paper.paragraph((end.hash, DIGEST))
        if self._dossier.attached:
            self._paper.paragraph((say(_PROOF_PHOTOS), BODY))

    def _foot(self, page: int, pages: int) -> str:
        made = self._moment(self._dossier.made_at)
        return f"{say(_FOOT).format(order=self._dossier.order_id, moment=made)}\t{page_of(page, pages)}"

    def _moment(self, moment: datetime) -> str:
        """On the clock of the store."""
        return moment_whole(moment.astimezone(self._zone))

    def _table(
        self,
        headings: tuple[str, ...],
        rows: list[tuple[Cell, ...]],
        shares: tuple[float, ...],
    ) -> None:
        self._paper.table([say(_HEADINGS[name]) for name in headings], rows, shares)


def _payload(one: Decided, currency: str) -> dict[str, object]:
    """What the journal tells of such a decision."""
    return {
        "label": one.label_kind,
        "close_reason": one.close_reason,
        "amount_minor": one.amount_minor,
        "restocking_minor": one.restocking_minor,
        "currency": currency,
        "without_goods": one.without_goods,
        "reason": one.override_reason,
    }
