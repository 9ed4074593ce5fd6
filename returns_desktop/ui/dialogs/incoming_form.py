"""The settings of what comes in: folder and clipboard that are watched, known columns of other files."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...domain.report import ColumnProfile
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
        self.folder_field.setText(folder)
        self.folder_field.setToolTip(folder)
        self.clear_button.setEnabled(bool(folder))
        if folder and not Path(folder).is_dir():
            words = self.tr("This folder is not there now. It is looked into again at the next start.")
        else:
            words = self.tr("New reports in it are offered above the list, never imported by themselves.")
        self._note.setText(words)

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
