"""The bar over the list while a seller goes through requests one after the other."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from . import icons
from .hairline import Hairline
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton
from .widgets.plain_text import PlainLabel


class SessionBar(QFrame):
    """Signals:
    end_requested: the session shall end here.
    """

    end_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionBar")
        self.setProperty("surface", "pane")
        self._done, self._whole, self._next = 0, 0, ""
        self._sign = QLabel(self)
        self._words = PlainLabel("", "body_strong", parent=self)
        self._words.setObjectName("sessionWords")
        self._due = ElidedLabel("", "body", "text_2", parent=self)
        self._due.setObjectName("sessionDue")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(120, 4)
        self.end_link = FlatButton("", "", "link", self)
        self.end_link.setObjectName("endSession")
        self.end_link.clicked.connect(self.end_requested)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        for part in (self._sign, self._words, self._progress, self._due):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.end_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(parent=self))
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self.hide()
        self._retranslate()

    def show_progress(self, done: int, whole: int, next_due: str) -> None:
        """So many of so many are done; `next_due` tells when the nearest of the others is due."""
        self._done, self._whole, self._next = done, whole, next_due
        self.show()
        self._retranslate()

    def words(self) -> str:
        """What the bar says; empty if it is not there."""
        return f"{self._words.text()} {self._due.text()}".strip() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Session"))
        self.end_link.set_label(self.tr("End session"))
        locale = self.locale()
        done, whole = locale.toString(self._done), locale.toString(self._whole)
        self._words.setText(self.tr("Session: {done} of {whole} done").format(done=done, whole=whole))
        self._due.setText(self.tr("Next: {due}").format(due=self._next) if self._next else "")
        self._progress.setRange(0, max(1, self._whole))
        self._progress.setValue(self._done)

    def _take_theme(self) -> None:
        ink = current_theme().color("text_2")
        self._sign.setPixmap(icons.pixmap("needs-action", ink, 16, self.devicePixelRatioF()))
