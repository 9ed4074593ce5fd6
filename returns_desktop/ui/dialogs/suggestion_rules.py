"""The rules of suggestions of each store, and what they would have said of the last days."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.dry_run import DryRun
from ...domain.model import Store
from ...domain.suggestion_rules import RuleChoice, RuleSet
from ..hairline import Hairline
from ..store_chooser import store_line
from ..text_suggestions import dry_run_words, tried_words
from ..theme import margins
from ..widgets.card import Card
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from .dialog_frame import DialogFrame
from .form_rows import FormRows
from .rule_row import RuleRow

_WIDTH, _HEIGHT, _LEAST = 640, 760, 160
_MARGIN = 8


class RuleList(QScrollArea):
    """The rules of one store, in the order in which they count.

    Signals:
        edited: something is another now.
    """

    edited = Signal()

    def __init__(self, rules: RuleSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST)
        inner = QWidget()
        self.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(8)
        self.rows = [RuleRow(rule, rules) for rule in rules.rules]
        for row in self.rows:
            if column.count():
                column.addWidget(Hairline())
            column.addWidget(row)
            row.edited.connect(self.edited)
            for control in row.controls():
                control.installEventFilter(self)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps what has the focus in view, however it came there."""
        inner = self.widget()
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and inner is not None:
            # `ensureWidgetVisible` cares for the text cursor alone.
            place = watched.mapTo(inner, QPoint(0, 0))
            self.ensureVisible(place.x(), place.y() + watched.height(), 0, _MARGIN)
            self.ensureVisible(place.x(), place.y(), 0, _MARGIN)
        return super().eventFilter(watched, event)

    def choices(self) -> tuple[RuleChoice, ...]:
        """What is filled in, for every rule."""
        return tuple(row.choice() for row in self.rows)

    def is_changed(self) -> bool:
        return any(row.is_changed() for row in self.rows)

    def problem(self) -> str:
        """What cannot be saved."""
        return next(filter(None, [row.problem() for row in self.rows]), "")


class SuggestionRulesDialog(DialogFrame):
    """Switches rules on and off and changes their limits, for one store at a time.

    Signals:
        submitted(object): pairs of store id and its choices, for each store that was changed.
        dry_run_requested(int, object): try these choices of a store on the past; `show_dry_run` answers,
            if they are still what `is_filled_in`.
    """

    submitted = Signal(object)
    dry_run_requested = Signal(int, object)

    def __init__(
        self, stores: Sequence[tuple[Store, RuleSet]], parent: QWidget | None = None, *, store_id: int = 0
    ) -> None:
        """`store_id`: the store to begin with."""
        super().__init__(parent, name="suggestionRulesDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(self.tr("Suggestion rules"))
        self._stores = [store for store, _ in stores]
        self.lists = [RuleList(rules) for _, rules in stores]
        intro = PlainLabel(
            self.tr("The first rule that fits a request makes its suggestion. A rule never acts by itself."),
            "body",
            "text_2",
        )
        intro.setWordWrap(True)
        self.body.addWidget(intro)
        self._add_stores()
        self._add_trial()
        self.reset_link = FlatButton("", self.tr("Reset to defaults"), "link")
        self.reset_link.setObjectName("usualRules")
        self.reset_link.clicked.connect(self._reset)
        self.set_footer(self.tr("Save"), link=self.reset_link)
        self._show_store(max(0, next((at for at, one in enumerate(self._stores) if one.id == store_id), 0)))

    def submit(self) -> None:
        """Hands out what was changed, once."""
        changed = tuple(
            (store.id, rules.choices())
            for store, rules in zip(self._stores, self.lists, strict=True)
            if rules.is_changed()
        )
        self.set_busy(True)
        self.submitted.emit(changed)

    def is_filled_in(self, store_id: int, choices: Sequence[RuleChoice]) -> bool:
        """Whether this store is shown with these choices."""
        if self._shown_store().id != store_id or self._shown().problem():
            return False
        return self._shown().choices() == tuple(choices)

    def show_dry_run(self, found: DryRun) -> None:
        """Says what the rules as they are filled in would have suggested."""
        lines = [tried_words(each) for each in found.steps]
        self._tell([" · ".join(dry_run_words(found))], lines)

    def refresh(self) -> None:
        """Says what cannot be saved; what was tried before is old now."""
        self.clear_notices()
        problem = next(filter(None, [rules.problem() for rules in self.lists]), "")
        self.set_blocked(problem)
        self.try_button.setEnabled(not problem)
        self._grow_old()

    def _grow_old(self) -> None:
        """What was tried stays to be compared with, in a small voice; nothing moves under the pointer."""
        if not self._results.count():
            self._tell([self.tr("See what these rules would have suggested.")], [])
            return
        self._found.setText(self.tr("Out of date: the rules were changed after this was tried."))
        for at in range(self._results.count()):
            item = self._results.itemAt(at)
            row = item.widget() if item is not None else None
            if row is not None:
                row.setEnabled(False)

    def _add_stores(self) -> None:
        self.store_combo = QComboBox()
        self.store_combo.setObjectName("ruleStoreCombo")
        self._pages = QStackedWidget()
        for store, rules in zip(self._stores, self.lists, strict=True):
            self.store_combo.addItem(store_line(store))
            self._pages.addWidget(rules)
            rules.edited.connect(self.refresh)
        chooser = FormRows()
        chooser.add_row(self.tr("Store"), self.store_combo)
        chooser.setVisible(len(self._stores) > 1)
        self.store_combo.activated.connect(self._show_store)
        self.body.addWidget(chooser)
        self.body.addWidget(self._pages, 1)

    def _add_trial(self) -> None:
        self.try_button = PushButton(self.tr("Try on the last 90 days"))
        self.try_button.setObjectName("tryButton")
        self.try_button.clicked.connect(self._try)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(12)
        self._found = PlainLabel("", "body", "text_2")
        self._found.setObjectName("dryRunFound")
        self._found.setWordWrap(True)
        top.addWidget(self._found, 1)
        top.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._results = QVBoxLayout()
        self._results.setSpacing(4)
        column.addLayout(self._results)
        card = Card()
        card.add_section(holder)
        self.body.addWidget(card)

    def _tell(self, found: Sequence[str], lines: Sequence[tuple[str, str]]) -> None:
        self._found.setText(found[0])
        while (item := self._results.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, (sentence, now) in enumerate(lines):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(12)
            for words, ink, name in ((sentence, "text", f"tried{at}"), (now, "text_3", f"tried{at}Now")):
                label = PlainLabel(words, "body", ink)
                label.setObjectName(name)
                label.setWordWrap(ink == "text")
                line.addWidget(label, int(ink == "text"))
            self._results.addWidget(row)
            row.show()

    def _show_store(self, index: int) -> None:
        self.store_combo.setCurrentIndex(index)
        self._pages.setCurrentIndex(index)
        self.refresh()

    def _shown(self) -> RuleList:
        return self.lists[self._pages.currentIndex()]

    def _shown_store(self) -> Store:
        return self._stores[self._pages.currentIndex()]

    def has_typed_text(self) -> bool:
        """Ticks and limits that are not saved are lost with the dialog as typed words are."""
        return any(rules.is_changed() for rules in self.lists)

    def _try(self) -> None:
        self.dry_run_requested.emit(self._shown_store().id, self._shown().choices())

    def _reset(self) -> None:
        for row in self._shown().rows:
            row.reset()
