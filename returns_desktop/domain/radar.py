"""All dates that a request is heading for, whether or not there is a task for the seller."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from .deadlines import Rule, RuleBook, RuleCode
from .model import CLOSED, GoodsState, Request, RequestStatus
from .order_money import refund_lines
from .workflow import Standing, Task, received_on

_PREPAID = "prepaid"
"""In Amazon's word for a label it sent and the seller pays: `AmazonPrePaidLabel`."""


class Kind(StrEnum):
    """What happens on a date."""

    ANSWER = "answer"
    CLAIM_POSSIBLE = "claim_possible"
    ANSWER_CLAIM = "answer_claim"
    APPEAL = "appeal"
    REFUND = "refund"
    CLAIM_GRANTED = "claim_granted"
    WITHDRAWAL_ENDS = "withdrawal_ends"
    WINDOW_ENDS = "window_ends"
    SHIP_BACK = "ship_back"
    SAFE_T = "safe_t"
    CLOSES_ITSELF = "closes_itself"


@dataclass(frozen=True, slots=True)
class Coming:
    """One date of a request, on the marketplace's calendar."""

    kind: Kind
    on: date | None
    """None: it counts from a day that no report tells."""
    rule: Rule
    at_earliest: bool = False
    """The day it counts from is not told, only one that lies before it."""


def radar(request: Request, standing: Standing, rules: RuleBook) -> tuple[Coming, ...]:
    """The dates of a request, the nearest first; what has no date comes last."""
    found = _Radar(request, standing, rules.of(request.store.id)).comings()
    return tuple(sorted(found, key=lambda coming: (coming.on or date.max, list(Kind).index(coming.kind))))


class _Radar:
    def __init__(self, request: Request, standing: Standing, rules: RuleBook) -> None:
        self._request, self._standing, self._rules = request, standing, rules
        self._is_open = standing.status not in CLOSED and standing.status is not RequestStatus.COMPLETED
        self._asked = min(
            (item.line.request_date for item in request.items if item.line.request_date), default=None
        )
        self._received = received_on(request)

    def comings(self) -> Iterable[Coming]:
        yield from self._answering()
        yield from self._claiming()
        yield from self._refunding()
        yield from self._window()
        yield from self._safe_t()
        yield from self._closing()

    def _coming(
        self, kind: Kind, code: RuleCode, start: date | None, *, at_earliest: bool = False
    ) -> Iterable[Coming]:
        if start is None:
            return
        rule = self._rules.find(code, self._request.store.marketplace, start)
        if rule is not None:
            yield Coming(kind, rule.due_on(start), rule, at_earliest)

    def _answering(self) -> Iterable[Coming]:
        if self._standing.has(Task.ANSWER):
            yield from self._coming(Kind.ANSWER, RuleCode.ANSWER_REQUEST, self._asked)
            if not self._standing.a_to_z:
                yield from self._coming(Kind.CLAIM_POSSIBLE, RuleCode.CLAIM_POSSIBLE, self._asked)

    def _claiming(self) -> Iterable[Coming]:
        """The day of Amazon's decision is in no report, so an appeal has no date."""
        seen = self._request.claim_seen_on
        if self._standing.has(Task.CLAIM):
            yield from self._coming(Kind.ANSWER_CLAIM, RuleCode.ANSWER_CLAIM, seen)
        place = self._request.store.marketplace
        if self._standing.a_to_z and seen and (rule := self._rules.find(RuleCode.APPEAL_CLAIM, place, seen)):
            yield Coming(Kind.APPEAL, None, rule)

    def _refunding(self) -> Iterable[Coming]:
        if not (self._standing.has(Task.REFUND) or self._standing.has(Task.CHECK_GOODS)):
            return
        yield from self._coming(Kind.REFUND, RuleCode.REFUND_AFTER_RECEIPT, self._received)
        labels = (item.line.label_type for item in self._request.items)
        if any(_PREPAID in label.casefold() for label in labels) and not self._standing.a_to_z:
            yield from self._coming(Kind.CLAIM_GRANTED, RuleCode.CLAIM_GRANTED, self._received)

    def _window(self) -> Iterable[Coming]:
        """They count from the day the buyer got the goods; reports tell only when he ordered them."""
        ordered = self._request.line.order_date
        if not self._is_open or ordered is None:
            return
        place = self._request.store.marketplace
        yield from self._coming(Kind.WITHDRAWAL_ENDS, RuleCode.WITHDRAWAL, ordered, at_earliest=True)
        yield from self._coming(Kind.WINDOW_ENDS, RuleCode.RETURN_WINDOW, ordered, at_earliest=True)
        if self._standing.goods is GoodsState.AWAITED:
            ends = self._rules.due_on(RuleCode.RETURN_WINDOW, place, ordered)
            yield from self._coming(Kind.SHIP_BACK, RuleCode.SHIP_BACK, ends, at_earliest=True)

    def _safe_t(self) -> Iterable[Coming]:
        """Counts from the later of delivery and refund; while one of them is missing, from the other."""
        if any(item.line.safet_claim_id for item in self._request.items):
            return
        zone = ZoneInfo(self._request.store.time_zone)
        refunded = max(
            (
                decision.decided_at.astimezone(zone).date()
                for decision, _ in refund_lines(self._request.decisions)
            ),
            default=None,
        )
        days = [day for day in (self._delivered(), refunded) if day is not None]
        start = max(days, default=None)
        yield from self._coming(Kind.SAFE_T, RuleCode.SAFE_T, start, at_earliest=len(days) < 2)

    def _delivered(self) -> date | None:
        days = [item.line.delivery_date for item in self._request.items if item.line.delivery_date]
        return max(days, default=self._received)

    def _closing(self) -> Iterable[Coming]:
        """Counts from the request, or from the last thing the seller did."""
        if not self._is_open:
            return
        zone = ZoneInfo(self._request.store.time_zone)
        moments = [decision.decided_at for decision in self._request.decisions]
        moments += [check.checked_at for item in self._request.items for check in item.checks]
        if moments:
            last = max(moments).astimezone(zone).date()
            yield from self._coming(Kind.CLOSES_ITSELF, RuleCode.CLOSES_WITHOUT_UPDATE, last)
        else:
            yield from self._coming(Kind.CLOSES_ITSELF, RuleCode.CLOSES_WITHOUT_ACTION, self._asked)
