"""The settings: chosen in the menu or the dialog, saved, and told to whom they concern."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..domain.deadlines import Choice, RuleCode
from ..domain.errors import AppError
from ..domain.model import Store
from ..services.browsing import RequestDetail
from ..services.changes import Changes
from ..services.settings import Settings, SettingsFile
from . import text
from .dialog_factory import Dialogs
from .tasks import Tasks
from .window_services import FileDialogs, Services


class SettingsFlow(QObject):
    """Signals:
    changed(object): `Changes` of stores.
    settings_changed(object): the `Settings` now in force.
    density_changed(str), language_changed(str), theme_changed(str): one of them is another now.
    failed(object): an exception of writing.
    dialog_closed: the dialog has gone.
    """

    changed = Signal(object)
    settings_changed = Signal(object)
    density_changed = Signal(str)
    language_changed = Signal(str)
    theme_changed = Signal(str)
    failed = Signal(object)
    dialog_closed = Signal()

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
        super().__init__(window)
        self._services, self._settings, self._tasks = services, settings, tasks
        self._dialogs, self._files, self._window = dialogs, files, window
        self._data_folder = data_folder
        self._dialog: Any = None
        self._stores: Sequence[Store] = ()

    def has_dialog(self) -> bool:
        return self._dialog is not None

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

    def open(self) -> None:
        """Opens the dialog."""
        if self._dialog is not None:
            return
        self._stores = self._services.browsing.stores()
        profiles = self._services.importing.profiles()
        dialog = self._dialogs.settings(
            self._settings.load(), self._stores, self._window, self._data_folder, profiles
        )
        self._dialog = dialog
        dialog.profiles_removed.connect(self._forget_profiles)
        dialog.folder_requested.connect(self._choose_folder)
        dialog.deadlines_requested.connect(self._open_deadlines)
        dialog.submitted.connect(self._submitted)
        dialog.finished.connect(self._closed)
        dialog.open()

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

    def open_deadlines(self, detail: RequestDetail | None) -> None:
        """The deadlines of the store of a request; without one, of the first store."""
        self._stores = self._services.browsing.stores()
        if self._stores:
            self._open_deadlines(detail.request.store.id if detail else self._stores[0].id)

    def _open_deadlines(self, store_id: int) -> None:
        """The deadlines of a store, over the settings if they are open; they are saved apart from them."""
        store = next(store for store in self._stores if store.id == store_id)
        rules = self._services.deadlines.listed(store_id)
        dialog = self._dialogs.deadlines(store, rules, self._dialog or self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(partial(self._change_deadlines, dialog, store_id))
        dialog.open()

    def _change_deadlines(
        self, dialog: Any, store_id: int, wanted: Mapping[RuleCode, Choice | None]
    ) -> None:
        if not wanted:
            dialog.accept()
            return

        def done(changes: Changes) -> None:
            dialog.accept()
            self.changed.emit(changes)

        def refused(error: Exception) -> None:
            if isinstance(error, AppError):
                dialog.show_error(text.error_sentence(error))
            else:
                dialog.reject()
                self.failed.emit(error)

        job = partial(self._services.deadlines.change, store_id, wanted)
        self._tasks.write(job, done, refused)

    def _forget_profiles(self, names: Sequence[str]) -> None:
        for name in names:
            job = partial(self._services.importing.delete_profile, name)
            self._tasks.write(job, lambda _nothing: None, self.failed.emit)

    def _submitted(self, settings: Settings, stores: Sequence[Store]) -> None:
        for store in stores:
            if store not in self._stores:
                job = partial(self._services.store_settings.save, store)
                self._tasks.write(job, self.changed.emit, self.failed.emit)
        if self._dialog is not None:
            self._dialog.accept()
        self.save(settings)

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()
