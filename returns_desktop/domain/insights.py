"""What the figures of the Insights page are made of: weeks, counts and shares. Pure reckoning.

Requests are counted in the week in which the buyer asked.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from .reasons import Fault, fault, known_reason

SPANS: Final = (4, 12, 52)
"""Weeks that the page can look back on."""
TOP_SKUS: Final = 6
TOP_REASONS: Final = 4
"""Reasons with a colour of their own; all others share one."""
GOAL_PER_CENT: Final = 95
"""Of the requests that were answered or should have been, so many in time."""

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from a Monday to a last day, both among them; the week of the last day may not be over."""

    first: date
    last: date

    def weeks(self) -> tuple[date, ...]:
        """The Mondays of all weeks that have a day in it."""
        count = (self.last - self.first).days // 7 + 1
        return tuple(self.first + number * _WEEK for number in range(count))

    def before(self) -> "Span":
        """As many days of as many weeks, right before it."""
        back = len(self.weeks()) * _WEEK
        return Span(self.first - back, self.last - back)

    def end_of(self, week: date) -> date:
        """The last day of a week, as far as it belongs to the span."""
        return min(week + timedelta(days=6), self.last)


def span_of(today: date, weeks: int) -> Span:
    """So many weeks up to today, of which this one has just begun or is nearly over."""
    return Span(monday(today) - (weeks - 1) * _WEEK, today)


def monday(day: date) -> date:
    """The first day of the week that a day is in."""
    return day - timedelta(days=day.weekday())


def reason_of(raw: str) -> str:
    """What returns are counted by: the reason of a code of Amazon's; one that nobody knows as it stands."""
    return known_reason(raw) or " ".join(raw.split())


class Asked(NamedTuple):
    """What requests of one day have in common; they are counted by it."""

    store_id: int
    day: date
    is_open: bool
    """Still waiting for authorization."""
    reason: str
    """As Amazon wrote it."""
    is_refunded: bool
    """Money was decided or paid."""


# --- Returns and refunds over time ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WeekOfReturns:
    """The requests of a week, and how many of them are refunded by now."""

    week: date
    requests: int
    refunded: int


@dataclass(frozen=True, slots=True)
class ReturnsOverTime:
    """Requests week by week; the last week is not over."""

    weeks: tuple[WeekOfReturns, ...]
    before: int
    """Requests in as many days right before."""

    @property
    def requests(self) -> int:
        return sum(week.requests for week in self.weeks)

    @property
    def refunded(self) -> int:
        return sum(week.refunded for week in self.weeks)

    @property
    def average(self) -> int:
        """Of the weeks that are over, rounded half up."""
        over = self.weeks[:-1]
        return (2 * sum(week.requests for week in over) + len(over)) // (2 * len(over)) if over else 0


def returns_over_time(span: Span, asked: Mapping[Asked, int], before: int) -> ReturnsOverTime:
    """Counts by week."""
    requests: Counter[date] = Counter()
    refunded: Counter[date] = Counter()
    for one, count in asked.items():
        requests[monday(one.day)] += count
        refunded[monday(one.day)] += count * one.is_refunded
    weeks = (WeekOfReturns(week, requests[week], refunded[week]) for week in span.weeks())
    return ReturnsOverTime(tuple(weeks), before)


# --- Reasons by SKU ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SkuReasons:
    """How often a SKU came back for each of the reasons of its figure, the others last."""

    sku: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class ReasonsBySku:
    """The SKUs that come back most, each split by the most frequent reasons."""

    reasons: tuple[str, ...]
    """With a count of their own; what remains stands behind them."""
    skus: tuple[SkuReasons, ...]
    returns: int
    """Of all SKUs."""

    @property
    def shown(self) -> int:
        return sum(sku.total for sku in self.skus)


def reasons_by_sku(counts: Mapping[tuple[str, str], int]) -> ReasonsBySku:
    """From returns by SKU and raw reason."""
    totals: Counter[str] = Counter()
    for (sku, _), count in counts.items():
        totals[sku] += count
    top = most_of(totals, TOP_SKUS)
    by_sku: dict[str, Counter[str]] = {sku: Counter() for sku in top}
    for (sku, raw), count in counts.items():
        if sku in by_sku:
            by_sku[sku][reason_of(raw)] += count
    frequent = most_of(sum((by_sku[sku] for sku in top), Counter()), TOP_REASONS)
    return ReasonsBySku(
        tuple(frequent),
        tuple(
            SkuReasons(sku, (*(by_sku[sku][reason] for reason in frequent), rest_of(by_sku[sku], frequent)))
            for sku in top
        ),
        totals.total(),
    )


def most_of(counts: Mapping[str, int], limit: int) -> list[str]:
    """The names with the highest counts, the highest first."""
    return sorted(counts, key=lambda name: (-counts[name], name))[:limit]


def rest_of(counts: Mapping[str, int], shown: Iterable[str]) -> int:
    """What the names that are not shown have together."""
    return sum(counts.values()) - sum(counts.get(name, 0) for name in shown)


# --- Return rate per SKU ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SkuRate:
    """Units of a SKU that order reports tell of, and those of them that came back or are to."""

    sku: str
    ordered: int
    returned: int

    @property
    def per_mille(self) -> int:
        """Of a thousand ordered units, rounded half up."""
        return (2000 * self.returned + self.ordered) // (2 * self.ordered)


@dataclass(frozen=True, slots=True)
class ReturnRates:
    """The rates of the SKUs with most returns, highest first; nothing without an order report."""

    skus: tuple[SkuRate, ...]
    ordered: int
    returned: int

    @property
    def per_mille(self) -> int:
        return SkuRate("", self.ordered, self.returned).per_mille if self.ordered else 0


def return_rates(ordered: Mapping[str, int], returned: Mapping[str, int]) -> ReturnRates:
    """Units by SKU: what orders were of, and what of the same orders came back. A buyer cannot return more
    than he ordered: what reports say beyond that is not counted."""
    known = [SkuRate(sku, units, min(returned.get(sku, 0), units)) for sku, units in ordered.items() if units]
    top = sorted(known, key=lambda rate: (-rate.returned, rate.sku))[:TOP_SKUS]
    return ReturnRates(
        tuple(sorted(top, key=lambda rate: (-rate.per_mille, -rate.returned, rate.sku))),
        sum(rate.ordered for rate in known),
        sum(rate.returned for rate in known),
    )


# --- Answered on time -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WeekOfAnswers:
    """Of the requests of a week, those answered by their deadline and those that were not."""

    week: date
    on_time: int
    late: int
    """Answered later, or open though the deadline has passed."""

    @property
    def per_cent(self) -> int | None:
        """In time, rounded down so that 100 means all; None: nothing to judge by."""
        return _floor_per_cent(self.on_time, self.on_time + self.late)


@dataclass(frozen=True, slots=True)
class AnsweredOnTime:
    """How requests met the deadline of an answer, week by week."""

    weeks: tuple[WeekOfAnswers, ...]
    untold: int
    """Answered outside the program: when, no report tells."""

    @property
    def on_time(self) -> int:
        return sum(week.on_time for week in self.weeks)

    @property
    def late(self) -> int:
        return sum(week.late for week in self.weeks)

    @property
    def per_cent(self) -> int | None:
        return _floor_per_cent(self.on_time, self.on_time + self.late)


def answered_on_time(
    span: Span, judged: Iterable[tuple[date, bool, int]], asked: int, waiting: int
) -> AnsweredOnTime:
    """From days, whether the answer was in time, and counts of requests; `waiting` of all that asked still
    have time."""
    on_time: Counter[date] = Counter()
    late: Counter[date] = Counter()
    for day, in_time, count in judged:
        (on_time if in_time else late)[monday(day)] += count
    weeks = tuple(WeekOfAnswers(week, on_time[week], late[week]) for week in span.weeks())
    return AnsweredOnTime(weeks, max(0, asked - waiting - on_time.total() - late.total()))


def _floor_per_cent(part: int, whole: int) -> int | None:
    return 100 * part // whole if whole else None


# --- Whose fault ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WeekOfFaults:
    """The requests of a week by who answers for them."""

    week: date
    buyer: int
    seller: int
    other: int
    """The carrier, size and style, the rules of a marketplace, or nobody knows."""

    @property
    def requests(self) -> int:
        return self.buyer + self.seller + self.other


@dataclass(frozen=True, slots=True)
class FaultsOverTime:
    """Who answers for the returns, week by week."""

    weeks: tuple[WeekOfFaults, ...]

    @property
    def buyer(self) -> int:
        return sum(week.buyer for week in self.weeks)

    @property
    def requests(self) -> int:
        return sum(week.requests for week in self.weeks)

    @property
    def buyer_per_cent(self) -> int | None:
        """The buyer's share, rounded half up; None without requests."""
        whole = self.requests
        return (200 * self.buyer + whole) // (2 * whole) if whole else None


def faults_over_time(span: Span, asked: Mapping[Asked, int]) -> FaultsOverTime:
    """Counts by week."""
    counts: Counter[tuple[date, Fault]] = Counter()
    for one, count in asked.items():
        counts[monday(one.day), fault(one.reason)] += count
    weeks = []
    for week in span.weeks():
        buyer, seller = counts[week, Fault.BUYER], counts[week, Fault.SELLER]
        other = sum(counts[week, each] for each in Fault if each not in (Fault.BUYER, Fault.SELLER))
        weeks.append(WeekOfFaults(week, buyer, seller, other))
    return FaultsOverTime(tuple(weeks))


# --- Scales -----------------------------------------------------------------------------------


def scale(highest: int, lines: int = 4) -> Sequence[int]:
    """Round numbers from 0 to at least `highest`, at most `lines` steps apart: where the grid is drawn."""
    step = next(step for step in _round_steps() if step * lines >= highest)
    count = max(1, -(-highest // step))
    return [step * number for number in range(count + 1)]


def _round_steps() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10
