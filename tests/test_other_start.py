"""One program per data folder: a later start hands over what it wants, and no lock outlives its program."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from support import ROOT, TestShop, write_report

from returns_desktop import app, other_start
from returns_desktop.other_start import MOST_BYTES, OtherStarts, hand_over, message_of, understood
from returns_desktop.startup import LOCK_NAME, Claim
from returns_desktop.usage import DONE, REFUSED

OPEN = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run in the background ignores it
from PySide6.QtWidgets import QWidget
from returns_desktop import app
begun = app.begin
def begin(start, times, *, attend):
    def told(window):
        attend(window)
        window.open_files = lambda paths: paths and print("files", *paths, flush=True)
        print("open", "again" if window.findChild(QWidget, "endedBar") else "", flush=True)
    window = begun(start, times, attend=told)
    return window
app.begin = begin
sys.exit(app.main(["returns-desktop", "--data-dir", *sys.argv[1:]]))
"""


@contextmanager
def opened(folder: Path, *files: Path) -> Iterator[subprocess.Popen[str]]:
    """The real program with a window that says when it is whole, and what it is asked to open."""
    process = subprocess.Popen(
        [sys.executable, "-c", OPEN, str(folder), *map(str, files)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def second_start(folder: Path, *files: Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    words = ["-m", "returns_desktop", "--data-dir", str(folder), *map(str, files)]
    return subprocess.run(
        [sys.executable, *words],
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60, check=False, capture_output=True, text=True,
    )  # fmt: skip


def test_a_second_start_hands_its_files_over(tmp_path: Path) -> None:
    report = write_report(tmp_path / "résumé & co.tsv", {})
    with opened(tmp_path / "data") as first:
        assert line(first) == "open"
        done = second_start(tmp_path / "data", Path(report.name), cwd=tmp_path)
        assert (done.returncode, done.stderr) == (DONE, "")
        assert line(first) == f"files {report}"
        assert first.poll() is None


def test_a_killed_program_leaves_no_lock_and_the_next_start_says_so(tmp_path: Path) -> None:
    TestShop(tmp_path).shop.close()
    with opened(tmp_path) as first:
        assert line(first) == "open"
        left = (tmp_path / LOCK_NAME).read_text()
        first.kill()
        first.wait()
        assert left != ""
    with opened(tmp_path) as again:
        assert line(again) == "open again"


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_end_of_a_session_is_an_end(tmp_path: Path, number: int) -> None:
    with opened(tmp_path) as first:
        assert line(first) == "open"
        first.send_signal(number)
        assert first.wait(30) == DONE
    assert (tmp_path / LOCK_NAME).read_text() == ""


def test_two_folders_are_two_programs(tmp_path: Path) -> None:
    one, other = Claim(tmp_path), Claim(tmp_path.parent)
    assert not one.is_refused
    assert not other.is_refused
    assert one.address != other.address
    again = Claim(tmp_path)
    assert again.is_refused
    assert again.address == one.address
    one.release()
    other.release()
    last = Claim(tmp_path)
    assert not last.is_refused
    last.release()


def test_a_folder_that_cannot_be_locked_is_used_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    claim = Claim(tmp_path / "file")
    assert (claim.is_refused, claim.address) == (False, "")
    claim.release()


def test_a_new_folder_is_claimed_before_anything_is_in_it(tmp_path: Path) -> None:
    claim = Claim(tmp_path / "sample-shop")
    assert Claim(tmp_path / "sample-shop").is_refused
    claim.release()


@pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True)
def test_a_program_that_does_not_answer_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    holding = Claim(tmp_path)
    monkeypatch.setattr(other_start, "PATIENCE", 0.0)
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.exec", lambda *_: 0)
    monkeypatch.setattr(app, "_watch_faults", lambda _paths: (None, False))
    assert app.main(["returns-desktop", "--data-dir", str(tmp_path)]) == REFUSED
    assert "is open in another window" in capsys.readouterr().err
    holding.release()


def test_a_program_that_ends_meanwhile_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holding = Claim(tmp_path)
    monkeypatch.setattr("time.sleep", lambda _seconds: holding.release())
    taken = hand_over(tmp_path, Claim(tmp_path), [])
    assert taken is not None
    assert not taken.is_refused
    taken.release()


# --- What is said -----------------------------------------------------------------------------


def test_paths_arrive_as_they_are(tmp_path: Path) -> None:
    files = [tmp_path / "a b.tsv", tmp_path / "退货 {x}.tsv", Path("relative.tsv")]
    sent = message_of([*files, Path(os.fsdecode(b"no\xfftext"))] if os.name == "posix" else files)
    assert understood(sent[4:]) == [path.absolute() for path in files]


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b"7", b'{"open": 3}', b'{"open": [1, null, ["x"], {}]}',
        b'{"open": ["relative", "", "../x"]}', b'{"run": ["/bin/sh"]}', b"[" * 100_000, b"\xff\xfe",
        b'{"open": ["/a\\u0000b"]}',
    ],
)  # fmt: skip
def test_other_messages_mean_nothing(body: bytes) -> None:
    assert understood(body) == []


@given(st.binary(max_size=200), st.recursive(st.none() | st.text(), st.lists))
def test_no_message_fails(body: bytes, told: object) -> None:
    assert understood(json.dumps(told).encode()) == []
    assert all(path.is_absolute() for path in understood(body))


@pytest.fixture
def answering(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[OtherStarts, Claim, list[Any]]]:  # noqa: ARG001
    claim = Claim(tmp_path)
    others = OtherStarts(claim)
    heard: list[Any] = []
    others.front_wanted.connect(lambda: heard.append("front"))
    others.files_received.connect(heard.append)
    assert others.is_listening()
    yield others, claim, heard
    others.stop()
    claim.release()


def connected(claim: Claim) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(claim.address)
    assert socket.waitForConnected(5_000)
    return socket


def test_a_message_in_pieces_is_one(
    qtbot: QtBot, answering: tuple[OtherStarts, Claim, list[Any]], tmp_path: Path
) -> None:
    _others, claim, heard = answering
    socket = connected(claim)
    for byte in message_of([tmp_path / "a.tsv"]):
        socket.write(bytes([byte]))
        socket.flush()
    qtbot.waitUntil(lambda: heard == ["front", [tmp_path / "a.tsv"]])
    qtbot.waitUntil(lambda: bytes(socket.peek(9).data()) == b"taken")


@pytest.mark.parametrize(
    "sent", [(MOST_BYTES + 1).to_bytes(4, "big"), b"\0\0\0\2{}more", b"GET / HTTP/1.1\r\n"]
)
def test_a_message_of_another_kind_is_cut_off(
    qtbot: QtBot, answering: tuple[OtherStarts, Claim, list[Any]], sent: bytes
) -> None:
    _others, claim, heard = answering
    socket = connected(claim)
    socket.write(sent)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no such rights")
def test_only_the_same_user_can_speak(answering: tuple[OtherStarts, Claim, list[Any]]) -> None:
    others, _claim, _heard = answering
    assert Path(others._server.fullServerName()).stat().st_mode & 0o077 == 0
