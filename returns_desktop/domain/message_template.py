"""Message templates: words with placeholders for one situation in one language.

A template holds text and the days after which to be reminded. It has no field for an action, so it can
decide nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

KNOWN_PLACEHOLDERS = (
    "product",
    "order_id",
    "rma",
    "return_address",
    "days",
    "delivery_date",
    "amount",
)
"""`delivery_date` and `amount` are filled in by hand."""
LONGEST_REMINDER = 90
"""Days."""
OWN_PREFIX = "own."

BRACES = re.compile(r"\{([^{}\n]*)\}")
"""What stands in braces, whether or not it is a placeholder that can be filled in."""


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """A draft for one situation in one language."""

    situation: str
    """`own.1` and so on for what the seller added."""
    language: str
    name: str
    """In the template's own language."""
    body: str
    """With placeholders like `{product}`."""
    remind_days: int | None = None
    """When to be reminded if the buyer does not answer; None: nothing is expected of the buyer."""
    by_seller: bool = False
    """The seller wrote it, instead of what was shipped or besides it."""

    @property
    def id(self) -> str:
        """Stable; goes into the journal."""
        return f"{self.situation}.{self.language}"

    @property
    def is_added(self) -> bool:
        """Nothing like it was shipped."""
        return self.situation.startswith(OWN_PREFIX)


def unknown_placeholders(body: str) -> tuple[str, ...]:
    """What stands in braces and would never be filled in, each once, in order."""
    names = dict.fromkeys(found[1] for found in BRACES.finditer(body))
    return tuple(name for name in names if name not in KNOWN_PLACEHOLDERS)


def next_own_situation(situations: Iterable[str]) -> str:
    """A name for another template of the seller's."""
    numbers = [
        int(number)
        for situation in situations
        if situation.startswith(OWN_PREFIX) and (number := situation.removeprefix(OWN_PREFIX)).isdecimal()
    ]
    return f"{OWN_PREFIX}{max(numbers, default=0) + 1}"
