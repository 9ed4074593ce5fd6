"""What happened to a request, newest first."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from .. import text_evidence
from ..theme import current_theme, tabular, theme_controller
from ..widgets.plain_text import plain_tooltip
from .happenings import Happening, happenings
from .timeline_delegate import TimelineDelegate, height_of, row_height

__all__ = ["Happening", "Timeline", "happenings", "row_height"]

_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    """The lines as a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Happening] = []

    def show_lines(self, lines: list[Happening]) -> None:
        """Shows other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Words of one line; date and words together for screen readers."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            facts = f", {text_evidence.facts_of(line.attachment)}" if line.attachment is not None else ""
            return f"{line.when}: {line.what}{facts}"
        return None


class Timeline(QListView):
    """A list that alone scrolls.

    Signals:
        attachment_requested(int): the attachment with this id shall be seen large.
        removal_requested(int): it shall be taken off the request.
    """

    attachment_requested = Signal(int)
    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._lines = _Model(self)
        self._delegate = TimelineDelegate(self)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        theme_controller().theme_changed.connect(self._take_theme)

    def lines(self) -> list[Happening]:
        """What the list shows, newest first."""
        return self._lines.lines

    def show_happenings(self, lines: list[Happening]) -> None:
        """Shows other lines from the first on; the same ones stay where they are scrolled to."""
        if lines == self._lines.lines:
            return
        self._lines.show_lines(lines)
        self._take_theme()
        self.scrollToTop()

    def show_pictures(self, pictures: dict[str, QImage]) -> None:
        """Shows attached photos by the digests of their bytes; the mapping may grow later."""
        self._delegate.pictures = pictures
        self.viewport().update()

    def pictures(self) -> dict[str, QImage]:
        """The photos that are known."""
        return self._delegate.pictures

    def needed_height(self) -> int:
        """Height of all lines in px."""
        return sum(map(height_of, self._lines.lines))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what is attached opens it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._ask(index.row(), self.attachment_requested)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hand over what opens."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        opens = index.isValid() and self._attached(index.row()) is not None
        cursor = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is attached, Delete takes it off."""
        asked = {
            Qt.Key.Key_Return: self.attachment_requested,
            Qt.Key.Key_Enter: self.attachment_requested,
            Qt.Key.Key_Delete: self.removal_requested,
        }.get(Qt.Key(event.key()))
        row = self.currentIndex().row()
        if asked is not None and row >= 0 and self._attached(row) is not None:
            self._ask(row, asked)
        else:
            super().keyPressEvent(event)

    def _attached(self, row: int) -> int | None:
        attachment = self._lines.lines[row].attachment
        return attachment.id if attachment is not None and not attachment.is_purged else None

    def _ask(self, row: int, asked: Any) -> None:
        attachment_id = self._attached(row)
        if attachment_id is not None:
            asked.emit(attachment_id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Gives a line that is cut its words as tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = self._told_by(index.row()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(words) if words else "", self)
            return True
        return super().viewportEvent(event)

    def _told_by(self, row: int) -> str:
        """What a tooltip says: words that are cut, and what can be done with an attachment."""
        words = self._lines.lines[row].what
        if self._attached(row) is not None:
            return self.tr("{name}\nClick: see it large. Delete: take it off.").format(name=words)
        metrics = QFontMetrics(tabular(current_theme().caption))
        room = self._delegate.words_width(self.viewport().width())
        return words if metrics.horizontalAdvance(words) >= room else ""

    def _take_theme(self) -> None:
        metrics = QFontMetrics(tabular(current_theme().caption))
        widths = [metrics.horizontalAdvance(line.when) + 1 for line in self._lines.lines]
        self._delegate.date_width = max([*widths, 78])
        self.doItemsLayout()
        self.viewport().update()
