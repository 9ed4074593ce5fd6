"""Refunds for Amazon: the Adjustments file, validated row by row."""

from collections.abc import Sequence
from pathlib import Path

from ..domain.carrying import AdjustmentRow
from .exporting import ExportResult
from .shop import Shop


class Adjusting:
    """Lists refunds that can be carried to Amazon by file, and writes the file."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def rows(self, decision_ids: Sequence[int] | None = None) -> list[AdjustmentRow]:  # noqa: ARG002
        """Refunds with what keeps each out of the file; None: all that stand and are not confirmed."""
        return []

    def export(self, target: Path, decision_ids: Sequence[int], *, again_reason: str = "") -> ExportResult:
        """Writes the refunds of these decisions. A faulty row stops all: nothing is written then.

        `again_reason`: why refunds that stand in an earlier Adjustments file go out again; journalled.
        Raises `AppError`: `adjustment_faulty`, `export_unwritable`, `target_is_data_file`.
        """
        raise NotImplementedError
