"""A sentence and what may stand beside it."""

from dataclasses import dataclass
from string import Formatter

from ..domain.errors import Param
from .words import Phrase


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence, and another one for when a value of the first is empty or not told."""

    text: Phrase
    bare: Phrase | None = None
    kind: Phrase | None = None
    """A few words on the kind of fault; for rows of a report."""
    way_out: Phrase | None = None
    not_worth_telling: tuple[Param, ...] = ()
    """Values that count as empty besides the empty text."""

    @property
    def needs(self) -> frozenset[str]:
        """Names of the values in `text`."""
        return placeholders(self.text.text)


def placeholders(text: str) -> frozenset[str]:
    """Names in braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
