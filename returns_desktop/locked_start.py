"""A start on encrypted data, and a window that gives way to another when its data was encrypted or decrypted.
`app` hands in how windows are begun."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from .domain.errors import AppError
from .domain.shop_key import ShopKey
from .paths import Paths
from .services.encryption import Conversion, Encryption
from .services.key_store import SystemKeyStore
from .services.shop import Shop
from .ui.encryption_flow import EncryptionFlow, UnlockFlow
from .ui.main_window import MainWindow
from .ui.tasks import Tasks, ThreadedTasks


@dataclass(frozen=True, slots=True)
class Begins:
    """How another window begins on the same folder."""

    open_shop: Callable[..., Shop]
    """With `key`."""
    begin: Callable[[ShopKey | None, Callable[[MainWindow], None]], MainWindow]
    """With a key; the second is called when everything can be done in the window."""


def encryption_of(paths: Paths) -> Encryption:
    """That of a data folder, with the key store of this system."""
    return Encryption(paths.database, paths.backups, SystemKeyStore())


class LockedStart(QObject):
    """From the question for the passphrase to the window. Whoever makes it keeps it."""

    def __init__(
        self, paths: Paths, begin: Callable[[ShopKey], QObject], refuse: Callable[[Exception], QObject]
    ) -> None:
        """`begin` gives a window, or the question how to mend what is damaged; `refuse` says why there is
        neither, and gives what has to be kept for it."""
        super().__init__(QApplication.instance())
        self.window: QObject | None = None
        self._begin, self._refuse = begin, refuse
        self._kept: QObject | None = None
        self._tasks = ThreadedTasks(self)
        self.flow = UnlockFlow(encryption_of(paths), self._tasks, self)
        self.flow.unlocked.connect(self._go_on)
        self.flow.given_up.connect(self._quit)
        self.flow.failed.connect(lambda error: sys.excepthook(type(error), error, error.__traceback__))
        QApplication.setQuitOnLastWindowClosed(False)  # a window comes after the question
        self.flow.begin()

    def _go_on(self, key: ShopKey) -> None:
        self._tasks.close(lambda: None)
        try:
            self.window = self._begin(key)
        except Exception as error:  # noqa: BLE001 - shown, as at any other start
            self._kept = self._refuse(error)
        finally:
            QApplication.setQuitOnLastWindowClosed(True)

    def _quit(self) -> None:
        self._tasks.close(lambda: None)
        QApplication.setQuitOnLastWindowClosed(True)
        QApplication.quit()


def offer(window: MainWindow, paths: Paths, shop: Shop, tasks: Tasks, begins: Begins) -> None:
    """What a window asks for that wants its data encrypted, or not any more."""
    flow = window.findChild(EncryptionFlow)
    if flow is None:
        encryption = encryption_of(paths)
        flow = EncryptionFlow(encryption, shop, tasks, window)
        flow.failed.connect(window.outcomes.show_failure)
        flow.prepared.connect(partial(exchange, window, encryption, begins))
    flow.begin()


def exchange(window: MainWindow, encryption: Encryption, begins: Begins, conversion: Conversion) -> None:
    """Closes a window and with it its shop, puts what was prepared in the place of the database, and begins
    another window: on the old database if that was not possible."""
    QApplication.setQuitOnLastWindowClosed(False)
    window.close()
    refused: AppError | None = None
    key = conversion.new
    try:
        encryption.put_in_place(conversion)
    except AppError as error:
        refused, key = error, conversion.old

    def tell(successor: MainWindow) -> None:
        if refused is not None:
            successor.outcomes.show_failure(refused)

    try:
        if refused is None:
            shop = begins.open_shop(key=key)
            encryption.note(shop)
            shop.close()
        window.successor = begins.begin(key, tell)
    finally:
        QApplication.setQuitOnLastWindowClosed(True)
    window.deleteLater()


def finish(window: MainWindow, paths: Paths, shop: Shop, tasks: Tasks) -> None:
    """What a stop midway left readable is encrypted or taken away, beside the window."""
    if shop.key is not None:
        job = partial(encryption_of(paths).finish, shop.key)
        tasks.beside(job, lambda _count: None, window.outcomes.show_failure)
