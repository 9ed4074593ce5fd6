"""Which requests have a word: one byte for each request, so that the words of a search meet in one step.

Words are sought where they are kept once: in the products, in the blocks of ids, and in the few notes, tags
and comments there are. What is longer than a word that was sought just before is looked for in its lines.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from json import dumps
from sys import byteorder
from threading import Lock
from typing import Any, Final, NamedTuple
from weakref import WeakKeyDictionary

from ..domain.search import Term
from .db import Database, Row
from .search_words import BLOCK

STANDING_COMMENT: Final = (
    "SELECT max(t.id) FROM buyer_text t JOIN step s ON s.id = t.step_id "
    "WHERE t.request_id = r.id AND t.kind = 'comment' AND s.undone_at IS NULL"
)
STANDING_NOTE: Final = (
    "SELECT max(t.id) FROM request_note t JOIN step s ON s.id = t.step_id "
    "WHERE t.request_id = r.id AND s.undone_at IS NULL"
)

# Both sides are `searchable`; `instr` and not LIKE, which has signs of its own and refuses long patterns.
_BESIDE: Final = (
    "SELECT r.id FROM (SELECT DISTINCT request_id AS id FROM buyer_text WHERE kind = 'comment') r "
    f"JOIN buyer_text t ON t.id = ({STANDING_COMMENT}) WHERE instr(searchable(t.body), ?)",
    "SELECT r.id FROM (SELECT DISTINCT request_id AS id FROM request_note) r "
    f"JOIN request_note t ON t.id = ({STANDING_NOTE}) WHERE instr(searchable(t.body), ?)",
    "SELECT r.id FROM request_row r WHERE r.id IN (SELECT request_id FROM request_tag) "
    "AND instr(searchable(replace(r.tags, char(10), char(1))), ?)",
)
_PRODUCTS: Final = "SELECT id FROM product WHERE instr(search_text, ?)"
_OF_PRODUCTS: Final = (
    "SELECT group_concat(printf('%08x', request_id), '') FROM item_row WHERE product_id IN "
    "(SELECT value FROM json_each(?))"
)
# LIKE leaps from one first letter to the next, 2 to 3 times as fast as `instr`; what it finds is looked at
# again, so that its own idea of letters does not matter.
_BLOCKS: Final = "SELECT block, words FROM search_block"
_SPARSE: Final = 12
"""Hits in a block that are sought one by one."""
_LONGEST_PATTERN: Final = 1_000

_IDS: Final = (
    "r.order_id || char(9) || r.amazon_rma_id || char(9) || i.merchant_rma_id || char(9) || i.tracking_id"
)
ROW_HAS_WORD: Final = (
    "(EXISTS (SELECT 1 FROM item_row i JOIN product p ON p.id = i.product_id WHERE i.request_id = r.id "
    f"AND (instr(p.search_text, ?) OR instr(lower({_IDS}), ?) "
    "OR ((r.order_id || r.amazon_rma_id || i.merchant_rma_id || i.tracking_id) GLOB '*[^!-~]*' "
    f"AND instr(searchable({_IDS}), ?)))) OR r.id IN (SELECT value FROM json_each(?)))"
)
"""What `flags_of` finds of one word, told of one request; the seller's and the buyer's words as ids."""

FEW_BLOCKS: Final = 2_000
"""So many blocks are looked up one by one; more are sooner read through."""
COMMON: Final = 0.015
"""The share of requests with a word from which on some of them are sooner found by looking at each."""
_SAMPLE: Final = 40
MANY_BLOCKS: Final = 200
"""With fewer, a whole list is found as soon as its beginning."""
_REMEMBERED: Final = 40_000
"""Lines of words sought before."""
_WORDS: Final = 40
_TURNED: Final = bytes([1, 0]) + bytes(254)
_PIECE: Final = 1 << 17


class RowTest(NamedTuple):
    """Whether a request has a common word, as SQL about `request_row r`."""

    sql: str
    params: tuple[Any, ...]


class _Sought:
    """The lines that words were found in while nothing was written."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state: object = None
        self._lines: dict[str, Mapping[int, str]] = {}

    def where(self, state: object, word: str) -> Mapping[int, str] | None:
        """The fewest lines, by request, that are known to hold all there is of a word; None if nothing is
        known."""
        with self._lock:
            if state != self._state:
                self._state = state
                self._lines.clear()
            known = [lines for shorter, lines in self._lines.items() if shorter in word]
        return min(known, key=len, default=None)

    def keep(self, state: object, word: str, lines: Mapping[int, str]) -> None:
        """Remembers where a word was found, and forgets the oldest words if it is much."""
        with self._lock:
            if state != self._state or len(lines) > _REMEMBERED:
                return
            self._lines[word] = lines
            while sum(map(len, self._lines.values())) > _REMEMBERED or len(self._lines) > _WORDS:
                del self._lines[next(iter(self._lines))]


_sought: WeakKeyDictionary[Database, _Sought] = WeakKeyDictionary()


def flags_of(db: Database, terms: Sequence[Term]) -> bytes:
    """A byte for each request up to the newest that is published, at the place of its id: 1 if every one of
    `terms` (at least one) is true of it. What an id says that nothing has does not matter."""
    with db.reading():
        length = _length(db)
        found: bytes | None = None
        # What is found rarely leaves little to look through for the others.
        for term in sorted(terms, key=lambda each: (each.negated, -len(each.folded))):
            within = None if found is None else _blocks_of(found)
            flags = _with_word(db, term.folded, length, within)
            if term.negated:
                flags = flags.translate(_TURNED)
            found = flags if found is None else _both(found, flags)
            if not any_of(found):
                break
    # Nothing has the id 0.
    return bytes(1) + found[1:] if found is not None else bytes(length)


def flags_in_ids(db: Database, word: str) -> bytes:
    """Those with `word` in their order id, RMAs or tracking numbers, as `flags_of`."""
    with db.reading():
        flags = bytearray(_length(db))
        _mark_ids(db, word, flags, None)
    return bytes(flags)


def flags_of_products(db: Database, product_ids: Sequence[int]) -> bytes:
    """Those with an item of these products, as `flags_of`."""
    with db.reading():
        flags = bytearray(_length(db))
        if len(product_ids) == db.sql("SELECT count(*) FROM product")[0][0]:
            return bytes([1]) * len(flags)
        _mark(flags, _unpacked(db.sql(_OF_PRODUCTS, (dumps(product_ids),))[0][0] or ""))
    return bytes(flags)


def is_common(db: Database, word: str) -> bool:
    """Whether so many requests seem to have a word that the first of them are soon found: looks at all
    products and at some of the blocks."""
    blocks = _length(db) // BLOCK + 1
    if blocks < MANY_BLOCKS:
        return False
    products = db.sql("SELECT total(instr(search_text, ?) > 0), count(*) FROM product", (word,))[0]
    if products[0] > products[1] * COMMON:
        return True
    some = range(0, blocks, max(1, blocks // _SAMPLE))
    hits = sum(len(_lines_with(words, word)) for _, words in _blocks_with(db, word, some))
    return hits > len(some) * BLOCK * COMMON


def row_test(db: Database, word: str) -> RowTest:
    """A word as a test of one request; the fewer have it, the longer it takes to find some."""
    beside = [row[0] for statement in _BESIDE for row in db.sql(statement, (word,))]
    return RowTest(ROW_HAS_WORD, (word, word, word, dumps(beside)))


def get_ready(db: Database) -> None:
    """Reads the blocks once, so that the first word does not wait for the disk."""
    db.sql("SELECT total(length(words)) FROM search_block")


def any_of(flags: bytes) -> bool:
    return flags.find(1) >= 0


def ids_of(flags: bytes) -> list[int]:
    """The requests that are marked, in order of their ids."""
    found: list[int] = []
    at = flags.find(1)
    while at >= 0:
        found.append(at)
        at = flags.find(1, at + 1)
    return found


def _length(db: Database) -> int:
    return int(db.sql("SELECT request_id FROM published")[0][0]) + 1


def _both(one: bytes, other: bytes) -> bytes:
    both = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return both.to_bytes(len(one), "little")


def _blocks_of(flags: bytes) -> list[int] | None:
    """The blocks with a marked request, if they are few."""
    blocks: list[int] = []
    at = flags.find(1)
    while at >= 0:
        blocks.append(at // BLOCK)
        if len(blocks) > FEW_BLOCKS:
            return None
        at = flags.find(1, (at // BLOCK + 1) * BLOCK)
    return blocks


def _with_word(db: Database, word: str, length: int, within: Collection[int] | None) -> bytes:
    """Those with a word; outside of the blocks `within`, if they are given, nothing is said."""
    products = [row[0] for row in db.sql(_PRODUCTS, (word,))]
    flags = bytearray(flags_of_products(db, products)) if products else bytearray(length)
    if products and len(flags) == flags.count(1):
        return bytes(flags)
    _mark_ids(db, word, flags, within)
    for statement in _BESIDE:
        _mark(flags, (row[0] for row in db.sql(statement, (word,))))
    return bytes(flags)


def _mark(flags: bytearray, ids: Iterable[int]) -> None:
    length = len(flags)
    for request_id in ids:
        if request_id < length:
            flags[request_id] = 1


def _mark_ids(db: Database, word: str, flags: bytearray, within: Collection[int] | None) -> None:
    """Marks those that have a word in their line of a block."""
    memory = _sought.setdefault(db, _Sought())
    state = db.state()
    known = memory.where(state, word)
    lines: dict[int, str] = {}
    if known is not None:
        lines.update((request_id, text) for request_id, text in known.items() if word in text)
        _mark(flags, lines)
    else:
        for block, words in _blocks_with(db, word, within):
            found = [(block * BLOCK + line, text) for line, text in _lines_with(words, word)]
            _mark(flags, (request_id for request_id, _ in found))
            if len(lines) <= _REMEMBERED:
                lines.update(found)
    if within is None or known is not None:
        memory.keep(state, word, lines)


def _lines_with(words: str, word: str) -> Sequence[tuple[int, str]]:
    """Number and text of the lines that have a word."""
    lines: list[tuple[int, str]] = []
    at = words.find(word)
    last = line = 0
    while at >= 0:
        if len(lines) == _SPARSE:
            return [(line, text) for line, text in enumerate(words.split("\n")) if word in text]
        line += words.count("\n", last, at)
        last = words.find("\n", at)
        lines.append((line, words[words.rfind("\n", 0, at) + 1 : last]))
        at = words.find(word, last) if last >= 0 else -1
    return lines


def _blocks_with(db: Database, word: str, blocks: Collection[int] | None) -> Iterable[Row]:
    """Blocks that may have a word, of some or of all, and their lines."""
    if blocks is not None and not blocks:
        return []
    if _is_short(word) and not word[:1].isdigit():
        statement, params = f"{_BLOCKS} WHERE words LIKE ? ESCAPE '\\'", [_pattern(word)]
    else:
        # Half of all letters are digits: there is nothing to leap over.
        statement, params = f"{_BLOCKS} WHERE ?", ["1"]
    if blocks is not None and len(blocks) <= FEW_BLOCKS:
        statement, params = (
            f"{statement} AND block IN (SELECT value FROM json_each(?))",
            [*params, dumps([*blocks])],
        )
    return db.stream(statement, params)


def _is_short(word: str) -> bool:
    return len(word) <= _LONGEST_PATTERN


def _pattern(word: str) -> str:
    for sign in "\\%_":
        word = word.replace(sign, f"\\{sign}")
    return f"%{word}%"


def _unpacked(digits: str) -> Iterator[int]:
    """Numbers of eight hexadecimal digits each."""
    for start in range(0, len(digits), _PIECE):
        numbers = array("I")
        numbers.frombytes(bytes.fromhex(digits[start : start + _PIECE]))
        if byteorder == "little":
            numbers.byteswap()
        yield from numbers
