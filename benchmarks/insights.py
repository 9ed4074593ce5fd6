"""Row 15: from the click on Insights, the first one after a start, to the paint of its last plot."""

import time
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, QTimer

from returns_desktop.domain.insights import span_of
from returns_desktop.services.insights import Plot

from .desk import Desk, answer, run_child
from .figures import Figure, in_ms, seconds
from .reports import LAST_DAY
from .scans import Scans
from .workplace import Workplace

_NOW = datetime.combine(LAST_DAY, datetime.min.time(), UTC) + timedelta(hours=20)
_WEEKS = {"15a": 12, "15b": 52}
_NAMES = {"15a": "Insights, all seven plots of 12 weeks", "15b": "the same, of a year"}


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:
    """Each go in a process of its own: the page and what paints it are loaded with it."""
    taken: dict[str, list[float]] = {row: [] for row in _WEEKS}
    first: dict[str, list[float]] = {row: [] for row in _WEEKS}
    scanned: dict[str, list[float]] = {row: [] for row in _WEEKS}
    with place.copy(place.lines) as shop:
        scans = Scans(shop)
        for _ in range(place.goes):
            found = run_child("insights", "page", shop)
            for row, weeks in _WEEKS.items():
                taken[row].append(found[row]["all"])
                first[row].append(found[row]["first"])
                day = span_of(LAST_DAY, weeks).first.isoformat()
                scanned[row].append(scans.counts_by_reason(day))
        scans.close()
    return [
        in_ms(seconds(
            row, _NAMES[row], taken[row], scanned[row], baseline_name="one full scan that counts reasons",
            goal=3.0 if row == "15a" else 8.0, limit=1000.0 if row == "15a" else None,
            note=f"the first plot after {median(first[row]) * 1000:.0f} ms",
        ))
        for row in rows
    ]  # fmt: skip


class _Watch(QObject):
    """Notes when each plot was painted with its figure."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.painted: dict[Plot, float] = {}
        self._wanted = 0
        self._watched = False
        self._asked = False

    def begin(self, weeks: int) -> float:
        """From now on only figures of so many weeks count; when that was."""
        self.painted.clear()
        self._wanted = weeks
        return time.perf_counter()

    def is_done(self) -> bool:
        page = self._desk.window.insight_flow.page
        if page is not None and not self._watched:
            self._watched = True
            page.installEventFilter(self)
            for card in page.cards.values():
                card.view.installEventFilter(self)
        return len(self.painted) == len(Plot)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What was painted is looked at in the next round, when it is on the screen."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest) and not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._look)
        return False

    def _look(self) -> None:
        self._asked = False
        flow, now = self._desk.window.insight_flow, time.perf_counter()
        for plot, insight in flow.figures().items():
            if len(insight.span.weeks()) == self._wanted:
                self.painted.setdefault(plot, now)


def page(shop: str) -> dict[str, dict[str, float]]:
    """The first look at the page, then the year."""
    desk = Desk(Path(shop), lambda: _NOW)
    desk.window.resize(1366, 2400)
    watch = _Watch(desk)
    found = {}
    for row, weeks in _WEEKS.items():
        desk.settle()
        begun = watch.begin(weeks)
        if row == "15a":
            desk.click_place("insights")
        else:
            desk.window.insight_flow.choose_weeks(weeks)
        desk.wait(watch.is_done, f"all plots of {weeks} weeks")
        times = [at - begun for at in watch.painted.values()]
        found[row] = {"all": max(times), "first": min(times)}
    desk.close()
    return found


if __name__ == "__main__":
    answer({"page": page})
