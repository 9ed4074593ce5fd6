"""From the built folder to what is installed on Linux: a .deb for Debian and Ubuntu, a .tar.gz for others.

usage: python tools/linux_packages.py [DIST]      DIST holds returns-desktop, and takes the packages
"""

import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

from app_icons import write_theme

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from returns_desktop import __version__  # noqa: E402 - the package lies beside this folder

NAME: Final = "returns-desktop"
PARTS: Final = ROOT / "packaging" / "linux"
METAINFO: Final = "app.returns_desktop.ReturnsDesktop.metainfo.xml"
MOST_BYTES: Final = 55_000_000
"""What a package may take; more is an accident."""
_DEBIAN_NAMES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
_BELOW_QT: Final = ("libgcc-s1", "libstdc++6")
_SUGGESTED: Final = "gnome-keyring | kwalletmanager"
"""Keep the key of encrypted data, if the seller wants that."""
RECOMMENDED: Final = "fonts-droid-fallback"
"""Without a font for Chinese and Japanese their letters are boxes."""


def system_packages() -> list[str]:
    """What Qt asks a Debian for on a screen; tools/setup.sh has the list."""
    script = (ROOT / "tools" / "setup.sh").read_text("utf-8")
    return re.findall(r"^lib\S+\.so\S* (\S+)$", script, re.MULTILINE)


def faults_of_description(told: str) -> list[str]:
    """Errors and warnings in what `appstreamcli validate` says, but for the one that is so: there is no home
    page, and newer versions of it want one."""
    lines = [line for line in told.splitlines() if line.startswith(("E:", "W:"))]
    return [line for line in lines if "url-homepage-missing" not in line]


def lay_out(built: Path, prefix: Path) -> None:
    """Puts program, menu entry, description and icons below a prefix such as /usr, as all Linux desktops
    look for them."""
    shutil.copytree(built, prefix / "lib" / NAME, symlinks=True)
    for folder, name in (("applications", f"{NAME}.desktop"), ("metainfo", METAINFO)):
        target = prefix / "share" / folder / name
        target.parent.mkdir(parents=True)
        shutil.copyfile(PARTS / name, target)
    write_theme(prefix / "share" / "icons", NAME)
    for path in prefix.rglob("*"):
        if not path.is_symlink():  # whoever built it may have kept it for himself
            is_run = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_run else 0o644)


def control(architecture: str, kilobytes: int) -> str:
    """What the package says of itself to dpkg."""
    libc = platform.libc_ver()[1] or "2.36"
    depends = [f"libc6 (>= {libc})", *_BELOW_QT, *system_packages()]
    return f"""\
Package: {NAME}
Version: {__version__}
Architecture: {architecture}
Maintainer: The Returns Desktop project <returns-desktop@localhost>
Installed-Size: {kilobytes}
Depends: {", ".join(depends)}
Recommends: {RECOMMENDED} | fonts-noto-cjk
Suggests: {_SUGGESTED}
Section: office
Priority: optional
Description: decide Amazon return requests, offline
 For small Amazon sellers. Reads the returns report of Seller Central and shows
 which buyers want to send something back, why, and by when to answer, beside
 four buttons: authorize, close, refund, contact. Keeps from giving away goods
 and money, works on a local database and exports the decisions to CSV.
"""


def write_deb(built: Path, target: Path, architecture: str, *, compression: str = "xz") -> None:
    """Writes the package for Debian and Ubuntu. Its files belong to root; needs dpkg-deb."""
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        tree = Path(scratch) / "tree"
        tree.mkdir(mode=0o755)
        lay_out(built, tree / "usr")
        (tree / "usr" / "bin").mkdir()
        (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        papers = tree / "usr" / "share" / "doc" / NAME
        papers.mkdir(parents=True)
        shutil.copyfile(ROOT / "LICENSE", papers / "copyright")
        files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
        sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files]
        size = sum(path.stat().st_size for path in files)
        about = tree / "DEBIAN"
        about.mkdir()
        (about / "control").write_text(control(architecture, size // 1024), "utf-8")
        (about / "md5sums").write_text("".join(sums), "utf-8")
        options = ["--root-owner-group", f"-Z{compression}", "--build"]
        made = Path(scratch) / target.name  # a package has its name when it is whole
        subprocess.run(["dpkg-deb", *options, str(tree), str(made)], check=True, stdout=subprocess.DEVNULL)
        made.replace(target)


def write_tar(built: Path, target: Path, *, level: int = 9) -> None:
    """Writes the archive for every other Linux, with a script that installs it for one user."""
    top = target.name.removesuffix(".tar.gz")
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        tree = Path(scratch) / top
        lay_out(built, tree)
        for name in ("install.sh", "uninstall.sh"):
            script = (PARTS / name).read_text("utf-8").replace("@PACKAGES@", " ".join(system_packages()))
            (tree / name).write_text(script, "utf-8")
            (tree / name).chmod(0o755)
        shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE")
        made = Path(scratch) / target.name
        with tarfile.open(made, "w:gz", compresslevel=level) as archive:
            archive.add(tree, top, filter=_of_nobody)
        made.replace(target)


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Who built it is nobody's business."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def main(dist: Path) -> int:
    """Makes both, and says how big they are; 1 if one is too big."""
    built, machine = dist / NAME, platform.machine()
    architecture = _DEBIAN_NAMES.get(machine, machine)
    archive = dist / f"{NAME}-{__version__}-linux-{machine}.tar.gz"
    package = dist / f"{NAME}_{__version__}_{architecture}.deb"
    write_tar(built, archive)
    made = [archive]
    if shutil.which("dpkg-deb"):
        write_deb(built, package, architecture)
        made.append(package)
    else:
        print("No dpkg-deb on this system, so no .deb was made.")
    for path in made:
        print(f"{path.stat().st_size / 1_000_000:6.1f} MB  {path}")
    return 1 if any(path.stat().st_size > MOST_BYTES for path in made) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
