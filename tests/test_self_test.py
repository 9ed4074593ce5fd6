"""`returns-desktop --self-test`: what the program must hold, here and in the build where there is one."""

import os
import shutil
import subprocess
import sys
import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from support import ROOT

from returns_desktop import app, self_test
from returns_desktop.paths import resource
from returns_desktop.services import key_store
from returns_desktop.ui import icons

BUILT = ROOT / "dist" / "returns-desktop" / ("returns-desktop.exe" if os.name == "nt" else "returns-desktop")
CHECKS = dict(self_test.CHECKS)


def run(*command: str) -> list[str]:
    """Runs a self-test without a screen; its lines. All must be well."""
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout.splitlines()


def test_a_checkout_is_whole() -> None:
    lines = run(sys.executable, "-m", "returns_desktop", "--self-test")
    assert [line.split(": ")[0] for line in lines] == [f"ok    {name}" for name in CHECKS]


@pytest.mark.skipif(not BUILT.exists(), reason="there is no build; `make installer` makes one")
def test_the_build_is_whole() -> None:
    lines = run(str(BUILT), "--self-test")
    assert all(line.startswith("ok    ") for line in lines)
    assert "installed program" in lines[0]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the resources, which stands where a built program has them."""
    shutil.copytree(resource("icons").parent, tmp_path / "resources")
    shutil.copytree(resource("guide"), tmp_path / "resources" / "guide")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    yield tmp_path / "resources"
    monkeypatch.undo()
    icons.use_folder(resource("icons"))


@pytest.mark.parametrize(
    ("lost", "check", "complaint"),
    [
        ("i18n/returns_desktop_zh_CN.qm", "translations", "no file for zh_CN"),
        ("rules/restocking.json", "rules", "restocking.json"),
        ("rules/deadlines.json", "database", "deadlines.json"),
        ("rules/suggestions.json", "main job", "suggestions.json"),
        ("samples/returns_report.tsv", "main job", "returns_report.tsv"),
        ("templates/messages.json", "rules", "messages.json"),
        ("icons/app.svg", "icons", "no icon"),
        ("guide/pictures/en/todo.png", "guide", "todo.png"),
        ("guide/zh_CN/messages.md", "guide", "messages.md"),
        ("licences.json", "licences", "licences.json"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_missing_is_named(
    installed: Path, capsys: pytest.CaptureFixture[str], lost: str, check: str, complaint: str
) -> None:
    (installed / lost).unlink()
    assert self_test.run(app.make_window, [(check, CHECKS[check])]) == 1
    line = capsys.readouterr().out
    assert line.startswith(f"FAIL  {check}: ")
    assert complaint in line


@pytest.mark.usefixtures("qapp")
def test_files_that_hold_nothing_are_named(installed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (installed / "i18n" / "returns_desktop_en.qm").write_bytes(b"")
    empty = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"/>'
    (installed / "icons" / "undo.svg").write_text(empty, "utf-8")
    checks = [(name, CHECKS[name]) for name in ("translations", "icons", "program")]
    assert self_test.run(app.make_window, checks) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "returns_desktop_en.qm cannot be read" in lines[0]
    assert "undo is empty" in lines[1]
    assert lines[2].startswith("ok    program: ")  # one fault does not hide what comes after it


def test_time_zones_are_those_of_the_program(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "tzdata", None)
    for name in [name for name in sys.modules if name.startswith("tzdata.")]:
        monkeypatch.setitem(sys.modules, name, None)
    before = zoneinfo.TZPATH
    assert self_test.run(app.make_window, [("time zones", CHECKS["time zones"])]) == 1
    assert "FAIL  time zones: ZoneInfoNotFoundError" in capsys.readouterr().out
    assert before == zoneinfo.TZPATH
    assert qapp is not None


def test_packages_that_are_missing_are_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("sqlcipher3", "secretstorage" if sys.platform.startswith("linux") else "keyring"):
        monkeypatch.setitem(sys.modules, name, None)
    checks = [(name, CHECKS[name]) for name in ("encryption", "key store")]
    assert self_test.run(app.make_window, checks) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line[:17] for line in lines] == ["FAIL  encryption:", "FAIL  key store: "]


@pytest.mark.parametrize(
    ("system", "module"), [("linux", "SecretService"), ("win32", "Windows"), ("darwin", "macOS")]
)
def test_each_system_has_its_key_store(monkeypatch: pytest.MonkeyPatch, system: str, module: str) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(key_store, "import_module", loaded.append)
    assert key_store.load_store_module() == f"keyring.backends.{module}"
    assert loaded[0] == f"keyring.backends.{module}"
    assert loaded[1:] == (["secretstorage"] if system == "linux" else [])


@pytest.mark.parametrize("words", [["--self-test"], ["returns-desktop", "--self-test"]])
def test_it_is_asked_for_by_a_word(words: list[str]) -> None:
    assert app.read_arguments(words).self_test
    assert not app.read_arguments([]).self_test
