"""Which rows of the list are seen, and which of them stay where they are when it shows other ids."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

if TYPE_CHECKING:
    from .request_table import RequestTable


class Stays(Enum):
    """What of a list stays where it is when the list shows other ids."""

    SIGHT = auto()
    """The rows in sight: the same list was read anew."""
    CHOSEN = auto()
    """What is selected, and it comes in sight: another place or order."""
    NOTHING = auto()
    """It begins at its start."""


def seen_places(table: "RequestTable") -> range:
    """The rows that have room in sight, those that are cut included."""
    first = max(0, table.rowAt(0))
    room = table.viewport().height() // _height(table) + 2
    return range(first, min(first + room, table.requests.rowCount()))


class KeptSight:
    """What is seen of a table before it shows other ids."""

    def __init__(self, table: "RequestTable", stays: Stays) -> None:
        self._table = table
        self._current = None if stays is Stays.NOTHING else table.current_id()
        self._offset = self._offset_of(self._current)
        self._others = self._seen() if stays is Stays.SIGHT and self._offset is None else []

    def bring_back(self) -> None:
        """The keyboard is on the same request, and what stays is where it was seen, if the table still has
        it."""
        table = self._table
        place = self._place_of(self._current)
        if place >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            table.selectionModel().setCurrentIndex(table.requests.index(place, 0), flag)
            if not self._others:
                self._scroll_to(place, self._offset)
        for request_id, offset in self._others:
            if (place := self._place_of(request_id)) >= 0:
                self._scroll_to(place, offset)
                break

    def _seen(self) -> list[tuple[int, int]]:
        """The requests that are seen, each with where it begins below the top of the list."""
        table, places = self._table, seen_places(self._table)
        top, height = table.rowViewportPosition(places.start), _height(table)
        ids = table.requests.ids[places.start : places.stop]
        return [(request_id, top + number * height) for number, request_id in enumerate(ids)]

    def _offset_of(self, request_id: int | None) -> int | None:
        """How far below the top of the list a request is seen; None if it is not."""
        place = self._place_of(request_id)
        top = self._table.rowViewportPosition(place) if place >= 0 else -1
        return top if 0 <= top < self._table.viewport().height() else None

    def _place_of(self, request_id: int | None) -> int:
        return self._table.requests.place_of(request_id) if request_id is not None else -1

    def _scroll_to(self, place: int, offset: int | None) -> None:
        """Keeps a request where it was seen, or brings it in sight."""
        table = self._table
        if offset is None:
            table.scrollTo(table.requests.index(place, 0))
            return
        table.doItemsLayout()
        table.verticalScrollBar().setValue(place * _height(table) - offset)


def _height(table: "RequestTable") -> int:
    """That of one row."""
    return table.verticalHeader().defaultSectionSize()
