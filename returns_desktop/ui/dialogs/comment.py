"""The form for the buyer's words, which no report carries."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from ...domain.guards import Guard
from ...domain.model import CommentState
from ...services.browsing import RequestDetail
from ..detail.plain_words import isolated
from ..widgets.elided_label import ElidedLabel
from .form_dialog import FormDialog
from .text_area import TextArea


class CommentDialog(FormDialog):
    """Takes the buyer's comment as it stands on Amazon. Submits it; empty text: the buyer left none."""

    def __init__(self, detail: RequestDetail, text: str, parent: QWidget | None = None) -> None:
        """`text`: what the field starts with."""
        super().__init__(detail, parent, name="commentDialog")
        self.set_title(self.tr("Buyer comment"))
        self.comment_field = TextArea(7)
        self.comment_field.setObjectName("commentField")
        self.comment_field.setPlaceholderText(self.tr("Copy it from Manage Returns in Seller Central"))
        self.comment_field.setPlainText(text)
        self.none_check = QCheckBox(self.tr("Buyer left no comment"))
        self.none_check.setObjectName("noCommentCheck")
        self.none_check.setChecked(
            not text.strip() and detail.request.comment.state is CommentState.NONE_LEFT
        )
        kept = detail.request.comment
        replaces = kept.state is CommentState.CAPTURED and kept.text != text
        self.replaced = ElidedLabel(
            self.tr("Replaces: “{comment}”").format(comment=isolated(kept.text)) if replaces else "",
            "caption",
            "text_2",
        )
        self.replaced.setObjectName("replacedComment")
        self.replaced.setVisible(replaces)
        self.rows.add_row(
            self.tr("Comment"), self.comment_field, below_field=[self.replaced, self.none_check]
        )
        action = self.tr("Replace comment") if replaces else self.tr("Save comment")
        self.set_footer(action, hint=self.tr("It stays on this computer."))
        self.comment_field.textChanged.connect(self.refresh)
        self.none_check.toggled.connect(self._none_toggled)
        self._none_toggled(self.none_check.isChecked())
        self.comment_field.setFocus()
        self.comment_field.selectAll()

    def outcome(self) -> str:
        """The words; empty if the buyer left none."""
        return "" if self.none_check.isChecked() else self.comment_field.toPlainText().strip()

    def guards(self) -> Sequence[Guard]:
        """None: any words may be kept."""
        return ()

    def own_refusals(self) -> Sequence[str]:
        """Nothing is typed, and nobody said that there is nothing."""
        if self.none_check.isChecked() or self.outcome():
            return ()
        return [self.tr("Paste the comment")]

    def _none_toggled(self, none: bool) -> None:
        self.comment_field.setEnabled(not none)
        self.refresh()
