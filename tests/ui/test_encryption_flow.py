"""From a plain window to an encrypted one and back, and a start that asks for the passphrase."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop.app import Start, begin, prepare_shop
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.shop_key import WrappedKey
from returns_desktop.locked_start import LockedStart
from returns_desktop.paths import Paths
from returns_desktop.services import key_store
from returns_desktop.services.encryption import Encryption
from returns_desktop.startup import StartupTimes
from returns_desktop.storage.db import is_plain
from returns_desktop.ui.dialogs.encrypt import EncryptDialog
from returns_desktop.ui.encryption_flow import EncryptionFlow, UnlockFlow
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.unlocking import encryption_of

pytest.importorskip("sqlcipher3")

PASSPHRASE = "correct horse battery"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key store of this computer is touched, and stretching takes no time."""
    real = WrappedKey.of
    cheap = lambda key, phrase, salt, cost=16: real(key, phrase, salt, cost=min(cost, 16))  # noqa: E731
    monkeypatch.setattr(WrappedKey, "of", cheap)
    monkeypatch.setattr(key_store.SystemKeyStore, "_store", lambda _self: None)


@pytest.fixture
def start(tmp_path: Path) -> Start:
    paths = Paths.under(tmp_path / "data")
    paths.ensure()
    shop = TestShop(paths.data_dir)
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.shop.close()
    return Start(paths, ())


@pytest.fixture
def begun(qtbot: QtBot, start: Start) -> Iterator[Callable[..., MainWindow]]:
    """Begins windows that are whole, and closes what is left of them and of what came after."""
    kept: list[MainWindow] = []

    def one() -> MainWindow:
        window = begin(start, StartupTimes())
        kept.append(window)
        qtbot.waitUntil(window.is_whole, timeout=20_000)
        return window

    yield one
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.close()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def encrypt(qtbot: QtBot, window: MainWindow) -> None:
    """As the seller does it in the form."""
    window.encryption_requested.emit()
    flow = window.findChild(EncryptionFlow)
    assert isinstance(flow, EncryptionFlow)
    qtbot.waitUntil(flow.has_dialog)
    fill_in(flow)


def fill_in(flow: EncryptionFlow) -> None:
    """All three steps of the form."""
    dialog: EncryptDialog = flow._dialog
    dialog.first.setText(PASSPHRASE)
    dialog.again.setText(PASSPHRASE)
    dialog.submit()
    groups = dialog.key.text().split("-")
    dialog.submit()
    dialog.typed.setText(" ".join(groups[place] for place in dialog._asked))
    dialog.submit()


def successor(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.successor is not None, timeout=20_000)
    after = window.successor
    assert isinstance(after, MainWindow)
    qtbot.waitUntil(after.is_whole, timeout=20_000)
    return after


def test_the_data_is_encrypted_and_opened_again_and_decrypted(
    qtbot: QtBot, start: Start, begun: Callable[..., MainWindow]
) -> None:
    first = begun()
    rows = first.pane.table.requests.rowCount()
    encrypt(qtbot, first)
    second = successor(qtbot, first)
    assert not is_plain(start.paths.database)
    assert second.pane.table.requests.rowCount() == rows
    second.encryption_requested.emit()
    flow = second.findChild(EncryptionFlow)
    assert isinstance(flow, EncryptionFlow)
    flow._dialog.submit()
    third = successor(qtbot, second)
    assert is_plain(start.paths.database)
    assert third.pane.table.requests.rowCount() == rows
    third.close()


def test_a_start_asks_for_the_passphrase(
    qtbot: QtBot, start: Start, begun: Callable[..., MainWindow]
) -> None:
    first = begun()
    encrypt(qtbot, first)
    successor(qtbot, first).close()
    with pytest.raises(AppError, match="passphrase_needed"):
        prepare_shop(start.paths)
    refused: list[Exception] = []
    asked = LockedStart(
        start.paths,
        lambda key: begin(start, StartupTimes(), key=key),
        lambda error: refused.append(error),  # type: ignore[arg-type, return-value]
    )
    dialog = asked.flow.dialog
    for typed in ("another horse", PASSPHRASE):
        assert asked.window is None
        dialog.typed.setText(typed)
        dialog.submit()
        qtbot.waitUntil(lambda: not dialog.is_busy() or asked.window is not None, timeout=20_000)
    qtbot.waitUntil(lambda: asked.window is not None, timeout=20_000)
    window = asked.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(window.is_whole, timeout=20_000)
    window.close()
    assert not refused
    assert QApplication.quitOnLastWindowClosed()


def test_a_conversion_that_is_refused_leaves_a_window_on_the_old_data(
    qtbot: QtBot, start: Start, begun: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AppError("conversion_in_use")

    monkeypatch.setattr(Encryption, "put_in_place", refuse)
    first = begun()
    encrypt(qtbot, first)
    second = successor(qtbot, first)
    assert is_plain(start.paths.database)
    assert second.pane.table.requests.rowCount() > 0


def test_a_fault_of_the_program_leaves_the_forms_to_be_left(
    qtbot: QtBot, start: Start, begun: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    failed: list[Exception] = []
    monkeypatch.setattr(Encryption, "prepare", fail)
    window = begun()
    flow = EncryptionFlow(encryption_of(start.paths), window._services.browsing._shop, InlineTasks(), window)
    flow.failed.connect(failed.append)
    flow.begin()
    fill_in(flow)
    assert not flow._dialog.is_busy()
    flow._dialog.leave()
    assert not flow.has_dialog()
    monkeypatch.setattr(Encryption, "open_with", fail)
    asked = UnlockFlow(encryption_of(start.paths), InlineTasks())
    qtbot.addWidget(asked.dialog)
    asked.failed.connect(failed.append)
    asked.begin()
    asked.dialog.typed.setText(PASSPHRASE)
    asked.dialog.submit()
    assert not asked.dialog.is_busy()
    asked.dialog.leave()
    assert not asked.dialog.isVisible()
    assert [type(error) for error in failed] == [ZeroDivisionError, ZeroDivisionError]


def test_the_sample_shop_is_never_encrypted(begun: Callable[..., MainWindow]) -> None:
    window = begun()
    window.sample_shop_requested.emit()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    (sample,) = [each for each in found if each is not window and each.isVisible()]
    sample.encryption_requested.emit()
    assert "never encrypted" in sample.pane.error()
    assert sample.findChild(EncryptionFlow) is None
