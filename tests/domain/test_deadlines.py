"""Deadlines as data: marketplace before general, in force on the day, whole days; and when a day ends."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import RULES

from returns_desktop.domain.deadlines import (
    Choice,
    Rule,
    RuleBook,
    RuleCode,
    Unit,
    end_of,
    time_left,
)
from returns_desktop.domain.marketplaces import MARKETPLACES


@pytest.mark.parametrize(
    ("code", "marketplace", "start", "due"),
    [
        (RuleCode.ANSWER_REQUEST, "US", date(2026, 11, 20), date(2026, 11, 21)),
        (RuleCode.ANSWER_REQUEST, "DE", date(2026, 12, 31), date(2027, 1, 1)),
        (RuleCode.CLAIM_POSSIBLE, "US", date(2026, 11, 20), date(2026, 11, 22)),
        (RuleCode.ANSWER_CLAIM, "US", date(2026, 11, 20), date(2026, 11, 23)),
        (RuleCode.APPEAL_CLAIM, "JP", date(2026, 11, 20), date(2026, 12, 20)),
        # The US rule changed on 2026-01-26; before that, two business days (a Friday to a Tuesday).
        (RuleCode.REFUND_AFTER_RECEIPT, "US", date(2026, 1, 26), date(2026, 1, 30)),
        (RuleCode.REFUND_AFTER_RECEIPT, "US", date(2026, 1, 23), date(2026, 1, 27)),
        (RuleCode.REFUND_AFTER_RECEIPT, "US", date(2026, 1, 25), date(2026, 1, 27)),
        (RuleCode.REFUND_AFTER_RECEIPT, "DE", date(2026, 11, 20), date(2026, 11, 24)),
        (RuleCode.CLAIM_GRANTED, "US", date(2026, 11, 20), date(2026, 11, 25)),
        (RuleCode.RETURN_WINDOW, "US", date(2026, 11, 1), date(2026, 12, 1)),
        (RuleCode.SHIP_BACK, "US", date(2026, 12, 1), date(2026, 12, 16)),
        (RuleCode.WITHDRAWAL, "DE", date(2026, 11, 1), date(2026, 11, 15)),
        (RuleCode.WITHDRAWAL, "US", date(2026, 11, 1), None),
        # SAFE-T in the US: 60 days before 2026-02-16, 30 from then on; 60 in the EU; elsewhere not known.
        (RuleCode.SAFE_T, "US", date(2026, 2, 15), date(2026, 4, 16)),
        (RuleCode.SAFE_T, "US", date(2026, 2, 16), date(2026, 3, 18)),
        (RuleCode.SAFE_T, "FR", date(2026, 2, 16), date(2026, 4, 17)),
        (RuleCode.SAFE_T, "JP", date(2026, 2, 16), None),
        (RuleCode.CLOSES_WITHOUT_ACTION, "US", date(2026, 11, 1), date(2026, 12, 21)),
        (RuleCode.CLOSES_WITHOUT_UPDATE, "US", date(2026, 11, 1), date(2026, 12, 1)),
    ],
)
def test_due_days(code: RuleCode, marketplace: str, start: date, due: date | None) -> None:
    assert RULES.due_on(code, marketplace, start) == due


def test_hours_are_rounded_up_to_days() -> None:
    rule = Rule(RuleCode.ANSWER_CLAIM, "*", 25, Unit.HOURS, None, "")
    assert rule.due_on(date(2026, 11, 20)) == date(2026, 11, 22)


def test_every_rule_names_its_source() -> None:
    for code in RuleCode:
        place = "DE" if code is RuleCode.WITHDRAWAL else "US"
        rule = RULES.find(code, place, date(2026, 11, 20))
        assert rule is not None, code
        assert len(rule.source) > 20


def test_a_stores_own_value_stands_above_the_rules_for_that_store_alone() -> None:
    chosen = {RuleCode.REFUND_AFTER_RECEIPT: Choice(7, Unit.CALENDAR_DAYS)}
    book = RULES.with_choices({2: chosen})
    start = date(2026, 11, 20)
    for code in RuleCode:
        assert book.of(1).find(code, "US", start) == RULES.find(code, "US", start)
        if code not in chosen:
            assert book.of(2).find(code, "US", start) == RULES.find(code, "US", start)
    assert book.of(2).due_on(RuleCode.REFUND_AFTER_RECEIPT, "US", start) == date(2026, 11, 27)
    own = Rule(RuleCode.REFUND_AFTER_RECEIPT, "US", 7, Unit.CALENDAR_DAYS, None, "")
    assert book.of(2).find(RuleCode.REFUND_AFTER_RECEIPT, "US", start) == own
    # The own value has no date: what began before Amazon's change is reckoned with it too.
    assert book.of(2).due_on(RuleCode.REFUND_AFTER_RECEIPT, "US", date(2026, 1, 5)) == date(2026, 1, 12)


def test_choices_of_stores_leave_the_books_own_values() -> None:
    code, start = RuleCode.SAFE_T, date(2026, 11, 20)
    book = RuleBook((), {code: Choice(3, Unit.CALENDAR_DAYS)})
    with_choices = book.with_choices({2: {code: Choice(5, Unit.CALENDAR_DAYS)}})
    assert book.with_choices({}) is book
    assert with_choices.of(1).due_on(code, "US", start) == date(2026, 11, 23)
    assert with_choices.of(2).due_on(code, "US", start) == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("start", "value", "due"),
    [
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # a Friday
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # a Saturday
        (date(2026, 11, 22), 2, date(2026, 11, 24)),  # a Sunday
        (date(2026, 11, 23), 5, date(2026, 11, 30)),  # a Monday
    ],
)
def test_business_days_leave_out_the_weekend(start: date, value: int, due: date) -> None:
    assert Rule(RuleCode.SAFE_T, "US", value, Unit.BUSINESS_DAYS, None, "").due_on(start) == due


def test_a_rule_in_hours_ends_at_a_moment() -> None:
    hours, days = RuleCode.CANCEL_REFUND, RuleCode.SAFE_T
    since, start = date(2026, 11, 20), datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
    book = RuleBook(
        [
            Rule(hours, "US", 2, Unit.HOURS, since, ""),
            Rule(days, "US", 2, Unit.CALENDAR_DAYS, None, ""),
        ]
    )
    assert book.ends_at(hours, "US", start) == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    assert book.ends_at(hours, "US", start - timedelta(days=1)) is None
    assert book.ends_at(hours, "DE", start) is None
    assert book.ends_at(days, "US", start) is None


# --- When a day ends --------------------------------------------------------------------------

ZONES = sorted({place.time_zone for place in MARKETPLACES})
DAYS = [date(2005, 1, 1) + timedelta(days=number) for number in range(35 * 365)]


def _offset(day: date, zone: ZoneInfo, hour: int) -> timedelta:
    offset = datetime.combine(day, time(hour), zone).utcoffset()
    assert offset is not None
    return offset


def _transitions(zone: str) -> list[date]:
    """Days in which the clocks are changed, found by looking at noon."""
    info = ZoneInfo(zone)
    return [day for day in DAYS if _offset(day, info, 12) != _offset(day - timedelta(days=1), info, 12)]


TRANSITIONS = {zone: _transitions(zone) for zone in ZONES}


def test_rules_with_the_same_choices_reckon_alike() -> None:
    """A long import asks whether the rules changed since it began, and they are read anew each time."""
    code = RuleCode.ANSWER_REQUEST
    three, four = ({2: {code: Choice(days, Unit.CALENDAR_DAYS)}} for days in (3, 4))
    book = RULES.with_choices(three)
    book.of(2).due_on(code, "US", date(2026, 11, 20))
    assert book == RULES.with_choices(three)
    assert hash(book) == hash(RULES.with_choices(three))
    assert book != RULES.with_choices(four)
    assert book != RULES


def test_the_zones_change_their_clocks() -> None:
    """Else the tests below would show nothing."""
    assert {"America/Los_Angeles", "Europe/Berlin", "Africa/Cairo", "America/Sao_Paulo"} <= {
        zone for zone, days in TRANSITIONS.items() if days
    }


def _first_moment(day: date, zone: ZoneInfo) -> datetime:
    """The first minute whose local date is `day`, found by walking there."""
    moment = datetime.combine(day, time(), UTC) - timedelta(hours=15)
    for step in (timedelta(hours=1), timedelta(minutes=1)):
        while moment.astimezone(zone).date() < day:
            moment += step
        if step > timedelta(minutes=1):
            moment -= step
    return moment


def _check_end(zone: str, day: date) -> None:
    info, following = ZoneInfo(zone), day + timedelta(days=1)
    end = end_of(day, zone)
    assert end.tzinfo is UTC
    assert end == _first_moment(following, info)
    back = end.astimezone(info)
    assert back.date() == following
    if back.time() != time():  # midnight is left out that night: clocks go from 24:00 to this time
        assert (end - timedelta(microseconds=1)).astimezone(info).date() == day
        assert back.utcoffset() != (end - timedelta(minutes=1)).astimezone(info).utcoffset()


@given(zone=st.sampled_from(ZONES), day=st.sampled_from(DAYS))
def test_a_day_ends_where_the_next_begins(zone: str, day: date) -> None:
    _check_end(zone, day)


@given(data=st.data(), zone=st.sampled_from([zone for zone in ZONES if TRANSITIONS[zone]]))
def test_a_day_ends_where_the_next_begins_when_clocks_change(data: st.DataObject, zone: str) -> None:
    changed = data.draw(st.sampled_from(TRANSITIONS[zone]))
    _check_end(zone, changed + timedelta(days=data.draw(st.integers(-2, 1))))


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_with_a_change_of_clocks_has_23_or_25_hours(zone: str) -> None:
    for day in TRANSITIONS[zone]:
        # Clocks that change at 24:00 lengthen or shorten the day before.
        lengths = {
            end_of(one, zone) - end_of(one - timedelta(days=1), zone)
            for one in (day - timedelta(days=1), day)
        }
        change = _offset(day, ZoneInfo(zone), 12) - _offset(day - timedelta(days=1), ZoneInfo(zone), 12)
        assert lengths == {timedelta(hours=24), timedelta(hours=24) - change}
        assert abs(change) == timedelta(hours=1)


@given(
    zone=st.sampled_from(ZONES),
    day=st.sampled_from(DAYS),
    before=st.timedeltas(min_value=timedelta(), max_value=timedelta(days=40)),
)
def test_what_is_left_runs_evenly_and_never_below_nothing(
    zone: str, day: date, before: timedelta
) -> None:
    end = end_of(day, zone)
    assert time_left(day, zone, end - before) == before
    assert time_left(day, zone, end + before) == timedelta()
    if before:
        assert (end - before).astimezone(ZoneInfo(zone)).date() <= day


@pytest.mark.parametrize(
    ("zone", "day", "end"),
    [
        ("America/Los_Angeles", date(2026, 11, 24), datetime(2026, 11, 25, 8, tzinfo=UTC)),
        # The night before the day in which clocks go back: 25 hours, 07:00 to 08:00 UTC.
        ("America/Los_Angeles", date(2026, 10, 31), datetime(2026, 11, 1, 7, tzinfo=UTC)),
        ("America/Los_Angeles", date(2026, 11, 1), datetime(2026, 11, 2, 8, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 28), datetime(2026, 3, 28, 23, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 29), datetime(2026, 3, 29, 22, tzinfo=UTC)),
        # Clocks in Cairo go from 24:00 to 01:00 in that night, and from 24:00 to 23:00 in the other.
        ("Africa/Cairo", date(2026, 4, 23), datetime(2026, 4, 23, 22, tzinfo=UTC)),
        ("Africa/Cairo", date(2026, 10, 29), datetime(2026, 10, 29, 22, tzinfo=UTC)),
    ],
)
def test_ends_of_days(zone: str, day: date, end: datetime) -> None:
    assert end_of(day, zone) == end
