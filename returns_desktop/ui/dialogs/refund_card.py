"""The fields of one of several items in the refund form, as a framed block."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ..widgets.card import Card
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel
from .form_rows import below, beside, error_label, show_error
from .refund_line import RefundLine


class RefundCard(Card):
    """Name, quantity, amount and fee of one item; what is wrong below."""

    def __init__(self, line: RefundLine, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        item = line.item.line
        name = ElidedLabel(item.item_name or item.merchant_sku, "body_strong")
        self._counts = PlainLabel("", "caption", "text_3")
        self._counts.setWordWrap(True)
        self._error = error_label(self)
        self._fee_name = PlainLabel(self.tr("Restocking fee"), "caption", "text_2")
        self._usual = PlainLabel("", "caption", "text_3")
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(PlainLabel(self.tr("Quantity"), "caption", "text_2"), 0, 0)
        grid.addWidget(
            PlainLabel(self.tr("Amount, {currency}").format(currency=currency), "caption", "text_2"), 0, 1
        )
        grid.addWidget(self._fee_name, 0, 2)
        line.quantity.setMinimumWidth(84)
        for column, field in enumerate((line.quantity, line.amount, line.fee)):
            grid.addWidget(field, 1, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._proposal = beside(self._usual, line.proposal_link)
        self.add_section(below(name, self._counts, fields, self._proposal, self._error))

    def show_state(self, counts: str) -> None:
        """Says how many units there are, and which fee is usual."""
        self._counts.setText(f"{self._line.item.line.merchant_sku} · {counts}")
        self._usual.setText(self._line.proposal_words())
        takes = self._line.takes_fee()
        self._proposal.setVisible(bool(self._line.proposal_words()))
        for part in (self._fee_name, self._line.fee):
            part.setVisible(takes)

    def set_error(self, sentence: str) -> None:
        """Says what is wrong with this item."""
        show_error(self._line.amount, self._error, sentence)
