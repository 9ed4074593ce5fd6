"""Reports that are tables, wherever their rows come from: text, a workbook, or XML laid out in rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final, Protocol

from ..domain.errors import AppError
from ..domain.report import (
    ColumnProfile,
    FbaReturn,
    ParsedLine,
    ParsedReport,
    Problem,
    ReportFacts,
    ReportLine,
)
from .report_file import ReadOptions, ReportFile, headings_found
from .row_reader import Column, Layout, PlainRowReader, RowReader, columns_of
from .spool import LineSpool
from .table_file import Header, Row, choose_encoding, decoded, head_text, headers_of, rows

_ROWS_BETWEEN_CHECKS: Final = 500


class Table(Protocol):
    """Rows below a header."""

    @property
    def file(self) -> ReportFile: ...

    @property
    def headers(self) -> Sequence[Header]:
        """The first line with text, in every way it can be cut into cells."""

    def encoding(self, options: ReadOptions) -> str:
        """Name of the encoding, empty where the format has its own. Raises AppError if none fits."""

    def rows(self, header: Header, options: ReadOptions) -> Iterator[Row]:
        """Rows below `header`, those without text left out."""


class TextTable:
    """A table of tabs, commas or semicolons."""

    def __init__(self, file: ReportFile, options: ReadOptions) -> None:
        self.file: Final = file
        self.headers: Final = headers_of(file, head_text(file, options.encoding))
        self._encoding = ""

    def encoding(self, options: ReadOptions) -> str:
        """Reads the whole file the first time."""
        self._encoding = self._encoding or choose_encoding(self.file, options)
        return self._encoding

    def rows(self, header: Header, options: ReadOptions) -> Iterator[Row]:
        """Raises AppError `encoding_wrong`."""
        return rows(decoded(self.file, self.encoding(options), options, counted=True), header)


@dataclass(frozen=True, slots=True)
class Fit:
    """A header with the layout that it is of."""

    layout: Layout
    header: Header
    columns: tuple[Column, ...]
    profile: str = ""


def fit(table: Table, layout: Layout) -> Fit | None:
    """The way to cut the header that makes the table one of `layout`, if there is one."""
    best: tuple[set[str], Header] | None = None
    for header in table.headers:
        fields = {field for heading in header.compared if (field := layout.compared.get(heading))}
        if best is None or len(fields) > len(best[0]):
            best = fields, header
    if best is None or not layout.is_known(best[0]):
        return None
    return Fit(layout, best[1], tuple(columns_of(best[1], layout.compared)))


def fit_profile(table: Table, layout: Layout, profiles: Sequence[ColumnProfile]) -> Fit | None:
    """The way the seller said that a table with exactly this header is to be read, if he did."""
    for header in table.headers:
        for profile in profiles:
            if profile.headings == header.compared:
                known = set(layout.headings.values())
                fields: Mapping[str, str] = {
                    heading: field for heading, field in profile.fields if field in known and heading
                }
                columns = columns_of(header, fields)
                if columns:
                    return Fit(layout, header, tuple(columns), profile.name)
    return None


def _check(found: Fit, file: ReportFile) -> None:
    headings: dict[str, list[str]] = {}
    for column in found.columns:
        headings.setdefault(column.field, []).append(column.heading)
    twice = [heading for same in headings.values() if len(same) > 1 for heading in same]
    if twice:
        raise AppError("header_duplicate_columns", file=file.name, columns=", ".join(twice),
                       line=found.header.line)
    needed = [field for field in found.layout.required if field not in headings]
    needed += found.layout.also_needed(headings.keys())
    if needed:
        raise AppError("header_missing_columns", file=file.name, found=headings_found(found.header.cells),
                       missing=", ".join(map(found.layout.heading_of, needed)))


def read_table(table: Table, found: Fit, options: ReadOptions) -> ParsedReport:
    """All rows of `table`, in its order, repeated lines included.

    Raises AppError for a header or an encoding that cannot be used, and `cancelled`.
    """
    file, header = table.file, found.header
    _check(found, file)
    encoding = table.encoding(options)
    problems: list[Problem] = []
    checked_rows = _checked(table.rows(header, options), options)
    lines: Sequence[ParsedLine[ReportFacts]]
    reader: RowReader
    if found.layout.build is ReportLine:
        reader = PlainRowReader(found.layout, len(header.cells), found.columns, options.date_order,
                                text=isinstance(table, TextTable))
        lines = _spooled(reader, checked_rows, problems)
    else:
        reader = RowReader(found.layout, len(header.cells), found.columns, options.date_order)
        lines = _lines(reader, checked_rows, problems)
    ignored = sum(1 for cell in header.cells if cell.strip()) - len(found.columns)
    return ParsedReport(
        kind=found.layout.kind, encoding=encoding, columns=len(header.cells),
        rows=len(lines) + len(problems), lines=lines, problems=tuple(problems),
        file_digest=file.digest, ignored_columns=ignored, left_out=reader.left_out, profile=found.profile,
        days=lines.days if isinstance(lines, LineSpool) else _days(lines),
    )


def _checked(rows: Iterator[Row], options: ReadOptions) -> Iterator[Row]:
    """The rows, with a look now and then whether somebody still wants them."""
    while some := list(islice(rows, _ROWS_BETWEEN_CHECKS)):
        options.check()
        yield from some


def _spooled(reader: PlainRowReader, rows: Iterator[Row], problems: list[Problem]) -> LineSpool:
    spool = LineSpool()
    for row in rows:
        meant = reader.read_row(row)
        if isinstance(meant, Problem):
            problems.append(meant)
        else:
            spool.append(row[0], meant)
    spool.finish()
    return spool


def _days(lines: Sequence[ParsedLine[ReportFacts]]) -> tuple[date, date] | None:
    """First and last day of returns to Amazon; the rows of an order report have none."""
    days = [entry.value.returned_on for entry in lines if isinstance(entry.value, FbaReturn)]
    return (min(days), max(days)) if days else None


def _lines(
    reader: RowReader, rows: Iterator[Row], problems: list[Problem]
) -> tuple[ParsedLine[ReportFacts], ...]:
    lines: list[ParsedLine[ReportFacts]] = []
    for row in rows:
        meant = reader.read(row)
        if isinstance(meant, Problem):
            problems.append(meant)
        else:
            lines.append(meant)
    return tuple(lines)
