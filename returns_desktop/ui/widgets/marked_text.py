"""Found words in a line of text: a soft ground and a line below them, so that it needs no colour."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QWidget

from ...domain.folding import Span, clipped, spans
from ..theme import Role, current_theme
from .plain_text import PlainLabel

UNDERLINE = 2


def visible(found: Sequence[Span], text: str, shown: str) -> Sequence[Span]:
    """The spans of `text` that are seen of it when it is shown elided at its end."""
    if shown == text or not found:
        return found
    kept = next((at for at, (one, other) in enumerate(zip(text, shown, strict=False)) if one != other), None)
    return clipped(found, min(len(text), len(shown)) if kept is None else kept)


def in_qt(text: str, found: Sequence[Span]) -> Sequence[Span]:
    """The same spans as Qt counts: letters beyond U+FFFF are two."""
    if not found or max(text) <= "\uffff":
        return found
    return [(_units(text[:start]), _units(text[:end])) for start, end in found]


def paint_marked(
    painter: QPainter,
    room: QRect,
    shown: str,
    found: Sequence[Span],
    *,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag,
    selected: bool = False,
) -> None:
    """Paints one line with its found words marked. `align`: where it stands, as seen."""
    layout, line = _laid_out(shown, font)
    left = float(room.left())
    if align & Qt.AlignmentFlag.AlignRight:
        left = room.left() + room.width() - line.naturalTextWidth()
    at = QPointF(left, room.top() + (room.height() - int(line.height())) // 2)
    _paint_grounds(painter, line, at, in_qt(shown, found), selected=selected)
    painter.setPen(ink)
    layout.draw(painter, at)


class MarkedLabel(PlainLabel):
    """A label of one line, as wide as its text, in which found words can be marked."""

    def __init__(
        self, text: str = "", role: Role = "body", ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, ink, parent)
        self._marked: tuple[str, ...] = ()

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks these words wherever they stand in the text."""
        self._marked = folded_words
        self.update()

    def marked(self) -> list[Span]:
        """What is marked of the text."""
        return spans(self.text(), self._marked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the grounds below the text."""
        if found := self.marked():
            _layout, line = _laid_out(self.text(), self.font())
            room = self.contentsRect()
            at = QPointF(room.left(), room.top() + (room.height() - int(line.height())) // 2)
            _paint_grounds(QPainter(self), line, at, in_qt(self.text(), found))
        super().paintEvent(event)


def _laid_out(text: str, font: QFont) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    line.setLineWidth(line.naturalTextWidth())  # so that both directions begin at the same place
    layout.endLayout()
    return layout, line


def _paint_grounds(
    painter: QPainter, line: QTextLine, at: QPointF, found: Sequence[Span], *, selected: bool = False
) -> None:
    theme = current_theme()
    for span in found:
        start, end = sorted(_across(line, place) for place in span)
        ground = QRectF(at.x() + start, at.y(), end - start, line.height())
        if not (selected and theme.tokens.on_sel):
            painter.fillRect(ground, theme.color("warn_soft"))
        edge = QRectF(ground.left(), ground.bottom() - UNDERLINE, ground.width(), UNDERLINE)
        painter.fillRect(edge, theme.ink("warn_line", selected=selected))


def _across(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # a pair; PySide6's stubs know only the number
    return float(found[0] if isinstance(found, tuple) else found)


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
