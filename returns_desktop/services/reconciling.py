"""What a report says of the seller's own decisions, found while it is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from ..domain.deadlines import RuleBook
from ..domain.life import Event, advance
from ..domain.model import Decision, DecisionState, FindingKind, Request
from ..domain.reconcile import Finding, Reconciliation, confirmed, contradicted, findings, of_confirmed
from ..storage import facts, queries, records
from .shop import Shop

NO_RULES = RuleBook(())
"""For what does not depend on deadlines."""


def reconcile(
    shop: Shop, touched: Sequence[int], seen: Sequence[int], refunded_items: Iterable[int]
) -> Reconciliation:
    """Marks decisions that the report just written confirms or contradicts, and says what is new.

    Runs inside the import's transaction, after the report's facts are stored and before the columns
    are derived. `touched`: requests whose facts changed. `seen`: requests of which the file held a
    line; empty for a file that came in before, which tells nothing newer. `refunded_items`: items of
    which Amazon shows more money than before.
    """
    now = shop.clock()
    open_ones = queries.requests_with_open_decisions(shop.db)
    wanted = [one for one in dict.fromkeys((*touched, *seen)) if one in open_ones]
    before = {
        request.id: request.last_seen_at
        for part in facts.chunks(wanted)
        for request in facts.requests(shop.db, part)
    }
    records.note_seen(shop.db, seen, now)
    found: list[tuple[int, Finding]] = []
    states: dict[int, DecisionState] = {}
    for part in facts.chunks(wanted):
        for request in facts.requests(shop.db, part):
            found += _settle(request, states)
    records.set_decision_states(shop.db, states)
    found += _late(shop, wanted, before)
    found += _elsewhere(shop, touched, set(refunded_items))
    return Reconciliation(tuple(found))


def _settle(request: Request, states: dict[int, DecisionState]) -> Iterable[tuple[int, Finding]]:
    """Moves decisions on as the report says; what is told of them."""
    for decision in confirmed(request):
        states[decision.id] = advance(decision.state, Event.CONFIRM)
        yield request.id, of_confirmed(request, decision)
    against = contradicted(request)
    for decision in against:
        states[decision.id] = advance(decision.state, Event.CONTRADICT)
    moved = replace(
        request, decisions=tuple(_moved(decision, states) for decision in request.decisions)
    )
    ids = {decision.id for decision in against}
    for finding in findings(moved, NO_RULES):
        if finding.decision_id in ids:
            yield request.id, finding


def _moved(decision: Decision, states: Mapping[int, DecisionState]) -> Decision:
    return replace(decision, state=states.get(decision.id, decision.state))


def _late(
    shop: Shop, request_ids: Sequence[int], before: Mapping[int, datetime | None]
) -> Iterable[tuple[int, Finding]]:
    """What this report, and no earlier one, shows as decided but not done."""
    rules = shop.rules
    for part in facts.chunks(request_ids):
        for request in facts.requests(shop.db, part):
            then = replace(request, last_seen_at=before[request.id])
            known = {finding.subject for finding in findings(then, rules)}
            for finding in findings(request, rules):
                if finding.kind is FindingKind.NOT_DONE and finding.subject not in known:
                    yield request.id, finding


def _elsewhere(shop: Shop, request_ids: Sequence[int], items: set[int]) -> Iterable[tuple[int, Finding]]:
    """Money that this report shows for the first time and no decision accounts for."""
    if not items:
        return
    rules = shop.rules
    for part in facts.chunks(request_ids):
        for request in facts.requests(shop.db, part):
            for finding in findings(request, rules):
                if finding.kind is FindingKind.REFUNDED_ELSEWHERE and finding.item_id in items:
                    yield request.id, finding
