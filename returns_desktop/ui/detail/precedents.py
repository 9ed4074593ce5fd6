"""How the seller decided before for the same SKU and reason: one line, and all of them in a card."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...domain.precedents import Precedent
from ..text_precedents import lines_of, second_words, title_words
from ..theme import current_theme, tabular
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import plain_tooltip

_PAD, _SHOWN = 8, 6
_SECOND_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class PrecedentsLink(FlatButton):
    """Says as much as there is room for; its tooltip says all. Hidden where nothing was decided before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "link", parent)
        self.setObjectName("precedentsLink")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)  # a wording for much room must not keep the pane wide
        self._lines: tuple[str, ...] = ()
        self.hide()

    def show_precedents(self, precedents: Sequence[Precedent]) -> None:
        """Tells of others."""
        self._lines = lines_of(precedents) if precedents else ()
        self.setVisible(bool(precedents))

    def fit(self, room: int) -> None:
        """Takes the longest wording that is not wider than `room`, or the shortest."""
        for words in self._lines:
            self.set_label(words, self._lines[0])
            if self.sizeHint().width() <= room:
                return


class PrecedentList(QListWidget):
    """What was decided, and below it when, for which order, and how its goods came back.

    Signals:
        request_requested(int, str): id and order id of the request that was chosen.
    """

    request_requested = Signal(int, str)

    def __init__(self, precedents: Sequence[Precedent], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("precedentList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Delegate(self))
        self._precedents = tuple(precedents)
        for precedent in precedents:
            title, second = title_words(precedent), second_words(precedent)
            item = QListWidgetItem(title, self)
            item.setData(_SECOND_ROLE, second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {second}")
            item.setToolTip(plain_tooltip(f"{title}\n{second}"))
        self.setCurrentRow(0)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def needed_height(self) -> int:
        """Height of the first few in px; more scroll."""
        return _row_height() * min(self.count(), _SHOWN) + 2

    def _choose(self, item: QListWidgetItem) -> None:
        precedent = self._precedents[self.row(item)]
        self.blockSignals(True)  # a click may activate too, by the system's choice
        self.window().close()
        self.blockSignals(False)
        self.request_requested.emit(precedent.request_id, precedent.order_id)


class _Delegate(QStyledItemDelegate):
    """Two lines; what the keys or the mouse are at has a ground."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines and a little air."""
        return QSize(0, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one decision."""
        theme = current_theme()
        whole: QRect = option.rect
        direction = option.widget.layoutDirection()
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(whole, 6, 6)
        first, second = theme.line_height("body"), theme.line_height("caption")
        top, left, room = whole.top() + 4, whole.left() + _PAD, whole.width() - 2 * _PAD
        below = QRect(left, top + first, room, second)
        for words, font, ink, place in (
            (index.data(), theme.body_strong, "link", QRect(left, top, room, first)),
            (index.data(_SECOND_ROLE), tabular(theme.caption), "text_2", below),
        ):
            painter.setFont(font)
            painter.setPen(QPen(theme.color(ink)))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QStyle.visualRect(direction, whole, place), start, shown)
        painter.restore()


def _row_height() -> int:
    theme = current_theme()
    return theme.line_height("body") + theme.line_height("caption") + 8
