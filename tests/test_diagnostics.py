"""What is saved for whoever looks for a fault can be read, and holds nothing of buyers, orders and user."""

import logging
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from support import ROOT, TestShop

from returns_desktop.diagnostics import diagnostics, write_diagnostics
from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.views import View
from returns_desktop.log_file import log_into
from returns_desktop.paths import Paths
from returns_desktop.services import diagnosing
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.startup import CRASH_NAME, LAST_CRASH_NAME, note_crashes
from returns_desktop.usage import REFUSED

USER = "annmustermann"
SECRETS = (
    "leftsidedead", "Kupferkessel", "hellobuyer", "SKU-secret", "Drmasecret", "Reportname",
    "111-1234567-7654321", "1234567", "10000000000777", "47.11", "4711", USER, "ann@example.org",
)  # fmt: skip


@pytest.fixture
def paths(user_home: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A shop in the home of somebody with a name, with secrets in every corner."""
    home = user_home / USER
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("LOGNAME", USER)
    return Paths.under(home / "shop")


@pytest.fixture
def filled(paths: Paths) -> TestShop:
    paths.ensure()
    shop = TestShop(paths.data_dir)
    shop.take_in(
        {
            "order_id": "111-1234567-7654321",
            "item_name": "Kupferkessel",
            "merchant_sku": "SKU-secret",
            "amazon_rma_id": "Drmasecret",
            "order_item_id": "10000000000777",
            "order_amount": "47.11",
        }
    )
    (one,) = shop.browsing.ids(View.ALL)
    shop.deciding.capture_comment(one, "leftsidedead", shop.versions(one)[one])
    shop.deciding.decide([one], ContactInputs(message="hellobuyer"), shop.versions(one))
    folder = str(paths.data_dir / "Reportname")
    SettingsFile(paths.config_dir / "settings.json").save(
        Settings(theme="dark", watch_folder=folder, last_folder=folder)
    )
    _fail_into_log(paths)
    return shop


def _fail_into_log(paths: Paths) -> None:
    end = log_into(paths.log_dir, "returns-desktop.log", max_bytes=10_000, kept=1)
    own = logging.getLogger("returns_desktop.x")
    own.info("order 111-1234567-7654321 in %s", paths.data_dir)
    try:
        {"a": 1}[SECRETS[0]]
    except KeyError as error:
        own.info("failed", exc_info=error)
    end()
    crash = f'Fatal Python error: Aborted\n  File "{paths.data_dir}/returns_desktop/app.py", line 3\n'
    (paths.log_dir / LAST_CRASH_NAME).write_text(crash, "utf-8")
    (paths.log_dir / "private.txt").write_text("leftsidedead", "utf-8")


def test_an_archive_of_plain_texts_without_a_word_of_a_shop(filled: TestShop, paths: Paths) -> None:
    target = paths.data_dir.parent / "diagnostics.zip"
    write_diagnostics(target, dict(diagnostics(paths, filled.shop, ["Qt 6"])))
    with zipfile.ZipFile(target) as archive:
        texts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    assert set(texts) == {
        "read-me.txt", "versions.txt", "settings.txt", "stored.txt", "check.txt", "returns-desktop.log.txt",
        LAST_CRASH_NAME,
    }  # fmt: skip
    everything = "\n".join([*texts, *texts.values()]).lower()
    assert [secret for secret in SECRETS if secret.lower() in everything] == []
    assert "Qt 6" in texts["versions.txt"]
    assert "theme: dark" in texts["settings.txt"]
    assert "watch_folder: chosen" in texts["settings.txt"]
    assert "request_row: 1 rows" in texts["stored.txt"]
    assert "nothing is wrong" in texts["check.txt"]
    assert "order ***-*******-***4321 in ~/shop" in texts["returns-desktop.log.txt"]
    assert 'File "returns_desktop/app.py"' in texts[LAST_CRASH_NAME]
    filled.shop.close()


def test_a_database_that_is_none_is_told(paths: Paths) -> None:
    paths.ensure()
    paths.database.write_bytes(b"leftsidedead" * 1_000)
    told = dict(diagnostics(paths, None))
    assert told["stored.txt"].endswith("not readable: SQLITE_NOTADB")
    paths.database.unlink()
    assert dict(diagnostics(paths, None))["stored.txt"] == "the file is not there, or cannot be opened"


def test_a_part_that_fails_says_how(
    filled: TestShop, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_shop: object) -> None:
        raise ValueError("leftsidedead")

    monkeypatch.setattr(diagnosing, "Verifying", fail)
    told = dict(diagnostics(paths, filled.shop))
    assert told["check.txt"].startswith("This could not be put together:")
    assert told["check.txt"].endswith("ValueError")
    filled.shop.close()


def test_of_a_large_shop_the_file_alone_is_checked(
    filled: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosing, "MOST_VERIFIED", 0)
    assert list(diagnosing.findings(filled.shop)) == [
        "1 requests: the database file was checked",
        "nothing is wrong",
    ]


def test_an_archive_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_diagnostics(target, {"a.txt": "a"})
    assert list(tmp_path.iterdir()) == [target]


def test_a_note_of_a_crash_is_kept_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("faulthandler.enable", lambda stream: stream.close())
    assert not note_crashes(tmp_path)
    assert not note_crashes(tmp_path)
    (tmp_path / CRASH_NAME).write_text("Fatal", "utf-8")
    assert note_crashes(tmp_path)
    assert not note_crashes(tmp_path)
    assert (tmp_path / LAST_CRASH_NAME).read_text("utf-8") == "Fatal"
    assert not note_crashes(tmp_path / "missing")


CRASHING = """
import faulthandler, sys
from returns_desktop import app
app.begin = lambda *given, **more: faulthandler._sigsegv()
app.main(["returns-desktop", "--data-dir", sys.argv[1]])
"""


def test_a_crash_of_the_interpreter_is_written_down(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASHING, str(tmp_path)], cwd=ROOT, timeout=60, check=False)
    assert done.returncode != 0
    note = (tmp_path / "log" / CRASH_NAME).read_text("utf-8")
    assert "Segmentation fault" in note or "access violation" in note
    assert dict(diagnostics(Paths.under(tmp_path), None))[CRASH_NAME].count("returns_desktop/app.py") >= 1


FAILING = """
import sys
from PySide6.QtCore import QTimer
from returns_desktop import app
def fail(*given, **more):
    def close():
        for window in app.make_application().topLevelWidgets():
            print("closing", window.objectName())
            window.close()
    again = QTimer(app.make_application())
    again.timeout.connect(close)
    again.start(0)
    raise KeyError("leftsidedead")
app.begin = fail
sys.exit(app.main(["returns-desktop", "--data-dir", sys.argv[1]]))
"""


def test_a_start_that_fails_is_shown_logged_and_ends(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING, str(tmp_path)],
        cwd=ROOT, timeout=60, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == REFUSED
    assert "closing faultDialog" in done.stdout
    assert "KeyError" in done.stderr
    assert "KeyError" in (tmp_path / "log" / "returns-desktop.log").read_text("utf-8")
    assert "leftsidedead" not in done.stderr + (tmp_path / "log" / "returns-desktop.log").read_text("utf-8")
