"""Export presets."""

import json

from ..domain.carrying import ExportPreset
from .codec import storable
from .db import Database
from .tables import ExportPresetTable


def all_presets(db: Database) -> list[ExportPreset]:
    """All presets by name."""
    table = ExportPresetTable
    query = table.select(
        table.name, table.columns, table.scope, table.format, table.bom, table.comments
    ).order_by(table.name)
    return [
        ExportPreset(name, tuple(json.loads(columns)), scope, file_format, bool(bom), bool(comments))
        for name, columns, scope, file_format, bom, comments in db.rows(query)
    ]


def delete_preset(db: Database, name: str) -> None:
    db.run(ExportPresetTable.delete().where(ExportPresetTable.name == name))


def add_preset(db: Database, preset: ExportPreset) -> None:
    db.run(
        ExportPresetTable.insert(
            name=storable(preset.name),
            columns=json.dumps(preset.columns),
            scope=preset.scope,
            format=preset.format,
            bom=preset.bom,
            comments=preset.comments,
        )
    )
