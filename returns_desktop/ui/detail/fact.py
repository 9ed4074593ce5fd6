"""One fact of a request: a heading, a value with its icon, and a line below."""

from typing import Literal

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ..keymap import keymap
from ..theme import current_theme
from ..widgets.flat_button import FlatButton
from ..widgets.key_hint import CommandKey
from ..widgets.push_button import PushButton
from .sign import Sign
from .snug_label import SnugLabel

PAD, PAD_END, ABOVE, BELOW, BUTTON = 12, 6, 8, 8, 24
KEY_END = 8  # px between the key and the next column


class Fact(QWidget):
    """A heading, a value with its icon, and a line below; each in its own place whatever they say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._heading = SnugLabel("", "label", "text_3", parent=self)
        self._sign = Sign("", parent=self)
        self._value = SnugLabel("", "body_strong", parent=self)
        self._value.setObjectName(f"{name}Value")
        self._second = SnugLabel("", "caption", "text_3", parent=self)
        self._second.setObjectName(f"{name}Second")
        for label in (self._value, self._second):
            label.set_tabular(True)
        self._whole = ("", "")
        self._spare: tuple[str, str] | None = None
        self._firm: SnugLabel | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def value(self) -> str:
        return self._value.text()

    def second(self) -> str:
        return self._second.text()

    def set_content(
        self,
        heading: str,
        sign: tuple[str, str],
        lines: tuple[str, str],
        *,
        spare: tuple[str, str] | None = None,
        firm: Literal["value", "second", ""] = "",
    ) -> None:
        """Shows another fact. `sign` is icon and ink; `spare` are the lines to show where one of
        `lines` is too wide; `firm` names the line that holds amounts, which are never cut."""
        self._heading.setText(heading)
        self._sign.set_icon(*sign)
        self._whole, self._spare = lines, spare
        self._firm = {"value": self._value, "second": self._second}.get(firm)
        self.setAccessibleName(heading)
        self.setAccessibleDescription("\n".join(lines))
        self.place()

    def wanted_width(self) -> int:
        """The width in which neither the value nor amounts are cut."""
        has_shorter = self._spare is not None and self._spare[0] != self._whole[0]
        value = 0 if has_shorter else self._width_of(self._value, self._whole[0])
        return max(value, self._firm_width(self._whole))

    def needed_width(self) -> int:
        """The width below which something would be cut that must not be."""
        return self._firm_width(self._spare or self._whole)

    def _firm_width(self, lines: tuple[str, str]) -> int:
        if self._firm is None:
            return 0
        return self._width_of(self._firm, lines[0 if self._firm is self._value else 1])

    def _width_of(self, label: SnugLabel, words: str) -> int:
        icon = 20 if label is self._value else 0
        return PAD + icon + label.fontMetrics().horizontalAdvance(words) + 1 + PAD_END

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives everything its place."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Chooses the lines that fit and puts all in place."""
        theme, width = current_theme(), self.width() - PAD - PAD_END
        self._value.setText(self._whole[0])
        self._second.setText(self._whole[1])
        too_wide = self._value.sizeHint().width() > width - 20 or self._second.sizeHint().width() > width
        if self._spare and too_wide:
            self._value.setText(self._spare[0])
            self._second.setText(self._spare[1])
        top = ABOVE
        self._put(self._heading, PAD, top, width, theme.line_height("label"))
        top += theme.line_height("label")
        line = theme.line_height("body")
        self._put(self._sign, PAD, top + (line - 16) // 2, 16, 16)
        self._put(self._value, PAD + 20, top, width - 20, line)
        self._put(self._second, PAD, top + line, width, theme.line_height("caption"))

    def _put(self, widget: QWidget, left: int, top: int, width: int, height: int) -> None:
        place = QRect(left, top, max(0, width), height)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


class GoodsFact(Fact):
    """The goods, with the way to check them in: a link, or a filled button when that is the next step.

    Signals:
        check_in_requested(): count what arrived.
    """

    check_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._suggested, self._all_counted, self._changes_enabled = False, False, True
        super().__init__("goodsFact", parent)
        self._link = FlatButton("", "", "link", self)
        self._link.setObjectName("checkInLink")
        self._button = PushButton(kind="primary", small=True, parent=self)
        self._button.setObjectName("checkInButton")
        self._key = CommandKey("checkIn", self)
        for control in (self._link, self._button):
            control.clicked.connect(self.check_in_requested)
        keymap().changed.connect(self.place)

    def set_check_in(self, *, suggested: bool, all_counted: bool) -> None:
        """Makes it a filled button, or a link that works while something is left to count."""
        self._suggested, self._all_counted = suggested, all_counted
        name = self.tr("Check in")
        self._link.set_label(name)
        self._button.setText(name)
        why = self.tr("Count the goods that arrived")
        if all_counted:
            why = self.tr("Everything that was announced is counted. Undo takes the last count back.")
        for control in (self._link, self._button):
            control.setToolTip(why)
            control.setAccessibleDescription(why)
        self._update_enabled()
        self.place()

    def set_changes_enabled(self, enabled: bool) -> None:
        """Locks the control while something is being written."""
        self._changes_enabled = enabled
        self._update_enabled()

    def wanted_width(self) -> int:
        """The same as is needed."""
        return self.needed_width()

    def needed_width(self) -> int:
        """Heading, link and key beside each other."""
        widths = (self._heading, self._link, self._key)
        return PAD + sum(widget.sizeHint().width() for widget in widths) + 6 + KEY_END

    def place(self) -> None:
        """Puts the control in the heading's line, or in place of the second line."""
        super().place()
        theme = current_theme()
        heading, width = theme.line_height("label"), self.width()
        key, link = self._key.sizeHint(), self._link.sizeHint()
        middle = ABOVE + heading // 2
        left = width - KEY_END - key.width()
        self._put(self._key, left, middle - key.height() // 2, key.width(), key.height())
        left -= link.width() + 2
        self._put(self._link, left, middle - link.height() // 2, link.width(), link.height())
        if self._suggested:  # 24 px stand where the second line has 16
            self._value.move(self._value.x(), self._value.y() - 3)
            self._sign.move(self._sign.x(), self._sign.y() - 3)
        top = ABOVE + heading + theme.line_height("body") - 3
        size = self._button.sizeHint()
        height = max(BUTTON, theme.line_height("body") + 4)
        self._put(self._button, PAD, top, min(size.width() + 24, width - 2 * PAD), height)
        self._link.setVisible(not self._suggested)
        self._button.setVisible(self._suggested)
        self._second.setVisible(not self._suggested)

    def _update_enabled(self) -> None:
        enabled = self._changes_enabled and not self._all_counted
        self._link.setEnabled(enabled)
        self._button.setEnabled(enabled)
