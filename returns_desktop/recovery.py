"""How the program goes on after a backup was restored, or its database was found damaged."""

from functools import partial

from PySide6.QtWidgets import QApplication

from .domain.shop_key import ShopKey
from .guiding import offer_guide
from .paths import Paths, resource
from .services.restoring import Restore, Restoring, put_in_place
from .services.salvaging import Damaged
from .services.shop import Shop, system_clock
from .succession import StartQuestion, Succession
from .ui.damage_flow import DamageFlow
from .ui.main_window import MainWindow


def go_back(
    succession: Succession, window: MainWindow, paths: Paths, key: ShopKey | None, restore: Restore
) -> None:
    """A window gives way to another on a backup, which has the way back to before."""

    def tell(successor: MainWindow) -> None:
        successor.outcomes.show_restored(restore.content, restore.kept, successor.restore_flow.begin)

    put = partial(put_in_place, paths.database, restore, system_clock())
    succession.give_way(window, put, keys=(key, key), note=partial(_note, restore), tell=tell)


def mend_instead(
    succession: Succession, window: MainWindow, paths: Paths, key: ShopKey | None
) -> None:
    """A window that met damage gives way to the question how to go on."""
    QApplication.setQuitOnLastWindowClosed(False)
    window.close()
    window.successor = Mending(succession, paths, key)
    window.deleteLater()


def damaged(paths: Paths, key: ShopKey | None = None) -> Damaged:
    """The database as one that cannot be opened."""
    return Damaged(
        paths.database,
        backups=paths.backups,
        deadline_rules=resource("rules/deadlines.json"),
        clock=system_clock,
        key=key.database_key if key else None,
    )


class Mending(StartQuestion):
    """From the question how to go on with a damaged database to a window on another one."""

    def __init__(self, succession: Succession, paths: Paths, key: ShopKey | None = None) -> None:
        super().__init__()
        self.window: MainWindow | None = None
        self._succession, self._key = succession, key
        offer_guide()
        self.flow = DamageFlow(damaged(paths, key), self._tasks)
        self.flow.mended.connect(self._go_on)
        self._ask(self.flow)

    def _go_on(self, restore: Restore | None) -> None:
        self._answered()

        def tell(window: MainWindow) -> None:
            if restore is not None:
                window.outcomes.show_restored(restore.content, "", window.restore_flow.begin)

        note = partial(_note, restore) if restore is not None and restore.backup else None
        self.window = self._succession.begin_on(self._key, tell, note)


def _note(restore: Restore, shop: Shop) -> None:
    Restoring(shop).note(restore)
