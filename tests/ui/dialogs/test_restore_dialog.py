"""The dialog that restores: what is in a backup beside what is there now, and what cannot be used."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from dialog_support import opened, results
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support import NOW

from returns_desktop.domain.backup_layers import Content, Occasion
from returns_desktop.domain.errors import AppError
from returns_desktop.services.backups import Backup
from returns_desktop.ui.dialogs.restore import RestoreDialog

PRESENT = Content("0007_lists", 1210, 340, 12, 900, NOW)
OLDER = Content("0007_lists", 1203, 338, 12, 890, NOW - timedelta(days=1))
BACKUPS = tuple(
    Backup(Path(f"/b/{name}.sqlite3"), NOW - timedelta(days=days), occasion, 61_300_000)
    for days, (name, occasion) in enumerate(
        (
            ("returns-20261121-180000", Occasion.BY_ITSELF),
            ("before-restore-20261120-180000", Occasion.BEFORE_RESTORE),
            ("my &<b>own", None),
        ),
        1,
    )
)


@pytest.fixture
def dialog(qtbot: QtBot, theme_icons: Path, theme_light: object) -> RestoreDialog:  # noqa: ARG001
    return opened(qtbot, RestoreDialog(BACKUPS, PRESENT))


def verdict(dialog: RestoreDialog) -> str:
    return dialog.preview.verdict.text() if not dialog.preview.verdict.isHidden() else ""


def sent(dialog: RestoreDialog) -> str:
    return dialog.preview.sent.text() if not dialog.preview.sent.isHidden() else ""


def test_what_is_in_it_stands_beside_what_is_there_now(dialog: RestoreDialog) -> None:
    assert dialog.is_blocked()
    dialog.show_read(BACKUPS[0].path.name, OLDER)
    assert not dialog.is_blocked()
    assert dialog.preview.numbers()[:3] == [("1203", "1210"), ("338", "340"), ("12", "12")]
    assert verdict(dialog) == "Afterwards would be missing: 7 request(s) and 2 decision(s)."
    assert sent(dialog) == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (PRESENT, "This is what is there now."),
        (Content("0007_lists", 1210, 340, 12, 899, NOW), "No request and no decision would be missing."),
        (Content("0007_lists", 1210, 339, 12, 899, NOW), "Afterwards would be missing: 1 decision(s)."),
        (Content("0007_lists", 1209, 340, 12, 899, NOW), "Afterwards would be missing: 1 request(s)."),
    ],
)
def test_what_would_be_missing_is_said(dialog: RestoreDialog, content: Content, said: str) -> None:
    dialog.show_read(BACKUPS[0].path.name, content)
    assert verdict(dialog) == said


def test_what_was_exported_since_is_warned_of(dialog: RestoreDialog) -> None:
    dialog.show_read(BACKUPS[0].path.name, Content("0007_lists", 1203, 338, 10, 890, NOW))
    assert sent(dialog).startswith("2 file(s) left the program since then.")
    assert "twice" in sent(dialog)


def test_a_damaged_one_can_be_chosen_and_not_restored(dialog: RestoreDialog) -> None:
    dialog.show_read(BACKUPS[0].path.name, OLDER)
    dialog.show_read(BACKUPS[1].path.name, AppError("backup_newer", file="x", schema="0009_later"))
    dialog.list.setCurrentRow(1)
    assert dialog.is_blocked()
    assert "newer version" in verdict(dialog)
    found = results(dialog)
    dialog.action_button.click()
    assert found == []
    dialog.list.setCurrentRow(0)
    assert not dialog.is_blocked()


def test_the_list_tells_why_each_was_made_and_shows_names_plain(dialog: RestoreDialog) -> None:
    lines = [dialog.list.item(row).text() for row in range(3)]
    assert lines[0].endswith("61.3 MB")
    assert "before a restore" in lines[1]
    assert "my &<b>own.sqlite3" in lines[2]


def test_it_is_asked_for_once_and_cancel_gives_it_up(dialog: RestoreDialog) -> None:
    dialog.show_read(BACKUPS[0].path.name, OLDER)
    found, given_up = results(dialog), list[Any]()
    dialog.cancel_requested.connect(lambda: given_up.append(True))
    dialog.action_button.click()
    dialog.action_button.click()
    assert found == [BACKUPS[0].path]
    dialog.safe_button.click()
    assert given_up == [True]
    assert dialog.isVisible()
    dialog.show_error("Cancelled. Nothing was changed.")
    dialog.safe_button.click()
    assert not dialog.isVisible()


def test_one_can_be_chosen_to_begin_with(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RestoreDialog(BACKUPS, PRESENT, chosen=BACKUPS[1].path.name))
    assert dialog.list.currentRow() == 1


def test_without_a_backup_one_can_be_made(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RestoreDialog((), PRESENT))
    wanted: list[bool] = []
    dialog.backup_requested.connect(lambda: wanted.append(True))
    assert dialog.is_blocked()
    dialog.make_link.click()
    assert wanted == [True]
    assert dialog.is_busy()


def test_a_shop_that_cannot_be_read_is_kept(qtbot: QtBot) -> None:
    dialog = opened(qtbot, RestoreDialog(BACKUPS, None))
    dialog.show_read(BACKUPS[0].path.name, OLDER)
    assert dialog.preview.numbers()[0] == ("1203", "–")
    assert verdict(dialog).startswith("What is there now cannot be read.")
    assert not dialog.is_blocked()


def test_nothing_in_it_is_cut(dialog: RestoreDialog) -> None:
    dialog.show_read(BACKUPS[0].path.name, Content("0007_lists", 1203, 338, 10, 890, NOW))
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
