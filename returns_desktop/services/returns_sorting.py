"""A returns report against what is stored, line by line; only lines that need it are looked at closely."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ..domain.model import Store
from ..domain.placing import ANY, Placing, StoreChoice
from ..domain.report import ParsedLine, ParsedReport, Problem, ReportFacts, ReportLine
from ..domain.report_rows import PLACE, PlainRow, line_of, row_of
from ..importers.spool import BLOCK, LineSpool, NumberedRow
from ..storage import report_lookup
from ..storage.report_lookup import StoredRow
from .import_fates import Fate, Fates
from .import_lines import lines_that_stay, new_lines
from .import_plan import ChangedLine, Sorted
from .import_sorting import Sorter, StoredLines, WholeFile, only_currency
from .placing import place_returns
from .shop import Shop

_RMA, _CURRENCY = PLACE["amazon_rma_id"], PLACE["currency"]
_GROUPS_AT_ONCE = 500


def sort_returns(shop: Shop, report: ParsedReport, choice: StoreChoice) -> Sorted:
    """Finds the stores of a report, and sorts its lines by what is stored of them. Reads only."""
    return _ReturnsSorting(shop, _spooled(report.lines), choice).sorted()


def _spooled(lines: Sequence[ParsedLine[ReportFacts]]) -> LineSpool:
    """Tables come in a spool, XML does not."""
    if isinstance(lines, LineSpool):
        return lines
    spool = LineSpool()
    for entry in lines:
        if not isinstance(entry.value, ReportLine):
            raise TypeError("a returns report holds lines of returns")
        spool.append(entry.line, row_of(entry.value))
    spool.finish()
    return spool


def _able(placing: Placing) -> Sequence[Store]:
    """The stores that rows without a currency could be of."""
    told = placing.stores.get(ANY)
    return placing.among if told is None else [told]


class _ReturnsSorting:
    """A line whose RMA is told once and not stored is new; one that is stored as it is stays the same. All
    others go to a `Sorter`, with the lines and items of their RMA."""

    def __init__(self, shop: Shop, spool: LineSpool, choice: StoreChoice) -> None:
        self._db, self._spool = shop.db, spool
        self._changed: dict[int, ChangedLine] = {}
        self._problems: list[Problem] = []
        self._seen = array("q")
        self._currencies: set[str] = set()
        again = list(report_lookup.told_again(self._db, self._keys()))
        looked_at = bytearray(len(spool))
        for places in again:
            for place in places:
                looked_at[place] = 1
        self._placing = place_returns(self._db, spool, self._currencies, choice)
        self._only = only_currency(self._currencies, _able(self._placing))
        self._fates = Fates(spool, bytearray(len(spool)), looked_at, self._only)
        self._take(again)

    def _keys(self) -> Iterator[tuple[str, int]]:
        place = 0
        for block in self._spool.blocks():
            self._currencies.update([row[_CURRENCY] for _, row in block])
            for place, (_, row) in enumerate(block, place):  # noqa: B020 - goes on counting
                yield row[_RMA], place
            place += 1

    def sorted(self) -> Sorted:
        """What was found."""
        fates = self._fates
        return Sorted(
            new=new_lines(fates),
            changed=tuple(self._changed[place] for place in sorted(self._changed)),
            same=lines_that_stay(fates, Fate.SAME),
            repeated=lines_that_stay(fates, Fate.REPEATED),
            problems=tuple(self._problems),
            seen=self._seen,
            fates=fates,
            placing=self._placing,
        )

    def _take(self, again: list[list[int]]) -> None:
        closely = iter(again)
        while groups := list(islice(closely, _GROUPS_AT_ONCE)):
            self._look_closely(groups)
        is_any_stored = report_lookup.has_requests(self._db)
        if not is_any_stored and self._only:
            return  # all others are as they were made: new
        for number, block in enumerate(self._spool.blocks()):
            groups = list(self._of_block(number * BLOCK, block, is_any_stored))
            if groups:
                self._look_closely(groups)

    def _of_block(self, start: int, block: list[NumberedRow], is_any_stored: bool) -> Iterator[list[int]]:
        """Settles the plain lines of a block; the places of the others."""
        stored = self._stored(row[_RMA] for _, row in block) if is_any_stored else {}
        for place, (_, row) in enumerate(block, start):
            if self._fates.looked_at[place]:
                continue
            known = stored.get(row[_RMA])
            if known is None:
                if not (row[_CURRENCY] or self._only):
                    yield [place]
            elif len(known) == 1 and known[0].row == row and not self._is_elsewhere(known[0], row):
                self._fates.of_line[place] = Fate.SAME
                self._seen.append(known[0].request_id)
            else:
                yield [place]

    def _is_elsewhere(self, known: StoredRow, row: PlainRow) -> bool:
        return self._placing.is_elsewhere(known.store_id, row[_CURRENCY])

    def _stored(self, rma_ids: Iterable[str]) -> dict[str, list[StoredRow]]:
        found: dict[str, list[StoredRow]] = {}
        for item in report_lookup.stored_rows(self._db, dict.fromkeys(rma_ids)):
            found.setdefault(item.row[_RMA], []).append(item)
        return found

    def _look_closely(self, groups: list[list[int]]) -> None:
        """Lines with all others of their RMA, in the order of the file."""
        place_of: dict[int, int] = {}
        lines: list[ParsedLine[ReportLine]] = []
        for place in sorted(place for group in groups for place in group):
            number, row = self._spool.row(place)
            place_of[number] = place
            self._fates.looked_at[place] = 1
            lines.append(ParsedLine(number, line_of(row)))
        rma_ids = dict.fromkeys(entry.value.amazon_rma_id for entry in lines)
        stored = StoredLines(report_lookup.stored_rows(self._db, rma_ids))
        sorter = Sorter(stored, WholeFile(lines, self._only), self._placing)
        for entry in lines:
            sorter.take(entry)
        self._settle(sorter, place_of)

    def _settle(self, sorter: Sorter, place_of: dict[int, int]) -> None:
        fates = self._fates
        for number, new in sorter.new.items():
            place = place_of[number]
            fates.of_line[place] = Fate.NEW
            if isinstance(new.value, ReportLine):
                row = row_of(new.value)
                if row != fates.new_row(place, self._spool.row(place)[1]):
                    fates.filled[place] = row
            if new.request_id is not None:
                fates.joins[place] = new.request_id
        for number, changed in sorter.changed.items():
            fates.of_line[place_of[number]] = Fate.CHANGED
            self._changed[place_of[number]] = changed
        for number in sorter.same:
            fates.of_line[place_of[number]] = Fate.SAME
        for entry in sorter.repeated:
            fates.of_line[place_of[entry.line]] = Fate.REPEATED
        for problem in sorter.problems:
            fates.of_line[place_of[problem.line]] = Fate.PROBLEM
        self._problems += sorter.problems
        self._seen.extend(sorter.seen)
