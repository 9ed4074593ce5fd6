"""All writing but that of decisions. Each function runs inside a transaction that a service opened."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from ..domain.deadlines import RuleBook
from ..domain.errors import Param, StaleRowError
from ..domain.model import (
    CommentState,
    Condition,
    DecisionState,
    Mark,
    Request,
    RequestStatus,
)
from ..domain.order_money import money_by_item
from . import search_words
from .codec import stamp, storable, to_json, to_json_list
from .db import Database
from .derived import DERIVED, derived, stored
from .facts import COMMENT, chunks, orders_of
from .facts import versions as stored_versions
from .tables import (
    BuyerTextTable,
    DecisionTable,
    ExportTable,
    GoodsCheckTable,
    ImportTable,
    MarkTable,
    StepTable,
)

Payload = Mapping[str, Any]


def claim_versions(db: Database, request_ids: Sequence[int], versions: Mapping[int, int]) -> str:
    """Compare-and-set: the requests are ours to change if their versions are still `versions`. What to call
    them: the order id of a single one, nothing for several.

    Raises `StaleRowError` for the first that changed, is gone, or is named twice.
    """
    if len(request_ids) == 1:
        claimed = db.sql(_CLAIM, (request_ids[0], versions[request_ids[0]]))
        if not claimed:
            raise StaleRowError(request=request_ids[0])
        return str(claimed[0][0])
    # Nobody else writes while the transaction lasts, so reading and setting are one.
    now = stored_versions(db, request_ids)
    for request_id in request_ids:
        if now.pop(request_id, None) != versions[request_id]:
            raise StaleRowError(request=request_id)
    bump_versions(db, request_ids)
    return ""


_CLAIM = (
    "UPDATE request_row SET version = version + 1 WHERE id = ? AND version = ? "
    "AND id <= (SELECT request_id FROM published) RETURNING order_id"
)
_BUMP = "UPDATE request_row SET version = version + 1 WHERE id IN (SELECT value FROM json_each(?))"


def bump_versions(db: Database, request_ids: Iterable[int]) -> None:
    """Counts a change of requests that nobody looked at a version for: an import, an export."""
    for part in chunks(dict.fromkeys(request_ids)):
        db.sql(_BUMP, (to_json_list(part),))


def add_journal(
    db: Database,
    *,
    at: datetime,
    kind: str,
    payload: Payload,
    subjects: Iterable[tuple[int, Payload]] = (),
    step_id: int | None = None,
) -> int:
    """One entry, and the requests it is about with what happened to each; its id."""
    from . import journal  # the first paint writes nothing

    told = sorted(_in_words(subjects), key=itemgetter(0))
    entry_id = journal.add_entry(
        db,
        at=at,
        kind=kind,
        step_id=step_id,
        payload=to_json(payload),
        subjects=((request_id, digest) for request_id, _, digest in told),
    )
    db.run_many(
        "INSERT INTO journal_subject (journal_id, request_id, payload) VALUES (?, ?, ?)",
        ((entry_id, request_id, words) for request_id, words, _ in told),
    )
    return entry_id


def _in_words(subjects: Iterable[tuple[int, Payload]]) -> Iterator[tuple[int, str, bytes]]:
    """The same as JSON with its digest; what is said of one request after the other is made once."""
    from ..domain.journal_chain import digest_of

    last: Payload | None = None
    words, digest = "", b""
    for request_id, detail in subjects:
        if detail is not last:
            last, words = detail, to_json(detail)
            digest = digest_of(words.encode())
        yield request_id, words, digest


def add_step(db: Database, *, at: datetime, kind: str, request_count: int, label: str) -> int:
    """A new undoable step; its id. Steps that were undone can no longer be redone after it."""
    return db.insert(
        "INSERT INTO step (kind, created_at, undone_at, request_count, label) VALUES (?, ?, NULL, ?, ?)",
        (kind, stamp(at), request_count, label),
    )


def _add_buyer_text(
    db: Database,
    step_id: int,
    request_id: int,
    decision_id: int | None,
    kind: str,
    state: CommentState,
    body: str,
    at: datetime,
) -> None:
    db.run(
        BuyerTextTable.insert(
            step=step_id,
            request=request_id,
            decision=decision_id,
            kind=kind,
            state=state.value,
            body=storable(body),
            written_at=stamp(at),
            expires_on=None,
        )
    )


def add_comment(
    db: Database, *, step_id: int, request_id: int, state: CommentState, body: str, at: datetime
) -> None:
    """The buyer's words as the seller captured them; the newest one that stands counts."""
    _add_buyer_text(db, step_id, request_id, None, COMMENT, state, body, at)


def add_goods_check(
    db: Database, *, step_id: int, item_id: int, quantity: int, condition: Condition, note: str, at: datetime
) -> None:
    db.run(
        GoodsCheckTable.insert(
            step=step_id,
            item=item_id,
            quantity=quantity,
            condition=condition.value,
            note=storable(note),
            checked_at=stamp(at),
        )
    )


def add_mark(db: Database, *, step_id: int, request_id: int, mark: Mark) -> None:
    db.run(MarkTable.insert(step=step_id, request=request_id, kind=mark.value))


def set_undone(db: Database, step_id: int, at: datetime | None) -> None:
    """Hides a step's rows from the facts, or shows them again."""
    db.run(StepTable.update(undone_at=stamp(at) if at else None).where(StepTable.id == step_id))


def note_seen(db: Database, request_ids: Iterable[int], at: datetime) -> None:
    """A report that had not come in before holds lines of these requests."""
    db.run_many(
        "UPDATE request_row SET last_seen_at = ? WHERE id = ?", ((stamp(at), one) for one in request_ids)
    )


def set_decision_states(db: Database, states: Mapping[int, DecisionState]) -> None:
    db.run_many(
        "UPDATE decision SET state = ? WHERE id = ?",
        ((state.value, decision_id) for decision_id, state in states.items()),
    )


def set_done(db: Database, decision_ids: Iterable[int], at: datetime) -> None:
    """Ticks decisions off as done on Amazon."""
    for part in chunks(decision_ids):
        db.run(DecisionTable.update(done_at=stamp(at)).where(DecisionTable.id << part))


def add_export(
    db: Database,
    *,
    at: datetime,
    file_name: str,
    scope: str,
    decision_ids: Sequence[int],
    kind: str = "decisions",
    again_reason: str = "",
) -> int:
    """Remembers which decisions stand in a file that left the program; the export's id."""
    export_id = db.run(
        ExportTable.insert(
            exported_at=stamp(at),
            file_name=file_name,
            scope=scope,
            decision_count=len(decision_ids),
            kind=kind,
            again_reason=storable(again_reason),
        )
    )
    db.run_many(
        "INSERT INTO export_decision (export_id, decision_id) VALUES (?, ?)",
        ((export_id, decision_id) for decision_id in decision_ids),
    )
    return export_id


def add_import(db: Database, **columns: Param) -> int:
    """One import file with its counts; its id."""
    return db.run(ImportTable.insert(**columns))




def refresh(
    db: Database,
    request_ids: Iterable[int],
    rules: RuleBook,
    today: Mapping[int, date],
    tick: Callable[[int], None] | None = None,
    *,
    search: bool = True,
) -> list[int]:
    """Derives the columns and the words of all requests of the orders of `request_ids` anew.

    `today` maps a store's id to its calendar day, the day an A-to-Z claim counts as first seen.
    `tick` hears after each portion how many were done; what it raises ends the work. `search`: the ids that
    are searched may have changed too; nothing that the seller does changes them. Returns the ids of all.
    """
    refreshed: dict[int, None] = {}
    for part in chunks(request_ids):
        # An order comes whole, so one with thousands of requests is done with the first of them.
        orders = orders_of(db, [one for one in part if one not in refreshed])
        refreshed.update(dict.fromkeys(derive(db, orders, rules, today)))
        if search:
            search_words.save(db, {one.id: search_words.words_of(one) for order in orders for one in order})
        if tick is not None:
            tick(len(refreshed))
    return list(refreshed)


def derive(
    db: Database, orders: Iterable[Sequence[Request]], rules: RuleBook, today: Mapping[int, date]
) -> dict[int, RequestStatus]:
    """Writes what follows from the facts of whole orders into the columns that differ from it, so that no
    index is touched in vain; the status of each of their requests.

    The facts must be as they are stored, or as this transaction is about to store them.
    """
    found: dict[int, tuple[Any, ...]] = {}
    for order in orders:
        money = money_by_item(order)
        found.update((request.id, derived(request, money, rules, today)) for request in order)
    changed: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for request_id, before in stored(db, found).items():
        if before != (now := found[request_id]):
            places = tuple(place for place, value in enumerate(now) if value != before[place])
            changed[places].append((*(now[place] for place in places), request_id))
    for places, rows in changed.items():
        columns = ", ".join(f"{DERIVED[place]} = ?" for place in places)
        db.run_many(f"UPDATE request_row SET {columns} WHERE id = ?", rows)
    return {request_id: RequestStatus(values[_STATUS]) for request_id, values in found.items()}


_STATUS = DERIVED.index("status")
