"""Suggestions in words: the advice, the rule behind it, the facts it used, and what would change it."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from ..domain.dry_run import DryRun, TriedStep
from ..domain.model import Condition, GoodsState, MoneyState, RequestStatus
from ..domain.reasons import Fault
from ..domain.suggestion import Advice, Change, Suggestion
from ..domain.suggestion_facts import NUMBERS, FactValue
from ..domain.suggestion_rules import LimitKind, Operator, Step
from ..services import words
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import money, say

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
            "Advice", "A replacement settles most defects. Closing now risks an A-to-Z claim."
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
    Advice.WAIT_FOR_BUYER: (
        QT_TRANSLATE_NOOP("Advice", "Wait for the buyer."),
        QT_TRANSLATE_NOOP("Advice", "You have written; the reminder comes back to it. Mind the deadline."),
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
        QT_TRANSLATE_NOOP("Advice", "Amazon may pay the buyer; a refund of yours would come on top."),
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
        QT_TRANSLATE_NOOP("Advice", "The buyer had weeks for it; ask once more if in doubt."),
    ),
    Advice.NO_RULE: (
        QT_TRANSLATE_NOOP("Advice", "No rule fits."),
        QT_TRANSLATE_NOOP("Advice", "Rules that are switched off suggest nothing; decide as you see fit."),
    ),
}
_RULES: Mapping[str, tuple[Phrase, Phrase]] = {
    "done": (
        QT_TRANSLATE_NOOP("Rule", "Completed or closed"),
        QT_TRANSLATE_NOOP("Rule", "Nothing is left to decide for a request that is completed or closed."),
    ),
    "answer_claim": (
        QT_TRANSLATE_NOOP("Rule", "Hold for an A-to-Z claim"),
        QT_TRANSLATE_NOOP("Rule", "A claim is open and the buyer has not heard from you: answer it."),
    ),
    "check_goods": (
        QT_TRANSLATE_NOOP("Rule", "Check in what was delivered"),
        QT_TRANSLATE_NOOP("Rule", "Goods that the carrier delivered are counted before money moves."),
    ),
    "refund_decided": (
        QT_TRANSLATE_NOOP("Rule", "Refund decided for what came back"),
        QT_TRANSLATE_NOOP("Rule", "What was checked in is paid for; only Amazon's word is missing."),
    ),
    "refund_less_fee": (
        QT_TRANSLATE_NOOP("Rule", "Refund less a fee"),
        QT_TRANSLATE_NOOP(
            "Rule", "Goods that came back worse than they went, and neither you nor the carrier is to blame."
        ),
    ),
    "refund_checked": (
        QT_TRANSLATE_NOOP("Rule", "Refund when checked in"),
        QT_TRANSLATE_NOOP("Rule", "Goods that are back and checked are paid back in full."),
    ),
    "hold_claim": (
        QT_TRANSLATE_NOOP("Rule", "Hold while a claim is open"),
        QT_TRANSLATE_NOOP("Rule", "Until Amazon has decided the claim, nothing else is suggested."),
    ),
    "hold_unauthorized": (
        QT_TRANSLATE_NOOP("Rule", "Hold for an unauthorized purchase"),
        QT_TRANSLATE_NOOP("Rule", "The reason can be a sign of fraud: a person looks at it."),
    ),
    "contact_first_defect": (
        QT_TRANSLATE_NOOP("Rule", "Contact first about a defect"),
        QT_TRANSLATE_NOOP("Rule", "Before you decide on a new request for a fault of yours, ask the buyer."),
    ),
    "contact_first": (
        QT_TRANSLATE_NOOP("Rule", "Contact first"),
        QT_TRANSLATE_NOOP("Rule", "Before you decide on a new request, talk to the buyer."),
    ),
    "wait_for_buyer": (
        QT_TRANSLATE_NOOP("Rule", "Wait for the buyer's answer"),
        QT_TRANSLATE_NOOP("Rule", "You have written, and the day of your reminder has not come."),
    ),
    "hold_high_value": (
        QT_TRANSLATE_NOOP("Rule", "Hold for a high value"),
        QT_TRANSLATE_NOOP("Rule", "A new request for more than the limit: a person looks at it."),
    ),
    "close_outside": (
        QT_TRANSLATE_NOOP("Rule", "Close outside the policy"),
        QT_TRANSLATE_NOOP("Rule", "A new request that Amazon reports as outside its policy may be refused."),
    ),
    "close_late": (
        QT_TRANSLATE_NOOP("Rule", "Close a late request"),
        QT_TRANSLATE_NOOP(
            "Rule", "The report does not tell the policy, and the order is older than the limit allows."
        ),
    ),
    "keep_item": (
        QT_TRANSLATE_NOOP("Rule", "Let the buyer keep cheap items"),
        QT_TRANSLATE_NOOP("Rule", "The buyer paid less than what a return costs you."),
    ),
    "authorize_defect": (
        QT_TRANSLATE_NOOP("Rule", "Authorize a defect inside the policy"),
        QT_TRANSLATE_NOOP("Rule", "Inside the policy, and you or the carrier is to blame."),
    ),
    "authorize": (
        QT_TRANSLATE_NOOP("Rule", "Authorize inside the policy"),
        QT_TRANSLATE_NOOP("Rule", "A new request that is not outside the policy is to be taken back."),
    ),
    "lost": (
        QT_TRANSLATE_NOOP("Rule", "Hold for a lost parcel"),
        QT_TRANSLATE_NOOP("Rule", "Whether a lost parcel is paid back is for a person to decide."),
    ),
    "refund_under_way": (
        QT_TRANSLATE_NOOP("Rule", "Refund under way"),
        QT_TRANSLATE_NOOP("Rule", "A refund is decided or reported; a second one would be too many."),
    ),
    "close_never_sent": (
        QT_TRANSLATE_NOOP("Rule", "Close what was never sent back"),
        QT_TRANSLATE_NOOP("Rule", "Authorized, still awaited, and older than the limit allows."),
    ),
    "wait_for_goods": (
        QT_TRANSLATE_NOOP("Rule", "Wait for the goods"),
        QT_TRANSLATE_NOOP("Rule", "Authorized, and the goods are not back yet."),
    ),
}
_NO_RULE = QT_TRANSLATE_NOOP("Rule", "No rule")
_NO_RULE_WHY = QT_TRANSLATE_NOOP("Rule", "No rule that is switched on fits this request.")
_LIMITS: Mapping[str, tuple[Phrase, LimitKind]] = {
    "high_value": (QT_TRANSLATE_NOOP("RuleLimit", "High value is above"), LimitKind.MONEY),
    "return_costs": (QT_TRANSLATE_NOOP("RuleLimit", "A return costs"), LimitKind.MONEY),
    "window_days": (QT_TRANSLATE_NOOP("RuleLimit", "Latest after the order"), LimitKind.DAYS),
    "wait_days": (QT_TRANSLATE_NOOP("RuleLimit", "Latest after the request"), LimitKind.DAYS),
}
_FACTS: Mapping[str, Phrase] = {
    "status": QT_TRANSLATE_NOOP("Fact", "Status"),
    "claim": QT_TRANSLATE_NOOP("Fact", "A-to-Z claim open"),
    "unauthorized": QT_TRANSLATE_NOOP("Fact", "Purchase not authorized"),
    "contacted": QT_TRANSLATE_NOOP("Fact", "Buyer contacted"),
    "waiting": QT_TRANSLATE_NOOP("Fact", "Waiting for the buyer"),
    "fault": QT_TRANSLATE_NOOP("Fact", "Whose fault"),
    "in_policy": QT_TRANSLATE_NOOP("Fact", "Inside the policy"),
    "paid": QT_TRANSLATE_NOOP("Fact", "Paid"),
    "days_to_request": QT_TRANSLATE_NOOP("Fact", "From order to request"),
    "days_open": QT_TRANSLATE_NOOP("Fact", "Since the request"),
    "goods": QT_TRANSLATE_NOOP("Fact", "Goods"),
    "condition": QT_TRANSLATE_NOOP("Fact", "Condition"),
    "refund_due": QT_TRANSLATE_NOOP("Fact", "Refund due"),
    "money": QT_TRANSLATE_NOOP("Fact", "Money"),
}
_YES = QT_TRANSLATE_NOOP("Fact", "yes")
_NO = QT_TRANSLATE_NOOP("Fact", "no")
_NOT_KNOWN = QT_TRANSLATE_NOOP("Fact", "not known")
_NOT_CHECKED = QT_TRANSLATE_NOOP("Fact", "nothing checked in")
_PASSES: Mapping[Operator, Phrase] = {
    Operator.ABOVE: QT_TRANSLATE_NOOP("Fact", "more than {bound}"),
    Operator.BELOW: QT_TRANSLATE_NOOP("Fact", "less than {bound}"),
    Operator.AT_LEAST: QT_TRANSLATE_NOOP("Fact", "{bound} or more"),
    Operator.AT_MOST: QT_TRANSLATE_NOOP("Fact", "{bound} or less"),
}
_FACT_IS = QT_TRANSLATE_NOOP("Fact", "{fact}: {value}")


class RulePlurals:
    """Texts with a number; the translation tool files them under the name of this class."""

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("RulePlurals", text, disambiguation, n)

    def days(self, n: int) -> str:
        return self.tr("%n day(s)", "", n)

    def looked_at(self, n: int, days: int) -> str:
        return self.tr("%n request(s) decided in the last {days} days", "", n).format(days=days)

    def left_out(self, n: int) -> str:
        return self.tr("%n request(s) left out, as their facts were not kept when you decided", "", n)

    def authorize(self, n: int) -> str:
        return self.tr(
            "Would have suggested Authorize on %n request(s); you authorized {done} of them.", "", n
        )

    def close(self, n: int) -> str:
        return self.tr("Would have suggested Close on %n request(s); you closed {done} of them.", "", n)

    def refund(self, n: int) -> str:
        return self.tr("Would have suggested a refund on %n request(s); you refunded {done} of them.", "", n)

    def contact(self, n: int) -> str:
        return self.tr(
            "Would have suggested to contact the buyer on %n request(s); you did on {done}.", "", n
        )

    def keep_item(self, n: int) -> str:
        return self.tr(
            "Would have suggested to let the buyer keep it on %n request(s); you did on {done}.", "", n
        )

    def check_in(self, n: int) -> str:
        return self.tr("Would have suggested to check the goods in on %n request(s).", "", n)

    def hold(self, n: int) -> str:
        return self.tr("Would have held %n request(s) for a person.", "", n)

    def wait(self, n: int) -> str:
        return self.tr("Would have suggested to wait on %n request(s).", "", n)

    def none(self, n: int) -> str:
        return self.tr("Would have found nothing to decide on %n request(s).", "", n)


rule_plurals = RulePlurals()
_NOW = QT_TRANSLATE_NOOP("DryRun", "now: {count}")
_AS_NOW = QT_TRANSLATE_NOOP("DryRun", "same as your rules now")


class ChangeWords(NamedTuple):
    """What would have to be different, and what would be suggested then."""

    fact: str
    then: str


def advice_words(suggestion: Suggestion) -> tuple[str, str]:
    """The suggestion in bold words, and why; both fit two lines of the detail pane."""
    strong, rest = _ADVICE[suggestion.advice]
    return say(strong), say(rest)


def rule_words(rule: str) -> tuple[str, str]:
    """Name and one sentence of a rule; the same for none."""
    name, why = _RULES.get(rule, (_NO_RULE, _NO_RULE_WHY))
    return say(name), say(why)


def limit_name(limit: str) -> str:
    """What a limit of a rule is."""
    return say(_LIMITS[limit][0])


def limit_words(limit: str, value: int, currency: str) -> str:
    """A limit as an amount or as days."""
    return rule_plurals.days(value) if _LIMITS[limit][1] is LimitKind.DAYS else money(value, currency)


def fact_words(name: str, value: FactValue, currency: str) -> str:
    """What a fact is: `yes`, `Authorized`, `40.00 USD`, `3 days`."""
    if value is None:
        return say(_NOT_CHECKED if name == "condition" else _NOT_KNOWN)
    if isinstance(value, bool):
        return say(_YES if value else _NO)
    if isinstance(value, int):
        return money(value, currency) if name == "paid" else rule_plurals.days(value)
    match name:
        case "status":
            return say(words.STATUS[RequestStatus(value)])
        case "goods":
            return say(words.GOODS[GoodsState(value)])
        case "condition":
            return say(words.CONDITIONS[Condition(value)])
        case "money":
            return say(words.MONEY[MoneyState(value)])
    return say(words.FAULTS[Fault(value)])


def used_words(suggestion: Suggestion) -> list[tuple[str, str]]:
    """The facts a rule used and its limits, each with its name."""
    facts = suggestion.facts
    if facts is None:
        return []
    found = [
        (say(_FACTS[name]), fact_words(name, facts.value(name), facts.currency)) for name in suggestion.used
    ]
    limits = [
        (limit_name(name), limit_words(name, value, facts.currency)) for name, value in suggestion.limits
    ]
    return found + limits


def changes_words(suggestion: Suggestion) -> list[ChangeWords]:
    """What would change a suggestion, the nearest first; other rules that say the same are left out."""
    facts = suggestion.facts
    if facts is None:
        return []
    found = [_change_words(change, facts.currency) for change in suggestion.changes]
    return [one for one in found if one.then != advice_words(suggestion)[0]]


def _change_words(change: Change, currency: str) -> ChangeWords:
    """`Buyer contacted: yes`, and the advice that would follow."""
    value = fact_words(change.fact, change.value, currency)
    if change.fact in NUMBERS and change.passes is not None:
        value = say(_PASSES[change.passes]).format(bound=value)
    fact = say(_FACT_IS).format(fact=say(_FACTS[change.fact]), value=value)
    return ChangeWords(fact, say(_ADVICE[change.advice][0]))


def tried_words(tried: TriedStep) -> tuple[str, str]:
    """`Would have suggested Close on 17 requests; you closed 3 of them.`, and how it is now."""
    sentences = {
        Step.AUTHORIZE: rule_plurals.authorize,
        Step.CLOSE: rule_plurals.close,
        Step.REFUND: rule_plurals.refund,
        Step.CONTACT: rule_plurals.contact,
        Step.CHECK_IN: rule_plurals.check_in,
        Step.KEEP_ITEM: rule_plurals.keep_item,
        Step.HOLD: rule_plurals.hold,
        Step.WAIT: rule_plurals.wait,
        Step.NONE: rule_plurals.none,
    }
    locale = QLocale()
    sentence = sentences[tried.step](tried.changed).format(done=locale.toString(tried.done or 0))
    if tried.now == tried.changed:
        return sentence, say(_AS_NOW)
    return sentence, say(_NOW).format(count=locale.toString(tried.now))


def dry_run_words(found: DryRun) -> list[str]:
    """On how many requests rules were tried, and how many could not be asked."""
    told = [rule_plurals.looked_at(found.requests, found.days)]
    return [*told, rule_plurals.left_out(found.left_out)] if found.left_out else told
