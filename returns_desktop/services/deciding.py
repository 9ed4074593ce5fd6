"""Every change the seller makes. One call: one transaction, one journal entry, one `Changes`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.decision_inputs import (
    ACTION_OF,
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    ItemCount,
    RefundInputs,
    total,
)
from ..domain.errors import AppError
from ..domain.filing import ComeBack
from ..domain.guards import check, check_in_guards
from ..domain.life import Event, advance
from ..domain.model import Action, CommentState, Condition, DecisionState, Mark, Request
from ..domain.order_money import OrderItemMoney, money_by_item
from ..domain.reconcile import Finding
from ..domain.reported import elsewhere_of_line
from ..domain.workflow import Standing, standing
from ..storage import adjustment_records, answers, facts, filing, queries, records, steps
from ..storage.records import Payload
from ..storage.steps import Step
from .changes import Changes
from .decision_batch import DecisionBatch, RefusedError
from .shop import Shop

__all__ = ["Counted", "Deciding", "Facts", "RefusedError", "Versions", "read_facts", "read_many"]

Versions = Mapping[int, int]
"""The version each request had when the seller looked at it, by id."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Goods of one item as the seller found them."""

    item_id: int
    quantity: int
    condition: Condition
    note: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """A request with everything the guards need."""

    request: Request
    standing: Standing
    money: Mapping[int, OrderItemMoney]


def read_facts(shop: Shop, request_id: int) -> Facts:
    """One request with its order's money. Raises `AppError("request_unknown")`."""
    found = read_many(shop, [request_id])
    if not found:
        raise AppError("request_unknown", request=request_id)
    return found[request_id]


def read_many(shop: Shop, request_ids: Sequence[int]) -> dict[int, Facts]:
    """Requests with their orders' money, as many as fit in memory."""
    wanted, rules = set(request_ids), shop.rules
    found: dict[int, Facts] = {}
    for order in facts.orders_of(shop.db, request_ids):
        money = money_by_item(order)
        for request in order:
            if request.id in wanted:
                found[request.id] = Facts(request, standing(request, money, rules), money)
    return found


class Deciding:
    """Decisions, check-in, comments, undo and redo."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def decide(self, request_ids: Sequence[int], inputs: Inputs, versions: Versions) -> Changes:
        """Takes one decision for each request, all of them or none; they can be undone as one.

        Raises `RefusedError` for the first request a guard stops, `StaleRowError` if one changed
        since its version was read.
        """
        kind = f"decide.{ACTION_OF[type(inputs)].value}"
        with self._shop.db.transaction():
            step_id = self._begin(kind, request_ids, versions)
            batch = DecisionBatch(self._shop, step_id, inputs, self._shop.clock())
            refreshed = batch.decide(request_ids)
            told = _decision_payload(inputs)
            subjects = ((request_id, told) for request_id in request_ids)
            return self._end(kind, step_id, request_ids, refreshed, subjects)

    def _wake(self, step_id: int, request: Request) -> None:
        """Something happens to a request, so it rests no longer."""
        if request.snooze is not None:
            self._file(step_id, request, ComeBack.SNOOZE, None)

    def _file(self, step_id: int, request: Request, kind: ComeBack, day: date | None) -> None:
        today = self._shop.today()[request.store.id]
        filing.add_come_back(
            self._shop.db, step_id=step_id, request_id=request.id, kind=kind, day=day, today=today
        )

    def check_in(self, request_id: int, counted: Sequence[Counted], version: int) -> Changes:
        """Records counted goods. Raises `RefusedError` and `StaleRowError`."""
        now = self._shop.clock()

        def write(step_id: int) -> list[tuple[int, Payload]]:
            request = facts.request(self._shop.db, request_id)
            guards = check_in_guards(request, [ItemCount(entry.item_id, entry.quantity) for entry in counted])
            if guards:
                raise RefusedError(guards)
            for entry in counted:
                records.add_goods_check(
                    self._shop.db,
                    step_id=step_id,
                    item_id=entry.item_id,
                    quantity=entry.quantity,
                    condition=entry.condition,
                    note=entry.note.strip(),
                    at=now,
                )
            self._wake(step_id, request)
            counts = [[entry.quantity, entry.condition.value, entry.note.strip()] for entry in counted]
            return [(request_id, {"counts": counts})]

        return self.change("check_in", [request_id], {request_id: version}, write)

    def capture_comment(self, request_id: int, text: str, version: int) -> Changes:
        """Stores the buyer's words as the seller found them on Amazon; empty text means that the
        buyer left none. The words go to their own table, never to the journal."""
        body = text.strip()
        state = CommentState.CAPTURED if body else CommentState.NONE_LEFT
        now = self._shop.clock()

        def write(step_id: int) -> list[tuple[int, Payload]]:
            records.add_comment(
                self._shop.db, step_id=step_id, request_id=request_id, state=state, body=body, at=now
            )
            return [(request_id, {"state": state.value, "characters": len(body)})]

        return self.change("comment", [request_id], {request_id: version}, write)

    def mark(self, request_id: int, mark: Mark, version: int) -> Changes:
        """Records what only the seller can know: the buyer closed the request, the parcel is lost."""

        def write(step_id: int) -> list[tuple[int, Payload]]:
            request = facts.request(self._shop.db, request_id)
            if mark in request.marks:
                raise AppError("already_marked", mark=mark.value)
            records.add_mark(self._shop.db, step_id=step_id, request_id=request_id, mark=mark)
            self._wake(step_id, request)
            return [(request_id, {"mark": mark.value})]

        return self.change("mark", [request_id], {request_id: version}, write, detail=mark.value)

    def conflicts_of(self, request_id: int) -> tuple[Finding, ...]:
        """What of a request a report contradicts and the seller has not answered."""
        return read_facts(self._shop, request_id).standing.conflicts

    def change(
        self,
        kind: str,
        request_ids: Sequence[int],
        versions: Versions,
        write: Callable[[int], list[tuple[int, Payload]]],
        *,
        detail: str = "",
    ) -> Changes:
        """The frame of every undoable change: versions, step, rows, derived columns, journal."""
        step_kind = f"{kind}.{detail}" if detail else kind
        with self._shop.db.transaction():
            step_id = self._begin(step_kind, request_ids, versions)
            subjects = write(step_id)
            return self._end(step_kind, step_id, request_ids, self._refresh(request_ids), subjects)

    def _begin(self, kind: str, request_ids: Sequence[int], versions: Versions) -> int:
        """Takes the requests in hand; the id of the step that changes them."""
        db = self._shop.db
        label = records.claim_versions(db, request_ids, versions)
        return records.add_step(
            db, at=self._shop.clock(), kind=kind, request_count=len(request_ids), label=label
        )

    def _end(
        self,
        kind: str,
        step_id: int,
        request_ids: Sequence[int],
        refreshed: Iterable[int],
        subjects: Iterable[tuple[int, Payload]],
    ) -> Changes:
        """Notes what a step changed."""
        records.add_journal(
            self._shop.db,
            at=self._shop.clock(),
            kind=kind,
            payload={"requests": len(request_ids)},
            subjects=subjects,
            step_id=step_id,
        )
        return Changes(tuple(refreshed), step_id=step_id)

    def _refresh(self, request_ids: Iterable[int]) -> list[int]:
        return records.refresh(
            self._shop.db, request_ids, self._shop.rules, self._shop.today(), search=False
        )

    def settle(self, decision_ids: Sequence[int] | None = None) -> Changes:
        """Held decisions become ready: the seconds are over or the seller moved on.

        None settles all of them, as at the start of the program.
        """
        db = self._shop.db
        with db.transaction():
            ids = queries.held_decisions(db) if decision_ids is None else decision_ids
            return self._advance("settle", ids, Event.SETTLE, only=DecisionState.HELD)

    def tick_done(self, decision_ids: Sequence[int]) -> Changes:
        """The seller did these on Amazon."""
        db = self._shop.db
        with db.transaction():
            found = [row[0] for row in queries.decision_requests(db, decision_ids)]
            records.set_done(db, found, self._shop.clock())
            return self._advance("done", found, Event.TICK)

    def record_cancelled(self, decision_ids: Sequence[int]) -> Changes:
        """Refunds that were cancelled on Amazon within its two hours: their money is free again.

        Raises `AppError("decision_cannot")` for any other decision, and `refund_by_file` for what
        went out in an Adjustments file, which Amazon processes at once.
        """
        db = self._shop.db
        with db.transaction():
            if adjustment_records.exported(db, decision_ids):
                raise AppError("refund_by_file")
            wanted = {row[0]: row for row in queries.decision_requests(db, decision_ids)}
            for request in facts.requests(db, sorted({row[2] for row in wanted.values()})):
                for decision in request.decisions:
                    if decision.id in wanted and decision.action is not Action.REFUND:
                        state = wanted[decision.id][1]
                        raise AppError("decision_cannot", state=state.value, event=Event.CANCEL.value)
            return self._advance("cancelled", decision_ids, Event.CANCEL)

    def _advance(
        self, kind: str, decision_ids: Sequence[int], event: Event, *, only: DecisionState | None = None
    ) -> Changes:
        """Moves decisions on in their life. Raises `AppError("decision_cannot")`."""
        db = self._shop.db
        found = [row for row in queries.decision_requests(db, decision_ids) if only is None or row[1] is only]
        if not found:
            return Changes()
        records.set_decision_states(db, {row[0]: advance(row[1], event) for row in found})
        request_ids = sorted({row[2] for row in found})
        records.bump_versions(db, request_ids)
        refreshed = self._refresh(request_ids)
        subjects: list[tuple[int, Payload]] = []
        if kind != "settle":
            subjects = [(request_id, {}) for request_id in request_ids]
        records.add_journal(
            db,
            at=self._shop.clock(),
            kind=kind,
            payload={"decisions": [row[0] for row in found]},
            subjects=subjects,
        )
        return Changes(tuple(refreshed))

    def next_undo(self) -> Step | None:
        """What Undo would take back."""
        return steps.next_undo(self._shop.db)

    def next_redo(self) -> Step | None:
        """What Redo would bring back."""
        return steps.next_redo(self._shop.db)

    def undo_refusal(self, step: Step) -> AppError | None:
        """Why a step cannot be undone: it left the program, Amazon has it, or it removed words. What was done
        before words were removed stays: they may have been part of it."""
        if step.kind == steps.PURGE:
            return AppError("undo_purged", step=step.id)
        if (state := steps.left_with(self._shop.db, step.id)) is not None:
            return AppError("undo_exported", step=step.id, state=state.value)
        for move in answers.answered(self._shop.db, step.id):
            now = answers.state_of(self._shop.db, move.decision_id)
            if now != (move.after, move.done_after):
                return AppError("undo_exported", step=step.id, state=now[0].value)
        return None

    def undo(self, step_id: int | None = None) -> Changes:
        """Takes back the newest step. With `step_id`, only if that is the newest.

        Raises `AppError`: `nothing_to_undo`, `undo_exported`, `undo_purged`, `undo_not_newest`.
        """
        db, now = self._shop.db, self._shop.clock()
        with db.transaction():
            step = self.next_undo()
            if step is None:
                raise AppError("nothing_to_undo")
            if step_id is not None and step.id != step_id:
                raise AppError("undo_not_newest", step=step_id)
            if refusal := self.undo_refusal(step):
                raise refusal
            request_ids = steps.requests_of(db, step.id)
            records.set_undone(db, step.id, now)
            moves = answers.answered(db, step.id)
            answers.set_answered(db, ((move.decision_id, move.before, move.done_before) for move in moves))
            return self._shown_again("undo", step, request_ids)

    def redo(self) -> Changes:
        """Brings back the step that was undone last, if the guards still allow it.

        Raises `AppError`: `nothing_to_redo`, `redo_refused` (an import changed the facts).
        """
        db = self._shop.db
        with db.transaction():
            step = self.next_redo()
            if step is None:
                raise AppError("nothing_to_redo")
            request_ids = steps.requests_of(db, step.id)
            self._check_redo(step, request_ids)
            records.set_undone(db, step.id, None)
            moves = answers.answered(db, step.id)
            answers.set_answered(db, ((move.decision_id, move.after, move.done_after) for move in moves))
            return self._shown_again("redo", step, request_ids)

    def _check_redo(self, step: Step, request_ids: Sequence[int]) -> None:
        """The guards once more, with today's facts: money and goods may have moved meanwhile."""
        db = self._shop.db
        for move in answers.answered(db, step.id):
            if answers.state_of(db, move.decision_id) != (move.before, move.done_before):
                raise AppError("redo_refused", step=step.id)
        inputs = dict(steps.inputs_of(db, step.id))
        counts = [ItemCount(item_id, quantity) for item_id, quantity in steps.counts_of(db, step.id)]
        used: dict[int, int] = {}
        for part in facts.chunks(request_ids):
            for request_id, entry in read_many(self._shop, part).items():
                if request_id in inputs:
                    self._check_decision_again(step, entry, inputs[request_id], used)
                if counts and check_in_guards(entry.request, counts):
                    raise AppError("redo_refused", step=step.id)

    def _check_decision_again(self, step: Step, entry: Facts, inputs: Inputs, used: dict[int, int]) -> None:
        """`used`: what the step takes of the money of an order item, by the least id of its lines: several
        of its requests may draw on it."""
        if check(entry.request, entry.standing, entry.money, inputs):
            raise AppError("redo_refused", step=step.id)
        by_id = {item.id: item for item in entry.request.items}
        for line in inputs.items if isinstance(inputs, RefundInputs) else ():
            money = entry.money[line.item_id]
            group = min(item for item, other in entry.money.items() if other is money)
            used[group] = used.get(group, 0) + line.amount_minor
            if used[group] > money.left_minor:
                raise AppError("redo_refused", step=step.id)
            of_line = elsewhere_of_line(entry.request, by_id[line.item_id])
            steps.set_elsewhere(self._shop.db, step.id, line.item_id, money.elsewhere_minor, of_line)

    def _shown_again(self, kind: str, step: Step, request_ids: Sequence[int]) -> Changes:
        db = self._shop.db
        records.bump_versions(db, request_ids)
        refreshed = self._refresh(request_ids)
        records.add_journal(
            db,
            at=self._shop.clock(),
            kind=kind,
            payload={"step": step.id, "what": step.kind},
            subjects=[(request_id, {}) for request_id in request_ids],
            step_id=step.id,
        )
        return Changes(tuple(refreshed), step_id=step.id)


def _decision_payload(inputs: Inputs) -> Payload:
    """What the journal keeps of a decision: codes, amounts and the seller's reason."""
    payload: dict[str, object] = {"action": ACTION_OF[type(inputs)].value}
    if inputs.reason.strip():
        payload["reason"] = inputs.reason.strip()
    match inputs:
        case AuthorizeInputs():
            payload |= {"label": inputs.label.value, "own_rma": inputs.own_rma if inputs.use_own_rma else ""}
        case CloseInputs():
            payload |= {"close_reason": inputs.close_reason.value if inputs.close_reason else ""}
        case RefundInputs():
            payload |= {
                "amount_minor": total(inputs).minor,
                "currency": inputs.currency,
                "without_goods": inputs.without_goods,
                "restocking_minor": sum(item.restocking_minor for item in inputs.items),
            }
        case ContactInputs():
            payload |= {
                "template": inputs.template,
                "wait_until": inputs.wait_until.isoformat() if inputs.wait_until else "",
            }
    return payload
