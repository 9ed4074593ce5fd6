"""What a window is given beside its work: how the last run ended, and what helps to find a fault."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from .diagnostics import diagnostics, write_diagnostics
from .domain.errors import AppError
from .faults import Faults
from .paths import PROGRAM, Paths
from .services import sentences
from .services.shop import Shop
from .ui.diagnostics_flow import DiagnosticsFlow
from .ui.ended_bar import EndedBar

if TYPE_CHECKING:
    from .ui.main_window import MainWindow


def diagnosing(paths: Paths, shop: Shop | None, parent: QObject | None = None) -> DiagnosticsFlow:
    """Shows and saves diagnostics; without a shop what is known without one."""

    def gather(known: Sequence[str]) -> Iterator[tuple[str, str]]:
        return diagnostics(paths, shop, known)

    return DiagnosticsFlow(gather, write_diagnostics, parent)


def diagnose(window: "MainWindow", paths: Paths, shop: Shop) -> None:
    """What the menu of a window asks for."""
    flow = window.findChild(DiagnosticsFlow) or diagnosing(paths, shop, window)
    flow.begin()


def tell_unexpected_end(window: "MainWindow") -> None:
    """One line over the list, until it is dismissed."""
    bar = EndedBar(window)
    window.frame.add_bar(bar)
    bar.accepted.connect(window.diagnostics_requested)
    bar.show()


def show_refused_start(application: QApplication, error: AppError) -> None:
    """Says why the program cannot start, in a window and on the terminal, until the window is closed."""
    sentence = sentences.error_sentence(error)
    if sys.stderr is not None:
        print(f"{PROGRAM}: {' '.join(sentence.split())}", file=sys.stderr)
    title = application.applicationDisplayName()
    box = QMessageBox(QMessageBox.Icon.Critical, title, sentence, QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(application.quit)
    box.open()
    application.exec()


def show_failed_start(application: QApplication, paths: Paths, faults: Faults, error: Exception) -> None:
    """Says that the program itself is at fault, in a window that needs nothing of it, until it is closed."""
    flow = diagnosing(paths, None)
    faults.diagnostics_requested.connect(flow.begin)
    faults.can_go_on = False
    faults.take(error)
    application.exec()
