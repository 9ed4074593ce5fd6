"""Requests by what a scanner reads from a parcel or a slip. Nothing here writes."""

from collections.abc import Sequence

from ..domain.model import Request
from ..domain.scanned import ids_in
from ..storage import facts, scans
from .shop import Shop


class Scanning:
    """Finds whole ids only: a scanner never reads half of one. Parcels come back to archived stores too."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def find(self, scanned: str) -> list[Request]:
        """The requests that a code stands for, oldest first, those of archived stores last: those of the
        likeliest id that anything has."""
        with self._shop.db.reading():
            for code in ids_in(scanned):
                if found := facts.requests(self._shop.db, scans.ids_with(self._shop.db, code)):
                    return sorted(found, key=lambda request: request.store.is_archived)
        return []

    def requests(self, ids: Sequence[int]) -> list[Request]:
        """These requests, in their order; unknown ids are left out."""
        return facts.requests(self._shop.db, ids)
