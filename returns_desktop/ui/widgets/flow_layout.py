"""Widgets side by side, in as many rows as their widths need."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Like words in a paragraph; hidden widgets leave no gap."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds at the end."""
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """None where there is none, as Qt wants it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels across are more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in this width."""
        return self._place(QRect(0, 0, width, 0), test=True)

    def setGeometry(self, place: QRect) -> None:
        """Puts everything where it fits."""
        super().setGeometry(place)
        self._place(place, test=False)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, place: QRect, *, test: bool) -> int:
        """The height of all rows; every widget stands in the middle of its row."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        top = place.top()
        rows = self._rows(place.width())
        for number, row in enumerate(rows):
            height = max(item.sizeHint().height() for item in row)
            left = place.left()
            for item in row:
                size = item.sizeHint()
                at = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                if not test:
                    item.setGeometry(QStyle.visualRect(direction, place, at))
                left += size.width() + self.spacing()
            top += height + (self.spacing() if number < len(rows) - 1 else 0)
        return top - place.top()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not rows or needed > room:
                rows.append([])
                room = width
            rows[-1].append(item)
            room -= needed + self.spacing()
        return rows
