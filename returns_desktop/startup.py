"""What a start does beside its work: it keeps how the last run ended, and notes how long each stage took."""

import faulthandler
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

CRASH_NAME: Final = "crash.txt"
"""Where the interpreter writes how it crashed; empty as long as all is well."""
LAST_CRASH_NAME: Final = "crash-last.txt"


class StartupTimes:
    """Notes when a stage ends. The first one, interpreter and modules, is told as processor time, because
    nobody can ask a process when it was begun."""

    def __init__(self) -> None:
        self._stages: list[tuple[str, float]] = [("interpreter and modules", time.process_time())]
        self._last = time.perf_counter()

    def end(self, stage: str) -> None:
        """`stage` is over, and the next one begins."""
        now = time.perf_counter()
        self._stages.append((stage, now - self._last))
        self._last = now

    def told(self) -> str:
        """One line for each stage so far, and the sum."""
        stages = [*self._stages, ("in all", sum(taken for _, taken in self._stages))]
        return "\n".join(f"{taken * 1000:8.1f} ms  {stage}" for stage, taken in stages)


def note_crashes(folder: Path) -> bool:
    """Has a crash of the interpreter written down in `folder`; whether the last run left such a note, which
    is kept. Nothing happens where the folder cannot be written."""
    crashed = False
    with suppress(OSError):
        note = folder / CRASH_NAME
        if note.exists() and note.stat().st_size:
            note.replace(folder / LAST_CRASH_NAME)
            crashed = True
        faulthandler.enable(note.open("w", encoding="utf-8"))
    return crashed
