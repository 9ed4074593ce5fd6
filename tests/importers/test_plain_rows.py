"""Rows of returns are read in a short way where they are as usual: it must say what the long way says."""

import hypothesis.strategies as st
from hypothesis import given

from returns_desktop.domain.report import ParsedLine, Problem, ReportLine
from returns_desktop.domain.report_rows import row_of
from returns_desktop.importers.row_reader import PlainRowReader, RowReader, columns_of
from returns_desktop.importers.seller_returns import LAYOUT, MAPPED_LAYOUT
from returns_desktop.importers.table_file import Header

HEADINGS = (
    "Order ID", "Return request date", "Return request status", "Amazon RMA ID", "Merchant RMA ID",
    "Label cost", "Currency code", "Tracking ID", "A-to-Z Claim", "Merchant SKU", "Item Name",
    "Return quantity", "Order Amount", "Order quantity", "Order Item ID", "Something else",
)  # fmt: skip
ID = "111-2222222-3333333"
OTHERS = {
    "Order ID": [ID, "222-2222222-3333333", f" {ID}", ID[:-1], "", "N/A"],
    "Amazon RMA ID": [
        "DabcRRMA", "none", "None", "Dä1RRMA", "D bcRRMA", "1.2E+10", " ", "Nonesuch", "x" * 60,
    ],
    "Order Item ID": ["11111111111111", "", " ", "1.2E+13", "none", "abc"],
    "Tracking ID": ["94001", "", " ", "9.4E+19", "9400 1", "#REF!", "None"],
    "Currency code": ["USD", "usd", "", "EUR", "XXX"],
    "Label cost": ["1.00", "1,00", "", " ", "x", "-1"],
    "Order Amount": ["40.00", "", "1.234,56", "4O"],
    "Return request date": ["20-Nov-2026", "2026-11-20", "", "20-Nox-2026", "11/20/2026", "01/02/2026"],
    "Return quantity": ["1", "2", "", "0", "x"],
}  # fmt: skip
ANY = st.sampled_from(["", " ", "Y", "N", "Approved", "Cup \u00a0 blue", "保温杯", "a\x01b", "#N/A", "--"])
USUAL = {name: [*[cells[0]] * 12, *cells[1:]] for name, cells in OTHERS.items()}
"""Most rows have one cell at most that is not usual."""
CELLS = st.tuples(*(st.sampled_from(USUAL[name]) if name in USUAL else ANY for name in HEADINGS))


def readers(headings: tuple[str, ...], *, text: bool) -> tuple[RowReader, PlainRowReader]:
    header = Header(1, "\t", headings)
    layout = LAYOUT if "Amazon RMA ID" in headings else MAPPED_LAYOUT
    columns = columns_of(header, layout.compared)
    width = len(headings)
    return (
        RowReader(layout, width, columns, None),
        PlainRowReader(layout, width, columns, None, text=text),
    )


@given(st.lists(CELLS, min_size=1, max_size=8), st.booleans(), st.permutations(range(len(HEADINGS))))
def test_the_short_way_is_the_long_way(rows: list[tuple[str, ...]], text: bool, order: list[int]) -> None:
    """Cells that are usual and cells that are not, in any order of columns, one row after the other."""
    slow, quick = readers(tuple(HEADINGS[at] for at in order), text=text)
    for number, cells in enumerate(rows, 2):
        shuffled = [cells[at] for at in order]
        expected = slow.read((number, list(shuffled), ""))
        found = quick.read_row((number, list(shuffled), ""))
        if isinstance(expected, Problem):
            assert found == expected
        else:
            assert isinstance(expected, ParsedLine)
            assert isinstance(expected.value, ReportLine)
            assert found == row_of(expected.value)
    assert quick.left_out == slow.left_out
