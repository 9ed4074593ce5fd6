"""The message templates on their way from the dialog into the shop and the open forms."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.message_template import MessageTemplate
from ..services.message_templates import MessageTemplates
from ..services.templates import Templates
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .tasks import Tasks

Listed = tuple[Templates, str]
"""All templates, and the id of the one that was written."""


class MessageFlow(FormFlow):
    """Signals:
    changed(object): the `Templates` from now on.
    """

    changed = Signal(object)

    def __init__(
        self, templates: MessageTemplates | None, tasks: Tasks, dialogs: Dialogs, window: QWidget
    ) -> None:
        """Without `templates` there is nothing to edit and messages start empty."""
        super().__init__(tasks, dialogs, window)
        self._templates = templates

    def current(self) -> Templates | None:
        """What a form that opens now writes with."""
        return self._templates.current() if self._templates is not None else None

    def begin(self, over: QWidget | None = None, situation: str = "", language: str = "") -> None:
        """Opens the dialog over a form or the window, at the template of a situation and language."""
        current = self.current()
        if self.has_dialog() or current is None:
            return
        dialog = self._dialogs.message_templates(current, over or self._window, situation, language)
        dialog.save_requested.connect(self._save)
        dialog.remove_requested.connect(self._remove)
        self._open(dialog)

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

        self._set_form_busy(True)
        self._tasks.write(job, self._written, self._refused)

    def _written(self, listed: Listed) -> None:
        templates, template_id = listed
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.show_templates(templates, template_id)
        self.changed.emit(templates)
