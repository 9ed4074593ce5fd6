"""The list's model: ordered ids, and the rows of the windows that are looked at."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ..domain.id_list import IdList
from ..domain.views import RequestRow
from .request_cells import Column, column_name, explained, spoken
from .widgets.plain_text import plain_tooltip

if TYPE_CHECKING:
    from .store_chooser import StoreSign

WINDOW = 50
"""Rows fetched at once."""
KEPT_WINDOWS = 48
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ACTED_ROLE = ROW_ROLE + 1


class RequestModel(QAbstractTableModel):
    """Holds ids in order and asks `fetch` for windows of rows. Sorting is the database's work."""

    def __init__(
        self, fetch: Callable[[Sequence[int]], Sequence[RequestRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: list[int] | IdList = []
        self._count = 0
        self._places: dict[int, int] | None = None
        self._windows: dict[int, dict[int, RequestRow]] = {}
        self._acted: frozenset[int] = frozenset()
        self._stores: Mapping[int, StoreSign] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All requests of the view."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Five."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for screen readers and tooltips; the delegate takes the row itself."""
        if not index.isValid():
            return None
        if role == ACTED_ROLE:
            return self.id_at(index.row()) in self._acted
        if role not in _ANSWERED:
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE or row is None:
            return row
        column = Column(index.column())
        sign = self.store_of(row) if column is Column.PRODUCT else None
        store = sign.name if sign is not None else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(filter(None, (explained(row, column), store))))
        words = spoken(row, column, acted=row.id in self._acted)
        words = f"{words}, {store}" if store else words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column_name(column)}: {words}"
        return words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_name(Column(section))

    @property
    def ids(self) -> list[int] | IdList:
        """Ids in the order of the list, as far as they are known."""
        return self._ids

    def is_whole(self) -> bool:
        """Whether the ids of all rows are known; those of a long list follow on its start."""
        return len(self._ids) == self._count

    def id_at(self, place: int) -> int | None:
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, request_id: int) -> int:
        """Where a request stands; -1 if it does not."""
        if isinstance(self._ids, IdList):
            return self._ids.place_of(request_id)
        if self._places is None:
            self._places = {known: place for place, known in enumerate(self._ids)}
        return self._places.get(request_id, -1)

    def row_at(self, place: int) -> RequestRow | None:
        """The row at a place; None if it has gone from the database meanwhile."""
        request_id = self.id_at(place)
        if request_id is None:
            return None
        number = place // WINDOW
        if number not in self._windows:
            if len(self._windows) >= KEPT_WINDOWS:
                del self._windows[next(iter(self._windows))]
            rows = self._fetch(self._ids[number * WINDOW : (number + 1) * WINDOW])
            self._windows[number] = {row.id: row for row in rows}
        return self._windows[number].get(request_id)

    def set_ids(self, ids: list[int] | IdList, count: int | None = None) -> None:
        """Shows other requests, or the same in another order. `count`: how many there are, if `ids` are only
        the first of them."""
        self.beginResetModel()
        self._ids = ids
        self._count = len(ids) if count is None else count
        self._places = None
        self._windows.clear()
        self.endResetModel()

    def fill(self, ids: IdList) -> None:
        """The ids of all rows are known now; those that were known stay where they are."""
        known, before = len(self._ids), self._count
        if len(ids) > before:
            self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
        self._ids, self._count = ids, len(ids)
        self._windows.pop((known - 1) // WINDOW, None)
        if len(ids) > before:
            self.endInsertRows()
        self.dataChanged.emit(self.index(known, 0), self.index(len(ids) - 1, len(Column) - 1))

    def forget(self, request_ids: Iterable[int]) -> None:
        """Reads these rows again when they are looked at next."""
        for number in self._windows_with(request_ids):
            del self._windows[number]
            self._tell(number)

    def reread(self) -> None:
        """Reads everything again when it is looked at next."""
        self._windows.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(Column) - 1))

    def tell_stores(self, signs: "Mapping[int, StoreSign]") -> None:
        """Rows say of which store they are, by these signs by the id of a store; nothing without any."""
        if signs != self._stores:
            self._stores = signs
            self.reread()

    def store_of(self, row: RequestRow) -> "StoreSign | None":
        """The store of a row where rows are of several."""
        return self._stores.get(row.store_id)

    def set_acted(self, request_ids: Iterable[int]) -> None:
        """Dims the rows that were just acted on."""
        before, self._acted = self._acted, frozenset(request_ids)
        for number in self._windows_with(before ^ self._acted):
            self._tell(number)

    def _windows_with(self, request_ids: Iterable[int]) -> list[int]:
        """The windows that hold one of these rows."""
        wanted = set(request_ids)
        return [number for number, rows in self._windows.items() if not wanted.isdisjoint(rows)]

    def _tell(self, number: int) -> None:
        last = min((number + 1) * WINDOW, self._count) - 1
        self.dataChanged.emit(self.index(number * WINDOW, 0), self.index(last, len(Column) - 1))

    def retranslate(self) -> None:
        """Says everything anew."""
        self.reread()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)


_ANSWERED = frozenset(
    {
        ROW_ROLE,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)
