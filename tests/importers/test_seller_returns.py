"""The seller-fulfilled returns report: its variants, its cells, its problems, and that no row is lost."""

import ast
import hashlib
import locale
import pickle
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_reading import problems_of, returns_of

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import FIELD_NAMES, LeftOut, ParsedReport, Problem, ReportLine
from returns_desktop.importers import DateOrder, read_report, seller_returns
from returns_desktop.importers.spool import LineSpool

REPORTS = Path(__file__).parent.parent / "data" / "reports"
US = REPORTS / "seller_returns_us.tsv"
ReadRows = Callable[..., ParsedReport]

GOOD = {
    "Order ID": "111-1234567-7654321",
    "Amazon RMA ID": "DabcRRMA",
    "Merchant SKU": "SKU-1",
    "Return request status": "Approved",
    "Return Reason": "CR-DEFECTIVE",
    "Currency code": "USD",
}


def table(*rows: dict[str, str], sep: str = "\t") -> str:
    """A report of `rows`, each a change of the good row; all headings that occur make the header."""
    headings = list(dict.fromkeys([*GOOD, *(heading for row in rows for heading in row)]))
    body = [sep.join({**GOOD, **row}.get(heading, "") for heading in headings) for row in rows]
    return "\n".join([sep.join(headings), *body]) + "\n"


@pytest.fixture
def read(tmp_path: Path) -> ReadRows:
    def from_text(text: str | bytes, **chosen: object) -> ParsedReport:
        path = tmp_path / "report.tsv"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_report(path, **chosen)  # type: ignore[arg-type]

    return from_text


def counts(report: ParsedReport) -> None:
    assert report.rows == len(report.lines) + len(report.problems)


# (file, encoding, columns, dropped columns, rows)
SAMPLES = [
    ("seller_returns_us.tsv", "utf-8", 33, 0, 183),
    ("seller_returns_32_columns.tsv", "utf-8", 32, 0, 6),
    ("seller_returns_uk_35_columns.tsv", "utf-8", 35, 1, 5),
    ("seller_central_download_in.tsv", "utf-8", 33, 0, 4),
    ("seller_returns_de_cp1252.tsv", "cp1252", 33, 0, 4),
    ("seller_returns_jp_cp932.tsv", "cp932", 33, 0, 4),
    ("seller_returns_with_personal_data.tsv", "utf-8", 34, 2, 3),
    ("seller_returns_no_rows.tsv", "utf-8", 33, 0, 0),
]


@pytest.mark.parametrize(("name", "encoding", "columns", "ignored", "rows"), SAMPLES)
def test_samples(name: str, encoding: str, columns: int, ignored: int, rows: int) -> None:
    report = read_report(REPORTS / name)
    assert report.problems == ()
    assert (report.kind, report.encoding) == ("seller_returns", encoding)
    assert (report.columns, report.ignored_columns, report.rows) == (columns, ignored, rows)
    assert [entry.line for entry in returns_of(report)] == list(range(2, rows + 2))
    assert report.file_digest == hashlib.sha256((REPORTS / name).read_bytes()).hexdigest()


def test_first_line_of_the_us_sample_in_full() -> None:
    assert read_report(US).lines[0].value == ReportLine(
        order_id="102-2440627-7213123",
        amazon_rma_id="D4h4zUo2RRMA",
        merchant_sku="EAR-PRO-BLK",
        order_item_id="67883547504008",
        order_date=date(2026, 10, 23),
        request_date=date(2026, 11, 4),
        reported_status="Completed",
        label_type="AmazonPrePaidLabel",
        label_cost_minor=479,
        currency="USD",
        carrier="UPS",
        tracking_id="94847966824125566309",
        label_payer="Customer",
        a_to_z_claim=False,
        is_prime=False,
        asin="B0C1EAR001",
        item_name="Wireless Earbuds Pro, Bluetooth 5.3, Black",
        quantity=1,
        reason_code="CR-NO_REASON_GIVEN",
        in_policy=True,
        return_type="C-Returns",
        resolution="RefundAtFirstScan",
        delivery_date=date(2026, 11, 9),
        order_amount_minor=7998,
        order_quantity=2,
        refunded_minor=3999,
    )


def test_texts_of_other_encodings_and_amounts() -> None:
    german = returns_of(read_report(REPORTS / "seller_returns_de_cp1252.tsv"))[0].value
    assert german.item_name == "Kaffeemühle für große Bohnen – „Größe M“"
    assert german.order_amount_minor == 123_456
    japanese = returns_of(read_report(REPORTS / "seller_returns_jp_cp932.tsv"))[0].value
    assert japanese.item_name == "折りたたみ傘 ブラック"
    assert (japanese.order_amount_minor, japanese.currency) == (3980, "JPY")


def test_repeated_lines_stay_in_file_order() -> None:
    keys = [(entry.value.amazon_rma_id, entry.value.order_item_id) for entry in returns_of(read_report(US))]
    assert len(set(keys)) < len(keys) == 183


def test_every_field_has_a_heading() -> None:
    assert set(seller_returns._HEADINGS.values()) == set(FIELD_NAMES)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marked_encodings_read_the_same(read: ReadRows, encoding: str) -> None:
    report = read(US.read_text("utf-8").replace("\n", "\r\n").encode(encoding))
    assert report.encoding == encoding
    assert report.lines == read_report(US).lines


@pytest.mark.parametrize("sep", [",", ";"])
def test_the_same_rows_from_a_spreadsheets_csv(read: ReadRows, sep: str) -> None:
    plain = read_report(US)
    cells = [line.split("\t") for line in US.read_text("utf-8").splitlines()]
    quoted = "\r\n".join(sep.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in cells)
    report = read(quoted)
    assert (report.lines, report.columns) == (plain.lines, plain.columns)


def test_columns_in_any_order_and_any_spelling(read: ReadRows) -> None:
    rows = [line.split("\t") for line in US.read_text("utf-8").splitlines()]
    width = len(rows[0])
    order = list(range(width))
    random.Random(7).shuffle(order)
    spelled = [heading.upper().replace(" ", "  ", 1).replace("-", "_") + "." for heading in rows[0]]
    text = "\n".join(
        "\t".join((row + [" "] * width)[at] for at in order) for row in [spelled, *rows[1:]]
    )
    assert read(text).lines == read_report(US).lines


def test_personal_columns_never_leave_the_reader(read: ReadRows) -> None:
    text = (REPORTS / "seller_returns_with_personal_data.tsv").read_text("utf-8")
    broken = text.replace("109-2679871-2553629", "109-26798712553629")  # a problem must not hold them either
    for report in (read(text), read(broken)):
        assert report.rows == 3
        assert isinstance(report.lines, LineSpool)
        kept = pickle.dumps((replace(report, lines=()), [*report.lines.blocks()]))
        assert b"TO DROP" not in kept
        assert b"Buyer" not in kept
    assert "TO DROP" in text


OTHER_NAMES = {"Seller RMA ID", "Return reason code", "Refund amount"}
EMPTY_CELLS = ["", " ", "   ", "N/A", "--", "None", "\u00a0"]


@pytest.mark.parametrize("cell", EMPTY_CELLS)
def test_empty_cells(read: ReadRows, cell: str) -> None:
    optional = [heading for heading in seller_returns._HEADINGS if heading not in {*GOOD, *OTHER_NAMES}]
    [entry] = returns_of(read(table(dict.fromkeys(optional, cell))))
    good = ReportLine(order_id="111-1234567-7654321", amazon_rma_id="DabcRRMA", merchant_sku="SKU-1",
                      reported_status="Approved", reason_code="CR-DEFECTIVE", currency="USD")
    assert entry.value == good


@pytest.mark.parametrize("heading", ["Order ID", "Amazon RMA ID", "Merchant SKU"])
@pytest.mark.parametrize("cell", EMPTY_CELLS)
def test_a_required_cell_is_missing(read: ReadRows, heading: str, cell: str) -> None:
    report = read(table({heading: cell}, {"Category": "x"}))
    assert problems_of(report) == (Problem(2, heading, "missing_value"),)


def test_short_rows_and_rows_with_surplus(read: ReadRows) -> None:
    start = "\t".join([*list(GOOD.values())[:3], "Approved"])
    full = "\t".join(GOOD.values())
    report = read(table() + f"{start}\n{full}\t \t\t\n{full}\t\tsecret\n\n{full}\n\n\n")
    assert [(entry.line, entry.value.reason_code) for entry in returns_of(report)] == [
        (2, ""), (3, "CR-DEFECTIVE"), (6, "CR-DEFECTIVE"),
    ]
    assert problems_of(report) == (Problem(4, "", "too_many_cells", (("cells", 8), ("columns", 6))),)
    assert report.rows == 4


DATES = [
    ("10-Jul-2025", date(2025, 7, 10)),
    ("1-jul-2025", date(2025, 7, 1)),
    ("10-JUL-25", date(2025, 7, 10)),
    ("10-Jul-25", date(2025, 7, 10)),
    ("10. Jul 25", date(2025, 7, 10)),
    ("10.Jul.2025", date(2025, 7, 10)),
    ("10 July 2025", date(2025, 7, 10)),
    ("03-Sept-2025", date(2025, 9, 3)),
    ("2025-Jul-10", date(2025, 7, 10)),
    ("29-Feb-2028", date(2028, 2, 29)),
    ("2026-02-09", date(2026, 2, 9)),
    ("2026/02/09", date(2026, 2, 9)),
    ("2026/2/9", date(2026, 2, 9)),
    ("2026-02-09T23:30:00+09:00", date(2026, 2, 9)),
    ("2026-02-09T01:30:00-0800", date(2026, 2, 9)),
    ("2020-11-03T17:08:47Z", date(2020, 11, 3)),
    ("2020-11-03 17:08:47.123 UTC", date(2020, 11, 3)),
    ("21-Aug-2026 10:11:12", date(2026, 8, 21)),
    ("8/21/2026 10:11 PM", date(2026, 8, 21)),
    ("23/02/2026", date(2026, 2, 23)),
    ("02/23/2026", date(2026, 2, 23)),
    ("23.02.2026", date(2026, 2, 23)),
    ("09/09/2026", date(2026, 9, 9)),
]


@pytest.mark.parametrize(("cell", "expected"), DATES)
@pytest.mark.parametrize("order", [None, *DateOrder])
def test_dates_with_one_meaning(read: ReadRows, cell: str, expected: date, order: DateOrder | None) -> None:
    [entry] = returns_of(read(table({"Order date": cell}), date_order=order))
    assert entry.value.order_date == expected


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def test_every_english_month(read: ReadRows) -> None:
    report = read(table(*({"Return request date": f"10-{name}-2025"} for name in MONTHS)))
    found = [entry.value.request_date for entry in returns_of(report)]
    assert found == [date(2025, number, 10) for number in range(1, 13)]


def test_no_reader_asks_the_locale() -> None:
    for path in Path(seller_returns.__file__).parent.glob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        names = {getattr(node, "attr", getattr(node, "id", None)) for node in nodes}
        assert not names & {"strptime", "strftime", "locale", "calendar", "month_abbr"}, path.name


def test_the_locale_does_not_matter() -> None:
    before = locale.setlocale(locale.LC_ALL)
    plain = read_report(US)
    try:
        for name in ("de_DE.UTF-8", "German_Germany.1252", "ja_JP.UTF-8", "C"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue  # this system does not have it; the test above holds by design
            assert read_report(US) == plain
    finally:
        locale.setlocale(locale.LC_ALL, before)


AMBIGUOUS = [
    ("09/02/2026", "2026-02-09", "2026-09-02"),
    ("9/2/2026", "2026-02-09", "2026-09-02"),
    ("09-02-2026", "2026-02-09", "2026-09-02"),
    ("09.02.2026", "2026-02-09", "2026-09-02"),
    ("9/2/26", "2026-02-09", "2026-09-02"),
    ("09/02/2026 10:00", "2026-02-09", "2026-09-02"),
    ("23/02/26", "2026-02-23", "2023-02-26"),
]


@pytest.mark.parametrize(("cell", "a", "b"), AMBIGUOUS)
def test_ambiguous_dates_are_a_problem(read: ReadRows, cell: str, a: str, b: str) -> None:
    assert problems_of(read(table({"Order date": cell}))) == (
        Problem(2, "Order date", "date_ambiguous", (("value", cell), ("a", a), ("b", b))),
    )


def test_a_chosen_order_settles_them(read: ReadRows) -> None:
    text = table({"Order date": "09/02/2026"}, {"Order date": "9/2/26"})
    day_first, month_first = (returns_of(read(text, date_order=order)) for order in DateOrder)
    assert [entry.value.order_date for entry in day_first] == [date(2026, 2, 9)] * 2
    assert [entry.value.order_date for entry in month_first] == [date(2026, 9, 2)] * 2


BAD_CELLS = [
    ("Order date", "31-Feb-2026", "date_unreadable", {"value": "31-Feb-2026"}),
    ("Order date", "10-Okt-2026", "date_unreadable", {"value": "10-Okt-2026"}),
    ("Order date", "10-Mär-2026", "date_unreadable", {"value": "10-Mär-2026"}),
    ("Order date", "26-02-09", "date_unreadable", {"value": "26-02-09"}),
    ("Order date", "10-Jul-1925", "date_unreadable", {"value": "10-Jul-1925"}),
    ("Order date", "2026-13-01", "date_unreadable", {"value": "2026-13-01"}),
    ("Order date", "2026-02-09T25:00:00", "date_unreadable", {"value": "2026-02-09T25:00:00"}),
    ("Order date", "10-Jul-202", "date_unreadable", {"value": "10-Jul-202"}),
    ("Order date", "45945", "date_unreadable", {"value": ""}),
    ("Order date", "1 Main Street 12345", "date_unreadable", {"value": ""}),
    ("Order date", "Jane Doe", "date_unreadable", {"value": ""}),
    ("Order ID", "1111234567765432", "order_id_malformed", {"digits": 16}),
    ("Order ID", "111-1234567-76543210", "order_id_malformed", {"digits": 18}),
    ("Order ID", "111-1234567-765432١", "order_id_malformed", {"digits": 0}),
    ("Order ID", "Jane Doe", "order_id_malformed", {"digits": 0}),
    ("Order ID", "1.12E+16", "spreadsheet_number", {"value": "1.12E+16"}),
    ("Order Item ID", "5,77143E+13", "spreadsheet_number", {"value": "5,77143E+13"}),
    ("Merchant SKU", "4.00638E+12", "spreadsheet_number", {"value": "4.00638E+12"}),
    ("Return quantity", "two", "quantity_unreadable", {"value": ""}),
    ("Return quantity", "1.5", "quantity_unreadable", {"value": "1.5"}),
    ("Return quantity", "1.000", "quantity_unreadable", {"value": "1.000"}),
    ("Return quantity", "0", "quantity_not_positive", {"value": 0}),
    ("Order quantity", "-2", "quantity_not_positive", {"value": -2}),
    ("Is prime", "perhaps", "flag_unreadable", {"value": ""}),
    ("In policy", "?", "flag_unreadable", {"value": "?"}),
    ("Currency code", "US", "currency_unknown", {"value": "US"}),
    ("Currency code", "US Dollar", "currency_unknown", {"value": ""}),
    ("Order Amount", "12,34,5", "amount_unreadable", {"value": "12,34,5", "currency": "USD"}),
    ("Order Amount", "1.234", "amount_unreadable", {"value": "1.234", "currency": "USD"}),
    ("Order Amount", "Jane Doe", "amount_unreadable", {"value": "", "currency": "USD"}),
    ("Order Amount", "9" * 15, "amount_unreadable", {"value": "9" * 15, "currency": "USD"}),
    ("Refunded Amount", "-5.00", "amount_negative", {"value": "-5.00", "currency": "USD"}),
    ("Item Name", "x" * 32_768, "cell_too_long", {"limit": 32_767}),
    ("Item Name", "a\0b", "control_character", {}),
    ("Category", "\0", "control_character", {}),
]


@pytest.mark.parametrize("sep", ["\t", ";"])
def test_a_damaged_tracking_number_costs_the_cell_not_the_row(read: ReadRows, sep: str) -> None:
    """No return depends on it, and the row says more than the number."""
    rows: tuple[dict[str, str], ...] = (
        {}, {"Tracking ID": "9.47716E+21"}, {"Tracking ID": " 9,5e+19 "},
        {"Tracking ID": "94847966824125566309"},
    )
    report = read(table(*rows, sep=sep))
    assert [entry.value.tracking_id for entry in returns_of(report)] == ["", "", "", "94847966824125566309"]
    assert report.left_out == (LeftOut("Tracking ID", 2),)
    assert read(table({})).left_out == ()


@pytest.mark.parametrize(("heading", "cell", "code", "params"), BAD_CELLS)
@pytest.mark.parametrize("sep", ["\t", ";"])
def test_bad_cells(
    read: ReadRows, sep: str, heading: str, cell: str, code: str, params: dict[str, str | int]
) -> None:
    report = read(table({}, {heading: cell, "Buyer name": "x"}, {}, sep=sep))
    assert problems_of(report) == (Problem(3, heading, code, tuple(params.items())),)
    assert [entry.line for entry in returns_of(report)] == [2, 4]
    counts(report)


def test_the_longest_cell_is_read(read: ReadRows) -> None:
    [entry] = returns_of(read(table({"Item Name": "x" * 32_767})))
    assert len(entry.value.item_name) == 32_767


def test_an_amount_needs_a_currency(read: ReadRows) -> None:
    rows = {"Currency code": " ", "Label cost": "1.00"}, {"Currency code": "", "Label cost": " "}
    report = read(table(*rows))
    assert problems_of(report) == (Problem(2, "Label cost", "amount_without_currency"),)
    assert [entry.line for entry in returns_of(report)] == [3]


def test_amounts_follow_the_currency_of_their_row(read: ReadRows) -> None:
    rows = [("JPY", "3980"), ("USD", "39.80"), ("eur", "1.234,56"), ("JPY", "1,234"), ("GBP", "39.8")]
    report = read(table(*({"Order Amount": amount, "Currency code": code} for code, amount in rows)))
    found = [(entry.value.currency, entry.value.order_amount_minor) for entry in returns_of(report)]
    assert found == [("JPY", 3980), ("USD", 3980), ("EUR", 123_456), ("JPY", 1234), ("GBP", 3980)]


def test_one_problem_per_row_the_ids_first(read: ReadRows) -> None:
    bad = {"Order date": "x", "Refunded Amount": "y", "Is prime": "z", "Amazon RMA ID": ""}
    assert problems_of(read(table(bad))) == (Problem(2, "Amazon RMA ID", "missing_value"),)
    del bad["Amazon RMA ID"]
    assert problems_of(read(table(bad))) == (Problem(2, "Order date", "date_unreadable", (("value", ""),)),)


def test_flags_quantities_and_unknown_words(read: ReadRows) -> None:
    report = read(table(
        {"A-to-Z Claim": "y", "Is prime": "FALSE", "In policy": "No", "Return quantity": "3",
         "Order quantity": "2.0"},
        {"Return request status": "SomethingNew", "Resolution": "Odd One", "Return Reason": "CR-NEW"},
    ))
    first, second = (entry.value for entry in returns_of(report))
    assert (first.a_to_z_claim, first.is_prime, first.in_policy) == (True, False, False)
    assert (first.quantity, first.order_quantity) == (3, 2)
    assert (second.reported_status, second.resolution) == ("SomethingNew", "Odd One")
    assert second.reason_code == "CR-NEW"
    assert (second.quantity, second.order_quantity, second.in_policy) == (0, None, None)


def test_control_characters_become_spaces(read: ReadRows) -> None:
    text = table({"Item Name": "a\x07b\x7fc\x85d\u2028e\x1b", "Tracking ID": "\x01"})
    [entry] = returns_of(read(text))
    assert entry.value.item_name == "a b c d\u2028e"
    assert entry.value.tracking_id == ""
    assert problems_of(read(table({"Order ID": "\x01"}))) == (Problem(2, "Order ID", "missing_value"),)


def test_lines_are_right_below_quoted_newlines(read: ReadRows) -> None:
    good = list(GOOD.values())
    rows = [[*GOOD, "Item Name"], [*good, '"one\r\ntwo\n\nfour"'], ["bad", *good[1:], "x"], [*good, "y"]]
    report = read("\r\n".join(map(",".join, rows)))
    found = [(entry.line, entry.value.item_name) for entry in returns_of(report)]
    assert found == [(2, "one two  four"), (7, "y")]
    assert [problem.line for problem in report.problems] == [6]


def test_a_chosen_encoding_is_taken() -> None:
    path = REPORTS / "seller_returns_de_cp1252.tsv"
    report = read_report(path, encoding="latin-1")
    assert report.encoding == "iso8859-1"
    with pytest.raises(AppError) as caught:
        read_report(path, encoding="utf-8")
    assert (caught.value.code, caught.value.params["line"]) == ("encoding_wrong", 2)
    with pytest.raises(AppError) as caught:
        read_report(path, encoding="utf-16-le")
    assert caught.value.code == "encoding_wrong"
    with pytest.raises(AppError) as caught:
        read_report(path, encoding="no-such")
    assert caught.value.code == "encoding_not_supported"


def test_progress_ends_at_the_whole_file(read: ReadRows) -> None:
    text = table(*[{}] * 20_000)
    seen: list[tuple[int, int]] = []
    read(text, progress=lambda done, whole: seen.append((done, whole)))
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert seen[-1] == (len(text), len(text))
    assert {whole for _, whole in seen} == {len(text)}


def test_cancel_is_heard_within_a_thousand_rows(read: ReadRows) -> None:
    asked = 0

    def later(limit: int | None) -> Callable[[], bool]:
        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return limit is not None and asked >= limit

        return cancelled

    text = table(*[{}] * 10_000)
    read(text, cancelled=later(None))
    assert asked >= 10
    for limit in range(1, asked + 1):
        asked = 0
        with pytest.raises(AppError) as caught:
            read(text, cancelled=later(limit))
        assert caught.value.code == "cancelled"
        assert asked == limit


HEADER, *ROWS = US.read_text("utf-8").splitlines()
CELLS = st.one_of(
    st.sampled_from(["", " ", "N/A", '"', '""', '"a', "a\tb", "\n", "\r", "\0", "-1", "0", "9/2/2026"]),
    st.text(max_size=30),
    st.text(alphabet="0123456789-./:, TZ", max_size=25),
)


def read_bytes(content: bytes, **chosen: str) -> ParsedReport | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.tsv"
        path.write_bytes(content)
        try:
            report = read_report(path, encoding=chosen.get("encoding"))
        except AppError:
            return None
    counts(report)
    for problem in report.problems:
        for _, value in problem.params:
            assert len(str(value)) <= 40
            assert str(value).isprintable()
    return report


@settings(max_examples=200, database=None, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "cp932", "utf-16", "gb18030", "utf-8"]))
def test_any_bytes_are_read_or_refused(content: bytes, encoding: str) -> None:
    chosen = {"encoding": encoding} if encoding else {}
    read_bytes(content, **chosen)
    read_bytes(HEADER.encode() + b"\n" + content, **chosen)
    read_bytes(HEADER.replace("\t", ",").encode() + b"\n" + content, **chosen)


@settings(max_examples=200, database=None, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 32), CELLS), min_size=1, max_size=8),
    st.sampled_from(["\t", ",", ";"]),
)
def test_changed_cells_lose_no_row(changes: list[tuple[int, int, str]], sep: str) -> None:
    rows = [(row.split("\t") + [""] * 33)[:33] for row in ROWS[:10]]
    for row, at, cell in changes:
        rows[row][at] = cell
    body = [sep.join(HEADER.split("\t"))]
    for cells in rows:
        quoted = ['"' + cell.replace('"', '""') + '"' for cell in cells] if sep != "\t" else cells
        body.append(sep.join(quoted))
    report = read_bytes("\n".join(body).encode("utf-8", "replace"))
    assert report is not None
    if sep != "\t":
        assert report.rows == 10 or any(not any(map(str.strip, row)) for row in rows)


@settings(max_examples=100, database=None, deadline=None)
@given(st.lists(st.text(alphabet='ab" \n', max_size=12), min_size=1, max_size=12))
def test_lines_are_numbered_right_whatever_is_quoted(names: list[str]) -> None:
    header = ",".join([*GOOD, "Item Name"])
    text, expected, line = header + "\n", [], 2
    for name in names:
        row = ",".join(GOOD.values()) + ',"' + name.replace('"', '""') + '"\n'
        expected.append((line, name.replace("\n", " ").strip()))
        text, line = text + row, line + row.count("\n")
    report = read_bytes(text.encode())
    assert report is not None
    assert [(entry.line, entry.value.item_name) for entry in returns_of(report)] == expected


def test_reading_twice_gives_the_same() -> None:
    assert read_report(US) == read_report(US)
    assert replace(read_report(US), encoding="x") != read_report(US)
