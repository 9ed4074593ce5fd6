"""Putting the encryption on and taking it off: asked for and prepared beside the window, then handed on."""

import secrets
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import AppError
from ..domain.shop_key import ShopKey
from ..services.encryption import Conversion, Encryption, new_key
from ..services.shop import Shop
from .dialog_flow import DialogFlow
from .dialogs.encrypt import EncryptDialog, EncryptedDialog
from .dialogs.unlock import UnlockDialog
from .tasks import Tasks

_GROUPS, _ASKED = 9, 2


class EncryptionFlow(DialogFlow):
    """Signals:
    prepared(object): the `Conversion` that is to be put in place when the shop is closed.
    """

    prepared = Signal(object)

    def __init__(self, encryption: Encryption, shop: Shop, tasks: Tasks, window: QWidget) -> None:
        super().__init__(tasks, window)
        self._encryption, self._shop, self._window = encryption, shop, window
        self._unwanted = Event()

    def begin(self) -> None:
        """Asks how to encrypt, or what to do with what is encrypted."""
        if self.has_dialog():
            return
        if not self._encryption.is_possible:
            self.failed.emit(AppError("encryption_missing"))
        elif self._shop.key is None:
            self._ask(partial(self._encrypt, new_key()))
        else:
            dialog = EncryptedDialog(self._window)
            dialog.submitted.connect(partial(self._convert, self._shop.key, None, ""))
            dialog.change_requested.connect(self._change)
            self._open(dialog)

    def _ask(self, then: Any) -> None:
        """Looking for a key store may take a moment, and is done beside the window."""
        self._tasks.beside(lambda: self._encryption.has_key_store, then, self.failed.emit)

    def _encrypt(self, key: ShopKey, has_key_store: bool) -> None:
        if self.has_dialog():
            return
        asked = sorted(secrets.SystemRandom().sample(range(_GROUPS), _ASKED))
        dialog = EncryptDialog(key.recovery_key, asked, has_key_store=has_key_store, parent=self._window)
        dialog.submitted.connect(partial(self._convert, None, key))
        self._open(dialog)

    def _change(self) -> None:
        self._rejected()
        self._ask(self._ask_anew)

    def _ask_anew(self, has_key_store: bool) -> None:
        dialog = EncryptDialog("", (), has_key_store=has_key_store, parent=self._window)
        dialog.submitted.connect(self._guard)
        self._open(dialog)

    def _guard(self, passphrase: str) -> None:
        if self._shop.key is not None:
            job = partial(self._encryption.guard, self._shop.key, passphrase or None)
            self._tasks.beside(job, self._guarded, self._refused)

    def _guarded(self, _nothing: None) -> None:
        self._accepted()

    def _convert(self, old: ShopKey | None, new: ShopKey | None, passphrase: str) -> None:
        """On the writer's thread, so that nothing is written between the copy and the end."""
        self._unwanted.clear()
        stop = self._unwanted.is_set
        job = partial(self._encryption.prepare, self._shop, old, new, passphrase or None, stop)
        self._tasks.write(job, self._prepared, self._not_prepared)

    def _prepared(self, conversion: Conversion) -> None:
        self._accepted()
        self.prepared.emit(conversion)

    def _not_prepared(self, error: Exception) -> None:
        """Backups that were decrypted already are encrypted again."""
        if self._shop.key is not None:
            self._tasks.beside(partial(self._encryption.finish, self._shop.key), _nothing, self.failed.emit)
        self._refused(error)

    def _open(self, dialog: Any) -> None:
        dialog.cancel_requested.connect(self._unwanted.set)
        super()._open(dialog)


def _nothing(_answer: object) -> None:
    """Nobody has to be told."""


class UnlockFlow(DialogFlow):
    """Signals:
    unlocked(object): the `ShopKey` that was asked for.
    given_up: nobody has it.
    """

    unlocked = Signal(object)
    given_up = Signal()

    def __init__(self, encryption: Encryption, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._encryption = encryption
        self._dialog = self.dialog = UnlockDialog(has_passphrase=encryption.needs_passphrase())
        self.dialog.submitted.connect(self._try)
        self.dialog.rejected.connect(self.given_up)

    def begin(self) -> None:
        """Asks for the passphrase."""
        self.dialog.open()

    def _try(self, typed: str) -> None:
        self._tasks.read(partial(self._encryption.open_with, typed), self._unlocked, self._refused)

    def _unlocked(self, key: ShopKey) -> None:
        self._accepted()
        self.unlocked.emit(key)
