"""The store that the window shows: chosen, remembered, told to everything that narrows to it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ..domain.model import Store
from ..services.browsing import Browsing
from ..services.settings import SettingsFile
from .list_flow import ListFlow
from .page_flow import PageFlow
from .palette_rows import Entry
from .saved_flow import SavedFlow
from .settings_flow import SettingsFlow
from .sidebar import Sidebar
from .store_chooser import store_line, store_signs
from .todo_flow import TodoFlow


class StoreFlow(QObject):
    """Keeps list, work list, pages and sidebar at one store, or at all."""

    def __init__(
        self,
        browsing: Browsing,
        settings: SettingsFile,
        sidebar: Sidebar,
        lists: ListFlow,
        todo: TodoFlow,
        pages: PageFlow,
        saved: SavedFlow,
        choices: SettingsFlow,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._browsing, self._settings, self._sidebar = browsing, settings, sidebar
        self._lists, self._todo, self._pages, self._saved = lists, todo, pages, saved
        self._choices = choices
        sidebar.store_chosen.connect(self.choose)
        sidebar.stores_requested.connect(self.open_settings)
        lists.stores_read.connect(self._tell_apart)
        lists.store_changed.connect(self._narrow)
        self._tell_apart(browsing.active_stores(), lists.store_id)
        self._narrow(lists.store_id)

    def choose(self, store_id: int | None) -> None:
        """Shows one store, or all; the next start begins with it."""
        self._lists.choose_store(store_id)
        self._settings.remember(replace(self._settings.load(), store=store_id or 0))

    def open(self) -> None:
        """Lets a store be chosen; where there is one only, another can be added."""
        if not self._sidebar.open_stores():
            self.open_settings()

    def open_settings(self) -> None:
        """Shows the stores in the settings."""
        self._choices.open("stores")

    def entries(self) -> list[Entry]:
        """For the palette: every store by its name."""
        stores = self._browsing.active_stores()
        if len(stores) < 2:
            return []
        every = QCoreApplication.translate("StoreChooser", "All stores")
        show = self.tr("Show the requests of this store only")
        found = [Entry("store:all", every, "stores", partial(self.choose, None), second=self.tr("Show all"))]
        return found + [
            Entry(
                f"store:{store.id}",
                store_line(store),
                "stores",
                partial(self.choose, store.id),
                second=show,
                end=self._sidebar.store_count(store.id),
            )
            for store in stores
        ]

    def _tell_apart(self, stores: Sequence[Store], store_id: int | None) -> None:
        """Work list and FBA returns say the store of each row while those of several are shown."""
        signs = store_signs(stores) if store_id is None else {}
        self._todo.page.table.tell_stores({store: sign.name for store, sign in signs.items()})
        self._pages.tell_stores(bool(signs))

    def _narrow(self, store_id: int | None) -> None:
        self._todo.take_store(store_id)
        self._pages.take_store(store_id)
        self._saved.load_counts()
