"""What was paid and refunded for each order item, over all return requests of its order.

Amazon shows `Order Amount` and `Refunded Amount` on every return of an order item. Whether
`Order Amount` covers the item or the whole order is not documented; in the real layouts it goes
with `Order quantity` of the line, so it is read as the item's (domain reference 2.1).
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from .model import Action, Decision, DecisionState, Item, RefundLine, Request
from .money import share
from .report import ReportLine

REFUND_COUNTS = frozenset(DecisionState) - {DecisionState.CANCELLED}
"""A refund counts in every state but cancelled: doubt never frees money."""
_UNSURE = (DecisionState.SENT, DecisionState.CONTRADICTED)


@dataclass(frozen=True, slots=True)
class OrderItemMoney:
    """The money of one order item; amounts in minor units of the store's currency."""

    paid_minor: int | None
    """None: no report has told the order amount yet."""
    quantity: int
    """Units ordered; at least 1."""
    decided_minor: int
    """Our own refunds that stand."""
    elsewhere_minor: int
    """Refunded by Amazon or on another screen, as far as reports tell."""
    sent_unconfirmed: bool
    """One of our refunds was sent, and no report has confirmed it yet or one contradicts it."""

    @property
    def used_minor(self) -> int:
        """All that has been or will be refunded."""
        return self.decided_minor + self.elsewhere_minor

    @property
    def left_minor(self) -> int:
        """What can still be refunded; never negative."""
        return max(0, (self.paid_minor or 0) - self.used_minor)

    def worth_of(self, quantity: int) -> int:
        """What `quantity` units were sold for, in minor units."""
        return share(self.paid_minor or 0, quantity, self.quantity)


def refund_lines(decisions: Iterable[Decision]) -> Iterable[tuple[Decision, RefundLine]]:
    """Every refund line that counts, with its decision."""
    for decision in decisions:
        if decision.refunds and decision.action is Action.REFUND and decision.state in REFUND_COUNTS:
            for line in decision.refunds:
                yield decision, line


def money_by_item(order: Sequence[Request]) -> dict[int, OrderItemMoney]:
    """Money for every item id in `order`: all requests of one order in one store.

    Items of several requests that are the same order item share one entry, so a refund in one
    request lowers what is left in the other.
    """
    items = [item for request in order for item in request.items]
    without_id = {item.line.merchant_sku for item in items if not item.line.order_item_id}
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(_order_item_key(item.line, without_id), []).append(item)
    refunds: dict[int, list[tuple[Decision, RefundLine]]] = {}
    for request in order:
        for decision, line in refund_lines(request.decisions):
            refunds.setdefault(line.item_id, []).append((decision, line))
    found: dict[int, OrderItemMoney] = {}
    for members in groups.values():
        money = _money_of(members, [pair for item in members for pair in refunds.get(item.id, ())])
        found.update((item.id, money) for item in members)
    return found


def _order_item_key(line: ReportLine, without_id: AbstractSet[str]) -> str:
    """The order item id, or the SKU where any line of that SKU lacks the id."""
    if line.merchant_sku in without_id:
        return f"sku {line.merchant_sku}"
    return f"item {line.order_item_id}"


def _money_of(members: Sequence[Item], refunds: Sequence[tuple[Decision, RefundLine]]) -> OrderItemMoney:
    by_id: dict[str, tuple[int | None, int]] = {}
    for item in members:
        amount, quantity = by_id.get(item.line.order_item_id, (None, 1))
        told = item.line.order_amount_minor
        by_id[item.line.order_item_id] = (
            max(told or 0, amount or 0) if told is not None or amount is not None else None,
            max(item.line.order_quantity or item.line.quantity, quantity),
        )
    if len(by_id) > 1:
        by_id.pop("", None)
    amounts = [amount for amount, _ in by_id.values()]
    told_amounts = [amount for amount in amounts if amount is not None]
    reported = sum(item.line.refunded_minor or 0 for item in members)
    decided = sum(line.amount_minor for _, line in refunds)
    known_before = max((line.elsewhere_minor for _, line in refunds), default=0)
    return OrderItemMoney(
        paid_minor=sum(told_amounts) if told_amounts else None,
        quantity=sum(quantity for _, quantity in by_id.values()),
        decided_minor=decided,
        elsewhere_minor=max(known_before, reported - decided, 0),
        sent_unconfirmed=any(decision.state in _UNSURE for decision, _ in refunds),
    )
