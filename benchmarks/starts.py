"""Rows 1, 2 and 12a: from the start of the process to the first painted list, and the memory it has then."""

import subprocess
import sys
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from .figures import Figure, in_ms, seconds
from .processes import PROGRAM, ROOT, FailedError, environment
from .workplace import SMALL, Workplace, settle

_BARE = (sys.executable, "-m", "benchmarks.bare_window")
_LATEST = 120.0
_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Started:
    """How long it took until rows were painted, and the memory in bytes when all was there."""

    seconds: float
    memory: int


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:
    """Bare window, small shop and large shop in turns; the first turn only warms the cache of the disk."""
    large, small = place.shop(place.lines), place.shop(SMALL)
    bare: list[Started] = []
    many: list[Started] = []
    few: list[Started] = []
    for turn in range(place.goes + 1):
        found = start(_BARE), start_shop(large), start_shop(small)
        if turn:
            for goes, one in zip((bare, many, few), found, strict=True):
                goes.append(one)
    figures = [
        in_ms(seconds(
            "1", f"start to the first painted list, {place.lines:,} lines", _seconds(many), _seconds(bare),
            baseline_name="bare PySide6 window", goal=1.5,
        )),
        in_ms(seconds(
            "2", f"the same, {place.lines:,} lines against {SMALL:,}", _seconds(many), _seconds(few),
            baseline_name=f"{SMALL:,} lines", goal=1.1,
        )),
        Figure(
            row="12a", work=f"memory after the start, {place.lines:,} lines", unit="MB", goal=2.2,
            measured=median(one.memory for one in many) / _MB, repeats=len(many),
            baseline=median(one.memory for one in bare) / _MB, baseline_name="bare PySide6 window",
        ),
    ]  # fmt: skip
    return [figure for figure in figures if figure.row in rows]


def start_shop(shop: Path) -> Started:
    """Starts the program on a shop that nobody left anything to recover in."""
    settle(shop)
    return start((*PROGRAM, "--data-dir", str(shop), "--startup-times"))


def start(words: Sequence[str]) -> Started:
    """Starts a window, waits until it says that it was painted and is all there, and ends it."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        words, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment(), cwd=ROOT, text=True
    )
    painted = memory = 0.0
    said: list[str] = []
    try:
        assert process.stderr is not None
        for line in process.stderr:
            said.append(line)
            if "first paint" in line and not painted:
                painted = time.perf_counter() - begun
            if "all that can be done" in line:
                memory = _resident(process.pid)
                break
            if time.perf_counter() - begun > _LATEST:
                break
    finally:
        process.terminate()  # as the end of a session: the next start has nothing to tell of it
        process.communicate()
    if not painted or not memory:
        raise FailedError(f"{' '.join(words)} never painted its list:\n{''.join(said)[-2000:]}")
    return Started(painted, int(memory))


def _resident(pid: int) -> int:
    """Bytes of memory that a process holds now."""
    for line in Path(f"/proc/{pid}/status").read_text("ascii", errors="replace").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise FailedError(f"no memory of process {pid} is told")


def _seconds(goes: Sequence[Started]) -> list[float]:
    return [one.seconds for one in goes]
