"""Where a report contradicts what the seller decided: his answers."""

from collections.abc import Sequence
from dataclasses import replace

from ..domain.errors import AppError
from ..domain.life import Event, advance
from ..domain.model import Answer, FindingKind, Item, Request
from ..domain.reconcile import Finding
from ..domain.reported import elsewhere_of_line, reported_of
from ..storage import answers, facts
from ..storage.answers import NewAnswer
from ..storage.records import Payload
from .changes import Changes
from .deciding import Deciding
from .shop import Shop


class Conflicts:
    """Answers findings; each answer is a step that can be undone."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._deciding = Deciding(shop)

    def answer(
        self, request_id: int, finding: Finding, answer: Answer, version: int, *, reason: str = ""
    ) -> Changes:
        """Settles one finding of a request.

        `ACCEPT` and `WITHDRAW` take the decision back, so that Amazon's side counts; `KEEP` makes it to
        do on Amazon again. What the report shows now is remembered: only something newer asks again.
        Raises `AppError`: `conflict_gone` (the facts moved on since it was read), `answer_not_possible`,
        `answer_needs_reason`; and `StaleRowError`.
        """
        words = reason.strip()

        def write(step_id: int) -> list[tuple[int, Payload]]:
            request = facts.request(self._shop.db, request_id)
            open_ones = self._deciding.conflicts_of(request_id)
            if finding not in open_ones:
                raise AppError("conflict_gone")
            if answer not in finding.answers:
                raise AppError("answer_not_possible")
            if answer in finding.with_reason and not words:
                raise AppError("answer_needs_reason")
            self._write(step_id, request, finding, answer, words)
            payload: dict[str, object] = {"finding": finding.kind.value, "action": finding.action.value}
            if words:
                payload["reason"] = words
            return [(request_id, payload)]

        return self._deciding.change(
            f"conflict.{answer.value}", [request_id], {request_id: version}, write
        )

    def _write(self, step_id: int, request: Request, finding: Finding, answer: Answer, reason: str) -> None:
        db = self._shop.db
        given = NewAnswer(
            step_id=step_id,
            request_id=request.id,
            finding=finding.kind,
            answer=answer,
            reported=reported_of(request),
            theirs_minor=finding.theirs_minor or 0,
            reason=reason,
            at=self._shop.clock(),
            decision_id=finding.decision_id,
            item_id=finding.item_id,
        )
        if finding.decision_id is None:
            answers.add(db, given)
            return
        before, done_before = answers.state_of(db, finding.decision_id)
        keeps = answer is Answer.KEEP
        after = advance(before, Event.KEEP if keeps else Event.WITHDRAW)
        answers.set_answered(db, [(finding.decision_id, after, None if keeps else done_before)])
        answers.add(db, replace(given, before=before, after=after, done_before=done_before))
        if not keeps:
            for item, theirs in _now_elsewhere(facts.request(db, request.id), finding, request):
                # What Amazon shows of the fallen refund is known: it is not to ask a second time.
                known = replace(given, finding=FindingKind.REFUNDED_ELSEWHERE, decision_id=None)
                answers.add(db, replace(known, item_id=item.id, theirs_minor=theirs))


def _now_elsewhere(now: Request, finding: Finding, before: Request) -> Sequence[tuple[Item, int]]:
    """Items whose money no decision accounts for any more once the decision fell."""
    fallen = next(one for one in before.decisions if one.id == finding.decision_id)
    items = {line.item_id for line in fallen.refunds}
    return [
        (item, theirs) for item in now.items if item.id in items and (theirs := elsewhere_of_line(now, item))
    ]
