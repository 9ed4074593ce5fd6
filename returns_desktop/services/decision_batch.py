"""One decision for each of many requests: the guards in their order, and what follows from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from ..domain.deadlines import RuleBook
from ..domain.decision_inputs import ACTION_OF, CloseInputs, ContactInputs, Inputs, RefundInputs
from ..domain.errors import AppError
from ..domain.filing import ComeBack
from ..domain.guards import Guard, check, options
from ..domain.model import Decision, DecisionState, RefundLine, Request
from ..domain.order_money import OrderItemMoney, money_by_item
from ..domain.reported import reported_of
from ..domain.workflow import standing
from ..storage import decisions, facts, filing, records
from ..storage.decisions import NewDecision
from .shop import Shop
from .suggestion_rules import Suggester


class RefusedError(AppError):
    """A guard stopped the change; nothing was written. `guards` say why and the way out."""

    def __init__(self, guards: Sequence[Guard]) -> None:
        super().__init__("refused", guard=guards[0].refusal.value)
        self.guards = tuple(guards)


@dataclass(slots=True)
class _Order:
    """The requests of an order as they stand after the decisions so far, and their money."""

    requests: dict[int, Request]
    money: Mapping[int, OrderItemMoney]


class DecisionBatch:
    """Takes decisions that are filled in alike, inside a transaction."""

    def __init__(self, shop: Shop, step_id: int, inputs: Inputs, at: datetime) -> None:
        self._shop, self._step_id, self._inputs, self._at = shop, step_id, inputs, at
        self._rules: RuleBook = shop.rules
        self._today: Mapping[int, date] = shop.today()
        self._suggester = Suggester(shop, self._today)

    def decide(self, request_ids: Sequence[int]) -> list[int]:
        """Decides on one request after the other, as many at once as fit in memory; the ids of all requests
        that were derived anew. Raises `RefusedError` for the first that a guard stops."""
        refreshed: dict[int, None] = {}
        for part in facts.chunks(request_ids):
            refreshed.update(dict.fromkeys(self._decide(part)))
        return list(refreshed)

    def _decide(self, request_ids: Sequence[int]) -> list[int]:
        db = self._shop.db
        orders = [
            _Order({request.id: request for request in order}, money_by_item(order))
            for order in facts.orders_of(db, request_ids)
        ]
        order_of = {request_id: order for order in orders for request_id in order.requests}
        taken: list[NewDecision] = []
        days: list[tuple[int, ComeBack, date | None, date]] = []
        for decision_id, request_id in enumerate(request_ids, decisions.next_decision_id(db)):
            order = order_of[request_id]
            days += self._days(order.requests[request_id])
            taken.append(self._take(decision_id, order, request_id))
        after = records.derive(
            db, [list(order.requests.values()) for order in orders], self._rules, self._today
        )
        decisions.add_decisions(
            db,
            [replace(one, after=after[one.request.id]) for one in taken],
            step_id=self._step_id,
            inputs=self._inputs,
            at=self._at,
        )
        if days:
            filing.add_come_backs(db, self._step_id, days)
        return list(after)

    def _take(self, decision_id: int, order: _Order, request_id: int) -> NewDecision:
        """Asks the guards, and has the order go on with the decision: what a refund used up is not left for
        the next request."""
        request, money, inputs = order.requests[request_id], order.money, self._inputs
        where = standing(request, money, self._rules)
        choices = options(request, where, money)
        if refused := check(request, where, money, inputs, choices):
            raise RefusedError(refused)
        refunds = decisions.refund_lines_of(request, money, inputs)
        order.requests[request_id] = replace(
            request,
            decisions=(*request.decisions, self._decision(decision_id, request, refunds)),
            snooze=None,
            remind_on=self._waits_until(),
        )
        if refunds:
            order.money = money_by_item(list(order.requests.values()))
        return NewDecision(
            id=decision_id,
            request=request,
            before=where,
            after=where.status,
            refunds=refunds,
            suggestion=self._suggester.snapshot(request, where, choices),
        )

    def _decision(self, decision_id: int, request: Request, refunds: tuple[RefundLine, ...]) -> Decision:
        """The decision as the facts will hold it."""
        inputs = self._inputs
        return Decision(
            id=decision_id,
            action=ACTION_OF[type(inputs)],
            state=DecisionState.HELD,
            decided_at=self._at,
            refunds=refunds,
            without_goods=isinstance(inputs, RefundInputs) and inputs.without_goods,
            close_reason=inputs.close_reason if isinstance(inputs, CloseInputs) else None,
            wait_until=self._waits_until(),
            override_reason=inputs.reason.strip(),
            reported=reported_of(request),
        )

    def _days(self, request: Request) -> list[tuple[int, ComeBack, date | None, date]]:
        """Acting on a request wakes it and answers its reminder; waiting for the buyer sets a new one."""
        today, waits = self._today[request.store.id], self._waits_until()
        found: list[tuple[int, ComeBack, date | None, date]] = []
        if request.snooze is not None:
            found.append((request.id, ComeBack.SNOOZE, None, today))
        if request.remind_on != waits:
            found.append((request.id, ComeBack.REMIND, waits, today))
        return found

    def _waits_until(self) -> date | None:
        return self._inputs.wait_until if isinstance(self._inputs, ContactInputs) else None
