"""Words that came from outside, made safe to stand inside a sentence and cut to a number of lines."""

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

_ISOLATES = re.compile("[\u2066-\u2069]")
_FORCED = re.compile("[\u202a-\u202e]")  # embeddings and overrides: they turn letters around
_LONGEST = 2000  # characters that are laid out at all


def isolated(text: str) -> str:
    """`text` so that its writing direction ends with it, whatever marks it carries."""
    return f"\u2068{_ISOLATES.sub('', text)}\u2069"


def unforced(text: str) -> str:
    """`text` without the marks that turn letters around."""
    return _FORCED.sub("", text)


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of the first letter that has one; left to right without any."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def cut_to_lines(text: str, font: QFont, width: int, lines: int, last_width: int, tail: str) -> str | None:
    """`text` shortened to `lines`, the last of which is `last_width` wide and ends with `tail`.

    None if all of it fits in lines of the full `width`.
    """
    text = text[:_LONGEST]
    if _line_count(text, font, [width] * lines) <= lines:
        return None
    widths = [width] * (lines - 1) + [last_width]
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if _line_count(text[:middle].rstrip() + tail, font, widths) <= lines:
            fits = middle
        else:
            too_long = middle
    return text[:fits].rstrip() + tail


def _line_count(text: str, font: QFont, widths: list[int]) -> int:
    """Lines that `text` takes; stops at one more than there are widths."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction_of(text))
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    for width in [*widths, widths[-1]]:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        count += 1
    layout.endLayout()
    return count
