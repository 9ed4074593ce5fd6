"""Where a report contradicts what the seller decided: his answers."""

from ..domain.reconcile import Answer, Finding
from .changes import Changes
from .shop import Shop


class Conflicts:
    """Answers findings; each answer is a step that can be undone."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def answer(
        self, request_id: int, finding: Finding, answer: Answer, version: int, *, reason: str = ""
    ) -> Changes:
        """Raises `AppError("conflict_gone")`, `AppError("answer_not_possible")`, `StaleRowError`."""
        raise NotImplementedError
