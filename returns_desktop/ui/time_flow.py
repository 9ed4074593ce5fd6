"""Time passes while the window stands open."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ..services.browsing import Browsing
from .tasks import Tasks

EVERY = 60_000
"""ms between two looks at the clock; hours and minutes left are told no finer."""


class TimeFlow(QObject):
    """Looks at the clock once a minute.

    Signals:
        minute_passed(object): it is this moment now, UTC.
        day_changed: in a store's marketplace another day has begun.
        failed(object): an exception of a read.
    """

    minute_passed = Signal(object)
    day_changed = Signal()
    failed = Signal(object)

    def __init__(self, browsing: Browsing, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._browsing, self._tasks = browsing, tasks
        self._days: Mapping[int, date] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Remembers today; from now on each minute counts."""
        self._days = self._browsing.moment()[1]
        self._timer.start()

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()

    def look(self) -> None:
        """Tells what time it is."""
        self._tasks.read(self._browsing.moment, self._tell, self.failed.emit, key="moment")

    def _tell(self, found: tuple[datetime, Mapping[int, date]]) -> None:
        now, days = found
        # A store that is new since was read today already.
        is_another = any(days[store_id] != day for store_id, day in self._days.items() if store_id in days)
        self._days = days
        self.minute_passed.emit(now)
        if is_another:
            self.day_changed.emit()
