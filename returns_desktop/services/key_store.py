"""The system's store of keys, which opens with the seller's session.

That is the Credential Manager of Windows, the Keychain of macOS, and the Secret Service of a Linux desktop.
"""

import logging
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final, Protocol

from ..domain.errors import AppError

log = logging.getLogger(__name__)

_PROGRAM: Final = "returns-desktop"
# Named one by one: whatever else is installed as a store may keep what it is given in a plain file.
_STORES: Final = ("Windows.WinVaultKeyring", "macOS.Keyring", "SecretService.Keyring")


_MODULES: Final = {"win32": "Windows", "darwin": "macOS"}


def load_store_module() -> str:
    """Loads what talks to this system's store, whether or not one is there; its name. Raises ImportError."""
    name = _MODULES.get(sys.platform, "SecretService")
    import_module(f"keyring.backends.{name}")
    if name == "SecretService":
        import_module("secretstorage")  # without which the module above is there and of no use
    return f"keyring.backends.{name}"


class KeyStore(Protocol):
    """Keeps short texts by name."""

    def is_there(self) -> bool:
        """Whether this computer has one that can be used now."""

    def read(self, name: str) -> str | None:
        """What is kept under a name. Raises `AppError("key_store_refused")`."""

    def write(self, name: str, text: str) -> None:
        """Keeps a text. Raises `AppError("key_store_refused")`."""

    def remove(self, name: str) -> None:
        """Keeps it no more, if it can be taken away."""


class SystemKeyStore:
    """The one of this system."""

    def __init__(self) -> None:
        self._found: Any = None

    def is_there(self) -> bool:
        return self._store() is not None

    def read(self, name: str) -> str | None:
        try:
            text: str | None = self._known().get_password(_PROGRAM, name)
        except Exception as error:  # each system's own, and all mean the same
            raise _refused(error) from error
        return text

    def write(self, name: str, text: str) -> None:
        try:
            self._known().set_password(_PROGRAM, name, text)
        except Exception as error:
            raise _refused(error) from error

    def remove(self, name: str) -> None:
        try:
            self._known().delete_password(_PROGRAM, name)
        except Exception as error:  # noqa: BLE001
            log.info("the key store keeps a key: %s", type(error).__name__)

    def _known(self) -> Any:
        if (store := self._store()) is None:
            raise AppError("key_store_refused")
        return store

    def _store(self) -> Any:
        if self._found is None:
            self._found = next(_usable(), None)
        return self._found


def _usable() -> Iterator[Any]:
    for name in _STORES:
        module, _, kind = name.partition(".")
        try:
            store = getattr(import_module(f"keyring.backends.{module}"), kind)
            if store.viable:
                yield store()
        except Exception as error:  # noqa: BLE001 - of another system, or nobody is logged in at a desktop
            log.debug("a key store cannot be used: %s", type(error).__name__)


def _refused(error: Exception) -> AppError:
    log.info("the key store refused: %s", type(error).__name__)
    return AppError("key_store_refused")
