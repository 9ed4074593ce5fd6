"""The decisions file: one row per decision, column names that never change."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

from ..domain.money import Money
from ..domain.views import DecisionRecord
from .csv_file import Cell, Number, write_csv
from .xlsx_file import write_xlsx

CSV, XLSX = "csv", "xlsx"
FORMATS = (CSV, XLSX)
COLUMNS: tuple[str, ...] = (
    "decision_id",
    "decided_at",
    "order_id",
    "rma_id",
    "sku",
    "asin",
    "item_name",
    "quantity",
    "return_reason",
    "buyer_comment",
    "action",
    "close_reason",
    "refund_amount",
    "currency",
    "message",
    "note",
    "goods_state",
    "status_before",
    "status_after",
    "decision_state",
    "marketplace",
    "without_goods",
    "restocking_fee",
    "refund_reason",
    "typed_reason",
    "own_rma",
    "label",
    "carrier",
    "tracking_id",
    "store",
)
"""New columns go to the end; none is renamed or removed (product specification, section 5)."""
JOURNAL_HEAD = "journal_head"
"""A column for who asks for it, the same in every row: it goes where the decisions go."""


def write_decisions(
    target: Path,
    records: Iterable[DecisionRecord],
    *,
    bom: bool,
    comments: bool,
    columns: Sequence[str] = COLUMNS,
    file_format: str = CSV,
    journal_head: str = "",
) -> int:
    """Writes the file; the number of decisions. Without `comments` the words from and to the buyer
    stay out; `columns` are names of `COLUMNS` in the order wanted, or `JOURNAL_HEAD`, which shows
    `journal_head`.

    Raises `AppError`: `export_unwritable`, and what `write_xlsx` raises.
    """
    cells = {**_CELLS, JOURNAL_HEAD: lambda _: journal_head}
    rows = _rows(records, [cells[name] if comments or name not in _WORDS else _nothing for name in columns])
    if file_format == XLSX:
        return write_xlsx(target, columns, rows)
    return write_csv(target, columns, rows, bom=bom)


def _rows(records: Iterable[DecisionRecord], cells: "Sequence[_Column]") -> Iterator[Sequence[Cell]]:
    """Fields that are cells as they are need no call for each."""
    places = [DecisionRecord._fields.index(cell) if isinstance(cell, str) else 0 for cell in cells]
    fields = itemgetter(*places, 0)
    made = [(place, cell) for place, cell in enumerate(cells) if not isinstance(cell, str)]
    for record in records:
        row: list[Cell] = list(fields(record)[:-1])
        for place, cell in made:
            row[place] = cell(record)
        yield row


def _nothing(_: DecisionRecord) -> Cell:
    return ""


@lru_cache(maxsize=8_192)
def _amount(minor: int | None, currency: str) -> Cell:
    return "" if minor is None else Number(Money(minor, currency).plain())


_Column = str | Callable[[DecisionRecord], Cell]
"""The name of a field of `DecisionRecord`, or what is made of a record."""
_WORDS = frozenset({"buyer_comment", "message"})
_CELLS: Mapping[str, _Column] = {
    "decision_id": lambda record: f"D{record.id:06d}",
    "decided_at": "decided_at",
    "order_id": "order_id",
    "rma_id": "rma_id",
    "sku": "sku",
    "asin": "asin",
    "item_name": "item_name",
    "quantity": "quantity",
    "return_reason": "reason_code",
    "buyer_comment": "comment",
    "action": "action",
    "close_reason": "close_reason",
    "refund_amount": lambda record: _amount(record.refund_minor, record.currency),
    "currency": "currency",
    "message": "message",
    "note": "note",
    "goods_state": "goods_state",
    "status_before": "status_before",
    "status_after": "status_after",
    "decision_state": "state",
    "marketplace": "marketplace",
    "without_goods": lambda record: "yes" if record.without_goods else "",
    "restocking_fee": lambda record: _amount(record.restocking_minor or None, record.currency),
    "refund_reason": "refund_reason",
    "typed_reason": "override_reason",
    "own_rma": "own_rma",
    "label": "label_kind",
    "carrier": "carrier",
    "tracking_id": "tracking_id",
    "store": "store",
}
