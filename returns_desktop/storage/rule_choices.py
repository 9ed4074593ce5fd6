"""What stores chose for their rules of suggestions, and what was suggested when they decided."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from ..domain.model import Action, CloseReason
from ..domain.suggestion_rules import RuleChoice
from .codec import stamp, to_json
from .db import Database
from .tables import RuleChoiceTable


class Decided(NamedTuple):
    """A decision that stands, with the snapshot of its suggestion."""

    request_id: int
    action: Action
    without_goods: bool
    close_reason: CloseReason | None
    snapshot: dict[str, Any] | None
    """None: it was decided before there were any."""


def choices_of(db: Database, store_id: int) -> dict[str, RuleChoice]:
    """The choices of a store by rule."""
    rows = db.sql("SELECT rule, enabled, limits FROM rule_choice WHERE store_id = ?", (store_id,))
    return {rule: RuleChoice(rule, bool(enabled), json.loads(limits)) for rule, enabled, limits in rows}


def delete_choices(db: Database, store_id: int, rules: Iterable[str] | None = None) -> None:
    """Forgets the choices of a store for these rules; None: for all."""
    mine = RuleChoiceTable.store == store_id
    if rules is not None:
        mine &= RuleChoiceTable.rule << list(rules)
    db.run(RuleChoiceTable.delete().where(mine))


def add_choice(db: Database, store_id: int, choice: RuleChoice) -> None:
    db.run(
        RuleChoiceTable.insert(
            store=store_id, rule=choice.rule, enabled=choice.enabled, limits=to_json(choice.limits)
        )
    )


def decided_since(db: Database, store_id: int, since: datetime) -> list[Decided]:
    """The decisions of a store that stand and were taken at `since` or later, oldest first."""
    rows = db.sql(
        "SELECT d.request_id, d.action, d.without_goods, d.close_reason, d.suggestion FROM decision d "
        "JOIN step p ON p.id = d.step_id JOIN return_request r ON r.id = d.request_id "
        "WHERE r.store_id = ? AND d.decided_at >= ? AND p.undone_at IS NULL ORDER BY d.id",
        (store_id, stamp(since)),
    )
    return [
        Decided(
            request_id,
            Action(action),
            bool(without_goods),
            CloseReason(reason) if reason else None,
            json.loads(told) if told else None,
        )
        for request_id, action, without_goods, reason, told in rows
    ]
