"""Message templates in words."""

from collections.abc import Mapping

from ..domain.message_template import MessageTemplate
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import say

_SITUATIONS: Mapping[str, Phrase] = {
    "defective_replacement": QT_TRANSLATE_NOOP("ContactDialog", "Defective: offer a replacement"),
    "missing_parts": QT_TRANSLATE_NOOP("ContactDialog", "Parts missing: send them"),
    "wrong_item": QT_TRANSLATE_NOOP("ContactDialog", "Wrong item sent"),
    "ask_for_details": QT_TRANSLATE_NOOP("ContactDialog", "Ask for details"),
    "return_instructions": QT_TRANSLATE_NOOP("ContactDialog", "Return instructions"),
    "partial_refund_offer": QT_TRANSLATE_NOOP("ContactDialog", "Offer a partial refund"),
    "return_received": QT_TRANSLATE_NOOP("ContactDialog", "Return received"),
    "outside_policy": QT_TRANSLATE_NOOP("ContactDialog", "Outside the return window"),
}


def template_name(template: MessageTemplate) -> str:
    """What the seller called it; a shipped one in the language of the program."""
    if not template.by_seller and template.situation in _SITUATIONS:
        return say(_SITUATIONS[template.situation])
    return template.name
