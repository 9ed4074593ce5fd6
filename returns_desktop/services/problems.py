"""Rows that could not be read, kept until they are dismissed or come in clean."""

from collections.abc import Sequence
from pathlib import Path

from ..domain.views import ListedProblem
from .changes import Changes
from .shop import Shop


class Problems:
    """Lists, dismisses and exports problem rows."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def listed(self) -> list[ListedProblem]:
        """All that are open, the newest import first, then by line."""
        raise NotImplementedError

    def count(self) -> int:
        """How many are open."""
        raise NotImplementedError

    def dismiss(self, ids: Sequence[int]) -> Changes:
        """Takes rows off the list; the same bad row does not come back."""
        raise NotImplementedError

    def export(self, target: Path) -> int:
        """Writes the open ones as CSV; how many. Raises `AppError("export_unwritable")`."""
        raise NotImplementedError
