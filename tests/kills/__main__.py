"""Kills and full disks in any number; the exit code says whether all was found as it must be."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from .harness import Harness, Tally
from .small_disk import small_disk
from .works import MIGRATE, WORKS


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make kills ARGS=…", description=__doc__)
    parser.add_argument("--times", type=int, default=1_000, help="kills")
    parser.add_argument("--full-disks", type=int, default=200, help="times that the disk is full or fails")
    parser.add_argument("--seed", type=int, default=Random().randrange(1_000_000))
    asked = parser.parse_args(argv)
    print(f"seed {asked.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        harness = Harness(Path(folder), asked.seed)
        run(harness, asked.seed, asked.times, asked.full_disks)
    print(table(harness.tally))
    return 1 if harness.tally.findings else 0


def run(harness: Harness, seed: int, kills: int, full_disks: int) -> None:
    """Works by chance; a kill that comes too late does not count. Where no small disk can be mounted,
    files fail to grow each time."""
    chance = Random(seed)
    works = [*WORKS, MIGRATE]
    while harness.tally.kills.total() < kills:
        harness.kill_once(chance.choice(works))
        done = harness.tally.kills.total()
        if done and done % 100 == 0:
            print(f"{done} kills, {len(harness.tally.findings)} findings", file=sys.stderr, flush=True)
    with small_disk(harness.folder / "disk") as disk:
        for number in range(full_disks):
            if disk is not None and number % 2:
                harness.fill_disk_once(chance.choice(works), disk)
            else:
                harness.fail_writing_once(chance.choice(works))


def table(tally: Tally) -> str:
    lines = [f"{work:<12} {count:>5} killed" for work, count in sorted(tally.kills.items())]
    lines.append(f"{tally.answers} changes were answered before; refused: {dict(tally.refused)}")
    lines.append(f"{tally.full} times on a disk that was full")
    lines += tally.findings or ["everything was found as it must be"]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
