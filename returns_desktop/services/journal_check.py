"""Does the journal still say what was written into it? Walks the chain once; reads only."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256

from ..domain.journal_chain import (
    NOTHING_BEFORE,
    NOTHING_LEFT,
    PURGE,
    Leftovers,
    Subjects,
    content_digest,
    leftover,
    link,
)
from ..storage import journal
from ..storage.db import Database
from ..storage.journal import StoredEntry

Tick = Callable[[int], None]
"""Hears after each portion how many entries were looked at; what it raises ends the work."""

_AT_ONCE = 1_000


class JournalCheck:
    """Compares every entry with its digest, its hash and the entry before, and the last one with what was
    noted when it was written. Each fault is told once, where it begins."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.entries = self.last_id = 0
        self.head = NOTHING_BEFORE
        """Hash of the last entry."""
        self.findings: list[str] = []
        """English, with the number of the entry and its time; the chain holds if there are none."""
        self._leftovers = Leftovers()
        self._first_left: dict[int, str] = {}
        """The first entry that words were taken from, by the purge that is said to have taken them."""
        self._purges: dict[int, tuple[str, object]] = {}
        """The purges by id: what to call their entries, and what they tell of what they left."""

    def run(self, tick: Tick) -> None:
        """Walks from the first entry to the last; inside one snapshot."""
        subjects = Subjects(journal.subjects(self._db))
        for entry in journal.entries(self._db):
            self.findings += self._faults(entry, subjects)
            self.entries, self.last_id, self.head = self.entries + 1, entry.id, entry.hash
            if self.entries % _AT_ONCE == 0:
                tick(self.entries)
        subjects.end()
        self.findings += [
            f"journal entry {entry_id} is missing, but not what it says of its requests"
            for entry_id in subjects.without_entry
        ]
        self.findings += self._faults_of_purges()
        self.findings += self._faults_at_the_end()
        tick(self.entries)

    def _faults(self, entry: StoredEntry, subjects: Subjects) -> Iterator[str]:
        """What is wrong with one entry, and between it and the one before."""
        own = _name(entry)
        at, kind, payload = entry.at or b"", entry.kind or b"", entry.payload or b""
        if kind == PURGE.encode():
            self._purges[entry.id] = own, _told_left(payload)
        own_digest = self._digest_of(payload, entry, None)

        def said() -> Iterator[tuple[int, bytes]]:
            for _, request_id, words in subjects.of(entry.id):
                yield request_id, self._digest_of(words, entry, request_id)

        if content_digest(own_digest, said()) != entry.content_digest:
            yield f"{own}: what it says was changed"
        if link(self.head, entry.id, at, kind, entry.step_id, entry.content_digest) != entry.hash:
            if entry.id != self.last_id + 1:
                yield f"{own}: {_missing(self.last_id + 1, entry.id - 1)} before it"
            else:
                yield f"{own}: it was changed, or does not follow from the entry before"

    def _digest_of(self, words: bytes, entry: StoredEntry, request_id: int | None) -> bytes:
        """Of one payload; what a purge left of it is noted."""
        found = leftover(words)
        if found is None:
            return sha256(words).digest()
        self._leftovers.add(found.by, entry.id, request_id, words)
        self._first_left.setdefault(found.by, _name(entry))
        return found.digest

    def _faults_of_purges(self) -> Iterator[str]:
        """Words are missing where a purge tells of it and nowhere else, and what it left is as it was left.
        A purge takes only from entries before it: it tells the digest of what it left."""
        left = self._leftovers.digests()
        for by in sorted(left.keys() - self._purges.keys()):
            yield f"{self._first_left[by]}: what it says was taken away, and no purge tells of it"
        for by, (own, told) in self._purges.items():
            if left.get(by, NOTHING_LEFT) != told:
                yield f"{own}: it tells of other words than those that are missing, or of other remains"

    def _faults_at_the_end(self) -> Iterator[str]:
        noted = journal.head(self._db)
        if noted is None:
            yield "the note of the last journal entry is missing"
            return
        highest = max(noted.entry_id, journal.highest_id(self._db))
        if highest > self.last_id:
            yield f"{_missing(self.last_id + 1, highest)} at the end of the journal"
        elif (noted.entry_id, noted.hash) != (self.last_id, self.head):
            yield f"journal entry {self.last_id} is not the one that was noted as the last"
        elif journal.highest_id(self._db) != self.last_id:
            yield f"the count of journal entries stands before entry {self.last_id}"
        if noted.entries != self.entries:
            yield f"{self.entries} journal entries are there, {noted.entries} were written"


def _told_left(payload: bytes) -> object:
    try:
        told = json.loads(payload)
    except ValueError:
        return None
    return told.get("left") if isinstance(told, dict) else None


def _name(entry: StoredEntry) -> str:
    return f"journal entry {entry.id} of {(entry.at or b'?').decode('utf-8', 'replace')}"


def _missing(first: int, last: int) -> str:
    return f"entry {first} is missing" if first == last else f"entries {first} to {last} are missing"
