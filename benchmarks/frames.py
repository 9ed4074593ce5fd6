"""Row 8: the longest time that the window cannot answer while everything happens at once."""

import random
import time
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from .desk import Desk, answer, run_child
from .figures import Figure, percentile
from .reports import write_report
from .workplace import Workplace

FRAME = 1000 / 60
BEAT = 1
"""Milliseconds between two ticks of a thread that has nothing to do."""
LONGEST, SHORTEST = 900.0, 3.0
"""Seconds that the window is watched: to the end of the import, but within these."""
_WORDS = ("wireless", "保温", "lamp", "10", "jacket large", "knife")


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:
    """Scrolls, searches and decides in a shop that imports as many new lines as it has."""
    report = write_report(place.folder / f"new-{place.lines}.tsv", place.lines, seed=2)
    with place.copy(place.lines) as shop:
        found = run_child("frames", "watch", shop, report)
    beats = found["beats"]
    done = ", ".join(f"{count} × {what}" for what, count in found["done"].items())
    told = (("8a", "p99", percentile(beats, 99), 1.0, ""), ("8b", "longest", max(beats), 3.0, done))
    return [
        Figure(
            row=row, work=f"GUI thread busy in one piece, {name}", measured=worst, unit="ms", note=note,
            baseline=FRAME, baseline_name="one frame", goal=goal, repeats=len(beats),
        )
        for row, name, worst, goal, note in told if row in rows
    ]  # fmt: skip


class Heart:
    """Ticks on the event loop of the GUI thread, and notes by how much each tick is late."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(BEAT)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - BEAT))
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def watch(shop: str, report: str) -> dict[str, object]:
    """All at once, until the import is over."""
    desk = Desk(Path(shop))
    chance = random.Random(1)
    ended: list[bool] = []
    desk.window.import_flow.idle.connect(lambda: ended.append(True))
    done = {"scrolled": 0, "searched": 0, "decided": 0, "agreed to the plan": 0}
    heart = Heart()
    begun = time.perf_counter()
    desk.window.open_files([Path(report)])
    while (taken := time.perf_counter() - begun) < LONGEST and (taken < SHORTEST or not ended):
        if (plan := desk.dialog()) is not None:
            done["agreed to the plan"] += 1
            desk.submit(plan)
        what = chance.choice(("scrolled", "scrolled", "scrolled", "searched", "decided"))
        done[what] += {"scrolled": _scroll, "searched": _search, "decided": _decide}[what](desk, chance)
    heart.stop()
    desk.close()
    return {"beats": heart.late, "done": {what: count for what, count in done.items() if count}}


def _scroll(desk: Desk, chance: random.Random) -> int:
    """Anywhere, and then some rows further, as with the wheel."""
    bar = desk.table.verticalScrollBar()
    bar.setValue(chance.randrange(bar.maximum() + 1))
    for _ in range(5):
        desk.rest(0.02)
        bar.setValue(bar.value() + chance.choice((-120, 120)))
    desk.rest(0.02)
    return 1


def _search(desk: Desk, chance: random.Random) -> int:
    """Types some words at the pace of a quick hand, and clears them."""
    desk.window.toolbar.search.setFocus()
    for letter in chance.choice(_WORDS):
        desk.type(letter)
        desk.rest(0.08)
    desk.rest(0.3)
    desk.window.toolbar.search.clear_search()
    desk.rest(0.2)
    return 1


def _decide(desk: Desk, chance: random.Random) -> int:
    """Authorizes a request by keys, if nothing is being written just now."""
    desk.click_place("authorization_required")
    desk.rest(0.3)
    count = desk.table.model().rowCount()
    if not count or desk.window.decision_flow.is_busy():
        return 0
    desk.go_to_list()
    desk.table.select_place(chance.randrange(count))
    desk.rest(0.2)
    desk.press(Qt.Key.Key_1)
    desk.rest(0.2)
    form = desk.dialog()
    if form is None or form.objectName() != "authorizeDialog":
        return 0
    desk.give_reason(form)
    desk.submit(form)
    desk.rest(0.3)
    if (left := desk.dialog()) is not None and left.objectName() == "authorizeDialog":
        left.reject()  # another change is still being written
        return 0
    return 1


if __name__ == "__main__":
    answer({"watch": watch})
