"""Going through requests one after the other."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from .model import Action


@dataclass(slots=True)
class Session:
    """Which requests are to be decided, and what became of each. What became of them is looked up anew after
    every change, so that undo, redo and imports need no bookkeeping of their own. Nothing is stored."""

    ids: Sequence[int]
    """In the order in which they are offered."""
    decided: Mapping[int, Action] = field(default_factory=dict)
    """The last decision that stands since the session began."""
    put_off: Collection[int] = ()
    """Snoozed, or with a reminder to come."""
    gone: Collection[int] = ()
    """Nothing is to decide any more, by a report or by somebody else's decision."""

    def open_ids(self) -> list[int]:
        """Requests nothing was done with yet."""
        return [one for one in self.ids if not self.is_done(one)]

    def is_done(self, request_id: int) -> bool:
        return request_id in self.decided or request_id in self.put_off or request_id in self.gone

    def is_over(self) -> bool:
        return not self.open_ids()

    def next_after(self, request_id: int, way: str) -> int | None:
        """The open request to go to: `next`, `previous`, or None to `stay` (or where none is left).

        At an end it goes round, so that nothing is forgotten.
        """
        if way == "stay":
            return None
        order = list(self.ids) if way == "next" else list(reversed(self.ids))
        place = order.index(request_id) if request_id in order else -1
        waiting = set(self.open_ids())
        return next((one for one in order[place + 1 :] + order[: place + 1] if one in waiting), None)

    def tally(self) -> Counter[Action]:
        """How many requests got which decision."""
        return Counter(self.decided.values())
