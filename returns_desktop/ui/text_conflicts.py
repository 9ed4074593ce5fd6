"""Where a report and the seller's decision differ: both sides, and the ways out."""

from collections.abc import Mapping

from ..domain.model import Action
from ..domain.reconcile import Answer, Finding, FindingKind
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import date_short, money, say

_YOU = QT_TRANSLATE_NOOP("Conflict", "You:")
_AMAZON = QT_TRANSLATE_NOOP("Conflict", "Amazon:")
_NOTHING = QT_TRANSLATE_NOOP("Conflict", "no refund decided")
_REFUND = QT_TRANSLATE_NOOP("Conflict", "refund {amount}")
_ON = QT_TRANSLATE_NOOP("Conflict", "{what} on {day}")
_DONE: Mapping[Action, Phrase] = {
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Conflict", "authorized"),
    Action.CLOSE: QT_TRANSLATE_NOOP("Conflict", "closed"),
    Action.REFUND: QT_TRANSLATE_NOOP("Conflict", "refunded"),
    Action.CONTACT: QT_TRANSLATE_NOOP("Conflict", "message written"),
}
_REFUNDED = QT_TRANSLATE_NOOP("Conflict", "{amount} refunded")
_NONE_REFUNDED = QT_TRANSLATE_NOOP("Conflict", "no refund shown")
_STATUS = QT_TRANSLATE_NOOP("Conflict", "status {status}")
_NOT_SHOWN = QT_TRANSLATE_NOOP("Conflict", "not shown as done")
_HINT = QT_TRANSLATE_NOOP("Conflict", "a hint: the report does not prove that money moved")
_SHORT_HINT = QT_TRANSLATE_NOOP("Conflict", "a hint, no proof")
_WITH_HINT = QT_TRANSLATE_NOOP("Conflict", "{what} ({hint})")

_WHAT: Mapping[FindingKind, tuple[Phrase, Phrase]] = {
    FindingKind.CONTRADICTED: (
        QT_TRANSLATE_NOOP("Conflict", "The report shows something else than you decided."),
        QT_TRANSLATE_NOOP("Conflict", "Say which side counts."),
    ),
    FindingKind.REFUNDED_ELSEWHERE: (
        QT_TRANSLATE_NOOP("Conflict", "The report shows a refund that was not decided here."),
        QT_TRANSLATE_NOOP("Conflict", "Until you answer, that money cannot be refunded a second time."),
    ),
    FindingKind.NOT_DONE: (
        QT_TRANSLATE_NOOP("Conflict", "You decided this, but the report does not show it."),
        QT_TRANSLATE_NOOP("Conflict", "It may not have been done on Amazon."),
    ),
}
_ANSWERS: Mapping[Answer, Phrase] = {
    Answer.ACCEPT: QT_TRANSLATE_NOOP("Conflict", "Accept Amazon's state"),
    Answer.KEEP: QT_TRANSLATE_NOOP("Conflict", "Keep mine and do it on Amazon"),
    Answer.WITHDRAW: QT_TRANSLATE_NOOP("Conflict", "Withdraw mine"),
}
_CONSEQUENCES: Mapping[Answer, Phrase] = {
    Answer.ACCEPT: QT_TRANSLATE_NOOP("Conflict", "Your decision falls; what Amazon shows counts."),
    Answer.KEEP: QT_TRANSLATE_NOOP("Conflict", "Your decision stands and comes under To do on Amazon again."),
    Answer.WITHDRAW: QT_TRANSLATE_NOOP(
        "Conflict", "As if you had never decided it; nothing is to be done on Amazon."
    ),
}
_ACCEPT_MONEY = QT_TRANSLATE_NOOP("Conflict", "{amount} count as refunded; your own decision falls.")
_ACCEPT_ELSEWHERE = QT_TRANSLATE_NOOP("Conflict", "{amount} count as refunded, as if you had decided it.")
_KEEP_TWICE = QT_TRANSLATE_NOOP(
    "Conflict", "Your refund stands as well: if Amazon did pay, the buyer gets money twice."
)


def conflict_sides(finding: Finding, currency: str) -> tuple[str, str]:
    """What the seller decided, and what the report shows: `20.00 USD refunded`."""
    return _ours(finding, currency), _theirs(finding, currency)


def conflict_lines(finding: Finding, currency: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Both sides, each with the word for whose it is; a hint says in short that it is one."""
    ours, theirs = conflict_sides(finding, currency)
    if finding.is_hint:
        theirs = say(_WITH_HINT).replace("{hint}", say(_SHORT_HINT)).replace("{what}", theirs)
    return (say(_YOU), ours), (say(_AMAZON), theirs)


def conflict_what(finding: Finding) -> tuple[str, str]:
    """What kind of conflict it is, and what that means."""
    strong, rest = _WHAT.get(finding.kind, _WHAT[FindingKind.CONTRADICTED])
    return say(strong), say(rest)


def conflict_hint() -> str:
    """Why an amount in a report is not proof."""
    return say(_HINT)


def answer_name(answer: Answer) -> str:
    """A way out."""
    return say(_ANSWERS[answer])


def answer_consequence(answer: Answer, finding: Finding, currency: str) -> str:
    """What follows from it."""
    shown = money(finding.theirs_minor or 0, currency)
    if answer is Answer.ACCEPT and finding.is_hint and finding.theirs_minor:
        elsewhere = finding.kind is FindingKind.REFUNDED_ELSEWHERE
        return say(_ACCEPT_ELSEWHERE if elsewhere else _ACCEPT_MONEY).format(amount=shown)
    if pays_twice(answer, finding):
        return say(_KEEP_TWICE)
    return say(_CONSEQUENCES[answer])


def pays_twice(answer: Answer, finding: Finding) -> bool:
    """Whether this way out can send money that Amazon has sent already."""
    return answer is Answer.KEEP and finding.is_hint and bool(finding.theirs_minor)


def needs_reason(answer: Answer, finding: Finding) -> bool:
    """Whether this way out can cost money: sent a second time, or free to be sent though it may have
    moved already."""
    return answer in finding.with_reason or pays_twice(answer, finding)


def _ours(finding: Finding, currency: str) -> str:
    if finding.action is Action.REFUND:
        if finding.ours_minor is None:
            return say(_NOTHING)
        what = say(_REFUND).format(amount=money(finding.ours_minor, currency))
    else:
        what = say(_DONE[finding.action])
    if finding.decided_on is None:
        return what
    return say(_ON).format(what=what, day=date_short(finding.decided_on))


def _theirs(finding: Finding, currency: str) -> str:
    if finding.action is Action.REFUND:
        if not finding.theirs_minor and finding.kind is FindingKind.CONTRADICTED and finding.theirs:
            return say(_STATUS).replace("{status}", finding.theirs)
        if not finding.theirs_minor:
            return say(_NONE_REFUNDED)
        return say(_REFUNDED).format(amount=money(finding.theirs_minor, currency))
    return say(_STATUS).replace("{status}", finding.theirs) if finding.theirs else say(_NOT_SHOWN)
