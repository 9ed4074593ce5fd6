"""Undo and redo by name, across restarts, until a decision left the program."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut

from ..services.changes import Changes
from ..services.deciding import Deciding
from . import text
from .decision_flow import Acted
from .keymap import keymap
from .tasks import Tasks
from .toolbar import Toolbar
from .window_actions import WindowActions


class UndoFlow(QObject):
    """Keeps the names of Undo and Redo up to date and runs them, one at a time.

    Signals:
        undone(object, str, bool): `Changes`, the name of the step, and whether it was redone instead.
        hint(str): why nothing happened.
        failed(object): an exception.
    """

    undone = Signal(object, str, bool)
    hint = Signal(str)
    failed = Signal(object)

    def __init__(self, deciding: Deciding, tasks: Tasks, actions: WindowActions, toolbar: Toolbar) -> None:
        super().__init__(toolbar)
        self._deciding, self._tasks = deciding, tasks
        self._actions, self._toolbar = actions, toolbar
        self._busy = False
        self._is_final = False
        """What was done last cannot be undone, so that Undo would take back something else."""
        self._why_not = ""
        # A disabled action leaves its key silent; this one answers then.
        self._refused = QShortcut(toolbar.window())
        keymap().changed.connect(self._take_keys)
        self._take_keys()
        self._refused.activated.connect(self._say_why_not)

    def refresh(self, _changes: object = None) -> None:
        """Reads what could be undone and redone."""
        step = self._deciding.next_undo()
        refusal = self._deciding.undo_refusal(step) if step else None
        name = text.step_words(step) if step else ""
        why_not = text.error_sentence(refusal) if refusal else ""
        self._actions.set_undo(name, possible=step is not None and refusal is None)
        self._toolbar.set_undo(name, why_not)
        self._why_not = why_not
        self._refused.setEnabled(step is None or refusal is not None)
        again = self._deciding.next_redo()
        redo_name = text.step_words(again) if again else ""
        self._actions.set_redo(redo_name)
        self._toolbar.set_redo(redo_name)

    @property
    def why_not(self) -> str:
        """Why nothing can be undone now; empty: it can."""
        return "" if self._actions.undo.isEnabled() else self._why_not or self.tr("There is nothing to undo")

    def _take_keys(self) -> None:
        self._refused.setKeys(keymap().sequences("undo"))

    def _say_why_not(self) -> None:
        self.hint.emit(self.why_not)

    def note(self, acted: Acted) -> None:
        """Something was done; a tick is no step that can be undone."""
        self._is_final = acted.changes.step_id is None

    def undo(self) -> None:
        """Takes the newest step back; right after what cannot be undone it says so first."""
        step = self._deciding.next_undo()
        if step is None or self._busy:
            return
        if self._is_final:
            self._is_final = False
            words = self.tr("That cannot be undone here. Undo again takes back: {step}")
            self.hint.emit(words.format(step=text.step_words(step)))
            return
        self._busy = True
        name = text.step_words(step)
        job = partial(self._deciding.undo, step.id)
        self._tasks.write(job, partial(self._done, name, again=False), self._not_done)

    def redo(self) -> None:
        """Brings back what was undone last."""
        step = self._deciding.next_redo()
        if step is None or self._busy:
            return
        self._busy = True
        name = text.step_words(step)
        self._tasks.write(self._deciding.redo, partial(self._done, name, again=True), self._not_done)

    def _done(self, name: str, changes: Changes, *, again: bool) -> None:
        self._busy = False
        self.undone.emit(changes, name, again)
        self.refresh()

    def _not_done(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
        self.refresh()
