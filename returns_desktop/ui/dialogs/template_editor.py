"""One message template: its name, its words, the reminder; what Amazon would say, and how it will look."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...domain.message_template import (
    KNOWN_PLACEHOLDERS,
    LONGEST_REMINDER,
    MessageTemplate,
    unknown_placeholders,
)
from ...domain.message_words import MessageWords
from ...domain.messages import fill
from ...services.message_templates import fault_of
from .. import text
from ..widgets.flow_layout import FlowLayout
from ..widgets.plain_text import PlainLabel, plain_button_text
from ..widgets.push_button import PushButton
from ..widgets.spin_box import SpinBox
from .check_line import CheckLine
from .form_rows import below, beside, error_label, show_error
from .message_check import Issue, MessageMarks
from .text_area import TextArea

_USUAL_REMINDER = 2
_SAMPLE_DAYS = 4


class TemplateEditor(QWidget):
    """Signals:
    edited: the user changed something.
    """

    edited = Signal()

    def __init__(self, words: MessageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = MessageTemplate("", "", "", "")
        self._is_filling = False
        self.name_field = QLineEdit()
        self.name_field.setObjectName("templateNameField")
        self.name_field.setAccessibleName(self.tr("Name"))
        self.name_field.setMaxLength(80)
        self.body_field = TextArea(10)
        self.body_field.setObjectName("templateBodyField")
        self.body_field.setAccessibleName(self.tr("Message"))
        self.body_error = error_label(self)
        self._marks = MessageMarks(self.body_field)
        self.chips: dict[str, PushButton] = {}
        self.check_line = CheckLine(words, is_sent=False)
        self.preview = TextArea(10)
        self.preview.setObjectName("templatePreview")
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setReadOnly(True)
        self._lay_out()
        self.name_field.textEdited.connect(self._edited)
        self.body_field.textChanged.connect(self._edited)
        self.remind_check.clicked.connect(self._edited)
        self.days_spin.valueChanged.connect(self._edited)

    def show_template(self, template: MessageTemplate) -> None:
        """Shows another one; filling is no editing."""
        self._is_filling = True
        self._template = template
        self.name_field.setText(template.name)
        self.body_field.setPlainText(template.body)
        self.remind_check.setChecked(template.remind_days is not None)
        self.days_spin.setEnabled(template.remind_days is not None)
        self.days_spin.setValue(template.remind_days or _USUAL_REMINDER)
        self._is_filling = False
        self._look()

    def template(self) -> MessageTemplate:
        """The template as it is filled in."""
        return replace(
            self._template,
            name=self.name_field.text(),
            body=self.body_field.toPlainText(),
            remind_days=self.days_spin.value() if self.remind_check.isChecked() else None,
        )

    def insert(self, placeholder: str) -> None:
        """Puts a placeholder where the cursor stands."""
        self.body_field.textCursor().insertText(f"{{{placeholder}}}")
        self.body_field.setFocus()

    def problem(self) -> tuple[str, str]:
        """What stops it from being saved, in short and in a sentence; empty if nothing does."""
        fault = fault_of(self.template())
        if fault is None:
            return "", ""
        short = {
            "template_incomplete": self.tr("Give it a name and words"),
            "template_placeholder_unknown": self.tr("Mend the placeholder"),
        }
        sentence = text.error_sentence(fault)
        return short.get(fault.code, sentence), sentence

    def _edited(self) -> None:
        if self._is_filling:
            return
        self.days_spin.setEnabled(self.remind_check.isChecked())
        self._look()
        self.edited.emit()

    def _look(self) -> None:
        """Marks, warnings and preview follow the words."""
        body = self.body_field.toPlainText()
        forbidden = [issue for issue in self.check_line.check(body) if issue.forbidden is not None]
        unknown = _unknown(body)
        self._marks.show([*forbidden, *unknown])
        show_error(self.body_field, self.body_error, self.problem()[1] if body.strip() and unknown else "")
        self.preview.setPlainText(fill(body, self._samples()))

    def _samples(self) -> dict[str, str]:
        arrives = QDate.currentDate().addDays(_SAMPLE_DAYS).toPython()
        return {
            "product": self.tr("Wireless Earbuds"),
            "order_id": "111-1111111-1111111",
            "rma": "DaBcDeRRMA",
            "return_address": self.tr("Main warehouse\n1200 Mill St, Reno NV 89502"),
            "days": self.locale().toString(_SAMPLE_DAYS),
            "delivery_date": text.date_long(arrives),  # type: ignore[arg-type]
            "amount": text.money(1250, "USD"),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._written(), 3)
        row.addWidget(self._previewed(), 2)

    def _written(self) -> QWidget:
        column = _column()
        layout = column.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(below(_heading(self.tr("Name")), self.name_field))
        layout.addWidget(below(_heading(self.tr("Message")), self.body_field, self.body_error), 1)
        chips = QWidget()
        flow = FlowLayout(chips, 4)
        for name in KNOWN_PLACEHOLDERS:
            words = f"{{{name}}}"
            chip = PushButton(plain_button_text(words), "plain", chips, small=True)
            chip.setObjectName(f"insert_{name}")
            chip.setAccessibleName(self.tr("Insert {placeholder}").replace("{placeholder}", words))
            chip.setToolTip(self._meaning(name))
            chip.setAutoDefault(False)
            chip.clicked.connect(partial(self.insert, name))
            flow.addWidget(chip)
            self.chips[name] = chip
        layout.addWidget(below(_heading(self.tr("Insert what is filled in for each request")), chips))
        layout.addWidget(self._reminder())
        return column

    def _previewed(self) -> QWidget:
        column = _column()
        layout = column.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(below(_heading(self.tr("Preview with sample values")), self.preview), 1)
        layout.addWidget(self.check_line)
        return column

    def _reminder(self) -> QWidget:
        self.remind_check = QCheckBox(self.tr("Remind me, if the buyer does not answer, after"))
        self.remind_check.setObjectName("templateRemindCheck")
        self.days_spin = SpinBox()
        self.days_spin.setObjectName("templateDaysSpin")
        self.days_spin.setAccessibleName(self.tr("Days"))
        self.days_spin.setRange(1, LONGEST_REMINDER)
        return beside(self.remind_check, self.days_spin, PlainLabel(self.tr("days"), "body", "text_2"))

    def _meaning(self, name: str) -> str:
        return {
            "product": self.tr("The name of the product"),
            "order_id": self.tr("The order id"),
            "rma": self.tr("Your RMA number, else Amazon's"),
            "return_address": self.tr("The return address of the store, from the settings"),
            "days": self.tr("Days left to refund"),
            "delivery_date": self.tr("Filled in by hand: when a replacement arrives"),
            "amount": self.tr("Filled in by hand: an amount of money"),
        }[name]


def _unknown(body: str) -> list[Issue]:
    """The places that would never be filled in."""
    found = []
    for name in unknown_placeholders(body):
        words = f"{{{name}}}"
        at = body.find(words)
        while at >= 0:
            found.append(Issue(at, at + len(words), words, None))
            at = body.find(words, at + len(words))
    return found


def _heading(words: str) -> PlainLabel:
    return PlainLabel(words, "label", "text_3")


def _column() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.setAlignment(Qt.AlignmentFlag(0))
    return holder
