"""How the program goes on after its database was replaced, or was found damaged. `app` hands in how shops and
windows are made."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from .domain.errors import AppError
from .domain.shop_key import ShopKey
from .paths import Paths
from .services.restoring import Restore, Restoring, put_in_place
from .services.salvaging import Damaged
from .services.shop import Shop, system_clock
from .ui.damage_flow import DamageFlow
from .ui.main_window import MainWindow
from .ui.tasks import ThreadedTasks

Whole = Callable[[MainWindow], None]
"""What is done with a window when everything can be done in it."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Another database on the same folders, and another window on it."""

    paths: Paths
    deadline_rules: Path
    open_shop: Callable[[], Shop]
    begin: Callable[[Whole], MainWindow]
    refuse: Callable[[AppError], None]
    """Is told why no window can be begun even then."""
    key: ShopKey | None = None
    """Of encrypted data."""

    def go_back(self, window: MainWindow, restore: Restore) -> None:
        """Closes a window and with it its shop, puts a backup in the place of the database, and begins
        another window: on the old database if that was not possible."""
        QApplication.setQuitOnLastWindowClosed(False)
        window.close()
        refused: AppError | None = None
        try:
            put_in_place(self.paths.database, restore, system_clock())
        except AppError as error:
            refused = error

        def tell(successor: MainWindow) -> None:
            if refused is not None:
                successor.outcomes.show_failure(refused)
            else:
                successor.outcomes.show_restored(restore.content, restore.kept, successor.restore_flow.begin)

        window.successor = self.begin_on(None if refused else restore, tell)
        window.deleteLater()

    def begin_on(self, restore: Restore | None, tell: Whole) -> MainWindow | None:
        """A window on what is in place now; the journal of a restored shop says where it comes from."""
        try:
            if restore is not None and restore.backup:
                shop = self.open_shop()
                Restoring(shop).note(restore)
                shop.close()
            return self.begin(tell)
        except AppError as error:
            self.refuse(error)
            return None
        finally:
            QApplication.setQuitOnLastWindowClosed(True)

    def damaged(self) -> Damaged:
        """The database as one that cannot be opened."""
        paths = self.paths
        return Damaged(
            paths.database,
            backups=paths.backups,
            deadline_rules=self.deadline_rules,
            clock=system_clock,
            key=self.key.database_key if self.key else None,
        )

    def mend(self) -> "Mending":
        """Asks how to go on with a damaged database; keep what is returned."""
        return Mending(self)

    def mend_instead(self, window: MainWindow) -> None:
        """A window that met damage gives way to the question how to go on."""
        QApplication.setQuitOnLastWindowClosed(False)
        window.close()
        window.successor = self.mend()
        window.deleteLater()


class Mending(QObject):
    """From the question how to go on with a damaged database to a window on another one."""

    def __init__(self, recovery: Recovery) -> None:
        super().__init__(QApplication.instance())
        self.window: MainWindow | None = None
        self._recovery = recovery
        self._tasks = ThreadedTasks(self)
        self.flow = DamageFlow(recovery.damaged(), self._tasks)
        self.flow.mended.connect(self._go_on)
        self.flow.given_up.connect(self._quit)
        self.flow.failed.connect(lambda error: sys.excepthook(type(error), error, error.__traceback__))
        QApplication.setQuitOnLastWindowClosed(False)  # a window comes after the question
        self.flow.begin()

    def _go_on(self, restore: Restore | None) -> None:
        self._tasks.close(lambda: None)

        def tell(window: MainWindow) -> None:
            if restore is not None:
                window.outcomes.show_restored(restore.content, "", window.restore_flow.begin)

        self.window = self._recovery.begin_on(restore, tell)

    def _quit(self) -> None:
        self._tasks.close(lambda: None)
        QApplication.setQuitOnLastWindowClosed(True)
        QApplication.quit()
