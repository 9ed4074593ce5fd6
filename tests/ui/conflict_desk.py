"""Requests whose report and decisions differ."""

from dataclasses import replace
from datetime import date

from returns_desktop.domain.model import Action
from returns_desktop.domain.reconcile import Answer, Finding, FindingKind
from returns_desktop.services.browsing import RequestDetail

OTHER_AMOUNT = Finding(
    kind=FindingKind.CONTRADICTED,
    action=Action.REFUND,
    decision_id=1,
    ours_minor=4000,
    theirs_minor=2000,
    decided_on=date(2026, 11, 3),
    answers=(Answer.ACCEPT, Answer.WITHDRAW, Answer.KEEP),
)
ELSEWHERE = Finding(
    kind=FindingKind.REFUNDED_ELSEWHERE,
    action=Action.REFUND,
    item_id=1,
    theirs_minor=2000,
    answers=(Answer.ACCEPT, Answer.KEEP),
)
CANCELLED = Finding(
    kind=FindingKind.CONTRADICTED,
    action=Action.AUTHORIZE,
    decision_id=1,
    theirs="Cancelled",
    decided_on=date(2026, 11, 3),
    answers=(Answer.ACCEPT, Answer.WITHDRAW, Answer.KEEP),
)
NOT_DONE = Finding(
    kind=FindingKind.NOT_DONE,
    action=Action.CLOSE,
    decision_id=1,
    decided_on=date(2026, 11, 3),
    answers=(Answer.KEEP, Answer.WITHDRAW),
)


def conflicted(detail: RequestDetail, *findings: Finding) -> RequestDetail:
    """The same request, with these conflicts."""
    return replace(detail, standing=replace(detail.standing, conflicts=findings))
