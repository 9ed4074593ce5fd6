"""Files that are no report: each is refused with a code that says what it looks like."""

import errno
import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from returns_desktop.domain.errors import AppError
from returns_desktop.importers import read_report, report_file
from returns_desktop.importers.report_file import ReadOptions, ReportFile, headings_found, normalised, shown

REPORTS = Path(__file__).parent.parent / "data" / "reports"
HEADER = (REPORTS / "seller_returns_no_rows.tsv").read_bytes()


def refused(path: Path, **chosen: str) -> AppError:
    with pytest.raises(AppError) as caught:
        read_report(path, encoding=chosen.get("encoding"))
    error = caught.value
    assert error.params["file"] == shown(path.name or str(path))
    assert str(path.parent) not in "".join(map(str, error.params.values())) or path.parent == path
    assert error.__context__ is None
    return error


def archive(*names: str, first: bytes = b"x") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in names:
            file.writestr(name, first)
    return made.getvalue()


WRONG_KINDS = [
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "image"),
    (b"GIF89a\1\0\1\0", "image"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "image"),
    (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "image"),
    (b"II*\0\x08\0\0\0", "image"),
    (b"\0\0\0\x18ftypheic\0\0\0\0", "image"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "xls"),
    (archive("[Content_Types].xml", "word/document.xml"), "docx"),
    (archive("seller_returns.tsv", first=HEADER), "zip"),
    (archive(), "zip"),
    (b"\x1f\x8b\x08\0\0\0\0\0", "archive"),
    (b"7z\xbc\xaf\x27\x1c\0\4", "archive"),
    (b"Rar!\x1a\x07\x01\0", "archive"),
    (b"{\\rtf1\\ansi Order ID}", "rtf"),
    (b"<!DOCTYPE html>\n<html><body>Sign in</body></html>", "html_page"),
    (b"\xef\xbb\xbf\r\n  <HTML lang='en'><title>Amazon Sign-In</title>", "html_page"),
    (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html/>', "html_page"),
    (b"<html>" + b"x" * 100_000, "html_page"),
    (b'<?xml version="1.0"?><feed/>', "xml"),
    (b"\xff\xfe" + '<?xml version="1.0"?><feed/>'.encode("utf-16-le"), "xml"),
    (b"settlement-id\tsettlement-start-date\ttotal-amount\n1\t2\t3\n", "settlement_report"),
    (b"amazon-order-id,merchant-order-id,purchase-date\n1,2,3\n", "order_report"),
    (b"order-id\torder-item-id\tadjustment-reason-code\tcurrency\n", "adjustments_file"),
    (b"\xef\xbb\xbfdecision_id,decided_at,order_id,action\r\n", "decisions_file"),
]


@pytest.mark.parametrize(("content", "found"), WRONG_KINDS)
def test_wrong_kinds_by_content(tmp_path: Path, content: bytes, found: str) -> None:
    path = tmp_path / "seller_returns.tsv"  # the name says nothing
    path.write_bytes(content)
    error = refused(path)
    assert (error.code, error.params["found"]) == ("file_wrong_kind", found)


BAD_WORKBOOKS = [
    archive("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"),
    archive("[Content_Types].xml", "xl/media/image.png", "xl/workbook.xml", first=bytes(200_000)),
    archive("[Content_Types].xml", "xl/workbook.bin"),
    archive("mimetype", "content.xml", first=b"application/vnd.oasis.opendocument.spreadsheet"),
]


@pytest.mark.parametrize("content", BAD_WORKBOOKS)
def test_workbooks_that_are_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "seller_returns.tsv"
    path.write_bytes(content)
    assert refused(path).code == "workbook_damaged"


def test_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.tsv").code == "file_missing"
    assert refused(tmp_path / "no\0name.tsv").code == "file_missing"
    (tmp_path / "file").write_bytes(HEADER)
    assert refused(tmp_path / "file" / "below.tsv").code == "file_missing"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "file_is_folder"
    assert refused(Path(tmp_path.anchor)).code == "file_is_folder"


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_special_files_do_not_hang(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.tsv"
    os.mkfifo(pipe)  # type: ignore[attr-defined,unused-ignore]
    link = tmp_path / "link.tsv"
    link.symlink_to("/dev/zero")
    for path in (pipe, link, Path("/dev/null")):
        error = refused(path)
        assert (error.code, error.params["found"]) == ("file_wrong_kind", "special_file")


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_a_pipe_in_the_files_place_does_not_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe, file = tmp_path / "pipe.tsv", tmp_path / "file.tsv"
    os.mkfifo(pipe)  # type: ignore[attr-defined,unused-ignore]
    file.write_bytes(HEADER)
    looked = file.stat()
    monkeypatch.setattr(Path, "stat", lambda *_, **__: looked)  # it was a file when it was looked at
    with pytest.raises(AppError) as caught:
        read_report(pipe)
    assert caught.value.params == {"file": "pipe.tsv", "found": "special_file"}


def test_a_link_to_a_report_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.tsv"
    try:
        link.symlink_to(REPORTS / "seller_returns_us.tsv")
    except OSError:  # Windows without the right to make links
        return
    assert read_report(link).rows == 183


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "file_not_readable"),
        (OSError(errno.EIO, "Input/output error"), "file_not_readable"),
        (FileNotFoundError(errno.ENOENT, "gone meanwhile"), "file_missing"),
    ],
)
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    def refuse(*_: object) -> int:
        raise error

    path = tmp_path / "report.tsv"
    path.write_bytes(HEADER)
    monkeypatch.setattr(os, "open", refuse)
    found = refused(path)
    assert found.code == code
    assert found.params.get("reason", error.strerror) == error.strerror


def test_a_drive_that_fails_while_reading() -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell():
                raise OSError(errno.EIO, "Input/output error")
            return super().read(size)

    handle = Failing(HEADER * 1_000)
    file = ReportFile("report.tsv", len(HEADER) * 1_000, handle)
    with pytest.raises(AppError) as caught:
        list(file.chunks(ReadOptions()))
    assert caught.value.code == "file_not_readable"


def test_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.tsv"
    with path.open("wb") as file:
        file.truncate(2 * 2**30 + 1)  # takes no room on the disk

    def no_reading(*_: object) -> bytes:
        raise AssertionError("read")

    monkeypatch.setattr(ReportFile, "_read", no_reading)
    error = refused(path)
    assert error.code == "file_too_large"
    assert error.params == {"file": "large.tsv", "size_mb": 2049, "limit_mb": 512}


def test_the_limit_itself_is_not_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes(HEADER)
    monkeypatch.setattr(report_file, "MAX_FILE_BYTES", len(HEADER))
    assert read_report(path).rows == 0
    monkeypatch.setattr(report_file, "MAX_FILE_BYTES", len(HEADER) - 1)
    assert refused(path).code == "file_too_large"


@pytest.mark.parametrize("content", [b"", b"\n", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty.tsv"
    path.write_bytes(content)
    assert refused(path).code == "file_empty"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (bytes(100), "only_nul"),
        (bytes(200_000), "only_nul"),
        (bytes(range(256)) * 10, "binary"),
        (b"\x7fELF\2\1\1\0\0\0", "binary"),
        ("Order ID\tAmazon RMA ID\n".encode("utf-16-le"), "binary"),
        (b"Order ID\x01\x02\n", "binary"),
    ],
)
def test_not_text(tmp_path: Path, content: bytes, found: str) -> None:
    path = tmp_path / "binary.tsv"
    path.write_bytes(content)
    error = refused(path)
    assert (error.code, error.params["found"]) == ("file_not_text", found)


def test_utf16_without_mark_reads_when_chosen(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes((REPORTS / "seller_returns_us.tsv").read_text("utf-8").encode("utf-16-le"))
    assert refused(path).code == "file_not_text"
    assert read_report(path, encoding="utf-16-le").rows == 183


@pytest.mark.parametrize("drop", ["Order ID", "Amazon RMA ID", "Merchant SKU", "Currency code"])
def test_a_needed_column_is_missing(tmp_path: Path, drop: str) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes(HEADER.replace(drop.encode() + b"\t", b"", 1))
    error = refused(path)
    assert error.code == "header_missing_columns"
    assert error.params["missing"] == drop
    found = str(error.params["found"])
    assert found.endswith(", …")
    assert found.startswith("Order" if drop != "Order ID" else "Order date")


def test_status_or_reason_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    status, reason = b"Return request status\t", b"Return Reason\t"
    for dropped in (status, reason):
        path.write_bytes(HEADER.replace(dropped, b""))
        assert read_report(path).rows == 0
    path.write_bytes(HEADER.replace(status, b"").replace(reason, b""))
    assert refused(path).params["missing"] == "Return request status"


def test_some_table(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    content = b'Name,"Colour\x1f, shade",jane@example.invalid,555-0100-22,,' + b"x" * 90
    path.write_bytes(content + b"\nJane,red\n")
    error = refused(path)
    assert error.code == "file_not_text"  # a control character in the first line
    path.write_bytes(path.read_bytes().replace(b"\x1f", b""))
    error = refused(path)
    assert error.code == "header_unknown"
    assert error.params["found"] == "Name, Colour, shade, …, …, " + "x" * 29 + "…"
    path.write_bytes(b"A letter, to nobody\nof importance\n")
    error = refused(path)
    assert error.code == "header_missing_columns"
    assert error.params["missing"] == "Order ID, Amazon RMA ID, Merchant SKU, Return request status"


@pytest.mark.parametrize("first", ["Order ID", "order-id", "ORDER  ID."])
def test_headings_that_stand_twice(tmp_path: Path, first: str) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes(b"\n" + first.encode() + b"\t" + HEADER)
    error = refused(path)
    assert error.code == "header_duplicate_columns"
    assert error.params["columns"] == f"{shown(first)}, Order ID"
    assert error.params["line"] == 2
    path.write_bytes(HEADER.replace(b"Category", b"x").rstrip() + b"\tSeller RMA ID\n")
    assert refused(path).params["columns"] == "Merchant RMA ID, Seller RMA ID"


def test_unknown_headings_may_stand_twice(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes(HEADER.rstrip() + b"\tNote\tNote\t\t\n")
    report = read_report(path)
    assert (report.columns, report.ignored_columns) == (35, 2)


def test_the_wrong_encoding_for_a_known_header(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    path.write_bytes(HEADER + b"\n" * (len(HEADER) % 2))
    for encoding in ("utf-16", "utf-16-be", "cp500"):
        error = refused(path, encoding=encoding)
        assert (error.code, error.params["line"]) == ("encoding_wrong", 1)


def test_text_for_sentences() -> None:
    assert shown(" a\x00b\u2028c\n\td ") == "a b c d"
    assert shown("x" * 100, 10) == "x" * 9 + "…"
    assert shown("report\udce9.tsv") == "report .tsv"
    assert headings_found([]) == ""
    assert normalised("  A-to-Z__Claim. ") == normalised("a to z claim") == "atozclaim"
