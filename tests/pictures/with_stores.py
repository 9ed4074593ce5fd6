"""How several stores are seen: at the top of the sidebar, in plans and in the settings."""

from PySide6.QtWidgets import QAbstractButton, QComboBox

from returns_desktop.ui.dialogs.settings import STORES, SettingsDialog

from . import sample
from .shops import SECOND
from .stage import Stage, settle


def stores(stage: Stage) -> None:
    """All stores: rows say whose they are."""
    stage.show_request(sample.NEW)


def store_menu(stage: Stage) -> None:
    """The stores to choose from, with what needs action in each."""
    stage.act("stores")


def one_store(stage: Stage) -> None:
    """One store alone."""
    stage.window.store_flow.choose(_second(stage))
    settle()


def store_plan(stage: Stage) -> None:
    """A report that does not tell its account."""
    stage.window.open_files([sample.report_of_nobody(stage.paths.data_dir)])
    settle()


def store_move(stage: Stage) -> None:
    """The seller says another store than the one that has the orders."""
    stage.window.open_files([sample.next_report(stage.paths.data_dir)])
    settle()
    combo = stage.dialog().findChild(QComboBox, "planStoreCombo")
    assert combo is not None
    combo.setCurrentIndex(combo.findData(_second(stage)))
    combo.activated.emit(combo.currentIndex())
    settle()


def store_moved(stage: Stage) -> None:
    """The same after they were moved there."""
    store_move(stage)
    button = stage.dialog().findChild(QAbstractButton, "moveHereButton")
    assert button is not None
    button.click()
    settle()


def add_store(stage: Stage) -> None:
    """A store that is added in the settings."""
    stage.act("settings")
    dialog = stage.dialog()
    assert isinstance(dialog, SettingsDialog)
    dialog.show_section(STORES)
    dialog.stores.add()
    settle()


def _second(stage: Stage) -> int:
    return next(store.id for store in stage.browsing.stores() if store.name == SECOND)
