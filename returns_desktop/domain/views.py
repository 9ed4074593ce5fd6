"""The places of the sidebar, and one row of the list: the shapes that storage and window share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from .errors import Param
from .filing import Snooze
from .model import (
    Action,
    CommentState,
    Condition,
    GoodsState,
    MoneyState,
    RequestStatus,
)
from .report import FbaReturn
from .workflow import Task


class View(StrEnum):
    """What the list can show."""

    NEEDS_ACTION = "needs_action"
    AUTHORIZATION_REQUIRED = "authorization_required"
    AUTHORIZED = "authorized"
    COMPLETED = "completed"
    CLOSED_BY_SELLER = "closed_by_seller"
    CLOSED_BY_BUYER = "closed_by_buyer"
    A_TO_Z = "a_to_z"
    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    """Due on this day of the marketplace's calendar, or to be remembered today."""
    REFUND_DUE = "refund_due"
    CHECK_GOODS = "check_goods"
    TODO = "todo"
    CONFLICTS = "conflicts"
    SNOOZED = "snoozed"
    """Resting until a day, or with a reminder still to come."""
    ALL = "all"
    """Everything; what a search looks through."""


STATUS_VIEWS: dict[View, RequestStatus] = {View(status.value): status for status in RequestStatus}


@dataclass(frozen=True, slots=True)
class SavedView:
    """A search the seller keeps under a name, inside one of the built-in places."""

    id: int
    name: str
    base: View
    query: str


class SortKey(StrEnum):
    """What the list can be sorted by."""

    DUE = "due"
    REASON = "reason"
    PRODUCT = "product"
    STATUS = "status"
    AMOUNT = "amount"
    REQUESTED = "requested"


class FirstIds(NamedTuple):
    """How a list begins, and how long it is."""

    ids: list[int]
    total: int | None
    """None: not known yet; it is more than `ids`."""

    @property
    def is_whole(self) -> bool:
        return len(self.ids) == self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRow:
    """What the list shows of one request. Amounts in minor units of `currency`."""

    id: int
    order_id: str
    amazon_rma_id: str
    marketplace: str
    currency: str
    store_id: int = 0
    today: date
    """The marketplace's calendar day, against which `due_on` is told."""
    item_name: str
    item_count: int
    reason_code: str
    request_date: date | None
    status: RequestStatus
    reported_status: str
    a_to_z: bool
    goods: GoodsState
    condition: Condition | None
    """The worst condition counted so far."""
    money: MoneyState
    task: Task | None
    due_on: date | None
    paid_minor: int | None
    comment_state: CommentState
    comment: str
    """The first characters of the buyer's words; untrusted."""
    held_action: Action | None
    """A decision just taken that can still be undone at no cost."""
    snooze: Snooze | None = None
    rests: bool = False
    """Snoozed, and nothing has woken it."""
    remind_on: date | None = None
    tags: tuple[str, ...] = ()
    has_note: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """The sidebar's numbers and the exposure per currency."""

    by_view: dict[View, int]
    exposure: tuple[tuple[str, int], ...]
    """Pairs of currency and minor units, nothing where there is none."""
    stored: int
    """All requests there are."""
    exportable: int
    """Decisions that stand in no export yet."""
    problems: int = 0
    """Rows of reports that could not be read and wait for the seller."""
    fba_returns: int = 0
    """Stored FBA returns; none of them asks for anything."""
    by_store: Mapping[int, int] = field(default_factory=dict)
    """What needs action in each store that is listed, by its id; nothing told of the only one."""

    def of(self, view: View) -> int:
        return self.by_view.get(view, 0)


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a request: a journal entry, or a date of Amazon's report."""

    kind: str
    at: datetime | None
    on: date | None
    payload: dict[str, Any]


class DecisionRecord(NamedTuple):
    """One decision as it leaves the program; a tuple, because a million of them may. Amounts in minor units
    of `currency`."""

    id: int
    decided_at: str
    """UTC, to the second, ISO 8601."""
    order_id: str
    rma_id: str
    sku: str
    """Of all items, each once; the same holds for the next three."""
    asin: str
    item_name: str
    reason_code: str
    quantity: int
    comment: str
    action: str
    without_goods: bool
    close_reason: str
    refund_minor: int | None
    restocking_minor: int | None
    refund_reason: str
    currency: str
    marketplace: str
    message: str
    note: str
    override_reason: str
    goods_state: str
    status_before: str
    status_after: str
    state: str
    own_rma: str
    label_kind: str
    carrier: str
    tracking_id: str
    store: str
    """Its name."""


class FbaSort(StrEnum):
    """What the list of FBA returns can be sorted by."""

    DATE = "date"
    PRODUCT = "product"
    REASON = "reason"
    DISPOSITION = "disposition"


@dataclass(frozen=True, slots=True)
class FbaRow:
    """One stored FBA return."""

    id: int
    value: FbaReturn
    store: str = ""
    """Name of its store; empty where that was not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedProblem:
    """A row of a report that could not be read, as it stands in the list."""

    id: int
    file: str
    kind: str
    """A `ReportKind`."""
    imported_at: datetime
    line: int
    column: str
    code: str
    params: tuple[tuple[str, Param], ...]
    order_id: str
    """Empty where it could not be read."""
