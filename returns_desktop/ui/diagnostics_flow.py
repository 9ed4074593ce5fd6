"""Puts together what helps to find a fault, beside everything else, and shows it before it is saved."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Thread

import PySide6
from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from .dialogs.diagnostics import DiagnosticsDialog, Save

Gather = Callable[[Sequence[str]], Iterator[tuple[str, str]]]


class DiagnosticsFlow(QObject):
    """Has a thread of its own, because the threads of the window may be what is broken.

    Signals:
        gathered: all files are in the dialog.
        _file_told(int, str, str), _all_told(int): from the thread to the dialog of that round.
    """

    gathered = Signal()
    _file_told = Signal(int, str, str)
    _all_told = Signal(int)

    def __init__(self, gather: Gather, save: Save, parent: QObject | None = None) -> None:
        """`gather` gives the files, told what Qt knows, and is called in the thread."""
        super().__init__(parent)
        self._gather, self._save = gather, save
        self._round = 0
        self.dialog: DiagnosticsDialog | None = None
        self._file_told.connect(self._take_file, Qt.ConnectionType.QueuedConnection)
        self._all_told.connect(self._take_end, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Opens the dialog, or brings it to the front."""
        if self.dialog is None:
            over = self.parent()
            self.dialog = DiagnosticsDialog(self._save, over if isinstance(over, QWidget) else None)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.destroyed.connect(self._forget)
            self._round += 1
            given = (self._round, screen_facts())
            Thread(target=self._run, args=given, name="diagnostics", daemon=True).start()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _run(self, number: int, known: Sequence[str]) -> None:
        """What fails here is a fault like any other; what came before it can be saved."""
        try:
            for name, told in self._gather(known):
                if number != self._round:
                    return
                with suppress(RuntimeError):  # the window has gone meanwhile
                    self._file_told.emit(number, name, told)
        finally:
            with suppress(RuntimeError):  # the window has gone meanwhile
                self._all_told.emit(number)

    @Slot(int, str, str)
    def _take_file(self, number: int, name: str, told: str) -> None:
        if self.dialog is not None and number == self._round:
            self.dialog.add_file(name, told)

    @Slot(int)
    def _take_end(self, number: int) -> None:
        if self.dialog is not None and number == self._round:
            self.dialog.finish()
            self.gathered.emit()

    def _forget(self) -> None:
        self.dialog = None
        self._round += 1


def screen_facts() -> list[str]:
    """What only Qt knows of where the program runs."""
    screens = (
        f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return [
        f"PySide6 {PySide6.__version__}",
        f"Qt {qVersion()} on {QGuiApplication.platformName()}",
        f"Screens: {', '.join(screens)}",
        f"Locale: {QLocale.system().name()}",
    ]
