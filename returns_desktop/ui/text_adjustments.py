"""Why a refund cannot go into the Adjustments file, and the way out."""

from collections.abc import Mapping

from ..domain.carrying import AdjustmentRow, RowFault
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import say

_FAULTS: Mapping[RowFault, Phrase] = {
    RowFault.NO_ORDER_ITEM_ID: QT_TRANSLATE_NOOP(
        "RowFault", "The order item id is not known: import the order report for {order}."
    ),
    RowFault.ORDER_ITEM_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "RowFault", "The order has several items with this SKU. Refund it in Seller Central."
    ),
    RowFault.ALREADY_EXPORTED: QT_TRANSLATE_NOOP("RowFault", "It stands in an earlier Adjustments file."),
    RowFault.ALREADY_DONE: QT_TRANSLATE_NOOP("RowFault", "It is done on Amazon already, or was cancelled."),
    RowFault.CONTRADICTED: QT_TRANSLATE_NOOP(
        "RowFault", "A report contradicts it. Answer the conflict first."
    ),
    RowFault.ORDER_ID_MALFORMED: QT_TRANSLATE_NOOP(
        "RowFault", "The order number is not of Amazon's form 123-1234567-1234567."
    ),
    RowFault.ABOVE_CREDITED: QT_TRANSLATE_NOOP(
        "RowFault", "It is more than is left to refund. Look at what was refunded already."
    ),
    RowFault.NOT_A_CREDIT: QT_TRANSLATE_NOOP("RowFault", "The buyer would get nothing back."),
    RowFault.CURRENCY_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "RowFault", "The currency has more decimals than the file can hold. Refund it in Seller Central."
    ),
}
_OTHER_ROW = QT_TRANSLATE_NOOP("RowFault", "Another item of the same refund cannot go into the file.")


def row_fault_sentence(row: AdjustmentRow) -> str:
    """Why a row cannot go into the file; for one without a fault, that another row of its refund stops it."""
    if row.fault is None:
        return say(_OTHER_ROW)
    return say(_FAULTS[row.fault]).replace("{order}", row.order_id)
