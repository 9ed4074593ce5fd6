"""Reports that are tables, wherever their rows come from: text, a workbook, or XML laid out in rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from ..domain.errors import AppError
from ..domain.report import ColumnProfile, ParsedLine, ParsedReport, Problem, ReportFacts
from .report_file import ReadOptions, ReportFile, headings_found
from .row_reader import Column, Layout, RowReader, columns_of
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
    reader = RowReader(found.layout, len(header.cells), found.columns, options.date_order)
    lines: list[ParsedLine[ReportFacts]] = []
    problems: list[Problem] = []
    for count, row in enumerate(table.rows(header, options)):
        if not count % _ROWS_BETWEEN_CHECKS:
            options.check()
        meant = reader.read(row)
        if isinstance(meant, ParsedLine):
            lines.append(meant)
        else:
            problems.append(meant)
    ignored = sum(1 for cell in header.cells if cell.strip()) - len(found.columns)
    return ParsedReport(
        kind=found.layout.kind, encoding=encoding, columns=len(header.cells),
        rows=len(lines) + len(problems), lines=tuple(lines), problems=tuple(problems),
        file_digest=file.digest, ignored_columns=ignored, left_out=reader.left_out, profile=found.profile,
    )
