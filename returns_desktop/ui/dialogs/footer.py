"""The foot of a dialog: a hint or a link, the safe button, the action."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from .. import icons
from ..keymap import native
from ..theme import current_theme, theme_controller
from ..widgets.key_hint import KeyHint
from ..widgets.plain_text import PlainLabel, plain_button_text, plain_tooltip
from ..widgets.push_button import PushButton

HEIGHT = 56
ACTION_KEY = "Ctrl+Return"
_ICON, _NARROWEST_HINT = 16, 90


class DialogFooter(QFrame):
    """One of the two buttons is the default; which one, `set_one_way` says."""

    def __init__(self, margin: int, parent: QWidget, link: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "footer")
        self.setMinimumHeight(HEIGHT)
        self._icon = ""
        self._one_way = False
        self._has_room = link is None
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 8, margin, 8)
        row.setSpacing(8)
        self._sign = QLabel(self)
        self.hint = PlainLabel("", "caption", "text_3", self)
        self.hint.setObjectName("footerHint")
        self.hint.setWordWrap(True)
        self.hint.setMinimumWidth(_NARROWEST_HINT)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if link is not None:
            row.setContentsMargins(margin - 4, 8, margin, 8)  # links have a margin of their own
            row.addWidget(link)
        row.addWidget(self._sign)
        row.addWidget(self.hint, 1)
        self._key = KeyHint(native(ACTION_KEY), self)
        self._key.setVisible(link is None)
        row.addWidget(self._key)
        self.safe = PushButton("", "plain", self)
        self.safe.setObjectName("cancelButton")
        self.action = PushButton("", "primary", self)
        self.action.setObjectName("actionButton")
        for button in (self.safe, self.action):
            row.addWidget(button)
        theme_controller().theme_changed.connect(self._take_theme)

    def set_one_way(self, one_way: bool) -> None:
        """Whether the action cannot be taken back on Amazon: it is outlined then, and not the default."""
        self._one_way = one_way
        self.action.set_kind("danger" if one_way else "primary")
        self.safe.set_kind("safe" if one_way else "plain")
        self.action.setAutoDefault(not one_way)
        default, other = (self.safe, self.action) if one_way else (self.action, self.safe)
        other.setDefault(False)
        default.setDefault(True)

    def is_one_way(self) -> bool:
        return self._one_way

    def default_button(self) -> QPushButton:
        """Where Enter leads after the last field: never to something that is one-way or not possible."""
        return self.safe if self._one_way or not self.action.isEnabled() else self.action

    def name_button(self, button: PushButton, words: str) -> None:
        """Writes these words on one of the two buttons, letter by letter."""
        button.setText(plain_button_text(words))
        button.setAccessibleName(words)
        button.updateGeometry()

    def show_hint(self, words: str, icon: str, tooltip: str) -> None:
        """Says something at the start; the tooltip says it in full."""
        self.hint.setText(words)
        self.hint.setToolTip(plain_tooltip(tooltip) if tooltip != words else "")
        self._icon = icon
        # The key of the action gives way to words; its tooltip tells it in any case.
        self._key.setVisible(self._has_room and not words)
        self._take_theme()

    def _take_theme(self) -> None:
        self._sign.setVisible(bool(self._icon))
        if self._icon:
            color = current_theme().color("text_2")
            self._sign.setPixmap(icons.pixmap(self._icon, color, _ICON, self.devicePixelRatioF()))
