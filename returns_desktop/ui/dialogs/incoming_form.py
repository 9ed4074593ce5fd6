"""The settings of what comes in: folder and clipboard that are watched, known columns of other files."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.model import Store
from ...domain.report import ColumnProfile
from ..store_chooser import store_line
from ..theme import current_theme
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from .form_rows import FormRows, beside

_SHOWN_PROFILES = 5


class IncomingForm(QWidget):
    """Filling it changes nothing; the dialog asks for the choices when it is saved.

    Signals:
        folder_requested: a folder shall be chosen.
    """

    folder_requested = Signal()

    def __init__(
        self,
        watch_folder: str,
        watch_since: str,
        profiles: Sequence[ColumnProfile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before, self._since = watch_folder, watch_since
        self._folder = watch_folder
        self._removed: list[str] = []
        self._folder_stores: Mapping[str, str] = {}
        self.store_combo = QComboBox()
        self.store_combo.setObjectName("watchStoreCombo")
        self.folder_field = QLineEdit()
        self.folder_field.setObjectName("watchFolderField")
        self.folder_field.setReadOnly(True)
        self.folder_field.setPlaceholderText(self.tr("Off"))
        self.choose_button = PushButton(self.tr("Choose…"), "plain")
        self.choose_button.setObjectName("chooseWatchFolderButton")
        self.choose_button.clicked.connect(self.folder_requested)
        self.clear_button = PushButton(self.tr("Turn off"), "plain")
        self.clear_button.setObjectName("clearWatchFolderButton")
        self.clear_button.clicked.connect(lambda: self.show_folder(""))
        self.clipboard_check = QCheckBox(self.tr("Offer copied texts that hold an order id and words"))
        self.clipboard_check.setObjectName("watchClipboardCheck")
        told = PlainLabel(
            self.tr(
                "While this is on, the program reads every text that you copy, in any program; it keeps "
                "nothing of it until you click Add above the list."
            ),
            "caption",
            "text_3",
        )
        told.setWordWrap(True)
        self._note = PlainLabel("", "caption", "text_3")
        self._note.setObjectName("watchFolderNote")
        self._note.setWordWrap(True)
        self.profile_list = QListWidget()
        self.profile_list.setObjectName("profileList")
        for profile in profiles:
            item = QListWidgetItem(profile.name)
            item.setData(Qt.ItemDataRole.UserRole, profile.name)
            self.profile_list.addItem(item)
        line = current_theme().line_height("body") + 6
        self.profile_list.setFixedHeight(line * min(_SHOWN_PROFILES, max(2, len(profiles))) + 8)
        self.profile_list.currentRowChanged.connect(self._name_buttons)
        self.remove_button = PushButton(self.tr("Forget"), "plain")
        self.remove_button.setObjectName("removeProfileButton")
        self.remove_button.clicked.connect(self._remove)
        self._none = PlainLabel(
            self.tr("None. They are asked for when a file's headings are not known."), "body", "text_2"
        )
        self._none.setWordWrap(True)
        rows = FormRows()
        field = beside(self.folder_field, self.choose_button, self.clear_button, stretch=0)
        rows.add_row(
            self.tr("Watched folder"), field, focus=self.folder_field, below_field=[self._note]
        )
        self._store_row = rows.add_row(self.tr("Store"), self.store_combo)
        self._store_row.set_visible(False)
        rows.add_row(
            self.tr("Clipboard"), self.clipboard_check, below_field=[told], first_height=20
        )
        listed = beside(self.profile_list, self.remove_button, stretch=0) if profiles else self._none
        rows.add_row(
            self.tr("Columns of other files"),
            listed,
            focus=self.profile_list if profiles else None,
            first_height=0 if not profiles else 32,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rows)
        self.show_folder(watch_folder)
        self._name_buttons()

    def show_folder(self, folder: str) -> None:
        """This folder is to be watched; empty: none."""
        self._folder = folder
        first = self._folder_stores.get(folder, "").partition(" ")[0]
        self.store_combo.setCurrentIndex(max(0, self.store_combo.findData(int(first or 0))))
        self._store_row.set_visible(bool(folder) and self.store_combo.count() > 2)
        self.folder_field.setText(folder)
        self.folder_field.setToolTip(folder)
        self.clear_button.setEnabled(bool(folder))
        if folder and not Path(folder).is_dir():
            words = self.tr("This folder is not there now. It is looked into again at the next start.")
        else:
            words = self.tr("New reports in it are offered above the list, never imported by themselves.")
        self._note.setText(words)

    def offer_stores(self, stores: Sequence[Store], of_folders: Mapping[str, str]) -> None:
        """A watched folder can belong to one of several stores; `of_folders`: what folders belong to."""
        self._folder_stores = of_folders
        self.store_combo.clear()
        self.store_combo.addItem(self.tr("Ask for each file"), 0)
        for store in stores:
            if not store.is_archived:
                self.store_combo.addItem(store_line(store), store.id)
        self.show_folder(self._folder)

    def folder_stores(self) -> Mapping[str, str]:
        """Ids of stores by folder, with the choice for the watched one."""
        chosen = self.store_combo.currentData()
        others = {name: ids for name, ids in self._folder_stores.items() if name != self._folder}
        if not self._folder or self.store_combo.count() < 3:
            return self._folder_stores
        return {**others, self._folder: str(chosen)} if chosen else others

    def folder(self) -> tuple[str, str]:
        """The folder, and since when: older files in it are left alone."""
        if self._folder == self._before:
            return self._folder, self._since
        return self._folder, datetime.now(UTC).isoformat(timespec="seconds") if self._folder else ""

    def removed_profiles(self) -> tuple[str, ...]:
        """Names of the profiles that are to be forgotten."""
        return tuple(self._removed)

    def _remove(self) -> None:
        item = self.profile_list.takeItem(self.profile_list.currentRow())
        if item is not None:
            self._removed.append(str(item.data(Qt.ItemDataRole.UserRole)))
        self._name_buttons()

    def _name_buttons(self, _row: int = 0) -> None:
        self.remove_button.setEnabled(self.profile_list.currentRow() >= 0)
