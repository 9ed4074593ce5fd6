"""Reports that Excel or LibreOffice saved again: the same rows, exact texts, no id that is wrong."""

import io
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_reading import fba_returns_of, order_items_of, problems_of, returns_of
from workbook_files import Formula, Rows, ods, xlsx

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import LeftOut, ParsedReport, Problem
from returns_desktop.importers import read_report
from returns_desktop.importers.reading import read_opened
from returns_desktop.importers.report_file import ReadOptions, ReportFile
from returns_desktop.importers.workbook import text_of

REPORTS = Path(__file__).parent.parent / "data" / "reports"
MAKERS = pytest.mark.parametrize("make", [xlsx, ods])
Make = Callable[..., bytes]
ReadBook = Callable[..., ParsedReport]

HEADER = [
    "Order ID",
    "Amazon RMA ID",
    "Merchant SKU",
    "Return request status",
    "Order Item ID",
    "Tracking ID",
    "Order date",
    "Currency code",
    "Order Amount",
    "In policy",
    "Return quantity",
    "Item Name",
]
GOOD: list[object] = [
    "111-1234567-7654321",
    "DabcRRMA",
    "SKU-1",
    "Approved",
    "67883547504008",
    "1Z9",
    date(2026, 10, 23),
    "USD",
    79.98,
    True,
    2,
    "Cup",
]


def row(**changes: object) -> list[object]:
    """The good row with other cells; spaces in headings as underscores."""
    by_heading = dict(zip(HEADER, GOOD, strict=True))
    by_heading.update({heading.replace("_", " "): cell for heading, cell in changes.items()})
    return list(by_heading.values())


@pytest.fixture
def read(tmp_path: Path) -> ReadBook:
    def from_bytes(content: bytes) -> ParsedReport:
        path = tmp_path / "seller_returns.tsv"  # its name says nothing
        path.write_bytes(content)
        return read_report(path)

    return from_bytes


def cells_of(name: str, encoding: str = "utf-8") -> Rows:
    return [line.split("\t") for line in (REPORTS / name).read_text(encoding).splitlines()]


@MAKERS
def test_samples_saved_again_as_text_read_the_same(read: ReadBook, make: Make) -> None:
    for name, encoding in [
        ("seller_returns_us.tsv", "utf-8"),
        ("fba_customer_returns.txt", "utf-8"),
        ("order_report_us.txt", "utf-8"),
        ("seller_returns_jp_cp932.tsv", "cp932"),
        ("seller_returns_no_rows.tsv", "utf-8"),
    ]:
        plain, again = read_report(REPORTS / name), read(make(Report=cells_of(name, encoding)))
        assert (again.kind, again.encoding, again.columns) == (plain.kind, "", plain.columns)
        assert again.lines == plain.lines
        assert (again.problems, again.ignored_columns) == ((), plain.ignored_columns)


TEXTS = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0xFFFD, exclude_categories=["Cs"]), max_size=20
)


@MAKERS
@settings(max_examples=25, database=None, deadline=None)
@given(st.lists(st.lists(TEXTS, min_size=5, max_size=5), min_size=1, max_size=4))
def test_any_texts_read_as_from_a_text_table(make: Make, rows: list[list[str]]) -> None:
    header = ["Order ID", "Amazon RMA ID", "Merchant SKU", "Return Reason", "Item Name"]
    body = [["111-1234567-7654321", "D1", *row[2:]] if number % 2 else row for number, row in enumerate(rows)]
    plain = "\n".join("\t".join(row) for row in [header, *body]).encode()
    first, second = (
        read_opened(ReportFile("x", len(content), io.BytesIO(content)), ReadOptions())
        for content in (plain, make(A=[header, *body]))
    )
    if '"' not in plain.decode():  # a text table may be quoted
        assert second.lines == first.lines
        assert [(bad.line, bad.code) for bad in second.problems] == [
            (bad.line, bad.code) for bad in first.problems
        ]


@MAKERS
def test_typed_cells(read: ReadBook, make: Make) -> None:
    report = read(make(Report=[HEADER, row(Order_Item_ID=67883547504008)]))
    [entry] = returns_of(report)
    line = entry.value
    assert (line.order_date, line.order_amount_minor, line.quantity) == (date(2026, 10, 23), 7998, 2)
    assert (line.in_policy, line.order_item_id) == (True, "67883547504008")


@MAKERS
@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Order_ID", "1.11E+16"),
        ("Order_ID", 11112345677654321.0),
        ("Order_ID", 1.23e13),
        ("Order_Item_ID", "1.23E+13"),
        ("Order_Item_ID", 1.23e13),
        ("Order_Item_ID", 12300000000000),
        ("Order_Item_ID", 6788354750400),
        ("Order_Item_ID", 678835475040081),
        ("Order_Item_ID", 5),
        ("Order_Item_ID", 67883547504008.5),
        ("Order_Item_ID", -67883547504008),
        ("Order_Item_ID", 0.5),
        ("Amazon_RMA_ID", 1.2345678901234567e17),
        ("Merchant_SKU", 4.006381333931e18),
    ],
)
def test_a_damaged_id_is_a_problem_never_a_wrong_id(
    read: ReadBook, make: Make, heading: str, cell: object
) -> None:
    report = read(make(Report=[HEADER, row(), row(**{heading: cell})]))
    assert [entry.line for entry in report.lines] == [2]
    [problem] = problems_of(report)
    assert (problem.line, problem.code) == (3, "spreadsheet_number")
    assert problem.column == heading.replace("_", " ")


@MAKERS
def test_short_numbers_of_other_ids_are_exact(read: ReadBook, make: Make) -> None:
    report = read(make(Report=[HEADER, row(Amazon_RMA_ID=123456789, Merchant_SKU=4006381333931)]))
    [entry] = returns_of(report)
    assert (entry.value.amazon_rma_id, entry.value.merchant_sku) == ("123456789", "4006381333931")


@MAKERS
def test_a_damaged_tracking_number_costs_the_cell(read: ReadBook, make: Make) -> None:
    cells: list[object] = ["9.47716E+21", 9.4847966824125566e19, 948479668241255, "94847966824125566309"]
    report = read(make(Report=[HEADER, *(row(Tracking_ID=cell) for cell in cells)]))
    found = [entry.value.tracking_id for entry in returns_of(report)]
    assert found == ["", "", "948479668241255", "94847966824125566309"]
    assert report.left_out == (LeftOut("Tracking ID", 2),)


@MAKERS
def test_formulas_have_their_last_value_and_failed_ones_are_a_problem(read: ReadBook, make: Make) -> None:
    report = read(
        make(
            Report=[
                HEADER,
                row(Item_Name=Formula("=1+1 as text")),
                row(Order_Amount=Formula(12.5)),
                row(Item_Name=Formula("#REF!")),
                row(Order_ID=Formula("#N/A")),
                row(Item_Name="=cmd|'/c calc'!A1"),
            ]
        )
    )
    found = returns_of(report)
    assert [entry.line for entry in found] == [2, 3, 6]
    assert (found[0].value.item_name, found[1].value.order_amount_minor) == ("=1+1 as text", 1250)
    assert found[2].value.item_name == "=cmd|'/c calc'!A1"
    assert problems_of(report) == (
        Problem(4, "Item Name", "spreadsheet_error", (("value", "#REF!"),)),
        Problem(5, "Order ID", "spreadsheet_error", (("value", "#N/A"),)),
    )
    assert report.problems[0].key == ("111-1234567-7654321", "DabcRRMA", "SKU-1")


@MAKERS
def test_the_first_sheet_that_is_a_report(read: ReadBook, make: Make) -> None:
    orders = cells_of("order_report_us.txt")
    notes: Rows = [["my notes"], ["x", 1]]
    report = read(make(Notes=notes, Empty=[], Orders=orders, Report=[HEADER, row()]))
    assert (report.kind, len(order_items_of(report))) == ("order_report", 40)
    report = read(make(Notes=notes, Report=[[], [None, None], [None, *HEADER], [], [None, *row()]]))
    assert [entry.line for entry in returns_of(report)] == [5]  # the spreadsheet's own row numbers
    assert report.rows == 1


@MAKERS
def test_workbooks_without_a_report(read: ReadBook, make: Make) -> None:
    cases: list[tuple[dict[str, Rows], str, str | None]] = [
        ({"A": [["Name", "Colour", "Size"], ["x", "y", "z"]]}, "header_unknown", "Name, Colour, Size"),
        ({"A": [["settlement-id", "total", "x"]]}, "file_wrong_kind", "settlement_report"),
        ({"A": [[*HEADER[:1], *HEADER[2:]]]}, "header_missing_columns", None),
        ({"A": []}, "file_empty", None),
    ]
    for sheets, code, told in cases:
        with pytest.raises(AppError) as caught:
            read(make(**sheets))
        assert caught.value.code == code
        assert told is None or caught.value.params["found"] == told


def test_exact_texts() -> None:
    cases = [
        (0.1, "0.1"),
        (12.0, "12"),
        (1e22, "10000000000000000000000"),
        (1e-7, "0.0000001"),
        (-3, "-3"),
        (True, "Y"),
        (False, "N"),
        (float("nan"), "#NUM!"),
        (float("inf"), "#NUM!"),
        ("007", "007"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, 4, 5), "2026-01-02T03:04:05"),  # noqa: DTZ001
        (time(3, 4), "03:04:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
        (12345678901234.0, "12345678901234"),
    ]
    assert [text_of(value) for value, _ in cases] == [text for _, text in cases]  # type: ignore[arg-type]


def test_fba_dates_with_an_hour(read: ReadBook) -> None:
    header = ["return-date", "order-id", "sku", "detailed-disposition"]
    moment = datetime(2026, 11, 2, 17, 3)  # noqa: DTZ001 - a spreadsheet knows no zones
    [found] = fba_returns_of(read(xlsx(Report=[header, [moment, "105-1267576-2254248", "S", "SELLABLE"]])))
    assert (found.returned_on, found.returned_at) == (date(2026, 11, 2), None)


def test_the_reader_is_loaded_for_workbooks_only() -> None:
    program = (
        "import sys; from pathlib import Path; from returns_desktop.importers import read_report;"
        f"read_report(Path({str(REPORTS / 'seller_returns_us.tsv')!r}));"
        "sys.exit('python_calamine' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@MAKERS
def test_cancel(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "book"
    path.write_bytes(make(Report=[HEADER, *[row()] * 3_000]))
    asked, limit = 0, 10**9

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= limit

    assert read_report(path, cancelled=cancelled).rows == 3_000
    assert asked > 6
    for limit in (1, 2, asked // 2, asked):  # noqa: B007 - `cancelled` reads it
        asked = 0
        with pytest.raises(AppError) as caught:
            read_report(path, cancelled=cancelled)
        assert caught.value.code == "cancelled"
