"""A report that Excel or LibreOffice saved again: its sheets as tables, every cell as exact text."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Final

import python_calamine

from ..domain.errors import AppError
from .cells import Number
from .report_file import ReadOptions, ReportFile
from .table_file import Header, Row
from .workbook_guard import check
from .workbook_parts import Errors

Value = int | float | str | bool | time | date | datetime | timedelta


def sheets(file: ReportFile, options: ReadOptions, kind: str) -> Iterator["Sheet"]:
    """The sheets of a workbook, in their order; `kind` is `xlsx` or `ods`.

    Raises AppError `workbook_damaged`, `workbook_too_large`, `xml_forbidden`, `zip_encrypted`.
    """
    for _ in file.chunks(options, counted=True):
        pass
    checked = check(file, options, kind)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(checked.content)
        for place, name in enumerate(book.sheet_names):
            if book.sheets_metadata[place].typ == python_calamine.SheetTypeEnum.WorkSheet:
                yield Sheet(file, book.get_sheet_by_index(place), checked.errors.get(name, {}))
        return
    except (python_calamine.CalamineError, OSError, ValueError, LookupError):
        pass
    raise AppError("workbook_damaged", file=file.name)


class Sheet:
    """One sheet; its lines are the spreadsheet's rows."""

    def __init__(self, file: ReportFile, sheet: python_calamine.CalamineSheet, errors: Errors) -> None:
        self.file: Final = file
        self._sheet = sheet
        self._errors = errors
        self.headers: Final = tuple(self._header())

    def _header(self) -> Iterator[Header]:
        for number, cells, _ in self._rows():
            while not cells[-1].strip():
                cells.pop()
            yield Header(number, "", tuple(cells))
            return

    def encoding(self, options: ReadOptions) -> str:  # noqa: ARG002 - a workbook has its own
        return ""

    def rows(self, header: Header, options: ReadOptions) -> Iterator[Row]:  # noqa: ARG002
        return (row for row in self._rows() if row[0] > header.line)

    def _rows(self) -> Iterator[Row]:
        for number, values in enumerate(self._sheet.iter_rows(), 1):
            cells = list(map(text_of, values))
            for at, error in self._errors.get(number - 1, {}).items():
                cells[at : at + 1] = [error]
            if any(map(str.strip, cells)):
                yield number, cells, ""


def text_of(value: Value) -> str:
    """The exact text of a cell; one that is text already stays as it is."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, (int, float)):
        if not isfinite(value):
            return "#NUM!"
        exact = format(Decimal(repr(value)), "f")
        return Number(exact.removesuffix(".0"))
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


