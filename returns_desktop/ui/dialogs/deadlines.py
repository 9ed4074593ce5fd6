"""The deadlines of one store: Amazon's, and the store's own values instead."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ...domain.deadlines import Choice, RuleCode, Unit
from ...domain.model import Store
from ...services.deadlines import LARGEST, StoreRule, units_of
from ..speech import say
from ..text_radar import RESET, preset_words, rule_name, unit_name
from ..theme import current_theme
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel, plain_tooltip
from ..widgets.spin_box import SpinBox
from .dialog_frame import DialogFrame

_UNIT_WIDTH = 130


class DeadlinesDialog(DialogFrame):
    """A row for each rule: value, unit, what Amazon says and since when; its source is the tooltip.

    Signals:
        submitted(object): what was changed, a `Choice` by `RuleCode`; None goes back to Amazon's value.
    """

    submitted = Signal(object)

    def __init__(self, store: Store, rules: Sequence[StoreRule], parent: QWidget | None = None) -> None:
        super().__init__(parent, name="deadlinesDialog")
        self.set_title(self.tr("Deadlines of {store}").format(store=store.name))
        note = PlainLabel(
            self.tr("Days end at midnight in the time zone of the store. Your own values count at once."),
            "body",
            "text_2",
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        self.rows = {rule.rule.code: RuleRow(rule, grid) for rule in rules}
        self.body.addWidget(holder)
        self.body.addStretch(1)
        widest = max((row.unit.minimumWidth() for row in self.rows.values()), default=0)
        for row in self.rows.values():
            row.unit.setFixedWidth(widest)
        for row in self.rows.values():
            row.number.valueChanged.connect(self.clear_notices)
            row.unit.currentIndexChanged.connect(self.clear_notices)
        self.set_footer(self.tr("Save"))
        if self.rows:
            next(iter(self.rows.values())).number.setFocus()

    def changes(self) -> dict[RuleCode, Choice | None]:
        """What is not as it was."""
        return {code: row.wanted() for code, row in self.rows.items() if row.wanted() != row.rule.chosen}

    def submit(self) -> None:
        """Hands out what was changed, once."""
        self.set_busy(True)
        self.submitted.emit(self.changes())


class RuleRow:
    """The parts of one rule in the grid of the dialog."""

    def __init__(self, rule: StoreRule, grid: QGridLayout) -> None:
        self.rule = rule
        code = rule.rule.code
        self.name = PlainLabel(rule_name(code), "body")
        self.preset = PlainLabel(preset_words(rule.rule), "caption", "text_3")
        self.number = SpinBox()
        self.number.setObjectName(f"{code.value}Number")
        self.number.setRange(1, LARGEST)
        self.number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.number.setAccessibleName(self.name.text())
        self.unit = QComboBox()
        self.unit.setObjectName(f"{code.value}Unit")
        for unit in units_of(code):
            self.unit.addItem(unit_name(unit), unit)
        width = round(_UNIT_WIDTH * current_theme().size / 13)
        self.unit.setFixedWidth(max(width, self.unit.sizeHint().width()))
        self.unit.setAccessibleName(self.name.text())
        self.reset = FlatButton("", say(RESET), "link")
        self.reset.setObjectName(f"{code.value}Reset")
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # its going moves no field
        self.reset.setSizePolicy(kept)
        self._place(grid)
        self._show(rule.choice)
        self.number.valueChanged.connect(self._touched)
        self.unit.currentIndexChanged.connect(self._touched)
        self.reset.clicked.connect(self.go_back)
        self._touched()

    def choice(self) -> Choice:
        """What is filled in."""
        return Choice(self.number.value(), Unit(self.unit.currentData()))

    def wanted(self) -> Choice | None:
        """The store's own value; None where it is Amazon's."""
        return None if self.choice() == self._amazons() else self.choice()

    def go_back(self) -> None:
        """Fills in Amazon's value."""
        self._show(self._amazons())
        self.number.setFocus()

    def _amazons(self) -> Choice:
        return Choice(self.rule.rule.value, self.rule.rule.unit)

    def _show(self, choice: Choice) -> None:
        self.number.setValue(choice.value)
        self.unit.setCurrentIndex(self.unit.findData(choice.unit))

    def _touched(self) -> None:
        self.reset.setVisible(self.wanted() is not None)

    def _place(self, grid: QGridLayout) -> None:
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.preset)
        names.setToolTip(plain_tooltip(self.rule.rule.source))
        at = grid.rowCount()
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, part in enumerate((names, self.number, self.unit, self.reset)):
            grid.addWidget(part, at, place, middle)
