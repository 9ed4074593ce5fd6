"""Encodings, delimiters, and rows with the line each of them begins on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from returns_desktop.domain.errors import AppError
from returns_desktop.importers import report_file, table_file
from returns_desktop.importers.report_file import ReadOptions, open_report
from returns_desktop.importers.table_file import (
    choose_encoding,
    chosen_encoding,
    decoded,
    head_text,
    headers_of,
)

NO_CHOICE = ReadOptions()
WriteFile = Callable[[bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    def to_disk(content: bytes) -> Path:
        path = tmp_path / "report.txt"
        path.write_bytes(content)
        return path

    return to_disk


def encoding_of(path: Path) -> str:
    with open_report(path) as file:
        return choose_encoding(file, NO_CHOICE)


def rows_of(path: Path, delimiter: str = "\t", encoding: str = "utf-8") -> list[table_file.Row]:
    with open_report(path) as file:
        headers = {header.delimiter: header for header in headers_of(file, head_text(file, None))}
        return list(table_file.rows(decoded(file, encoding, NO_CHOICE), headers[delimiter]))


WESTERN = [
    "Größe", "für", "Bär", "weiß", "Übergröße", "HÄNGELAMPE", "„Größe“", "‚Schlüssel‘", "Zubehör – groß",
    "GRÖSSE", "Smörgås", "Ærø", "Øresund",
    "Men’s", "Kids’ shoes", "“Kaffee”", "‘new’", "10–20 cm", "Marke®", "100 €", "£5", "20 °C", "½ litre",
    "m²",
    "été", "élève", "créée", "L’été à Paris", "Œuvre", "cœur", "ÉTÉ", "Crème brûlée", "garçon", "CAFÉ",
    "hôtel",
    "señor", "Niño", "camión", "pañuelo", "Español", "Ñandú", "¿Qué?", "¡Hola!", "El Niño’s toys", "NIÑOS",
    "São Paulo", "Coração", "più",
]
JAPANESE = [
    "電気", "白", "緑", "5個", "A4紙", "L字型", "USB線", "本革", "返品", "不良品", "男女兼用",
    "保温水筒 500ml",
    "ケース", "シャツ M", "ワイヤレスイヤホン", "お茶", "サイズが合わない", "折りたたみ傘 ブラック",
    "ＵＳＢケーブル",
    "【新品】イヤホン", "「限定」", "※注意", "ﾜｲﾔﾚｽｲﾔﾎﾝ", "ﾌﾞﾗｯｸ", "ｽﾏﾎｹｰｽ", "ﾄﾞﾗｲﾔｰ", "USBｹｰﾌﾞﾙ", "ﾎﾟｰﾁ",
]


@pytest.mark.parametrize("text", WESTERN)
def test_one_western_word_is_enough_for_cp1252(write: WriteFile, text: str) -> None:
    assert encoding_of(write(f"Item Name\tASIN\n{text}\tB0\n".encode("cp1252"))) == "cp1252"


@pytest.mark.parametrize("text", JAPANESE)
def test_one_japanese_word_is_enough_for_cp932(write: WriteFile, text: str) -> None:
    assert encoding_of(write(f"Item Name\tASIN\n{text}\tB0\n".encode("cp932"))) == "cp932"


def test_mixed_japanese_words_beside_latin_ones(write: WriteFile) -> None:
    text = "\n".join(f"{word} LED灯 x\tB0" for word in JAPANESE)
    assert encoding_of(write(f"Item Name\tASIN\n{text}\n".encode("cp932"))) == "cp932"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"plain\n", "utf-8"),
        ("Größe 保温 ﾌﾞﾗｯｸ\n".encode(), "utf-8"),
        ("Größe\n".encode("utf-8-sig"), "utf-8-sig"),
        (b"\xff\xfe" + "Größe\n".encode("utf-16-le"), "utf-16"),
        (b"\xfe\xff" + "Größe\n".encode("utf-16-be"), "utf-16"),
    ],
)
def test_utf_by_mark_or_by_strictness(write: WriteFile, content: bytes, expected: str) -> None:
    assert encoding_of(write(content)) == expected


def test_a_late_character_counts(write: WriteFile) -> None:
    assert encoding_of(write(b"x\n" * 300_000 + "für\n".encode("cp1252"))) == "cp1252"


@pytest.mark.parametrize(
    "content",
    [
        "Наушники и чехол\n".encode("cp1251"),
        "无线蓝牙耳机 不锈钢水瓶\n".encode("gbk"),
        "Größe, Kaffeemühle, Übergröße\n".encode() + b"\xff",  # UTF-8 with one broken byte is not cp1252
        "ワイヤレスイヤホン 保温水筒\n".encode() + b"\xff",
    ],
)
def test_what_fits_nothing_is_not_guessed(write: WriteFile, content: bytes) -> None:
    with pytest.raises(AppError) as caught:
        encoding_of(write(content))
    assert caught.value.code == "encoding_unknown"


@pytest.mark.parametrize("size", [1, 2, 3, 5, 64])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "cp1252", "utf-16-le"])
def test_chunk_borders_lose_nothing(
    write: WriteFile, monkeypatch: pytest.MonkeyPatch, encoding: str, size: int
) -> None:
    monkeypatch.setattr(report_file, "_CHUNK_BYTES", size)
    text = "a\r\nb\rc\n\r\n" + ("ケース\r\nお茶\r" if encoding != "cp1252" else "Größe\r\nfür\r")
    path = write(text.encode(encoding))
    with open_report(path) as file:
        got = "".join(decoded(file, encoding, NO_CHOICE, counted=True))
    assert got == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("size", [2, 7, 262_144])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_wrong_encoding_names_its_line(
    write: WriteFile, monkeypatch: pytest.MonkeyPatch, line_end: str, size: int
) -> None:
    monkeypatch.setattr(report_file, "_CHUNK_BYTES", size)
    path = write(line_end.join(["one", "zwei – ü", "three", "fünf"]).encode() + b" \xff\n")
    with open_report(path) as file, pytest.raises(AppError) as caught:
        choose_encoding(file, ReadOptions(encoding="utf-8"))
    assert caught.value.code == "encoding_wrong"
    assert caught.value.params == {"file": "report.txt", "encoding": "utf-8", "line": 4}
    assert caught.value.__context__ is None  # the codec's error holds bytes of the file


@pytest.mark.parametrize("name", ["nonsense", "hex", "rot13", "utf-7", "idna", "unicode_escape", "a\0b", ""])
def test_unusable_encodings_are_refused(write: WriteFile, name: str) -> None:
    with open_report(write(b"x")) as file, pytest.raises(AppError) as caught:
        chosen_encoding(file, name)
    assert caught.value.code == "encoding_not_supported"


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (b"x", "UTF8", "utf-8"),
        (b"x", "shift_jis", "shift_jis"),
        (b"x", "windows-1252", "cp1252"),
        (b"\xef\xbb\xbfx", "utf-8", "utf-8-sig"),
        (b"\xef\xbb\xbfx", "utf_8_sig", "utf-8-sig"),
    ],
)
def test_a_chosen_encoding_has_one_name(write: WriteFile, content: bytes, name: str, expected: str) -> None:
    with open_report(write(content)) as file:
        assert chosen_encoding(file, name) == expected


def test_utf8_mark_contradicts_another_choice(write: WriteFile) -> None:
    with open_report(write(b"\xef\xbb\xbfx")) as file, pytest.raises(AppError) as caught:
        chosen_encoding(file, "cp932")
    assert caught.value.code == "encoding_wrong"


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ('Monitor 24" IPS', 'Monitor 24" IPS'),
        ('"Monitor 24"" IPS"', 'Monitor 24" IPS'),
        ('"Pillow, Set of 2"', "Pillow, Set of 2"),
        ('"', '"'),
        ('""', ""),
        ('"""', '"""'),
        ('"Best" thing "ever"', '"Best" thing "ever"'),
        ('24"', '24"'),
        ('"open', '"open'),
        ('""""', '"'),
    ],
)
def test_quotes_in_tab_files(write: WriteFile, cell: str, meant: str) -> None:
    assert rows_of(write(f"a\tb\tc\n1\t{cell}\t3\n".encode())) == [(2, ["1", meant, "3"], "")]


def test_tabs_inside_a_spreadsheets_quotes(write: WriteFile) -> None:
    path = write(b'a\tb\tc\n1\t"two\ttabs\tin ""it"""\t3\n1\t"2\t3\t4\n"x\ty"\t2\t3\n')
    assert rows_of(path) == [
        (2, ["1", 'two\ttabs\tin "it"', "3"], ""),
        (3, ["1", '"2', "3", "4"], ""),
        (4, ["x\ty", "2", "3"], ""),
    ]


def test_a_row_full_of_quotes_does_not_take_long(write: WriteFile) -> None:
    [(_, cells, _)] = rows_of(write(b"a\tb\n" + b'"x\t' * 200_000 + b"\n"))
    assert len(cells) == 200_001


def test_only_real_line_ends_end_a_row(write: WriteFile) -> None:
    odd = "x\u2028y\x0bz\x0cw\x85v\x1cu"
    path = write(f"a\tb\r\n1\t{odd}\n2\t\r3\t{odd}".encode())
    assert rows_of(path) == [(2, ["1", odd], ""), (3, ["2", ""], ""), (4, ["3", odd], "")]


def test_blank_lines_are_no_rows(write: WriteFile) -> None:
    path = write(b'\n \na\tb\n\n1\t2\n\t\n \t \n""\t""\n3\t4\n\n\n\n')
    assert [(number, cells) for number, cells, _ in rows_of(path)] == [(5, ["1", "2"]), (9, ["3", "4"])]


@pytest.mark.parametrize("mark", [",", ";"])
def test_quoted_files(write: WriteFile, mark: str) -> None:
    path = write(
        'a,b,c\r\n1,"x, ""y""",3\r\n,,\r\n2,"two\r\nlines\nor three",3\r\n\r\n4,24" IPS,"tab\there"\r\n'
        .replace(",", mark).encode()
    )
    assert rows_of(path, mark) == [
        (2, ["1", f'x{mark} "y"', "3"], ""),
        (4, ["2", "two\nlines\nor three", "3"], ""),
        (8, ["4", '24" IPS', "tab\there"], ""),
    ]


def test_an_open_quote_costs_one_row(write: WriteFile) -> None:
    path = write(b'a,b,c\n1,"open,3\n2,x,3\n3,"closed, yes",3\n4,y,3\n5,"never closed,3\n6,z,3\n')
    assert rows_of(path, ",") == [
        (2, ['1,"open,3'], "quotes_unreadable"),
        (3, ["2", "x", "3"], ""),
        (4, ["3", "closed, yes", "3"], ""),
        (5, ["4", "y", "3"], ""),
        (6, ['5,"never closed,3'], "quotes_unreadable"),
        (7, ["6", "z", "3"], ""),
    ]


def test_many_rows_below_an_open_quote_survive(write: WriteFile) -> None:
    below = 3 * table_file.MAX_RECORD_LINES
    found = rows_of(write(b'a,b\n1,"open\n' + b"2,x\n" * below), ",")
    assert found[0] == (2, ['1,"open'], "quotes_unreadable")
    assert [number for number, _, _ in found] == list(range(2, below + 3))
    assert {damage for _, _, damage in found[1:]} == {""}


@pytest.mark.parametrize("mark", ["\t", ","])
def test_overlong_lines_and_nul(write: WriteFile, monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    monkeypatch.setattr(table_file, "MAX_LINE_CHARS", 50)
    monkeypatch.setattr(report_file, "_CHUNK_BYTES", 16)
    sep = mark.encode()
    path = write(b"a%sb\n1%s2\n%s\n3%s\0\n5%s6\n%s" % (sep, sep, b"x" * 500, sep, sep, b"y" * 90))
    found = rows_of(path, mark)
    assert [(number, damage) for number, _, damage in found] == [
        (2, ""), (3, "cell_too_long"), (4, "control_character"), (5, ""), (6, "cell_too_long"),
    ]
    assert max(len(cell) for _, cells, _ in found for cell in cells) <= 51 + 16


def test_a_csv_cell_beyond_the_readers_limit(write: WriteFile) -> None:
    found = rows_of(write(b"a,b\n1,%s\n2,3\n" % (b"x" * 200_000)), ",")
    assert [(number, damage) for number, _, damage in found] == [(2, "cell_too_long"), (3, "")]


def test_headers_are_cut_at_each_delimiter(write: WriteFile) -> None:
    with open_report(write(b'\xef\xbb\xbf\r\n\r\nA;"B, C";\tD;;\r\n1\n')) as file:
        headers = headers_of(file, head_text(file, None))
    found = {header.delimiter: (header.line, header.cells) for header in headers}
    assert found[";"] == (3, ("A", "B, C", "\tD"))
    assert found[","] == (3, ('A;"B', ' C";\tD;;'))
    assert found["\t"] == (3, ('A;"B, C";', "D;;"))


def test_an_endless_first_line_is_no_header(write: WriteFile) -> None:
    with open_report(write(b"a\t" * 50_000)) as file:
        assert headers_of(file, head_text(file, None)) == ()


def test_numbering_goes_on_over_chunks() -> None:
    def texts() -> Iterator[str]:
        yield from ("a", "b\nc", "", "\n\nd", "\ne")

    assert list(table_file._numbered(texts())) == [(1, "ab"), (2, "c"), (3, ""), (4, "d"), (5, "e")]
