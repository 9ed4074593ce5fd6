"""The choices of the program and of each store."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QStackedWidget, QWidget

from ...domain.model import Store
from ...domain.report import ColumnProfile
from ...services.settings import AFTER_ACTION, DENSITIES, LANGUAGES, THEMES, Settings
from .. import text
from ..reminder_flow import has_tray
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from ..widgets.segmented import Segmented
from .dialog_frame import DialogFrame
from .form_rows import FormRows, beside, page
from .incoming_form import IncomingForm
from .store_page import StorePage

GENERAL, STORES, INCOMING, PRIVACY = "general", "stores", "import", "data"


class SettingsDialog(DialogFrame):
    """General, stores, and where the data is.

    Signals:
        submitted(object, object): the `Settings`, and a tuple of the stores that were changed or added.
        stores_removed(object): ids of stores to take away; told before `submitted`.
        profiles_removed(object): names of column profiles to forget; told before `submitted`.
        folder_requested: a folder to watch shall be chosen; `incoming.show_folder` takes it.
        deadlines_requested(int): the deadlines of the store with this id shall be shown.
        encryption_requested: the data shall be encrypted, or not any more; nothing is saved.
    """

    submitted = Signal(object, object)
    stores_removed = Signal(object)
    profiles_removed = Signal(object)
    folder_requested = Signal()
    deadlines_requested = Signal(int)
    encryption_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        stores: Sequence[Store],
        parent: QWidget | None = None,
        *,
        data_folder: str = "",
        profiles: Sequence[ColumnProfile] = (),
        holding: Mapping[int, int] | None = None,
    ) -> None:
        """`holding`: how many rows of reports each store holds, by its id."""
        super().__init__(parent, name="settingsDialog")
        self.set_title(self.tr("Settings"))
        self._settings = settings
        self.combos: dict[str, QComboBox] = {}
        self.sections = Segmented(
            [
                (GENERAL, self.tr("General")),
                (STORES, self.tr("Stores")),
                (INCOMING, self.tr("Import")),
                (PRIVACY, self.tr("Data")),
            ],
            self.tr("Section"),
        )
        self.sections.setObjectName("settingsSections")
        self.body.addWidget(beside(self.sections))
        self._pages = QStackedWidget()
        self._keys = (GENERAL, STORES, INCOMING, PRIVACY)
        self._pages.addWidget(self._general())
        self.stores = StorePage(stores, holding or {})
        self.stores.changed.connect(self.refresh)
        self.stores.deadlines_requested.connect(self.deadlines_requested)
        self.store_forms, self.store_combo = self.stores.forms, self.stores.combo
        self._pages.addWidget(page(self.stores))
        self.incoming = IncomingForm(settings.watch_folder, settings.watch_since, profiles)
        self.incoming.offer_stores(stores, settings.folder_stores)
        self.incoming.clipboard_check.setChecked(settings.watch_clipboard)
        self.incoming.folder_requested.connect(self.folder_requested)
        self._pages.addWidget(page(self.incoming))
        self._pages.addWidget(self._data(data_folder))
        self.body.addWidget(self._pages, 1)
        self.sections.choice_changed.connect(self.show_section)
        self.set_footer(self.tr("Save"))
        self.refresh()
        self.combos["language"].setFocus()

    def show_section(self, key: str) -> None:
        """Opens `general`, `stores`, `import` or `data`."""
        self.sections.set_choice(key)
        self._pages.setCurrentIndex(self._keys.index(key))

    def settings(self) -> Settings:
        """The choices as they are filled in."""
        folder, since = self.incoming.folder()
        chosen = {name: combo.currentData() for name, combo in self.combos.items()}
        watches = self.incoming.clipboard_check.isChecked()
        return replace(
            self._settings,
            **chosen,
            watch_folder=folder,
            watch_since=since,
            watch_clipboard=watches,
            remind=self.remind_check.isChecked(),
            folder_stores=self.incoming.folder_stores(),
        )

    def changed_stores(self) -> tuple[Store, ...]:
        """The stores that are not as they were, and the new ones."""
        return self.stores.stores()

    def submit(self) -> None:
        """Hands out all choices, once."""
        settings, stores = self.settings(), self.changed_stores()
        self.set_busy(True)
        if removed := self.incoming.removed_profiles():
            self.profiles_removed.emit(removed)
        if gone := self.stores.removed():
            self.stores_removed.emit(gone)
        self.submitted.emit(settings, stores)

    def refresh(self) -> None:
        """Says what cannot be saved."""
        self.clear_notices()
        self.set_blocked(self.stores.problem())

    def _general(self) -> QWidget:
        rows = FormRows()
        densities = {"comfortable": self.tr("Comfortable"), "compact": self.tr("Compact")}
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high": self.tr("High contrast"),
        }
        after = {
            "next": self.tr("Go to the next request"),
            "previous": self.tr("Go to the previous request"),
            "stay": self.tr("Stay at the request"),
        }
        languages = {code: text.language_name(code) for code in LANGUAGES}
        for name, label, choices in (
            ("language", self.tr("Language"), {code: languages[code] for code in LANGUAGES}),
            ("theme", self.tr("Theme"), {code: themes[code] for code in THEMES}),
            ("density", self.tr("Density"), {code: densities[code] for code in DENSITIES}),
            ("after_action", self.tr("After an action"), {code: after[code] for code in AFTER_ACTION}),
        ):
            combo = QComboBox()
            combo.setObjectName(f"{name}Combo")
            for code, words in choices.items():
                combo.addItem(words, code)
            combo.setCurrentIndex(max(0, combo.findData(getattr(self._settings, name))))
            self.combos[name] = combo
            rows.add_row(label, combo)
        self.remind_check = QCheckBox(self.tr("Show deadlines in the tray, and tell me what is due today"))
        self.remind_check.setObjectName("remindCheck")
        self.remind_check.setChecked(self._settings.remind)
        self.remind_check.setEnabled(self._settings.remind or has_tray())
        told = self.tr(
            "Once a day, while the program is open. A notification holds numbers only, no order and no words."
        )
        if not has_tray():
            told = self.tr("This desktop has no tray, so there is no place where it could be shown.")
        note = PlainLabel(told, "caption", "text_3")
        note.setObjectName("remindNote")
        note.setWordWrap(True)
        rows.add_row(self.tr("Reminders"), self.remind_check, below_field=[note], first_height=20)
        return page(rows)

    def _data(self, folder: str) -> QWidget:
        rows = FormRows()
        shown = QLineEdit(folder)
        shown.setObjectName("dataFolderField")
        shown.setReadOnly(True)
        shown.setToolTip(folder)
        rows.add_row(self.tr("Data folder"), shown)
        encryption = PushButton(self.tr("Encrypt, or change that…"), "plain")
        encryption.setObjectName("encryptionButton")
        encryption.clicked.connect(self.encryption_requested)
        rows.add_row(self.tr("Encryption"), beside(encryption), focus=encryption)
        promise = PlainLabel(
            self.tr(
                "Requests, decisions, comments and messages are kept in this folder and nowhere else. The "
                "program sends nothing to Amazon or to anyone else; only files that you export leave it."
            ),
            "body",
            "text_2",
        )
        promise.setWordWrap(True)
        return page(rows, promise)
