"""Selected places as spans, and where they are after the list has changed."""

from collections.abc import Iterable, Sequence

from ..domain.id_list import IdList

Span = tuple[int, int]
"""The first place and the one behind the last."""
Ids = list[int] | IdList


def spans_of(places: Iterable[int]) -> list[Span]:
    """Places in rising order as few spans as possible."""
    spans: list[Span] = []
    for place in places:
        if spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return spans


def spans_after(before: Ids, after: Ids, spans: Sequence[Span]) -> list[Span]:
    """Where the requests that stood at these places stand now. What both lists have in common at their start
    and end is not looked at one by one."""
    if not spans:
        return []
    one, other = _small(before), _small(after)
    start = one.same_start(other)
    end = one.same_end(other, min(len(one), len(other)) - start)
    shift = len(other) - len(one)
    found: list[Span] = []
    moved: list[int] = []
    for first, last in spans:
        last = min(last, len(one))
        found.append((first, min(last, start)))
        found.append((max(first, len(one) - end) + shift, last + shift))
        moved += one[max(first, start) : max(min(last, len(one) - end), start)]
    found += _spans_of_moved(moved, other, start, len(other) - end)
    return _joined(found)


def is_same_selection(before: Ids, spans: Sequence[Span], after: Ids, kept: Sequence[Span]) -> bool:
    """Whether the same requests are selected in the same order."""
    if sum(end - start for start, end in spans) != sum(end - start for start, end in kept):
        return False
    one, other = _small(before), _small(after)
    return _raw(one, spans) == _raw(other, kept)


def _spans_of_moved(moved: Sequence[int], ids: IdList, start: int, end: int) -> list[Span]:
    wanted = set(moved)
    if not wanted:
        return []
    return spans_of(start + place for place, one in enumerate(ids[start:end]) if one in wanted)


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _small(ids: Ids) -> IdList:
    return ids if isinstance(ids, IdList) else IdList.of(ids)


def _raw(ids: IdList, spans: Sequence[Span]) -> bytes:
    return b"".join(ids.part(start, end) for start, end in spans)
