"""Why the item comes back: Amazon's reason above the buyer's own words, in one card."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...services.browsing import RequestDetail
from .. import text
from ..theme import current_theme, theme_controller
from ..widgets.card import Card
from ..widgets.plain_text import PlainLabel, plain_tooltip
from .buyer_comment import BuyerComment
from .plain_words import isolated
from .snug_label import SnugLabel


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


class ReasonCard(Card):
    """A card of fixed height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comment = BuyerComment()
        self._heading = PlainLabel("", "label", "text_3")
        self._fault = PlainLabel("", "caption", "text_2")
        self._fault.setObjectName("faultWords")
        self._reason = _Reason()
        self._others = PlainLabel("", "body", "text_2")
        self._others.setObjectName("otherReasons")
        self._upper = QWidget(self)
        headings = QHBoxLayout()
        headings.setSpacing(8)
        headings.addWidget(self._heading)
        headings.addStretch(1)
        headings.addWidget(self._fault)
        reasons = QHBoxLayout()
        reasons.setSpacing(8)
        reasons.addWidget(self._reason)
        reasons.addWidget(self._others)
        reasons.addStretch(1)
        column = QVBoxLayout(self._upper)
        column.setContentsMargins(12, 11, 12, 10)
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
        self.comment.show_comment(detail.request.comment)

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
        self._upper.setFixedHeight(11 + theme.line_height("label") + 4 + theme.line_height("reason") + 10)
        self.setFixedHeight(self.sizeHint().height())
