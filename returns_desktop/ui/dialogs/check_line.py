"""What Amazon would say to a message, below its field."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...domain.message_words import NO_WORDS, MessageWords
from .. import icons
from ..theme import current_theme, theme_controller
from ..widgets.plain_text import PlainLabel
from .message_check import Issue, issue_words, issues

_ICON = 16


class CheckLine(QWidget):
    """Says whether a message is free of what Amazon forbids."""

    def __init__(
        self, words: MessageWords = NO_WORDS, parent: QWidget | None = None, *, is_sent: bool = True
    ) -> None:
        """`is_sent`: Amazon gets the message from this form, which is said beside it; else it is a template,
        and places to fill in are right in it."""
        super().__init__(parent)
        self._message_words = words
        self._clean, self._is_sent = True, is_sent
        self._sign = QLabel()
        self._words = PlainLabel("", "caption", "text_2")
        self._words.setWordWrap(True)
        self._words.setObjectName("checkWords")
        self._aside = PlainLabel(self.tr("Amazon sends this text to the buyer"), "caption", "text_3")
        self._aside.setWordWrap(True)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 2)
        row.addWidget(self._aside, 3)
        theme_controller().theme_changed.connect(self._take_theme)
        self.check("")

    def check(self, message: str) -> tuple[Issue, ...]:
        """Looks at another message, and tells what it found."""
        issues_found = issues(message, self._message_words)
        wrong = [issue for issue in issues_found if self._is_sent or issue.forbidden is not None]
        found = [issue_words(issue) for issue in wrong]
        self._clean = not found
        # An empty message is no good news.
        clean = self.tr("No forbidden content") if message.strip() else ""
        self._words.setText("\n".join(dict.fromkeys(found)) or clean)
        self._sign.setVisible(bool(self._words.text()))
        self._aside.setVisible(self._clean and self._is_sent)
        self._take_theme()
        return issues_found

    def words(self) -> str:
        return self._words.text()

    def _take_theme(self) -> None:
        icon, ink = ("tick", "text_2") if self._clean else ("overdue", "danger")
        color = current_theme().color(ink)
        self._sign.setPixmap(icons.pixmap(icon, color, _ICON, self.devicePixelRatioF()))
        self._sign.setFixedSize(QSize(_ICON, _ICON))
        self._words.set_ink(ink)
