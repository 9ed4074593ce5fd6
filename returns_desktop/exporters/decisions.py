"""The decisions file: one row per decision, column names that never change."""

from collections.abc import Iterable, Iterator
from datetime import UTC
from pathlib import Path

from ..domain.money import Money
from ..domain.views import DecisionRecord
from .csv_file import Cell, Number, write_csv

COLUMNS = (
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


def write_decisions(target: Path, records: Iterable[DecisionRecord], *, bom: bool, comments: bool) -> int:
    """Writes the file; the number of decisions. Without `comments` the words from and to the buyer
    stay out. Raises `AppError("export_unwritable")`."""
    return write_csv(target, COLUMNS, _rows(records, comments), bom=bom)


def _rows(records: Iterable[DecisionRecord], comments: bool) -> Iterator[tuple[Cell, ...]]:
    for record in records:
        yield (
            f"D{record.id:06d}",
            record.decided_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            record.order_id,
            record.rma_id,
            _joined(record.skus),
            _joined(record.asins),
            _joined(record.item_names),
            record.quantity,
            _joined(record.reason_codes),
            record.comment if comments else "",
            record.action.value,
            record.close_reason,
            _amount(record.refund_minor, record.currency),
            record.currency,
            record.message if comments else "",
            record.note,
            record.goods_state,
            record.status_before,
            record.status_after,
            record.state.value,
            record.marketplace,
            "yes" if record.without_goods else "",
            _amount(record.restocking_minor, record.currency) if record.restocking_minor else "",
            record.refund_reason,
            record.override_reason,
            record.own_rma,
            record.label_kind,
            record.carrier,
            record.tracking_id,
        )


def _joined(texts: tuple[str, ...]) -> str:
    """The items of one request in one cell; a text that all share is written once, none is left out."""
    return " | ".join(dict.fromkeys(text for text in texts if text))


def _amount(minor: int | None, currency: str) -> Cell:
    return "" if minor is None else Number(Money(minor, currency).plain())
