"""The form of Issue refund, and of Refund without goods: the same money, another promise."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from ...domain.decision_inputs import (
    RefundInputs,
    RefundItem,
)
from ...domain.guards import (
    Guard,
    WayOut,
)
from ...domain.model import WORST_FIRST, Action, GoodsState, Item, RefundReason
from ...services.browsing import RequestDetail
from ...services.restocking import RestockingRules
from .. import icons, text
from ..theme import current_theme, theme_controller
from ..widgets.plain_text import PlainLabel
from ..widgets.segmented import Segmented
from .form_dialog import FormDialog
from .form_rows import FormRow, below, beside
from .order_box import OrderBox
from .refund_card import RefundCard
from .refund_line import RefundLine
from .text_area import TextArea

CHECKED, KEPT = "checked", "kept"
_AMOUNT_WIDTH, _FEE_WIDTH, _ICON = 104, 128, 16

class RefundDialog(FormDialog):
    """Decides money for the items of a request. Submits `RefundInputs`.

    Without goods it warns, is outlined, and leaves Cancel as the default. When some goods are checked in
    and others are not, the user chooses which of the two it is.
    """

    def __init__(
        self,
        detail: RequestDetail,
        parent: QWidget | None = None,
        *,
        restocking: RestockingRules | None = None,
    ) -> None:
        """`restocking`: which fees are usual; None proposes none."""
        super().__init__(detail, parent, name="refundDialog")
        request = detail.request
        self._currency = request.currency
        self._without_goods = detail.options[Action.REFUND].without_goods
        self.lines = [
            RefundLine(item, detail.money[item.id], self._currency, restocking, self)
            for item in request.items
        ]
        self._single_rows: list[FormRow] = []
        self._cards: list[RefundCard] = []
        self.mode = Segmented(
            [(CHECKED, self.tr("Goods checked in")), (KEPT, self.tr("Goods the buyer keeps"))],
            self.tr("Refund for"),
        )
        self.mode.setObjectName("refundMode")
        if 0 < detail.standing.checked < detail.standing.announced:
            self.rows.add_row(self.tr("Refund for"), beside(self.mode), focus=self.mode)
        if len(self.lines) == 1:
            self._add_single(self.lines[0])
        else:
            self._cards = [RefundCard(line, self._currency) for line in self.lines]
            self.rows.add_wide(below(*self._cards, spacing=8))
        self._add_order_box()
        self._add_reasons()
        self.set_footer("")
        self.mode.choice_changed.connect(self._mode_chosen)
        for line in self.lines:
            line.changed.connect(self.refresh)
        self.reason_combo.currentIndexChanged.connect(self.refresh)
        self.why_field.textChanged.connect(self.refresh)
        self._take_mode()
        (self.why_field if self._without_goods else self.lines[0].amount).setFocus()

    def inputs(self) -> RefundInputs:
        """What is filled in."""
        reason = self.why_field.toPlainText().strip() if self._without_goods else self.warning.reason()
        return RefundInputs(
            items=self._items(),
            currency=self._currency,
            without_goods=self._without_goods,
            refund_reason=RefundReason(self.reason_combo.currentData()),
            reason=reason,
        )

    def own_refusals(self) -> Sequence[str]:
        """Amounts that cannot be read."""
        return [sentence for line in self.lines if (sentence := line.unreadable())]

    def refresh(self) -> None:
        """Shows sums and asks the guards again."""
        this = sum(item.amount_minor for item in self._items())
        known = any(entry.paid_minor is not None for entry in self.detail.money.values())
        paid = self.detail.order_paid.minor if known else None
        self.order_box.show_amounts(paid, self.detail.order_used.minor, this)
        money = text.money(this, self._currency)
        if self._without_goods:
            self.set_action_text(self.tr("Refund {amount}, buyer keeps item").format(amount=money))
            self._warn_of_exposure(money)
        else:
            self.set_action_text(self.tr("Refund {amount}").format(amount=money))
            guards = () if self.own_refusals() else self.detail.guards(self._without_reason())
            self.show_warnings([guard for guard in guards if guard.way_out is WayOut.TYPE_A_REASON])
        super().refresh()

    def show_places(self, guards: Sequence[Guard]) -> None:
        """Writes what is wrong with an item under its fields."""
        told = {line: line.unreadable() for line in self.lines}
        for guard in guards:
            sku = dict(guard.params).get("sku")
            for line in self.lines:
                if sku == line.item.line.merchant_sku and not told[line]:
                    told[line] = text.guard_sentence(guard)
        for index, line in enumerate(self.lines):
            if self._cards:
                self._cards[index].set_error(told[line])
            else:
                in_fee = line.fee_problem() == told[line]
                self._amount_row.set_error("" if in_fee else told[line])
                self._fee_row.set_error(told[line] if in_fee else "")

    def _without_reason(self) -> RefundInputs:
        """The inputs as if no reason were typed: the guards then say whether one is wanted."""
        filled = self.inputs()
        return RefundInputs(items=filled.items, currency=filled.currency, refund_reason=filled.refund_reason)

    def _items(self) -> tuple[RefundItem, ...]:
        return tuple(found for line in self.lines if (found := line.refund()) is not None)

    def _add_single(self, line: RefundLine) -> None:
        line.amount.setFixedWidth(_AMOUNT_WIDTH)
        line.fee.setFixedWidth(_FEE_WIDTH)
        self._counts = PlainLabel("", "caption", "text_3")
        self._quantity_row = self.rows.add_row(
            self.tr("Quantity"), beside(line.quantity, self._counts), focus=line.quantity
        )
        unit = PlainLabel(self._currency, "body", "text_2")
        amount = beside(line.amount, unit, QWidget(), line.share, stretch=2)
        self._amount_row = self.rows.add_row(self.tr("Amount"), amount, focus=line.amount)
        self._usual = PlainLabel("", "caption", "text_3")
        self._usual.setWordWrap(True)
        fee = beside(line.fee, self._usual, line.proposal_link, stretch=1)
        self._fee_row = self.rows.add_row(self.tr("Restocking fee"), fee, focus=line.fee)

    def _add_order_box(self) -> None:
        self.order_box = OrderBox(self._currency)
        self.order_box.setObjectName("orderBox")
        scope = self.tr("Over all returns of this order, in {currency}").format(currency=self._currency)
        note = PlainLabel(scope, "caption", "text_3")
        note.setWordWrap(True)
        self.rows.add_row(self.tr("This order"), self.order_box, below_field=[note])

    def _add_reasons(self) -> None:
        self.reason_combo = QComboBox()
        self.reason_combo.setObjectName("refundReasonCombo")
        for reason in RefundReason:
            self.reason_combo.addItem(text.refund_reason_name(reason), reason)
        self.rows.add_row(self.tr("Reason for Amazon"), self.reason_combo)
        self.why_field = TextArea(3)
        self.why_field.setObjectName("whyField")
        self._why_row = self.rows.add_row(self.tr("Why without goods"), self.why_field, required=True)
        self._undo_sign = QLabel()
        words = PlainLabel(self.tr("You can undo it until it stands in an export."), "body", "text_2")
        words.setWordWrap(True)
        self.body.addWidget(beside(self._undo_sign, words, stretch=1))
        theme_controller().theme_changed.connect(self._paint_undo)
        self._paint_undo()

    def _mode_chosen(self, mode: str) -> None:
        self._without_goods = mode == KEPT
        self._take_mode()

    def _take_mode(self) -> None:
        """Fills the form anew for goods that are here, or for goods that the buyer keeps."""
        without = self._without_goods
        self.mode.set_choice(KEPT if without else CHECKED)
        title = self.tr("Refund without goods") if without else self.tr("Issue refund")
        self.set_title(title)
        starts = {item.item_id: item for item in self.detail.default_refund(without_goods=without)}
        for line in self.lines:
            line.fill(starts.get(line.item.id), without_goods=without)
        self._why_row.set_visible(without)
        self.set_one_way(without)
        if without:
            self.show_warnings(())
        else:
            self.set_strip(
                "info", "info", self.tr("Releases the money to the buyer."), self._goods_sentence()
            )
        self._show_counts()
        self.refresh()

    def _show_counts(self) -> None:
        for index, line in enumerate(self.lines):
            if self._cards:
                self._cards[index].show_state(self._count_words(line.item))
                continue
            self._counts.setText(self._count_words(line.item))
            self._quantity_row.set_visible(line.quantity.maximum() > 1)
            self._fee_row.set_visible(line.takes_fee())
            self._usual.setText(line.proposal_words())
            line.proposal_link.setVisible(bool(line.proposal_words()))

    def _count_words(self, item: Item) -> str:
        if self._without_goods:
            return self.tr("%n announced", "", item.line.quantity)
        return self.tr("{checked} of {announced} checked in").format(
            checked=item.checked_quantity, announced=item.line.quantity
        )

    def _goods_sentence(self) -> str:
        standing = self.detail.standing
        found = {check.condition for item in self.detail.request.items for check in item.checks}
        worst = next((condition for condition in WORST_FIRST if condition in found), None)
        return self.tr("{goods}, {checked} of {announced}.").format(
            goods=text.goods_words(GoodsState.CHECKED, worst),
            checked=standing.checked,
            announced=standing.announced,
        )

    def _warn_of_exposure(self, money: str) -> None:
        self.set_strip(
            "danger",
            "overdue",
            self.tr("Refund without goods: the buyer keeps the item."),
            self.tr("The goods become “not expected” and {amount} counts as exposure.").format(amount=money),
        )

    def _paint_undo(self) -> None:
        color = current_theme().color("text_2")
        self._undo_sign.setPixmap(icons.pixmap("undo", color, _ICON, self.devicePixelRatioF()))
