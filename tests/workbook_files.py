"""Workbooks for tests, made in memory: what Excel and LibreOffice write, and what they never would."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.sax.saxutils import escape

import xlsxwriter


@dataclass(frozen=True)
class Formula:
    """A formula cell with the value that was last reckoned."""

    value: str | float
    text: str = "=A1"


Cell = str | int | float | bool | date | datetime | Formula | None
Rows = Sequence[Sequence[Cell]]


def xlsx(**sheets: Rows) -> bytes:
    """An Excel workbook; cells of None are left out."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(at, column, cell)
                elif isinstance(cell, bool):
                    sheet.write_boolean(at, column, cell)
                elif isinstance(cell, Formula):
                    sheet.write_formula(at, column, cell.text, None, cell.value)
                elif isinstance(cell, datetime):
                    sheet.write_datetime(at, column, cell, moment)
                elif isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, day)
                elif cell is not None:
                    sheet.write_number(at, column, cell)
    book.close()
    return made.getvalue()


def ods(**sheets: Rows) -> bytes:
    """A LibreOffice workbook, with the empty cells and rows that LibreOffice adds at the end."""
    tables = ""
    for name, rows in sheets.items():
        body = "".join(
            f"<table:table-row>{''.join(map(_ods_cell, row))}"
            '<table:table-cell table:number-columns-repeated="16340"/></table:table-row>'
            for row in rows
        )
        tables += (
            f'<table:table table:name="{name}">{body}<table:table-row table:number-rows-repeated="1048000">'
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        )
    return ods_of(tables)


def _ods_cell(cell: Cell) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, Formula):
        start = _ods_cell(cell.value)
        return start.replace(" ", f' table:formula="of:{escape(cell.text)}" ', 1)
    if isinstance(cell, str):
        return (
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
        )
    if isinstance(cell, bool):
        kind, value = "boolean", f'office:boolean-value="{str(cell).lower()}"'
    elif isinstance(cell, date):
        kind, value = "date", f'office:date-value="{cell.isoformat()}"'
    else:
        kind, value = "float", f'office:value="{cell!r}"'
    return f'<table:table-cell office:value-type="{kind}" {value}><text:p>shown</text:p></table:table-cell>'


URN = "urn:oasis:names:tc:opendocument:xmlns"


def ods_of(tables: str, manifest: str = "", before: str = "") -> bytes:
    """A LibreOffice workbook with this inside."""
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{URN}:manifest:1.0">{manifest}'
            "</manifest:manifest>",
            "content.xml": f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content '
            f'xmlns:office="{URN}:office:1.0" xmlns:table="{URN}:table:1.0" '
            f'xmlns:text="{URN}:text:1.0">'
            f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
            "</office:document-content>",
        }
    )


def archive(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        for name, content in members.items():
            file.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else method)
    return made.getvalue()


def members_of(content: bytes) -> dict[str, str | bytes]:
    """What is in a zip file."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def with_part(content: bytes, name: str, old: str, new: str) -> bytes:
    """A workbook with a text in one of its parts replaced; it must be there."""
    members = members_of(content)
    before = members[name]
    assert isinstance(before, bytes)
    assert old.encode() in before, before[:2000]
    members[name] = before.replace(old.encode(), new.encode())
    return archive(members)
