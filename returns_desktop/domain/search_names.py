"""The names of the search's filters and of their values; a language can add its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .folding import fold
from .marketplaces import MARKETPLACES
from .model import GoodsState, RequestStatus
from .reasons import REASONS


class Key(StrEnum):
    """What can be filtered by."""

    STATE = "state"
    REASON = "reason"
    DUE = "due"
    REQUESTED = "requested"
    AMOUNT = "amount"
    GOODS = "goods"
    IS = "is"
    SKU = "sku"
    ORDER = "order"
    RMA = "rma"
    ASIN = "asin"
    TRACKING = "tracking"
    TAG = "tag"
    STORE = "store"
    MARKETPLACE = "marketplace"


EXAMPLES: Mapping[Key, str] = {
    Key.STATE: "state:authorized",
    Key.REASON: "reason:defective",
    Key.DUE: "due:<2d",
    Key.REQUESTED: "requested:>-7d",
    Key.AMOUNT: "amount:>50",
    Key.GOODS: "goods:checked",
    Key.IS: "is:overdue",
    Key.SKU: "sku:EAR*",
    Key.ORDER: "order:111-",
    Key.RMA: "rma:D",
    Key.ASIN: "asin:B0",
    Key.TRACKING: "tracking:1Z",
    Key.TAG: "tag:vip",
    Key.STORE: "store:amazon.com",
    Key.MARKETPLACE: "marketplace:US",
}
"""One of each, to show how it is written."""


class Is(StrEnum):
    """What a request can be besides its state."""

    OVERDUE = "overdue"
    DUE_TODAY = "due-today"
    SNOOZED = "snoozed"
    NOTED = "noted"
    TAGGED = "tagged"
    A_TO_Z = "a-to-z"
    REFUNDED = "refunded"
    """Money was decided or paid."""
    EXPOSED = "exposed"
    """Money is out for goods that were not checked in."""
    HELD = "held"
    """A decision was just taken that can still be undone at no cost."""


A_TO_Z = "a-to-z"


def typed_code(value: str) -> str:
    """A code as it is typed, with hyphens."""
    return value.replace("_", "-")


CHOICES: Mapping[Key, tuple[str, ...]] = {
    Key.STATE: (*(typed_code(status.value) for status in RequestStatus), A_TO_Z),
    Key.REASON: tuple(map(typed_code, REASONS)),
    Key.GOODS: tuple(typed_code(goods.value) for goods in GoodsState),
    Key.IS: tuple(Is),
    Key.MARKETPLACE: tuple(place.code.casefold() for place in MARKETPLACES),
}
"""The codes of filters that know all their values."""

DUE_WORDS = ("overdue", "today", "tomorrow", "none")
"""What `due:` takes besides days and dates."""
REQUESTED_WORDS = ("today", "yesterday")
"""The same for `requested:`."""

_MORE: Mapping[Key, Mapping[str, tuple[str, ...]]] = {
    Key.STATE: {
        "new": ("authorization-required",),
        "required": ("authorization-required",),
        "pending": ("authorization-required",),
        "open": ("authorization-required", "authorized"),
        "closed": ("closed-by-seller", "closed-by-buyer"),
        "atoz": (A_TO_Z,),
        "a2z": (A_TO_Z,),
        "claim": (A_TO_Z,),
    },
    Key.IS: {"atoz": (A_TO_Z,), "a2z": (A_TO_Z,), "claim": (A_TO_Z,), "today": ("due-today",)},
    Key.MARKETPLACE: {"gb": ("uk",)},
}


@dataclass(frozen=True, slots=True)
class Names:
    """What may be written for a filter and for its values, folded."""

    keys: Mapping[str, Key]
    values: Mapping[Key, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """By spaced name (`spaced`): the codes it means."""


def spaced(name: str) -> str:
    """A name of a value as it is compared: hyphens and underscores are spaces."""
    return " ".join(fold(name).replace("-", " ").replace("_", " ").split())


ENGLISH = Names(
    {**{key.value: key for key in Key}, "status": Key.STATE},
    {
        **{
            key: {**{spaced(code): (code,) for code in codes}, **_MORE.get(key, {})}
            for key, codes in CHOICES.items()
        },
        Key.DUE: {word: (word,) for word in DUE_WORDS},
        Key.REQUESTED: {word: (word,) for word in REQUESTED_WORDS},
    },
)


def also(keys: Mapping[str, Key], values: Mapping[Key, Mapping[str, str]]) -> Names:
    """English and the names of another language: its words for the filters, and for each code."""
    own = {fold(name): key for name, key in keys.items() if name}
    known = {key: dict(names) for key, names in ENGLISH.values.items()}
    for key, names in values.items():
        for code, name in names.items():
            known[key].setdefault(spaced(name), (code,))
    return Names({**own, **ENGLISH.keys}, known)
