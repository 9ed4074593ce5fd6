"""What an opened file is, and its rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..domain.errors import AppError
from ..domain.report import ColumnProfile, ParsedReport
from . import fba_returns, order_report, seller_returns
from .report_file import (
    ReadOptions,
    ReportFile,
    binary_kind,
    markup_kind,
    other_table,
    refusal,
    unknown_header,
)
from .row_reader import Layout
from .table_file import chosen_encoding, head_text
from .table_report import Fit, Table, TextTable, fit, fit_profile, read_table
from .xml_returns import read_xml

FORMATS: tuple[Layout, ...] = (seller_returns.LAYOUT, fba_returns.LAYOUT, order_report.LAYOUT)
"""Every kind of table that can be read, most wanted first. A new one is its module and its entry here."""

_EXPECTED = ("Order ID", "Amazon RMA ID", "Merchant SKU", "Return request status")
"""Headings to name when a file is no report at all."""
WORKBOOKS = frozenset({"xlsx", "ods"})


def read_opened(
    file: ReportFile, options: ReadOptions, profiles: Sequence[ColumnProfile] = ()
) -> ParsedReport:
    """The report in `file`. Raises AppError if it is none that can be read, or `cancelled`."""
    options = chosen(file, options)
    kind = kind_of(file)
    if kind == "xml_returns_report":
        return read_xml(file, options)
    tried: list[Table] = []
    for table in tables(file, options, kind):
        found = _fit(table, profiles)
        if found is not None:
            return read_table(table, found, options)
        tried.append(table)
    raise _refusal(file, options, tried, kind)


def chosen(file: ReportFile, options: ReadOptions) -> ReadOptions:
    """`options` with Python's own spelling of the encoding that the seller chose."""
    if options.encoding is None:
        return options
    return replace(options, encoding=chosen_encoding(file, options.encoding))


def kind_of(file: ReportFile) -> str:
    """What `file` is by its first bytes; empty for text that may be a table."""
    return binary_kind(file) or markup_kind(head_text(file, None))


def tables(file: ReportFile, options: ReadOptions, kind: str) -> Iterator[Table]:
    """The tables in `file`: the sheets of a workbook, or the one of a text."""
    if kind in WORKBOOKS:
        from .workbook import sheets  # its library is loaded for such a file only

        yield from sheets(file, options, kind)
    elif not kind or options.encoding is not None:
        yield TextTable(file, options)


def _fit(table: Table, profiles: Sequence[ColumnProfile]) -> Fit | None:
    named = fit_profile(table, seller_returns.MAPPED_LAYOUT, profiles)
    if named is not None:
        return named
    if other_table([header.cells for header in table.headers], certain=True):
        return None
    return next((found for layout in FORMATS if (found := fit(table, layout)) is not None), None)


def recognised(file: ReportFile, options: ReadOptions) -> bool:
    """Whether `file` is a report, complete or not. Raises AppError if it cannot be looked at."""
    kind = kind_of(file)
    if kind == "xml_returns_report":
        return True
    return any(_fit(table, ()) is not None for table in tables(file, options, kind))


def _refusal(file: ReportFile, options: ReadOptions, tried: Sequence[Table], kind: str) -> AppError:
    if kind in WORKBOOKS:
        return _workbook_refusal(file, tried)
    if options.encoding is not None and recognised(file, ReadOptions()):
        return AppError("encoding_wrong", file=file.name, encoding=options.encoding, line=1)
    head = head_text(file, None)
    headers = [header.cells for header in TextTable(file, ReadOptions()).headers]
    return refusal(file, head, headers, _EXPECTED)


def _workbook_refusal(file: ReportFile, tried: Sequence[Table]) -> AppError:
    headers = [header.cells for table in tried for header in table.headers]
    kind = other_table(headers)
    if kind:
        return AppError("file_wrong_kind", file=file.name, found=kind)
    if not headers:
        return AppError("file_empty", file=file.name)
    return unknown_header(file, headers, _EXPECTED)
