"""What a report says of the seller's own decisions, and what of it he must settle.

A report never overwrites a decision: it confirms or contradicts it. Evidence is always a change
against what Amazon reported when the decision was taken, or when the seller last answered.
`Refunded Amount` is a hint and no proof that money moved (domain reference 1); `Resolution` is no
evidence at all: it is told of open requests too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from .deadlines import RuleBook, RuleCode
from .life import Event, can
from .model import (
    CLOSED,
    Action,
    Answer,
    Decision,
    DecisionState,
    FindingKind,
    GivenAnswer,
    Item,
    Request,
    RequestStatus,
)
from .order_money import refund_lines
from .reported import elsewhere_of_line, reported_of, reported_status

__all__ = [
    "Answer",
    "Finding",
    "FindingKind",
    "Reconciliation",
    "confirmed",
    "contradicted",
    "findings",
    "of_confirmed",
]


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
    """Money that Amazon shows beyond what it showed when it was decided; for `REFUNDED_ELSEWHERE`
    beyond all decisions."""
    theirs: str = ""
    """Amazon's word for the status now (`Approved`, `Cancelled`, …), as the report has it."""
    decided_on: date | None = None
    """The decision's day on the store's calendar."""
    seen_on: date | None = None
    """Day of the import whose report says so, on the store's calendar."""
    answers: tuple[Answer, ...] = ()
    """The ways out, the safest first; empty for what is no conflict."""
    with_reason: tuple[Answer, ...] = ()
    """Answers that need a typed reason: they free money that may have moved."""

    @property
    def is_conflict(self) -> bool:
        return bool(self.answers)

    @property
    def is_hint(self) -> bool:
        """It rests on `Refunded Amount`, which does not prove that money moved."""
        return self.action is Action.REFUND and bool(self.theirs_minor)

    @property
    def subject(self) -> tuple[FindingKind, int | None, int | None]:
        """What it is about: two findings of the same subject differ in their evidence only."""
        return self.kind, self.decision_id, self.item_id


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What an import found out about decisions, by request."""

    findings: tuple[tuple[int, Finding], ...] = ()
    """Pairs of request id and finding, new with this import."""

    def count(self, kind: FindingKind) -> int:
        return sum(finding.kind is kind for _, finding in self.findings)

    def of(self, request_id: int) -> tuple[Finding, ...]:
        return tuple(finding for owner, finding in self.findings if owner == request_id)


def confirmed(request: Request) -> tuple[Decision, ...]:
    """Decisions that the newest report shows as done on Amazon."""
    return tuple(
        decision
        for decision in request.decisions
        if can(decision.state, Event.CONFIRM) and _is_shown(request, decision)
    )


def _is_shown(request: Request, decision: Decision) -> bool:
    reported = reported_of(request)
    if decision.action is Action.AUTHORIZE:
        return reported in (RequestStatus.AUTHORIZED, RequestStatus.COMPLETED)
    if decision.action is Action.CLOSE:
        return reported is RequestStatus.CLOSED_BY_SELLER
    if decision.action is Action.REFUND:
        shown = _shown_of_each(request, decision)
        return bool(shown) and all(theirs >= ours for ours, theirs in shown)
    return False


def contradicted(request: Request) -> tuple[Decision, ...]:
    """Decisions to which the newest report shows something else than they want."""
    return tuple(
        decision
        for decision in request.decisions
        if can(decision.state, Event.CONTRADICT)
        and not _is_shown(request, decision)
        and _is_contradicted(request, decision)
    )


def _is_contradicted(request: Request, decision: Decision) -> bool:
    reported, before = reported_of(request), _baseline(request, decision)
    if decision.action is Action.REFUND:
        theirs = _shown_minor(request, decision)
        if theirs:
            return theirs != _answered_minor(request, decision)
        called_off = reported is RequestStatus.CLOSED_BY_BUYER and reported is not before
        return called_off and _is_free_gift(request, decision)
    if reported is before or before is None:
        return False
    if decision.action is Action.AUTHORIZE:
        return reported in CLOSED
    if decision.action is Action.CLOSE:
        return reported in (
            RequestStatus.AUTHORIZED,
            RequestStatus.COMPLETED,
            RequestStatus.CLOSED_BY_BUYER,
        )
    return False


def _is_free_gift(request: Request, decision: Decision) -> bool:
    """The buyer called the return off, keeps the goods, and the money has not left yet."""
    unsent = decision.state in (DecisionState.HELD, DecisionState.READY) and decision.done_at is None
    return unsent and decision.without_goods and not any(item.checks for item in request.items)


def _baseline(request: Request, decision: Decision) -> RequestStatus | None:
    """What Amazon reported when it was decided, or when the seller last kept it."""
    kept = _kept(request, decision)
    return kept.reported if kept else decision.reported


def _kept(request: Request, decision: Decision) -> GivenAnswer | None:
    kept = [
        given
        for given in request.answers
        if given.decision_id == decision.id and given.answer is Answer.KEEP
    ]
    return kept[-1] if kept else None


def _answered_minor(request: Request, decision: Decision) -> int:
    kept = _kept(request, decision)
    return kept.theirs_minor if kept else 0


def _shown_of_each(request: Request, decision: Decision) -> list[tuple[int, int]]:
    """For each line of a refund: minor units decided, and what Amazon shows beyond what it showed
    then and beyond our earlier refunds of the item."""
    by_id = {item.id: item for item in request.items}
    found = []
    for line in decision.refunds:
        reported = by_id[line.item_id].line.refunded_minor or 0
        earlier = sum(
            other.amount_minor
            for before, other in refund_lines(request.decisions)
            if other.item_id == line.item_id and before.id < decision.id
        )
        found.append((line.amount_minor, max(0, reported - line.line_elsewhere_minor - earlier)))
    return found


def _shown_minor(request: Request, decision: Decision) -> int:
    return sum(min(ours, theirs) for ours, theirs in _shown_of_each(request, decision))


def findings(request: Request, rules: RuleBook) -> tuple[Finding, ...]:
    """Everything about the request that the seller has to settle, in the order it was decided; what
    moved elsewhere comes last."""
    rules = rules.of(request.store.id)
    found = [
        finding
        for decision in request.decisions
        if (finding := _finding_of(request, decision, rules)) is not None
    ]
    return (*found, *_elsewhere(request))


def _finding_of(request: Request, decision: Decision, rules: RuleBook) -> Finding | None:
    if decision.state is DecisionState.CONTRADICTED:
        return _told(request, decision, FindingKind.CONTRADICTED, _ways_out(request, decision))
    waiting = (DecisionState.READY, DecisionState.SENT)
    if decision.action is Action.CONTACT or decision.state not in waiting or _is_shown(request, decision):
        return None
    kept = _kept(request, decision)
    since = max(decision.decided_at, kept.answered_at) if kept else decision.decided_at
    start, seen = _day(request, since), _day(request, request.last_seen_at)
    if start is None or seen is None:
        return None
    due = rules.due_on(RuleCode.DONE_ON_AMAZON, request.store.marketplace, start)
    if due is None or seen < due:
        return None
    return _told(request, decision, FindingKind.NOT_DONE, (Answer.KEEP, Answer.WITHDRAW))


def _ways_out(request: Request, decision: Decision) -> tuple[Answer, ...]:
    """A closed request cannot be authorized again, and one that is over cannot be closed; a refund that
    was never sent is withdrawn more safely than kept."""
    if decision.action is Action.AUTHORIZE:
        return (Answer.ACCEPT,)
    if decision.action is Action.CLOSE:
        is_open = reported_of(request) in (RequestStatus.AUTHORIZED, RequestStatus.AUTHORIZATION_REQUIRED)
        return (Answer.ACCEPT, Answer.KEEP) if is_open else (Answer.ACCEPT,)
    if _shown_minor(request, decision):
        return (Answer.ACCEPT, Answer.KEEP)
    return (Answer.WITHDRAW, Answer.KEEP)


def _told(
    request: Request, decision: Decision, kind: FindingKind, answers: tuple[Answer, ...]
) -> Finding:
    is_refund = decision.action is Action.REFUND
    may_have_moved = is_refund and (decision.state is not DecisionState.READY or decision.done_at is not None)
    frees = tuple(answer for answer in answers if answer is not Answer.KEEP)
    return Finding(
        kind=kind,
        action=decision.action,
        decision_id=decision.id,
        ours_minor=sum(line.amount_minor for line in decision.refunds) if is_refund else None,
        theirs_minor=_shown_minor(request, decision) if is_refund else None,
        theirs=_word(request),
        decided_on=_day(request, decision.decided_at),
        seen_on=_day(request, request.last_seen_at),
        answers=answers,
        with_reason=frees if may_have_moved else (),
    )


def of_confirmed(request: Request, decision: Decision) -> Finding:
    """The finding that a report confirms a decision."""
    return _told(request, decision, FindingKind.CONFIRMED, ())


def _elsewhere(request: Request) -> Iterable[Finding]:
    for item in request.items:
        theirs = elsewhere_of_line(request, item)
        if theirs and theirs > known_elsewhere(request, item):
            yield Finding(
                kind=FindingKind.REFUNDED_ELSEWHERE,
                action=Action.REFUND,
                item_id=item.id,
                theirs_minor=theirs,
                theirs=_word(request),
                seen_on=_day(request, request.last_seen_at),
                answers=(Answer.ACCEPT,),
            )


def known_elsewhere(request: Request, item: Item) -> int:
    """Minor units refunded elsewhere that the seller knows of: shown at first sight, seen when he
    decided, or acknowledged since."""
    decided = [
        line.line_elsewhere_minor
        for _, line in refund_lines(request.decisions)
        if line.item_id == item.id
    ]
    accepted = [
        given.theirs_minor
        for given in request.answers
        if given.kind is FindingKind.REFUNDED_ELSEWHERE and given.item_id == item.id
    ]
    return max(item.known_refunded_minor, *decided, *accepted, 0)


def _word(request: Request) -> str:
    """Amazon's own word for the state it reports."""
    state = reported_of(request)
    words = (item.line.reported_status for item in request.items)
    return next((word for word in words if word and reported_status((word,)) is state), "")


def _day(request: Request, moment: datetime | None) -> date | None:
    return moment.astimezone(ZoneInfo(request.store.time_zone)).date() if moment else None
