"""Files dropped on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Takes files of this computer and nothing else.

    Signals:
        hovering(bool): files are over the window, or no longer.
        dropped(object): the paths, in the order of the drop.
    """

    hovering = Signal(bool)
    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag is an event of the window under the mouse; those of its parts come up to it."""
        if event.type() == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.DragEnter:
            if _files_of(event):
                event.acceptProposedAction()
                self.hovering.emit(True)
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hovering.emit(False)
            if paths := _files_of(event):
                event.acceptProposedAction()
                self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)


def _files_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
