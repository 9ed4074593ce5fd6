"""The rows of the work list: a head for each action, and the chores below it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.carrying import Chore
from ...domain.model import Action
from ..text_chores import chore_head, chore_words, minutes_left, time_left
from ..widgets.plain_text import plain_tooltip

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_ORDER = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT)
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The first row of a group."""

    action: Action
    count: int
    """Chores of the group that are not done."""


Entry = Head | Chore


class TodoModel(QAbstractListModel):
    """Chores in the order they came, grouped; a chore is known by its decision."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._stores: Mapping[int, str] = {}
        self.now: datetime | None = None
        """The time that counts for what can still be cancelled."""

    def set_chores(self, chores: Sequence[Chore]) -> None:
        """Shows other chores."""
        self.beginResetModel()
        self._entries = []
        for action in _ORDER:
            group = [chore for chore in chores if chore.action is action]
            if group:
                self._entries.append(Head(action, sum(chore.done_at is None for chore in group)))
                self._entries.extend(group)
        self.endResetModel()

    def tell_stores(self, names: Mapping[int, str]) -> None:
        """Chores say of which store they are, in these words by its id; nothing without any."""
        self._stores = names
        self.refresh()

    def store_of(self, chore: Chore) -> str:
        """The store of a chore where chores are of several."""
        return self._stores.get(chore.store_id, "")

    def chores(self) -> list[Chore]:
        """All chores, as listed."""
        return [entry for entry in self._entries if isinstance(entry, Chore)]

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def chore_at(self, row: int) -> Chore | None:
        """The chore in a row; None for a head."""
        entry = self.entry(row)
        return entry if isinstance(entry, Chore) else None

    def place_of(self, decision_id: int) -> int:
        """The row of a chore; -1 if it is not there."""
        return next(
            (
                row
                for row, entry in enumerate(self._entries)
                if isinstance(entry, Chore) and entry.decision_id == decision_id
            ),
            -1,
        )

    def refresh(self) -> None:
        """Every row is painted anew."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Heads and chores."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be selected."""
        if self.chore_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry for the painter; words for screen readers and tooltips."""
        entry = self.entry(index.row())
        if role == ENTRY_ROLE:
            return entry
        if entry is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, Chore):
            words = (chore_words(entry), f"{entry.order_id} · {entry.item_name}", self.store_of(entry))
            return plain_tooltip("\n".join(filter(None, words)))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(entry, Head):
            return f"{chore_head(entry.action)} {entry.count}"
        parts = [chore_words(entry), entry.order_id, entry.item_name, self.store_of(entry)]
        if self.now is not None and (minutes := minutes_left(entry, self.now)):
            parts.append(time_left(minutes))
        return ", ".join(part for part in parts if part)
