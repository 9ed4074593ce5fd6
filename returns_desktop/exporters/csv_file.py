"""CSV that opens right in spreadsheets and can do no harm there."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from .whole_file import whole_file

Cell = str | int | None

PIECE = 500
"""Lines written at once."""
KNOWN = 32_768
"""Different texts that are remembered while a file is written."""

# What a spreadsheet takes for a formula, the full-width forms of East Asian keyboards included.
_FORMULA = re.compile(r"^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r]")
_PLAIN = re.compile(r"[0-9A-Za-z][ -!#-~]*\Z")
"""Begins with no sign and holds neither quotes nor control characters: most texts of a shop."""
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
    quoted = _Quoted()
    with whole_file(target) as partial, partial.open("w", encoding=encoding, newline="") as stream:
        stream.write(_csv_line(header, quoted))
        lines = (_csv_line(row, quoted) for row in rows)
        while piece := list(islice(lines, PIECE)):
            stream.write("".join(piece))
            count += len(piece)
    return count


class _Quoted(dict[str, str]):
    """Texts as they stand in the file. Most of them come again and again, and are looked at once."""

    def __missing__(self, text: str) -> str:
        if len(self) >= KNOWN:
            self.clear()
        inside = text if _PLAIN.match(text) else defused(text).replace('"', '""')
        self[text] = found = f'"{inside}"' if text else ""
        return found


def _csv_line(row: Sequence[Cell], quoted: _Quoted) -> str:
    return ",".join([quoted[cell] if cell.__class__ is str else _bare(cell) for cell in row]) + "\r\n"


def _bare(cell: Cell) -> str:
    """A number, or nothing."""
    return "" if cell is None else str(cell)
