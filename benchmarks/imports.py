"""Rows 3 to 5, 12b and 13: a report comes in, comes in again, and what it takes in memory and on the disk."""

import shutil
from collections.abc import Collection
from pathlib import Path
from statistics import median

from .figures import Figure, seconds
from .processes import run
from .workplace import DATABASE, Workplace, import_into, settle

_MB = 1024 * 1024


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:
    """Imports fresh, again, and a tenth, with the shell's import between them, so that drift meets all."""
    report, tenth = place.report(place.lines), place.report(place.lines // 10)
    first: list[float] = []
    again: list[float] = []
    small: list[float] = []
    bare: list[float] = []
    peaks: list[int] = []
    small_peaks: list[int] = []
    size = 0
    while len(first) < place.goes:
        bare.append(import_bare(place, report))
        with place.scratch("import-tenth") as shop:
            taken, peak = import_into(shop, tenth)
            small.append(taken)
            small_peaks.append(peak)
        with place.scratch("import-whole") as shop:
            taken, peak = import_into(shop, report)
            first.append(taken)
            peaks.append(peak)
            settle(shop)
            size = (shop / DATABASE).stat().st_size
            if "4" in rows:
                again.append(import_into(shop, report)[0])
    goes = len(first)
    found = [
        seconds(
            "3", f"import of {place.lines:,} new lines", first, bare,
            baseline_name="sqlite3 shell .import", goal=2.0,
        ),
        seconds(
            "5", f"growth from {place.lines // 10:,} to {place.lines:,} lines", first,
            [10 * taken for taken in small], baseline_name="10 × the tenth", goal=1.1,
        ),
        Figure(
            row="12b", work="peak of memory while importing", measured=median(peaks) / _MB, unit="MB",
            baseline=median(small_peaks) / _MB, baseline_name="importing the tenth", goal=1.3, repeats=goes,
        ),
        Figure(
            row="13", work="size of the database", measured=size / _MB, unit="MB",
            baseline=report.stat().st_size / _MB, baseline_name="the report", goal=2.0, repeats=1,
        ),
    ]  # fmt: skip
    if again:
        found.append(
            seconds("4", "import of the same file again", again, first, baseline_name="row 3", goal=0.6)
        )
    return found


def import_bare(place: Workplace, report: Path) -> float:
    """The `sqlite3` shell takes the same file into a table of texts; seconds."""
    if shutil.which("sqlite3") is None:
        raise FileNotFoundError("the sqlite3 shell is the baseline of the import and is not installed")
    with place.scratch("bare") as folder:
        folder.mkdir(parents=True)
        steps = f'.mode ascii\n.separator "\\t" "\\n"\n.import "{report}" report\n'
        return run(("sqlite3", folder / "bare.sqlite3"), typed=steps).seconds
