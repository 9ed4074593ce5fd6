"""The seller's own keys: kept in the settings, in force at once; and the sheet that tells all keys."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..services.commands import BY_ID
from ..services.settings import SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .keymap import keymap
from .tasks import Tasks
from .window_actions import WindowActions


class KeyFlow(FormFlow):
    """Opens the sheet, and the form in which keys are chosen."""

    def __init__(
        self,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        actions: WindowActions,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._settings, self._actions = settings, actions
        actions.on(actions.shortcuts, self.open_sheet)
        actions.on(actions.keys, self.open_keys)
        keymap().choose(settings.load().keys)

    def open_sheet(self) -> None:
        """Tells all keys."""
        sheet = self._dialogs.shortcuts(self._window, self._actions.listed())
        sheet.keys_requested.connect(sheet.accept)
        sheet.keys_requested.connect(self.open_keys)
        self._open(sheet)

    def open_keys(self) -> None:
        """Lets the seller choose other keys."""
        dialog = self._dialogs.keys(self._window, self._settings.load().keys, self._actions.listed())
        dialog.submitted.connect(self.choose)
        dialog.submitted.connect(dialog.accept)
        self._open(dialog)

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Keeps these choices; they are in force even where they cannot be written."""
        keymap().choose(chosen)
        settings = self._settings.load()
        of_newer_versions = {name: key for name, key in settings.keys.items() if name not in BY_ID}
        try:
            self._settings.save(replace(settings, keys={**of_newer_versions, **chosen}))
        except AppError as error:
            self.failed.emit(error)
