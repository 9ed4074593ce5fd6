"""Files made to do harm: refused with a reason or read as plain text, in bounded memory."""

import io
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from report_reading import fba_returns_of, returns_of
from workbook_files import archive, members_of, ods, ods_of, with_part, xlsx

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import ParsedReport
from returns_desktop.importers import Source, find_sources, read_report
from returns_desktop.importers.archive import MAX_MEMBER_BYTES, MAX_MEMBERS

REPORTS = Path(__file__).parent.parent / "data" / "reports"
HEADER = "Order ID\tAmazon RMA ID\tMerchant SKU\tReturn Reason\tItem Name\n"
ROW = "111-1234567-7654321\tD1\tS\tX\tname\n"
BOOK = [line.split("\t") for line in (HEADER + ROW).splitlines()]
SHEET = "xl/worksheets/sheet1.xml"
MEBIBYTE = 2**20
Read = Callable[[bytes | str], ParsedReport]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def from_bytes(content: bytes | str) -> ParsedReport:
        path = tmp_path / "report"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_report(path)

    return from_bytes


def code_of(read: Read, content: bytes | str) -> str:
    with pytest.raises(AppError) as caught:
        read(content)
    assert caught.value.__context__ is None
    return caught.value.code


# --- XML --------------------------------------------------------------------------------------

ENVELOPE = "<AmazonEnvelope><MessageType>Returns-Report</MessageType><Message>{}</Message></AmazonEnvelope>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DOCUMENT_TYPES = [
    f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>',
    '<!DOCTYPE x [<!ENTITY big "' + "x" * 3_000 + '">]>',
    '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE x [<!ENTITY % remote SYSTEM "http://example.invalid/x.dtd"> %remote;]>',
    '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">',
    '<!DOCTYPE x PUBLIC "-//X//X" "http://example.invalid/x.dtd">',
    "<!DOCTYPE x>",
]


@pytest.mark.parametrize("declared", DOCUMENT_TYPES)
@pytest.mark.parametrize("used", ["", "&l9;", "&file;"])
def test_document_types_and_entities_are_refused(read: Read, declared: str, used: str) -> None:
    told = f"<return_details><order_id>{used}</order_id></return_details>"
    assert code_of(read, f'<?xml version="1.0"?>{declared}{ENVELOPE.format(told)}') == "xml_forbidden"


def test_endless_depth_tags_and_texts(read: Read) -> None:
    assert code_of(read, ENVELOPE.format("<a>" * 100_000)) == "xml_damaged"
    assert code_of(read, ENVELOPE.format("<a " + "x" * 3 * MEBIBYTE)) == "xml_damaged"
    assert code_of(read, ENVELOPE.format("<!--" + "x" * 3 * MEBIBYTE)) == "xml_damaged"
    assert code_of(read, ENVELOPE.format('<a b="' + "x" * 3 * MEBIBYTE)) == "xml_damaged"
    long = f"<return_details><order_id>{'1' * 3 * MEBIBYTE}</order_id></return_details>"
    [problem] = read(ENVELOPE.format(long)).problems
    assert problem.code == "cell_too_long"


@pytest.mark.parametrize("encoding", ["utf-7", "cp037", "hex", "idna", "shift_jis", "no-such", "utf-16"])
def test_odd_encodings_of_xml(read: Read, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>' + ENVELOPE.format("")
    assert code_of(read, text) == "xml_damaged"


@pytest.mark.parametrize(
    "piece", [b"\0", b"\xed\xa0\x80", b"\xc0\xaf", b"\xff", b"&#0;", b"&#xD800;", b"&x;", b"\x1b"]
)
def test_bytes_that_xml_cannot_hold(read: Read, piece: bytes) -> None:
    told = ENVELOPE.format("<return_details><order_id>@</order_id></return_details>").encode()
    assert code_of(read, told.replace(b"@", piece)) == "xml_damaged"


# --- Archives ---------------------------------------------------------------------------------


def zip_refusal(tmp_path: Path, content: bytes, member: str = "") -> str:
    path = tmp_path / "reports.zip"
    path.write_bytes(content)
    with pytest.raises(AppError) as caught:
        list(map(read_report, [Source(path, member)] if member else find_sources([path])))
    return caught.value.code


def resized(content: bytes, size: int) -> bytes:
    """The archive of one member that claims another unpacked size."""
    made = bytearray(content)
    for start, at in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        place = made.index(start) + at
        made[place : place + 4] = struct.pack("<L", size)
    return bytes(made)


def test_a_bomb_is_known_by_its_declared_size(tmp_path: Path) -> None:
    bomb = archive({"a.tsv": (HEADER + ROW).encode() + b" " * 40 * MEBIBYTE})
    assert len(bomb) < 100_000
    assert zip_refusal(tmp_path, bomb) == "zip_bomb"
    assert zip_refusal(tmp_path, bomb, "a.tsv") == "zip_bomb"
    lied = resized(archive({"a.tsv": (HEADER + ROW).encode()}), MAX_MEMBER_BYTES + 1)
    assert zip_refusal(tmp_path, lied, "a.tsv") == "zip_bomb"


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    bomb = resized(archive({"a.tsv": (HEADER + ROW).encode() + b" " * 40 * MEBIBYTE}), 100)
    assert zip_refusal(tmp_path, bomb, "a.tsv") == "zip_damaged"


def test_a_size_that_is_too_large_is_damage(tmp_path: Path) -> None:
    content = resized(archive({"a.tsv": (HEADER + ROW).encode()}), 5_000)
    assert zip_refusal(tmp_path, content, "a.tsv") == "zip_damaged"


def overlapping(count: int) -> bytes:
    """Many members that share the same packed bytes."""
    content = archive({"a.tsv": (HEADER + ROW * 1_000).encode()})
    start = content.index(b"PK\1\2")
    entry = content[start : content.index(b"PK\5\6")]
    listed = b"".join(entry.replace(b"a.tsv", b"%c.tsv" % (97 + at)) for at in range(count))
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(listed), start, 0)
    return content[:start] + listed + end


def test_members_that_share_their_bytes(tmp_path: Path) -> None:
    assert zip_refusal(tmp_path, overlapping(20)) == "zip_bomb"
    path = tmp_path / "reports.zip"
    path.write_bytes(overlapping(1))
    assert len(find_sources([path])) == 1  # the test's own archive is sound


def test_too_many_members_or_too_much_of_a_list(tmp_path: Path) -> None:
    assert zip_refusal(tmp_path, archive({f"{n}.tsv": b"" for n in range(MAX_MEMBERS + 1)})) == "zip_bomb"
    content = archive({"a.tsv": b"x"})
    end = content.index(b"PK\5\6")
    start = content.index(b"PK\1\2")
    long = content[:start] + bytes(2 * MEBIBYTE) + content[start:end]
    listed = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(long) - start, start, 0)
    assert zip_refusal(tmp_path, long + listed) == "zip_bomb"


def test_nested_bombs_are_not_unpacked(tmp_path: Path) -> None:
    inner = archive({"a.tsv": b" " * 40 * MEBIBYTE})
    assert zip_refusal(tmp_path, archive({"inner.zip": inner})) == "zip_nested"


def test_two_members_of_one_name(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("a.tsv", HEADER + ROW)
        file.writestr("b.tsv", HEADER)
    assert zip_refusal(tmp_path, made.getvalue().replace(b"b.tsv", b"a.tsv")) == "zip_damaged"


def test_a_member_without_a_name(tmp_path: Path) -> None:
    """Found by fuzzing: Python's reader looked at the last letter of the name."""
    content = bytearray(archive({"a": b"x"}, zipfile.ZIP_STORED))
    for start, at in ((b"PK\3\4", 26), (b"PK\1\2", 28)):
        place = content.index(start) + at
        content[place : place + 4] = struct.pack("<2H", 0, 1)  # the name is called something else
    assert zip_refusal(tmp_path, bytes(content)) == "zip_damaged"


def test_packings_that_need_much_memory(tmp_path: Path) -> None:
    for method in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        assert zip_refusal(tmp_path, archive({"a.tsv": (HEADER + ROW).encode()}, method)) == "zip_damaged"


# --- Workbooks --------------------------------------------------------------------------------


def test_a_cell_in_the_far_corner(read: Read) -> None:
    good = xlsx(A=BOOK)
    for place in ("XFD1048576", "A1048576", "A700000", "XFD3"):
        row = "".join(filter(str.isdigit, place))
        bad = with_part(
            good, SHEET, "</sheetData>", f'<row r="{row}"><c r="{place}"><v>1</v></c></row></sheetData>'
        )
        if "1048576" in place:
            assert code_of(read, bad) == "workbook_too_large"
        else:
            assert read(bad).rows == 2
    empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    assert read(with_part(good, SHEET, "</sheetData>", empty)).rows == 1


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ('<row r="4294967296"><c><v>1</v></c></row>', "workbook_too_large"),
        ('<row r="1048577"><c r="A1048577"><v>1</v></c></row>', "workbook_too_large"),
        ('<row r="9"><c r="XFE9"><v>1</v></c></row>', "workbook_too_large"),
        ('<row r="9"><c r="A9"><v>1</v></c><c r="A9"><v>2</v></c></row>', "workbook_damaged"),
        ('<row r="9"><c r="B9"><v>1</v></c><c r="A9"><v>2</v></c></row>', "workbook_damaged"),
        ('<row r="1"><c r="A1"><v>1</v></c></row>', "workbook_damaged"),
        ('<row r="9"><c r="A10"><v>1</v></c></row>', "workbook_damaged"),
        ('<row r="-1"/>', "workbook_damaged"),
        ('<row r="9"><c r="1A"><v>1</v></c></row>', "workbook_damaged"),
        ('<c r="A9"><v>1</v></c>', "workbook_damaged"),
        ('<row r="9"><row r="10"/></row>', "workbook_damaged"),
        ('<row r="9"><c r="A9" t="s"><v>999999</v></c></row>', "workbook_damaged"),
        ('<row r="9"><c r="A9" t="s"><v>-1</v></c></row>', "workbook_damaged"),
        ('<row r="9"><c r="A9" t="s"><v>99999999999</v></c></row>', "workbook_too_large"),
        ("<sst/>", "workbook_damaged"),
    ],
)
def test_places_that_are_not_as_they_have_to_be(read: Read, cells: str, code: str) -> None:
    assert code_of(read, with_part(xlsx(A=BOOK), SHEET, "</sheetData>", cells + "</sheetData>")) == code


def test_counts_and_texts_out_of_reason(read: Read) -> None:
    good = xlsx(A=BOOK)
    texts = "xl/sharedStrings.xml"
    assert (
        code_of(read, with_part(good, texts, 'uniqueCount="', 'uniqueCount="9999999')) == "workbook_too_large"
    )
    assert code_of(read, with_part(good, texts, 'uniqueCount="', 'uniqueCount="-')) == "workbook_damaged"
    long = with_part(good, texts, "<si>", f"<si><t>{'x' * MEBIBYTE}</t></si><si>")
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(3, 400))
    assert (
        code_of(read, with_part(long, SHEET, "</sheetData>", cells + "</sheetData>")) == "workbook_too_large"
    )


def test_a_sheet_under_another_parts_name(read: Read) -> None:
    """It would be read as a sheet without having been looked through as one."""
    members = members_of(xlsx(A=BOOK))
    members["xl/sharedStrings.xml"] = members[SHEET]
    relations = members["xl/_rels/workbook.xml.rels"]
    assert isinstance(relations, bytes)
    for target in (b"sharedStrings.xml", b"worksheets/../sharedStrings.xml"):
        members["xl/_rels/workbook.xml.rels"] = relations.replace(b"worksheets/sheet1.xml", target)
        assert code_of(read, archive(members)) == "workbook_damaged"


def test_one_part_named_twice_in_other_capitals(read: Read) -> None:
    members = members_of(xlsx(A=BOOK))
    assert code_of(read, archive({**members, SHEET.upper(): members[SHEET]})) == "workbook_damaged"


@pytest.mark.parametrize("declared", DOCUMENT_TYPES)
def test_entities_inside_a_workbook(read: Read, declared: str) -> None:
    assert (
        code_of(read, with_part(xlsx(A=BOOK), SHEET, "<worksheet", f"{declared}<worksheet"))
        == "xml_forbidden"
    )
    assert code_of(read, ods_of("", before=declared)) == "xml_forbidden"


def test_other_encodings_inside_a_workbook(read: Read) -> None:
    """The reader knows only UTF-8: it would hear something else than was looked through."""
    for name in ("cp037", "utf-16", "iso-8859-1"):
        changed = with_part(xlsx(A=BOOK), SHEET, 'encoding="UTF-8"', f'encoding="{name}"')
        assert code_of(read, changed) == "workbook_damaged"
    members = members_of(xlsx(A=BOOK))
    sheet = members[SHEET]
    assert isinstance(sheet, bytes)
    members[SHEET] = sheet.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    assert code_of(read, archive(members)) == "workbook_damaged"


def test_a_workbook_that_unpacks_to_too_much(read: Read) -> None:
    members = members_of(xlsx(A=BOOK))
    sheet = members[SHEET]
    assert isinstance(sheet, bytes)
    members[SHEET] = sheet.replace(b"</sheetData>", b" " * 140 * MEBIBYTE + b"</sheetData>")
    assert code_of(read, archive(members)) == "workbook_too_large"
    members[SHEET] = sheet.replace(b"</sheetData>", b" " * 20 * MEBIBYTE + b"</sheetData>")
    assert code_of(read, archive(members)) == "workbook_too_large"  # packed to a thousandth
    bomb = archive({**members_of(ods(A=BOOK)), "content.xml": b"<x>" + b" " * 20 * MEBIBYTE + b"</x>"})
    assert code_of(read, bomb) == "workbook_too_large"


def table(rows: str) -> str:
    return f'<table:table table:name="A">{rows}</table:table>'


CELL = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (
            '<table:table-row table:number-rows-repeated="1048576">'
            + CELL.format("", "x") * 5
            + "</table:table-row>",
            "workbook_too_large",
        ),
        (
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row>'
            "<table:table-row>" + CELL.format("", "x") + "</table:table-row>",
            "workbook_too_large",
        ),
        (
            "<table:table-row>"
            + CELL.format(' table:number-columns-repeated="16384"', "x") * 2
            + "</table:table-row>",
            "workbook_too_large",
        ),
        (
            "<table:table-row>"
            + CELL.format(' table:number-columns-repeated="16384"', "x" * 20_000)
            + "</table:table-row>",
            "workbook_too_large",
        ),
        ('<table:table-row table:number-rows-repeated="4294967296"/>', "workbook_too_large"),
        ('<table:table-row table:number-rows-repeated="-1"/>', "workbook_damaged"),
        (
            '<table:table-row><table:table-cell table:number-columns-repeated="99999"/></table:table-row>',
            "workbook_too_large",
        ),
        (
            "<table:table-row>" + CELL.format("", '<text:s text:c="1000000000"/>') + "</table:table-row>",
            "workbook_too_large",
        ),
        ("<table:table-row><table:table-row/></table:table-row>", "workbook_damaged"),
        ('<table:table table:name="B"/>', "workbook_damaged"),
    ],
)
def test_repeats_out_of_reason(read: Read, rows: str, code: str) -> None:
    assert code_of(read, ods_of(table(rows))) == code


def test_an_encrypted_ods(read: Read) -> None:
    told = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    assert code_of(read, ods_of(table(""), manifest=told)) == "zip_encrypted"


# --- Text -------------------------------------------------------------------------------------


def test_markup_and_formulas_stay_plain_text(read: Read) -> None:
    texts = [
        "<script>alert(1)</script>",
        '=HYPERLINK("http://x.invalid")',
        "<img src=x onerror=y>",
        "@SUM(A1)",
        "&lt;b&gt;",
        "{file}%s%n",
        "\u202egpj.exe",
    ]
    body = "".join(f"111-1234567-7654321\tD{n}\tS\t{text}\t{text}\n" for n, text in enumerate(texts))
    found = returns_of(read(HEADER + body))
    assert [entry.value.item_name for entry in found] == texts
    fba = "return-date\torder-id\tsku\tdetailed-disposition\tcustomer-comments\n"
    body = "".join(f"2026-01-02\t111-1234567-7654321\tS\tX\t{text}\n" for text in texts)
    assert [row.comment for row in fba_returns_of(read(fba + body))] == texts


@pytest.mark.parametrize("piece", [b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80", b"\xff\xfe\xfd"])
def test_bytes_that_are_no_utf8(tmp_path: Path, piece: bytes) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes((HEADER + ROW.replace("name", "ü")).encode() + piece + b"\n")
    with pytest.raises(AppError) as caught:
        read_report(path, encoding="utf-8")
    assert (caught.value.code, caught.value.params["line"]) == ("encoding_wrong", 3)


def test_a_million_columns(read: Read) -> None:
    wide = "\t" * 1_000_000 + "x"
    assert code_of(read, wide + "\n" + ROW) in ("file_empty", "file_not_text", "header_missing_columns")
    assert code_of(read, "a\t" * 1_000_000 + "\n") == "header_missing_columns"
    report = read(HEADER + ROW + ROW.rstrip() + wide + "\n" + ROW)
    assert [entry.line for entry in report.lines] == [2, 4]
    assert [bad.code for bad in report.problems] in (["too_many_cells"], ["cell_too_long"])


# --- Memory and time --------------------------------------------------------------------------

MEASURE = """
import resource, sys
from pathlib import Path
from returns_desktop.domain.errors import AppError
from returns_desktop.importers import read_report
def peak():
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit
import python_calamine
before = peak()
try:
    report = read_report(Path(sys.argv[1]))
    said = f"{len(report.lines)} {len(report.problems)}"
except AppError as error:
    said = error.code
print(peak() - before, said)
"""


def text_of_100_mb(kind: str) -> bytes:
    size = 100 * MEBIBYTE
    if kind == "line":
        return (HEADER + ROW).encode() + b"x" * size + b"\n" + ROW.encode()
    if kind == "header":
        return b"Order ID\t" + b"x" * size
    if kind == "quoted":
        return (HEADER + ROW).replace("\t", ",").encode() + b'"' + b"x" * size
    if kind == "cells":
        return (HEADER + ROW).encode() + b"\t" * size
    return ENVELOPE.format(f"<return_details><x>{'y' * size}</x></return_details>").encode()


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak this way")
@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("line", "2 1"),
        ("header", "header_missing_columns"),
        ("quoted", "1 1"),
        ("cells", "1 0"),
        ("xml", "0 1"),
    ],
)
def test_memory_does_not_follow_a_hundred_megabytes(tmp_path: Path, kind: str, said: str) -> None:
    path = tmp_path / "report"
    path.write_bytes(text_of_100_mb(kind))
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True, timeout=300
    )
    megabytes, *outcome = done.stdout.split()
    assert " ".join(outcome) == said
    assert int(megabytes) < 60


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak this way")
@pytest.mark.parametrize("kind", ["corner", "repeated", "texts", "spaces"])
def test_memory_does_not_follow_what_a_workbook_claims(tmp_path: Path, kind: str) -> None:
    good = xlsx(A=BOOK)
    content = {
        "corner": with_part(
            good, SHEET, "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        ),
        "repeated": ods_of(
            table(
                '<table:table-row table:number-rows-repeated="1000000">'
                + CELL.format(' table:number-columns-repeated="16000"', "x")
                + "</table:table-row>"
            )
        ),
        "texts": with_part(good, "xl/sharedStrings.xml", 'uniqueCount="', 'uniqueCount="39999'),
        "spaces": with_part(good, SHEET, "</sheetData>", " " * 16 * MEBIBYTE + "</sheetData>"),
    }[kind]
    path = tmp_path / "book"
    path.write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True, timeout=300
    )
    megabytes, *outcome = done.stdout.split()
    assert outcome in (["workbook_too_large"], ["1", "0"])
    assert int(megabytes) < 150
