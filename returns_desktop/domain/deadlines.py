"""By when the seller must act. The numbers are data (`resources/rules/deadlines.json`).

Report dates carry no time of day, so a deadline is a date on the marketplace's calendar: the last
day on which acting is surely in time. No hours are made up.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

ANY_MARKETPLACE = "*"


class Unit(StrEnum):
    HOURS = "hours"
    CALENDAR_DAYS = "calendar_days"
    BUSINESS_DAYS = "business_days"


class RuleCode(StrEnum):
    """The rules the program reckons with."""

    ANSWER_REQUEST = "answer_request"
    ANSWER_CLAIM = "answer_claim"
    REFUND_AFTER_RECEIPT = "refund_after_receipt"
    RETURN_WINDOW = "return_window"
    DONE_ON_AMAZON = "done_on_amazon"
    """How long a decision may stay unseen in reports before it is asked about."""
    CANCEL_REFUND = "cancel_refund"


@dataclass(frozen=True, slots=True)
class Rule:
    """One deadline of one marketplace, valid for what begins on or after `since`."""

    code: RuleCode
    marketplace: str
    value: int
    unit: Unit
    since: date | None
    source: str

    def due_on(self, start: date) -> date:
        """The last day that is in time when the clock started at some hour of `start`.

        Hours are rounded up to whole days, since the hour of the start is not known. Business
        days are Monday to Friday; public holidays are not known and would only lengthen it.
        """
        if self.unit is Unit.BUSINESS_DAYS:
            day, left = start, self.value
            while left:
                day += timedelta(days=1)
                left -= day.weekday() < 5
            return day
        days = -(-self.value // 24) if self.unit is Unit.HOURS else self.value
        return start + timedelta(days=days)


class RuleBook:
    """All deadline rules, looked up by marketplace and day."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)

    def find(self, code: RuleCode, marketplace: str, start: date) -> Rule | None:
        """The rule for something that began on `start`: the marketplace's own before the general
        one, the newest of those in force that day."""
        for place in (marketplace, ANY_MARKETPLACE):
            fitting = [
                rule
                for rule in self._rules
                if rule.code is code and rule.marketplace == place and (not rule.since or rule.since <= start)
            ]
            if fitting:
                return max(fitting, key=lambda rule: rule.since or date.min)
        return None

    def due_on(self, code: RuleCode, marketplace: str, start: date) -> date | None:
        """The last day in time, or None where no rule is known."""
        rule = self.find(code, marketplace, start)
        return rule.due_on(start) if rule else None

    def ends_at(self, code: RuleCode, marketplace: str, start: datetime) -> datetime | None:
        """The moment a rule in hours ends whose start is known to the minute; None where no such
        rule is known."""
        rule = self.find(code, marketplace, start.date())
        return start + timedelta(hours=rule.value) if rule and rule.unit is Unit.HOURS else None
