"""The beginning of a table of an unknown header, with guesses what its columns mean."""

from difflib import SequenceMatcher
from itertools import islice
from pathlib import Path
from typing import Final

from ..domain.errors import AppError
from ..domain.report import FIELD_NAMES, TablePreview
from . import fba_returns, order_report, seller_returns
from .cells import MAX_CELL_CHARS
from .reading import chosen, kind_of, tables
from .report_file import ReadOptions, ReportFile, Source, open_report, shown, unknown_header
from .table_file import Header
from .table_report import Table

PREVIEW_ROWS: Final = 10
_MAX_SHOWN_CHARS: Final = 200
_MAX_COLUMNS: Final = 1_000
_ALIKE: Final = 0.75
"""From which likeness on a heading is taken for one of Amazon's: `Order No.` is like `Order ID` enough
to mislead, `Return request stat` is not."""
# What other reports and other shops call the same.
_ALSO_CALLED: Final = {
    "ordernumber": "order_id", "orderno": "order_id", "order": "order_id", "amazonorderid": "order_id",
    "rmaid": "amazon_rma_id", "rma": "amazon_rma_id", "rmanumber": "amazon_rma_id",
    "returnid": "amazon_rma_id", "sku": "merchant_sku", "sellersku": "merchant_sku",
    "reason": "reason_code", "status": "reported_status", "quantity": "quantity", "qty": "quantity",
    "currency": "currency", "productname": "item_name", "title": "item_name", "product": "item_name",
    "trackingnumber": "tracking_id", "carrier": "carrier", "returndate": "request_date",
    "prime": "is_prime", "refund": "refunded_minor",
}


def preview_table(source: Source | Path, *, encoding: str | None = None) -> TablePreview:
    """The beginning of the table in `source`, the encoding taken for it, and guesses.

    Of a workbook the first sheet with a header of three columns or more.
    Raises AppError if it is no table, or the encoding does not fit.
    """
    with open_report(source) as file:
        return preview_opened(file, ReadOptions(encoding=encoding))


def preview_opened(file: ReportFile, options: ReadOptions) -> TablePreview:
    """The same for a file that is open."""
    options = chosen(file, options)
    best: tuple[Table, Header] | None = None
    for table in tables(file, options, kind_of(file)):
        header = max(table.headers, key=lambda header: len(header.cells), default=None)
        if header is not None and (best is None or len(header.cells) > len(best[1].cells)):
            best = table, header
    if best is None:
        raise AppError("file_wrong_kind", file=file.name, found=kind_of(file) or "special_file")
    table, header = best
    if len(header.cells) < 2:
        raise unknown_header(file, [header.cells], ())
    encoding = table.encoding(options)
    width = min(len(header.cells), _MAX_COLUMNS)
    rows = [_shown_row(row[1], width) for row in islice(table.rows(header, options), PREVIEW_ROWS)]
    compared = header.compared[:width]
    return TablePreview(
        file=file.name,
        encoding=encoding,
        headings=tuple(shown(cell) for cell in header.cells[:width]),
        compared=compared,
        rows=tuple(rows),
        guesses=guesses(compared),
    )


def _shown_row(cells: list[str], width: int) -> tuple[str, ...]:
    cells = [shown(cell[:MAX_CELL_CHARS], _MAX_SHOWN_CHARS) for cell in cells[:width]]
    return (*cells, *[""] * (width - len(cells)))


def guesses(compared: tuple[str, ...]) -> tuple[str, ...]:
    """Field of each compared heading, empty where nothing fits; exact names first, no field twice."""
    exact = _ALSO_CALLED | _known()
    found = [""] * len(compared)
    free = dict.fromkeys(FIELD_NAMES)
    for place, heading in enumerate(compared):
        field = exact.get(heading, "")
        if field in free:
            del free[field]
            found[place] = field
    likely = [
        (likeness, -place, field)
        for place, heading in enumerate(compared[:_MAX_GUESSED])
        if heading and not found[place]
        for name, field in exact.items()
        if field in free and (likeness := _likeness(heading, name)) >= _ALIKE
    ]
    for _, place, field in sorted(likely, reverse=True):
        if field in free and not found[-place]:
            del free[field]
            found[-place] = field
    return tuple(found)


_MAX_GUESSED: Final = 100
"""Columns that are compared for likeness; a report of Amazon's has 35."""


def _likeness(one: str, other: str) -> float:
    if min(len(one), len(other)) < 4:
        return 0.0
    return SequenceMatcher(None, one[:60], other).ratio()


def _known() -> dict[str, str]:
    """Headings of the reports, with fields of `ReportLine` for those of the other kinds."""
    same = {"sku": "merchant_sku"}
    others = fba_returns.LAYOUT.compared | order_report.LAYOUT.compared
    fitting = {heading: same.get(field, field) for heading, field in others.items()}
    return {
        **{heading: field for heading, field in fitting.items() if field in FIELD_NAMES},
        **seller_returns.LAYOUT.compared,
    }
