"""The workbook, read back from its XML by hand."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from returns_desktop.domain.errors import AppError
from returns_desktop.exporters.csv_file import Cell, Number
from returns_desktop.exporters.xlsx_file import MOST_CHARACTERS, write_xlsx

SPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
HEADER = ("id", "amount", "words")


class Found(NamedTuple):
    """A cell: `inlineStr` for text, empty for a number."""

    kind: str
    text: str
    style: int


def write(tmp_path: Path, *rows: Sequence[Cell]) -> Path:
    target = tmp_path / "out.xlsx"
    assert write_xlsx(target, HEADER, rows) == len(rows)
    return target


def cells(path: Path) -> dict[str, Found]:
    with zipfile.ZipFile(path) as archive:
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    found = {}
    for cell in sheet.iterfind(".//m:c", SPACE):
        assert cell.find("m:f", SPACE) is None, "no formula anywhere"
        parts = [part.text or "" for part in (*cell.iterfind(".//m:t", SPACE), *cell.iterfind("m:v", SPACE))]
        found[cell.attrib["r"]] = Found(cell.get("t", ""), "".join(parts), int(cell.get("s", "0")))
    assert sheet.find(".//m:hyperlink", SPACE) is None
    return found


def formats(path: Path) -> list[str]:
    """The number format of each style."""
    with zipfile.ZipFile(path) as archive:
        styles = ElementTree.fromstring(archive.read("xl/styles.xml"))
    own = {
        entry.attrib["numFmtId"]: entry.attrib["formatCode"]
        for entry in styles.iterfind(".//m:numFmt", SPACE)
    }
    known = {"0": "General", "1": "0", "2": "0.00", **own}
    return [known[entry.attrib["numFmtId"]] for entry in styles.iterfind("./m:cellXfs/m:xf", SPACE)]


def test_text_stays_text(tmp_path: Path) -> None:
    texts = [
        "007",
        "0583563777345",
        "1.23E+13",
        "=1+1",
        "@SUM(1)",
        "https://example.com",
        "保温杯 <b>&",
        " a\nb ",
    ]
    found = cells(write(tmp_path, *[(text, None, "") for text in texts]))
    for place, text in enumerate(texts, 2):
        assert found[f"A{place}"][:2] == ("inlineStr", text)
        assert f"B{place}" not in found


def test_amounts_are_numbers_that_show_their_decimals(tmp_path: Path) -> None:
    path = write(tmp_path, ("a", Number("1234.50"), ""), ("b", Number("3980"), ""), (3, Number("-0.05"), ""))
    found, shown = cells(path), formats(path)
    assert [found[f"B{place}"].kind for place in (2, 3, 4)] == ["", "", ""]
    assert [found[f"B{place}"].text for place in (2, 3, 4)] == ["1234.50", "3980", "-0.05"]
    assert [shown[found[f"B{place}"].style] for place in (2, 3, 4)] == ["0.00", "0", "0.00"]
    assert found["A4"][:2] == ("", "3")


@pytest.mark.parametrize("text", ["0.01", "0.10", "0.29", "1.15", "99999999999.99", "1234567890123.45"])
def test_no_cent_is_lost(tmp_path: Path, text: str) -> None:
    assert f"{float(cells(write(tmp_path, ('a', Number(text), '')))['B2'].text):.2f}" == text


def test_what_a_spreadsheet_would_round_is_written_as_text(tmp_path: Path) -> None:
    assert cells(write(tmp_path, ("a", Number("12345678901234.56"), "")))["B2"][:2] == (
        "inlineStr",
        "12345678901234.56",
    )


def test_the_header_is_frozen(tmp_path: Path) -> None:
    path = write(tmp_path, ("a", None, ""))
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert [cells(path)[f"{column}1"].text for column in "ABC"] == list(HEADER)
    pane = re.search(r"<pane [^>]*>", sheet)
    assert pane is not None
    assert 'ySplit="1"' in pane[0]
    assert 'state="frozen"' in pane[0]
    assert "xSplit" not in pane[0]


def test_control_characters_do_not_break_the_file(tmp_path: Path) -> None:
    assert cells(write(tmp_path, ("a\x00b\x1bc", None, "")))["A2"].text == "abc"


def test_too_long_a_text_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(AppError) as found:
        write_xlsx(target, HEADER, [("a" * (MOST_CHARACTERS + 1), None, "")])
    assert found.value.code == "xlsx_too_large"
    assert target.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.xlsx"]


def test_more_rows_than_a_sheet_has_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("returns_desktop.exporters.xlsx_file.MOST_ROWS", 3)
    assert write_xlsx(tmp_path / "fits.xlsx", HEADER, [("a", None, "")] * 2) == 2
    with pytest.raises(AppError) as found:
        write_xlsx(tmp_path / "out.xlsx", HEADER, [("a", None, "")] * 3)
    assert found.value.code == "xlsx_too_large"


def test_rows_that_fail_leave_nothing_behind(tmp_path: Path) -> None:
    def rows() -> Iterator[Sequence[Cell]]:
        yield ("a", None, "")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_xlsx(tmp_path / "out.xlsx", HEADER, rows())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(AppError) as found:
        write_xlsx(tmp_path / "missing" / "out.xlsx", HEADER, [])
    assert found.value.code == "export_unwritable"
