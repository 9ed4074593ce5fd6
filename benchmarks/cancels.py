"""Row 14: an import that is cancelled at any moment of reading, comparing and writing."""

import random
import time
from collections.abc import Callable, Collection
from pathlib import Path
from threading import Event, Timer

from returns_desktop import app
from returns_desktop.domain.errors import AppError
from returns_desktop.paths import Paths
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import Shop

from .figures import Figure
from .processes import FailedError
from .workplace import Workplace

AT_MOST = 0.2
"""Seconds until an import says that it has stopped."""
TABLES = ("request_row", "item_row", "search_block", "import_file", "store", "journal")


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:  # noqa: ARG001 - there is one row
    """The slowest of several moments; nothing may be left of any."""
    report = place.report(place.lines)
    with place.scratch("cancelled") as folder:
        shop = app.prepare_shop(Paths.under(folder))
        taken = _cancelled(shop, report, place.goes)
        shop.close()
    return [
        Figure(
            row="14", work="import cancelled, until it has stopped", measured=max(taken) * 1000, unit="ms",
            baseline=AT_MOST * 1000, baseline_name="what is promised", goal=1.0, repeats=len(taken),
            note=f"slowest of {len(taken)} moments; nothing was left of any",
        )
    ]  # fmt: skip


def _cancelled(shop: Shop, report: Path, goes: int) -> list[float]:
    """Seconds from the wish to stop to the end, in plans first, then in writing."""
    importing, chance = Importing(shop), random.Random(1)
    begun = time.perf_counter()
    plan = importing.plan(report)
    whole = time.perf_counter() - begun

    def write(wanted: Callable[[], bool]) -> None:
        for _ in importing.in_portions(plan, cancelled=wanted):
            pass

    taken = []
    for job in (lambda wanted: importing.plan(report, cancelled=wanted), write):
        for _ in range(goes):
            taken.append(_one(job, chance.uniform(0, whole * 0.9)))
            importing.forget_unfinished()
            left = [name for name in TABLES if shop.db.sql(f"SELECT 1 FROM {name} LIMIT 1")]
            if left:
                raise FailedError(f"a cancelled import left rows in {', '.join(left)}")
    return taken


def _one(job: Callable[[Callable[[], bool]], object], after: float) -> float:
    asked, at = Event(), [0.0]

    def ask() -> None:
        at[0] = time.perf_counter()
        asked.set()

    timer = Timer(after, ask)
    timer.start()
    try:
        job(asked.is_set)
    except AppError as error:
        if error.code != "cancelled":
            raise
        return time.perf_counter() - at[0]
    finally:
        timer.cancel()
    raise FailedError("the import was done before it could be cancelled")
