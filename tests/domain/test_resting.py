"""Tags in one form, rests that deadlines end, and days to come back."""

from datetime import date

import pytest

from returns_desktop.domain.filing import LONGEST_TAG, Snooze, asks_again, rests, tidy_tag

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 11, day) for day in (23, 24, 25, 26))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  damaged   box ", "damaged box"),
        ("a,b", "a b"),
        (" , ", ""),
        ("x" * (LONGEST_TAG + 1), "x" * LONGEST_TAG),
        ("x" * (LONGEST_TAG - 1) + " y", "x" * (LONGEST_TAG - 1)),
    ],
)
def test_a_tag_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert tidy_tag(typed) == kept


@pytest.mark.parametrize(
    ("until", "due_on", "is_resting"),
    [
        (WEDNESDAY, None, True),
        (TUESDAY, None, False),  # it comes back in the morning of that day
        (MONDAY, None, False),
        (THURSDAY, WEDNESDAY, True),  # the deadline is still to come
        (THURSDAY, TUESDAY, False),  # it is today
        (THURSDAY, MONDAY, True),  # it had come when the rest was begun
    ],
)
def test_a_rest_ends_on_its_day_or_with_a_deadline(
    until: date, due_on: date | None, is_resting: bool
) -> None:
    assert rests(Snooze(until, MONDAY), due_on, TUESDAY) is is_resting
    assert not rests(Snooze(until, MONDAY), due_on, TUESDAY, urgent=True)
    assert not rests(None, due_on, TUESDAY)


def test_a_reminder_asks_from_its_day_on() -> None:
    days = (None, MONDAY, TUESDAY, WEDNESDAY)
    assert [asks_again(day, TUESDAY) for day in days] == [False, True, True, False]
