"""Earlier decisions for a SKU and a reason."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence

from ..domain.model import Action, CloseReason, Condition, DecisionState
from ..domain.money import Money
from ..domain.precedents import MOST, TOLD, Key, Precedent, same_reason
from . import queries
from .codec import moment
from .db import Database, Row

FEW = 500
"""Up to so many requests of a key their decisions are looked up; of more, the newest decisions are gone
through until enough are found."""

PAGE = 1000
"""Decisions gone through at once."""

_STANDS = f"""
FROM decision d CROSS JOIN step p ON p.id = d.step_id
WHERE p.undone_at IS NULL AND d.state <> '{DecisionState.CANCELLED.value}'
    AND d.action IN ({", ".join(f"'{action.value}'" for action in TOLD)})
    AND """
_TOLD = """
SELECT d.id, d.request_id, r.order_id, d.action, d.decided_at, d.without_goods, d.close_reason, s.currency,
    (SELECT sum(l.amount_minor) FROM refund_line l WHERE l.decision_id = d.id)
FROM decision d
JOIN return_request r ON r.id = d.request_id
JOIN store s ON s.id = r.store_id
WHERE d.id IN ({ids}) ORDER BY d.id DESC"""


class Lookup:
    """Finds the requests of a SKU and reason without a look at every item.

    Items come in and change with imports only, so that what it knows holds until the next one.
    """

    def __init__(self) -> None:
        self._known: tuple[int, dict[Key, dict[int, None]]] = (-1, {})

    def requests_of(self, db: Database, key: Key) -> Sequence[int]:
        """Ids of the requests with an item of this key."""
        newest = int(db.sql("SELECT coalesce(max(id), 0) FROM import_file")[0][0])
        known_import, requests = self._known
        if known_import != newest:
            requests = defaultdict(dict)
            items = db.sql("SELECT request_id, merchant_sku, reason_code FROM return_item")
            reasons = {code: same_reason(code) for code in {row[2] for row in items}}
            for request_id, sku, code in items:
                requests[sku, reasons[code]][request_id] = None
            self._known = (newest, dict(requests))
        return list(requests.get(key, ()))


def precedents(db: Database, lookup: Lookup, keys: Iterable[Key], but: int) -> tuple[Precedent, ...]:
    """The last decisions for these keys, newest first, without those of the request `but`."""
    with db.reading():
        requests = dict.fromkeys(one for key in keys for one in lookup.requests_of(db, key))
        requests.pop(but, None)
        if not requests:
            return ()
        ids = _decided_on(db, list(requests)) if len(requests) <= FEW else _decided_among(db, requests)
        rows = db.sql(_TOLD.format(ids=_marks(ids)), ids)
        conditions = queries.conditions_of(db, sorted({row[1] for row in rows}))
    return tuple(_precedent(row, conditions.get(row[1])) for row in rows)


def _decided_on(db: Database, requests: Sequence[int]) -> list[int]:
    last = f"d.request_id IN ({_marks(requests)}) ORDER BY d.id DESC LIMIT {MOST}"
    return [row[0] for row in db.sql(f"SELECT d.id {_STANDS} {last}", requests)]


def _decided_among(db: Database, requests: Container[int]) -> list[int]:
    """Goes through all decisions, newest first."""
    statement = f"SELECT d.id, d.request_id {_STANDS} d.id < ? ORDER BY d.id DESC LIMIT {PAGE}"
    found: list[int] = []
    newest = int(db.sql("SELECT coalesce(max(id), 0) + 1 FROM decision")[0][0])
    while len(found) < MOST and (page := db.sql(statement, (newest,))):
        found += [row[0] for row in page if row[1] in requests]
        newest = page[-1][0]
    return found[:MOST]


def _marks(values: Sequence[int]) -> str:
    return ", ".join("?" * len(values))


def _precedent(row: Row, condition: Condition | None) -> Precedent:
    decision_id, request_id, order_id, action, decided_at, without_goods, reason, currency, minor = row
    return Precedent(
        decision_id=decision_id,
        request_id=request_id,
        order_id=order_id,
        action=Action(action),
        decided_at=moment(decided_at),
        amount=Money(minor, currency) if minor is not None else None,
        without_goods=bool(without_goods),
        close_reason=CloseReason(reason) if reason else None,
        condition=condition,
    )
