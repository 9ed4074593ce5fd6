"""From the menu to a restored shop in a new window, and back to before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop import app
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.services.backups import Backups
from returns_desktop.services.restoring import Restore
from returns_desktop.ui.dialogs.restore import RestoreDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.widgets.strip import Strip
from ui.triage_desk import Desk, requests


def decide(shop: TestShop, request_id: int) -> None:
    shop.deciding.decide([request_id], AuthorizeInputs(), shop.versions(request_id))


def the_dialog(window: MainWindow) -> RestoreDialog:
    (found,) = [one for one in window.findChildren(RestoreDialog) if one.isVisible()]
    return found


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    made = Desk(shop, qtbot, requests(2))
    Backups(shop.shop).make()
    decide(shop, 1)
    return made


def test_the_menu_shows_the_backups_and_what_is_in_them(desk: Desk) -> None:
    desk.window._actions.restore.trigger()
    dialog = the_dialog(desk.window)
    assert dialog.list.count() == 1
    assert dialog.preview.numbers()[:2] == [("2", "2"), ("0", "1")]
    asked: list[Restore] = []
    desk.window.restore_requested.connect(asked.append)
    dialog.action_button.click()
    (restore,) = asked
    assert restore.content.decisions == 0
    assert restore.before is not None
    assert restore.before.decisions == 1
    assert restore.staged.exists()
    assert dialog.is_busy(), "nothing may be written any more"


def test_what_stops_it_is_said_in_the_dialog(desk: Desk) -> None:
    desk.window.restore_flow.begin()
    dialog = the_dialog(desk.window)
    (backup,) = Backups(desk.shop.shop).all()
    content = bytearray(backup.path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    backup.path.write_bytes(content)
    dialog.action_button.click()
    assert not dialog.is_busy()
    assert desk.window.pane.error() == ""
    strip = dialog.findChild(Strip, "refusalStrip")
    assert strip is not None
    assert strip.text().startswith(backup.path.name)
    assert not list(desk.shop.folder.glob(".restore-*"))


def test_one_is_made_now_and_chosen(desk: Desk) -> None:
    desk.window.restore_flow.begin()
    dialog = the_dialog(desk.window)
    dialog.make_link.click()
    assert dialog.list.count() == 2
    assert dialog.preview.verdict.text() == "This is what is there now."


def test_not_while_something_is_imported(desk: Desk) -> None:
    desk.window.status.show_work("Importing", None)
    desk.window.restore_flow.begin()
    assert not desk.window.restore_flow.has_dialog()
    assert "when the import or export is done" in desk.window.status.message()


def test_the_sample_shop_has_none(shop: TestShop, qtbot: QtBot) -> None:
    from returns_desktop.services.settings import SettingsFile
    from returns_desktop.ui.tasks import InlineTasks
    from returns_desktop.ui.window_services import Services

    settings = SettingsFile(shop.folder / "settings.json")
    window = MainWindow(Services.of(shop.shop), settings, InlineTasks(), is_sample=True)
    qtbot.addWidget(window)
    assert not window._actions.restore.isVisible()


# --- With the real program around it --------------------------------------------------------------


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:  # noqa: ARG001
    """The window of a shop with a backup; three requests were imported since."""
    shop = TestShop(tmp_path)
    shop.take_in({})
    Backups(shop.shop).make()
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.shop.close()
    window = app.create(["--data-dir", str(tmp_path)])
    yield window
    while isinstance(window.successor, MainWindow):
        window = window.successor
    window.close()


def successor(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The whole window that comes after one."""
    qtbot.waitUntil(lambda: window.successor is not None)
    assert isinstance(window.successor, MainWindow)
    qtbot.waitUntil(window.successor.is_whole)
    return window.successor


def restored(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Restores what the dialog offers; the whole window that comes then."""
    qtbot.waitUntil(lambda: window.restore_flow.has_dialog())
    dialog = the_dialog(window)
    qtbot.waitUntil(lambda: not dialog.is_blocked())
    dialog.action_button.click()
    second = successor(qtbot, window)
    qtbot.waitUntil(lambda: bool(second.status.message()))
    return second


def test_a_restored_shop_is_shown_in_a_new_window_and_can_be_taken_back(
    qtbot: QtBot, program: MainWindow, tmp_path: Path
) -> None:
    counted: list[int] = []
    program.restore_flow.begin()
    second = restored(qtbot, program)
    second.list_flow.counts_read.connect(lambda counts: counted.append(counts.stored))
    assert second.status.message().startswith("The backup is restored: 1 request")
    assert QApplication.quitOnLastWindowClosed()
    second.list_flow.load_counts()
    qtbot.waitUntil(lambda: counted == [1])
    kept = list((tmp_path / "backups").glob("before-restore-*.sqlite3"))
    assert len(kept) == 1
    second.status._ways[0][1]()
    qtbot.waitUntil(lambda: second.restore_flow.has_dialog())
    third = restored(qtbot, second)
    assert third.status.message().startswith("The backup is restored: 182 request")
    assert not list(tmp_path.glob(".restore-*"))


def test_a_restore_that_is_refused_goes_on_with_what_was_there(
    qtbot: QtBot, program: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AppError("restore_in_use")

    monkeypatch.setattr("returns_desktop.recovery.put_in_place", refuse)
    program.restore_flow.begin()
    qtbot.waitUntil(lambda: program.restore_flow.has_dialog())
    dialog = the_dialog(program)
    qtbot.waitUntil(lambda: not dialog.is_blocked())
    dialog.action_button.click()
    second = successor(qtbot, program)
    qtbot.waitUntil(lambda: "has the data open" in second.pane.error())
