"""The decisions file: one row per decision, column names that never change."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC
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
)
"""New columns go to the end; none is renamed or removed (product specification, section 5)."""


def write_decisions(
    target: Path,
    records: Iterable[DecisionRecord],
    *,
    bom: bool,
    comments: bool,
    columns: Sequence[str] = COLUMNS,
    file_format: str = CSV,
) -> int:
    """Writes the file; the number of decisions. Without `comments` the words from and to the buyer
    stay out; `columns` are names of `COLUMNS` in the order wanted.

    Raises `AppError`: `export_unwritable`, and what `write_xlsx` raises.
    """
    rows = (_row(record, columns, comments) for record in records)
    if file_format == XLSX:
        return write_xlsx(target, columns, rows)
    return write_csv(target, columns, rows, bom=bom)


def _row(record: DecisionRecord, columns: Sequence[str], comments: bool) -> tuple[Cell, ...]:
    return tuple("" if name in _WORDS and not comments else _CELLS[name](record) for name in columns)


def _joined(texts: tuple[str, ...]) -> str:
    """The items of one request in one cell; a text that all share is written once, none is left out."""
    return " | ".join(dict.fromkeys(text for text in texts if text))


def _amount(minor: int | None, currency: str) -> Cell:
    return "" if minor is None else Number(Money(minor, currency).plain())


def _decided_at(record: DecisionRecord) -> str:
    return record.decided_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_WORDS = frozenset({"buyer_comment", "message"})
_CELLS: Mapping[str, Callable[[DecisionRecord], Cell]] = {
    "decision_id": lambda record: f"D{record.id:06d}",
    "decided_at": _decided_at,
    "order_id": lambda record: record.order_id,
    "rma_id": lambda record: record.rma_id,
    "sku": lambda record: _joined(record.skus),
    "asin": lambda record: _joined(record.asins),
    "item_name": lambda record: _joined(record.item_names),
    "quantity": lambda record: record.quantity,
    "return_reason": lambda record: _joined(record.reason_codes),
    "buyer_comment": lambda record: record.comment,
    "action": lambda record: record.action.value,
    "close_reason": lambda record: record.close_reason,
    "refund_amount": lambda record: _amount(record.refund_minor, record.currency),
    "currency": lambda record: record.currency,
    "message": lambda record: record.message,
    "note": lambda record: record.note,
    "goods_state": lambda record: record.goods_state,
    "status_before": lambda record: record.status_before,
    "status_after": lambda record: record.status_after,
    "decision_state": lambda record: record.state.value,
    "marketplace": lambda record: record.marketplace,
    "without_goods": lambda record: "yes" if record.without_goods else "",
    "restocking_fee": lambda record: _amount(record.restocking_minor or None, record.currency),
    "refund_reason": lambda record: record.refund_reason,
    "typed_reason": lambda record: record.override_reason,
    "own_rma": lambda record: record.own_rma,
    "label": lambda record: record.label_kind,
    "carrier": lambda record: record.carrier,
    "tracking_id": lambda record: record.tracking_id,
}
