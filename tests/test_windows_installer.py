"""The installer of Windows, compiled from a stand-in for the built program where NSIS is at hand."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import windows_installer
from support import ROOT

from returns_desktop.paths import PROGRAM

SOURCE = windows_installer.SCRIPT.read_text("utf-8")
MAKENSIS = windows_installer.find_makensis()


WINE = shutil.which("wine")
needs_nsis = pytest.mark.skipif(MAKENSIS is None, reason="makensis is not here; Debian has it in nsis")
needs_wine = pytest.mark.skipif(
    WINE is None, reason="wine is not here; Debian has it in wine and wine32:i386"
)


def compiled(folder: Path) -> Path:
    """An installer of a program of a few bytes."""
    assert MAKENSIS is not None
    payload = folder / "dist" / PROGRAM
    (payload / "_internal").mkdir(parents=True)
    (payload / f"{PROGRAM}.exe").write_bytes(b"MZ")
    (payload / "_internal" / "python312.dll").write_bytes(b"MZ" * 50_000)
    target = folder / "returns-desktop-1-windows.exe"
    windows_installer.compile_installer(MAKENSIS, payload, target)
    return target


@needs_nsis
def test_it_compiles_without_a_warning(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    written = compiled(tmp_path).read_bytes()
    assert written.startswith(b"MZ")
    assert b"Nullsoft" in written
    told = capfd.readouterr()
    assert "arning" not in told.out + told.err


class Windows:
    """A Windows of its own, as Wine makes it."""

    def __init__(self, folder: Path) -> None:
        self._environment = {
            **os.environ,
            "WINEPREFIX": str(folder),
            "WINEARCH": "win32",
            "WINEDEBUG": "-all",
        }
        self.run("wineboot", "--init")
        (user,) = (folder / "drive_c" / "users").glob("*/AppData/Local")
        self.data = user / "returns-desktop" / "returns.sqlite3"
        self.program = user / "Programs" / "Returns Desktop"
        self.menu = user.parent / "Roaming/Microsoft/Windows/Start Menu/Programs/Returns Desktop.lnk"

    def run(self, *words: str) -> None:
        """Runs a program to its end, and all that it began."""
        subprocess.run(["wine", *words], env=self._environment, check=True, capture_output=True)
        subprocess.run(["wineserver", "--wait"], env=self._environment, check=True, capture_output=True)

    def knows(self, key: str, value: str = "") -> bool:
        """Whether the seller's part of the registry has something."""
        words = ["wine", "reg", "query", f"HKCU\\{key}", *(["/v", value] if value else [])]
        return subprocess.run(words, env=self._environment, check=False, capture_output=True).returncode == 0


@needs_nsis
@needs_wine
def test_it_installs_and_goes_again_and_keeps_the_data(tmp_path: Path) -> None:
    windows = Windows(tmp_path / "wine")
    windows.data.parent.mkdir(parents=True)
    windows.data.write_text("data", "utf-8")
    installer = compiled(tmp_path)
    windows.run(str(installer), "/S")
    windows.run(str(installer), "/S")  # over the one before
    assert {path.name for path in windows.program.iterdir()} == {
        f"{PROGRAM}.exe", "_internal", "uninstall.exe",
    }  # fmt: skip
    assert windows.menu.is_file()
    uninstall = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\ReturnsDesktop"
    keys = ("Software\\Classes\\ReturnsDesktop.Report\\shell\\open\\command", "Software\\ReturnsDesktop")
    open_with = ("Software\\Classes\\.tsv\\OpenWithProgids", "ReturnsDesktop.Report")
    assert all(windows.knows(key) for key in (uninstall, *keys))
    assert windows.knows(*open_with)
    windows.run(str(windows.program / "uninstall.exe"), "/S")
    assert not windows.program.exists()
    assert not windows.menu.exists()
    assert not any(windows.knows(key) for key in (uninstall, *keys))
    assert not windows.knows(*open_with)
    assert windows.data.read_text("utf-8") == "data"


def section(name: str) -> str:
    return SOURCE.partition(f'Section "{name}"')[2].partition("SectionEnd")[0]


def test_nobody_needs_to_be_an_administrator() -> None:
    assert "RequestExecutionLevel user" in SOURCE
    assert "HKLM" not in SOURCE
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\Returns Desktop"' in SOURCE


def test_the_program_stands_in_the_start_menu_and_under_open_with() -> None:
    installed = section("Install")
    assert 'CreateShortcut "$SMPROGRAMS\\${NAME}.lnk"' in installed
    assert "ForEachSuffix OfferFor" in installed
    kinds = set(re.findall(r"\$\{DO\} \"(\.\w+)\"", SOURCE))
    assert {".txt", ".tsv", ".csv", ".xml"} <= kinds
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    documents = re.search(r"^DOCUMENTS = \((.*)\)$", spec, re.MULTILINE)
    assert documents is not None
    assert kinds == {f".{name}" for name in re.findall(r"\w+", documents[1])}  # the same as on macOS


def test_what_is_installed_goes_again_and_the_data_stays() -> None:
    installed, removed = section("Install"), section("Uninstall")
    written = re.findall(r"WriteReg\w+ HKCU \"([^\"]+)\"", installed)
    for key in written:
        top = key.split("\\shell")[0].split("\\DefaultIcon")[0]
        assert f'HKCU "{top}"' in removed, key
    assert "ForEachSuffix WithdrawFor" in removed
    # The folder of the program as a whole is never removed: whoever chose another one may keep more in it.
    assert re.findall(r"RMDir /r (.*)", removed) == ['"$INSTDIR\\_internal"']
    data = [line for line in removed.splitlines() if "LOCALAPPDATA" in line or "returns.sqlite3" in line]
    assert data == []


def test_the_build_on_windows_is_one_command() -> None:
    script = (ROOT / "tools" / "build_windows.ps1").read_text("utf-8")
    steps = (
        "-m venv",
        "requirements\\installer.txt",
        "build_installer.spec",
        "--self-test",
        "windows_installer.py",
    )
    places = [script.index(step) for step in steps]
    assert places == sorted(places)
    for path in re.findall(r"(?:tools|requirements)\\[\w.]+", script):
        assert (ROOT / path.replace("\\", "/")).is_file(), path


def test_nsis_is_found_where_its_setup_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("ProgramFiles(x86)", str(tmp_path))
    assert windows_installer.find_makensis() is None
    assert windows_installer.main(tmp_path) == 1
    (tmp_path / "NSIS").mkdir()
    (tmp_path / "NSIS" / "makensis.exe").touch()
    assert windows_installer.find_makensis() == str(tmp_path / "NSIS" / "makensis.exe")
