"""An Excel workbook of one sheet: text stays text, amounts can be summed."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..domain.errors import AppError
from .csv_file import Cell, Number, cleaned
from .whole_file import whole_file

MOST_ROWS = 1_048_576
MOST_CHARACTERS = 32_767
"""What Excel can hold: rows of a sheet, header included, and characters of a cell."""
MOST_DIGITS = 15
"""Digits of a number that Excel keeps; more of them are written as text, so that none is lost."""


def write_xlsx(target: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Writes all rows or nothing, replacing `target` at the end; the number of rows.

    A cell has its type in the file, so no text is taken for a formula, a link or a number and needs
    no apostrophe: ids keep their leading zeros. A `Number` becomes a number cell, so that a
    spreadsheet sums it: its decimal text is handed over as a `Decimal`, no arithmetic is done, and
    the cell shows as many decimals as the currency has. Rows go to the disk one by one.
    Raises `AppError`: `export_unwritable`, `xlsx_too_large`.
    """
    # Only who wants a workbook waits for the library.
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with whole_file(target) as partial:
        book = xlsxwriter.Workbook(
            str(partial),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        try:
            count = _fill(book, target, header, rows)
        finally:
            try:
                book.close()
            except FileCreateError as error:
                raise AppError("export_unwritable", file=target.name, folder=target.parent.name) from error
    return count


def _fill(book: Any, target: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    sheet = book.add_worksheet("decisions")
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True})
    decimals: dict[int, Any] = {}
    for place, name in enumerate(header):
        sheet.write_string(0, place, name, bold)
    count = 0
    for row in rows:
        count += 1
        if count >= MOST_ROWS:
            raise AppError("xlsx_too_large", file=target.name)
        for place, cell in enumerate(row):
            if isinstance(cell, Number) and _exact(cell):
                digits = len(cell.partition(".")[2])
                if digits not in decimals:
                    pattern = "0." + "0" * digits if digits else "0"
                    decimals[digits] = book.add_format({"num_format": pattern})
                sheet.write_number(count, place, Decimal(cell), decimals[digits])
            elif isinstance(cell, int):
                sheet.write_number(count, place, cell)
            elif cell:
                text = cleaned(cell)
                if len(text) > MOST_CHARACTERS:
                    raise AppError("xlsx_too_large", file=target.name)
                sheet.write_string(count, place, text)
    return count


def _exact(number: Number) -> bool:
    return sum(char.isdigit() for char in number) <= MOST_DIGITS
