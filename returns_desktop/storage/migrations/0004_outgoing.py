"""Files of several kinds leave the program, and ways to export are kept under a name."""

from typing import Any

STATEMENTS = (
    "ALTER TABLE export_file ADD COLUMN kind TEXT NOT NULL DEFAULT 'decisions' "
    "CHECK (kind IN ('decisions', 'adjustments'))",
    # Why refunds that stand in an earlier Adjustments file went out again.
    "ALTER TABLE export_file ADD COLUMN again_reason TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE export_preset (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    columns TEXT NOT NULL,
    scope TEXT NOT NULL,
    format TEXT NOT NULL,
    bom INTEGER NOT NULL,
    comments INTEGER NOT NULL)""",
    "CREATE UNIQUE INDEX export_preset_name ON export_preset (name)",
)


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in STATEMENTS:
        db.execute_sql(statement)
