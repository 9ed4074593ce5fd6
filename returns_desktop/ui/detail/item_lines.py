"""All items of a request, one below the other, for the card that opens over the pane."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.model import Item
from ...domain.workflow import goods_of, money_of
from ...services.browsing import RequestDetail
from .. import text
from ..hairline import Hairline
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel
from .plain_words import isolated
from .sign import Sign


class ItemLines(QScrollArea):
    """For each item product, SKU and quantity, amount, and where goods and money stand."""

    read_as = QAccessible.Role.Pane

    def __init__(self, detail: RequestDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("itemLines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QFrame()
        inner.setProperty("surface", "card")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(8)
        for item in detail.request.items:
            if self._column.count():
                self._column.addWidget(Hairline())
            self._add(item, detail)
        self._column.addStretch(1)
        self.setWidget(inner)

    def needed_height(self) -> int:
        """Height of all items in px."""
        return self._column.sizeHint().height() + 2

    def _add(self, item: Item, detail: RequestDetail) -> None:
        currency, money = detail.request.currency, detail.money[item.id]
        row = QVBoxLayout()
        row.setSpacing(2)
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(ElidedLabel(item.line.item_name or item.line.merchant_sku, "body_strong"), 1)
        worth = self.tr("not known")
        if money.paid_minor is not None:
            worth = text.money(money.worth_of(item.line.quantity), currency)
        amount = PlainLabel(worth)
        amount.set_tabular(True)
        first.addWidget(amount)
        second.addWidget(ElidedLabel(self._sku_and_quantity(item), "caption", "text_3"), 1)
        reason = ElidedLabel(text.reason_words(item.line.reason_code), "caption", "text_3")
        reason.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(reason)
        goods = goods_of(detail.request, item, detail.standing.status)
        conditions = {check.condition for check in item.checks}
        condition = next(iter(conditions)) if len(conditions) == 1 else None
        third.setSpacing(6)
        third.addWidget(Sign(text.goods_icon(goods)))
        third.addWidget(PlainLabel(text.goods_words(goods, condition), "caption", "text_2"))
        third.addSpacing(8)
        third.addWidget(Sign("refund"))
        third.addWidget(PlainLabel(text.money_words(money_of(detail.request, item)), "caption", "text_2"))
        third.addStretch(1)
        for part in (first, second, third):
            row.addLayout(part)
        self._column.addLayout(row)

    def _sku_and_quantity(self, item: Item) -> str:
        sku, part, whole = isolated(item.line.merchant_sku), item.line.quantity, item.line.order_quantity
        if whole:
            return self.tr("SKU {sku} · {part} of {whole}").format(sku=sku, part=part, whole=whole)
        return self.tr("SKU {sku} · {quantity}").format(sku=sku, quantity=part)
