"""Finding names by a few of their letters, in order: `aubu` finds "Authorize with the buyer". Pure."""

import unicodedata
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

T = TypeVar("T")
_LONGEST = 200
_RUN, _START = 6, 8
_NEVER = -1


class Score(NamedTuple):
    """How well letters fit a name; the greater, the better."""

    tier: int
    """3: the whole name, 2: its beginning, 1: the beginning of a word, 0: somewhere in order."""
    points: int
    brevity: int


def folded(text: str) -> str:
    """Text in which case, width and marks on letters do not matter."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return unicodedata.normalize("NFKC", bare).casefold()


def score(query: str, name: str) -> Score | None:
    """How well `query` fits; None where its letters do not all stand in `name`, in order. Blanks in the
    query do not count, and all fits an empty one."""
    wanted = "".join(folded(query).split())
    where = folded(name)[:_LONGEST]
    if not _is_within(wanted, where):
        return None
    whole = "".join(where.split())
    words = [place for place in range(len(where)) if _starts_word(where, place)]
    if wanted == whole:
        tier = 3
    elif whole.startswith(wanted):
        tier = 2
    else:
        tier = int(any("".join(where[place:].split()).startswith(wanted) for place in words))
    return Score(tier, _points(wanted, where), -len(where))


def ranked(
    query: str, items: Iterable[T], name_of: Callable[[T], str], is_behind: Callable[[T], bool] | None = None
) -> list[T]:
    """The items that fit, the best first; those that fit equally well stay in their order. Within a tier
    stand last those that are `is_behind`."""
    scored = []
    for item in items:
        found = score(query, name_of(item))
        if found is not None:
            ahead = is_behind is None or not is_behind(item)
            scored.append(((found.tier, ahead, found.points, found.brevity), item))
    return [item for _rank, item in sorted(scored, key=lambda pair: pair[0], reverse=True)]


def _is_within(wanted: str, where: str) -> bool:
    rest = iter(where)
    return all(sign in rest for sign in wanted)


def _starts_word(text: str, place: int) -> bool:
    return text[place].isalnum() and (place == 0 or not text[place - 1].isalnum())


def _points(wanted: str, where: str) -> int:
    """The best way to find the letters: at starts of words and next to each other counts more."""
    ends = [0] * (len(where) + 1)  # the best so far within the first n signs
    runs = [_NEVER] * len(where)  # the best that ends at a sign
    for sign in wanted:
        best, now = _NEVER, [_NEVER] * len(where)
        new_ends = [_NEVER] * (len(where) + 1)
        for place, other in enumerate(where):
            if sign == other:
                apart = ends[place]
                beside = runs[place - 1] + _RUN if place and runs[place - 1] != _NEVER else _NEVER
                before = max(apart, beside)
                if before != _NEVER:
                    now[place] = before + 1 + (_START if _starts_word(where, place) else 0)
            best = max(best, now[place])
            new_ends[place + 1] = best
        ends, runs = new_ends, now
    return max(ends)
