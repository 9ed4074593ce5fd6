"""Makes the pictures: `make screenshots ARGS="[--only NAMES] [--languages …] [--themes …] [--screens …]"`."""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from returns_desktop.services.settings import LANGUAGES

from .sample import ROOT
from .scenes import BY_NAME
from .stage import SCREENS

FOLDER = ROOT / "build" / "screenshots"
_WANTED = ("en", "zh_CN", "de")
_AT_ONCE = 2


def main(words: Sequence[str]) -> int:
    """Takes all pictures of all variants, each variant in a process of its own, and lays out the sheets."""
    chosen = _read(words)
    folder = Path(chosen.out)
    jobs = list(product(chosen.screens, chosen.languages, chosen.themes))
    codes: list[int] = []
    with tempfile.TemporaryDirectory(prefix="returns-desktop-") as work:
        screens = {screen.name: screen.environment(Path(work)) for screen in SCREENS}
        while jobs:
            now, jobs = jobs[:_AT_ONCE], jobs[_AT_ONCE:]
            running = [
                subprocess.Popen(
                    [sys.executable, "-m", "pictures.variant", str(folder), *job, *chosen.only],
                    cwd=ROOT,
                    env=os.environ | screens[job[0]],
                )
                for job in now
            ]
            codes += [process.wait() for process in running]
    print(f"Contact sheets: {folder / 'index.html'}")
    return max(codes, default=0)


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make screenshots")
    known = tuple(name for name in _WANTED if name in LANGUAGES)
    names = [screen.name for screen in SCREENS]
    parser.add_argument("--only", nargs="*", default=[], choices=list(BY_NAME), metavar="SCENE")
    parser.add_argument("--languages", nargs="*", default=known, choices=LANGUAGES[1:])
    parser.add_argument("--themes", nargs="*", default=("light", "dark"), choices=("light", "dark", "high"))
    parser.add_argument("--screens", nargs="*", default=names, choices=names)
    parser.add_argument("--out", default=str(FOLDER), metavar="FOLDER")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
