"""Reads for lists, counts, history and exports. Rows go out as domain values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from ..domain.filing import Snooze
from ..domain.model import (
    WORST_FIRST,
    Action,
    CommentState,
    Condition,
    DecisionState,
    GoodsState,
    MoneyState,
    RequestStatus,
)
from ..domain.search import NOTHING_SOUGHT, Query
from ..domain.views import STATUS_VIEWS, Counts, RequestRow, SortKey, TimelineEntry, View
from ..domain.workflow import Task
from . import other_reports, problems, search
from .codec import moment, optional_date, told_of
from .db import Database, Row
from .decision_records import IN_NO_DECISIONS_FILE
from .facts import listed_stores, of_stores
from .places import LIVE, STATUS_ORDER
from .word_search import STANDING_COMMENT

TASK_BITS: dict[Task, int] = {
    Task.CLAIM: 1,
    Task.ANSWER: 2,
    Task.REFUND: 4,
    Task.CHECK_GOODS: 8,
    Task.TODO: 16,
    Task.CONFLICT: 32,
}
"""Stored in `return_request.tasks`: a bit never changes its meaning."""

PREVIEW = 200
"""Characters of the comment that a list row carries."""

CONDITIONS_PER_QUERY = 100
"""Words and filters at once: SQLite takes expressions up to 1,000 deep, and anything can be pasted."""

_BY_DUE = "r.due_on IS NULL, r.due_on {way}, r.first_task = '', r.request_date {way}, r.id {way}"
ORDER_BY = {
    SortKey.DUE: _BY_DUE,
    SortKey.REASON: "r.reason_code {way}, r.due_on IS NULL, r.due_on {way}, r.id {way}",
    SortKey.PRODUCT: (
        "(SELECT item_name FROM product WHERE id = r.product_id) COLLATE NOCASE {way}, "
        "r.product_id {way}, r.id {way}"
    ),
    SortKey.STATUS: f"{STATUS_ORDER} {{way}}, {_BY_DUE}",
    SortKey.AMOUNT: (  # no sum across currencies
        "r.paid_minor IS NULL, r.store_id, r.paid_minor {way}, r.id {way}"
    ),
    SortKey.REQUESTED: "r.request_date {way}, r.id {way}",
}
"""The orders of the list, in words; `listing` walks them along indexes."""


def _day_of_store(today: Mapping[int, date]) -> str:
    """The calendar day of a request's store, as SQL; both numbers and ISO days are our own."""
    if len(set(today.values())) == 1:
        return f"'{next(iter(today.values())).isoformat()}'"
    cases = " ".join(f"WHEN {store} THEN '{day.isoformat()}'" for store, day in today.items())
    return f"(CASE r.store_id {cases} ELSE '' END)" if cases else "''"


def _awake(day: str) -> str:
    """Whether a request does not rest, as `domain.filing.rests` has it."""
    urgent = TASK_BITS[Task.CLAIM] | TASK_BITS[Task.CONFLICT]
    rests = (
        f"r.snoozed_until > {day} AND (r.due_on IS NULL OR r.due_on > {day} OR r.due_on <= r.snoozed_on) "
        f"AND NOT (r.tasks & {urgent})"
    )
    return f"(r.snoozed_until IS NULL OR NOT ({rests}))"


def conditions_of_views(today: Mapping[int, date], awake: str = "") -> dict[View, str]:
    """What a request must be to stand in a place of the sidebar. `awake`: a column that says so already."""
    day = _day_of_store(today)
    awake = awake or _awake(day)

    def has(task: Task) -> str:
        return f"((r.tasks & {TASK_BITS[task]}) AND {awake})"

    return {
        View.NEEDS_ACTION: f"((r.tasks > 0 AND {awake}) OR ifnull(r.remind_on <= {day}, 0))",
        **{view: f"r.status = '{status.value}'" for view, status in STATUS_VIEWS.items()},
        View.A_TO_Z: "r.a_to_z",
        View.OVERDUE: f"r.due_on < {day}",
        View.DUE_TODAY: f"(r.due_on = {day} OR (r.remind_on <= {day} AND r.due_on IS NOT {day}))",
        View.REFUND_DUE: has(Task.REFUND),
        View.CHECK_GOODS: has(Task.CHECK_GOODS),
        View.TODO: has(Task.TODO),
        View.CONFLICTS: has(Task.CONFLICT),
        View.SNOOZED: f"((NOT {awake} OR r.remind_on > {day}) AND NOT ifnull(r.remind_on <= {day}, 0))",
        View.ALL: "1",
    }


def ids_with_order_id(db: Database, words: str, limit: int) -> list[int]:
    """Ids of requests whose order id has these digits in a row, the newest first."""
    rows = db.sql(
        "SELECT r.id FROM return_request r WHERE instr(replace(r.order_id, '-', ''), ?)"
        f"{of_stores(listed_stores(db, None))} ORDER BY r.request_date DESC, r.id DESC LIMIT ?",
        [words.replace("-", ""), limit],
    )
    return [row[0] for row in rows]


def request_ids(
    db: Database,
    view: View,
    *,
    sort: SortKey = SortKey.DUE,
    descending: bool = False,
    query: Query = NOTHING_SOUGHT,
    store_id: int | None = None,
    today: Mapping[int, date],
) -> list[int]:
    """Ids of all requests of a view in the order of the list; all of `query` must be true of them."""
    first, *others = _wheres(db, view, query, store_id, today)
    order = ORDER_BY[sort].format(way="DESC" if descending else "ASC")
    statement = "SELECT r.id FROM return_request r WHERE {where} ORDER BY {order}"
    found = [row[0] for row in db.sql(statement.format(where=first.sql, order=order), first.params)]
    for other in others:
        if not found:
            break
        rows = db.sql(statement.format(where=other.sql, order="r.id"), other.params)
        ids = {row[0] for row in rows}
        found = [request_id for request_id in found if request_id in ids]
    return found


def stored_count(db: Database, status: RequestStatus | None, stores: Sequence[int] | None) -> int:
    """How many requests are stored: in a status or all, of some stores or of all."""
    return int(
        db.sql(
            "SELECT coalesce(sum(requests), 0) FROM request_total "
            f"WHERE status = ifnull(?, status){of_stores(stores, 'store_id')}",
            (status.value if status else None,),
        )[0][0]
    )


def request_count(
    db: Database,
    view: View,
    query: Query = NOTHING_SOUGHT,
    *,
    store_id: int | None = None,
    today: Mapping[int, date],
) -> int:
    """How many requests `request_ids` would find."""
    wheres = _wheres(db, view, query, store_id, today)
    if len(wheres) > 1:
        return len(request_ids(db, view, query=query, store_id=store_id, today=today))
    statement = f"SELECT count(*) FROM return_request r WHERE {wheres[0].sql}"
    return int(db.sql(statement, wheres[0].params)[0][0])


def _wheres(
    db: Database, view: View, query: Query, store_id: int | None, today: Mapping[int, date]
) -> list[search.Condition]:
    """What requests must be, in as many pieces as SQLite needs; all must hold."""
    views = conditions_of_views(today)
    place = search.Condition(f"{views[view]}{of_stores(listed_stores(db, store_id))}")
    sought = search.conditions(db, query, today, views)
    pieces = []
    for start in range(0, len(sought) or 1, CONDITIONS_PER_QUERY):
        part = [place, *sought[start : start + CONDITIONS_PER_QUERY]]
        params = tuple(value for each in part for value in each.params)
        pieces.append(search.Condition(" AND ".join(each.sql for each in part), params))
    return pieces


_ROW = f"""
SELECT r.id, r.order_id, r.amazon_rma_id, s.marketplace, s.currency, r.store_id, p.item_name, r.item_count,
    r.reason_code, r.request_date, r.status,
    (SELECT i.reported_status FROM item_row i WHERE i.request_id = r.id ORDER BY i.position LIMIT 1),
    r.a_to_z, r.goods, r.money, r.first_task, r.due_on, r.paid_minor, c.state, substr(c.body, 1, {PREVIEW}),
    (SELECT d.action FROM decision d JOIN step p ON p.id = d.step_id
     WHERE d.request_id = r.id AND d.state = 'held' AND p.undone_at IS NULL ORDER BY d.id DESC LIMIT 1),
    r.snoozed_until, r.snoozed_on, r.remind_on, r.tags, r.has_note, NOT {{awake}}
FROM return_request r
JOIN store s ON s.id = r.store_id
JOIN product p ON p.id = r.product_id
LEFT JOIN buyer_text c ON c.id = ({STANDING_COMMENT})
WHERE r.id IN ({{ids}})"""


def request_rows(db: Database, ids: Sequence[int], today: Mapping[int, date]) -> list[RequestRow]:
    """List rows in the order of `ids`, a window of a few hundred."""
    marks = ", ".join("?" * len(ids))
    with db.reading():
        rows = db.sql(_ROW.format(ids=marks, awake=_awake(_day_of_store(today))), ids)
        conditions = conditions_of(db, ids)
    found = {row[0]: _request_row(row, conditions.get(row[0]), today) for row in rows}
    return [found[request_id] for request_id in ids if request_id in found]


def conditions_of(db: Database, ids: Sequence[int]) -> dict[int, Condition]:
    """The worst condition of the goods that were checked in, of requests with any."""
    rows = db.sql(
        "SELECT i.request_id, g.condition FROM goods_check g JOIN step s ON s.id = g.step_id "
        "JOIN return_item i ON i.id = g.item_id "
        f"WHERE s.undone_at IS NULL AND i.request_id IN ({', '.join('?' * len(ids))})",
        ids,
    )
    counted: dict[int, set[str]] = defaultdict(set)
    for request_id, condition in rows:
        counted[request_id].add(condition)
    return {
        request_id: next(worst for worst in WORST_FIRST if worst.value in conditions)
        for request_id, conditions in counted.items()
    }


def _request_row(row: Row, condition: Condition | None, today: Mapping[int, date]) -> RequestRow:
    return RequestRow(
        id=row[0],
        order_id=row[1],
        amazon_rma_id=row[2],
        marketplace=row[3],
        currency=row[4],
        store_id=row[5],
        today=today[row[5]],
        item_name=row[6],
        item_count=row[7],
        reason_code=row[8],
        request_date=optional_date(row[9]),
        status=RequestStatus(row[10]),
        reported_status=row[11],
        a_to_z=bool(row[12]),
        goods=GoodsState(row[13]),
        condition=condition,
        money=MoneyState(row[14]),
        task=Task(row[15]) if row[15] else None,
        due_on=optional_date(row[16]),
        paid_minor=row[17],
        comment_state=CommentState(row[18]) if row[18] else CommentState.NOT_CAPTURED,
        comment=row[19] or "",
        held_action=Action(row[20]) if row[20] else None,
        snooze=Snooze(date.fromisoformat(row[21]), date.fromisoformat(row[22])) if row[21] else None,
        remind_on=optional_date(row[23]),
        tags=tuple(name for name in row[24].split("\n") if name),
        has_note=bool(row[25]),
        rests=bool(row[26]),
    )


def counts(db: Database, today: Mapping[int, date], store_id: int | None = None) -> Counts:
    """What needs action in each place of the sidebar, of a store or of all that are listed: one pass over the
    open work for each calendar day. What each listed store has to do is counted beside it."""
    views: list[View] = [view for view in View if view is not View.ALL]
    with db.reading():
        wanted, listed = listed_stores(db, store_id), listed_stores(db, None)
        every = tuple(today) if listed is None else listed
        found = [0] * (len(views) + len(every))
        by_day: dict[date, list[int]] = defaultdict(list)
        for store in every:
            by_day[today[store]].append(store)
        for day, stores in by_day.items():
            more = _counted(db, views, dict.fromkeys(stores, day), wanted, every)
            found = [before + int(count) for before, count in zip(found, more, strict=True)]
        stored = stored_count(db, None, None)
        exposure = db.sql(
            "SELECT s.currency, sum(t.exposure_minor) FROM request_total t JOIN store s ON s.id = t.store_id "
            f"WHERE 1{of_stores(wanted, 't.store_id')} "
            "GROUP BY s.currency HAVING sum(t.exposure_minor) > 0 ORDER BY s.currency"
        )
        exportable = db.sql(
            "SELECT count(*) FROM decision d JOIN step p ON p.id = d.step_id WHERE p.undone_at IS NULL "
            f"AND {IN_NO_DECISIONS_FILE}"
        )[0][0]
        bad_rows = problems.count(db)
        fba = other_reports.fba_count(db, store_id)
    by_view = dict(zip(views, found, strict=False))
    by_store = dict(zip(every, found[len(views) :], strict=True))
    at_risk = tuple((code, amount) for code, amount in exposure)
    return Counts(by_view, at_risk, stored, int(exportable), bad_rows, fba, by_store)


def _counted(
    db: Database,
    views: Sequence[View],
    today: Mapping[int, date],
    wanted: Sequence[int] | None,
    every: Sequence[int],
) -> Row:
    """How many requests of these stores stand in each view if they are of a wanted one, and how many of
    `every` store need action. A state and the claims count what needs action in them, so that only open work
    has to be looked at."""
    conditions = conditions_of_views(today, "r.awake")
    conditions |= {
        view: f"r.place = {list(RequestStatus).index(status)}" for view, status in STATUS_VIEWS.items()
    }
    conditions[View.NEEDS_ACTION] = "r.acts"
    partly = {*STATUS_VIEWS, View.A_TO_Z}
    of_wanted = of_stores(wanted)
    columns = [
        f"total({conditions[view]} AND r.acts{of_wanted})"
        if view in partly
        else f"total({conditions[view]}{of_wanted})"
        for view in views
    ]
    # The sum of the only one stands in its view.
    columns += [
        f"total(r.store_id = {store} AND r.acts)" if store in today and len(every) > 1 else "0"
        for store in every
    ]
    stores = ", ".join(map(str, today))
    # LIMIT keeps SQLite from putting the condition back into each of the columns.
    return db.sql(
        f"SELECT {', '.join(columns)} FROM (SELECT {STATUS_ORDER} AS place, r.store_id, r.a_to_z, r.tasks, "
        f"r.due_on, r.remind_on, {_awake(_day_of_store(today))} AS awake, "
        f"{conditions_of_views(today)[View.NEEDS_ACTION]} AS acts "
        f"FROM request_row r INDEXED BY request_row_live "
        f"WHERE {LIVE} AND r.store_id IN ({stores}) AND +r.id <= (SELECT request_id FROM published) "
        "LIMIT -1) r"
    )[0]


def selection_totals(db: Database, ids: Iterable[int]) -> tuple[dict[RequestStatus, int], dict[str, Row]]:
    """Of many requests: how many stand in each status, and per currency (requests, minor units paid)."""
    by_status: dict[RequestStatus, int] = defaultdict(int)
    by_currency: dict[str, Row] = {}
    wanted = list(ids)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        for status, currency, count, paid in db.sql(
            "SELECT r.status, s.currency, count(*), coalesce(sum(r.paid_minor), 0) FROM return_request r "
            f"JOIN store s ON s.id = r.store_id WHERE r.id IN ({', '.join('?' * len(part))}) "
            "GROUP BY r.status, s.currency",
            part,
        ):
            by_status[RequestStatus(status)] += count
            known = by_currency.get(currency, (0, 0))
            by_currency[currency] = (known[0] + count, known[1] + paid)
    return dict(by_status), by_currency


def timeline(db: Database, request_id: int) -> list[TimelineEntry]:
    """What the journal and the first import know of a request, newest first."""
    with db.reading():
        entries = db.sql(
            "SELECT j.kind, j.at, j.payload, s.payload FROM journal_subject s "
            "JOIN journal j ON j.id = s.journal_id WHERE s.request_id = ? ORDER BY j.id DESC",
            (request_id,),
        )
        imported = db.sql(
            "SELECT f.imported_at, f.file_name FROM return_request r "
            "JOIN import_file f ON f.id = r.first_import_id WHERE r.id = ?",
            (request_id,),
        )
    found = [
        TimelineEntry(kind, moment(at), None, {**told_of(payload), **told_of(detail)})
        for kind, at, payload, detail in entries
    ]
    found += [TimelineEntry("first_import", moment(at), None, {"file": name}) for at, name in imported]
    return found


def held_decisions(db: Database) -> list[int]:
    """Ids of decisions that are still held."""
    return [
        row[0]
        for row in db.sql(
            "SELECT d.id FROM decision d JOIN step p ON p.id = d.step_id "
            "WHERE d.state = 'held' AND p.undone_at IS NULL ORDER BY d.id"
        )
    ]


def requests_with_open_decisions(db: Database) -> set[int]:
    """Ids of requests with a decision that a report may confirm."""
    rows = db.sql(
        "SELECT DISTINCT d.request_id FROM decision d JOIN step p ON p.id = d.step_id "
        "WHERE p.undone_at IS NULL AND d.state IN ('held', 'ready', 'sent', 'contradicted')"
    )
    return {row[0] for row in rows}


def decision_requests(db: Database, decision_ids: Sequence[int]) -> list[tuple[int, DecisionState, int]]:
    """Triples of decision id, state and request id, for decisions that stand."""
    found: list[tuple[int, DecisionState, int]] = []
    for start in range(0, len(decision_ids), 500):
        part = decision_ids[start : start + 500]
        found += [
            (row[0], DecisionState(row[1]), row[2])
            for row in db.sql(
                "SELECT d.id, d.state, d.request_id FROM decision d JOIN step p ON p.id = d.step_id "
                f"WHERE p.undone_at IS NULL AND d.id IN ({', '.join('?' * len(part))})",
                part,
            )
        ]
    return found


def due_days(db: Database) -> list[tuple[int, date, int]]:
    """Triples of store, day and how many of its requests are due on it, the nearest day first; of all stores
    that are listed."""
    listed = of_stores(listed_stores(db, None), "+store_id")
    return [
        (store, date.fromisoformat(day), count)
        for store, day, count in db.sql(
            f"SELECT store_id, due_on, count(*) FROM return_request WHERE due_on IS NOT NULL{listed} "
            "GROUP BY due_on, store_id ORDER BY due_on"
        )
    ]


def newest_import(db: Database) -> int:
    """Id of the newest import that everybody sees: only an import makes lines of a file known."""
    return int(db.sql("SELECT import_id FROM published")[0][0])


def known_digest(db: Database, digest: str) -> bool:
    """True if exactly this file came in before."""
    return bool(
        db.sql(
            "SELECT 1 FROM import_file WHERE file_digest = ? "
            "AND id <= (SELECT import_id FROM published) LIMIT 1",
            (digest,),
        )
    )
