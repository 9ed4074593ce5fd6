"""Reading whole requests as domain values."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

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
from .codec import moment, optional_date
from .db import Database, Row
from .tables import (
    AnswerTable,
    BuyerTextTable,
    DecisionTable,
    GoodsCheckTable,
    ItemTable,
    MarkTable,
    RefundLineTable,
    RequestTable,
    StepTable,
    StoreTable,
)

Value = TypeVar("Value")

CHUNK = 500
"""Ids per query; SQLite takes 32,766 variables, short statements are parsed faster."""

COMMENT = "comment"
MESSAGE = "message"

_LINE_COLUMNS = tuple(getattr(ItemTable, name) for name in FIELD_NAMES)


def chunks(values: Iterable[Value], size: int = CHUNK) -> Iterator[list[Value]]:
    """`values` in lists of at most `size`."""
    source = iter(values)
    while part := list(islice(source, size)):
        yield part


def stores(db: Database) -> dict[int, Store]:
    """All stores by id."""
    query = StoreTable.select(
        StoreTable.id,
        StoreTable.name,
        StoreTable.marketplace,
        StoreTable.currency,
        StoreTable.time_zone,
        StoreTable.value_limit_minor,
        StoreTable.return_address,
        StoreTable.version,
    ).order_by(StoreTable.id)
    return {row[0]: Store(*row) for row in db.rows(query)}


def requests(db: Database, ids: Sequence[int]) -> list[Request]:
    """The requests with these ids, in the order of `ids`; unknown ids are left out."""
    with db.reading():
        known = stores(db)
        found: dict[int, Request] = {}
        for part in chunks(ids):
            found.update(_load(db, known, part))
    return [found[request_id] for request_id in ids if request_id in found]


def request(db: Database, request_id: int) -> Request:
    """One request. Raises `AppError("request_unknown")`."""
    found = requests(db, [request_id])
    if not found:
        raise AppError("request_unknown", request=request_id)
    return found[0]


def orders_of(db: Database, ids: Iterable[int]) -> list[list[Request]]:
    """All requests of the orders that the requests `ids` belong to, grouped by order.

    Money is reckoned over an order (product specification, section 3), so guards need them all.
    """
    with db.reading():
        members: dict[tuple[int, str], None] = {}
        for part in chunks(ids):
            query = (
                RequestTable.select(RequestTable.store, RequestTable.order_id)
                .where(RequestTable.id << part)
                .distinct()
            )
            members.update(dict.fromkeys((row[0], row[1]) for row in db.rows(query)))
        related: list[int] = []
        for store_id, group in _by_store(members).items():
            for order_part in chunks(group):
                query = RequestTable.select(RequestTable.id).where(
                    (RequestTable.store == store_id) & (RequestTable.order_id << order_part)
                )
                related += [row[0] for row in db.rows(query)]
        grouped: dict[tuple[int, str], list[Request]] = defaultdict(list)
        for loaded in requests(db, sorted(related)):
            grouped[loaded.store.id, loaded.line.order_id].append(loaded)
    return list(grouped.values())


def ids_of_order(db: Database, order_id: str) -> list[int]:
    """Ids of the requests of an order, oldest first; the same id in two stores means both."""
    query = RequestTable.select(RequestTable.id).where(
        (RequestTable.store << list(stores(db))) & (RequestTable.order_id == order_id)
    )
    return sorted(row[0] for row in db.rows(query))


def _by_store(keys: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for store_id, order_id in keys:
        found[store_id].append(order_id)
    return found


def _load(db: Database, known: dict[int, Store], ids: list[int]) -> Iterator[tuple[int, Request]]:
    query = RequestTable.select(
        RequestTable.id,
        RequestTable.store,
        RequestTable.claim_seen_on,
        RequestTable.version,
        RequestTable.last_seen_at,
    ).where(RequestTable.id << ids)
    items = _items(db, ids)
    decisions = _decisions(db, ids)
    marks = _marks(db, ids)
    comments = _comments(db, ids)
    answers = _answers(db, ids)
    filed = filing.filed(db, ids)
    for request_id, store_id, claim_seen_on, version, last_seen_at in db.rows(query):
        yield (
            request_id,
            Request(
                id=request_id,
                store=known[store_id],
                items=tuple(items[request_id]),
                decisions=tuple(decisions[request_id]),
                marks=frozenset(marks[request_id]),
                comment=comments.get(request_id, Comment()),
                claim_seen_on=optional_date(claim_seen_on),
                version=version,
                last_seen_at=moment(last_seen_at) if last_seen_at else None,
                answers=tuple(answers[request_id]),
                note=filed.notes.get(request_id, ""),
                tags=filed.tags.get(request_id, ()),
                snooze=filed.snoozed.get(request_id),
                remind_on=filed.reminders.get(request_id),
            ),
        )


def _items(db: Database, ids: list[int]) -> dict[int, list[Item]]:
    checks: dict[int, list[GoodsCheck]] = defaultdict(list)
    counted = (
        GoodsCheckTable.select(
            GoodsCheckTable.item,
            GoodsCheckTable.quantity,
            GoodsCheckTable.condition,
            GoodsCheckTable.note,
            GoodsCheckTable.checked_at,
        )
        .join(StepTable)
        .switch(GoodsCheckTable)
        .join(ItemTable)
        .where((ItemTable.request << ids) & StepTable.undone_at.is_null())
        .order_by(GoodsCheckTable.id)
    )
    for item_id, quantity, condition, note, checked_at in db.rows(counted):
        checks[item_id].append(GoodsCheck(quantity, Condition(condition), note, moment(checked_at)))
    found: dict[int, list[Item]] = defaultdict(list)
    query = (
        ItemTable.select(ItemTable.request, ItemTable.id, ItemTable.known_refunded_minor, *_LINE_COLUMNS)
        .where(ItemTable.request << ids)
        .order_by(ItemTable.request, ItemTable.position)
    )
    for row in db.rows(query):
        found[row[0]].append(Item(row[1], line_of(row[3:]), tuple(checks[row[1]]), row[2]))
    return found


def _decisions(db: Database, ids: list[int]) -> dict[int, list[Decision]]:
    standing = (DecisionTable.request << ids) & StepTable.undone_at.is_null()
    refunds: dict[int, list[RefundLine]] = defaultdict(list)
    lines = (
        RefundLineTable.select(
            RefundLineTable.decision,
            RefundLineTable.item,
            RefundLineTable.quantity,
            RefundLineTable.amount_minor,
            RefundLineTable.restocking_minor,
            RefundLineTable.elsewhere_minor,
            RefundLineTable.line_elsewhere_minor,
        )
        .join(DecisionTable)
        .join(StepTable)
        .where(standing)
        .order_by(RefundLineTable.id)
    )
    for row in db.rows(lines):
        refunds[row[0]].append(RefundLine(*row[1:]))
    query = (
        DecisionTable.select(
            DecisionTable.request,
            DecisionTable.id,
            DecisionTable.action,
            DecisionTable.state,
            DecisionTable.decided_at,
            DecisionTable.done_at,
            DecisionTable.without_goods,
            DecisionTable.close_reason,
            DecisionTable.wait_until,
            DecisionTable.override_reason,
            DecisionTable.reported_status,
        )
        .join(StepTable)
        .where(standing)
        .order_by(DecisionTable.id)
    )
    found: dict[int, list[Decision]] = defaultdict(list)
    for row in db.rows(query):
        found[row[0]].append(_decision(row, tuple(refunds[row[1]])))
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


def _answers(db: Database, ids: list[int]) -> dict[int, list[GivenAnswer]]:
    query = (
        AnswerTable.select(
            AnswerTable.request,
            AnswerTable.finding,
            AnswerTable.answer,
            AnswerTable.decision,
            AnswerTable.item,
            AnswerTable.reported_status,
            AnswerTable.theirs_minor,
            AnswerTable.answered_at,
        )
        .join(StepTable)
        .where((AnswerTable.request << ids) & StepTable.undone_at.is_null())
        .order_by(AnswerTable.id)
    )
    found: dict[int, list[GivenAnswer]] = defaultdict(list)
    for request_id, kind, answer, decision_id, item_id, reported, theirs_minor, answered_at in db.rows(query):
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


def _marks(db: Database, ids: list[int]) -> dict[int, list[Mark]]:
    query = (
        MarkTable.select(MarkTable.request, MarkTable.kind)
        .join(StepTable)
        .where((MarkTable.request << ids) & StepTable.undone_at.is_null())
    )
    found: dict[int, list[Mark]] = defaultdict(list)
    for request_id, kind in db.rows(query):
        found[request_id].append(Mark(kind))
    return found


def _comments(db: Database, ids: list[int]) -> dict[int, Comment]:
    query = (
        BuyerTextTable.select(
            BuyerTextTable.request, BuyerTextTable.state, BuyerTextTable.body, BuyerTextTable.written_at
        )
        .join(StepTable)
        .where(
            (BuyerTextTable.request << ids) & (BuyerTextTable.kind == COMMENT) & StepTable.undone_at.is_null()
        )
        .order_by(BuyerTextTable.id)
    )
    return {
        request_id: Comment(CommentState(state), body, moment(written_at))
        for request_id, state, body, written_at in db.rows(query)
    }


def stored_items(db: Database, rma_ids: Iterable[str]) -> list[tuple[Any, ...]]:
    """Rows `(store_id, request_id, item_id, ReportLine)` of all items of these RMAs."""
    found: list[tuple[Any, ...]] = []
    columns = (RequestTable.store, RequestTable.id, ItemTable.id, *_LINE_COLUMNS)
    with db.reading():
        for part in chunks(rma_ids):
            query = (
                ItemTable.select(*columns)
                .join(RequestTable)
                .where(RequestTable.amazon_rma_id << part)
                .order_by(ItemTable.id)
            )
            found += [(row[0], row[1], row[2], line_of(row[3:])) for row in db.rows(query)]
    return found
