"""How the entries of the journal are chained. Stored hashes depend on it, so it never changes.

An entry has a digest of its content (what it says, and what it says of each request) and a hash of itself,
that digest and the hash of the entry before. SHA-256 throughout.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import Final

Subject = tuple[int, int, bytes]
"""Id of the entry, id of the request, and what is said of it."""

NOTHING_BEFORE: Final = bytes(32)
"""Stands for the hash of the entry before the first."""
PURGE: Final = "purge"
"""The kind of entry that says whose words were taken away: all up to the entry `through` in its payload."""

_PURGED: Final = re.compile(rb'\{"purged":"([0-9a-f]{64})"\}')


def digest_of(words: bytes) -> bytes:
    """Of one payload. One that was purged is told by the digest it left behind, so the chain still holds."""
    left = purged_digest(words)
    return sha256(words).digest() if left is None else left


def purged_digest(words: bytes) -> bytes | None:
    """The digest of what stood here before a purge; None where nothing was taken away."""
    if not words.startswith(b'{"purged"'):
        return None
    found = _PURGED.fullmatch(words)
    return bytes.fromhex(found[1].decode()) if found else None


def purged(words: bytes) -> bytes:
    """What a purge leaves in the place of a payload."""
    return b'{"purged":"%b"}' % digest_of(words).hex().encode()


def content_digest(payload: bytes, subjects: Iterable[tuple[int, bytes]]) -> bytes:
    """From the digest of the payload, and each request's id with the digest of what is said of it, by id."""
    content = sha256(payload)
    for request_id, said in subjects:
        content.update(request_id.to_bytes(8, "big", signed=True) + said)
    return content.digest()


def link(before: bytes, entry_id: int, at: bytes, kind: bytes, step_id: int | None, content: bytes) -> bytes:
    """The hash of an entry. Lengths stand before texts, so that no two entries are spelled alike."""
    step = b"-" if step_id is None else b"%d" % step_id
    entry = b"%d %d:%b %d:%b %b" % (entry_id, len(at), at, len(kind), kind, step)
    return sha256(before + content + entry).digest()


class Subjects:
    """What entries say of requests, gone through once beside the entries, both in their order."""

    def __init__(self, rows: Iterable[Subject]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = next(self._groups, None)
        self.without_entry: list[int] = []
        """Ids of entries that are not there, but for what they say."""

    def of(self, entry_id: int) -> Iterator[Subject]:
        """Those of one entry; those before it belong to none."""
        while self._next is not None and self._next[0] < entry_id:
            self.without_entry.append(self._next[0])
            self._next = next(self._groups, None)
        if self._next is not None and self._next[0] == entry_id:
            yield from self._next[1]
            self._next = next(self._groups, None)

    def end(self) -> None:
        """No entry comes any more."""
        while self._next is not None:
            self.without_entry.append(self._next[0])
            self._next = next(self._groups, None)
