"""Why the item comes back: Amazon's reason above the buyer's own words, in one card."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...domain.contradictions import Hint
from ...services.browsing import RequestDetail
from .. import text
from ..theme import current_theme, margins, theme_controller
from ..widgets.card import Card
from ..widgets.plain_text import PlainLabel, plain_tooltip
from .buyer_comment import PAD_OF_LINKS, BuyerComment
from .plain_words import isolated, unforced
from .precedents import PrecedentsLink
from .sign import Sign
from .snug_label import SnugLabel

AROUND = 26 - PAD_OF_LINKS  # px of the card's width that are margins and frame

_ABOVE, _BELOW = 11, 10  # px that make the card 166 high with three lines of the comment


class _Reason(SnugLabel):
    """The reason in words; its tooltip is Amazon's raw code, below the whole words where they are cut."""

    def __init__(self) -> None:
        self._code = ""
        super().__init__("", "reason")
        self.setObjectName("returnReason")

    def set_reason(self, words: str, code: str) -> None:
        """Shows another reason."""
        self._code = code
        self.setText(words)

    def _update_tooltip(self) -> None:
        words = [self.text()] if self.is_elided() and self.text() != self._code else []
        self.setToolTip(plain_tooltip("\n".join([*words, self._code])))


class _FlagWords(SnugLabel):
    """Has no tooltip of its own: that of the flag says more."""

    def _update_tooltip(self) -> None:
        return


class _Flag(QWidget):
    """Says in a small voice that the comment speaks for another reason; without that it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("differFlag")
        self._words = _FlagWords("", "caption", "text_2")
        self._words.setObjectName("differWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Sign("info", "text_3"))
        row.addWidget(self._words)

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Names the words; the tooltip says what they are worth."""
        self.setVisible(bool(hints))
        if not hints:
            return
        first = isolated(unforced(hints[0].words[0]))
        self._words.setText(self.tr("Comment differs: “{words}”").format(words=first))
        lines = [self.tr("The comment also says words that buyers use for another reason:")]
        for hint in hints:
            words = ", ".join(f"“{isolated(unforced(word))}”" for word in hint.words)
            reason = text.reason_name(hint.reason)
            lines.append(self.tr("{words} – {reason}").format(words=words, reason=reason))
        lines.append(self.tr("This is a hint from a list of words, never a verdict."))
        why = "\n".join(lines)
        self.setToolTip(plain_tooltip(why))
        self.setAccessibleName(self.tr("Reason and comment differ: “{words}”").format(words=first))
        self.setAccessibleDescription(why)


class ReasonCard(Card):
    """A card of fixed height.

    Signals:
        precedents_requested(): show how the seller decided before.
    """

    precedents_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comment = BuyerComment()
        self._heading = PlainLabel("", "label", "text_3")
        self._fault = SnugLabel("", "caption", "text_2")
        self._fault.setObjectName("faultWords")
        self._reason = _Reason()
        self._flag = _Flag()
        self._others = PlainLabel("", "body", "text_2")
        self._others.setObjectName("otherReasons")
        self._precedents = PrecedentsLink()
        self._precedents.clicked.connect(self.precedents_requested)
        self._upper = QWidget(self)
        headings = QHBoxLayout()
        headings.setContentsMargins(margins(0, 0, PAD_OF_LINKS, 0))
        headings.setSpacing(8)
        headings.addWidget(self._heading)
        headings.addWidget(self._flag)
        headings.addStretch(1)
        headings.addWidget(self._fault)
        reasons = QHBoxLayout()
        reasons.setSpacing(8)
        reasons.addWidget(self._reason)
        reasons.addWidget(self._others)
        reasons.addStretch(1)
        reasons.addWidget(self._precedents)
        column = QVBoxLayout(self._upper)
        column.setContentsMargins(12, _ABOVE, 12 - PAD_OF_LINKS, _BELOW)
        column.setSpacing(4)
        column.addLayout(headings)
        column.addLayout(reasons)
        self.add_section(self._upper, 0, (1, 1))
        self.add_section(self.comment, 0, (1, 1))
        self._take_line_heights()
        theme_controller().theme_changed.connect(self._take_line_heights)

    def show_request(self, detail: RequestDetail) -> None:
        """Shows reason and comment of a request."""
        codes = list(dict.fromkeys(item.line.reason_code for item in detail.request.items))
        self._heading.setText(self.tr("Return reason"))
        self._fault.setText(text.fault_words(codes[0]))
        reason = text.reason_words(codes[0]) or self.tr("Not in the report")
        self._reason.set_reason(reason, codes[0])
        self._reason.setAccessibleName(self.tr("Return reason: {reason}").format(reason=reason))
        self._others.setVisible(len(codes) > 1)
        self._others.setText(self.tr("and %n more", "", len(codes) - 1) if len(codes) > 1 else "")
        others = [
            self.tr("{reason} ({code})").format(reason=text.reason_words(code), code=isolated(code))
            for code in codes
        ]
        self._others.setToolTip(plain_tooltip("\n".join(others)))
        self._flag.show_hints(detail.hints)
        self.comment.show_comment(detail.request.comment)
        self._precedents.show_precedents(detail.precedents)
        self._fit_precedents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds out how much can be said beside the reason."""
        super().resizeEvent(event)
        self._fit_precedents()

    def _fit_precedents(self) -> None:
        shown = [self._reason] if self._others.isHidden() else [self._reason, self._others]
        taken = sum(label.sizeHint().width() + 8 for label in shown)
        self._precedents.fit(self.width() - AROUND - taken)

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks what a search looked for."""
        self._reason.mark_words(folded_words)
        self.comment.mark_words(folded_words)

    def set_comment_lines(self, lines: int) -> None:
        """Shows 3 lines of the comment, or 2 where the window is low."""
        self.comment.set_lines(lines)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """The two sections, the frame and the rule between them."""
        return QSize(super().sizeHint().width(), self._upper.height() + self.comment.height() + 3)

    def _take_line_heights(self) -> None:
        theme = current_theme()
        self._precedents.setFixedHeight(theme.line_height("reason"))
        self._upper.setFixedHeight(11 + theme.line_height("label") + 4 + theme.line_height("reason") + 10)
        self.setFixedHeight(self.sizeHint().height())
