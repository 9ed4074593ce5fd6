"""The search field of the toolbar: a lens, the key that leads here, and a way to clear it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QWidget

from . import icons
from .keymap import keymap
from .search_popup import SearchPopup
from .text_search import Offer
from .theme import current_theme, restyle, theme_controller
from .widgets.flat_button import icon_button
from .widgets.key_hint import CommandKey
from .widgets.plain_text import plain_tooltip

WIDTH, NARROWEST = 300, 160
PAUSE = 10  # ms without a key before the search runs; a read that is not wanted any more is stopped
LENS = 18
_LEAVING = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""Keys after which the offers are no longer about the piece at the cursor."""


class SearchField(QLineEdit):
    """Signals:
    search_changed(str): the words to look for, after a short pause in typing.
    entered: keys come to the field now.
    offers_wanted(str, int, bool): what is typed, the place of the cursor, and whether the seller asked
        what may come there; `show_offers` answers.
    """

    search_changed = Signal(str)
    entered = Signal()
    offers_wanted = Signal(str, int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setAcceptDrops(False)  # a file dropped here is an import like anywhere else
        self._words = ""
        self._popup = SearchPopup(self)
        self._popup.offer_chosen.connect(self._take_offer)
        self._offered_from = 0
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
        self.textEdited.connect(lambda typed: self.offers_wanted.emit(typed, self.cursorPosition(), False))
        self.returnPressed.connect(self.search_now)
        theme_controller().theme_changed.connect(self._take_theme)
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
        self.close_offers()
        self.clear()
        self.search_now()

    def show_words(self, words: str) -> None:
        """Puts words in and searches at once."""
        self.setText(words)
        self.search_now()

    def forget_words(self) -> None:
        """Empties the field without a search: another view was chosen."""
        self.close_offers()
        self._words = ""
        self.clear()
        self._pause.stop()

    def show_offers(self, offers: Sequence[Offer], start: int, hint: str) -> None:
        """Shows what may stand from `start` to the cursor. `hint`: what is wrong with what is typed."""
        if self.hasFocus():
            self._offered_from = start
            self._popup.open_below(self, offers, hint)

    def keep_offers_from(self, start: int) -> None:
        """Offers for another piece than the one that begins at `start` go; newer ones are on their way."""
        if self._offered_from != start:
            self.close_offers()

    def close_offers(self) -> None:
        """Takes the card away."""
        self._popup.hide()

    def popup(self) -> SearchPopup:
        """The card with the offers."""
        return self._popup

    def event(self, event: QEvent) -> bool:
        """Keys go to the open card first, before a shortcut of the window or Tab can take them."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._popup.isVisible():
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress and self._answers_key(Qt.Key(event.key())):
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cursor goes elsewhere."""
        self.close_offers()
        super().mousePressEvent(event)

    def _answers_key(self, key: Qt.Key) -> bool:
        """Whether a key was meant for the card."""
        if not self._popup.isVisible():
            if key == Qt.Key.Key_Down:
                self.offers_wanted.emit(self.text(), self.cursorPosition(), True)
            return key == Qt.Key.Key_Down
        offer = self._popup.current()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._popup.move_by(1 if key == Qt.Key.Key_Down else -1)
            chosen = self._popup.current()
            self.setAccessibleDescription(f"{chosen.written} {chosen.meaning}" if chosen else "")
        elif key == Qt.Key.Key_Escape:
            self.close_offers()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and offer is not None:
            self._take_offer(offer.written)
        elif key == Qt.Key.Key_Tab and self._popup.offers():
            self._take_offer((offer or self._popup.offers()[0]).written)
        else:
            if key in _LEAVING:
                self.close_offers()
            return False
        return True

    def _take_offer(self, written: str) -> None:
        """Writes an offer in the place of the piece that was being typed."""
        is_value = not written.endswith(":")
        if is_value:
            written = (f'"{written}"' if " " in written else written) + " "
        before = self.text()[: self._offered_from] + written
        after = self.text()[self.cursorPosition() :]
        self.close_offers()
        self.setText(before + (after.lstrip() if is_value else after))
        self.setCursorPosition(len(before))
        if not is_value:
            self.offers_wanted.emit(self.text(), len(before), True)

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

    def _take_theme(self) -> None:
        self._place_end()
        self.update()

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
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows the badge again."""
        super().focusOutEvent(event)
        self.close_offers()
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
