"""The form of a conflict: both sides, what the seller can do, and what follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ...domain.guards import Guard
from ...domain.reconcile import Answer, Finding
from ...services.browsing import RequestDetail
from ..text_conflicts import (
    answer_consequence,
    answer_name,
    conflict_hint,
    conflict_sides,
    conflict_what,
    needs_reason,
)
from ..theme import margins
from ..widgets.card import Card
from ..widgets.plain_text import PlainLabel, plain_button_text
from .form_dialog import FormDialog
from .form_rows import below

_INDENT = 24


@dataclass(frozen=True, slots=True)
class ConflictAnswer:
    """A way out, and why, where that had to be typed."""

    answer: Answer
    reason: str = ""


class ConflictDialog(FormDialog):
    """Says which side counts. Submits a `ConflictAnswer`."""

    def __init__(
        self, detail: RequestDetail, finding: Finding, parent: QWidget | None = None, *, count: int = 1
    ) -> None:
        """`count`: how many conflicts the request has; this is the first of them."""
        super().__init__(detail, parent, name="conflictDialog")
        self.finding = finding
        self._currency = detail.request.currency
        title = self.tr("Conflict with the report")
        if count > 1:
            title = self.tr("Conflict with the report, %n in all", "", count)
        self.set_title(title)
        self.set_strip("violet", "conflict", *conflict_what(finding))
        self._add_sides()
        self._add_answers()
        self.set_footer(self.tr("Answer"), hint="")
        self.warning.set_content(
            "warn",
            "guard",
            self.tr("The buyer may get money twice."),
            self.tr("Look into Manage Orders first. Type why you keep your refund."),
        )
        self._group.buttonToggled.connect(self.refresh)
        self.radios[finding.answers[0]].setChecked(True)
        self.refresh()
        self.radios[finding.answers[0]].setFocus()

    def outcome(self) -> ConflictAnswer:
        """What is chosen."""
        return ConflictAnswer(self._answer(), self.warning.reason())

    def guards(self) -> Sequence[Guard]:
        """None: an answer is judged when it is written."""
        return ()

    def own_refusals(self) -> Sequence[str]:
        """What can cost money twice wants a typed reason."""
        if needs_reason(self._answer(), self.finding) and not self.warning.reason():
            return [self.tr("Type a reason first")]
        return ()

    def refresh(self) -> None:
        """The button says what it would do; what is dangerous is never the default."""
        dangerous = needs_reason(self._answer(), self.finding)
        self.warning.setVisible(dangerous)
        self.set_one_way(dangerous)
        self.set_action_text(answer_name(self._answer()))
        self.set_hint(self.tr("You can undo it until it is exported."), "undo")
        super().refresh()

    def _answer(self) -> Answer:
        chosen = (answer for answer, radio in self.radios.items() if radio.isChecked())
        return next(chosen, self.finding.answers[0])

    def _add_sides(self) -> None:
        ours, theirs = conflict_sides(self.finding, self._currency)
        card = Card(orientation=Qt.Orientation.Horizontal)
        card.setObjectName("conflictSides")
        card.add_section(_side(self.tr("You decided"), ours, "", "conflictSideOurs"), 1)
        hint = conflict_hint() if self.finding.is_hint else ""
        card.add_section(_side(self.tr("The report shows"), theirs, hint, "conflictSideTheirs"), 1)
        self.body.insertWidget(self.body.indexOf(self.rows), card)

    def _add_answers(self) -> None:
        self._group = QButtonGroup(self)
        self.radios: dict[Answer, QRadioButton] = {}
        choices: list[QWidget] = []
        for answer in self.finding.answers:
            words = answer_consequence(answer, self.finding, self._currency)
            radio = QRadioButton(plain_button_text(answer_name(answer)))
            radio.setObjectName(f"answer_{answer.value}")
            radio.setAccessibleName(answer_name(answer))
            radio.setAccessibleDescription(words)
            note = PlainLabel(words, "caption", "text_3")
            note.setWordWrap(True)
            note.setContentsMargins(margins(_INDENT, 0, 0, 0))
            self._group.addButton(radio)
            self.radios[answer] = radio
            choices.append(below(radio, note, spacing=0))
        first = self.radios[self.finding.answers[0]]
        field = below(*choices, spacing=8)
        self.rows.add_row(self.tr("What counts"), field, focus=first, first_height=first.sizeHint().height())
        first.setAccessibleName(answer_name(self.finding.answers[0]))


def _side(head: str, words: str, hint: str, name: str) -> QWidget:
    """One of the two sides."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(head, "label", "text_3"))
    said = PlainLabel(words[:1].upper() + words[1:], "body_strong")
    said.setObjectName(name)
    said.setWordWrap(True)
    column.addWidget(said)
    if hint:
        doubt = PlainLabel(hint[:1].upper() + hint[1:], "caption", "text_3")
        doubt.setWordWrap(True)
        column.addWidget(doubt)
    column.addStretch(1)
    return side
