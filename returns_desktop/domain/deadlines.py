"""By when the seller must act. The numbers are data (`resources/rules/deadlines.json`).

Report dates carry no time of day, so a deadline is a date on the marketplace's calendar: the last
day on which acting is surely in time. No hours are made up: the hours told are those left of that day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

ANY_MARKETPLACE = "*"


class Unit(StrEnum):
    HOURS = "hours"
    CALENDAR_DAYS = "calendar_days"
    BUSINESS_DAYS = "business_days"


class RuleCode(StrEnum):
    """The rules the program reckons with or shows, in the order they come up."""

    ANSWER_REQUEST = "answer_request"
    CLAIM_POSSIBLE = "claim_possible"
    """From then on an unanswered request can become an A-to-Z claim."""
    ANSWER_CLAIM = "answer_claim"
    APPEAL_CLAIM = "appeal_claim"
    REFUND_AFTER_RECEIPT = "refund_after_receipt"
    CLAIM_GRANTED = "claim_granted"
    """A return with a prepaid label that came back and is not refunded becomes a granted claim."""
    RETURN_WINDOW = "return_window"
    SHIP_BACK = "ship_back"
    """How long the buyer may ship after the return window."""
    WITHDRAWAL = "withdrawal"
    SAFE_T = "safe_t"
    CLOSES_WITHOUT_ACTION = "closes_without_action"
    CLOSES_WITHOUT_UPDATE = "closes_without_update"
    CANCEL_REFUND = "cancel_refund"
    DONE_ON_AMAZON = "done_on_amazon"
    """How long a decision may stay unseen in reports before it is asked about."""


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


@dataclass(frozen=True, slots=True)
class Choice:
    """A store's own value of a rule, whatever the day."""

    value: int
    unit: Unit


Choices = Mapping[int, Mapping[RuleCode, Choice]]
"""What stores chose, by the id of the store."""


class RuleBook:
    """All deadline rules, looked up by marketplace and day."""

    def __init__(
        self,
        rules: Iterable[Rule],
        own: Mapping[RuleCode, Choice] | None = None,
        choices: Choices | None = None,
    ) -> None:
        """`own` stands above the rules; `choices` are those of stores, for `of`."""
        self._rules = tuple(rules)
        self._by_place: dict[tuple[RuleCode, str], list[Rule]] = {}
        self._due: dict[tuple[RuleCode, str, date], date | None] = {}
        """What `due_on` found; a shop asks for each of its days a thousand times."""
        for rule in self._rules:
            self._by_place.setdefault((rule.code, rule.marketplace), []).append(rule)
        self._own = own or {}
        self._of_stores = {
            store_id: RuleBook(self._rules, chosen) for store_id, chosen in (choices or {}).items() if chosen
        }

    def __eq__(self, other: object) -> bool:
        """Whether both reckon alike."""
        if not isinstance(other, RuleBook):
            return NotImplemented
        mine, others = ((book._rules, book._own, book._of_stores) for book in (self, other))
        return mine == others

    def __hash__(self) -> int:
        return hash(self._rules)

    def with_choices(self, choices: Choices) -> "RuleBook":
        """The same rules for stores that chose values of their own."""
        return RuleBook(self._rules, self._own, choices) if choices else self

    def of(self, store_id: int) -> "RuleBook":
        """The rules as a store reckons: with its own values where it chose some."""
        return self._of_stores.get(store_id, self)

    def find(self, code: RuleCode, marketplace: str, start: date) -> Rule | None:
        """The rule for something that began on `start`: the store's own, else the marketplace's own
        before the general one, the newest of those in force that day."""
        if (chosen := self._own.get(code)) is not None:
            return Rule(code, marketplace, chosen.value, chosen.unit, None, "")
        for place in (marketplace, ANY_MARKETPLACE):
            fitting = [
                rule
                for rule in self._by_place.get((code, place), ())
                if not rule.since or rule.since <= start
            ]
            if fitting:
                return max(fitting, key=lambda rule: rule.since or date.min)
        return None

    def due_on(self, code: RuleCode, marketplace: str, start: date) -> date | None:
        """The last day in time, or None where no rule is known."""
        asked = code, marketplace, start
        if asked not in self._due:
            rule = self.find(code, marketplace, start)
            self._due[asked] = rule.due_on(start) if rule else None
        return self._due[asked]

    def ends_at(self, code: RuleCode, marketplace: str, start: datetime) -> datetime | None:
        """The moment a rule in hours ends whose start is known to the minute; None where no such
        rule is known."""
        rule = self.find(code, marketplace, start.date())
        return start + timedelta(hours=rule.value) if rule and rule.unit is Unit.HOURS else None


def end_of(day: date, zone: str) -> datetime:
    """The moment a calendar day ends in an IANA zone, in UTC: the first moment of the next day.

    Where that day begins later than at midnight, because clocks are put forward at 00:00, it is the
    moment they are; where midnight comes twice, the first one.
    """
    midnight = datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(zone))
    return midnight.astimezone(UTC)


def time_left(day: date, zone: str, now: datetime) -> timedelta:
    """What is left of a deadline on `day` at `now` (aware); nothing once the day is over."""
    return max(end_of(day, zone) - now, timedelta())
