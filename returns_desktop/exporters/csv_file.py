"""CSV that opens right in spreadsheets and can do no harm there."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from .whole_file import whole_file

Cell = str | int | None

# What a spreadsheet takes for a formula, the full-width forms of East Asian keyboards included.
_FORMULA = re.compile(r"^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def cleaned(text: str) -> str:
    """Text without control characters, its lines ended the same way."""
    return _CONTROL.sub("", text.replace("\r\n", "\n"))


def defused(text: str) -> str:
    """Text that no spreadsheet runs: a leading formula sign gets an apostrophe before it (OWASP,
    CSV injection), control characters are dropped."""
    clean = cleaned(text)
    return f"'{clean}" if _FORMULA.match(clean) else clean


class Number(str):
    """A plain decimal: written without quotes, so that a spreadsheet reckons with it."""

    __slots__ = ()


def write_csv(target: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, bom: bool) -> int:
    """Writes all rows or nothing, replacing `target` at the end; the number of rows.

    RFC 4180: comma, CRLF, quotes doubled. Text is quoted and numbers are not, so that a spreadsheet
    told to keep quoted text keeps leading zeros. UTF-8, with a byte order mark for Excel if `bom`.
    Raises `AppError("export_unwritable")`.
    """
    count = 0
    encoding = "utf-8-sig" if bom else "utf-8"
    with whole_file(target) as partial, partial.open("w", encoding=encoding, newline="") as stream:
        stream.write(_csv_line(header))
        for row in rows:
            stream.write(_csv_line(row))
            count += 1
    return count


def _csv_line(row: Sequence[Cell]) -> str:
    return ",".join(_cell(cell) for cell in row) + "\r\n"


def _cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return ""
    if isinstance(cell, (int, Number)):
        return str(cell)
    return '"' + defused(cell).replace('"', '""') + '"'
