"""What a start does beside its work: it takes the data folder for itself, keeps how the last run ended, and
notes how long each stage took."""

import faulthandler
import os
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO, Final

CRASH_NAME: Final = "crash.txt"
"""Where the interpreter writes how it crashed; empty as long as all is well."""
LAST_CRASH_NAME: Final = "crash-last.txt"
LOCK_NAME: Final = "running.lock"
_ADDRESS: Final = "returns-desktop-"
_LONGEST_ADDRESS: Final = 100
"""Bytes that every system can take for a socket's path."""
_FAR: Final = 2**30


def has_screen() -> bool:
    """False where Qt would abort: on Linux without a display server or a platform chosen by hand."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in chosen)


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


class Claim:
    """A data folder has one window program at a time.

    The lock is the system's own: it goes with the process, however that ends, so none is left behind. What is
    written in the file is where the program that has it listens, and is taken out at an orderly end.
    """

    def __init__(self, folder: Path) -> None:
        """Takes the folder if it is free. Where nothing can be locked, on some drives, it goes without."""
        self.is_refused = False
        """Another program has the folder."""
        self.address = ""
        """Where the program that has the folder listens; nobody can guess it."""
        self.left_address = ""
        """The same of the last run, if it did not come to its end."""
        self._stream: BinaryIO | None = None
        with suppress(OSError), ExitStack() as opened:
            folder.mkdir(mode=0o700, exist_ok=True)
            stream = opened.enter_context((folder / LOCK_NAME).open("ab+", buffering=0))
            stream.seek(0)
            written = os.fsdecode(stream.read(_LONGEST_ADDRESS))
            if _is_locked_by_other(stream):
                self.is_refused, self.address = True, written
                return
            self.left_address = written
            self.address = _new_address()
            stream.truncate(0)
            stream.write(os.fsencode(self.address))
            self._stream = stream
            opened.pop_all()

    def release(self) -> None:
        """The program ends as it should."""
        if self._stream is not None:
            with suppress(OSError):
                self._stream.truncate(0)
                self._stream.close()
            self._stream = None


def _new_address() -> str:
    """A name for a local socket, in the folder that the session keeps for such and clears at its end."""
    name = f"{_ADDRESS}{os.urandom(16).hex()}"
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    in_session = f"{session}/{name}"
    is_usable = session.startswith("/") and len(os.fsencode(in_session)) <= _LONGEST_ADDRESS
    return in_session if is_usable else name


def _is_locked_by_other(stream: BinaryIO) -> bool:
    """Locks the file for this process, if no other has. Raises OSError where locks are not known."""
    try:
        if sys.platform == "win32":
            import msvcrt

            stream.seek(_FAR)  # a locked byte cannot be read by others, and the address shall be
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            stream.seek(0)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return True
    return False
