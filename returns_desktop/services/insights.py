"""The figures of the Insights page: what came back, why, what it cost, and how it was answered."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from ..domain.deadlines import RuleCode, end_of
from ..domain.insight_money import CurrencyCosts, costs_per_reason, exposure_over_time
from ..domain.insights import (
    AnsweredOnTime,
    Span,
    answered_on_time,
    faults_over_time,
    reasons_by_sku,
    return_rates,
    returns_over_time,
    span_of,
)
from ..domain.model import Store
from ..exporters.insights import FigureRow, write_figures
from ..exporters.whole_file import whole_file
from ..storage import facts
from ..storage import insight_queries as queries
from ..storage.insight_moves import moved_items
from ..storage.listing import Reading
from .backup import export_target
from .insight_rows import Figure, rows_of
from .shop import Shop


class Plot(StrEnum):
    """The plots of the page, in their order."""

    RETURNS = "returns_over_time"
    REASONS = "reasons_by_sku"
    EXPOSURE = "exposure"
    ON_TIME = "answered_on_time"
    RATES = "return_rate_by_sku"
    COSTS = "cost_per_reason"
    FAULTS = "whose_fault"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at: the last weeks, and one store or all that are not archived."""

    weeks: int = 12
    store_id: int | None = None


@dataclass(frozen=True, slots=True)
class Insight:
    """A plot's figure, and the days it is of."""

    plot: Plot
    span: Span
    figure: Figure


class Insights:
    """Reads the figures; what was read stays known until something is written."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._state: tuple[object, ...] = ()
        self._known: dict[tuple[Plot, Span, int | None], Insight] = {}
        self._asked: dict[tuple[Span, int | None], queries.AskedFor] = {}
        self._paid: dict[tuple[Span, int | None], queries.Paid] = {}

    def stores(self, scope: Scope) -> list[Store]:
        """The stores that a scope looks at: one, or all that are not archived."""
        wanted = facts.listed_stores(self._shop.db, scope.store_id)
        known = facts.stores(self._shop.db).values()
        return [store for store in known if wanted is None or store.id in wanted]

    def span(self, scope: Scope) -> Span:
        """The days of a scope: up to the latest day that one of its stores has begun."""
        today = self._shop.today()
        days = [today[store.id] for store in self.stores(scope)]
        return span_of(max(days, default=self._shop.clock().date()), scope.weeks)

    def read(self, plot: Plot, scope: Scope, reading: Reading | None = None) -> Insight:
        """One figure. `reading` ends it from another thread. Raises `StoppedError`."""
        db = self._shop.db
        with (reading or Reading()).going_on(db), db.reading():
            span = self.span(scope)
            if self._state != (state := db.state()):
                self._known.clear()
                self._asked.clear()
                self._paid.clear()
                self._state = state
            key = (plot, span, scope.store_id)
            if key not in self._known:
                self._known[key] = Insight(plot, span, self._figure(plot, span, scope.store_id))
            return self._known[key]

    def export_figures(self, target: Path, insights: Sequence[Insight]) -> int:
        """Writes the numbers of plots as CSV, a row for each; how many.

        Raises `AppError`: `export_unwritable`, `target_is_data_file`.
        """
        rows = (FigureRow(one.plot.value, *row) for one in insights for row in rows_of(one.figure))
        return write_figures(export_target(self._shop, target), rows)

    def export_picture(self, target: Path, content: bytes) -> None:
        """Writes a picture of plots, whole or not at all. Raises what `export_figures` raises."""
        with whole_file(export_target(self._shop, target)) as partial:
            partial.write_bytes(content)

    def _figure(self, plot: Plot, span: Span, store_id: int | None) -> Figure:
        db = self._shop.db
        if plot is Plot.RETURNS:
            before = queries.asked_count(db, span.before(), store_id)
            return returns_over_time(span, self._asked_in(span, store_id).requests, before)
        if plot is Plot.REASONS:
            return reasons_by_sku(self._asked_in(span, store_id).returns)
        if plot is Plot.RATES:
            ordered = queries.ordered_units(db, store_id)
            return return_rates(ordered, queries.returned_units(db, store_id) if ordered else {})
        if plot is Plot.COSTS:
            return self._costs(span, store_id)
        if plot is Plot.EXPOSURE:
            return exposure_over_time(span, self._exposed_now(store_id), self._exposed(span, store_id))
        if plot is Plot.ON_TIME:
            return self._answers(span, store_id)
        return faults_over_time(span, self._asked_in(span, store_id).requests)

    def _asked_in(self, span: Span, store_id: int | None) -> queries.AskedFor:
        key = span, store_id
        if key not in self._asked:
            self._asked[key] = queries.asked_for(self._shop.db, span, store_id)
        return self._asked[key]

    def _paid_in(self, span: Span, store_id: int | None) -> queries.Paid:
        key = span, store_id
        if key not in self._paid:
            self._paid[key] = queries.paid(self._shop.db, span, store_id)
        return self._paid[key]

    def _costs(self, span: Span, store_id: int | None) -> tuple[CurrencyCosts, ...]:
        stores = facts.stores(self._shop.db)
        refunded: Counter[tuple[str, str]] = Counter()
        for (store, reason), minor in self._paid_in(span, store_id).by_reason.items():
            refunded[stores[store].currency, reason] += minor
        for store, reason, minor in queries.refunded_beyond(self._shop.db, span, store_id):
            refunded[stores[store].currency, reason] += minor
        return costs_per_reason(refunded)

    def _exposed_now(self, store_id: int | None) -> dict[str, int]:
        stores = facts.stores(self._shop.db)
        found: Counter[str] = Counter()
        for store, minor in queries.exposure_now(self._shop.db, store_id).items():
            found[stores[store].currency] += minor
        return found

    def _exposed(self, span: Span, store_id: int | None) -> Iterator[tuple[str, date, int]]:
        """By how much exposure changed: currency, day, minor units."""
        db, stores = self._shop.db, facts.stores(self._shop.db)
        wanted = self.stores(Scope(store_id=store_id))
        zones = {store.id: ZoneInfo(store.time_zone) for store in wanted}
        moved = moved_items(db, span, zones)
        for store, moves in moved.values():
            for day, change in moves.steps(span).items():
                yield stores[store].currency, day, change
        for (store, day), minor in self._paid_in(span, store_id).by_day.items():
            yield stores[store].currency, day, minor
        for store, day, minor in queries.paid_for(db, span, list(moved)):
            yield stores[store].currency, day, -minor

    def _answers(self, span: Span, store_id: int | None) -> AnsweredOnTime:
        db, rules, today = self._shop.db, self._shop.rules, self._shop.today()
        stores = facts.stores(db)

        def due(store: Store, day: date) -> date | None:
            return rules.of(store.id).due_on(RuleCode.ANSWER_REQUEST, store.marketplace, day)

        judged: list[tuple[date, bool, int]] = []
        for store_of, day, at in queries.answers(db, span, store_id):
            store = stores[store_of]
            if (last := due(store, day)) is not None:
                judged.append((day, at < end_of(last, store.time_zone), 1))
        asked, waiting = self._asked_in(span, store_id).requests, 0
        for one, count in asked.items():
            if one.is_open:
                last = due(stores[one.store_id], one.day)
                if last is not None and last < today[one.store_id]:
                    judged.append((one.day, False, count))
                else:
                    waiting += count
        return answered_on_time(span, judged, sum(asked.values()), waiting)
