"""What is to be clicked in Seller Central, and where."""

from ..domain.carrying import Chore
from .shop import Shop


class Carrying:
    """Reads for the work list; ticking is `Deciding.tick_done`."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def chores(self) -> list[Chore]:
        """Grouped: authorize, close, refund, contact; within a group the oldest decision first."""
        return []

    def order_page(self, chore: Chore) -> str:
        """Address of the order in the right Seller Central; empty if the marketplace is not known."""
        raise NotImplementedError
