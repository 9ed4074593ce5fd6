"""One window gives way to another on the same folders, and what a start asks before there is a window. `app`
hands in how shops and windows are made."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QApplication

from .domain.errors import AppError
from .domain.shop_key import ShopKey
from .services.shop import Shop
from .ui.main_window import MainWindow
from .ui.tasks import ThreadedTasks

Whole = Callable[[MainWindow], None]
"""What is done with a window when everything can be done in it."""


@dataclass(frozen=True, slots=True)
class Succession:
    """How another window comes on the same folders."""

    open_shop: Callable[[ShopKey | None], Shop]
    """With the key of encrypted data."""
    begin: Callable[[ShopKey | None, Whole], MainWindow]
    refuse: Callable[[AppError], object]
    """Is told why no window can be begun."""

    def give_way(
        self,
        window: MainWindow,
        put_in_place: Callable[[], None],
        *,
        keys: tuple[ShopKey | None, ShopKey | None],
        note: Callable[[Shop], object] | None,
        tell: Whole,
    ) -> None:
        """Closes a window and with it its shop, puts another database in its place, and begins another
        window: on the old database if that was not possible, which it says. `keys`: of the old database and
        of the new one; `note`: what is written into the new shop."""
        QApplication.setQuitOnLastWindowClosed(False)
        window.close()
        old, new = keys
        try:
            put_in_place()
        except AppError as error:
            refused = error
            window.successor = self.begin_on(old, lambda other: other.outcomes.show_failure(refused))
        else:
            window.successor = self.begin_on(new, tell, note)
        window.deleteLater()

    def begin_on(
        self, key: ShopKey | None, tell: Whole, note: Callable[[Shop], object] | None = None
    ) -> MainWindow | None:
        """A window on what is in place now; None where there can be none, which is told."""
        try:
            if note is not None:
                shop = self.open_shop(key)
                note(shop)
                shop.close()
            return self.begin(key, tell)
        except AppError as error:
            self.refuse(error)
            return None
        finally:
            QApplication.setQuitOnLastWindowClosed(True)


class Asking(Protocol):
    """A flow that asks before there is a window."""

    given_up: SignalInstance
    failed: SignalInstance

    def begin(self) -> None: ...


class StartQuestion(QObject):
    """Something has to be answered before there is a window. Whoever makes it keeps it."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self._tasks = ThreadedTasks(self)

    def _ask(self, flow: Asking) -> None:
        flow.given_up.connect(self._quit)
        flow.failed.connect(lambda error: sys.excepthook(type(error), error, error.__traceback__))
        QApplication.setQuitOnLastWindowClosed(False)  # a window comes after the question
        flow.begin()

    def _answered(self) -> None:
        """Nothing more is asked; whoever begins the window has it quit the program again."""
        self._tasks.close(lambda: None)

    def _quit(self) -> None:
        self._answered()
        QApplication.setQuitOnLastWindowClosed(True)
        QApplication.quit()
