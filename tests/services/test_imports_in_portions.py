"""Large imports are written in portions that nobody sees before the last one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support import TestShop

from benchmarks.reports import write_report as write_large
from returns_desktop.domain.decision_inputs import CloseInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import CloseReason
from returns_desktop.domain.views import View
from returns_desktop.services import importing
from returns_desktop.services.importing import Importing
from returns_desktop.services.stores import StoreSettings
from returns_desktop.storage import db

LINES = 2_600
TABLES = (
    "store", "import_file", "request_row", "item_row", "product", "search_block", "published", "journal",
    "journal_subject", "decision", "step",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "ROWS_AT_ONCE", 1_000)
    monkeypatch.setattr(importing, "ROWS_ALONE", 1_000)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    return write_large(tmp_path / "large.tsv", LINES)


def content(shop: TestShop, *, without: tuple[str, ...] = ()) -> dict[str, list[Any]]:
    return {
        name: shop.shop.db.sql(f"SELECT * FROM {name} ORDER BY 1, 2")
        for name in TABLES
        if name not in without
    }


def begun(shop: TestShop, report: Path, portions: int) -> Iterator[Any]:
    """An import of which some portions are written."""
    steps = shop.importing.in_portions(shop.importing.plan(report))
    for _ in range(portions):
        assert next(steps) is None
    return steps


def test_portions_leave_what_one_go_leaves(
    shop: TestShop, tmp_path: Path, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    *before, changes = shop.importing.in_portions(shop.importing.plan(large))
    assert before == [None, None, None]
    assert changes is not None
    assert changes.everything
    folder = tmp_path / "other"
    folder.mkdir()
    other = TestShop(folder)
    monkeypatch.setattr(importing, "ROWS_ALONE", 10 * LINES)
    other.importing.apply(other.importing.plan(large))
    assert content(shop) == content(other)
    assert shop.verifying.verify().findings == ()
    assert shop.verifying.verify().requests > LINES // 2
    other.shop.close()


def test_nobody_sees_a_request_before_the_last_portion(shop: TestShop, large: Path) -> None:
    shop.take_in({"amazon_rma_id": "R1"})
    steps = begun(shop, large, 2)
    assert shop.shop.db.sql("SELECT count(*) FROM request_row")[0][0] > 500
    assert shop.browsing.ids(View.ALL) == [1]
    assert shop.browsing.counts().stored == 1
    assert shop.browsing.ids(View.ALL, search="RRMA") == []
    assert not shop.importing.plan(large).seen_before
    assert list(steps)[-1] is not None
    assert shop.browsing.counts().stored > 1_000
    assert shop.importing.plan(large).seen_before


def test_decisions_are_taken_between_portions(shop: TestShop, large: Path) -> None:
    shop.take_in({"amazon_rma_id": "R1"})
    steps = begun(shop, large, 2)
    closing = CloseInputs(close_reason=CloseReason.OTHER, comment="Bye.", reason="agreed")
    shop.deciding.decide([1], closing, shop.versions(1))
    list(steps)
    assert [one.action.value for one in shop.browsing.request(1).request.decisions] == ["close"]
    assert shop.verifying.verify().findings == ()
    shop.deciding.undo()
    assert shop.browsing.request(1).request.decisions == ()


def test_a_cancelled_import_leaves_nothing(shop: TestShop, large: Path) -> None:
    shop.take_in({"amazon_rma_id": "R1"})
    before = content(shop, without=("product",))
    asked = [0]

    def cancelled() -> bool:
        asked[0] += 1
        return asked[0] > 2

    plan = shop.importing.plan(large)
    with pytest.raises(AppError, match="cancelled"):
        shop.importing.apply(plan, cancelled=cancelled)
    assert asked[0] == 3
    assert content(shop, without=("product",)) == before


def test_a_comparison_can_be_stopped_in_any_of_its_statements(
    shop: TestShop, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looked at after every few instructions of SQLite's, as a large report would have it."""
    monkeypatch.setattr(db, "STEPS_BETWEEN_LOOKS", 1_000)
    shop.take_in({"amazon_rma_id": "R1"})
    looks, stop_at = [0], [0]

    def counted() -> bool:
        looks[0] += 1
        return looks[0] == stop_at[0]

    shop.importing.plan(large, cancelled=counted)
    whole = looks[0]
    assert whole > 50
    for stop_at[0] in range(1, whole, max(whole // 40, 1)):
        looks[0] = 0
        with pytest.raises(AppError, match="cancelled"):
            shop.importing.plan(large, cancelled=counted)
    assert len(shop.importing.plan(large).new) == LINES


@pytest.mark.parametrize("portions", [1, 2, 3])
def test_what_a_killed_program_left_goes_at_the_next_start(
    shop: TestShop, large: Path, portions: int
) -> None:
    before = content(shop, without=("product",))
    begun(shop, large, portions).close()  # type: ignore[attr-defined]
    assert shop.shop.db.sql("SELECT count(*) FROM request_row") != [(0,)]
    shop.restart()
    assert shop.verifying.verify().findings == ()
    for _ in shop.importing.unfinished_portions():
        assert shop.browsing.counts().stored == 0
    assert content(shop, without=("product",)) == before
    assert list(shop.importing.unfinished_portions()) == []


def test_another_import_that_comes_between_loses_nothing(shop: TestShop, large: Path) -> None:
    steps = begun(shop, large, 2)
    other = Importing(shop.shop)
    shop.take_in({"amazon_rma_id": "R1"})
    assert shop.browsing.ids(View.ALL) == [1]
    assert list(steps)[-1] is not None
    assert 1 in shop.browsing.ids(View.ALL, search="R1")
    assert len(other.plan(large).same) == LINES
    assert shop.verifying.verify().findings == ()


def test_a_store_that_changes_meanwhile_counts(shop: TestShop, large: Path) -> None:
    shop.take_in({"amazon_rma_id": "R1"})
    steps = begun(shop, large, 2)
    (store,) = shop.browsing.stores()
    StoreSettings(shop.shop).save(replace(store, marketplace="DE", time_zone="Europe/Berlin"))
    list(steps)
    assert shop.verifying.verify().findings == ()


def test_the_same_file_again_changes_nothing(shop: TestShop, large: Path) -> None:
    shop.importing.apply(shop.importing.plan(large))
    before = content(shop, without=("import_file", "journal", "published"))
    plan = shop.importing.plan(large)
    assert (len(plan.same), len(plan.new), plan.seen_before) == (LINES, 0, True)
    assert plan.writes_nothing
    shop.importing.apply(plan)
    assert content(shop, without=("import_file", "journal", "published")) == before


def test_lines_of_one_request_far_apart_come_together(shop: TestShop, large: Path) -> None:
    """The second item of the first request stands at the end of the file."""
    header, first, *rest = large.read_text("utf-8").splitlines()
    cells = first.split("\t")
    cells[-1], cells[15] = "11111111111111", "OTHER-SKU"
    large.write_text("\n".join([header, first, *rest, "\t".join(cells)]) + "\n", "utf-8")
    shop.importing.apply(shop.importing.plan(large))
    (found,) = shop.browsing.ids(View.ALL, search="OTHER-SKU")
    assert [item.line.merchant_sku for item in shop.browsing.request(found).request.items][-1] == "OTHER-SKU"
    assert shop.verifying.verify().findings == ()
