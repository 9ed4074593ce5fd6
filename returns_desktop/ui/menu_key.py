"""Alt alone opens the menu, as it would a menu bar."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_OTHERWISE_USED = (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut)


class MenuKey(QObject):
    """Filters the events of a window's handle, where keys come before any widget takes them.

    Signals:
        pressed: Alt was pressed and released with nothing between.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_alone = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks on; takes nothing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._is_alone = event.key() == Qt.Key.Key_Alt
        elif event.type() in _OTHERWISE_USED:
            self._is_alone = False
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            was_alone, self._is_alone = self._is_alone, False
            if was_alone and event.key() == Qt.Key.Key_Alt and sys.platform != "darwin":
                self.pressed.emit()
        return super().eventFilter(watched, event)
