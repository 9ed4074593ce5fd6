"""The columns of a request that follow from its facts; they exist so that lists need one table."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.deadlines import RuleBook
from ..domain.model import Request
from ..domain.order_money import OrderItemMoney
from ..domain.workflow import Task, standing
from .codec import to_json_list
from .db import Database
from .queries import TASK_BITS

DERIVED = (
    "claim_seen_on",
    "status",
    "a_to_z",
    "goods",
    "money",
    "first_task",
    "tasks",
    "due_on",
    "refund_due_on",
    "request_date",
    "reason_code",
    "item_count",
    "announced",
    "checked",
    "paid_minor",
    "exposure_minor",
    "snoozed_until",
    "snoozed_on",
    "remind_on",
    "tags",
    "has_note",
)
"""Columns of `request_row`, in the order of `derived`."""


def derived(
    request: Request, money: Mapping[int, OrderItemMoney], rules: RuleBook, today: Mapping[int, date]
) -> tuple[Any, ...]:
    """The values of `DERIVED`. `today` maps a store's id to its calendar day, the day an A-to-Z claim
    counts as first seen."""
    claim_seen_on = request.claim_seen_on
    if claim_seen_on is None and any(item.line.a_to_z_claim for item in request.items):
        claim_seen_on = today[request.store.id]
        request = replace(request, claim_seen_on=claim_seen_on)
    found = standing(request, money, rules)
    refund_due = next((due.on for due in found.dues if due.task is Task.REFUND), None)
    asked = [item.line.request_date for item in request.items if item.line.request_date]
    return (
        claim_seen_on.isoformat() if claim_seen_on else None,
        found.status.value,
        found.a_to_z,
        found.goods.value,
        found.money.value,
        found.due.task.value if found.due else "",
        sum(TASK_BITS[task] for task in {due.task for due in found.dues}),
        found.due.on.isoformat() if found.due and found.due.on else None,
        refund_due.isoformat() if refund_due else None,
        min(asked).isoformat() if asked else None,
        request.line.reason_code,
        len(request.items),
        found.announced,
        found.checked,
        found.paid_minor,
        found.exposure_minor,
        request.snooze.until.isoformat() if request.snooze else None,
        request.snooze.since.isoformat() if request.snooze else None,
        request.remind_on.isoformat() if request.remind_on else None,
        "".join(f"\n{tag}\n" for tag in request.tags),
        bool(request.note),
    )


_STORED = f"""
SELECT id, {", ".join(DERIVED)} FROM request_row WHERE id IN (SELECT value FROM json_each(?))"""


def stored(db: Database, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """The values of `DERIVED` as they stand, by request."""
    return {row[0]: row[1:] for row in db.sql(_STORED, (to_json_list(list(ids)),))}
