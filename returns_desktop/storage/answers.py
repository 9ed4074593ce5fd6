"""Answers to conflicts: what was answered, and what that did to a decision."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..domain.model import Answer, DecisionState, FindingKind, RequestStatus
from .codec import stamp, storable
from .db import Database
from .tables import AnswerTable


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnswer:
    """One answer of a step, with the evidence it was given to. Amounts in minor units."""

    step_id: int
    request_id: int
    finding: FindingKind
    answer: Answer
    reported: RequestStatus
    theirs_minor: int
    reason: str
    at: datetime
    decision_id: int | None = None
    item_id: int | None = None
    before: DecisionState | None = None
    after: DecisionState | None = None
    done_before: str | None = None


@dataclass(frozen=True, slots=True)
class AnsweredDecision:
    """What an answer did to a decision, as undo and redo need it."""

    decision_id: int
    before: DecisionState
    after: DecisionState
    done_before: str | None
    """When it had been ticked off, as it is stored."""
    done_after: str | None
    """None where the answer made it to do again."""


def add(db: Database, entry: NewAnswer) -> None:
    """Stores an answer."""
    db.run(
        AnswerTable.insert(
            step=entry.step_id,
            request=entry.request_id,
            decision=entry.decision_id,
            item=entry.item_id,
            finding=entry.finding.value,
            answer=entry.answer.value,
            reported_status=entry.reported.value,
            theirs_minor=entry.theirs_minor,
            state_before=entry.before.value if entry.before else None,
            state_after=entry.after.value if entry.after else None,
            done_before=entry.done_before,
            reason=storable(entry.reason),
            answered_at=stamp(entry.at),
        )
    )


def answered(db: Database, step_id: int) -> list[AnsweredDecision]:
    """The decisions that the answers of a step moved."""
    rows = db.sql(
        "SELECT decision_id, state_before, state_after, done_before, answer FROM conflict_answer "
        "WHERE step_id = ? AND state_after IS NOT NULL ORDER BY id",
        (step_id,),
    )
    return [
        AnsweredDecision(
            row[0],
            DecisionState(row[1]),
            DecisionState(row[2]),
            row[3],
            None if Answer(row[4]) is Answer.KEEP else row[3],
        )
        for row in rows
    ]


def set_answered(db: Database, moves: Iterable[tuple[int, DecisionState, str | None]]) -> None:
    """Gives decisions the state and the tick that an answer, or its undoing, leaves them with."""
    db.run_many(
        "UPDATE decision SET state = ?, done_at = ? WHERE id = ?",
        ((state.value, done_at, decision_id) for decision_id, state, done_at in moves),
    )


def state_of(db: Database, decision_id: int) -> tuple[DecisionState, str | None]:
    """A decision's state, and when it was ticked off, as they are stored."""
    row = db.sql("SELECT state, done_at FROM decision WHERE id = ?", (decision_id,))[0]
    return DecisionState(row[0]), row[1]
