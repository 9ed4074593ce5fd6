"""The settings: chosen in the menu or the dialog, saved, and told to whom they concern."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..domain.model import Store
from ..services.settings import Settings, SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .tasks import Tasks
from .window_services import FileDialogs, Services


class SettingsFlow(FormFlow):
    """Signals:
    changed(object): `Changes` of stores.
    settings_changed(object): the `Settings` now in force.
    density_changed(str), language_changed(str), theme_changed(str): one of them is another now.
    deadlines_requested(int, object): those of the store with this id are wanted, over this dialog.
    encryption_requested: the data shall be encrypted, or not any more.
    """

    changed = Signal(object)
    settings_changed = Signal(object)
    density_changed = Signal(str)
    language_changed = Signal(str)
    theme_changed = Signal(str)
    deadlines_requested = Signal(int, object)
    encryption_requested = Signal()

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        window: QWidget,
        data_folder: str,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._services, self._settings, self._files = services, settings, files
        self._data_folder = data_folder
        self._stores: Sequence[Store] = ()

    def choose(self, **choice: str) -> None:
        """Takes one choice from the menu."""
        self.save(replace(self._settings.load(), **choice))  # type: ignore[arg-type]

    def save(self, settings: Settings) -> None:
        """Saves the choices and tells what is another now."""
        before = self._settings.load()
        try:
            self._settings.save(settings)
        except AppError as error:
            self.failed.emit(error)
        if settings.density != before.density:
            self.density_changed.emit(settings.density)
        if settings.theme != before.theme:
            self.theme_changed.emit(settings.theme)
        if settings.language != before.language:
            self.language_changed.emit(settings.language)
        self.settings_changed.emit(settings)

    def open(self, section: str = "") -> None:
        """Opens the dialog, at a section of it."""
        if self.has_dialog():
            return
        self._stores = self._services.browsing.stores()
        profiles = self._services.importing.profiles()
        dialog = self._dialogs.settings(
            self._settings.load(),
            self._stores,
            self._window,
            self._data_folder,
            profiles,
            self._services.store_settings.holding(),
        )
        if section:
            dialog.show_section(section)
        dialog.stores_removed.connect(self._remove_stores)
        dialog.profiles_removed.connect(self._forget_profiles)
        dialog.folder_requested.connect(self._choose_folder)
        dialog.deadlines_requested.connect(self._want_deadlines)
        dialog.encryption_requested.connect(self._want_encryption)
        dialog.submitted.connect(self._submitted)
        self._open(dialog)

    def _choose_folder(self) -> None:
        """A folder to watch, chosen over the dialog."""
        dialog = self._dialog
        folder = dialog.incoming.folder()[0] or self._settings.load().last_folder
        self._files.choose_folder(
            dialog,
            self.tr("Folder to watch for reports"),
            folder,
            lambda chosen: dialog.incoming.show_folder(str(chosen)),
        )

    def _want_encryption(self) -> None:
        """The window may give way to another one, so this form goes first."""
        self._rejected()
        self.encryption_requested.emit()

    def _want_deadlines(self, store_id: int) -> None:
        self.deadlines_requested.emit(store_id, self._dialog)

    def _forget_profiles(self, names: Sequence[str]) -> None:
        for name in names:
            job = partial(self._services.importing.delete_profile, name)
            self._tasks.write(job, lambda _nothing: None, self.failed.emit)

    def _remove_stores(self, ids: Sequence[int]) -> None:
        for store_id in ids:
            job = partial(self._services.store_settings.remove, store_id)
            self._tasks.write(job, self.changed.emit, self.failed.emit)

    def _submitted(self, settings: Settings, stores: Sequence[Store]) -> None:
        keeping = self._services.store_settings
        for store in stores:
            if store not in self._stores:
                job = partial(keeping.save if store.id else keeping.add, store)
                self._tasks.write(job, self.changed.emit, self.failed.emit)
        self._accepted()
        self.save(settings)
