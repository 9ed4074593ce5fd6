"""The form of Authorize: which RMA number, who pays the label, where the parcel goes."""

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.decision_inputs import AuthorizeInputs
from ...domain.guards import Refusal
from ...domain.model import Action, LabelKind
from ...services.browsing import RequestDetail
from .. import icons, text
from ..theme import margins, theme_controller
from ..widgets.push_button import PushButton
from .form_dialog import FormDialog
from .form_rows import beside

CARRIERS = ("UPS", "USPS", "FedEx", "DHL", "DPD", "GLS", "Hermes", "Royal Mail", "Japan Post", "Yamato")
_ARROW = 56  # px of a choice that its words do not get
_INDENT = 24  # the text of a radio button


class FileField(QLineEdit):
    """Shows the name of a chosen file, and takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self._path = ""
        self._sign = self.addAction(
            icons.icon("file", "text_2", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._clear = self.addAction(
            icons.icon("close", "text_2", 16), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setToolTip(self.tr("Take the file away"))
        self._clear.triggered.connect(self.take_away)
        self.setPlaceholderText(self.tr("No label file"))
        self.set_path("")
        theme_controller().theme_changed.connect(self._take_theme)

    def path(self) -> str:
        return self._path

    def set_path(self, path: str) -> None:
        """Shows the file's name, with its whole path as tooltip."""
        self._path = path
        self.setText(Path(path).name if path else "")
        self.setCursorPosition(0)
        self.setToolTip(path)
        self._sign.setVisible(bool(path))
        self._clear.setVisible(bool(path))

    def take_away(self) -> None:
        """No file after all."""
        self.set_path("")

    def _take_theme(self) -> None:
        self._sign.setIcon(icons.icon("file", "text_2", 16))
        self._clear.setIcon(icons.icon("close", "text_2", 16))


class AuthorizeDialog(FormDialog):
    """Lets the buyer send the item back. Submits `AuthorizeInputs`."""

    def __init__(self, detail: RequestDetail, parent: QWidget | None = None, *, others: int = 0) -> None:
        super().__init__(detail, parent, name="authorizeDialog", others=others)
        self.set_title(self.tr("Authorize request"))
        self.set_strip(
            "info", "info", self.tr("Lets the buyer send the item back."), self.tr("No money moves.")
        )
        self._add_rma()
        self._add_label()
        self.address_field = QComboBox()
        self.address_field.setObjectName("addressField")
        self.address_field.setEditable(True)
        self.address_field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        address = ", ".join(filter(None, map(str.strip, detail.request.store.return_address.splitlines())))
        if address:
            self.address_field.addItem(address)
        self._prepare(self.address_field, self.tr("The address Amazon has"))
        self.rows.add_row(self.tr("Return to"), self.address_field)
        self.note_field = QLineEdit()
        self.note_field.setObjectName("noteField")
        self.note_field.setPlaceholderText(self.tr("Only you see it"))
        self.rows.add_row(self.tr("Note"), self.note_field)
        self.set_footer(
            text.action_name(Action.AUTHORIZE), hint=self.tr("Then tick it off in To do on Amazon")
        )
        self.show_warnings(detail.options[Action.AUTHORIZE].warnings)
        for field in (self.own_rma_field, self.tracking_field):
            field.textChanged.connect(self.refresh)
        self.carrier_field.currentTextChanged.connect(self.refresh)
        self._choice_changed()
        focus: QWidget = self.amazon_rma
        if not self.warning.isHidden():
            focus = self.warning.reason_field
        focus.setFocus()

    def inputs(self) -> AuthorizeInputs:
        """What is filled in; fields of a choice that was not made count as empty."""
        own = self.own_rma.isChecked()
        prepaid = self.own_label.isChecked()
        return AuthorizeInputs(
            own_rma=self.own_rma_field.text().strip() if own else "",
            use_own_rma=own,
            label=LabelKind.OWN_PREPAID if prepaid else LabelKind.AMAZON_UNPAID,
            carrier=self.carrier_field.currentText().strip() if prepaid else "",
            tracking_id=self.tracking_field.text().strip() if prepaid else "",
            label_file=self.file_field.path() if prepaid else "",
            return_address=self.address_field.currentText().strip(),
            note=self.note_field.text().strip(),
            reason=self.warning.reason(),
        )

    def choose_label_file(self) -> None:
        """Asks for the label with the system's dialog."""
        dialog = QFileDialog(self, self.tr("Choose the label"))
        dialog.setObjectName("labelFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        labels = self.tr("Labels")
        everything = self.tr("All files")
        dialog.setNameFilters([f"{labels} (*.pdf *.png *.jpg *.jpeg *.zpl)", f"{everything} (*)"])
        dialog.fileSelected.connect(self.file_field.set_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_rma(self) -> None:
        self.amazon_rma = QRadioButton(self.tr("Amazon's number"))
        self.amazon_rma.setObjectName("amazonRma")
        self.own_rma = QRadioButton(self.tr("My own"))
        self.own_rma.setObjectName("ownRma")
        self.own_rma_field = QLineEdit()
        self.own_rma_field.setObjectName("ownRmaField")
        self.own_rma_field.setPlaceholderText(self.tr("for example {number}").format(number="R-2041"))
        self.own_rma_field.setAccessibleName(self.tr("My own RMA number"))
        self._rma_group = self._group(self.amazon_rma, self.own_rma)
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.amazon_rma)
        column.addWidget(beside(self.own_rma, self.own_rma_field, spacing=16, stretch=1))
        row = self.rows.add_row(
            self.tr("RMA number"), field, focus=self.amazon_rma, first_height=self._first_height()
        )
        self.place(row, Refusal.OWN_RMA_MISSING)

    def _add_label(self) -> None:
        self.amazon_label = QRadioButton(text.label_kind_name(LabelKind.AMAZON_UNPAID))
        self.amazon_label.setObjectName("amazonLabel")
        self.own_label = QRadioButton(text.label_kind_name(LabelKind.OWN_PREPAID))
        self.own_label.setObjectName("ownLabel")
        self._label_group = self._group(self.amazon_label, self.own_label)
        self.carrier_field = QComboBox()
        self.carrier_field.setObjectName("carrierField")
        self.carrier_field.setEditable(True)
        self.carrier_field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.carrier_field.addItems(CARRIERS)
        self.carrier_field.setCurrentIndex(-1)
        self.carrier_field.setAccessibleName(self.tr("Carrier"))
        self._prepare(self.carrier_field, self.tr("Carrier"))
        self.tracking_field = QLineEdit()
        self.tracking_field.setObjectName("trackingField")
        self.tracking_field.setPlaceholderText(self.tr("Tracking number"))
        self.tracking_field.setAccessibleName(self.tr("Tracking number"))
        self.file_field = FileField()
        self.file_field.setObjectName("labelFileField")
        self.file_field.setAccessibleName(self.tr("Label file"))
        self.choose_button = PushButton(self.tr("Choose…"))
        self.choose_button.setObjectName("chooseLabelButton")
        self.choose_button.clicked.connect(self.choose_label_file)
        self._label_fields = QWidget()
        inner = QVBoxLayout(self._label_fields)
        inner.setContentsMargins(margins(_INDENT, 0, 0, 0))
        inner.setSpacing(8)
        inner.addWidget(beside(self.carrier_field, self.tracking_field, stretch=1))
        inner.addWidget(beside(self.file_field, self.choose_button, stretch=0))
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.amazon_label, self.own_label, self._label_fields):
            column.addWidget(part)
        row = self.rows.add_row(
            self.tr("Return label"), field, focus=self.amazon_label, first_height=self._first_height()
        )
        self.place(row, Refusal.LABEL_INCOMPLETE)

    def _prepare(self, combo: QComboBox, placeholder: str) -> None:
        """Shows the start of the text; what completes it must not take Enter for itself."""
        editor, completer = combo.lineEdit(), combo.completer()
        assert editor is not None
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        editor.setPlaceholderText(placeholder)
        editor.setAccessibleName(combo.accessibleName())
        combo.setMinimumWidth(editor.fontMetrics().horizontalAdvance(placeholder) + _ARROW)
        editor.setCursorPosition(0)

    def _group(self, first: QRadioButton, second: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in (first, second):
            button.setAccessibleName(button.text())
            group.addButton(button)
        first.setChecked(True)
        group.buttonToggled.connect(self._choice_changed)
        return group

    def _choice_changed(self) -> None:
        self.own_rma_field.setEnabled(self.own_rma.isChecked())
        self._label_fields.setEnabled(self.own_label.isChecked())
        self.refresh()

    def _first_height(self) -> int:
        return self.amazon_rma.sizeHint().height()
