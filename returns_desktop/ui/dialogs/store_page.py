"""The stores in the settings: chosen, changed, added, taken away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ...domain.folding import fold
from ...domain.model import Store
from ...services.stores import new_store
from ..store_chooser import archived_or_not
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from .form_rows import FormRows, beside
from .store_form import StoreForm

_FIRST_OFFERED = "US"


class StorePage(QWidget):
    """Filling it changes nothing; the dialog asks for the stores when it is saved.

    Signals:
        changed: something else is filled in.
        deadlines_requested(int): the deadlines of the store with this id shall be shown.
    """

    changed = Signal()
    deadlines_requested = Signal(int)

    def __init__(
        self, stores: Sequence[Store], holding: Mapping[int, int], parent: QWidget | None = None
    ) -> None:
        """`holding`: how much each store holds, by its id; one that is not in it may hold something."""
        super().__init__(parent)
        self.forms: list[StoreForm] = []
        self._removed: list[int] = []
        self.combo = QComboBox()
        self.combo.setObjectName("storeCombo")
        self.add_button = PushButton(self.tr("Add a store…"), "plain")
        self.add_button.setObjectName("addStoreButton")
        self.add_button.clicked.connect(self.add)
        self._stack = QStackedWidget()
        self._chooser = FormRows()
        chosen = beside(self.combo, self.add_button, stretch=0)
        self._chooser.add_row(self.tr("Store"), chosen, focus=self.combo)
        self._empty = PlainLabel(
            self.tr("A store is made by the first report of its currency, or added here."), "body", "text_2"
        )
        self._empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._chooser)
        column.addWidget(self._empty)
        column.addWidget(self._stack)
        column.addStretch(1)
        self.combo.currentIndexChanged.connect(self._stack.setCurrentIndex)
        for store in stores:
            self._take_in(StoreForm(store, is_empty=holding.get(store.id) == 0))
        self._show_what_there_is()

    def add(self) -> None:
        """A new store, to be filled in."""
        names = [form.name_field.text() for form in self.forms]
        self._take_in(StoreForm(new_store(_FIRST_OFFERED, names), is_empty=True))
        self.combo.setCurrentIndex(self.combo.count() - 1)
        self._show_what_there_is()
        self.forms[-1].place_combo.setFocus()
        self.changed.emit()

    def stores(self) -> tuple[Store, ...]:
        """The stores that are not as they were; a new one has the id 0."""
        return tuple(form.store() for form in self.forms if form.is_changed())

    def removed(self) -> tuple[int, ...]:
        """Ids of the stores that are to be taken away."""
        return tuple(self._removed)

    def problem(self) -> str:
        """What cannot be saved; told under its field as well."""
        seen: set[str] = set()
        found = []
        for form in self.forms:
            name = fold(" ".join(form.name_field.text().split()))
            found.append(form.problem(is_name_taken=name in seen))
            seen.add(name)
        return next(filter(None, found), "")

    def _take_in(self, form: StoreForm) -> None:
        self.forms.append(form)
        self._stack.addWidget(form)
        self.combo.addItem("")
        form.deadlines_requested.connect(self.deadlines_requested)
        form.removal_requested.connect(self._remove)
        form.edited.connect(self._edited)
        for line in form.findChildren(QLineEdit):
            line.textChanged.connect(self._edited)
        for area in form.findChildren(QPlainTextEdit):
            area.textChanged.connect(self._edited)
        self._chooser.align_with(form)
        self._name(len(self.forms) - 1)

    def _edited(self) -> None:
        self._name(self.combo.currentIndex())
        self.changed.emit()

    def _name(self, place: int) -> None:
        if 0 <= place < len(self.forms):
            self.combo.setItemText(place, archived_or_not(self.forms[place].store()))

    def _remove(self) -> None:
        place = self.combo.currentIndex()
        form = self.forms.pop(place)
        if form.store_id():
            self._removed.append(form.store_id())
        self._stack.removeWidget(form)
        form.deleteLater()
        self.combo.removeItem(place)
        self._stack.setCurrentIndex(self.combo.currentIndex())
        self._show_what_there_is()
        self.changed.emit()

    def _show_what_there_is(self) -> None:
        self._empty.setVisible(not self.forms)
        self._stack.setVisible(bool(self.forms))
        self.combo.setEnabled(len(self.forms) > 1)
