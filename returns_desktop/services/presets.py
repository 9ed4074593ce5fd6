"""Named ways to export decisions."""

from ..domain.carrying import ExportPreset
from .shop import Shop


class Presets:
    """Keeps export presets in the shop's database."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def listed(self) -> list[ExportPreset]:
        """By name."""
        return []

    def save(self, preset: ExportPreset) -> None:
        """Adds a preset, or replaces the one of that name. Raises `AppError("preset_incomplete")`."""
        raise NotImplementedError

    def delete(self, name: str) -> None:
        """Raises `AppError("preset_unknown")`."""
        raise NotImplementedError
