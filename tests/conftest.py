"""What holds for every test: no screen, no real user data, no unexpected log warning."""

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from support import TestShop, told_connection

# Before anything imports Qt: it reads these once, when the application object is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns under any other encoding, and a warning fails a test
for name in ("LANGUAGE", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
    os.environ.pop(name, None)

# Where each system looks for a user's files.
USER_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
}

# How long an example takes says more about the machine than about the code.
hypothesis.settings.register_profile("returns-desktop", deadline=None)
hypothesis.settings.load_profile("returns-desktop")
# `make mutants` wants to know whether a test fails, not the smallest example of it, and the same each time.
hypothesis.settings.register_profile(
    "mutants",
    deadline=None,
    derandomize=True,
    database=None,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
)


CONNECTIONS: list[str] = []
"""What was tried in the test that runs."""


def refuse_connections(event: str, words: tuple[Any, ...]) -> None:
    """An audit hook: whatever Python code opens a way to another machine is stopped before it begins."""
    if event.startswith("socket.") and (told := told_connection(event, words)):
        CONNECTIONS.append(told)
        raise ConnectionRefusedError(told)


def user_folders(home: Path) -> dict[str, str]:
    return {name: str(home / folder) for name, folder in USER_FOLDERS.items()}


def pytest_configure(config: pytest.Config) -> None:
    """No network, and a scratch home, also for what runs outside a test: imports, fixtures of the session."""
    sys.addaudithook(refuse_connections)
    home = Path(tempfile.mkdtemp(prefix="returns-desktop-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    os.environ.update(user_folders(home))
    Path(os.environ["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)


@pytest.fixture(autouse=True)
def no_connections() -> Iterator[list[str]]:
    """A connection that was tried fails the test, even where its refusal was taken quietly."""
    CONNECTIONS.clear()
    yield CONNECTIONS
    if CONNECTIONS:
        pytest.fail("connections were tried:\n" + "\n".join(CONNECTIONS), pytrace=False)


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of its own for every test."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in user_folders(home).items():
        monkeypatch.setenv(name, folder)
    (home / USER_FOLDERS["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)
    return home


class UnexpectedRecords(logging.Handler):
    """Collects warnings and errors, except inside `caplog.at_level` of exactly their level."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        super().__init__(logging.WARNING)
        self._caplog = caplog
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if self._caplog.handler.level != record.levelno:
            self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test that did not expect it.

    A test expects one by causing it inside `with caplog.at_level(logging.WARNING):`
    (or `logging.ERROR`, for an error), and asserts on `caplog.messages`.
    """
    handler = UnexpectedRecords(caplog)
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    if handler.lines:
        pytest.fail("unexpected log records:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[TestShop]:
    """An empty shop on disk."""
    opened = TestShop(tmp_path)
    yield opened
    opened.shop.close()
