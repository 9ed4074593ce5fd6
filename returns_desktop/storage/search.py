"""What a search asks of the database: a condition for each word and filter, with parameters only."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ..domain.folding import fold, searchable
from ..domain.model import RequestStatus
from ..domain.search import Filter, Query, bare, reason_matches
from ..domain.search_names import A_TO_Z, Is, Key
from ..domain.search_ranges import AmountRange, DueRange
from ..domain.views import View
from . import word_search
from .codec import to_json_list
from .db import Database, Row
from .places import LIVE, REFUNDED, STATUS_ORDER, reason_codes

_HELD = (
    "EXISTS (SELECT 1 FROM decision d JOIN step p ON p.id = d.step_id "
    "WHERE d.request_id = r.id AND d.state = 'held' AND p.undone_at IS NULL)"
)
_ITEM_COLUMNS = {
    Key.ORDER: ("order_id",),
    Key.RMA: ("amazon_rma_id", "merchant_rma_id"),
    Key.SKU: ("merchant_sku",),
    Key.ASIN: ("asin",),
    Key.TRACKING: ("tracking_id",),
}
_OF_PRODUCT = frozenset({Key.SKU, Key.ASIN})
FEW = 2_000
"""Requests that are sooner looked up and sorted than met on the way through all."""
_ANY_OF = "IN (SELECT value FROM json_each(?))"
_HAS_REASON = (
    f"(r.reason_code {_ANY_OF} OR r.id IN "
    f"(SELECT request_id FROM item_row WHERE position > 0 AND reason_code {_ANY_OF}))"
)
_IN_LIVE = f"SELECT r.id FROM request_row r INDEXED BY request_row_live WHERE {LIVE} AND {{condition}}"
_CANDIDATES = {
    Is.OVERDUE: _IN_LIVE,
    Is.DUE_TODAY: _IN_LIVE,
    Is.SNOOZED: _IN_LIVE,
    Is.NOTED: "SELECT request_id FROM request_note",
    Is.TAGGED: "SELECT request_id FROM request_tag",
    Is.A_TO_Z: "SELECT r.id FROM request_row r INDEXED BY request_row_claimed WHERE r.a_to_z",
    Is.HELD: "SELECT request_id FROM decision WHERE state = 'held'",
}
"""Where to look for what a filter finds, if it finds few."""


_ASKED = "r.request_date BETWEEN ? AND ? AND {days}"
_SETTLED_ASKED = (
    "SELECT r.id FROM request_row r INDEXED BY request_row_settled "
    f"WHERE r.first_task = '' AND {STATUS_ORDER} = {{place}} AND {_ASKED}"
)
_OPEN_ASKED = (
    f"SELECT r.id FROM request_row r INDEXED BY request_row_asked WHERE r.first_task <> '' AND {_ASKED}"
)


class Condition(NamedTuple):
    """SQL about `return_request r`, and what fills its question marks."""

    sql: str
    params: tuple[Any, ...] = ()


class Sought(NamedTuple):
    """All that must be true of a request; empty SQL if nothing must."""

    sql: str = ""
    params: tuple[Any, ...] = ()
    few: str | None = None
    """JSON list of ids that the words leave, where they are few."""
    hits: int | None = None
    """How many ids fit, where the words alone say so."""


def sought(
    db: Database, query: Query, today: Mapping[int, date], views: Mapping[View, str], *, soon: bool = False
) -> Sought:
    """What `query` asks; `views`: what makes a request stand in a place. `soon`: for the first of a list,
    which are found without knowing the others."""
    found = _of_filters(db, query, today, views)
    rare, common = list(query.terms), []
    if soon:
        common = [term for term in rare if not term.negated and word_search.is_common(db, term.folded)]
        rare = [term for term in rare if term not in common]
    few = _few_of_filters(db, query, today, views)
    hits = None
    if rare:
        flags = word_search.flags_of(db, rare)
        hits = flags.count(1) if not query.filters and not common else None
        if few is not None:
            few = {each for each in few if flags[each : each + 1] == b"\1"}
        elif flags.count(1) <= FEW:
            few = set(word_search.ids_of(flags))
        else:
            found.append(_marked(flags))
    found += [Condition(*word_search.row_test(db, term.folded)) for term in common]
    all_of = _all_of(found) if found else Condition("")
    named = None if few is None else to_json_list(sorted(few))
    return Sought(all_of.sql, all_of.params, named, hits)


def _few_of_filters(
    db: Database, query: Query, today: Mapping[int, date], views: Mapping[View, str]
) -> set[int] | None:
    """All requests for which the filters may be true, if one of them leaves few; None if none does."""
    few: set[int] | None = None
    for each in query.filters:
        where = None if each.negated else _candidates(db, each, today, views)
        rows = db.sql(f"{where.sql} LIMIT {FEW + 1}", where.params) if where else []
        if where and len(rows) <= FEW:
            ids = {row[0] for row in rows}
            few = ids if few is None else few & ids
    return few


def _candidates(
    db: Database, each: Filter, today: Mapping[int, date], views: Mapping[View, str]
) -> Condition | None:
    """A statement that finds more than a filter does but not less; None if it may find anything."""
    if each.key is Key.TAG:
        return Condition(_CANDIDATES[Is.TAGGED])
    if each.key is Key.REQUESTED and isinstance(each.value, DueRange):
        return _asked_in(each.value, today)
    if isinstance(each.value, DueRange) and not each.value.without:
        due = _of_days("r.due_on", each.value, today)
        return Condition(_IN_LIVE.format(condition=f"r.due_on IS NOT NULL AND {due.sql}"), due.params)
    if each.key is Key.IS and isinstance(each.value, tuple) and _CANDIDATES.keys() >= set(each.value):
        asked = (_CANDIDATES[Is(code)].format(condition=_of_being(Is(code), views)) for code in each.value)
        return Condition(" UNION ".join(asked))
    if each.key in _ITEM_COLUMNS and isinstance(each.value, str):
        marked = _of_text(db, each.key, each.value, ())
        flags = marked.params[0]
        if flags.count(1) <= FEW:
            return Condition("SELECT value FROM json_each(?)", (to_json_list(word_search.ids_of(flags)),))
    return None


def conditions(
    db: Database, query: Query, today: Mapping[int, date], views: Mapping[View, str]
) -> list[Condition]:
    """What must all be true of a request, one by one."""
    found = [_marked(word_search.flags_of(db, query.terms))] if query.terms else []
    return found + _of_filters(db, query, today, views)


def skus(db: Database, start: str, limit: int) -> list[str]:
    """SKUs of the shop that begin like this."""
    rows = db.sql(
        "SELECT DISTINCT p.merchant_sku FROM product p "
        "WHERE p.merchant_sku <> '' AND instr(fold(p.merchant_sku), ?) = 1 "
        "AND EXISTS (SELECT 1 FROM return_item i WHERE i.product_id = p.id) ORDER BY p.merchant_sku LIMIT ?",
        (fold(start), limit),
    )
    return [row[0] for row in rows]


def _turned(condition: Condition, negated: bool) -> Condition:
    """What is not known is not so: NULL counts as false before a minus turns it around."""
    return Condition(f"NOT coalesce({condition.sql}, 0)", condition.params) if negated else condition


def _marked(flags: bytes) -> Condition:
    """Requests with a byte of 1 at the place of their id."""
    return Condition("substr(?, r.id + 1, 1) = x'01'", (flags,))


def _all_of(conditions: Sequence[Condition]) -> Condition:
    """Their AND, in halves of halves: SQLite takes expressions up to 1,000 deep, and anything can be
    pasted."""
    if len(conditions) == 1:
        return conditions[0]
    half = len(conditions) // 2
    one, other = _all_of(conditions[:half]), _all_of(conditions[half:])
    return Condition(f"({one.sql} AND {other.sql})", one.params + other.params)


def _of_filters(
    db: Database, query: Query, today: Mapping[int, date], views: Mapping[View, str]
) -> list[Condition]:
    if not query.filters:
        return []
    stores = db.sql("SELECT id, name, marketplace, currency FROM store")
    found = [_turned(_of_filter(db, each, stores, today, views), each.negated) for each in query.filters]
    return list(dict.fromkeys(found))


def _of_filter(
    db: Database,
    each: Filter,
    stores: Sequence[Row],
    today: Mapping[int, date],
    views: Mapping[View, str],
) -> Condition:
    value = each.value
    if isinstance(value, DueRange):
        return _of_days("r.request_date" if each.key is Key.REQUESTED else "r.due_on", value, today)
    if isinstance(value, AmountRange):
        return _of_amount(value, stores)
    if isinstance(value, str):
        return _of_text(db, each.key, value, stores)
    if each.key is Key.REASON:
        codes = sorted(reason_codes(db))
        meant = [code for code in codes if any(reason_matches(code, wanted) for wanted in value)]
        return Condition(_HAS_REASON, (to_json_list(meant),) * 2)
    if each.key is Key.MARKETPLACE:
        ids = [row[0] for row in stores if fold(row[2]) in value]
        return Condition(f"r.store_id {_ANY_OF}", (to_json_list(ids),))
    if each.key is Key.IS:
        return Condition("(" + " OR ".join(_of_being(Is(code), views) for code in value) + ")")
    codes = [code.replace("-", "_") for code in value]
    if each.key is Key.GOODS:
        return Condition(f"r.goods {_ANY_OF}", (to_json_list(codes),))
    places = ", ".join(str(place) for place, status in enumerate(RequestStatus) if status in codes)
    claim = " OR r.a_to_z" if A_TO_Z in value else ""
    return Condition(f"({STATUS_ORDER} IN ({places}){claim})")


def _of_being(being: Is, views: Mapping[View, str]) -> str:
    return {
        Is.OVERDUE: views[View.OVERDUE],
        Is.DUE_TODAY: views[View.DUE_TODAY],
        Is.SNOOZED: views[View.SNOOZED],
        Is.NOTED: "r.has_note",
        Is.TAGGED: "r.tags <> ''",
        Is.A_TO_Z: "r.a_to_z",
        Is.REFUNDED: REFUNDED,
        Is.EXPOSED: "r.exposure_minor > 0",
        Is.HELD: _HELD,
    }[being]


def _of_text(db: Database, key: Key, typed: str, stores: Sequence[Row]) -> Condition:
    """A text somewhere in its column, at its start if a star follows; a tag in full or its start."""
    starts, whole = typed.endswith("*"), typed.startswith("=")
    if key is Key.TAG:
        # A line feed stands before and after each tag.
        tag = fold(bare(typed))
        return Condition("instr(fold(r.tags), ?)", (f"\n{tag}" + ("" if starts else "\n"),))
    text = searchable(bare(typed))
    if key is Key.STORE:
        names = {row[0]: searchable(row[1]) for row in stores}
        ids = [store for store, name in names.items() if _is_there(name, text, starts=starts, whole=whole)]
        return Condition(f"r.store_id {_ANY_OF}", (to_json_list(ids),))
    columns = _ITEM_COLUMNS[key]
    found_at = "instr(searchable(i.{column}), ?)" + (" = 1" if starts else "")
    test = "searchable(i.{column}) = ?" if whole and not starts else found_at
    either = " OR ".join(test.format(column=column) for column in columns)
    if key in _OF_PRODUCT:
        products = [
            row[0] for row in db.sql(f"SELECT i.id FROM product i WHERE {either}", (text,) * len(columns))
        ]
        return _marked(word_search.flags_of_products(db, products))
    marked = _marked(word_search.flags_in_ids(db, text))
    found = (
        f"({marked.sql} AND EXISTS (SELECT 1 FROM return_item i WHERE i.request_id = r.id AND ({either})))"
    )
    return Condition(found, (*marked.params, *(text,) * len(columns)))


def _asked_in(value: DueRange, today: Mapping[int, date]) -> Condition:
    """The requests of some days, along the indexes that know them."""
    days = _of_days("r.request_date", value, today)
    ends = [value.on(now) for now in today.values()]
    low = min((first or date.min for first, _ in ends), default=date.min).isoformat()
    high = max((last or date.max for _, last in ends), default=date.max).isoformat()
    parts = [_SETTLED_ASKED.format(place=place, days=days.sql) for place in range(len(RequestStatus))]
    parts.append(_OPEN_ASKED.format(days=days.sql))
    return Condition(" UNION ALL ".join(parts), (low, high, *days.params) * len(parts))


def _is_there(name: str, text: str, *, starts: bool, whole: bool) -> bool:
    if starts:
        return name.startswith(text)
    return name == text if whole else text in name


def _of_days(column: str, value: DueRange, today: Mapping[int, date]) -> Condition:
    if value.without:
        return Condition(f"{column} IS NULL")
    return _by_store(
        column,
        {
            store: tuple(day.isoformat() if day else None for day in value.on(now))
            for store, now in today.items()
        },
    )


def _of_amount(value: AmountRange, stores: Sequence[Row]) -> Condition:
    return _by_store("r.paid_minor", {row[0]: value.minor(row[3]) for row in stores})


def _by_store(column: str, bounds: Mapping[int, Sequence[Any]]) -> Condition:
    """A column between bounds that differ by store: each has its own calendar and currency."""
    parts: list[str] = []
    params: list[Any] = []
    for store, (low, high) in bounds.items():
        part = "+r.store_id = ?"  # no index of stores: it would be taken instead of the ids
        params.append(store)
        for sign, end in ((">=", low), ("<=", high)):
            if end is not None:
                part += f" AND {column} {sign} ?"
                params.append(end)
        parts.append(f"({part})")
    return Condition("(" + (" OR ".join(parts) or "0") + ")", tuple(params))
