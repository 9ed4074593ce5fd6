"""What a text that was copied on Amazon means here: the order it names, and the buyer's words in it."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 20_000
"""Characters of a text that can be a buyer's comment; Amazon's own limit was not found."""

# Web pages put other hyphens, spaces and marks without a width between the digits.
_HYPHENS = "-\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\u30fc"
_BLANK = r"[^\S\r\n]|[\u200b-\u200f\u2060\u2066-\u2069\ufeff]"
_BETWEEN = rf"(?:(?:{_BLANK})*[{_HYPHENS}](?:{_BLANK})*|(?:{_BLANK})+)"
_DIGIT = "[0-9\uff10-\uff19]"
_ORDER_ID = re.compile(
    rf"(?<![0-9A-Za-z\uff10-\uff19])(?<!{_DIGIT}[{_HYPHENS}])"
    rf"({_DIGIT}{{3}}){_BETWEEN}({_DIGIT}{{7}}){_BETWEEN}({_DIGIT}{{7}})(?![{_HYPHENS}]?{_DIGIT})"
)
# What may stand between a label, an id and the words behind them.
_MARKS = rf"(?:{_BLANK}|[:：#＃№|])*"


class PastedKind(StrEnum):
    """What can be done with a pasted text."""

    NOTHING = "nothing"
    ORDER = "order"
    """An order id alone: go there."""
    ORDER_WITH_WORDS = "order_with_words"
    WORDS = "words"
    SEVERAL = "several"
    """More than one order: nobody knows whose words these are."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """The orders that a text names, each once, and the buyer's words. Untrusted and personal."""

    order_ids: tuple[str, ...]
    words: str

    @property
    def kind(self) -> PastedKind:
        """What can be done with it."""
        if len(self.order_ids) > 1:
            return PastedKind.SEVERAL
        if self.order_ids:
            return PastedKind.ORDER_WITH_WORDS if self.words else PastedKind.ORDER
        return PastedKind.WORDS if self.words else PastedKind.NOTHING


class Labels:
    """The names of fields as Amazon's pages write them before an order id, a comment, a reason."""

    def __init__(self, order: Iterable[str], comment: Iterable[str], other: Iterable[str]) -> None:
        self._order = re.compile(rf"{_MARKS}(?:{_any_of(order)})?\.?{_MARKS}", re.IGNORECASE)
        # A label is a whole line, or stands before a colon: the same words inside a sentence are the buyer's.
        end = rf"(?:{_BLANK})*(?:[:：](?:{_BLANK})*|$)"
        self._comment = re.compile(rf"(?:{_BLANK})*(?:{_any_of(comment)}){end}", re.IGNORECASE)
        self._other = re.compile(rf"(?:{_BLANK})*(?:{_any_of(other)}){end}", re.IGNORECASE)
        self._order_alone = re.compile(rf"(?:{_BLANK})*(?:{_any_of(order)}){end}$", re.IGNORECASE)

    def words_of(self, text: str) -> str:
        """`text` without its labels and the order id they belong to; what else it holds stays as it is.

        Where a label says which part is the buyer's comment, only that part counts.
        """
        marked: list[str] = []
        rest: list[str] = []
        inside, has_comment = False, False
        for line in re.split(r"\r\n|\r|\n", text):
            if found := self._comment.match(line):
                inside = has_comment = True
                line = line[found.end() :]
            elif found := self._other.match(line):
                inside = False
                line = line[found.end() :]
            elif (bare := self._without_order(line)) is not None:
                inside = inside and bool(bare or not _ORDER_ID.search(line))
                line = bare
                if not bare:
                    continue
            (marked if inside else rest).append(line)
        return "\n".join(marked if has_comment else rest).strip()

    def _without_order(self, line: str) -> str | None:
        """The line behind the label and the id it begins with; None if it begins with neither."""
        if self._order_alone.match(line):
            return ""
        label = self._order.match(line)
        found = _ORDER_ID.match(line, label.end()) if label else None
        if found is None:
            return None
        marks = re.compile(_MARKS).match(line, found.end())
        return line[marks.end() if marks else found.end() :]


def read_pasted(text: str, labels: Labels) -> Pasted:
    """The order ids in a text, and the words beside them."""
    ids = ("-".join(found.groups()) for found in _ORDER_ID.finditer(text))
    orders = tuple(dict.fromkeys(unicodedata.normalize("NFKC", order_id) for order_id in ids))
    return Pasted(orders, labels.words_of(text))


def _any_of(names: Iterable[str]) -> str:
    """The longest first, with any blank space where a name has one."""
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, name.split())) for name in ordered)
