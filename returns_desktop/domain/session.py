"""Going through requests one after the other."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .model import Action


@dataclass(slots=True)
class Session:
    """Which requests are to be decided, and what became of each. Pure bookkeeping; nothing is stored."""

    ids: Sequence[int]
    """In the order in which they are offered."""
    decided: dict[int, Action] = field(default_factory=dict)
    """The last decision for each."""
    filed: set[int] = field(default_factory=set)
    """Put off: snoozed or with a reminder."""

    def note(self, request_ids: Iterable[int], action: Action | None) -> None:
        """Something was done with requests; what is not of this session does not count."""
        for request_id in request_ids:
            if request_id not in self.ids:
                continue
            if action is None:
                self.filed.add(request_id)
            else:
                self.decided[request_id] = action

    def take_back(self, request_ids: Iterable[int]) -> None:
        """What was done was undone."""
        for request_id in request_ids:
            self.decided.pop(request_id, None)
            self.filed.discard(request_id)

    def open_ids(self) -> list[int]:
        """Requests nothing was done with yet."""
        return [one for one in self.ids if one not in self.decided and one not in self.filed]

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
