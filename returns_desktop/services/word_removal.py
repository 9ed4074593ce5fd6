"""The words that there are, how old they are and whether they may go; and taking them away."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from ..domain.errors import AppError
from ..domain.order_money import money_by_item
from ..domain.purging import Kept, Words, counts_from, why_kept
from ..domain.workflow import standing
from ..storage import facts, journal, personal, records, steps
from .changes import Changes
from .shop import Shop


class Stage(StrEnum):
    """What is being done; only the first two can be cancelled."""

    READING = "reading"
    REMOVING = "removing"
    SWEEPING = "sweeping"
    BACKUPS = "backups"


Progress = Callable[[Stage, int, int], None]
"""Hears how much of how much is done; of the file nobody knows (0 of 0)."""
Cancelled = Callable[[], bool]


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


class Verdict(NamedTuple):
    """What is to be said of a request that has words."""

    request_id: int
    key: tuple[str, str]
    """Its order id and RMA, which are the same in every backup."""
    age: int
    """Days."""
    kept: Kept | None
    words: Mapping[Words, int]


Goes = Callable[[Verdict], bool]
"""Whether the words of a request go."""


class WordRemoval:
    """Works on one shop: the seller's own, or one that is a backup of it."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def verdicts(self, progress: Progress, cancelled: Cancelled) -> Iterator[Verdict]:
        """Of each request that has words, as one moment sees it. Raises `AppError("cancelled")`."""
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
                    yield Verdict(request.id, key, age, kept, counts[request.id])
            _tell(Stage.READING, progress, cancelled)(part[-1], max(counts))

    def surveyed(self, verdicts: Iterable[Verdict]) -> Survey:
        """The same by age, with the comments of FBA returns and the reasons of exports."""
        found = Survey()
        exports = personal.export_reasons(self._shop.db)
        exported = {request_id for _, request_ids in exports for request_id in request_ids}
        of_exports: dict[int, Verdict] = {}
        for one in verdicts:
            found.add(one.age, one.kept, one.words, requests=int(any(one.words.values())))
            if one.request_id in exported:
                of_exports[one.request_id] = one
        now = self._shop.clock().date()
        for day, count in personal.fba_comments(self._shop.db):
            found.add((now - day).days, None, {Words.FBA_COMMENT: count}, requests=0)
        for at, request_ids in exports:
            those = [of_exports[request_id] for request_id in request_ids]
            if all(one.kept is None for one in those):
                age = min(((now - at.date()).days, *(one.age for one in those)))
                found.add(age, None, {Words.REMARK: 1}, requests=0)
        return found

    def remove(
        self, days: int, verdicts: Sequence[Verdict], goes: Goes, progress: Progress, cancelled: Cancelled
    ) -> Changes:
        """Removes the words of the requests that go, and old ones of FBA returns and exports; tells of it,
        unless there were none. Inside a transaction. Raises `AppError("cancelled")`."""
        db, now = self._shop.db, self._shop.clock()
        going = [one for one in verdicts if goes(one)]
        ids = sorted(one.request_id for one in going)
        stay = {one.request_id for one in verdicts}.difference(ids)
        before = now.date() - timedelta(days=days)
        by = journal.next_id(db)
        tell = _tell(Stage.REMOVING, progress, cancelled)
        with journal.rewriting(db):
            personal.erase(db, ids, by, lambda done: tell(done, len(ids)))
            words = Counter({Words.FBA_COMMENT: personal.erase_fba_comments(db, before, now.date())})
            midnight = datetime.combine(before, time(), now.tzinfo)
            words[Words.REMARK] += personal.erase_export_reasons(db, midnight, stay.__contains__, by)
        for one in going:
            words.update(one.words)
        if not any(words.values()):
            return Changes()
        records.bump_versions(db, ids)
        noted = [one.request_id for one in going if Words.NOTE in one.words]
        records.refresh(db, noted, self._shop.rules, self._shop.today(), search=False)
        step_id = records.add_step(db, at=now, kind=steps.PURGE, request_count=len(ids), label="")
        payload = {
            "days": days,
            "requests": len(ids),
            "words": {kind.value: count for kind, count in sorted(words.items()) if count},
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


def _tell(stage: Stage, progress: Progress, cancelled: Cancelled) -> Callable[[int, int], None]:
    def tell(done: int, whole: int) -> None:
        progress(stage, done, whole)
        if cancelled():
            raise AppError("cancelled")

    return tell
