"""Readers for Amazon's report files, chosen by what a file contains."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..domain.errors import AppError
from ..domain.report import ParsedReport
from . import seller_returns
from .report_file import DateOrder, ReadOptions, ReportFile, ReportFormat, open_report, refusal, shown
from .table_file import chosen_encoding, head_text, headers_of

__all__ = ["FORMATS", "DateOrder", "read_report", "shown"]

FORMATS: tuple[ReportFormat, ...] = (seller_returns.FORMAT,)
"""Every kind that can be read, most wanted first. A new one is its module and its entry here."""


def read_report(
    path: Path,
    *,
    encoding: str | None = None,
    date_order: DateOrder | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedReport:
    """Read the report at `path`; what kind it is, its content says.

    `encoding`: a Python codec name instead of the detected one. `date_order`: how to read
    `09/02/2026`, which is a problem without it. `progress` is called with bytes done and bytes in
    all, `cancelled` at least every 1,000 rows.
    Raises AppError: the file cannot be opened or is no report that can be read, or `cancelled`.
    """
    options = ReadOptions(date_order=date_order, progress=progress, cancelled=cancelled)
    with open_report(path) as file:
        options.check()
        if encoding is not None:
            options = replace(options, encoding=chosen_encoding(file, encoding))
        for known in FORMATS:
            if known.recognises(file, options):
                return known.read(file, options)
        raise _refusal(file, options)


def _refusal(file: ReportFile, options: ReadOptions) -> AppError:
    if options.encoding is not None and any(known.recognises(file, ReadOptions()) for known in FORMATS):
        return AppError("encoding_wrong", file=file.name, encoding=options.encoding, line=1)
    head = head_text(file, None)
    headers = [header.cells for header in headers_of(file, head)]
    return refusal(file, head, headers, FORMATS[0].expected)
