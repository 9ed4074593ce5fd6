"""FBA customer returns and order reports: what is taken, what is dropped unread, what is a problem."""

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from report_reading import fba_returns_of, order_items_of, problems_of

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import FbaReturn, OrderItem, ParsedReport, Problem
from returns_desktop.importers import read_report

REPORTS = Path(__file__).parent.parent / "data" / "reports"
FBA = REPORTS / "fba_customer_returns.txt"
ORDERS = REPORTS / "order_report_us.txt"
ReadRows = Callable[..., ParsedReport]


@pytest.fixture
def read(tmp_path: Path) -> ReadRows:
    def from_text(text: str | bytes, **chosen: str) -> ParsedReport:
        path = tmp_path / "seller_returns.tsv"  # its name says nothing
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_report(path, **chosen)  # type: ignore[arg-type]

    return from_text


def as_csv(path: Path) -> str:
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    return "\r\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)


# --- FBA customer returns ---------------------------------------------------------------------


def test_the_fba_sample() -> None:
    report = read_report(FBA)
    assert (report.kind, report.encoding, report.columns, report.rows) == ("fba_returns", "utf-8", 13, 14)
    assert (report.problems, report.ignored_columns) == ((), 0)
    assert fba_returns_of(report)[0] == FbaReturn(
        order_id="105-1267576-2254248",
        sku="KNF-CHEF-8",
        returned_on=date(2026, 11, 2),
        returned_at=datetime(2026, 11, 2, 17, 3, tzinfo=UTC),
        asin="B0C1KNF006",
        fnsku="X00KNF006",
        item_name='Chef Knife 8" German Steel',
        quantity=1,
        center="PHX7",
        disposition="DEFECTIVE",
        reason_code="UNWANTED_ITEM",
        status="Reimbursed",
        license_plate="LPNRR136195193",
        comment="left side has no sound",
    )
    assert any(found.comment.startswith("=") for found in fba_returns_of(report))


def test_variants_of_the_fba_report(read: ReadRows) -> None:
    emirates = read_report(REPORTS / "fba_customer_returns_ae_no_status.txt")
    assert (emirates.columns, emirates.rows, emirates.problems) == (12, 3, ())
    assert {found.status for found in fba_returns_of(emirates)} == {""}
    plain = read_report(FBA)
    text = FBA.read_text("utf-8")
    assert read(text.replace("order-id", "amazon-order-id", 1)).lines == plain.lines
    assert read(text.replace("return-date", "Return Date", 1)).lines == plain.lines
    assert read(as_csv(FBA)).lines == plain.lines
    assert read(text.splitlines()[0]).rows == 0


HEADER = "return-date\torder-id\tsku\tdetailed-disposition\tcustomer-comments\tquantity\n"


def fba_row(day: str = "2026-11-02T17:03:00+00:00", **cells: str) -> str:
    row = {
        "order": "105-1267576-2254248",
        "sku": "S",
        "disposition": "SELLABLE",
        "comment": "",
        "quantity": "1",
    }
    return "\t".join([day, *(row | cells).values()]) + "\n"


@pytest.mark.parametrize(
    ("cell", "day", "moment"),
    [
        ("2026-11-02T17:03:00+00:00", date(2026, 11, 2), datetime(2026, 11, 2, 17, 3, tzinfo=UTC)),
        ("2026-11-02T23:30:00-08:00", date(2026, 11, 2), datetime(2026, 11, 3, 7, 30, tzinfo=UTC)),
        ("2026-11-02T01:30:00+0900", date(2026, 11, 2), datetime(2026, 11, 1, 16, 30, tzinfo=UTC)),
        ("2026-11-02T17:03:00Z", date(2026, 11, 2), datetime(2026, 11, 2, 17, 3, tzinfo=UTC)),
        ("2026-11-02T17:03:00", date(2026, 11, 2), None),
        ("2026-11-02", date(2026, 11, 2), None),
        ("2-Nov-2026", date(2026, 11, 2), None),
    ],
)
def test_the_day_as_written_and_the_moment_in_utc(
    read: ReadRows, cell: str, day: date, moment: datetime | None
) -> None:
    [found] = fba_returns_of(read(HEADER + fba_row(cell)))
    assert (found.returned_on, found.returned_at) == (day, moment)


def test_problems_of_fba_rows(read: ReadRows) -> None:
    report = read(
        HEADER
        + fba_row("")
        + fba_row(order="1.05E+16")
        + fba_row(sku=" ")
        + fba_row(quantity="x")
        + fba_row("09/02/2026")
    )
    assert [(bad.line, bad.column, bad.code) for bad in report.problems] == [
        (2, "return-date", "missing_value"),
        (3, "order-id", "spreadsheet_number"),
        (4, "sku", "missing_value"),
        (5, "quantity", "quantity_unreadable"),
        (6, "return-date", "date_ambiguous"),
    ]
    assert report.problems[0].key == ("105-1267576-2254248", "", "S")


def test_controls_in_a_comment_become_spaces(read: ReadRows) -> None:
    [found] = fba_returns_of(read(HEADER + fba_row(comment="<b>no\x07</b>\x1b[31m")))
    assert found.comment == "<b>no </b> [31m"


def test_an_fba_header_that_lacks_a_column(read: ReadRows) -> None:
    with pytest.raises(AppError) as caught:
        read("return-date\torder-id\tfulfillment-center-id\n")
    assert (caught.value.code, caught.value.params["missing"]) == ("header_missing_columns", "sku")


# --- Order reports ----------------------------------------------------------------------------


def test_the_order_sample() -> None:
    report = read_report(ORDERS)
    assert (report.kind, report.columns, report.rows, report.problems) == ("order_report", 21, 40, ())
    assert report.ignored_columns == 17
    assert order_items_of(report)[0] == OrderItem(
        order_id="102-2440627-7213123", order_item_id="67883547504008", sku="EAR-PRO-BLK", quantity=2
    )


def test_nothing_else_of_an_order_leaves_the_reader(read: ReadRows) -> None:
    text = ORDERS.read_text("utf-8")
    for report in (read(text), read(text.replace("102-2440627-7213123", "102-24406277213123"))):
        assert report.rows == 40
        kept = pickle.dumps(report)
        assert not any(word in kept for word in (b"DROP", b"555-0100", b"Earbuds", b"buyer"))
    assert "DROP ME" in text


def test_variants_of_the_order_report(read: ReadRows) -> None:
    plain = read_report(ORDERS)
    assert read(as_csv(ORDERS)).lines == plain.lines
    text = ORDERS.read_text("utf-8")
    assert read(text.replace("order-id", "amazon-order-id", 1)).lines == plain.lines
    assert read(text.replace("quantity-purchased", "quantity", 1)).lines == plain.lines
    [item] = order_items_of(read("order-id,order-item-id,sku\n102-2440627-7213123,00883547504008,S\n"))
    assert (item.order_item_id, item.quantity) == ("00883547504008", 0)  # zeros in front are kept


def test_damaged_item_ids_are_a_problem_never_a_wrong_id(read: ReadRows) -> None:
    header = "order-id\torder-item-id\tsku\tquantity-purchased\n"
    report = read(header + "102-2440627-7213123\t6.78835E+13\tS\t1\n102-2440627-7213123\t\tS\t1\n")
    assert problems_of(report) == (
        Problem(2, "order-item-id", "spreadsheet_number", (("value", "6.78835E+13"),)),
        Problem(3, "order-item-id", "missing_value"),
    )


def test_other_tables_with_the_two_ids_are_no_order_report(read: ReadRows) -> None:
    for header, found in [
        ("order-id\torder-item-id\tadjustment-reason-code\tcurrency\tsku\n", "adjustments_file"),
        ("decision_id,decided_at,order_id,order_item_id,sku,quantity\n", "decisions_file"),
        ("settlement-id\torder-id\torder-item-id\tsku\tquantity-purchased\n", "settlement_report"),
        ("amazon-order-id\tpurchase-date\tsku\n", "order_report"),
    ]:
        with pytest.raises(AppError) as caught:
            read(header)
        assert (caught.value.code, caught.value.params["found"]) == ("file_wrong_kind", found)
