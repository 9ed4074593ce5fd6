"""A start on encrypted data, and a window that gives way when its data was encrypted or decrypted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from .domain.shop_key import ShopKey
from .guiding import offer_guide
from .paths import Paths
from .services.encryption import Conversion, Encryption
from .services.shop import Shop
from .succession import StartQuestion, Succession
from .ui.encryption_flow import EncryptionFlow, UnlockFlow
from .ui.main_window import MainWindow
from .ui.tasks import Tasks
from .unlocking import encryption_of


class LockedStart(StartQuestion):
    """From the question for the passphrase to the window."""

    def __init__(
        self, paths: Paths, begin: Callable[[ShopKey], QObject], refuse: Callable[[Exception], QObject]
    ) -> None:
        """`begin` gives a window, or the question how to mend what is damaged; `refuse` says why there is
        neither, and gives what has to be kept for it."""
        super().__init__()
        self.window: QObject | None = None
        self._begin, self._refuse = begin, refuse
        self._kept: QObject | None = None
        offer_guide()
        self.flow = UnlockFlow(encryption_of(paths), self._tasks, self)
        self.flow.unlocked.connect(self._go_on)
        self._ask(self.flow)

    def _go_on(self, key: ShopKey) -> None:
        self._answered()
        try:
            self.window = self._begin(key)
        except Exception as error:  # noqa: BLE001 - shown, as at any other start
            self._kept = self._refuse(error)
        if not isinstance(self.window, StartQuestion):  # which has a window to come as well
            QApplication.setQuitOnLastWindowClosed(True)


def offer(window: MainWindow, paths: Paths, shop: Shop, tasks: Tasks, succession: Succession) -> None:
    """What a window asks for that wants its data encrypted, or not any more."""
    flow = window.findChild(EncryptionFlow)
    if flow is None:
        encryption = encryption_of(paths)
        flow = EncryptionFlow(encryption, shop, tasks, window)
        flow.failed.connect(window.outcomes.show_failure)
        flow.prepared.connect(partial(_exchange, window, encryption, succession))
    flow.begin()


def _exchange(
    window: MainWindow, encryption: Encryption, succession: Succession, conversion: Conversion
) -> None:
    put = partial(encryption.put_in_place, conversion)
    keys = conversion.old, conversion.new
    succession.give_way(window, put, keys=keys, note=encryption.note, tell=lambda _successor: None)


def finish(window: MainWindow, paths: Paths, key: ShopKey, tasks: Tasks) -> None:
    """What a stop midway left readable is encrypted or taken away, beside the window."""
    job = partial(encryption_of(paths).finish, key)
    tasks.beside(job, lambda _count: None, window.outcomes.show_failure)
