"""What a report says of the seller's own decisions: the shapes that storage, services and window share."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .model import Action


class FindingKind(StrEnum):
    """How a report and the seller's decisions stand to each other."""

    CONFIRMED = "confirmed"
    """Amazon shows it done."""
    CONTRADICTED = "contradicted"
    """Amazon shows something else: closed meanwhile, authorized though closed, another amount."""
    REFUNDED_ELSEWHERE = "refunded_elsewhere"
    """Done but not decided: Amazon or another screen refunded."""
    NOT_DONE = "not_done"
    """Decided but still not shown by a report that came days later."""


class Answer(StrEnum):
    """The ways out of a conflict."""

    ACCEPT = "accept"
    """Amazon's state counts; the decision falls."""
    KEEP = "keep"
    """The decision stands and is to be done on Amazon (again)."""
    WITHDRAW = "withdraw"
    """The decision falls, as if it had never been taken; nothing is to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a report says of a request. Amounts are minor units of the store's currency."""

    kind: FindingKind
    action: Action
    """What was decided; `REFUND` for money that moved without a decision."""
    decision_id: int | None = None
    item_id: int | None = None
    """Set for `REFUNDED_ELSEWHERE`, which is found for each item."""
    ours_minor: int | None = None
    """Money decided here, for refunds."""
    theirs_minor: int | None = None
    """Money that Amazon shows beyond what it showed when it was decided."""
    theirs: str = ""
    """Amazon's word for the status now (`Approved`, `Cancelled`, …), as the report has it."""
    decided_on: date | None = None
    """The decision's day on the store's calendar."""
    seen_on: date | None = None
    """Day of the import whose report says so, on the store's calendar."""
    answers: tuple[Answer, ...] = ()
    """The ways out, the safest first; empty for what is no conflict."""

    @property
    def is_conflict(self) -> bool:
        return bool(self.answers)

    @property
    def is_hint(self) -> bool:
        """It rests on `Refunded Amount` or `Resolution`, which do not prove that money moved."""
        return self.action is Action.REFUND


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What an import found out about decisions, by request."""

    findings: tuple[tuple[int, Finding], ...] = ()
    """Pairs of request id and finding, new with this import."""

    def count(self, kind: FindingKind) -> int:
        return sum(finding.kind is kind for _, finding in self.findings)

    def of(self, request_id: int) -> tuple[Finding, ...]:
        return tuple(finding for owner, finding in self.findings if owner == request_id)
