"""What a report says of the seller's own decisions, found while it is written."""

from collections.abc import Sequence

from ..domain.model import Decision, DecisionState, Request
from ..domain.workflow import Event, advance, confirmed_by_report
from ..storage import facts, queries, records
from .shop import Shop


def reconcile(shop: Shop, request_ids: Sequence[int]) -> dict[int, list[Decision]]:
    """Marks decisions that the report just written shows as done; by request. Runs inside the
    import's transaction, after the report's facts are stored and before the columns are derived."""
    confirmed: dict[int, list[Decision]] = {}
    states: dict[int, DecisionState] = {}
    open_ones = queries.requests_with_open_decisions(shop.db)
    for part in facts.chunks(request_id for request_id in request_ids if request_id in open_ones):
        for request in facts.requests(shop.db, part):
            if shown := _confirmed(request):
                confirmed[request.id] = shown
                states.update({d.id: advance(d.state, Event.CONFIRM) for d in shown})
    records.set_decision_states(shop.db, states)
    return confirmed


def _confirmed(request: Request) -> list[Decision]:
    shown = set(confirmed_by_report(request))
    return [decision for decision in request.decisions if decision.id in shown]
