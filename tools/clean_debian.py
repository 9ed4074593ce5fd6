"""Installs the .deb in a Debian that has nothing else, does the main job there by keys, and removes it again.

usage: unshare --mount python tools/clean_debian.py PACKAGE PICTURES [SUITE]      as root; PICTURES: a folder

The base system is made once, in build/clean-debian. The window is shown by an Xvfb outside of it, so what it
needs of a screen has to come with the package's own dependencies. `unshare` lets go of all mounts at the end.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from linux_packages import METAINFO, RECOMMENDED, faults_of_description
from xvfb_picture import save_picture

ROOT: Final = Path(__file__).resolve().parent.parent
PLACE: Final = ROOT / "build" / "clean-debian"
OLDEST: Final = "bookworm"
"""The oldest Debian that a package built on it is for."""
SCREEN: Final = "1366x768x24"
REPORT: Final = ROOT / "resources" / "samples" / "returns_report.tsv"
ANOTHER: Final = ROOT / "tests" / "data" / "reports" / "seller_returns_uk_35_columns.tsv"
PATIENCE: Final = 120.0
"""Seconds in which a machine that does other things as well gets anywhere."""
DECISIONS: Final = "decisions.csv"
_SELLER: Final = "seller"


class Debian:
    """A fresh copy of the base system, entered by chroot."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home" / _SELLER
        """Of the seller, seen from outside."""
        self.display = ""
        self._started: list[subprocess.Popen[bytes]] = []

    def run(
        self, *command: str, user: str = "root", checked: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command inside; what it says. Raises CalledProcessError."""
        done = subprocess.run(
            self.entered(command, user),
            env=self._environment(user),
            capture_output=True,
            text=True,
            check=False,
        )
        if checked and done.returncode:
            print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
            done.check_returncode()
        return done

    def start(self, *command: str, told: Path) -> subprocess.Popen[bytes]:
        """Begins a command of the seller's; what it says goes to a file."""
        with told.open("wb") as stream:
            process = subprocess.Popen(
                self.entered(command, _SELLER), env=self._environment(_SELLER), stdout=stream, stderr=stream
            )
        self._started.append(process)
        return process

    def end(self) -> None:
        """What was begun and did not end goes."""
        for process in self._started:
            process.kill()
            process.wait()

    def inside(self, path: Path) -> str:
        """A path as it is called inside."""
        return f"/{path.relative_to(self.folder)}"

    def entered(self, command: Sequence[str], user: str) -> list[str]:
        return ["chroot", f"--userspec={user}:{user}", str(self.folder), *command]

    def _environment(self, user: str) -> dict[str, str]:
        """Nothing of this machine's but the way to packages."""
        home = self.inside(self.home) if user == _SELLER else "/root"
        proxies = {name: text for name, text in os.environ.items() if name.lower().endswith("_proxy")}
        usual = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LC_ALL": "C.UTF-8"}
        shown = {"DISPLAY": self.display} if self.display else {}
        return {**proxies, **usual, **shown, "DEBIAN_FRONTEND": "noninteractive"}


@contextmanager
def fresh_debian(suite: str) -> Iterator[Debian]:
    """A copy of the base system with a seller in it; it goes at the end."""
    base, folder = PLACE / suite, PLACE / "system"
    if not (base / "ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        PLACE.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", suite, str(base)], check=True, stdout=subprocess.DEVNULL
        )
        (base / "ready").touch()
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", str(base), str(folder)], check=True)
    for kind, where in (("proc", "proc"), ("tmpfs", "dev/shm")):
        (folder / where).mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", kind, kind, str(folder / where)], check=True)
    debian = Debian(folder)
    debian.run("useradd", "--create-home", _SELLER)
    debian.run("apt-get", "update")
    try:
        yield debian
    finally:
        debian.end()
        for where in ("proc", "dev/shm"):
            unmount(folder / where)
        shutil.rmtree(folder, ignore_errors=True)


def unmount(place: Path) -> None:
    """Takes it off at once, also while somebody is in it: what is below it is not ours to delete."""
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def screen(debian: Debian) -> Iterator[Path]:
    """A screen that nobody looks at, reachable from inside; the file with what it shows."""
    sockets = debian.folder / "tmp" / ".X11-unix"
    sockets.mkdir(parents=True, exist_ok=True)
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
    reader, writer = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        words = [
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            SCREEN,
            "-fbdir",
            folder,
            "-nolisten",
            "tcp",
        ]
        server = subprocess.Popen(words, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            debian.display = f":{told.readline().strip()}"
        try:
            yield Path(folder) / "Xvfb_screen0"
        finally:
            server.terminate()
            server.wait()
            unmount(sockets)


class Hands:
    """Keys on the screen, and eyes for its windows."""

    def __init__(self, debian: Debian) -> None:
        self._debian = debian
        self.main = ""

    def windows(self) -> set[str]:
        """All that can be seen."""
        return set(self._do("search", "--onlyvisible", "--class", "returns-desktop").split())

    def press(self, *keys: str) -> None:
        """Keys, one after the other, for whoever has the focus."""
        self._do("key", *keys)

    def press_in_window(self, key: str) -> None:
        """A key for the main window; without a window manager nobody else gives it the focus."""
        self._do("windowfocus", "--sync", self.main)
        self._do("key", key)

    def write(self, text: str) -> None:
        self._do("type", text)

    def wait_for_windows(self, count: int) -> None:
        """Until so many are open, and the newest has the focus, or the main window is alone."""
        wait_until(f"{count} windows are open", lambda: len(self.windows()) == count)
        if count > 1:
            newest = max(self.windows(), key=int)
            wait_until("it has the focus", lambda: self._do("getwindowfocus").strip() == newest)

    def _do(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self._debian.display}
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout


def wait_until(what: str, holds: Callable[[], bool]) -> None:
    """Looks until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"in vain: {what}")
        time.sleep(0.2)


def install(debian: Debian, package: Path) -> str:
    shutil.copy(package, debian.folder / "tmp")
    before = packages(debian)
    debian.run("apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}", RECOMMENDED)
    inside = debian.run("returns-desktop", "--version", user=_SELLER).stdout.strip()
    return f"{inside}, with {len(packages(debian) - before) - 1} packages that it needs"


def packages(debian: Debian) -> set[str]:
    return set(debian.run("dpkg-query", "--show", "--showformat", "${Package}\n").stdout.split())


def self_test(debian: Debian) -> str:
    told = debian.run("returns-desktop", "--self-test", user=_SELLER).stdout.splitlines()
    require(all(line.startswith("ok ") for line in told), "\n".join(told))
    return f"{len(told)} checks are well"


def do_the_main_job(debian: Debian, pictures: Path) -> str:
    """Opens a report, imports it, authorizes the first request, exports the decision: all by keys."""
    report, another, decisions = (debian.home / name for name in ("report.tsv", "another.tsv", DECISIONS))
    shutil.copy(REPORT, report)
    shutil.copy(ANOTHER, another)
    told = PLACE / "told.txt"
    with screen(debian) as shown:
        hands = Hands(debian)
        program = debian.start("returns-desktop", "--startup-times", debian.inside(report), told=told)
        wait_until("everything can be done", lambda: "all that can be done" in told.read_text("utf-8"))
        hands.wait_for_windows(2)
        hands.main = min(hands.windows(), key=int)
        save_picture(shown, pictures / "plan.png")
        hands.press("Return")
        wait_until("the report is imported", lambda: bool(listed(debian)))
        hands.wait_for_windows(1)
        hands.press_in_window("1")
        hands.wait_for_windows(2)
        save_picture(shown, pictures / "authorize.png")
        hands.press("ctrl+Return")
        hands.wait_for_windows(1)
        hands.press_in_window("ctrl+e")
        hands.wait_for_windows(2)
        hands.press("ctrl+Return")
        hands.wait_for_windows(3)  # the system's dialog for files is over the form
        hands.write(debian.inside(decisions))
        hands.press("Return")
        wait_until("the decision is exported", lambda: bool(exported(debian)))
        hands.wait_for_windows(1)
        again = debian.start("returns-desktop", debian.inside(another), told=PLACE / "again.txt")
        require(again.wait(PATIENCE) == 0, "a second start did not hand over")
        hands.wait_for_windows(2)  # the plan of the other report, in the first program
        hands.press("Escape")
        hands.wait_for_windows(1)
        save_picture(shown, pictures / "window.png")
        program.terminate()
        require(program.wait(PATIENCE) == 0, "the program did not end as it should")
    (row,) = exported(debian)
    decided = f"one decision ({row['action']}) exported"
    return f"{len(listed(debian))} requests imported, {decided}, a second start handed over"


def listed(debian: Debian) -> list[object]:
    """The requests, as the command tells them while the window is open."""
    done = debian.run("returns-desktop", "list", "--json", user=_SELLER, checked=False)
    found: list[object] = json.loads(done.stdout) if done.returncode == 0 else []
    return found


def exported(debian: Debian) -> list[dict[str, str]]:
    try:
        with (debian.home / DECISIONS).open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.DictReader(stream))
    except FileNotFoundError:
        return []


def double_click(debian: Debian) -> str:
    """A desktop offers the program for every kind of report, and knows its name and icon."""
    tools = ("shared-mime-info", "desktop-file-utils", "appstream", "libglib2.0-bin")
    debian.run("apt-get", "install", "--yes", "--no-install-recommends", *tools)
    debian.run("desktop-file-validate", "/usr/share/applications/returns-desktop.desktop")
    validate = ("appstreamcli", "validate", "--no-net", f"/usr/share/metainfo/{METAINFO}")
    told = debian.run(*validate, checked=False).stdout
    require("alidation" in told and not faults_of_description(told), told)
    kinds = []
    for suffix in ("tsv", "csv", "txt", "xml"):
        report = debian.home / f"report.{suffix}"
        shutil.copy(REPORT, report)
        asked = ("gio", "info", "-a", "standard::content-type", debian.inside(report))
        kind = debian.run(*asked, user=_SELLER).stdout.split()[-1]
        opener = debian.run("gio", "mime", kind, user=_SELLER).stdout.split("\n")[0]
        require(opener.endswith(" returns-desktop.desktop"), f".{suffix} ({kind}): {opener}")
        kinds.append(f".{suffix}")
    return f"{', '.join(kinds)} open with it; menu entry and description are valid"


def remove(debian: Debian) -> str:
    """The program goes, the seller's data stays and is sound for the next one."""
    stored = debian.home / ".local/share/returns-desktop/returns.sqlite3"
    before = listed(debian)
    debian.run("apt-get", "purge", "--yes", "returns-desktop")
    left = [
        path
        for path in ("usr/bin", "usr/lib", "usr/share/doc")
        if (debian.folder / path / "returns-desktop").exists()
    ]
    require(not left, f"{left} were left behind")
    require(stored.is_file(), "the seller's data has gone")
    (package,) = (debian.folder / "tmp").glob("returns-desktop_*.deb")
    debian.run("apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}")
    debian.run("returns-desktop", "verify", user=_SELLER)
    require(listed(debian) == before, "the data is another after the program was installed again")
    return f"the data of {len(before)} requests is kept, and was sound when the program was installed again"


def require(holds: bool, complaint: str) -> None:
    if not holds:
        raise SystemExit(complaint)


def main(package: Path, pictures: Path, suite: str = OLDEST) -> None:
    """Goes through everything, one line each; ends with the first thing that is wrong."""
    pictures.mkdir(parents=True, exist_ok=True)
    with fresh_debian(suite) as debian:
        print(f"{suite}:".ljust(12), install(debian, package), flush=True)
        print("self-test:  ", self_test(debian), flush=True)
        print("main job:   ", do_the_main_job(debian, pictures), flush=True)
        print("desktop:    ", double_click(debian), flush=True)
        print("removed:    ", remove(debian), flush=True)
    print("pictures:   ", pictures)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]), *sys.argv[3:])
