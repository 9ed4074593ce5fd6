"""The model of a page's table: ordered ids, and the rows of the windows that are looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from .widgets.plain_text import plain_tooltip

WINDOW, KEPT_WINDOWS = 200, 12
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A `PageCell`; None while its row has gone."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Row(Protocol):
    """Whatever a page lists."""

    @property
    def id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class PageCell:
    """What stands in a cell: two lines of plain text."""

    first: str
    second: str = ""
    strong: bool = False
    digits: bool = False
    """Both lines are numbers or ids: all digits are equally wide."""
    middle: bool = False
    """The second line is a file name: it is shortened in its middle."""
    explained: str = ""
    """The tooltip, where it says more than both lines."""

    def words(self) -> str:
        """All of it on one line."""
        return " · ".join(line for line in (self.first, self.second) if line)


@dataclass(frozen=True, slots=True)
class PageColumn:
    """A column: its heading, what its cells say, how wide it is (px at 100 %)."""

    key: str
    name: Callable[[], str]
    cell: Callable[[Any], PageCell]
    width: int
    grows: int = 0
    """Its share of the room that is left."""
    sorts: bool = False


class PageModel(QAbstractTableModel):
    """Asks `fetch` for windows of rows. Sorting and searching are the database's work."""

    def __init__(
        self,
        columns: Sequence[PageColumn],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._fetch = columns, fetch
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._windows: dict[int, dict[int, Row]] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All rows of the page."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as the page has."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell for the delegate, its words for screen readers and tooltips."""
        if not index.isValid() or role not in _ANSWERED:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self._columns[index.column()]
        cell = column.cell(row)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(cell.explained or cell.words())
        words = cell.words()
        return f"{column.name()}: {words}" if role == Qt.ItemDataRole.AccessibleTextRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section].name()

    @property
    def ids(self) -> list[int]:
        """Ids in the order of the table."""
        return self._ids

    def place_of(self, row_id: int) -> int:
        """Where a row stands; -1 if it does not."""
        if len(self._places) != len(self._ids):
            self._places = {known: place for place, known in enumerate(self._ids)}
        return self._places.get(row_id, -1)

    def row_at(self, place: int) -> Row | None:
        """The row at a place; None if it has gone from the database meanwhile."""
        number = place // WINDOW
        if number not in self._windows:
            if len(self._windows) >= KEPT_WINDOWS:
                del self._windows[next(iter(self._windows))]
            rows = self._fetch(self._ids[number * WINDOW : (number + 1) * WINDOW])
            self._windows[number] = {row.id: row for row in rows}
        return self._windows[number].get(self._ids[place])

    def set_ids(self, ids: list[int]) -> None:
        """Shows other rows, or the same in another order."""
        self.beginResetModel()
        self._ids = ids
        self._places = {}
        self._windows.clear()
        self.endResetModel()

    def reread(self) -> None:
        """Reads everything again when it is looked at next."""
        self._windows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)


_ANSWERED = frozenset(
    {
        CELL_ROLE,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)
