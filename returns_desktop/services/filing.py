"""Notes, tags, snooze and reminders. Each is a step that can be undone by name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.errors import AppError
from ..domain.filing import ComeBack, tidy_tag
from ..storage import facts, filing
from ..storage.records import Payload
from .changes import Changes
from .deciding import Deciding, Versions
from .shop import Shop


@dataclass(frozen=True, slots=True)
class FiledSelection:
    """What the forms of filing need to know of the selected requests."""

    versions: Versions
    today: date
    """The latest calendar day of their marketplaces."""
    is_snoozed: bool
    is_reminded: bool
    """Whether any of them is."""
    tags: tuple[str, ...]
    """Those that all of them have."""
    dues: tuple[date, ...]
    """Deadlines still to come."""


class Filing:
    """What the seller notes on requests without deciding anything."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._deciding = Deciding(shop)

    def tags(self) -> list[str]:
        """Every tag in use, by name."""
        return filing.known_tags(self._shop.db)

    def selection(self, request_ids: Sequence[int]) -> FiledSelection:
        """What is filed of requests. Raises `AppError("request_unknown")` where none is left of them."""
        days = self._shop.today()
        rows = filing.columns_of(self._shop.db, request_ids)
        if not rows:
            raise AppError("request_unknown", request=request_ids[0] if request_ids else 0)
        tags = [{name for name in row[6].split("\n") if name} for row in rows]
        dues = (date.fromisoformat(row[3]) for row in rows if row[3] and row[3] > days[row[2]].isoformat())
        return FiledSelection(
            versions={row[0]: row[1] for row in rows},
            today=max(days[row[2]] for row in rows),
            is_snoozed=any(row[4] for row in rows),
            is_reminded=any(row[5] for row in rows),
            tags=tuple(sorted(set.intersection(*tags))),
            dues=tuple(dues),
        )

    def note(self, request_id: int, text: str, version: int) -> Changes:
        """Replaces the note of a request; empty text takes it away. Its words stay out of the journal.

        Raises `StaleRowError`.
        """
        body = text.strip()

        def write(step_id: int) -> list[tuple[int, Payload]]:
            filing.add_note(
                self._shop.db, step_id=step_id, request_id=request_id, body=body, at=self._shop.clock()
            )
            return [(request_id, {"characters": len(body)})]

        return self._deciding.change("note", [request_id], {request_id: version}, write)

    def tag(
        self,
        request_ids: Sequence[int],
        versions: Versions,
        *,
        added: Sequence[str] = (),
        removed: Sequence[str] = (),
    ) -> Changes:
        """Puts tags on requests and takes others off, as one step.

        Raises `AppError("tag_empty")` and `StaleRowError`.
        """
        present = dict.fromkeys(map(tidy_tag, removed), False)
        present |= dict.fromkeys(map(tidy_tag, added), True)
        if not present or "" in present:
            raise AppError("tag_empty")

        told: Payload = {
            "added": [name for name, is_on in present.items() if is_on],
            "removed": [name for name, is_on in present.items() if not is_on],
        }

        def write(step_id: int) -> list[tuple[int, Payload]]:
            filing.add_tags(self._shop.db, step_id, request_ids, present)
            return [(request_id, told) for request_id in request_ids]

        return self._deciding.change("tag", request_ids, versions, write)

    def snooze(self, request_ids: Sequence[int], until: date | None, versions: Versions) -> Changes:
        """Lets requests rest until a day of the marketplace's calendar, or wakes them (None).

        A deadline wakes a request on its own day. Raises `AppError("day_passed")` and `StaleRowError`.
        """
        return self._come_back(ComeBack.SNOOZE, request_ids, until, versions)

    def remind(self, request_ids: Sequence[int], on: date | None, versions: Versions) -> Changes:
        """Asks for attention from a day on, or forgets it (None).

        Raises `AppError("day_passed")` and `StaleRowError`.
        """
        return self._come_back(ComeBack.REMIND, request_ids, on, versions)

    def _come_back(
        self, kind: ComeBack, request_ids: Sequence[int], day: date | None, versions: Versions
    ) -> Changes:
        today = self._shop.today()
        told: Payload = {"day": day.isoformat() if day else ""}

        def write(step_id: int) -> list[tuple[int, Payload]]:
            stores = facts.store_ids(self._shop.db, request_ids)
            days = [(request_id, kind, day, today[stores[request_id]]) for request_id in request_ids]
            if day is not None and any(day <= now for *_, now in days):
                raise AppError("day_passed", day=day.isoformat())
            filing.add_come_backs(self._shop.db, step_id, days)
            return [(request_id, told) for request_id in request_ids]

        return self._deciding.change(kind.value if day else f"un{kind.value}", request_ids, versions, write)
