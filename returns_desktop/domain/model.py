"""A return request as the program sees it: Amazon's facts and the seller's, side by side.

Three axes are kept apart (request, goods, money): mixing them is how refunds happen by accident.
Everything here is a value; nothing is derived here. What follows from the facts is in `workflow`.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from .filing import Snooze
from .report import ReportLine


class RequestStatus(StrEnum):
    """The six states of Manage Returns less A-to-Z, which is an overlay on any of them."""

    AUTHORIZATION_REQUIRED = "authorization_required"
    AUTHORIZED = "authorized"
    COMPLETED = "completed"
    CLOSED_BY_SELLER = "closed_by_seller"
    CLOSED_BY_BUYER = "closed_by_buyer"


CLOSED = frozenset({RequestStatus.CLOSED_BY_SELLER, RequestStatus.CLOSED_BY_BUYER})
OPEN = frozenset({RequestStatus.AUTHORIZATION_REQUIRED, RequestStatus.AUTHORIZED})


class GoodsState(StrEnum):
    """Where the goods are. `DELIVERED` is the carrier's word; only a count makes it `CHECKED`."""

    NOT_EXPECTED = "not_expected"
    AWAITED = "awaited"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    CHECKED = "checked"
    LOST = "lost"


class Condition(StrEnum):
    """What the seller found in the parcel."""

    OK = "ok"
    USED = "used"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    PARTS_MISSING = "parts_missing"
    EMPTY = "empty"


WORST_FIRST = (
    Condition.EMPTY,
    Condition.WRONG_ITEM,
    Condition.DAMAGED,
    Condition.PARTS_MISSING,
    Condition.USED,
    Condition.OK,
)
"""What is shown of goods that were found in several conditions: the first of these."""


class MoneyState(StrEnum):
    """Where the refund stands."""

    NONE = "none"
    DECIDED = "decided"
    SENT = "sent"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    REFUNDED_ELSEWHERE = "refunded_elsewhere"


class Action(StrEnum):
    """The four buttons."""

    AUTHORIZE = "authorize"
    CLOSE = "close"
    REFUND = "refund"
    CONTACT = "contact"


class DecisionState(StrEnum):
    """The life of a decision; the moves between the states are in `workflow.advance`."""

    HELD = "held"
    READY = "ready"
    SENT = "sent"
    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    CANCELLED = "cancelled"


class CloseReason(StrEnum):
    """Why a request is closed. The program's own words: Amazon's full list is not known."""

    OUTSIDE_WINDOW = "outside_window"
    NOT_RETURNABLE = "not_returnable"
    REFUNDED_WITHOUT_RETURN = "refunded_without_return"
    PARTIAL_REFUND = "partial_refund"
    REPLACEMENT_SENT = "replacement_sent"
    PROBLEM_SOLVED = "problem_solved"
    BUYER_CANCELLED = "buyer_cancelled"
    DUPLICATE = "duplicate"
    NEVER_SENT_BACK = "never_sent_back"
    OTHER = "other"


class LabelKind(StrEnum):
    """Who pays for the return label."""

    AMAZON_UNPAID = "amazon_unpaid"
    OWN_PREPAID = "own_prepaid"


class RefundReason(StrEnum):
    """Amazon's codes for an adjustment (domain reference 5); the values are Amazon's."""

    CUSTOMER_RETURN = "CustomerReturn"
    GENERAL_ADJUSTMENT = "GeneralAdjustment"
    COULD_NOT_SHIP = "CouldNotShip"
    DIFFERENT_ITEM = "DifferentItem"
    NO_INVENTORY = "NoInventory"


class CommentState(StrEnum):
    """The report has no buyer comment, so silence and ignorance must be told apart."""

    NOT_CAPTURED = "not_captured"
    NONE_LEFT = "none_left"
    CAPTURED = "captured"
    REMOVED = "removed"
    """There was one; its words were too old to be kept."""


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


class Mark(StrEnum):
    """Facts only the seller can know."""

    CLOSED_BY_BUYER = "closed_by_buyer"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Store:
    """One seller account on one marketplace; every request belongs to one."""

    id: int
    name: str
    marketplace: str
    """ISO 3166 country of the marketplace, `UK` for Amazon's own spelling."""
    currency: str
    time_zone: str
    """IANA name; deadlines end with the day there."""
    value_limit_minor: int | None = None
    """Authorizing above this asks for a reason; None: no limit."""
    return_address: str = ""
    version: int = 0
    language: str = ""
    """Buyers are written to in it; empty: in that of the marketplace."""
    is_archived: bool = False
    """Nothing of it is listed or counted; all of it is kept."""


@dataclass(frozen=True, slots=True)
class Comment:
    """The buyer's words, or why there are none. Untrusted and personal."""

    state: CommentState = CommentState.NOT_CAPTURED
    text: str = ""
    captured_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GoodsCheck:
    """One count of arrived goods of one item."""

    quantity: int
    condition: Condition
    note: str
    checked_at: datetime


@dataclass(frozen=True, slots=True)
class RefundLine:
    """Money decided for one item."""

    item_id: int
    quantity: int
    amount_minor: int
    """What the buyer gets, after any restocking fee."""
    restocking_minor: int = 0
    elsewhere_minor: int = 0
    """What Amazon had refunded of the order item without us when this was decided; keeps it counted
    once, not twice."""
    line_elsewhere_minor: int = 0
    """The part of it that Amazon showed on this return alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One press of one of the four buttons, for one request."""

    id: int
    action: Action
    state: DecisionState
    decided_at: datetime
    done_at: datetime | None = None
    """When it was ticked "done on Amazon"."""
    refunds: tuple[RefundLine, ...] = ()
    without_goods: bool = False
    close_reason: CloseReason | None = None
    wait_until: date | None = None
    override_reason: str = ""
    reported: RequestStatus | None = None
    """What Amazon reported when it was decided; only a change of that can contradict it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnswer:
    """How the seller settled a finding, and what the report showed then: the same evidence does not
    ask twice."""

    kind: FindingKind
    answer: Answer
    decision_id: int | None
    item_id: int | None
    reported: RequestStatus
    theirs_minor: int
    """Money that Amazon showed then, in minor units."""
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a request: what Amazon reports of it and what was counted."""

    id: int
    line: ReportLine
    checks: tuple[GoodsCheck, ...] = ()
    known_refunded_minor: int = 0
    """What Amazon showed as refunded when the line first came in: history, nothing to ask about."""

    @property
    def checked_quantity(self) -> int:
        """Units counted so far, never above what was announced."""
        return sum(check.quantity for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A return request (one RMA) with everything that is known of it."""

    id: int
    store: Store
    items: tuple[Item, ...]
    decisions: tuple[Decision, ...] = ()
    """Decisions that stand, oldest first; undone ones are not among them."""
    marks: frozenset[Mark] = frozenset()
    comment: Comment = field(default_factory=Comment)
    claim_seen_on: date | None = None
    """First day a report showed the A-to-Z claim."""
    version: int = 0
    last_seen_at: datetime | None = None
    """When a report that had not come in before last held a line of it."""
    answers: tuple[GivenAnswer, ...] = ()
    """Answers that stand, oldest first."""
    note: str = ""
    """The seller's own words; they stay here."""
    tags: tuple[str, ...] = ()
    """The seller's own words of order, sorted."""
    snooze: Snooze | None = None
    """The request rests until a day, unless a deadline comes first."""
    remind_on: date | None = None
    """The day the seller wants to come back to it."""

    @property
    def line(self) -> ReportLine:
        """The first line, for what all lines of a request share."""
        return self.items[0].line

    @property
    def currency(self) -> str:
        return self.store.currency
