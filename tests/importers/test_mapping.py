"""Tables of an unknown header: named columns, profiles, previews; and how a bad row is known again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_reading import problems_of, returns_of
from workbook_files import ods, xlsx

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import FIELD_NAMES, REQUIRED_FIELDS, ColumnProfile, ParsedReport, Problem
from returns_desktop.importers import (
    MAPPABLE_FIELDS,
    heading_of,
    normalised,
    preview_table,
    read_report,
)
from returns_desktop.importers.preview import guesses

REPORTS = Path(__file__).parent.parent / "data" / "reports"
TABLE = (
    "Nr;Bestellung;Rücksendung;Artikel;Datum;Betrag;Währung\n"
    "1;111-1234567-7654321;D1;SKU-1;9.2.26;12,50;EUR\n"
)
PROFILE = ColumnProfile(
    name="Mein Werkzeug",
    headings=("nr", "bestellung", "rücksendung", "artikel", "datum", "betrag", "währung"),
    fields=(
        ("bestellung", "order_id"),
        ("rücksendung", "amazon_rma_id"),
        ("artikel", "merchant_sku"),
        ("datum", "order_date"),
        ("betrag", "order_amount_minor"),
        ("währung", "currency"),
        ("nr", "no_such_field"),
    ),
)
Write = Callable[[str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def to_disk(content: str | bytes) -> Path:
        path = tmp_path / "table.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return to_disk


def test_an_unknown_header_says_so(write: Write) -> None:
    with pytest.raises(AppError) as caught:
        read_report(write(TABLE))
    assert caught.value.code == "header_unknown"
    assert caught.value.params["found"] == "Nr, Bestellung, Rücksendung, Artikel, Datum, Betrag, Währung"


def test_a_profile_is_used_by_itself(write: Write) -> None:
    other = ColumnProfile("other", ("a", "b"), (("a", "order_id"),))
    report = read_report(write(TABLE.replace("9.2.26", "23.2.2026")), profiles=(other, PROFILE))
    [entry] = returns_of(report)
    assert (report.kind, report.profile, report.ignored_columns) == ("seller_returns", "Mein Werkzeug", 1)
    assert (entry.value.order_id, entry.value.order_amount_minor) == ("111-1234567-7654321", 1250)
    spelled = TABLE.replace("Bestellung", " BESTELL-UNG ").replace("9.2.26", "")
    assert read_report(write(spelled), profiles=(PROFILE,)).profile == "Mein Werkzeug"


@pytest.mark.parametrize("make", [xlsx, ods])
def test_a_profile_for_a_workbook(write: Write, make: Callable[..., bytes]) -> None:
    rows = [line.split(";") for line in TABLE.replace("9.2.26", "").splitlines()]
    assert read_report(write(make(A=rows)), profiles=(PROFILE,)).profile == "Mein Werkzeug"
    assert preview_table(write(make(A=[["notes"]], B=rows))).headings[1] == "Bestellung"


def test_a_profile_of_other_columns_is_not_used(write: Write) -> None:
    for old, new in (("Nr;", "No;"), ("Nr;", ""), (";Betrag;Währung", ";Währung;Betrag")):
        with pytest.raises(AppError) as caught:
            read_report(write(TABLE.replace(old, new)), profiles=(PROFILE,))
        assert caught.value.code == "header_unknown"


def test_a_profile_that_lacks_what_is_needed(write: Write) -> None:
    short = ColumnProfile("short", PROFILE.headings, PROFILE.fields[:2])
    with pytest.raises(AppError) as caught:
        read_report(write(TABLE), profiles=(short,))
    assert (caught.value.code, caught.value.params["missing"]) == ("header_missing_columns", "Merchant SKU")
    no_currency = ColumnProfile("x", PROFILE.headings, PROFILE.fields[:3] + PROFILE.fields[4:5])
    with pytest.raises(AppError) as caught:
        read_report(write(TABLE), profiles=(no_currency,))
    assert caught.value.params["missing"] == "Currency code"
    twice = ColumnProfile("x", PROFILE.headings, (*PROFILE.fields, ("nr", "order_id")))
    with pytest.raises(AppError) as caught:
        read_report(write(TABLE), profiles=(twice,))
    assert caught.value.code == "header_duplicate_columns"


def test_fields_that_can_be_named() -> None:
    assert MAPPABLE_FIELDS == FIELD_NAMES
    assert [heading_of(field) for field in REQUIRED_FIELDS] == ["Order ID", "Amazon RMA ID", "Merchant SKU"]
    assert all(map(heading_of, MAPPABLE_FIELDS))
    assert heading_of("reason_code") == "Return Reason"


# --- Preview ----------------------------------------------------------------------------------


def test_a_preview(write: Write) -> None:
    body = "".join(f"{number};a;b\n" for number in range(30))
    shown = preview_table(write(TABLE.encode("cp1252") + body.encode()))
    assert (shown.file, shown.encoding) == ("table.csv", "cp1252")
    assert shown.headings == ("Nr", "Bestellung", "Rücksendung", "Artikel", "Datum", "Betrag", "Währung")
    assert shown.compared == PROFILE.headings
    assert len(shown.rows) == 10
    assert {len(row) for row in shown.rows} == {7}
    assert shown.rows[1] == ("0", "a", "b", "", "", "", "")
    other = preview_table(write(TABLE.encode("cp1252")), encoding="mac_roman")
    assert (other.encoding, other.headings[2]) == ("mac-roman", "R¸cksendung")


def test_what_is_no_table_has_no_preview(write: Write) -> None:
    for content, code in [
        (b"Dear Sir\n", "header_missing_columns"),
        (b"\x89PNG\r\n\x1a\n", "file_wrong_kind"),
        ((REPORTS / "returns_report.xml").read_bytes(), "file_wrong_kind"),
        (xlsx(A=[]), "file_wrong_kind"),
    ]:
        with pytest.raises(AppError) as caught:
            preview_table(write(content))
        assert caught.value.code == code


def test_a_preview_holds_plain_short_text(write: Write) -> None:
    shown = preview_table(write("a\x07,<b>b</b>,c\n" + "x" * 5_000 + ",\x1b[31m,=1+1\n"))
    assert shown.headings == ("a", "<b>b</b>", "c")
    assert shown.rows == (("x" * 199 + "…", "[31m", "=1+1"),)


def test_known_headings_are_guessed_exactly() -> None:
    us = (REPORTS / "seller_returns_us.tsv").read_text("utf-8").splitlines()[0].split("\t")
    found = guesses(tuple(map(normalised, us)))
    assert [heading_of(field) for field in found] == us


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Order Number", "order_id"),
        ("amazon-order-id", "order_id"),
        ("SKU", "merchant_sku"),
        ("Seller SKU", "merchant_sku"),
        ("RMA", "amazon_rma_id"),
        ("Return Request Dates", "request_date"),
        ("Amazon RMA-ID no.", "amazon_rma_id"),
        ("Product Name", "item_name"),
        ("Currency", "currency"),
        ("Buyer name", ""),
        ("Ship-to address", ""),
        ("Notes", ""),
        ("", ""),
        ("x", ""),
    ],
)
def test_guesses(heading: str, field: str) -> None:
    assert guesses((normalised(heading), "zzz")) == (field, "")


@settings(max_examples=60, database=None, deadline=None)
@given(
    st.lists(st.text(max_size=20) | st.sampled_from(["orderid", "sku", "ordernumber", "asin"]), max_size=12)
)
def test_no_field_is_guessed_twice(headings: list[str]) -> None:
    found = guesses(tuple(headings))
    told = [field for field in found if field]
    assert len(found) == len(headings)
    assert len(set(told)) == len(told)
    assert set(told) <= set(FIELD_NAMES)


# --- How a bad row is known again -------------------------------------------------------------

HEADER = "Order ID,Amazon RMA ID,Merchant SKU,Return Reason,Order date,Item Name\n"


def read(write: Write, *rows: str) -> ParsedReport:
    return read_report(write(HEADER + "\n".join(rows) + "\n"))


@pytest.mark.parametrize(
    ("row", "code", "key"),
    [
        ("111-1234567-7654321,D1,S,X,never,n", "date_unreadable", ("111-1234567-7654321", "D1", "S")),
        ("1,D1,S,X,,n", "order_id_malformed", ("", "D1", "S")),
        ("111-1234567-7654321,,S,X,,n", "missing_value", ("111-1234567-7654321", "", "S")),
        ("111-1234567-7654321,D1,1.2E+20,X,,n", "spreadsheet_number", ("111-1234567-7654321", "D1", "")),
        ("111-1234567-7654321,D1,S,X,,n,more", "too_many_cells", ("111-1234567-7654321", "D1", "S")),
        ("111-1234567-7654321,D1,S,X,,n\0", "control_character", ("111-1234567-7654321", "D1", "S")),
        (f"111-1234567-7654321,D1,S,X,,{'x' * 40_000}", "cell_too_long", ("111-1234567-7654321", "D1", "S")),
        (
            f"111-1234567-7654321,D1,{'S' * 300},X,never,",
            "date_unreadable",
            ("111-1234567-7654321", "D1", ""),
        ),
    ],
)
def test_a_problem_has_the_key_and_digest_of_its_row(
    write: Write, row: str, code: str, key: tuple[str, str, str]
) -> None:
    good = "111-1234567-7654321,D9,S,X,,n"
    first, second = read(write, row), read(write, good, good, row)
    [one], [other] = first.problems, second.problems
    assert (one.code, one.key, one.line, other.line) == (code, key, 2, 4)
    assert one.row_digest == other.row_digest != ""
    [changed] = read(write, row.replace("X", "Y")).problems
    assert changed.row_digest != one.row_digest


def test_rows_that_cannot_be_cut_are_told_apart(write: Write) -> None:
    report = read(write, '111-1234567-7654321,"open,S,X,,', '111-1234567-7654321,"open too,S,X,,')
    assert [bad.code for bad in report.problems] == ["quotes_unreadable"] * 2
    assert report.problems[0].row_digest != report.problems[1].row_digest


def test_a_failed_formula_in_a_text_table(write: Write) -> None:
    report = read(write, "111-1234567-7654321,D1,S,X,#REF!,n", "111-1234567-7654321,D1,S,#1 reason,,Err:502")
    assert problems_of(report) == (
        Problem(2, "Order date", "spreadsheet_error", (("value", "#REF!"),)),
        Problem(3, "Item Name", "spreadsheet_error", (("value", "Err:502"),)),
    )
