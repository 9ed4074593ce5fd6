"""The program connects with nothing: every test runs without a network, and so does a whole day's work."""

import ast
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

WATCHED = """
import sys
sys.path.insert(0, {tests!r})
from support import told_connection
def told(event, words):
    if event.startswith("socket.") and (line := told_connection(event, words)):
        print("tried", line, file=sys.stderr)
sys.addaudithook(told)
{what}
if "PySide6.QtNetwork" in sys.modules:
    print("loaded QtNetwork", file=sys.stderr)
"""
DEMO = """
from returns_desktop import app
assert app.main(["returns-desktop", "--headless-demo"]) == 0
"""
LIBRARIES = """
from pathlib import Path
if sys.platform.startswith("linux") and "Qt6Network" in Path("/proc/self/maps").read_text():
    print("loaded Qt6Network", file=sys.stderr)
"""


def watched(what: str, folder: Path) -> subprocess.CompletedProcess[str]:
    code = WATCHED.format(tests=str(ROOT / "tests"), what=what)
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder), "TEMP": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_test_can_connect(family: int, no_connections: list[str]) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as one, pytest.raises(ConnectionRefusedError):
        one.connect(("::1" if family == socket.AF_INET6 else "127.0.0.1", 9))
    with socket.socket(family, socket.SOCK_DGRAM) as one, pytest.raises(ConnectionRefusedError):
        one.sendto(b"x", ("::1" if family == socket.AF_INET6 else "127.0.0.1", 9))
    with pytest.raises(ConnectionRefusedError):
        socket.getaddrinfo("example.invalid", 80)
    assert len(no_connections) == 3
    no_connections.clear()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets")
def test_sockets_of_this_computer_are_no_network(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as one:
        server.bind(str(tmp_path / "s"))
        server.listen()
        one.connect(str(tmp_path / "s"))


def test_the_watch_over_a_process_bites(tmp_path: Path) -> None:
    what = "import socket, PySide6.QtNetwork\nsocket.socket(type=socket.SOCK_DGRAM).bind(('', 0))"
    done = watched(what + LIBRARIES, tmp_path)
    assert "tried socket.bind" in done.stderr
    assert "loaded QtNetwork" in done.stderr
    assert "loaded Qt6Network" in done.stderr or not sys.platform.startswith("linux")


def test_a_days_work_tries_no_connection(tmp_path: Path) -> None:
    """Import, a decision of each kind, export and the painted window, in a process of its own."""
    done = watched(DEMO + LIBRARIES, tmp_path)
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if line.startswith(("tried", "loaded"))] == []


STRACE = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,bind"]


def has_strace() -> bool:
    if shutil.which("strace") is None:
        return False
    return subprocess.run([*STRACE, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not has_strace(), reason="system calls cannot be watched here")
def test_the_system_is_asked_for_no_connection_either(tmp_path: Path) -> None:
    """The same day's work, seen by the system: what Qt and other libraries do themselves is seen too."""
    calls = tmp_path / "calls"
    done = subprocess.run(
        [*STRACE, "-o", str(calls), sys.executable, "-m", "returns_desktop", "--headless-demo"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0
    assert [line for line in calls.read_text("utf-8").splitlines() if "AF_INET" in line] == []


ALLOWED = {("marketplaces.py", "urllib.parse"), ("other_start.py", "PySide6.QtNetwork")}
"""What modules of the program load of packages that could connect: one takes links apart, the other hands
files from one start to another by a socket of this computer."""


def test_whoever_loads_what_could_connect_is_known() -> None:
    found = set()
    for path in sorted((ROOT / "returns_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            for name in (module, *names):
                top = name.split(".")[0] in {"socket", "http", "urllib", "ssl", "smtplib", "asyncio"}
                if top or name.endswith(("QtNetwork", "QtWebEngineCore", "QtWebSockets")):
                    found.add((path.name, name))
    assert found == ALLOWED
