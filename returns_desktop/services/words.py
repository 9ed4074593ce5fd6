"""English names of the program's and Amazon's codes; the window translates them, the command line does not.

Every text is a `Phrase`, so that the translation tool finds it with its context. No Qt here.
"""

from collections.abc import Mapping
from typing import NamedTuple

from ..domain.model import (
    Action,
    CloseReason,
    CommentState,
    Condition,
    DecisionState,
    GoodsState,
    LabelKind,
    Mark,
    MoneyState,
    RefundReason,
    RequestStatus,
)
from ..domain.reasons import Fault
from ..domain.views import View


class Phrase(NamedTuple):
    """An English text and the context its translation is filed under."""

    context: str
    text: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> Phrase:  # noqa: N802 - the name lupdate looks for
    """Marks a text for translation; it is translated where it is shown."""
    return Phrase(context, text)


STATUS: Mapping[RequestStatus, Phrase] = {
    RequestStatus.AUTHORIZATION_REQUIRED: QT_TRANSLATE_NOOP("Status", "Authorization required"),
    RequestStatus.AUTHORIZED: QT_TRANSLATE_NOOP("Status", "Authorized"),
    RequestStatus.COMPLETED: QT_TRANSLATE_NOOP("Status", "Completed"),
    RequestStatus.CLOSED_BY_SELLER: QT_TRANSLATE_NOOP("Status", "Closed by seller"),
    RequestStatus.CLOSED_BY_BUYER: QT_TRANSLATE_NOOP("Status", "Closed by buyer"),
}
STATUS_SHORT: Mapping[RequestStatus, Phrase] = {
    RequestStatus.AUTHORIZATION_REQUIRED: QT_TRANSLATE_NOOP("StatusShort", "Auth. required"),
    RequestStatus.AUTHORIZED: QT_TRANSLATE_NOOP("StatusShort", "Authorized"),
    RequestStatus.COMPLETED: QT_TRANSLATE_NOOP("StatusShort", "Completed"),
    RequestStatus.CLOSED_BY_SELLER: QT_TRANSLATE_NOOP("StatusShort", "Closed by seller"),
    RequestStatus.CLOSED_BY_BUYER: QT_TRANSLATE_NOOP("StatusShort", "Closed by buyer"),
}

VIEWS: Mapping[View, Phrase] = {
    View.NEEDS_ACTION: QT_TRANSLATE_NOOP("View", "Needs action"),
    View.AUTHORIZATION_REQUIRED: QT_TRANSLATE_NOOP("View", "Authorization required"),
    View.AUTHORIZED: QT_TRANSLATE_NOOP("View", "Authorized"),
    View.COMPLETED: QT_TRANSLATE_NOOP("View", "Completed"),
    View.CLOSED_BY_SELLER: QT_TRANSLATE_NOOP("View", "Closed by seller"),
    View.CLOSED_BY_BUYER: QT_TRANSLATE_NOOP("View", "Closed by buyer"),
    View.A_TO_Z: QT_TRANSLATE_NOOP("View", "With A-to-Z Guarantee claims"),
    View.OVERDUE: QT_TRANSLATE_NOOP("View", "Overdue"),
    View.DUE_TODAY: QT_TRANSLATE_NOOP("View", "Due today"),
    View.REFUND_DUE: QT_TRANSLATE_NOOP("View", "Refund due"),
    View.CHECK_GOODS: QT_TRANSLATE_NOOP("View", "Check goods"),
    View.TODO: QT_TRANSLATE_NOOP("View", "To do on Amazon"),
    View.CONFLICTS: QT_TRANSLATE_NOOP("View", "Conflicts"),
    View.SNOOZED: QT_TRANSLATE_NOOP("View", "Snoozed and reminders"),
    View.ALL: QT_TRANSLATE_NOOP("View", "All requests"),
}
VIEWS_SHORT: Mapping[View, Phrase] = {
    **VIEWS,
    View.AUTHORIZATION_REQUIRED: QT_TRANSLATE_NOOP("ViewShort", "Auth. required"),
    View.A_TO_Z: QT_TRANSLATE_NOOP("ViewShort", "A-to-Z claims"),
    View.SNOOZED: QT_TRANSLATE_NOOP("ViewShort", "Snoozed"),
}

GOODS: Mapping[GoodsState, Phrase] = {
    GoodsState.NOT_EXPECTED: QT_TRANSLATE_NOOP("Goods", "Not expected"),
    GoodsState.AWAITED: QT_TRANSLATE_NOOP("Goods", "Awaited"),
    GoodsState.IN_TRANSIT: QT_TRANSLATE_NOOP("Goods", "In transit"),
    GoodsState.DELIVERED: QT_TRANSLATE_NOOP("Goods", "Delivered"),
    GoodsState.CHECKED: QT_TRANSLATE_NOOP("Goods", "Checked"),
    GoodsState.LOST: QT_TRANSLATE_NOOP("Goods", "Lost"),
}
CONDITIONS: Mapping[Condition, Phrase] = {
    Condition.OK: QT_TRANSLATE_NOOP("Condition", "OK"),
    Condition.USED: QT_TRANSLATE_NOOP("Condition", "Used"),
    Condition.DAMAGED: QT_TRANSLATE_NOOP("Condition", "Damaged"),
    Condition.WRONG_ITEM: QT_TRANSLATE_NOOP("Condition", "Wrong item"),
    Condition.PARTS_MISSING: QT_TRANSLATE_NOOP("Condition", "Parts missing"),
    Condition.EMPTY: QT_TRANSLATE_NOOP("Condition", "Empty box"),
}
GOODS_CHECKED: Mapping[Condition, Phrase] = {
    Condition.OK: QT_TRANSLATE_NOOP("Goods", "Checked: OK"),
    Condition.USED: QT_TRANSLATE_NOOP("Goods", "Checked: used"),
    Condition.DAMAGED: QT_TRANSLATE_NOOP("Goods", "Checked: damaged"),
    Condition.WRONG_ITEM: QT_TRANSLATE_NOOP("Goods", "Checked: wrong item"),
    Condition.PARTS_MISSING: QT_TRANSLATE_NOOP("Goods", "Checked: parts missing"),
    Condition.EMPTY: QT_TRANSLATE_NOOP("Goods", "Checked: empty box"),
}
MONEY: Mapping[MoneyState, Phrase] = {
    MoneyState.NONE: QT_TRANSLATE_NOOP("Money", "None decided"),
    MoneyState.DECIDED: QT_TRANSLATE_NOOP("Money", "Refund decided"),
    MoneyState.SENT: QT_TRANSLATE_NOOP("Money", "Refund sent"),
    MoneyState.CONFIRMED: QT_TRANSLATE_NOOP("Money", "Refund in report"),
    MoneyState.CANCELLED: QT_TRANSLATE_NOOP("Money", "Refund cancelled"),
    MoneyState.REFUNDED_ELSEWHERE: QT_TRANSLATE_NOOP("Money", "Refunded elsewhere"),
}

ACTIONS: Mapping[Action, Phrase] = {
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Action", "Authorize"),
    Action.CLOSE: QT_TRANSLATE_NOOP("Action", "Close"),
    Action.REFUND: QT_TRANSLATE_NOOP("Action", "Issue refund"),
    Action.CONTACT: QT_TRANSLATE_NOOP("Action", "Contact buyer"),
}
MARKS: Mapping[Mark, Phrase] = {
    Mark.CLOSED_BY_BUYER: QT_TRANSLATE_NOOP("Mark", "Closed by the buyer"),
    Mark.LOST: QT_TRANSLATE_NOOP("Mark", "Parcel lost"),
}
DECISION_STATES: Mapping[DecisionState, Phrase] = {
    DecisionState.HELD: QT_TRANSLATE_NOOP("DecisionState", "Held"),
    DecisionState.READY: QT_TRANSLATE_NOOP("DecisionState", "Ready"),
    DecisionState.SENT: QT_TRANSLATE_NOOP("DecisionState", "Sent"),
    DecisionState.CONFIRMED: QT_TRANSLATE_NOOP("DecisionState", "Confirmed"),
    DecisionState.CONTRADICTED: QT_TRANSLATE_NOOP("DecisionState", "Contradicted"),
    DecisionState.CANCELLED: QT_TRANSLATE_NOOP("DecisionState", "Cancelled"),
}
CLOSE_REASONS: Mapping[CloseReason, Phrase] = {
    CloseReason.OUTSIDE_WINDOW: QT_TRANSLATE_NOOP("CloseReason", "Outside the return window"),
    CloseReason.NOT_RETURNABLE: QT_TRANSLATE_NOOP("CloseReason", "Product is not returnable"),
    CloseReason.REFUNDED_WITHOUT_RETURN: QT_TRANSLATE_NOOP(
        "CloseReason", "Refunded without return, buyer keeps it"
    ),
    CloseReason.PARTIAL_REFUND: QT_TRANSLATE_NOOP("CloseReason", "Partial refund agreed"),
    CloseReason.REPLACEMENT_SENT: QT_TRANSLATE_NOOP("CloseReason", "Replacement sent"),
    CloseReason.PROBLEM_SOLVED: QT_TRANSLATE_NOOP("CloseReason", "Problem solved"),
    CloseReason.BUYER_CANCELLED: QT_TRANSLATE_NOOP("CloseReason", "Buyer cancelled"),
    CloseReason.DUPLICATE: QT_TRANSLATE_NOOP("CloseReason", "Duplicate request"),
    CloseReason.NEVER_SENT_BACK: QT_TRANSLATE_NOOP("CloseReason", "Item never sent back"),
    CloseReason.OTHER: QT_TRANSLATE_NOOP("CloseReason", "Other"),
}
REFUND_REASONS: Mapping[RefundReason, Phrase] = {
    RefundReason.CUSTOMER_RETURN: QT_TRANSLATE_NOOP("RefundReason", "Customer return"),
    RefundReason.GENERAL_ADJUSTMENT: QT_TRANSLATE_NOOP("RefundReason", "General adjustment"),
    RefundReason.COULD_NOT_SHIP: QT_TRANSLATE_NOOP("RefundReason", "Could not ship"),
    RefundReason.DIFFERENT_ITEM: QT_TRANSLATE_NOOP("RefundReason", "Different item"),
    RefundReason.NO_INVENTORY: QT_TRANSLATE_NOOP("RefundReason", "No inventory"),
}
LABELS: Mapping[LabelKind, Phrase] = {
    LabelKind.AMAZON_UNPAID: QT_TRANSLATE_NOOP("Label", "Amazon label, the buyer pays"),
    LabelKind.OWN_PREPAID: QT_TRANSLATE_NOOP("Label", "My prepaid label"),
}
COMMENTS: Mapping[CommentState, Phrase] = {
    CommentState.NOT_CAPTURED: QT_TRANSLATE_NOOP("Comment", "Not captured yet"),
    CommentState.NONE_LEFT: QT_TRANSLATE_NOOP("Comment", "Buyer left no comment"),
    CommentState.CAPTURED: QT_TRANSLATE_NOOP("Comment", "Captured"),
    CommentState.REMOVED: QT_TRANSLATE_NOOP("Comment", "Removed for its age"),
}
FAULTS: Mapping[Fault, Phrase] = {
    Fault.SELLER: QT_TRANSLATE_NOOP("Fault", "Seller's fault"),
    Fault.CARRIER: QT_TRANSLATE_NOOP("Fault", "Carrier's fault"),
    Fault.BUYER: QT_TRANSLATE_NOOP("Fault", "Buyer's choice"),
    Fault.MARKETPLACE: QT_TRANSLATE_NOOP("Fault", "Depends on the marketplace"),
    Fault.FIT: QT_TRANSLATE_NOOP("Fault", "Size or style"),
    Fault.UNKNOWN: QT_TRANSLATE_NOOP("Fault", "Fault not known"),
}

REASONS: Mapping[str, Phrase] = {
    "defective": QT_TRANSLATE_NOOP("Reason", "Defective or does not work"),
    "bad_item": QT_TRANSLATE_NOOP("Reason", "Bad item"),
    "quality": QT_TRANSLATE_NOOP("Reason", "Quality is not good enough"),
    "not_as_described": QT_TRANSLATE_NOOP("Reason", "Not as described"),
    "wrong_item_sent": QT_TRANSLATE_NOOP("Reason", "Wrong item was sent"),
    "missing_parts": QT_TRANSLATE_NOOP("Reason", "Parts are missing"),
    "damaged": QT_TRANSLATE_NOOP("Reason", "Arrived damaged"),
    "late": QT_TRANSLATE_NOOP("Reason", "Arrived too late"),
    "extra_item": QT_TRANSLATE_NOOP("Reason", "Extra item was sent"),
    "damaged_by_carrier": QT_TRANSLATE_NOOP("Reason", "Damaged by the carrier"),
    "never_arrived": QT_TRANSLATE_NOOP("Reason", "Never arrived"),
    "undeliverable": QT_TRANSLATE_NOOP("Reason", "Could not be delivered"),
    "delivery_refused": QT_TRANSLATE_NOOP("Reason", "Delivery was refused"),
    "address_incomplete": QT_TRANSLATE_NOOP("Reason", "Address was incomplete"),
    "delivery_failed": QT_TRANSLATE_NOOP("Reason", "Delivery attempts failed"),
    "missorted": QT_TRANSLATE_NOOP("Reason", "Carrier sorted it wrong"),
    "ordered_by_mistake": QT_TRANSLATE_NOOP("Reason", "Bought by mistake"),
    "no_longer_wanted": QT_TRANSLATE_NOOP("Reason", "No longer needed"),
    "no_reason": QT_TRANSLATE_NOOP("Reason", "No reason given"),
    "better_price": QT_TRANSLATE_NOOP("Reason", "Found a better price"),
    "installation": QT_TRANSLATE_NOOP("Reason", "Too hard to install"),
    "not_compatible": QT_TRANSLATE_NOOP("Reason", "Not compatible"),
    "unauthorized_purchase": QT_TRANSLATE_NOOP("Reason", "Purchase was not authorized"),
    "too_small": QT_TRANSLATE_NOOP("Reason", "Too small"),
    "too_large": QT_TRANSLATE_NOOP("Reason", "Too large"),
    "style": QT_TRANSLATE_NOOP("Reason", "Did not like the style"),
    "poor_fit": QT_TRANSLATE_NOOP("Reason", "Does not fit well"),
    "colour": QT_TRANSLATE_NOOP("Reason", "Did not like the colour"),
    "fabric": QT_TRANSLATE_NOOP("Reason", "Did not like the fabric"),
    "different_product": QT_TRANSLATE_NOOP("Reason", "Looks like a different product"),
    "not_as_pictured": QT_TRANSLATE_NOOP("Reason", "Not as pictured"),
}
# Only where the full words are too long for a column of the list.
REASONS_SHORT: Mapping[str, Phrase] = {
    **REASONS,
    "defective": QT_TRANSLATE_NOOP("ReasonShort", "Defective"),
    "quality": QT_TRANSLATE_NOOP("ReasonShort", "Poor quality"),
    "wrong_item_sent": QT_TRANSLATE_NOOP("ReasonShort", "Wrong item sent"),
    "missing_parts": QT_TRANSLATE_NOOP("ReasonShort", "Parts missing"),
    "damaged_by_carrier": QT_TRANSLATE_NOOP("ReasonShort", "Carrier damage"),
    "undeliverable": QT_TRANSLATE_NOOP("ReasonShort", "Undeliverable"),
    "delivery_refused": QT_TRANSLATE_NOOP("ReasonShort", "Delivery refused"),
    "address_incomplete": QT_TRANSLATE_NOOP("ReasonShort", "Address incomplete"),
    "delivery_failed": QT_TRANSLATE_NOOP("ReasonShort", "Delivery failed"),
    "missorted": QT_TRANSLATE_NOOP("ReasonShort", "Sorted wrong"),
    "better_price": QT_TRANSLATE_NOOP("ReasonShort", "Better price"),
    "installation": QT_TRANSLATE_NOOP("ReasonShort", "Hard to install"),
    "unauthorized_purchase": QT_TRANSLATE_NOOP("ReasonShort", "Unauthorized order"),
    "style": QT_TRANSLATE_NOOP("ReasonShort", "Style"),
    "poor_fit": QT_TRANSLATE_NOOP("ReasonShort", "Poor fit"),
    "colour": QT_TRANSLATE_NOOP("ReasonShort", "Colour"),
    "fabric": QT_TRANSLATE_NOOP("ReasonShort", "Fabric"),
    "different_product": QT_TRANSLATE_NOOP("ReasonShort", "Other product"),
}

# The words of Amazon's help "Refund orders" (pages for the UK and for Asia, read 2026-11): "While a
# refund is in Pending status, you can cancel it by clicking Cancel refunds. If you cannot see this
# link, then the refund has been released". An older US page calls the link "Cancel all pending refunds
# for this order", the Japanese one a button "Cancel Refund"; hence "or similar".
CANCEL_REFUND: Phrase = QT_TRANSLATE_NOOP(
    "Chore",
    "In Seller Central open Orders › Manage Orders, then order {order}, and click “Cancel refunds” (or "
    "similar). If there is no such link, the refund has been released and cannot be cancelled any more.",
)

# Amazon's codes for the condition of a unit that came back to its warehouse.
DISPOSITIONS: Mapping[str, Phrase] = {
    "SELLABLE": QT_TRANSLATE_NOOP("Disposition", "Sellable"),
    "DAMAGED": QT_TRANSLATE_NOOP("Disposition", "Damaged by Amazon"),
    "CUSTOMER_DAMAGED": QT_TRANSLATE_NOOP("Disposition", "Damaged by the buyer"),
    "CARRIER_DAMAGED": QT_TRANSLATE_NOOP("Disposition", "Damaged by the carrier"),
    "DEFECTIVE": QT_TRANSLATE_NOOP("Disposition", "Defective"),
    "EXPIRED": QT_TRANSLATE_NOOP("Disposition", "Expired"),
}
