"""Which backups are kept: a few of the last days, of the weeks before, and of the months before those."""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

SUFFIX: Final = ".sqlite3"
_NAME: Final = re.compile(
    r"(returns|before-restore|before-[0-9]{4}_\w+)-([0-9]{8}-[0-9]{6})\.sqlite3", re.ASCII
)
_MOMENT: Final = "%Y%m%d-%H%M%S"


class Occasion(StrEnum):
    """Why a backup was made."""

    BY_ITSELF = "by_itself"
    BEFORE_RESTORE = "before_restore"
    BEFORE_UPGRADE = "before_upgrade"


_BEGINNINGS: Final = {Occasion.BY_ITSELF: "returns", Occasion.BEFORE_RESTORE: "before-restore"}


@dataclass(frozen=True, slots=True)
class BackupFile:
    """What the name of a backup says, and its size in bytes."""

    name: str
    moment: datetime
    """UTC."""
    occasion: Occasion
    size: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a shop holds, in numbers."""

    schema: str
    requests: int
    decisions: int
    exports: int
    """Files that left the program."""
    journal_entries: int
    newest_entry: datetime | None
    """When something was last written, UTC."""

    @property
    def counts(self) -> tuple[int, ...]:
        """None of these ever gets less."""
        return self.requests, self.decisions, self.exports, self.journal_entries


@dataclass(frozen=True, slots=True)
class Saved:
    """How many rows of a damaged shop were saved, and of how many."""

    rows: int
    whole: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How many days, weeks and months keep a backup, those without one not counted, and how many bytes all of
    them may take."""

    daily: int = 7
    weekly: int = 5
    monthly: int = 12
    size: int = 2_000_000_000

    @classmethod
    def for_database(cls, size: int) -> "Limits":
        """Two gigabytes, or ten times a database for which that is too little."""
        return cls(size=max(cls().size, 10 * size))


def name_of(moment: datetime, occasion: Occasion = Occasion.BY_ITSELF) -> str:
    """The name of a backup of this moment; names of an occasion sort as their moments do."""
    return f"{_BEGINNINGS[occasion]}-{moment.astimezone(UTC):{_MOMENT}}{SUFFIX}"


def read_name(name: str, size: int) -> BackupFile | None:
    """What a file name says; None if it is no name of a backup."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found[2], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    occasions = {beginning: occasion for occasion, beginning in _BEGINNINGS.items()}
    return BackupFile(name, moment, occasions.get(found[1], Occasion.BEFORE_UPGRADE), size)


def surplus(backups: Iterable[BackupFile], now: datetime, limits: Limits) -> list[BackupFile]:
    """The backups that can go, the oldest first.

    Of each day, week and month the newest stays, so that what is wanted later does not go before. Never among
    them are the newest of all and the newest of each occasion; and what is younger than a day, or of a clock
    that went ahead, goes for want of room only.
    """
    newest_first = sorted(backups, key=lambda one: (one.moment, one.name), reverse=True)
    untouchable = set(newest_first[:1])
    for occasion in Occasion:
        untouchable |= set([one for one in newest_first if one.occasion is occasion][:1])
    kept = untouchable | {one for one in newest_first if one.moment > now - timedelta(days=1)}
    for count, period in _layers(limits):
        kept |= _newest_of_each(newest_first, period, count)
    room = limits.size - sum(one.size for one in kept)
    for one in reversed(newest_first):
        if room < 0 and one in kept - untouchable:
            kept.remove(one)
            room += one.size
    return [one for one in reversed(newest_first) if one not in kept]


_Period = Callable[[datetime], Hashable]


def _layers(limits: Limits) -> tuple[tuple[int, _Period], ...]:
    return (
        (limits.daily, datetime.date),
        (limits.weekly, lambda moment: moment.isocalendar()[:2]),
        (limits.monthly, lambda moment: (moment.year, moment.month)),
    )


def _newest_of_each(newest_first: Sequence[BackupFile], period: _Period, count: int) -> set[BackupFile]:
    """The newest backup of each of the last `count` periods that have one."""
    found: dict[Hashable, BackupFile] = {}
    for one in newest_first:
        found.setdefault(period(one.moment), one)
    return set(list(found.values())[:count])
