"""The fields of one item in the refund form: quantity, amount, restocking fee."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSpinBox

from ...domain.decision_inputs import RefundItem
from ...domain.model import Item
from ...domain.order_money import OrderItemMoney
from ...domain.reasons import fault
from ...services.restocking import RestockingRules
from .. import text
from ..theme import current_theme, tabular
from ..widgets.flat_button import FlatButton
from ..widgets.segmented import Segmented
from .money_fields import AmountField, FeeField

ALL, HALF, OWN = "all", "half", "own"


class RefundLine(QObject):
    """Keeps quantity, amount and fee of one item in step. Layouts place its fields.

    Signals:
        changed(): the refund of this item is another one now.
    """

    changed = Signal()

    def __init__(
        self, item: Item, money: OrderItemMoney, currency: str, rules: RestockingRules | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.item, self._money, self._currency = item, money, currency
        self._filling = False
        self._without_goods = False
        sku = item.line.merchant_sku
        self.quantity = QSpinBox()
        self.quantity.setObjectName("refundQuantityField")
        self.quantity.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity.setAccessibleName(self.tr("Quantity of {sku}").format(sku=sku))
        self.amount = AmountField(currency)
        self.amount.setObjectName("refundAmountField")
        self.amount.setFont(tabular(current_theme().body_strong))
        self.amount.setAccessibleName(self.tr("Amount for {sku}").format(sku=sku))
        self.share = Segmented(
            [(ALL, self.tr("All")), (HALF, self.tr("Half")), (OWN, self.tr("Own share"))],
            self.tr("Share of the price"),
        )
        self.share.setObjectName("refundShare")
        self.fee = FeeField(currency)
        self.fee.setObjectName("restockingField")
        self.fee.setAccessibleName(self.tr("Restocking fee for {sku}").format(sku=sku))
        self.fee.setPlaceholderText(self.tr("amount or %"))
        self._proposal = self._proposed_percent(rules)
        self.proposal_link = FlatButton(
            "", self.tr("Take {percent} %").format(percent=self._proposal), "link"
        )
        self.proposal_link.setObjectName("takeProposalLink")
        self.quantity.valueChanged.connect(self._quantity_changed)
        self.amount.amount_edited.connect(self._amount_typed)
        self.share.choice_changed.connect(self._share_chosen)
        self.fee.textChanged.connect(self._fee_changed)
        self.proposal_link.clicked.connect(self.take_proposal)

    def fill(self, start: RefundItem | None, *, without_goods: bool) -> None:
        """Shows what the form starts with; nothing for an item that gets no refund."""
        self._without_goods = without_goods
        counted = self.item.line.quantity if without_goods else self.item.checked_quantity
        self._filling = True
        self.quantity.setRange(0, max(min(counted, self._money.quantity), start.quantity if start else 0))
        self.quantity.setValue(start.quantity if start else 0)
        self.fee.clear()
        self.amount.set_minor(start.amount_minor if start else 0)
        self.share.set_choice(ALL)
        self._filling = False
        self._update_fields()

    def refund(self) -> RefundItem | None:
        """The refund as it is filled in; None for an item that is left out. What cannot be read counts as
        zero, see `unreadable`."""
        if not self.quantity.value():
            return None
        fee = 0 if self._without_goods else self.fee.fee_of(self.worth()) or 0
        return RefundItem(self.item.id, self.quantity.value(), self.amount.minor() or 0, fee)

    def amount_problem(self) -> str:
        """Why the amount cannot be read; empty if it can."""
        if not self.quantity.value() or self.amount.minor() is not None:
            return ""
        example = text.amount(self._money.worth_of(1) or 1234, self._currency)
        return self.tr("This is no amount; write it like {example}.").format(example=example)

    def fee_problem(self) -> str:
        """Why the restocking fee cannot be taken; empty if it can."""
        if self._without_goods or not self.quantity.value() or self.fee.fee_of(self.worth()) is not None:
            return ""
        return self.tr("The restocking fee must be an amount up to the price, or up to 100 %.")

    def unreadable(self) -> str:
        """The first of these two."""
        return self.amount_problem() or self.fee_problem()

    def worth(self) -> int:
        """What the units were sold for, in minor units."""
        return self._money.worth_of(self.quantity.value())

    def takes_fee(self) -> bool:
        """Whether a restocking fee makes sense: only for goods that came back."""
        return not self._without_goods and bool(self.quantity.maximum())

    def proposal_words(self) -> str:
        """Which fee is usual here; empty if none is."""
        if not self._proposal or not self.takes_fee():
            return ""
        return self.tr("Up to {percent} % is usual here.").format(percent=self._proposal)

    def take_proposal(self) -> None:
        """Puts the usual fee into the field, where it can be changed."""
        self.fee.setText(f"{self._proposal} %")

    def _proposed_percent(self, rules: RestockingRules | None) -> int:
        conditions = [check.condition for check in self.item.checks]
        if rules is None or not conditions:
            return 0
        line = self.item.line
        return rules.highest(conditions, fault(line.reason_code), line.in_policy)

    def _quantity_changed(self) -> None:
        if not self._filling:
            if self.share.choice() == OWN:
                self.share.set_choice(ALL)
            self._propose_amount()

    def _fee_changed(self) -> None:
        if not self._filling:
            self._propose_amount()

    def _share_chosen(self, share: str) -> None:
        if share == OWN:
            self.amount.setFocus()
            self.amount.selectAll()
            self.changed.emit()
        else:
            self._propose_amount()

    def _amount_typed(self) -> None:
        minor = self.amount.minor()
        matching = next((key for key in (ALL, HALF) if minor == self._amount_of(key)), OWN)
        self.share.set_choice(matching)
        self.changed.emit()

    def _propose_amount(self) -> None:
        """The share of the price less the fee; an amount that was typed stays."""
        if self.share.choice() != OWN:
            self.amount.set_minor(self._amount_of(self.share.choice()))
        self._update_fields()
        self.changed.emit()

    def _amount_of(self, share: str) -> int:
        worth = self.worth() if share == ALL else self.worth() // 2
        fee = 0 if self._without_goods else self.fee.fee_of(self.worth()) or 0
        return max(0, min(worth - fee, self._money.left_minor))

    def _update_fields(self) -> None:
        chosen = self.quantity.value() > 0
        for field in (self.amount, self.share, self.fee, self.proposal_link):
            field.setEnabled(chosen)
