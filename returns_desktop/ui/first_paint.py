"""Tells when a widget was painted for the first time, and only then has the rest done."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATEST = 2_000
"""Milliseconds after which the rest is done without a paint: the window may begin minimised."""


class FirstPaint(QObject):
    """Signals:
    painted: the widget has been painted, or nobody looks at it; once.
    """

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget: QWidget | None = widget
        widget.installEventFilter(self)
        QTimer.singleShot(LATEST, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself comes after this filter, so it is told in the next round."""
        if event.type() == QEvent.Type.Paint and watched is self._widget:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        if self._widget is not None:
            self._widget.removeEventFilter(self)
            self._widget = None
            self.painted.emit()
