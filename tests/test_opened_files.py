"""Files that the Finder of macOS opens with the program come as events, also before there is a window."""

import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT, US_REPORT

from returns_desktop import windows

APPLICATION = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from returns_desktop.opened_files import FileOpeningApplication
application = FileOpeningApplication(["program"])
def opened(*names):
    for name in names:
        QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(name)))
def told(files):
    print(*[path.as_posix() for path in files], flush=True)
def turn():
    for _ in range(3):
        application.processEvents()
"""
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from returns_desktop import app, windows
from returns_desktop.opened_files import FileOpeningApplication
windows._application_class = lambda: FileOpeningApplication
begun = app.begin
def begin(start, times, *, attend):
    application = app.make_application()
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2])))
    def told(window):
        window.open_files = lambda paths: paths and (print(paths[0].name, flush=True), window.close())
        attend(window)
    return begun(start, times, attend=told)
app.begin = begin
sys.exit(app.main(["returns-desktop", "--data-dir", sys.argv[1]]))
"""


def run(script: str, *words: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", script, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_files_wait_for_a_window_and_come_together() -> None:
    lines = run(
        f"{APPLICATION}opened('/a.tsv', '/b.tsv'); turn(); print('window'); application.give_files_to(told)"
    )
    assert lines == ["window", "/a.tsv /b.tsv"]


def test_files_that_come_later_go_to_the_window_until_it_closes() -> None:
    lines = run(
        f"{APPLICATION}application.give_files_to(told); opened('/a.tsv', '/b.tsv'); turn();"
        "opened('/c.tsv'); turn(); application.give_files_to(None); opened('/d.tsv', ''); turn();"
        "print('closed'); application.give_files_to(told)"
    )
    assert lines == ["/a.tsv /b.tsv", "/c.tsv", "closed", "/d.tsv"]


def test_the_window_gets_what_was_opened_before_it_was_there(tmp_path: Path) -> None:
    assert run(PROGRAM, str(tmp_path), str(US_REPORT)) == [US_REPORT.name]


def test_macos_alone_pays_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert windows._application_class().__name__ == "FileOpeningApplication"
    monkeypatch.setattr(sys, "platform", "win32")
    assert windows._application_class().__name__ == "QApplication"
