"""Money and history under any sequence of deciding, undoing, importing and exporting.

A state machine drives the real services on a real database and compares with what must hold.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
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
from returns_desktop.domain.model import Answer, CloseReason, Condition, DecisionState, Request
from returns_desktop.domain.order_money import money_by_item, refund_lines
from returns_desktop.domain.reconcile import Finding
from returns_desktop.domain.views import View
from returns_desktop.domain.workflow import to_do_on_amazon
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
        self.taken: list[Any] = []
        """Every decision so far, undone ones too, as it was filled in."""
        self.most_shown = 0
        """The most that all lines together ever showed as refunded, in minor units."""
        self.kept: dict[int, Any] = {}
        """What Amazon showed when the seller kept a decision, by its id."""

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
        shown = sum(item.line.refunded_minor or 0 for request in self.requests() for item in request.items)
        self.most_shown = max(self.most_shown, shown)
        for request in self.requests():
            for decision in request.decisions:
                kept = any(
                    given.decision_id == decision.id and given.answer is Answer.KEEP
                    for given in request.answers
                )
                if kept and decision.state is DecisionState.CONTRADICTED:
                    assert self.kept[decision.id] != self.evidence(request), "the same evidence asked twice"
        again = self.shop.importing.plan(path)
        assert (len(again.new), len(again.changed), len(again.problems)) == (0, 0, 0)
        assert self.decided() == decided, "a report changed what the seller decided"

    @staticmethod
    def evidence(request: Request) -> Any:
        """All that a report can contradict a decision with."""
        return [(item.line.reported_status, item.line.refunded_minor) for item in request.items]

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

    @rule(
        places=st.lists(st.sampled_from([0, 1, 2, 4]), min_size=2, max_size=4, unique=True),
        inputs=st.sampled_from(
            [
                AuthorizeInputs(reason="because"),
                ContactInputs(message="Hello"),
                CloseInputs(close_reason=CloseReason.OTHER, comment="Bye.", reason="because"),
            ]
        ),
    )
    def decide_several(self, places: list[int], inputs: Inputs) -> None:
        """All of them or none, and one step."""
        ids = [self.request_of(place).id for place in places]
        decided = {request.id: len(request.decisions) for request in self.requests()}
        steps = len(self.before)
        self.step(lambda: self.shop.deciding.decide(ids, inputs, self.shop.versions(*ids)))
        more = {request.id: len(request.decisions) - decided[request.id] for request in self.requests()}
        expected = set(ids) if len(self.before) > steps else set()
        assert {request_id for request_id, count in more.items() if count} == expected

    @rule(place=PLACE, words=st.sampled_from(["", "call back", "补发"]))
    def note(self, place: int, words: str) -> None:
        request = self.request_of(place)
        self.step(lambda: self.shop.filing.note(request.id, words, request.version))

    @rule(
        places=st.lists(st.sampled_from([0, 1, 2, 4]), min_size=1, max_size=3, unique=True),
        name=st.sampled_from(["vip", "late"]),
        puts_on=st.booleans(),
    )
    def tag(self, places: list[int], name: str, puts_on: bool) -> None:
        ids = [self.request_of(place).id for place in places]
        added, removed = ([name], []) if puts_on else ([], [name])
        self.step(
            lambda: self.shop.filing.tag(ids, self.shop.versions(*ids), added=added, removed=removed)
        )
        tags = [set(request.tags) for request in self.requests() if request.id in ids]
        assert all((name in found) is puts_on for found in tags)

    @rule(place=PLACE, days=st.sampled_from([None, 1, 3]), reminds=st.booleans(), slips=st.booleans())
    def come_back(self, place: int, days: int | None, reminds: bool, slips: bool) -> None:
        """A slip of the finger is taken back at once, which is what undo is for."""
        request = self.request_of(place)
        file = self.shop.filing.remind if reminds else self.shop.filing.snooze
        day = self.shop.shop.today()[request.store.id] + timedelta(days=days) if days else None
        self.step(lambda: file([request.id], day, {request.id: request.version}))
        if slips:
            self.undo_restores_the_requests_exactly()

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
        self.decide_refund(place, minor, without_goods=without_goods)

    @rule(
        place=PLACE,
        minor=st.sampled_from([500, 1999, 6000, 10000]),
        leaves=st.sampled_from(["held", "ticked", "exported"]),
        shown=st.sampled_from(["", "10.00", "19.99", "60.00", "100.00"]),
    )
    def refund_and_what_the_next_report_shows_of_it(
        self, place: int, minor: int, leaves: str, shown: str
    ) -> None:
        """The steps in which money could be lost or counted twice, close together."""
        self.decide_refund(place, minor, without_goods=True)
        if leaves == "ticked":
            self.tick_all(place)
        elif leaves == "exported":
            self.export_new()
        self.report[place] |= {"refunded": shown}
        self.take_in()

    def decide_refund(self, place: int, minor: int, *, without_goods: bool) -> None:
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
        filed = request.note, request.tags, request.snooze, request.remind_on
        return request.id, decisions, counts, request.marks, request.comment, filed

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
    def import_an_old_file_again(self) -> None:
        """The very first report, downloaded once more: it tells what was, and changes are changes."""
        self.report = [dict(line) for line in LINES]
        self.take_in()

    @rule(number=st.integers(1, 9))
    def import_news_that_contradict_nothing(self, number: int) -> None:
        for row in self.report:
            row["tracking_id"] = f"T{number}"
        self.take_in()

    @rule(days=st.integers(1, 4))
    def days_pass(self, days: int) -> None:
        self.moves += 1
        self.shop.clock.now += timedelta(days=days)

    @precondition(lambda self: self.open_conflicts())
    @rule(which=st.integers(0, 5), answer=st.sampled_from(Answer), reason=st.sampled_from(["", "because"]))
    def answer_a_conflict(self, which: int, answer: Answer, reason: str) -> None:
        conflicts = self.open_conflicts()
        request, finding = conflicts[which % len(conflicts)]
        before = [frozen(one) for one in self.requests()]
        refused = refusal_of(
            lambda: self.shop.conflicts.answer(request.id, finding, answer, request.version, reason=reason)
        )
        if refused is not None:
            assert refused.code in ("answer_not_possible", "answer_needs_reason")
            assert (refused.code == "answer_not_possible") == (answer not in finding.answers)
            assert [frozen(one) for one in self.requests()] == before
            return
        self.before.append((before, self.moves))
        if answer is Answer.KEEP and finding.decision_id is not None:
            self.kept[finding.decision_id] = self.evidence(request)
        assert finding not in self.shop.browsing.request(request.id).conflicts, "answered, and still asked"

    def open_conflicts(self) -> list[tuple[Request, Finding]]:
        return [
            (request, finding)
            for request in self.requests()
            for finding in self.shop.browsing.request(request.id).conflicts
        ]

    @rule(place=PLACE)
    def tick_off(self, place: int) -> None:
        self.tick_all(place)

    def tick_all(self, place: int) -> None:
        waiting = [one.id for one in self.request_of(place).decisions if to_do_on_amazon(one)]
        if waiting:
            self.moves += 1
            self.shop.deciding.tick_done(waiting)

    @rule()
    def settle(self) -> None:
        self.moves += 1
        self.shop.deciding.settle()

    @rule()
    def export(self) -> None:
        self.export_new()

    def export_new(self) -> None:
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
            # The same from the decisions themselves: only what was cancelled gives money back.
            assert paid >= sum(
                line.amount_minor
                for request in order
                for decision in request.decisions
                if decision.state is not DecisionState.CANCELLED
                for line in decision.refunds
            )

    @invariant()
    def no_money_that_moved_is_free_to_be_refunded_again(self) -> None:
        """What is used of an order item is at least what Amazon shows and at least what was decided."""
        orders: dict[str, list[Request]] = {}
        for request in self.requests():
            orders.setdefault(request.line.order_id, []).append(request)
        for order in orders.values():
            money = money_by_item(order)
            shown: dict[int, int] = {}
            for item in (item for request in order for item in request.items):
                key = id(money[item.id])
                shown[key] = shown.get(key, 0) + (item.line.refunded_minor or 0)
            known: dict[int, int] = {}
            for request in order:
                for _, line in refund_lines(request.decisions):
                    key = id(money[line.item_id])
                    known[key] = max(known.get(key, 0), line.elsewhere_minor)
            for entry in {id(entry): entry for entry in money.values()}.values():
                before = known.get(id(entry), 0)
                assert before <= self.most_shown, "more was known elsewhere than any report showed"
                assert entry.used_minor >= max(shown[id(entry)], entry.decided_minor)
                most = max(shown[id(entry)], entry.decided_minor + before)
                assert entry.used_minor <= most, "counted twice"
                assert entry.left_minor == max(0, (entry.paid_minor or 0) - entry.used_minor)

    @invariant()
    def every_decision_ever_taken_is_still_there(self) -> None:
        rows = self.shop.shop.db.sql(
            "SELECT d.id, d.request_id, d.action, d.decided_at, d.close_reason, d.override_reason, "
            "(SELECT group_concat(l.item_id || ' ' || l.quantity || ' ' || l.amount_minor) "
            "FROM refund_line l WHERE l.decision_id = d.id) FROM decision d ORDER BY d.id"
        )
        assert rows[: len(self.taken)] == self.taken, "something the seller decided was lost or changed"
        self.taken = rows

    @invariant()
    def a_contradiction_is_open_until_it_is_answered_or_amazon_agrees(self) -> None:
        for request in self.requests():
            asked = {finding.decision_id for finding in self.shop.browsing.request(request.id).conflicts}
            for decision in request.decisions:
                if decision.state is DecisionState.CONTRADICTED:
                    assert decision.id in asked
            if asked:
                assert request.id in self.shop.browsing.ids(View.CONFLICTS)

    @invariant()
    def everything_stored_is_sound(self) -> None:
        assert self.shop.verifying.verify().findings == ()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
