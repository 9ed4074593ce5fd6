"""The settings of one store."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ...domain.marketplaces import BY_CODE, MARKETPLACES
from ...domain.model import Store
from .. import text
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from .form_rows import FormRows, beside
from .money_fields import AmountField, read_amount
from .text_area import TextArea

_AMOUNT_WIDTH = 120


class StoreForm(FormRows):
    """Name, marketplace, calendar, value limit and return address of a store.

    The currency came with the first report and stays, so only marketplaces of that currency are offered.

    Signals:
        deadlines_requested(int): the deadlines of the store with this id shall be shown.
    """

    deadlines_requested = Signal(int)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.name_field = QLineEdit(store.name)
        self.name_field.setObjectName("storeNameField")
        self._name_row = self.add_row(self.tr("Name"), self.name_field, required=True)
        self._add_place()
        self.limit_field = AmountField(store.currency)
        self.limit_field.setObjectName("valueLimitField")
        self.limit_field.setFixedWidth(_AMOUNT_WIDTH)
        self.limit_field.setPlaceholderText(self.tr("no limit"))
        if store.value_limit_minor is not None:
            self.limit_field.set_minor(store.value_limit_minor)
        unit = PlainLabel(store.currency, "body", "text_2")
        note = PlainLabel(self.tr("Authorizing more than this asks for a reason."), "caption", "text_3")
        note.setWordWrap(True)
        self._limit_row = self.add_row(
            self.tr("Value limit"), beside(self.limit_field, unit), focus=self.limit_field, below_field=[note]
        )
        self.address_field = TextArea(3)
        self.address_field.setObjectName("returnAddressField")
        self.address_field.setPlainText(store.return_address)
        self.add_row(self.tr("Return address"), self.address_field)
        self.deadlines_button = PushButton(self.tr("Change…"), "plain")
        self.deadlines_button.setObjectName("deadlinesButton")
        self.deadlines_button.setAccessibleName(self.tr("Deadlines of this store"))
        self.deadlines_button.clicked.connect(lambda: self.deadlines_requested.emit(store.id))
        self.add_row(self.tr("Deadlines"), beside(self.deadlines_button), focus=self.deadlines_button)

    def store(self) -> Store:
        """The store as it is filled in; the same one if nothing changed."""
        typed = self.limit_field.text().strip()
        return replace(
            self._store,
            name=self.name_field.text().strip(),
            marketplace=self.place_combo.currentData(),
            time_zone=self.zone_combo.currentText().strip(),
            value_limit_minor=read_amount(typed, self._store.currency) if typed else None,
            return_address=self.address_field.toPlainText().strip(),
        )

    def is_changed(self) -> bool:
        return self.store() != self._store

    def problem(self) -> str:
        """What cannot be saved; told under its field as well."""
        name = "" if self.name_field.text().strip() else self.tr("A store needs a name.")
        limit = ""
        if self.limit_field.text().strip() and self.limit_field.minor() is None:
            example = text.amount(5000, self._store.currency)
            limit = self.tr("This is no amount; write it like {example}.").format(example=example)
        self._name_row.set_error(name)
        self._limit_row.set_error(limit)
        return name or limit

    def _add_place(self) -> None:
        store = self._store
        self.place_combo = QComboBox()
        self.place_combo.setObjectName("marketplaceCombo")
        codes = [place.code for place in MARKETPLACES if place.currency == store.currency]
        for code in dict.fromkeys([*codes, store.marketplace]):
            domain = BY_CODE[code].domain if code in BY_CODE else ""
            name = text.marketplace_name(code)
            self.place_combo.addItem(f"{name} ({domain})" if domain else name, code)
        self.place_combo.setCurrentIndex(self.place_combo.findData(store.marketplace))
        self.add_row(self.tr("Marketplace"), self.place_combo)
        self.zone_combo = QComboBox()
        self.zone_combo.setObjectName("timeZoneCombo")
        zones = sorted({place.time_zone for place in MARKETPLACES} | {store.time_zone})
        self.zone_combo.addItems(zones)
        self.zone_combo.setCurrentText(store.time_zone)
        note = PlainLabel(self.tr("Deadlines end with the day there."), "caption", "text_3")
        note.setWordWrap(True)
        self.add_row(self.tr("Time zone"), self.zone_combo, below_field=[note])
        self.place_combo.activated.connect(self._place_chosen)

    def _place_chosen(self) -> None:
        """A marketplace brings its calendar along."""
        place = BY_CODE.get(self.place_combo.currentData())
        if place is not None:
            self.zone_combo.setCurrentText(place.time_zone)
