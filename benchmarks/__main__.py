"""`python -m benchmarks`: measures and prints the table; the exit code says if every row was measured."""

import argparse
import json
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from .figures import Figure, table
from .processes import ROOT
from .workplace import Workplace

PARTS: Mapping[str, tuple[str, ...]] = {
    "starts": ("1", "2", "12a"),
    "imports": ("3", "4", "5", "12b", "13"),
    "lists": ("6", "7"),
    "frames": ("8a", "8b"),
    "decisions": ("9", "10"),
    "exports": ("11",),
    "cancels": ("14",),
    "insights": ("15a", "15b"),
    "built": ("17",),
}
"""Modules and the rows they measure. Each is loaded when it is its turn: what a system tells of the memory of
a process begins with that of the one it came from, so Qt comes after the imports."""
ALL_ROWS = tuple(row for rows in PARTS.values() for row in rows)


def main(argv: Sequence[str] | None = None) -> int:
    """0: every row that was asked for was measured, whatever the ratios are."""
    arguments = _arguments(argv)
    goes = arguments.goes or (2 if arguments.quick else 5)
    lines = arguments.lines or (100_000 if arguments.quick else 1_000_000)
    place = Workplace(arguments.folder, lines, goes)
    figures: list[Figure] = []
    failed = False
    for part, rows in PARTS.items():
        wanted = [row for row in rows if row in arguments.only]
        if not wanted:
            continue
        print(f"measuring {', '.join(wanted)} …", file=sys.stderr, flush=True)
        try:
            found = import_module(f"benchmarks.{part}").measure(place, wanted)
        except Exception:  # noqa: BLE001 - the other rows are measured all the same
            traceback.print_exc()
            failed = True
            continue
        figures += [figure for figure in found if figure.row in wanted]
    figures.sort(key=lambda figure: (int(figure.row.rstrip("abc")), figure.row))
    print(table(figures))
    if arguments.json:
        arguments.json.write_text(json.dumps([figure.as_json() for figure in figures], indent=2), "utf-8")
    return 1 if failed else 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100,000 lines, twice: only shows that it works")
    parser.add_argument("--lines", type=_count, help="lines of the report, by thousands; 1,000,000")
    parser.add_argument("--goes", type=int, help="how often each side is measured; 5")
    parser.add_argument("--only", type=_rows, default=ALL_ROWS, metavar="3,4", help="these rows")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench", help="reports and shops")
    return parser.parse_args(argv)


def _count(text: str) -> int:
    count = int(text.replace(",", "").replace("_", ""))
    if count < 100:
        raise argparse.ArgumentTypeError("fewer lines than 100 say nothing")
    return count


def _rows(text: str) -> tuple[str, ...]:
    """`12` stands for 12a and 12b."""
    wanted = [part.strip() for part in text.split(",")]
    if unknown := [part for part in wanted if not any(part in (row, row.rstrip("abc")) for row in ALL_ROWS)]:
        raise argparse.ArgumentTypeError(f"no such row: {', '.join(unknown)}")
    return tuple(row for row in ALL_ROWS if row in wanted or row.rstrip("abc") in wanted)


if __name__ == "__main__":
    sys.exit(main())
