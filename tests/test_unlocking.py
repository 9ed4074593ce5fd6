"""Commands on an encrypted shop: the passphrase from a file, the environment, or who sits at the terminal."""

import builtins
import sys
from pathlib import Path

import pytest
from key_stores import KeysInMemory
from support import DEADLINE_RULES, US_REPORT

from returns_desktop import unlocking
from returns_desktop.cli import run
from returns_desktop.domain.shop_key import ShopKey
from returns_desktop.services import key_store
from returns_desktop.services.encryption import Encryption, new_key
from returns_desktop.services.shop import open_shop
from returns_desktop.usage import DONE, PASSPHRASE_VARIABLE, REFUSED, is_command

pytest.importorskip("sqlcipher3")

PASSPHRASE = "correct horse battery"


class Commands:
    """A data folder of an encrypted shop."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.key: ShopKey = new_key()

    def __call__(self, *words: str | Path) -> tuple[int, str, str]:
        code = run(["--data-dir", str(self._folder), *map(str, words)])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def encrypt(self) -> None:
        database, backups = self._folder / "returns.sqlite3", self._folder / "backups"
        encryption = Encryption(database, backups, KeysInMemory())
        shop = open_shop(database, backups=backups, deadline_rules=DEADLINE_RULES)
        conversion = encryption.prepare(shop, None, self.key, PASSPHRASE)
        shop.close()
        encryption.put_in_place(conversion)
        encryption.finish(self.key)


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.delenv(PASSPHRASE_VARIABLE, raising=False)
    monkeypatch.setattr(key_store.SystemKeyStore, "_store", lambda _self: None)
    commands = Commands(tmp_path / "data", capsys)
    assert commands("import", US_REPORT)[0] == DONE
    commands.encrypt()
    return commands


def test_without_a_passphrase_the_way_to_give_it_is_told(command: Commands) -> None:
    code, out, err = command("verify")
    assert (code, out) == (REFUSED, "")
    assert "--passphrase-file" in err
    assert err.count("\n") == 1


def test_a_passphrase_in_a_file_or_in_the_environment(
    command: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text(f"{PASSPHRASE}\n", "utf-8")
    assert command("verify", "--passphrase-file", file)[0] == DONE
    file.write_text(command.key.recovery_key.lower(), "utf-8")
    assert command("verify", "--passphrase-file", file)[0] == DONE
    file.write_text("another horse", "utf-8")
    code, _, err = command("verify", "--passphrase-file", file)
    assert code == REFUSED
    assert "not the passphrase" in err
    assert command("verify", "--passphrase-file", tmp_path / "missing")[0] == REFUSED
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    copy = tmp_path / "copy.sqlite3"
    assert command("backup", "--out", copy)[0] == DONE
    assert not copy.read_bytes().startswith(b"SQLite format 3")


def test_whoever_sits_at_the_terminal_is_asked(command: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["another horse", PASSPHRASE])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(unlocking, "getpass", lambda _prompt: next(typed))
    code, out, _ = command("verify")
    assert code == DONE
    assert "Sound" in out

    def gone(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(unlocking, "getpass", gone)
    assert command("verify")[0] == REFUSED


def test_without_the_library_a_sentence_says_so(command: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    real = builtins.__import__

    def missing(name: str, *rest: object, **more: object) -> object:
        if name.startswith("sqlcipher3"):
            raise ImportError(name)
        return real(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", missing)
    code, _, err = command("verify")
    assert code == REFUSED
    assert "sqlcipher3" in err


def test_the_value_of_the_option_is_no_command() -> None:
    assert is_command(["--passphrase-file", "x", "verify"])
    assert not is_command(["--passphrase-file", "verify"])
