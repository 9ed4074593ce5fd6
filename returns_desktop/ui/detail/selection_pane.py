"""What several selected requests have in common, and what can be done with all of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.model import Action, RequestStatus
from ...services.browsing import TALLY_LIMIT, ActionTally, SelectionSummary
from .. import text
from ..keymap import command_of
from ..theme import current_theme
from ..widgets.card import Card
from ..widgets.key_hint import CommandKey
from ..widgets.plain_text import PlainLabel, plain_tooltip
from .sign import Sign

_ORDER = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT)


class SelectionPane(QScrollArea):
    """States, sums per currency, and the effect of each action."""

    read_as = QAccessible.Role.Pane

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionPane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_selection(self, summary: SelectionSummary, in_view: int) -> None:
        """Shows another selection; `in_view` requests stand in the list."""
        inner = QWidget()
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._heading(summary, in_view))
        column.addWidget(self._states(summary))
        if summary.paid:
            column.addWidget(self._paid(summary))
        column.addWidget(self._effects(summary.actions))
        column.addLayout(self._foot(summary))
        column.addStretch(1)
        before = self.verticalScrollBar().value()
        self.setWidget(inner)
        self.verticalScrollBar().setValue(before)

    def _heading(self, summary: SelectionSummary, in_view: int) -> QVBoxLayout:
        title = PlainLabel(self.tr("%Ln request(s) selected", "", summary.count), "title")
        title.setObjectName("selectionTitle")
        title.setWordWrap(True)
        self.setAccessibleName(title.text())
        words = self.tr("{count} of {whole} in this view")
        words = words.format(count=text.counted(summary.count), whole=text.counted(in_view))
        if len(summary.paid) > 1:
            currencies = self.tr("%n currencies", "", len(summary.paid))
            words = self.tr("{view} · {currencies}").format(view=words, currencies=currencies)
        heading = QVBoxLayout()
        heading.setSpacing(4)
        heading.addWidget(title)
        heading.addWidget(PlainLabel(words, "caption", "text_3"))
        return heading

    def _states(self, summary: SelectionSummary) -> Card:
        section = _Section(self.tr("Status"))
        for status in RequestStatus:
            count = summary.by_status.get(status, 0)
            if not count:
                continue
            tone = text.status_tone(status)
            ink = {"info": "link", "neutral": "text_3"}.get(tone, tone)
            section.add(
                Sign(text.status_icon(status), ink, 18),
                PlainLabel(text.status_name(status)),
                _number(text.counted(count)),
            )
        return section.card()

    def _paid(self, summary: SelectionSummary) -> Card:
        section = _Section(self.tr("Paid by the buyers"))
        for money, count in summary.paid:
            requests = PlainLabel(self.tr("%Ln request(s)", "", count), "body", "text_2")
            amount = _number(text.money(money.minor, money.currency), strong=True)
            amount.setMinimumWidth(104)
            section.add(None, PlainLabel(text.currency_name(money.currency)), requests, amount)
        return section.card()

    def _effects(self, actions: Mapping[Action, ActionTally]) -> Card:
        card = Card()
        card.add_section(PlainLabel(self.tr("What can be done"), "label", "text_3"), 0, (12, 9))
        for action in _ORDER:
            card.add_section(self._effect(action, actions[action]), 0, (12, 7))
        return card

    def _effect(self, action: Action, tally: ActionTally) -> QWidget:
        """One action: for how many it works, and why not for the others."""
        one_by_one = action is Action.REFUND
        name = PlainLabel(text.action_name(action), "body_strong")
        possible = self.tr("one by one") if one_by_one else text.counted(tally.possible)
        count = _number(possible, strong=not one_by_one)
        second = PlainLabel(self._why(action, tally), "caption", "text_3")
        second.setObjectName(f"{action.value}Effect")
        second.setWordWrap(True)
        sentences = [text.guard_sentence(guard) for guard, _count in tally.refused]
        second.setToolTip(plain_tooltip("\n".join(sentences)))
        first = QHBoxLayout()
        first.addWidget(name, 1)
        first.addWidget(count)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(second)
        effect = QWidget()
        row = QHBoxLayout(effect)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(CommandKey(command_of(action)), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return effect

    def _why(self, action: Action, tally: ActionTally) -> str:
        if action is Action.REFUND:
            return self.tr("Open each request: amounts differ")
        if not tally.refused:
            return self.tr("One message to each, from a template") if action is Action.CONTACT else ""
        return self.tr(" · ", "between reasons").join(
            self.tr("{count} × {reason}").format(count=text.counted(count), reason=text.guard_short(guard))
            for guard, count in tally.refused
        )

    def _foot(self, summary: SelectionSummary) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setSpacing(4)
        notes = [("undo", self.tr("One undo step for all. What fails stays selected."))]
        if summary.count > TALLY_LIMIT:
            words = self.tr("What can be done is counted for the first {count}.").format(count=TALLY_LIMIT)
            notes.append(("info", words))
        for icon, words in notes:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Sign(icon, "text_3"), 0, Qt.AlignmentFlag.AlignTop)
            label = PlainLabel(words, "caption", "text_3")
            label.setWordWrap(True)
            row.addWidget(label, 1)
            foot.addLayout(row)
        return foot


class _Section:
    """A card with a heading and lines of a sign, words and numbers."""

    def __init__(self, heading: str) -> None:
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(PlainLabel(heading, "label", "text_3"))

    def add(self, sign: Sign | None, words: PlainLabel, *numbers: PlainLabel) -> None:
        """Adds a line; numbers stand at its end."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        if sign is not None:
            row.addWidget(sign)
        words.setMinimumHeight(current_theme().line_height("body") + 4)
        row.addWidget(words, 1)
        for number in numbers:
            row.addWidget(number)
        self._column.addLayout(row)

    def card(self) -> Card:
        """The finished card."""
        card = Card()
        card.add_section(self._content, 0, (12, 9))
        return card


def _number(words: str, *, strong: bool = False) -> PlainLabel:
    label = PlainLabel(words, "body_strong" if strong else "body", "text" if strong else "text_2")
    label.set_tabular(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return label
