"""Which backups go: layers, a limit of size, and what never goes."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import NOW

from returns_desktop.domain.backup_layers import (
    BackupFile,
    Limits,
    Occasion,
    name_of,
    read_name,
    surplus,
)

moments = st.integers(0, 4 * 365 * 86_400).map(
    lambda seconds: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
files = st.builds(
    lambda moment, occasion, size: BackupFile(f"{occasion}-{moment}", moment, occasion, size),
    moments,
    st.sampled_from(Occasion),
    st.integers(1, 1_000),
)
folders = st.lists(files, max_size=60, unique_by=lambda one: one.name)
limits = st.builds(Limits, st.integers(1, 9), st.integers(1, 9), st.integers(1, 9), st.integers(1, 20_000))


def daily(days: int, size: int = 1) -> list[BackupFile]:
    """A backup at noon of each of the last days, the newest first."""
    noon = NOW.replace(hour=12)
    found = (read_name(name_of(noon - timedelta(days=day)), size) for day in range(days))
    return [one for one in found if one is not None]


@given(moments, st.sampled_from((Occasion.BY_ITSELF, Occasion.BEFORE_RESTORE)))
def test_a_name_says_when_and_why(moment: datetime, occasion: Occasion) -> None:
    name = name_of(moment, occasion)
    assert read_name(name, 5) == BackupFile(name, moment, occasion, 5)


def test_other_names_are_no_backups() -> None:
    migrated = read_name("before-0007_lists-20261122-180000.sqlite3", 1)
    assert migrated is not None
    assert migrated.occasion is Occasion.BEFORE_UPGRADE
    for name in (
        "returns.sqlite3",
        "returns-20261322-180000.sqlite3",
        "returns-20261122-180000.sqlite3-wal",
        "returns-20261122-180000 (copy).sqlite3",
        ".backup-x.partial",
        "returns-٢٠٢٦١١٢٢-180000.sqlite3",
    ):
        assert read_name(name, 1) is None


@given(folders, moments, limits)
def test_the_newest_and_the_newest_of_each_occasion_never_go(
    folder: list[BackupFile], now: datetime, limits: Limits
) -> None:
    gone = surplus(folder, now, limits)
    kept = [one for one in folder if one not in gone]
    for group in (folder, *([one for one in folder if one.occasion is each] for each in Occasion)):
        if group:
            assert max(group, key=lambda one: (one.moment, one.name)) in kept


@given(folders, moments, limits)
def test_what_goes_is_older_than_what_stays_or_one_of_many_in_its_period(
    folder: list[BackupFile], now: datetime, limits: Limits
) -> None:
    endless = Limits(limits.daily, limits.weekly, limits.monthly, 10**9)
    gone = surplus(folder, now, endless)
    kept = [one for one in folder if one not in gone]
    months = {(one.moment.year, one.moment.month) for one in folder}
    for month in sorted(months)[-limits.monthly :]:
        assert any((one.moment.year, one.moment.month) == month for one in kept)
    assert all(one.moment <= now - timedelta(days=1) for one in gone)
    assert len(kept) <= limits.daily + limits.weekly + limits.monthly + 4 + sum(
        one.moment > now - timedelta(days=1) for one in folder
    )


@given(folders, moments, limits)
def test_the_limit_of_size_holds_but_for_what_never_goes(
    folder: list[BackupFile], now: datetime, limits: Limits
) -> None:
    gone = surplus(folder, now, limits)
    kept = [one for one in folder if one not in gone]
    assert sum(one.size for one in kept) <= limits.size or len(kept) <= 1 + len(Occasion)


@given(folders, moments, limits)
def test_thinned_once_is_thinned(folder: list[BackupFile], now: datetime, limits: Limits) -> None:
    gone = surplus(folder, now, limits)
    assert surplus([one for one in folder if one not in gone], now, limits) == []


def test_two_years_day_by_day_leave_days_weeks_and_months() -> None:
    """Thinning every day ends where thinning once would: nothing goes that is wanted later."""
    limits, kept = Limits(), list[BackupFile]()
    for newest in reversed(daily(730)):
        kept = [newest, *kept]
        gone = surplus(kept, newest.moment, limits)
        kept = [one for one in kept if one not in gone]
    everything = daily(730)
    gone = surplus(everything, everything[0].moment, limits)
    assert kept == [one for one in everything if one not in gone]
    assert 18 <= len(kept) <= 24
    assert [one.moment.date() for one in kept[:7]] == [(NOW - timedelta(days=day)).date() for day in range(7)]
    assert kept[-1].moment.date() == datetime(2025, 12, 31, tzinfo=UTC).date()


def test_the_oldest_go_first_for_want_of_room() -> None:
    backups = daily(7, size=100)
    assert surplus(backups, NOW, Limits(size=350)) == list(reversed(backups[3:]))


def test_a_large_database_gets_ten_times_its_size() -> None:
    assert Limits.for_database(1_000).size == 2_000_000_000
    assert Limits.for_database(600_000_000).size == 6_000_000_000


def test_of_one_day_the_newest_stays_and_what_is_younger_than_a_day() -> None:
    """With one backup of each layer, those of one week of a month differ in their age alone."""

    def made(hours: int, occasion: Occasion = Occasion.BY_ITSELF) -> BackupFile:
        moment = NOW - timedelta(hours=hours)
        return BackupFile(name_of(moment, occasion), moment, occasion, 10)

    young, old = [made(0), made(23)], [made(24), made(25), made(36), made(49)]
    restores = [made(hours, Occasion.BEFORE_RESTORE) for hours in (30, 40)]
    limits = Limits(1, 1, 1, 1_000)
    gone = [old[3], restores[1], old[2], old[1], old[0]]
    assert surplus([*restores, *young, *old], NOW, limits) == gone
    # For want of room what is young goes too, but not the newest of its occasion.
    for size in range(19, 31):
        room = [young[1]] if size < 30 else []
        assert surplus([*young, *old, *restores], NOW, Limits(1, 1, 1, size)) == [*gone, *room]


def test_what_just_fits_stays() -> None:
    backups = daily(7, size=100)
    assert surplus(backups, NOW, Limits(size=300)) == list(reversed(backups[3:]))
    assert surplus(backups, NOW, Limits(size=299)) == list(reversed(backups[2:]))
    assert surplus(backups, NOW, Limits(size=700)) == []


def test_each_layer_counts_periods_that_have_a_backup() -> None:
    days = [0, 1, 2, 9, 16, 40, 70, 71, 400]  # before a Sunday in November
    backups = [daily(day + 1)[-1] for day in days]

    def kept(limits: Limits) -> list[int]:
        gone = surplus(backups, NOW, limits)
        return [day for day, one in zip(days, backups, strict=True) if one not in gone]

    assert kept(Limits(3, 1, 1)) == [0, 1, 2]
    assert kept(Limits(1, 3, 1)) == [0, 9, 16]
    assert kept(Limits(1, 1, 4)) == [0, 40, 70, 400]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change the zone of a program")
def test_names_are_in_utc_wherever_the_computer_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 11, 22, 18, tzinfo=UTC)
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        name = name_of(moment.astimezone())
    time.tzset()
    assert name == "returns-20261122-180000.sqlite3"
