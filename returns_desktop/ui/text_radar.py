"""Words for deadline rules and for the dates of a request."""

from collections.abc import Callable, Mapping
from datetime import date

from ..domain.deadlines import Choice, Rule, RuleCode, Unit
from ..domain.radar import Coming, Kind
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import date_in_list, date_long, plurals, say
from .text_due import until_words

_KINDS: Mapping[Kind, Phrase] = {
    Kind.ANSWER: QT_TRANSLATE_NOOP("Radar", "Answer the buyer"),
    Kind.CLAIM_POSSIBLE: QT_TRANSLATE_NOOP("Radar", "A-to-Z claim possible if unanswered"),
    Kind.ANSWER_CLAIM: QT_TRANSLATE_NOOP("Radar", "Answer the A-to-Z claim"),
    Kind.APPEAL: QT_TRANSLATE_NOOP("Radar", "Appeal against a decision"),
    Kind.REFUND: QT_TRANSLATE_NOOP("Radar", "Refund due"),
    Kind.CLAIM_GRANTED: QT_TRANSLATE_NOOP("Radar", "Claim granted if not refunded"),
    Kind.WITHDRAWAL_ENDS: QT_TRANSLATE_NOOP("Radar", "EU right of withdrawal ends"),
    Kind.WINDOW_ENDS: QT_TRANSLATE_NOOP("Radar", "Return window ends"),
    Kind.SHIP_BACK: QT_TRANSLATE_NOOP("Radar", "Buyer ships the goods by"),
    Kind.SAFE_T: QT_TRANSLATE_NOOP("Radar", "SAFE-T claim possible until"),
    Kind.CLOSES_ITSELF: QT_TRANSLATE_NOOP("Radar", "Closes itself if nothing happens"),
}
_ENDS_WITH_ITS_DAY = frozenset({Kind.ANSWER, Kind.ANSWER_CLAIM, Kind.REFUND, Kind.SAFE_T})
_PASSED = QT_TRANSLATE_NOOP("Radar", "passed")
_AFTER_DECISION = QT_TRANSLATE_NOOP("Radar", "{days} after Amazon decided")
_FROM_ORDER = QT_TRANSLATE_NOOP("Radar", "at the earliest; counted from the order, not from its arrival")
_FROM_OTHER = QT_TRANSLATE_NOOP("Radar", "at the earliest; delivery or refund is still missing")
_NO_DATE = QT_TRANSLATE_NOOP("Radar", "no date")

_RULES: Mapping[RuleCode, Phrase] = {
    RuleCode.ANSWER_REQUEST: QT_TRANSLATE_NOOP("Rule", "Answer a request"),
    RuleCode.CLAIM_POSSIBLE: QT_TRANSLATE_NOOP("Rule", "Unanswered: claim possible"),
    RuleCode.ANSWER_CLAIM: QT_TRANSLATE_NOOP("Rule", "Answer an A-to-Z claim"),
    RuleCode.APPEAL_CLAIM: QT_TRANSLATE_NOOP("Rule", "Appeal against a decision"),
    RuleCode.REFUND_AFTER_RECEIPT: QT_TRANSLATE_NOOP("Rule", "Refund after receipt"),
    RuleCode.CLAIM_GRANTED: QT_TRANSLATE_NOOP("Rule", "Not refunded: claim granted"),
    RuleCode.RETURN_WINDOW: QT_TRANSLATE_NOOP("Rule", "Return window"),
    RuleCode.SHIP_BACK: QT_TRANSLATE_NOOP("Rule", "Then time to ship"),
    RuleCode.WITHDRAWAL: QT_TRANSLATE_NOOP("Rule", "EU right of withdrawal"),
    RuleCode.SAFE_T: QT_TRANSLATE_NOOP("Rule", "SAFE-T claim"),
    RuleCode.CLOSES_WITHOUT_ACTION: QT_TRANSLATE_NOOP("Rule", "Closes without action"),
    RuleCode.CLOSES_WITHOUT_UPDATE: QT_TRANSLATE_NOOP("Rule", "Closes without update"),
    RuleCode.CANCEL_REFUND: QT_TRANSLATE_NOOP("Rule", "Cancel a refund by hand"),
    RuleCode.DONE_ON_AMAZON: QT_TRANSLATE_NOOP("Rule", "Ask if not done on Amazon"),
}
RESET = QT_TRANSLATE_NOOP("Rule", "Reset")
_AMAZONS = QT_TRANSLATE_NOOP("Rule", "Amazon: {length}")
_AMAZONS_SINCE = QT_TRANSLATE_NOOP("Rule", "Amazon: {length}, since {day}")
_PROGRAMS = QT_TRANSLATE_NOOP("Rule", "Preset: {length}")
_UNITS: Mapping[Unit, Phrase] = {
    Unit.HOURS: QT_TRANSLATE_NOOP("Unit", "hours"),
    Unit.CALENDAR_DAYS: QT_TRANSLATE_NOOP("Unit", "days"),
    Unit.BUSINESS_DAYS: QT_TRANSLATE_NOOP("Unit", "business days"),
}
_LENGTHS: Mapping[Unit, Callable[[int], str]] = {
    Unit.HOURS: plurals.hours,
    Unit.CALENDAR_DAYS: plurals.days,
    Unit.BUSINESS_DAYS: plurals.business_days,
}


def coming_words(coming: Coming, zone: str, today: date) -> tuple[str, str, str]:
    """What happens, the day of it, and what is to be known of that day; the last may be empty."""
    name = say(_KINDS[coming.kind])
    if coming.on is None:
        length = length_words(Choice(coming.rule.value, coming.rule.unit))
        return name, say(_NO_DATE), say(_AFTER_DECISION).format(days=length)
    day = date_in_list(coming.on)
    if coming.at_earliest:
        return name, day, say(_FROM_OTHER if coming.kind is Kind.SAFE_T else _FROM_ORDER)
    if coming.on < today:
        return name, day, say(_PASSED)
    return name, day, until_words(coming.on, zone) if coming.kind in _ENDS_WITH_ITS_DAY else ""


def coming_name(coming: Coming) -> str:
    """What happens on that date."""
    return say(_KINDS[coming.kind])


def rule_name(code: RuleCode) -> str:
    """What a deadline rule is about."""
    return say(_RULES[code])


def preset_words(rule: Rule) -> str:
    """The value of a rule as it is without a choice of the store, and since when."""
    length = length_words(Choice(rule.value, rule.unit))
    if rule.code is RuleCode.DONE_ON_AMAZON:
        return say(_PROGRAMS).format(length=length)
    if rule.since is None:
        return say(_AMAZONS).format(length=length)
    return say(_AMAZONS_SINCE).format(length=length, day=date_long(rule.since))


def unit_name(unit: Unit) -> str:
    """A unit beside a number field."""
    return say(_UNITS[unit])


def length_words(choice: Choice) -> str:
    """`30 days`, `24 hours`"""
    return _LENGTHS[choice.unit](choice.value)
