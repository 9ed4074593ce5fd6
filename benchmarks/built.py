"""Row 17: the built program's start beside that of the checkout it was built from. Needs `make installer`."""

import os
import sys
from collections.abc import Collection
from typing import Final

from .figures import Figure, in_ms, seconds
from .processes import ROOT
from .starts import Started, start, start_shop
from .workplace import SMALL, Workplace, settle

_NAME: Final = "returns-desktop"
BUILT: Final = ROOT / "dist" / _NAME / (f"{_NAME}.exe" if os.name == "nt" else _NAME)


def measure(place: Workplace, _rows: Collection[str]) -> list[Figure]:
    """Both in turns on the same shop; the first turn only warms the cache of the disk."""
    if not BUILT.exists():
        print("There is no build, so row 17 is not measured.", file=sys.stderr)
        return []
    shop = place.shop(SMALL)
    built: list[Started] = []
    plain: list[Started] = []
    for turn in range(place.goes + 1):
        settle(shop)
        found = start((str(BUILT), "--data-dir", str(shop), "--startup-times")), start_shop(shop)
        if turn:
            built.append(found[0])
            plain.append(found[1])
    return [
        in_ms(seconds(
            "17", "start of the built program to the first painted list",
            [one.seconds for one in built], [one.seconds for one in plain],
            baseline_name="from the checkout", goal=1.3,
        ))
    ]  # fmt: skip
