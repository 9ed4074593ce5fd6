"""English sentences for guards and their ways out. Strings only; `sentences` fills them."""

from collections.abc import Mapping

from ..domain.guards import (
    Refusal,
    WayOut,
)
from .wording import Wording
from .words import QT_TRANSLATE_NOOP, Phrase

GUARDS: Mapping[Refusal, Wording] = {
    Refusal.CLOSED_IS_FINAL: Wording(
        QT_TRANSLATE_NOOP("Guard", "The request is closed and cannot be authorized again.")
    ),
    Refusal.COMPLETED_IS_FINAL: Wording(QT_TRANSLATE_NOOP("Guard", "The request is completed.")),
    Refusal.ALREADY_AUTHORIZED: Wording(QT_TRANSLATE_NOOP("Guard", "The request is authorized already.")),
    Refusal.ALREADY_CLOSED: Wording(QT_TRANSLATE_NOOP("Guard", "The request is closed already.")),
    Refusal.OUTSIDE_POLICY: Wording(
        QT_TRANSLATE_NOOP("Guard", "The return is outside Amazon's return policy.")
    ),
    Refusal.ABOVE_LIMIT: Wording(
        QT_TRANSLATE_NOOP("Guard", "{paid_minor} is above your limit of {limit_minor}."),
        QT_TRANSLATE_NOOP("Guard", "The value is above your limit."),
    ),
    Refusal.LABEL_INCOMPLETE: Wording(
        QT_TRANSLATE_NOOP("Guard", "Your prepaid label needs a carrier and a tracking number.")
    ),
    Refusal.OWN_RMA_MISSING: Wording(
        QT_TRANSLATE_NOOP("Guard", "Type your RMA number, or take Amazon's number.")
    ),
    Refusal.GOODS_HELD: Wording(QT_TRANSLATE_NOOP("Guard", "You hold the goods, and no refund is decided.")),
    Refusal.INSIDE_POLICY: Wording(
        QT_TRANSLATE_NOOP(
            "Guard",
            "The return is inside the policy: closing now can bring an A-to-Z claim over {paid_minor}.",
        ),
        QT_TRANSLATE_NOOP("Guard", "The return is inside the policy: closing now can bring an A-to-Z claim."),
        not_worth_telling=(0,),
    ),
    Refusal.CLOSE_REASON_MISSING: Wording(QT_TRANSLATE_NOOP("Guard", "Choose a reason for closing.")),
    Refusal.CLOSE_COMMENT_MISSING: Wording(
        QT_TRANSLATE_NOOP("Guard", "Write a comment to the buyer; Amazon sends it with the closure.")
    ),
    Refusal.CLOSE_REASON_NOT_ALLOWED: Wording(
        QT_TRANSLATE_NOOP("Guard", "An authorized request cannot be closed for this reason.")
    ),
    Refusal.GOODS_NOT_CHECKED: Wording(
        QT_TRANSLATE_NOOP("Guard", "The goods of {sku} are not checked in yet."),
        QT_TRANSLATE_NOOP("Guard", "The goods are delivered but not checked in yet."),
    ),
    Refusal.PAID_UNKNOWN: Wording(QT_TRANSLATE_NOOP("Guard", "No report has told yet what the buyer paid.")),
    Refusal.NOTHING_LEFT: Wording(
        QT_TRANSLATE_NOOP("Guard", "Nothing is left to refund: {refunded_minor} are refunded or decided."),
        QT_TRANSLATE_NOOP("Guard", "Nothing is left to refund."),
        not_worth_telling=(0,),
    ),
    Refusal.SENT_UNCONFIRMED: Wording(
        QT_TRANSLATE_NOOP("Guard", "A refund for this item was sent and no report has confirmed it yet.")
    ),
    Refusal.ABOVE_PAID: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: {wanted_minor} is more than the {left_minor} left of the order.")
    ),
    Refusal.ABOVE_ORDERED: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: {wanted} are more than the {ordered} ordered.")
    ),
    Refusal.ABOVE_CHECKED: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: {wanted} are more than the {checked} checked in.")
    ),
    Refusal.OTHER_CURRENCY: Wording(
        QT_TRANSLATE_NOOP("Guard", "The order was paid in {expected}, not in {currency}.")
    ),
    Refusal.NOT_POSITIVE: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: amount and quantity must be above zero.")
    ),
    Refusal.NOTHING_CHOSEN: Wording(QT_TRANSLATE_NOOP("Guard", "Choose at least one item.")),
    Refusal.FEE_NOT_POSSIBLE: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: refund and restocking fee are more than was paid.")
    ),
    Refusal.PARTIAL_AMOUNT: Wording(QT_TRANSLATE_NOOP("Guard", "This refunds less than was paid.")),
    Refusal.ABOVE_RECEIVED: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: this is more than the goods that came back were sold for.")
    ),
    Refusal.WITHOUT_GOODS: Wording(
        QT_TRANSLATE_NOOP("Guard", "The buyer gets the money and keeps the item.")
    ),
    Refusal.REASON_MISSING: Wording(QT_TRANSLATE_NOOP("Guard", "A reason is missing.")),
    Refusal.MESSAGE_EMPTY: Wording(QT_TRANSLATE_NOOP("Guard", "Write the message first.")),
    Refusal.PLACEHOLDERS_LEFT: Wording(
        QT_TRANSLATE_NOOP("Guard", "These places in the message are not filled in: {names}.")
    ),
    Refusal.COUNT_ABOVE_ANNOUNCED: Wording(
        QT_TRANSLATE_NOOP("Guard", "{sku}: {announced} announced, {checked} checked in before; this is more.")
    ),
    Refusal.COUNT_NOT_POSITIVE: Wording(QT_TRANSLATE_NOOP("Guard", "Count at least one unit.")),
    Refusal.ITEM_UNKNOWN: Wording(QT_TRANSLATE_NOOP("Guard", "This item is not part of the request.")),
}

WAY_OUTS: Mapping[WayOut, Phrase | None] = {
    WayOut.BUYER_FILES_NEW_REQUEST: QT_TRANSLATE_NOOP("WayOut", "The buyer must file a new request."),
    WayOut.NOTHING_TO_DO: None,
    WayOut.TYPE_A_REASON: QT_TRANSLATE_NOOP("WayOut", "Type why; it goes into the journal."),
    WayOut.FILL_IN: None,  # the sentence itself says what to fill in
    WayOut.REFUND_FIRST: QT_TRANSLATE_NOOP("WayOut", "Issue the refund first (3)."),
    WayOut.CHECK_IN_FIRST: QT_TRANSLATE_NOOP("WayOut", "Check the goods in first (G)."),
    WayOut.CHOOSE_OTHER_REASON: QT_TRANSLATE_NOOP(
        "WayOut",
        "Choose: item never sent back, buyer cancelled, duplicate request or partial refund agreed.",
    ),
    WayOut.IMPORT_NEWER_REPORT: QT_TRANSLATE_NOOP("WayOut", "Import a newer returns report."),
    WayOut.WAIT_FOR_REPORT: QT_TRANSLATE_NOOP("WayOut", "Import the next returns report first."),
    WayOut.LOWER_THE_AMOUNT: QT_TRANSLATE_NOOP("WayOut", "Lower the amount."),
    WayOut.LOWER_THE_QUANTITY: QT_TRANSLATE_NOOP("WayOut", "Lower the quantity."),
    WayOut.REFUND_ON_AMAZON: QT_TRANSLATE_NOOP("WayOut", "Refund it in Seller Central."),
}

# At most 24 letters: they stand on a button and are never cut.
GUARD_SHORT: Mapping[Refusal, Phrase] = {
    Refusal.CLOSED_IS_FINAL: QT_TRANSLATE_NOOP("GuardShort", "Needs a new request"),
    Refusal.COMPLETED_IS_FINAL: QT_TRANSLATE_NOOP("GuardShort", "Completed"),
    Refusal.ALREADY_AUTHORIZED: QT_TRANSLATE_NOOP("GuardShort", "Authorized already"),
    Refusal.ALREADY_CLOSED: QT_TRANSLATE_NOOP("GuardShort", "Closed already"),
    Refusal.OUTSIDE_POLICY: QT_TRANSLATE_NOOP("GuardShort", "Outside policy"),
    Refusal.ABOVE_LIMIT: QT_TRANSLATE_NOOP("GuardShort", "Above your limit"),
    Refusal.LABEL_INCOMPLETE: QT_TRANSLATE_NOOP("GuardShort", "Fill in the label"),
    Refusal.OWN_RMA_MISSING: QT_TRANSLATE_NOOP("GuardShort", "Fill in the RMA"),
    Refusal.GOODS_HELD: QT_TRANSLATE_NOOP("GuardShort", "Refund first (3)"),
    Refusal.INSIDE_POLICY: QT_TRANSLATE_NOOP("GuardShort", "Risks an A-to-Z claim"),
    Refusal.CLOSE_REASON_MISSING: QT_TRANSLATE_NOOP("GuardShort", "Choose a reason"),
    Refusal.CLOSE_COMMENT_MISSING: QT_TRANSLATE_NOOP("GuardShort", "Write a comment"),
    Refusal.CLOSE_REASON_NOT_ALLOWED: QT_TRANSLATE_NOOP("GuardShort", "Choose another reason"),
    Refusal.GOODS_NOT_CHECKED: QT_TRANSLATE_NOOP("GuardShort", "Check in first (G)"),
    Refusal.PAID_UNKNOWN: QT_TRANSLATE_NOOP("GuardShort", "Import a newer report"),
    Refusal.NOTHING_LEFT: QT_TRANSLATE_NOOP("GuardShort", "Nothing left to refund"),
    Refusal.SENT_UNCONFIRMED: QT_TRANSLATE_NOOP("GuardShort", "Import the next report"),
    Refusal.ABOVE_PAID: QT_TRANSLATE_NOOP("GuardShort", "Lower the amount"),
    Refusal.ABOVE_ORDERED: QT_TRANSLATE_NOOP("GuardShort", "Lower the quantity"),
    Refusal.ABOVE_CHECKED: QT_TRANSLATE_NOOP("GuardShort", "Lower the quantity"),
    Refusal.OTHER_CURRENCY: QT_TRANSLATE_NOOP("GuardShort", "Other currency"),
    Refusal.NOT_POSITIVE: QT_TRANSLATE_NOOP("GuardShort", "Fill in the amount"),
    Refusal.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("GuardShort", "Choose an item"),
    Refusal.FEE_NOT_POSSIBLE: QT_TRANSLATE_NOOP("GuardShort", "Lower the amount"),
    Refusal.PARTIAL_AMOUNT: QT_TRANSLATE_NOOP("GuardShort", "Type a reason"),
    Refusal.ABOVE_RECEIVED: QT_TRANSLATE_NOOP("GuardShort", "Type a reason"),
    Refusal.WITHOUT_GOODS: QT_TRANSLATE_NOOP("GuardShort", "Buyer keeps the item"),
    Refusal.REASON_MISSING: QT_TRANSLATE_NOOP("GuardShort", "Type a reason"),
    Refusal.MESSAGE_EMPTY: QT_TRANSLATE_NOOP("GuardShort", "Write the message"),
    Refusal.PLACEHOLDERS_LEFT: QT_TRANSLATE_NOOP("GuardShort", "Fill in the message"),
    Refusal.COUNT_ABOVE_ANNOUNCED: QT_TRANSLATE_NOOP("GuardShort", "Lower the quantity"),
    Refusal.COUNT_NOT_POSITIVE: QT_TRANSLATE_NOOP("GuardShort", "Count at least one"),
    Refusal.ITEM_UNKNOWN: QT_TRANSLATE_NOOP("GuardShort", "Import a newer report"),
}
