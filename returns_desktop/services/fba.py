"""Returns to Amazon's warehouses: read, searched, never decided on."""

from collections.abc import Sequence

from ..domain.views import FbaRow, FbaSort
from ..storage import other_reports
from .shop import Shop


class FbaReturns:
    """Reads for the FBA page."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def ids(
        self,
        *,
        search: str = "",
        sort: FbaSort = FbaSort.DATE,
        descending: bool = True,
        store_id: int | None = None,
    ) -> list[int]:
        """Ids in order, of a store or of all that are not archived; every word of `search` must be found in
        order id, SKU, ASIN, product, the number of the unit or the comment."""
        return other_reports.fba_ids(
            self._shop.db, search=search, sort=sort, descending=descending, store_id=store_id
        )

    def rows(self, ids: Sequence[int]) -> list[FbaRow]:
        """Rows for a window of ids, in their order."""
        return other_reports.fba_rows(self._shop.db, ids)

    def count(self, store_id: int | None = None) -> int:
        """How many are stored."""
        return other_reports.fba_count(self._shop.db, store_id)
