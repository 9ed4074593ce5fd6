"""What is to be clicked in Seller Central, and where."""

from dataclasses import replace
from datetime import datetime

from ..domain.carrying import Chore
from ..domain.deadlines import RuleBook, RuleCode
from ..domain.marketplaces import order_page
from ..domain.model import Action
from ..storage import chores, facts
from .shop import Shop

_GROUPS = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT)


class Carrying:
    """Reads for the work list; ticking is `Deciding.tick_done`."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def chores(self, store_id: int | None = None) -> list[Chore]:
        """Of a store, or of all that are not archived, grouped: authorize, close, refund, contact; within a
        group the oldest decision first.

        A refund that was ticked off stays while Amazon lets it be cancelled; one that went out in an
        Adjustments file cannot be and is not here.
        """
        now, rules = self._shop.clock(), self._shop.rules
        found: list[Chore] = []
        for chore in chores.chores(
            self._shop.db, refunds_done_after=self._earliest(now), store_id=store_id
        ):
            until = self._cancel_until(chore, rules)
            if chore.done_at is None or (until is not None and until > now):
                found.append(replace(chore, cancel_until=until))
        return sorted(found, key=lambda chore: _GROUPS.index(chore.action))

    def order_page(self, chore: Chore) -> str:
        """Address of the order in the right Seller Central; empty if the marketplace is not known."""
        return order_page(chore.marketplace, chore.order_id)

    def _cancel_until(self, chore: Chore, rules: RuleBook) -> datetime | None:
        if chore.action is not Action.REFUND or chore.done_at is None:
            return None
        return rules.of(chore.store_id).ends_at(RuleCode.CANCEL_REFUND, chore.marketplace, chore.done_at)

    def _earliest(self, now: datetime) -> datetime:
        """No refund ticked off before this can still be cancelled in any store."""
        rules = self._shop.rules
        ends = [
            rules.of(store.id).ends_at(RuleCode.CANCEL_REFUND, store.marketplace, now)
            for store in facts.stores(self._shop.db).values()
        ]
        return now - max((end - now for end in ends if end is not None), default=now - now)
