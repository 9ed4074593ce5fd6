"""What the program would do next and why. It never acts (design, section 5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from .errors import Param
from .guards import Option
from .model import Action, Condition, GoodsState, MoneyState, Request, RequestStatus
from .reasons import Fault, fault, known_reason
from .reported import stands
from .workflow import Standing, Task


class Advice(StrEnum):
    """The sentence to show; each has words in every language."""

    ANSWER_CLAIM = "answer_claim"
    UNAUTHORIZED_PURCHASE = "unauthorized_purchase"
    CONTACT_FIRST = "contact_first"
    CONTACT_FIRST_DEFECT = "contact_first_defect"
    AUTHORIZE_NOW = "authorize_now"
    OUTSIDE_POLICY = "outside_policy"
    WAIT_FOR_GOODS = "wait_for_goods"
    CHECK_GOODS = "check_goods"
    REFUND_IN_FULL = "refund_in_full"
    REFUND_LESS_FEE = "refund_less_fee"
    REFUND_DECIDED = "refund_decided"
    LOST = "lost"
    DONE = "done"


CHECK_IN = "check_in"
"""Not one of the four buttons: the check-in link of the goods fact."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Advice and the one control to fill: an action, `CHECK_IN`, or nothing (waiting is right)."""

    advice: Advice
    filled: Action | str | None = None
    params: tuple[tuple[str, Param], ...] = ()


def suggest(request: Request, standing: Standing, options: Mapping[Action, Option]) -> Suggestion:
    """The next step for `request`. Close and refund without goods are never suggested."""
    found = _suggest(request, standing)
    if isinstance(found.filled, Action) and not options[found.filled].possible:
        return Suggestion(found.advice, None, found.params)
    return found


def _suggest(request: Request, standing: Standing) -> Suggestion:
    if standing.status in (
        RequestStatus.COMPLETED,
        RequestStatus.CLOSED_BY_SELLER,
        RequestStatus.CLOSED_BY_BUYER,
    ):
        return Suggestion(Advice.DONE)
    contacted = stands(request, Action.CONTACT) is not None
    if standing.has(Task.CLAIM) and not contacted:
        return Suggestion(Advice.ANSWER_CLAIM, Action.CONTACT)
    if standing.goods is GoodsState.DELIVERED:
        return Suggestion(Advice.CHECK_GOODS, CHECK_IN)
    if standing.checked:
        return _after_check(request, standing)
    if standing.status is RequestStatus.AUTHORIZATION_REQUIRED:
        return _new_request(request, contacted)
    if standing.goods is GoodsState.LOST:
        return Suggestion(Advice.LOST)
    if standing.money is not MoneyState.NONE:
        return Suggestion(Advice.REFUND_DECIDED)
    return Suggestion(Advice.WAIT_FOR_GOODS)


def _new_request(request: Request, contacted: bool) -> Suggestion:
    if not contacted:
        reasons = {known_reason(item.line.reason_code) for item in request.items}
        if "unauthorized_purchase" in reasons:
            return Suggestion(Advice.UNAUTHORIZED_PURCHASE, Action.CONTACT)
        if any(fault(item.line.reason_code) is Fault.SELLER for item in request.items):
            return Suggestion(Advice.CONTACT_FIRST_DEFECT, Action.CONTACT)
        return Suggestion(Advice.CONTACT_FIRST, Action.CONTACT)
    if any(item.line.in_policy is False for item in request.items):
        return Suggestion(Advice.OUTSIDE_POLICY)
    return Suggestion(Advice.AUTHORIZE_NOW, Action.AUTHORIZE)


def _after_check(request: Request, standing: Standing) -> Suggestion:
    if not standing.has(Task.REFUND):
        return Suggestion(Advice.REFUND_DECIDED)
    conditions = {check.condition for item in request.items for check in item.checks}
    sellers = any(fault(item.line.reason_code) in (Fault.SELLER, Fault.CARRIER) for item in request.items)
    if conditions <= {Condition.OK} or sellers:
        return Suggestion(Advice.REFUND_IN_FULL, Action.REFUND)
    return Suggestion(Advice.REFUND_LESS_FEE, Action.REFUND)
