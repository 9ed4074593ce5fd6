"""Reading whole requests as domain values."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from ..domain.errors import AppError
from ..domain.model import (
    Action,
    Answer,
    CloseReason,
    Comment,
    CommentState,
    Condition,
    Decision,
    DecisionState,
    FindingKind,
    GivenAnswer,
    GoodsCheck,
    Item,
    Mark,
    RefundLine,
    Request,
    RequestStatus,
    Store,
)
from ..domain.report import FIELD_NAMES
from ..domain.report_rows import line_of
from . import filing
from .codec import moment, optional_date, to_json_list
from .db import Database, Row
from .filing import STANDS

Value = TypeVar("Value")

CHUNK = 500
"""Ids read at once: more are not read faster, and an import looks up from its work after each portion."""

COMMENT = "comment"
MESSAGE = "message"

_LINE_COLUMNS = ", ".join(f"i.{name}" for name in FIELD_NAMES)
_NO_COMMENT = Comment()


def chunks(values: Iterable[Value], size: int = CHUNK) -> Iterator[list[Value]]:
    """`values` in lists of at most `size`."""
    source = iter(values)
    while part := list(islice(source, size)):
        yield part


def stores(db: Database) -> dict[int, Store]:
    """All stores by id."""
    rows = db.sql(
        "SELECT id, name, marketplace, currency, time_zone, value_limit_minor, return_address, version, "
        "language, is_archived FROM store ORDER BY id"
    )
    return {row[0]: _store(row) for row in rows}


def _store(row: Row) -> Store:
    store_id, name, marketplace, currency, zone, limit, address, version, language, is_archived = row
    return Store(
        store_id, name, marketplace, currency, zone, limit, address, version, language, bool(is_archived)
    )


def listed_stores(db: Database, store_id: int | None) -> tuple[int, ...] | None:
    """The stores whose requests are listed and counted: the one that is wanted, or all that are not archived.
    None: just all there are."""
    if store_id is not None:
        return (store_id,)
    known = db.sql("SELECT id, is_archived FROM store ORDER BY id")
    return tuple(row[0] for row in known if not row[1]) if any(row[1] for row in known) else None


def of_stores(stores: Sequence[int] | None, column: str = "r.store_id") -> str:
    """The condition that something is of these stores, behind others; None: of any."""
    if stores is None:
        return ""
    if len(stores) == 1:
        return f" AND {column} = {int(stores[0])}"
    # No store has the id 0: for a list without values SQLite would refuse the indexes it is told to take.
    return f" AND {column} IN ({', '.join(str(int(store)) for store in stores or (0,))})"


def of_listed(db: Database, store_id: int | None, column: str = "r.store_id") -> str:
    """The condition that something is listed which may be of no store, because it came before there was one:
    it belongs to all of them together, and to none alone."""
    stores = listed_stores(db, store_id)
    if stores is None:
        return "1"
    mine = f"(1{of_stores(stores, column)})"
    return mine if store_id is not None else f"({mine} OR {column} IS NULL)"


def requests(db: Database, ids: Sequence[int]) -> list[Request]:
    """The requests with these ids, in the order of `ids`; unknown ids are left out."""
    with db.reading():
        known = stores(db)
        found: dict[int, Request] = {}
        for part in chunks(ids):
            found.update(_load(db, known, to_json_list(part)))
    return [found[request_id] for request_id in ids if request_id in found]


def request(db: Database, request_id: int) -> Request:
    """One request. Raises `AppError("request_unknown")`."""
    found = requests(db, [request_id])
    if not found:
        raise AppError("request_unknown", request=request_id)
    return found[0]


_OF_ORDERS = """
SELECT DISTINCT o.id FROM return_request r
JOIN return_request o ON o.store_id = r.store_id AND o.order_id = r.order_id
WHERE r.id IN (SELECT value FROM json_each(?))"""


def orders_of(db: Database, ids: Iterable[int]) -> list[list[Request]]:
    """All requests of the orders that the requests `ids` belong to, grouped by order.

    Money is reckoned over an order (product specification, section 3), so guards need them all.
    """
    with db.reading():
        related: set[int] = set()
        for part in chunks(ids):
            related.update(row[0] for row in db.sql(_OF_ORDERS, (to_json_list(part),)))
        grouped: dict[tuple[int, str], list[Request]] = defaultdict(list)
        for loaded in requests(db, sorted(related)):
            grouped[loaded.store.id, loaded.line.order_id].append(loaded)
    return list(grouped.values())


def versions(db: Database, ids: Iterable[int]) -> dict[int, int]:
    """The versions of those of these requests that there are."""
    found: dict[int, int] = {}
    for part in chunks(ids):
        found.update(db.sql(_VERSIONS, (to_json_list(part),)))
    return found


_VERSIONS = "SELECT id, version FROM return_request WHERE id IN (SELECT value FROM json_each(?))"


def store_ids(db: Database, ids: Iterable[int]) -> dict[int, int]:
    """The stores of those of these requests that there are."""
    found: dict[int, int] = {}
    for part in chunks(ids):
        found.update(db.sql(_STORES, (to_json_list(part),)))
    return found


_STORES = "SELECT id, store_id FROM return_request WHERE id IN (SELECT value FROM json_each(?))"


def ids_of_order(db: Database, order_id: str) -> list[int]:
    """Ids of the requests of an order that are listed, oldest first; the same id in two stores means both."""
    rows = db.sql(
        "SELECT id FROM return_request WHERE store_id IN (SELECT id FROM store WHERE NOT is_archived) "
        "AND order_id = ? ORDER BY id",
        (order_id,),
    )
    return [row[0] for row in rows]


_REQUESTS = """
SELECT id, store_id, claim_seen_on, version, last_seen_at FROM return_request
WHERE id IN (SELECT value FROM json_each(?))"""


def _load(db: Database, known: dict[int, Store], ids: str) -> Iterator[tuple[int, Request]]:
    """The requests whose ids are in a JSON list."""
    items = _items(db, ids)
    decisions = _decisions(db, ids)
    marks = _marks(db, ids)
    comments = _comments(db, ids)
    answers = _answers(db, ids)
    filed = filing.filed(db, ids)
    for request_id, store_id, claim_seen_on, version, last_seen_at in db.sql(_REQUESTS, (ids,)):
        yield (
            request_id,
            Request(
                id=request_id,
                store=known[store_id],
                items=tuple(items[request_id]),
                decisions=tuple(decisions.get(request_id, ())),
                marks=frozenset(marks.get(request_id, ())),
                comment=comments.get(request_id, _NO_COMMENT),
                claim_seen_on=optional_date(claim_seen_on),
                version=version,
                last_seen_at=moment(last_seen_at) if last_seen_at else None,
                answers=tuple(answers.get(request_id, ())),
                note=filed.notes.get(request_id, ""),
                tags=filed.tags.get(request_id, ()),
                snooze=filed.snoozed.get(request_id),
                remind_on=filed.reminders.get(request_id),
            ),
        )


_CHECKS = """
SELECT g.item_id, g.quantity, g.condition, g.note, g.checked_at
FROM return_item i CROSS JOIN goods_check g ON g.item_id = i.id CROSS JOIN step p ON p.id = g.step_id
WHERE i.request_id IN (SELECT value FROM json_each(?)) AND p.undone_at IS NULL ORDER BY g.id"""
_ITEMS = f"""
SELECT i.request_id, i.id, i.known_refunded_minor, {_LINE_COLUMNS} FROM return_item i
WHERE i.request_id IN (SELECT value FROM json_each(?)) ORDER BY i.request_id, i.position"""


def _items(db: Database, ids: str) -> dict[int, list[Item]]:
    checks: dict[int, list[GoodsCheck]] = defaultdict(list)
    # Most shops count few parcels: nothing is looked for in vain under every item.
    if db.sql("SELECT 1 FROM goods_check LIMIT 1"):
        for item_id, quantity, condition, note, checked_at in db.sql(_CHECKS, (ids,)):
            checks[item_id].append(GoodsCheck(quantity, Condition(condition), note, moment(checked_at)))
    found: dict[int, list[Item]] = defaultdict(list)
    for row in db.sql(_ITEMS, (ids,)):
        found[row[0]].append(Item(row[1], line_of(row[3:]), tuple(checks.get(row[1], ())), row[2]))
    return found


_LINES = f"""
SELECT l.decision_id, l.item_id, l.quantity, l.amount_minor, l.restocking_minor, l.elsewhere_minor,
    l.line_elsewhere_minor
FROM decision f CROSS JOIN step p ON p.id = f.step_id CROSS JOIN refund_line l ON l.decision_id = f.id
WHERE f.action = '{Action.REFUND.value}' AND {STANDS} ORDER BY l.id"""
_DECISIONS = f"""
SELECT f.request_id, f.id, f.action, f.state, f.decided_at, f.done_at, f.without_goods, f.close_reason,
    f.wait_until, f.override_reason, f.reported_status
FROM decision f CROSS JOIN step p ON p.id = f.step_id WHERE {STANDS} ORDER BY f.id"""


def _decisions(db: Database, ids: str) -> dict[int, list[Decision]]:
    rows = db.sql(_DECISIONS, (ids,))
    refunds: dict[int, list[RefundLine]] = defaultdict(list)
    if any(row[2] == Action.REFUND.value for row in rows):
        for line in db.sql(_LINES, (ids,)):
            refunds[line[0]].append(RefundLine(*line[1:]))
    found: dict[int, list[Decision]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(_decision(row, tuple(refunds.get(row[1], ()))))
    return found


def _decision(row: Row, refunds: tuple[RefundLine, ...]) -> Decision:
    _, decision_id, action, state, decided_at, done_at, without_goods, close_reason = row[:8]
    wait_until, reason, reported = row[8:]
    return Decision(
        id=decision_id,
        action=Action(action),
        state=DecisionState(state),
        decided_at=moment(decided_at),
        done_at=moment(done_at) if done_at else None,
        refunds=refunds,
        without_goods=bool(without_goods),
        close_reason=CloseReason(close_reason) if close_reason else None,
        wait_until=optional_date(wait_until),
        override_reason=reason,
        reported=RequestStatus(reported) if reported else None,
    )


_ANSWERS = f"""
SELECT f.request_id, f.finding, f.answer, f.decision_id, f.item_id, f.reported_status, f.theirs_minor,
    f.answered_at
FROM conflict_answer f CROSS JOIN step p ON p.id = f.step_id WHERE {STANDS} ORDER BY f.id"""


def _answers(db: Database, ids: str) -> dict[int, list[GivenAnswer]]:
    found: dict[int, list[GivenAnswer]] = defaultdict(list)
    for request_id, kind, answer, decision_id, item_id, reported, theirs_minor, answered_at in db.sql(
        _ANSWERS, (ids,)
    ):
        found[request_id].append(
            GivenAnswer(
                kind=FindingKind(kind),
                answer=Answer(answer),
                decision_id=decision_id,
                item_id=item_id,
                reported=RequestStatus(reported),
                theirs_minor=theirs_minor,
                answered_at=moment(answered_at),
            )
        )
    return found


_MARKS = f"""
SELECT f.request_id, f.kind FROM mark f CROSS JOIN step p ON p.id = f.step_id WHERE {STANDS}"""


def _marks(db: Database, ids: str) -> dict[int, list[Mark]]:
    found: dict[int, list[Mark]] = defaultdict(list)
    for request_id, kind in db.sql(_MARKS, (ids,)):
        found[request_id].append(Mark(kind))
    return found


_COMMENTS = f"""
SELECT f.request_id, f.state, f.body, f.written_at FROM buyer_text f CROSS JOIN step p ON p.id = f.step_id
WHERE f.kind = '{COMMENT}' AND {STANDS} ORDER BY f.id"""


def _comments(db: Database, ids: str) -> dict[int, Comment]:
    return {
        request_id: Comment(CommentState(state), body, moment(written_at))
        for request_id, state, body, written_at in db.sql(_COMMENTS, (ids,))
    }
