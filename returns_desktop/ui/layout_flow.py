"""Columns, their order and widths, and the sorting, remembered for each place."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from ..domain.views import SortKey
from ..services.settings import SettingsFile
from .list_flow import ListFlow
from .places import place_key
from .request_cells import SORT_KEYS
from .request_table import RequestTable

SEARCH = "search"


class LayoutFlow(QObject):
    """Keeps the list's layout per place in the settings. A place that was never changed looks as usual."""

    def __init__(self, lists: ListFlow, table: RequestTable, settings: SettingsFile) -> None:
        super().__init__(table)
        self._lists, self._table, self._settings = lists, table, settings
        self._usual = ""
        self._layouts: dict[str, str] = {}
        self._key = self._place_key()
        lists.place_chosen.connect(self._go)

    def restore(self) -> None:
        """Takes the stored layouts, and shows that of the first place."""
        stored = self._settings.load()
        self._usual = self._written()
        # What an older version remembered for all places is how they look until they are changed.
        self._usual = f"{stored.columns};sort=due" if stored.columns else self._usual
        self._layouts = dict(stored.layouts)
        self._show(self._key)

    def remember(self) -> None:
        """Writes all layouts down."""
        self._keep()
        self._settings.remember(replace(self._settings.load(), layouts=dict(self._layouts)))

    def forget(self, key: str) -> None:
        """A place has gone; another one may get its key, so nothing of it may be found there."""
        self._layouts.pop(key, None)
        self._settings.remember(replace(self._settings.load(), layouts=dict(self._layouts)))

    def _go(self) -> None:
        if self._place_key() == self._key:
            return
        self._keep()
        self._key = self._place_key()
        self._show(self._key)

    def _keep(self) -> None:
        layout = self._written()
        if layout != self._layouts.get(self._key, self._usual):
            self._layouts[self._key] = layout

    def _place_key(self) -> str:
        return SEARCH if self._lists.search else place_key(self._lists.place())

    def _written(self) -> str:
        key, descending = self._lists.sort()
        return f"{self._table.columns.layout_text()};sort={'-' if descending else ''}{key.value}"

    def _show(self, place: str) -> None:
        columns, _, sort = self._layouts.get(place, self._usual).rpartition(";sort=")
        self._table.columns.restore(columns)
        by = next((key for key in SORT_KEYS.values() if key.value == sort.lstrip("-")), SortKey.DUE)
        descending = sort.startswith("-")
        self._lists.take_sort(by, descending)
        column = next(column for column, key in SORT_KEYS.items() if key is by)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._table.columns.setSortIndicator(column, order)
