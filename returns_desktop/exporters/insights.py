"""The numbers of plots, one a row, so that a spreadsheet can turn them as it likes."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from .csv_file import Cell, write_csv

COLUMNS = ("plot", "date", "sku", "reason", "currency", "measure", "value")


class FigureRow(NamedTuple):
    """A number of a plot and what it is of; empty where that does not tell."""

    plot: str
    day: date | None
    """The Monday of a week, or the day itself."""
    sku: str
    reason: str
    currency: str
    measure: str
    value: Cell


def write_figures(target: Path, rows: Iterable[FigureRow]) -> int:
    """Writes the file; the number of rows. Raises `AppError("export_unwritable")`."""
    cells = ((row.plot, row.day.isoformat() if row.day else "", *row[2:]) for row in rows)
    return write_csv(target, COLUMNS, cells, bom=True)
