"""A process that has the shop open, as a window or a terminal has, and does one errand in each turn."""

from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from support import DEADLINE_RULES

from returns_desktop.services.shop import Shop, open_shop

from .errands import ERRANDS

DATA = "data"
"""The data folder of a place."""
LONGEST_WAIT = 60
"""Seconds; one seat that fell over must not keep the others for ever."""


def open_in(place: Path) -> Shop:
    """The shop of a place, as a start of the program opens it."""
    data = place / DATA
    return open_shop(data / "returns.sqlite3", backups=data / "backups", deadline_rules=DEADLINE_RULES)


def sit(place: Path, line: Connection, all_have_looked: Barrier) -> None:
    """Does what comes in on the line, an errand and what it is about, until None comes."""
    shop = open_in(place)
    while (told := line.recv()) is not None:
        name, about = told
        act = ERRANDS[name](shop, *about)
        all_have_looked.wait(LONGEST_WAIT)
        line.send(act())
    shop.close()
