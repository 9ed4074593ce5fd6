"""What rules of suggestions may ask about a request: a closed list, computed in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from .model import WORST_FIRST, Action, Condition, GoodsState, MoneyState, Request, RequestStatus
from .reasons import Fault, fault, known_reason
from .reported import stands
from .workflow import Standing, Task

FactValue = str | int | bool | None
"""A code, a number, yes or no; None: not known."""

NUMBERS = frozenset({"paid", "days_to_request", "days_open"})
CODES: Mapping[str, type[StrEnum]] = {
    "status": RequestStatus,
    "goods": GoodsState,
    "condition": Condition,
    "money": MoneyState,
    "fault": Fault,
}
FLAGS = frozenset({"claim", "contacted", "waiting", "unauthorized", "in_policy", "refund_due"})

_FAULTS_FIRST = (Fault.SELLER, Fault.CARRIER, Fault.MARKETPLACE, Fault.FIT, Fault.BUYER, Fault.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionFacts:
    """Codes, numbers and days; never the words of a buyer. In the order in which they are told."""

    status: RequestStatus
    claim: bool
    """An A-to-Z claim that waits for an answer or for its end."""
    unauthorized: bool
    """The reason says that nobody authorized the purchase."""
    contacted: bool
    waiting: bool
    """The buyer was written to, and the day to come back to it lies ahead."""
    fault: Fault
    """The heaviest of all items, the seller's first."""
    in_policy: bool | None
    """Amazon's word; None where it does not tell."""
    paid: int | None
    """For the announced units, in minor units; None: not known."""
    days_to_request: int | None
    """From the order to the request."""
    days_open: int | None
    """Since the request."""
    goods: GoodsState
    condition: Condition | None
    """The worst that was found; None: nothing was checked in."""
    refund_due: bool
    """Units came back that are not paid for."""
    money: MoneyState
    currency: str
    """Of `paid`; rules cannot ask for it."""

    def value(self, name: str) -> FactValue:
        """The fact of that name."""
        found: FactValue = getattr(self, name)
        return found

    def record(self) -> dict[str, FactValue]:
        """All facts by name, for a snapshot."""
        return {name: self.value(name) for name in _ALL}

    @classmethod
    def of_record(cls, record: Mapping[str, FactValue]) -> "SuggestionFacts":
        """The inverse of `record`. Raises `ValueError` where a fact is missing, unknown or no such value."""
        if set(record) != set(_ALL):
            raise ValueError(f"other facts than those of this version: {sorted(record)}")
        values = {name: known_value(name, value) for name, value in record.items() if name != "currency"}
        return cls(currency=str(record["currency"]), **values)  # type: ignore[arg-type]

    def changed(self, name: str, value: FactValue) -> "SuggestionFacts | None":
        """The same request with one fact different and what follows from it; None: it cannot be so."""
        facts = replace(self, **{name: value})  # type: ignore[arg-type]
        match name:
            case "condition" if self.condition is None or value is None:
                return None  # that is the goods' to change
            case "goods" if self.goods in _HERE and value != GoodsState.CHECKED:
                return None  # neither goods nor requests go back, and what was written was written
            case "goods" if value == GoodsState.CHECKED:
                due = self.money is MoneyState.NONE and self.paid is not None
                return replace(facts, condition=self.condition or Condition.OK, refund_due=due)
            case "money" if value != MoneyState.NONE:
                return replace(facts, refund_due=False)
            case "money" | "refund_due":
                return None  # follow from goods and decisions
            case "status" if _STATUS_ORDER.index(facts.status) < _STATUS_ORDER.index(self.status):
                return None
            case "contacted" if self.contacted:
                return None
            case "waiting" if not self.contacted:
                return None
        return facts


FACTS: tuple[str, ...] = tuple(field.name for field in fields(SuggestionFacts) if field.name != "currency")
"""The vocabulary of the rules."""
_ALL: tuple[str, ...] = tuple(field.name for field in fields(SuggestionFacts))
_STATUS_ORDER = tuple(RequestStatus)
_HERE = (GoodsState.DELIVERED, GoodsState.CHECKED)


def known_value(name: str, value: object) -> FactValue:
    """A value of that fact, as its own type. Raises `ValueError` for one it cannot have."""
    if name in CODES and isinstance(value, str):
        return CODES[name](value)
    nullable = name in NUMBERS or name in ("in_policy", "condition")
    if value is None and nullable:
        return None
    if name in NUMBERS and isinstance(value, int) and not isinstance(value, bool):
        return value
    if name in FLAGS and isinstance(value, bool):
        return value
    raise ValueError(f"the fact {name!r} cannot be {value!r}")


def facts_of(request: Request, standing: Standing, today: date) -> SuggestionFacts:
    """The facts of a request on a day of its marketplace's calendar."""
    lines = [item.line for item in request.items]
    policies = {line.in_policy for line in lines}
    asked = min((line.request_date for line in lines if line.request_date), default=None)
    ordered = min((line.order_date for line in lines if line.order_date), default=None)
    found = {check.condition for item in request.items for check in item.checks}
    faults = {fault(line.reason_code) for line in lines}
    contacted = stands(request, Action.CONTACT) is not None
    return SuggestionFacts(
        status=standing.status,
        claim=standing.has(Task.CLAIM),
        unauthorized=any(known_reason(line.reason_code) == "unauthorized_purchase" for line in lines),
        contacted=contacted,
        waiting=contacted and request.remind_on is not None and request.remind_on > today,
        fault=next(one for one in _FAULTS_FIRST if one in faults),
        in_policy=False if False in policies else None if None in policies else True,
        paid=standing.paid_minor or None,
        days_to_request=(asked - ordered).days if asked and ordered else None,
        days_open=(today - asked).days if asked else None,
        goods=standing.goods,
        condition=next((one for one in WORST_FIRST if one in found), None),
        refund_due=standing.has(Task.REFUND),
        money=standing.money,
        currency=request.currency,
    )
