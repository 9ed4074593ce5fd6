"""The store whose requests are shown, chosen at the top of the sidebar."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ..domain.model import Store
from .widgets.flat_button import FlatButton
from .widgets.plain_text import plain_button_text


def store_line(store: Store) -> str:
    """A store by its name and the code of its marketplace."""
    return f"{store.name} · {store.marketplace}"


def archived_or_not(store: Store) -> str:
    """A store by its line, which says too if it is archived."""
    words = QCoreApplication.translate("StorePage", "{store} (archived)")
    return words.format(store=store_line(store)) if store.is_archived else store_line(store)


class StoreSign(NamedTuple):
    """What tells the rows of several stores apart."""

    short: str
    """Two or three letters."""
    name: str


def store_signs(stores: Sequence[Store]) -> dict[int, StoreSign]:
    """The signs of several stores by their id; of one store none. A store goes by the code of its
    marketplace; two accounts that share one go by their names."""
    if len(stores) < 2:
        return {}
    codes = [store.marketplace for store in stores]
    found: dict[int, StoreSign] = {}
    for store in stores:
        is_only = codes.count(store.marketplace) == 1
        short = wanted = store.marketplace if is_only else _initials(store.name)
        number = 1
        while short in {sign.short for sign in found.values()}:
            number += 1
            short = f"{wanted[:1]}{number}"
        found[store.id] = StoreSign(short, store.marketplace if is_only else store.name)
    return found


def _initials(name: str) -> str:
    words = name.split()
    return ("".join(word[0] for word in words[:2]) if len(words) > 1 else name[:2]).upper()


class StoreChooser(FlatButton):
    """Names the store that is shown; its menu holds all of them with what needs action in each.

    Signals:
        store_chosen(object): id of the store that is wanted, None for all.
        stores_requested: stores shall be added or changed.
    """

    store_chosen = Signal(object)
    stores_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stores", "", "row", parent)
        self.setObjectName("storeChooser")
        self._stores: Sequence[Store] = ()
        self._chosen: int | None = None
        self._counts: Mapping[int, int] = {}
        self._is_rail = False
        self._menu = QMenu(self)
        self._menu.setObjectName("storeMenu")
        self._menu.aboutToShow.connect(self._fill)
        self.clicked.connect(self._open_on_rail)
        self.set_rail(False)

    def chosen(self) -> int | None:
        """The store that is shown; None: all."""
        return self._chosen

    def show_stores(self, stores: Sequence[Store], chosen: int | None) -> None:
        """Offers these stores."""
        self._stores, self._chosen = stores, chosen
        self._name_it()

    def show_counts(self, by_store: Mapping[int, int]) -> None:
        """What needs action in each store."""
        self._counts = by_store

    def set_rail(self, rail: bool) -> None:
        """A rail has room for the code of the marketplace, or for the sign of all stores."""
        self._is_rail = rail
        self.set_text_visible(not rail)
        if rail:
            self.setMenu(None)  # type: ignore[arg-type]
        else:
            self.set_menu(self._menu)
        self._name_it()

    def open(self) -> None:
        """Opens the menu, for the keys too."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if self._menu.activeAction() is None:
            self._menu.setActiveAction(self._menu.actions()[0])

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_it()

    def _open_on_rail(self) -> None:
        if self._is_rail:
            self.open()

    def _name_it(self) -> None:
        store = next((one for one in self._stores if one.id == self._chosen), None)
        name = store_line(store) if store is not None else self.tr("All stores")
        sign = store_signs(self._stores).get(store.id) if store is not None and self._is_rail else None
        code = sign.short if sign is not None else ""
        self.set_shape("small" if code else "row")
        self.set_icon("" if code else "stores")
        self.set_text_visible(bool(code) or not self._is_rail)
        self.set_label(code or name, name)
        self.setAccessibleName(self.tr("Store: {name}").format(name=name))
        self.setToolTip(self.tr("Store: {name}").format(name=name) if self._is_rail else "")

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        choices: list[tuple[int | None, str, int]] = [
            (None, self.tr("All stores"), sum(self._counts.values()))
        ]
        choices += [(store.id, store_line(store), self._counts.get(store.id, 0)) for store in self._stores]
        for store_id, name, count in choices:
            # What follows a tab stands at the end of the line.
            number = f"\t{self.locale().toString(count)}" if count else ""
            action = self._menu.addAction(plain_button_text(name) + number)
            action.setCheckable(True)
            action.setChecked(store_id == self._chosen)
            action.setData(store_id)
            action.triggered.connect(lambda _=False, wanted=store_id: self.store_chosen.emit(wanted))
            group.addAction(action)
            if store_id is None:
                self._menu.addSeparator()
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Add or change stores…"), self.stores_requested.emit)
