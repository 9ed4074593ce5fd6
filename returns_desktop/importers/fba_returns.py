"""Returns to Amazon's warehouses: facts to read, and the only file with the buyer's words."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, Final

from ..domain.report import FbaReturn, ReportKind
from .row_reader import Layout, Meaning

_HEADINGS: dict[str, str] = {
    "return-date": "returned_on",
    "order-id": "order_id",
    "amazon-order-id": "order_id",  # Brazil
    "sku": "sku",
    "asin": "asin",
    "fnsku": "fnsku",
    "product-name": "item_name",
    "quantity": "quantity",
    "fulfillment-center-id": "center",
    "detailed-disposition": "disposition",
    "reason": "reason_code",
    "status": "status",  # not in amazon.ae's
    "license-plate-number": "license_plate",
    "customer-comments": "comment",
}
_TELLING = frozenset({"disposition", "license_plate", "center"})


def _is_known(fields: Collection[str]) -> bool:
    return "returned_on" in fields and bool(_TELLING & set(fields))


def _build(*, returned_on: tuple[date, datetime | None], **others: Any) -> FbaReturn:
    day, moment = returned_on
    return FbaReturn(returned_on=day, returned_at=moment, **others)


LAYOUT: Final = Layout(
    kind=ReportKind.FBA_RETURNS,
    headings=_HEADINGS,
    meanings={
        "returned_on": Meaning.MOMENT,
        "order_id": Meaning.ORDER_ID,
        "sku": Meaning.SKU,
        "asin": Meaning.ID,
        "fnsku": Meaning.ID,
        "license_plate": Meaning.ID,
        "quantity": Meaning.UNITS,
    },
    required=("order_id", "sku", "returned_on"),
    build=_build,
    is_known=_is_known,
)
