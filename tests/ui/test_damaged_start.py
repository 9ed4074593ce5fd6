"""A start with a damaged data file: what can be done is asked, done, and the damaged file kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop import app, windows
from returns_desktop.domain.backup_layers import Saved
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.guiding import offer_guide
from returns_desktop.paths import Paths
from returns_desktop.recovery import Mending
from returns_desktop.services.backups import Backups
from returns_desktop.ui.dialogs.damaged import BACKUP, EMPTY, SALVAGE, DamagedDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.widgets.strip import Strip
from ui.triage_desk import Desk, requests

PAGE = 4096


def overwrite(path: Path, name: str) -> bytes:
    """Overwrites the first page of a table or index; the damaged file."""
    with closing(sqlite3.connect(path)) as raw:
        found = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
        (page,) = found.fetchone()
    with path.open("r+b") as stream:
        stream.seek((page - 1) * PAGE)
        stream.write(b"\xff" * PAGE)
    return path.read_bytes()


def damage(folder: Path) -> bytes:
    """Damages what every start reads: which decisions are held."""
    return overwrite(folder / "returns.sqlite3", "decision_held")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop of 182 requests; its backup has one, nothing decided."""
    shop = TestShop(tmp_path)
    shop.take_in({})
    Backups(shop.shop).make()
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.shop.close()
    return tmp_path


@pytest.fixture
def mending(folder: Path, qtbot: QtBot) -> Iterator[Mending]:  # noqa: ARG001
    damage(folder)
    yield from asked(folder)


def asked(folder: Path) -> Iterator[Mending]:
    paths = Paths.under(folder)
    with pytest.raises(AppError, match="database_damaged"):
        app.prepare_shop(paths)
    windows.dress(app.make_application(), paths)
    mending = Mending(app._succession(paths, None), paths)
    yield mending
    if mending.window is not None:
        mending.window.close()
    elif mending.flow.dialog.isVisible():
        mending.flow.dialog.reject()
    QApplication.setQuitOnLastWindowClosed(True)


def ready(qtbot: QtBot, mending: Mending) -> DamagedDialog:
    qtbot.waitUntil(lambda: not mending.flow.dialog.is_blocked() and not mending.flow.dialog.is_busy())
    return mending.flow.dialog


def choose(dialog: DamagedDialog, way: str) -> None:
    dialog.way.set_choice(way)
    dialog.way.choice_changed.emit(way)


def the_window(qtbot: QtBot, mending: Mending) -> MainWindow:
    qtbot.waitUntil(lambda: mending.window is not None and mending.window.is_whole())
    assert mending.window is not None
    return mending.window


def stored(qtbot: QtBot, window: MainWindow) -> int:
    found: list[int] = []
    window.list_flow.counts_read.connect(lambda counts: found.append(counts.stored))
    window.list_flow.load_counts()
    qtbot.waitUntil(lambda: bool(found))
    return found[-1]


def test_the_newest_backup_is_offered_with_what_is_in_it(
    qtbot: QtBot, mending: Mending, folder: Path
) -> None:
    damaged = (folder / "returns.sqlite3").read_bytes()
    dialog = ready(qtbot, mending)
    assert str(folder) in dialog.told.text()
    assert dialog.way.choice() == BACKUP
    assert dialog.preview.numbers()[:2] == [("1", "–"), ("0", "–")]
    assert (folder / "returns.sqlite3").read_bytes() == damaged
    dialog.action_button.click()
    window = the_window(qtbot, mending)
    assert stored(qtbot, window) == 1
    (aside,) = folder.glob("returns-damaged-*.sqlite3")
    assert aside.read_bytes() == damaged
    assert QApplication.quitOnLastWindowClosed()


def test_what_can_be_read_is_shown_before_it_is_used(qtbot: QtBot, mending: Mending, folder: Path) -> None:
    damaged = (folder / "returns.sqlite3").read_bytes()
    dialog = ready(qtbot, mending)
    choose(dialog, SALVAGE)
    dialog.action_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert dialog.read.told()[:2] == ["all 182", "all 1"]
    assert (folder / "returns.sqlite3").read_bytes() == damaged
    assert dialog.action_button.text() == "Go on with this"
    dialog.action_button.click()
    window = the_window(qtbot, mending)
    assert stored(qtbot, window) == 182
    (aside,) = folder.glob("returns-damaged-*.sqlite3")
    assert aside.read_bytes() == damaged
    assert not list(folder.glob(".restore-*"))


def test_quitting_leaves_everything_as_it_is(qtbot: QtBot, mending: Mending, folder: Path) -> None:
    dialog = ready(qtbot, mending)
    choose(dialog, SALVAGE)
    dialog.action_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy())
    before = (folder / "returns.sqlite3").read_bytes()
    dialog.safe_button.click()
    assert not dialog.isVisible()
    assert mending.window is None
    assert (folder / "returns.sqlite3").read_bytes() == before
    assert not list(folder.glob(".restore-*"))
    assert not list(folder.glob("returns-damaged-*"))


def test_a_backup_that_turns_out_unsound_gives_way_to_the_next(qtbot: QtBot, folder: Path) -> None:
    shop = TestShop(folder)
    newer = Backups(shop.shop).make()
    shop.shop.close()
    overwrite(newer.path, "item_row_product")
    damage(folder)
    for mending in asked(folder):
        dialog = ready(qtbot, mending)
        assert dialog.preview.numbers()[0] == ("182", "–")
        dialog.action_button.click()
        qtbot.waitUntil(lambda dialog=dialog: dialog.preview.numbers()[0] == ("1", "–"))  # type: ignore[misc]
        refusal = dialog.findChild(Strip, "refusalStrip")
        assert refusal is not None
        assert not list(folder.glob("returns-damaged-*"))


def test_without_a_backup_the_file_can_still_be_read(qtbot: QtBot, folder: Path) -> None:
    for path in (folder / "backups").iterdir():
        path.unlink()
    damage(folder)
    for mending in asked(folder):
        dialog = mending.flow.dialog
        qtbot.waitUntil(lambda dialog=dialog: dialog.way.choice() == SALVAGE)  # type: ignore[misc]
        dialog.action_button.click()
        qtbot.waitUntil(lambda dialog=dialog: dialog.read.told()[0] == "all 182")  # type: ignore[misc]


def test_nothing_that_can_be_read_is_said(qtbot: QtBot, folder: Path) -> None:
    (folder / "returns.sqlite3").write_bytes(b"no database at all " * 1000)
    for mending in asked(folder):
        dialog = ready(qtbot, mending)
        choose(dialog, SALVAGE)
        dialog.action_button.click()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.is_busy())  # type: ignore[misc]
        refusal = dialog.findChild(Strip, "refusalStrip")
        assert refusal is not None
        assert refusal.text().startswith("Nothing can be read out of the damaged file.")


@pytest.mark.parametrize("way", [BACKUP, EMPTY])
@pytest.mark.parametrize("content", [None, b""], ids=["missing", "empty"])
def test_a_file_that_has_gone_is_no_empty_shop(
    qtbot: QtBot, folder: Path, content: bytes | None, way: str
) -> None:
    path = folder / "returns.sqlite3"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    paths = Paths.under(folder)
    assert app._is_gone(paths)
    windows.dress(app.make_application(), paths)
    mending = Mending(app._succession(paths, None), paths)
    dialog = ready(qtbot, mending)
    choose(dialog, way)
    dialog.action_button.click()
    window = the_window(qtbot, mending)
    assert stored(qtbot, window) == (1 if way == BACKUP else 0)
    assert len(list((folder / "backups").glob("*.sqlite3"))) == 1
    window.close()


def test_a_first_start_is_asked_nothing(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.ensure()
    assert not app._is_gone(paths)
    (paths.backups / "notes.sqlite3").write_bytes(b"no backup")
    assert not app._is_gone(paths)


def test_damage_that_a_window_meets_leads_there(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, requests(2))
    asked: list[bool] = []
    desk.window.mending_requested.connect(lambda: asked.append(True))
    desk.window.outcomes.show_failure(AppError("database_damaged", file="returns.sqlite3"))
    assert desk.window.status.message() == "The data file is damaged"
    desk.window.status._ways[0][1]()
    assert asked == [True]


def test_a_window_gives_way_to_the_question(folder: Path, qtbot: QtBot) -> None:
    window = app.create(["--data-dir", str(folder)])
    damage(folder)
    window.mending_requested.emit()
    mending = window.successor
    assert isinstance(mending, Mending)
    dialog = ready(qtbot, mending)
    assert not QApplication.quitOnLastWindowClosed()
    dialog.safe_button.click()
    assert QApplication.quitOnLastWindowClosed()


def test_losses_are_told(qtbot: QtBot, theme_icons: Path, theme_light: object) -> None:  # noqa: ARG001
    from returns_desktop.domain.backup_layers import Content
    from returns_desktop.services.restoring import Restore
    from returns_desktop.services.salvaging import Salvaged

    dialog = DamagedDialog("returns.sqlite3", "Returns")
    qtbot.addWidget(dialog)
    dialog.show()
    restore = Restore("", Content("0007_lists", 1203, 340, 1, 900, None), Path("x"), None, "")
    whole = Saved(900, 900)
    dialog.show_salvaged(Salvaged(restore, Saved(1203, 1210), Saved(340, 340), whole, whole, ()))
    choose(dialog, SALVAGE)
    assert dialog.read.told() == ["1203 of 1210", "all 340", "all 900", "all 900"]
    assert dialog.read.warning.text().startswith("Decisions, amounts or messages may be missing.")


def test_help_is_there_before_there_is_a_window(mending: Mending, qtbot: QtBot) -> None:
    mending.flow.begin()
    qtbot.keyClick(mending.flow.dialog, Qt.Key.Key_F1)
    guide = offer_guide().window
    assert guide is not None
    assert guide.shown() == "data"
    assert mending.flow.dialog.isVisible()
