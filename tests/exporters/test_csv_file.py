"""CSV: what Python's reader and a spreadsheet read is what was meant, and nothing runs."""

import csv
import io
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from returns_desktop.domain.errors import AppError
from returns_desktop.exporters import csv_file
from returns_desktop.exporters.csv_file import Cell, Number, defused, write_csv

HEADER = ("one", "two")
SIGNS = "=+-@＝＋－＠"
HOSTILE = [
    *(f"{sign}1+1" for sign in SIGNS),
    " =1+1",
    "\u00a0=1+1",
    "\u3000＝1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\n=1+1",
    "\t=1+1",
    "\tplain",
    "\rplain",
    "\r\n=1+1",
    "\x00=1+1",
    "\x0b=1+1",
    '=HYPERLINK("http://example.invalid")',
    "@SUM(1)",
    "-2+3+cmd|' /C calc'!A0",
    "|calc",
    "%0A=1",
]


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, strict=True))


def write(path: Path, *rows: Sequence[Cell], bom: bool = False) -> bytes:
    assert write_csv(path, HEADER, rows, bom=bom) == len(rows)
    return path.read_bytes()


def test_rows_end_with_crlf_and_quotes_are_doubled(tmp_path: Path) -> None:
    written = write(tmp_path / "out.csv", ('Monitor 24" IPS', "a,b"), ("two\nlines", ""))
    assert written == (
        b'"one","two"\r\n"Monitor 24"" IPS","a,b"\r\n"two\nlines",\r\n'
    )
    assert read(tmp_path / "out.csv") == [["one", "two"], ['Monitor 24" IPS', "a,b"], ["two\nlines", ""]]


@pytest.mark.parametrize("bom", [True, False])
def test_the_mark_for_excel_is_written_on_request(tmp_path: Path, bom: bool) -> None:
    written = write(tmp_path / "out.csv", ("保温杯", "Größe"), bom=bom)
    assert written.startswith(b"\xef\xbb\xbf") == bom
    assert written.count(b"\xef\xbb\xbf") == bom
    assert "保温杯" in written.decode("utf-8")


def test_numbers_are_bare_and_text_of_digits_is_quoted(tmp_path: Path) -> None:
    written = write(tmp_path / "out.csv", (3, "007"), (Number("-12.50"), "0012345"), (None, "1E10"))
    assert written == b'"one","two"\r\n3,"007"\r\n-12.50,"0012345"\r\n,"1E10"\r\n'


def test_a_file_without_rows_has_its_header(tmp_path: Path) -> None:
    assert write(tmp_path / "out.csv") == b'"one","two"\r\n'


@pytest.mark.parametrize("text", HOSTILE)
def test_a_formula_is_made_text(text: str) -> None:
    safe = defused(text)
    assert safe.startswith("'")
    assert defused(safe) == safe


@pytest.mark.parametrize(
    "text", ["", "plain", "a=b", "two - three", "O'Neil", "50 % off", "保温杯", "'quoted", "a\n=b", "1-2"]
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert defused(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_no_cell_begins_like_a_formula_and_no_word_is_lost(text: str) -> None:
    safe = defused(text)
    assert safe.strip()[:1] not in set(SIGNS) | {"|", "%"}
    assert safe[:1] not in ("\t", "\r")
    kept = [char for char in text if char.isalnum()]
    assert [char for char in safe if char.isalnum()] == kept


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"), max_size=12)
CELLS = ANY_TEXT | st.integers() | st.none()


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5), st.booleans())
def test_any_rows_are_read_back_cell_by_cell(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Cell, Cell]], bom: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    write_csv(path, HEADER, rows, bom=bom)

    def seen(cell: Cell) -> str:
        return defused(cell) if isinstance(cell, str) else "" if cell is None else str(cell)

    assert read(path) == [list(HEADER), *([seen(cell) for cell in row] for row in rows)]


SIGNED = st.text(st.sampled_from('=-@ａa0 "\'\n\r\t,\x07'), max_size=4)


@given(st.lists(st.lists(SIGNED | ANY_TEXT | st.integers() | st.none() | st.just(Number("2.50")))))
def test_texts_seen_before_are_written_as_any_other(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[Cell]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "same.csv"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_file, "KNOWN", 2)
        patch.setattr(csv_file, "PIECE", 2)
        write_csv(path, (), rows, bom=False)

    def one(cell: Cell) -> str:
        if isinstance(cell, str) and not isinstance(cell, Number):
            return '"' + defused(cell).replace('"', '""') + '"' if cell else ""
        return "" if cell is None else str(cell)

    lines = ["", *(",".join(one(cell) for cell in row) for row in rows)]
    assert path.read_bytes() == "".join(line + "\r\n" for line in lines).encode()


def failing(rows: int, error: BaseException) -> Iterator[Sequence[Cell]]:
    for number in range(rows):
        yield (number, "x" * 5000)
    raise error


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize(
    ("error", "shown"),
    [(ZeroDivisionError(), ZeroDivisionError), (OSError(28, "No space left"), AppError),
     (KeyboardInterrupt(), KeyboardInterrupt)],
)
def test_a_stop_midway_leaves_what_was_there(
    tmp_path: Path, there: bool, error: BaseException, shown: type[BaseException]
) -> None:
    target = tmp_path / "out.csv"
    if there:
        target.write_text("an older file")
    with pytest.raises(shown):
        write_csv(target, HEADER, failing(50, error), bom=True)
    assert [path.name for path in tmp_path.iterdir()] == (["out.csv"] if there else [])
    assert not there or target.read_text() == "an older file"


def test_an_older_file_is_replaced_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("an older file")
    seen: list[str] = []

    def rows() -> Iterator[Sequence[Cell]]:
        seen.append(target.read_text())
        yield (1, "new")

    write_csv(target, HEADER, rows(), bom=False)
    assert seen == ["an older file"]
    assert list(csv.reader(io.StringIO(target.read_text()))) == [["one", "two"], ["1", "new"]]


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.touch()
    folder = tmp_path / "folder"
    folder.mkdir()
    for target in (blocker / "out.csv", tmp_path / "missing" / "out.csv", folder):
        with pytest.raises(AppError) as refused:
            write_csv(target, HEADER, [(1, "x")], bom=True)
        assert refused.value.code == "export_unwritable"
        assert refused.value.params == {"file": target.name, "folder": target.parent.name}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
    assert list(folder.iterdir()) == []


def test_what_a_killed_program_left_goes_a_day_later(tmp_path: Path) -> None:
    abandoned, fresh = tmp_path / ".export-abc.partial", tmp_path / ".export-def.partial"
    for path, hours in ((abandoned, 25), (fresh, 1)):
        path.write_text("a buyer's words", encoding="utf-8")
        then = path.stat().st_mtime - hours * 3600
        os.utime(path, (then, then))
    write_csv(tmp_path / "decisions.csv", ["a"], [["b"]], bom=False)
    assert {path.name for path in tmp_path.iterdir()} == {"decisions.csv", fresh.name}
