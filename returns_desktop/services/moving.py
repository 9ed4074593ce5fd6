"""Returns that came into the wrong store are moved to the right one, whole orders at a time."""

import logging
from collections.abc import Iterator

from ..domain.errors import AppError
from ..domain.report_rows import PLACE
from ..importers import shown
from ..storage import facts, records, stores
from .changes import Changes
from .import_plan import ImportPlan
from .shop import Shop

log = logging.getLogger(__name__)

_ORDER, _CURRENCY = PLACE["order_id"], PLACE["currency"]


def move_to_its_store(shop: Shop, plan: ImportPlan) -> Changes:
    """Moves to the stores that were said for a report all orders of it that other stores of their currency
    have, with everything that was decided about them. Nothing of a request changes but where it stands, and
    what its new store reckons with.

    Raises `AppError("store_move_clash")` where the store has the same RMA under another order.
    """
    db = shop.db
    told = plan.placing.choice.chosen
    targets = {one.currency: one for one in plan.placing.stores.values() if one.id in told}
    moved: list[tuple[int, str]] = []
    with db.transaction():
        known = facts.stores(db)
        for target in targets.values():
            alike = [one.id for one in known.values() if one.currency == target.currency]
            others = [one for one in alike if one != target.id]
            for part in facts.chunks(dict.fromkeys(_orders(plan, target.currency))):
                ids = stores.requests_of(db, part, others)
                if stores.clashes(db, ids, target.id):
                    raise AppError("store_move_clash", name=shown(target.name))
                stores.move(db, ids, part, others, target.id)
                moved += [(request_id, target.name) for request_id in ids]
        if not moved:
            return Changes()
        ids = [request_id for request_id, _ in moved]
        records.refresh(db, ids, shop.rules, shop.today(), search=False)
        records.add_journal(
            db,
            at=shop.clock(),
            kind="moved",
            payload={"requests": len(ids)},
            subjects=[(request_id, {"to_store": name}) for request_id, name in moved],
        )
    log.info("moved %d requests to another store", len(ids))
    return Changes(everything=True)


def _orders(plan: ImportPlan, currency: str) -> Iterator[str]:
    """The orders of a report's rows in a currency."""
    if plan.fates is None:
        return
    for block in plan.fates.spool.blocks():
        for _, row in block:
            if row[_CURRENCY] in (currency, ""):
                yield row[_ORDER]
