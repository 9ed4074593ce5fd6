"""All writing. Each function runs inside a transaction that a service opened."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from ..domain.deadlines import RuleBook
from ..domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
)
from ..domain.errors import AppError, Param, StaleRowError
from ..domain.model import (
    Action,
    CommentState,
    Condition,
    DecisionState,
    LabelKind,
    Mark,
    Request,
    Store,
)
from ..domain.order_money import OrderItemMoney, money_by_item
from ..domain.reported import elsewhere_of_line, reported_of
from ..domain.workflow import Standing
from . import search_words
from .codec import stamp, storable, to_json
from .db import Database
from .derived import DERIVED, derived
from .facts import COMMENT, MESSAGE, chunks, orders_of
from .tables import (
    BuyerTextTable,
    DecisionTable,
    ExportTable,
    GoodsCheckTable,
    ImportTable,
    JournalTable,
    MarkTable,
    RefundLineTable,
    RequestTable,
    StepTable,
    StoreTable,
)

Payload = Mapping[str, Any]


def add_store(db: Database, *, name: str, marketplace: str, currency: str, time_zone: str) -> int:
    """A new store; its id."""
    return db.run(
        StoreTable.insert(
            name=name,
            marketplace=marketplace,
            currency=currency,
            time_zone=time_zone,
            value_limit_minor=None,
            return_address="",
            version=0,
        )
    )


def save_store(db: Database, store: Store) -> None:
    """Writes a changed store. Raises `StaleRowError` if it changed since it was read."""
    touched = db.run(
        StoreTable.update(
            name=store.name,
            marketplace=store.marketplace,
            time_zone=store.time_zone,
            value_limit_minor=store.value_limit_minor,
            return_address=store.return_address,
            version=StoreTable.version + 1,
        ).where((StoreTable.id == store.id) & (StoreTable.version == store.version))
    )
    if not touched:
        raise StaleRowError(store=store.name)


def claim_version(db: Database, request_id: int, version: int | None) -> None:
    """Compare-and-set: the request is ours to change if its version is still `version`.

    None takes it as it is, for changes nobody looked at a version for (a settled decision, an
    import). Raises `StaleRowError`.
    """
    claimed = db.sql(
        "UPDATE request_row SET version = version + 1 WHERE id = ? AND version = ifnull(?, version) "
        "RETURNING id",
        (request_id, version),
    )
    if not claimed:
        raise StaleRowError(request=request_id)


def bump_versions(db: Database, request_ids: Iterable[int]) -> None:
    """Counts a change of requests that nobody looked at a version for: an import, an export."""
    db.run_many(
        "UPDATE request_row SET version = version + 1 WHERE id = ?",
        ((request_id,) for request_id in request_ids),
    )


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
    journal_id = db.run(JournalTable.insert(at=stamp(at), kind=kind, step=step_id, payload=to_json(payload)))
    db.run_many(
        "INSERT INTO journal_subject (journal_id, request_id, payload) VALUES (?, ?, ?)",
        ((journal_id, request_id, to_json(detail)) for request_id, detail in subjects),
    )
    return journal_id


def add_step(db: Database, *, at: datetime, kind: str, request_count: int, label: str) -> int:
    """A new undoable step; its id. Steps that were undone can no longer be redone after it."""
    return db.run(
        StepTable.insert(
            kind=kind, created_at=stamp(at), undone_at=None, request_count=request_count, label=label
        )
    )


def add_decision(
    db: Database,
    *,
    step_id: int,
    request: Request,
    before: Standing,
    money: Mapping[int, OrderItemMoney],
    inputs: Inputs,
    action: Action,
    at: datetime,
    suggestion: str = "",
) -> int:
    """Stores a decision, its refund lines and its words to the buyer; its id.

    `status_after` is filled in by `refresh`, which knows what follows from it. `suggestion`: JSON of what
    the program suggested.
    """
    decision_id = db.run(
        DecisionTable.insert(
            step=step_id,
            request=request.id,
            action=action.value,
            state=DecisionState.HELD.value,
            decided_at=stamp(at),
            status_before=before.status.value,
            status_after=before.status.value,
            goods_state=before.goods.value,
            override_reason=storable(inputs.reason.strip()),
            reported_status=reported_of(request).value,
            suggestion=suggestion,
            **{
                name: storable(value) if isinstance(value, str) else value
                for name, value in _decision_columns(inputs).items()
            },
        )
    )
    if isinstance(inputs, RefundInputs):
        items = {item.id: item for item in request.items}
        for line in inputs.items:
            db.run(
                RefundLineTable.insert(
                    decision=decision_id,
                    item=line.item_id,
                    quantity=line.quantity,
                    amount_minor=line.amount_minor,
                    restocking_minor=line.restocking_minor,
                    elsewhere_minor=money[line.item_id].elsewhere_minor,
                    line_elsewhere_minor=elsewhere_of_line(request, items[line.item_id]),
                )
            )
    words = inputs.comment if isinstance(inputs, CloseInputs) else getattr(inputs, "message", "")
    if words:
        _add_buyer_text(db, step_id, request.id, decision_id, MESSAGE, CommentState.CAPTURED, words, at)
    return decision_id


def _decision_columns(inputs: Inputs) -> dict[str, Any]:
    columns: dict[str, Any] = {
        "without_goods": False,
        "close_reason": None,
        "refund_reason": None,
        "own_rma": "",
        "label_kind": None,
        "carrier": "",
        "tracking_id": "",
        "label_file": "",
        "return_address": "",
        "note": "",
        "template": "",
        "wait_until": None,
    }
    match inputs:
        case AuthorizeInputs():
            prepaid = inputs.label is LabelKind.OWN_PREPAID
            columns |= {
                "own_rma": inputs.own_rma.strip() if inputs.use_own_rma else "",
                "label_kind": inputs.label.value,
                "carrier": inputs.carrier.strip() if prepaid else "",
                "tracking_id": inputs.tracking_id.strip() if prepaid else "",
                "label_file": inputs.label_file if prepaid else "",
                "return_address": inputs.return_address.strip(),
                "note": inputs.note.strip(),
            }
        case CloseInputs():
            columns["close_reason"] = inputs.close_reason.value if inputs.close_reason else None
        case RefundInputs():
            columns |= {
                "without_goods": inputs.without_goods,
                "refund_reason": inputs.refund_reason.value,
                "note": inputs.note.strip(),
            }
        case ContactInputs():
            columns |= {
                "template": inputs.template,
                "wait_until": inputs.wait_until.isoformat() if inputs.wait_until else None,
            }
    return columns


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


_REFRESH = f"UPDATE request_row SET {', '.join(f'{name} = ?' for name in DERIVED)} WHERE id = ?"


def refresh(
    db: Database,
    request_ids: Iterable[int],
    rules: RuleBook,
    today: Mapping[int, date],
    tick: Callable[[int], None] | None = None,
) -> list[int]:
    """Derives the columns and the words of all requests of the orders of `request_ids` anew.

    `today` maps a store's id to its calendar day, the day an A-to-Z claim counts as first seen.
    `tick` hears after each portion how many were done; what it raises ends the work. Returns the
    ids that were written.
    """
    refreshed: dict[int, None] = {}
    for part in chunks(request_ids):
        rows, lines = [], {}
        # An order comes whole, so one with thousands of requests is done with the first of them.
        for order in orders_of(db, [one for one in part if one not in refreshed]):
            money = money_by_item(order)
            for request in order:
                rows.append((*derived(request, money, rules, today), request.id))
                lines[request.id] = search_words.words_of(request)
                refreshed[request.id] = None
        db.run_many(_REFRESH, rows)
        search_words.save(db, lines)
        if tick is not None:
            tick(len(refreshed))
    return list(refreshed)


def set_status_after(db: Database, decision_ids: Iterable[int]) -> None:
    """Notes the status that followed from decisions, once `refresh` has derived it."""
    after = RequestTable.select(RequestTable.status).where(RequestTable.id == DecisionTable.request)
    for part in chunks(decision_ids):
        db.run(DecisionTable.update(status_after=after).where(DecisionTable.id << part))


def require_request(found: Sequence[Request], wanted: Sequence[int]) -> None:
    """Raises `AppError("request_unknown")` unless every wanted request was found."""
    missing = set(wanted) - {request.id for request in found}
    if missing:
        raise AppError("request_unknown", request=min(missing))
