"""The form of Close: a reason and a comment to the buyer, for something that cannot be taken back."""

from typing import Protocol

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QWidget

from ...domain.decision_inputs import CloseInputs
from ...domain.guards import (
    CLOSE_REASONS_WHEN_AUTHORIZED,
    Refusal,
)
from ...domain.message_words import NO_WORDS, MessageWords
from ...domain.model import Action, CloseReason, RequestStatus, Store
from ...services.browsing import RequestDetail
from .. import text
from .check_line import CheckLine
from .form_dialog import FormDialog
from .form_rows import beside
from .message_check import MessageMarks
from .text_area import TextArea


class CloseDrafts(Protocol):
    """What to write to the buyer when a request is closed."""

    words: MessageWords
    """What the comment is looked through for."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have drafts."""

    def language_for(self, store: Store) -> str:
        """The language to write to buyers of a marketplace in."""

    def close_draft(
        self, reason: CloseReason, detail: RequestDetail, language: str, *, several: bool = False
    ) -> str:
        """A draft for a reason, ready to paste; empty where there is none."""


class CloseDialog(FormDialog):
    """Ends a request for good. Submits `CloseInputs`."""

    def __init__(
        self,
        detail: RequestDetail,
        parent: QWidget | None = None,
        *,
        others: int = 0,
        drafts: CloseDrafts | None = None,
    ) -> None:
        """`drafts`: what the comment starts with, by reason; None starts with nothing."""
        super().__init__(detail, parent, name="closeDialog", others=others)
        self._drafts, self._several, self._draft = drafts, others > 0, ""
        self.set_title(self.tr("Close request"))
        self.set_strip(
            "danger",
            "overdue",
            self.tr("A closed request cannot be reopened."),
            self.tr("The buyer must file a new one."),
        )
        self.reason_combo = QComboBox()
        self.reason_combo.setObjectName("closeReasonCombo")
        self.reason_combo.setPlaceholderText(self.tr("Choose a reason"))
        for reason in self._reasons():
            self.reason_combo.addItem(text.close_reason_name(reason), reason)
        self.reason_combo.setCurrentIndex(-1)
        row = self.rows.add_row(
            self.tr("Reason"), self._with_language(), focus=self.reason_combo, required=True
        )
        self.place(row, Refusal.CLOSE_REASON_NOT_ALLOWED)
        self.comment_field = TextArea(5)
        self.comment_field.setObjectName("closeCommentField")
        self.check_line = CheckLine(drafts.words if drafts is not None else NO_WORDS)
        self._marks = MessageMarks(self.comment_field)
        self.rows.add_row(
            self.tr("Comment to the buyer"),
            self.comment_field,
            required=True,
            below_field=[self.check_line],
        )
        self.set_footer(
            self.tr("Close request"),
            self.tr("Keep it open"),
            hint=self.tr("Nothing is closed on Amazon yet"),
            one_way=True,
        )
        self.show_warnings(detail.options[Action.CLOSE].warnings)
        self.reason_combo.currentIndexChanged.connect(self._show_draft)
        self.language_combo.currentIndexChanged.connect(self._show_draft)
        self.comment_field.textChanged.connect(self._comment_changed)
        self.refresh()
        self.reason_combo.setFocus()

    def _close_reason(self) -> CloseReason | None:
        chosen = self.reason_combo.currentData()  # Qt gives the text of the enum back
        return CloseReason(chosen) if chosen else None

    def inputs(self) -> CloseInputs:
        """What is filled in."""
        return CloseInputs(
            close_reason=self._close_reason(),
            comment=self.comment_field.toPlainText().strip(),
            reason=self.warning.reason(),
        )

    def _reasons(self) -> tuple[CloseReason, ...]:
        if self.detail.standing.status is RequestStatus.AUTHORIZED:
            return CLOSE_REASONS_WHEN_AUTHORIZED
        return tuple(CloseReason)

    def _with_language(self) -> QWidget:
        """The reason, and beside it the language of the draft."""
        self.language_combo = QComboBox()
        self.language_combo.setObjectName("closeLanguageCombo")
        self.language_combo.setAccessibleName(self.tr("Language of the comment"))
        if self._drafts is None:
            return beside(self.reason_combo, stretch=0)
        for language in self._drafts.languages:
            self.language_combo.addItem(text.language_name(language), language)
        wanted = self._drafts.language_for(self.detail.request.store)
        self.language_combo.setCurrentIndex(max(0, self.language_combo.findData(wanted)))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.reason_combo.setSizeAdjustPolicy(policy)
        return beside(self.reason_combo, self.language_combo, stretch=0)

    def _show_draft(self) -> None:
        """Another reason or language brings its draft, unless the comment was written by hand."""
        reason = self._close_reason()
        untouched = self.comment_field.toPlainText().strip() in ("", self._draft.strip())
        if self._drafts is not None and reason is not None and untouched:
            language = str(self.language_combo.currentData() or "")
            self._draft = self._drafts.close_draft(reason, self.detail, language, several=self._several)
            cursor = QTextCursor(self.comment_field.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(self._draft)
            self.comment_field.document().setModified(False)
            self.comment_field.moveCursor(QTextCursor.MoveOperation.Start)
        self.refresh()

    def _comment_changed(self) -> None:
        self._marks.show(self.check_line.check(self.comment_field.toPlainText()))
        self.refresh()
