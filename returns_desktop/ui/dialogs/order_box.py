"""What was paid, refunded and is left over all returns of an order."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import text
from ..theme import Role, current_theme, theme_controller
from ..widgets.plain_text import PlainLabel

_RADIUS = 8


class OrderBox(QWidget):
    """Paid · Refunded · This refund · Left, in the currency of the order."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._names: dict[PlainLabel, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self._paid = self._column(row, self.tr("Paid"))
        self._refunded = self._column(row, self.tr("Refunded"))
        self._this = self._column(row, self.tr("This refund"), "body_strong")
        self._left = self._column(row, self.tr("Left"))
        theme_controller().theme_changed.connect(self.update)

    def show_amounts(self, paid: int | None, refunded: int, this: int) -> None:
        """Shows minor units; `paid` None: no report has told it yet."""
        left = None if paid is None else paid - refunded - this
        amounts = {self._paid: paid, self._refunded: refunded, self._this: this, self._left: left}
        for label, minor in amounts.items():
            shown = "–" if minor is None else text.amount(minor, self._currency)
            label.setText(shown)
            label.setAccessibleName(f"{self._names[label]}: {shown}")
        self._left.set_ink("danger" if left is not None and left < 0 else "text")

    def amounts(self) -> tuple[str, str, str, str]:
        """What the four places say."""
        return self._paid.text(), self._refunded.text(), self._this.text(), self._left.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground and line."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("pane"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _column(self, row: QHBoxLayout, name: str, role: Role = "body") -> PlainLabel:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(name, "caption", "text_2"))
        value = PlainLabel("", role)
        value.set_tabular(True)
        self._names[value] = name
        column.addWidget(value)
        row.addLayout(column, 1)
        return value
