"""Forms of encryption: a recovery key that was not written down encrypts nothing."""

import pytest
from dialog_support import opened, results
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from returns_desktop.domain.shop_key import ShopKey
from returns_desktop.ui.dialogs.encrypt import KEY_STORE, EncryptDialog, EncryptedDialog
from returns_desktop.ui.dialogs.unlock import UnlockDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

KEY = ShopKey(bytes(range(20))).recovery_key
GROUPS = KEY.split("-")


def made(qtbot: QtBot, *, recovery_key: str = KEY, has_key_store: bool = True) -> EncryptDialog:
    return opened(qtbot, EncryptDialog(recovery_key, (2, 6), has_key_store=has_key_store))


def choose_passphrase(dialog: EncryptDialog, passphrase: str = "correct horse") -> None:
    dialog.first.setText(passphrase)
    dialog.again.setText(passphrase)


def test_a_passphrase_is_typed_twice_and_is_long_enough(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert dialog.first.echoMode() == QLineEdit.EchoMode.Password
    dialog.first.setText("short")
    assert dialog.is_blocked()
    dialog.first.setText("correct horse")
    dialog.again.setText("correct house")
    assert dialog.is_blocked()
    dialog.again.setText("correct horse")
    assert not dialog.is_blocked()


def test_the_key_is_shown_once_and_typed_back(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    found = results(dialog)
    choose_passphrase(dialog)
    assert not dialog.key.isVisible()
    dialog.submit()
    assert dialog.key.isVisible()
    assert dialog.key.text() == KEY
    dialog.submit()
    assert not dialog.key.isVisible()
    assert dialog.is_blocked()
    dialog.typed.setText(f"{GROUPS[2]} {GROUPS[5]}")
    dialog.submit()
    assert not found
    assert not dialog.is_busy()
    dialog.typed.setText(f"{GROUPS[2].lower()}{GROUPS[6]}")
    dialog.submit()
    dialog.submit()
    assert found[0] == "correct horse"
    assert dialog.is_busy()


def test_the_key_store_needs_no_passphrase(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    found = results(dialog)
    dialog.way.set_choice(KEY_STORE)
    dialog.refresh()
    assert not dialog.first.isVisible()
    dialog.submit()
    dialog.submit()
    dialog.typed.setText(f"{GROUPS[2]}-{GROUPS[6]}")
    dialog.submit()
    assert found == [""]


def test_what_goes_on_can_be_given_up(qtbot: QtBot) -> None:
    for dialog in (made(qtbot, recovery_key=""), opened(qtbot, EncryptedDialog())):
        given_up: list[bool] = []
        dialog.cancel_requested.connect(lambda given_up=given_up: given_up.append(True))
        dialog.set_busy(True)
        dialog.leave()
        dialog.close()
        assert given_up == [True, True]
        assert dialog.isVisible()
        dialog.set_busy(False)


def test_another_passphrase_shows_no_key(qtbot: QtBot) -> None:
    dialog = made(qtbot, recovery_key="", has_key_store=False)
    found = results(dialog)
    choose_passphrase(dialog)
    dialog.submit()
    assert found == ["correct horse"]


def test_a_wrong_passphrase_stays_to_be_mended(qtbot: QtBot) -> None:
    dialog = opened(qtbot, UnlockDialog(has_passphrase=True))
    found = results(dialog)
    assert dialog.is_blocked()
    dialog.typed.setText("another horse")
    dialog.submit()
    assert found == ["another horse"]
    dialog.show_error("This is not the passphrase.")
    assert not dialog.is_busy()
    assert dialog.typed.selectedText() != ""


def test_without_a_passphrase_only_the_recovery_key_is_asked_for(qtbot: QtBot) -> None:
    dialog = opened(qtbot, UnlockDialog(has_passphrase=False))
    assert dialog.typed.echoMode() == QLineEdit.EchoMode.Normal
    assert "recovery key" in dialog.told.text()
