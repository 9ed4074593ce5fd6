"""The right-hand pane: one request, several, or none."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from shiboken6 import isValid

from ..domain.model import Action
from ..services.browsing import RequestDetail, SelectionSummary
from . import text
from .detail.drop_target import DropTarget
from .detail.nothing_pane import NothingPane
from .detail.popover import Popover
from .detail.request_view import RequestView
from .detail.selection_pane import SelectionPane
from .theme import current_theme, theme_controller
from .widgets.brief_lock import BriefLock

NARROWEST, USUAL = 440, 456


class DetailPane(QWidget):
    """Shows what is selected and says what the seller wants; it reads and writes nothing itself.

    Signals:
        action_requested(object): the `Action` of one of the four buttons.
        check_in_requested(): count the goods that arrived.
        comment_paste_requested(): take the buyer's comment from the clipboard.
        comment_edit_requested(): type the buyer's comment.
        copy_requested(str): text for the clipboard.
        mark_requested(object): a `Mark` only the seller can know.
        done_requested(object): tuple of ids of decisions that were done on Amazon.
        cancelled_requested(object): tuple of ids of refunds that were cancelled on Amazon.
        conflict_requested(): a conflict with the report shall be answered.
        open_on_amazon_requested(): show the order in the browser.
        note_requested(), snooze_requested(), remind_requested(), tag_requested(): what their keys do.
        rules_requested(): the rules of suggestions shall be edited.
        request_requested(int, str): id and order id of another request to go to.
        attach_requested(), evidence_requested(), slip_requested(): what their commands do.
        files_dropped(object): paths of photos and documents to attach.
        attachment_requested(int), removal_requested(int): an attachment shall be seen, or taken off.
    """

    action_requested = Signal(object)
    check_in_requested = Signal()
    comment_paste_requested = Signal()
    comment_edit_requested = Signal()
    copy_requested = Signal(str)
    mark_requested = Signal(object)
    done_requested = Signal(object)
    cancelled_requested = Signal(object)
    conflict_requested = Signal()
    open_on_amazon_requested = Signal()
    note_requested = Signal()
    snooze_requested = Signal()
    remind_requested = Signal()
    tag_requested = Signal()
    rules_requested = Signal()
    request_requested = Signal(int, str)
    attach_requested = Signal()
    evidence_requested = Signal()
    slip_requested = Signal()
    files_dropped = Signal(object)
    attachment_requested = Signal(int)
    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailPane")
        self._detail: RequestDetail | None = None
        self._selection: tuple[SelectionSummary, int] | None = None
        self._popover: Popover | None = None
        self._lock = BriefLock(self)
        self._request = RequestView()
        self._several = SelectionPane()
        self._nothing = NothingPane()
        self._pages = QStackedLayout(self)
        for page in (self._nothing, self._request, self._several):
            self._pages.addWidget(page)
        self._drop = DropTarget(self, lambda: self._detail is not None)
        self._drop.dropped.connect(self.files_dropped)
        self._connect()
        self._retranslate()
        theme_controller().theme_changed.connect(self._take_theme)

    def _connect(self) -> None:
        view = self._request
        view.action_buttons.action_requested.connect(self.action_requested)
        view.facts.check_in_requested.connect(self.check_in_requested)
        view.card.comment.paste_requested.connect(self.comment_paste_requested)
        view.card.comment.edit_requested.connect(self.comment_edit_requested)
        view.conflict_requested.connect(self.conflict_requested)
        view.rules_requested.connect(self.rules_requested)
        view.request_requested.connect(self.request_requested)
        view.popover_requested.connect(self._keep_popover)
        view.attachment_requested.connect(self.attachment_requested)
        view.removal_requested.connect(self.removal_requested)
        view.note.clicked.connect(self.note_requested)
        view.header.note_requested.connect(self.note_requested)
        view.header.snooze_requested.connect(self.snooze_requested)
        menu = view.header.menu
        menu.copy_requested.connect(self.copy_requested)
        menu.mark_requested.connect(self.mark_requested)
        menu.done_requested.connect(self.done_requested)
        menu.cancelled_requested.connect(self.cancelled_requested)
        menu.open_on_amazon_requested.connect(self.open_on_amazon_requested)
        menu.remind_requested.connect(self.remind_requested)
        menu.tag_requested.connect(self.tag_requested)
        menu.attach_requested.connect(self.attach_requested)
        menu.evidence_requested.connect(self.evidence_requested)
        menu.slip_requested.connect(self.slip_requested)

    def show_request(self, detail: RequestDetail) -> None:
        """Shows one request."""
        self._leave(detail)
        self._detail, self._selection = detail, None
        self._request.show_request(detail)
        self._pages.setCurrentWidget(self._request)

    def show_moment(self, now: datetime) -> None:
        """Time passes: what is due is told as it is at `now` (aware)."""
        if self._detail is not None:
            self._detail = text.at_moment(self._detail, now)
            self._request.show_moment(now)

    def show_selection(self, summary: SelectionSummary, in_view: int) -> None:
        """Shows what several requests have in common; `in_view` requests stand in the list."""
        self._leave(None)
        self._detail, self._selection = None, (summary, in_view)
        self._several.show_selection(summary, in_view)
        self._pages.setCurrentWidget(self._several)

    def show_nothing(self) -> None:
        """Shows the keys."""
        self._leave(None)
        self._detail, self._selection = None, None
        self._pages.setCurrentWidget(self._nothing)

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks what a search looked for."""
        self._request.mark_words(folded_words)

    def show_pictures(self, pictures: dict[str, QImage]) -> None:
        """Shows attached photos by the digests of their bytes."""
        self._request.timeline.show_pictures(pictures)

    def act(self, action: Action) -> None:
        """What a click on the button of `action` does, for its key: nothing where that is impossible."""
        if self._detail is not None:
            self._request.action_buttons.act(action)

    def set_busy(self, busy: bool) -> None:
        """Locks what would change the request while a change is being written."""
        with self._lock.around(busy):
            self._request.set_busy(busy)

    def sizeHint(self) -> QSize:
        """The usual width."""
        return QSize(max(USUAL, self.minimumSizeHint().width()), 692)

    def minimumSizeHint(self) -> QSize:
        """Names of buttons, order id and amounts are never cut."""
        needed = self._request.minimumSizeHint()
        return QSize(max(NARROWEST, needed.width()), needed.height())

    def changeEvent(self, event: QEvent) -> None:
        """Writes in the language of now."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the ground."""
        QPainter(self).fillRect(self.rect(), current_theme().color("pane"))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Request"))
        self._nothing.retranslate()
        if self._detail is not None:
            self._request.show_request(self._detail)
        if self._selection is not None:
            self._several.show_selection(*self._selection)

    def _take_theme(self) -> None:
        """Takes what was laid out in the old fonts anew."""
        self._retranslate()
        self.update()

    def _leave(self, detail: RequestDetail | None) -> None:
        """Closes a card that belongs to another request than the one to be shown."""
        shown, next_one = (each.request.id if each else None for each in (self._detail, detail))
        if self._popover is not None and isValid(self._popover) and shown != next_one:
            self._popover.close()
            self._popover = None

    def _keep_popover(self, popover: Popover) -> None:
        self._popover = popover
