"""Buttons without a frame: toolbar, sidebar rows, links beside a heading, small icon buttons."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from .. import icons
from ..theme import Role, Theme, current_theme, tabular, theme_controller
from .focus_ring import has_keyboard_focus, paint_ring
from .plain_text import plain_button_text, plain_tooltip
from .tone import TONES, Tone

Shape = Literal["toolbar", "row", "compact_row", "small", "link", "icon"]
_ARROW = 14


class _Shape(NamedTuple):
    """Sizes in px, and the usual ink."""

    height: int
    pad: int
    icon: int
    gap: int
    role: Role
    weight: QFont.Weight
    ink: str
    icon_ink: str


_MEDIUM, _NORMAL = QFont.Weight.Medium, QFont.Weight.Normal
_SHAPES: dict[str, _Shape] = {
    "toolbar": _Shape(32, 8, 20, 8, "body", _MEDIUM, "text", "text"),
    "row": _Shape(30, 8, 18, 8, "body", _NORMAL, "text", "text_2"),
    "compact_row": _Shape(26, 8, 18, 8, "body", _NORMAL, "text", "text_2"),
    "small": _Shape(28, 8, 16, 6, "caption", _MEDIUM, "text_2", "text_2"),
    "link": _Shape(24, 4, 16, 5, "body", _MEDIUM, "link", "link"),
    "icon": _Shape(28, 5, 18, 0, "body", _NORMAL, "text_2", "text_2"),
}


class FlatButton(QToolButton):
    """Icon, text and an optional count; `shape` says where it stands.

    A row spans its column, has its count at the end and may be checked. The count is a plain number, or a
    pill when it has a tone. All other shapes are as wide as their content.
    """

    draws_own_ring = True

    def __init__(
        self, icon: str = "", text: str = "", shape: Shape = "toolbar", parent: QWidget | None = None
    ) -> None:
        self._icon, self._text, self._full_name = icon, "", ""
        self._shape, self._ink = shape, ""
        self._count, self._count_tone = "", ""
        self._explanation = self._keys = ""
        self._followed: QAction | None = None
        self._text_visible, self._quiet = shape != "icon", False
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_shape(shape)
        self.set_label(text)
        self.toggled.connect(self._take_theme)  # a checked one is written wider
        theme_controller().theme_changed.connect(self._take_theme)

    def set_shape(self, shape: Shape) -> None:
        """Changes the density of a row, or the size of any other button."""
        self._shape = shape
        wide = QSizePolicy.Policy.Expanding if self._is_row() else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self._take_theme()

    def set_label(self, text: str, full_name: str = "") -> None:
        """Shows `text`; tooltip and screen readers get the full name where the text is short for it."""
        if (text, full_name or text) == (self._text, self._full_name):
            return
        self._text, self._full_name = text, full_name or text
        self.setText(plain_button_text(text))
        self.setAccessibleName(self._full_name)
        self._take_theme()

    def set_icon(self, name: str) -> None:
        """Shows another icon; none if empty."""
        self._icon = name
        self._take_theme()

    def set_ink(self, token: str) -> None:
        """Paints icon and text in a colour of the theme, or as usual if empty."""
        self._ink = token
        self.update()

    def set_count(self, count: str, tone: Tone | Literal[""] = "") -> None:
        """Shows a number, already written for the language; a tone makes it a pill, empty hides it."""
        if (count, tone) == (self._count, self._count_tone):
            return
        self._count, self._count_tone = count, tone
        self.setAccessibleDescription(count)
        self._take_theme()

    def set_text_visible(self, visible: bool) -> None:
        """Without its text the name is the tooltip."""
        self._text_visible = visible
        self._take_theme()

    def set_quiet(self, quiet: bool) -> None:
        """Writes in a small voice: there is nothing to do here."""
        self._quiet = quiet
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Opens a menu on click and says so by an arrow."""
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._take_theme()

    def follow_action(self, action: QAction) -> None:
        """Triggers the action when clicked and is enabled when it is."""
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())
        self.follow_keys(action)

    def follow_keys(self, action: QAction) -> None:
        """Tells the key of the action in the tooltip."""
        self._followed = action
        action.changed.connect(self._take_keys)
        self._take_keys()

    def setToolTip(self, text: str) -> None:
        """Explains more than the text can, letter by letter."""
        self._explanation = text
        self._update_tooltip()

    def sizeHint(self) -> QSize:
        """Everything in full."""
        return QSize(max(self.width_with(self._text), _SHAPES[self._shape].height), self._height())

    def width_with(self, text: str) -> int:
        """The width it would need for another text; a row also while it is chosen, when it is heavier."""
        width = 2 * _SHAPES[self._shape].pad + self._fixed_width()
        if self._shows_text():
            font = self._font()
            if self._is_row():
                font.setWeight(QFont.Weight.DemiBold)
            width += QFontMetrics(font).horizontalAdvance(text) + 1
        return width

    def minimumSizeHint(self) -> QSize:
        """Rows may elide, the others not."""
        if not self._is_row():
            return self.sizeHint()
        return QSize(min(self.sizeHint().width(), 40), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sees whether the text still fits."""
        super().resizeEvent(event)
        self._update_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """Repaints for another state or direction."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground, icon, text, count, arrow and the focus ring."""
        theme, shape = current_theme(), _SHAPES[self._shape]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground()
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        left, right = shape.pad, self.width() - shape.pad
        if not self._shows_text() and not self._count and not self.menu():
            left = (self.width() - shape.icon) // 2
        if self._icon:
            ink = self._color(theme, shape.icon_ink, "link")
            self._paint_icon(painter, self._icon, ink, shape.icon, left)
            left += shape.icon + shape.gap
        if self.menu():
            right -= _ARROW
            self._paint_icon(painter, "chevron-down", self._color(theme, "text_2", "link"), _ARROW, right)
            right -= 4
        if self._count:
            right -= self._count_width()
            self._paint_count(painter, theme, right)
            right -= shape.gap
        if self._shows_text():
            painter.setFont(self._font())
            painter.setPen(self._color(theme, shape.ink, "text" if self._is_row() else "link"))
            self._paint_text(painter, QRect(left, 0, right - left, self.height()))
        if has_keyboard_focus(self):
            width = theme.ring_width
            inner = QRectF(self.rect()).adjusted(width, width, -width, -width)
            ring = "on_sel" if ground == "sel" and theme.tokens.on_sel else "focus"
            paint_ring(painter, inner, 6 - width, theme.color(ring), width)

    def _paint_icon(self, painter: QPainter, name: str, ink: QColor, size: int, left: int) -> None:
        place = self._seen(QRect(left, (self.height() - size) // 2, size, size))
        picture = icons.pixmap(name, ink, size, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(place.topLeft()), picture)

    def _paint_text(self, painter: QPainter, room: QRect) -> None:
        start = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._seen(room), start, shown)

    def _paint_count(self, painter: QPainter, theme: Theme, left: int) -> None:
        painter.setFont(self._count_font())
        height = self._pill_height()
        place = self._seen(QRect(left, (self.height() - height) // 2, self._count_width(), height))
        ink = self._color(theme, "text_2", "link")
        if self._count_tone:
            look = TONES[self._count_tone]
            ink = theme.color(look.ink)
            frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(theme.color(look.line if theme.is_high_contrast else look.soft))
            painter.setBrush(theme.color(look.soft))
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._count)

    def _ground(self) -> str:
        """The token behind the button; none at rest."""
        if self.isChecked():
            return "sel"
        if not self.isEnabled():
            return ""
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else ""

    def _color(self, theme: Theme, usual: str, checked: str) -> QColor:
        if not self.isEnabled():
            return theme.color("text_3")
        if self.isChecked():
            return theme.ink(checked, selected=True)
        return theme.color(self._ink or ("text_3" if self._quiet else usual))

    def _is_row(self) -> bool:
        return self._shape in ("row", "compact_row")

    def _shows_text(self) -> bool:
        return self._text_visible and bool(self._text)

    def _font(self) -> QFont:
        shape = _SHAPES[self._shape]
        font = QFont(current_theme().font(shape.role))
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else shape.weight)
        return font

    def _count_font(self) -> QFont:
        theme = current_theme()
        font = tabular(theme.caption if self._count_tone else theme.font(_SHAPES[self._shape].role))
        strong = self.isChecked() or (self._count_tone and self._count_tone != "neutral")
        font.setWeight(QFont.Weight.DemiBold if strong else _MEDIUM if self._count_tone else _NORMAL)
        return font

    def _count_width(self) -> int:
        width = QFontMetrics(self._count_font()).horizontalAdvance(self._count)
        return max(width + 12, self._pill_height()) if self._count_tone else width + 1

    def _pill_height(self) -> int:
        return max(20, current_theme().line_height("caption") + 4)

    def _fixed_width(self) -> int:
        """The width of all but text and margins."""
        shape = _SHAPES[self._shape]
        width = shape.icon if self._icon else 0
        if self._icon and self._shows_text():
            width += shape.gap
        if self._count:
            width += shape.gap + self._count_width()
        return width + (_ARROW + 4 if self.menu() else 0)

    def _height(self) -> int:
        shape = _SHAPES[self._shape]
        return max(shape.height, QFontMetrics(self._font()).height() + 6)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _update_tooltip(self) -> None:
        cut = self._is_row() and self.width() < self.sizeHint().width()
        needs_name = cut or not self._shows_text() or self._full_name != self._text
        words = self._explanation or (self._full_name if needs_name or self._keys else "")
        if self._keys:
            words = self.tr("{name} ({key})", "tooltip").format(name=words, key=self._keys)
        super().setToolTip(plain_tooltip(words))

    def _take_keys(self) -> None:
        if self._followed is not None:
            self._keys = self._followed.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._update_tooltip()

    def _take_theme(self) -> None:
        self._update_tooltip()
        self.updateGeometry()
        self.update()


def icon_button(icon: str, name: str, parent: QWidget | None = None) -> FlatButton:
    """A button of 28 x 28 that shows an icon only; the name is tooltip and accessible name."""
    return FlatButton(icon, name, "icon", parent)
