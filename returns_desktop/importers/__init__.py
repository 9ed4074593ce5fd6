"""Readers for Amazon's report files, chosen by what a file contains."""

from collections.abc import Callable, Sequence
from pathlib import Path

from ..domain.report import FIELD_NAMES, ColumnProfile, ParsedReport
from . import seller_returns
from .preview import preview_table
from .reading import FORMATS, read_opened
from .report_file import DateOrder, ReadOptions, Source, normalised, open_report, shown
from .sources import find_sources, looks_like_report

__all__ = [
    "FORMATS",
    "MAPPABLE_FIELDS",
    "DateOrder",
    "Source",
    "find_sources",
    "heading_of",
    "looks_like_report",
    "normalised",
    "preview_table",
    "read_report",
    "shown",
]

MAPPABLE_FIELDS: tuple[str, ...] = FIELD_NAMES
"""Fields of `ReportLine` that a column can be named as, in the order of its fields."""


def heading_of(field: str) -> str:
    """Amazon's own heading of a field of `ReportLine`."""
    return seller_returns.LAYOUT.heading_of(field)


def read_report(
    source: Source | Path,
    *,
    encoding: str | None = None,
    date_order: DateOrder | None = None,
    profiles: Sequence[ColumnProfile] = (),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedReport:
    """Read a report; what kind it is, its content says.

    `encoding`: a Python codec name instead of the detected one, for text tables. `date_order`: how to
    read `09/02/2026`, which is a problem without it. `profiles`: for tables with headings of the
    seller's own. `progress` is called with bytes done and bytes in all, `cancelled` at least every
    1,000 rows.
    Raises AppError: the file cannot be opened or is no report that can be read, or `cancelled`.
    """
    options = ReadOptions(encoding=encoding, date_order=date_order, progress=progress, cancelled=cancelled)
    with open_report(source, options) as file:
        options.check()
        return read_opened(file, options, profiles)
