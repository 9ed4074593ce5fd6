"""The guards: what each button may do, and why not.

A refusal (H in the product specification, section 3) stops the action. A warning (S) lets it pass
with a typed reason that goes into the journal. Each is a code with parameters and a way out; the
sentences are made at the edge.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .decision_inputs import (
    ACTION_OF,
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    ItemCount,
    RefundInputs,
    RefundItem,
)
from .errors import Param
from .messages import unresolved_placeholders
from .model import (
    CLOSED,
    Action,
    CloseReason,
    GoodsState,
    Item,
    LabelKind,
    Request,
    RequestStatus,
)
from .order_money import OrderItemMoney
from .reported import refunded_for
from .workflow import Standing, fully_refunded, refunded_units

CLOSE_REASONS_WHEN_AUTHORIZED = (
    CloseReason.NEVER_SENT_BACK,
    CloseReason.BUYER_CANCELLED,
    CloseReason.DUPLICATE,
    CloseReason.PARTIAL_REFUND,
)
"""An authorized request closes for nothing else (product specification, section 3)."""


class Refusal(StrEnum):
    """Why an action stops, or wants a reason."""

    CLOSED_IS_FINAL = "closed_is_final"
    COMPLETED_IS_FINAL = "completed_is_final"
    ALREADY_AUTHORIZED = "already_authorized"
    ALREADY_CLOSED = "already_closed"
    OUTSIDE_POLICY = "outside_policy"
    ABOVE_LIMIT = "above_limit"
    LABEL_INCOMPLETE = "label_incomplete"
    OWN_RMA_MISSING = "own_rma_missing"
    GOODS_HELD = "goods_held"
    INSIDE_POLICY = "inside_policy"
    CLOSE_REASON_MISSING = "close_reason_missing"
    CLOSE_COMMENT_MISSING = "close_comment_missing"
    CLOSE_REASON_NOT_ALLOWED = "close_reason_not_allowed"
    GOODS_NOT_CHECKED = "goods_not_checked"
    PAID_UNKNOWN = "paid_unknown"
    NOTHING_LEFT = "nothing_left"
    SENT_UNCONFIRMED = "sent_unconfirmed"
    ABOVE_PAID = "above_paid"
    ABOVE_ORDERED = "above_ordered"
    ABOVE_CHECKED = "above_checked"
    OTHER_CURRENCY = "other_currency"
    NOT_POSITIVE = "not_positive"
    NOTHING_CHOSEN = "nothing_chosen"
    FEE_NOT_POSSIBLE = "fee_not_possible"
    PARTIAL_AMOUNT = "partial_amount"
    ABOVE_RECEIVED = "above_received"
    WITHOUT_GOODS = "without_goods"
    REASON_MISSING = "reason_missing"
    MESSAGE_EMPTY = "message_empty"
    PLACEHOLDERS_LEFT = "placeholders_left"
    COUNT_ABOVE_ANNOUNCED = "count_above_announced"
    COUNT_NOT_POSITIVE = "count_not_positive"
    ITEM_UNKNOWN = "item_unknown"


class WayOut(StrEnum):
    """What the seller can do instead."""

    BUYER_FILES_NEW_REQUEST = "buyer_files_new_request"
    NOTHING_TO_DO = "nothing_to_do"
    TYPE_A_REASON = "type_a_reason"
    FILL_IN = "fill_in"
    REFUND_FIRST = "refund_first"
    CHECK_IN_FIRST = "check_in_first"
    CHOOSE_OTHER_REASON = "choose_other_reason"
    IMPORT_NEWER_REPORT = "import_newer_report"
    WAIT_FOR_REPORT = "wait_for_report"
    LOWER_THE_AMOUNT = "lower_the_amount"
    LOWER_THE_QUANTITY = "lower_the_quantity"
    REFUND_ON_AMAZON = "refund_on_amazon"


@dataclass(frozen=True, slots=True)
class Guard:
    """One refusal or warning, its way out, and what its sentence needs.

    Params ending in `_minor` are minor units of the param `currency`.
    """

    refusal: Refusal
    way_out: WayOut
    params: tuple[tuple[str, Param], ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """What one button may do for one request right now."""

    action: Action
    refusals: tuple[Guard, ...] = ()
    warnings: tuple[Guard, ...] = ()
    """A typed reason is needed for these."""
    without_goods: bool = False
    """The refund button means "buyer keeps the item"."""

    @property
    def possible(self) -> bool:
        return not self.refusals


MoneyByItem = Mapping[int, OrderItemMoney]


def options(request: Request, standing: Standing, money: MoneyByItem) -> dict[Action, Option]:
    """What each of the four buttons may do, whatever will be typed into its form."""
    return {
        Action.AUTHORIZE: _authorize_option(request, standing),
        Action.CLOSE: _close_option(request, standing),
        Action.REFUND: _refund_option(request, standing, money),
        Action.CONTACT: Option(Action.CONTACT),
    }


def _authorize_option(request: Request, standing: Standing) -> Option:
    refusals: tuple[Guard, ...] = ()
    if standing.status in CLOSED:
        refusals = (Guard(Refusal.CLOSED_IS_FINAL, WayOut.BUYER_FILES_NEW_REQUEST),)
    elif standing.status is RequestStatus.COMPLETED:
        refusals = (Guard(Refusal.COMPLETED_IS_FINAL, WayOut.BUYER_FILES_NEW_REQUEST),)
    elif standing.status is RequestStatus.AUTHORIZED:
        refusals = (Guard(Refusal.ALREADY_AUTHORIZED, WayOut.NOTHING_TO_DO),)
    warnings: list[Guard] = []
    if any(item.line.in_policy is False for item in request.items):
        warnings.append(Guard(Refusal.OUTSIDE_POLICY, WayOut.TYPE_A_REASON))
    limit, paid = request.store.value_limit_minor, standing.paid_minor
    if limit is not None and paid is not None and paid > limit:
        params = (("limit_minor", limit), ("paid_minor", paid), ("currency", request.currency))
        warnings.append(Guard(Refusal.ABOVE_LIMIT, WayOut.TYPE_A_REASON, params))
    return Option(Action.AUTHORIZE, refusals, tuple(warnings))


def _close_option(request: Request, standing: Standing) -> Option:
    refusals: tuple[Guard, ...] = ()
    if standing.status in CLOSED:
        refusals = (Guard(Refusal.ALREADY_CLOSED, WayOut.NOTHING_TO_DO),)
    elif standing.status is RequestStatus.COMPLETED:
        refusals = (Guard(Refusal.COMPLETED_IS_FINAL, WayOut.NOTHING_TO_DO),)
    elif any(_is_here(item) and not refunded_for(request, item) for item in request.items):
        refusals = (Guard(Refusal.GOODS_HELD, WayOut.REFUND_FIRST),)
    inside = any(item.line.in_policy is not False for item in request.items)
    risk = (("paid_minor", standing.paid_minor or 0), ("currency", request.currency))
    warnings = (Guard(Refusal.INSIDE_POLICY, WayOut.TYPE_A_REASON, risk),) if inside else ()
    return Option(Action.CLOSE, refusals, warnings)


def _is_here(item: Item) -> bool:
    return item.line.delivery_date is not None or item.checked_quantity > 0


def _refund_option(request: Request, standing: Standing, money: MoneyByItem) -> Option:
    without_goods = not standing.checked
    refunded = (("refunded_minor", standing.refunded_minor), ("currency", request.currency))
    nothing_left = Guard(Refusal.NOTHING_LEFT, WayOut.NOTHING_TO_DO, refunded)
    refusals: list[Guard] = []
    if all(money[item.id].paid_minor is None for item in request.items):
        refusals.append(Guard(Refusal.PAID_UNKNOWN, WayOut.IMPORT_NEWER_REPORT))
    elif any(money[item.id].left_minor and not money[item.id].sent_unconfirmed for item in request.items):
        if fully_refunded(request, money):
            refusals.append(nothing_left)
    elif any(money[item.id].left_minor for item in request.items):
        refusals.append(Guard(Refusal.SENT_UNCONFIRMED, WayOut.WAIT_FOR_REPORT))
    else:
        refusals.append(nothing_left)
    if without_goods and standing.goods is GoodsState.DELIVERED:
        refusals.append(Guard(Refusal.GOODS_NOT_CHECKED, WayOut.CHECK_IN_FIRST))
    warnings = (Guard(Refusal.WITHOUT_GOODS, WayOut.TYPE_A_REASON),) if without_goods else ()
    return Option(Action.REFUND, tuple(refusals), warnings, without_goods)


def check(
    request: Request,
    standing: Standing,
    money: MoneyByItem,
    inputs: Inputs,
    known: Mapping[Action, Option] | None = None,
) -> tuple[Guard, ...]:
    """Every guard that stops this decision as it is filled in; empty: it may be taken.

    Warnings of the option are among them while their reason is not typed. `known`: what `options` said of
    these facts, for who has asked already.
    """
    option = (known or options(request, standing, money))[ACTION_OF[type(inputs)]]
    refusals = list(option.refusals)
    warnings = list(option.warnings)
    match inputs:
        case AuthorizeInputs():
            refusals += _check_authorize(inputs)
        case CloseInputs():
            refusals += _check_close(standing, inputs)
        case RefundInputs():
            warnings = [Guard(Refusal.WITHOUT_GOODS, WayOut.TYPE_A_REASON)] if inputs.without_goods else []
            refusals += _check_refund(request, standing, money, inputs)
            warnings += _partial(request, money, inputs) + _above_received(request, money, inputs)
        case ContactInputs():
            refusals += _check_contact(inputs)
    if warnings and not inputs.reason.strip():
        refusals += warnings
    return tuple(refusals)


def _check_authorize(inputs: AuthorizeInputs) -> list[Guard]:
    found = []
    if inputs.use_own_rma and not inputs.own_rma.strip():
        found.append(Guard(Refusal.OWN_RMA_MISSING, WayOut.FILL_IN))
    if inputs.label is LabelKind.OWN_PREPAID and not (inputs.carrier.strip() and inputs.tracking_id.strip()):
        found.append(Guard(Refusal.LABEL_INCOMPLETE, WayOut.FILL_IN))
    return found


def _check_close(standing: Standing, inputs: CloseInputs) -> list[Guard]:
    found = []
    if inputs.close_reason is None:
        found.append(Guard(Refusal.CLOSE_REASON_MISSING, WayOut.FILL_IN))
    elif (
        standing.status is RequestStatus.AUTHORIZED
        and inputs.close_reason not in CLOSE_REASONS_WHEN_AUTHORIZED
    ):
        found.append(Guard(Refusal.CLOSE_REASON_NOT_ALLOWED, WayOut.CHOOSE_OTHER_REASON))
    if not inputs.comment.strip():
        found.append(Guard(Refusal.CLOSE_COMMENT_MISSING, WayOut.FILL_IN))
    return found + _placeholders_left(inputs.comment)


def _check_contact(inputs: ContactInputs) -> list[Guard]:
    if not inputs.message.strip():
        return [Guard(Refusal.MESSAGE_EMPTY, WayOut.FILL_IN)]
    return _placeholders_left(inputs.message)


def _placeholders_left(message: str) -> list[Guard]:
    names = unresolved_placeholders(message)
    return [Guard(Refusal.PLACEHOLDERS_LEFT, WayOut.FILL_IN, (("names", ", ".join(names)),))] if names else []


def _check_refund(
    request: Request, standing: Standing, money: MoneyByItem, inputs: RefundInputs
) -> list[Guard]:
    if inputs.currency != request.currency:
        params = (("currency", inputs.currency), ("expected", request.currency))
        return [Guard(Refusal.OTHER_CURRENCY, WayOut.FILL_IN, params)]
    if not inputs.items:
        return [Guard(Refusal.NOTHING_CHOSEN, WayOut.FILL_IN)]
    by_id = {item.id: item for item in request.items}
    found: list[Guard] = []
    left = {item_id: entry.left_minor for item_id, entry in money.items()}
    for wanted in inputs.items:
        item = by_id.get(wanted.item_id)
        if item is None or sum(other.item_id == wanted.item_id for other in inputs.items) > 1:
            found.append(Guard(Refusal.ITEM_UNKNOWN, WayOut.IMPORT_NEWER_REPORT))
            continue
        found += _check_refund_item(request, item, money[item.id], wanted, left[item.id], inputs)
        # Two lines of the same order item draw on the same money.
        for other, entry in money.items():
            if entry is money[item.id]:
                left[other] -= max(0, wanted.amount_minor)
    if inputs.without_goods and standing.goods is GoodsState.DELIVERED:
        found.append(Guard(Refusal.GOODS_NOT_CHECKED, WayOut.CHECK_IN_FIRST))
    return list(dict.fromkeys(found))


def _check_refund_item(
    request: Request, item: Item, money: OrderItemMoney, wanted: RefundItem, left: int, inputs: RefundInputs
) -> list[Guard]:
    found: list[Guard] = []
    sku = ("sku", item.line.merchant_sku)
    currency = ("currency", request.currency)
    if wanted.amount_minor <= 0 or wanted.quantity <= 0:
        found.append(Guard(Refusal.NOT_POSITIVE, WayOut.FILL_IN, (sku,)))
    if money.paid_minor is None:
        found.append(Guard(Refusal.PAID_UNKNOWN, WayOut.IMPORT_NEWER_REPORT))
    elif wanted.amount_minor > left:
        params = (sku, ("left_minor", max(0, left)), ("wanted_minor", wanted.amount_minor), currency)
        found.append(Guard(Refusal.ABOVE_PAID, WayOut.LOWER_THE_AMOUNT, params))
    if wanted.quantity > money.quantity:
        params_ordered = (sku, ("ordered", money.quantity), ("wanted", wanted.quantity))
        found.append(Guard(Refusal.ABOVE_ORDERED, WayOut.LOWER_THE_QUANTITY, params_ordered))
    if money.sent_unconfirmed:
        found.append(Guard(Refusal.SENT_UNCONFIRMED, WayOut.WAIT_FOR_REPORT))
    if wanted.restocking_minor < 0 or wanted.amount_minor + wanted.restocking_minor > max(
        money.worth_of(wanted.quantity), wanted.amount_minor
    ):
        found.append(Guard(Refusal.FEE_NOT_POSSIBLE, WayOut.LOWER_THE_AMOUNT, (sku,)))
    if not inputs.without_goods:
        if not item.checked_quantity:
            found.append(Guard(Refusal.GOODS_NOT_CHECKED, WayOut.CHECK_IN_FIRST, (sku,)))
        elif wanted.quantity > item.checked_quantity:
            params_checked = (sku, ("checked", item.checked_quantity), ("wanted", wanted.quantity))
            found.append(Guard(Refusal.ABOVE_CHECKED, WayOut.LOWER_THE_QUANTITY, params_checked))
    return found


def _partial(request: Request, money: MoneyByItem, inputs: RefundInputs) -> list[Guard]:
    """A refund below the worth of its units, or with a restocking fee, wants a reason."""
    known = {item.id for item in request.items}
    for wanted in inputs.items:
        if wanted.item_id in known and (
            wanted.restocking_minor or wanted.amount_minor < money[wanted.item_id].worth_of(wanted.quantity)
        ):
            return [Guard(Refusal.PARTIAL_AMOUNT, WayOut.TYPE_A_REASON)]
    return []


def _above_received(request: Request, money: MoneyByItem, inputs: RefundInputs) -> list[Guard]:
    """More money than the units that came back were sold for wants a reason: it is exposure."""
    if inputs.without_goods:
        return []
    by_id = {item.id: item for item in request.items}
    for wanted in inputs.items:
        item = by_id.get(wanted.item_id)
        if item is None or not item.checked_quantity:
            continue
        received = money[item.id].worth_of(item.checked_quantity)
        if refunded_for(request, item) + wanted.amount_minor > received:
            params = (
                ("sku", item.line.merchant_sku),
                ("received_minor", received),
                ("currency", request.currency),
            )
            return [Guard(Refusal.ABOVE_RECEIVED, WayOut.TYPE_A_REASON, params)]
    return []


def default_refund(request: Request, money: MoneyByItem, *, without_goods: bool) -> tuple[RefundItem, ...]:
    """What the refund form starts with: the share of what was received, or of all that was
    announced when the buyer keeps it, less what was refunded; never more than is left."""
    found = []
    left = {item_id: entry.left_minor for item_id, entry in money.items()}
    for item in request.items:
        entry = money[item.id]
        units = min(item.line.quantity if without_goods else item.checked_quantity, entry.quantity)
        amount = min(entry.worth_of(units) - refunded_for(request, item), left[item.id])
        if units and amount > 0:
            open_units = units if without_goods else units - refunded_units(request, item)
            found.append(RefundItem(item.id, max(1, open_units), amount))
            for other, twin in money.items():
                if twin is entry:
                    left[other] -= amount
    return tuple(found)


def check_in_guards(request: Request, counts: Sequence[ItemCount]) -> tuple[Guard, ...]:
    """Why these counted quantities cannot be taken: none, unknown, or more than announced."""
    if not counts:
        return (Guard(Refusal.NOTHING_CHOSEN, WayOut.FILL_IN),)
    by_id = {item.id: item for item in request.items}
    found: list[Guard] = []
    for item_id in dict.fromkeys(count.item_id for count in counts):
        item = by_id.get(item_id)
        counted = [count.quantity for count in counts if count.item_id == item_id]
        if item is None:
            found.append(Guard(Refusal.ITEM_UNKNOWN, WayOut.IMPORT_NEWER_REPORT))
        elif min(counted) <= 0:
            found.append(Guard(Refusal.COUNT_NOT_POSITIVE, WayOut.FILL_IN))
        elif sum(counted) + item.checked_quantity > item.line.quantity:
            params = (
                ("announced", item.line.quantity),
                ("checked", item.checked_quantity),
                ("sku", item.line.merchant_sku),
            )
            found.append(Guard(Refusal.COUNT_ABOVE_ANNOUNCED, WayOut.LOWER_THE_QUANTITY, params))
    return tuple(found)
