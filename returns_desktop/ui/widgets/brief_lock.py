"""Something is locked while a change is written, mostly for a few milliseconds."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE = 150
"""Milliseconds after which a lock is seen."""


class BriefLock(QObject):
    """Keeps a widget as it looks while it is locked for a moment only: greyed out and back it would flicker,
    and what it waits for would wait for its painting."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._show)

    @contextmanager
    def around(self, locked: bool) -> Iterator[None]:
        """Around what locks the widget, or makes it as before."""
        if locked:
            self._widget.setUpdatesEnabled(False)
            self._patience.start()
        yield
        if not locked:
            self._patience.stop()
            self._show()

    def _show(self) -> None:
        self._widget.setUpdatesEnabled(True)
