"""Named ways to export decisions."""

from dataclasses import replace

from ..domain.carrying import ExportPreset
from ..domain.errors import AppError
from ..exporters.decisions import FORMATS
from ..importers import shown
from ..storage import presets, records
from .exporting import checked_columns
from .shop import Shop

SCOPES = ("since_last", "all", "view", "selection", "dates")


class Presets:
    """Keeps export presets in the shop's database."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def listed(self) -> list[ExportPreset]:
        """By name."""
        return presets.all_presets(self._shop.db)

    def find(self, name: str) -> ExportPreset:
        """The preset of that name. Raises `AppError("preset_unknown")`."""
        for preset in self.listed():
            if preset.name == name:
                return preset
        raise AppError("preset_unknown", name=shown(name))

    def save(self, preset: ExportPreset) -> None:
        """Adds a preset, or replaces the one of that name.

        Raises `AppError`: `preset_incomplete`, `export_column_unknown`, `export_format_unknown`.
        """
        kept = replace(preset, name=preset.name.strip(), columns=checked_columns(preset.columns))
        if not kept.name or not kept.columns or kept.scope not in SCOPES:
            raise AppError("preset_incomplete")
        if kept.format not in FORMATS:
            raise AppError("export_format_unknown", format=shown(kept.format))
        self._write("preset_saved", kept.name, kept)

    def delete(self, name: str) -> None:
        """Raises `AppError("preset_unknown")`."""
        self._write("preset_deleted", self.find(name).name, None)

    def _write(self, kind: str, name: str, preset: ExportPreset | None) -> None:
        db = self._shop.db
        with db.transaction():
            presets.delete_preset(db, name)
            if preset is not None:
                presets.add_preset(db, preset)
            records.add_journal(db, at=self._shop.clock(), kind=kind, payload={"name": name})
