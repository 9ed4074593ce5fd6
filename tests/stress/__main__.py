"""Sittings in any number; the exit code says whether all was found as it must be."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from .referee import TURNS, Sitting, Tally


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make stress ARGS=…", description=__doc__)
    parser.add_argument("--times", type=int, default=50, help="sittings, each with all turns on a new shop")
    parser.add_argument("--seed", type=int, default=Random().randrange(1_000_000))
    asked = parser.parse_args(argv)
    print(f"seed {asked.seed}", flush=True)
    tally = Tally()
    run(tally, asked.seed, asked.times)
    print(table(tally))
    return 1 if tally.findings else 0


def run(tally: Tally, seed: int, sittings: int) -> None:
    for number in range(sittings):
        with tempfile.TemporaryDirectory(prefix="stress-") as folder:
            Sitting(Path(folder) / "place", seed + number, tally).play(TURNS)
        if number % 10 == 9:
            print(f"{number + 1} sittings, {len(tally.findings)} findings", file=sys.stderr, flush=True)


def table(tally: Tally) -> str:
    lines = [f"{turn:<20} {count:>5} times" for turn, count in sorted(tally.turns.items())]
    lines.append(f"{tally.yes} times yes; no: {dict(tally.no)}")
    lines += tally.findings or ["everything was found as it must be"]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
