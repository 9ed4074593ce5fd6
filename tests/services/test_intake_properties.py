"""Any sequence of small files of every kind: rows add up, nothing changes twice, no bad row is lost."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given, settings
from support import TestShop, write_report

from returns_desktop.services.changes import Changes

NUMBERS = st.integers(1, 3)
ROW = st.tuples(NUMBERS, st.sampled_from(["PendingApproval", "Approved"]), st.booleans())
"""Which RMA, its status, and whether its quantity can be read."""
FBA_ROW = st.tuples(NUMBERS, st.sampled_from(["", "A", "B"]), st.booleans())
FBA_HEAD = "return-date\torder-id\tsku\tquantity\tdetailed-disposition\treason\tlicense-plate-number"
ORDER_HEAD = "order-id\torder-item-id\tsku\tquantity-purchased"
FILES = st.lists(
    st.one_of(
        st.tuples(st.just("returns"), st.lists(ROW, max_size=4)),
        st.tuples(st.just("fba"), st.lists(FBA_ROW, max_size=4)),
        st.tuples(st.just("orders"), st.lists(FBA_ROW, max_size=4)),
    ),
    max_size=5,
)


Row = tuple[int, str, bool]


def order_id(number: int) -> str:
    return f"{number}11-1111111-1111111"


def written(folder: Path, kind: str, rows: Sequence[Row]) -> Path:
    """The file; its last column but one is what can be unreadable."""
    if kind == "returns":
        return write_report(
            folder / "returns.tsv",
            *(
                {
                    "amazon_rma_id": f"R{number}",
                    "order_id": order_id(number),
                    "reported_status": word,
                    "quantity": "1" if good else "x",
                }
                for number, word, good in rows
            ),
        )
    path = folder / f"{kind}.txt"
    head = FBA_HEAD if kind == "fba" else ORDER_HEAD
    lines = []
    for number, word, good in rows:
        quantity = "1" if good else "x"
        if kind == "fba":
            day = f"2026-11-0{number}T17:03:00+00:00"
            cells = [day, order_id(number), "CUP", quantity, "SELLABLE", "DEFECTIVE", word]
        else:
            cells = [order_id(number), f"77{word}", "CUP", quantity]
        lines.append("\t".join(cells))
    path.write_text("\n".join((head, *lines)) + "\n", "utf-8")
    return path


def take(shop: TestShop, path: Path) -> Changes:
    plan = shop.importing.plan(path)
    parts = (plan.new, plan.changed, plan.same, plan.repeated, plan.problems)
    assert sum(map(len, parts)) == plan.rows
    return shop.importing.apply(plan)


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_no_row_is_lost_in_any_sequence_of_files(files: Sequence[tuple[str, Sequence[Row]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = TestShop(Path(folder))
        try:
            waiting: set[tuple[str, str]] = set()
            for kind, rows in files:
                path = written(Path(folder), kind, rows)
                take(shop, path)
                waiting -= {(kind, order_id(number)) for number, _, good in rows if good}
                waiting |= {(kind, order_id(number)) for number, _, good in rows if not good}
                listed = shop.problems.listed()
                kinds = {"seller_returns": "returns", "fba_returns": "fba", "order_report": "orders"}
                assert {(kinds[row.kind], row.order_id) for row in listed} == waiting
                again = shop.importing.plan(path)
                assert (len(again.new), len(again.changed)) == (0, 0)
                take(shop, path)
                assert shop.problems.listed() == listed
            assert shop.verifying.verify().findings == ()
        finally:
            shop.shop.close()
