"""How screens are reached that come before the window, or when something is wrong."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from returns_desktop.attending import refusal as tell_refusal
from returns_desktop.attending import tell_unexpected_end
from returns_desktop.domain.backup_layers import Content
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.shop_key import ShopKey
from returns_desktop.services.data_place import PlaceKind, SharedPlace
from returns_desktop.ui.data_place_bar import DataPlaceBar
from returns_desktop.ui.dialogs.damaged import DamagedDialog
from returns_desktop.ui.dialogs.diagnostics import DiagnosticsDialog
from returns_desktop.ui.dialogs.encrypt import EncryptDialog, EncryptedDialog
from returns_desktop.ui.dialogs.fault import FaultDialog
from returns_desktop.ui.dialogs.unlock import UnlockDialog
from returns_desktop.ui.guide_desk import guide_desk
from returns_desktop.ui.guide_window import GuideWindow
from returns_desktop.ui.updated_bar import UpdatedBar

from . import sample
from .stage import Stage, settle

_KEY = ShopKey(bytes(range(16)))
_FACTS = "Returns Desktop, Python 3.11, Qt 6.11, Linux"
_FAULT = 'ui/list_flow.py:120 in load_counts\n    counts = self._browsing.counts()\nValueError: "not a place"'


def about(stage: Stage) -> None:
    """What the program is."""
    stage.act("about")


def licences(stage: Stage) -> None:
    """The licences of all that is shipped."""
    stage.act("about")
    over = stage.dialog()
    stage.window.licences_requested.emit(over)
    settle()


def guide(_stage: Stage) -> None:
    """The user guide."""
    guide_desk().ask("goods")
    settle()


def guide_search(_stage: Stage) -> None:
    """Words in the user guide."""
    guide_desk().ask("goods")
    (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, GuideWindow))
    window.search.setText("refund" if window.pages()[0].title.isascii() else "退款")
    settle()


def failed(stage: Stage) -> None:
    """A file that is no report."""
    wrong = stage.paths.data_dir / "invoice.pdf"
    wrong.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
    stage.window.open_files([wrong])
    settle()


def search_card(stage: Stage) -> None:
    """What can be searched for."""
    field = stage.window.toolbar.search
    field.setFocus()
    field.setText("reason:")
    field.textEdited.emit("reason:")
    settle()


def watch_bar(stage: Stage) -> None:
    """A new report lies in the watched folder."""
    bar = stage.window.watch_flow.bar
    bar.offer([Path("Downloads") / "returns_report_november.tsv"])
    settle()


def ended_bar(stage: Stage) -> None:
    """The last run did not end by itself."""
    tell_unexpected_end(stage.window)
    settle()


def updated_bar(stage: Stage) -> None:
    """The first start of another version."""
    bar = UpdatedBar("0.2.0", stage.window)
    stage.window.frame.add_bar(bar)
    bar.show()
    settle()


def data_place_bar(stage: Stage) -> None:
    """The data lies where others write."""
    bar = DataPlaceBar(SharedPlace(PlaceKind.SYNCED, "OneDrive"), stage.window)
    stage.window.frame.add_bar(bar)
    bar.show()
    settle()


def encrypt(stage: Stage) -> None:
    """How encrypted data is opened later."""
    stage.open(EncryptDialog(_KEY.recovery_key, (2, 6), has_key_store=True, parent=stage.window))


def encrypted(stage: Stage) -> None:
    """What can be done with encrypted data."""
    stage.open(EncryptedDialog(stage.window))


def unlock(stage: Stage) -> None:
    """The question for the passphrase; there is no window yet."""
    stage.window.hide()
    stage.open(UnlockDialog(has_passphrase=True))


def damaged(stage: Stage) -> None:
    """The data file cannot be used; there is no window yet."""
    backup = stage.window._services.backups.make()
    content: Content = stage.window._services.backups.content(backup)
    stage.window.hide()
    dialog = DamagedDialog("returns.sqlite3", "Returns")
    dialog.show_backup((backup, content))
    stage.open(dialog)


def diagnostics(stage: Stage) -> None:
    """What would be saved for whoever looks for a fault."""
    dialog = DiagnosticsDialog(lambda _path, _files: None, stage.window)
    for name, told in _files():
        dialog.add_file(name, told)
    dialog.finish()
    stage.open(dialog)


def fault(stage: Stage) -> None:
    """The program itself is at fault."""
    dialog = FaultDialog(_FACTS, parent=stage.window)
    dialog.add(_FAULT)
    stage.open(dialog)


def refusal(stage: Stage) -> None:
    """A start that cannot be; there is no window."""
    stage.window.hide()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    box = tell_refusal(application, AppError("already_open", folder="returns-desktop"))
    stage.open(box)


def _files() -> Iterator[tuple[str, str]]:
    told: Sequence[tuple[str, str]] = (
        ("versions.txt", _FACTS),
        ("shop.txt", f"181 requests\nSchema 0008\nLast import {sample.NOW:%Y-%m-%d}"),
        ("log.txt", f"{sample.NOW:%Y-%m-%d %H:%M} INFO version started"),
    )
    yield from told
