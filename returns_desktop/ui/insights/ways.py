"""From a point of a plot to the requests it counts: a search like the seller would type it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ...domain.insights import Span
from ...domain.model import Store
from ...domain.reasons import REASONS
from ...domain.search import QUOTES, Filter, Query
from ...domain.search_names import Is, Key, typed_code


@dataclass(frozen=True, slots=True)
class Ways:
    """Searches within the days that the page looks at; what is listed keeps to the store of the window."""

    span: Span
    stores: tuple[Store, ...]
    """Those that the page looks at."""

    def asked(self, week: date | None = None, *more: Filter) -> str:
        """The requests of a week, or of all days."""
        first, last = (week, self.span.end_of(week)) if week else (self.span.first, self.span.last)
        days = f"{first.isoformat()}..{last.isoformat()}"
        return str(Query(filters=(*more, Filter(Key.REQUESTED, days, days))))

    def exposed(self, currency: str) -> str:
        """The requests for which money is out in a currency."""
        exposed = Filter(Key.IS, (Is.EXPOSED,), Is.EXPOSED)
        return str(Query(filters=(exposed, *self.in_currency(currency))))

    def of_sku(self, name: str) -> str:
        """All requests for a SKU."""
        return str(Query(filters=(sku(name),)))

    def in_currency(self, currency: str) -> tuple[Filter, ...]:
        """What leaves only requests in a currency; nothing where there is no other."""
        if all(store.currency == currency for store in self.stores):
            return ()
        places = sorted({store.marketplace for store in self.stores if store.currency == currency})
        codes = ",".join(place.casefold() for place in places)
        return (Filter(Key.MARKETPLACE, codes, codes),)


def sku(name: str) -> Filter:
    """Exactly this SKU; its start, where the search has no way to write all of it."""
    start = _QUOTE.split(name)[0]
    wanted = f"{start}*" if start != name and " " in name else f"={name}"
    return Filter(Key.SKU, wanted, wanted)


def refunded(*, negated: bool = False) -> Filter:
    """What money was decided or paid for, or all else."""
    return Filter(Key.IS, (Is.REFUNDED,), Is.REFUNDED, negated)


def reasons(names: Iterable[str], *, negated: bool = False) -> tuple[Filter, ...]:
    """One of these reasons of `domain.insights.reason_of`, or none of them."""
    typed = [typed_code(name) if name in _KNOWN else name for name in names if name]
    return (Filter(Key.REASON, tuple(typed), ",".join(typed), negated),) if typed else ()


_KNOWN = frozenset(REASONS)
_QUOTE = re.compile(f"[{QUOTES}]")
