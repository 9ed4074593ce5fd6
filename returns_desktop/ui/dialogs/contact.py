"""The form of Contact: a message from a template, copied for Seller Central."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ...domain.decision_inputs import ContactInputs
from ...domain.message_template import MessageTemplate
from ...domain.messages import fill
from ...services.browsing import RequestDetail
from ...services.templates import Templates, shared_values, situation_of, values_for
from .. import text
from ..text_messages import template_name
from ..theme import margins
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel, plain_tooltip
from .form_dialog import FormDialog
from .form_rows import below, beside
from .message_check import Issue, MessageMarks, issues, select
from .settle_card import SettleCard
from .text_area import TextArea

REMINDER_DAYS = (1, 2, 3, 5, 7, 14)
_USUAL_REMINDER = 2


class ContactDialog(FormDialog):
    """Writes to the buyer. Copies the message and submits `ContactInputs`.

    Signals:
        open_on_amazon_requested(): the order is wanted in the browser.
        templates_requested(str, str): the templates are to be edited; situation and language of this one.
    """

    open_on_amazon_requested = Signal()
    templates_requested = Signal(str, str)

    def __init__(
        self,
        detail: RequestDetail,
        templates: Templates,
        parent: QWidget | None = None,
        *,
        others: int = 0,
    ) -> None:
        super().__init__(detail, parent, name="contactDialog", others=others)
        self.set_title(self.tr("Contact buyer"))
        self._templates = templates
        self._several = others > 0
        self._template_id, self._from_template = "", ""
        self._add_template_row()
        self._add_message_row()
        self._add_reminder()
        self.amazon_link = FlatButton("open-external", self.tr("Open order on Amazon"), "link")
        self.amazon_link.setObjectName("openOnAmazonLink")
        self.amazon_link.clicked.connect(self.open_on_amazon_requested)
        self.set_footer(self.tr("Copy message"), link=self.amazon_link)
        self.language_combo.currentIndexChanged.connect(self._language_changed)
        self.template_combo.currentIndexChanged.connect(self._template_chosen)
        self.message_field.textChanged.connect(self.refresh)
        self._fill_templates(situation_of(detail))
        self._template_chosen()
        self.message_field.setFocus()

    def take_templates(self, templates: Templates) -> None:
        """Goes on with other templates. Words that were written by hand stay."""
        self._templates = templates
        template: MessageTemplate | None = self.template_combo.currentData()
        self._fill_templates(template.situation if template else "")
        if self.message_field.toPlainText() == self._from_template:
            self._template_chosen()
        else:
            self.refresh()

    def choose_template(self, template_id: str) -> None:
        """Begins with another template, in its own language."""
        for language in range(self.language_combo.count()):
            offered = self._templates.for_language(self.language_combo.itemData(language))
            if any(template.id == template_id for template in offered):
                self.language_combo.setCurrentIndex(language)
                break
        for place in range(self.template_combo.count()):
            template = self.template_combo.itemData(place)
            if template is not None and template.id == template_id:
                self.template_combo.setCurrentIndex(place)

    def inputs(self) -> ContactInputs:
        """What is filled in."""
        wait_until = None
        if self.wait_check.isChecked():
            wait_until = self.detail.today + timedelta(days=self.days_combo.currentData())
        return ContactInputs(
            message=self.message_field.toPlainText().strip(),
            template=self._template_id,
            wait_until=wait_until,
        )

    def refresh(self) -> None:
        """Looks for placeholders and forbidden words, and asks the guards."""
        found = issues(self.message_field.toPlainText(), self._templates.words)
        self.settle_card.show_issues(found)
        self._marks.show(found)
        super().refresh()

    def submit(self) -> None:
        """Puts the message on the clipboard and hands it out."""
        QGuiApplication.clipboard().setText(self.inputs().message)
        super().submit()

    def _add_template_row(self) -> None:
        self.template_combo = QComboBox()
        self.template_combo.setObjectName("templateCombo")
        self.template_combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.language_combo = QComboBox()
        self.language_combo.setObjectName("languageCombo")
        self.language_combo.setAccessibleName(self.tr("Language"))
        for language in self._templates.languages:
            self.language_combo.addItem(text.language_name(language), language)
        wanted = self._templates.language_for(self.detail.request.store)
        self.language_combo.setCurrentIndex(max(0, self.language_combo.findData(wanted)))
        field = beside(self.template_combo, self.language_combo, stretch=0)
        self.edit_link = FlatButton("edit", self.tr("Edit templates…"), "link")
        self.edit_link.setObjectName("editTemplatesLink")
        self.edit_link.clicked.connect(self._ask_for_templates)
        self.rows.add_row(
            self.tr("Template"), field, focus=self.template_combo, below_field=[beside(self.edit_link)]
        )

    def _add_message_row(self) -> None:
        self.message_field = TextArea(11)
        self.message_field.setObjectName("messageField")
        self._marks = MessageMarks(self.message_field)
        self.rows.add_row(self.tr("Message"), self.message_field)
        self.settle_card = SettleCard()
        self.settle_card.place_requested.connect(self._show_place)
        self.settle_card.hide()
        self.body.addWidget(self.settle_card)

    def _add_reminder(self) -> None:
        self.wait_check = QCheckBox(self.tr("Wait for the buyer, remind me in"))
        self.wait_check.setObjectName("waitCheck")
        self.wait_check.setChecked(True)
        self.days_combo = QComboBox()
        self.days_combo.setObjectName("reminderDaysCombo")
        self.days_combo.setAccessibleName(self.tr("Remind me in"))
        for days in REMINDER_DAYS:
            self.days_combo.addItem(self.tr("%n day(s)", "", days), days)
        self.days_combo.setCurrentIndex(REMINDER_DAYS.index(_USUAL_REMINDER))
        self.wait_check.toggled.connect(self.days_combo.setEnabled)
        self._reminder_is_chosen = False
        self.wait_check.clicked.connect(self._reminder_chosen)
        self.days_combo.activated.connect(self._reminder_chosen)
        stays = self.tr("The request stays at “{status}”.").format(
            status=text.status_name(self.detail.standing.status)
        )
        note = PlainLabel(stays, "caption", "text_3")
        note.setWordWrap(True)
        note.setContentsMargins(margins(24, 0, 0, 0))
        self.body.addWidget(below(beside(self.wait_check, self.days_combo), note, spacing=0))

    def _reminder_chosen(self) -> None:
        """From now on no template moves the reminder."""
        self._reminder_is_chosen = True

    def _propose_reminder(self, days: int | None) -> None:
        """What the template says; None: nothing is expected of the buyer."""
        if self._reminder_is_chosen:
            return
        self.wait_check.setChecked(days is not None)
        if days is None:
            return
        if self.days_combo.findData(days) < 0:
            at = sum(self.days_combo.itemData(index) < days for index in range(self.days_combo.count()))
            self.days_combo.insertItem(at, self.tr("%n day(s)", "", days), days)
        self.days_combo.setCurrentIndex(self.days_combo.findData(days))

    def _fill_templates(self, situation: str) -> None:
        """Lists the templates of the language; an own message stands last."""
        blocked = self.template_combo.blockSignals(True)
        self.template_combo.clear()
        for template in self._templates.for_language(self.language_combo.currentData() or ""):
            self.template_combo.addItem(template_name(template), template)
        self.template_combo.addItem(self.tr("Without a template"), None)
        found = next(
            (
                index
                for index in range(self.template_combo.count())
                if (template := self.template_combo.itemData(index)) and template.situation == situation
            ),
            self.template_combo.count() - 1,
        )
        self.template_combo.setCurrentIndex(found)
        self.template_combo.blockSignals(blocked)
        self._tell_template()

    def _language_changed(self) -> None:
        template = self.template_combo.currentData()
        self._fill_templates(template.situation if template else "")
        if template:
            self._template_chosen()

    def _tell_template(self) -> None:
        """Its name may be longer than the field."""
        self.template_combo.setToolTip(plain_tooltip(self.template_combo.currentText()))

    def _template_chosen(self) -> None:
        """Puts the template into the editor; Ctrl+Z brings back what stood there."""
        template: MessageTemplate | None = self.template_combo.currentData()
        self._template_id = template.id if template else ""
        self._tell_template()
        if template is not None:
            self._propose_reminder(template.remind_days)
        self._from_template = fill(template.body, self._values(template)) if template else ""
        cursor = QTextCursor(self.message_field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._from_template)
        self.message_field.document().setModified(False)
        self.message_field.moveCursor(QTextCursor.MoveOperation.Start)
        self.refresh()

    def _ask_for_templates(self) -> None:
        template: MessageTemplate | None = self.template_combo.currentData()
        language = self.language_combo.currentData() or ""
        self.templates_requested.emit(template.situation if template else "", language)

    def _values(self, template: MessageTemplate) -> dict[str, str]:
        if self._several:
            return shared_values(self.detail, self._templates.any_product(template.language))
        return values_for(self.detail)

    def _show_place(self, issue: Issue) -> None:
        select(self.message_field, issue.start, issue.end)
