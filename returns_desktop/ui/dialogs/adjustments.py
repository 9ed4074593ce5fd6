"""Refunds for Amazon: which ones go into the Adjustments file."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...domain.carrying import AdjustmentRow, RowFault
from .. import text
from ..widgets.card import Card
from ..widgets.plain_text import PlainLabel, plain_button_text
from ..widgets.push_button import PushButton
from ..widgets.strip import Strip
from .adjustment_tables import ChoiceTable, FaultTable
from .dialog_frame import DialogFrame
from .form_rows import FormRows

WIDTH = 900


@dataclass(frozen=True, slots=True)
class AdjustmentChoice:
    """The refunds for the file, and why some go out a second time."""

    decision_ids: tuple[int, ...]
    again_reason: str = ""


def sorted_out(rows: Sequence[AdjustmentRow]) -> tuple[list[AdjustmentRow], list[AdjustmentRow]]:
    """What can be chosen, and what cannot. A refund with one faulty row cannot leave at all."""
    may = (None, RowFault.ALREADY_EXPORTED)
    stopped = {row.decision_id for row in rows if row.fault not in may}
    good = [row for row in rows if row.decision_id not in stopped]
    return good, [row for row in rows if row.decision_id in stopped]


class AdjustmentsDialog(DialogFrame):
    """Chooses refunds; the file itself is chosen afterwards.

    Signals:
        submitted(object): an `AdjustmentChoice`.
        import_requested: the order report is to be imported first.
    """

    submitted = Signal(object)
    import_requested = Signal()

    def __init__(self, rows: Sequence[AdjustmentRow], parent: QWidget | None = None) -> None:
        super().__init__(parent, name="adjustmentsDialog", width=WIDTH)
        self.set_title(self.tr("Refunds for Amazon (Adjustments file)"))
        self._good, self._faulty = sorted_out(rows)
        strip = Strip(0)
        strip.setObjectName("strip")
        strip.set_content(
            "danger",
            "overdue",
            self.tr("Amazon processes this file at once. It cannot be undone."),
            self.tr("Refunds of it cannot be cancelled, and it closes the return requests."),
        )
        self.body.addWidget(strip)
        self._add_choice()
        self._add_store()
        self._add_reason()
        self._add_faulty()
        self.set_footer("", one_way=True)
        self.table.choice_changed.connect(self.refresh)
        self.reason_field.textChanged.connect(self.refresh)
        self._show_store()
        self.refresh()
        (self.table if self._good else self.safe_button).setFocus()

    def choice(self) -> AdjustmentChoice:
        """What is chosen."""
        reason = self.reason_field.text().strip() if self._again() else ""
        return AdjustmentChoice(tuple(self.table.chosen_ids()), reason)

    def submit(self) -> None:
        """Hands out the choice. The dialog stays usable: the file may yet not be chosen."""
        self.submitted.emit(self.choice())

    def refresh(self) -> None:
        """Adds up per currency, and says what is missing."""
        self.clear_notices()
        chosen = self.table.chosen_ids()
        self.all_check.blockSignals(True)
        wanted = self.store_combo.currentData()
        fresh = {
            row.decision_id for row in self._good if row.fault is None and row.store_id == wanted
        }
        self.all_check.setChecked(bool(fresh) and fresh <= set(chosen))
        self.all_check.setEnabled(bool(fresh))
        self.all_check.blockSignals(False)
        totals: dict[str, int] = {}
        for row in self.table.chosen_rows():
            totals[row.currency] = totals.get(row.currency, 0) + row.net_minor
        amounts = " · ".join(text.money(minor, currency) for currency, minor in sorted(totals.items()))
        self.totals.setText(amounts)
        self.again_card.setVisible(self._again())
        self.set_action_text(self.tr("Write %n refund(s)…", "", len(chosen)))
        self.set_hint(self.tr("You choose the file next. Nothing goes to Amazon until you upload it."))
        if not chosen:
            self.set_blocked(self.tr("Choose a refund") if self._good else self.tr("No refund can go out"))
        elif self._again() and not self.reason_field.text().strip():
            self.set_blocked(self.tr("Type a reason first"))
        else:
            self.set_blocked("")

    def _again(self) -> bool:
        """Whether something is chosen that stands in an earlier file."""
        return any(row.fault is RowFault.ALREADY_EXPORTED for row in self.table.chosen_rows())

    def _add_choice(self) -> None:
        self.all_check = QCheckBox(plain_button_text(self.tr("All that can go out")))
        self.all_check.setObjectName("allRefundsCheck")
        self.totals = PlainLabel("", "body_strong")
        self.totals.setObjectName("adjustmentTotals")
        self.totals.set_tabular(True)
        self.totals.setAccessibleName(self.tr("Totals per currency"))
        self.table = ChoiceTable(self._good)
        self.all_check.toggled.connect(self.table.choose_all)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.all_check)
        row.addStretch(1)
        row.addWidget(PlainLabel(self.tr("To the buyers"), "body", "text_2"))
        row.addSpacing(8)
        row.addWidget(self.totals)
        column.addLayout(row)
        card = Card()
        card.add_section(self.table, 1, (1, 1))
        column.addWidget(card, 1)
        holder.setVisible(bool(self._good))
        self.body.addWidget(holder, 1)

    def _add_store(self) -> None:
        """A file goes to one account; which one is asked where refunds of several can go out."""
        self.store_combo = QComboBox()
        self.store_combo.setObjectName("adjustmentStoreCombo")
        for store_id, name in dict.fromkeys((row.store_id, row.store) for row in self._good):
            self.store_combo.addItem(name, store_id)
        self.store_combo.activated.connect(self._show_store)
        rows = FormRows()
        note = PlainLabel(self.tr("A file goes to one account."), "caption", "text_3")
        rows.add_row(self.tr("Store"), self.store_combo, below_field=[note])
        rows.setVisible(self.store_combo.count() > 1)
        self.body.insertWidget(1, rows)

    def _show_store(self) -> None:
        if self.store_combo.count() > 1:
            self.table.show_store(self.store_combo.currentData())

    def _add_reason(self) -> None:
        self.again_card = Strip(0)
        self.again_card.setObjectName("againCard")
        self.again_card.set_content(
            "warn",
            "guard",
            self.tr("A chosen refund stands in an earlier file."),
            self.tr("If Amazon processed that one, the buyer gets money twice. Type why it goes out again."),
        )
        self.reason_field = QLineEdit()
        self.reason_field.setObjectName("againReasonField")
        self.reason_field.setAccessibleName(self.tr("Reason, for the journal"))
        self.again_card.add_below(self.reason_field)
        self.body.addWidget(self.again_card)

    def _add_faulty(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.import_button = PushButton(plain_button_text(self.tr("Import the order report…")))
        self.import_button.setObjectName("importOrderReport")
        self.import_button.setAutoDefault(False)
        self.import_button.clicked.connect(self.import_requested)
        missing = any(row.fault is RowFault.NO_ORDER_ITEM_ID for row in self._faulty)
        self.import_button.setVisible(missing)
        row = QHBoxLayout()
        count = len({each.decision_id for each in self._faulty})
        row.addWidget(PlainLabel(self.tr("%n refund(s) cannot go into the file", "", count), "body_strong"))
        row.addStretch(1)
        row.addWidget(self.import_button)
        self.faults = FaultTable(self._faulty)
        column.addLayout(row)
        card = Card()
        card.add_section(self.faults, 1, (1, 1))
        column.addWidget(card)
        holder.setVisible(bool(self._faulty))
        self.body.addWidget(holder)
