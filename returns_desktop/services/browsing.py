"""Everything the window and the command line read. Nothing here writes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from ..domain.contradictions import Hint
from ..domain.decision_inputs import (
    Inputs,
    ItemCount,
    RefundItem,
)
from ..domain.errors import AppError
from ..domain.folding import fold
from ..domain.guards import (
    Guard,
    Option,
    check,
    check_in_guards,
    default_refund,
    options,
)
from ..domain.model import Action, Request, RequestStatus, Store
from ..domain.money import Money
from ..domain.order_money import OrderItemMoney, money_by_item
from ..domain.precedents import Precedent, keys_of
from ..domain.radar import Coming, radar
from ..domain.reconcile import Finding
from ..domain.search import Query, parse
from ..domain.search_names import Key
from ..domain.suggestion import Suggestion
from ..domain.views import Counts, RequestRow, SortKey, TimelineEntry, View
from ..domain.workflow import Standing, standing, today_in
from ..storage import facts, filing, queries, word_search
from ..storage import search as searching
from ..storage.decision_records import last_actions
from ..storage.listing import FIRST, Listing, Reading, StoppedError
from ..storage.precedents import precedents
from .deciding import read_facts, read_many
from .hints import hints_of, read_word_lists
from .shop import Shop
from .suggestion_rules import suggestion_of

if TYPE_CHECKING:
    from ..domain.evidence import Attachment

__all__ = [
    "FIRST",
    "Browsing",
    "Listing",
    "Reading",
    "RequestDetail",
    "SelectionSummary",
    "StoppedError",
]


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """All that the detail pane and the forms show of one request."""

    request: Request
    standing: Standing
    money: Mapping[int, OrderItemMoney]
    """By item id; items of other requests of the order are among them."""
    options: Mapping[Action, Option]
    suggestion: Suggestion
    timeline: tuple[TimelineEntry, ...]
    today: date
    """The marketplace's calendar day."""
    now: datetime
    """When this was read, UTC."""
    radar: tuple[Coming, ...] = ()
    """All dates it is heading for."""
    hints: tuple[Hint, ...] = ()
    """Where the buyer's comment speaks for another reason than the one he chose."""
    precedents: tuple[Precedent, ...] = ()
    """The last decisions for the same SKU and reason, newest first."""
    attachments: "tuple[Attachment, ...]" = ()
    """Photos and documents that stand on it, in the order they were attached."""

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """What a report contradicts and the seller has not answered."""
        return self.standing.conflicts

    def default_refund(self, *, without_goods: bool) -> tuple[RefundItem, ...]:
        """What the refund form starts with."""
        return default_refund(self.request, self.money, without_goods=without_goods)

    def guards(self, inputs: Inputs) -> tuple[Guard, ...]:
        """What stops a decision filled in like this; a form shows it while it is typed."""
        return check(self.request, self.standing, self.money, inputs)

    def count_guards(self, counts: Sequence[ItemCount]) -> tuple[Guard, ...]:
        """What stops these counted quantities."""
        return check_in_guards(self.request, counts)

    @property
    def order_paid(self) -> Money:
        """Paid for the order items that returns know of."""
        return Money(sum(entry.paid_minor or 0 for entry in self._order_items()), self.request.currency)

    @property
    def order_used(self) -> Money:
        """Refunded or decided over all returns of the order."""
        return Money(sum(entry.used_minor for entry in self._order_items()), self.request.currency)

    def _order_items(self) -> list[OrderItemMoney]:
        return list({id(entry): entry for entry in self.money.values()}.values())


@dataclass(frozen=True, slots=True)
class ActionTally:
    """For how many of the selected requests a button would work, and why not for the others."""

    possible: int
    refused: tuple[tuple[Guard, int], ...]


@dataclass(frozen=True, slots=True)
class SelectionSummary:
    """What the detail pane shows of many requests."""

    count: int
    by_status: Mapping[RequestStatus, int]
    paid: tuple[tuple[Money, int], ...]
    """Pairs of the sum paid in a currency and its number of requests."""
    actions: Mapping[Action, ActionTally]


@dataclass(frozen=True, slots=True)
class Candidates:
    """The requests of a selection that one form is filled in for."""

    first: RequestDetail
    versions: Mapping[int, int]
    """Of all of them, by id, in the order of the selection."""


SEARCH_VALUES = 8
"""Values offered at once to complete a search."""

@dataclass(frozen=True, slots=True)
class SessionStock:
    """The rows of a session, and the decisions taken since it began."""

    rows: Sequence[RequestRow]
    decided: Mapping[int, Action]


@dataclass(frozen=True, slots=True)
class DueDays:
    """How much is due when, over all stores that are not archived, each on its own calendar."""

    overdue: int = 0
    today: int = 0
    """Of these the last moment is less than 24 hours away: days end at their marketplace's midnight."""
    next_day: date | None = None
    """The nearest day after today."""
    days: frozenset[tuple[int, date]] = frozenset()
    """Which day it is at each store."""


TALLY_LIMIT = 500
"""Guards are tallied for at most this many requests; more would make the window wait."""


class Browsing:
    """Reads for lists, details and counts."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._word_lists = cache(partial(read_word_lists, shop.rule_folder / "contradictions.json"))

    def stores(self) -> list[Store]:
        """All stores, archived ones too."""
        return list(facts.stores(self._shop.db).values())

    def active_stores(self) -> list[Store]:
        """Those whose requests are listed and counted."""
        return [store for store in self.stores() if not store.is_archived]

    def listed_store_of(self, request_id: int) -> Store:
        """The store whose lists hold a request. Raises `AppError`: `request_unknown`, `request_archived`."""
        request = facts.request(self._shop.db, request_id)
        if request.store.is_archived:
            raise AppError("request_archived", order=request.line.order_id, store=request.store.name)
        return request.store

    def moment(self) -> tuple[datetime, dict[int, date]]:
        """Now, UTC, and the calendar day of every store by its id."""
        return self._shop.clock(), self._shop.today()

    def due_days(self) -> DueDays:
        """What is overdue, what ends today, and when something is due next."""
        today = self._shop.today()
        found = [(today[store], day, count) for store, day, count in queries.due_days(self._shop.db)]
        return DueDays(
            overdue=sum(count for now, day, count in found if day < now),
            today=sum(count for now, day, count in found if day == now),
            next_day=min((day for now, day, _ in found if day > now), default=None),
            days=frozenset((store.id, today[store.id]) for store in self.active_stores()),
        )

    def counts(self, store_id: int | None = None) -> Counts:
        """What there is to do in each place, of a store or of all that are not archived."""
        return queries.counts(self._shop.db, self._shop.today(), store_id)

    def ids(
        self,
        view: View,
        *,
        sort: SortKey = SortKey.DUE,
        descending: bool = False,
        search: str | Query = "",
        store_id: int | None = None,
    ) -> list[int]:
        """Ids of all requests of a view, in order: of a store, or of all that are not archived.

        `search` is read by `domain.search.parse`; every word must be found in order id, RMA, SKU, ASIN,
        product, tracking id, comment, note or tag, and every filter must hold.
        """
        return queries.request_ids(
            self._shop.db,
            view,
            sort=sort,
            descending=descending,
            query=_read(search),
            store_id=store_id,
            today=self._shop.today(),
        )

    def listing(
        self,
        view: View,
        *,
        sort: SortKey = SortKey.DUE,
        descending: bool = False,
        search: str | Query = "",
        store_id: int | None = None,
    ) -> Listing:
        """The same as `ids`, to be read step by step: its start at once, then the whole."""
        return Listing(
            self._shop.db,
            view,
            sort=sort,
            descending=descending,
            query=_read(search),
            store_id=store_id,
            today=self._shop.today(),
        )

    def count(self, view: View, *, search: str | Query = "", store_id: int | None = None) -> int:
        """How many `ids` would find."""
        return queries.request_count(
            self._shop.db, view, _read(search), store_id=store_id, today=self._shop.today()
        )

    def prepare_search(self) -> None:
        """Reads what every search needs, so that the first one does not wait for it."""
        word_search.get_ready(self._shop.db)

    def search_values(self, key: Key, start: str) -> list[str]:
        """SKUs or tags of the shop that begin like this, to complete a search with."""
        if key is Key.SKU:
            return searching.skus(self._shop.db, start, SEARCH_VALUES)
        begins = fold(start)
        tags = [tag for tag in filing.known_tags(self._shop.db) if fold(tag).startswith(begins)]
        return tags[:SEARCH_VALUES]

    def rows(self, ids: Sequence[int]) -> list[RequestRow]:
        """List rows for a window of ids, in their order."""
        return queries.request_rows(self._shop.db, ids, self._shop.today()) if ids else []

    def with_order_id(self, words: str, limit: int = 8) -> list[RequestRow]:
        """Requests whose order id has these digits in a row, the newest first; hyphens do not count."""
        return self.rows(queries.ids_with_order_id(self._shop.db, words, limit))

    def request(self, request_id: int) -> RequestDetail:
        """One request. Raises `AppError("request_unknown")`."""
        from ..storage.attachments import standing_of  # the first paint reads no request whole

        with self._shop.db.reading():
            found = read_facts(self._shop, request_id)
            attached = tuple(standing_of(self._shop.db, [request_id]))
            entries = tuple(queries.timeline(self._shop.db, request_id))
            suggestion = suggestion_of(self._shop, found.request, found.standing, found.money)
            earlier = precedents(self._shop.db, keys_of(found.request), request_id)
        now = self._shop.clock()
        return RequestDetail(
            request=found.request,
            standing=found.standing,
            money=found.money,
            options=options(found.request, found.standing, found.money),
            suggestion=suggestion,
            timeline=entries,
            today=today_in(found.request.store.time_zone, now),
            now=now,
            radar=radar(found.request, found.standing, self._shop.rules),
            hints=hints_of(found.request, self._word_lists()),
            precedents=earlier,
            attachments=attached,
        )

    def now(self) -> datetime:
        """The moment by the shop's clock."""
        return self._shop.clock()

    def session_stock(self, ids: Sequence[int], since: datetime) -> SessionStock:
        """What stands of requests since a session over them began."""
        with self._shop.db.reading():
            rows = self.rows(ids)
            decided = last_actions(self._shop.db, ids, since)
        return SessionStock(rows, decided)

    def versions(self, ids: Sequence[int]) -> dict[int, int]:
        """The versions of requests as they are now, for a decision on many at once."""
        return facts.versions(self._shop.db, ids)

    def candidates(self, action: Action, ids: Sequence[int]) -> Candidates | None:
        """Those of many requests whose button works, in their order; None: none does."""
        versions: dict[int, int] = {}
        with self._shop.db.reading():
            for part in facts.chunks(ids):
                found = read_many(self._shop, part)
                for request_id in part:
                    if (one := found.get(request_id)) is None:
                        continue
                    if options(one.request, one.standing, one.money)[action].possible:
                        versions[request_id] = one.request.version
            return Candidates(self.request(next(iter(versions))), versions) if versions else None

    def selection(self, ids: Sequence[int]) -> SelectionSummary:
        """What many selected requests have in common."""
        with self._shop.db.reading():
            by_status, by_currency = queries.selection_totals(self._shop.db, ids)
            tallies = self._tally(ids[:TALLY_LIMIT])
        paid = tuple((Money(row[1], currency), row[0]) for currency, row in sorted(by_currency.items()))
        return SelectionSummary(len(ids), by_status, paid, tallies)

    def selection_of_all(
        self,
        view: View,
        first: Sequence[int],
        reading: Reading,
        *,
        search: str | Query = "",
        store_id: int | None = None,
    ) -> SelectionSummary:
        """What all requests of a list have in common; `first` are the first of them."""
        # By amount everything comes from one index that holds the amounts.
        listing = self.listing(view, sort=SortKey.AMOUNT, search=search, store_id=store_id)
        by_status: dict[RequestStatus, int] = {}
        by_currency: dict[str, tuple[int, int]] = {}
        with self._shop.db.reading():
            currencies = {store.id: store.currency for store in self.stores()}
            for status, store, count, paid in listing.totals(reading):
                by_status[status] = by_status.get(status, 0) + count
                known = by_currency.get(currencies[store], (0, 0))
                by_currency[currencies[store]] = (known[0] + count, known[1] + paid)
            tallies = self._tally(first[:TALLY_LIMIT])
        paid_sums = tuple((Money(sums[1], code), sums[0]) for code, sums in sorted(by_currency.items()))
        return SelectionSummary(sum(by_status.values()), by_status, paid_sums, tallies)

    def _tally(self, ids: Sequence[int]) -> dict[Action, ActionTally]:
        possible = dict.fromkeys(Action, 0)
        refused: dict[Action, dict[Guard, int]] = {action: {} for action in Action}
        wanted, rules = set(ids), self._shop.rules
        for order in facts.orders_of(self._shop.db, ids):
            money = money_by_item(order)
            for request in order:
                if request.id not in wanted:
                    continue
                where = standing(request, money, rules)
                for action, option in options(request, where, money).items():
                    if option.possible:
                        possible[action] += 1
                    else:
                        # One entry per reason: amounts of single requests do not matter here.
                        reason = Guard(option.refusals[0].refusal, option.refusals[0].way_out)
                        refused[action][reason] = refused[action].get(reason, 0) + 1
        return {
            action: ActionTally(
                possible[action], tuple(sorted(refused[action].items(), key=lambda pair: -pair[1]))
            )
            for action in Action
        }


def _read(search: str | Query) -> Query:
    return parse(search) if isinstance(search, str) else search
