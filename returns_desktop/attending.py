"""What a window is given beside its work: how the last run ended, and what helps to find a fault."""

import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from . import __version__
from .domain.errors import AppError
from .faults import Faults
from .guiding import tell_update
from .other_start import OtherStarts
from .paths import PROGRAM, Paths
from .services import sentences
from .services.data_place import place_of
from .services.settings import SettingsFile
from .startup import Claim
from .ui import text
from .ui.screens import bring_to_front

if TYPE_CHECKING:
    from .services.shop import Shop
    from .ui.diagnostics_flow import DiagnosticsFlow
    from .ui.main_window import MainWindow

log = logging.getLogger(__name__)

_WAKING = "closingSignals"


def diagnosing(paths: Paths, shop: "Shop | None", parent: QObject | None = None) -> "DiagnosticsFlow":
    """Shows and saves diagnostics; without a shop what is known without one. Loaded when first wanted."""
    from .diagnostics import diagnostics, write_diagnostics
    from .ui.diagnostics_flow import DiagnosticsFlow

    def gather(known: Sequence[str]) -> Iterator[tuple[str, str]]:
        return diagnostics(paths, shop, known)

    return DiagnosticsFlow(gather, write_diagnostics, parent)


def diagnose(window: "MainWindow", paths: Paths, shop: "Shop") -> None:
    """What the menu of a window asks for."""
    from .ui.diagnostics_flow import DiagnosticsFlow

    flow = window.findChild(DiagnosticsFlow) or diagnosing(paths, shop, window)
    flow.begin()


def attend(window: "MainWindow", paths: Paths, claim: Claim, faults: Faults, *, has_crashed: bool) -> None:
    """Tells how the last run ended and of an unsafe folder, answers later starts, and closes the window when
    the session ends."""
    log.info("version %s started", __version__)
    faults.diagnostics_requested.connect(window.diagnostics_requested)
    if has_crashed:
        tell_unexpected_end(window)
    tell_shared_place(window, paths)
    tell_update(window, paths)
    others = OtherStarts(claim, window)
    others.front_wanted.connect(partial(bring_to_front, window))
    others.files_received.connect(window.open_files)
    window.closed.connect(others.stop)
    _take_files_of_the_system(window)
    _close_on_signals()


def _take_files_of_the_system(window: "MainWindow") -> None:
    """What the Finder of macOS opens goes to this window until it closes."""
    from .opened_files import FileOpeningApplication

    application = QApplication.instance()
    if isinstance(application, FileOpeningApplication):
        application.give_files_to(window.open_files)
        window.closed.connect(partial(application.give_files_to, None))


def tell_shared_place(window: "MainWindow", paths: Paths) -> None:
    """One line over the list where others write to the data folder, until the seller has read it."""
    file = SettingsFile(paths.config_dir / "settings.json")
    folder = str(paths.data_dir)
    if file.load().accepted_place == folder or (place := place_of(paths.data_dir)) is None:
        return
    from .ui.data_place_bar import DataPlaceBar

    bar = DataPlaceBar(place, window)
    window.frame.add_bar(bar)
    bar.accepted.connect(window.open_data_folder)
    bar.put_off.connect(lambda: file.remember(replace(file.load(), accepted_place=folder)))
    bar.show()


def _close_on_signals() -> None:
    """Has the windows closed when the session or the system ends; Qt does so by itself on other systems.

    A signal only wakes the event loop here: whatever has to be done is done by the window's own closing.
    """
    application = QApplication.instance()
    if sys.platform == "win32" or application is None or application.findChild(QSocketNotifier, _WAKING):
        return  # for a window that came in the place of another it is done already
    waking, woken = os.pipe()
    for end in (waking, woken):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(woken, warn_on_full_buffer=False)
    notifier = QSocketNotifier(waking, QSocketNotifier.Type.Read, application)
    notifier.setObjectName(_WAKING)
    notifier.activated.connect(lambda: (os.read(waking, 64), QApplication.closeAllWindows()))
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        if signal.getsignal(number) is not signal.SIG_IGN:  # as `nohup` asks for
            signal.signal(number, lambda *_: None)


def tell_unexpected_end(window: "MainWindow") -> None:
    """One line over the list, until it is dismissed."""
    from .ui.ended_bar import EndedBar

    bar = EndedBar(window)
    window.frame.add_bar(bar)
    bar.accepted.connect(window.diagnostics_requested)
    bar.show()


def show_no_start(
    application: QApplication, paths: Paths, faults: Callable[[], Faults], error: Exception
) -> None:
    """Says why there is no window, until that is closed: what the seller can mend, or a fault."""
    kept = tell_no_start(application, paths, faults, error)
    application.exec()
    del kept


def tell_no_start(
    application: QApplication, paths: Paths, faults: Callable[[], Faults], error: Exception
) -> QObject:
    """The same while the event loop runs; it ends with the window, which is kept by whoever gets this."""
    if isinstance(error, AppError):
        box = refusal(application, error)
        box.open()
        return box
    return _tell_failed_start(paths, faults(), error)


def refusal(application: QApplication, error: AppError) -> QMessageBox:
    """Why the program cannot go on, in a window and in English on the terminal; it ends with the window."""
    if sys.stderr is not None:
        print(f"{PROGRAM}: {' '.join(sentences.error_sentence(error).split())}", file=sys.stderr)
    sentence, title = text.error_sentence(error), application.applicationDisplayName()
    box = QMessageBox(QMessageBox.Icon.Critical, title, sentence, QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(application.quit)
    return box


def _tell_failed_start(paths: Paths, faults: Faults, error: Exception) -> QObject:
    """Says that the program itself is at fault, in a window that needs nothing of it."""
    flow = diagnosing(paths, None)
    faults.diagnostics_requested.connect(flow.begin)
    faults.can_go_on = False
    faults.take(error)
    return flow
