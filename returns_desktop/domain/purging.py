"""When words that somebody wrote have to go, and what of the books stays in their place.

Amazon lets a seller keep a buyer's data no longer than needed, 30 days after delivery.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from zoneinfo import ZoneInfo

from .deadlines import RuleBook
from .model import Request
from .radar import Kind, radar
from .workflow import Standing, Task

LONGEST_DAYS: Final = 3_650


class Words(StrEnum):
    """Whose words, and where."""

    COMMENT = "comment"
    MESSAGE = "message"
    NOTE = "note"
    REMARK = "remark"
    """Reasons and remarks that were typed into a decision, a check-in or an answer."""
    FBA_COMMENT = "fba_comment"
    PHOTO = "photo"
    """Photos and documents attached as evidence, with their names."""
    JOURNAL = "journal"
    """What the journal repeats of them."""


class Kept(StrEnum):
    """Why the words of a request stay, however old they are; the first that holds is told."""

    CLAIM = "claim"
    TASK = "task"
    SAFE_T = "safe_t"
    DEADLINE = "deadline"
    COME_BACK = "come_back"


_SAFE_T_SETTLED: Final = frozenset({"approved", "denied"})


def why_kept(request: Request, standing: Standing, rules: RuleBook, today: date) -> Kept | None:
    """What is open about a request on `today` of its marketplace; None: nothing is."""
    if standing.has(Task.CLAIM):
        return Kept.CLAIM
    if standing.dues:
        return Kept.TASK
    lines = [item.line for item in request.items]
    if any(line.safet_claim_id and line.safet_state.casefold() not in _SAFE_T_SETTLED for line in lines):
        return Kept.SAFE_T
    ahead = {one.kind for one in radar(request, standing, rules) if one.on is not None and one.on >= today}
    if ahead:
        return Kept.SAFE_T if ahead == {Kind.SAFE_T} else Kept.DEADLINE
    return Kept.COME_BACK if request.snooze is not None or request.remind_on is not None else None


def counts_from(request: Request, written: datetime) -> date:
    """The day from which the age of the words of a request counts: the last of its goods came back. While no
    goods are known to have come, the last thing that is known to have happened.

    `written`: when the last of its words was.
    """
    zone = ZoneInfo(request.store.time_zone)
    came = [item.line.delivery_date for item in request.items if item.line.delivery_date]
    came += [check.checked_at.astimezone(zone).date() for item in request.items for check in item.checks]
    if came:
        return max(came)
    days = [written.astimezone(zone).date()]
    days += [decision.decided_at.astimezone(zone).date() for decision in request.decisions]
    days += [item.line.request_date for item in request.items if item.line.request_date]
    return max(days)


JOURNAL_BOOKS: Final = frozenset((
    "action", "added", "amount_minor", "changes", "characters", "close_reason", "confirmed", "currency",
    "day", "decisions", "file", "files", "finding", "findings", "label", "mark", "own_rma", "removed",
    "requests", "restocking_minor", "scope", "state", "step", "template", "to_store", "wait_until", "what",
    "without_goods",
))
"""What the journal tells in codes, numbers, days and the seller's own names."""
JOURNAL_WORDS: Final = frozenset({"reason", "again_reason"})
_COUNTS: Final = "counts"
"""Of a check-in: quantity, condition, remark."""


def books_of(told: Mapping[str, Any]) -> dict[str, Any] | None:
    """What stays of a payload when its words go; None where it has no words. What is not known to be books
    counts as words."""
    books = {name: value for name, value in told.items() if name in JOURNAL_BOOKS}
    if _COUNTS in told:
        books[_COUNTS] = [[*count[:2], ""] for count in told[_COUNTS]]
    return None if books == told else books
