"""The order report: the two ids, SKU and quantity are taken; its personal data stays unread."""

from collections.abc import Collection
from typing import Final

from ..domain.report import OrderItem, ReportKind
from .row_reader import Layout, Meaning

_HEADINGS: dict[str, str] = {
    "order-id": "order_id",
    "amazon-order-id": "order_id",
    "order-item-id": "order_item_id",
    "sku": "sku",
    "quantity-purchased": "quantity",
    "quantity": "quantity",
}


def _is_known(fields: Collection[str]) -> bool:
    """An adjustments file has the two ids as well, but neither SKU nor quantity."""
    return {"order_id", "order_item_id"} <= set(fields) and bool({"sku", "quantity"} & set(fields))


LAYOUT: Final = Layout(
    kind=ReportKind.ORDER_REPORT,
    headings=_HEADINGS,
    meanings={
        "order_id": Meaning.ORDER_ID,
        "order_item_id": Meaning.ITEM_ID,
        "sku": Meaning.SKU,
        "quantity": Meaning.UNITS,
    },
    required=("order_id", "order_item_id", "sku"),
    build=OrderItem,
    is_known=_is_known,
)
