"""The search field of the toolbar: a lens, the key that leads here, and a way to clear it."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QWidget

from . import icons
from .keymap import keymap
from .theme import current_theme, restyle, theme_controller
from .widgets.flat_button import icon_button
from .widgets.key_hint import CommandKey
from .widgets.plain_text import plain_tooltip

WIDTH, NARROWEST = 300, 160
PAUSE = 120  # ms without a key before the search runs
LENS = 18


class SearchField(QLineEdit):
    """Signals:
    search_changed(str): the words to look for, after a short pause in typing.
    """

    search_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setAcceptDrops(False)  # a file dropped here is an import like anywhere else
        self._words = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.search_now)
        self._key = CommandKey("find", self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = icon_button("close", "", self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear_search)
        self._clear.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDTH)
        restyle(self, "search", True)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self.search_now)
        theme_controller().theme_changed.connect(self.update)
        keymap().changed.connect(self._retranslate)
        self._retranslate()

    def search_now(self) -> None:
        """Ends the pause."""
        self._pause.stop()
        words = self.text().strip()
        if words != self._words:
            self._words = words
            self.search_changed.emit(words)

    def clear_search(self) -> None:
        """Empties the field and tells so at once."""
        self.clear()
        self.search_now()

    def show_words(self, words: str) -> None:
        """Puts words in and searches at once."""
        self.setText(words)
        self.search_now()

    def forget_words(self) -> None:
        """Empties the field without a search: another view was chosen."""
        self._words = ""
        self.clear()
        self._pause.stop()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(WIDTH, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps badge and clear button at the end."""
        super().resizeEvent(event)
        self._place_end()

    def _place_end(self) -> None:
        self.setTextMargins(26, 0, max(28, self._key.sizeHint().width() + 12), 0)
        for widget, edge in ((self._key, 8), (self._clear, 2)):
            widget.adjustSize()
            rect = widget.rect()
            rect.moveTo(self.width() - rect.width() - edge, (self.height() - rect.height()) // 2)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hides the badge: the key would be a letter now."""
        super().focusInEvent(event)
        self._show_end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows the badge again."""
        super().focusOutEvent(event)
        self._show_end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lens on top of the field."""
        super().paintEvent(event)
        painter = QPainter(self)
        lens = icons.pixmap("search", current_theme().color("text_2"), LENS, self.devicePixelRatioF())
        rect = self.rect()
        rect.setRect(9, (self.height() - LENS) // 2, LENS, LENS)
        painter.drawPixmap(
            QPointF(QStyle.visualRect(self.layoutDirection(), self.rect(), rect).topLeft()), lens
        )

    def _typed(self) -> None:
        self._show_end()
        self._pause.start()

    def _show_end(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._key.setVisible(not self.text() and not self.hasFocus())

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search orders, products, comments"))
        self.setAccessibleName(self.tr("Search"))
        self._clear.set_label(self.tr("Clear search"))
        paste = self.tr("Go to the order id on the clipboard: {key}").format(key=keymap().text("paste"))
        self.setToolTip(plain_tooltip(paste) if keymap().text("paste") else "")
        self._place_end()
