"""The digests of the journal: nothing is spelled like something else, and a purge leaves the chain whole."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.journal_chain import (
    NOTHING_BEFORE,
    NOTHING_LEFT,
    Leftover,
    Leftovers,
    Subjects,
    content_digest,
    digest_of,
    leftover,
    link,
    purged,
)

words = st.binary(max_size=12)
digests = st.binary(min_size=32, max_size=32)
ids = st.integers(-3, 120)
entries = st.tuples(digests, ids, words, words, st.none() | ids, digests)
said = st.lists(st.tuples(ids, digests), max_size=4)


@given(entries, entries)
def test_different_entries_have_different_hashes(
    one: tuple[bytes, int, bytes, bytes, int | None, bytes],
    other: tuple[bytes, int, bytes, bytes, int | None, bytes],
) -> None:
    assert (link(*one) == link(*other)) == (one == other)


@given(words, words, ids, ids)
def test_letters_cannot_move_from_one_field_to_the_next(
    one: bytes, other: bytes, own: int, step: int
) -> None:
    whole = one + other
    hashes = {
        link(NOTHING_BEFORE, own, whole[:cut], whole[cut:], step, NOTHING_BEFORE)
        for cut in range(len(whole) + 1)
    }
    assert len(hashes) == len(whole) + 1


@given(digests, said, digests, said)
def test_different_contents_have_different_digests(
    one: bytes, of_one: list[tuple[int, bytes]], other: bytes, of_other: list[tuple[int, bytes]]
) -> None:
    same = (one, of_one) == (other, of_other)
    assert (content_digest(one, of_one) == content_digest(other, of_other)) == same


@given(words, st.integers(1, 10**17), st.sampled_from([b"{}", b'{"action":5}', '{"file":"ä"}'.encode()]))
def test_what_a_purge_leaves_has_the_digest_of_what_stood_there(payload: bytes, by: int, kept: bytes) -> None:
    left = purged(payload, by, kept)
    assert digest_of(left) == digest_of(payload)
    assert leftover(left) == Leftover(digest_of(payload), by, kept)
    assert purged(left, by + 1, b"{}") == left
    assert leftover(payload) is None


Left = list[tuple[int, int | None, bytes]]


@given(st.lists(st.tuples(ids, st.none() | ids, words), max_size=5, unique_by=lambda one: one[:2]), st.data())
def test_all_that_was_left_is_told_and_where(rows: Left, data: st.DataObject) -> None:
    others = data.draw(st.permutations(rows) | st.just(rows[1:]))
    assert (_digests(rows) == _digests(others)) == (rows == others)


def _digests(rows: Left) -> dict[int, str]:
    left = Leftovers()
    for row in rows:
        left.add(7, *row)
    return dict(left.digests())


@given(st.dictionaries(ids, st.lists(words, min_size=1, max_size=3)), st.sets(ids))
def test_what_entries_say_is_met_beside_them(said: dict[int, list[bytes]], there: set[int]) -> None:
    rows = [(entry, place, text) for entry in sorted(said) for place, text in enumerate(said[entry])]
    subjects = Subjects(rows)
    for entry in sorted(there):
        assert [text for _, _, text in subjects.of(entry)] == said.get(entry, [])
    subjects.end()
    assert subjects.without_entry == sorted(said.keys() - there)


def test_what_is_stored_stays_as_it_is() -> None:
    """Another spelling would break the chains of all shops."""
    own, said = digest_of(b"own"), digest_of(b"said")
    assert own == sha256(b"own").digest()
    left = purged(b"own", 12, b'{"action":"refund"}')
    assert left == b'{"purged":"%b","by":12,"kept":{"action":"refund"}}' % own.hex().encode()
    content = content_digest(own, [(7, said), (-1, own)])
    assert content == sha256(own + bytes(7) + b"\7" + said + b"\xff" * 8 + own).digest()
    entry = (content, 5, b"2026-11-22", b"decide")
    assert link(NOTHING_BEFORE, *entry[1:], 3, content) == (
        sha256(bytes(32) + content + b"5 10:2026-11-22 6:decide 3").digest()
    )
    assert link(own, *entry[1:], None, content) == (
        sha256(own + content + b"5 10:2026-11-22 6:decide -").digest()
    )
    leftovers = Leftovers()
    leftovers.add(12, 5, None, b"ab")
    leftovers.add(9, 6, 1, b"")
    leftovers.add(12, 5, 7, b"c")
    assert leftovers.digests() == {
        12: sha256(b"5 - 2:ab" + b"5 7 1:c").hexdigest(),
        9: sha256(b"6 1 0:").hexdigest(),
    }
    assert Leftovers().digests() == {}
    assert sha256().hexdigest() == NOTHING_LEFT


@pytest.mark.parametrize(
    "words",
    [
        b'{"purged":"abc","by":1,"kept":{}}',
        b'{"purged":"%b","by":0,"kept":{}}' % (b"a" * 64),
        b'{"purged":"%b","by":1,"kept":[]}' % (b"a" * 64),
        b'{"purged":"%b","by":1,"kept":{}} ' % (b"a" * 64),
        b' {"purged":"%b","by":1,"kept":{}}' % (b"a" * 64),
    ],
)
def test_what_only_looks_like_left_by_a_purge_was_written_by_somebody(words: bytes) -> None:
    assert leftover(words) is None
    assert digest_of(words) == sha256(words).digest()
    left = leftover(purged(words, 3, b"{}"))
    assert left == Leftover(sha256(words).digest(), 3, b"{}")
