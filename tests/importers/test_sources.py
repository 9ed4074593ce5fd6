"""What is found in the files, folders and archives that are dropped on the window."""

import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from workbook_files import archive, ods, xlsx

from returns_desktop.domain.errors import AppError
from returns_desktop.importers import Source, find_sources, looks_like_report, read_report, sources

REPORTS = Path(__file__).parent.parent / "data" / "reports"
US = (REPORTS / "seller_returns_us.tsv").read_bytes()
ORDERS = (REPORTS / "order_report_us.txt").read_bytes()
XML = (REPORTS / "returns_report.xml").read_bytes()
BOOK = [
    ["Order ID", "Amazon RMA ID", "Merchant SKU", "Return Reason"],
    ["111-1234567-7654321", "D1", "S", "X"],
]


@pytest.fixture
def zipped(tmp_path: Path) -> Callable[[dict[str, bytes]], Path]:
    def to_disk(members: dict[str, bytes]) -> Path:
        path = tmp_path / "reports.zip"
        path.write_bytes(archive(members))
        return path

    return to_disk


def refusal_of(*paths: Path) -> AppError:
    with pytest.raises(AppError) as caught:
        find_sources(paths)
    assert caught.value.__context__ is None
    return caught.value


def test_every_sample_looks_like_a_report() -> None:
    paths = sorted(REPORTS.iterdir())
    assert len(paths) == 12
    assert all(map(looks_like_report, paths))
    assert [source.path for source in find_sources([REPORTS])] == paths
    assert find_sources(paths) == tuple(map(Source, paths))


def test_a_file_is_taken_as_it_is_and_none_twice(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir", "utf-8")
    gone = tmp_path / "gone.tsv"
    assert find_sources([letter, gone, letter]) == (Source(letter), Source(gone))
    assert find_sources([]) == ()


def test_a_folder_gives_its_reports_by_name(tmp_path: Path) -> None:
    for name, content in {
        "b.txt": US,
        "A.tsv": ORDERS,
        "deep/er/c.xml": XML,
        "notes.txt": b"Dear Sir",
        "picture.png": b"\x89PNG",
        ".hidden.tsv": US,
        ".git/d.tsv": US,
        "~$book.xlsx": US,
        "1/2/3/4/too_deep.tsv": US,
        "e.xlsx": xlsx(A=BOOK),
        "f.ods": ods(A=BOOK),
        "g.zip": archive({"x.tsv": US}),
        "empty.tsv": b"",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    found = find_sources([tmp_path])
    assert [source.path.name for source in found] == ["A.tsv", "b.txt", "c.xml", "e.xlsx", "f.ods"]
    assert [read_report(source).rows for source in found] == [40, 183, 9, 1, 1]


def test_folders_without_reports_or_with_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir", "utf-8")
    error = refusal_of(tmp_path)
    assert (error.code, error.params) == ("folder_without_reports", {"file": tmp_path.name})
    for number in range(4):
        (tmp_path / f"{number}.tsv").write_bytes(US)
    monkeypatch.setattr(sources, "MAX_FILES", 3)
    assert refusal_of(tmp_path).params == {"file": tmp_path.name, "limit": 3}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes(US)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert find_sources([tmp_path]) == (Source(tmp_path / "a.tsv"),)


def test_a_zip_gives_its_members(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    path = zipped(
        {
            "z/us.tsv": US,
            "orders.txt": ORDERS,
            "returns.xml": XML,
            "book.xlsx": xlsx(A=BOOK),
            "book.ods": ods(A=BOOK),
            "my.csv": b"Nr,RMA,Item\n1,2,3\n",
            "__MACOSX/z/._us.tsv": US,
            ".DS_Store": b"x",
            "z/.hidden.tsv": US,
            "letter.txt": b"Dear Sir",
            "photo.png": b"\x89PNG\r\n",
            "empty.tsv": b"",
            "z/": b"",
        }
    )
    found = find_sources([path])
    assert [source.member for source in found] == [
        "book.ods",
        "book.xlsx",
        "my.csv",
        "orders.txt",
        "returns.xml",
        "z/us.tsv",
    ]
    assert [source.name for source in found][-1] == "reports.zip › us.tsv"
    assert [read_report(s).rows for s in found if s.member != "my.csv"] == [1, 1, 40, 9, 183]
    with pytest.raises(AppError) as caught:  # its columns can be named
        read_report(found[2])
    assert (caught.value.code, caught.value.params["file"]) == ("header_unknown", "reports.zip › my.csv")


def test_a_member_has_the_digest_of_its_content(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    [source] = find_sources([zipped({"us.tsv": US})])
    assert read_report(source) == read_report(REPORTS / "seller_returns_us.tsv")


def test_a_workbook_is_a_zip_but_no_archive_of_reports(tmp_path: Path) -> None:
    for name, content in (("a.xlsx", xlsx(A=BOOK)), ("b.zip", ods(A=BOOK))):
        (tmp_path / name).write_bytes(content)
        assert find_sources([tmp_path / name]) == (Source(tmp_path / name),)


def test_a_stored_workbook_in_a_zip_is_found(tmp_path: Path) -> None:
    """Its own list of contents can be seen in the bytes of the outer archive."""
    path = tmp_path / "a.zip"
    path.write_bytes(archive({"book.xlsx": xlsx(A=BOOK)}, zipfile.ZIP_STORED))
    [source] = find_sources([path])
    assert (source.member, read_report(source).rows) == ("book.xlsx", 1)


def test_zips_without_reports(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    for members in ({"letter.txt": b"Dear Sir"}, {}, {"__MACOSX/us.tsv": US}, {"a/": b""}):
        error = refusal_of(zipped(members))
        assert (error.code, error.params["file"]) == ("zip_without_reports", "reports.zip")


def test_a_zip_in_a_zip_is_named(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    error = refusal_of(zipped({"inner.zip": archive({"us.tsv": US}), "us.tsv": US}))
    assert (error.code, error.params["file"]) == ("zip_nested", "reports.zip › inner.zip")


@pytest.mark.parametrize(
    "name", ["../../us.tsv", "/etc/us.tsv", "C:\\Windows\\us.tsv", "..\\us.tsv", "a/../us.tsv"]
)
def test_names_that_lead_elsewhere_lead_nowhere(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "deep" / "er"
    folder.mkdir(parents=True)
    path = folder / "reports.zip"
    path.write_bytes(archive({name: US}))
    before = sorted(tmp_path.rglob("*"))
    [source] = find_sources([path])
    assert source.name == "reports.zip › us.tsv"
    assert read_report(source).rows == 183
    assert sorted(tmp_path.rglob("*")) == before


def test_an_encrypted_member(tmp_path: Path) -> None:
    content = bytearray(archive({"us.tsv": US}))
    for at in (content.index(b"PK\3\4") + 6, content.index(b"PK\1\2") + 8):
        content[at] |= 1
    path = tmp_path / "reports.zip"
    path.write_bytes(content)
    assert refusal_of(path).code == "zip_encrypted"
    with pytest.raises(AppError) as caught:
        read_report(Source(path, "us.tsv"))
    assert caught.value.code == "zip_encrypted"


def test_a_damaged_zip(tmp_path: Path) -> None:
    whole = archive({"us.tsv": US})
    path = tmp_path / "reports.zip"
    for content in (whole[: len(whole) // 2], whole[:50] + b"xxxx" + whole[54:], b"PK\3\4" + bytes(100)):
        path.write_bytes(content)
        with pytest.raises(AppError) as caught:
            list(map(read_report, find_sources([path])))
        assert caught.value.code == "zip_damaged"


def test_a_member_that_is_not_there(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    with pytest.raises(AppError) as caught:
        read_report(Source(zipped({"us.tsv": US}), "gone.tsv"))
    assert (caught.value.code, caught.value.params["file"]) == ("file_missing", "reports.zip › gone.tsv")


def test_names_in_an_archive_are_shown_in_one_line(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    [source] = find_sources([zipped({"a\n\x1b[31m\u202eb.tsv": US})])
    assert source.name == "reports.zip › a [31m b.tsv"


def test_cancel_while_looking(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    for paths in ([REPORTS], [zipped({"us.tsv": US})]):
        with pytest.raises(AppError) as caught:
            find_sources(paths, cancelled=lambda: True)
        assert caught.value.code == "cancelled"


def test_looking_never_fails(tmp_path: Path) -> None:
    for content in (b"", b"\0" * 100, b"PK\3\4", xlsx(A=[["x"]]), b"\xff\xfe\xff"):
        (tmp_path / "file").write_bytes(content)
        assert not looks_like_report(tmp_path / "file")
    assert not looks_like_report(tmp_path)
    assert not looks_like_report(tmp_path / "gone")


def test_archives_are_closed(zipped: Callable[[dict[str, bytes]], Path]) -> None:
    """Windows could not delete the file otherwise; here a warning would fail the test."""
    path = zipped({"us.tsv": US})
    for source in find_sources([path]):
        read_report(source)
    path.unlink()
    assert not path.exists()
