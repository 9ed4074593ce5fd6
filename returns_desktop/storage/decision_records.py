"""Decisions on their way out: rows for the decisions file."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from ..domain.model import Action, DecisionState
from ..domain.views import DecisionRecord
from .codec import stamp, to_json, to_json_list
from .db import Database, Row
from .facts import COMMENT, MESSAGE, chunks

MOST_NAMED = 10_000
"""Requests that are told one by one; of more, all is to be read anew."""

IN_NO_DECISIONS_FILE = (
    "NOT EXISTS (SELECT 1 FROM export_decision e JOIN export_file f ON f.id = e.export_id "
    "WHERE e.decision_id = d.id AND f.kind = 'decisions')"
)
"""Condition on a decision `d`. An Adjustments file is another errand and does not count."""


@dataclass(frozen=True, slots=True)
class DecisionScope:
    """Which decisions are meant; conditions that are None do not narrow it."""

    request_ids: Sequence[int] | None = None
    decided_from: datetime | None = None
    decided_before: datetime | None = None
    only_new: bool = False
    """Only those that stand in no decisions file yet."""


def count(db: Database, scope: DecisionScope) -> int:
    """How many decisions in scope stand."""
    where, params = _condition(scope)
    return int(db.sql(f"SELECT count(*) {where}", params)[0][0])


def _condition(scope: DecisionScope) -> tuple[str, list[object]]:
    where = "FROM decision d JOIN step p ON p.id = d.step_id WHERE p.undone_at IS NULL"
    params: list[object] = []
    if scope.decided_from is not None:
        where += " AND d.decided_at >= ?"
        params.append(stamp(scope.decided_from))
    if scope.decided_before is not None:
        where += " AND d.decided_at < ?"
        params.append(stamp(scope.decided_before))
    if scope.only_new:
        where += f" AND {IN_NO_DECISIONS_FILE}"
    if scope.request_ids is not None:
        where += " AND d.request_id IN (SELECT value FROM json_each(?))"
        params.append(to_json_list(scope.request_ids))
    return where, params


def fill_export(db: Database, export_id: int, scope: DecisionScope) -> int:
    """Remembers which decisions stand in an export, those in scope; their number."""
    where, params = _condition(scope)
    db.sql(
        f"INSERT INTO export_decision (export_id, decision_id) SELECT ?, d.id {where} ORDER BY d.id",
        [export_id, *params],
    )
    ((number,),) = db.sql("SELECT count(*) FROM export_decision WHERE export_id = ?", (export_id,))
    db.sql("UPDATE export_file SET decision_count = ? WHERE id = ?", (number, export_id))
    return int(number)


_OF_EXPORT = "FROM export_decision e CROSS JOIN decision d ON d.id = e.decision_id WHERE e.export_id = ?"


def count_changes(
    db: Database, export_id: int, states: Collection[DecisionState]
) -> list[int] | None:
    """Counts a change of every request with a decision of an export in one of these states. Their ids; None
    for more than `MOST_NAMED`."""
    of_export = f"d.request_id {_OF_EXPORT} AND d.state IN ({_listed(states)})"
    db.sql(f"UPDATE request_row SET version = version + 1 WHERE id IN (SELECT {of_export})", (export_id,))
    named = db.sql(f"SELECT DISTINCT {of_export} LIMIT ?", (export_id, MOST_NAMED + 1))
    return [row[0] for row in named] if len(named) <= MOST_NAMED else None


def requests_with(
    db: Database, export_id: int, kinds: Collection[tuple[Action, DecisionState]]
) -> list[int]:
    """Ids of the requests with decisions of these kinds in an export."""
    values = ", ".join(f"('{action.value}', '{state.value}')" for action, state in kinds)
    rows = db.sql(
        f"SELECT DISTINCT d.request_id {_OF_EXPORT} AND (d.action, d.state) IN (VALUES {values}) ORDER BY 1",
        (export_id,),
    )
    return [row[0] for row in rows]


def move_on(db: Database, export_id: int, moves: Mapping[DecisionState, DecisionState]) -> None:
    """Moves the decisions of an export from one state to another."""
    cases = " ".join(f"WHEN '{old.value}' THEN '{new.value}'" for old, new in moves.items())
    db.sql(
        f"UPDATE decision SET state = CASE state {cases} END WHERE state IN ({_listed(moves)}) "
        "AND id IN (SELECT decision_id FROM export_decision WHERE export_id = ?)",
        (export_id,),
    )


def _listed(states: Iterable[DecisionState]) -> str:
    return ", ".join(f"'{state.value}'" for state in states)


def add_journal(db: Database, export_id: int, *, at: datetime, payload: Mapping[str, Any]) -> int:
    """The entry of an export, in the history of every request with a decision in it; its id."""
    from ..domain.journal_chain import digest_of
    from . import journal  # the first paint writes nothing

    nothing = digest_of(b"{}")
    entry_id = journal.add_entry(
        db,
        at=at,
        kind="export",
        step_id=None,
        payload=to_json(payload),
        subjects=((row[0], nothing) for row in db.stream(_REQUESTS_OF_EXPORT, (export_id,))),
    )
    db.sql(
        f"INSERT INTO journal_subject (journal_id, request_id, payload) SELECT ?, r.*, '{{}}' "
        f"FROM ({_REQUESTS_OF_EXPORT}) r",
        (entry_id, export_id),
    )
    return entry_id


_REQUESTS_OF_EXPORT = f"SELECT DISTINCT d.request_id {_OF_EXPORT} ORDER BY d.request_id"


def last_actions(db: Database, request_ids: Sequence[int], since: datetime) -> dict[int, Action]:
    """The last decision that stands on each of these requests since a moment; none: it is not in it."""
    found: dict[int, Action] = {}
    for part in chunks(request_ids):
        rows = db.sql(
            "SELECT d.request_id, d.action FROM decision d JOIN step p ON p.id = d.step_id "
            "WHERE p.undone_at IS NULL AND d.decided_at >= ? "
            f"AND d.request_id IN ({', '.join('?' * len(part))}) ORDER BY d.id",
            [stamp(since), *part],
        )
        found.update({row[0]: Action(row[1]) for row in rows})
    return found


# A decided request is published, so the tables behind the views do. Both kinds of words are looked up by
# their request: that is their index.
RECORDS = f"""
SELECT d.id, substr(d.decided_at, 1, 19) || 'Z', r.order_id, r.amazon_rma_id, p.merchant_sku, p.asin,
    p.item_name, i.reason_code, coalesce(l.quantity, i.quantity),
    coalesce((SELECT t.body FROM buyer_text t JOIN step c ON c.id = t.step_id WHERE t.request_id = r.id
        AND t.kind = '{COMMENT}' AND c.undone_at IS NULL ORDER BY t.id DESC LIMIT 1), ''),
    d.action, d.without_goods, coalesce(d.close_reason, ''),
    CASE d.action WHEN '{Action.REFUND.value}' THEN coalesce(l.amount_minor, 0) END,
    CASE d.action WHEN '{Action.REFUND.value}' THEN coalesce(l.restocking_minor, 0) END,
    coalesce(d.refund_reason, ''), s.currency, s.marketplace,
    coalesce((SELECT t.body FROM buyer_text t WHERE t.request_id = r.id AND t.kind = '{MESSAGE}'
        AND t.decision_id = d.id), ''),
    d.note, d.override_reason, d.goods_state, d.status_before, d.status_after, d.state, d.own_rma,
    coalesce(d.label_kind, ''), d.carrier, d.tracking_id, s.name, l.id
FROM export_decision e
CROSS JOIN decision d ON d.id = e.decision_id
CROSS JOIN request_row r ON r.id = d.request_id
CROSS JOIN store s ON s.id = r.store_id
CROSS JOIN item_row i ON i.request_id = r.id
CROSS JOIN product p ON p.id = i.product_id
LEFT JOIN refund_line l ON d.action = '{Action.REFUND.value}' AND l.decision_id = d.id AND l.item_id = i.id
WHERE e.export_id = ? ORDER BY e.decision_id, i.position"""

def decision_records(db: Database, export_id: int) -> Iterator[DecisionRecord]:
    """The decisions of an export, oldest first, read one after the other."""
    for _, of_items in groupby(db.stream(RECORDS, (export_id,)), key=itemgetter(0)):
        rows = list(of_items)
        yield _record(rows) if len(rows) > 1 else DecisionRecord._make(rows[0][:-1])


def _record(rows: list[Row]) -> DecisionRecord:
    """From a row for each item; those that a refund leaves out are not named."""
    record = DecisionRecord._make(rows[0][:-1])
    refunded = [row for row in rows if row[-1] is not None]
    items = [DecisionRecord._make(row[:-1]) for row in refunded or rows]
    return record._replace(
        sku=_joined(item.sku for item in items),
        asin=_joined(item.asin for item in items),
        item_name=_joined(item.item_name for item in items),
        reason_code=_joined(item.reason_code for item in items),
        quantity=sum(item.quantity for item in items),
        refund_minor=_sum(item.refund_minor for item in items),
        restocking_minor=_sum(item.restocking_minor for item in items),
    )


def _joined(texts: Iterable[str]) -> str:
    """The items of one request in one text; what all share is told once, nothing is left out."""
    return " | ".join(dict.fromkeys(text for text in texts if text))


def _sum(amounts: Iterable[int | None]) -> int | None:
    told = [amount for amount in amounts if amount is not None]
    return sum(told) if told else None
