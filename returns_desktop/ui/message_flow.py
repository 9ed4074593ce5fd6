"""The message templates on their way from the dialog into the shop and the open forms."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..domain.message_template import MessageTemplate
from ..services.message_templates import MessageTemplates
from ..services.templates import Templates
from . import text
from .dialog_factory import Dialogs
from .tasks import Tasks

Listed = tuple[Templates, str]
"""All templates, and the id of the one that was written."""


class MessageFlow(QObject):
    """Signals:
    changed(object): the `Templates` from now on.
    failed(object): an exception of reading or writing.
    dialog_closed: the dialog has gone.
    """

    changed = Signal(object)
    failed = Signal(object)
    dialog_closed = Signal()

    def __init__(
        self, templates: MessageTemplates | None, tasks: Tasks, dialogs: Dialogs, window: QWidget
    ) -> None:
        """Without `templates` there is nothing to edit and messages start empty."""
        super().__init__(window)
        self._templates, self._tasks = templates, tasks
        self._dialogs, self._window = dialogs, window
        self._dialog: Any = None

    def has_dialog(self) -> bool:
        return self._dialog is not None

    def current(self) -> Templates | None:
        """What a form that opens now writes with."""
        return self._templates.current() if self._templates is not None else None

    def begin(self, over: QWidget | None = None, situation: str = "", language: str = "") -> None:
        """Opens the dialog over a form or the window, at the template of a situation and language."""
        current = self.current()
        if self._dialog is not None or current is None:
            return
        dialog = self._dialogs.message_templates(current, over or self._window, situation, language)
        self._dialog = dialog
        dialog.save_requested.connect(self._save)
        dialog.remove_requested.connect(self._remove)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _save(self, written: MessageTemplate) -> None:
        templates = self._templates
        assert templates is not None
        words = (written.language, written.name, written.body, written.remind_days)
        if written.situation:
            self._write(partial(templates.save, written.situation, *words))
        else:
            self._write(partial(templates.add, *words))

    def _remove(self, situation: str, language: str) -> None:
        templates = self._templates
        assert templates is not None
        gone = MessageTemplate(situation, language, "", "")
        self._write(partial(templates.remove, situation, language), gone)

    def _write(
        self, change: Callable[[], MessageTemplate | None], chosen: MessageTemplate | None = None
    ) -> None:
        """Writes, and reads what there is then."""

        def job() -> Listed:
            written = change() or chosen
            current = self.current()
            assert current is not None
            return current, written.id if written else ""

        if self._dialog is not None:
            self._dialog.set_busy(True)
        self._tasks.write(job, self._written, self._not_written)

    def _written(self, listed: Listed) -> None:
        templates, template_id = listed
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.show_templates(templates, template_id)
        self.changed.emit(templates)

    def _not_written(self, error: Exception) -> None:
        if self._dialog is not None and isinstance(error, AppError):
            self._dialog.show_error(text.error_sentence(error))
            return
        if self._dialog is not None:
            self._dialog.set_busy(False)
        self.failed.emit(error)

    def _closed(self, _result: int = 0) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.dialog_closed.emit()
