"""The ids of requests as they are searched: blocks of lines, so that a word is sought in few long texts."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Final

from ..domain.folding import searchable
from ..domain.model import Request
from .db import Database

BLOCK: Final = 256
"""Requests of a block: request n has line n modulo 256 of block n // 256; each line ends in a line feed."""
BETWEEN: Final = "\t"
"""Stands between the words of a line; no `searchable` word has it inside."""


def words_of(request: Request) -> str:
    """The line of a request: order id, RMA, the seller's RMAs and tracking numbers."""
    words = [request.line.order_id, request.line.amazon_rma_id]
    for item in request.items:
        words += [item.line.merchant_rma_id, item.line.tracking_id]
    return line_of(words)


def line_of(words: Iterable[str]) -> str:
    """The line of a request with these words; an empty one and one that comes again are left out."""
    return BETWEEN.join(dict.fromkeys(searchable(word) for word in words if word))


def save(db: Database, lines: Mapping[int, str]) -> None:
    """Writes lines of requests, by request id; blocks that have them already are left alone."""
    changed: list[tuple[str, int]] = []
    for block, members in groupby(sorted(lines.items()), key=lambda member: member[0] // BLOCK):
        before = db.sql("SELECT words FROM search_block WHERE block = ?", (block,))
        words = before[0][0].split("\n")[:-1] if before else [""] * BLOCK
        is_new = False
        for request_id, line in members:
            is_new |= words[request_id % BLOCK] != line
            words[request_id % BLOCK] = line
        if is_new:
            changed.append(("".join(f"{line}\n" for line in words), block))
    db.run_many("INSERT OR REPLACE INTO search_block (words, block) VALUES (?, ?)", changed)


def forget_from(db: Database, request_id: int) -> None:
    """Takes away the lines of all requests from this one on."""
    block, at = divmod(request_id, BLOCK)
    db.run_many("DELETE FROM search_block WHERE block > ?", [(block,)])
    rows = db.sql("SELECT words FROM search_block WHERE block = ?", (block,))
    for (words,) in rows:
        lines = words.split("\n")[:at] + [""] * (BLOCK - at)
        kept = "".join(f"{line}\n" for line in lines)
        if any(lines):
            db.run_many("UPDATE search_block SET words = ? WHERE block = ?", [(kept, block)])
        else:
            db.run_many("DELETE FROM search_block WHERE block = ?", [(block,)])


def stored(db: Database, request_ids: Iterable[int]) -> dict[int, str]:
    """The lines of these requests as they stand."""
    found: dict[int, str] = {}
    ordered = sorted((request_id // BLOCK, request_id) for request_id in request_ids)
    for block, members in groupby(ordered, key=itemgetter(0)):
        rows = db.sql("SELECT words FROM search_block WHERE block = ?", (block,))
        lines = rows[0][0].split("\n") if rows else [""] * BLOCK
        found.update((request_id, lines[request_id % BLOCK]) for _, request_id in members)
    return found
