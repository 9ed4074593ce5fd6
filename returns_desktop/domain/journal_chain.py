"""How the entries of the journal are chained. Stored hashes depend on it, so it never changes.

An entry has a digest of its content (what it says, and what it says of each request) and a hash of itself,
that digest and the hash of the entry before. SHA-256 throughout.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

Subject = tuple[int, int, bytes]
"""Id of the entry, id of the request, and what is said of it."""

NOTHING_BEFORE: Final = bytes(32)
"""Stands for the hash of the entry before the first."""
PURGE: Final = "purge"
"""The kind of entry, and of step, that takes words away. Its payload tells as `left` the digest of all that
it left in their places (`Leftovers`)."""

_PURGED: Final = re.compile(rb'\{"purged":"([0-9a-f]{64})","by":([1-9][0-9]{0,17}),"kept":(\{.*\})\}')


class Leftover(NamedTuple):
    """What a purge left in the place of a payload."""

    digest: bytes
    """Of what stood here."""
    by: int
    """Id of the entry that tells of the purge."""
    kept: bytes
    """Codes and amounts that were part of it, as JSON."""


def leftover(words: bytes) -> Leftover | None:
    """None where nothing was taken away."""
    if not words.startswith(b'{"purged"'):
        return None
    found = _PURGED.fullmatch(words)
    return Leftover(bytes.fromhex(found[1].decode()), int(found[2]), found[3]) if found else None


def purged(words: bytes, by: int, kept: bytes) -> bytes:
    """What a purge leaves in the place of a payload; one that was purged before stays as it is."""
    if leftover(words) is not None:
        return words
    return b'{"purged":"%b","by":%d,"kept":%b}' % (sha256(words).hexdigest().encode(), by, kept)


def digest_of(words: bytes) -> bytes:
    """Of one payload. One that was purged is told by the digest it left behind, so the chain still holds."""
    left = leftover(words)
    return sha256(words).digest() if left is None else left.digest


class Leftovers:
    """What purges left, told in the order of the chain: first of an entry itself, then of its requests."""

    def __init__(self) -> None:
        self._by: dict[int, Any] = {}

    def add(self, by: int, entry_id: int, request_id: int | None, words: bytes) -> None:
        """`request_id`: None where it is left of the entry itself."""
        place = b"-" if request_id is None else b"%d" % request_id
        self._by.setdefault(by, sha256()).update(b"%d %b %d:%b" % (entry_id, place, len(words), words))

    def digests(self) -> Mapping[int, str]:
        """One for each purge that left anything, by the id of its entry; hexadecimal."""
        return {by: digest.hexdigest() for by, digest in self._by.items()}


NOTHING_LEFT: Final = sha256().hexdigest()
"""What a purge tells that found nothing in the journal to take away."""


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
