"""Words of and about buyers are removed when they are no longer needed; the books stay."""

import logging
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from ..domain.errors import AppError
from ..domain.order_money import money_by_item
from ..domain.purging import LONGEST_DAYS, Kept, Words, counts_from, why_kept
from ..domain.workflow import standing
from ..storage import facts, journal, personal, records, steps
from .changes import Changes
from .shop import Shop

log = logging.getLogger(__name__)

SPARE: Final = 50_000_000
"""Bytes that are left free on the disk."""


class Stage(StrEnum):
    """What is being done; only the first two can be cancelled."""

    READING = "reading"
    REMOVING = "removing"
    SWEEPING = "sweeping"
    BACKUPS = "backups"


Progress = Callable[[Stage, int, int], None]
"""Hears how much of how much is done; of the file nobody knows (0 of 0)."""
Cancelled = Callable[[], bool]


def _unheard(_stage: Stage, _done: int, _whole: int) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Preview:
    """What goes, and what stays because something is open."""

    requests: int
    words: Mapping[Words, int]
    kept: Mapping[Kept, int]
    """Requests that are old enough, by why their words stay."""

    @property
    def is_empty(self) -> bool:
        return not self.requests and not any(self.words.values())


@dataclass(slots=True)
class _Group:
    """Requests of one age."""

    requests: int = 0
    words: Counter[Words] = field(default_factory=Counter)


class Survey:
    """All words that there are by their age, read once; tells of any number of days."""

    def __init__(self) -> None:
        self._groups: dict[tuple[int, Kept | None], _Group] = {}

    def add(self, age: int, kept: Kept | None, words: Mapping[Words, int], requests: int = 1) -> None:
        group = self._groups.setdefault((age, kept), _Group())
        group.requests += requests
        group.words.update(words)

    def older_than(self, days: int) -> Preview:
        """What is older than so many days."""
        requests, words, stay = 0, Counter[Words](), Counter[Kept]()
        for (age, kept), group in self._groups.items():
            if age > days and kept is None:
                requests += group.requests
                words.update(group.words)
            elif age > days and kept is not None:
                stay[kept] += group.requests
        return Preview(requests, words, stay)


@dataclass(frozen=True, slots=True)
class Purged:
    """What was removed."""

    changes: Changes
    done: Preview
    is_swept: bool
    """Whether the file was written anew; else others had it open, and it has to be done again."""


class _Verdict(NamedTuple):
    request_id: int
    key: tuple[str, str]
    """Its order id and RMA, which are the same in every backup."""
    age: int
    kept: Kept | None
    words: Mapping[Words, int]


class Purging:
    """Removes what is old enough, after a look at how much that is."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def survey(self, progress: Progress = _unheard, cancelled: Cancelled = _never) -> Survey:
        """Looks at all words; reads only. Raises `AppError("cancelled")`."""
        with self._shop.db.reading():
            return self._surveyed(list(self._verdicts(progress, cancelled)))

    def purge(self, days: int, progress: Progress = _unheard, cancelled: Cancelled = _never) -> Purged:
        """Removes what is older than so many days, all or nothing, then writes the file anew so that its free
        pages hold nothing of it. Nothing that was done before can be undone any more.

        Raises `AppError`: `purge_days_unfit`, `purge_no_room`, `database_busy`, `cancelled`. Nothing is
        changed then.
        """
        if not 0 <= days <= LONGEST_DAYS:
            raise AppError("purge_days_unfit", largest=LONGEST_DAYS)
        self._require_room()
        db = self._shop.db
        with db.wiping():
            with db.transaction():
                verdicts = list(self._verdicts(progress, cancelled))
                preview = self._surveyed(verdicts).older_than(days)
                changes = Changes()
                if not preview.is_empty:
                    changes = self._remove(days, verdicts, preview, progress, cancelled)
            progress(Stage.SWEEPING, 0, 0)
            swept = self._sweep()
        log.info("words of %d requests were removed", preview.requests)
        return Purged(changes, preview, swept)

    def _verdicts(self, progress: Progress, cancelled: Cancelled) -> Iterator[_Verdict]:
        """What is to be said of each request that has words."""
        counts: dict[int, Counter[Words]] = {}
        last: dict[int, datetime] = {}
        for one in personal.written(self._shop.db):
            counts.setdefault(one.request_id, Counter())[one.kind] += one.number
            last[one.request_id] = max(one.last, last.get(one.request_id, one.last))
        today, rules = self._shop.today(), self._shop.rules
        for part in facts.chunks(sorted(counts)):
            wanted = set(part)
            for order in facts.orders_of(self._shop.db, part):
                money = money_by_item(order)
                for request in (one for one in order if one.id in wanted):
                    now = today[request.store.id]
                    kept = why_kept(request, standing(request, money, rules), rules, now)
                    age = (now - counts_from(request, last[request.id])).days
                    key = (request.line.order_id, request.line.amazon_rma_id)
                    yield _Verdict(request.id, key, age, kept, counts[request.id])
            _tell(Stage.READING, progress, cancelled)(part[-1], max(counts))

    def _surveyed(self, verdicts: list[_Verdict]) -> Survey:
        found = Survey()
        for one in verdicts:
            found.add(one.age, one.kept, one.words)
        now = self._shop.clock().date()
        for day, count in personal.fba_comments(self._shop.db):
            found.add((now - day).days, None, {Words.FBA_COMMENT: count}, requests=0)
        return found

    def _remove(
        self,
        days: int,
        verdicts: list[_Verdict],
        preview: Preview,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Changes:
        """Removes the words of requests, FBA returns and exports, and tells of it."""
        db, now = self._shop.db, self._shop.clock()
        ids = sorted(one.request_id for one in verdicts if one.kept is None and one.age > days)
        stay = {one.request_id for one in verdicts}.difference(ids)
        before = now.date() - timedelta(days=days)
        by = journal.next_id(db)
        tell = _tell(Stage.REMOVING, progress, cancelled)
        with journal.rewriting(db):
            personal.erase(db, ids, by, lambda done: tell(done, len(ids)))
            personal.erase_fba_comments(db, before, now.date())
            midnight = datetime.combine(before, time(), now.tzinfo)
            personal.erase_export_reasons(db, midnight, stay.__contains__, by)
        records.bump_versions(db, ids)
        noted = [one.request_id for one in verdicts if Words.NOTE in one.words and one.request_id not in stay]
        records.refresh(db, noted, self._shop.rules, self._shop.today(), search=False)
        step_id = records.add_step(db, at=now, kind=steps.PURGE, request_count=len(ids), label="")
        payload = {
            "days": days,
            "requests": len(ids),
            "words": {kind.value: count for kind, count in sorted(preview.words.items()) if count},
            "left": journal.left_by(db, by),
        }
        told = records.add_journal(
            db,
            at=now,
            kind=steps.PURGE,
            payload=payload,
            subjects=((request_id, {}) for request_id in ids),
            step_id=step_id,
        )
        assert told == by, "what was left names the entry that tells of it"
        return Changes(tuple(ids), everything=True, step_id=step_id)

    def _require_room(self) -> None:
        """The file is written anew beside itself, in its log and in a temporary one."""
        path = self._shop.db.path
        needed = 2 * path.stat().st_size + SPARE
        if shutil.disk_usage(path.parent).free < needed:
            raise AppError("purge_no_room", size_mb=needed // 1_000_000 + 1)

    def _sweep(self) -> bool:
        """What was removed stays removed if this does not come to its end; it can be done again."""
        with suppress(AppError):
            self._shop.db.sweep()
            return True
        log.warning("the data file could not be written anew; others had it open")
        return False


def _tell(stage: Stage, progress: Progress, cancelled: Cancelled) -> Callable[[int, int], None]:
    def tell(done: int, whole: int) -> None:
        progress(stage, done, whole)
        if cancelled():
            raise AppError("cancelled")

    return tell
