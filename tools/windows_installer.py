"""Packs the folder that was built on Windows into an installer, with NSIS; it compiles on Linux as well.

usage: python tools/windows_installer.py [DIST]      DIST holds returns-desktop, and takes the installer
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from app_icons import write_icon

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from returns_desktop import __version__  # noqa: E402 - the package lies beside this folder

SCRIPT: Final = ROOT / "packaging" / "windows" / "installer.nsi"
NAME: Final = "returns-desktop"
_USUAL_PLACES: Final = ("ProgramFiles(x86)", "ProgramFiles")


def find_makensis() -> str | None:
    """NSIS's compiler; its own setup on Windows puts it on no PATH."""
    folders = [os.environ[name] for name in _USUAL_PLACES if name in os.environ]
    usual = (Path(folder) / "NSIS" / "makensis.exe" for folder in folders)
    return shutil.which("makensis") or next((str(path) for path in usual if path.is_file()), None)


def compile_installer(makensis: str, payload: Path, target: Path) -> None:
    """Writes an installer of a folder; a warning of the compiler is an error. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as scratch:
        icon = write_icon(Path(scratch) / "app.ico")
        told = {"VERSION": __version__, "PAYLOAD": payload, "ICON": icon, "OUTFILE": target}
        words = [f"-D{name}={value}" for name, value in told.items()]
        subprocess.run([makensis, "-V2", "-WX", *words, str(SCRIPT)], check=True)


def main(dist: Path) -> int:
    """Makes the installer; 1 if NSIS is not here."""
    makensis = find_makensis()
    if makensis is None:
        print("NSIS is needed for the installer: https://nsis.sourceforge.io", file=sys.stderr)
        return 1
    target = dist / f"{NAME}-{__version__}-windows.exe"
    compile_installer(makensis, dist / NAME, target)
    print(f"{target.stat().st_size / 1_000_000:6.1f} MB  {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
