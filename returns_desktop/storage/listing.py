"""Lists that are walked along an index: the first of a million ids without looking at the others.

An order is a row of segments, one behind the other, each of which an index gives in its order. A segment
with several branches is their merge. What is short is sorted; all that is settled is walked. The orders are
those of `queries.ORDER_BY`, which a test compares.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from sqlite3 import Connection
from threading import Lock
from typing import Any, NamedTuple

from ..domain.id_list import IdList
from ..domain.model import RequestStatus
from ..domain.search import NOTHING_SOUGHT, Query
from ..domain.views import STATUS_VIEWS, FirstIds, SortKey, View
from . import queries, search
from .db import Database
from .facts import listed_stores, of_stores
from .places import LIVE, STATUS_ORDER, codes_along
from .search import Sought

FIRST = 2_000
"""Ids read at once: a list of at most so many comes whole."""

FIRST_SOUGHT = 100
"""Ids read at once of a search in a large shop."""

MANY = 50_000
"""Requests of a shop in which a search finds the first of many before the others."""

FEW = 12_000
"""Requests that are sooner sorted than found along an index of all."""

OPEN = "r.first_task <> ''"
SETTLED = "r.first_task = ''"

_NAME = "(SELECT p.item_name FROM product p WHERE p.id = r.product_id) COLLATE NOCASE"
_SORTED: dict[SortKey, tuple[str, ...]] = {
    SortKey.DUE: ("r.due_on IS NULL ASC", "r.due_on", f"{SETTLED} ASC", "r.request_date", "r.id"),
    SortKey.REQUESTED: ("r.request_date", "r.id"),
    SortKey.REASON: ("r.reason_code", "r.due_on IS NULL ASC", "r.due_on", "r.id"),
    SortKey.PRODUCT: (_NAME, "r.product_id", "r.id"),
    SortKey.AMOUNT: ("r.paid_minor IS NULL ASC", "r.store_id ASC", "r.paid_minor", "r.id"),
    SortKey.STATUS: (
        STATUS_ORDER,
        "r.due_on IS NULL ASC",
        "r.due_on",
        f"{SETTLED} ASC",
        "r.request_date",
        "r.id",
    ),
}
_ASKED = ("r.request_date", "r.id")
_OPEN_REASON = "request_row_open_reason"
_CLAIMED = "request_row_claimed"
_LIVE = "request_row_live"


class Branch(NamedTuple):
    """A `SELECT` about `request_row r`, without its columns."""

    source: str
    """FROM and WHERE."""
    keys: tuple[str, ...]
    """What it is sorted by, the id last; "ASC" behind a key that never turns around."""
    params: tuple[Any, ...] = ()


Segment = tuple[Branch, ...]
"""Part of a list: branches that are merged by their keys."""


class StoppedError(Exception):
    """A read is not wanted any more."""


class Reading:
    """A read that another thread may stop."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._connection: Connection | None = None
        self.is_stopped = False

    def stop(self) -> None:
        """Ends the read in the middle, whatever statement it is at; one that has not begun will not begin."""
        with self._lock:
            self.is_stopped = True
            if self._connection is not None:
                self._connection.interrupt()

    @contextmanager
    def going_on(self, db: Database) -> Iterator[None]:
        """While this lasts, `stop` ends every statement of this thread.

        Raises `StoppedError` for what was stopped before or meanwhile.
        """
        with self._lock:
            if self.is_stopped:
                raise StoppedError
            self._connection = db.connection()
        try:
            yield
        except db.complaints as error:
            if not self.is_stopped:
                raise
            raise StoppedError from error
        finally:
            with self._lock:
                self._connection = None

    def sql(self, db: Database, statement: str, params: Sequence[Any]) -> list[Any]:
        """Rows of a statement. Raises `StoppedError`."""
        if self.is_stopped:
            raise StoppedError
        return db.sql(statement, params)


class Listing:
    """A list as it was asked for: a place, its order, and what is looked for in it."""

    def __init__(
        self,
        db: Database,
        view: View,
        *,
        sort: SortKey = SortKey.DUE,
        descending: bool = False,
        query: Query = NOTHING_SOUGHT,
        store_id: int | None = None,
        today: Mapping[int, date],
    ) -> None:
        self._db, self._view, self._sort, self._descending = db, view, sort, descending
        self._query, self._store_id, self._today = query, store_id, today
        self._published = 0
        self._stores: tuple[int, ...] | None = None
        self._sought = Sought()

    def first(self, reading: Reading, limit: int = 0) -> FirstIds:
        """The first ids and the length. A search tells its length with `all`, if it is long.

        Raises `StoppedError`, as all that takes a `Reading`.
        """
        limit = limit or FIRST
        with reading.going_on(self._db), self._db.reading():
            found: list[int] = []
            for segment in self._segments(soon=True):
                limit = min(limit, FIRST_SOUGHT) if self._query and self._published > MANY else limit
                left = limit + 1 - len(found)
                statement = f"{self._ordered(segment)} LIMIT {left}"
                found += [row[-1] for row in reading.sql(self._db, statement, self._params(segment))]
                if len(found) > limit:
                    return FirstIds(found[:limit], self._length())
        return FirstIds(found, len(found))

    def all(self, reading: Reading) -> IdList:
        """All ids in order; SQLite writes them into one text, so that no other thread waits for a million
        small answers."""
        found: list[bytes] = []
        with reading.going_on(self._db), self._db.reading():
            for segment in self._segments():
                statement = f"SELECT group_concat(printf('%08x', id), '') FROM ({self._ordered(segment)})"
                for (digits,) in reading.sql(self._db, statement, self._params(segment)):
                    found += map(bytes.fromhex, _parts(digits or ""))
        return IdList(b"".join(found))

    def totals(self, reading: Reading) -> list[tuple[RequestStatus, int, int, int]]:
        """Status, store, number and minor units paid of all in a place; the order must be by amount."""
        found: dict[tuple[int, int], tuple[int, int]] = {}
        with reading.going_on(self._db), self._db.reading():
            for segment in self._segments():
                for one in segment:
                    # A branch of a long list is of one status and store; grouping would sort it.
                    group = "HAVING count(*)" if self._is_by_status() else "GROUP BY 1, 2"
                    rows = reading.sql(
                        self._db,
                        f"SELECT {STATUS_ORDER}, r.store_id, count(*), total(r.paid_minor) "
                        f"{one.source} {group}",
                        (*one.params, *self._sought.params),
                    )
                    for status, store, count, paid in rows:
                        known = found.get((status, store), (0, 0))
                        found[status, store] = (known[0] + count, known[1] + int(paid))
        statuses = list(RequestStatus)
        return [(statuses[status], store, *sums) for (status, store), sums in found.items()]

    def _is_by_status(self) -> bool:
        return self._is_long() and self._sought.few is None

    def _is_long(self) -> bool:
        """Whether the place holds what is over and done with, year upon year."""
        return self._view in STATUS_VIEWS or self._view is View.ALL

    def _length(self) -> int | None:
        if self._query:
            # Ids without a gap: each marked one is a request.
            is_told = self._view is View.ALL and self._stores is None
            is_told = is_told and queries.stored_count(self._db, None, None) == self._published
            return self._sought.hits if is_told else None
        if self._is_long():
            return queries.stored_count(self._db, STATUS_VIEWS.get(self._view), self._stores)
        index, where = self._short()
        statement = f"SELECT count(*) FROM request_row r INDEXED BY {index} WHERE {where}{self._seen()}"
        return int(self._db.sql(statement)[0][0])

    def _ordered(self, segment: Segment) -> str:
        if len(segment) == 1:
            return f"SELECT r.id AS id {segment[0].source} ORDER BY {self._turned(segment[0].keys)}"
        merged = " UNION ALL ".join(f"SELECT {', '.join(one.keys)} AS id {one.source}" for one in segment)
        return f"{merged} ORDER BY {self._turned([str(place + 1) for place in range(len(segment[0].keys))])}"

    def _turned(self, keys: Sequence[str]) -> str:
        way = " DESC" if self._descending else " ASC"
        return ", ".join(key if key.endswith(" ASC") else key + way for key in keys)

    def _params(self, segment: Segment) -> tuple[Any, ...]:
        return tuple(value for one in segment for value in (*one.params, *self._sought.params))

    def _segments(self, *, soon: bool = False) -> Iterator[Segment]:
        self._published = int(self._db.sql("SELECT request_id FROM published")[0][0])
        self._stores = listed_stores(self._db, self._store_id)
        views = queries.conditions_of_views(self._today)
        self._sought = search.sought(self._db, self._query, self._today, views, soon=soon)
        if self._sought.few is not None:
            named = "r.id IN (SELECT value FROM json_each(?))"
            source = f"FROM request_row r WHERE {named} AND {views[self._view]}{self._seen()}{self._also()}"
            yield (Branch(source, _SORTED[self._sort], (self._sought.few,)),)
        elif not self._is_long():
            yield from self._short_segments()
        elif self._is_of_few():
            some = ", ".join(map(str, self._statuses()))
            few = self._from("request_row_amount", f"{STATUS_ORDER} IN ({some})")
            yield (Branch(few, _SORTED[self._sort]),)
        elif self._sort is SortKey.STATUS:
            statuses = self._statuses()
            for status in reversed(statuses) if self._descending else statuses:
                yield from self._by_due([status])
        elif self._sort is SortKey.DUE:
            yield from self._by_due(self._statuses())
        elif self._sort is SortKey.AMOUNT:
            yield from self._by_amount()
        elif self._sort is SortKey.PRODUCT:
            yield self._by_product()
        elif self._sort is SortKey.REASON:
            yield from self._by_reason()
        else:
            yield self._by_day()

    def _is_of_few(self) -> bool:
        """Whether a place holds so few of the stores that they are sooner sorted than found among all others.
        By amount they lie together."""
        if self._stores is None or self._sort is SortKey.AMOUNT:
            return False
        return queries.stored_count(self._db, STATUS_VIEWS.get(self._view), self._stores) <= FEW

    def _short(self) -> tuple[str, str]:
        """The index of a place that holds few, and what stands in it there."""
        where = queries.conditions_of_views(self._today)[self._view]
        index, held = (_CLAIMED, "r.a_to_z") if self._view is View.A_TO_Z else (_LIVE, LIVE)
        return index, f"{held} AND {where}"

    def _short_segments(self) -> Iterator[Segment]:
        index, where = self._short()
        if index == _LIVE and self._sort is SortKey.DUE:
            yield (Branch(self._from(index, f"{where} AND r.due_on IS NOT NULL"), ("r.due_on", *_ASKED)),)
            for place in (OPEN, SETTLED):
                yield (Branch(self._from(index, f"{where} AND r.due_on IS NULL AND {place}"), _ASKED),)
        else:
            yield (Branch(self._from(index, where), _SORTED[self._sort]),)

    def _by_due(self, statuses: Sequence[int]) -> Iterator[Segment]:
        some = _some(statuses)
        dated = self._from(_LIVE, f"{OPEN} AND r.due_on IS NOT NULL{some}")
        yield (Branch(dated, ("r.due_on", *_ASKED)),)
        yield (Branch(self._from(_LIVE, f"{OPEN} AND r.due_on IS NULL{some}"), _ASKED),)
        yield self._settled("request_row_settled", statuses, _ASKED)

    def _by_day(self) -> Segment:
        statuses = self._statuses()
        open_ones = Branch(self._from("request_row_asked", f"{OPEN}{_some(statuses)}"), _ASKED)
        return (open_ones, *self._settled("request_row_settled", statuses, _ASKED))

    def _by_reason(self) -> Iterator[Segment]:
        statuses = self._statuses()
        held = [("request_row_reason", f"{SETTLED} AND {_is(status)}") for status in statuses]
        held.append((_OPEN_REASON, OPEN))
        reasons = codes_along(self._db, held)
        open_ones = f"{OPEN} AND r.reason_code = ? AND r.due_on IS {{}}NULL{_some(statuses)}"
        dated, undated = (self._from(_OPEN_REASON, open_ones.format(no)) for no in ("NOT ", ""))
        settled = [self._from(index, f"{where} AND r.reason_code = ?") for index, where in held[:-1]]
        for reason in sorted(reasons, reverse=self._descending):
            yield (Branch(dated, ("r.due_on", "r.id"), (reason,)),)
            yield tuple(Branch(source, ("r.id",), (reason,)) for source in (undated, *settled))

    def _by_amount(self) -> Iterator[Segment]:
        stores = [row[0] for row in self._db.sql("SELECT id FROM store ORDER BY id")]
        for known in ("r.paid_minor IS NOT NULL", "r.paid_minor IS NULL"):
            for store in stores if self._stores is None else self._stores:
                each = (f"{_is(one)} AND r.store_id = {int(store)} AND {known}" for one in self._statuses())
                sources = (self._from("request_row_amount", where) for where in each)
                yield tuple(Branch(source, ("r.paid_minor", "r.id")) for source in sources)

    def _by_product(self) -> Segment:
        status = STATUS_VIEWS.get(self._view)
        if status is not None and queries.stored_count(self._db, status, None) <= FEW:
            # Cheaper to sort than to look for among all others.
            few = self._from("request_row_amount", _is(self._statuses()[0]))
            return (Branch(few, _SORTED[SortKey.PRODUCT]),)
        where = f"r.product_id = p.id{_some(self._statuses())}{self._seen()}{self._also()}"
        source = f"FROM product p CROSS JOIN request_row r INDEXED BY request_row_product WHERE {where}"
        return (Branch(source, ("p.item_name COLLATE NOCASE", "p.id", "r.id")),)

    def _settled(self, index: str, statuses: Sequence[int], keys: tuple[str, ...]) -> Segment:
        return tuple(Branch(self._from(index, f"{SETTLED} AND {_is(status)}"), keys) for status in statuses)

    def _from(self, index: str, where: str) -> str:
        return f"FROM request_row r INDEXED BY {index} WHERE {where}{self._seen()}{self._also()}"

    def _seen(self) -> str:
        return f"{of_stores(self._stores)} AND +r.id <= {self._published}"

    def _also(self) -> str:
        return f" AND {self._sought.sql}" if self._sought.sql else ""

    def _statuses(self) -> list[int]:
        places = list(range(len(RequestStatus)))
        wanted = STATUS_VIEWS.get(self._view)
        return places if wanted is None else [list(RequestStatus).index(wanted)]


def _is(status: int) -> str:
    return f"{STATUS_ORDER} = {status}"


def _some(statuses: Sequence[int]) -> str:
    return "" if len(statuses) == len(RequestStatus) else f" AND {_is(statuses[0])}"


def _parts(digits: str, length: int = 1 << 19) -> Iterator[str]:
    for start in range(0, len(digits), length):
        yield digits[start : start + length]
