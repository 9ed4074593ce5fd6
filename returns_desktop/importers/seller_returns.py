"""The seller-fulfilled returns report: its headings, and what their cells mean."""

from collections.abc import Collection, Sequence
from typing import Final

from ..domain.report import REQUIRED_FIELDS, ReportKind, ReportLine
from .row_reader import Layout, Meaning

# Headings of the documented layout and of Seller Central's download (domain reference 2.1), then the
# names that the XML report has for the same.
_HEADINGS: dict[str, str] = {
    "Order ID": "order_id",
    "Amazon RMA ID": "amazon_rma_id",
    "Merchant SKU": "merchant_sku",
    "Order Item ID": "order_item_id",
    "Order date": "order_date",
    "Return request date": "request_date",
    "Return request status": "reported_status",
    "Return Reason": "reason_code",
    "Merchant RMA ID": "merchant_rma_id",
    "Seller RMA ID": "merchant_rma_id",
    "Label type": "label_type",
    "Label cost": "label_cost_minor",
    "Currency code": "currency",
    "Return carrier": "carrier",
    "Tracking ID": "tracking_id",
    "Label to be paid by": "label_payer",
    "A-to-Z Claim": "a_to_z_claim",
    "Is prime": "is_prime",
    "ASIN": "asin",
    "Item Name": "item_name",
    "Return quantity": "quantity",
    "In policy": "in_policy",
    "Return type": "return_type",
    "Resolution": "resolution",
    "Invoice number": "invoice_number",
    "Return delivery date": "delivery_date",
    "Order Amount": "order_amount_minor",
    "Order quantity": "order_quantity",
    "SafeT Action reason": "safet_reason",
    "SafeT claim id": "safet_claim_id",
    "SafeT claim state": "safet_state",
    "SafeT claim creation time": "safet_created",
    "SafeT claim reimbursement amount": "safet_reimbursed_minor",
    "Refunded Amount": "refunded_minor",
    "Category": "category",
    "Return reason code": "reason_code",
    "Refund amount": "refunded_minor",
}
# Headings no other report of Amazon's has: two of them make a file a returns report.
_TELLING = frozenset({"amazon_rma_id", "merchant_rma_id", "reported_status", "request_date", "reason_code",
                      "quantity", "label_payer", "in_policy", "a_to_z_claim", "delivery_date"})
_AMOUNTS = frozenset({"label_cost_minor", "order_amount_minor", "safet_reimbursed_minor", "refunded_minor"})
_MEANINGS: dict[str, Meaning] = {
    "order_id": Meaning.ORDER_ID,
    "order_item_id": Meaning.ITEM_ID,
    "amazon_rma_id": Meaning.ID,
    "merchant_rma_id": Meaning.ID,
    "merchant_sku": Meaning.SKU,
    "invoice_number": Meaning.SKU,
    "safet_claim_id": Meaning.SKU,
    "tracking_id": Meaning.TRACKING,
    "order_date": Meaning.DATE,
    "request_date": Meaning.DATE,
    "delivery_date": Meaning.DATE,
    "a_to_z_claim": Meaning.FLAG,
    "is_prime": Meaning.FLAG,
    "in_policy": Meaning.FLAG,
    "quantity": Meaning.UNITS,
    "order_quantity": Meaning.QUANTITY,
    "currency": Meaning.CURRENCY,
    **dict.fromkeys(_AMOUNTS, Meaning.AMOUNT),
}


def _also_needed(fields: Collection[str]) -> Sequence[str]:
    needed = [] if {"reported_status", "reason_code"} & set(fields) else ["reported_status"]
    return needed + _amounts_need(fields)


def _amounts_need(fields: Collection[str]) -> list[str]:
    return ["currency"] if "currency" not in fields and _AMOUNTS & set(fields) else []


LAYOUT: Final = Layout(
    kind=ReportKind.SELLER_RETURNS,
    headings=_HEADINGS,
    meanings=_MEANINGS,
    required=REQUIRED_FIELDS,
    build=ReportLine,
    is_known=lambda fields: len(_TELLING & set(fields)) >= 2,
    also_needed=_also_needed,
    key=("order_id", "amazon_rma_id", "merchant_sku"),
)
XML_LAYOUT: Final = Layout(
    kind=ReportKind.XML_RETURNS,
    headings=_HEADINGS,
    meanings=_MEANINGS,
    required=REQUIRED_FIELDS,
    build=ReportLine,
    is_known=lambda _: True,
    key=LAYOUT.key,
)
MAPPED_LAYOUT: Final = Layout(
    kind=ReportKind.SELLER_RETURNS,
    headings=_HEADINGS,
    meanings=_MEANINGS,
    required=REQUIRED_FIELDS,
    build=ReportLine,
    is_known=lambda _: True,
    also_needed=_amounts_need,
    key=LAYOUT.key,
)
"""For a table whose columns the seller named himself: no heading has to tell what it is."""
