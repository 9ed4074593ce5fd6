"""Requests that were acted on stay where they were seen until the seller leaves them."""

from bisect import bisect_left
from collections.abc import Collection, Iterable

from ..domain.id_list import IdList

MOST = 50
"""So many are put back into a long list; more go where they belong now."""


def with_lingering(
    old: list[int] | IdList, new: list[int] | IdList, lingering: Collection[int]
) -> list[int] | IdList:
    """`new`, but what lingers stays behind the neighbour it had in `old`.

    A neighbour that was acted on itself may stand elsewhere now: one that kept its order to the rows around
    it is looked for, as far up as it takes. In a long list the nearest one that still is there must do.
    """
    if isinstance(new, IdList):
        return _in_long_list(old, new, lingering)
    return _in_short_list(old[:], new, lingering)


def _in_long_list(old: list[int] | IdList, new: IdList, lingering: Collection[int]) -> IdList:
    if len(lingering) > MOST:
        return new
    known = old if isinstance(old, IdList) else IdList.of(old)
    places = sorted(place for place in map(known.place_of, lingering) if place >= 0)
    for place in places:
        above = (known[at] for at in range(place - 1, max(place - MOST, 0) - 1, -1))
        neighbour = next((one for one in above if one in new), -1)
        if neighbour >= 0 or place == 0:
            new = new.moved(known[place], neighbour)
    return new


def _in_short_list(old: list[int], new: list[int], lingering: Iterable[int]) -> list[int]:
    staying = set(lingering)
    if staying.isdisjoint(old):
        return new
    rest = [request_id for request_id in new if request_id not in staying]
    steady = _in_old_order(old, rest)
    behind: dict[int | None, list[int]] = {}
    neighbour: int | None = None
    for request_id in old:
        if request_id in staying:
            behind.setdefault(neighbour, []).append(request_id)
        elif request_id in steady:
            neighbour = request_id
    merged = behind.get(None, [])[:]
    for request_id in rest:
        merged.append(request_id)
        merged.extend(behind.get(request_id, ()))
    return merged


def _in_old_order(old: list[int], rest: list[int]) -> set[int]:
    """The most rows of `rest` that follow each other as they did in `old` (the longest rising run of their
    old places); the others have moved."""
    was = {request_id: place for place, request_id in enumerate(old)}
    known = [(was[request_id], request_id) for request_id in rest if request_id in was]
    tops: list[int] = []
    chain: list[tuple[int, int | None]] = []
    last_of: list[int] = []
    for at, (place, _) in enumerate(known):
        length = bisect_left(tops, place)
        before = last_of[length - 1] if length else None
        chain.append((at, before))
        if length == len(tops):
            tops.append(place)
            last_of.append(at)
        else:
            tops[length], last_of[length] = place, at
    steady: set[int] = set()
    here = last_of[-1] if last_of else None
    while here is not None:
        steady.add(known[here][1])
        here = chain[here][1]
    return steady
