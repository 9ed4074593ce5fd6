"""Ids in few bytes are a list like any other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.id_list import IdList

ids = st.lists(st.integers(0, 2**32 - 1) | st.integers(0, 70_000), unique=True)


@given(ids, st.integers(-5, 50), st.integers(-5, 50))
def test_it_reads_like_a_list(numbers: list[int], start: int, stop: int) -> None:
    kept = IdList.of(numbers)
    assert (list(kept), len(kept), kept[start:stop]) == (numbers, len(numbers), numbers[start:stop])
    assert [kept[place] for place in range(-len(numbers), len(numbers))] == numbers * 2
    assert kept == IdList.of(numbers)
    assert kept == numbers
    assert hash(kept) == hash(IdList.of(numbers))
    with pytest.raises(IndexError):
        kept[len(numbers)]


@given(ids, st.integers(0, 70_000))
def test_an_id_is_found_where_it_stands_and_nowhere_between(numbers: list[int], other: int) -> None:
    kept = IdList.of(numbers)
    assert [kept.place_of(number) for number in numbers] == list(range(len(numbers)))
    assert kept.place_of(other) == (numbers.index(other) if other in numbers else -1)
    assert (other in kept) == (other in numbers)


@given(ids, ids)
def test_what_is_the_same_is_found_from_both_ends(one: list[int], other: list[int]) -> None:
    first, second = IdList.of(one), IdList.of(other)
    start = first.same_start(second)
    assert one[:start] == other[:start]
    assert one[start : start + 1] != other[start : start + 1] or start in (len(one), len(other))
    end = first.same_end(second, min(len(one), len(other)))
    assert one[len(one) - end :] == other[len(other) - end :]


@given(ids.filter(bool), st.data())
def test_an_id_is_put_behind_another(numbers: list[int], data: st.DataObject) -> None:
    moved = data.draw(st.sampled_from([*numbers, 2**32 - 1]))
    behind = data.draw(st.sampled_from([-1, *(number for number in numbers if number != moved)]))
    rest = [number for number in numbers if number != moved]
    at = rest.index(behind) + 1 if behind >= 0 else 0
    assert list(IdList.of(numbers).moved(moved, behind)) == [*rest[:at], moved, *rest[at:]]


def test_the_same_ids_at_both_ends_are_counted() -> None:
    one = IdList.of([1, 2, 3, 4])
    for other, start, end in (
        ([1, 2, 3, 4], 4, 4),
        ([9, 2, 3, 4], 0, 3),
        ([1, 2, 3, 9], 3, 0),
        ([1, 2], 2, 0),
        ([4], 0, 1),
        ([1, 7, 8, 9, 3, 4], 1, 2),
        ([9, 8, 7, 4], 0, 1),
        ([1, 8, 7, 9], 1, 0),
        ([], 0, 0),
    ):
        found = IdList.of(other)
        assert (one.same_start(found), found.same_start(one)) == (start, start)
        most = min(len(one), len(found))
        assert (one.same_end(found, most), found.same_end(one, most)) == (end, end)
    assert [one.same_end(one, most) for most in (0, 1, 3)] == [0, 1, 3]


def test_an_id_is_not_found_across_two_others() -> None:
    assert IdList.of([0x100, 0x10000]).place_of(0x10000) == 1
    assert IdList.of([0x100, 0]).place_of(0x10000) == -1
    assert IdList.of([0x1010100, 0]).place_of(0) == 1
    assert IdList.of([0x100, 0x10000, 0xFF000100, 0xFF0000]).place_of(0x10000) == 1
    assert IdList.of([0x10101, 0x1000000]).place_of(0x1010100) == -1


def test_an_id_of_nought_is_one_to_stand_behind() -> None:
    assert IdList.of([0, 1, 2]).moved(2, 0) == [0, 2, 1]


def test_ids_are_compared_with_ids_alone() -> None:
    kept = IdList.of([1, 2])
    assert (kept == [1, 2, 3], kept == [1, 3], kept == (1, 2), kept == IdList.of([1])) == (False,) * 4
    strange: list[object] = ["1", 1.0, None, 2]
    assert [one in kept for one in strange] == [False, False, False, True]
    assert hash(kept) != hash(IdList.of([2, 1]))
    assert (kept.part(1, 2), kept.part(0, 1)) == (IdList.of([2]).raw, IdList.of([1]).raw)
    assert IdList.of(range(6))[1:6:2] == [1, 3, 5]
    for place in (2, -3):
        with pytest.raises(IndexError, match=f"^{place}$"):
            kept[place]
