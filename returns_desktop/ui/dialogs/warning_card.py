"""A warning that lets the action pass with a typed reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ...domain.guards import Guard
from .. import text
from ..widgets.strip import Strip
from ..widgets.two_tone_label import TwoToneLabel
from .sentence import split_sentence


class WarningCard(Strip):
    """A lock, why a reason is wanted, and the field for it.

    Signals:
        reason_changed(): something was typed.
    """

    reason_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.setObjectName("warningCard")
        self._second = TwoToneLabel(0)
        self.add_below(self._second)
        self._second.hide()
        self.reason_field = QLineEdit()
        self.reason_field.setObjectName("reasonField")
        self.reason_field.setAccessibleName(self.tr("Reason, for the journal"))
        self.reason_field.textChanged.connect(self.reason_changed)
        self.add_below(self.reason_field)

    def show_guards(self, guards: Sequence[Guard]) -> None:
        """Asks for the reason these guards want (never more than two); none hides the card."""
        sentences = list(dict.fromkeys(text.guard_sentence(guard) for guard in guards))
        if sentences:
            first, *more = map(split_sentence, sentences)
            if any(rest == first[1] for _, rest in more):
                first = (first[0], "")  # what to do is said once, at the end
            self.set_content("warn", "guard", *first)
            self._second.set_text(*(more[0] if more else ("", "")))
            self._second.setVisible(bool(more))
            self.reason_field.setAccessibleDescription(" ".join(sentences))
        self.setVisible(bool(sentences))

    def reason(self) -> str:
        """What was typed; empty while the card is hidden."""
        return "" if self.isHidden() else self.reason_field.text().strip()
