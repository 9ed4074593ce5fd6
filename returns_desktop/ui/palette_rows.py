"""What the palette lists, and how a line of it looks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from . import icons
from .theme import Theme, current_theme, tabular
from .widgets.key_hint import HEIGHT as KEY_HEIGHT
from .widgets.key_hint import hint_font, paint_key_hint

Index = QModelIndex | QPersistentModelIndex
ROW = 36
_PAD, _ICON, _GAP = 10, 18, 10
_LONGEST = 200
ENTRY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that the palette finds and runs."""

    id: str
    title: str
    icon: str
    run: Callable[[], object]
    second: str = ""
    """Said in a small voice behind the title; may come from outside."""
    end: str = ""
    """A number at the end of the line."""
    keys: tuple[str, ...] = ()
    """In the words of the system."""
    why_not: str = ""
    """Why it cannot be run now; empty: it can."""


class PaletteModel(QAbstractListModel):
    """The lines that are shown now."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Shows other lines."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a line; None where there is no such line."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, and its words for those who hear them."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (entry.title, entry.why_not or entry.second, entry.end, *entry.keys)
            return " ".join(part for part in said if part)
        return None


def row_height(theme: Theme) -> int:
    """All lines are equally high."""
    return max(ROW, theme.line_height("body") + 16)


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title, what is said behind it, and the key at the end."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As high as all lines."""
        return QSize(100, row_height(current_theme()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one line."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        theme, rect = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        line = _Line(painter, theme, rect, option.direction, chosen)
        line.icon(entry.icon, faint=bool(entry.why_not))
        for key in reversed(entry.keys):
            line.key(key)
        line.number(entry.end)
        line.words(entry)
        painter.restore()


class _Line:
    """One line while it is painted, from both ends to the middle."""

    def __init__(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection, chosen: bool
    ) -> None:
        self._painter, self._theme, self._rect = painter, theme, rect
        self._direction, self._chosen = direction, chosen
        self._left, self._right = rect.left() + _PAD, rect.right() - _PAD

    def icon(self, name: str, *, faint: bool) -> None:
        place = self._seen(self._left, _ICON, _ICON)
        ink = self._theme.ink("text_3" if faint else "text_2", selected=self._chosen)
        picture = icons.pixmap(name, ink, _ICON, self._painter.device().devicePixelRatio())
        self._painter.drawPixmap(QPointF(place.topLeft()), picture)
        self._left += _ICON + _GAP

    def key(self, text: str) -> None:
        font = QFontMetrics(hint_font(self._theme))
        height = max(KEY_HEIGHT, self._theme.line_height("label") + 2)
        width = max(height, font.horizontalAdvance(text) + 10)
        self._right -= width
        place = self._seen(self._right, width, height)
        ink = self._theme.ink("text_2", selected=self._chosen)
        line = self._theme.ink("border", selected=self._chosen)
        paint_key_hint(self._painter, self._theme, QRectF(place), text, ink, line)
        self._right -= 4

    def number(self, text: str) -> None:
        if not text:
            return
        font = tabular(self._theme.body)
        width = QFontMetrics(font).horizontalAdvance(text) + 1
        self._right -= width
        self._write(text, font, "text_2", self._right, width)

    def words(self, entry: Entry) -> None:
        """The title, which is cut last, and behind it what is said in a small voice."""
        room = max(0, self._right - _GAP - self._left)
        title, second = _one_line(entry.title), _one_line(entry.why_not or entry.second)
        width = min(room, QFontMetrics(self._theme.body).horizontalAdvance(title) + 1)
        self._write(title, self._theme.body, "text_3" if entry.why_not else "text", self._left, width)
        rest = room - width - _GAP
        if second and rest > _ICON:
            self._write(second, self._theme.caption, "text_3", self._left + width + _GAP, rest)

    def _write(self, text: str, font: QFont, ink: str, left: int, width: int) -> None:
        place = self._seen(left, width, self._rect.height())
        side = QStyle.visualAlignment(
            self._direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._painter.setFont(font)
        self._painter.setPen(self._theme.ink(ink, selected=self._chosen))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        self._painter.drawText(place, side.value | Qt.TextFlag.TextSingleLine.value, shown)

    def _seen(self, left: int, width: int, height: int) -> QRect:
        top = self._rect.top() + (self._rect.height() - height) // 2
        return QStyle.visualRect(self._direction, self._rect, QRect(left, top, width, height))


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())
