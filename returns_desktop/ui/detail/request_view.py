"""One request in the detail pane. Every block has a fixed height, so the buttons never move."""

import math
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...domain.suggestion import Advice
from ...services.browsing import RequestDetail
from .. import text, text_precedents
from ..theme import current_theme, theme_controller
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.tone import Tone
from .actions import Actions
from .buyer_comment import PlainWords
from .conflict import ConflictBlock
from .deadline_strip import DeadlineStrip
from .facts import FactsCard
from .header import SPILL, Header
from .item_lines import ItemLines
from .note_line import NoteLine
from .plain_words import direction_of
from .popover import Popover
from .precedents import PrecedentList
from .radar_lines import RadarLines
from .reason_card import ReasonCard
from .suggestion import SuggestionBlock
from .timeline import Timeline, happenings, row_height
from .why_card import WhyCard

MARGIN, TOP, GAP = 16, 12, 12
AFTER_HEADER = 8 - SPILL
RING = 4  # px that the buttons keep around themselves for the focus ring
BELOW_ACTIONS, AFTER_HEADING, BOTTOM = 14, 4, 8
LEAST_ABOVE = 120  # px of the part above the buttons that stay, however low the window is
# Lines of comment and suggestion, from the roomy to the tight.
_FITS = ((3, 2), (2, 2), (2, 1))


class RequestView(QWidget):
    """Header, deadline, reason and comment, suggestion, facts, buttons, timeline.

    Too low for all of it, this gives way in turn: the timeline becomes a link, the comment has 2 lines, the
    suggestion 1, and at last the part above the buttons scrolls. The buttons always stay.

    Signals:
        popover_requested(object): a `Popover` to open.
        conflict_requested: the conflict shown shall be answered.
        rules_requested: the rules of suggestions shall be edited.
        request_requested(int, str): id and order id of another request to go to.
        attachment_requested(int), removal_requested(int): an attachment shall be seen, or taken off.
    """

    popover_requested = Signal(object)
    conflict_requested = Signal()
    rules_requested = Signal()
    request_requested = Signal(int, str)
    attachment_requested = Signal(int)
    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: RequestDetail | None = None
        self._marked: tuple[str, ...] = ()
        self.header = Header()
        self.card = ReasonCard()
        self.facts = FactsCard()
        self._deadline = DeadlineStrip()
        self._deadline.dates_requested.connect(self._open_dates)
        self._suggestion = SuggestionBlock()
        self._suggestion.why_requested.connect(self._open_why)
        self.conflict = ConflictBlock()
        self.conflict.answer_requested.connect(self.conflict_requested)
        self._make_upper()
        self.action_buttons = Actions(self)
        self.note = NoteLine(self)
        self._heading = PlainLabel("", "label", "text_3", self)
        self._link = FlatButton("", "", "link", self)
        self._link.setObjectName("timelineHeadingLink")
        self.timeline = Timeline(self)
        self.timeline.attachment_requested.connect(self.attachment_requested)
        self.timeline.removal_requested.connect(self.removal_requested)
        self.header.lines_requested.connect(self._open_lines)
        self.facts.lines_requested.connect(self._open_lines)
        self.card.comment.whole_requested.connect(self._open_comment)
        self.card.precedents_requested.connect(self._open_precedents)
        self.header.timeline_requested.connect(self._open_timeline)
        self._link.clicked.connect(self._open_timeline)
        theme_controller().theme_changed.connect(self.place)

    def _make_upper(self) -> None:
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(MARGIN, TOP, MARGIN, 0)
        column.setSpacing(0)
        parts: list[tuple[QWidget, int]] = [
            (self.header, AFTER_HEADER),
            (self._deadline, GAP),
            (self.card, GAP),
            (self._suggestion, 0),
            (self.conflict, GAP),
            (self.facts, 0),
        ]
        for part, below in parts:
            column.addWidget(part)
            column.addSpacing(below)
        column.addStretch(1)
        self._upper = QScrollArea(self)
        self._upper.setObjectName("detailUpper")
        self._upper.setFrameShape(QFrame.Shape.NoFrame)
        self._upper.setWidgetResizable(True)
        self._upper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._upper.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._upper.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._upper.setWidget(self._inner)

    def show_request(self, detail: RequestDetail) -> None:
        """Shows a request; another one starts unscrolled."""
        another = self._detail is None or self._detail.request.id != detail.request.id
        self._detail = detail
        self.header.show_request(detail)
        self._deadline.show_request(detail)
        self.card.show_request(detail)
        strong, rest = text.advice_words(detail.suggestion)
        done = detail.suggestion.advice is Advice.DONE
        look: tuple[Tone, str] = ("quiet", "tick") if done else ("info", "suggestion")
        self._suggestion.set_content(*look, strong, rest)
        self._show_conflicts(detail)
        self.facts.show_request(detail)
        self.action_buttons.show_request(detail)
        self.note.show_note(detail.request.note)
        self._heading.setText(self.tr("Timeline"))
        self._link.set_label(self.tr("Timeline"))
        self._link.setToolTip(self.tr("Show what happened to this request"))
        self.timeline.setAccessibleName(self.tr("Timeline"))
        self.timeline.show_happenings(happenings(detail))
        if another:
            self.timeline.scrollToTop()
            self._upper.verticalScrollBar().setValue(0)
        self.updateGeometry()
        self.place()

    def show_moment(self, now: datetime) -> None:
        """Time passes: the deadline is nearer."""
        if self._detail is not None:
            self._detail = text.at_moment(self._detail, now)
            self._deadline.show_request(self._detail)

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks what a search looked for."""
        self._marked = folded_words
        self.header.mark_words(folded_words)
        self.card.mark_words(folded_words)

    def _show_conflicts(self, detail: RequestDetail) -> None:
        """An open conflict stands in the place of the suggestion."""
        found = detail.conflicts
        self._suggestion.setVisible(not found)
        self.conflict.setVisible(bool(found))
        if found:
            self.conflict.show_conflicts(found, detail.request.currency)

    def set_busy(self, busy: bool) -> None:
        """Locks everything that writes, while something is being written."""
        self.action_buttons.set_busy(busy)
        self.card.comment.set_changes_enabled(not busy)
        self.facts.goods.set_changes_enabled(not busy)
        self.header.menu.set_changes_enabled(not busy)
        self.conflict.set_changes_enabled(not busy)

    def minimumSizeHint(self) -> QSize:
        """The buttons with their names in full, and a part of what stands above them."""
        width = self.action_buttons.minimumSizeHint().width() + 2 * (MARGIN - RING)
        height = LEAST_ABOVE + GAP + self._actions_height() + GAP
        return QSize(max(width, self._inner.minimumSizeHint().width()), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds out what fits now."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Gives every part its place."""
        room = self.height() - 2 * GAP - self._actions_height()
        for comment_lines, suggestion_lines in _FITS:
            self._use_lines(comment_lines, suggestion_lines)
            needed = self._inner.sizeHint().height()
            if needed <= room:
                break
        above = max(LEAST_ABOVE, min(needed, room))
        self._upper.setGeometry(0, 0, self.width(), above)
        top = above + GAP
        ringed = QRect(MARGIN, top, self.width() - 2 * MARGIN, self._actions_height())
        self.action_buttons.setGeometry(ringed.adjusted(-RING, -RING, RING, RING))
        self._place_timeline(top + self._actions_height())

    def _use_lines(self, comment_lines: int, suggestion_lines: int) -> None:
        self.card.set_comment_lines(comment_lines)
        self._suggestion.set_lines(suggestion_lines)
        self.conflict.set_lines(suggestion_lines)
        layout = self._inner.layout()
        if layout is not None:
            layout.invalidate()

    def _place_timeline(self, top: int) -> None:
        heading = current_theme().line_height("label")
        start = top + BELOW_ACTIONS
        start += self._place_note(start)
        rows = max(0, self.height() - BOTTOM - (start + heading + AFTER_HEADING)) // row_height()
        has_list = rows > 0
        has_link = not has_list and self.height() - start >= heading
        width = self.width() - 2 * MARGIN
        self._heading.setGeometry(MARGIN, start, width, heading)
        link = self._link.sizeHint()
        left = MARGIN - 4
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - link.width()
        self._link.setGeometry(left, start + (heading - link.height()) // 2, link.width(), link.height())
        self.timeline.setGeometry(MARGIN, start + heading + AFTER_HEADING, width, rows * row_height())
        self._heading.setVisible(has_list)
        self.timeline.setVisible(has_list)
        self._link.setVisible(has_link)
        self.header.set_timeline_link_visible(not has_list and not has_link)

    def _place_note(self, top: int) -> int:
        """The seller's note stands over the timeline, where nothing else moves for it; its height."""
        height = self.note.sizeHint().height() if self.note.text() else 0
        fits = bool(height) and self.height() - top >= height
        self.note.setGeometry(MARGIN, top, self.width() - 2 * MARGIN, height)
        self.note.setVisible(fits)
        return height + AFTER_HEADING if fits else 0

    def _actions_height(self) -> int:
        return self.action_buttons.sizeHint().height() - 2 * RING

    def _open_comment(self) -> None:
        """Shows all of the comment, with its own line breaks."""
        words = PlainWords()
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        whole = self.card.comment.text()
        words.show_words(whole, direction_of(whole))
        words.mark_words(self._marked)
        words.setObjectName("wholeComment")
        words.setAccessibleName(self.tr("Buyer comment"))
        words.document().setTextWidth(self.card.width() - 40)
        height = math.ceil(words.document().size().height()) + 4
        self._open(self.tr("Buyer comment"), words, self.card, height)

    def _open_lines(self) -> None:
        if self._detail is not None:
            lines = ItemLines(self._detail)
            lines.setAccessibleName(self.tr("Items of this request"))
            self._open(self.tr("Items of this request"), lines, self.facts, lines.needed_height())

    def _open_why(self) -> None:
        """Shows the rule behind the suggestion."""
        if self._detail is None:
            return
        card = WhyCard(self._detail.suggestion)
        card.setAccessibleName(self.tr("Why this is suggested"))
        height = card.needed_height(self._suggestion.width() - 24)
        popover = self._open(self.tr("Why this is suggested"), card, self._suggestion, height)
        card.rules_requested.connect(popover.close)
        card.rules_requested.connect(self.rules_requested)

    def _open_precedents(self) -> None:
        if self._detail is None:
            return
        found = PrecedentList(self._detail.precedents)
        found.setAccessibleName(self.tr("Decisions for the same SKU and reason"))
        found.request_requested.connect(self.request_requested)
        self._open(text_precedents.heading(self._detail.precedents), found, self.card, found.needed_height())

    def _open_dates(self) -> None:
        if self._detail is not None:
            lines = RadarLines(self._detail)
            lines.setAccessibleName(self.tr("Dates of this request"))
            self._open(self.tr("Dates of this request"), lines, self._deadline, lines.needed_height())

    def _open_timeline(self) -> None:
        timeline = Timeline()
        timeline.setObjectName("wholeTimeline")
        timeline.setAccessibleName(self.tr("Timeline"))
        timeline.show_happenings(self.timeline.lines())
        timeline.show_pictures(self.timeline.pictures())
        popover = self._open(self.tr("Timeline"), timeline, self.facts, timeline.needed_height() + 2)
        for asked, told in (
            (timeline.attachment_requested, self.attachment_requested),
            (timeline.removal_requested, self.removal_requested),
        ):
            asked.connect(popover.close)
            asked.connect(told)

    def _open(self, heading: str, content: QWidget, anchor: QWidget, height: int) -> Popover:
        popover = Popover(heading, content, self)
        self.popover_requested.emit(popover)
        popover.open_beside(anchor, height)
        return popover
