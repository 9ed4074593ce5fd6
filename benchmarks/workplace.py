"""Where the benchmarks work: reports and shops that are made once, and copies for what changes them."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .processes import PROGRAM, ROOT, run
from .reports import write_report

DATABASE = "returns.sqlite3"
SMALL = 1_000
"""Lines of the shop that a large one is compared with."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The folder of a run, and how much is measured in it."""

    folder: Path
    lines: int
    goes: int = 5
    """How often each side of a figure is measured."""

    def report(self, lines: int) -> Path:
        """A report of so many lines."""
        return write_report(self.folder / f"report-{lines}.tsv", lines)

    def shop(self, lines: int) -> Path:
        """The data folder of a shop that imported a report of so many lines; nothing changes it."""
        shop = self.folder / f"shop-{lines}"
        schema = shop / "schema.txt"
        if not schema.exists() or schema.read_text("utf-8") != _schema():
            shutil.rmtree(shop, ignore_errors=True)
            import_into(shop, self.report(lines))
            settle(shop)
            schema.write_text(_schema(), "utf-8")
        return shop

    @contextmanager
    def copy(self, lines: int) -> Iterator[Path]:
        """The data folder of a shop that may be changed; it goes with the block."""
        with self.scratch(f"copy-{lines}") as target:
            shutil.copytree(self.shop(lines), target)
            yield target

    @contextmanager
    def scratch(self, name: str) -> Iterator[Path]:
        """A folder that is not there yet; it goes with the block."""
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        try:
            yield target
        finally:
            shutil.rmtree(target, ignore_errors=True)


def import_into(shop: Path, report: Path) -> tuple[float, int]:
    """Imports through the command line; seconds and the peak of memory in bytes."""
    done = run((*PROGRAM, "--data-dir", shop, "import", "--json", report))
    return done.seconds, done.peak


def settle(shop: Path) -> None:
    """Moves everything into the database file, so that copies and starts find one whole file."""
    with sqlite3.connect(shop / DATABASE) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def _schema() -> str:
    """Says when stored shops are too old to be used."""
    folder = ROOT / "returns_desktop" / "storage" / "migrations"
    return "\n".join(sorted(path.name for path in folder.glob("0*.py")))
