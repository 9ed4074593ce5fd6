"""One rule of suggestions: whether it counts, what it says, and its limits."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.suggestion_rules import Limit, LimitKind, RuleChoice, RuleSet, SuggestionRule
from .. import text
from ..text_suggestions import limit_name, rule_words
from ..theme import margins
from ..widgets.plain_text import PlainLabel, plain_button_text
from ..widgets.spin_box import SpinBox
from .form_rows import beside, error_label, show_error
from .money_fields import AmountField

_INDENT, _AMOUNT_WIDTH, _DAYS_WIDTH, _MOST_DAYS = 24, 120, 80, 999


class RuleRow(QWidget):
    """A check box with the name, the sentence below it, and a field for each limit.

    Signals:
        edited: something is another now.
    """

    edited = Signal()

    def __init__(self, rule: SuggestionRule, rules: RuleSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule, self._rules = rule, rules
        self._fields: dict[str, AmountField | SpinBox] = {}
        self._wrong = error_label(self)
        name, why = rule_words(rule.id)
        self.box = QCheckBox(plain_button_text(name))
        self.box.setObjectName(f"rule_{rule.id}")
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(why)
        self.box.setChecked(rules.is_on(rule))
        self.box.toggled.connect(self._box_toggled)
        sentence = PlainLabel(why, "caption", "text_3")
        sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        below = QVBoxLayout()
        below.setContentsMargins(margins(_INDENT, 0, 0, 0))
        below.setSpacing(4)
        below.addWidget(sentence)
        if rule.limits:
            below.addLayout(self._limits())
        below.addWidget(self._wrong)
        column.addLayout(below)
        self._enable()

    def choice(self) -> RuleChoice:
        """What is filled in; a limit that cannot be read is left out."""
        read = {name: self._value(name) for name in self._fields}
        limits = {name: value for name, value in read.items() if value is not None}
        return RuleChoice(self._rule.id, self.box.isChecked(), limits)

    def controls(self) -> list[QWidget]:
        """What can have the focus."""
        return [self.box, *self._fields.values()]

    def is_changed(self) -> bool:
        """Whether it says something else than the rules in force."""
        begun = {name: value for name, value in self._begun().items() if value is not None}
        return self.choice() != RuleChoice(self._rule.id, self._rules.is_on(self._rule), begun)

    def reset(self) -> None:
        """Fills in the usual."""
        self.box.setChecked(True)
        for limit in self._own_limits():
            self._fill(limit.name, limit.usual(self._rules.currency))

    def problem(self) -> str:
        """Why it cannot be saved; told below the fields as well."""
        unread = [name for name in self._fields if self._value(name) is None and not self._may_be_empty(name)]
        wrong = ""
        if unread:
            example = text.amount(5000, self._rules.currency)
            wrong = self.tr("This is no amount; write it like {example}.").format(example=example)
        for name in sorted(self._fields, key=lambda one: one in unread):  # the last one keeps its words
            show_error(self._fields[name], self._wrong, wrong if name in unread else "")
        return wrong

    def _own_limits(self) -> list[Limit]:
        """The limits that are chosen here; the others stand in the settings of the store."""
        has_own = self._rules.value_limit_minor is None
        return [limit for limit in self._rule.limits if has_own or not limit.from_store]

    def _begun(self) -> Mapping[str, int | None]:
        in_force = self._rules.limits(self._rule)
        return {limit.name: in_force.get(limit.name) for limit in self._own_limits()}

    def _limits(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        begun = self._begun()
        for at, limit in enumerate(self._rule.limits):
            label = PlainLabel(limit_name(limit.name), "body", "text_2")
            grid.addWidget(label, at, 0)
            if limit.name not in begun:
                grid.addWidget(self._of_the_store(), at, 1)
                continue
            field, unit = self._field(limit)
            self._fields[limit.name] = field
            self._fill(limit.name, begun[limit.name])
            label.setBuddy(field)
            field.setObjectName(f"{limit.name}Field")
            field.setAccessibleName(limit_name(limit.name))
            grid.addWidget(beside(field, PlainLabel(unit, "body", "text_2")), at, 1)
        return grid

    def _of_the_store(self) -> QWidget:
        """The store's value limit, which is changed where it stands."""
        amount = PlainLabel(text.money(self._rules.value_limit_minor or 0, self._rules.currency))
        amount.setObjectName("storeLimit")
        note = PlainLabel(self.tr("the value limit of the store, see Settings"), "caption", "text_3")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(amount)
        row.addWidget(note, 1)
        return holder

    def _field(self, limit: Limit) -> tuple[AmountField | SpinBox, str]:
        if limit.kind is LimitKind.DAYS:
            days = SpinBox()
            days.setRange(0, _MOST_DAYS)
            days.setFixedWidth(_DAYS_WIDTH)
            days.valueChanged.connect(self.edited)
            return days, self.tr("days")
        amount = AmountField(self._rules.currency)
        amount.setFixedWidth(_AMOUNT_WIDTH)
        amount.setPlaceholderText(self.tr("not set"))
        amount.textChanged.connect(self.edited)
        return amount, self._rules.currency

    def _fill(self, name: str, value: int | None) -> None:
        field = self._fields[name]
        if isinstance(field, SpinBox):
            field.setValue(value or 0)
        elif value is None:
            field.clear()
        else:
            field.set_minor(value)

    def _value(self, name: str) -> int | None:
        field = self._fields[name]
        return field.value() if isinstance(field, SpinBox) else field.minor()

    def _may_be_empty(self, name: str) -> bool:
        """In a currency that has no usual limit: without one the rule never counts."""
        field = self._fields[name]
        usual = next(limit.usual(self._rules.currency) for limit in self._rule.limits if limit.name == name)
        return isinstance(field, AmountField) and usual is None and not field.text().strip()

    def _box_toggled(self) -> None:
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        for field in self._fields.values():
            field.setEnabled(self.box.isChecked())
