"""Money on the Insights page: what reasons cost, and what is exposed from day to day.

Amounts are minor units of one currency each; currencies are never added up.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from .insights import Span, most_of, reason_of, rest_of
from .money import share

TOP_COSTS: Final = 5

# --- Cost per reason --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReasonCost:
    """Money refunded for a reason; no reason: for all that are not told one by one."""

    reason: str
    refunded_minor: int


@dataclass(frozen=True, slots=True)
class CurrencyCosts:
    """What reasons cost in one currency, the dearest first."""

    currency: str
    reasons: tuple[ReasonCost, ...]

    @property
    def total_minor(self) -> int:
        return sum(cost.refunded_minor for cost in self.reasons)


def costs_per_reason(refunded: Mapping[tuple[str, str], int]) -> tuple[CurrencyCosts, ...]:
    """From amounts by currency and raw reason, the currency with most to tell first."""
    by_currency: dict[str, Counter[str]] = {}
    for (currency, raw), minor in refunded.items():
        if minor:
            by_currency.setdefault(currency, Counter())[reason_of(raw)] += minor
    found = []
    for currency, costs in sorted(by_currency.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        top = most_of(costs, TOP_COSTS)
        listed = [ReasonCost(reason, costs[reason]) for reason in top]
        if len(costs) > len(top):
            listed.append(ReasonCost("", rest_of(costs, top)))
        found.append(CurrencyCosts(currency, tuple(listed)))
    return tuple(found)


# --- Exposure over time -----------------------------------------------------------------------


class Dated(NamedTuple):
    """Something that happened on a day of the marketplace: an amount, or units."""

    day: date
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMoves:
    """How money went out for one returned item and goods came in."""

    asked_on: date
    """What Amazon refunded without us counts from this day; no report tells the real one."""
    elsewhere_minor: int
    refunds: tuple[Dated, ...] = ()
    """Our own, in minor units."""
    checks: tuple[Dated, ...] = ()
    """Units that were counted."""
    paid_minor: int = 0
    units: int = 1
    """Ordered, which is what `paid_minor` was for."""

    def exposure(self, day: date) -> int:
        """Money that was out at the end of a day for goods that were not checked in."""
        out = self.elsewhere_minor if self.asked_on <= day else 0
        out += sum(refund.amount for refund in self.refunds if refund.day <= day)
        counted = sum(check.amount for check in self.checks if check.day <= day)
        return max(0, out - share(self.paid_minor, counted, self.units))

    def steps(self, span: Span) -> dict[date, int]:
        """By how much the exposure changed, by the day, as far as it was in the span."""
        moves = [(self.asked_on, self.elsewhere_minor, 0)]
        moves += [(refund.day, refund.amount, 0) for refund in self.refunds]
        moves += [(check.day, 0, check.amount) for check in self.checks]
        moves.sort()
        found: dict[date, int] = {}
        out = counted = level = 0
        for day, money, units in moves:
            out, counted = out + money, counted + units
            now = max(0, out - share(self.paid_minor, counted, self.units))
            if now != level and span.first <= day <= span.last:
                found[day] = found.get(day, 0) + now - level
            level = now
        return {day: change for day, change in found.items() if change}


@dataclass(frozen=True, slots=True)
class CurrencyExposure:
    """The exposure in one currency: what it was on the first day, and after each day that changed it."""

    currency: str
    steps: tuple[Dated, ...]

    @property
    def today_minor(self) -> int:
        return self.steps[-1].amount

    def on(self, day: date) -> int:
        """At the end of a day of the span."""
        return [step.amount for step in self.steps if step.day <= day][-1]


def exposure_over_time(
    span: Span, today: Mapping[str, int], changes: Iterable[tuple[str, date, int]]
) -> tuple[CurrencyExposure, ...]:
    """From what is exposed now by currency, going back over the changes of the span. Currencies in which
    nothing ever was exposed are left out."""
    by_currency: dict[str, Counter[date]] = {currency: Counter() for currency in today}
    for currency, day, change in changes:
        by_currency.setdefault(currency, Counter())[day] += change
    found = []
    for currency, by_day in sorted(by_currency.items()):
        level = today.get(currency, 0) - by_day.total()
        steps = [Dated(span.first, level)]
        for day in sorted(by_day):
            level += by_day[day]
            if day == span.first:
                steps = [Dated(day, level)]
            elif by_day[day]:
                steps.append(Dated(day, level))
        if steps[-1].day < span.last:
            steps.append(Dated(span.last, level))
        if any(step.amount for step in steps):
            found.append(CurrencyExposure(currency, tuple(steps)))
    return tuple(found)
