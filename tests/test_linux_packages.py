"""What is installed on Linux, from a stand-in for the built program: menu entry, icons, package, archive."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from configparser import ConfigParser
from pathlib import Path

import linux_packages
import pytest
import slim_icu
from support import ROOT

import returns_desktop
from returns_desktop.paths import PROGRAM

PARTS = ROOT / "packaging" / "linux"
DESKTOP = PARTS / "returns-desktop.desktop"
METAINFO = PARTS / linux_packages.METAINFO

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these are packages for Linux")
needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not here")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A program of a few bytes, laid out like the real one."""
    folder = tmp_path / "dist" / PROGRAM
    plugin = folder / "_internal" / "PySide6" / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    shutil.copy("/bin/true", plugin)
    program = folder / PROGRAM
    program.write_text("#!/bin/sh\necho started\n", "utf-8")
    program.chmod(0o700)
    return folder


def entry() -> dict[str, str]:
    """The menu entry."""
    read = ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(DESKTOP, "utf-8")
    return dict(read["Desktop Entry"])


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not here")
def test_the_menu_entry_is_valid() -> None:
    command = ["desktop-file-validate", str(DESKTOP)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not here")
def test_the_description_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(METAINFO)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "alidation" in done.stdout
    assert linux_packages.faults_of_description(done.stdout) == []


def test_one_complaint_about_the_description_is_known() -> None:
    told = (
        "W: app:~: url-homepage-missing\nE: app:3: tag-empty\n\n✘ Validation failed: errors: 1, warnings: 1"
    )
    assert linux_packages.faults_of_description(told) == ["E: app:3: tag-empty"]


def test_the_menu_entry_opens_reports() -> None:
    told = entry()
    assert told["Exec"] == f"{PROGRAM} %F"  # several files at once, and none
    kinds = set(told["MimeType"].rstrip(";").split(";"))
    assert {"text/plain", "text/csv", "text/tab-separated-values", "application/xml"} <= kinds
    assert told["Icon"] == told["StartupWMClass"] == PROGRAM == DESKTOP.stem
    assert {"Comment", "Comment[zh_CN]", "Comment[zh_TW]", "Comment[de]", "Comment[ja]"} <= set(told)


def test_the_description_tells_of_this_version() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.get("version") == returns_desktop.__version__
    assert root.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml")
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("project_license") == "MIT"
    kinds = {kind.text for kind in root.iter("mediatype")}
    assert kinds <= set(entry()["MimeType"].split(";"))


def test_the_package_asks_for_what_the_setup_knows() -> None:
    packages = linux_packages.system_packages()
    setup = (ROOT / "tools" / "setup.sh").read_text("utf-8")
    assert len(packages) == len(set(packages)) == len(re.findall(r"^lib.*\.so\.\d+ ", setup, re.MULTILINE))
    assert {"libgl1", "libxcb-cursor0", "libxkbcommon-x11-0", "libwayland-egl1"} <= set(packages)
    (depends,) = re.findall(r"^Depends: (.*)$", linux_packages.control("amd64", 1), re.MULTILINE)
    assert set(packages) <= set(depends.split(", "))
    assert re.search(r"libc6 \(>= \d", depends)


@needs_dpkg
def test_the_package_for_debian(built: Path, tmp_path: Path) -> None:
    target = tmp_path / "returns-desktop_1_amd64.deb"
    linux_packages.write_deb(built, target, "amd64", compression="none")
    listed = subprocess.run(["dpkg-deb", "--contents", target], capture_output=True, text=True, check=True)
    lines = listed.stdout.splitlines()
    assert all(line.split()[1] == "root/root" for line in lines)
    files = {line.split()[5].removeprefix(".") for line in lines if not line.startswith("d")}
    sizes = (16, 22, 24, 32, 48, 64, 128, 256, 512)
    assert {
        "/usr/bin/returns-desktop",
        "/usr/lib/returns-desktop/returns-desktop",
        "/usr/share/applications/returns-desktop.desktop",
        f"/usr/share/metainfo/{METAINFO.name}",
        "/usr/share/doc/returns-desktop/copyright",
        "/usr/share/icons/hicolor/scalable/apps/returns-desktop.svg",
        *(f"/usr/share/icons/hicolor/{size}x{size}/apps/returns-desktop.png" for size in sizes),
    } <= files
    assert not [file for file in files if not file.startswith("/usr/")]
    (program,) = [line for line in lines if line.endswith("/usr/lib/returns-desktop/returns-desktop")]
    assert program.startswith("-rwxr-xr-x")  # although whoever built it kept it for himself
    (link,) = [line for line in lines if "/usr/bin/returns-desktop ->" in line]
    assert link.endswith("-> ../lib/returns-desktop/returns-desktop")
    told = subprocess.run(["dpkg-deb", "--field", target], capture_output=True, text=True, check=True).stdout
    assert f"Version: {returns_desktop.__version__}\n" in told
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("tmp")]  # nothing is left behind


def test_the_archive_installs_for_one_user_and_goes_again(
    built: Path, user_home: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "returns-desktop-1-linux-x86_64.tar.gz"
    linux_packages.write_tar(built, archive, level=1)
    with tarfile.open(archive) as opened:
        assert {(member.uid, member.uname) for member in opened.getmembers()} == {(0, "root")}
        opened.extractall(tmp_path, filter="fully_trusted")
    kept = user_home / ".local/share/returns-desktop/returns.sqlite3"
    kept.parent.mkdir(parents=True)
    kept.touch()
    unpacked = tmp_path / "returns-desktop-1-linux-x86_64"
    subprocess.run([unpacked / "install.sh"], check=True, capture_output=True)
    subprocess.run([unpacked / "install.sh"], check=True, capture_output=True)  # over the one before
    started = subprocess.run(
        [user_home / ".local/bin/returns-desktop"], capture_output=True, text=True, check=True
    )
    assert started.stdout == "started\n"
    menu = (user_home / ".local/share/applications/returns-desktop.desktop").read_text("utf-8")
    assert f'Exec="{user_home}/.local/lib/returns-desktop/returns-desktop" %F\n' in menu
    assert (user_home / ".local/share/icons/hicolor/16x16/apps/returns-desktop.png").is_file()
    told = subprocess.run(
        [user_home / ".local/lib/returns-desktop/uninstall.sh"], capture_output=True, text=True, check=True
    )
    left = [path for path in user_home.rglob("*") if path.is_file() or path.is_symlink()]
    assert [path for path in left if path.name != "mimeinfo.cache"] == [kept]
    assert str(kept.parent) in told.stdout


def test_the_archive_names_libraries_that_are_missing(built: Path, user_home: Path, tmp_path: Path) -> None:
    archive = tmp_path / "made.tar.gz"
    linux_packages.write_tar(built, archive, level=1)
    with tarfile.open(archive) as opened:
        opened.extractall(tmp_path, filter="fully_trusted")
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "ldd").write_text("#!/bin/sh\necho '    libxcb-cursor.so.0 => not found'\n", "utf-8")
    (tools / "ldd").chmod(0o755)
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
    done = subprocess.run(
        [tmp_path / "made" / "install.sh"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "libxcb-cursor.so.0" in done.stdout
    assert "apt-get install" in done.stdout
    assert "libxcb-cursor0" in done.stdout.splitlines()[-1]
    assert user_home.is_dir()


def test_only_unused_data_of_icu_is_overwritten(tmp_path: Path) -> None:
    def word(number: int) -> bytes:
        return number.to_bytes(4, "little")

    names = [
        "icudt73l/coll/de.res",
        "icudt73l/curr/de.res",
        "icudt73l/curr.res",
        "icudt73l/zone/de.res",
        "end",
    ]
    texts = b"".join(name.encode() + b"\0" for name in names)
    starts = [4 + 8 * len(names) + texts.index(name.encode()) for name in names]
    first = 4 + 8 * len(names) + len(texts)
    table = word(len(names))
    for number, at in enumerate(starts):
        table += word(at) + word(first + 4 * number)
    head = (24).to_bytes(2, "little") + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(8)
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"ELF front" + head + table + texts + b"aaaabbbbccccddddeeee")
    assert slim_icu.slim(library) == 8
    assert library.read_bytes().endswith(b"aaaa\0\0\0\0cccc\0\0\0\0eeee")
    other = tmp_path / "other.so"
    other.write_bytes(b"ELF")
    with pytest.raises(ValueError, match="other"):
        slim_icu.slim(other)
