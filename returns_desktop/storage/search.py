"""What a search asks of the database: a condition for each word and filter, with parameters only."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ..domain.folding import fold, searchable
from ..domain.model import RequestStatus
from ..domain.search import Filter, Query, Term, reason_matches
from ..domain.search_names import A_TO_Z, Is, Key
from ..domain.search_ranges import AmountRange, DueRange
from ..domain.views import View
from .codec import to_json_list
from .db import Database, Row

STANDING_COMMENT = (
    "SELECT max(t.id) FROM buyer_text t JOIN step s ON s.id = t.step_id "
    "WHERE t.request_id = r.id AND t.kind = 'comment' AND s.undone_at IS NULL"
)

STANDING_NOTE = (
    "SELECT max(t.id) FROM request_note t JOIN step s ON s.id = t.step_id "
    "WHERE t.request_id = r.id AND s.undone_at IS NULL"
)

# Both sides are `searchable`; `instr` and not LIKE, which has signs of its own and refuses long patterns.
_HAS_WORD = (
    "(EXISTS (SELECT 1 FROM item_row i JOIN product p ON p.id = i.product_id "
    "WHERE i.request_id = r.id AND instr(p.search_text, ?)) "
    "OR EXISTS (SELECT 1 FROM item_row i WHERE i.request_id = r.id AND instr(searchable(r.order_id || "
    "char(1) || r.amazon_rma_id || char(1) || i.merchant_rma_id || char(1) || i.tracking_id), ?)) "
    "OR instr(searchable(replace(r.tags, char(10), char(1))), ?) "
    f"OR EXISTS (SELECT 1 FROM request_note t WHERE t.id = ({STANDING_NOTE}) "
    "AND instr(searchable(t.body), ?)) "
    f"OR EXISTS (SELECT 1 FROM buyer_text t WHERE t.id = ({STANDING_COMMENT}) "
    "AND instr(searchable(t.body), ?)))"
)
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
_ANY_OF = "IN (SELECT value FROM json_each(?))"
_HAS_REASON = f"EXISTS (SELECT 1 FROM return_item i WHERE i.request_id = r.id AND i.reason_code {_ANY_OF})"


class Condition(NamedTuple):
    """SQL about `return_request r`, and what fills its question marks."""

    sql: str
    params: tuple[Any, ...] = ()


def conditions(
    db: Database, query: Query, today: Mapping[int, date], views: Mapping[View, str]
) -> list[Condition]:
    """What must all be true of a request; `views`: what makes a request stand in a place."""
    stores = db.sql("SELECT id, name, marketplace, currency FROM store") if query.filters else []
    found = [_turned(_of_term(term), term.negated) for term in query.terms]
    found += [
        _turned(_of_filter(db, each, stores, today, views), each.negated) for each in query.filters
    ]
    return list(dict.fromkeys(found))


def skus(db: Database, start: str, limit: int) -> list[str]:
    """SKUs of the shop that begin like this."""
    rows = db.sql(
        "SELECT DISTINCT merchant_sku FROM return_item "
        "WHERE merchant_sku <> '' AND instr(fold(merchant_sku), ?) = 1 ORDER BY merchant_sku LIMIT ?",
        (fold(start), limit),
    )
    return [row[0] for row in rows]


def _turned(condition: Condition, negated: bool) -> Condition:
    """What is not known is not so: NULL counts as false before a minus turns it around."""
    return Condition(f"NOT coalesce({condition.sql}, 0)", condition.params) if negated else condition


def _of_term(term: Term) -> Condition:
    return Condition(_HAS_WORD, (term.folded,) * _HAS_WORD.count("?"))


def _of_filter(
    db: Database,
    each: Filter,
    stores: Sequence[Row],
    today: Mapping[int, date],
    views: Mapping[View, str],
) -> Condition:
    value = each.value
    if isinstance(value, DueRange):
        return _of_due(value, today)
    if isinstance(value, AmountRange):
        return _of_amount(value, stores)
    if isinstance(value, str):
        return _of_text(each.key, value, stores)
    if each.key is Key.REASON:
        codes = [row[0] for row in db.sql("SELECT DISTINCT reason_code FROM return_item")]
        meant = [code for code in codes if any(reason_matches(code, wanted) for wanted in value)]
        return Condition(_HAS_REASON, (to_json_list(meant),))
    if each.key is Key.MARKETPLACE:
        ids = [row[0] for row in stores if fold(row[2]) in value]
        return Condition(f"r.store_id {_ANY_OF}", (to_json_list(ids),))
    if each.key is Key.IS:
        return Condition("(" + " OR ".join(_of_being(Is(code), views) for code in value) + ")")
    codes = [code.replace("-", "_") for code in value]
    if each.key is Key.GOODS:
        return Condition(f"r.goods {_ANY_OF}", (to_json_list(codes),))
    statuses = [code for code in codes if code in set(RequestStatus)]
    claim = " OR r.a_to_z" if A_TO_Z in value else ""
    return Condition(f"(r.status {_ANY_OF}{claim})", (to_json_list(statuses),))


def _of_being(being: Is, views: Mapping[View, str]) -> str:
    return {
        Is.OVERDUE: views[View.OVERDUE],
        Is.DUE_TODAY: views[View.DUE_TODAY],
        Is.SNOOZED: views[View.SNOOZED],
        Is.NOTED: "r.has_note",
        Is.TAGGED: "r.tags <> ''",
        Is.A_TO_Z: "r.a_to_z",
        Is.HELD: _HELD,
    }[being]


def _of_text(key: Key, typed: str, stores: Sequence[Row]) -> Condition:
    """A text somewhere in its column, at its start if a star follows; a tag in full or its start."""
    starts = typed.endswith("*")
    if key is Key.TAG:
        # A line feed stands before and after each tag.
        tag = fold(typed.rstrip("*"))
        return Condition("instr(fold(r.tags), ?)", (f"\n{tag}" + ("" if starts else "\n"),))
    text = searchable(typed.rstrip("*"))
    if key is Key.STORE:
        places = {row[0]: searchable(row[1]).find(text) for row in stores}
        ids = [store for store, place in places.items() if place == 0 or (place > 0 and not starts)]
        return Condition(f"r.store_id {_ANY_OF}", (to_json_list(ids),))
    columns = _ITEM_COLUMNS[key]
    place = " = 1" if starts else ""
    either = " OR ".join(f"instr(searchable(i.{column}), ?){place}" for column in columns)
    found = f"EXISTS (SELECT 1 FROM return_item i WHERE i.request_id = r.id AND ({either}))"
    return Condition(found, (text,) * len(columns))


def _of_due(value: DueRange, today: Mapping[int, date]) -> Condition:
    if value.without:
        return Condition("r.due_on IS NULL")
    return _by_store(
        "r.due_on",
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
        part = "r.store_id = ?"
        params.append(store)
        for sign, end in ((">=", low), ("<=", high)):
            if end is not None:
                part += f" AND {column} {sign} ?"
                params.append(end)
        parts.append(f"({part})")
    return Condition("(" + (" OR ".join(parts) or "0") + ")", tuple(params))
