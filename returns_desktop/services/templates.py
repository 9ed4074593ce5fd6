"""Message templates: drafts in the buyer's language, filled with what is known of a request."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..domain.marketplaces import language_of
from ..domain.message_template import MessageTemplate
from ..domain.message_words import NO_WORDS, MessageWords
from ..domain.messages import fill
from ..domain.model import Action, CloseReason, GoodsState, RequestStatus, Store
from ..domain.reasons import Fault, fault, known_reason
from ..domain.reported import stands
from ..domain.workflow import Task
from .browsing import RequestDetail

FALLBACK_LANGUAGE = "en"

# What a return reason usually wants first; other reasons want to be understood first.
_SITUATION_OF_REASON = {
    "defective": "defective_replacement",
    "bad_item": "defective_replacement",
    "quality": "defective_replacement",
    "damaged": "defective_replacement",
    "damaged_by_carrier": "defective_replacement",
    "missing_parts": "missing_parts",
    "wrong_item_sent": "wrong_item",
    "different_product": "wrong_item",
}


class Templates:
    """All message templates, by language."""

    def __init__(
        self,
        templates: Sequence[MessageTemplate],
        any_product: Mapping[str, str] | None = None,
        closings: Mapping[tuple[CloseReason, str], str] | None = None,
        words: MessageWords = NO_WORDS,
    ) -> None:
        """`any_product`: by language, what to call the product where requests differ in it;
        `closings`: what to write when a request is closed, by reason and language; `words`: what messages
        are looked through for."""
        self.templates = tuple(templates)
        self._any_product = dict(any_product or {})
        self._closings = dict(closings or {})
        self.words = words

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have templates, in the order of the file."""
        return tuple(dict.fromkeys(template.language for template in self.templates))

    def with_templates(self, templates: Sequence[MessageTemplate]) -> "Templates":
        """The same with other templates."""
        return Templates(templates, self._any_product, self._closings, self.words)

    def for_language(self, language: str) -> tuple[MessageTemplate, ...]:
        """The templates of a language, in the order of the file."""
        return tuple(template for template in self.templates if template.language == language)

    def find(self, situation: str, language: str) -> MessageTemplate | None:
        """The template for a situation in a language."""
        return next((found for found in self.for_language(language) if found.situation == situation), None)

    def language_for(self, store: Store) -> str:
        """The language to write to buyers of a store in: its own, or that of its marketplace."""
        wanted = store.language or language_of(store.marketplace)
        return wanted if wanted in self.languages else FALLBACK_LANGUAGE

    def any_product(self, language: str) -> str:
        """What to call the product in a message to several buyers; empty where that is not known."""
        return self._any_product.get(language, "")

    def close_draft(
        self, reason: CloseReason, detail: RequestDetail, language: str, *, several: bool = False
    ) -> str:
        """What to write to the buyer when a request is closed, ready to paste.

        Nothing is left to fill in: a product without a name, or that of `several` requests, is called
        as `any_product` says. Empty where there is no draft in that language.
        """
        body = self._closings.get((reason, language), "")
        any_product = self.any_product(language)
        values = shared_values(detail, any_product) if several else values_for(detail)
        return fill(body, {"product": any_product, **values})


def read_templates(path: Path, words: MessageWords = NO_WORDS) -> Templates:
    """The templates of a file like `resources/templates/messages.json`."""
    stored = json.loads(path.read_text("utf-8"))
    return Templates(
        [
            MessageTemplate(
                situation=entry["situation"],
                language=language,
                name=draft["name"],
                body="\n".join(draft["body"]),
                remind_days=entry["remind_days"],
            )
            for entry in stored["templates"]
            for language, draft in entry["drafts"].items()
        ],
        stored["any_product"],
        {
            (CloseReason(entry["reason"]), language): "\n".join(body)
            for entry in stored["closings"]
            for language, body in entry["drafts"].items()
        },
        words,
    )


def values_for(detail: RequestDetail) -> dict[str, str]:
    """What the placeholders of a template stand for in this request.

    Only what is known is in it: a placeholder without a value stays in the message to be seen.
    `days`: how many days are left to refund, once the goods are back.
    """
    line = detail.request.line
    names = dict.fromkeys(item.line.item_name for item in detail.request.items)
    refund_by = next(
        (due.on for due in detail.standing.dues if due.task in (Task.REFUND, Task.CHECK_GOODS) and due.on),
        None,
    )
    days = (refund_by - detail.today).days if refund_by else 0
    values = {
        "order_id": line.order_id,
        "product": ", ".join(name for name in names if name),
        "rma": line.merchant_rma_id or line.amazon_rma_id,
        "return_address": detail.request.store.return_address.strip(),
        "days": str(days) if days > 0 else "",
    }
    return {name: value for name, value in values.items() if value}


def shared_values(detail: RequestDetail, any_product: str) -> dict[str, str]:
    """The placeholders that mean the same in a message to several buyers."""
    values = {"return_address": detail.request.store.return_address.strip(), "product": any_product}
    return {name: value for name, value in values.items() if value}


def situation_of(detail: RequestDetail) -> str:
    """The situation whose template fits a request best."""
    request, standing = detail.request, detail.standing
    if standing.goods in (GoodsState.DELIVERED, GoodsState.CHECKED):
        return "return_received"
    authorized = stands(request, Action.AUTHORIZE) or standing.status is RequestStatus.AUTHORIZED
    if authorized and standing.goods is GoodsState.AWAITED:
        return "return_instructions"
    reasons = [item.line.reason_code for item in request.items]
    blamed = any(fault(reason) in (Fault.SELLER, Fault.CARRIER) for reason in reasons)
    if not blamed and any(item.line.in_policy is False for item in request.items):
        return "outside_policy"
    return next(
        (found for reason in reasons if (found := _SITUATION_OF_REASON.get(known_reason(reason) or ""))),
        "ask_for_details",
    )
