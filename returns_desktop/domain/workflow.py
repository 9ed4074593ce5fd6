"""What follows from the facts: where a request stands on each axis, what is to do, by when.

Pure functions. The sidebar, the list and the guards all read the `Standing` made here, so no two
places can disagree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from .deadlines import RuleBook, RuleCode
from .model import (
    CLOSED,
    Action,
    Decision,
    DecisionState,
    GoodsState,
    Item,
    Mark,
    MoneyState,
    Request,
    RequestStatus,
)
from .order_money import OrderItemMoney, refund_lines
from .reconcile import Finding, findings
from .reported import refunded_for, reported_of, stands

# What the list shows of several items: the one that asks for something comes first.
_GOODS_ORDER = (
    GoodsState.DELIVERED,
    GoodsState.LOST,
    GoodsState.IN_TRANSIT,
    GoodsState.AWAITED,
    GoodsState.CHECKED,
    GoodsState.NOT_EXPECTED,
)
_MONEY_ORDER = (
    MoneyState.DECIDED,
    MoneyState.SENT,
    MoneyState.CONFIRMED,
    MoneyState.REFUNDED_ELSEWHERE,
    MoneyState.CANCELLED,
    MoneyState.NONE,
)


class Task(StrEnum):
    """Something the seller has to do, most urgent kind first."""

    CLAIM = "claim"
    CONFLICT = "conflict"
    ANSWER = "answer"
    REFUND = "refund"
    CHECK_GOODS = "check_goods"
    TODO = "todo"


_TASK_ORDER = {task: place for place, task in enumerate(Task)}


@dataclass(frozen=True, slots=True)
class Due:
    """A task and the last day it is in time; None: it has no deadline."""

    task: Task
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a request stands. Amounts are minor units of the store's currency."""

    status: RequestStatus
    a_to_z: bool
    goods: GoodsState
    money: MoneyState
    dues: tuple[Due, ...]
    """Tasks with the nearest deadline first."""
    announced: int
    checked: int
    paid_minor: int | None
    """Paid for the announced units; None: unknown."""
    refunded_minor: int
    """Decided here or refunded elsewhere, for this request's items."""
    exposure_minor: int
    """Money decided or paid for goods that were not checked in."""
    conflicts: tuple[Finding, ...] = ()
    """Where a report and the seller's decisions differ and he has not answered."""

    @property
    def due(self) -> Due | None:
        """The task that comes first."""
        return self.dues[0] if self.dues else None

    def has(self, task: Task) -> bool:
        return any(due.task is task for due in self.dues)


def status_of(request: Request, money: Mapping[int, OrderItemMoney]) -> RequestStatus:
    """The request axis. The seller's own close stands above any report; a report that says the
    buyer ended it, or Amazon closed it, stands above an authorization."""
    reported = reported_of(request)
    if stands(request, Action.CLOSE):
        return RequestStatus.CLOSED_BY_SELLER
    if Mark.CLOSED_BY_BUYER in request.marks:
        return RequestStatus.CLOSED_BY_BUYER
    if reported in CLOSED or reported is RequestStatus.COMPLETED:
        return reported
    if fully_refunded(request, money):
        return RequestStatus.COMPLETED
    if stands(request, Action.AUTHORIZE) or reported is RequestStatus.AUTHORIZED:
        return RequestStatus.AUTHORIZED
    return RequestStatus.AUTHORIZATION_REQUIRED


def fully_refunded(request: Request, money: Mapping[int, OrderItemMoney]) -> bool:
    """True when every item of the request got back what its announced units were sold for."""
    return all(
        money[item.id].paid_minor is not None
        and refunded_for(request, item) >= money[item.id].worth_of(item.line.quantity) > 0
        for item in request.items
    )


def refunded_units(request: Request, item: Item) -> int:
    """Units of this line that were refunded after they had come back."""
    return sum(
        line.quantity
        for decision, line in refund_lines(request.decisions)
        if line.item_id == item.id and not decision.without_goods
    )


def goods_of(request: Request, item: Item, status: RequestStatus) -> GoodsState:
    """The goods axis of one item."""
    kept = any(
        decision.without_goods and line.item_id == item.id
        for decision, line in refund_lines(request.decisions)
    )
    if item.checked_quantity:
        return GoodsState.CHECKED
    if item.line.delivery_date is not None:
        return GoodsState.DELIVERED  # even of what the buyer might have kept: the carrier brought it
    if kept:
        return GoodsState.NOT_EXPECTED
    if Mark.LOST in request.marks:
        return GoodsState.LOST
    if item.line.resolution == "RefundAtFirstScan" and item.line.refunded_minor:
        return GoodsState.IN_TRANSIT
    if status in CLOSED or item.line.resolution == "ReturnlessRefund":
        return GoodsState.NOT_EXPECTED
    return GoodsState.AWAITED


def money_of(request: Request, item: Item) -> MoneyState:
    """The money axis of one item."""
    states = {
        decision.state
        for decision in request.decisions
        if decision.action is Action.REFUND and any(line.item_id == item.id for line in decision.refunds)
    }
    if states & {DecisionState.HELD, DecisionState.READY}:
        return MoneyState.DECIDED
    if states & {DecisionState.SENT, DecisionState.CONTRADICTED}:
        return MoneyState.SENT
    if DecisionState.CONFIRMED in states:
        return MoneyState.CONFIRMED
    if item.line.refunded_minor:
        return MoneyState.REFUNDED_ELSEWHERE
    return MoneyState.CANCELLED if DecisionState.CANCELLED in states else MoneyState.NONE


def exposure_of(request: Request, item: Item, money: OrderItemMoney) -> int:
    """Money decided or paid for units of this item that were not checked in, in minor units."""
    return max(0, refunded_for(request, item) - money.worth_of(item.checked_quantity))


def standing(request: Request, money: Mapping[int, OrderItemMoney], rules: RuleBook) -> Standing:
    """Everything that follows from the facts of `request`.

    `money` comes from `money_by_item` over all requests of the order.
    """
    rules = rules.of(request.store.id)
    status = status_of(request, money)
    goods = [goods_of(request, item, status) for item in request.items]
    moneys = [money_of(request, item) for item in request.items]
    paid = [money[item.id].paid_minor for item in request.items]
    a_to_z = any(item.line.a_to_z_claim for item in request.items)
    conflicts = findings(request, rules)
    dues = [*_dues(request, status, goods, a_to_z, money, rules)]
    if conflicts:
        dues.append(Due(Task.CONFLICT, None))
    return Standing(
        status=status,
        a_to_z=a_to_z,
        goods=next(state for state in _GOODS_ORDER if state in goods),
        money=next(state for state in _MONEY_ORDER if state in moneys),
        dues=tuple(sorted(dues, key=_due_order)),
        announced=sum(item.line.quantity for item in request.items),
        checked=sum(item.checked_quantity for item in request.items),
        paid_minor=None
        if None in paid
        else sum(money[item.id].worth_of(item.line.quantity) for item in request.items),
        refunded_minor=sum(refunded_for(request, item) for item in request.items),
        exposure_minor=sum(exposure_of(request, item, money[item.id]) for item in request.items),
        conflicts=conflicts,
    )


def _due_order(due: Due) -> tuple[date, int]:
    return due.on or date.max, _TASK_ORDER[due.task]


def _dues(
    request: Request,
    status: RequestStatus,
    goods: Sequence[GoodsState],
    a_to_z: bool,
    money: Mapping[int, OrderItemMoney],
    rules: RuleBook,
) -> Iterable[Due]:
    place = request.store.marketplace
    # A claim outlives a closed request, and so do goods that come anyway; a full refund ends both.
    is_over = status in CLOSED and stands(request, Action.CONTACT) is not None
    if a_to_z and status is not RequestStatus.COMPLETED and not is_over:
        seen = request.claim_seen_on
        yield Due(Task.CLAIM, rules.due_on(RuleCode.ANSWER_CLAIM, place, seen) if seen else None)
    if status is RequestStatus.AUTHORIZATION_REQUIRED:
        days = [item.line.request_date for item in request.items if item.line.request_date]
        asked = min(days, default=None)
        yield Due(Task.ANSWER, rules.due_on(RuleCode.ANSWER_REQUEST, place, asked) if asked else None)
    if status is not RequestStatus.COMPLETED and (received := received_on(request)):
        on = rules.due_on(RuleCode.REFUND_AFTER_RECEIPT, place, received)
        if GoodsState.DELIVERED in goods:
            yield Due(Task.CHECK_GOODS, on)
        if any(refund_open(request, item, money[item.id]) for item in request.items):
            yield Due(Task.REFUND, on)
    if any(to_do_on_amazon(decision) for decision in request.decisions):
        yield Due(Task.TODO, None)


def received_on(request: Request) -> date | None:
    """First day the goods were with the seller: the carrier's word, else the first count."""
    days = [item.line.delivery_date for item in request.items if item.line.delivery_date]
    zone = ZoneInfo(request.store.time_zone)
    days += [check.checked_at.astimezone(zone).date() for item in request.items for check in item.checks]
    return min(days, default=None)


def refund_open(request: Request, item: Item, money: OrderItemMoney) -> bool:
    """More units of this item were checked in than refunded, and they are not paid for otherwise."""
    return (
        item.checked_quantity > refunded_units(request, item)
        and refunded_for(request, item) < money.worth_of(item.checked_quantity)
        and money.left_minor > 0
    )


def to_do_on_amazon(decision: Decision) -> bool:
    """The decision needs a click in Seller Central that nobody has ticked off; a message to the buyer
    is to be sent there too."""
    waiting = (DecisionState.HELD, DecisionState.READY, DecisionState.SENT)
    return decision.state in waiting and decision.done_at is None


def sending_shows(action: Action, state: DecisionState) -> bool:
    """Whether a request may stand otherwise once a decision is sent that was in this state: a refund moves
    its money axis, and whether one is done is not asked while it is held."""
    return action is Action.REFUND or state is DecisionState.HELD


def today_in(store_zone: str, now: datetime) -> date:
    """The marketplace's calendar day at `now` (aware)."""
    return now.astimezone(ZoneInfo(store_zone)).date()
