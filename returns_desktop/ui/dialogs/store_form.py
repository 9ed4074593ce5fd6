"""The settings of one store."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ...domain.marketplaces import BY_CODE, MARKETPLACES, language_of
from ...domain.model import Store
from .. import text
from ..widgets.plain_text import PlainLabel, plain_button_text
from ..widgets.push_button import PushButton
from .form_rows import FormRows, beside
from .money_fields import AmountField, read_amount
from .text_area import TextArea

_AMOUNT_WIDTH = 120
LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
"""Those that messages to buyers are shipped in."""


class StoreForm(FormRows):
    """Name, marketplace, calendar, language, value limit and return address of a store.

    A marketplace suggests currency, time zone, language and, until the seller writes one, a name. Once a
    store holds returns its currency stays, so only marketplaces of that currency are offered.

    Signals:
        deadlines_requested(int): the deadlines of the store with this id shall be shown.
        removal_requested: the store, which holds nothing, shall go.
        edited: something was chosen; what is typed the fields tell themselves.
    """

    deadlines_requested = Signal(int)
    removal_requested = Signal()
    edited = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None, *, is_empty: bool = False) -> None:
        """`is_empty`: the store holds nothing, so that all of it can be chosen."""
        super().__init__(parent)
        self._store, self._is_empty = store, is_empty
        self.name_field = QLineEdit(store.name)
        self.name_field.setObjectName("storeNameField")
        self._name_row = self.add_row(self.tr("Name"), self.name_field, required=True)
        self._add_place()
        self._add_currency()
        self._add_zone()
        self._add_language()
        self._add_limit()
        self.address_field = TextArea(3)
        self.address_field.setObjectName("returnAddressField")
        self.address_field.setPlainText(store.return_address)
        self.add_row(self.tr("Return address"), self.address_field)
        self._add_deadlines()
        self._add_end()

    def store_id(self) -> int:
        """0: it is new."""
        return self._store.id

    def currency(self) -> str:
        """The currency that is chosen."""
        return str(self.currency_combo.currentData())

    def is_archived(self) -> bool:
        """Whether its returns shall be hidden."""
        return self.archive_check.isChecked()

    def store(self) -> Store:
        """The store as it is filled in; the same one if nothing changed."""
        typed = self.limit_field.text().strip()
        return replace(
            self._store,
            name=self.name_field.text().strip(),
            marketplace=self.place_combo.currentData(),
            currency=self.currency(),
            time_zone=self.zone_combo.currentText().strip(),
            value_limit_minor=read_amount(typed, self.currency()) if typed else None,
            return_address=self.address_field.toPlainText().strip(),
            language=self.language_combo.currentData(),
            is_archived=self.is_archived(),
        )

    def is_changed(self) -> bool:
        """Whether it has to be saved: it is new, or not as it was."""
        return not self._store.id or self.store() != self._store

    def problem(self, *, is_name_taken: bool = False) -> str:
        """What cannot be saved; told under its field as well."""
        name = "" if self.name_field.text().strip() else self.tr("A store needs a name.")
        if is_name_taken and not name:
            name = self.tr("Another store has this name.")
        limit = ""
        if self.limit_field.text().strip() and self.limit_field.minor() is None:
            example = text.amount(5000, self.currency())
            limit = self.tr("This is no amount; write it like {example}.").format(example=example)
        self._name_row.set_error(name)
        self._limit_row.set_error(limit)
        return name or limit

    def _add_place(self) -> None:
        store = self._store
        self.place_combo = QComboBox()
        self.place_combo.setObjectName("marketplaceCombo")
        codes = [place.code for place in MARKETPLACES if self._is_empty or place.currency == store.currency]
        for code in dict.fromkeys([*codes, store.marketplace]):
            domain = BY_CODE[code].domain if code in BY_CODE else ""
            name = text.marketplace_name(code)
            self.place_combo.addItem(f"{name} ({domain})" if domain else name, code)
        self.place_combo.setCurrentIndex(self.place_combo.findData(store.marketplace))
        self.place_combo.activated.connect(self._place_chosen)
        self.add_row(self.tr("Marketplace"), self.place_combo)

    def _add_currency(self) -> None:
        self.currency_combo = QComboBox()
        self.currency_combo.setObjectName("currencyCombo")
        codes = sorted({place.currency for place in MARKETPLACES} | {self._store.currency})
        for code in codes if self._is_empty else [self._store.currency]:
            self.currency_combo.addItem(f"{code} · {text.currency_name(code)}", code)
        self.currency_combo.setCurrentIndex(self.currency_combo.findData(self._store.currency))
        self.currency_combo.activated.connect(self._currency_chosen)
        self._currency_row = self.add_row(self.tr("Currency"), self.currency_combo)
        self._currency_row.set_visible(self._is_empty)

    def _add_zone(self) -> None:
        self.zone_combo = QComboBox()
        self.zone_combo.setObjectName("timeZoneCombo")
        zones = sorted({place.time_zone for place in MARKETPLACES} | {self._store.time_zone})
        self.zone_combo.addItems(zones)
        self.zone_combo.setCurrentText(self._store.time_zone)
        note = PlainLabel(self.tr("Deadlines end with the day there."), "caption", "text_3")
        note.setWordWrap(True)
        self.add_row(self.tr("Time zone"), self.zone_combo, below_field=[note])

    def _add_language(self) -> None:
        self.language_combo = QComboBox()
        self.language_combo.setObjectName("storeLanguageCombo")
        self.language_combo.addItem("", "")
        for code in dict.fromkeys([*LANGUAGES, self._store.language]):
            if code:
                self.language_combo.addItem(text.language_name(code), code)
        self.language_combo.setCurrentIndex(self.language_combo.findData(self._store.language))
        self.add_row(self.tr("Messages in"), self.language_combo)
        self._name_usual_language()

    def _add_limit(self) -> None:
        store = self._store
        self.limit_field = AmountField(store.currency)
        self.limit_field.setObjectName("valueLimitField")
        self.limit_field.setFixedWidth(_AMOUNT_WIDTH)
        self.limit_field.setPlaceholderText(self.tr("no limit"))
        if store.value_limit_minor is not None:
            self.limit_field.set_minor(store.value_limit_minor)
        self._unit = PlainLabel(store.currency, "body", "text_2")
        note = PlainLabel(self.tr("Authorizing more than this asks for a reason."), "caption", "text_3")
        note.setWordWrap(True)
        self._limit_row = self.add_row(
            self.tr("Value limit"),
            beside(self.limit_field, self._unit),
            focus=self.limit_field,
            below_field=[note],
        )

    def _add_deadlines(self) -> None:
        self.deadlines_button = PushButton(self.tr("Change…"), "plain")
        self.deadlines_button.setObjectName("deadlinesButton")
        self.deadlines_button.setAccessibleName(self.tr("Deadlines of this store"))
        self.deadlines_button.clicked.connect(lambda: self.deadlines_requested.emit(self._store.id))
        button = self.deadlines_button
        row = self.add_row(self.tr("Deadlines"), beside(button), focus=button)
        row.set_visible(bool(self._store.id))

    def _add_end(self) -> None:
        """How a store leaves: hidden with all it holds, or gone if it holds nothing."""
        words = self.tr("Archived: its returns are kept, not listed")
        self.archive_check = QCheckBox(plain_button_text(words))
        self.archive_check.setObjectName("archiveCheck")
        self.archive_check.setChecked(self._store.is_archived)
        self.archive_check.toggled.connect(self.edited)
        self.remove_button = PushButton(self.tr("Remove"), "plain")
        self.remove_button.setObjectName("removeStoreButton")
        self.remove_button.setAccessibleName(self.tr("Remove this store, which holds nothing"))
        self.remove_button.clicked.connect(self.removal_requested)
        self.archive_check.setVisible(not self._is_empty or self._store.is_archived)
        self.remove_button.setVisible(self._is_empty)
        self.add_row(
            self.tr("This store"),
            beside(self.archive_check, self.remove_button),
            focus=self.archive_check,
            first_height=20 if not self._is_empty else 32,
        )

    def _place_chosen(self) -> None:
        """A marketplace brings its calendar along, and to an empty store its currency and name."""
        place = BY_CODE.get(self.place_combo.currentData())
        if place is not None:
            self.zone_combo.setCurrentText(place.time_zone)
            if self._is_empty:
                self.currency_combo.setCurrentIndex(self.currency_combo.findData(place.currency))
                self._currency_chosen()
            if self._is_empty and self._is_name_suggested():
                self.name_field.setText(place.domain)
        self._name_usual_language()
        self.edited.emit()

    def _currency_chosen(self) -> None:
        self.limit_field.set_currency(self.currency())
        self._unit.setText(self.currency())
        self.edited.emit()

    def _is_name_suggested(self) -> bool:
        typed = self.name_field.text().strip()
        return not typed or any(typed.startswith(place.domain) for place in MARKETPLACES)

    def _name_usual_language(self) -> None:
        usual = text.language_name(language_of(self.place_combo.currentData()))
        words = self.tr("As the marketplace: {language}").format(language=usual)
        self.language_combo.setItemText(0, words)
