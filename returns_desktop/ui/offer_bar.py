"""A quiet bar over the list that offers one thing: to do it, or not now."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from . import icons
from .hairline import Hairline
from .speech import announce
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton


class OfferBar(QFrame):
    """Hidden until it has something to offer; a subclass says what, in `_retranslate`.

    Signals:
        accepted: do it.
        put_off: not now.
    """

    accepted = Signal()
    put_off = Signal()

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        """`name`: the first part of the object names."""
        super().__init__(parent)
        self.setObjectName(f"{name}Bar")
        self.setProperty("surface", "pane")
        self._icon = icon
        self._sign = QLabel(self)
        self._words = ElidedLabel("", "body", "text_2", parent=self)
        self._words.setObjectName(f"{name}Words")
        self.accept_link = FlatButton("", "", "link", self)
        self.accept_link.clicked.connect(self.accepted)
        self.later_link = FlatButton("", "", "link", self)
        self.later_link.setObjectName(f"{name}Later")
        self.later_link.clicked.connect(self.put_off)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        row.addWidget(self.accept_link)
        row.addWidget(self.later_link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(parent=self))
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """An offer that appears is said, as it takes no focus; its words may come after it."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, lambda: announce(self, self.words()))

    def words(self) -> str:
        """What the bar says; empty if it is not there."""
        return self._words.text() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        raise NotImplementedError

    def _take_theme(self) -> None:
        ink = current_theme().color("text_2")
        self._sign.setPixmap(icons.pixmap(self._icon, ink, 16, self.devicePixelRatioF()))
