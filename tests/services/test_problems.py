"""Rows that could not be read: listed once, until they are dismissed or come in clean."""

import csv
from pathlib import Path

import pytest
from support import TestShop, write_report

from returns_desktop.domain.errors import AppError

BAD_DATE = {"amazon_rma_id": "R2", "order_id": "222-2222222-2222222", "request_date": "09/02/2026"}
BAD_ORDER = {"amazon_rma_id": "R3", "order_id": "not an order"}
GOOD = {"amazon_rma_id": "R1"}


def listed(shop: TestShop) -> list[tuple[str, int, str, str]]:
    return [(row.file, row.line, row.column, row.code) for row in shop.problems.listed()]


def test_a_bad_row_is_listed_with_its_place(shop: TestShop) -> None:
    shop.take_in(GOOD, BAD_DATE, BAD_ORDER)
    assert listed(shop) == [
        ("report.tsv", 3, "Return request date", "date_ambiguous"),
        ("report.tsv", 4, "Order ID", "order_id_malformed"),
    ]
    assert shop.problems.count() == shop.browsing.counts().problems == 2
    first = shop.problems.listed()[0]
    assert (first.order_id, first.kind, first.imported_at) == (
        "222-2222222-2222222",
        "seller_returns",
        shop.problems.listed()[1].imported_at,
    )


def test_the_same_file_again_lists_nothing_twice(shop: TestShop) -> None:
    shop.take_in(GOOD, BAD_DATE, BAD_ORDER)
    before = listed(shop)
    shop.take_in(GOOD, BAD_DATE, BAD_ORDER)
    assert listed(shop) == before


def test_a_row_that_comes_in_clean_leaves_the_list(shop: TestShop) -> None:
    shop.take_in(GOOD, BAD_DATE, BAD_ORDER)
    path = write_report(shop.folder / "again.tsv", {**BAD_DATE, "request_date": "02-Sep-2026"})
    changes = shop.importing.apply(shop.importing.plan(path))
    assert changes.cleared_problems == 1
    assert [row[3] for row in listed(shop)] == ["order_id_malformed"]


def test_a_clean_row_of_another_item_clears_nothing(shop: TestShop) -> None:
    shop.take_in(BAD_DATE, GOOD)
    path = write_report(
        shop.folder / "other.tsv", {**BAD_DATE, "request_date": "02-Sep-2026", "merchant_sku": "OTHER"}
    )
    assert shop.importing.apply(shop.importing.plan(path)).cleared_problems == 0
    assert len(listed(shop)) == 1


def test_a_row_that_is_bad_again_is_listed_again(shop: TestShop) -> None:
    shop.take_in(GOOD, BAD_DATE)
    shop.take_in(GOOD, {**BAD_DATE, "request_date": "02-Sep-2026"})
    assert listed(shop) == []
    shop.take_in(GOOD, GOOD, BAD_DATE)
    assert listed(shop) == [("report.tsv", 4, "Return request date", "date_ambiguous")]


def test_dismissed_rows_stay_away_and_undo_brings_them_back(shop: TestShop) -> None:
    shop.take_in(GOOD, BAD_DATE, BAD_ORDER)
    first = shop.problems.listed()[0]
    changes = shop.problems.dismiss([first.id])
    assert changes.step_id is not None
    assert [row[1] for row in listed(shop)] == [4]
    shop.take_in(GOOD, BAD_DATE, BAD_ORDER)
    assert [row[1] for row in listed(shop)] == [4]
    shop.restart()
    shop.deciding.undo()
    assert [row[1] for row in listed(shop)] == [3, 4]
    shop.deciding.redo()
    assert [row[1] for row in listed(shop)] == [4]


def test_what_is_not_listed_cannot_be_dismissed(shop: TestShop) -> None:
    shop.take_in(GOOD, BAD_DATE)
    (row,) = shop.problems.listed()
    shop.problems.dismiss([row.id])
    for ids in ([row.id], [999], []):
        with pytest.raises(AppError, match="problem_gone"):
            shop.problems.dismiss(ids)


def test_the_list_is_exported_without_the_rows_themselves(shop: TestShop, tmp_path: Path) -> None:
    shop.take_in(GOOD, {**BAD_DATE, "item_name": "=1+1 secret words"}, BAD_ORDER)
    target = tmp_path / "problems.csv"
    assert shop.problems.export(target) == 2
    text = target.read_text("utf-8-sig")
    assert "secret words" not in text
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["file"], row["line"], row["column"], row["code"]) for row in rows] == [
        ("report.tsv", "3", "Return request date", "date_ambiguous"),
        ("report.tsv", "4", "Order ID", "order_id_malformed"),
    ]
    assert rows[0]["reason"] == "9 February 2026 or 2 September 2026? The cell can be read in two ways."
    assert rows[0]["order_id"] == "222-2222222-2222222"


def test_the_data_file_is_never_replaced(shop: TestShop) -> None:
    with pytest.raises(AppError, match="target_is_data_file"):
        shop.problems.export(shop.shop.db.path)
