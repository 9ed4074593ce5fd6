"""Whole processes, measured from outside: what the program does is timed as its user waits for it."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = (sys.executable, "-m", "returns_desktop")
"""What the command `returns-desktop` runs, from this checkout."""


class FailedError(Exception):
    """A process that was to be measured did not do its work."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took. `peak` is the most memory it held at once, in bytes."""

    seconds: float
    peak: int
    said: str


def environment() -> dict[str, str]:
    """That of the caller, without a screen, with this checkout first, and with compiled modules kept as those
    of an installed program are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def run(words: Sequence[str | Path], *, typed: str | None = None) -> Run:
    """Runs a process to its end. Raises `FailedError` if it says that it failed.

    `typed`: what stands on its standard input. What it prints goes through a file, so that nobody has to
    read along while the clock runs.
    """
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    said = folder / f"said-{os.getpid()}.txt"
    with said.open("w+b") as out:
        begun = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in words],
            stdin=subprocess.PIPE if typed is not None else subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env=environment(),
            cwd=ROOT,
        )
        if process.stdin is not None:
            process.stdin.write((typed or "").encode())
            process.stdin.close()
        _, status, used = os.wait4(process.pid, 0)
        taken = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    text = said.read_text("utf-8", errors="replace")
    said.unlink()
    if process.returncode:
        raise FailedError(f"{' '.join(map(str, words[:6]))}: {process.returncode}\n{text[-2000:]}")
    return Run(taken, used.ru_maxrss * (1 if sys.platform == "darwin" else 1024), text)
