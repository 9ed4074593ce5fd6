"""FBA returns and order items: taken in, compared, searched; they are about no request."""

from pathlib import Path

import pytest
from support import REPORTS, TestShop

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import ColumnProfile
from returns_desktop.domain.views import FbaSort

FBA_HEAD = (
    "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\t"
    "detailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments"
)
ORDER_HEAD = "order-id\torder-item-id\tsku\tquantity-purchased"


def fba(
    order: str = "1", *, plate: str = "LPN1", status: str = "", comment: str = "", sku: str = "CUP"
) -> str:
    return (
        f"2026-11-02T17:03:00+00:00\t11{order}-1111111-1111111\t{sku}\tB0\tX0\tCup, blue\t1\tPHX7\t"
        f"DEFECTIVE\tDEFECTIVE\t{status}\t{plate}\t{comment}"
    )


def written(folder: Path, head: str, *rows: str) -> Path:
    path = folder / "other.txt"
    path.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return path


def take(shop: TestShop, head: str, *rows: str) -> tuple[int, int, int, int, int]:
    """Imports; counts of new, changed, same, repeated and problems."""
    plan = shop.importing.plan(written(shop.folder, head, *rows))
    shop.importing.apply(plan)
    counts = (len(plan.new), len(plan.changed), len(plan.same), len(plan.repeated), len(plan.problems))
    assert sum(counts) == plan.rows
    return counts


def test_fba_returns_come_in_once(shop: TestShop) -> None:
    rows = (fba("1", plate="A"), fba("2", plate="B", comment="left side dead"))
    assert take(shop, FBA_HEAD, *rows) == (2, 0, 0, 0, 0)
    assert take(shop, FBA_HEAD, *rows) == (0, 0, 2, 0, 0)
    assert shop.fba.count() == shop.browsing.counts().fba_returns == 2
    assert shop.browsing.counts().stored == 0


def test_a_changed_fba_return_keeps_what_the_file_leaves_empty(shop: TestShop) -> None:
    take(shop, FBA_HEAD, fba(comment="left side dead"))
    assert take(shop, FBA_HEAD, fba(status="Reimbursed")) == (0, 1, 0, 0, 0)
    (row,) = shop.fba.rows(shop.fba.ids())
    assert (row.value.status, row.value.comment) == ("Reimbursed", "left side dead")


def test_units_without_a_number_are_counted(shop: TestShop) -> None:
    twice = (fba(plate=""), fba(plate=""))
    assert take(shop, FBA_HEAD, *twice) == (2, 0, 0, 0, 0)
    assert take(shop, FBA_HEAD, *twice) == (0, 0, 2, 0, 0)
    assert take(shop, FBA_HEAD, *twice, fba(plate="")) == (1, 0, 2, 0, 0)


def test_a_numbered_unit_that_comes_twice_is_one(shop: TestShop) -> None:
    assert take(shop, FBA_HEAD, fba(), fba(status="Reimbursed")) == (1, 0, 0, 1, 0)
    (row,) = shop.fba.rows(shop.fba.ids())
    assert row.value.status == "Reimbursed"


def test_fba_returns_are_searched_and_sorted(shop: TestShop) -> None:
    take(shop, FBA_HEAD, fba("1", plate="A", comment="Griff gebrochen 退款"), fba("2", plate="B", sku="JAR"))
    first, second = shop.fba.ids(descending=False)
    assert shop.fba.ids(search="退款") == [first]
    assert shop.fba.ids(search="GRIFF") == [first]
    assert shop.fba.ids(search="jar blue") == [second]
    assert shop.fba.ids(search="nothing") == []
    for sort in FbaSort:
        assert sorted(shop.fba.ids(sort=sort)) == [first, second]


def test_buyers_words_of_fba_stand_apart_from_journal_and_search(shop: TestShop) -> None:
    take(shop, FBA_HEAD, fba(comment="very private words"))
    db = shop.shop.db
    assert db.sql("SELECT count(*) FROM fba_comment WHERE body LIKE '%private%'") == [(1,)]
    places = (("fba_return", "search_text"), ("journal", "payload"), ("journal_subject", "payload"))
    for table, column in places:
        assert db.sql(f"SELECT count(*) FROM {table} WHERE {column} LIKE '%private%'") == [(0,)]


def order(number: int, item: str, sku: str = "CUP", quantity: str = "1") -> str:
    return f"11{number}-1111111-1111111\t{item}\t{sku}\t{quantity}"


def test_order_items_keep_ids_sku_and_quantity_alone(shop: TestShop) -> None:
    plan = shop.importing.plan(REPORTS / "order_report_us.txt")
    shop.importing.apply(plan)
    assert (len(plan.new), plan.rows) == (40, 40)
    columns = [row[1] for row in shop.shop.db.sql("PRAGMA table_info(order_item)")]
    assert columns == ["id", "order_id", "order_item_id", "sku", "quantity", "first_import_id", "store_id"]
    raw = shop.shop.db.path.read_bytes() + Path(f"{shop.shop.db.path}-wal").read_bytes()
    assert b"DROP ME" not in raw
    assert b"drop@example" not in raw
    again = shop.importing.plan(REPORTS / "order_report_us.txt")
    assert (len(again.same), again.seen_before) == (40, True)


def test_an_order_report_corrects_the_quantity(shop: TestShop) -> None:
    assert take(shop, ORDER_HEAD, order(1, "0012")) == (1, 0, 0, 0, 0)
    assert take(shop, ORDER_HEAD, order(1, "0012", quantity="3")) == (0, 1, 0, 0, 0)
    assert shop.shop.db.sql("SELECT order_item_id, quantity FROM order_item") == [("0012", 3)]


def test_a_bad_order_row_is_not_cleared_by_a_return_of_that_order(shop: TestShop) -> None:
    assert take(shop, ORDER_HEAD, order(1, "12", sku="EAR-1", quantity="x")) == (0, 0, 0, 0, 1)
    shop.take_in({"order_id": "111-1111111-1111111"})
    assert shop.problems.count() == 1
    take(shop, ORDER_HEAD, order(1, "12", sku="EAR-1", quantity="2"))
    assert shop.problems.count() == 0


# --- Columns of the seller's own ------------------------------------------------------------------

OWN_HEAD = "Bestellung\tRMA\tArtikel\tGrund\tWaehrung\tDatum"
OWN = ColumnProfile(
    "My shop",
    ("bestellung", "rma", "artikel", "grund", "waehrung", "datum"),
    (
        ("bestellung", "order_id"),
        ("rma", "amazon_rma_id"),
        ("artikel", "merchant_sku"),
        ("grund", "reason_code"),
        ("waehrung", "currency"),
    ),
)
OWN_ROW = "111-1111111-1111111\tR1\tCUP\tCR-DEFECTIVE\tUSD\tyesterday"


def test_unknown_columns_are_asked_for_once(shop: TestShop) -> None:
    path = written(shop.folder, OWN_HEAD, OWN_ROW)
    with pytest.raises(AppError, match="header_unknown"):
        shop.importing.plan(path)
    preview = shop.importing.preview(path)
    assert preview.headings == ("Bestellung", "RMA", "Artikel", "Grund", "Waehrung", "Datum")
    assert preview.compared == OWN.headings
    assert preview.rows == (tuple(OWN_ROW.split("\t")),)
    shop.importing.save_profile(OWN)
    plan = shop.importing.plan(path)
    assert (plan.report.profile, len(plan.new), len(plan.problems)) == ("My shop", 1, 0)
    shop.restart()
    shop.importing.apply(shop.importing.plan(path))
    assert shop.browsing.request(1).request.line.merchant_sku == "CUP"


def test_a_profile_is_complete_and_its_name_means_one_header(shop: TestShop) -> None:
    for wrong in (
        ColumnProfile(" ", OWN.headings, OWN.fields),
        ColumnProfile("x", OWN.headings, OWN.fields[1:]),
        ColumnProfile("x", OWN.headings, (*OWN.fields, ("datum", "order_id"))),
    ):
        with pytest.raises(AppError, match="profile_incomplete"):
            shop.importing.save_profile(wrong)
    shop.importing.save_profile(OWN)
    shop.importing.save_profile(ColumnProfile("My shop", OWN.headings, OWN.fields[:-1]))
    assert [len(profile.fields) for profile in shop.importing.profiles()] == [4]
    with pytest.raises(AppError, match="profile_name_taken"):
        shop.importing.save_profile(ColumnProfile("My shop", (*OWN.headings, "more"), OWN.fields))
    shop.importing.save_profile(ColumnProfile("Renamed", OWN.headings, OWN.fields))
    assert [profile.name for profile in shop.importing.profiles()] == ["Renamed"]
    shop.importing.delete_profile("Renamed")
    assert shop.importing.profiles() == []


def test_returns_in_xml_are_sorted_as_those_of_a_table(shop: TestShop) -> None:
    report = REPORTS / "returns_report.xml"
    plan = shop.importing.plan(report)
    assert len(plan.new) > 0
    assert len(plan.new) + len(plan.repeated) == plan.rows
    shop.importing.apply(plan)
    assert len(shop.importing.plan(report).same) == len(plan.new)
    assert shop.verifying.verify().findings == ()
