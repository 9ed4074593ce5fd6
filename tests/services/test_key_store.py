"""The store of keys of a system, in whose place a store of the test stands."""

import sys
from types import ModuleType
from typing import ClassVar

import pytest

from returns_desktop.domain.errors import AppError
from returns_desktop.services import key_store
from returns_desktop.services.key_store import SystemKeyStore


class Store:
    """Keeps passwords as the libraries of the systems do."""

    viable = True
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, program: str, name: str) -> str | None:
        return self.kept.get((program, name))

    def set_password(self, program: str, name: str, text: str) -> None:
        self.kept[program, name] = text

    def delete_password(self, program: str, name: str) -> None:
        del self.kept[program, name]


class LockedStore(Store):
    """One that nobody has unlocked."""

    def get_password(self, program: str, name: str) -> str | None:
        raise RuntimeError(f"{program} may not read {name}")

    def set_password(self, program: str, name: str, text: str) -> None:
        raise RuntimeError(f"{program} may not write {name} {text}")


class NoStore(Store):
    viable = False


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stores of this module, and one whose library is not there."""
    module = ModuleType("keyring.backends.of_the_test")
    for kind in (Store, LockedStore, NoStore):
        setattr(module, kind.__name__, kind)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(Store, "kept", {})


def store_of(monkeypatch: pytest.MonkeyPatch, *kinds: str) -> SystemKeyStore:
    monkeypatch.setattr(key_store, "_STORES", tuple(f"of_the_test.{kind}" for kind in kinds))
    return SystemKeyStore()


@pytest.mark.usefixtures("use")
def test_a_text_is_kept_read_and_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(monkeypatch, "Missing", "NoStore", "Store")
    assert store.is_there()
    assert store.read("one") is None
    store.write("one", "secret")
    assert (store.read("one"), store.read("other")) == ("secret", None)
    store.remove("one")
    store.remove("one")  # gone already, and that is what was wanted
    assert store.read("one") is None


@pytest.mark.usefixtures("use")
def test_a_locked_store_refuses_without_its_own_words(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = store_of(monkeypatch, "LockedStore")
    with pytest.raises(AppError, match="key_store_refused"):
        store.read("one")
    with pytest.raises(AppError, match="key_store_refused"):
        store.write("one", "secret")
    assert "secret" not in caplog.text


@pytest.mark.usefixtures("use")
def test_without_a_store_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(monkeypatch, "Missing", "NoStore")
    assert not store.is_there()
    with pytest.raises(AppError, match="key_store_refused"):
        store.write("one", "secret")
