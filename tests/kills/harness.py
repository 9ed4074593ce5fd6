"""Lets works begin in processes of their own, kills these, and looks at the shop as a restart finds it."""

import json
import multiprocessing
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from support import ROOT

from benchmarks.reports import write_pending, write_report
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.views import View
from returns_desktop.importers.spool import BLOCK
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.importing import Importing

from . import works
from .findings import Look
from .small_disk import SmallDisk
from .works import ANSWERS, DATABASE, IMPORT, MIGRATE, OUT, REPORT, Answer, digest_of

OLD_DATABASES = ROOT / "tests" / "data" / "db"
REPORTS = 20
_PAGE = 4096
LIVES = 6
"""Kills that a shop lives through before the next one begins afresh."""
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["kills.works"])


@dataclass(slots=True)
class Tally:
    """What a run has done and found."""

    kills: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    """Works that came to their end before the kill."""
    refused: Counter[str] = field(default_factory=Counter)
    answers: int = 0
    full: int = 0
    """Works on a disk that was full."""
    findings: list[str] = field(default_factory=list)


class Harness:
    """Shops in a folder, and works that are killed in them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self._chance = folder, Random(seed)
        self._fresh = folder / "fresh"
        self._lengths: dict[str, float] = {}
        self._place, self._lives = folder / "place", 0
        self._answers = folder / ANSWERS
        self._before: dict[str, str] = {}
        self.tally = Tally()

    def kill_once(self, work: str) -> None:
        """One work that is killed at some moment, and the look at what is left."""
        self._get_ready(work)
        seed = self._chance.randrange(1 << 30)
        length = self._length_of(work)
        begun, begins = _PROCESSES.Pipe(duplex=False)
        process = _PROCESSES.Process(target=works.do, args=(self._place, self._answers, work, seed, begins))
        process.start()
        begun.recv()
        process.join(self._chance.uniform(0, length))
        was_running = process.is_alive()
        process.kill()
        process.join()
        (self.tally.kills if was_running else self.tally.ended)[work] += 1
        self._look(self._place, f"{work}, seed {seed}")

    def fail_writing_once(self, work: str) -> None:
        """One work for which no file grows beyond some size, which SQLite takes for a fault of the disk; it
        goes on with what is refused."""
        self._get_ready(work)
        room = self._chance.randrange(1, max(_sizes(self._place)) * 2)
        self._run_to_its_end(self._place, work, f"{room} bytes a file", room)

    def fill_disk_once(self, work: str, disk: SmallDisk) -> None:
        """The same with a disk that is full at some moment."""
        self._get_ready(work)
        place = disk.at / "place"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self._place, place)
        sizes = _sizes(place)
        spare = self._chance.randrange(1, max(sizes) * 2)
        disk.hold(sum(size + _PAGE for size in sizes) + spare)
        self._run_to_its_end(place, work, f"{spare} bytes free", after=disk.grow)
        self.tally.full += 1

    def _run_to_its_end(
        self,
        place: Path,
        work: str,
        told: str,
        room: int | None = None,
        after: Callable[[], None] = lambda: None,
    ) -> None:
        seed = self._chance.randrange(1 << 30)
        process = _PROCESSES.Process(target=works.do, args=(place, self._answers, work, seed, None, room))
        process.start()
        process.join()
        after()
        told = f"{work}, seed {seed}, {told}"
        if process.exitcode:
            self.tally.findings.append(f"{told}: ended with {process.exitcode}")
        self.tally.ended[work] += 1
        self._look(place, told)

    def _get_ready(self, work: str) -> None:
        """A shop to work in; each lives through some kills, so that one restart follows the other."""
        if self._lives == 0 or work == MIGRATE:
            shutil.rmtree(self._place, ignore_errors=True)
            shutil.copytree(self._fresh if self._fresh.exists() else self._make_fresh(), self._place)
            self._lives = LIVES
        if work == MIGRATE:
            old = self._chance.choice(sorted(OLD_DATABASES.glob("*.sqlite3")))
            shutil.copy(old, self._place / "data" / DATABASE)
            self._lives = 1
        self._lives -= 1
        if work == IMPORT:
            seed = self._chance.randrange(2, REPORTS)
            report = write_report(self.folder / f"{seed}.tsv", 4 * BLOCK, seed=seed)
            shutil.copy(report, self._place / REPORT)
        self._answers.unlink(missing_ok=True)
        self._before = {path.name: digest_of(path) for path in (self._place / OUT).iterdir()}

    def _make_fresh(self) -> Path:
        """A shop with requests of many kinds, some of them decided."""
        for name in ("data", OUT):
            (self._fresh / name).mkdir(parents=True)
        shop = works.open_in(self._fresh)
        importing, browsing = Importing(shop), Browsing(shop)
        for report in (
            write_report(self.folder / "report.tsv", 300),
            write_pending(self.folder / "pending.tsv", 200),
        ):
            importing.apply(importing.plan(report))
        ids = browsing.ids(View.AUTHORIZATION_REQUIRED)[:40]
        Deciding(shop).decide(ids, AuthorizeInputs(reason="Good customers"), browsing.versions(ids))
        shop.close()
        return self._fresh

    def _length_of(self, work: str) -> float:
        """Seconds that a work takes if nobody kills it; measured once, in a place of its own."""
        if work not in self._lengths:
            place = self.folder / "measured"
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(self._place, place)
            begun, begins = _PROCESSES.Pipe(duplex=False)
            process = _PROCESSES.Process(target=works.do, args=(place, place / ANSWERS, work, 1, begins))
            process.start()
            begun.recv()
            since = time.perf_counter()
            process.join()
            self._lengths[work] = time.perf_counter() - since
            if process.exitcode:
                self.tally.findings.append(f"{work} ends with {process.exitcode} without any kill")
        return self._lengths[work]

    def _look(self, place: Path, told: str) -> None:
        answers = list(_answers(self._answers))
        self.tally.answers += sum("entry" in answer for answer in answers)
        self.tally.refused.update(answer["refused"] for answer in answers if "refused" in answer)
        found = Look(place, answers, self._before).findings()
        self.tally.findings += [f"{told}: {finding}" for finding in found]


def _sizes(place: Path) -> list[int]:
    return [path.stat().st_size for path in place.rglob("*") if path.is_file()]


def _answers(path: Path) -> Iterator[Answer]:
    """What was answered; a line that was cut by the kill was not."""
    if path.exists():
        for line in path.read_bytes().split(b"\n")[:-1]:
            yield json.loads(line)
