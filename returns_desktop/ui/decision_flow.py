"""From a button to a written decision: form, guards, transaction, and the seconds it is held."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ..domain.carrying import Chore
from ..domain.decision_inputs import Inputs
from ..domain.errors import AppError, StaleRowError
from ..domain.model import Action, Mark
from ..services.browsing import Browsing, Candidates, RequestDetail
from ..services.changes import Changes
from ..services.conflicts import Conflicts
from ..services.deciding import Counted, Deciding, RefusedError
from . import text
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .request_cells import HELD_SECONDS
from .tasks import Tasks

Job = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Acted:
    """A change of the seller's that was written."""

    changes: Changes
    request_ids: tuple[int, ...]
    words: str
    action: Action | None = None
    """One of the four buttons; None for check-in, comment and marks."""
    stays: bool = False
    """There is more to do with the request at once: it stays in sight though it may have left the view."""


class DecisionFlow(FormFlow):
    """One change at a time. The form stays open with what was typed until the change is written.

    Signals:
        acted(object): an `Acted`.
        changed(object): `Changes` that the seller did not ask for in words (settling).
        busy_changed(bool): a change is being written, or no longer.
        hint(str): why nothing happened.
        order_page_requested: a form asks for the order in the browser.
        templates_requested(object, str, str): a form asks for the templates, at a situation and language.
    """

    acted = Signal(object)
    changed = Signal(object)
    busy_changed = Signal(bool)
    hint = Signal(str)
    order_page_requested = Signal()
    templates_requested = Signal(object, str, str)

    def __init__(
        self,
        browsing: Browsing,
        deciding: Deciding,
        tasks: Tasks,
        dialogs: Dialogs,
        templates: Callable[[], Any],
        window: QWidget,
        conflicts: Conflicts,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._conflicts = conflicts
        self._browsing, self._deciding, self._templates = browsing, deciding, templates
        self._busy = False
        self._is_settling = False
        self._holding = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HELD_SECONDS * 1000)
        self._hold.timeout.connect(self.settle)

    def is_busy(self) -> bool:
        return self._busy

    def take_templates(self, templates: Any) -> None:
        """The open form goes on with other message templates."""
        taken = getattr(self._dialog, "take_templates", None)
        if taken is not None:
            taken(templates)

    def hold(self) -> None:
        """A decision was taken (or redone): its seconds begin."""
        self._holding = True
        self._hold.start()

    def settle(self) -> None:
        """The seconds are over, or the seller moved on."""
        if self._stop_holding():
            self._tasks.write(self._deciding.settle, self.changed.emit, self.failed.emit)

    def begin(self, action: Action, request_ids: Sequence[int], template: str = "") -> None:
        """Opens the form of a button for these requests, or says why that cannot be. `template`: the
        message that the form of Contact begins with, by its id."""
        if self._busy or self.has_dialog() or not request_ids:
            return
        self.settled_then(partial(self._begin, action, request_ids, template))

    def begin_check_in(self, request_id: int) -> None:
        """Opens the form that counts goods."""
        if self._busy or self.has_dialog():
            return
        self.settled_then(partial(self._check_in, request_id))

    def begin_comment(self, request_id: int, words: str | None = None) -> None:
        """Opens the form for the buyer's words, with these in it instead of the stored ones."""
        if self._busy or self.has_dialog():
            return
        self.settled_then(partial(self._comment, request_id, words))

    def begin_conflict(self, request_id: int) -> None:
        """Opens the form that says which side of a conflict counts."""
        if self._busy or self.has_dialog():
            return
        self.settled_then(partial(self._conflict, request_id))

    def capture(self, detail: RequestDetail, words: str) -> None:
        """Stores the buyer's words at once; Undo takes them back."""

        def write() -> None:
            request_id = detail.request.id
            job = partial(self._deciding.capture_comment, request_id, words, self._version_of(request_id))
            self._write(job, self._acted_by(detail, self.tr("Comment saved for {order}")))

        self.settled_then(write)

    def mark(self, detail: RequestDetail, mark: Mark) -> None:
        """Stores what only the seller can know."""

        def write() -> None:
            request_id = detail.request.id
            job = partial(self._deciding.mark, request_id, mark, self._version_of(request_id))
            words = self.tr("{order}: {mark}").replace("{mark}", text.mark_name(mark))
            self._write(job, self._acted_by(detail, words))

        self.settled_then(write)

    def tick_done(self, detail: RequestDetail, decision_ids: Sequence[int]) -> None:
        """The seller did these on Amazon."""
        job = partial(self._deciding.tick_done, decision_ids)
        self._write(job, self._acted_by(detail, self.tr("Done on Amazon: {order}")))

    def record_cancelled(self, detail: RequestDetail, decision_ids: Sequence[int]) -> None:
        """Refunds that were cancelled on Amazon."""
        job = partial(self._deciding.record_cancelled, decision_ids)
        self._write(job, self._acted_by(detail, self.tr("Refund cancelled on Amazon: {order}")))

    def tick_chores(self, chores: Sequence[Chore], words: str) -> None:
        """The seller did these on Amazon, from the work list."""
        self._write_chores(self._deciding.tick_done, chores, words)

    def cancel_chore(self, chore: Chore, words: str) -> None:
        """A refund of the work list that was cancelled on Amazon."""
        self._write_chores(self._deciding.record_cancelled, [chore], words)

    def _write_chores(
        self, job: Callable[[Sequence[int]], Changes], chores: Sequence[Chore], words: str
    ) -> None:
        request_ids = tuple(dict.fromkeys(chore.request_id for chore in chores))
        acted = partial(Acted, request_ids=request_ids, words=words)
        self.settled_then(lambda: self._write(partial(job, [chore.decision_id for chore in chores]), acted))

    def _version_of(self, request_id: int) -> int:
        """As it is now: words and marks that nobody typed into a form fit whatever an import brought."""
        return self._browsing.versions([request_id]).get(request_id, -1)

    def settled_then(self, go_on: Callable[[], None]) -> None:
        """Settling changes versions, so it comes before a form reads them. One thing at a time: what is
        asked for meanwhile is dropped."""
        if self._is_settling:
            return
        if not self._stop_holding():
            go_on()
            return
        self._is_settling = True

        def settled(changes: Changes) -> None:
            self._is_settling = False
            self.changed.emit(changes)
            go_on()

        def not_settled(error: Exception) -> None:
            self._is_settling = False
            self.failed.emit(error)

        self._tasks.write(self._deciding.settle, settled, not_settled)

    def _stop_holding(self) -> bool:
        held, self._holding = self._holding, False
        self._hold.stop()
        return held

    def _begin(self, action: Action, request_ids: Sequence[int], template: str) -> None:
        if len(request_ids) > 1:
            job = partial(self._browsing.candidates, action, request_ids)
            self._tasks.read(job, partial(self._open_form, action, template), self.failed.emit, key="form")
            return
        detail = self._read(request_ids[0])
        if detail is None:
            return
        option = detail.options[action]
        if not option.possible:
            self.hint.emit(text.guard_sentence(option.refusals[0]))
            return
        self._open_form(action, template, Candidates(detail, {detail.request.id: detail.request.version}))

    def _read(self, request_id: int) -> RequestDetail | None:
        try:
            return self._browsing.request(request_id)
        except AppError as error:
            self.failed.emit(error)
            return None

    def _open_form(self, action: Action, template: str, found: Candidates | None) -> None:
        if found is None or self.has_dialog():
            return
        count = len(found.versions)
        dialog = self._dialogs.decide(action, found.first, self._templates(), self._window, count - 1)
        if template:
            dialog.choose_template(template)
        ids, versions = tuple(found.versions), dict(found.versions)

        def submit(inputs: Inputs) -> None:
            words = self._words(action, found.first, count)
            acted = partial(Acted, request_ids=ids, words=words, action=action)
            job = partial(self._deciding.decide, ids, inputs, versions)
            self._write(job, acted, partial(self._read_versions, versions))

        dialog.submitted.connect(submit)
        asked = getattr(dialog, "open_on_amazon_requested", None)
        if asked is not None:
            asked.connect(self.order_page_requested)
        edited = getattr(dialog, "templates_requested", None)
        if edited is not None:
            edited.connect(partial(self.templates_requested.emit, dialog))
        self._open(dialog)

    def _check_in(self, request_id: int) -> None:
        detail = self._read(request_id)
        if detail is None:
            return
        if detail.standing.checked >= detail.standing.announced:
            self.hint.emit(self.tr("All announced goods are checked in already."))
            return
        dialog = self._dialogs.check_in(detail, self._window)
        versions = {request_id: detail.request.version}

        def submit(counted: tuple[Counted, ...]) -> None:
            job = partial(self._deciding.check_in, request_id, counted, versions[request_id])
            acted = partial(self._acted_by(detail, self.tr("Checked in {order}")), stays=True)
            self._write(job, acted, partial(self._read_versions, versions))

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _comment(self, request_id: int, words: str | None) -> None:
        detail = self._read(request_id)
        if detail is None:
            return
        filled = detail.request.comment.text if words is None else words
        dialog = self._dialogs.comment(detail, filled, self._window)
        versions = {request_id: detail.request.version}

        def submit(words: str) -> None:
            job = partial(self._deciding.capture_comment, request_id, words, versions[request_id])
            acted = self._acted_by(detail, self.tr("Comment saved for {order}"))
            self._write(job, acted, partial(self._read_versions, versions))

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _conflict(self, request_id: int) -> None:
        detail = self._read(request_id)
        if detail is None or not detail.conflicts:
            return
        found = detail.conflicts
        finding = found[0]
        dialog = self._dialogs.conflict(detail, finding, self._window, len(found))
        versions = {request_id: detail.request.version}

        def submit(chosen: Any) -> None:
            job = partial(
                self._conflicts.answer,
                request_id,
                finding,
                chosen.answer,
                versions[request_id],
                reason=chosen.reason,
            )
            acted = self._acted_by(detail, self.tr("Conflict answered for {order}"))
            self._write(job, acted, partial(self._read_versions, versions))

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _read_versions(self, versions: dict[int, int]) -> None:
        """After a stale row: what is seen now is what the next try refers to."""
        versions.update(self._browsing.versions(list(versions)))
        self.changed.emit(Changes(tuple(versions)))

    def _write(
        self, job: Job, acted: Callable[[Changes], Acted], refresh: Callable[[], None] | None = None
    ) -> None:
        if self._busy:
            return
        self._set_busy(True)

        def written(changes: Changes) -> None:
            self._set_busy(False)
            self._accepted()
            self.acted.emit(acted(changes))

        def not_written(error: Exception) -> None:
            self._set_busy(False)
            if isinstance(error, StaleRowError) and refresh is not None:
                refresh()
            self._refused(error)

        self._tasks.write(job, written, not_written)

    def _refused(self, error: Exception) -> None:
        """Guards are said where the form has a field for them."""
        if self._dialog is not None and isinstance(error, RefusedError):
            self._dialog.show_guards(error.guards)
        else:
            super()._refused(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._set_form_busy(busy)
        self.busy_changed.emit(busy)

    def _acted_by(self, detail: RequestDetail, words: str) -> "partial[Acted]":
        said = words.replace("{order}", detail.request.line.order_id)
        return partial(Acted, request_ids=(detail.request.id,), words=said)

    def _words(self, action: Action, first: RequestDetail, count: int) -> str:
        """What the status line says afterwards."""
        if count > 1:
            return {
                Action.AUTHORIZE: self.tr("Authorized %n request(s)", "", count),
                Action.CLOSE: self.tr("Closed %n request(s)", "", count),
                Action.REFUND: self.tr("Refunds decided for %n request(s)", "", count),
                Action.CONTACT: self.tr("Messages kept for %n request(s)", "", count),
            }[action]
        one = {
            Action.AUTHORIZE: self.tr("Authorized {order}"),
            Action.CLOSE: self.tr("Closed {order}"),
            Action.REFUND: self.tr("Refund decided for {order}"),
            Action.CONTACT: self.tr("Message kept for {order}"),
        }[action]
        return one.format(order=first.request.line.order_id)
