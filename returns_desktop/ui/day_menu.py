"""The days a seller picks when a request shall come back to him."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from . import text
from .widgets.plain_text import plain_button_text

MONDAY = 0


def coming_days(today: date) -> list[tuple[str, date]]:
    """Names and days that are offered: tomorrow, in three days, next Monday, in two weeks; a day stands
    once."""
    monday = today + timedelta(days=(MONDAY - today.weekday() - 1) % 7 + 1)
    wanted = (
        ("tomorrow", today + timedelta(days=1)),
        ("three_days", today + timedelta(days=3)),
        ("monday", monday),
        ("two_weeks", today + timedelta(days=14)),
    )
    offered: list[tuple[str, date]] = []
    for name, day in wanted:
        if day not in [known for _, known in offered]:
            offered.append((name, day))
    return offered


class DayMenu(QMenu):
    """Days with their dates beside them; the keyboard goes through it like any menu.

    Signals:
        day_chosen(object): a `date`, or None for "no longer".
        other_requested: a day that is not in the menu is wanted.
    """

    day_chosen = Signal(object)
    other_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dayMenu")

    def open_for(self, title: str, today: date, end: str, at: QPoint) -> None:
        """Opens at a point of the screen. `end` names the way to take a day back; empty: there is none."""
        self.clear()
        heading = self.addAction(plain_button_text(title))
        heading.setEnabled(False)
        names: dict[str, Callable[[], str]] = {
            "tomorrow": lambda: self.tr("Tomorrow"),
            "three_days": lambda: self.tr("In 3 days"),
            "monday": lambda: self.tr("Next Monday"),
            "two_weeks": lambda: self.tr("In 2 weeks"),
        }
        first = None
        for name, day in coming_days(today):
            words = f"{plain_button_text(names[name]())}\t{plain_button_text(text.date_in_list(day))}"
            action = self.addAction(words, partial(self.day_chosen.emit, day))
            action.setObjectName(f"day_{name}")
            first = first or action
        self.addSeparator()
        self.addAction(self.tr("Another day…"), self.other_requested.emit).setObjectName("day_other")
        if end:
            ending = self.addAction(plain_button_text(end), partial(self.day_chosen.emit, None))
            ending.setObjectName("day_end")
        self.popup(at)
        if first is not None:
            self.setActiveAction(first)
