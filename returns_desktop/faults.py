"""Faults of the program, wherever they come from: into the log, onto the terminal, once before the seller.

A fault on the way of a fault ends here, so that nothing goes in circles.
"""

import logging
import platform
import sys
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)

from . import __version__
from .log_file import fault_lines, log_into
from .ui.dialogs.fault import FaultDialog

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

LOG_NAME: Final = "returns-desktop.log"
_LOGGED_WHOLE: Final = 3
"""So often the same fault is logged with its places; then only how often it came, at each power of two."""
_MOST_KNOWN: Final = 500
_QT_LEVELS: Final[Mapping[QtMsgType, int]] = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def facts_line() -> str:
    """The versions that a fault may depend on."""
    versions = (f"Returns Desktop {__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}")
    return ", ".join((*versions, f"{platform.system()} {platform.release()} {platform.machine()}"))


class Faults(QObject):
    """Takes every fault and every message of Qt; one for the whole program.

    Signals:
        diagnostics_requested: what helps to find a fault shall be put together.
        _taken(str): carries a fault to the GUI thread; nobody else listens.
    """

    diagnostics_requested = Signal()
    _taken = Signal(str)

    def __init__(self, log_folder: Path) -> None:
        super().__init__()
        self._end_log = log_into(log_folder, LOG_NAME, max_bytes=1_000_000, kept=3)
        self.can_go_on = True
        """Whether there is a window to go on with; if not, the program ends with the dialog."""
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._pending: set[str] = set()
        self._shown: set[str] = set()
        self._in_dialog: list[str] = []
        self.dialog: FaultDialog | None = None
        self._taken.connect(self._show, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:  # the first fault of all may come from another thread
            self.moveToThread(application.thread())

    def watch(self) -> Callable[[], None]:
        """Takes the place of all hooks; what to call to give them back and to end the log."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = lambda _kind, error, _trace: self.take(error)
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._take_unraisable
        messages = qInstallMessageHandler(self.hear)

        def end() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            qInstallMessageHandler(messages)
            self._end_log()

        return end

    def take(self, error: BaseException, *, is_shown: bool = True) -> None:
        """A fault from any thread: what may be said of it is logged, printed and shown."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(type(error), error, error.__traceback__)
            return
        with suppress(Exception):
            told = "\n".join(fault_lines(error))
            count = self._count(told)
            if count <= _LOGGED_WHOLE:
                log.critical("a fault of the program", exc_info=error)
                if sys.stderr is not None:
                    sys.stderr.write(f"A fault of the program:\n{told}\n")
            elif count & (count - 1) == 0:
                log.critical("the same fault of the program, %d times", count)
            if is_shown and "ui/dialogs/fault.py:" not in told:
                self._announce(told)

    def hear(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """A message of Qt."""
        qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s", message)

    def _count(self, told: str) -> int:
        with self._lock:
            if told not in self._counts and len(self._counts) >= _MOST_KNOWN:
                self._counts.clear()
            self._counts[told] += 1
            return self._counts[told]

    def _announce(self, told: str) -> None:
        """One way to the window at a time for the same fault, however many come."""
        with self._lock:
            if told in self._pending or QCoreApplication.instance() is None:
                return
            self._pending.add(told)
        self._taken.emit(told)

    @Slot(str)
    def _show(self, told: str) -> None:
        try:
            with self._lock:
                self._pending.discard(told)
            if self.dialog is None and told in self._shown:  # closed again: the log has how often it came
                return
            dialog = self.dialog or self._open()
            if told not in self._in_dialog:
                self._in_dialog.append(told)
                self._shown.add(told)
                dialog.add(told)
            dialog.show_count(sum(self._counts[one] for one in self._in_dialog))
        except Exception as error:  # noqa: BLE001 - logged; showing it would be the same fault again
            self.take(error, is_shown=False)

    def _open(self) -> FaultDialog:
        dialog = FaultDialog(facts_line(), can_go_on=self.can_go_on)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, not self.can_go_on)
        dialog.diagnostics_requested.connect(self.diagnostics_requested)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.show()
        dialog.raise_()
        return dialog

    def _forget(self) -> None:
        self.dialog = None
        self._in_dialog.clear()

    def _take_of_thread(self, fault: Any) -> None:
        if fault.exc_value is not None and not issubclass(fault.exc_type, SystemExit):
            self.take(fault.exc_value)

    def _take_unraisable(self, fault: Any) -> None:
        """What failed where nobody could be told, as at the end of an object: for the log alone."""
        if fault.exc_value is not None:
            self.take(fault.exc_value, is_shown=False)
