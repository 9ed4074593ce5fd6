"""A second start hands over what it wants to the program that has the data folder, and ends.

The way is a local socket of the same user, no network. It carries one message of length and JSON: the files
to be opened, or none, which only brings the window to the front.
"""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from .startup import Claim

MOST_BYTES: Final = 4 * 1024 * 1024
"""More than a system lets a program be started with."""
PATIENCE: Final = 8.0
"""Seconds in which the other program has to answer; its server comes after its first paint."""
_TRY_AGAIN: Final = 0.1
_IDLE: Final = 5_000
_HEAD: Final = 4
_ANSWER: Final = b"taken"


class OtherStarts(QObject):
    """Answers later starts with the same data folder.

    Signals:
        files_received(object): absolute paths to be opened.
        front_wanted: the window shall come to the front.
    """

    files_received = Signal(object)
    front_wanted = Signal()

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if claim.left_address:
            QLocalServer.removeServer(claim.left_address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        self._server.listen(claim.address)

    def is_listening(self) -> bool:
        """Whether it can be reached; if not, a second start says that nobody answers."""
        return self._server.isListening()

    def stop(self) -> None:
        """Nothing is taken any more."""
        self._server.close()

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Reading(socket, self._heard)

    def _heard(self, files: Sequence[Path]) -> None:
        self.front_wanted.emit()
        if files:
            self.files_received.emit(files)


class _Reading(QObject):
    """One connection: a message of a limited size within a limited time, or it is cut off."""

    def __init__(self, socket: QLocalSocket, heard: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(socket)
        self._socket, self._heard = socket, heard
        self._bytes = b""
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_IDLE, self, socket.abort)
        self._read()

    def _read(self) -> None:
        self._bytes += bytes(self._socket.readAll().data())
        size = int.from_bytes(self._bytes[:_HEAD], "big")
        if size > MOST_BYTES or len(self._bytes) > size + _HEAD > _HEAD:
            self._socket.abort()
        elif len(self._bytes) == size + _HEAD:
            files = understood(self._bytes[_HEAD:])
            self._socket.write(_ANSWER)
            self._socket.flush()
            self._socket.disconnectFromServer()
            self._heard(files)


def message_of(files: Sequence[Path]) -> bytes:
    """What is sent for files; paths that are none of text stay behind."""
    told = [str(path.absolute()) for path in files if _is_text(str(path))]
    body = json.dumps({"open": told}, ensure_ascii=False).encode("utf-8")
    return len(body).to_bytes(_HEAD, "big") + body


def understood(body: bytes) -> list[Path]:
    """The absolute paths that a message names; whatever else it holds means nothing."""
    try:
        told: Any = json.loads(body)
    except (ValueError, RecursionError):
        return []
    named = told.get("open") if isinstance(told, dict) else None
    if not isinstance(named, list):
        return []
    texts = [one for one in named if isinstance(one, str) and one and "\0" not in one]
    return [path for path in map(Path, texts) if path.is_absolute()]


def hand_over(folder: Path, first: Claim, files: Sequence[Path]) -> Claim | None:
    """Sends to the program that has the folder what this start was asked for.

    None if it took it. Else a claim: one that holds the folder, because the other program ended meanwhile, or
    one that is refused, because nobody answered in time.
    """
    claim, end = first, time.monotonic() + PATIENCE
    while not _sent(claim.address, files):
        if time.monotonic() > end:
            return claim
        time.sleep(_TRY_AGAIN)
        claim = Claim(folder)
        if not claim.is_refused:
            return claim
    return None


def _sent(address: str, files: Sequence[Path]) -> bool:
    if not address:
        return False
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(1_000):
        return False
    socket.write(message_of(files))
    socket.flush()
    answer = b""
    while len(answer) < len(_ANSWER) and socket.waitForReadyRead(int(PATIENCE * 1_000)):
        answer += bytes(socket.readAll().data())
    return answer == _ANSWER


def _is_text(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeError:
        return False
    return True
