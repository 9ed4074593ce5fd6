"""The upper end of the detail pane: state, product, order id, SKU, quantity and amount."""

from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...services.browsing import RequestDetail
from .. import text
from ..keymap import keymap, with_key
from ..theme import current_theme, theme_controller
from ..widgets.chip import Chip
from ..widgets.flat_button import FlatButton, icon_button
from ..widgets.marked_text import MarkedLabel
from ..widgets.plain_text import PlainLabel
from ..widgets.tone import Tone
from .more_menu import MoreMenu
from .plain_words import isolated
from .snug_label import SnugLabel

CHIPS, AFTER_CHIPS, AFTER_TITLE = 28, 6, 2
SPILL = 4  # px by which the 28 px copy button is higher than its line of 20, above and below


class Header(QWidget):
    """Three lines of fixed height. The order id is never shortened.

    Signals:
        lines_requested(): show all items of the request.
        timeline_requested(): show the timeline, which has no room of its own.
        note_requested(), snooze_requested(): what their keys do.
    """

    lines_requested = Signal()
    timeline_requested = Signal()
    note_requested = Signal()
    snooze_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = MoreMenu(self)
        self._lines = [QWidget(self) for _ in range(3)]
        self._make_chips()
        self._make_title()
        self._make_order_line()
        self._take_theme()
        theme_controller().theme_changed.connect(self._take_theme)
        keymap().changed.connect(self._name_buttons)

    def _make_chips(self) -> None:
        self._status, self._claim, self._checked, self._filed = Chip(), Chip(), Chip(), Chip()
        self._status.setObjectName("statusChip")
        self._claim.setObjectName("claimChip")
        self._checked.setObjectName("checkedChip")
        self._filed.setObjectName("filedChip")
        self._timeline = FlatButton("", "", "link")
        self._timeline.setObjectName("timelineLink")
        self._timeline.clicked.connect(self.timeline_requested)
        self._timeline.hide()
        self._note = icon_button("note", "")
        self._note.setObjectName("noteButton")
        self._note.clicked.connect(self.note_requested)
        self._snooze = icon_button("snooze", "")
        self._snooze.setObjectName("snoozeButton")
        self._snooze.clicked.connect(self.snooze_requested)
        self._more = icon_button("more", "")
        self._more.setObjectName("moreButton")
        self._more.clicked.connect(self._open_menu)
        self._chips = _row(self._lines[0], 6, self._status, self._claim, self._checked, self._filed)
        for button in (self._timeline, self._snooze, self._note, self._more):
            self._chips.addWidget(button)

    def _make_title(self) -> None:
        self._title = SnugLabel("", "title")
        self._title.setObjectName("productTitle")
        self._others = FlatButton("", "", "link")
        self._others.setObjectName("otherItemsLink")
        self._others.clicked.connect(self.lines_requested)
        self._titles = _row(self._lines[1], 4, self._title, self._others)

    def _make_order_line(self) -> None:
        self._order_id = MarkedLabel("", "body", "text")
        self._order_id.setObjectName("orderId")
        self._order_id.set_tabular(True)
        self._order_id.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an id reads the same everywhere
        self._order_id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._order_id.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._copy = FlatButton("copy", "", "link")
        self._copy.setObjectName("copyOrderIdButton")
        self._copy.set_text_visible(False)
        self._copy.set_ink("text_2")
        self._copy.setFixedSize(28, 28)
        self._copy.clicked.connect(lambda: self.menu.copy_requested.emit(self._order_id.text()))
        self._sku = SnugLabel("", "caption", "text_3")
        self._sku.setObjectName("sku")
        self._rest = PlainLabel("", "caption", "text_3")
        self._rest.setObjectName("quantityAndAmount")
        self._rest.set_tabular(True)
        self._dot = PlainLabel("·", "caption", "text_3")
        self._order = _row(self._lines[2], 0, self._order_id, self._copy, self._sku, self._dot, self._rest)
        for place, space in ((4, 4), (3, 4), (2, 6)):
            self._order.insertSpacing(place, space)

    def show_request(self, detail: RequestDetail) -> None:
        """Shows a request."""
        request, standing = detail.request, detail.standing
        status = standing.status
        filed = text.filed_chip(request, detail.today)
        is_crowded = standing.a_to_z or standing.checked > 0 or bool(filed[1])
        name = text.status_short(status) if is_crowded else text.status_name(status)
        self._status.set_content(text.status_icon(status), name, cast(Tone, text.status_tone(status)))
        self._status.setAccessibleName(text.status_name(status))
        self._claim.set_content("atoz", self.tr("A-to-Z claim"), "danger")
        self._claim.setVisible(standing.a_to_z)
        self._checked.set_content("check-goods", self.tr("Checked in"), "ok")
        self._checked.setVisible(standing.checked > 0)
        self._filed.set_content(*filed, "neutral")
        self._filed.setVisible(bool(filed[1]))
        self._name_buttons()
        self._timeline.set_label(self.tr("Timeline"))
        self._more.set_label(self.tr("More"))
        self._title.setText(request.line.item_name or request.line.merchant_sku)
        more = len(request.items) - 1
        self._others.set_label(self.tr("and %n more", "", more) if more else "")
        self._others.setToolTip(self.tr("Show all items"))
        self._others.setVisible(more > 0)
        self._order_id.setText(request.line.order_id)
        self._order_id.setAccessibleName(self.tr("Order id {order}").format(order=request.line.order_id))
        self._copy.set_label(self.tr("Copy order id"))
        skus = list(dict.fromkeys(item.line.merchant_sku for item in request.items))
        self._sku.setText(self.tr("SKU {sku}").format(sku=", ".join(isolated(sku) for sku in skus)))
        self._rest.setText(self._quantity_and_amount(detail))
        self.menu.show_request(detail)
        self.updateGeometry()

    def _name_buttons(self) -> None:
        self._note.set_label(with_key(self.tr("Note"), "note"))
        self._snooze.set_label(with_key(self.tr("Snooze"), "snooze"))

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks what a search looked for."""
        for label in (self._title, self._order_id, self._sku):
            label.mark_words(folded_words)

    def set_timeline_link_visible(self, visible: bool) -> None:
        """Offers the timeline here when nothing of it fits below the buttons."""
        self._timeline.setVisible(visible)

    def _quantity_and_amount(self, detail: RequestDetail) -> str:
        announced = sum(item.line.quantity for item in detail.request.items)
        ordered = [item.line.order_quantity for item in detail.request.items]
        known = [quantity for quantity in ordered if quantity]
        if len(known) == len(ordered) and sum(known) >= announced:
            quantity = self.tr("{part} of {whole}").format(part=announced, whole=sum(known))
        else:
            quantity = self.tr("%n piece(s)", "", announced)
        paid = detail.standing.paid_minor
        if paid is None:
            return self.tr("{quantity} · amount not known").format(quantity=quantity)
        amount = text.money(paid, detail.request.currency)
        return self.tr("{quantity} · {amount}").format(quantity=quantity, amount=amount)

    def _open_menu(self) -> None:
        """Opens the menu under its button, at the end of the line where there is room for it."""
        size = self.menu.sizeHint()
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        across = self._more.width() - size.width() if left_to_right else 0
        self.menu.popup(self._more.mapToGlobal(QPoint(across, self._more.height() + 2)))

    def sizeHint(self) -> QSize:
        """Three lines."""
        rows = (self._chips, self._titles, self._order)
        return QSize(max(row.sizeHint().width() for row in rows), self.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as product and SKU can become; never less than the order id and the amount need."""
        rows = (self._chips, self._titles, self._order)
        return QSize(max(row.minimumSize().width() for row in rows), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives every line its place."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        title = current_theme().line_height("title")
        chips, titles, order = self._lines
        chips.setGeometry(QRect(0, 0, self.width(), self._chips_height()))
        top = self._chips_height() + AFTER_CHIPS
        titles.setGeometry(QRect(0, top, self.width(), title))
        top += title + AFTER_TITLE - SPILL
        order.setGeometry(QRect(0, top, self.width(), self._order_height()))

    def _chips_height(self) -> int:
        return max(CHIPS, current_theme().line_height("caption") + 8)

    def _order_height(self) -> int:
        return max(28, current_theme().line_height("body") + 2 * SPILL)

    def _take_theme(self) -> None:
        title = current_theme().line_height("title")
        above = self._chips_height() + AFTER_CHIPS + title + AFTER_TITLE
        self.setFixedHeight(above - SPILL + self._order_height())
        self._place()


def _row(line: QWidget, spacing: int, *widgets: QWidget) -> QHBoxLayout:
    """Fills a line: these at its start, what is added later at its end."""
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
