"""Why something is suggested: the rule, the facts it used, and what would change it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.suggestion import Suggestion
from ..hairline import Hairline
from ..text_suggestions import changes_words, rule_words, used_words
from ..theme import Role
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel

MOST_CHANGES = 4


class WhyCard(QScrollArea):
    """For the card that opens over the pane.

    Signals:
        rules_requested: the rules shall be edited.
    """

    rules_requested = Signal()

    read_as = QAccessible.Role.Pane

    def __init__(self, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyCard")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inner = QFrame()
        self._inner.setProperty("surface", "card")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        name, why = rule_words(suggestion.rule)
        self._add(PlainLabel(name, "body_strong"), "ruleName")
        self._add(PlainLabel(why, "body", "text_2"), "ruleWhy")
        self._add_used(suggestion)
        self._add_changes(suggestion)
        self._add_link()
        self._column.addStretch(1)
        self.setWidget(self._inner)

    def needed_height(self, width: int) -> int:
        """Height of everything in px, when it is so wide."""
        return self._column.heightForWidth(width) + 2

    def _add(self, label: PlainLabel, name: str = "") -> None:
        label.setObjectName(name)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _add_heading(self, words: str) -> None:
        self._column.addSpacing(2)
        self._column.addWidget(Hairline())
        self._add(PlainLabel(words, "label", "text_3"))

    def _add_used(self, suggestion: Suggestion) -> None:
        if used := used_words(suggestion):
            self._add_heading(self.tr("What it used"))
            self._column.addLayout(self._pairs(used, "usedFact"))

    def _add_changes(self, suggestion: Suggestion) -> None:
        changes = changes_words(suggestion)[:MOST_CHANGES]
        if changes:
            self._add_heading(self.tr("What would change it"))
            self._column.addLayout(self._pairs(changes, "changingFact", "body_strong"))

    def _pairs(self, pairs: Sequence[tuple[str, str]], name: str, role: Role = "body") -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, words in enumerate(pairs):
            for column, (ink, text) in enumerate(zip(("text_2", "text"), words, strict=True)):
                label = PlainLabel(text, role if column else "body", ink)
                label.setObjectName(f"{name}{row}" + ("Value" if column else ""))
                label.setWordWrap(True)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _add_link(self) -> None:
        link = FlatButton("", self.tr("Edit rules…"), "link")
        link.setObjectName("editRulesLink")
        link.clicked.connect(self.rules_requested)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addStretch(1)
        row.addWidget(link)
        self._column.addLayout(row)
