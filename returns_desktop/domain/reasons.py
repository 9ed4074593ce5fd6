"""Amazon's return reason codes: whose fault each one is, and the family it belongs to."""

from enum import StrEnum
from functools import lru_cache


class Fault(StrEnum):
    """Who answers for the return; decides restocking fees and label costs."""

    SELLER = "seller"
    CARRIER = "carrier"
    BUYER = "buyer"
    MARKETPLACE = "marketplace"
    """Depends on the marketplace's own rules."""
    FIT = "fit"
    """Apparel, size and style."""
    UNKNOWN = "unknown"


# Domain reference 3. A code maps to the reason it means, so that spellings share one wording.
_CODES: dict[Fault, dict[str, tuple[str, ...]]] = {
    Fault.SELLER: {
        "defective": ("DEFECTIVE",),
        "bad_item": ("BAD-ITEM",),
        "quality": ("QUALITY_UNACCEPTABLE",),
        "not_as_described": ("NOT_AS_DESCRIBED", "BAD-DESC"),
        "wrong_item_sent": ("SWITCHEROO",),
        "missing_parts": ("MISSING_PARTS",),
        "damaged": ("DAMAGED", "DAMAGED_BY_FC"),
        "late": ("MISSED_ESTIMATED_DELIVERY", "APP-TOO-LATE"),
        "extra_item": ("EXTRA_ITEM",),
    },
    Fault.CARRIER: {
        "damaged_by_carrier": ("DAMAGED_BY_CARRIER",),
        "never_arrived": ("NEVER_ARRIVED",),
        "undeliverable": ("UNDELIVERABLE_UNKNOWN", "UND-UNKNOWN"),
        "delivery_refused": ("UNDELIVERABLE_REFUSED",),
        "address_incomplete": ("UNDELIVERABLE_INSUFFICIENT_ADDRESS",),
        "delivery_failed": ("UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS",),
        "missorted": ("UNDELIVERABLE_CARRIER_MISS_SORTED",),
    },
    Fault.BUYER: {
        "ordered_by_mistake": ("ORDERED_WRONG_ITEM", "MISORDERED"),
        "no_longer_wanted": ("UNWANTED_ITEM", "NO_LONGER_NEEDED"),
        "no_reason": ("NO_REASON_GIVEN",),
        "better_price": ("FOUND_BETTER_PRICE", "BETTER_PRICE_AVAILABLE"),
        "installation": ("EXCESSIVE_INSTALLATION",),
    },
    Fault.MARKETPLACE: {
        "not_compatible": ("NOT_COMPATIBLE", "PART_NOT_COMPATIBLE"),
        "unauthorized_purchase": ("UNAUTHORIZED_PURCHASE",),
    },
    Fault.FIT: {
        "too_small": ("APPAREL_TOO_SMALL", "APP-TOO-SMALL", "WJ-TOO-SMALL"),
        "too_large": ("APPAREL_TOO_LARGE", "APP-TOO-LARGE"),
        "style": ("APP-STYLE", "APPAREL_STYLE"),
        "poor_fit": ("POOR_FIT",),
        "colour": ("DID_NOT_LIKE_COLOR",),
        "fabric": ("DID_NOT_LIKE_FABRIC",),
        "different_product": ("DIFFERENT_PRODUCT",),
        "not_as_pictured": ("NOT_AS_PHOTO",),
    },
}

# English prose that some files carry instead of a code.
_PROSE = {
    "defective/does not work properly": "DEFECTIVE",
    "defective or does not work": "DEFECTIVE",
    "item defective or doesn't work": "DEFECTIVE",
    "not as described": "NOT_AS_DESCRIBED",
    "inaccurate website description": "NOT_AS_DESCRIBED",
    "wrong item was sent": "SWITCHEROO",
    "missing parts": "MISSING_PARTS",
    "missing or broken parts": "MISSING_PARTS",
    "item arrived too late": "MISSED_ESTIMATED_DELIVERY",
    "better price available": "BETTER_PRICE_AVAILABLE",
    "no longer needed": "NO_LONGER_NEEDED",
    "no longer needed/wanted": "NO_LONGER_NEEDED",
    "bought by mistake": "ORDERED_WRONG_ITEM",
    "accidental order": "ORDERED_WRONG_ITEM",
    "incompatible or not useful": "NOT_COMPATIBLE",
    "unauthorized purchase": "UNAUTHORIZED_PURCHASE",
    "too small": "APPAREL_TOO_SMALL",
    "too large": "APPAREL_TOO_LARGE",
}

_PREFIXES = ("AMZ-PG-", "CR-")


def _squeeze(code: str) -> str:
    return code.replace("_", "").replace("-", "").replace(" ", "")


_BY_CODE: dict[str, tuple[str, Fault]] = {
    _squeeze(code): (reason, fault)
    for fault, reasons in _CODES.items()
    for reason, codes in reasons.items()
    for code in codes
}

REASONS: tuple[str, ...] = tuple(reason for reasons in _CODES.values() for reason in reasons)
"""Every known reason; each has words in every language."""

REASONS_OF: dict[Fault, tuple[str, ...]] = {fault: tuple(reasons) for fault, reasons in _CODES.items()}
"""The known reasons that somebody answers for."""


def known_reason(raw: str) -> str | None:
    """The reason that Amazon's code or prose means, or None for one we do not know.

    Prefixes `CR-` and `AMZ-PG-` are ignored, as are case and the kind of hyphen.
    """
    found = _find(raw)
    return found[0] if found else None


def fault(raw: str) -> Fault:
    """Who answers for a return with this reason."""
    found = _find(raw)
    return found[1] if found else Fault.UNKNOWN


@lru_cache(maxsize=1_024)
def _find(raw: str) -> tuple[str, Fault] | None:
    text = " ".join(raw.split())
    code = _PROSE.get(text.casefold(), text.upper())
    for prefix in _PREFIXES:
        code = code.removeprefix(prefix)
    return _BY_CODE.get(_squeeze(code))
