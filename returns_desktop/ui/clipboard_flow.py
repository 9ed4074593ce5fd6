"""The clipboard, watched only if the seller asked for it: a buyer's words are offered, never taken."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ..domain.pasted import LONGEST, Pasted, PastedKind
from ..services.pasting import Pasting
from ..services.settings import Settings, SettingsFile
from .offer_bar import OfferBar
from .tasks import Tasks


class Clipboard(Protocol):
    """What is used of `QClipboard`."""

    @property
    def dataChanged(self) -> SignalInstance: ...
    def text(self) -> str: ...
    def ownsClipboard(self) -> bool: ...


class ClipboardBar(OfferBar):
    """Offers to add copied words to the request of their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clipboard", "paste", parent)
        self._order_id = ""
        self.accept_link.setObjectName("clipboardAdd")
        self._retranslate()

    def offer(self, order_id: str) -> None:
        """Names the order; empty hides the bar."""
        self._order_id = order_id
        self.setVisible(bool(order_id))
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Copied buyer comment"))
        self.accept_link.set_label(self.tr("Add"))
        self.later_link.set_label(self.tr("Not now"))
        self._words.setText(self.tr("Add the copied text to {order}?").format(order=self._order_id))


class ClipboardFlow(QObject):
    """While it is off it is not even told that something was copied.

    Signals:
        add_requested(object): the `Pasted` that shall go to its request.
        failed(object): an exception of reading.
    """

    add_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        pasting: Pasting,
        settings: SettingsFile,
        tasks: Tasks,
        window: QWidget,
        *,
        clipboard: Clipboard | None = None,
    ) -> None:
        super().__init__(window)
        self._pasting, self._settings, self._tasks = pasting, settings, tasks
        self._clipboard: Clipboard = clipboard or QGuiApplication.clipboard()
        self._is_on = False
        self._offered: Pasted | None = None
        self._copies = 0
        self.bar = ClipboardBar(window)
        self.bar.accepted.connect(self._add)
        self.bar.put_off.connect(self._withdraw)

    def start(self) -> None:
        """Begins if the settings say so."""
        self.take(self._settings.load())

    def take(self, settings: Settings) -> None:
        """The settings are others now. What was copied before stays unread."""
        if settings.watch_clipboard == self._is_on:
            return
        self._is_on = settings.watch_clipboard
        if self._is_on:
            self._clipboard.dataChanged.connect(self._look)
        else:
            self._clipboard.dataChanged.disconnect(self._look)
            self._copies += 1
            self._withdraw()

    def stop(self) -> None:
        """Nothing is read any more."""
        self.take(Settings(watch_clipboard=False))

    def _look(self) -> None:
        """Something was copied: what was offered before is not on the clipboard any more."""
        self._withdraw()
        self._copies += 1
        if self._clipboard.ownsClipboard():  # this program's own copies are no buyer's words
            return
        words = self._clipboard.text()
        if len(words) <= LONGEST:
            seen = partial(self._seen, self._copies)
            self._tasks.read(partial(self._read, words), seen, self.failed.emit, key="clipboard")

    def _read(self, words: str) -> Pasted | None:
        """The copied words, if they belong to one known order and are new to it."""
        pasted = self._pasting.read(words)
        if pasted.kind is not PastedKind.ORDER_WITH_WORDS:
            return None
        found = self._pasting.requests_of(pasted.order_ids[0])
        is_new = found and all(request.comment.text != pasted.words for request in found)
        return pasted if is_new else None

    def _seen(self, copy: int, pasted: Pasted | None) -> None:
        if copy == self._copies and pasted is not None:
            self._offered = pasted
            self.bar.offer(pasted.order_ids[0])

    def _add(self) -> None:
        pasted = self._offered
        self._withdraw()
        if pasted is not None:
            self.add_requested.emit(pasted)

    def _withdraw(self) -> None:
        self._offered = None
        self.bar.offer("")
