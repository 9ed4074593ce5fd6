"""Money and history under any sequence of deciding, undoing, importing and exporting.

A state machine drives the real services on a real database and compares with what must hold.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from support import TestShop, write_report

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import CloseReason, Condition, Request
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted, RefusedError
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.storage import facts

STATUSES = ("PendingApproval", "Approved", "Completed", "Closed", "Cancelled", "SomethingNew")
ORDER, OTHER = "111-1111111-1111111", "222-2222222-2222222"
# Two RMAs draw on one order item; a third has two items; a fourth is another order.
LINES: tuple[dict[str, str], ...] = (
    {"amazon_rma_id": "R1", "order_quantity": "3", "quantity": "2", "order_amount": "100.00"},
    {"amazon_rma_id": "R2", "order_quantity": "3", "order_amount": "100.00"},
    {"amazon_rma_id": "R3", "order_item_id": "2", "merchant_sku": "CUP", "order_amount": "19.99"},
    {"amazon_rma_id": "R3", "order_item_id": "3", "merchant_sku": "JAR", "order_amount": "5.00"},
    {"amazon_rma_id": "R4", "order_id": OTHER, "order_item_id": "4", "order_amount": "0.01"},
)
AMOUNTS = ("", "0.00", "0.01", "10.00", "19.99", "100.00")
PLACE = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4])
"""Mostly the two requests that share an order item: that is where money could be paid twice."""


def frozen(request: Request) -> Request:
    """A request without its version, which counts changes and never goes back."""
    return replace(request, version=0)


def refusal_of(change: Callable[[], object]) -> AppError | None:
    """Why a change was refused; None if it was made."""
    try:
        change()
    except AppError as error:
        return error
    return None


class History(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.shop = TestShop(Path(self._folder.name))
        self.report = [dict(line) for line in LINES]
        self.before: list[tuple[list[Request], int]] = []
        """What stood before each step that can still be undone, and how often the world had moved."""
        self.moves = 0

    def teardown(self) -> None:
        self.shop.shop.close()
        self._folder.cleanup()

    @initialize()
    def first_import(self) -> None:
        self.take_in()

    def take_in(self) -> None:
        self.moves += 1
        path = write_report(self.shop.folder / "report.tsv", *self.report)
        plan = self.shop.importing.plan(path)
        assert plan.rows == sum(map(len, (plan.new, plan.changed, plan.same, plan.repeated, plan.problems)))
        decided = self.decided()
        self.shop.importing.apply(plan)
        again = self.shop.importing.plan(path)
        assert (len(again.new), len(again.changed), len(again.problems)) == (0, 0, 0)
        assert self.decided() == decided, "a report changed what the seller decided"

    def requests(self) -> list[Request]:
        return facts.requests(self.shop.shop.db, sorted(self.shop.browsing.ids(View.ALL)))

    def decided(self) -> list[tuple[int, Any]]:
        return [
            (decision.id, (decision.action, decision.refunds, decision.close_reason))
            for request in self.requests()
            for decision in request.decisions
        ]

    def step(self, change: Callable[[], object]) -> None:
        before = [frozen(request) for request in self.requests()]
        refused = refusal_of(change)
        if refused is None:
            self.before.append((before, self.moves))
            return
        assert isinstance(refused, RefusedError)
        assert refused.guards
        assert [frozen(request) for request in self.requests()] == before, "a refusal wrote something"

    def decide(self, place: int, inputs: Inputs) -> None:
        request_id = self.request_of(place).id
        self.step(lambda: self.shop.deciding.decide([request_id], inputs, self.shop.versions(request_id)))

    def request_of(self, place: int) -> Request:
        rma = LINES[place]["amazon_rma_id"]
        return next(request for request in self.requests() if request.line.amazon_rma_id == rma)

    @rule(place=PLACE, reason=st.sampled_from(["", "because"]))
    def authorize(self, place: int, reason: str) -> None:
        self.decide(place, AuthorizeInputs(reason=reason))

    @rule(place=PLACE, close_reason=st.sampled_from(CloseReason))
    def close(self, place: int, close_reason: CloseReason) -> None:
        self.decide(place, CloseInputs(close_reason=close_reason, comment="Bye.", reason="because"))

    @rule(place=PLACE)
    def contact(self, place: int) -> None:
        self.decide(place, ContactInputs(message="Hello"))

    @rule(
        place=PLACE,
        minor=st.sampled_from([1, 500, 1999, 6000, 10000, 10001]),
        without_goods=st.sampled_from([True, True, False]),
    )
    def refund(self, place: int, minor: int, without_goods: bool) -> None:
        request = self.request_of(place)
        item = request.items[place % len(request.items)]
        inputs = RefundInputs(
            items=(RefundItem(item.id, 1, minor),),
            currency="USD",
            without_goods=without_goods,
            reason="because",
        )
        self.decide(place, inputs)

    @rule(place=PLACE, quantity=st.integers(1, 2), condition=st.sampled_from(Condition))
    def check_in(self, place: int, quantity: int, condition: Condition) -> None:
        request = self.request_of(place)
        counted = [Counted(request.items[0].id, quantity, condition)]
        self.step(lambda: self.shop.deciding.check_in(request.id, counted, request.version))

    @rule(place=PLACE, words=st.sampled_from(["", "left side dead", "=1+1"]))
    def comment(self, place: int, words: str) -> None:
        request = self.request_of(place)
        self.step(lambda: self.shop.deciding.capture_comment(request.id, words, request.version))

    @precondition(lambda self: self.before)
    @rule()
    def undo_restores_the_requests_exactly(self) -> None:
        step = self.shop.deciding.next_undo()
        assert step is not None
        refusal = self.shop.deciding.undo_refusal(step)
        refused = refusal_of(self.shop.deciding.undo)
        assert (refused and refused.code) == (refusal and refusal.code)
        if refused is not None:
            assert refused.code == "undo_exported"
            return
        restored = [frozen(request) for request in self.requests()]
        expected, moves = self.before.pop()
        if moves == self.moves:
            assert restored == expected
        assert [self.sellers_part(request) for request in restored] == [
            self.sellers_part(request) for request in expected
        ]

    @staticmethod
    def sellers_part(request: Request) -> Any:
        """What the seller decided and counted; Amazon's facts may have moved on meanwhile, and a
        decision may have settled or been confirmed."""
        decisions = [
            (entry.id, entry.action, entry.refunds, entry.close_reason) for entry in request.decisions
        ]
        counts = [(item.id, item.checks) for item in request.items]
        return request.id, decisions, counts, request.marks, request.comment

    @rule()
    def redo(self) -> None:
        before = [frozen(request) for request in self.requests()]
        refused = refusal_of(self.shop.deciding.redo)
        if refused is None:
            self.before.append((before, self.moves))
            return
        assert refused.code in ("nothing_to_redo", "redo_refused")
        assert [frozen(request) for request in self.requests()] == before

    @rule(place=PLACE, status=st.sampled_from(STATUSES), refunded=st.sampled_from(AMOUNTS))
    def import_a_newer_report(self, place: int, status: str, refunded: str) -> None:
        self.report[place] |= {"reported_status": status, "refunded": refunded}
        self.take_in()

    @rule()
    def settle(self) -> None:
        self.moves += 1
        self.shop.deciding.settle()

    @rule()
    def export(self) -> None:
        self.moves += 1
        scope = DecisionScope(only_new=True)
        self.shop.exporting.export_decisions(self.shop.folder / "out.csv", scope, scope_name="since_last")

    @rule()
    def restart(self) -> None:
        self.shop.restart()

    @invariant()
    def refunds_of_an_order_never_exceed_what_was_paid(self) -> None:
        orders: dict[str, list[Request]] = {}
        for request in self.requests():
            orders.setdefault(request.line.order_id, []).append(request)
        for order in orders.values():
            entries = {id(entry): entry for entry in money_by_item(order).values()}.values()
            for entry in entries:
                assert entry.decided_minor <= (entry.paid_minor or 0)
            paid = {"111-1111111-1111111": 10000 + 1999 + 500, OTHER: 1}[order[0].line.order_id]
            assert sum(entry.decided_minor for entry in entries) <= paid

    @invariant()
    def everything_stored_is_sound(self) -> None:
        assert self.shop.verifying.verify().findings == ()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
