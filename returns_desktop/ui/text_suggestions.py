"""Suggestions in words: the advice, the rule behind it, the facts it used, and what would change it."""

from collections.abc import Mapping

from ..domain.suggestion import Advice, Suggestion
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import say

_ADVICE: Mapping[Advice, tuple[Phrase, Phrase]] = {
    Advice.ANSWER_CLAIM: (
        QT_TRANSLATE_NOOP("Advice", "Answer the claim first."),
        QT_TRANSLATE_NOOP("Advice", "Write to the buyer and to Amazon; without you Amazon decides alone."),
    ),
    Advice.UNAUTHORIZED_PURCHASE: (
        QT_TRANSLATE_NOOP("Advice", "Hold, and ask the buyer."),
        QT_TRANSLATE_NOOP("Advice", "“Not authorized” can be a sign of fraud. Know more before money moves."),
    ),
    Advice.CONTACT_FIRST: (
        QT_TRANSLATE_NOOP("Advice", "Contact the buyer first."),
        QT_TRANSLATE_NOOP("Advice", "Most cases are settled by talking. Closing now risks an A-to-Z claim."),
    ),
    Advice.CONTACT_FIRST_DEFECT: (
        QT_TRANSLATE_NOOP("Advice", "Contact the buyer first."),
        QT_TRANSLATE_NOOP(
            "Advice", "Most defects are settled by a replacement. Closing now risks an A-to-Z claim."
        ),
    ),
    Advice.AUTHORIZE_NOW: (
        QT_TRANSLATE_NOOP("Advice", "Authorize the return."),
        QT_TRANSLATE_NOOP("Advice", "Nothing speaks against it. No money moves until the goods are back."),
    ),
    Advice.OUTSIDE_POLICY: (
        QT_TRANSLATE_NOOP("Advice", "Close, or accept it anyway."),
        QT_TRANSLATE_NOOP("Advice", "The return is outside Amazon's policy, so that you need not take it."),
    ),
    Advice.WAIT_FOR_GOODS: (
        QT_TRANSLATE_NOOP("Advice", "Wait for the goods."),
        QT_TRANSLATE_NOOP("Advice", "A refund before they are back can cost you both goods and money."),
    ),
    Advice.CHECK_GOODS: (
        QT_TRANSLATE_NOOP("Advice", "Check the goods in."),
        QT_TRANSLATE_NOOP("Advice", "The carrier says delivered; count and inspect before money moves."),
    ),
    Advice.REFUND_IN_FULL: (
        QT_TRANSLATE_NOOP("Advice", "Refund in full."),
        QT_TRANSLATE_NOOP("Advice", "The goods are back; nothing speaks for a restocking fee."),
    ),
    Advice.REFUND_LESS_FEE: (
        QT_TRANSLATE_NOOP("Advice", "Refund, perhaps less a fee."),
        QT_TRANSLATE_NOOP("Advice", "The goods are back, but not as sold. A restocking fee needs a reason."),
    ),
    Advice.REFUND_DECIDED: (
        QT_TRANSLATE_NOOP("Advice", "The refund is decided."),
        QT_TRANSLATE_NOOP("Advice", "Issue it in Seller Central; the next report will confirm it."),
    ),
    Advice.LOST: (
        QT_TRANSLATE_NOOP("Advice", "The parcel is lost."),
        QT_TRANSLATE_NOOP("Advice", "Claim it from the carrier. A refund would be one without goods."),
    ),
    Advice.DONE: (
        QT_TRANSLATE_NOOP("Advice", "Nothing to decide."),
        QT_TRANSLATE_NOOP("Advice", "You can still write to the buyer."),
    ),
    Advice.HOLD_CLAIM: (
        QT_TRANSLATE_NOOP("Advice", "Hold: a claim is open."),
        QT_TRANSLATE_NOOP("Advice", "Amazon may pay the buyer; anything you do now can come on top of that."),
    ),
    Advice.HOLD_HIGH_VALUE: (
        QT_TRANSLATE_NOOP("Advice", "Hold: this is worth much."),
        QT_TRANSLATE_NOOP("Advice", "Look at it yourself before anything moves, and insure the return."),
    ),
    Advice.LATE_REQUEST: (
        QT_TRANSLATE_NOOP("Advice", "Close, or accept it anyway."),
        QT_TRANSLATE_NOOP("Advice", "The order is old; the report does not say whether it is in the policy."),
    ),
    Advice.KEEP_ITEM: (
        QT_TRANSLATE_NOOP("Advice", "Let the buyer keep it."),
        QT_TRANSLATE_NOOP("Advice", "The item is worth less than what its return costs you."),
    ),
    Advice.NEVER_SENT_BACK: (
        QT_TRANSLATE_NOOP("Advice", "Close: it was never sent back."),
        QT_TRANSLATE_NOOP("Advice", "The buyer had weeks to send it; ask once more if you are not sure."),
    ),
    Advice.NO_RULE: (
        QT_TRANSLATE_NOOP("Advice", "No rule fits."),
        QT_TRANSLATE_NOOP("Advice", "Rules that are switched off suggest nothing; decide as you see fit."),
    ),
}


def advice_words(suggestion: Suggestion) -> tuple[str, str]:
    """The suggestion in bold words, and why; both fit two lines of the detail pane."""
    strong, rest = _ADVICE[suggestion.advice]
    return say(strong), say(rest)
