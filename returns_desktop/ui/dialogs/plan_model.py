"""The list of an import plan: one flat column, groups folded or open, rows made when they are asked for."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...services.importing import ImportPlan
from ..widgets.plain_text import plain_tooltip
from .plan_rows import SHOWN_ORDER, Entry, Kind, PlanRow, entries_of, kind_name, kind_note, row_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""A `GroupHead` or a `PlanRow`."""


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The heading of a group."""

    kind: Kind
    count: int
    folded: bool
    note: str = ""
    """What the group means for the seller."""


class PlanModel(QAbstractTableModel):
    """Groups that have rows, in the order problems, changed, new, same, repeated."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[Kind, Sequence[Entry]] = {}
        self._folded: set[Kind] = {Kind.REPEATED}
        self._same_shown = False
        self._report_kind = ""
        self._kinds: list[Kind] = []
        self._starts: list[int] = []
        self._rows = 0

    def show_plan(self, plan: ImportPlan) -> None:
        """Lists another plan; what is folded stays so."""
        self.beginResetModel()
        self._report_kind = plan.report.kind
        self._entries = {kind: entries_of(plan, kind) for kind in SHOWN_ORDER}
        self._arrange()
        self.endResetModel()

    def set_same_shown(self, shown: bool) -> None:
        """Whether rows that stay the same are listed too."""
        self.beginResetModel()
        self._same_shown = shown
        self._arrange()
        self.endResetModel()

    def set_folded(self, kind: Kind, folded: bool) -> None:
        """Folds or opens a group."""
        self.beginResetModel()
        (self._folded.add if folded else self._folded.discard)(kind)
        self._arrange()
        self.endResetModel()

    def head_row(self, kind: Kind) -> int:
        """The row of a group's heading; -1 if it is not listed."""
        return self._starts[self._kinds.index(kind)] if kind in self._kinds else -1

    def problem_rows(self) -> range:
        """The rows that are two lines high."""
        if Kind.PROBLEMS not in self._kinds or Kind.PROBLEMS in self._folded:
            return range(0)
        first = self.head_row(Kind.PROBLEMS) + 1
        return range(first, first + len(self._entries[Kind.PROBLEMS]))

    def kind_at(self, row: int) -> Kind:
        """The group that a row belongs to."""
        return self._kinds[bisect_right(self._starts, row) - 1]

    def entry_at(self, row: int) -> Entry | None:
        """What stands behind a row; None for a heading."""
        at = bisect_right(self._starts, row) - 1
        inside = row - self._starts[at] - 1
        return None if inside < 0 else self._entries[self._kinds[at]][inside]

    def rowCount(self, parent: Index | None = None) -> int:
        """Headings and the rows of open groups."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        """One: the delegate places the words."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words for tooltips and screen readers."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._made(index.row())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self._words(self._made(index.row()))
            return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def _made(self, row: int) -> GroupHead | PlanRow:
        entry, kind = self.entry_at(row), self.kind_at(row)
        if entry is None:
            note = kind_note(kind, self._report_kind)
            return GroupHead(kind, len(self._entries[kind]), kind in self._folded, note)
        return row_of(entry, kind)

    def _words(self, row: GroupHead | PlanRow) -> str:
        if isinstance(row, GroupHead):
            state = self.tr("folded") if row.folded else self.tr("open")
            return f"{kind_name(row.kind)}, {row.count}, {state}. {row.note}"
        return self.tr("Line {line}").format(line=row.line) + " · " + row.words()

    def _arrange(self) -> None:
        self._kinds = [
            kind
            for kind in SHOWN_ORDER
            if self._entries.get(kind) and (kind is not Kind.SAME or self._same_shown)
        ]
        self._starts, self._rows = [], 0
        for kind in self._kinds:
            self._starts.append(self._rows)
            self._rows += 1 + (0 if kind in self._folded else len(self._entries[kind]))
