"""Faults of the program: caught wherever they happen, shown once, and told without a buyer's words."""

import threading
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QTimer, QtMsgType, qWarning
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop import app, attending
from returns_desktop.diagnostics import write_diagnostics
from returns_desktop.faults import LOG_NAME, Faults
from returns_desktop.paths import Paths
from returns_desktop.services.data_place import PlaceKind, SharedPlace
from returns_desktop.ui.data_place_bar import DataPlaceBar
from returns_desktop.ui.diagnostics_flow import DiagnosticsFlow
from returns_desktop.ui.dialogs.fault import FaultDialog
from returns_desktop.ui.ended_bar import EndedBar
from returns_desktop.ui.tasks import ThreadedTasks

SECRET = "leftsidedead"
COMMENT = f"The {SECRET} of order 111-1234567-7654321, says ann@example.org"

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")


@pytest.fixture
def faults(
    qapp: QApplication,  # noqa: ARG001 - Qt must be there
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Faults]:
    """Watching in the place of the hooks of the tests; what it logs is expected."""
    monkeypatch.setattr("sys.stderr", None)
    watching = Faults(tmp_path)
    end = watching.watch()
    with caplog.at_level(50):
        yield watching
    end()
    if watching.dialog is not None:
        watching.dialog.close()
    QCoreApplication.sendPostedEvents(None, 0)


@pytest.fixture
def logged(tmp_path: Path) -> Callable[[], str]:
    return lambda: (tmp_path / LOG_NAME).read_text("utf-8")


def opened(qtbot: QtBot, faults: Faults) -> FaultDialog:
    qtbot.waitUntil(lambda: faults.dialog is not None and bool(faults.dialog.text()))
    assert faults.dialog is not None
    return faults.dialog


def label(dialog: QDialog, name: str) -> QLabel:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found


def button(dialog: QDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def fail(comment: str = COMMENT) -> None:
    raise KeyError(comment)


class Failing(QWidget):
    """Fails in a slot, and whenever it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda: fail())
        self.is_painted_badly = False

    def paintEvent(self, _event: object) -> None:
        if self.is_painted_badly:
            fail()


def test_a_slot_of_a_window_that_fails_is_shown(
    qtbot: QtBot, faults: Faults, logged: Callable[[], str]
) -> None:
    window = Failing()
    qtbot.addWidget(window)
    window.show()
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, faults)
    assert "KeyError" in dialog.text()
    assert "tests/ui/test_faults.py" in dialog.text() or "test_faults.py:" in dialog.text()
    for told in (dialog.text(), logged()):
        assert SECRET not in told
        assert "7654321" not in told
        assert "Returns Desktop" in dialog.text()
    assert not dialog.isModal()


def test_a_thread_that_fails_is_shown_in_the_window(
    qtbot: QtBot, faults: Faults, logged: Callable[[], str]
) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "KeyError" in opened(qtbot, faults).text()
    assert SECRET not in logged()


def test_a_storm_of_the_same_fault_is_one_dialog_with_a_count(
    qtbot: QtBot, faults: Faults, logged: Callable[[], str]
) -> None:
    window = Failing()
    qtbot.addWidget(window)
    window.show()
    window.is_painted_badly = True
    again = QTimer(window)
    again.timeout.connect(window.update)
    again.start(0)
    dialog = opened(qtbot, faults)
    qtbot.waitUntil(lambda: "the same fault of the program, 32 times" in logged())
    again.stop()
    window.is_painted_badly = False
    assert dialog.text().count("in Failing.paintEvent") == 1
    assert "time" in label(dialog, "faultTimes").text()
    assert logged().count("in Failing.paintEvent") == 3
    assert not label(dialog, "faultTimes").isHidden()
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog)]) == 1


def test_a_fault_that_was_seen_does_not_come_back(qtbot: QtBot, faults: Faults) -> None:
    error = KeyError(COMMENT)
    faults.take(error)
    opened(qtbot, faults).close()
    qtbot.waitUntil(lambda: faults.dialog is None)
    faults.take(error)
    faults.take(ValueError(COMMENT))
    assert "ValueError" in opened(qtbot, faults).text()
    assert "KeyError" not in opened(qtbot, faults).text()


def test_a_dialog_that_cannot_be_made_is_no_circle(
    qtbot: QtBot, faults: Faults, logged: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_words: object, **_options: object) -> None:
        raise MemoryError

    monkeypatch.setattr("returns_desktop.faults.FaultDialog", broken)
    faults.take(KeyError(COMMENT))
    qtbot.waitUntil(lambda: "\nMemoryError\n" in logged())
    assert faults.dialog is None
    assert logged().count("\nMemoryError\n") == 1


def test_a_fault_of_the_log_itself_stays_quiet(faults: Faults, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_words: object) -> None:
        raise OSError

    monkeypatch.setattr("returns_desktop.faults.fault_lines", broken)
    faults.take(KeyError(COMMENT))


def test_messages_of_qt_are_logged_without_what_they_quote(
    faults: Faults, logged: Callable[[], str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(30):
        qWarning(f'cannot read "{COMMENT}"')
        faults.hear(QtMsgType.QtWarningMsg, QMessageLogContext(), f"QFile: /home/{SECRET}/x")
    assert "WARNING qt: cannot read …" in logged()
    assert SECRET not in logged()


def test_an_object_that_fails_at_its_end_is_for_the_log_alone(
    faults: Faults, logged: Callable[[], str]
) -> None:
    class Ending:
        def __del__(self) -> None:
            raise KeyError(COMMENT)

    one = Ending()
    del one
    assert "KeyError" in logged()
    assert SECRET not in logged()
    assert faults.dialog is None


def test_the_text_can_be_copied_and_holds_the_versions(qtbot: QtBot) -> None:
    dialog = FaultDialog("Returns Desktop 1, Python 3")
    qtbot.addWidget(dialog)
    dialog.add("KeyError")
    dialog.add("KeyError")
    dialog.add("ValueError")
    button(dialog, "faultCopy").click()
    assert QApplication.clipboard().text() == "Returns Desktop 1, Python 3\n\nKeyError\n\nValueError"
    shown = dialog.findChild(QPlainTextEdit, "faultText")
    assert shown is not None
    assert shown.isReadOnly()


def test_the_dialog_speaks_even_if_nothing_can_be_translated(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_words: object) -> str:
        raise RuntimeError

    monkeypatch.setattr(QDialog, "tr", broken)
    dialog = FaultDialog("")
    qtbot.addWidget(dialog)
    dialog.show_count(3)
    assert label(dialog, "faultTimes").text() == "This happened 3 time(s)."
    assert button(dialog, "faultClose").text() == "Close"


# --- Diagnostics ------------------------------------------------------------------------------


def gathered(known: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield "versions.txt", "\n".join(known)
    yield "stored.txt", "request_row: 3 rows"


def test_diagnostics_can_be_read_before_they_are_saved(qtbot: QtBot, tmp_path: Path) -> None:
    flow = DiagnosticsFlow(gathered, write_diagnostics)
    with qtbot.waitSignal(flow.gathered):
        flow.begin()
        assert flow.dialog is not None
        assert not button(flow.dialog, "diagnosticsSave").isEnabled()
    flow.begin()
    dialog = flow.dialog
    names, shown = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert names is not None
    assert shown is not None
    assert [names.item(row).text() for row in range(names.count())] == ["versions.txt", "stored.txt"]
    assert "offscreen" in shown.toPlainText()
    names.setCurrentRow(1)
    assert shown.toPlainText() == "request_row: 3 rows"
    assert button(dialog, "diagnosticsSave").isEnabled()
    with qtbot.waitSignal(dialog.saved):
        dialog.save_to(tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert archive.read("stored.txt") == b"request_row: 3 rows"
    dialog.save_to(tmp_path)
    assert "cannot be written" in label(dialog, "diagnosticsOutcome").text()
    dialog.close()
    qtbot.waitUntil(lambda: flow.dialog is None)


def test_what_came_before_a_fault_can_be_saved(qtbot: QtBot, faults: Faults) -> None:
    def failing(known: Sequence[str]) -> Iterator[tuple[str, str]]:
        yield "versions.txt", "\n".join(known)
        raise RuntimeError(COMMENT)

    flow = DiagnosticsFlow(failing, write_diagnostics)
    with qtbot.waitSignal(flow.gathered):
        flow.begin()
    assert flow.dialog is not None
    assert button(flow.dialog, "diagnosticsSave").isEnabled()
    assert "RuntimeError" in opened(qtbot, faults).text()
    flow.dialog.close()
    qtbot.waitUntil(lambda: flow.dialog is None)


def test_the_menu_and_the_line_of_the_last_end_open_diagnostics(tmp_path: Path, qtbot: QtBot) -> None:
    window = app.create(["--data-dir", str(tmp_path)])
    qtbot.addWidget(window)
    attending.tell_unexpected_end(window)
    bar = window.findChild(EndedBar)
    assert bar is not None
    assert "What you decided is saved" in bar.words()
    bar.accept_link.click()
    flow = window.findChild(DiagnosticsFlow)
    assert flow is not None
    qtbot.waitUntil(lambda: flow.dialog is not None and button(flow.dialog, "diagnosticsSave").isEnabled())
    assert bar.words() == ""
    window.close()


def test_a_start_that_fails_says_so_without_a_window(
    tmp_path: Path, qapp: QApplication, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(*_words: object) -> int:
        QCoreApplication.sendPostedEvents(faults, 0)
        assert faults.dialog is not None
        said.append(label(faults.dialog, "faultHeading").text())
        return 0

    said: list[str] = []
    monkeypatch.setattr(QApplication, "exec", look)
    attending.show_no_start(qapp, Paths.under(tmp_path), lambda: faults, KeyError(COMMENT))
    assert said == ["Returns Desktop could not start."]


def test_a_job_of_a_pool_that_fails_beside_itself_is_told(
    qtbot: QtBot, qapp: QApplication, faults: Faults, logged: Callable[[], str]
) -> None:
    tasks = ThreadedTasks(qapp)

    def leave() -> None:
        raise GeneratorExit(COMMENT)

    tasks.write(leave, print, print)
    qtbot.waitUntil(lambda: "GeneratorExit" in logged())
    assert SECRET not in logged()
    tasks.close(lambda: None)
    assert faults.can_go_on


# --- Where the data lies ----------------------------------------------------------------------


def test_an_unsafe_folder_is_told_until_it_was_dismissed(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "Dropbox" / "shop"
    for is_told in (True, False):
        window = app.create(["--data-dir", str(folder)])
        qtbot.addWidget(window)
        attending.tell_shared_place(window, Paths.under(folder))
        bar = window.findChild(DataPlaceBar)
        assert (bar is not None) is is_told
        if bar is not None:
            assert bar.words().startswith("Dropbox copies the data")
            bar.later_link.click()
            assert bar.words() == ""
        window.close()


def test_the_words_for_a_network_drive(qtbot: QtBot) -> None:
    bar = DataPlaceBar(SharedPlace(PlaceKind.NETWORK))
    qtbot.addWidget(bar)
    bar.show()
    assert "network drive" in bar.words()
