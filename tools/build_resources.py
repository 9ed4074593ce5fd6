"""Compile translations, collect licences, and put `resources/` and the guide inside the package of a wheel.

Run as a script it only compiles and collects.
"""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from setuptools.command.build_py import build_py  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent
RESOURCES, GUIDE = ROOT / "resources", ROOT / "docs" / "guide"
LICENCES = RESOURCES / "licences.json"


def compile_translations() -> None:
    """Make each `.qm` from its `.ts`; the program loads only the former."""
    sources = sorted((RESOURCES / "i18n").glob("*.ts"))
    if not sources:
        return
    tool = "pyside6-lrelease"
    lrelease = shutil.which(tool, path=sysconfig.get_path("scripts")) or shutil.which(tool)
    if lrelease is None:
        raise FileNotFoundError(f"{tool} is needed to compile translations: install PySide6-Essentials.")
    for source in sources:
        unfinished = source.with_suffix(".qm.tmp")
        subprocess.run([lrelease, "-silent", source, "-qm", unfinished], check=True)
        unfinished.replace(source.with_suffix(".qm"))


def collect_licences() -> None:
    """Those of the packages that are installed here."""
    subprocess.run([sys.executable, str(ROOT / "tools" / "licences.py"), str(LICENCES)], check=True)


class BuildPy(build_py):  # type: ignore[misc]
    """The usual build, with the resources: `paths.resource` finds them in `_resources`."""

    def run(self) -> None:
        super().run()
        compile_translations()
        if not LICENCES.exists():  # an isolated build has none of the packages; a set-up has them all
            collect_licences()
        if not self.editable_mode:
            target = Path(self.build_lib) / "returns_desktop" / "_resources"
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(RESOURCES, target, ignore=shutil.ignore_patterns("*.ts", "*.tmp", ".*"))
            shutil.copytree(GUIDE, target / "guide")


if __name__ == "__main__":
    compile_translations()
    collect_licences()
