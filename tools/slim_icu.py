"""Makes Qt's library of languages compress to a third: what Qt never asks it for is overwritten with zeros.

On Linux Qt brings ICU, whose data are 32 MB: the names of languages, places, currencies, units and time zones
in every language, rules for breaking lines, for spelling numbers and for other scripts. Qt has its own of all
that and takes only the order of letters and old encodings from ICU. A folder that is overwritten is one that
ICU does not find. The library stays as long as it was, so nothing in it moves.
"""

import struct
from itertools import pairwise
from pathlib import Path
from typing import Final

UNUSED: Final = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
"""Folders of ICU's data."""
_MARK: Final = b"CmnD"
"""Stands 12 bytes behind the begin of the data, whose first number tells where the table of contents is."""


def slim(library: Path) -> int:
    """Overwrites what is unused in a `libicudata.so`; how many bytes. Raises ValueError for another file."""
    content = bytearray(library.read_bytes())
    begin = content.find(_MARK) - 12
    if begin < 0:
        raise ValueError(f"{library.name} holds no data of ICU")
    (head,) = struct.unpack_from("<H", content, begin)
    table = begin + head
    (count,) = struct.unpack_from("<I", content, table)
    entries = [struct.unpack_from("<II", content, table + 4 + 8 * number) for number in range(count)]
    overwritten = 0
    for (name_at, start), (_, end) in pairwise(entries):
        name = bytes(content[table + name_at : content.index(0, table + name_at)]).decode("ascii")
        parts = name.split("/")  # icudt73l/curr/de.res
        if len(parts) > 2 and parts[1] in UNUSED:
            content[table + start : table + end] = bytes(end - start)
            overwritten += end - start
    library.write_bytes(content)
    return overwritten
