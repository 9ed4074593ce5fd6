"""Finds texts that are cut off: whatever has less room than it asks for, or reaches out of what holds it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from returns_desktop.ui.widgets.elided_label import ElidedLabel
from returns_desktop.ui.widgets.flat_button import FlatButton

_COMBO_SLACK = 4  # px of the field that the style does not count
_WORDS = re.compile(r"[^\s\u2e80-\uffef]+")  # Chinese and Japanese may be broken anywhere
SLACK = 1  # px that font metrics round away


def clipped(root: QWidget) -> list[str]:
    """What is cut off in a window; elided text that has a tooltip is not."""
    found: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        seen = widget.isVisibleTo(root) and not widget.visibleRegion().isEmpty()
        if seen and not _is_scrolled(widget, root):
            found += [f"{_told(widget)}: {fault}" for fault in _faults(widget, root)]
    return found


def _faults(widget: QWidget, root: QWidget) -> Iterator[str]:
    least = widget.minimumSizeHint()
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QAbstractButton):
        if _is_row(widget) and widget.width() < widget.sizeHint().width() and not widget.toolTip():
            yield "elided, without a tooltip"
    elif isinstance(widget, QComboBox):
        yield from _of_combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _of_line(widget)
    if isinstance(widget, QAbstractScrollArea | QHeaderView) or widget.objectName().startswith("qt_"):
        return
    if least.height() > widget.height() + SLACK and widget.height() and widget is not root:
        yield f"{widget.height()} high, needs {least.height()}"
    if least.width() > widget.width() + SLACK and widget is not root:
        yield f"{widget.width()} wide, needs at least {least.width()}"
    if _shows_text(widget) and (out := _reaches_out(widget, root)):
        yield out


def _of_label(label: QLabel) -> Iterator[str]:
    if not label.text() or isinstance(label, ElidedLabel):
        if isinstance(label, ElidedLabel) and label.is_elided() and not label.toolTip():
            yield "elided, without a tooltip"
        return
    needed = label.sizeHint()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"{label.height()} high, needs {label.heightForWidth(label.width())}"
        longest = max((_advance(label, word) for word in _WORDS.findall(label.text())), default=0)
        if longest > label.contentsRect().width() + SLACK:
            yield f"a word of {longest} in {label.contentsRect().width()}"
    elif needed.width() > label.width() + SLACK or needed.height() > label.height() + SLACK:
        yield f"{label.width()}x{label.height()}, needs {needed.width()}x{needed.height()}"


def _of_combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    needed = _advance(combo, combo.currentText())
    if needed > room.width() + _COMBO_SLACK and not combo.toolTip():
        yield f"{combo.currentText()!r} needs {needed}, has {room.width()}"


def _of_line(line: QLineEdit) -> Iterator[str]:
    words = line.text() or line.placeholderText()
    if line.isReadOnly() or not line.text():
        room, needed = line.width() - 14, _advance(line, words)
        if needed > room + SLACK and not (line.toolTip() or line.accessibleDescription()):
            yield f"{words!r} needs {needed}, has {room}"


def _reaches_out(widget: QWidget, root: QWidget) -> str:
    """Whether it sticks out of one of those that hold it; what scrolls that way may."""
    parent: QWidget | None = widget.parentWidget()
    inner = widget
    while parent is not None and inner is not root:
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            if place.left() < -SLACK or place.right() > parent.width() + SLACK:
                return f"out of the scroll area by {max(-place.left(), place.right() - parent.width())}"
            return ""
        if isinstance(area, QAbstractScrollArea):
            return ""
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return f"out of {_told(parent)} ({place.getRect()} in {parent.size().toTuple()})"
        inner = parent
        parent = inner.parentWidget()
    return ""


def _is_scrolled(widget: QWidget, root: QWidget) -> bool:
    """Whether it is a part of a list that its view lays out."""
    parent = widget.parentWidget()
    while parent is not None and widget is not root:
        if isinstance(parent.parentWidget(), QAbstractScrollArea) and not isinstance(
            parent.parentWidget(), QScrollArea
        ):
            return True
        parent = parent.parentWidget()
    return False


def _is_row(button: QAbstractButton) -> bool:
    """Rows of the sidebar may be elided, with a tooltip."""
    return isinstance(button, FlatButton) and button._is_row()


def _shows_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton | QComboBox | QLineEdit)


def _advance(widget: QWidget, words: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(words)


def _told(widget: QWidget) -> str:
    words, over = "", widget.parentWidget()
    if isinstance(widget, QLabel | QAbstractButton):
        words = repr(widget.text()[:60])
    where = f"in {type(over).__name__} " if over is not None and not widget.objectName() else ""
    return f"{type(widget).__name__} {widget.objectName()} {where}{words}".strip()


@contextmanager
def elisions() -> Iterator[set[str]]:
    """Collects every text that is shortened while something is painted."""
    found: set[str] = set()
    whole = QFontMetrics.elidedText

    def recording(metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int) -> str:
        left = whole(metrics, text, mode, width)
        if left != text:
            found.add(text)
        return left

    QFontMetrics.elidedText = recording  # type: ignore[method-assign,assignment]
    try:
        yield found
    finally:
        QFontMetrics.elidedText = whole  # type: ignore[method-assign]


_ORDER_ID, _MONEY, _AMOUNT = r"\d{3}-\d{7}-\d{7}", r"-?[\d.,]+ ?[A-Z]{3}", r"-?\d[\d.,]*[.,]\d\d"
_FIRM = re.compile(f"[\u2066-\u2069]?({_ORDER_ID}|{_MONEY}|{_AMOUNT})[\u2066-\u2069]?")


def firm_ones(texts: set[str], buttons: set[str]) -> set[str]:
    """Of texts that were shortened those that never may be: order ids, amounts, names of buttons."""
    return {text for text in texts if _FIRM.fullmatch(text) or text in buttons}
