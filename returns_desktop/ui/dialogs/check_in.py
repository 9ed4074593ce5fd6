"""The form that counts arrived goods: how many, and how they look."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from ...domain.decision_inputs import ItemCount
from ...domain.guards import Guard
from ...domain.model import Condition, Item
from ...services.browsing import RequestDetail
from ...services.deciding import Counted
from .. import text
from ..widgets.card import Card
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel
from .form_dialog import FormDialog
from .form_rows import FormRow, below, beside

_MOST = 9999


class CountLine(QObject):
    """The fields of one item.

    Signals:
        changed(): something else is counted now.
    """

    changed = Signal()

    def __init__(self, item: Item, parent: QObject) -> None:
        super().__init__(parent)
        self.item = item
        sku = item.line.merchant_sku
        self.quantity = QSpinBox()
        self.quantity.setObjectName("countField")
        self.quantity.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity.setMinimumWidth(84)
        self.quantity.setRange(0, _MOST)
        self.quantity.setValue(max(0, item.line.quantity - item.checked_quantity))
        self.quantity.setAccessibleName(self.tr("Quantity of {sku}").format(sku=sku))
        self.condition = QComboBox()
        self.condition.setObjectName("conditionCombo")
        self.condition.setPlaceholderText(self.tr("How does it look?"))
        self.condition.setAccessibleName(self.tr("Condition of {sku}").format(sku=sku))
        for condition in Condition:
            self.condition.addItem(text.condition_name(condition), condition)
        self.condition.setCurrentIndex(-1)
        self.note = QLineEdit()
        self.note.setObjectName("countNoteField")
        self.note.setPlaceholderText(self.tr("Only you see it"))
        self.note.setAccessibleName(self.tr("Note on {sku}").format(sku=sku))
        self.quantity.valueChanged.connect(self.changed)
        self.condition.currentIndexChanged.connect(self.changed)

    def words(self) -> str:
        """How many are to come and how many came."""
        return self.tr("{announced} announced, {counted} counted so far").format(
            announced=self.item.line.quantity, counted=self.item.checked_quantity
        )

    def item_count(self) -> ItemCount:
        """How many were counted."""
        return ItemCount(self.item.id, self.quantity.value())

    def counted(self) -> Counted | None:
        """What was counted; None for nothing, or while the condition is open."""
        chosen = self.condition.currentData()  # Qt gives the text of the enum back
        condition = Condition(chosen) if chosen else None
        if condition is None or not self.quantity.value():
            return None
        return Counted(self.item.id, self.quantity.value(), condition, self.note.text().strip())


class CheckInDialog(FormDialog):
    """Counts goods in. Submits a tuple of `Counted`."""

    def __init__(self, detail: RequestDetail, parent: QWidget | None = None) -> None:
        super().__init__(detail, parent, name="checkInDialog")
        self.set_title(self.tr("Check in goods"))
        self.set_strip(
            "info",
            "check-goods",
            self.tr("What you count here opens the refund."),
            self.tr("What the carrier says never counts as checked."),
        )
        self.lines = [CountLine(item, self) for item in detail.request.items]
        self._row: FormRow | None = None
        if len(self.lines) == 1:
            self._add_single(self.lines[0])
        else:
            self.rows.add_wide(below(*map(self._card, self.lines), spacing=8))
        self.set_footer(self.tr("Check in"), hint=self.tr("You can undo it."))
        for line in self.lines:
            line.changed.connect(self.refresh)
        self.refresh()
        self.lines[0].condition.setFocus()

    def outcome(self) -> tuple[Counted, ...]:
        """What was counted, item by item."""
        return tuple(found for line in self.lines if (found := line.counted()) is not None)

    def guards(self) -> Sequence[Guard]:
        """What stops these quantities."""
        return self.detail.count_guards(self._counts())

    def own_refusals(self) -> Sequence[str]:
        """A condition that was not chosen, once the quantities are right."""
        counting = [line for line in self.lines if line.quantity.value()]
        if not self.guards() and any(line.condition.currentData() is None for line in counting):
            return [self.tr("Choose the condition")]
        return ()

    def show_places(self, guards: Sequence[Guard]) -> None:
        """Writes what is wrong with the quantity under it; the footer says it for several items."""
        if self._row is not None:
            self._row.set_error(text.guard_sentence(guards[0]) if guards else "")

    def _counts(self) -> list[ItemCount]:
        """Items with nothing counted are left out, unless it is the only one."""
        single = len(self.lines) == 1
        return [
            line.item_count()
            for line in self.lines
            if single or line.quantity.value()
        ]

    def _add_single(self, line: CountLine) -> None:
        note = PlainLabel(line.words(), "caption", "text_3")
        note.setWordWrap(True)
        quantity = beside(line.quantity, note, stretch=1)
        self._row = self.rows.add_row(self.tr("Quantity"), quantity, focus=line.quantity)
        self.rows.add_row(self.tr("Condition"), line.condition, required=True)
        self.rows.add_row(self.tr("Note"), line.note)

    def _card(self, line: CountLine) -> Card:
        report = line.item.line
        name = ElidedLabel(report.item_name or report.merchant_sku, "body_strong")
        words = PlainLabel(f"{report.merchant_sku} · {line.words()}", "caption", "text_3")
        words.setWordWrap(True)
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        names = (self.tr("Quantity"), self.tr("Condition"), self.tr("Note"))
        parts = (line.quantity, line.condition, line.note)
        for column, (label, part) in enumerate(zip(names, parts, strict=True)):
            grid.addWidget(PlainLabel(label, "caption", "text_2"), 0, column)
            grid.addWidget(part, 1, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        card = Card()
        card.add_section(below(name, words, fields))
        return card
