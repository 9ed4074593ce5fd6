"""A disk of a few megabytes, where the system lets this process have one."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LARGE = "512m"


class SmallDisk:
    """A file system in memory, mounted at `at`."""

    def __init__(self, at: Path) -> None:
        self.at = at

    def hold(self, size: int) -> None:
        """Holds at most so many bytes from now on, whole pages of it."""
        _mount("-o", f"remount,size={size // 1024 + 1}k", self.at)

    def grow(self) -> None:
        """There is room again."""
        _mount("-o", f"remount,size={_LARGE}", self.at)


@contextmanager
def small_disk(at: Path) -> Iterator[SmallDisk | None]:
    """One that goes with the block; None where none can be mounted."""
    at.mkdir()
    try:
        _mount("-t", "tmpfs", "-o", f"size={_LARGE}", "tmpfs", at)
    except (OSError, subprocess.CalledProcessError):
        yield None
        return
    try:
        yield SmallDisk(at)
    finally:
        subprocess.run(["umount", at], check=True)


def _mount(*words: str | Path) -> None:
    if not sys.platform.startswith("linux"):
        raise OSError("only Linux is known to mount this way")
    subprocess.run(["mount", *words], check=True, capture_output=True)
