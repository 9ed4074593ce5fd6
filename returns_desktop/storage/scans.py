"""Requests by exactly what stands on a parcel: order id, RMA, tracking number."""

from collections.abc import Iterator

from ..domain.folding import searchable
from .db import Database
from .search_words import BETWEEN, BLOCK

_OWN = """
SELECT DISTINCT d.request_id FROM decision d JOIN step p ON p.id = d.step_id
WHERE p.undone_at IS NULL AND (d.own_rma = ?1 OR d.tracking_id = ?1)"""


def ids_with(db: Database, code: str) -> list[int]:
    """Ids of requests that have this id as a whole, upper and lower case alike, in a report or in a decision
    of the seller's; those of an import that is not published are among them."""
    found = {row[0] for row in db.sql(_OWN, (code,))}
    if folded := searchable(code):
        found.update(_in_blocks(db, folded))
    return sorted(found)


def _in_blocks(db: Database, folded: str) -> Iterator[int]:
    for block, words in db.sql("SELECT block, words FROM search_block WHERE instr(words, ?)", (folded,)):
        for place, line in enumerate(words.split("\n")):
            if folded in line.split(BETWEEN):
                yield block * BLOCK + place
