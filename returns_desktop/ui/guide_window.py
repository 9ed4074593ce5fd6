"""The user guide in a window of its own: contents with a search beside a page, and the way back."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..domain.folding import fold
from ..services.guide import Guide, GuidePage
from .guide_page import GuideText
from .hairline import Hairline
from .language import Language
from .offer_bar import OfferBar
from .screens import room_around
from .theme import margins
from .widgets.filter_field import FilterField
from .widgets.flat_button import FlatButton
from .widgets.plain_text import PlainLabel

_SIZE: Final = (1000, 720)
_CONTENTS_WIDTH: Final = 270
_SCREEN_SHARE: Final = 0.92


class LeavingBar(OfferBar):
    """An address outside of the guide, which the browser opens if the reader wants it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("leaving", "open-external", parent)
        self._address = ""
        self._retranslate()
        self.accepted.connect(self._open)
        self.put_off.connect(self.hide)

    def offer(self, address: str) -> None:
        """Names the address."""
        self._address = address
        self._retranslate()
        self.show()

    def _open(self) -> None:
        self.hide()
        QDesktopServices.openUrl(QUrl(self._address))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Link out of the guide"))
        self._words.setText(self.tr("This link leads to {address}").format(address=self._address))
        self.accept_link.set_label(self.tr("Open in the browser"))
        self.later_link.set_label(self.tr("Not now"))


class GuideWindow(QWidget):
    """Stands beside the program: no dialog blocks it, and the program ends without it."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("guideWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._guide, self._shown = guide, ""
        self._before: list[str] = []
        self.back = FlatButton("back", "", "toolbar")
        self.back.setObjectName("guideBack")
        self.back.clicked.connect(self.go_back)
        self.search = FilterField("guideSearch")
        self.search.textChanged.connect(self._sought)
        self.search.returnPressed.connect(self._go_on)
        self.contents = QListWidget()
        self.contents.setObjectName("guideContents")
        self.contents.setProperty("surface", "list")
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._chosen)
        self.nothing = PlainLabel("", "body", "text_3")
        self.nothing.setWordWrap(True)
        self.page = GuideText()
        self.page.page_requested.connect(self.show_page)
        self.leaving = LeavingBar()
        self.page.address_requested.connect(self.leaving.offer)
        self._lay_out()
        for keys, slot in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Find, self._focus_search),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(keys, self, slot)
        self._retranslate()

    def show_page(self, name: str) -> None:
        """Opens a page; one that the guide does not have opens the first."""
        if self._shown and name != self._shown:
            self._before.append(self._shown)
        self._show(name)

    def go_back(self) -> None:
        """Opens the page that was read before."""
        if self._before:
            self._show(self._before.pop())

    def shown(self) -> str:
        """The name of the page that is read."""
        return self._shown

    def pages(self) -> tuple[GuidePage, ...]:
        """All pages in the language of the program."""
        return self._guide.pages(_language())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the search first, then the guide."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show(self._shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was sought is forgotten; the page stays for the next time."""
        self.search.clear()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 12, 8)
        bar.addWidget(self.back)
        bar.addStretch(1)
        self.search.setFixedWidth(_CONTENTS_WIDTH)
        bar.addWidget(self.search)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(margins(12, 12, 4, 12))
        column.addWidget(self.contents, 1)
        column.addWidget(self.nothing)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(beside)
        parts.addWidget(self.page)
        parts.setSizes([_CONTENTS_WIDTH, _SIZE[0] - _CONTENTS_WIDTH])
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(Hairline(parent=self))
        whole.addWidget(self.leaving)
        whole.addWidget(parts, 1)
        room = room_around(self).size() * _SCREEN_SHARE
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def _show(self, name: str) -> None:
        pages = self.pages()
        page = next((each for each in pages if each.name == name), pages[0])
        self._shown = page.name
        self.leaving.hide()
        self.back.setEnabled(bool(self._before))
        self.page.show_page(page.text, self._guide.folder / self._guide.language(_language()))
        self.page.setAccessibleName(page.title)
        self.setWindowTitle(self.tr("{page} – User guide").format(page=page.title))
        self._list()
        self.page.mark(fold(self.search.text()).split())

    def _list(self) -> None:
        """The contents, or of them what has the words."""
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in self._guide.found(_language(), self.search.text()):
            entry = QListWidgetItem(page.title)
            entry.setData(Qt.ItemDataRole.UserRole, page.name)
            self.contents.addItem(entry)
            if page.name == self._shown:
                self.contents.setCurrentItem(entry)
        self.contents.blockSignals(False)
        self.contents.setVisible(self.contents.count() > 0)
        self.nothing.setVisible(self.contents.count() == 0)

    def _chosen(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.show_page(entry.data(Qt.ItemDataRole.UserRole))

    def _sought(self, words: str) -> None:
        self._list()
        self.page.mark(fold(words).split())

    def _go_on(self) -> None:
        """Enter in the search: the next place with the words, or the first page that has them."""
        names = [page.name for page in self._guide.found(_language(), self.search.text())]
        if self._shown in names:
            self.page.go_on()
        elif names:
            self.show_page(names[0])

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _retranslate(self) -> None:
        self.back.set_label(self.tr("Back"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.nothing.setText(self.tr("No page has these words."))


def _language() -> str:
    """The language of the program."""
    app = QApplication.instance()
    found = app.findChild(Language) if app is not None else None
    return found.code if isinstance(found, Language) else ""
