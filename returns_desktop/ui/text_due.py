"""By when: the words, tones and icons of deadlines.

Report dates have no time of day, so a deadline ends with its day; what is left of it is told in hours when it
is near. See `domain/deadlines.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ..domain.deadlines import end_of, time_left
from ..domain.filing import asks_again
from ..domain.model import Action, Request
from ..domain.reported import stands
from ..domain.views import RequestRow
from ..domain.workflow import Task
from ..services.browsing import RequestDetail
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import date_in_list, date_short, isolated, plurals, say, time_of_day
from .text_places import city_name

_OVERDUE = QT_TRANSLATE_NOOP("Due", "{days} d overdue")
_NO_DEADLINE = QT_TRANSLATE_NOOP("Due", "No deadline")
_TODAY: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Due", "Claim today"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Due", "Today"),
    Task.REFUND: QT_TRANSLATE_NOOP("Due", "Refund today"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Due", "Check today"),
}
_LATER: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Due", "Claim, {days} d"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Due", "{days} d left"),
    Task.REFUND: QT_TRANSLATE_NOOP("Due", "Refund in {days} d"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Due", "Check in {days} d"),
}
_TOMORROW = QT_TRANSLATE_NOOP("Due", "Tomorrow")
# Without a date: what is to do, and where or why there is none.
_UNDATED: Mapping[Task, tuple[Phrase, Phrase]] = {
    Task.CLAIM: (QT_TRANSLATE_NOOP("Due", "Claim"), QT_TRANSLATE_NOOP("Due", "date not known")),
    Task.ANSWER: (QT_TRANSLATE_NOOP("Due", "Answer"), QT_TRANSLATE_NOOP("Due", "date not known")),
    Task.REFUND: (QT_TRANSLATE_NOOP("Due", "Refund"), QT_TRANSLATE_NOOP("Due", "date not known")),
    Task.CHECK_GOODS: (QT_TRANSLATE_NOOP("Due", "Check goods"), QT_TRANSLATE_NOOP("Due", "date not known")),
    Task.TODO: (QT_TRANSLATE_NOOP("Due", "To do"), QT_TRANSLATE_NOOP("Due", "on Amazon")),
    Task.CONFLICT: (QT_TRANSLATE_NOOP("Due", "Conflict"), QT_TRANSLATE_NOOP("Due", "with report")),
}
_ICONS: Mapping[Task, str] = {
    Task.CLAIM: "atoz",
    Task.ANSWER: "due",
    Task.REFUND: "refund",
    Task.CHECK_GOODS: "check-goods",
    Task.TODO: "todo",
    Task.CONFLICT: "conflict",
}


def due_words(row_task: Task | None, due_on: date | None, today: date) -> tuple[str, str]:
    """The two lines of the list's due cell: `2 d overdue`, `Tue 20 Oct`."""
    if row_task is None:
        return say(_NO_DEADLINE), ""
    if due_on is None:
        first, second = _UNDATED[row_task]
        return say(first), say(second)
    return _first_line(row_task, (due_on - today).days), date_in_list(due_on)


def _first_line(task: Task, days: int) -> str:
    if days < 0:
        return say(_OVERDUE).format(days=-days)
    if days == 0:
        return say(_TODAY[task])
    if days == 1 and task is Task.ANSWER:
        return say(_TOMORROW)
    return say(_LATER[task]).format(days=days)


def due_tone(task: Task | None, due_on: date | None, today: date) -> str:
    """`danger` when overdue, `warn` when due today or tomorrow, `violet` for a conflict, `plain`, or
    `quiet` for nothing."""
    if task is None:
        return "quiet"
    if task is Task.CONFLICT:
        return "violet"
    if due_on is None or (due_on - today).days > 1:
        return "plain"
    return "danger" if due_on < today else "warn"


def due_icon(task: Task | None, due_on: date | None, today: date) -> str:
    """Name of the icon before the due words."""
    if task is None:
        return "due"
    if due_on is not None and due_on < today:
        return "overdue"
    return _ICONS[task]


_WITHIN: Mapping[Task, Callable[[int], str]] = {
    Task.CLAIM: plurals.claim_within_days,
    Task.ANSWER: plurals.within_days,
    Task.REFUND: plurals.refund_within_days,
    Task.CHECK_GOODS: plurals.check_within_days,
}
_LATE: Mapping[Task, Callable[[int], str]] = {
    Task.CLAIM: plurals.claim_overdue,
    Task.ANSWER: plurals.answer_overdue,
    Task.REFUND: plurals.refund_overdue,
    Task.CHECK_GOODS: plurals.check_overdue,
}
SOON = timedelta(hours=48)
"""A deadline that ends sooner is told in hours."""
_STRIP_SOON: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Deadline", "Answer the claim within {time}"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Deadline", "Answer within {time}"),
    Task.REFUND: QT_TRANSLATE_NOOP("Deadline", "Refund due within {time}"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Deadline", "Check in within {time}"),
}
_HOURS = QT_TRANSLATE_NOOP("Deadline", "{hours} h")
_MINUTES = QT_TRANSLATE_NOOP("Deadline", "{minutes} min")
_UNTIL = QT_TRANSLATE_NOOP("Deadline", "until {day}, 24:00")
_UNTIL_THERE = QT_TRANSLATE_NOOP("Deadline", "until {day}, 24:00 in {city}")
_AND_HERE = QT_TRANSLATE_NOOP("Deadline", "{there} · {day}, {time} here")
_STRIP_TOMORROW: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Deadline", "Answer the claim by tomorrow"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Deadline", "Answer by tomorrow"),
    Task.REFUND: QT_TRANSLATE_NOOP("Deadline", "Refund due by tomorrow"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Deadline", "Check in by tomorrow"),
}
_WHY: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Deadline", "by {day} · A-to-Z"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Deadline", "by {day} · then A-to-Z risk"),
    Task.REFUND: QT_TRANSLATE_NOOP("Deadline", "by {day} · after receipt"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Deadline", "by {day} · refund due then"),
}
_WHY_LATE: Mapping[Task, Phrase] = {
    Task.CLAIM: QT_TRANSLATE_NOOP("Deadline", "was due {day} · A-to-Z"),
    Task.ANSWER: QT_TRANSLATE_NOOP("Deadline", "was due {day} · A-to-Z risk"),
    Task.REFUND: QT_TRANSLATE_NOOP("Deadline", "was due {day} · A-to-Z risk"),
    Task.CHECK_GOODS: QT_TRANSLATE_NOOP("Deadline", "was due {day} · refund late"),
}
_STRIP_UNDATED: Mapping[Task, tuple[Phrase, Phrase]] = {
    Task.CLAIM: (
        QT_TRANSLATE_NOOP("Deadline", "Answer the A-to-Z claim"),
        QT_TRANSLATE_NOOP("Deadline", "the last day is not known"),
    ),
    Task.ANSWER: (
        QT_TRANSLATE_NOOP("Deadline", "Answer the buyer"),
        QT_TRANSLATE_NOOP("Deadline", "the last day is not known"),
    ),
    Task.REFUND: (
        QT_TRANSLATE_NOOP("Deadline", "Refund due"),
        QT_TRANSLATE_NOOP("Deadline", "the last day is not known"),
    ),
    Task.CHECK_GOODS: (
        QT_TRANSLATE_NOOP("Deadline", "Check the goods in"),
        QT_TRANSLATE_NOOP("Deadline", "the last day is not known"),
    ),
    Task.TODO: (
        QT_TRANSLATE_NOOP("Deadline", "To do on Amazon"),
        QT_TRANSLATE_NOOP("Deadline", "do it in Seller Central, then tick it off"),
    ),
    Task.CONFLICT: (
        QT_TRANSLATE_NOOP("Deadline", "Conflict with the report"),
        QT_TRANSLATE_NOOP("Deadline", "say which side counts"),
    ),
}
_WAITING = QT_TRANSLATE_NOOP("Deadline", "waiting for the buyer until {day}")


def deadline_strip(detail: RequestDetail) -> tuple[str, str, str, str]:
    """Tone and icon of the strip, its bold words and the others."""
    due = detail.standing.due
    if due is None:
        return "quiet", "due", say(_NO_DEADLINE), _waiting(detail)
    tone = _strip_tone(due_tone(due.task, due.on, detail.today))
    icon = due_icon(due.task, due.on, detail.today)
    if due.on is None:
        strong, rest = _STRIP_UNDATED[due.task]
        return tone, icon, say(strong), say(rest)
    days = (due.on - detail.today).days
    why = (_WHY_LATE if days < 0 else _WHY)[due.task]
    left = time_left(due.on, detail.request.store.time_zone, detail.now)
    return tone, icon, _strip_words(due.task, days, left), say(why).format(day=date_in_list(due.on))


def until_words(day: date, zone: str) -> str:
    """When a deadline on `day` ends, in the marketplace's time and in that of this computer:
    `until Tue 24 Nov, 24:00 in Los Angeles · Wed 25 Nov, 09:00 here`; once where both agree."""
    end = end_of(day, zone)
    there, here = end.astimezone(ZoneInfo(zone)), end.astimezone()
    if there.replace(tzinfo=None) == here.replace(tzinfo=None):
        return say(_UNTIL).format(day=date_in_list(day))
    words = say(_UNTIL_THERE).format(day=date_in_list(day), city=city_name(zone))
    return say(_AND_HERE).format(there=words, day=date_in_list(here.date()), time=time_of_day(here))


def next_until(detail: RequestDetail) -> str:
    """`until_words` of the request's next deadline; empty if it has none, or it is over."""
    due = detail.standing.due
    if due is None or due.on is None or due.on < detail.today:
        return ""
    return until_words(due.on, detail.request.store.time_zone)


def at_moment(detail: RequestDetail, now: datetime) -> RequestDetail:
    """The same request as it is seen later."""
    today = now.astimezone(ZoneInfo(detail.request.store.time_zone)).date()
    return replace(detail, now=now, today=today)


def _strip_tone(tone: str) -> str:
    """A strip has a tone of its own for a deadline that is not near."""
    return "deadline" if tone == "plain" else tone


def _strip_words(task: Task, days: int, left: timedelta) -> str:
    if days < 0:
        return _LATE[task](-days)
    if left < SOON:
        return say(_STRIP_SOON[task]).format(time=_time_words(left))
    # A day of 25 hours: 48 are left and more, and yet it is only tomorrow.
    return say(_STRIP_TOMORROW[task]) if days == 1 else _WITHIN[task](days)


def _time_words(left: timedelta) -> str:
    """Whole hours that are surely left, minutes in the last one."""
    minutes = max(1, left // timedelta(minutes=1))
    if minutes < 60:
        return say(_MINUTES).format(minutes=minutes)
    return say(_HOURS).format(hours=minutes // 60)


def _waiting(detail: RequestDetail) -> str:
    asked = stands(detail.request, Action.CONTACT)
    if asked is None or asked.wait_until is None or asked.wait_until < detail.today:
        return ""
    return say(_WAITING).format(day=date_short(asked.wait_until))


_SNOOZED = QT_TRANSLATE_NOOP("Due", "Snoozed")
_RESTS_UNTIL = QT_TRANSLATE_NOOP("Due", "until {day}")
_REMINDER = QT_TRANSLATE_NOOP("Due", "Reminder")
_UNTIL_CHIP = QT_TRANSLATE_NOOP("Due", "Until {day}")
_REMINDER_ON = QT_TRANSLATE_NOOP("Due", "again {day}")


def filed_words(row: RequestRow) -> tuple[str, str] | None:
    """The two lines of the due cell for a request that rests, or whose reminder has come and nothing
    else is due before; None where its deadline says more."""
    due_later = row.due_on is None or row.due_on > row.today
    if row.remind_on is not None and asks_again(row.remind_on, row.today) and due_later:
        return say(_REMINDER), date_in_list(row.remind_on)
    if row.rests and row.snooze is not None:
        return say(_SNOOZED), say(_RESTS_UNTIL).format(day=date_in_list(row.snooze.until))
    return None


def filed_chip(request: Request, today: date) -> tuple[str, str]:
    """Icon and words of the chip that says how a request is filed: until when it rests, its reminder, its
    tags; empty words: it is not."""
    tags = [isolated(f"#{tag}") for tag in request.tags]
    if request.snooze is not None and request.snooze.until > today:
        words = say(_UNTIL_CHIP).format(day=date_short(request.snooze.until))
        return "snooze", " ".join([words, *tags])
    if request.remind_on is not None:
        return "due", " ".join([date_short(request.remind_on), *tags])
    return "label", " ".join(tags)


def reminder_words(remind_on: date) -> str:
    """The second line of the due cell while a reminder lies ahead."""
    return say(_REMINDER_ON).format(day=date_short(remind_on))
