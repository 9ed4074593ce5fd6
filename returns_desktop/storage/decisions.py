"""Writing decisions. Each function runs inside a transaction that a service opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..domain.decision_inputs import (
    ACTION_OF,
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
)
from ..domain.model import CommentState, DecisionState, LabelKind, RefundLine, Request, RequestStatus
from ..domain.order_money import OrderItemMoney
from ..domain.reported import elsewhere_of_line, reported_of
from ..domain.workflow import Standing
from .codec import stamp, storable
from .db import Database
from .facts import MESSAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDecision:
    """A decision that is about to be stored."""

    id: int
    request: Request
    """As it was before."""
    before: Standing
    after: RequestStatus
    """What follows from the decision."""
    refunds: tuple[RefundLine, ...] = ()
    suggestion: str = ""
    """JSON of what the program suggested."""


def next_decision_id(db: Database) -> int:
    """The id of the next decision. Nobody else can take it while the transaction lasts."""
    rows = db.sql("SELECT seq FROM sqlite_sequence WHERE name = 'decision'")
    return int(rows[0][0]) + 1 if rows else 1


def refund_lines_of(
    request: Request, money: Mapping[int, OrderItemMoney], inputs: Inputs
) -> tuple[RefundLine, ...]:
    """The lines of a refund of this request, with what Amazon has refunded without us."""
    if not isinstance(inputs, RefundInputs):
        return ()
    items = {item.id: item for item in request.items}
    return tuple(
        RefundLine(
            item_id=line.item_id,
            quantity=line.quantity,
            amount_minor=line.amount_minor,
            restocking_minor=line.restocking_minor,
            elsewhere_minor=money[line.item_id].elsewhere_minor,
            line_elsewhere_minor=elsewhere_of_line(request, items[line.item_id]),
        )
        for line in inputs.items
    )


_OWN = (
    "id", "step_id", "request_id", "status_before", "status_after", "goods_state", "reported_status",
    "suggestion",
)  # fmt: skip
_REFUND_LINE = (
    "INSERT INTO refund_line (decision_id, item_id, quantity, amount_minor, restocking_minor, "
    "elsewhere_minor, line_elsewhere_minor) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_MESSAGE = (
    "INSERT INTO buyer_text (step_id, request_id, decision_id, kind, state, body, written_at) "
    f"VALUES (?, ?, ?, '{MESSAGE}', '{CommentState.CAPTURED.value}', ?, ?)"
)


def add_decisions(
    db: Database, decisions: Sequence[NewDecision], *, step_id: int, inputs: Inputs, at: datetime
) -> None:
    """Stores decisions that were filled in alike, their refund lines and their words to the buyer."""
    shared = {
        "action": ACTION_OF[type(inputs)].value,
        "state": DecisionState.HELD.value,
        "decided_at": stamp(at),
        "override_reason": inputs.reason.strip(),
        **_decision_columns(inputs),
    }
    values = [storable(value) if isinstance(value, str) else value for value in shared.values()]
    db.run_many(
        f"INSERT INTO decision ({', '.join((*_OWN, *shared))}) "
        f"VALUES ({', '.join('?' * (len(_OWN) + len(shared)))})",
        (
            (
                one.id,
                step_id,
                one.request.id,
                one.before.status.value,
                one.after.value,
                one.before.goods.value,
                reported_of(one.request).value,
                one.suggestion,
                *values,
            )
            for one in decisions
        ),
    )
    if isinstance(inputs, RefundInputs):
        db.run_many(_REFUND_LINE, ((one.id, *_columns(line)) for one in decisions for line in one.refunds))
    if words := _words_to_buyer(inputs):
        body, written_at = storable(words), stamp(at)
        db.run_many(
            _MESSAGE, ((step_id, one.request.id, one.id, body, written_at) for one in decisions)
        )


def _columns(line: RefundLine) -> tuple[int, ...]:
    return (
        line.item_id,
        line.quantity,
        line.amount_minor,
        line.restocking_minor,
        line.elsewhere_minor,
        line.line_elsewhere_minor,
    )


def _words_to_buyer(inputs: Inputs) -> str:
    match inputs:
        case CloseInputs():
            return inputs.comment
        case ContactInputs():
            return inputs.message
    return ""


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
