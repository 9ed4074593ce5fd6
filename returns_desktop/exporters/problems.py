"""The list of rows that could not be read, for whoever has to mend them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from .csv_file import write_csv

COLUMNS = ("file", "kind", "imported_at", "line", "column", "code", "reason", "order_id")


@dataclass(frozen=True, slots=True)
class ProblemRecord:
    """One bad row as it leaves the program; never the row itself."""

    file: str
    kind: str
    imported_at: datetime
    line: int
    column: str
    code: str
    reason: str
    """An English sentence, as the command line says it."""
    order_id: str


def write_problems(target: Path, records: Iterable[ProblemRecord]) -> int:
    """Writes the file; the number of rows. Raises `AppError("export_unwritable")`."""
    rows = (
        (
            record.file,
            record.kind,
            record.imported_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            record.line,
            record.column,
            record.code,
            record.reason,
            record.order_id,
        )
        for record in records
    )
    return write_csv(target, COLUMNS, rows, bom=True)
