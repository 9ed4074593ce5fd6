"""The lines of a returns report against what is stored: new, changed, same, repeated, problem."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import NamedTuple

from ..domain.model import Store
from ..domain.placing import Placing
from ..domain.report import ParsedLine, Problem, ReportLine
from ..domain.report_rows import line_of
from ..storage.report_lookup import StoredRow
from .import_plan import ChangedLine, NewLine


class WholeFile:
    """What a file tells of an RMA in any of its lines. A line is read in the light of all of them, so
    that the second import of a file reads it as the first one did."""

    def __init__(self, lines: Iterable[ParsedLine[ReportLine]], only_currency: str) -> None:
        """`lines`: those of the RMAs that are looked at. `only_currency`: of `only_currency`."""
        self._currency_by_rma: dict[str, str] = {}
        self._item_ids: dict[tuple[str, str], set[str]] = defaultdict(set)
        for entry in lines:
            line = entry.value
            if line.currency:
                self._currency_by_rma.setdefault(line.amazon_rma_id, line.currency)
            if line.order_item_id:
                self._item_ids[line.amazon_rma_id, line.merchant_sku].add(line.order_item_id)
        self._only_currency = only_currency

    def currency_of(self, line: ReportLine) -> str:
        """The first currency told for the line's RMA, else the only one of the file, else of the only
        store."""
        return self._currency_by_rma.get(line.amazon_rma_id, self._only_currency)

    def item_ids_of(self, line: ReportLine) -> set[str]:
        """Order item ids told for the line's RMA and SKU."""
        return self._item_ids.get((line.amazon_rma_id, line.merchant_sku), set())


def only_currency(told: AbstractSet[str], stores: Iterable[Store]) -> str:
    """The one currency that the file tells, or the one of all stores; empty if there are several."""
    known = told - {""} or {store.currency for store in stores}
    return next(iter(known)) if len(known) == 1 else ""


class StoredLine(NamedTuple):
    """An item as it is stored."""

    request_id: int
    item_id: int
    line: ReportLine
    store_id: int


class StoredLines:
    """Stored items of the RMAs in a file, found by RMA and order item id or SKU."""

    def __init__(self, rows: Iterable[StoredRow]) -> None:
        self._by_rma: dict[str, list[StoredLine]] = defaultdict(list)
        for request_id, item_id, store_id, row in rows:
            line = line_of(row)
            self._by_rma[line.amazon_rma_id].append(StoredLine(request_id, item_id, line, store_id))

    def of_rma(self, rma_id: str) -> list[StoredLine]:
        return self._by_rma.get(rma_id, [])


class Sorter:
    """Sorts the lines of a file into new, changed, same, repeated and problems."""

    def __init__(self, stored: StoredLines, file: WholeFile, placing: Placing) -> None:
        self._stored, self._file, self._placing = stored, file, placing
        self._in_file: dict[str, list[ParsedLine[ReportLine]]] = defaultdict(list)
        self._matched: set[int] = set()
        """Stored items that a line of the file stands for."""
        self._item_of: dict[int, int] = {}
        """The stored item of such a line."""
        self.new: dict[int, NewLine] = {}
        self.changed: dict[int, ChangedLine] = {}
        self.same: dict[int, ParsedLine[ReportLine]] = {}
        self.seen: dict[int, None] = {}
        """Stored requests that a line of the file is about."""
        self.repeated: list[ParsedLine[ReportLine]] = []
        self.problems: list[Problem] = []

    def take(self, entry: ParsedLine[ReportLine]) -> None:
        """Sorts in one line; lines must come in file order, since the last copy counts."""
        line = entry.value
        stored, elsewhere = self._stored_of(line)
        twins = self._in_file[line.amazon_rma_id]
        others = [kept.value for kept in twins] + [found.line for found in stored]
        problem = self._problem_of_store(entry, elsewhere) or self._problem(entry, others)
        if problem is not None:
            key = (line.order_id, line.amazon_rma_id, line.merchant_sku)
            self.problems.append(replace(problem, key=key, row_digest=_digest(line)))
            return
        if not line.currency:
            line = replace(line, currency=self._told_currency(line, others))
        before = next((kept for kept in twins if _same_item(kept.value, line)), None)
        if before is not None:
            self._take_back(before, twins)
            line = line.filled_from(before.value)
        twins.append(ParsedLine(entry.line, line))
        self._place(entry.line, line, stored)

    def _stored_of(self, line: ReportLine) -> tuple[list[StoredLine], list[StoredLine]]:
        """What is stored of the RMA of a line, and what another store has under the same one."""
        currency = line.currency or self._file.currency_of(line)
        stored: list[StoredLine] = []
        elsewhere: list[StoredLine] = []
        for found in self._stored.of_rma(line.amazon_rma_id):
            is_elsewhere = self._placing.is_elsewhere(found.store_id, currency or found.line.currency)
            (elsewhere if is_elsewhere else stored).append(found)
        return stored, elsewhere

    def _problem_of_store(
        self, entry: ParsedLine[ReportLine], elsewhere: Iterable[StoredLine]
    ) -> Problem | None:
        """The same return cannot stand in two stores: it would be refunded twice."""
        for found in elsewhere:
            if found.line.order_id == entry.value.order_id:
                params = (("store", self._placing.name_of(found.store_id)),)
                return Problem(entry.line, "Amazon RMA ID", "request_of_other_store", params)
        return None

    def _told_currency(self, line: ReportLine, others: Sequence[ReportLine]) -> str:
        told = next((other.currency for other in others if other.currency), "")
        return told or self._file.currency_of(line)

    def _take_back(self, before: ParsedLine[ReportLine], twins: list[ParsedLine[ReportLine]]) -> None:
        twins.remove(before)
        for place in (self.new, self.changed, self.same):
            place.pop(before.line, None)
        self._matched.discard(self._item_of.pop(before.line, 0))
        self.repeated.append(before)

    def _place(self, number: int, line: ReportLine, stored: Sequence[StoredLine]) -> None:
        free = [
            found
            for found in stored
            if found.item_id not in self._matched and _same_item(found.line, line)
        ]
        exact = [found for found in free if found.line.order_item_id == line.order_item_id]
        if not free:
            told = replace(line, quantity=line.quantity or 1)
            self.new[number] = NewLine(number, told, stored[0].request_id if stored else None)
            return
        request_id, item_id, before, _ = (exact or free)[0]
        self.seen[request_id] = None
        self._matched.add(item_id)
        self._item_of[number] = item_id
        filled = line.filled_from(before)
        if filled == before:
            self.same[number] = ParsedLine(number, filled)
        else:
            self.changed[number] = ChangedLine(number, filled, before, request_id, item_id)

    def _problem(self, entry: ParsedLine[ReportLine], others: Sequence[ReportLine]) -> Problem | None:
        line = entry.value
        for other in others:
            if other.order_id != line.order_id:
                return Problem(
                    entry.line, "Amazon RMA ID", "rma_of_other_order", (("order", other.order_id),)
                )
            if line.currency and other.currency and other.currency != line.currency:
                params = (("currency", line.currency), ("expected", other.currency))
                return Problem(entry.line, "Currency code", "currency_changed", params)
        if not line.order_item_id:
            fitting = {o.order_item_id for o in others if o.merchant_sku == line.merchant_sku} - {""}
            if len(fitting | self._file.item_ids_of(line)) > 1:
                return Problem(entry.line, "Order Item ID", "item_ambiguous", (("sku", line.merchant_sku),))
        if not (line.currency or self._told_currency(line, others)):
            return Problem(entry.line, "Currency code", "currency_missing")
        return None


def _same_item(one: ReportLine, other: ReportLine) -> bool:
    """The key of a line within its RMA: the order item id, or the SKU where one of them lacks it
    (domain reference 2.1)."""
    if one.order_item_id and other.order_item_id:
        return one.order_item_id == other.order_item_id
    return one.merchant_sku == other.merchant_sku


def _digest(line: ReportLine) -> str:
    """What tells the same bad row from another one."""
    facts = "\x1f".join(str(getattr(line, name)) for name in line.FIELDS)
    return hashlib.sha256(facts.encode("utf-8", "replace")).hexdigest()[:32]
