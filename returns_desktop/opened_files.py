"""Files that macOS hands to the running program: a double click is an event there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Take = Callable[[Sequence[Path]], None]


class FileOpeningApplication(QApplication):
    """Keeps the files until there is a window that takes them; those that come together go together."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._waiting: list[Path] = []
        self._take: Take | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._hand_over)

    def give_files_to(self, take: Take | None) -> None:
        """From now on files go there, and those that waited at once; None: they wait again."""
        self._take = take
        self._hand_over()

    def event(self, event: QEvent) -> bool:
        """Hears of a file; each comes by itself, several of them right after each other."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self._waiting.append(Path(event.file()))
                self._soon.start(0)
            return True
        return super().event(event)

    def _hand_over(self) -> None:
        if self._take is not None and self._waiting:
            files, self._waiting = self._waiting, []
            self._take(files)
